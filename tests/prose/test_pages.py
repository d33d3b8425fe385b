"""The project's own pages, help and messages are in British English and spelled right."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from drafter.cli.main import drafter
from tests.prose.linters import English, spelling

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    page.relative_to(ROOT)
    for page in (
        *ROOT.glob("*.md"),
        ROOT / "docs" / "app.md",
        ROOT / "docs" / "checking.md",
        ROOT / "docs" / "interview-file.md",
        ROOT / "docs" / "models.md",
        ROOT / "docs" / "rules.md",
        ROOT / "templates" / "README.md",
        ROOT / "examples" / "README.md",
    )
)
NAMES = {"orders.py", "selftest.py", "sources.py", "value_slips.py", "verbs.py", "words.py"}
"""Modules that list names, and words as people type them; docs/evidence.md is full of names too."""
MODULES = sorted(
    path.relative_to(ROOT) for path in (ROOT / "drafter").rglob("*.py") if path.name not in NAMES
)
KNOWN = frozenset(Path(__file__).with_name("words.txt").read_text(encoding="utf-8").split())
_NOT_PROSE = re.compile(
    r"https?://\S+|\b[EG]\d\d\b|\{[^}]*\}|\S*[_/\\<>=@]\S*|\b\w+\.\w+\b|\b\w*\d\w*\b|`[^`]*`"
)
_SENTENCE = re.compile(r"[a-z]{2,} [a-z]{2,}")


def wrong(text: str, language: str = "plaintext") -> list[str]:
    prose = _NOT_PROSE.sub(" ", text)
    return sorted({fault.where for fault in spelling(prose, English.BRITISH, KNOWN, language)})


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_page_is_spelled_right(page: Path) -> None:
    assert not wrong((ROOT / page).read_text(encoding="utf-8"), "markdown")


def test_every_help_text_is_spelled_right() -> None:
    texts = list(helps(drafter, click.Context(drafter, info_name="drafter")))

    assert len(texts) > 5
    assert not wrong("\n\n".join(texts))


def helps(command: click.Command, context: click.Context) -> Iterator[str]:
    yield command.get_help(context)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            if below := command.get_command(context, name):
                yield from helps(below, click.Context(below, parent=context, info_name=name))


def test_every_sentence_in_the_code_is_spelled_right() -> None:
    """Advice, reasons, faults and hints: all text of several words but what explains the code."""
    texts = {text for module in MODULES for text in said((ROOT / module).read_text("utf-8"))}

    assert len(texts) > 200
    assert not wrong("\n\n".join(sorted(texts)))


def said(code: str) -> Iterator[str]:
    tree = ast.parse(code)
    # A text that stands by itself explains what is beside it.
    unsaid: set[ast.AST] = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    unsaid |= {text for node in ast.walk(tree) for text in word_list(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if node not in unsaid and is_prose(text):
                if not (ast.get_source_segment(code, node) or "").startswith(("r", "R")):
                    yield text


def is_prose(text: str) -> bool:
    return len(_SENTENCE.findall(text)) > 1 and "\\" not in text


def word_list(node: ast.AST) -> list[ast.Constant]:
    """What is taken apart into words at once, so that it is read by no one."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Constant() as words, attr="split")):
            return [words]
        case ast.Call(func=ast.Name(id="word_set"), args=[ast.Constant() as words]):
            return [words]
        case _:
            return []
