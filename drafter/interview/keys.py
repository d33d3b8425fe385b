"""The interview file, key by key; reading, schema, form and reference all follow from this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.interview import model
from drafter.interview.parties import CANDIDATE, EMPLOYER, PERSON
from drafter.interview.spec import (
    A_DAY,
    A_FLAG,
    A_NAME,
    A_TEXT,
    LINES,
    Key,
    Many,
    Moment,
    Table,
    choice,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_PROMISE = choice(
    model.Promise,
    none="nothing was said",
    soon="they will be in touch, no date",
    date="a day or a week was named",
    they_will_call="they will contact you, please do not contact them",
)
_BY = choice(model.By)
_SETTING = choice(
    model.Setting,
    small_team="2-3 interviewers",
    panel="4 or more",
    multi_level="several levels of the company",
    group="several candidates at once",
    one_way="recorded, nobody there",
)
_TONE = choice(model.Tone, casual="open, relaxed", formal="focused on the task")
_PACE = choice(model.Pace, auto="from sector, country, size and setting", slow="lengthy")


def _usual_medium(held: Mapping[str, object]) -> model.Medium:
    one_way = held.get("setting") is model.Setting.ONE_WAY
    return model.Medium.RECORDED if one_way else model.Medium.VIDEO


SPAN = Table(
    "span",
    "The days from one to another, both included.",
    (
        Key("from", A_DAY, "The first day.", 2, "first", required=True),
        Key("to", A_DAY, "The last day.", 3, "last", required=True),
    ),
    model.Span,
)
DEADLINE = Table(
    "deadline",
    "A deadline.",
    (Key("deadline", A_DAY, "The last day for the answer.", 15, required=True),),
)
ROUND = Table(
    "interview",
    "The most recent interview round.",
    (
        Key("held", Moment(), "The day, or the day and the time it began.", 0, required=True),
        Key("stage", choice(model.Stage), "How far along it was."),
        Key("setting", _SETTING, "Who sat with whom."),
        Key(
            "medium",
            choice(model.Medium),
            "How you met.",
            infer=_usual_medium,
            inferred="recorded if the setting is one-way, else video",
        ),
        Key("tone", _TONE, "The mood of the conversation."),
        Key("topics", LINES, "What you talked about.", ["moving the warehouse to dbt"]),
        Key("next_round", Moment(), 'When the next round is, with status = "next-round".', 7),
    ),
    model.Round,
)
OWED = Table(
    "owed",
    "Something they asked you for.",
    (
        Key("what", choice(model.OwedKind), "What they asked for.", "materials", required=True),
        Key("to", A_NAME, "The name of the person who asked.", "Dana Okafor"),
        Key("detail", A_TEXT, "What exactly.", "references and portfolio"),
        Key("answer", A_TEXT, 'Your answer, with what = "answer".', "Yes, from 2 November."),
        Key("files", LINES, "The files you will send.", ["refs.pdf"]),
        Key("since", A_DAY, "When they asked.", 0),
        Key("due", A_DAY, "When they want it.", 1),
    ),
    model.Owed,
)
_OWED = Many(OWED, single=True)
PROCESS = Table(
    "process",
    "What they said about what happens next.",
    (
        Key("pace", _PACE, "How fast they decide."),
        Key("promise", _PROMISE, "When they said you would hear."),
        Key("promised_for", A_DAY, 'The last day of what they said, with promise = "date".', 10),
        Key("only_if_successful", A_FLAG, 'Whether "only successful candidates are contacted".'),
        Key("said", A_TEXT, "Their words.", "you'll hear from us by the end of next week"),
        Key("contact_rule", choice(model.ContactRule), "What they said about contacting them."),
        Key("call_window", SPAN, "The days for which they invited your call."),
        Key("closed", Many(SPAN), "When the company is shut."),
        Key("owed", _OWED, "What they asked you for; a log entry of that kind settles it."),
        Key(
            "competing_offer",
            DEADLINE,
            "Another employer's offer, real and in hand.",
            attribute="competing_deadline",
        ),
        Key("reference", A_NAME, "The number of the posting or announcement.", "REQ-1042"),
    ),
    model.Process,
)
LOG_ENTRY = Table(
    "log",
    "Something you sent or did; entries before the interview belong to earlier rounds.",
    (
        Key("on", A_DAY, "When.", 1, required=True),
        Key("kind", choice(model.Kind), "What for.", "thank-you", required=True),
        Key("by", _BY, "How."),
        Key("to", A_NAME, "The name of the person.", "Dana Okafor"),
        Key("answered", A_DAY, "When they answered; left out: not yet.", 2),
    ),
    model.LogEntry,
)
HEARD = Table(
    "heard",
    "Something they sent or said since the interview, also unasked.",
    (
        Key("on", A_DAY, "When.", 3, required=True),
        Key("from", A_NAME, "The name of the person.", "Dana Okafor", "sender"),
        Key("by", _BY, "How."),
        Key("said", A_TEXT, "Their words.", "still deciding"),
        Key("promise", _PROMISE, "When they said you would hear."),
        Key("promised_for", A_DAY, 'The last day of what they said, with promise = "date".', 17),
    ),
    model.Heard,
)
FILE = Table(
    "",
    "One job interview and all that is known around it.",
    (
        Key("company", A_NAME, "The employer's name.", "Northwind Traders", required=True),
        Key("role", A_NAME, "The job, as the posting calls it.", "Data Analyst", required=True),
        Key("status", choice(model.Status), "How things stand."),
        Key("status_on", A_DAY, "When they rejected, offered, closed or booked.", 7),
        Key("status_by", A_NAME, "The name of the person who told you.", "Dana Okafor"),
        Key("offer", DEADLINE, "When they want your answer.", attribute="offer_deadline"),
        Key("interview", ROUND, ROUND.says, attribute="round", required=True),
        Key("people", Many(PERSON), "The people you dealt with."),
        Key("process", PROCESS, PROCESS.says),
        Key("log", Many(LOG_ENTRY), "What you sent or did, oldest first."),
        Key("heard", Many(HEARD), "What they sent or said since; each resets the clock."),
        Key("employer", EMPLOYER, EMPLOYER.says),
        Key("me", CANDIDATE, CANDIDATE.says),
    ),
    model.Interview,
)
