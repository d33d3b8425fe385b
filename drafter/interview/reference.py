"""`docs/interview-file.md`: every key of the file, from the same description that reads it."""

from __future__ import annotations

from drafter.interview.consistency import ORDERS, TOGETHER, Has
from drafter.interview.keys import FILE
from drafter.interview.schema import choices
from drafter.interview.shown import shown
from drafter.interview.spec import (
    DAYS,
    LINE,
    MANY,
    NAME,
    TEXT,
    Choice,
    Key,
    Many,
    Shape,
    Table,
    tables,
)
from drafter.interview.values import allowed

_HEAD = """\
# The interview file

TOML, or JSON with the same keys (days are then texts such as "2026-09-25"), in UTF-8, at most
1 MiB. `drafter new FILE` writes one to fill in; `drafter schema` prints its JSON Schema. Only
`company`, `role` and `interview.held` are required. An unknown key, a wrong type, an impossible
value and keys that contradict each other are faults; all faults of a file are named at once.
"""

_LIMITS = f"""
## Texts, days, names

- A line of text holds up to {LINE} characters, a name up to {NAME}, a text of several lines
  (`said`, `detail`, `interest`) up to {TEXT:,}. Space around it is dropped, letters and their
  accents are composed (NFC). Control characters and overrides of the writing direction are
  refused; every script is welcome. A text that is empty, or of nothing but space and characters
  that show nothing, counts as left out.
- Days lie between 2000 and 2100; a date-time without an offset is the employer's local time. The
  two ends of a span lie at most {DAYS} days apart. Lists hold up to {MANY} entries.
- `null` in JSON is a fault: leave the key out.
- `status_by`, `to` and `from` name one of the people: by the full name in any case, by
  `address_as`, or by a part of the name that only one of them has. A name that looks like one of
  theirs mistyped is a fault; any other is taken as somebody not listed. No two people have the
  same name.
"""


def reference() -> str:
    """The page, in Markdown."""
    parts = [_HEAD, *(_section(path, table) for path, table in tables(FILE)), _LIMITS]
    together = [
        f"- {_where(rule.scope, rule.this)} needs {_where(rule.scope, rule.that)}"
        for rule in TOGETHER
    ]
    orders = [
        f"- {_path(order.scope, order.later)} is not before {_path(order.scope, order.earlier)}"
        for order in ORDERS
    ]
    parts += ["\n## What goes together\n", *together]
    parts += ["\n## What comes first\n", *orders, "- the entries of `log` stand oldest first"]
    return "\n".join(parts) + "\n"


def _section(path: str, table: Table) -> str:
    title = f"`{path}`" if path else "At the top"
    rows = [_row(table, key) for key in table.keys]
    head = ["| key | what | allowed | left out |", "|---|---|---|---|"]
    return "\n".join([f"\n## {title}\n", table.says, "", *head, *rows])


def _row(table: Table, key: Key) -> str:
    cells = (f"`{key.name}`", key.says, _allowed(key.shape), _left_out(table, key))
    return f"| {' | '.join(cell.replace(' | ', ', ') for cell in cells)} |"


def _allowed(shape: Shape) -> str:
    match shape:
        case Choice():
            return choices(shape)
        case Table():
            return "a table, see below"
        case Many(item=Table(), single=single):
            return f"{'one table or ' if single else ''}a list of tables, see below"
        case _:
            return allowed(shape)


def _left_out(table: Table, key: Key) -> str:
    if key.required:
        return "required"
    default = table.default(key)
    given = isinstance(default, (str, bool)) and default != ""
    return key.inferred or (shown(default) if given else "")


def _where(scope: str, has: Has) -> str:
    if not has.values:
        return _path(scope, has.path)
    return f"{_path(scope, has.path)} = {' or '.join(shown(value) for value in has.values)}"


def _path(scope: str, path: str) -> str:
    return f"`{scope}.{path}`" if scope else f"`{path}`"
