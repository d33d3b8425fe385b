"""From an interview that is kept to the advice on its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from drafter.errors import DrafterError
from drafter.tui.screens.reading import lines_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.interview.model import Interview
    from drafter.tui.widgets.advice_card import AdviceCard


def show_advice(card: AdviceCard, desk: Desk, today: date | datetime | None, which: int) -> None:
    """Show what to do about one that is kept, or why that cannot be said."""
    try:
        interview = desk.interviews.interview(which)
        advice = desk.advise(interview, today)
    except DrafterError as error:
        card.show_fault(lines_of(error))
    else:
        card.show(interview, advice.explanation, advice.notices)


def brief(desk: Desk, today: date | datetime | None, which: int, more: str, edit: str) -> Content:
    """What to do, by when, and the keys that lead to the rest: three lines at most."""
    from drafter.desk.advice_words import NOBODY, in_one_line, when

    try:
        interview = desk.interviews.interview(which)
        decision = desk.decide(interview, today)
    except DrafterError as error:
        return Content("\n".join(lines_of(error)[:2]))
    days = next(when(interview, decision, decision.step), "") if decision.step else ""
    adding = f", {edit} opens the form to add somebody" if decision.rule in NOBODY else ""
    lines = (
        (in_one_line(interview, decision), "bold"),
        (days, ""),
        (f"{more} tells why{adding}.", "$text-muted"),
    )
    return Content("\n").join(Content.styled(*line) for line in lines if line[0])


def advice_in_words(desk: Desk, today: date | datetime | None, interview: Interview) -> str:
    """What to do, in one sentence or two."""
    from drafter.desk.advice_words import in_one_line

    return in_one_line(interview, desk.decide(interview, today))
