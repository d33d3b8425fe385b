"""What a model is asked: the task, the rules, the facts as data, and the form of the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from drafter.drafting import people
from drafter.drafting.data_block import block, boundary
from drafter.drafting.fact_lines import fact_lines, met
from drafter.drafting.masking import TOKEN, Masks
from drafter.drafting.model import Turn
from drafter.drafting.people import AMERICAN
from drafter.drafting.prompt_checklist import limits, needs
from drafter.drafting.scene import scene
from drafter.interview.days import full_day
from drafter.interview.model import Channel, Interview, Kind, Person
from drafter.message.checklists import REPLY, email_checklist
from drafter.message.draft import Draft, EmailDraft, Register
from drafter.message.text import LISTS, print_draft

if TYPE_CHECKING:
    from jinja2 import Environment

SYSTEM, REPAIR = "system.j2", "repair.j2"
_PURPOSES = {
    Kind.THANK_YOU: "to say thank you",
    Kind.CHECK_IN: "to ask how the application stands",
    Kind.SECOND_CHECK_IN: "to ask once more how the application stands",
    Kind.CLOSING: "to close on a good note, asking nothing",
    Kind.OFFER_DEADLINE: "to tell them when another offer must be answered",
    Kind.QUESTION: "to ask the sender's question",
    Kind.RETURN_CALL: "to answer a call that the sender missed",
    Kind.MATERIALS: "to send what they asked for",
    Kind.ANSWER: "to answer what they asked",
    Kind.CONFIRMATION: "to confirm the next interview",
    Kind.REJECTION_REPLY: "to thank them after a rejection",
    Kind.ACKNOWLEDGEMENT: "to thank them after the position is gone",
    Kind.WITHDRAWAL: "to withdraw the application",
    Kind.OFFER_REPLY: "to thank them for the offer",
    Kind.AGENCY_DEBRIEF: "to tell the agency how it went",
}


class Order(NamedTuple):
    """One message that a model is to write."""

    interview: Interview
    plain: Draft
    """The template's draft of the same message: its kind, channel and reader are those wanted."""
    to: Person | None
    today: date
    """When it goes out."""
    zone: ZoneInfo
    tone: Register
    works: Callable[[date], bool]

    @property
    def kind(self) -> Kind:
        return self.plain.kind

    @property
    def channel(self) -> Channel:
        return self.plain.channel


class Request(NamedTuple):
    """What goes to the model, and what it takes to read the answer."""

    turns: tuple[Turn, ...]
    masks: Masks
    mark: str
    """What stands before every line of data."""
    guidance: str
    """The turns without the data: words that no answer may hold."""
    told: str
    """The data as they are on this machine: all that an answer may rest on."""

    @property
    def tokens(self) -> tuple[tuple[str, str], ...]:
        """The tokens that stand in the turns, each with what it stands for on this machine."""
        if not self.masks.hidden:
            return ()
        sent = (token for turn in self.turns for token in TOKEN.findall(turn.text))
        known = self.masks.given
        return tuple(
            (token, known[token[1:-1]]) for token in dict.fromkeys(sent) if token[1:-1] in known
        )


class Prompts:
    """The prompts of some folders, the first folder going first."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)

    @cached_property
    def environment(self) -> Environment:
        """The sandbox in which they run, strict about names."""
        from drafter.drafting.environment import make_prompt_environment

        return make_prompt_environment(self._folders)

    def request(
        self, order: Order, *, hidden: bool = True, base: str = "", wish: str = ""
    ) -> Request:
        """Ask for a message, or with a `base` in the form of an answer for a change of that.

        `hidden`: personal data are sent as tokens.
        """
        masks = Masks(order.interview, order.to, hidden=hidden)
        known = supplied(order, masks, base, wish)
        return Request(
            self._turns(order, known),
            masks,
            known["boundary"],
            "\n".join(turn.text for turn in self._turns(order, known | _NO_DATA)),
            "\n".join((*facts_told(order), print_draft(order.plain), base, *signature(order))),
        )

    def change(self, order: Order, base: Draft, wish: str, *, hidden: bool = True) -> Request:
        """Ask for a change of words that the user has."""
        order = order._replace(plain=base)
        return self.request(order, hidden=hidden, base=_as_asked_for(base), wish=wish)

    def repair(self, request: Request, answer: str, objections: Sequence[str]) -> tuple[Turn, ...]:
        """Ask for the same once more, told what was wrong with the answer."""
        mask = request.masks.mask
        told = self._render(REPAIR, {"objections": [mask(each) for each in objections]})
        return (*request.turns, Turn("assistant", mask(answer)), Turn("user", told))

    def _turns(self, order: Order, known: dict[str, Any]) -> tuple[Turn, ...]:
        file = f"{order.channel}/{order.kind}.j2"
        return (
            Turn("system", self._render(SYSTEM, known)),
            Turn("user", self._render(file, known)),
        )

    def _render(self, file: str, known: dict[str, Any]) -> str:
        environment = self.environment
        from drafter.drafting.environment import FAULTS, in_plain_words

        try:
            return environment.get_template(file).render(known).strip()
        except FAULTS as error:
            raise in_plain_words(error, list(known)) from error


_NO_DATA = {"facts": "", "plain": "", "base": "", "wish": "", "greeting": "", "signature": ""}


def facts_told(order: Order) -> list[str]:
    """Give the facts that a message may state, a line each."""
    one, to = order.interview, order.to
    known = scene(one, to, order.today, order.zone, order.tone, order.works)
    today = full_day(order.today, one.employer.country, order.today)
    lines = fact_lines(one, order.kind, order.channel, to, today, known)
    return [f"{line.label}: {line.text}" for line in lines if not line.theirs]


def supplied(order: Order, masks: Masks, base: str = "", wish: str = "") -> dict[str, Any]:
    """Give the names that a prompt may use, with their values, masked."""
    one, to, mask = order.interview, order.to, masks.mask
    known = scene(one, to, order.today, order.zone, order.tone, order.works)
    country = one.employer.country
    today = full_day(order.today, country, order.today)
    lines = [
        f"{line.label}: {mask(line.text)}"
        for line in fact_lines(one, order.kind, order.channel, to, today, known)
    ]
    plain, base = mask(_as_asked_for(order.plain)), mask(base.strip())
    mark = boundary(*lines, plain, base)
    checklist = email_checklist(order.kind, (order.today - _held(order)).days)
    email = order.channel is Channel.EMAIL
    return {
        "kind": order.kind.value,
        "channel": order.channel.value,
        "tone": order.tone.value,
        "english": "American" if country in AMERICAN else "British",
        "boundary": mark,
        "masked": masks.hidden,
        "decision": _decision(order, mask, today),
        "facts": block(mark, lines),
        "plain": block(mark, [plain]),
        "base": block(mark, [base]) if base else "",
        "wish": mask(" ".join(wish.split())),
        "needs": needs(order.kind, known) if email else [],
        "bans": sorted(ban.value for ban in checklist.bans) if email else [],
        "early": {need.value: sentences for need, sentences in checklist.early.items()},
        "limits": limits(checklist),
        "greeting": mask(f"{known['greeting']} {known['to'].greeting}".strip()),
        "hello": mask(f"{known['to'].hello} {known['to'].called}".strip()),
        "asked_for": mask(known["to"].asked_for) or "the right person",
        "signature": mask("\n".join(signature(order))),
        "thread": mask(thread(order.plain)),
        "met": met(one, to),
        "several": len(one.people) > 1,
    }


def signature(order: Order) -> list[str]:
    """Give the lines with which the email ends."""
    me = order.interview.me
    closing = people.sign_off(order.interview, order.tone)
    named = [line for line in (people.own_name(me.name), me.phone, me.email) if line]
    return [f"{closing},", *named] if named else [closing]


def thread(plain: Draft) -> str:
    """Give the subject that must stay, since the email goes into a thread; empty: it need not."""
    is_reply = isinstance(plain, EmailDraft) and plain.subject.startswith(REPLY)
    return plain.subject if is_reply and isinstance(plain, EmailDraft) else ""


def _decision(order: Order, mask: Callable[[str], str], today: str) -> str:
    verb = "email" if order.channel is Channel.EMAIL else "call"
    whom = mask(people.written_name(order.to.name)) if order.to else "the company"
    return f"The decision is made: {verb} {whom} on {today} {_PURPOSES[order.kind]}."


def _as_asked_for(draft: Draft) -> str:
    """Give a draft in the form in which the model is to answer."""
    if isinstance(draft, EmailDraft):
        return print_draft(draft).split("\n", 1)[1].strip()
    spoken = ((name, text) for name, text in draft.parts().items() if name not in LISTS)
    return "\n\n".join(f"## {name}\n{text}" for name, text in spoken if text)


def _held(order: Order) -> date:
    from drafter.drafting.dates import as_day, there

    return as_day(there(order.interview.round.held, order.zone))
