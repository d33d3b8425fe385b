"""The founding guide's four factors, and the side each takes: pace, setting, tone, style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.decision.advice import Action, Decision, Factor, Side
from drafter.decision.pace import calls_are_usual
from drafter.interview.days import full_day
from drafter.interview.model import EmployerStyle, Kind, Pace, Promise, Setting, Status, Style, Tone

if TYPE_CHECKING:
    from datetime import date

    from drafter.decision.situation import Situation

_PACES = {
    Pace.FAST: "This trade decides within days",
    Pace.STANDARD: "The process is of ordinary length",
    Pace.SLOW: "The process is a lengthy one",
    Pace.ACADEMIC: "Universities take weeks or months",
}

_SETTINGS = {
    Setting.ONE_TO_ONE: (Side.CALL, "One person interviewed you: a call is more acceptable."),
    Setting.SMALL_TEAM: (Side.CALL, "A small team interviewed you: a call is more acceptable."),
    Setting.PANEL: (Side.WAIT, "A panel interviewed you: wait for its formal update."),
    Setting.MULTI_LEVEL: (
        Side.WAIT,
        "Several levels interviewed you: wait for their formal update.",
    ),
    Setting.GROUP: (Side.WAIT, "You were one of a group: wait for the formal update."),
    Setting.ONE_WAY: (Side.EMAIL, "Nobody was there to talk to: there is nobody to ring."),
}

_TONES = {
    Tone.CASUAL: (Side.CALL, "It was casual and open: a call suits."),
    Tone.NEUTRAL: (Side.NONE, "It was neither casual nor formal: that is no reason to call."),
    Tone.FORMAL: (Side.EMAIL, "It was formal: avoid an uninvited call."),
}


def factors(situation: Situation, decision: Decision) -> tuple[Factor, ...]:
    """All four, each with its side; whatever the row is, none is left out."""
    interview = situation.interview
    setting_side, setting = _SETTINGS[interview.round.setting]
    tone_side, tone = _TONES[interview.round.tone]
    style_side, style = _style(interview.me.style, interview.employer.style)
    return (
        _pace(situation, decision),
        Factor("setting", setting_side, setting),
        Factor("tone", tone_side, tone),
        Factor("style", style_side, style),
    )


def _pace(s: Situation, decision: Decision) -> Factor:
    length = _PACES[s.pace]
    if s.status is not Status.WAITING or decision.action is Action.STOP:
        return Factor("pace", Side.NONE, f"{length}; that no longer matters.")
    if decision.step is not None and decision.step.kind is Kind.OFFER_DEADLINE:
        return Factor("pace", Side.NONE, f"{length}, but your other offer cannot wait for it.")
    standing = s.standing
    if standing.promise is Promise.THEY_WILL_CALL:
        return Factor("pace", Side.WAIT, f"{length}, and they will get in touch: wait.")
    window = s.second_ask_window if s.asks else s.first_ask_window
    if s.today < window.earliest:
        told = " and they said they would be in touch" if standing.promise is Promise.SOON else ""
        asking = "" if decision.action is Action.WAIT else " before you ask how things stand"
        return Factor(
            "pace", Side.WAIT, f"{length}{told}: wait until {_day(s, window.earliest)}{asking}."
        )
    if standing.promise is not Promise.NONE:
        return Factor("pace", Side.EMAIL, f"{length}, and the time they asked for has passed.")
    if s.lengthy:
        return Factor(
            "pace", Side.CALL, f"{length}, and its usual time has passed: a call may be right."
        )
    if calls_are_usual(s.interview):
        return Factor("pace", Side.CALL, "Calls are usual in this trade, and the time has come.")
    return Factor("pace", Side.EMAIL, f"{length}, and a fair time has passed: an email will do.")


def _day(s: Situation, day: date) -> str:
    return full_day(day, s.interview.employer.country, s.today)


def _style(mine: Style, theirs: EmployerStyle) -> tuple[Side, str]:
    there = {
        EmployerStyle.DIRECT: "they are direct too",
        EmployerStyle.UNKNOWN: "nothing is known of theirs",
        EmployerStyle.RESERVED: "they are reserved",
    }[theirs]
    if mine is Style.RESERVED:
        return Side.EMAIL, "You are reserved: an email suits you better."
    if theirs is EmployerStyle.RESERVED:
        return Side.EMAIL, "The people there are reserved: an email suits them better."
    if mine is Style.DIRECT:
        return Side.CALL, f"You are direct, and {there}: a call suits you."
    return Side.NONE, "You lean neither way: that is no reason to call."
