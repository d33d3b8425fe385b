"""The facts that decisions read, each with its classes: values that the rules may treat alike."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from drafter.decision.proof.fact import Fact, day, each, enum
from drafter.interview.model import (
    By,
    ContactRule,
    EmployerStyle,
    Heard,
    Kind,
    LogEntry,
    Owed,
    OwedKind,
    Pace,
    Person,
    PersonRole,
    Promise,
    Sector,
    Setting,
    Size,
    Span,
    Stage,
    Status,
    Style,
    Tone,
)

BOSS = Person(name="Dana Okafor", role=PersonRole.HIRING_MANAGER)
HR = Person(name="J. Adeyemi", role=PersonRole.RECRUITER, met=False)
AGENT = Person(name="Noor Haddad", role=PersonRole.AGENCY_RECRUITER, met=False)
_MAIL = {"email": "someone@example.org"}
_PHONE = {"phone": "+1 415 555 0117"}


def _person(person: Person, **values: Any) -> Person:
    return person._replace(**values)


BOSS_KNOWN = _person(BOSS, **_MAIL, **_PHONE, gave_number=True)
_HR_KNOWN = _person(HR, **_MAIL, **_PHONE, gave_number=True)
PEOPLE = each(
    "people",
    "people",
    {
        "boss with address and given number": (BOSS_KNOWN,),
        "boss with address": (_person(BOSS, **_MAIL),),
        "boss with given number only": (_person(BOSS, **_PHONE, gave_number=True),),
        "boss with public line only": (_person(BOSS, **_PHONE, public_line=True),),
        "boss with a number found elsewhere": (_person(BOSS, **_PHONE),),
        "boss and recruiter": (BOSS_KNOWN, _HR_KNOWN),
        "boss, recruiter and agent": (
            BOSS_KNOWN,
            _HR_KNOWN,
            _person(AGENT, **_MAIL, **_PHONE),
        ),
        "two interviewers": (BOSS_KNOWN, _person(BOSS_KNOWN, name="Lee Park")),
        "agent with address": (_person(AGENT, **_MAIL),),
        "nobody": (),
    },
)


REACH = Fact(
    "people",
    {
        name: PEOPLE.classes[name]
        for name in (
            "boss with address and given number",
            "boss with address",
            "boss with given number only",
            "boss and recruiter",
            "nobody",
        )
    },
)


def _sent(on: int, kind: Kind, by: By = By.EMAIL, answered: int | None = None) -> LogEntry:
    return LogEntry(
        on=day(on), kind=kind, by=by, answered=None if answered is None else day(answered)
    )


_THANKED = _sent(1, Kind.THANK_YOU)
_ASKED = _sent(6, Kind.CHECK_IN)
_AGAIN = _sent(12, Kind.SECOND_CHECK_IN)
LOG = each(
    "log",
    "log",
    {
        "nothing": (),
        "thanked": (_THANKED,),
        "asked by email": (_THANKED, _ASKED),
        "asked by voicemail": (_THANKED, _sent(6, Kind.CHECK_IN, By.VOICEMAIL)),
        "asked, answered": (_THANKED, _sent(6, Kind.CHECK_IN, answered=7)),
        "asked, answered, asked": (
            _sent(6, Kind.CHECK_IN, answered=7),
            _sent(17, Kind.CHECK_IN, answered=18),
        ),
        "asked twice": (_THANKED, _ASKED, _AGAIN),
        "asked three times": (_ASKED, _AGAIN, _sent(20, Kind.CHECK_IN)),
        "asked twice, closed": (_ASKED, _AGAIN, _sent(24, Kind.CLOSING)),
        "rang twice for other things": (
            _sent(2, Kind.QUESTION, By.CALL),
            _sent(3, Kind.ANSWER, By.CALL),
        ),
        "told of the deadline": (_THANKED, _sent(2, Kind.OFFER_DEADLINE)),
        "told of the deadline twice": (
            _sent(2, Kind.OFFER_DEADLINE),
            _sent(3, Kind.OFFER_DEADLINE),
        ),
        "debriefed": (_sent(1, Kind.AGENCY_DEBRIEF, By.CALL),),
        "debriefed and asked": (_sent(1, Kind.AGENCY_DEBRIEF, By.CALL), _ASKED),
    },
)
PRESSED = Fact(
    "log",
    {
        name: LOG.classes[name]
        for name in (
            "nothing",
            "told of the deadline",
            "told of the deadline twice",
            "rang twice for other things",
            "asked by voicemail",
        )
    },
)
THANKED = each(
    "log",
    "log",
    {
        "nothing": (),
        "thanked everybody": (_THANKED,),
        "thanked one": (_THANKED._replace(to="Dana Okafor"),),
        "asked": (_sent(2, Kind.CHECK_IN),),
    },
)
_ABOUT_ASKING = ("nothing", "thanked", "asked")
ASKED = Fact(
    "log", {name: log for name, log in LOG.classes.items() if name.startswith(_ABOUT_ASKING)}
)
HEARD = each(
    "heard",
    "heard",
    {
        "nothing": (),
        "still deciding": (Heard(on=day(8), sender="Dana Okafor"),),
        "a new day": (
            Heard(on=day(8), promise=Promise.DATE, promised_for=day(13), sender="J. Adeyemi"),
        ),
        "soon": (Heard(on=day(8), promise=Promise.SOON),),
        "they will call": (Heard(on=day(8), promise=Promise.THEY_WILL_CALL),),
    },
)
PROMISE = Fact(
    "promise",
    {
        "none": {"process.promise": Promise.NONE, "process.promised_for": None},
        "soon": {"process.promise": Promise.SOON, "process.promised_for": None},
        "they will call": {
            "process.promise": Promise.THEY_WILL_CALL,
            "process.promised_for": None,
        },
        **{
            label: {"process.promise": Promise.DATE, "process.promised_for": on}
            for label, on in {
                "day 3": day(3),
                "day 9, a Saturday later": day(9) + timedelta(days=2),
                "day 30": day(30),
            }.items()
        },
    },
)
WORD = Fact(
    "promise", {name: PROMISE.classes[name] for name in ("none", "soon", "they will call", "day 3")}
)
RULE = Fact(
    "contact rule",
    {
        **{
            rule.value: {"process.contact_rule": rule, "process.call_window": None}
            for rule in ContactRule
        },
        "call-invited for days 3 to 5": {
            "process.contact_rule": ContactRule.CALL_INVITED,
            "process.call_window": Span(first=day(3), last=day(5)),
        },
        "call-invited for a weekend": {
            "process.contact_rule": ContactRule.CALL_INVITED,
            "process.call_window": Span(first=date(2026, 9, 12), last=date(2026, 9, 13)),
        },
    },
)
INVITED = Fact(
    "contact rule",
    {
        name: RULE.classes[name]
        for name in ("unspecified", "no-calls", "call-invited", "call-invited for days 3 to 5")
    },
)
_MATERIALS = Owed(what=OwedKind.MATERIALS, to="Dana Okafor", since=day(2), due=day(4))
OWED = each(
    "owed",
    "process.owed",
    {
        "nothing": (),
        "materials": (_MATERIALS,),
        "an answer": (Owed(what=OwedKind.ANSWER),),
        "a call back": (_MATERIALS, Owed(what=OwedKind.RETURN_CALL, since=date(2026, 9, 5))),
    },
)
DEADLINE = each(
    "competing offer",
    "process.competing_deadline",
    {"none": None, "day 3": day(3), "day 9": day(9), "a Sunday": date(2026, 9, 13)},
)
OTHER_DEADLINE = each(
    "competing offer",
    "process.competing_deadline",
    {"day 3": day(3), "day 9": day(9), "a Sunday": date(2026, 9, 13)},
)
EARLY_WORD = each(
    "heard",
    "heard",
    {
        "nothing": (),
        "soon": (Heard(on=day(1), promise=Promise.SOON),),
        "they will call": (Heard(on=day(1), promise=Promise.THEY_WILL_CALL),),
        "an answer": (Heard(on=day(3), sender="Dana Okafor"),),
    },
)
NEWS = each("news", "status_on", {"no day": None, "day 1": day(1), "day 4": day(4)})
SETTLING = each(
    "log",
    "log",
    {
        "nothing": (),
        "thanked": (_THANKED,),
        "asked twice": (_THANKED, _ASKED, _AGAIN),
        "answered": (
            _sent(5, Kind.REJECTION_REPLY),
            _sent(5, Kind.ACKNOWLEDGEMENT),
            _sent(5, Kind.WITHDRAWAL),
            _sent(5, Kind.OFFER_REPLY),
            _sent(5, Kind.CONFIRMATION),
        ),
        "paid": (
            _sent(4, Kind.MATERIALS),
            _sent(4, Kind.ANSWER),
            _sent(4, Kind.RETURN_CALL, By.CALL),
        ),
    },
)
NEXT = each("next round", "round.next_round", {"no day": None, "day 6": day(6), "day 12": day(12)})
OFFER = each("offer deadline", "offer_deadline", {"none": None, "day 4": day(4)})
SETTING = enum("setting", "round.setting", *Setting)
CROWD = enum("setting", "round.setting", Setting.ONE_TO_ONE, Setting.PANEL, Setting.GROUP)
TONE = enum("tone", "round.tone", *Tone)
STAGE = enum("stage", "round.stage", *Stage)
LATE_STAGE = enum("stage", "round.stage", Stage.FIRST, Stage.FINAL)
STYLE = enum("my style", "me.style", *Style)
THEIR_STYLE = enum("their style", "employer.style", *EmployerStyle)
PACE = enum("pace", "process.pace", *Pace)
SETTLED_PACE = enum("pace", "process.pace", Pace.FAST, Pace.STANDARD, Pace.SLOW, Pace.ACADEMIC)
SECTOR = enum("sector", "employer.sector", *Sector)
SIZE = enum("size", "employer.size", *Size)
COUNTRY = each("country", "employer.country", {"US": "US", "DE": "DE", "FR": "FR", "IN": "IN"})
USUAL = Fact(
    "trade",
    {
        "standard": {"employer.sector": Sector.STANDARD, "employer.size": Size.MID},
        "healthcare": {"employer.sector": Sector.HEALTHCARE, "employer.size": Size.MID},
        "tiny": {"employer.sector": Sector.STANDARD, "employer.size": Size.TINY},
        "academia": {"employer.sector": Sector.ACADEMIA, "employer.size": Size.MID},
    },
)
FOREIGN = each("country", "employer.country", {"US": "US", "DE": "DE"})
AGENCY = each("agency", "employer.via_agency", {"no": False, "yes": True})
INTERNAL = each("own employer", "employer.internal", {"no": False, "yes": True})
ONLY_IF = each("only if successful", "process.only_if_successful", {"no": False, "yes": True})
QUESTION = each("question", "me.question", {"none": "", "one": "Who owns the rota?"})
CLOSING = each("closing note", "me.closing_note", {"no": False, "yes": True})
CLOSED = each(
    "closure",
    "process.closed",
    {"none": (), "a week": (Span(first=day(5), last=day(9)),)},
)
STATUS = enum("status", "status", *Status)
OPEN = enum("status", "status", Status.WAITING, Status.OFFER, Status.NEXT_ROUND)
ENDED = enum("status", "status", *(status for status in Status if status is not Status.WAITING))
