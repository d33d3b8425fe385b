"""Tables of phrases and the days they must give, as the tests of days read them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from drafter.checking.days import mentions
from drafter.checking.mention import Mention
from drafter.checking.reading import lowered
from drafter.checking.spans import Span

WEDNESDAY, MONDAY, SUNDAY = date(2026, 9, 16), date(2026, 9, 14), date(2026, 9, 20)


class Row(NamedTuple):
    """A phrase, and the mentions it must give: the words, the sort and the days of each."""

    phrase: str
    found: list[tuple[str, str, str]]

    def __str__(self) -> str:
        return self.phrase


def rows(table: str) -> list[Row]:
    """Read lines such as "on 15/9 | 15/9 | day | 2026-09-15"; the columns repeat per mention.

    "=" stands for the whole phrase.
    """
    found = []
    for line in table.strip().splitlines():
        phrase, *cells = (cell.strip() for cell in line.split("|"))
        words = [phrase if cell == "=" else cell for cell in cells[::3]]
        found.append(Row(phrase, list(zip(words, cells[1::3], cells[2::3], strict=True))))
    return found


def read(
    text: str,
    today: date = WEDNESDAY,
    *,
    day_first: bool = True,
    known: tuple[date, ...] = (),
) -> list[Mention]:
    """Read the days of a text as it is written."""
    return list(mentions(lowered(text), text, today, day_first, known))


def told(text: str, found: list[Mention]) -> list[tuple[str, str, str]]:
    """Tell mentions as the tables do."""
    return [(text[m.start : m.end], m.sort.value, written(m.spans)) for m in found]


def days(text: str, today: date = WEDNESDAY, **given: tuple[date, ...]) -> list[str]:
    """Give the days of each mention, as the tables write them."""
    return [written(m.spans) for m in read(text, today, known=given.get("known", ()))]


def written(spans: tuple[Span, ...]) -> str:
    """Write spans: "2026-09-14..2026-09-20 2026-09-23"; "none" if no day is meant."""
    return " ".join(str(a) if a == b else f"{a}..{b}" for a, b in spans) or "none"
