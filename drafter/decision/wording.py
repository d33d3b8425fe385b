"""The prose of the table: what each row means, and what speaks for and against its advice.

A reason may name the facts of the case: `{held}` and the other keys of `explain.words_of`.
"""

from __future__ import annotations

from dataclasses import dataclass

from drafter.decision.advice import Reason
from drafter.decision.channel import Bar, Doubt


@dataclass(frozen=True)
class RowText:
    """A row for a reader: its condition, its act, its window, its reasons."""

    when: str
    act: str
    window: str
    reasons_for: tuple[Reason, ...]
    reasons_against: tuple[Reason, ...] = ()
    disputed: tuple[str, ...] = ()


R = Reason

DISPUTES = {
    "day-after": R(
        "Some advisers ask on the very day after the named one, most leave two business days, "
        "a few a whole week.",
        ("E11",),
    ),
    "first-channel": R(
        "Some career advisers would call first, to show initiative; most managers who were asked "
        "prefer an email.",
        ("E13", "E14"),
    ),
    "second-channel": R(
        "For the second contact some change to the phone, others stay with email.",
        ("E13", "E15"),
    ),
    "closing": R(
        "Some see a courteous last note as a clean end, others as one message too many.",
        ("E22",),
    ),
    "thanks-custom": R(
        "A thank-you is expected in the United States, optional in technology, and less usual in "
        "Britain, Germany and Japan.",
        ("E01", "E39", "E40"),
    ),
    "late-thanks": R(
        "After a week some would still send it; others think it then looks careless.", ("E04",)
    ),
    "hospitality": R(
        "In hospitality some call after two or three days, others wait a week or two.", ("E34",)
    ),
    "silence": R(
        "Without a date, advice runs from two days to two weeks; most say five to seven days.",
        ("E12",),
    ),
    "soon": R(
        "Some count \u201csoon\u201d as no word at all and ask after a week; this advice gives them more "
        "room.",
        ("E09", "E12"),
    ),
    "their-call": R(
        "At least one adviser says not to accept \u201cwe will call you\u201d; taking people at their word is "
        "safer.",
        ("E18",),
    ),
    "cap": R("Some stop after one unanswered contact, a few go on to three.", ("E20",)),
    "client-thanks": R(
        "Some recruiters welcome a direct thank-you to their client if they get a copy.", ("E30",)
    ),
}

_THANKS_FOR = (
    R("A note within a day is expected by many, and few candidates send one.", ("E01", "E02")),
    R("A few hours\u2019 distance makes it specific instead of automatic.", ("E03",)),
)
_PATIENCE = R("Asking more often than once a week does harm.", ("E23",))
_SILENCE_IS_COMMON = R("Silence after an interview is common and says little about you.", ("E62",))
_KEEP_APPLYING = R("Keep applying elsewhere while you wait.", ("E63",))
_ASK_ONCE = R("A short, friendly question is fair now, and one is enough.", ("E52", "E55"))
_MAY_BE_READ_AS_PRESSURE = R("Any question about the outcome can be read as pressure.", ("E14",))

ROWS: dict[str, RowText] = {
    "before-interview": RowText(
        "The interview has not taken place yet.",
        "wait",
        "until it is over",
        (R("The interview on {held} is still to come.", ()),),
    ),
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
            R("A night\u2019s distance keeps it short.", ()),
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
        (R("The file names nobody with an address or a number: add one, or use their portal.", ()),),
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
    "answer-owed": RowText(
        "They asked a question.",
        "email the answer; call if there is no address",
        "today, at most one business day later, or by the day they named",
        (R("They wait for you, so answer promptly.", ("E48",)),),
    ),
    "offer": RowText(
        "They made an offer, and you have not answered.",
        "email; a call if you are direct and nothing bars it",
        "today, at most one business day later, never after their deadline",
        (R("Thank them at once, and ask for time if you need it.", ()),),
        (R("What the offer should contain is beyond this advice.", ()),),
    ),
    "deadline-near": RowText(
        "Another employer\u2019s offer must be answered within two business days, and they do not know.",
        "call if you have their number and nothing bars it, else email",
        "today",
        (
            R("Your other offer must be answered by {deadline}; only they can speed up.", ("E31",)),
            R("With so little time a call is in order.", ("E33",)),
        ),
        (R("It puts some pressure on them: name the date, and no ultimatum.", ("E32",)),),
    ),
    "deadline-ahead": RowText(
        "Another employer\u2019s offer must be answered in more than two business days, and they do not know.",
        "email; a call if they invited one, or in the final round if you are not reserved",
        "today, at the latest two business days before the deadline",
        (
            R(
                "Your other offer must be answered by {deadline}; told now, they still have time.",
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
    "next-round": RowText(
        "The next round is booked and not confirmed.",
        "email a confirmation with your thanks",
        "today, at most one business day later",
        (R("Confirm and give thanks; there is nothing to ask.", ("E64", "E02")),),
    ),
    "offer-answered": RowText(
        "They made an offer, and you have answered.",
        "wait",
        "",
        (R("You have replied; the rest is a conversation between you.", ()),),
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
    "agency-debrief": RowText(
        "An agency placed you, and you have not told it how it went.",
        "call the agency; email if you are reserved or it gave no number",
        "the day of the interview, at most one business day later",
        (R("Your recruiter can act for you once they know how it went.", ("E29",)),),
        (R("Writing to the client yourself would break the agency\u2019s rules.", ("E30",)),),
        ("client-thanks",),
    ),
    "call-invited": RowText(
        "They invited you to call in a period that is open now.",
        "call; email if there is no number",
        "the period they named",
        (
            R("They asked you to call between {window_first} and {window_last}.", ("E16", "E09")),
            R("A call shows enthusiasm and lets you ask.", ("G04",)),
        ),
        (R("Keep it short: an invitation is not an appointment.", ("E59",)),),
    ),
    "thank-you": RowText(
        "You have not thanked them, and the next business day is not over.",
        "email a note to everyone you met, or to whoever arranged it",
        "two hours after it began, the same day, at most the next business day",
        _THANKS_FOR,
        (R("In some trades and countries it is a courtesy, not a custom.", ("E01", "E40")),),
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
    "deadline-told": RowText(
        "They know of the other deadline and were reminded, or there is no time to.",
        "wait",
        "",
        (R("They know that you must answer by {deadline}; now decide on the offer you have.",
           ("E31",)),),
    ),
    "they-will-call": RowText(
        "They said they would get in touch, and asked you not to.",
        "wait",
        "",
        (R("They asked you not to contact them; that is meant as it is said.", ("E18",)),
         _KEEP_APPLYING),
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
            _SILENCE_IS_COMMON,
            _KEEP_APPLYING,
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
            _SILENCE_IS_COMMON,
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
        (R("They asked you to call from {window_first} on.", ("E16", "E09")),),
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
        (
            R("They invited you to call, and a real question sets you apart.", ("E16", "E45")),
            R("A call shows enthusiasm and lets you ask.", ("G04",)),
        ),
        (R("Only with substance: do not use it to ask how things stand.", ("E16",)),),
    ),
    "second-ask-ahead": RowText(
        "One question is unanswered, and it is too early for another.",
        "wait",
        "by pace, four to ten business days after the first",
        (R("You asked on {last_ask}; give them until {earliest}.", ("E19",)), _PATIENCE),
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
        (_MAY_BE_READ_AS_PRESSURE,),
        ("second-channel", "cap"),
    ),
    "promise-pending": RowText(
        "They named a day; it and the days of grace after it have not passed.",
        "wait",
        "the day they named and the grace of the pace",
        (
            R("They named {promised_for}, and that with a little grace has not passed.", ("E10",)),
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
            _ASK_ONCE,
        ),
        (R("Delays are normal, and the answer may still be on its way.", ("E26", "E43")),),
        ("day-after", "first-channel"),
    ),
    "soon-pending": RowText(
        "They said they would be in touch and named no day; the pace\u2019s usual time is not over.",
        "wait",
        "from the end of the pace\u2019s silence on",
        (
            R("They said they would be in touch: let them.", ("G01", "E09")),
            R("The first question is fair from {earliest} on.", ("E12",)),
        ),
        (R("\u201cSoon\u201d has no end; you may wait longer than you need to.", ("E09",)),),
        ("soon",),
    ),
    "soon-passed": RowText(
        "They said they would be in touch and named no day; the pace\u2019s usual time is over.",
        "email a check-in; no uninvited call",
        "from the end of the pace\u2019s silence on",
        (R("They said they would be in touch, and the usual time is over.", ("E12",)), _ASK_ONCE),
        (R("They wanted to make the next move.", ("G01",)),),
        ("soon",),
    ),
    "update-pending": RowText(
        "A panel, several levels or a group interviewed you; the pace\u2019s usual time is not over.",
        "wait",
        "from the end of the pace\u2019s silence on",
        (
            R("Several people must agree, and that takes longer.", ("E26", "G02")),
            R("Wait for the formal update until {earliest}.", ("G02", "E12")),
        ),
        (R("A decision may fall while you wait.", ()),),
        ("silence",),
    ),
    "update-overdue": RowText(
        "A panel, several levels or a group interviewed you; the pace\u2019s usual time is over.",
        "email a check-in to one person; no uninvited call",
        "from the end of the pace\u2019s silence on",
        (
            R("Even for several deciders the usual time is over.", ("E26", "E12")),
            R("One person speaks for them; ask only that one.", ("E27",)),
        ),
        (R("They may still be waiting for one of their own.", ("E26",)),),
        ("silence",),
    ),
    "answered-ahead": RowText(
        "They answered without naming a day, not long ago.",
        "wait",
        "the pace\u2019s silence, counted from their answer",
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
        "the pace\u2019s silence, counted from their answer",
        (R("They answered on {reply} and have said nothing since.", ("E51", "E12")), _ASK_ONCE),
        (_MAY_BE_READ_AS_PRESSURE,),
        ("silence", "first-channel"),
    ),
    "silence-ahead": RowText(
        "They said nothing about when, and it is too early to ask.",
        "wait",
        "by pace, after the interview",
        (
            R("Nothing was said about when; the first question is fair from {earliest} on.", ("E12",)),
            _KEEP_APPLYING,
        ),
        (R("A decision may fall while you wait.", ()),),
        ("silence",),
    ),
    "silence-due": RowText(
        "They said nothing about when, and enough time has passed.",
        "email a check-in; call if the four factors say so",
        "by pace, after the interview",
        (
            R("You were interviewed on {held}, and nothing was said about when.", ("E12",)),
            _ASK_ONCE,
        ),
        (_MAY_BE_READ_AS_PRESSURE,),
        ("silence", "first-channel"),
    ),
    "nobody-to-ask": RowText(
        "Nobody can be reached: no address, and no number that may be rung.",
        "wait",
        "",
        (
            R("The file names nobody whom you could write to or ring.", ("E65",)),
            R("Add an address, or look where you applied.", ("E65", "E36")),
        ),
    ),
}

CALLING_FOR = R("A call shows enthusiasm and lets you ask.", ("G04", "E15"))
CALLING_AGAINST = R("A call can look pushy: it interrupts and asks for an answer on the spot.", ("E14",))
WRITING_FOR = R("An email lets them answer in their own time; it is the usual first step.", ("E13",))
WRITING_AGAINST = R("An email is easier to overlook than a call.", ())

BARS: dict[Bar, Reason] = {
    Bar.NO_CALLS: R("No call: they asked for none.", ("E17",)),
    Bar.EMAIL_ONLY: R("No call: they asked for email.", ("E17",)),
    Bar.THEY_WILL_CALL: R("No call: they asked you not to contact them.", ("E18",)),
    Bar.NO_NUMBER: R("No call: nobody gave you a number to ring.", ("E16",)),
    Bar.ENOUGH_CALLS: R("No call: you have rung twice since their last word.", ("E24",)),
    Bar.JUST_CALLED: R("No call: your last one is too recent.", ("E24",)),
    Bar.SETTING: R("No uninvited call after an interview of this kind.", ("G02", "E27")),
    Bar.TONE: R("No uninvited call after a formal interview.", ("G03", "E66")),
    Bar.SOON: R("No uninvited call: they said they would be in touch.", ("G01",)),
    Bar.COUNTRY: R(
        "No uninvited call: in their country it is widely unwelcome.", ("E38", "E39", "E41")
    ),
    Bar.INTERNAL: R("No uninvited call inside your own firm: write.", ("E67",)),
    Bar.ONLY_IF_SUCCESSFUL: R(
        "No uninvited call: they said only successful candidates would hear.", ("E18",)
    ),
}

DOUBTS: dict[Doubt, Reason] = {
    Doubt.PROMISE: R("Rather not call: they said when you would hear.", ("E13",)),
    Doubt.PACE: R("Rather not call: neither a lengthy process nor a trade that rings.", ("G01", "E13")),
    Doubt.ALREADY_CALLED: R("Rather not call: the last question was a call.", ("E24",)),
    Doubt.TONE: R("Rather not call: the interview was not casual.", ("G03",)),
    Doubt.MY_STYLE: R("Rather not call: you did not describe yourself as direct.", ("G04",)),
    Doubt.THEIR_STYLE: R("Rather not call: the people there are reserved.", ("G04",)),
}
