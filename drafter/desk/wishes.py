"""What the user asks for and what the advice adds: the message, its readers, its moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from datetime import datetime

    from drafter.decision.advice import Decision
    from drafter.decision.situation import Situation
    from drafter.interview.model import Channel, Kind, Person
    from drafter.message.draft import Register


class Wish(NamedTuple):
    """What the user asks of a draft or a check; empty fields follow the advice."""

    kind: Kind | None = None
    channel: Channel | None = None
    to: tuple[str, ...] = ()
    tone: Register | None = None


def message(decision: Decision, wish: Wish) -> tuple[Kind, Channel]:
    """What to write, and whether for the eye or the ear."""
    from drafter.decision.advice import Action
    from drafter.desk.advice_words import NOBODY
    from drafter.interview.model import Channel

    step = decision.step
    if decision.rule == "before-interview" and (step is None or wish.kind not in (None, step.kind)):
        raise RefusedError(
            "The interview has not taken place yet, so there is nothing to say about it.",
            "Draft it afterwards, or mend interview.held.",
        )
    if wish.kind is not None:
        same = step is not None and step.kind is wish.kind
        followed = step.channel if step is not None and same else Channel.EMAIL
        return wish.kind, wish.channel or followed
    if step is not None:
        return step.kind, wish.channel or step.channel
    if decision.action is Action.STOP:
        raise RefusedError(
            "The advice is to stop, so there is nothing to draft.",
            "`drafter decide` says why; --kind drafts a message all the same.",
        )
    if decision.rule in NOBODY:
        raise RefusedError(
            "Nobody is known whom a message could go to.",
            "`drafter decide` says whom to add; --kind drafts a message all the same.",
        )
    raise RefusedError(
        "The advice is to wait, and no message is planned.",
        "`drafter decide` says why; --kind drafts a message all the same.",
    )


def moment_of_sending(situation: Situation, decision: Decision, kind: Kind) -> datetime:
    """When the message will go out, by the employer's clock: later while the advice is to wait."""
    step = decision.step
    if step is None or step.kind is not kind:
        return situation.now
    return max(situation.now, step.opening.start)


def recipients(
    situation: Situation, decision: Decision, kind: Kind, channel: Channel, names: tuple[str, ...]
) -> tuple[Person | None, ...]:
    """Whom the user named, else whom the advice names, else who is right for it."""
    from drafter.decision.contacts import right_for

    if names:
        return people_named(situation.interview.people, names)
    step = decision.step
    if step is not None and (step.kind, step.channel) == (kind, channel):
        return step.to
    return (_waiting_for_it(situation, kind) or right_for(situation, channel),)


def people_named(people: tuple[Person, ...], names: tuple[str, ...]) -> tuple[Person, ...]:
    """The people of these names or parts of names, each once."""
    return tuple(dict.fromkeys(_named(people, name) for name in names))


def _waiting_for_it(situation: Situation, kind: Kind) -> Person | None:
    """Who asked for what this message answers; an address or number may be missing."""
    from drafter.decision.history import answered_by
    from drafter.interview.model import OwedKind

    interview = situation.interview
    if kind.value not in set(OwedKind):
        return None
    what = OwedKind(kind.value)
    place = answered_by(interview, what, "", situation.held, situation.today)
    asker = interview.process.owed[place].to if place is not None else ""
    return next((person for person in interview.people if asker and person.name == asker), None)


def _named(people: tuple[Person, ...], name: str) -> Person:
    """The person of that name, or of a part of it that nobody else shares."""
    wanted = name.casefold().strip()
    found = [person for person in people if person.name.casefold() == wanted] or [
        person for person in people if wanted in person.name.casefold()
    ]
    if len(found) == 1:
        return found[0]
    known = ", ".join(person.name for person in people) or "nobody"
    who = "More than one person" if found else "Nobody"
    raise UsageError(f"{who} of this interview is called \u201c{name}\u201d.", f"It knows {known}.")
