"""The sandboxed Jinja environment in which templates run, and its errors in plain words."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from drafter.drafting import language
from drafter.drafting.jinja import jinja2
from drafter.drafting.language import grammar, phrases
from drafter.drafting.marking import Fact, marked, states
from drafter.drafting.scene import VALUES
from drafter.drafting.vary_tag import Vary
from drafter.errors import TemplateError

_KEPT = ("capitalize", "lower", "title", "trim", "upper")
"""Jinja's own filters after which a fact is still that fact."""

_SHAPES = ("amount", "deed", "doing", "fragment", "quality", "sentence", "skill", "title")
"""The shapes of a typed phrase that a template may ask for."""

FAULTS = (
    jinja2.TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)
"""What running a template can raise."""


class _Sandbox(jinja2.sandbox.ImmutableSandboxedEnvironment):
    def getattr(self, obj: Any, attribute: str) -> Any:
        # The values of a scene are plain data: nothing on them but underscored names is unsafe.
        if type(obj) in VALUES and attribute[0] != "_":
            try:
                return getattr(obj, attribute)
            except AttributeError:
                pass
        return super().getattr(obj, attribute)


def make_environment(folders: Sequence[Path], cache: Path | None) -> jinja2.Environment:
    """Make the environment that looks for templates in the folders, in this order."""
    bytecode = jinja2.FileSystemBytecodeCache(str(cache)) if cache and _usable(cache) else None
    environment = _Sandbox(
        loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        finalize=marked,
        bytecode_cache=bytecode,
        extensions=[Vary],
    )
    environment.filters |= {
        **{name: _keeping(environment.filters[name]) for name in _KEPT},
        "a": grammar.a_an,
        "claim": _of_text(language.claim),
        "phrase": _of_text(language.phrase),
        "listed": grammar.listed,
        "parted": grammar.parted,
        "upfirst": grammar.upfirst,
        "news": _of_text(language.news),
        "quoted": _of_text(phrases.quoted),
        "possessive": grammar.possessive,
    }
    tests: dict[str, Callable[[str], bool]] = {name: _is_shaped(name) for name in _SHAPES}
    environment.tests |= tests | {"clause": language.is_clause}
    environment.globals["states"] = states
    return environment


def make_prompt_environment(folders: Sequence[Path]) -> jinja2.Environment:
    """Make the environment that looks for prompts in the folders, in this order."""
    return _Sandbox(
        loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _usable(cache: Path) -> bool:
    """Make the folder of compiled templates; without one they are compiled each time."""
    try:
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(cache, os.W_OK)


def in_plain_words(error: Exception, names: Sequence[str] = ()) -> TemplateError:
    """Turn what Jinja raised into file, line and fault."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        place, fault = _place(error.filename or error.name, error.lineno), error.message
    elif isinstance(error, jinja2.TemplateNotFound):
        place, fault = _place(*_last_line(error)), f"there is no template “{error.name}”"
    else:
        place, fault = _place(*_last_line(error)), str(error)
    undefined = isinstance(error, jinja2.UndefinedError)
    hint = f"A template knows: {', '.join(sorted(names))}." if undefined and names else ""
    return TemplateError(
        f"{place}: {(fault or '').rstrip('.')}.", hint or "Mend it there, or take the file away."
    )


def _last_line(error: Exception) -> tuple[str | None, int]:
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.endswith(".j2"):
            return frame.filename, frame.lineno or 0
    return None, 0


def _place(file: str | None, line: int) -> str:
    return f"{file}, line {line}" if file else "A template"


def _keeping(change: Callable[..., str]) -> Callable[..., str]:
    def kept(value: str, *args: Any) -> str:
        changed = change(value, *args)
        return value.but(changed) if isinstance(value, Fact) else changed

    return kept


def _of_text(change: Callable[[Fact], Fact]) -> Callable[[object], Fact]:
    """Let a filter for facts take any text: a piece of one, or two joined, is a fact no more."""

    def changed(value: object) -> Fact:
        fact = value if isinstance(value, Fact) else Fact(str(value))
        return change(fact) if fact else fact

    return changed


def _is_shaped(name: str) -> Callable[[str], bool]:
    def test(text: str) -> bool:
        return language.shape(text) == name

    return test
