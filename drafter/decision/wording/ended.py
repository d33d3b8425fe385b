"""Prose of the rows for what is over or settled."""

from __future__ import annotations

from drafter.decision.advice import Reason as R
from drafter.decision.wording.text import RowText

ROWS: dict[str, RowText] = {
    "withdraw": RowText(
        "You are withdrawing and have not told them.",
        "email; late in the process a call, if nothing bars it and you are not reserved",
        "today, at most one business day later",
        (R("They can go on with others the sooner they know.", ("E50",)),),
    ),
    "rejected": RowText(
        "They said no, and you have not answered.",
        "email a short, gracious reply",
        "the next business day, at most two days after their message",
        (
            R("One kind answer keeps the door open.", ("E49",)),
            R("An answer on the next day is calmer than one on the spot.", ()),
        ),
        (R("It will not change the decision, and must not try to.", ("E49",)),),
    ),
    "position-closed": RowText(
        "The position was filled or withdrawn, and you have not answered.",
        "email a short acknowledgement",
        "the next business day, at most two days after their message",
        (R("It is courteous, and you may meet again.", ("E49",)),),
        (R("It gains nothing for this position.", ()),),
    ),
    "withdrawn": RowText(
        "You have withdrawn.",
        "stop",
        "",
        (R("They know; there is nothing left to say.", ("E50",)),),
    ),
    "withdraw-unreachable": RowText(
        "You are withdrawing, and nobody can be reached.",
        "wait",
        "",
        (
            R(
                "The file names nobody with an address or a number: add one, or use their portal.",
                (),
            ),
        ),
    ),
    "rejection-final": RowText(
        "They said no, and you have answered, or it is too late to.",
        "stop",
        "",
        (R("More contact after a rejection can only harm.", ("E49", "E21")),),
    ),
    "position-gone": RowText(
        "The position is gone, and you have answered, or it is too late to.",
        "stop",
        "",
        (R("There is nothing left to ask for.", ("E21",)),),
    ),
    "offer": RowText(
        "They made an offer, and you have not answered.",
        "email; a call if you are direct and nothing bars it",
        "today, at most one business day later, never after their deadline",
        (R("Thank them at once, and ask for time if you need it.", ()),),
        (R("What the offer should contain is beyond this advice.", ()),),
    ),
    "offer-lapsed": RowText(
        "They made an offer, and the day on which they wanted your answer has passed.",
        "email; a call if you are direct and nothing bars it",
        "today",
        (
            R("They wanted your answer by {offer_deadline}: answer now.", ("E48",)),
            R("Say that you are late, and ask whether the offer still stands.", ()),
        ),
        (R("It may have gone to somebody else.", ()),),
    ),
    "offer-answered": RowText(
        "They made an offer, and you have answered.",
        "wait",
        "",
        (R("You have replied; the rest is a conversation between you.", ()),),
    ),
    "next-round": RowText(
        "The next round is booked and not confirmed.",
        "email a confirmation with your thanks",
        "today, at most one business day later",
        (R("Confirm and give thanks; there is nothing to ask.", ("E64", "E02")),),
    ),
    "next-round-past": RowText(
        "The next round was booked for a day that has passed.",
        "wait",
        "",
        (R("That round is over: start a new interview file for it.", ()),),
    ),
    "next-round-booked": RowText(
        "The next round is booked and confirmed.",
        "wait",
        "",
        (R("It is booked; until then there is nothing to ask.", ("E64",)),),
    ),
}
