"""The thresholds of the rules, each beside the evidence for it; a user may override them.

Counts are business days of the employer unless a name says otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.errors import SettingsError
from drafter.interview.model import Pace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Days(NamedTuple):
    """A window in business days after the day that starts it."""

    earliest: int
    best: int
    latest: int
    evidence: tuple[str, ...] = ()


class Number(int):
    """A count of business days, hours or contacts that knows its evidence."""

    evidence: tuple[str, ...]

    def __new__(cls, value: int, *evidence: str) -> Number:
        number = super().__new__(cls, value)
        number.evidence = evidence
        return number


class Tempo(NamedTuple):
    """How fast one kind of process moves."""

    grace: Days
    """After a promised date has passed."""
    silence: Days
    """After the interview, when no date was named."""
    spacing: Days
    """After a status contact that stayed unanswered."""
    closing: Days
    """After the second one, for a last note."""


class Policy(NamedTuple):
    """Every number the rules use; without evidence, no source was found for it."""

    fast: Tempo = Tempo(
        grace=Days(1, 2, 3, ("E11", "E34")),
        silence=Days(2, 3, 5, ("E34",)),
        spacing=Days(4, 5, 7, ("E19", "E23", "E24", "E34")),
        closing=Days(8, 10, 15, ("E22",)),
    )
    standard: Tempo = Tempo(
        grace=Days(2, 3, 5, ("E11",)),
        silence=Days(5, 6, 10, ("E12",)),
        spacing=Days(5, 6, 10, ("E19", "E23")),
        closing=Days(10, 12, 15, ("E22",)),
    )
    slow: Tempo = Tempo(
        grace=Days(2, 3, 7, ("E11", "E38")),
        silence=Days(10, 12, 15, ("E26", "E36", "E38", "E39")),
        spacing=Days(10, 10, 15, ("E19",)),
        closing=Days(15, 15, 20, ("E22",)),
    )
    academic: Tempo = Tempo(
        grace=Days(3, 5, 10, ("E11", "E37")),
        silence=Days(15, 20, 25, ("E37",)),
        spacing=Days(15, 15, 20, ("E19", "E37")),
        closing=Days(15, 20, 25, ("E22",)),
    )
    question: Days = Days(1, 2, 5, ("E16",))
    """After the interview, when they invited questions by phone."""
    after_silence: Days = Days(0, 1, 5)
    """After the end of the silence window: where "soon" or a panel asks for patience."""

    thank_you_rest_hours: Number = Number(2, "E03")
    thank_you_latest: Number = Number(1, "E02")
    late_thank_you_latest: Number = Number(5, "E04")
    reply_latest: Number = Number(2, "E49")
    """To answer a rejection or the news that the position is gone."""
    reply_lapses: Number = Number(10)
    """From here on such an answer is left unsent."""
    prompt_latest: Number = Number(1, "E47", "E48", "E50", "E64")
    """For what they are waiting for: a call back, papers, a confirmation."""
    debrief_latest: Number = Number(1, "E29")
    debrief_lapses: Number = Number(5)
    offer_urgent: Number = Number(2, "E33")
    """An offer deadline as near as this may be told by phone."""
    offer_notice: Number = Number(2, "E31")
    """How much time an employer needs before the deadline."""
    offer_reminder: Number = Number(1, "E31", "E33")
    status_cap: Number = Number(2, "E20")
    call_cap: Number = Number(2, "E24")
    call_spacing: Number = Number(5, "E24")
    invitation_lapses: Number = Number(5)
    """After the last day on which they invited a call."""
    they_will_call_stop: Number = Number(30, "E18")
    closing_lapses: Number = Number(40, "E22")
    stale: Number = Number(60, "E61", "E21")

    overridden: tuple[str, ...] = ()
    """Keys that the user set, "standard.silence.earliest" for example."""

    def tempo(self, pace: Pace) -> Tempo:
        """The thresholds of a pace that has been settled (not `auto`)."""
        tempo: Tempo = getattr(self, pace.value)
        return tempo


class Threshold(NamedTuple):
    """One number of a policy, as the rule reference shows it."""

    key: str
    value: int
    evidence: tuple[str, ...]


def thresholds(policy: Policy) -> Iterator[Threshold]:
    """Every number of `policy` with its dotted key and its evidence."""
    for name, value in policy._asdict().items():
        if isinstance(value, Tempo):
            for window, days in value._asdict().items():
                yield from _of_days(f"{name}.{window}", days)
        elif isinstance(value, Days):
            yield from _of_days(name, value)
        elif isinstance(value, Number):
            yield Threshold(name, int(value), value.evidence)


def _of_days(key: str, days: Days) -> Iterator[Threshold]:
    for part in ("earliest", "best", "latest"):
        yield Threshold(f"{key}.{part}", getattr(days, part), days.evidence)


LARGEST = 250
"""About a year of business days: more than any threshold can sensibly be."""


def with_overrides(table: Mapping[str, Any], source: str) -> Policy:
    """The default policy with the user's own numbers from the `[policy]` of `source`.

    Raises SettingsError with every fault at once.
    """
    known = {threshold.key: threshold for threshold in thresholds(Policy())}
    wanted = dict(_leaves(table))
    faults = [fault for key, value in wanted.items() if (fault := _fault(key, value, known))]
    if not faults:
        policy = Policy()
        for key, value in wanted.items():
            policy = _set(policy, key.split("."), value)
        faults = _disordered(policy)
        if not faults:
            return policy._replace(overridden=tuple(wanted))
    count = f"{len(faults)} faults" if len(faults) > 1 else "1 fault"
    raise SettingsError(
        f"{source}: {count} in [policy]", faults, "`drafter rules` lists every threshold."
    )


def _leaves(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def _fault(key: str, value: object, known: Mapping[str, Threshold]) -> str:
    if key not in known:
        import difflib

        near = difflib.get_close_matches(key, known, n=1)
        return f"policy.{key}: unknown key" + (f'; did you mean "{near[0]}"?' if near else "")
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST:
        return f"policy.{key}: found {value!r}; allowed: a whole number from 0 to {LARGEST}"
    return ""


def _set(record: Any, path: list[str], value: int) -> Any:
    """The record with the number at the end of the path replaced, its evidence kept."""
    head, *rest = path
    old = getattr(record, head)
    if rest:
        new = _set(old, rest, value)
    else:
        new = Number(value, *old.evidence) if isinstance(old, Number) else value
    return record._replace(**{head: new})


def _disordered(policy: Policy) -> list[str]:
    values = {threshold.key: threshold.value for threshold in thresholds(policy)}
    windows = [key.removesuffix(".best") for key in values if key.endswith(".best")]
    return [
        f"policy.{key}: earliest {a}, best {b}, latest {c}; they must not decrease"
        for key in windows
        for a, b, c in [[values[f"{key}.{part}"] for part in ("earliest", "best", "latest")]]
        if not a <= b <= c
    ]
