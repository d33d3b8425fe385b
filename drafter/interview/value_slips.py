"""A value of the wrong kind -> how to mend it; imported only once there is a fault."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from drafter.interview import words
from drafter.interview.nearest import did_you_mean, fold, nearest
from drafter.interview.spec import Choice, Day, Flag, Many, Moment, Table, Text

if TYPE_CHECKING:
    from enum import StrEnum

    from drafter.interview.spec import Shape

SYNONYMS: dict[type[StrEnum], dict[str, str]] = {
    words.Status: {
        "rejected": "rejection, declined, turned down, refused, denied, no",
        "offer": "offered, hired, accepted, got the job, yes",
        "waiting": "pending, open, ghosted, no answer, silence, unknown",
        "closed": "filled, position filled, cancelled, canceled, on hold",
        "withdrawing": "withdrawn, withdraw, withdrew",
        "next-round": "invited, second interview, next interview, advanced",
    },
    words.Stage: {
        "screen": "phone screen, screening, prescreen",
        "first": "1, 1st, one, initial",
        "later": "2, 2nd, second, 3, 3rd, third",
        "final": "last",
    },
    words.Setting: {
        "one-to-one": "one on one, 1 on 1, 1:1, 1 to 1, single, alone",
        "small-team": "team, small, two people",
        "one-way": "recorded, self-recorded, on demand",
    },
    words.Medium: {
        "video": "zoom, teams, online, skype, webex, google meet, meet, remote, virtual, facetime",
        "phone": "telephone, call, mobile",
        "onsite": "in person, office, in the office, face to face, there",
        "recorded": "one-way, hirevue",
    },
    words.Tone: {
        "casual": "relaxed, friendly, informal, open, warm, easy",
        "formal": "serious, strict, focused, stiff, professional",
        "neutral": "normal, ok, mixed",
    },
    words.Pace: {
        "fast": "quick, quickly, urgent",
        "standard": "normal, average, usual",
        "slow": "lengthy, long",
        "academic": "academia, university",
    },
    words.Promise: {
        "none": "nothing, no, unspecified, unknown",
        "soon": "shortly, in touch, they will be in touch, well be in touch",
        "date": "day, week, by date, a date, named",
        "they-will-call": "they call, they will contact me, they will contact you, "
        "they contact me, dont call us, dont contact us, we will call you, call",
    },
    words.ContactRule: {
        "unspecified": "none, nothing, unknown",
        "call-invited": "call, call us, phone, calls, call me",
        "email-only": "email, emails, mail, only email, write",
        "no-calls": "no phone, no phone calls, dont call",
    },
    words.OwedKind: {
        "materials": "documents, references, portfolio, files, material, reference",
        "return-call": "call, call back, phone",
        "answer": "reply, decision, response",
    },
    words.Sector: {
        "finance-law": "banking, bank, finance, law, legal, insurance, accounting, lawyer",
        "retail-hospitality": "hotel, restaurant, cafe, retail, shop, hospitality, store, bar, "
        "catering, tourism",
        "academia": "university, academic, college, research, higher education",
        "healthcare": "hospital, nursing, health, medical, clinic, medicine, care, pharmacy",
        "tech": "it, software, technology, computing, internet, startup",
        "government": "public, public sector, civil service, state, council, federal",
        "sales": "selling, salesforce",
    },
    words.Size: {
        "tiny": "micro, one person",
        "mid": "medium, middle, midsize, average",
        "large": "big, huge, corporate, enterprise",
    },
    words.PersonRole: {
        "recruiter": "hr, human resources, people team, talent, talent acquisition, personnel",
        "hiring-manager": "boss, manager, team lead, lead, head, supervisor, director",
        "agency-recruiter": "agent, headhunter, agency, agency contact, consultant",
        "owner": "founder, proprietor, managing director",
        "coordinator": "assistant, scheduler, secretary, office manager",
        "chair": "chairman, chairwoman, chairperson, committee chair",
        "interviewer": "colleague, panel member, peer, engineer",
    },
    words.By: {
        "call": "phone, telephone, phone call, video, zoom, teams",
        "email": "mail, message, linkedin",
        "voicemail": "answering machine, voice message",
        "in-person": "personally, onsite, face to face",
        "letter": "post, card, handwritten note, paper",
    },
    words.Kind: {
        "thank-you": "thanks, thank you note, thankyou email",
        "check-in": "follow-up, status, nudge, inquiry, enquiry, reminder",
    },
}
"""What people write in place of a value of a closed set."""


_FLAGS = {
    "true": "true",
    "yes": "true",
    "on": "true",
    "false": "false",
    "no": "false",
    "off": "false",
}
_PROMISED = '; write promise = "date" and promised_for = {}'
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def mending(shape: Shape, found: object, path: str) -> str:
    """What to add to the fault of a value, or nothing."""
    if found is None:
        return "; leave the key out if there is nothing to say"
    match shape:
        case Choice() if isinstance(found, str):
            if shape.values is words.Promise and _DAY.fullmatch(found):
                return _PROMISED.format(found)
            return did_you_mean(meant(found, shape.values))
        case Choice() if isinstance(found, date) and shape.values is words.Promise:
            return _PROMISED.format(found.isoformat()[:10])
        case Flag() if isinstance(found, str) and fold(found) in _FLAGS:
            return f"; write {_FLAGS[fold(found)]}"
        case Day() if isinstance(found, datetime):
            return "; leave the time out"
        case Day() | Moment() if isinstance(found, str):
            day = _DAY.match(found)
            return _day(shape, day[0]) if day else "; write year-month-day, for example 2026-11-17"
        case Table() if shape.model is None or "." in path:
            return _inline(shape, found, "{ %s }")
        case Table() if path:
            return f"; a table begins with [{path}], its keys stand in the lines below"
        case Many(item=Table()) if "." not in path:
            return f"; a list begins with [[{path}]]"
        case Many(item=Table() as item):
            wanted = "; put [ ] around it" if isinstance(found, dict) else ""
            return wanted or _inline(item, found, "{ %s }" if shape.single else "[{ %s }]")
        case Many(item=Text()) if isinstance(found, str):
            return "; put [ ] around it"
        case _:
            return ""


def meant(found: str, values: type[StrEnum]) -> str:
    """The value that a word stands for or comes nearest to, or an empty text."""
    said = fold(found)
    for value, synonyms in SYNONYMS.get(values, {}).items():
        if said in map(fold, synonyms.split(", ")):
            return value
    return nearest(found, values)


def _day(shape: Shape, text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        return "; the calendar has no such day"
    timed = f", or with the time, {text}T10:00:00" if isinstance(shape, Moment) else ""
    return f"; write the day itself, {text}{timed}"


def _inline(table: Table, found: object, form: str) -> str:
    """The table as it is written on a line, with what was found in it if that is a day."""
    day = found if isinstance(found, date) else "2026-11-25"
    if isinstance(found, str) and _DAY.fullmatch(found):
        day = found
    pairs = (
        f"{key.name} = " + (str(day)[:10] if isinstance(key.shape, Day) else f'"{key.example}"')
        for key in table.keys
        if key.required
    )
    return "; write " + form % ", ".join(pairs)
