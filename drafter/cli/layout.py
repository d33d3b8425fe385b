"""How text is set on a terminal: a calm column of labels beside wrapped lines."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable

import click

LABEL = 10
WIDEST = 88


def width() -> int:
    """The columns to use: the terminal's, but never so many that lines are hard to read."""
    return max(40, min(shutil.get_terminal_size().columns, WIDEST))


def paragraph(text: str, indent: int = 0) -> str:
    """`text` wrapped, every line indented."""
    space = " " * indent
    return textwrap.fill(
        text,
        width(),
        initial_indent=space,
        subsequent_indent=space,
        break_long_words=False,
        break_on_hyphens=False,
    )


def for_the_eye(text: str) -> str:
    """`text` with its long lines broken between words on a terminal; anywhere else as it is."""
    if not sys.stdout.isatty():
        return text
    return "\n".join(
        textwrap.fill(
            line,
            min(shutil.get_terminal_size().columns, WIDEST),
            subsequent_indent="  " if line.startswith("- ") else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in text.split("\n")
    )


def labelled(label: str, lines: Iterable[str]) -> str:
    """A label and its lines beside it, each wrapped with a hanging indent."""
    column = [paragraph(line, LABEL + 2)[LABEL:].replace("  ", "", 1) for line in lines]
    blocks = [(" " * LABEL + text).rstrip() if i else text for i, text in enumerate(column)]
    return click.style(f"{label:<{LABEL}}", bold=True) + "\n".join(blocks)


def cited(text: str, evidence: Iterable[str]) -> str:
    """`text` with the ids of the statements behind it."""
    ids = " ".join(evidence)
    return f"{text} [{ids}]" if ids else text
