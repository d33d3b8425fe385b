"""Every way to write a day in running text, as patterns."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from drafter.checking import day_readings as read
from drafter.checking.lazy import lazy
from drafter.checking.mention import Around, Mention
from drafter.checking.numerals import CARDINAL, ORDINAL_IN_WORDS


class Form(NamedTuple):
    """One way to write a day."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Around], Mention | None]
    cues: tuple[str, ...] = ("",)
    """A text has one of these where the pattern matches; without it, that is not compiled."""

    def match(self, low: str, start: int) -> re.Match[str] | None:
        """Find the form at a place of a text in small letters."""
        if any(cue in low for cue in self.cues):
            return self.pattern.match(low, start)
        return None


_W = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
_M = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_SHORTENED = r"(?:(?<=jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\.|(?<=sept)\.)?"
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

_LIKE_AN_ORDINAL = r"(?:(?:(?:twen|thir)ty-)?(?:first|second|third)|[fsent][a-z-]+th)\b"
# What is tried at a word depends on the word: the whole lot at every one would cost ten times more.
START = lazy(
    rf"\b(?:(?P<digit>\d)|(?P<preposition>(?:on|by|until|till|before|after|since|from|for|dated)"
    rf"(?= the (?:\d|{_LIKE_AN_ORDINAL})))|(?P<weekday>(?:on )?{_W}\b)"
    rf"|(?P<month>{_M}\b)"
    rf"|(?P<the>the (?:day|end|close|start|beg|mid|foll|com|past|prev|week|first|last|\d"
    rf"|{_LIKE_AN_ORDINAL}))|(?P<near>today|yesterday|tomorrow|tonight)"
    r"|(?P<pointed>(?:this|next|last|earlier|later|early|late|end|start|beginning|close|middle)\b|mid\b)"
    rf"|(?P<count>(?:{_BOUND} )?{_COUNT} {_UNIT})|(?P<ahead>(?:in|within)\b)|(?P<week>week(?:end)?)"
    rf"|(?P<ordinal>{_LIKE_AN_ORDINAL}))"
)

_TO = r" ?(?:to|and|or|until|till|&|-|\u2013) ?(?:the )?"
_DAY_MONTH = (
    rf"(?:(?P<other>\d{{1,2}}){_ND}?{_TO})?(?P<day>{_D}) (?:of )?(?P<month>{_M})\b{_SHORTENED}"
)
_MONTH_DAY = (
    rf"(?P<month>{_M})\b\.? (?:the )?(?P<day>{_D})\b"
    rf"(?:{_TO}(?P<other>\d{{1,2}}){_ND}?\b(?! ?(?:[ap]\.?m|:|o'clock|{_M})))?"
)
_MONTH_DAY_ALONE = rf"(?P<month2>{_M})\b\.? (?:the )?(?P<day2>{_D})"
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

_A_MONTH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_A_UNIT = (" day", " night", " week", " fortnight", " month", " year")

_FORM_NEAR = Form(
    lazy(_NEAR_WORDS),
    read.near,
    ("today", "yesterday", "tomorrow", "tonight", " morning", " afternoon", " evening", " night"),
)
_FORM_EDGE = Form(lazy(_EDGES), read.edge, (" of ",))
_FORM_POINTED = Form(
    lazy(_POINTS),
    read.pointed,
    ("this ", "next ", "last ", "following ", "coming ", "past ", "previous "),
)
_FORM_WEEK_OF = Form(
    lazy(_WEEKS_OF),
    read.week_of,
    ("week of", "week commencing", "week beginning", "week starting", "week ending"),
)
_FORM_MONTH = Form(
    lazy(rf"(?P<part>{_PART})?(?P<month>{_M})\b{_SHORTENED}(?: (?P<year4>20\d\d))?"),
    read.month,
    _A_MONTH,
)
_FORM_LATER = Form(
    lazy(r"(?:later|earlier) (?:today|(?P<ref>this|next|in the|that) (?P<unit>day|week|month))"),
    read.later,
    ("later ", "earlier "),
)
_FORM_AGO = Form(
    lazy(
        rf"(?:(?P<bound>{_BOUND}) )?(?P<count>{_COUNT}) (?P<unit>{_UNIT}) "
        r"(?P<way>ago|back|earlier|from now|from today|hence|from then)\b"
        r"(?: (?:today|yesterday|tomorrow))?"
    ),
    read.ago,
    (" ago", " back", " earlier", " from now", " from today", " hence", " from then"),
)
_FORM_SINCE = Form(
    lazy(
        rf"(?P<count>{_COUNT}) (?P<unit>{_UNIT}) (?P<from>today|tomorrow|yesterday)"
        r"(?= (?:since|that|after|from))"
    ),
    read.since,
    (" since", " that", " after", " from"),
)
_FORM_WEEKS_FROM = Form(
    lazy(
        rf"(?P<count>a (?:week|fortnight)|{_COUNT} weeks) (?:on|from) "
        rf"(?P<from>{_W}|today|tomorrow|yesterday)\b"
    ),
    read.weeks_from,
    (" on ", " from "),
)
_FORM_WEEKS_BEFORE = Form(
    lazy(rf"(?P<count>a (?:week|fortnight)|{_COUNT} weeks) last (?P<weekday>{_W})\b"),
    read.weeks_before,
    (" last ",),
)
_FORM_WEEKEND_OF = Form(
    lazy(rf"(?:the )?weekend of (?:the )?(?:{_DAY_MONTH}|{_MONTH_DAY_ALONE})\b"),
    read.weekend_of,
    ("weekend of",),
)
_FORM_DAY_MONTH = Form(lazy(rf"(?:the )?{_DAY_MONTH}{_YEAR}"), read.written_out, _A_MONTH)
_FORM_THAT_MONTH = Form(
    lazy(rf"(?:on )?the (?P<day>{_D}) of (?P<ref>this|last|next) month"),
    read.day_of_that_month,
    (" month",),
)
_FORM_ON_THE = Form(
    lazy(
        rf"\w+ the (?P<day>\d{{1,2}}{_ND}|(?:{ORDINAL_IN_WORDS})(?!{_A_NOUN}))\b"
        rf"{_AND_MORE}{_NO_DATE}"
    ),
    read.day_of_month,
)

FORMS: dict[str, tuple[Form, ...]] = {
    "digit": (
        Form(lazy(r"20\d\d-\d\d-\d\d"), read.iso, ("-",)),
        Form(
            lazy(
                r"(?P<slash>\d{1,2}(?P<sep>[/.])\d{1,2}(?:(?P=sep)(?:\d{4}|\d\d)?)?)"
                r"(?![\d/%]|\.\d| ?(?:%|gb|tb|percent))"
            ),
            read.numeric,
        ),
        _FORM_DAY_MONTH,
        _FORM_WEEKS_FROM,
        _FORM_AGO,
        _FORM_SINCE,
        Form(lazy(r"20[0-4]\d(?![-\d])"), read.year, ("20",)),
    ),
    "preposition": (
        Form(lazy(rf"\w+ the {_DAY_MONTH}{_YEAR}"), read.written_out, _A_MONTH),
        Form(
            lazy(rf"\w+ the (?P<day>{_D}) of (?P<ref>this|last|next) month"),
            read.day_of_that_month,
            (" month",),
        ),
        _FORM_ON_THE,
    ),
    "weekday": (
        Form(lazy(_BESIDE + _DAY_MONTH + _YEAR), read.written_out, _A_MONTH),
        Form(lazy(_BESIDE + _MONTH_DAY + _YEAR), read.written_out, _A_MONTH),
        Form(
            lazy(
                rf"(?:on )?(?P<weekday>{_W})\b\.?,? "
                rf"(?:the (?P<day>{_D})|(?P<day2>\d{{1,2}}{_ND}))\b{_AND_MORE}"
                r"(?! (?:interview|round|time|call|floor|stage|question))"
            ),
            read.day_of_month,
        ),
        Form(
            lazy(
                rf"(?:on )?(?P<weekday>{_W})\b (?:(?P<ref>(?:of )?(?:last|this|next)) week"
                r"|of the week before last)"
            ),
            read.in_a_week,
            (" week",),
        ),
        Form(lazy(rf"(?:on )?(?P<weekday>{_W}) after next\b"), read.after_next, (" after next",)),
        Form(lazy(rf"(?:on )?(?P<from>{_W}) week\b"), read.weeks_from, (" week",)),
        Form(lazy(rf"(?:on )?(?P<weekday>{_W})\b"), read.weekday),
    ),
    "month": (Form(lazy(_MONTH_DAY + _YEAR), read.written_out), _FORM_MONTH),
    "the": (
        _FORM_NEAR,
        _FORM_DAY_MONTH,
        _FORM_THAT_MONTH,
        _FORM_EDGE,
        _FORM_WEEK_OF,
        _FORM_WEEKEND_OF,
        _FORM_POINTED,
        _FORM_MONTH,
        Form(
            lazy(
                rf"the (?P<day>\d{{1,2}}{_ND})\b{_AND_MORE}"
                rf"(?!{_A_NOUN})"
            ),
            read.day_of_month,
        ),
    ),
    "near": (
        Form(lazy(r"(?P<from>today|tomorrow) week\b"), read.weeks_from, (" week",)),
        _FORM_NEAR,
    ),
    "pointed": (_FORM_NEAR, _FORM_EDGE, _FORM_POINTED, _FORM_LATER, _FORM_MONTH),
    "count": (_FORM_WEEKS_BEFORE, _FORM_WEEKS_FROM, _FORM_AGO, _FORM_SINCE),
    "ahead": (
        Form(
            lazy(
                r"(?P<how>in|within) (?:the next )?(?:(?:about|around|roughly|just|another) )?"
                rf"(?P<count>{_COUNT})(?: (?:to|or) (?P<most>{_COUNT}))? (?P<unit>{_UNIT})"
                r"(?P<time>(?:'s?)? time)?\b(?! of\b| last\b)"
            ),
            read.ahead,
            _A_UNIT,
        ),
    ),
    "week": (_FORM_WEEK_OF, _FORM_WEEKEND_OF),
    "ordinal": (_FORM_DAY_MONTH,),
}
"""What to try at a word, by what it can begin; the first that fits is taken."""
