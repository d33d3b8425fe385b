"""Prose of the rows for invitations, for being told to wait, and for having asked enough."""

from __future__ import annotations

from drafter.decision.advice import Reason as R
from drafter.decision.wording.text import KEEP_APPLYING, SILENCE_IS_COMMON, RowText

ROWS: dict[str, RowText] = {
    "call-invited": RowText(
        "They invited you to call in a period that is open now.",
        "call; email if there is no number",
        "the period they named",
        (
            R(
                "They asked you to call between {window_first} and {window_last}{moved}.",
                ("E16", "E09"),
            ),
        ),
        (R("Keep it short: an invitation is not an appointment.", ("E59",)),),
    ),
    "they-will-call": RowText(
        "They said they would get in touch, and asked you not to.",
        "wait",
        "",
        (
            R("They asked you not to contact them; that is meant as it is said.", ("E18",)),
            KEEP_APPLYING,
        ),
        (R("You learn nothing until they move.", ()),),
        ("their-call",),
    ),
    "they-did-not-call": RowText(
        "They said they would get in touch, and thirty business days have passed.",
        "stop",
        "",
        (R("Six weeks without the promised word is an answer.", ("E21", "E62")),),
    ),
    "closing-note": RowText(
        "You have asked as often as is wise, and want to send a last note.",
        "email a note that asks nothing",
        "well after the last contact, by pace",
        (R("A note without a question ends it on a good note.", ("E22",)),),
        (R("Some managers find a third message one too many.", ("E22",)),),
        ("closing",),
    ),
    "enough-asked": RowText(
        "You have asked as often as is wise, the last time not long ago.",
        "wait",
        "",
        (
            R("You have asked {asks}; a further question would harm.", ("E20",)),
            SILENCE_IS_COMMON,
            KEEP_APPLYING,
        ),
        (),
        ("cap", "closing"),
    ),
    "assume-no": RowText(
        "You have asked as often as is wise, and nothing came of it.",
        "stop",
        "",
        (
            R("After this long, assume the answer is no.", ("E21",)),
            SILENCE_IS_COMMON,
        ),
        (R("A late yes does happen; it will reach you without another message.", ()),),
        ("cap", "closing"),
    ),
    "stale": RowText(
        "Sixty business days have passed without a word.",
        "stop",
        "",
        (R("By now most hiring is long over.", ("E61", "E21")),),
        (R("A late yes does happen; it will reach you without a message.", ()),),
    ),
    "call-invited-later": RowText(
        "They invited you to call in a period still ahead.",
        "wait, then call",
        "the period they named",
        (R("They asked you to call from {window_first} on{moved}.", ("E16", "E09")),),
        (R("Calling earlier would ignore what they said.", ("E10",)),),
    ),
    "call-invited-missed": RowText(
        "They invited you to call in a period that ended within the last five business days.",
        "call now",
        "the period they named",
        (R("They asked for your call by {window_last}: late is better than never.", ("E16",)),),
        (R("You are late: say so in half a sentence.", ()),),
    ),
    "question-invited": RowText(
        "They invited questions by phone, and you have one.",
        "call with it; email if you are reserved or there is no number",
        "one to five business days after the interview",
        (R("They invited you to call, and a real question sets you apart.", ("E16", "E45")),),
        (R("Only with substance: do not use it to ask how things stand.", ("E16",)),),
    ),
    "nobody-to-ask": RowText(
        "Nobody can be reached: no address, and no number that may be rung.",
        "wait",
        "",
        (
            R("A question would be fair from {fair} on, but there is nobody to ask.", ("E65",)),
            R("To mend that: {missing}.", ()),
        ),
    ),
}
