"""Times of day in running text: clock times, parts of the day and time zones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checking.lazy import lazy
from drafter.checking.numerals import CARDINALS

_HOURS = {word: number for word, number in CARDINALS.items() if 1 <= number <= 12}
_HOUR_WORD = "|".join(sorted(_HOURS, key=len, reverse=True))
_MINUTE_WORDS = {"fifteen": 15, "thirty": 30, "forty-five": 45, "forty five": 45, "twenty": 20, "ten": 10}

_CLOCK = lazy(
    rf"""(?<![\w:.,$€£+-])(?:
    (?P<h>[01]?\d|2[0-4])(?:[:.h](?P<m>[0-5]\d))?[ ]?(?P<ap>a\.?m\.?|p\.?m\.?)(?!\w)
    |(?P<h2>[01]?\d|2[0-3]):(?P<m2>[0-5]\d)(?![\d:])(?:[ ]?(?:hrs|hours|uhr|o'clock))?
    |(?:at|around|about|until|till|from|after|before|by|between)[ ](?P<h6>[01]?\d|2[0-3])[.h](?P<m6>[0-5]\d)(?![\d%]|[ ]?(?:%|per|million|k\b))
    |(?P<h3>\d{{1,2}}|{_HOUR_WORD})[ ]o'clock
    |(?P<past>half[ ]past|quarter[ ](?:past|to)|(?:ten|twenty|five)[ ](?:past|to))[ ](?P<h4>\d{{1,2}}\b|{_HOUR_WORD})\b
    |(?P<hw>{_HOUR_WORD})(?:[ -](?P<mw>fifteen|thirty|forty[ -]five|twenty))?[ ](?P<apw>a\.?m\.?|p\.?m\.?|in[ ]the[ ](?:morning|afternoon|evening))(?!\w)
    |\b(?:at|around|about|before|after|by|past|till|until)[ ](?:about[ ]|around[ ])?(?P<h5>1[0-2]|[1-9]|{_HOUR_WORD})\b(?:[ ](?P<mw5>fifteen|thirty|forty[ -]five)\b)?(?:[ ](?P<part5>in[ ]the[ ](?:morning|afternoon|evening))|(?=[ ]?(?:[.,;!?)]|$|on\b|and\b|with\b|in\b|your\b|my\b|if\b|tomorrow|yesterday|today|tonight|for[ ](?:the|our)\b|mon|tue|wed|thu|fri|sat|sun|sharp|as\b|to[ ](?:talk|speak|discuss|meet|see)|about\b|before\b|after\b|but\b|so\b|when\b|or\b|this\b|the\b|from\b|was\b|is\b|last\b|next\b|eastern|central|pacific|are\b|best\b|suits?\b|works?\b)))(?![.,]\d)(?![ ]?(?:and[ ]|to[ ])\d)
    |(?P<named>(?:at[ ])?(?:noon|midday|midnight|lunchtime|lunch[ ]time))\b
    )""",
    laid_out=True,
)
_HINT = lazy(rf"\d|\b(?:{_HOUR_WORD})\b|noon|midday|midnight|lunch")
_ZONE_HINT = lazy(r"\b[A-Z]{2,4}\b|[Tt]ime\b|Eastern|Central|Mountain|Pacific|eastern|pacific")
_PART = lazy(
    r"(?<!good )\b(?:(?P<day>this|yesterday|tomorrow|that|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?(?:'s)? "
    r"(?:early |late |mid-)?|(?:in|during|later in|earlier in) the (?:early |late )?|(?P<mid>early |late |mid-))"
    r"(?P<part>morning|afternoon|evening|night)s?\b"
)
ZONES = {
    "eastern": (-5, -4), "central": (-6, -5), "mountain": (-7, -6), "pacific": (-8, -7),
    "est": (-5,), "edt": (-4,), "et": (-5, -4), "cst": (-6,), "cdt": (-5,), "ct": (-6, -5),
    "mst": (-7,), "mdt": (-6,), "mt": (-7, -6), "pst": (-8,), "pdt": (-7,), "pt": (-8, -7),
    "gmt": (0,), "bst": (1,), "utc": (0,), "cet": (1,), "cest": (2,), "eet": (2,), "eest": (3,),
    "wet": (0,), "west": (1,), "ist": (5.5, 1), "jst": (9,), "kst": (9,), "sgt": (8,), "hkt": (8,),
    "aest": (10,), "aedt": (11,), "acst": (9.5,), "acdt": (10.5,), "awst": (8,), "nzst": (12,),
    "nzdt": (13,), "sast": (2,), "wat": (1,), "eat": (3,), "brt": (-3,), "akst": (-9,),
    "akdt": (-8,), "hst": (-10,), "msk": (3,), "greenwich": (0,),
}
_ZONE = lazy(
    r"\b(?:(?P<name>eastern|central(?: european)?|mountain|pacific|greenwich mean|british summer|irish)"
    r"(?: (?:standard|daylight|summer))? time\b|(?<=[\d.m] )(?P<short>eastern|central|mountain|pacific)\b"
    r"|(?P<code>[a-z]{2,4})\b)"
)
_PARTS = {"morning": (4 * 60, 12 * 60), "afternoon": (12 * 60, 18 * 60), "evening": (17 * 60, 24 * 60), "night": (18 * 60, 24 * 60)}


class Time(NamedTuple):
    """A time of day that a text speaks of: the minutes after midnight that it can mean."""

    start: int
    end: int
    minutes: tuple[int, ...]


class PartOfDay(NamedTuple):
    """A part of a day, as first and last minute."""

    start: int
    end: int
    name: str
    first: int
    last: int


class Zone(NamedTuple):
    """A time zone, as the offsets from UTC that it can mean, in hours."""

    start: int
    end: int
    offsets: tuple[float, ...]


def times(low: str) -> Iterator[Time]:
    """Find the clock times of a text in small letters."""
    if not _HINT.search(low):
        return
    for match in _CLOCK.finditer(low):
        got = match.groupdict()
        start, end = match.span()
        if got["named"]:
            name = got["named"].removeprefix("at ")
            yield Time(start, end, {"midnight": (0, 1440)}.get(name, (720,)))
            continue
        hour_text = got["h"] or got["h2"] or got["h3"] or got["h4"] or got["hw"] or got["h5"] or got["h6"]
        hour = _HOURS.get(hour_text) or int(hour_text)
        minute = int(got["m"] or got["m2"] or got["m6"] or 0)
        if got["mw"] or got["mw5"]:
            minute = _MINUTE_WORDS[(got["mw"] or got["mw5"]).replace(" ", "-").replace("forty-five", "forty-five")]
        if got["past"]:
            first, way = got["past"].split()
            away = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5}[first]
            minute = away if way == "past" else -away
        half = got["ap"] or got["apw"] or got["part5"] or ""
        yield Time(start, end, _on_the_dial(hour, minute, half))


def _on_the_dial(hour: int, minute: int, half: str) -> tuple[int, ...]:
    if half:
        late = half.startswith("p") or "noon" in half or "evening" in half
        hour = hour % 12 + (12 if late else 0) if hour <= 12 else hour
        return (hour * 60 + minute,)
    if hour > 12 or hour == 0:
        return (hour * 60 + minute,)
    return (hour % 12 * 60 + minute, (hour % 12 + 12) * 60 + minute)


def parts_of_day(low: str) -> Iterator[PartOfDay]:
    """Find the parts of the day that a text in small letters speaks of."""
    if "morning" not in low and "noon" not in low and "evening" not in low and "night" not in low:
        return
    for match in _PART.finditer(low):
        name = match["part"]
        yield PartOfDay(match.start(), match.end(), name, *_PARTS[name])


def zones(low: str, text: str) -> Iterator[Zone]:
    """Find the time zones of a text; a short code counts only in capitals."""
    if not _ZONE_HINT.search(text):
        return
    for match in _ZONE.finditer(low):
        if code := match["code"]:
            if code not in ZONES or not text[match.start() : match.end()].isupper():
                continue
            yield Zone(match.start(), match.end(), tuple(map(float, ZONES[code])))
            continue
        name = (match["name"] or match["short"]).split()[0]
        offsets = {"central european": (1.0, 2.0), "british summer": (1.0,), "irish": (0.0, 1.0)}.get(
            match["name"] or ""
        )
        yield Zone(match.start(), match.end(), offsets or tuple(map(float, ZONES[name])))
