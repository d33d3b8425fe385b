"""Days in running text: every way to write one, and which days of the calendar it can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from drafter.checking.lazy import lazy
from drafter.checking.numerals import CARDINAL, CARDINALS, ORDINAL_IN_WORDS, ORDINALS
from drafter.interview.days import MONTHS, WEEKDAYS

DAY, WEEK = timedelta(days=1), timedelta(days=7)

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
    spans: tuple[tuple[date, date], ...]
    """The days it can mean, as first and last; empty: there is no such day."""
    weekday: tuple[int, int, int] | None = None
    """The number of a weekday that stands beside a date, and its place."""
    month_day: tuple[int, int] | None = None

    def can_be(self, first: date, last: date | None = None) -> bool:
        """Whether it can mean a day, or one out of several."""
        last = last or first
        return any(begins <= last and ends >= first for begins, ends in self.spans)


_W = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|mon|tues?|weds?|thur?s?|fri|sat|sun)"
)
_M = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_D = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{ORDINAL_IN_WORDS})"
_Y = r"(?:,? (?:20)?\d\d\b(?![:.]\d)|,? ?'\d\d\b)"
_PART = r"(?:early |earlier |late |later |mid[-\s]|the (?:beginning|start|first (?:half|week|days)|middle|end|last week) of |end of )"
_COUNT = rf"(?:\d{{1,3}}|{CARDINAL}|an?|a couple of|a few|several|some)"
_UNIT = r"(?:(?:working|business|calendar|full|short) )?(?:day|night|week|fortnight|month|year)s?"

# The pattern below is laid out with spaces, which count for nothing in it.
_Y, _PART, _COUNT, _UNIT = (p.replace(" ", "[ ]") for p in (_Y, _PART, _COUNT, _UNIT))

_DATES = lazy(
    rf"""\b(?:
    (?P<iso>(?:20\d\d)-\d\d-\d\d)
    |(?P<slash>\d{{1,2}}(?P<sep>[/.])\d{{1,2}}(?:(?P=sep)(?:\d{{4}}|\d\d)?)?)(?![\d/%]|\.\d|[ ]?(?:%|gb|tb|percent))
    |(?:(?:on[ ])?(?P<w1>{_W})\b\.?(?P<p1>,?[ ](?:the[ ])?|[ ]\())?(?:the[ ])?
      (?:(?:(?P<d0>\d{{1,2}})(?:st|nd|rd|th)?[ ]?(?:to|and|or|until|till|&|-|\u2013)[ ]?(?:the[ ])?)?(?P<d1>{_D})[ ](?:of[ ])?(?P<m1>{_M})\b\.?|(?P<m2>{_M})\b\.?[ ](?:the[ ])?(?P<d2>{_D})\b(?:[ ]?(?:to|and|or|until|&|-|\u2013)[ ]?(?:the[ ])?(?P<d9>\d{{1,2}})(?:st|nd|rd|th)?\b(?![ ]?(?:[ap]\.?m|:|o'clock|{_M})))?)(?P<y>{_Y})?
    |(?P<w2>{_W})\b\.?,?[ ](?:the[ ])(?P<d3>{_D})\b(?:[ ](?:and|or|to)[ ](?:the[ ])?\d{{1,2}}(?:st|nd|rd|th)\b)?(?![ ](?:interview|round|time|call|floor|stage|question))
    |(?:on[ ])?the[ ](?P<d6>{_D})[ ]of[ ](?P<mref>this|last|next)[ ]month
    |(?:on|by|until|till|before|after|since|from|for|dated|[a-z]day,|[a-z]day)[ ]the[ ](?P<d4>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_IN_WORDS})\b
      (?![ ](?:\w+[ ])?(?:interview|round|time|call|floor|stage|question|note|email|message|contact|day|week|month|year|half|quarter|one|of[ ](?!{_M})))
    |the[ ](?P<d5>\d{{1,2}}(?:st|nd|rd|th))\b(?:[ ](?:and|or|to)[ ](?:the[ ])?\d{{1,2}}(?:st|nd|rd|th)\b)?(?![ ](?!and\b|at\b|to\b|or\b|is\b|was\b|if\b|in\b|for\b|of[ ]{_M}|as\b|about\b)\w)
    |(?P<before>the[ ]day[ ](?:before[ ]yesterday|after[ ]tomorrow))
    |(?P<rel>today|yesterday|tomorrow|tonight|(?:this|earlier[ ]this)[ ](?:morning|afternoon|evening)|last[ ]night)
    |(?P<end>(?:the[ ])?(?P<enda>end|close|start|beginning|middle)[ ]of[ ](?:the[ ])?(?P<endq>(?:this|next|last|following|coming)[ ])?
       (?P<endu>day|working[ ]day|business(?:[ ]day)?|week|month|year|today|tomorrow))(?![ ](?:holiday|shift|call|interview))
    |(?:(?P<early>{_PART})?(?P<ref>this|next|last|the[ ]following|the[ ]coming|this[ ]coming|this[ ]past|the[ ]past|the[ ]previous)[ ]
       (?:(?P<refw>{_W})\b|(?P<refu>week|fortnight|month|year|weekend|quarter)\b(?!-)))
    |(?P<ww>{_W})\b[ ](?:(?P<wref>last|this|next|of[ ]last|of[ ]this|of[ ]next)[ ]week|of[ ]the[ ]week[ ]before[ ](?P<wbl>last))
    |(?P<sn>{_COUNT})[ ](?P<su>{_UNIT})[ ](?P<sd>today|tomorrow|yesterday)(?=[ ](?:since|that|after|from))
    |(?P<wkof>(?:the[ ])?week[ ](?:of|commencing|beginning|starting|ending))[ ](?:the[ ])?(?:(?P<wkd>{_D})[ ](?:of[ ])?(?P<wkm>{_M})|(?P<wkm2>{_M})[ ](?P<wkd2>{_D})|{_W},?[ ](?P<wkd3>{_D})[ ](?P<wkm3>{_M}))\b
    |(?P<awk>a[ ](?:week|fortnight)|{_COUNT}[ ]weeks)[ ](?P<awkw>on[ ]|from[ ])(?P<awd>{_W}|today|tomorrow|yesterday)\b
    |(?P<awd2>{_W}|today|tomorrow)[ ]week\b
    |(?P<qual>(?:just[ ])?(?:over|more[ ]than|nearly|almost|about|around|roughly|less[ ]than|under|at[ ]least|well[ ]over|some)[ ])?
       (?P<n>{_COUNT})[ ](?P<nu>{_UNIT})[ ](?P<dir>ago|back|earlier|from[ ]now|from[ ]today|hence|from[ ]then)\b(?:[ ](?:today|yesterday|tomorrow))?
    |(?P<in>in|within|after)[ ](?:the[ ]next[ ])?(?:(?:about|around|roughly|just)[ ])?(?P<n2>{_COUNT})(?:[ ](?:to|or)[ ](?P<n3>{_COUNT}))?[ ](?P<nu2>{_UNIT})(?P<time>['][ ]time|[ ]time)?\b(?![ ]of\b)
    |(?P<later>later|earlier)[ ](?P<laterq>today|this[ ]week|this[ ]month|next[ ]week|in[ ]the[ ]week|that[ ]day|that[ ]week)
    |(?P<early2>{_PART})?(?P<mon>{_M})\b\.?(?:[ ](?P<mony>20\d\d))?
    |(?P<w3>{_W})\b
    |(?P<year>20[0-4]\d)(?![-\d])
    )""",
    laid_out=True,
)
# Trying the pattern at every word would cost ten times as much as at those that can begin a day.
_START = lazy(
    rf"\b(?:\d|(?:on|by|until|till|before|after|since|from|for|dated)(?= the (?:\d|{ORDINAL_IN_WORDS}))"
    rf"|(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    rf"|the(?= (?:day|end|close|start|beg|mid|foll|com|past|prev|week|first|last|\d|{ORDINAL_IN_WORDS}))"
    rf"|today|yesterday|tomorrow|tonight|(?:this|next|last|earlier|later|early|late|end|start|beginning|close|middle)\b|mid\b"
    rf"|(?:just |over |more |nearly |almost |about |around |roughly |less |under |at |well |some )*"
    rf"(?:a|an|a couple of|a few|several|some|{CARDINAL}) (?:(?:working|business|calendar|full|short) )?(?:day|night|week|fortnight|month|year)"
    rf"|(?:in|within|after)(?= (?:the next |about |around |roughly |just |another )?(?:\d|a |an |several |some |{CARDINAL}))"
    rf"|week|{ORDINAL_IN_WORDS})"
)
_SHORT_WORDS = frozenset({"sat", "sun", "mon", "wed", "fri", "mar", "dec", "jan", "may", "march", "tue", "thu"})


def mentions(
    low: str, text: str, today: date, day_first: bool, known: tuple[date, ...] = ()
) -> Iterator[Mention]:
    """Find the days of a text.

    `low` is the text in small letters, letter by letter. `known`: days of the file, which settle
    what a date without a year or "the 15th" means. `day_first`: how 09/10 is read.
    """
    place = 0
    while start := _START.search(low, place):
        match = _DATES.match(low, start.start())
        if match is None:
            place = start.start() + 1
            continue
        place = match.end()
        if (found := _mention(match, text, today, day_first, known)) is not None:
            yield found


def _mention(
    match: re.Match[str], text: str, today: date, day_first: bool, known: tuple[date, ...]
) -> Mention | None:
    got = match.groupdict()
    start, end = match.span()
    written = text[start:end]

    def found(sort: Sort, *spans: tuple[date, date]) -> Mention:
        return Mention(start, end, sort, spans)

    if got["iso"]:
        day = _date(*map(int, got["iso"].split("-")))
        return found(Sort.DAY, *_one(day))
    if got["slash"]:
        return _numeric(match, today, day_first, known)
    if got["m1"] or got["m2"]:
        name = got["m1"] or got["m2"]
        if got["d1"] and name in _SHORT_WORDS and not text[match.start("m1")].isupper():
            return None
        return _written_out(match, got, today, known)
    if got["w2"]:
        day = _ordinal(got["d3"])
        return _day_of_month(match, day, today, known, _place(match, "w2"))
    if got["d6"]:
        step = {"this": 0, "last": -1, "next": 1}[got["mref"]]
        first = _whole_month(today, step)[0]
        return found(Sort.DAY, *_one(_date(first.year, first.month, _ordinal(got["d6"]))))
    if got["d4"] or got["d5"]:
        return _day_of_month(match, _ordinal(got["d4"] or got["d5"]), today, known, None)
    if got["before"]:
        away = -2 if "yesterday" in got["before"] else 2
        return found(Sort.DAY, *_one(today + away * DAY))
    if got["rel"]:
        away = {"yesterday": -1, "tomorrow": 1, "last night": -1}.get(got["rel"], 0)
        return found(Sort.DAY, *_one(today + away * DAY))
    if got["end"]:
        if got["enda"] in ("start", "beginning", "middle"):
            return found(Sort.PERIOD, _early_in(got["enda"], got["endu"], (got["endq"] or "").strip(), today))
        return found(Sort.PERIOD, _end_of(got["endu"], (got["endq"] or "").strip(), today))
    if got["refw"]:
        return _pointed_weekday(found, got["ref"], _WEEKDAY_NUMBERS[got["refw"]], today)
    if got["refu"]:
        spans = _period(got["ref"], got["refu"], today)
        return found(Sort.PERIOD, *spans)
    if got["ww"]:
        week = -2 if got["wbl"] else {"last": -1, "this": 0, "next": 1}[got["wref"].split()[-1]]
        day = _monday(today) + week * WEEK + _WEEKDAY_NUMBERS[got["ww"]] * DAY
        return found(Sort.DAY, *_one(day))
    if got["sn"]:
        from_day = today + {"today": 0, "tomorrow": 1, "yesterday": -1}[got["sd"]] * DAY
        low, high = _length(got["sn"], got["su"])
        return found(Sort.AGO, (from_day - high * DAY, from_day - low * DAY))
    if got["wkof"]:
        day_word = got["wkd"] or got["wkd2"] or got["wkd3"]
        month = _MONTH_NUMBERS[got["wkm"] or got["wkm2"] or got["wkm3"]]
        year = _year_for(month, _ordinal(day_word), today, known)
        day = _date(year, month, _ordinal(day_word))
        return found(Sort.PERIOD, *(((_monday(day), _monday(day) + 6 * DAY),) if day else ()))
    if got["awd"] or got["awd2"]:
        return _weeks_from(found, got, today)
    if got["dir"]:
        return _away(found, got["n"], got["nu"], got["dir"], got["qual"] or "", today)
    if got["in"]:
        if got["nu2"].endswith(("year", "years")) or (got["n2"] in ("a", "an") and not got["time"] and "month" in got["nu2"]):
            return None
        # "in two weeks" is a day; "in five years" and "after a few weeks of" are lengths of time.
        if got["in"] == "after" or (got["in"] == "in" and not got["time"] and "day" in got["nu2"] and got["n2"] in ("a", "an")):
            return None
        return _ahead(found, got, today)
    if got["later"]:
        return found(Sort.PERIOD, *_later(got["laterq"], today))
    if got["mon"]:
        if got["mon"] in _SHORT_WORDS and not _is_month(match, text):
            return None
        return _month(match, got, today)
    if got["w3"]:
        if got["w3"] in _SHORT_WORDS and not written[0].isupper():
            return None
        if got["w3"] in ("sun", "sat", "mon", "wed") and start == 0:
            return None
        number = _WEEKDAY_NUMBERS[got["w3"]]
        ahead = (number - today.weekday()) % 7
        spans = [_one(today + (ahead + 7 * n) * DAY)[0] for n in (-2, -1, 0, 1)]
        near = tuple(s for s in spans if abs(s[0] - today) <= 13 * DAY)
        return Mention(start, end, Sort.WEEKDAY, near)
    if got["year"]:
        year = int(got["year"])
        return found(Sort.YEAR, (date(year, 1, 1), date(year, 12, 31)))
    return None


def _place(match: re.Match[str], group: str) -> tuple[int, int, int]:
    return _WEEKDAY_NUMBERS[match[group]], match.start(group), match.end(group)


def _one(day: date | None) -> tuple[tuple[date, date], ...]:
    return () if day is None else ((day, day),)


@lru_cache(maxsize=1024)
def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _ordinal(word: str) -> int:
    return ORDINALS.get(word) or int(re.sub(r"\D", "", word) or 0)


def _monday(day: date) -> date:
    return day - day.weekday() * DAY


def _year_for(month: int, day: int, today: date, known: tuple[date, ...]) -> int:
    """The year of a date without one: that of a known day, else the nearest."""
    for one in known:
        if (one.month, one.day) == (month, day):
            return one.year
    years = [y for y in (today.year - 1, today.year, today.year + 1) if _date(y, month, day)]
    return min(
        years or [today.year], key=lambda y: abs((_date(y, month, day) or today) - today)
    )


def _numeric(
    match: re.Match[str], today: date, day_first: bool, known: tuple[date, ...]
) -> Mention | None:
    pieces = [int(p) for p in re.split(r"[/.]", match["slash"].rstrip(".")) if p]
    if len(pieces) < 2:
        return None
    dotted = match["sep"] == "."
    # "2.5" and "9.30" are numbers and times; a dotted date ends in a stop or has a year.
    if dotted and len(pieces) == 2 and not match["slash"].endswith("."):
        return None
    if not dotted and len(pieces) == 2 and match["slash"] in ("24/7", "50/50", "9/11"):
        return None
    if dotted and len(pieces) == 2:
        before, after = match.string[match.start() - 3 : match.start()], match.string[match.end() :]
        if not before.strip() or not re.match(r"\s*[a-z(]", after) or pieces[0] > 31 or not 1 <= pieces[1] <= 12:
            return None
        if after[:1] not in (" ", ","):
            return None
    first, second = pieces[0], pieces[1]
    orders = [(second, first)] if dotted or day_first else [(first, second), (second, first)]
    if not dotted and day_first:
        orders.append((first, second))
    days: list[date] = []
    for month, day in orders:
        if len(pieces) > 2:
            year = pieces[2] + (2000 if pieces[2] < 100 else 0)
        else:
            if not 1 <= month <= 12:
                continue
            year = _year_for(month, day, today, known)
        if 1 <= month <= 12 and (exact := _date(year, month, day)):
            days.append(exact)
    # The order of the country goes first; the other counts only if that gives no day.
    chosen = days[:1]
    if not days and len(pieces) == 2:
        return None
    return Mention(match.start(), match.end(), Sort.DAY, tuple((d, d) for d in chosen))


def _written_out(
    match: re.Match[str], got: dict[str, str], today: date, known: tuple[date, ...]
) -> Mention | None:
    month = _MONTH_NUMBERS[got["m1"] or got["m2"]]
    day = _ordinal(got["d1"] or got["d2"])
    if not 1 <= day <= 31 and not got["w1"]:
        return None
    end = match.end()
    year_digits = re.sub(r"\D", "", got["y"] or "")
    if year_digits:
        year = int(year_digits) + (2000 if len(year_digits) == 2 else 0)
        if len(year_digits) == 2 and "'" not in got["y"]:
            # "15 September 10 am": two digits without an apostrophe are no year.
            end, year = match.start("y"), _year_for(month, day, today, known)
    else:
        year = _year_for(month, day, today, known)
    exact = _date(year, month, day)
    weekday = _place(match, "w1") if got["w1"] else None
    other = _date(year, month, int(got["d0"] or got["d9"] or 0))
    if exact and other:
        first, last = sorted((exact, other))
        return Mention(match.start(), end, Sort.DAY, ((first, last),), weekday, (month, day))
    return Mention(match.start(), end, Sort.DAY, _one(exact), weekday, (month, day))


def _day_of_month(
    match: re.Match[str],
    day: int,
    today: date,
    known: tuple[date, ...],
    weekday: tuple[int, int, int] | None,
) -> Mention | None:
    if not 1 <= day <= 31:
        return None
    near: list[date] = [one for one in known if one.day == day and abs(one - today) < 62 * DAY]
    if not near:
        months = [(today.year, today.month)]
        first = today.replace(day=1)
        for other in (first - DAY, first + 32 * DAY):
            months.append((other.year, other.month))
        days = [d for y, m in months if (d := _date(y, m, day))]
        near = sorted(days, key=lambda d: abs(d - today))[:2]
    return Mention(match.start(), match.end(), Sort.DAY, tuple((d, d) for d in near), weekday)


def _pointed_weekday(found: object, ref: str, number: int, today: date) -> Mention:
    monday = _monday(today)
    behind = today - ((today.weekday() - number - 1) % 7 + 1) * DAY
    ahead = today + ((number - today.weekday() - 1) % 7 + 1) * DAY
    days: list[date]
    if ref in ("last", "this past", "the past", "the previous"):
        days = [behind, monday - WEEK + number * DAY]
    elif ref == "next":
        days = [ahead, monday + WEEK + number * DAY]
    elif ref in ("the following", "the coming", "this coming"):
        days = [ahead, ahead + WEEK] if ref == "the following" else [ahead]
    else:
        days = [monday + number * DAY, ahead]
    return found(Sort.DAY, *{(d, d) for d in days})  # type: ignore[operator,no-any-return]


def _period(ref: str, unit: str, today: date) -> tuple[tuple[date, date], ...]:
    step = {"last": -1, "next": 1, "the following": 1, "the coming": 1, "this coming": 1}.get(ref, 0)
    if ref in ("this past", "the past", "the previous"):
        length = {"week": 7, "fortnight": 14, "weekend": 7, "month": 31, "quarter": 92}.get(unit, 366)
        return ((today - length * DAY, today),)
    if unit in ("week", "fortnight"):
        first = _monday(today) + step * WEEK
        if step == 1:
            return ((first, first + 6 * DAY), (today + DAY, today + 7 * DAY)) if unit == "week" else ((today, today + 14 * DAY),)
        return ((first, first + 6 * DAY),)
    if unit == "weekend":
        first = _monday(today) + step * WEEK + 5 * DAY
        return ((first, first + DAY),)
    if unit == "month":
        return (_whole_month(today, step),)
    if unit == "quarter":
        return ((today - 92 * DAY, today + 183 * DAY),)
    return ((date(today.year + step, 1, 1), date(today.year + step, 12, 31)),)


def _whole_month(today: date, step: int) -> tuple[date, date]:
    index = today.year * 12 + today.month - 1 + step
    first = date(index // 12, index % 12 + 1, 1)
    following = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return first, following - DAY


def _end_of(unit: str, ref: str, today: date) -> tuple[date, date]:
    if unit in ("day", "working day", "business", "business day", "today"):
        return (today, today)
    if unit == "tomorrow":
        return (today + DAY, today + DAY)
    step = {"next": 1, "following": 1, "coming": 1, "last": -1}.get(ref, 0)
    if unit == "week":
        monday = _monday(today) + step * WEEK
        return (monday + 3 * DAY, monday + 6 * DAY)
    if unit == "month":
        first, last = _whole_month(today, step)
        return (first + 19 * DAY, last)
    return (date(today.year + step, 11, 1), date(today.year + step, 12, 31))


def _early_in(part: str, unit: str, ref: str, today: date) -> tuple[date, date]:
    step = {"next": 1, "following": 1, "coming": 1, "last": -1}.get(ref, 0)
    if unit == "week":
        monday = _monday(today) + step * WEEK
        return (monday, monday + (4 if part == "middle" else 2) * DAY)
    if unit == "month":
        return _portion("mid" if part == "middle" else "early", _whole_month(today, step))
    if unit == "year":
        return (date(today.year + step, 1, 1), date(today.year + step, 8 if part == "middle" else 3, 31))
    return (today, today)


def _weeks_from(found: object, got: dict[str, str], today: date) -> Mention:
    word = got["awd"] or got["awd2"]
    base = {"today": today, "tomorrow": today + DAY, "yesterday": today - DAY}.get(word)
    if base is None:
        base = today + ((_WEEKDAY_NUMBERS[word] - today.weekday() - 1) % 7 + 1) * DAY
    count = 1 if got["awd2"] else _count(got["awk"].split()[0]) * (2 if "fortnight" in got["awk"] else 1)
    return found(Sort.DAY, *_one(base + count * WEEK))  # type: ignore[operator,no-any-return]


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    return CARDINALS.get(word, 1)


_VAGUE = {"a couple of": (2, 3), "a few": (2, 6), "several": (3, 9), "some": (1, 9)}
_LENGTHS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30.5, "year": 365.25}


def _length(count: str, unit: str) -> tuple[int, int]:
    """The least and the most days of "two weeks"; a rounded length has some play."""
    word = unit.split()[-1].rstrip("s")
    days = _LENGTHS[word]
    low, high = _VAGUE.get(count) or (_count(count), _count(count))
    if "working" in unit or "business" in unit:
        return low, int(high * 1.4) + 3
    play = {"day": 0, "night": 0, "week": 2, "fortnight": 3, "month": 12, "year": 60}[word]
    if word == "week" and high > 1:
        play = 4
    return int(low * days) - play, int(high * days) + play


def _away(found: object, count: str, unit: str, way: str, qual: str, today: date) -> Mention:
    low, high = _length(count, unit)
    qual = qual.strip().removeprefix("just ")
    if qual in ("over", "more than", "at least", "well over"):
        low, high = low, int(high * 1.6) + 2
    elif qual in ("nearly", "almost", "less than", "under"):
        low = int(low * 0.6)
    elif qual:
        low, high = low - 1, high + 2
    if "day" in unit and "business" not in unit and "working" not in unit and count not in _VAGUE:
        # People count working days, or leave out the first.
        weekends = 2 * ((high + today.weekday()) // 7) if high < 15 and not qual else 0
        if way in ("ago", "back", "earlier") and weekends:
            working = _business_days_before(today, high)
            return found(  # type: ignore[operator,no-any-return]
                Sort.AGO, *_one(today - high * DAY), *_one(working)
            )
    if way in ("ago", "back", "earlier"):
        return found(Sort.AGO, (today - high * DAY, today - low * DAY))  # type: ignore[operator,no-any-return]
    return found(Sort.AGO, (today + low * DAY, today + high * DAY))  # type: ignore[operator,no-any-return]


def _business_days_before(today: date, count: int) -> date:
    day = today
    while count:
        day -= DAY
        count -= day.weekday() < 5
    return day


def _ahead(found: object, got: dict[str, str], today: date) -> Mention:
    low, high = _length(got["n2"], got["nu2"])
    if got["n3"]:
        high = _length(got["n3"], got["nu2"])[1]
    if got["in"] == "within":
        low = 0
    return found(Sort.AGO, (today + low * DAY, today + high * DAY))  # type: ignore[operator,no-any-return]


def _later(what: str, today: date) -> tuple[tuple[date, date], ...]:
    if what in ("today", "that day"):
        return ((today, today),)
    if what in ("this week", "in the week", "that week"):
        return ((_monday(today), _monday(today) + 6 * DAY),)
    if what == "next week":
        return ((_monday(today) + WEEK, _monday(today) + 2 * WEEK - DAY),)
    return (_whole_month(today, 0),)


def _is_month(match: re.Match[str], text: str) -> bool:
    """Whether "may", "march" and the like stand for the month."""
    start = match.start("mon")
    if not text[start].isupper():
        return False
    before = text[:start].rstrip().lower()
    if before.endswith((".", "!", "?", ":")) or not before:
        return bool(match["early2"] or match["mony"])
    return bool(
        match["early2"]
        or match["mony"]
        or re.search(r"\b(?:in|by|until|till|before|after|since|from|during|of|to|for|this|next|last|and|mid|early|late)$", before)
    )


def _month(match: re.Match[str], got: dict[str, str], today: date) -> Mention:
    month = _MONTH_NUMBERS[got["mon"]]
    years = [int(got["mony"])] if got["mony"] else [today.year - 1, today.year, today.year + 1]
    spans = []
    for year in years:
        first = date(year, month, 1)
        last = _whole_month(first, 0)[1]
        spans.append((first, last))
    if not got["mony"]:
        spans = sorted(spans, key=lambda s: abs(s[0] - today))[:2]
    if part := (got["early2"] or "").strip():
        spans = [_portion(part, span) for span in spans]
    return Mention(match.start(), match.end(), Sort.PERIOD, tuple(spans))


def _portion(part: str, span: tuple[date, date]) -> tuple[date, date]:
    first, last = span
    if part.startswith(("early", "the beginning", "the start", "the first")):
        return first, first + 13 * DAY
    if part.startswith(("mid", "the middle")):
        return first + 7 * DAY, first + 22 * DAY
    if part.startswith(("late", "end", "the end", "the last")):
        return first + 18 * DAY, last
    return span
