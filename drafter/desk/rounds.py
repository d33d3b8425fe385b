"""The next round of an interview: what goes with it, and what stays behind with the last one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.errors import UsageError

if TYPE_CHECKING:
    from drafter.desk.entries import Facts

_OUTCOME = ("status", "status_on", "status_by", "offer")
_SAID_OF_THE_LAST = ("promise", "promised_for", "only_if_successful", "said", "call_window", "owed")
"""Keys of [process] about what happens after one round."""
_INVITED = "call-invited"


class NextRound(NamedTuple):
    """The keys of an interview that enters its next round."""

    facts: dict[str, Any]
    dropped: tuple[str, ...]
    """The keys that were about the round before."""


def next_round(facts: Facts, held: Mapping[str, Any] | None, which: int) -> NextRound:
    """The next round, as `held` describes it or else on the day that was booked for it."""
    last = facts["interview"]
    if held is None:
        if not (booked := last.get("next_round")):
            raise UsageError(
                f"Interview {which} has no next round: interview.next_round is not set.",
                f"`drafter edit {which}` sets it, or name a file whose [interview] is that round.",
            )
        held = {"held": booked}
    process = dict(facts.get("process", {}))
    gone = [name for name in _SAID_OF_THE_LAST if name in process]
    if process.get("contact_rule") == _INVITED:
        gone.append("contact_rule")
    if _is_before(process.get("competing_offer"), held):
        gone.append("competing_offer")
    kept = {name: value for name, value in process.items() if name not in gone}
    top = {name: value for name, value in facts.items() if name not in (*_OUTCOME, "process")}
    both = {**top, "interview": dict(held)} | ({"process": kept} if kept else {})
    return NextRound(both, tuple(f"process.{name}" for name in gone))


def _is_before(offer: object, held: Mapping[str, Any]) -> bool:
    """Whether the answer to the other offer is due before the round."""
    if not isinstance(offer, Mapping):
        return False
    return str(offer.get("deadline", ""))[:10] < str(held.get("held", ""))[:10]
