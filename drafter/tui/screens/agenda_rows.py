"""The agenda as rows of a list: headings, and under each its interviews in columns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from drafter.desk import item_words
from drafter.desk.agenda import Item, State
from drafter.tui.cut import cells, one_line

if TYPE_CHECKING:
    from drafter.desk.unfinished import Form

PRESSING = (State.OVERDUE, State.DUE)
UNFINISHED = "Unfinished"
READING = "Kept"
GAP = "  "
"""Between two columns."""
_NAMES = 24
"""In fewer cells than these, a company and a role cannot be told from others."""


class Row(NamedTuple):
    """One line: a heading, or an interview, or a form that is not finished."""

    heading: str = ""
    which: int | None = None
    cells: tuple[str, str, str, str] = ("", "", "", "")
    """Company, role, what to do, when."""
    pressing: bool = False
    item: Item | None = None
    form: str = ""
    """The name of an unfinished form."""

    @property
    def chosen(self) -> bool:
        """Whether the cursor may stand on it."""
        return self.which is not None or bool(self.form)


def item_rows(items: Iterable[Item], wanted: Collection[int] | None) -> list[Row]:
    """The interviews under their headings; of a search only those that are wanted."""
    groups: dict[State, list[Row]] = {}
    for item in items:
        if wanted is None or item.id in wanted:
            groups.setdefault(item.state, []).append(_row(item))
    return [row for state, below in groups.items() for row in _group(state, below)]


def form_rows(forms: Sequence[Form]) -> list[Row]:
    """The forms that wait to be finished."""
    if not forms:
        return []
    below = [
        Row(which=form.which, cells=(one_line(form.title), "", "finish it", ""), form=form.name)
        for form in forms
    ]
    return [Row(heading=f"{UNFINISHED}  {len(below)}"), *below]


def unread_rows(names: Sequence[tuple[int, str, str]]) -> list[Row]:
    """Those of which it is not known yet where they stand."""
    return [
        Row(which=which, cells=(one_line(company), one_line(role), "", ""))
        for which, company, role in names
    ]


def widths(rows: Sequence[Row], room: int) -> tuple[int, int, int, int]:
    """The cells of each column: what to do and when in full, the names share what is left.

    Where that is little, the company has it all.
    """
    columns = list(zip(*(row.cells for row in rows if row.chosen), strict=True)) or [()] * 4
    company, role, act, day = (max(map(cells, column), default=0) for column in columns)
    left = max(16, room - act - day)
    if company + role > left < _NAMES:
        company, role = min(company, left + len(GAP)), 0
    elif company + role > left:
        company = min(company, max(left - role, left // 2))
        role = min(role, left - company)
    return company, role, act, day


def _group(state: State, below: list[Row]) -> list[Row]:
    heading = Row(heading=f"{item_words.HEADINGS[state]}  {len(below)}", pressing=state in PRESSING)
    return [heading, *below]


def _row(item: Item) -> Row:
    act = item_words.act(item) or ("damaged" if item.damaged else "edit to mend it")
    # A thousand rows say the same few acts and days: each is held once.
    act, day = intern(act), intern(item_words.day_short(item))
    texts = (one_line(item.company), one_line(item.role), act, day)
    return Row(which=item.id, cells=texts, pressing=item.state in PRESSING, item=item)
