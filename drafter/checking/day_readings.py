"""Which days of the calendar each way to write one can mean."""

from __future__ import annotations

import re
from datetime import date

from drafter.checking import spans
from drafter.checking.mention import Around, Mention, Sort
from drafter.checking.numerals import ORDINALS
from drafter.checking.spans import DAY, WEEK
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


def iso(match: re.Match[str], around: Around) -> Mention:
    """Read "2026-09-15"."""
    day = spans.day_of(*map(int, match[0].split("-")))
    return Mention(*match.span(), Sort.DAY, spans.only(day))


def numeric(match: re.Match[str], around: Around) -> Mention | None:
    """Read "15/9", "9/15/26" and "15.9."."""
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


def written_out(match: re.Match[str], around: Around) -> Mention | None:
    """Read "Tuesday 15 September" and "September 15 to 17"."""
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


def day_of_month(match: re.Match[str], around: Around) -> Mention | None:
    """Read "the 15th" and "Tuesday 15th"."""
    got = match.groupdict()
    day = _ordinal(got["day"] or got.get("day2") or "")
    if not 1 <= day <= 31:
        return None
    weekday = _place(match) if "weekday" in match.re.groupindex else None
    found = spans.days_numbered(day, around.today, around.known)
    return Mention(*match.span(), Sort.DAY, found, weekday)


def day_of_that_month(match: re.Match[str], around: Around) -> Mention:
    """Read "the 15th of next month"."""
    step = {"this": 0, "last": -1, "next": 1}[match["ref"]]
    first = spans.month(around.today, step)[0]
    day = spans.day_of(first.year, first.month, _ordinal(match["day"]))
    return Mention(*match.span(), Sort.DAY, spans.only(day))


def near(match: re.Match[str], around: Around) -> Mention:
    """Read "yesterday" and "the day after tomorrow"."""
    away = {
        "the day before yesterday": -2,
        "yesterday": -1,
        "last night": -1,
        "tomorrow": 1,
        "the day after tomorrow": 2,
    }.get(match["near"], 0)
    return Mention(*match.span(), Sort.DAY, spans.only(around.today + away * DAY))


def edge(match: re.Match[str], around: Around) -> Mention:
    """Read "the end of next week"."""
    ref = (match["ref"] or "").strip()
    found = spans.edge(match["edge"], match["unit"], ref, around.today)
    return Mention(*match.span(), Sort.PERIOD, (found,))


def pointed(match: re.Match[str], around: Around) -> Mention:
    """Read "last Tuesday" and "next month"."""
    if name := match["weekday"]:
        found = spans.pointed_weekday(match["ref"], _WEEKDAY_NUMBERS[name], around.today)
        return Mention(*match.span(), Sort.DAY, found)
    return Mention(
        *match.span(), Sort.PERIOD, spans.period(match["ref"], match["unit"], around.today)
    )


def in_a_week(match: re.Match[str], around: Around) -> Mention:
    """Read "Tuesday of last week"."""
    ref = match["ref"]
    step = {"last": -1, "this": 0, "next": 1}[ref.split()[-1]] if ref else -2
    first = spans.monday(around.today) + step * WEEK
    day = first + _WEEKDAY_NUMBERS[match["weekday"]] * DAY
    return Mention(*match.span(), Sort.DAY, spans.only(day))


def after_next(match: re.Match[str], around: Around) -> Mention:
    """Read "the Monday after next"."""
    ahead = spans.pointed_weekday("next", _WEEKDAY_NUMBERS[match["weekday"]], around.today)
    return Mention(*match.span(), Sort.DAY, tuple((a + WEEK, b + WEEK) for a, b in ahead))


def week_of(match: re.Match[str], around: Around) -> Mention:
    """Read "the week of 14 September"."""
    got = match.groupdict()
    month = _MONTH_NUMBERS[got["month"] or got["month2"]]
    day = _ordinal(got["day"] or got["day2"])
    exact = spans.day_of(spans.year_for(month, day, around.today, around.known), month, day)
    first = spans.monday(exact) if exact else None
    return Mention(*match.span(), Sort.PERIOD, ((first, first + 6 * DAY),) if first else ())


def weeks_from(match: re.Match[str], around: Around) -> Mention:
    """Read "Friday week" and "two weeks from Monday"."""
    word = match["from"]
    away = {"today": 0, "tomorrow": 1, "yesterday": -1}.get(word)
    if away is None:
        away = (_WEEKDAY_NUMBERS[word] - around.today.weekday() - 1) % 7 + 1
    count = match.groupdict().get("count") or "a week"
    weeks = spans.count_of(count.split()[0]) * (2 if "fortnight" in count else 1)
    return Mention(*match.span(), Sort.DAY, spans.only(around.today + away * DAY + weeks * WEEK))


def weeks_before(match: re.Match[str], around: Around) -> Mention:
    """Read "a week last Tuesday"."""
    count = match["count"]
    weeks = spans.count_of(count.split()[0]) * (2 if "fortnight" in count else 1)
    last = spans.pointed_weekday("last", _WEEKDAY_NUMBERS[match["weekday"]], around.today)
    found = tuple((first - weeks * WEEK, end - weeks * WEEK) for first, end in last)
    return Mention(*match.span(), Sort.DAY, found)


def weekend_of(match: re.Match[str], around: Around) -> Mention:
    """Read "the weekend of 10 October"."""
    got = match.groupdict()
    month = _MONTH_NUMBERS[got["month"] or got["month2"]]
    day = _ordinal(got["day"] or got["day2"])
    exact = spans.day_of(spans.year_for(month, day, around.today, around.known), month, day)
    if exact is None:
        return Mention(*match.span(), Sort.PERIOD, ())
    saturday = spans.monday(exact) + 5 * DAY
    return Mention(*match.span(), Sort.PERIOD, ((saturday, saturday + DAY),))


def ago(match: re.Match[str], around: Around) -> Mention:
    """Read "two weeks ago" and "ten days from now"."""
    if match["way"] in ("ago", "back", "earlier"):
        bound = (match["bound"] or "").removeprefix("just ").strip()
        found = spans.ago(match["count"], match["unit"], bound, around.today)
    else:
        low, high = spans.length(match["count"], match["unit"])
        found = ((around.today + low * DAY, around.today + high * DAY),)
    return Mention(*match.span(), Sort.AGO, found)


def since(match: re.Match[str], around: Around) -> Mention:
    """Read "two weeks yesterday"."""
    day = around.today + {"today": 0, "tomorrow": 1, "yesterday": -1}[match["from"]] * DAY
    low, high = spans.length(match["count"], match["unit"])
    return Mention(*match.span(), Sort.AGO, ((day - high * DAY, day - low * DAY),))


def ahead(match: re.Match[str], around: Around) -> Mention | None:
    """Read "in three days" and "within two weeks"."""
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


def later(match: re.Match[str], around: Around) -> Mention:
    """Read "later this week"."""
    unit, ref = match["unit"] or "", match["ref"]
    if unit == "month":
        found = spans.month(around.today, 0)
    elif unit == "week":
        found = spans.period("next" if ref == "next" else "this", "week", around.today)[0]
    else:
        found = (around.today, around.today)
    return Mention(*match.span(), Sort.PERIOD, (found,))


def month(match: re.Match[str], around: Around) -> Mention | None:
    """Read "early September" and "June 2026"."""
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


def weekday(match: re.Match[str], around: Around) -> Mention | None:
    """Read "Tuesday"."""
    name = match["weekday"]
    start = match.start("weekday")
    if name in _ALSO_WORDS and (not around.text[start].isupper() or not start):
        return None
    found = spans.weekdays_near(_WEEKDAY_NUMBERS[name], around.today)
    return Mention(start, match.end(), Sort.WEEKDAY, found)


def year(match: re.Match[str], around: Around) -> Mention:
    """Read "2026"."""
    year = int(match[0])
    return Mention(*match.span(), Sort.YEAR, ((date(year, 1, 1), date(year, 12, 31)),))


def _place(match: re.Match[str]) -> tuple[int, int, int]:
    return _WEEKDAY_NUMBERS[match["weekday"]], match.start("weekday"), match.end("weekday")


def _ordinal(word: str) -> int:
    return ORDINALS.get(word) or int(re.sub(r"\D", "", word) or 0)
