"""What happened since, written into the keys of an interview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from drafter.errors import UsageError
from drafter.interview.model import Status

if TYPE_CHECKING:
    from drafter.interview.model import By, Kind, Promise

Facts = Mapping[str, Any]
Change = Callable[[Facts], Facts]

_OF_THE_OUTCOME = ("status_on", "status_by", "offer")


def entry_sent(
    kind: Kind, on: date, by: By | None = None, to: str = "", answered: date | None = None
) -> dict[str, str]:
    """An entry of the log."""
    until = answered.isoformat() if answered else ""
    return _without_blanks(on=on.isoformat(), kind=kind, by=by, to=to, answered=until)


def entry_heard(
    on: date,
    said: str = "",
    sender: str = "",
    by: By | None = None,
    promise: Promise | None = None,
    promised_for: date | None = None,
) -> dict[str, str]:
    """An entry of what they said."""
    until = promised_for.isoformat() if promised_for else ""
    return _without_blanks(
        on=on.isoformat(), by=by, said=said, promise=promise, promised_for=until
    ) | _without_blanks(**{"from": sender})


def logged(facts: Facts, entry: Mapping[str, str]) -> Facts:
    """The entry in its place in the log, which has the oldest first."""
    log = list(facts.get("log", ()))
    place = len(log)
    while place and str(log[place - 1].get("on", "")) > entry["on"]:
        place -= 1
    log.insert(place, dict(entry))
    return {**facts, "log": log}


def is_last(facts: Facts, entry: Mapping[str, str]) -> bool:
    """Whether the entry goes to the end of the log."""
    return bool(logged(facts, entry)["log"][-1] == entry)


def heard(facts: Facts, entry: Mapping[str, str]) -> Facts:
    """The entry after the others that were heard."""
    return {**facts, "heard": [*facts.get("heard", ()), dict(entry)]}


def answered(facts: Facts, on: date) -> Facts:
    """The last entry of the log that has no answer, answered on that day."""
    log = [dict(entry) for entry in facts.get("log", ())]
    open_ = [entry for entry in log if not entry.get("answered")]
    if not open_:
        what = "Everything that was sent is answered." if log else "Nothing was sent yet."
        raise UsageError(what, "--heard notes what they said; --sent notes what you send.")
    open_[-1]["answered"] = on.isoformat()
    return {**facts, "log": log}


def with_status(
    facts: Facts,
    status: Status,
    on: date,
    by: str = "",
    next_round: date | None = None,
    deadline: date | None = None,
) -> Facts:
    """How things stand from that day on, without what belonged to the status before."""
    rest = _without(facts, "status", *_OF_THE_OUTCOME)
    if status is not Status.NEXT_ROUND or next_round:
        rest["interview"] = _without(rest["interview"], "next_round")
    if next_round:
        rest["interview"]["next_round"] = next_round.isoformat()
    if deadline:
        rest["offer"] = {"deadline": deadline.isoformat()}
    if status is Status.WAITING:
        return rest
    told = "" if status is Status.WITHDRAWING else on.isoformat()
    return rest | {"status": status.value} | _without_blanks(status_on=told, status_by=by)


def _without(table: Facts, *names: str) -> dict[str, Any]:
    return {name: value for name, value in table.items() if name not in names}


def _without_blanks(**values: str | None) -> dict[str, str]:
    return {name: str(value) for name, value in values.items() if value}
