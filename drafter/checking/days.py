"""Days in running text: every way to write one, and which days of the calendar it can mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from drafter.checking import spans
from drafter.checking.lazy import lazy
from drafter.checking.numerals import CARDINAL, ORDINAL_IN_WORDS, ORDINALS
from drafter.checking.spans import DAY, WEEK, Span
from drafter.interview.days import MONTHS, WEEKDAYS

_WEEKDAY_NUMBERS = {
    **{name.lower(): n for n, name in enumerate(WEEKDAYS)},
    **{name[:3].lower(): n for n, name in enumerate(WEEKDAYS)},
    **{"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
}
_MONTH_NUMBERS = {
    **{name.lower(): n for n, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): n for n, name in enumerate(MONTHS, 1)},
    "sept": 9,
}
_ALSO_WORDS = frozenset("sat sun mon wed fri mar dec jan may march tue thu".split())
"""Short forms that are words or names as well: they count only with a capital."""


class Sort(StrEnum):
    """How exactly a day is given."""

    DAY = "day"
    """One day, written out or pointed at."""
    WEEKDAY = "weekday"
    """A weekday alone, which some day near today bears."""
    PERIOD = "period"
    """A week, a month or a part of one."""
    AGO = "ago"
    """So long before or after today, more or less."""
    YEAR = "year"


class Mention(NamedTuple):
    """Days that a text speaks of."""

    start: int
    end: int
    sort: Sort
    spans: tuple[Span, ...]
    """The days it can mean, as first and last; empty: there is no such day."""
    weekday: tuple[int, int, int] | None = None
    """The number of a weekday that stands beside a date, and its place."""

    def can_be(self, first: date, last: date | None = None) -> bool:
        """Whether it can mean a day, or one out of several."""
        last = last or first
        return any(begins <= last and ends >= first for begins, ends in self.spans)


class Around(NamedTuple):
    """What a day is understood by: the text as written, today, and the days of the file."""

    text: str
    today: date
    day_first: bool
    """Whether 9/10 is the ninth of October."""
    known: tuple[date, ...]


Form = tuple[re.Pattern[str], Callable[[re.Match[str], Around], Mention | None]]

_W = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
)
_M = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_ND = r"(?:st|nd|rd|th)"
_D = rf"(?:\d{{1,2}}{_ND}?|{ORDINAL_IN_WORDS})"
_YEAR = r"(?P<year>,? (?:20)?\d\d\b(?![:.]\d)|,? ?'\d\d\b)?"
_PART = (
    r"(?:early |earlier |late |later |mid[-\s]"
    r"|the (?:beginning|start|first (?:half|week|days)|middle|end|last week) of |end of )"
)
_COUNT = rf"(?:\d{{1,3}}|{CARDINAL}|an?|a couple of|a few|several|some)"
_UNIT = r"(?:(?:working|business|calendar|full|short) )?(?:day|night|week|fortnight|month|year)s?"
_BOUND = (
    r"(?:just )?(?:over|more than|nearly|almost|about|around|roughly|less than|under|at least"
    r"|well over|some)"
)
_NO_DATE = (
    r"(?! (?:\w+ )?(?:interview|round|time|call|floor|stage|question|note|email|message|contact|day"
    rf"|week|month|year|half|quarter|one|of (?!{_M})))"
)
_A_NOUN = rf" (?!(?:and|at|to|or|is|was|if|in|for|as|about)\b|of {_M})\w"
"""What stands behind "the first" if it is the first of some things."""
_AND_MORE = rf"(?: (?:and|or|to) (?:the )?\d{{1,2}}{_ND}\b)?"

# What is tried at a word depends on the word: the whole lot at every one would cost ten times more.
_START = lazy(
    rf"\b(?:(?P<digit>\d)|(?P<preposition>(?:on|by|until|till|before|after|since|from|for|dated)"
    rf"(?= the (?:\d|{ORDINAL_IN_WORDS})))|(?P<weekday>(?:on )?(?:mon|tue|wed|thu|fri|sat|sun))"
    r"|(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    rf"|(?P<the>the (?:day|end|close|start|beg|mid|foll|com|past|prev|week|first|last|\d"
    rf"|{ORDINAL_IN_WORDS}))|(?P<near>today|yesterday|tomorrow|tonight)"
    r"|(?P<pointed>(?:this|next|last|earlier|later|early|late|end|start|beginning|close|middle)\b|mid\b)"
    rf"|(?P<count>(?:{_BOUND} )?{_COUNT} {_UNIT})|(?P<ahead>(?:in|within)\b)|(?P<week>week)"
    rf"|(?P<ordinal>{ORDINAL_IN_WORDS}))"
)


def mentions(
    low: str, text: str, today: date, day_first: bool, known: tuple[date, ...] = ()
) -> Iterator[Mention]:
    """Find the days of a text.

    `low` is the text in small letters, letter by letter. `known`: days of the file, which settle
    what a date without a year or "the 15th" means. `day_first`: how 09/10 is read.
    """
    around = Around(text, today, day_first, known)
    place = 0
    while start := _START.search(low, place):
        place = start.start() + 1
        for pattern, make in _FORMS[start.lastgroup or ""]:
            match = pattern.match(low, start.start())
            if match is None:
                continue
            place = match.end()
            if (found := make(match, around)) is not None:
                place = max(place, found.end)
                yield found
            break


def _iso(match: re.Match[str], around: Around) -> Mention:
    day = spans.day_of(*map(int, match[0].split("-")))
    return Mention(*match.span(), Sort.DAY, spans.only(day))


def _numeric(match: re.Match[str], around: Around) -> Mention | None:
    written, dotted = match["slash"], match["sep"] == "."
    pieces = [int(p) for p in re.split(r"[/.]", written.rstrip(".")) if p]
    if len(pieces) < 2 or written in ("24/7", "50/50", "9/11"):
        return None
    if dotted and len(pieces) == 2 and not _is_dotted_date(match, pieces):
        return None
    one, other = pieces[0], pieces[1]
    orders = [(other, one)] if dotted else [(one, other), (other, one)]
    if around.day_first:
        orders.sort(key=lambda order: order != (other, one))
    # The order of the country goes first; the other counts only if that gives no day.
    for month, day in orders:
        if not 1 <= month <= 12:
            continue
        near = spans.year_for(month, day, around.today, around.known)
        year = pieces[2] if len(pieces) > 2 else near
        if exact := spans.day_of(year + 2000 if year < 100 else year, month, day):
            return Mention(*match.span(), Sort.DAY, spans.only(exact))
    return None if len(pieces) == 2 else Mention(*match.span(), Sort.DAY, ())


def _is_dotted_date(match: re.Match[str], pieces: list[int]) -> bool:
    """Whether "15.9." is a day: "2.5" and "9.30" are numbers and times, and end without a stop."""
    after = match.string[match.end() :]
    if not match["slash"].endswith(".") or not 1 <= pieces[1] <= 12 or pieces[0] > 31:
        return False
    return bool(re.match(r",? +[a-z(]", after))


def _written_out(match: re.Match[str], around: Around) -> Mention | None:
    got = match.groupdict()
    name, day_word = got["month"], got["day"]
    if name in _ALSO_WORDS and not around.text[match.start("month")].isupper():
        return None
    month, day = _MONTH_NUMBERS[name], _ordinal(day_word)
    weekday = _place(match) if got.get("weekday") else None
    if not 1 <= day <= 31 and weekday is None:
        return None
    end, year = match.end(), spans.year_for(month, day, around.today, around.known)
    if written := got.get("year"):
        digits = re.sub(r"\D", "", written)
        if len(digits) == 4 or "'" in written:
            year = int(digits[-2:]) + 2000
        else:
            # "15 September 10 am": two digits without an apostrophe are no year.
            end = match.start("year")
    exact = spans.day_of(year, month, day)
    other = spans.day_of(year, month, _ordinal(got.get("other") or ""))
    if exact and other:
        return Mention(
            match.start(), end, Sort.DAY, ((min(exact, other), max(exact, other)),), weekday
        )
    return Mention(match.start(), end, Sort.DAY, spans.only(exact), weekday)


def _day_of_month(match: re.Match[str], around: Around) -> Mention | None:
    day = _ordinal(match["day"])
    if not 1 <= day <= 31:
        return None
    weekday = _place(match) if "weekday" in match.re.groupindex else None
    found = spans.days_numbered(day, around.today, around.known)
    return Mention(*match.span(), Sort.DAY, found, weekday)


def _day_of_that_month(match: re.Match[str], around: Around) -> Mention:
    step = {"this": 0, "last": -1, "next": 1}[match["ref"]]
    first = spans.month(around.today, step)[0]
    day = spans.day_of(first.year, first.month, _ordinal(match["day"]))
    return Mention(*match.span(), Sort.DAY, spans.only(day))


def _near(match: re.Match[str], around: Around) -> Mention:
    away = {
        "the day before yesterday": -2,
        "yesterday": -1,
        "last night": -1,
        "tomorrow": 1,
        "the day after tomorrow": 2,
    }.get(match["near"], 0)
    return Mention(*match.span(), Sort.DAY, spans.only(around.today + away * DAY))


def _edge(match: re.Match[str], around: Around) -> Mention:
    ref = (match["ref"] or "").strip()
    found = spans.edge(match["edge"], match["unit"], ref, around.today)
    return Mention(*match.span(), Sort.PERIOD, (found,))


def _pointed(match: re.Match[str], around: Around) -> Mention:
    if name := match["weekday"]:
        found = spans.pointed_weekday(match["ref"], _WEEKDAY_NUMBERS[name], around.today)
        return Mention(*match.span(), Sort.DAY, found)
    return Mention(
        *match.span(), Sort.PERIOD, spans.period(match["ref"], match["unit"], around.today)
    )


def _in_a_week(match: re.Match[str], around: Around) -> Mention:
    ref = match["ref"]
    step = {"last": -1, "this": 0, "next": 1}[ref.split()[-1]] if ref else -2
    first = spans.monday(around.today) + step * WEEK
    day = first + _WEEKDAY_NUMBERS[match["weekday"]] * DAY
    return Mention(*match.span(), Sort.DAY, spans.only(day))


def _week_of(match: re.Match[str], around: Around) -> Mention:
    got = match.groupdict()
    month = _MONTH_NUMBERS[got["month"] or got["month2"]]
    day = _ordinal(got["day"] or got["day2"])
    exact = spans.day_of(spans.year_for(month, day, around.today, around.known), month, day)
    first = spans.monday(exact) if exact else None
    return Mention(*match.span(), Sort.PERIOD, ((first, first + 6 * DAY),) if first else ())


def _weeks_from(match: re.Match[str], around: Around) -> Mention:
    word = match["from"]
    away = {"today": 0, "tomorrow": 1, "yesterday": -1}.get(word)
    if away is None:
        away = (_WEEKDAY_NUMBERS[word] - around.today.weekday() - 1) % 7 + 1
    count = match.groupdict().get("count") or "a week"
    weeks = spans.count_of(count.split()[0]) * (2 if "fortnight" in count else 1)
    return Mention(*match.span(), Sort.DAY, spans.only(around.today + away * DAY + weeks * WEEK))


def _ago(match: re.Match[str], around: Around) -> Mention:
    if match["way"] in ("ago", "back", "earlier"):
        bound = (match["bound"] or "").removeprefix("just ").strip()
        found = spans.ago(match["count"], match["unit"], bound, around.today)
    else:
        low, high = spans.length(match["count"], match["unit"])
        found = ((around.today + low * DAY, around.today + high * DAY),)
    return Mention(*match.span(), Sort.AGO, found)


def _since(match: re.Match[str], around: Around) -> Mention:
    day = around.today + {"today": 0, "tomorrow": 1, "yesterday": -1}[match["from"]] * DAY
    low, high = spans.length(match["count"], match["unit"])
    return Mention(*match.span(), Sort.AGO, ((day - high * DAY, day - low * DAY),))


def _ahead(match: re.Match[str], around: Around) -> Mention | None:
    count, unit = match["count"], match["unit"]
    # "in five years" and "in a day" are lengths of time, "in two weeks" is a day.
    is_short = count in ("a", "an") and not match["time"] and "week" not in unit
    if unit.startswith("year") or is_short:
        return None
    low, high = spans.length(count, unit)
    if match["most"]:
        high = spans.length(match["most"], unit)[1]
    if match["how"] == "within":
        low = 0
    found = (around.today + low * DAY, around.today + high * DAY)
    return Mention(*match.span(), Sort.AGO, (found,))


def _later(match: re.Match[str], around: Around) -> Mention:
    unit, ref = match["unit"] or "", match["ref"]
    if unit == "month":
        found = spans.month(around.today, 0)
    elif unit == "week":
        found = spans.period("next" if ref == "next" else "this", "week", around.today)[0]
    else:
        found = (around.today, around.today)
    return Mention(*match.span(), Sort.PERIOD, (found,))


def _month(match: re.Match[str], around: Around) -> Mention | None:
    name, part, year = match["month"], (match["part"] or "").strip(), match["year4"]
    if name in _ALSO_WORDS and not (part or year or _is_month(match, around.text)):
        return None
    years = [int(year)] if year else [around.today.year + step for step in (-1, 0, 1)]
    months = [spans.month(date(y, _MONTH_NUMBERS[name], 1), 0) for y in years]
    months = sorted(months, key=lambda s: abs(s[0] - around.today))[:2]
    found = tuple(spans.portion(part, span) for span in months)
    return Mention(*match.span(), Sort.PERIOD, found)


def _is_month(match: re.Match[str], text: str) -> bool:
    """Whether "may", "march" and the like stand for the month."""
    start = match.start("month")
    before = text[:start].rstrip().lower()
    return text[start].isupper() and bool(
        re.search(
            r"\b(?:in|by|until|till|before|after|since|from|during|of|to|for|this|next|last|and)$",
            before,
        )
    )


def _weekday(match: re.Match[str], around: Around) -> Mention | None:
    name = match["weekday"]
    start = match.start("weekday")
    if name in _ALSO_WORDS and (not around.text[start].isupper() or not start):
        return None
    found = spans.weekdays_near(_WEEKDAY_NUMBERS[name], around.today)
    return Mention(start, match.end(), Sort.WEEKDAY, found)


def _year(match: re.Match[str], around: Around) -> Mention:
    year = int(match[0])
    return Mention(*match.span(), Sort.YEAR, ((date(year, 1, 1), date(year, 12, 31)),))


def _place(match: re.Match[str]) -> tuple[int, int, int]:
    return _WEEKDAY_NUMBERS[match["weekday"]], match.start("weekday"), match.end("weekday")


def _ordinal(word: str) -> int:
    return ORDINALS.get(word) or int(re.sub(r"\D", "", word) or 0)


_TO = r" ?(?:to|and|or|until|till|&|-|\u2013) ?(?:the )?"
_DAY_MONTH = rf"(?:(?P<other>\d{{1,2}}){_ND}?{_TO})?(?P<day>{_D}) (?:of )?(?P<month>{_M})\b\.?"
_MONTH_DAY = (
    rf"(?P<month>{_M})\b\.? (?:the )?(?P<day>{_D})\b"
    rf"(?:{_TO}(?P<other>\d{{1,2}}){_ND}?\b(?! ?(?:[ap]\.?m|:|o'clock|{_M})))?"
)
_BESIDE = rf"(?:on )?(?P<weekday>{_W})\b\.?(?:,? (?:the )?| \()"
_NEAR_WORDS = (
    r"(?P<near>the day (?:before yesterday|after tomorrow)|today|yesterday|tomorrow|tonight"
    r"|(?:this|earlier this) (?:morning|afternoon|evening)|last night)"
)
_EDGES = (
    r"(?:the )?(?P<edge>end|close|start|beginning|middle) of (?:the )?"
    r"(?P<ref>(?:this|next|last|following|coming) )?(?P<unit>day|working day|business(?: day)?"
    r"|week|month|year|today|tomorrow)(?! (?:holiday|shift|call|interview))"
)
_POINTS = (
    rf"(?:{_PART})?(?P<ref>this coming|this past|this|next|last"
    rf"|the (?:following|coming|past|previous)) "
    rf"(?:(?P<weekday>{_W})\b|(?P<unit>week|fortnight|month|year|weekend|quarter)\b(?!-))"
)
_WEEKS_OF = (
    r"(?:the )?week (?:of|commencing|beginning|starting|ending) (?:the )?"
    rf"(?:(?:{_W},? )?(?P<day>{_D}) (?:of )?(?P<month>{_M})|(?P<month2>{_M}) (?P<day2>{_D}))\b"
)

_FORM_NEAR: Form = (lazy(_NEAR_WORDS), _near)
_FORM_EDGE: Form = (lazy(_EDGES), _edge)
_FORM_POINTED: Form = (lazy(_POINTS), _pointed)
_FORM_WEEK_OF: Form = (lazy(_WEEKS_OF), _week_of)
_FORM_MONTH: Form = (
    lazy(rf"(?P<part>{_PART})?(?P<month>{_M})\b\.?(?: (?P<year4>20\d\d))?"),
    _month,
)
_FORM_LATER: Form = (
    lazy(r"(?:later|earlier) (?:today|(?P<ref>this|next|in the|that) (?P<unit>day|week|month))"),
    _later,
)
_FORM_AGO: Form = (
    lazy(
        rf"(?:(?P<bound>{_BOUND}) )?(?P<count>{_COUNT}) (?P<unit>{_UNIT}) "
        r"(?P<way>ago|back|earlier|from now|from today|hence|from then)\b"
        r"(?: (?:today|yesterday|tomorrow))?"
    ),
    _ago,
)
_FORM_SINCE: Form = (
    lazy(
        rf"(?P<count>{_COUNT}) (?P<unit>{_UNIT}) (?P<from>today|tomorrow|yesterday)"
        r"(?= (?:since|that|after|from))"
    ),
    _since,
)
_FORM_WEEKS_FROM: Form = (
    lazy(
        rf"(?P<count>a (?:week|fortnight)|{_COUNT} weeks) (?:on|from) "
        rf"(?P<from>{_W}|today|tomorrow|yesterday)\b"
    ),
    _weeks_from,
)
_FORM_DAY_MONTH: Form = (lazy(rf"(?:the )?{_DAY_MONTH}{_YEAR}"), _written_out)
_FORM_THAT_MONTH: Form = (
    lazy(rf"(?:on )?the (?P<day>{_D}) of (?P<ref>this|last|next) month"),
    _day_of_that_month,
)
_FORM_ON_THE: Form = (
    lazy(
        rf"\w+ the (?P<day>\d{{1,2}}{_ND}|(?:{ORDINAL_IN_WORDS})(?!{_A_NOUN}))\b"
        rf"{_AND_MORE}{_NO_DATE}"
    ),
    _day_of_month,
)

_FORMS: dict[str, tuple[Form, ...]] = {
    "digit": (
        (lazy(r"20\d\d-\d\d-\d\d"), _iso),
        (
            lazy(
                r"(?P<slash>\d{1,2}(?P<sep>[/.])\d{1,2}(?:(?P=sep)(?:\d{4}|\d\d)?)?)"
                r"(?![\d/%]|\.\d| ?(?:%|gb|tb|percent))"
            ),
            _numeric,
        ),
        _FORM_DAY_MONTH,
        _FORM_WEEKS_FROM,
        _FORM_AGO,
        _FORM_SINCE,
        (lazy(r"20[0-4]\d(?![-\d])"), _year),
    ),
    "preposition": (
        (lazy(rf"\w+ the {_DAY_MONTH}{_YEAR}"), _written_out),
        (lazy(rf"\w+ the (?P<day>{_D}) of (?P<ref>this|last|next) month"), _day_of_that_month),
        _FORM_ON_THE,
    ),
    "weekday": (
        (lazy(_BESIDE + _DAY_MONTH + _YEAR), _written_out),
        (lazy(_BESIDE + _MONTH_DAY + _YEAR), _written_out),
        (
            lazy(
                rf"(?:on )?(?P<weekday>{_W})\b\.?,? the (?P<day>{_D})\b{_AND_MORE}"
                r"(?! (?:interview|round|time|call|floor|stage|question))"
            ),
            _day_of_month,
        ),
        (
            lazy(
                rf"(?:on )?(?P<weekday>{_W})\b (?:(?P<ref>(?:of )?(?:last|this|next)) week"
                r"|of the week before last)"
            ),
            _in_a_week,
        ),
        (lazy(rf"(?:on )?(?P<from>{_W}) week\b"), _weeks_from),
        (lazy(rf"(?:on )?(?P<weekday>{_W})\b"), _weekday),
    ),
    "month": ((lazy(_MONTH_DAY + _YEAR), _written_out), _FORM_MONTH),
    "the": (
        _FORM_NEAR,
        _FORM_DAY_MONTH,
        _FORM_THAT_MONTH,
        _FORM_EDGE,
        _FORM_WEEK_OF,
        _FORM_POINTED,
        _FORM_MONTH,
        (
            lazy(
                rf"the (?P<day>\d{{1,2}}{_ND})\b{_AND_MORE}"
                rf"(?!{_A_NOUN})"
            ),
            _day_of_month,
        ),
    ),
    "near": ((lazy(r"(?P<from>today|tomorrow) week\b"), _weeks_from), _FORM_NEAR),
    "pointed": (_FORM_NEAR, _FORM_EDGE, _FORM_POINTED, _FORM_LATER, _FORM_MONTH),
    "count": (_FORM_WEEKS_FROM, _FORM_AGO, _FORM_SINCE),
    "ahead": (
        (
            lazy(
                r"(?P<how>in|within) (?:the next )?(?:(?:about|around|roughly|just|another) )?"
                rf"(?P<count>{_COUNT})(?: (?:to|or) (?P<most>{_COUNT}))? (?P<unit>{_UNIT})"
                r"(?P<time>(?:'s?)? time)?\b(?! of\b)"
            ),
            _ahead,
        ),
    ),
    "week": (_FORM_WEEK_OF,),
    "ordinal": (_FORM_DAY_MONTH,),
}
"""What to try at a word, by what it can begin; the first that fits is taken."""
