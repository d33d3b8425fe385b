"""Times of day in running text: clock times, parts of the day and time zones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checking.lazy import either, lazy
from drafter.checking.numerals import CARDINALS

_HOURS = {word: number for word, number in CARDINALS.items() if 1 <= number <= 12}
_HOUR_WORD = "|".join(sorted(_HOURS, key=len, reverse=True))
_MINUTE_WORDS = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty-five": 45}
_DAY = 24 * 60
_AWAY = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5}
"""The minutes of "half past" and "ten to"."""

_HALF = r"a\.?m\.?|p\.?m\.?"
_IN_WORDS = r"in the (?:morning|afternoon|evening)"
_WITH_HALF = rf"(?P<h>[01]?\d|2[0-4])(?:[:.h](?P<m>[0-5]\d))? ?(?P<ap>{_HALF})(?!\w)"
_WITH_COLON = r"(?P<h2>[01]?\d|2[0-3]):(?P<m2>[0-5]\d)(?!\d|:\d)(?: ?(?:hrs|hours|uhr|o'clock))?"
_WITH_STOP = (
    r"(?:at |around |about |until |till |from |after |before |by |between "
    r"|(?:day|today|yesterday)'s |(?<=\w, )(?=\d{1,2}[.h](?:00|15|30|45)\b))"
    r"(?P<h6>[01]?\d|2[0-3])[.h](?P<m6>[0-5]\d)(?![\d%]| ?(?:%|per|million|k\b))"
)
_O_CLOCK = rf"(?P<h3>\d{{1,2}}|{_HOUR_WORD}) o'clock"
_PAST = (
    r"(?P<past>half past|half(?= (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|1?\d)\b(?! (?:of|years?|months?|weeks?|days?|hours?)))"
    r"|quarter (?:past|to)|(?:ten|twenty|five) (?:past|to)) "
    rf"(?P<h4>\d{{1,2}}\b|{_HOUR_WORD})\b"
)
_HALF_AFTER_WORDS = (
    rf"(?P<hw>{_HOUR_WORD})(?:[ -](?P<mw>fifteen|thirty|forty[ -]five|twenty))? "
    rf"(?P<apw>{_HALF}|{_IN_WORDS})(?!\w)"
)
_AFTER_BARE_HOUR = (
    r"[.,;!?)\-\u2013\u2014]",
    r"$",
    r"on\b|and\b|with\b|in\b|your\b|my\b|if\b",
    r"tomorrow|yesterday|today|tonight",
    r"for (?:the|our)\b",
    r"mon|tue|wed|thu|fri|sat|sun|sharp",
    r"as\b",
    r"to (?:talk|speak|discuss|meet|see)",
    r"about\b|before\b|after\b|but\b|so\b|when\b|or\b",
    r"this\b|the\b|from\b|was\b|is\b|last\b|next\b",
    r"eastern|central|pacific",
    r"are\b|best\b|suits?\b|works?\b|it\b|then\b",
)
"""What tells that "at four" was a time: what follows is no thing of which there are four."""
_BARE_HOUR = (
    r"\b(?:at|around|about|before|after|past|till|until|from) (?:about |around )?"
    rf"(?P<h5>1[0-2]|[1-9]|{_HOUR_WORD})\b(?: (?P<mw5>fifteen|thirty|forty[ -]five)\b)?"
    rf"(?: (?P<part5>{_IN_WORDS})|(?= ?{either(*_AFTER_BARE_HOUR)}))"
    r"(?![.,]\d)(?! ?(?:and |to )\d)"
)
_HOURS_AND_MINUTES = (
    rf"(?<=[,;(] )(?P<h7>{_HOUR_WORD}) (?P<mw7>fifteen|thirty|forty[ -]five)\b"
    r"|\bat (?P<military>(?:[01]\d|2[0-3])[0-5]\d)\b(?! (?:people|users))"
)
_NAMED = r"(?P<named>(?:at )?(?:noon|midday|midnight|lunchtime|lunch time))\b"

_BETWEEN = lazy(
    rf"\bbetween (?P<from>1[0-2]|[1-9]|{_HOUR_WORD}) and (?P<to>1[0-2]|[1-9]|{_HOUR_WORD})\b"
    rf"(?! (?:and|of|years?|months?|weeks?|days?|hours?|minutes?|people)\b)(?![\d:.%])"
)
_CLOCK = lazy(
    r"(?<![\w:.,$€£+])(?<!\D-)"
    + either(
        _WITH_HALF,
        _WITH_COLON,
        _WITH_STOP,
        _O_CLOCK,
        _PAST,
        _HALF_AFTER_WORDS,
        _BARE_HOUR,
        _HOURS_AND_MINUTES,
        _NAMED,
    )
)
_HINT = lazy(
    r"\d ?(?:[ap]\.?m|[:.h]\d\d|o'clock)"
    r"|(?:at|about|around|before|after|past|till|until|from|between|half|to) \d"
    rf"|\b(?:{_HOUR_WORD})\b|noon|midday|midnight|lunch"
)

_PART = lazy(
    r"(?<!good )\b(?:"
    r"(?P<day>this|yesterday|tomorrow|that|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?(?:'s)? "
    r"(?:early |late |mid-)?"
    r"|(?:in|during|later in|earlier in) the (?:early |late )?|(?P<mid>early |late |mid-))"
    r"(?P<part>morning|afternoon|evening|night)s?\b"
    r"|\bat (?P<at>dawn|dusk|sunrise|sunset|midnight)\b"
)
_PARTS = {
    "morning": (4 * 60, 12 * 60),
    "afternoon": (12 * 60, 18 * 60),
    "evening": (17 * 60, 24 * 60),
    "night": (18 * 60, 24 * 60),
    "dawn": (4 * 60, 7 * 60),
    "sunrise": (4 * 60, 8 * 60),
    "dusk": (16 * 60, 22 * 60),
    "sunset": (15 * 60, 22 * 60),
    "midnight": (23 * 60, 24 * 60),
}

_ZONES: dict[str, tuple[float, ...]] = {
    **{"eastern": (-5, -4), "est": (-5,), "edt": (-4,), "et": (-5, -4)},
    **{"central": (-6, -5), "cst": (-6,), "cdt": (-5,), "ct": (-6, -5)},
    **{"mountain": (-7, -6), "mst": (-7,), "mdt": (-6,), "mt": (-7, -6)},
    **{"pacific": (-8, -7), "pst": (-8,), "pdt": (-7,), "pt": (-8, -7)},
    **{"akst": (-9,), "akdt": (-8,), "hst": (-10,), "brt": (-3,)},
    **{"greenwich": (0,), "gmt": (0,), "utc": (0,), "bst": (1,), "wet": (0,), "west": (1,)},
    **{"cet": (1,), "cest": (2,), "eet": (2,), "eest": (3,), "msk": (3,)},
    **{"ist": (5.5, 1), "sgt": (8,), "hkt": (8,), "jst": (9,), "kst": (9,)},
    **{"awst": (8,), "acst": (9.5,), "acdt": (10.5,), "aest": (10,), "aedt": (11,)},
    **{"nzst": (12,), "nzdt": (13,), "wat": (1,), "sast": (2,), "eat": (3,)},
}
"""The hours ahead of UTC that a zone can mean, by its code or the first word of its name."""
_ZONES_IN_FULL = {
    "central european": (1.0, 2.0),
    "british summer": (1.0,),
    "irish": (0.0, 1.0),
}
"""Those whose first word alone would say something else, or nothing."""
_ZONE = lazy(
    r"\b(?:(?P<name>eastern|central(?: european)?|mountain|pacific|greenwich mean"
    r"|british summer|irish)(?: (?:standard|daylight|summer))? time\b"
    r"|(?<=[\d.m] )(?P<short>eastern|central|mountain|pacific)\b"
    r"|(?P<code>[a-z]{2,4})\b)"
)
_ZONE_HINT = lazy(r"\b[A-Z]{2,4}\b|[Tt]ime\b|(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)\b")


CLOCK_WORDS = frozenset(
    (*CARDINALS, *"noon midday midnight lunchtime lunch half quarter o'clock".split())
)
"""A text without digits that has none of these, in any of its pieces, has no time of day."""
PART_WORDS = frozenset(
    (*_PARTS, *(f"{part}s" for part in ("morning", "afternoon", "evening", "night")))
)
"""A text that has none of these, in any of its pieces, names no part of a day."""
ZONE_WORDS = frozenset((*_ZONES, "british", "irish"))
"""A text that has none of these names no time zone."""


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
    for pair in _BETWEEN.finditer(low) if "between" in low else ():
        for name in ("from", "to"):
            hour = _HOURS.get(pair[name]) or int(pair[name])
            yield Time(*pair.span(name), _on_the_dial(hour, 0, ""))
    for match in _CLOCK.finditer(low):
        if minutes := _minutes(match):
            yield Time(*match.span(), minutes)


def _minutes(match: re.Match[str]) -> tuple[int, ...]:
    got = match.groupdict()
    if name := got["named"]:
        return (0, 1440) if name.endswith("midnight") else (720,)
    if military := got["military"]:
        return (int(military[:2]) * 60 + int(military[2:]),)
    hour_groups = ("h", "h2", "h3", "h4", "hw", "h5", "h6", "h7")
    written = next(got[group] for group in hour_groups if got[group])
    hour = _HOURS.get(written) or int(written)
    half = got["ap"] or got["apw"] or got["part5"] or ""
    return _on_the_dial(hour, _minute(got), half)


def _minute(got: dict[str, str | None]) -> int:
    """The minutes after the hour, or before it, as "quarter to" has them."""
    if past := got["past"]:
        first, _, way = past.partition(" ")
        return -_AWAY[first] if way == "to" else _AWAY[first]
    if words := got["mw"] or got["mw5"] or got["mw7"]:
        return _MINUTE_WORDS[words.replace(" ", "-")]
    return int(got["m"] or got["m2"] or got["m6"] or 0)


def _on_the_dial(hour: int, minute: int, half: str) -> tuple[int, ...]:
    if hour > 24:
        return ()
    if half:
        late = half.startswith("p") or "noon" in half or "evening" in half
        hour = hour % 12 + (12 if late else 0) if hour <= 12 else hour
        return (hour * 60 + minute,)
    if hour > 12 or hour == 0:
        return (hour * 60 + minute,)
    noon = hour % 12 * 60 + minute + 12 * 60
    return tuple(sorted(((noon - 12 * 60) % _DAY, noon % _DAY)))


def parts_of_day(low: str) -> Iterator[PartOfDay]:
    """Find the parts of the day that a text in small letters speaks of."""
    for match in _PART.finditer(low):
        name = match["part"] or match["at"]
        yield PartOfDay(match.start(), match.end(), name, *_PARTS[name])


def zones(low: str, text: str) -> Iterator[Zone]:
    """Find the time zones of a text; a short code counts only in capitals."""
    if not _ZONE_HINT.search(text):
        return
    for match in _ZONE.finditer(low):
        start, end = match.span()
        code, name = match["code"], match["name"] or match["short"]
        if code is None:
            offsets = _ZONES_IN_FULL.get(name) or _ZONES[name.split()[0]]
        elif code in _ZONES and text[start:end].isupper():
            offsets = _ZONES[code]
        else:
            continue
        yield Zone(start, end, tuple(map(float, offsets)))
