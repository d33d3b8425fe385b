"""Days and times: each must be one that the file gives, for what the sentence says of it."""

from __future__ import annotations

from datetime import date

from drafter.checking.availability import hold_free_day, offers_a_free_day
from drafter.checking.dated import LOOSE, About
from drafter.checking.day_support import Day, Reading, fits, reading, says_who_told, supporting
from drafter.checking.days import WORDS as DAY_WORDS
from drafter.checking.days import mentions
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.hours import hours
from drafter.checking.idle_days import is_no_day, is_said_in_passing, needs_no_fact
from drafter.checking.lazy import lazy
from drafter.checking.mention import Mention, Sort
from drafter.checking.stems import is_commonplace
from drafter.checking.vocabulary import MONTHS_AND_DAYS
from drafter.interview.days import WEEKDAYS, full_day, short_day

_ANOTHER_DAY_BEFORE = lazy(r"day(?:s)? (?:and|or|to|or on|and on) $")
_MONTH_FIRST = frozenset({"US", "CA", "PH"})


def moments(exam: Examination) -> None:
    """Hold every day, time and time zone against those of the file."""
    calendar = exam.calendar
    for sentence in exam.stated:
        found: list[Mention] = []
        if sentence.digits or not DAY_WORDS.isdisjoint(sentence.pieces):
            found.extend(
                mentions(
                    sentence.low,
                    sentence.text,
                    calendar.today,
                    calendar.day_first,
                    calendar.days,
                )
            )
        for mention in found:
            start, end = sentence.start + mention.start, sentence.start + mention.end
            if not exam.taken(start, end):
                _day(exam, Day(sentence, mention, start, end))
        hours(exam, sentence, found)


def _day(exam: Examination, day: Day) -> None:
    if is_no_day(exam, day):
        return
    if _stands_in_a_fact(exam, day) and day.mention.sort is not Sort.DAY:
        return
    rest = _less_wrong_weekday(exam, day)
    if rest is None:
        return
    if not rest.mention.spans:
        _report(exam, rest, f"There is no such day as {rest.written}.")
    elif is_said_in_passing(exam, rest):
        exam.take(rest.start, rest.end)
    else:
        _hold(exam, rest, reading(exam, rest))


def _hold(exam: Examination, day: Day, understood: Reading) -> None:
    meant, supports = understood
    if offers_a_free_day(day, understood, exam.calendar.today):
        hold_free_day(exam, day, supports)
    elif not supports and needs_no_fact(exam, day, meant):
        exam.take(day.start, day.end)
    elif not supports:
        _report(exam, day, _right_day(exam, day, meant))
    elif meant and day.sentence.role != "note" and not fits(day.low, understood):
        _report(exam, day, _other_day(exam, day, understood))
    else:
        fitting = [one.key for one in supports if one.about in meant]
        exam.ground(day.start, day.end, dict.fromkeys(fitting or [one.key for one in supports]))


def _report(exam: Examination, day: Day, message: str) -> None:
    exam.report(Code.UNKNOWN_DATE, day.sentence.part, day.start, day.end, message)


def _stands_in_a_fact(exam: Examination, day: Day) -> bool:
    """Whether the words stand just so in a text of the user's: "the Wednesday handover"."""
    known = exam.known
    bare = day.words.removeprefix("the ").removeprefix("on ").removesuffix("s").strip(".")
    here = day.sentence.senses
    keys = [
        key
        for key, text in known.texts.items()
        if bare in text.lower()
        and not key.startswith("me.available")
        and (
            says_who_told(day.low) or _share_a_telling_word(known.senses_of(key) & here)
            if key.endswith("said")
            else len(known.senses_of(key) & here) > 1
        )
    ]
    if keys:
        exam.ground(day.start, day.end, keys)
    return bool(keys)


def _share_a_telling_word(shared: frozenset[str]) -> bool:
    """Whether two texts speak of the same: "the rota for November"."""
    return any(not is_commonplace(word) and word not in MONTHS_AND_DAYS for word in shared)


def _less_wrong_weekday(exam: Examination, day: Day) -> Day | None:
    """Give a day without a weekday that is not its own; nothing if the file has the rest."""
    mention = day.mention
    if mention.weekday is None or not mention.spans:
        return day
    number, first, last = mention.weekday
    days = [one for one, _ in mention.spans]
    if number in {one.weekday() for one in days} or _ANOTHER_DAY_BEFORE.search(day.low[:first]):
        return day
    message = f"{_named(exam, days[0])} is a {WEEKDAYS[days[0].weekday()]}."
    exam.report_in(Code.WRONG_WEEKDAY, day.sentence, (first, last), message)
    if supports := supporting(exam, mention):
        exam.ground(day.start, day.end, [one.key for one in supports])
        return None
    return day._replace(start=day.sentence.start + last)


def _named(exam: Examination, day: date) -> str:
    """Name a day by its date, and by what the file says it is the day of."""
    country = exam.known.interview.employer.country
    written = short_day(day, country, exam.calendar.today)
    if str(day.year) not in written:
        written += f", {day.year}" if country in _MONTH_FIRST else f" {day.year}"
    for one in exam.calendar.moments:
        if one.first == day and one.about not in LOOSE:
            what = "the day of the interview" if one.about is About.TALK else str(one.about)
            return f"{written}, {what},"
    return written


def _other_day(exam: Examination, day: Day, understood: Reading) -> str:
    if any(one.about in understood.meant for one in exam.calendar.moments):
        return _right_day(exam, day, understood.meant)
    what = " or ".join(sorted(map(str, understood.meant)))
    return f"{day.written} is {understood.supports[0].about}; the sentence speaks of {what}."


def _right_day(exam: Examination, day: Day, meant: frozenset[About]) -> str:
    for one in exam.calendar.moments:
        if one.about in meant and one.about not in LOOSE:
            return f"{day.written} is not {one.about}; that is {_in_words(exam, one.first)}."
    held = _in_words(exam, exam.calendar.held)
    return f"{day.written} is no day of the facts; the interview was on {held}."


def _in_words(exam: Examination, day: date) -> str:
    return full_day(day, exam.known.interview.employer.country, exam.calendar.today)
