"""The vocabulary in which the interview file is described: shapes of values, keys, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from enum import StrEnum

NAME = 120
"""Characters in the name of somebody or something."""
LINE = 500
"""Characters in a line of text."""
TEXT = 2000
"""Characters in a text of several lines."""
MANY = 200
"""Entries in a list."""
DAYS = 366
"""Days between the two ends of a span."""

# Named tuples are cheaper to define than dataclasses: all of this happens at every start.


class Form(NamedTuple):
    """What a text must look like beyond being text."""

    allowed: str
    """Said after "allowed:"."""
    pattern: str = ""
    """Of the whole text, in the dialect that Python and JSON Schema share."""
    values: Callable[[], frozenset[str]] | None = None
    """The closed set it is taken from."""
    refuses: Callable[[str], bool] | None = None
    """A last check, for what a pattern cannot say."""
    nearest: Callable[[str], str] | None = None
    """The value that was probably meant, or an empty text."""
    advice: str = ""
    """Said when no such value is known."""


class Text(NamedTuple):
    limit: int = LINE
    lines: bool = False
    """May hold line breaks."""
    form: Form | None = None


class Choice(NamedTuple):
    values: type[StrEnum]
    meanings: Mapping[str, str]
    """What a value stands for, where its name does not say it."""


class Flag(NamedTuple):
    """True or false."""


class Day(NamedTuple):
    """A date."""


class Moment(NamedTuple):
    """A date, or a date with a time."""


class Many(NamedTuple):
    item: Text | Table
    single: bool = False
    """One item may stand without its list."""


class Key(NamedTuple):
    name: str
    shape: Shape
    says: str
    example: object = None
    """What the form suggests; a number stands for a day so long after the interview."""
    attribute: str = ""
    """Where the model keeps it, if not under the same name."""
    required: bool = False
    infer: Callable[[Mapping[str, object]], object] | None = None
    """The default, where it depends on the table's other keys."""
    inferred: str = ""
    """What `infer` comes to, in words."""

    @property
    def slot(self) -> str:
        """The attribute of the model that holds the value."""
        return self.attribute or self.name


class Table(NamedTuple):
    name: str
    says: str
    keys: tuple[Key, ...]
    model: type | None = None
    """None: the value of its only key stands for the table."""

    def key(self, name: str) -> Key | None:
        """The key of that name."""
        # A loop, not a generator: a thousand interviews ask this a hundred thousand times.
        for key in self.keys:
            if key.name == name:
                return key
        return None

    def default(self, key: Key) -> object:
        """What the model takes when the key is left out; None if that is nothing."""
        defaults: dict[str, object] = getattr(self.model, "_field_defaults", {})
        return defaults.get(key.slot)


Shape = Text | Choice | Flag | Day | Moment | Many | Table

A_NAME = Text(NAME)
A_LINE = Text()
A_TEXT = Text(TEXT, lines=True)
LINES = Many(A_LINE)
A_FLAG = Flag()
A_DAY = Day()


def choice(values: type[StrEnum], **meanings: str) -> Choice:
    """One of the values; an underscore in the name of a meaning stands for a hyphen."""
    return Choice(values, {name.replace("_", "-"): text for name, text in meanings.items()})


def tables(table: Table, path: str = "") -> Iterator[tuple[str, Table]]:
    """The table and all below it, each with its path; `[]` marks a list."""
    yield path, table
    for key in table.keys:
        below = f"{path}.{key.name}" if path else key.name
        if isinstance(key.shape, Table):
            yield from tables(key.shape, below)
        elif isinstance(key.shape, Many) and isinstance(key.shape.item, Table):
            yield from tables(key.shape.item, f"{below}[]")
