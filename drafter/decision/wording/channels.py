"""Prose for what bars a call, and for what makes an email the better way."""

from __future__ import annotations

from drafter.decision.advice import Reason as R
from drafter.decision.channel import Bar, Doubt

BARS: dict[Bar, R] = {
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

DOUBTS: dict[Doubt, R] = {
    Doubt.PROMISE: R("Rather not call: they said when you would hear.", ("E13",)),
    Doubt.PACE: R(
        "Rather not call: neither a lengthy process nor a trade that rings.", ("G01", "E13")
    ),
    Doubt.ALREADY_CALLED: R("Rather not call: the last question was a call.", ("E24",)),
    Doubt.TONE: R("Rather not call: the interview was not casual.", ("G03",)),
    Doubt.MY_STYLE: R("Rather not call: you did not describe yourself as direct.", ("G04",)),
    Doubt.THEIR_STYLE: R("Rather not call: the people there are reserved.", ("G04",)),
}
