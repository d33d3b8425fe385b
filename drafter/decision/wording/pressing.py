"""Prose of the rows for what cannot wait: thanks, debts, the agency, another offer."""

from __future__ import annotations

from drafter.decision.advice import Reason as R
from drafter.decision.wording.text import RowText

_THANKS = (
    R("A note within a day is expected by many, and few candidates send one.", ("E01", "E02")),
    R("A few hours' distance makes it specific instead of automatic.", ("E03",)),
)

ROWS: dict[str, RowText] = {
    "before-interview": RowText(
        "The interview has not taken place yet.",
        "wait",
        "until it is over",
        (R("The interview on {held} is still to come.", ()),),
    ),
    "call-owed": RowText(
        "They rang you and wait for your call.",
        "call back, whatever they said about calls",
        "today, at most one business day later",
        (R("They asked for this call; return it the same day or the next morning.", ("E47",)),),
    ),
    "materials-owed": RowText(
        "They asked for papers.",
        "email them",
        "today, at most one business day later, or by the day they named",
        (R("Prompt follow-through is itself a good sign.", ("E48",)),),
    ),
    "owed-unreachable": RowText(
        "They wait for something from you, and there is no way to give it to them.",
        "wait",
        "",
        (
            R(
                "They wait for something from you: give them that before you ask anything.",
                ("E48",),
            ),
            R("The file does not say how to reach them: add the person, with an address.", ()),
        ),
    ),
    "answer-owed": RowText(
        "They asked a question.",
        "email the answer; call if there is no address",
        "today, at most one business day later, or by the day they named",
        (R("They wait for you, so answer promptly.", ("E48",)),),
    ),
    "agency-debrief": RowText(
        "An agency placed you, and you have not told it how it went.",
        "call the agency; email if you are reserved or it gave no number",
        "the day of the interview, at most one business day later",
        (R("Your recruiter can act for you once they know how it went.", ("E29",)),),
        (R("Writing to the client yourself goes past the agency; few like that.", ("E30",)),),
        ("client-thanks",),
    ),
    "thank-you": RowText(
        "You have not thanked them, and the next business day is not over.",
        "email a note to everyone you met, or to whoever arranged it",
        "two hours after it began, the same day, at most the next business day",
        _THANKS,
        (),
        ("thanks-custom",),
    ),
    "late-thank-you": RowText(
        "You have not thanked them, five business days are not over, and you have asked nothing.",
        "email a short note",
        "from the second to the fifth business day after the interview",
        (R("Late thanks are still worth sending within a week.", ("E04",)),),
        (R("It looks late: keep it short and do not explain.", ("E04",)),),
        ("late-thanks", "thanks-custom"),
    ),
    "nobody-to-thank": RowText(
        "You have not thanked them, there is still time, and nobody can be reached.",
        "wait; add whom you met",
        "as for a thank-you, a late one included",
        (
            R(
                "A thank-you is in time until {thanks_by}, a short, late one until {late_by}.",
                ("E01", "E04"),
            ),
            R("There is nobody to write to yet: {missing}.", ()),
        ),
    ),
    "deadline-near": RowText(
        "Another employer's offer must be answered within two business days, and they do not know.",
        "call if you have their number and nothing bars it, else email",
        "today",
        (
            R("Your other offer must be answered by {deadline}; only they can speed up.", ("E31",)),
            R(
                "So little time allows a call; confirm it by email the same day.",
                ("E33",),
            ),
        ),
        (R("It puts some pressure on them: name the date, and no ultimatum.", ("E32",)),),
    ),
    "deadline-ahead": RowText(
        "Another employer's offer must be answered later than that, and they do not know.",
        "email; a call if they invited one, or in the final round if you are not reserved",
        "today, at the latest two business days before the deadline",
        (
            R(
                "Your other offer must be answered by {deadline}; told now, they have time to act.",
                ("E31",),
            ),
        ),
        (R("They may not be ready, and may say so.", ("E31",)),),
    ),
    "deadline-unanswered": RowText(
        "They know of the other deadline and have not answered.",
        "remind them once, by phone if nothing bars it",
        "the next business day after you told them",
        (R("The offer runs out on {deadline}, and you told them on {told}.", ("E31", "E33")),),
        (R("It is the second time you press; then decide on the offer you have.", ("E20",)),),
    ),
    "deadline-told": RowText(
        "They know of the other deadline and were reminded, or there is no time to.",
        "wait",
        "",
        (
            R(
                "They know that you must answer by {deadline}; now decide on the offer you have.",
                ("E31",),
            ),
        ),
    ),
}
