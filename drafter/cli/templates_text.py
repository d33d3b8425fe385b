"""The templates as a person reads them in the terminal, and as a program does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from drafter.cli.choices import CHANNELS
from drafter.cli.layout import for_the_eye, labelled, paragraph, width
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.drafting.catalogue import Entry
    from drafter.drafting.proofreading import Proof


def listing(entries: Sequence[Entry], folder: str) -> str:
    """The messages by channel, then the pieces, then where the user's own are."""
    return "\n\n".join(_listing(entries, folder))


def _listing(entries: Sequence[Entry], folder: str) -> Iterator[str]:
    yield "\n".join(_table([entry for entry in entries if not entry.name.is_piece]))
    pieces = (e.name.short + " (yours)" * e.own for e in entries if e.name.is_piece)
    yield labelled("pieces", [", ".join(pieces)])
    own = any(entry.own for entry in entries)
    where = "Yours, which go first, are in" if own else "Yours go into"
    place = visible(folder)
    where += f" {place}" if len(f"{where} {place}") <= width() else f"\n  {place}"
    how = paragraph("`drafter templates copy email/thank-you` puts one there for you to change.")
    yield f"{where}\n{how}"


def _table(messages: Sequence[Entry]) -> Iterator[str]:
    """A row for each kind, a column for each channel."""
    cells: dict[str, dict[str, list[str]]] = {}
    for entry in messages:
        said = f"{entry.name.tone or ''} {'yours' if entry.own else 'bundled'}".strip()
        cells.setdefault(entry.name.stem, {}).setdefault(entry.name.channel, []).append(said)
    rows = [(kind, *(", ".join(row.get(c, ())) for c in CHANNELS)) for kind, row in cells.items()]
    widths = [max(map(len, column)) + 3 for column in zip(*rows, strict=True)]
    header = "".join(
        f"{name:<{width}}" for name, width in zip(("", *CHANNELS), widths, strict=True)
    )
    yield click.style(header.rstrip(), bold=True)
    for line in rows:
        yield "".join(f"{cell:<{width}}" for cell, width in zip(line, widths, strict=True)).rstrip()


def as_data(entries: Sequence[Entry], folder: str) -> dict[str, Any]:
    """Every template and piece in force; a tone of null is every tone without a file."""
    return {
        "schema": 1,
        "folder": folder,
        "templates": [
            {
                "name": entry.name.file,
                "channel": entry.name.channel.value,
                "kind": None if entry.name.is_piece else entry.name.stem,
                "tone": entry.name.tone.value if entry.name.tone else None,
                "origin": "own" if entry.own else "bundled",
                "path": str(entry.path),
            }
            for entry in entries
        ],
    }


def proof(result: Proof) -> str:
    """What was found, fault by fault, or that all is well."""
    many = f"{result.checked} templates" if result.checked != 1 else "1 template"
    if not result.faults:
        all_of = f"All {many} are" if result.checked != 1 else "The template is"
        return click.style(f"{all_of} in order.", fg="green")
    faults = f"{len(result.faults)} faults" if len(result.faults) != 1 else "1 fault"
    return for_the_eye("\n".join([*map(visible, result.faults), "", f"{faults} in {many}."]))
