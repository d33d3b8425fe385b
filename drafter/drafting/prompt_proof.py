"""The prompts of the user and ours, looked through: what cannot be read, filled or used at all."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from drafter.drafting.template_names import SUFFIX, unreadable

if TYPE_CHECKING:
    from jinja2 import Environment

NAMES = frozenset(
    """asked_for bans base boundary channel decision early english facts greeting hello kind limits
    masked met needs plain several signature thread tone wish""".split()
)
"""What drafting supplies to every prompt; `repair.j2` gets `objections` alone."""
OBJECTIONS = "objections"


class PromptProof(NamedTuple):
    """How many files there are, and every fault of them."""

    bundled: int
    own: int
    faults: tuple[str, ...]


def proofread_prompts(own: Path, bundled: Path, templates: Path) -> PromptProof:
    """Look through both folders, and fill the user's own with what the templates are tried on."""
    from drafter.drafting.environment import make_prompt_environment

    environment = make_prompt_environment((own, bundled))
    files = {folder: sorted(folder.rglob(f"*{SUFFIX}")) for folder in (bundled, own)}
    known = {path.relative_to(bundled).as_posix() for path in files[bundled]}
    faults = [
        fault
        for folder, paths in files.items()
        for path in paths
        for fault in _faults(environment, path, path.relative_to(folder).as_posix(), known)
    ]
    if not known:
        faults.append(f"{bundled}: there are no prompts.")
    if files[own] and not faults:
        from drafter.drafting.prompt_trial import unfilled

        faults += dict.fromkeys(unfilled(own, bundled, templates))
    return PromptProof(len(files[bundled]), len(files[own]), tuple(faults))


def _faults(environment: Environment, path: Path, name: str, known: set[str]) -> Iterator[str]:
    from jinja2 import TemplateSyntaxError, meta

    if fault := unreadable(path):
        yield fault
        return
    if name not in known and not path.name.startswith("_"):
        yield f"{path}: no message has a prompt of this name{_meant(name, known)}"
        return
    try:
        parsed = environment.parse(path.read_text("utf-8"))
    except TemplateSyntaxError as error:
        yield f"{path}, line {error.lineno}: {error.message}"
        return
    names = {OBJECTIONS} if name == "repair.j2" else NAMES
    for variable in sorted(meta.find_undeclared_variables(parsed) - names):
        yield f"{path}: it knows no “{variable}”{_meant(variable, names)}"


def _meant(name: str, known: frozenset[str] | set[str]) -> str:
    near = difflib.get_close_matches(name, sorted(known), 1)
    return f"; did you mean {near[0]}?" if near else "."
