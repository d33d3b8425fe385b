"""Drafts worded by a language model, each behind the gate: it passes, or the template's stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from drafter.desk.errands import by_templates, counterparts
from drafter.errors import TemplateError, UsageError

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.desk.errands import Errand
    from drafter.desk.results import Drafts
    from drafter.desk.wishes import Wish
    from drafter.drafting.compose import Composed
    from drafter.drafting.model import LanguageModel, Listener, Turn
    from drafter.drafting.prompts import Order, Prompts
    from drafter.drafting.templates import Templates
    from drafter.interview.model import Interview
    from drafter.message.draft import Draft, Recipient

NOT_SET_UP = (
    "No language model is set up, so the words are the templates'. docs/models.md shows how."
)
LIKE_AN_ORDER = (
    "“{}” reads like an order to a machine. It was not given to the model and is in no draft."
)


class Shown(NamedTuple):
    """What would be sent, to the letter, for one reader."""

    to: Recipient
    turns: tuple[Turn, ...]
    tokens: tuple[tuple[str, str], ...]
    """The tokens in them, each with what it stands for; that stays on this machine."""


class Preview(NamedTuple):
    """What would be sent, and what not."""

    requests: tuple[Shown, ...]
    left_out: tuple[str, ...]
    """Notes that read like orders to a machine."""


class _Plan(NamedTuple):
    """What a model is asked for, and what stands if it gives nothing."""

    plain: Drafts
    orders: tuple[Order, ...]
    """None: it cannot be asked at all."""
    left_out: tuple[str, ...] = ()
    """Notes that are not given to it."""


class Modelled:
    """What a language model is asked for, if one is set up."""

    def __init__(
        self,
        desk: Desk,
        open_templates: Callable[[], Templates],
        open_prompts: Callable[[], Prompts],
        open_model: Callable[[str], LanguageModel | None],
    ) -> None:
        self._desk = desk
        self._open_templates = open_templates
        self._open_prompts = open_prompts
        self._open_model = open_model

    @cached_property
    def _prompts(self) -> Prompts:
        return self._open_prompts()

    def model(self, wanted: str = "") -> LanguageModel | None:
        """The model that was wanted, or the usual one; None: none is set up.

        Raises SettingsError if what is set up is wrong.
        """
        return self._open_model(wanted)

    def draft(
        self,
        interview: Interview,
        today: date | datetime | None,
        wish: Wish,
        model: LanguageModel,
        listener: Listener,
        *,
        hidden: bool = True,
        earlier: Sequence[str] = (),
    ) -> Drafts:
        """The message or call that is due, worded by the model where its words pass.

        `hidden`: personal data are sent as tokens. `earlier`: notes to other readers, not to be
        repeated. Raises what `Desk.draft` raises, and
        StoppedError if the user stops it.
        """
        from drafter.drafting.compose import compose

        plan = self._plan(interview, today, wish)
        made: list[Composed] = []
        for order, found in zip(plan.orders, plan.plain.findings, strict=False):
            if made and not made[-1].answered:
                # What cannot be reached for one reader cannot be reached for the next.
                made.append(made[-1]._replace(draft=order.plain, findings=found, why=""))
                continue
            before = [*earlier, *(one.draft.parts().get("body", "") for one in made)]
            made.append(
                compose(order, model, self._prompts, listener, hidden=hidden, earlier=before)
            )
        return _gathered(plan, made)

    def refine(
        self,
        interview: Interview,
        today: date | datetime | None,
        wish: Wish,
        base: str,
        change: str,
        model: LanguageModel,
        listener: Listener,
        *,
        hidden: bool = True,
    ) -> Drafts:
        """A text that the user wrote or edited, changed as they want; it stays if that fails.

        Raises InputError if the text is no message.
        """
        from drafter.drafting.compose import refine

        plan = self._plan(interview, today, wish)
        order, draft = self._of_one(plan, base)
        made = refine(order, draft, change, model, self._prompts, listener, hidden=hidden)
        return _gathered(plan, [made])

    def shown(
        self,
        interview: Interview,
        today: date | datetime | None,
        wish: Wish,
        *,
        hidden: bool = True,
        base: str = "",
        change: str = "",
    ) -> Preview:
        """What would be sent for each reader; nothing is."""
        plan = self._plan(interview, today, wish)
        if not base:
            asked = [(one, self._prompts.request(one, hidden=hidden)) for one in plan.orders]
        else:
            order, draft = self._of_one(plan, base)
            request = self._prompts.change(order, draft, change, hidden=hidden)
            asked = [(order, request)]
        return Preview(
            tuple(Shown(one.plain.to, request.turns, request.tokens) for one, request in asked),
            plan.left_out,
        )

    def _plan(self, interview: Interview, today: date | datetime | None, wish: Wish) -> _Plan:
        from drafter.drafting.vetting import vetted

        errand = self._desk.errand(interview, today, wish)
        templates = self._open_templates()
        clean, left_out = vetted(interview)
        if not left_out:
            plain = by_templates(errand, templates)
            return _Plan(plain, tuple(_orders(errand, interview, plain)))
        notices = tuple(LIKE_AN_ORDER.format(_short(text)) for text in left_out)
        try:
            if not (clean.company and clean.role and all(one.name for one in clean.people)):
                raise TemplateError("Nothing is left of a name.")
            plain = by_templates(errand, templates, clean)
        except TemplateError:
            # Without it there is nothing to say: then it is the user's words, and no machine's.
            plain = by_templates(errand, templates)
            return _Plan(plain._replace(notices=(*plain.notices, *notices)), (), left_out)
        plain = plain._replace(notices=(*plain.notices, *notices))
        return _Plan(plain, tuple(_orders(errand, clean, plain)), left_out)

    def _of_one(self, plan: _Plan, base: str) -> tuple[Order, Draft]:
        """The one message that a text is to be, and the text as a draft of it."""
        from dataclasses import replace

        from drafter.message.text import parse_drafts

        if len(plan.orders) != 1:
            names = ", ".join(order.plain.to.name for order in plan.orders)
            raise UsageError(
                "One text can be changed at a time, and this is for several people.",
                f"Name one of them with --to: {names}.",
            )
        (order,) = plan.orders
        drafts = parse_drafts(base, order.kind, order.channel)
        if len(drafts) > 1:
            raise UsageError("These are several messages.", "Give one of them.")
        return order, replace(drafts[0], to=order.plain.to)


def _orders(errand: Errand, interview: Interview, plain: Drafts) -> Iterator[Order]:
    from drafter.drafting.people import register_for
    from drafter.drafting.prompts import Order

    calendar = errand.situation.calendar
    tone = errand.wish.tone or register_for(interview)
    people = counterparts(errand, interview)
    for draft, to in zip(plain.drafts, people, strict=True):
        day = errand.moment.date()
        yield Order(interview, draft, to, day, calendar.zone, tone, calendar.is_business_day)


def _gathered(plan: _Plan, made: list[Composed]) -> Drafts:
    """What came of each order, with the reasons where it is not the model's."""
    if not made:
        return plan.plain
    several = len(made) > 1
    said = tuple(
        f"{f'To {one.draft.to.name}: ' if several else ''}{one.why}" for one in made if one.why
    )
    return plan.plain._replace(
        drafts=tuple(one.draft for one in made),
        notices=(*plan.plain.notices, *said),
        findings=tuple(one.findings for one in made),
        costs=tuple(one.cost._asdict() if one.cost.attempts else {} for one in made),
        partials=tuple(one.partial for one in made if one.partial),
        objections=tuple(dict.fromkeys(told for one in made for told in one.objections)),
        mended=sum(one.mended for one in made),
    )


def _short(text: str) -> str:
    from drafter.interview.shown import shortened, visible

    return shortened(visible(text))
