"""A text with what was found in it, marked in place."""

from __future__ import annotations

import re
import shutil
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import click

from drafter.cli.cells import Cell, cells, rows
from drafter.cli.findings_text import COLORS, told
from drafter.cli.layout import WIDEST
from drafter.message.text import chunks, with_plain_breaks

if TYPE_CHECKING:
    from drafter.checking.findings import Finding

_LINE = re.compile(r"\r\n|\r|\n")
_LONG = 4
"""A span over more rows than that is marked on its first and its last."""


class Row(NamedTuple):
    """One row of the terminal with its part of the text."""

    cells: Sequence[Cell]
    start: int
    end: int
    """Where the text of the row begins and ends, a line break not counted."""


def marked(text: str, findings: Sequence[Finding], *, colored: bool) -> str:
    """The text in full; under each row what was found in it, at the end of a message the rest."""
    return "\n".join(_lines(text, findings, colored))


def _lines(text: str, findings: Sequence[Finding], colored: bool) -> Iterator[str]:
    bar = _bar()
    width = max(20, min(shutil.get_terminal_size().columns, WIDEST))
    page = list(_page(text, width - len(bar)))
    under = _places(text, page, findings)
    marks = _marks(page, findings)
    for number, row in enumerate(page):
        yield (bar + _styled(row, marks[number], colored)).rstrip()
        if marks[number] and not colored:
            yield bar + _carets(row, marks[number])
        missing = [one for one in under[number] if one.start == one.end]
        yield from (told(one) for one in under[number] if one not in missing)
        if missing:
            yield ""
            yield from map(told, missing)


def _page(text: str, width: int) -> Iterator[Row]:
    start = 0
    # The last line break of a file ends its last line and begins no other.
    whole = re.sub(r"(?:\r\n|\r|\n)\Z", "", text)
    for end, after in [*(found.span() for found in _LINE.finditer(whole)), (len(whole), 0)]:
        place = start
        for part in rows(cells(whole[start:end], start), width):
            yield Row(part, place, place + len(part))
            place += len(part)
        start = after


def _places(text: str, page: Sequence[Row], findings: Sequence[Finding]) -> list[list[Finding]]:
    """What is told under each row: a span under its end, what has none under its message."""
    under: list[list[Finding]] = [[] for _ in page]
    plain = with_plain_breaks(text)
    messages = [(start, start + len(chunk)) for chunk, start in chunks(plain) if chunk.strip()]
    for finding in findings:
        if finding.start < finding.end:
            place = finding.end - 1
        else:
            whole = [message for message in messages if message[0] <= finding.start]
            first, end = whole[-1] if whole else (0, len(plain))
            place = first + len(plain[first:end].rstrip()) - 1
        under[_row_of(place, page)].append(finding)
    return under


def _row_of(place: int, page: Sequence[Row]) -> int:
    return max(0, bisect_right(page, place, key=lambda row: row.start) - 1)


def _marks(page: Sequence[Row], findings: Sequence[Finding]) -> list[dict[int, str]]:
    """The colour of each marked place in each row; an error's goes over a warning's."""
    marks: list[dict[int, str]] = [{} for _ in page]
    for finding in sorted(findings, key=lambda finding: finding.severity, reverse=True):
        if finding.start == finding.end:
            continue
        first, last = _row_of(finding.start, page), _row_of(finding.end - 1, page)
        touched = [
            (number, solid)
            for number in range(first, last + 1)
            if (solid := _solid(page[number], finding))
        ]
        for number, solid in touched if len(touched) <= _LONG else (touched[0], touched[-1]):
            for place in range(solid[0], solid[-1] + 1):
                marks[number][place] = COLORS[finding.severity]
    return marks


def _solid(row: Row, finding: Finding) -> list[int]:
    """The places in a row that belong to a finding and show something."""
    inside = row.cells[max(0, finding.start - row.start) : max(0, finding.end - row.start)]
    return [cell.place for cell in inside if not cell.blank]


def _styled(row: Row, marks: dict[int, str], colored: bool) -> str:
    if not colored or not marks:
        return "".join(cell.shown for cell in row.cells)
    parts: list[tuple[str | None, str]] = []
    for cell in row.cells:
        color = marks.get(cell.place)
        if parts and parts[-1][0] == color:
            parts[-1] = (color, parts[-1][1] + cell.shown)
        else:
            parts.append((color, cell.shown))
    return "".join(
        click.style(shown, fg=color, underline=True) if color else shown for color, shown in parts
    )


def _carets(row: Row, marks: dict[int, str]) -> str:
    under = (("^" if cell.place in marks else " ") * cell.width for cell in row.cells)
    return "".join(under).rstrip()


def _bar() -> str:
    """What stands before each row of the text, and before nothing else."""
    try:
        "│".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return "| "
    return "│ "
