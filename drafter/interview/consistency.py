"""Which keys of the file go together, and which days cannot lie before which."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from drafter.interview.keys import FILE
from drafter.interview.model import ContactRule, Medium, Promise, Setting, Status
from drafter.interview.shown import shown
from drafter.interview.spec import DAYS, Many, Table
from drafter.interview.values import BAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    Tree = dict[str, object]


class Has(NamedTuple):
    """A key is given, or, with values, has one of them."""

    path: str
    values: tuple[object, ...] = ()


class Together(NamedTuple):
    """Where the first holds, the second must."""

    scope: str
    this: Has
    that: Has
    advice: str = ""
    """What else may have been meant."""


class Order(NamedTuple):
    """The later day cannot lie before the earlier one."""

    scope: str
    earlier: str
    later: str
    at_most: int | None = None
    """Days from one to the other."""


_TOLD = tuple(status for status in Status if status is not Status.WAITING)

_OTHER_OFFER = "; another employer's offer is competing_offer under [process]"

TOGETHER = (
    Together("process", Has("promised_for"), Has("promise", (Promise.DATE,))),
    Together("process", Has("promise", (Promise.DATE,)), Has("promised_for")),
    Together("heard[]", Has("promised_for"), Has("promise", (Promise.DATE,))),
    Together("heard[]", Has("promise", (Promise.DATE,)), Has("promised_for")),
    Together("process", Has("call_window"), Has("contact_rule", (ContactRule.CALL_INVITED,))),
    Together("", Has("offer"), Has("status", (Status.OFFER,)), _OTHER_OFFER),
    Together("", Has("interview.next_round"), Has("status", (Status.NEXT_ROUND,))),
    Together("", Has("status_on"), Has("status", _TOLD)),
    Together("", Has("status_by"), Has("status", _TOLD)),
    Together("interview", Has("setting", (Setting.ONE_WAY,)), Has("medium", (Medium.RECORDED,))),
    Together("interview", Has("medium", (Medium.RECORDED,)), Has("setting", (Setting.ONE_WAY,))),
    Together("employer", Has("agency"), Has("via_agency", (True,))),
)

ORDERS = (
    Order("", "interview.held", "interview.next_round"),
    Order("", "interview.held", "status_on"),
    Order("", "interview.held", "offer.deadline"),
    Order("", "interview.held", "process.promised_for"),
    Order("", "interview.held", "process.call_window.to"),
    Order("", "interview.held", "process.competing_offer.deadline"),
    Order("", "status_on", "offer.deadline"),
    Order("process.call_window", "from", "to", DAYS),
    Order("process.closed[]", "from", "to", DAYS),
    Order("process.owed[]", "since", "due"),
    Order("log[]", "on", "answered"),
    Order("heard[]", "on", "promised_for"),
)


def contradictions(tree: Tree) -> list[str]:
    """What in a tree of values cannot be true at once."""
    rules = (*TOGETHER, *ORDERS)
    found = {scope: tuple(scopes(tree, scope)) for scope in {rule.scope for rule in rules}}
    faults = [
        fault
        for rule in rules
        for path, table, scope in found[rule.scope]
        if (fault := _fault(rule, path, table, scope))
    ]
    return faults + _disordered(tree)


def _disordered(tree: Tree) -> list[str]:
    dated = [(path, entry.get("on")) for path, _, entry in scopes(tree, "log[]")]
    return [
        f"{path}.on: found {shown(on)}, after an entry of {shown(before)}; allowed: oldest first"
        for (_, before), (path, on) in pairwise(dated)
        if isinstance(before, date) and isinstance(on, date) and on < before
    ]


def scopes(tree: Tree, scope: str) -> Iterator[tuple[str, Table, Tree]]:
    """The tables of a scope, each with its path in this file and its description."""
    found = [("", FILE, tree)]
    for step in scope.split(".") if scope else ():
        found = [below for each in found for below in _step(*each, step.removesuffix("[]"))]
    yield from found


def _step(path: str, table: Table, tree: Tree, name: str) -> Iterator[tuple[str, Table, Tree]]:
    key, below, found = table.key(name), _join(path, name), tree.get(name)
    shape = key.shape if key else None
    if isinstance(shape, Table) and isinstance(found, dict):
        yield below, shape, found
    if isinstance(shape, Many) and isinstance(shape.item, Table) and isinstance(found, list):
        for index, item in enumerate(found):
            if isinstance(item, dict):
                yield f"{below}[{index}]", shape.item, item


def _fault(rule: Together | Order, path: str, table: Table, scope: Tree) -> str:
    if isinstance(rule, Order):
        return _reversed(rule, path, table, scope)
    this, that = _value(table, scope, rule.this.path), _value(table, scope, rule.that.path)
    if this is BAD or that is BAD or not _holds(rule.this, this) or _holds(rule.that, that):
        return ""
    other = _join(path, rule.that.path)
    fault = f"{_join(path, rule.this.path)}: found {shown(this)}, but {other} is "
    if not rule.that.values:
        return f"{fault}missing; give both or neither"
    values = " or ".join(shown(value) for value in rule.that.values)
    return f"{fault}{shown(that)}; allowed with {other} = {values}{rule.advice}"


def _holds(has: Has, value: object) -> bool:
    return value in has.values if has.values else value not in (None, "")


def _reversed(order: Order, path: str, table: Table, scope: Tree) -> str:
    first, last = _value(table, scope, order.earlier), _value(table, scope, order.later)
    if not isinstance(first, date) or not isinstance(last, date):
        return ""
    days = (_day(last, slack=1) - _day(first, slack=-1)).days
    found = f"{_join(path, order.later)}: found {shown(last)}"
    start = f"{_join(path, order.earlier)} ({shown(first)})"
    if days < 0:
        return f"{found}, which is before {start}"
    if order.at_most is not None and days > order.at_most:
        return f"{found}, {days:,} days after {start}; allowed: up to {order.at_most}"
    return ""


def _day(moment: date, slack: int) -> date:
    """The day; a moment with an offset may fall on another one where the employer is."""
    if not isinstance(moment, datetime):
        return moment
    return moment.date() + timedelta(days=slack if moment.tzinfo else 0)


def _value(table: Table, tree: Tree, path: str) -> object:
    """The value at a path, its default where it is left out, or BAD."""
    name, _, rest = path.partition(".")
    key = table.key(name)
    found = tree.get(name)
    if key is None or found is BAD:
        return BAD
    if rest and isinstance(key.shape, Table):
        return _value(key.shape, found, rest) if isinstance(found, dict) else None
    if found is None:
        return key.infer(tree) if key.infer else table.default(key)
    return found


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
