"""Prose for the choice between a call and an email."""

from __future__ import annotations

from drafter.decision.advice import Reason as R
from drafter.decision.channel import Bar, Doubt

INVITED = R("They asked for a call; it shows enthusiasm and lets you ask.", ("E16", "G04"))
FIRST_CALL = R(
    "Pace, setting, tone and style all speak for a call; it shows enthusiasm and lets you ask.",
    ("G01", "G02", "G03", "G04"),
)
SECOND_CALL = R(
    "Setting, tone and style speak for a call, and your email went unanswered.",
    ("G02", "G03", "G04", "E15"),
)
ONLY_WAY = R("There is no address to write to, so a call is the only way.", ("E15",))
LATE_CALL = R("This late in the process a call is the personal way.", ("E50", "E33"))
PUSHY = R("A call can look pushy: it interrupts and asks for an answer on the spot.", ("E14",))
WRITING = R("An email lets them answer in their own time.", ("E13",))
OVERLOOKED = R("An email is easier to overlook than a call.")

BARS: dict[Bar, R] = {
    Bar.NO_CALLS: R("they asked for no calls", ("E17",)),
    Bar.EMAIL_ONLY: R("they asked for email", ("E17",)),
    Bar.THEY_WILL_CALL: R("they asked you not to contact them", ("E18",)),
    Bar.NO_NUMBER: R("nobody gave you a number", ("E16",)),
    Bar.ENOUGH_CALLS: R("you have rung twice since their last word", ("E24",)),
    Bar.JUST_CALLED: R("your last call is too recent", ("E24",)),
    Bar.SETTING: R("the interview was not with one person or a small team", ("G02", "E27")),
    Bar.TONE: R("the interview was formal", ("G03", "E66")),
    Bar.SOON: R("they said they would be in touch", ("G01",)),
    Bar.COUNTRY: R("in their country an uninvited call is unwelcome", ("E38", "E39", "E41")),
    Bar.INTERNAL: R("it is your own employer", ("E67",)),
    Bar.ONLY_IF_SUCCESSFUL: R("only successful candidates are to hear", ("E18",)),
}
"""Why a call is out of the question: clauses after "No call:"."""

NOT_GIVEN = R("the number is not marked as given to you (gave_number = true)", ("E16",))
OF_COUNTRY = {
    **dict.fromkeys(("DE", "AT", "CH", "LI"), ("E38",)),
    **dict.fromkeys(("JP", "KR"), ("E39",)),
    "IN": ("E41",),
}
"""The evidence for a country in which nobody calls uninvited."""

DOUBTS: dict[Doubt, R] = {
    Doubt.PROMISE: R("they said when you would hear", ("E13",)),
    Doubt.PACE: R("the process is not a lengthy one, nor is calling usual in the trade", ("G01",)),
    Doubt.ALREADY_CALLED: R("your last question was a call", ("E24",)),
    Doubt.TONE: R("the interview was not casual", ("G03",)),
    Doubt.MY_STYLE: R("you did not say that you are direct by nature", ("G04",)),
    Doubt.THEIR_STYLE: R("the people there are reserved", ("G04",)),
}
"""What makes an email the better way: clauses after "Rather an email:"."""
