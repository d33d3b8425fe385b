"""The facts that one message may state, each on a line with a label: what a model gets to see."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from drafter.drafting.marking import Fact
from drafter.interview.model import (
    Channel,
    Interview,
    Kind,
    Medium,
    Person,
    PersonRole,
    Setting,
)

_ASKING = frozenset({Kind.CHECK_IN, Kind.SECOND_CHECK_IN, Kind.OFFER_DEADLINE, Kind.AGENCY_DEBRIEF})
_MEDIA = {Medium.PHONE: "by phone", Medium.VIDEO: "by video", Medium.ONSITE: "at their place"}
_PARTS = {
    PersonRole.HIRING_MANAGER: "hiring manager",
    PersonRole.RECRUITER: "recruiter of the company",
    PersonRole.AGENCY_RECRUITER: "recruiter of the agency that placed the sender",
    PersonRole.OWNER: "owner of the company",
    PersonRole.COORDINATOR: "coordinator of the interviews",
    PersonRole.CHAIR: "chair of the panel",
    PersonRole.INTERVIEWER: "interviewer",
}
_INDEX = re.compile(r"heard\[(\d+)\]")


class Line(NamedTuple):
    """One fact under the name by which the prompts speak of it."""

    label: str
    text: str
    theirs: bool = False
    """Whether it is in words of theirs, which explain the rest and carry nothing by themselves."""


def fact_lines(
    interview: Interview,
    kind: Kind,
    channel: Channel,
    to: Person | None,
    today: str,
    known: Mapping[str, Any],
) -> list[Line]:
    """Give what a message of the kind may rest on; `known` is the scene that its template sees."""
    lines = [
        Line("day of the call" if channel is Channel.CALL else "the message goes out on", today),
        *_reader(interview, to),
        Line("sender", known["me"].name),
        Line("company", known["company"]),
        Line("role", known["title"]),
        Line("reference number", known["reference"]),
        *_meeting(interview, kind, known),
        *_talk(interview, kind, channel, to, known),
        *_news(interview, kind, channel, known),
        *_occasion(interview, kind, known),
    ]
    return [line for line in lines if line.text]


def _reader(interview: Interview, to: Person | None) -> Iterator[Line]:
    if to is None:
        yield Line("reader", "nobody is known by name")
        return
    yield Line("reader", to.name)
    yield Line("reader's job", to.title)
    yield Line("reader's part", _PARTS[to.role])
    met = to.met and interview.round.setting is not Setting.ONE_WAY
    yield Line("reader was in the interview", "yes" if met else "no")


def _meeting(interview: Interview, kind: Kind, known: Mapping[str, Any]) -> Iterator[Line]:
    day, when = known["day"], known["when"].removeprefix("on ")
    recent = when.startswith(("this ", "today", "yesterday"))
    yield Line("interview", f"{day} ({when})" if recent else day)
    if known["recorded"]:
        yield Line("kind of interview", "recorded answers; nobody was there")
    else:
        yield Line("kind of interview", _MEDIA.get(interview.round.medium, ""))
        yield Line("also in the interview", known["others"])
    if kind is Kind.AGENCY_DEBRIEF:
        yield Line("mood of the interview", interview.round.tone.value)
    if interview.employer.internal:
        yield Line("the company", "is the sender's own employer")


def _talk(
    interview: Interview,
    kind: Kind,
    channel: Channel,
    to: Person | None,
    known: Mapping[str, Any],
) -> Iterator[Line]:
    """What was talked about with this reader, and what speaks for the sender."""
    for key in ("discussed",) if kind is Kind.AGENCY_DEBRIEF else ("topics",):
        for topic in known[key]:
            yield Line("talked about", topic)
    if kind is Kind.THANK_YOU or channel is Channel.CALL:
        for fit in known["fits"]:
            yield Line("strength of the sender", fit)
    if kind in (Kind.QUESTION, Kind.OFFER_REPLY) or channel is Channel.CALL:
        yield Line("question of the sender", known["me"].question)
    if kind is Kind.AGENCY_DEBRIEF:
        yield Line("how keen the sender is", interview.me.interest)
        for doubt in interview.me.concerns:
            yield Line("doubt of the sender", doubt)


def _news(
    interview: Interview, kind: Kind, channel: Channel, known: Mapping[str, Any]
) -> Iterator[Line]:
    """What went to and fro since."""
    if kind in _ASKING:
        if promised := known["promised"]:
            passed = "has passed" if promised.passed else "has not passed yet"
            yield Line("day they named for news", f"{promised.day}; it {passed}")
        yield Line("their words about what comes next", interview.process.said, True)
        if reply := known["reply"]:
            who = "the reader" if reply.from_them else reply.sender or "the company"
            yield Line("their last message", f"from {who}, {reply.by}, {reply.day}")
            yield Line("their words in it", _heard(interview, reply.day), True)
    if kind in (Kind.SECOND_CHECK_IN, Kind.CLOSING) and (last := known["last_contact"]):
        yield Line("the sender last asked", f"{last.by}, {last.day}")
    if kind is Kind.SECOND_CHECK_IN or channel is Channel.CALL:
        for news in known["news"]:
            yield Line("new since then", news)
    if channel is Channel.CALL and (invited := known["invited"]):
        yield Line("they invited a call", str(invited.day) or "without naming a day")
    if kind in (Kind.ANSWER, Kind.RETURN_CALL) or channel is Channel.CALL:
        for time in known["available"]:
            yield Line("the sender is free", time)


def _occasion(interview: Interview, kind: Kind, known: Mapping[str, Any]) -> Iterator[Line]:
    """What calls for this kind of message."""
    asked = {Kind.MATERIALS: "papers", Kind.ANSWER: "asked", Kind.RETURN_CALL: "rang"}
    if kind in asked and (wanted := known[asked[kind]]):
        yield from _wanted(interview, kind, wanted)
    if kind is Kind.OFFER_DEADLINE:
        yield Line("another employer's offer must be answered by", known["deadline"])
        yield Line("the working day before", known["day_before"])
        if told := known["told"]:
            yield Line("they were told of it before", f"{told.by}, {told.day}")
    if kind is Kind.OFFER_REPLY and (offer := known["offer"]):
        yield Line("their offer must be answered by", offer.deadline)
    if kind is Kind.CONFIRMATION:
        yield Line("next interview", " at ".join(filter(None, known["booking"])))
    if kind in (Kind.REJECTION_REPLY, Kind.ACKNOWLEDGEMENT):
        yield Line("who told the sender", known["told_by"])
        yield Line("how it stands", known["status"])


def _wanted(interview: Interview, kind: Kind, wanted: Any) -> Iterator[Line]:
    owed = next(
        (
            debt
            for i, debt in enumerate(interview.process.owed)
            if wanted.key == f"process.owed[{i}].what"
        ),
        None,
    )
    if owed is None:
        return
    rang = kind is Kind.RETURN_CALL
    yield Line("who called" if rang else "who asked", wanted.asker or "the reader")
    yield Line("they called" if rang else "they asked", wanted.when)
    yield Line("an answer is wanted by" if rang else "they want it by", wanted.due)
    what = {Kind.MATERIALS: "papers they asked for", Kind.ANSWER: "what they asked"}
    yield Line(what.get(kind, "what the call was about"), owed.detail)
    yield Line("the sender's answer", owed.answer)
    for name in owed.files:
        yield Line("attached file", name)


def _heard(interview: Interview, day: Fact) -> str:
    found = _INDEX.match(" ".join(day.keys))
    return interview.heard[int(found[1])].said if found else ""


def met(interview: Interview, to: Person | None) -> bool:
    """Whether the reader was in the interview."""
    return to is not None and to.met and interview.round.setting is not Setting.ONE_WAY
