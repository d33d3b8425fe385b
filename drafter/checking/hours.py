"""Times of day in the text: each must be one that the file gives."""

from __future__ import annotations

from datetime import datetime

from drafter.checking.availability import availability
from drafter.checking.clock import (
    CLOCK_WORDS,
    PART_WORDS,
    ZONE_WORDS,
    PartOfDay,
    Time,
    Zone,
    parts_of_day,
    times,
    zones,
)
from drafter.checking.cues import meanings
from drafter.checking.dated import About
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.idle_days import may_try, wishes_well
from drafter.checking.lazy import lazy
from drafter.checking.mention import Mention
from drafter.checking.reading import Sentence

_OF_A_TALK = lazy(r"\b(?:interview(?:ed)?|spoke|met|talked|conversation|meeting)\b")
_TIMES_OF_OWN = ("me.", "interview.next_round", "process.said", "heard", "process.owed")
_MORNING, _FIVE = 20, 5 * 60
_THEIR_WORDS = ("process.said", "heard", "process.owed")


def hours(exam: Examination, sentence: Sentence, days: list[Mention]) -> None:
    """Hold the times, parts of the day and time zones of a sentence, which names these days."""
    pieces = sentence.pieces
    clocked: list[Time] = []
    if sentence.digits or not CLOCK_WORDS.isdisjoint(pieces):
        clocked.extend(times(sentence.low))
    for time in clocked:
        _time(exam, sentence, time)
    for part in parts_of_day(sentence.low) if not PART_WORDS.isdisjoint(pieces) else ():
        if not any(time.start < part.end and part.start < time.end for time in clocked):
            _part_of_day(exam, sentence, part, days)
    if not ZONE_WORDS.isdisjoint(pieces):
        for zone in zones(sentence.low, sentence.text):
            _zone(exam, sentence, zone)


def _time(exam: Examination, sentence: Sentence, time: Time) -> None:
    start, end = sentence.start + time.start, sentence.start + time.end
    on_a_scale = "scale of" in sentence.low
    if exam.taken(start, end) or on_a_scale or _is_dead_of_night(sentence, time):
        return
    free = availability(sentence)
    keys = [key for minute, key in exam.calendar.clock if minute in time.minutes]
    if free:
        keys = [key for key in keys if key.startswith(_TIMES_OF_OWN)]
    elif _OF_A_TALK.search(sentence.low):
        keys = [key for key in keys if not key.startswith("me.available")]
    if not keys and sentence.low[time.start : time.end] in _available(exam):
        keys = ["me.available[0]"]
    if keys:
        exam.ground(start, end, dict.fromkeys(keys))
        return
    code = Code.INVENTED_AVAILABILITY if free else Code.UNKNOWN_TIME
    message = _right_time(exam, sentence.text[time.start : time.end])
    exam.report(code, sentence.part, start, end, message)


def _is_dead_of_night(sentence: Sentence, time: Time) -> bool:
    """Spares "nobody thinks well at three in the morning": no talk was at that hour."""
    words = sentence.low[time.start : time.end + _MORNING]
    if "midnight" in words and not _OF_A_TALK.search(sentence.low):
        return True
    return all(minute <= _FIVE for minute in time.minutes) and "in the morning" in words


def _available(exam: Examination) -> str:
    return " ".join(exam.known.interview.me.available).lower()


def _right_time(exam: Examination, written: str) -> str:
    held = exam.known.interview.round.held
    if isinstance(held, datetime):
        return f"{written} is no time of the facts; the interview began at {held:%H:%M}."
    return f"{written} is no time of the facts, which give none."


def _part_of_day(
    exam: Examination, sentence: Sentence, part: PartOfDay, days: list[Mention]
) -> None:
    place = part.start, part.end
    words = sentence.low[part.start : part.end]
    free = availability(sentence)
    own_times = free or sentence.role == "note" or not (_is_of_a_talk(sentence) or days)
    keys = _texts_with(exam, sentence, part, own_times)
    ahead = all(any(end >= exam.calendar.today for _, end in day.spans) for day in days)
    if not keys and ahead and (free or not _is_of_a_talk(sentence)):
        keys = _free_hours_in(exam, part)
    if not keys and not free:
        keys = _rounds_in(exam, part)
    if keys:
        exam.ground(sentence.start + part.start, sentence.start + part.end, keys)
    elif free:
        message = f"The facts do not say that you are free {words}."
        exam.report_in(Code.INVENTED_AVAILABILITY, sentence, place, message)
    elif not _is_idle(exam, sentence, part, days) and _dates_the_interview(exam, sentence, days):
        exam.report_in(Code.UNKNOWN_TIME, sentence, place, _right_time(exam, words))


def _is_of_a_talk(sentence: Sentence) -> bool:
    return bool(_OF_A_TALK.search(sentence.low))


def _texts_with(
    exam: Examination, sentence: Sentence, part: PartOfDay, own_times: bool
) -> list[str]:
    """The keys of the texts that name a part of the day and speak of what the sentence does."""
    known = exam.known
    telling = sentence.senses
    sources = (*_THEIR_WORDS, "me.available") if own_times else _THEIR_WORDS
    return [
        key
        for key, text in known.texts.items()
        if part.name in text.lower()
        and (key.startswith(sources) or len(known.senses_of(key) & telling) > 2)
    ]


def _rounds_in(exam: Examination, part: PartOfDay) -> list[str]:
    """The keys of the rounds that began in a part of the day."""
    found = [
        key
        for minute, key in exam.calendar.clock
        if part.first <= minute <= part.last and key.startswith("interview.")
    ]
    return list(dict.fromkeys(found))


def _free_hours_in(exam: Examination, part: PartOfDay) -> list[str]:
    """The keys of the times of the user's own that lie in a part of the day."""
    return [
        key
        for minute, key in exam.calendar.clock
        if part.first <= minute <= part.last + 1 and key.startswith("me.available")
    ]


def _is_idle(exam: Examination, sentence: Sentence, part: PartOfDay, days: list[Mention]) -> bool:
    """Spares "may I call again in the morning?", "have a good evening" and the hour of writing."""
    today = exam.calendar.today
    if any((today, today) in day.spans for day in days) and not _is_of_a_talk(sentence):
        return True
    return may_try(sentence.low) or wishes_well(sentence.low[: part.start])


def _dates_the_interview(exam: Examination, sentence: Sentence, days: list[Mention]) -> bool:
    """Whether a part of the day is said of a talk, or could be by a file that has its hour."""
    meant = frozenset[About]().union(*(meanings(sentence.low, day) for day in days))
    if not meant or meant & {About.TALK, About.NEXT}:
        return True
    timed = isinstance(exam.known.interview.round.held, datetime)
    return timed and not meant & {About.SENT, About.HEARD, About.DUE}


def _zone(exam: Examination, sentence: Sentence, zone: Zone) -> None:
    start, end = sentence.start + zone.start, sentence.start + zone.end
    if exam.taken(start, end):
        return
    calendar = exam.calendar
    words = sentence.low[zone.start : zone.end]
    if calendar.offsets & set(zone.offsets) or words in _available(exam):
        exam.take(start, end)
        return
    written = sentence.text[zone.start : zone.end]
    message = f"{written} is not the time zone of the file, {calendar.zone.key}."
    exam.report(Code.UNKNOWN_TIME, sentence.part, start, end, message)
