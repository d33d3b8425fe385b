"""Prose of the rows for asking where things stand."""

from __future__ import annotations

from drafter.decision.advice import Reason as R
from drafter.decision.wording.text import (
    ASK_ONCE,
    KEEP_APPLYING,
    PATIENCE,
    READ_AS_PRESSURE,
    RowText,
)

ROWS: dict[str, RowText] = {
    "second-ask-ahead": RowText(
        "One question is unanswered, and it is too early for another.",
        "wait",
        "by pace, four to ten business days after the first",
        (R("You asked on {last_ask}; give them until {earliest}.", ("E19",)), PATIENCE),
        (R("A decision may fall while you wait.", ()),),
    ),
    "second-ask-due": RowText(
        "One question has gone unanswered for long enough.",
        "email once more with something new; call if the four factors say so",
        "by pace, four to ten business days after the first",
        (
            R("You asked on {last_ask}, and nothing came back.", ("E19",)),
            R("A second and last question is accepted.", ("E20",)),
        ),
        (READ_AS_PRESSURE,),
        ("second-channel", "cap"),
    ),
    "promise-pending": RowText(
        "They named a day; it and the days of grace after it have not passed.",
        "wait",
        "the day they named and the grace of the pace",
        (
            R("They named {promised_for}; that day and a little grace are not over.", ("E10",)),
            R("The first question is fair from {earliest} on.", ("E11",)),
        ),
        (R("A decision may fall while you wait.", ()),),
        ("day-after",),
    ),
    "promise-passed": RowText(
        "They named a day; it and the days of grace after it have passed.",
        "email a check-in; call only if they invited it",
        "the day they named and the grace of the pace",
        (
            R("They named {promised_for}, and it has passed.", ("E10", "E11")),
            ASK_ONCE,
        ),
        (R("Delays are normal, and the answer may still be on its way.", ("E26", "E43")),),
        ("day-after", "first-channel"),
    ),
    "soon-pending": RowText(
        "They said they would be in touch and named no day; the pace's usual time is not over.",
        "wait",
        "from the end of the pace's silence on",
        (
            R("They said they would be in touch: let them.", ("G01", "E09")),
            R("The first question is fair from {earliest} on.", ("E12",)),
        ),
        (R("'Soon' has no end; you may wait longer than you need to.", ("E09",)),),
        ("soon",),
    ),
    "soon-passed": RowText(
        "They said they would be in touch and named no day; the pace's usual time is over.",
        "email a check-in; no uninvited call",
        "from the end of the pace's silence on",
        (R("They said they would be in touch, and the usual time is over.", ("E12",)), ASK_ONCE),
        (R("They wanted to make the next move.", ("G01",)),),
        ("soon",),
    ),
    "update-pending": RowText(
        "A panel, several levels or a group interviewed you; the pace's usual time is not over.",
        "wait",
        "from the end of the pace's silence on",
        (
            R("Several people must agree, and that takes longer.", ("E26", "G02")),
            R("Wait for the formal update until {earliest}.", ("G02", "E12")),
        ),
        (R("A decision may fall while you wait.", ()),),
        ("silence",),
    ),
    "update-overdue": RowText(
        "A panel, several levels or a group interviewed you; the pace's usual time is over.",
        "email a check-in to one person; no uninvited call",
        "from the end of the pace's silence on",
        (
            R("Even for several deciders the usual time is over.", ("E26", "E12")),
            R("One person speaks for them; ask only that one.", ("E27",)),
        ),
        (R("One absent member can hold up a whole panel.", ("E26",)),),
        ("silence",),
    ),
    "answered-ahead": RowText(
        "They answered without naming a day, not long ago.",
        "wait",
        "the pace's silence, counted from their answer",
        (
            R("They answered on {reply}; the count starts again from there.", ("E51",)),
            R("The next question is fair from {earliest} on.", ("E12",)),
        ),
        (R("A decision may fall while you wait.", ()),),
        ("silence",),
    ),
    "answered-due": RowText(
        "They answered without naming a day, and that is long enough ago.",
        "email a check-in; call if the four factors say so",
        "the pace's silence, counted from their answer",
        (R("They answered on {reply} and have said nothing since.", ("E51", "E12")), ASK_ONCE),
        (READ_AS_PRESSURE,),
        ("silence", "first-channel"),
    ),
    "silence-ahead": RowText(
        "They named no day for an answer, and it is too early to ask.",
        "wait",
        "by pace, after the interview",
        (
            R(
                "No day was named for an answer; the first question is fair from {earliest} on.",
                ("E12",),
            ),
            KEEP_APPLYING,
        ),
        (R("A decision may fall while you wait.", ()),),
        ("silence",),
    ),
    "silence-due": RowText(
        "They named no day for an answer, and enough time has passed.",
        "email a check-in; call if the four factors say so",
        "by pace, after the interview",
        (
            R("You were interviewed on {held}, and no day was named for an answer.", ("E12",)),
            ASK_ONCE,
        ),
        (READ_AS_PRESSURE,),
        ("silence", "first-channel"),
    ),
}
