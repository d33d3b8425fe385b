"""A model's draft that passes every check, or the template's: the gate that nothing goes around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from drafter.checking.check import check
from drafter.checking.findings import Code, Finding, Report, Severity
from drafter.drafting.answers import read_answer
from drafter.drafting.model import LanguageModel, Listener, Reply, Turn
from drafter.drafting.prompts import Order, Prompts, Request
from drafter.drafting.showing import Unmasking
from drafter.errors import ModelError, StoppedError
from drafter.message.draft import Draft, Origin
from drafter.message.text import print_draft

ATTEMPTS = 2
"""A draft, and one more that mends it."""
REFUSED = frozenset(
    {
        Code.MISSING_THANKS,
        Code.MISSING_ROLE,
        Code.MISSING_QUESTION,
        Code.MISSING_CONTACT,
        Code.MISSING_SIGNATURE,
        Code.TOO_SHORT,
        Code.EXTRA_QUESTION,
        Code.EXCLAMATION,
        Code.EMOJI,
        Code.DESPERATION,
    }
)
"""Warnings that a model's draft must not have: the template's, which has none, is better."""


class Cost(NamedTuple):
    """What a draft took; None where the server does not say."""

    tokens_in: int | None = None
    tokens_out: int | None = None
    seconds: float = 0.0
    attempts: int = 0
    """Requests that went out."""

    def and_(self, reply: Reply) -> Cost:
        """The same with one more reply."""
        return Cost(
            _sum(self.tokens_in, reply.tokens_in, first=not self.attempts),
            _sum(self.tokens_out, reply.tokens_out, first=not self.attempts),
            self.seconds + reply.seconds,
            self.attempts + reply.attempts,
        )


class Composed(NamedTuple):
    """A draft that may be shown, and how it came about."""

    draft: Draft
    findings: tuple[Finding, ...]
    """Of this draft; no errors unless the template's or the user's own words have them."""
    cost: Cost = Cost()
    why: str = ""
    """Why it is not the model's; empty: it is."""
    objections: tuple[str, ...] = ()
    """What was wrong with the model's last attempt, if it was not used."""
    answered: bool = True
    """Whether the model gave any answer at all."""
    partial: str = ""
    """What had come of an answer that broke off: held against nothing."""
    mended: bool = False
    """Whether the model's first draft did not pass, and this, its second, does."""


class _Judged(NamedTuple):
    draft: Draft | None
    findings: tuple[Finding, ...]
    objections: tuple[str, ...]
    """What forbids using it, as the model and the user are told."""
    remarks: tuple[str, ...]
    """What is only better otherwise."""


def compose(
    order: Order,
    model: LanguageModel,
    prompts: Prompts,
    listener: Listener,
    *,
    hidden: bool = True,
    earlier: Sequence[str] = (),
) -> Composed:
    """Have a model write a message; the template's comes back if its draft does not pass.

    `hidden`: personal data are sent as tokens. `earlier`: notes of that day, not to be repeated.
    Raises StoppedError if the user stops it; every other failure of the model is told in `why`.
    """
    request = prompts.request(order, hidden=hidden)
    kept = Composed(order.plain, held(order, order.plain, earlier).findings)
    return _run(order, request, model, prompts, listener, earlier, kept)


def refine(
    order: Order,
    base: Draft,
    wish: str,
    model: LanguageModel,
    prompts: Prompts,
    listener: Listener,
    *,
    hidden: bool = True,
    earlier: Sequence[str] = (),
) -> Composed:
    """Have a model change a text that the user wrote or edited; the text stays if that fails.

    What the user's own words are blamed for already is not held against the change.
    """
    order = order._replace(plain=base)
    request = prompts.change(order, base, wish, hidden=hidden)
    kept = Composed(base, held(order, base, earlier).findings)
    made = _run(order, request, model, prompts, listener, earlier, kept, kept.findings)
    return made._replace(why=f"Your text stays as it was. {made.why}") if made.why else made


def held(order: Order, draft: Draft, earlier: Sequence[str] = ()) -> Report:
    """Hold a draft against the facts and the etiquette of its kind."""
    return check(
        print_draft(draft),
        order.interview,
        draft.kind,
        order.today,
        order.zone,
        channel=draft.channel,
        to=(order.to,) if order.to else (),
        earlier=tuple(earlier),
    )


def _run(
    order: Order,
    request: Request,
    model: LanguageModel,
    prompts: Prompts,
    listener: Listener,
    earlier: Sequence[str],
    kept: Composed,
    known: Sequence[Finding] = (),
) -> Composed:
    cost, turns = Cost(), request.turns
    for attempt in range(1, ATTEMPTS + 1):
        showing = Unmasking(listener, request.masks)
        try:
            reply = model.complete(turns, showing)
        except StoppedError:
            raise
        except ModelError as error:
            showing.end()
            why = _without_answer(error, attempt)
            partial = request.masks.unmask(error.partial).strip()
            return kept._replace(cost=cost, why=why, answered=attempt > 1, partial=partial)
        showing.end()
        cost = cost.and_(reply)
        judged = _judge(reply.text, order, request, earlier, known)
        if judged.draft is not None and not judged.objections:
            draft = replace(judged.draft, origin=Origin.MODEL, model=reply.model)
            return Composed(draft, judged.findings, cost, mended=attempt > 1)
        if attempt < ATTEMPTS:
            listener.waiting(0, f"The draft does not pass yet: {judged.objections[0]}")
            listener.again()
            turns = _repair(prompts, request, reply, judged)
    return kept._replace(cost=cost, why=_not_passed(judged), objections=judged.objections)


def _judge(
    text: str,
    order: Order,
    request: Request,
    earlier: Sequence[str],
    known: Sequence[Finding],
) -> _Judged:
    answer = read_answer(text, order, request)
    if answer.draft is None:
        return _Judged(None, (), answer.objections, ())
    report = held(order, answer.draft, earlier)
    draft = replace(answer.draft, receipts=report.receipts)
    blamed = {(finding.code, finding.text) for finding in known}
    objections, remarks = list(answer.objections), list[str]()
    for finding in report.findings:
        if (finding.code, finding.text) in blamed:
            continue
        forbids = finding.severity is Severity.ERROR or finding.code in REFUSED
        (objections if forbids else remarks).append(told(finding))
    return _Judged(draft, report.findings, tuple(objections), tuple(remarks))


def _repair(prompts: Prompts, request: Request, reply: Reply, judged: _Judged) -> tuple[Turn, ...]:
    every = dict.fromkeys((*judged.objections, *judged.remarks))
    return prompts.repair(request, reply.text, list(every))


def told(finding: Finding) -> str:
    """A finding as one line: where, which words, what is wrong."""
    words = " ".join(finding.text.split())
    if not words or len(words) > _LONGEST:
        return f"In the {finding.part}: {finding.message}" if finding.part else finding.message
    return f"In the {finding.part}, “{words}”: {finding.message}"


_LONGEST = 120
"""Characters of a finding's words that are worth repeating."""


def _without_answer(error: ModelError, attempt: int) -> str:
    when = "" if attempt == 1 else "Its first draft did not pass, and then: "
    return f"The model gave no draft. {when}{error.title} {error.hint}".strip()


def _not_passed(judged: _Judged) -> str:
    more = len(judged.objections) - 1
    rest = f" (and {more} more)" if more else ""
    return f"The model's draft did not pass, twice. {judged.objections[0]}{rest}"


def _sum(one: int | None, other: int | None, *, first: bool) -> int | None:
    if first:
        return other
    return None if one is None or other is None else one + other
