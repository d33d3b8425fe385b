"""Mutators that alter a day or an hour which an honest text states."""

from __future__ import annotations

import re
from calendar import day_name, month_abbr, month_name
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random

from drafter.checking.findings import Code
from drafter.interview.model import Kind
from tests.checking.anatomy import Change, Source, mutator, plain, swap

WEEKDAY = "|".join(day_name)
MONTHS = {n.casefold(): i for t in (month_name, month_abbr) for i, n in enumerate(t) if n}
MONTHS["sept"] = 9
MONTH = "|".join(sorted((m.capitalize() for m in MONTHS), key=len, reverse=True))
DAY = (
    rf"(?P<week>(?:{WEEKDAY})(?:,? (?:the )?))?"
    rf"(?:(?P<m1>{MONTH})\b\.? (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m2>{MONTH})\b"
    r"|(?P<d3>\d{1,2})(?:st|nd|rd|th)\b)"
)
FIXED = re.compile(r"\b(?:start|free|available|join|reach|weekdays?|begin|born)\b", re.IGNORECASE)
PLAN = re.compile(r"\b(?:I'll|I will|I shall|you'll have|you will have)\b")


def _dates(source: Source, rng: Random) -> Iterator[tuple[re.Match[str], date]]:
    known = {(d.month, d.day): d for d in source.days}
    for match in source.find(rf"\b{DAY}", rng):
        month, day = match["m1"] or match["m2"], int(match["d1"] or match["d2"] or match["d3"])
        sentence = source.sentence_around(match.start())
        here = {d for k, d in known.items() if k == (month and MONTHS[month.lower()], day)}
        if not month:
            here = {d for d in source.days if d.day == day}
        if len(here) == 1 and not FIXED.search(sentence):
            yield match, here.pop()


def _written(match: re.Match[str], new: date) -> str:
    """Write a day as another one is written, its weekday made to fit."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(new.day % 10, "th") if new.day // 10 != 1 else "th"
    text = re.sub(r"\d{1,2}(st|nd|rd|th)", f"{new.day}{ending}", match[0])
    text = re.sub(r"\d{1,2}(?!st|nd|rd|th|\d)", str(new.day), text, count=1)
    text = re.sub(WEEKDAY, day_name[new.weekday()], text)
    old = match["m1"] or match["m2"]
    name = month_name[new.month]
    return text if not old else re.sub(rf"\b{old}\b\.?", name if len(old) > 3 else name[:3], text)


@mutator(Code.UNKNOWN_DATE, "subtle")
def moved_date(source: Source, rng: Random) -> Iterator[Change]:
    """Move a date by a day, a week or a month, to none that the facts know."""
    numbers = {int(n) for n in re.findall(r"\b\d{1,2}(?=st|nd|rd|th|\b)", source.words)}
    for match, day in _dates(source, rng):
        before = source.text[max(0, match.start() - 14) : match.start()]
        planned = re.search(r"\b(?:by|before|until|till|from|after|to)\b", before) and (
            source.sample.kind is Kind.OFFER_REPLY
            or PLAN.search(source.sentence_around(match.start()))
        )
        named = match["m1"] or match["m2"]
        month = day.replace(day=min(day.day, 28), month=day.month % 12 + 1)
        moves = [day + timedelta(n) for n in (1, -1, 7, -7)] + ([month] if named else [])
        for new in rng.sample(moves, len(moves)):
            same = {d.day for d in source.days} | {source.sample.today.day}
            strange = new not in source.days | {source.sample.today} and new.day not in numbers
            if not planned and strange and (named or new.day not in same):
                written = _written(match, new)
                yield swap(source, match, written), written


def _unknown(source: Source, days: list[date]) -> bool:
    return not {*days} & (source.days | {source.sample.today})


@mutator(Code.UNKNOWN_DATE)
def not_yesterday(source: Source, rng: Random) -> Iterator[Change]:
    """Put another day in the place of “yesterday”, where nothing happened on that one."""
    today = source.sample.today
    if today - timedelta(1) not in source.days:
        return
    for match in source.find(r"(?:[^\W\d]+ )?\byesterday\b", rng):
        before = match[0][: -len("yesterday")]
        follows = source.text[match.end() :].lstrip("'s").lstrip()
        if today not in source.days and not follows.startswith(("morning", "afternoon", "evening")):
            yield swap(source, match, f"{before}today"), f"{before}today"
        for back in rng.sample(range(2, 7), 5):
            if _unknown(source, [today - timedelta(back), today - timedelta(back + 7)]):
                new = f"last {day_name[(today - timedelta(back)).weekday()]}"
                yield swap(source, match, before + new), new


@mutator(Code.UNKNOWN_DATE)
def other_weekday_alone(source: Source, rng: Random) -> Iterator[Change]:
    """Put another weekday in the place of the one of the interview, without a date beside it."""
    since = (source.sample.today - source.held).days
    old = day_name[source.held.weekday()]
    if source.sample.kind is not Kind.THANK_YOU or since > 6 or plain(old) in source.words:
        return
    for match in source.find(rf"\b{old}\b(?!,? (?:the )?\d|,? (?:{MONTH}))", rng):
        for new in rng.sample(range(7), 7):
            spread = [source.sample.today - timedelta(n) for n in range(-7, 15)]
            days = [d for d in spread if d.weekday() == new]
            if (
                new < 5
                and _unknown(source, days)
                and not FIXED.search(source.sentence_around(match.start()))
            ):
                yield swap(source, match, day_name[new]), day_name[new]


@mutator(Code.UNKNOWN_DATE)
def other_weeks_ago(source: Source, rng: Random) -> Iterator[Change]:
    """Change how many weeks ago something was, to where nothing was."""
    forms = ("a week", "two weeks", "three weeks", "four weeks", "five weeks")
    for match in source.find(r"\b(?:a|two|three|four) weeks? (?=ago|back)", rng, re.IGNORECASE):
        for count, form in rng.sample(list(enumerate(forms, 1)), 5):
            middle = source.sample.today - timedelta(7 * count)
            if _unknown(source, [middle + timedelta(n) for n in range(-3, 4)]):
                new = form.capitalize() if match[0][0].isupper() else form
                yield swap(source, match, new + " "), f"{new} {source.text[match.end() :][:3]}"


@mutator(Code.WRONG_WEEKDAY, "subtle")
def weekday_beside_date(source: Source, rng: Random) -> Iterator[Change]:
    """Put a weekday that does not fit beside a date, or in the place of the one that does."""
    for match, day in _dates(source, rng):
        wrong = day_name[rng.choice([n for n in range(5) if n != day.weekday()])]
        if match["week"]:
            new = re.sub(WEEKDAY, wrong, match[0])
            yield swap(source, match, new), new
        elif not re.search(rf"(?:{WEEKDAY}|this|next|\d)[, ]*$", source.text[: match.start()]):
            if source.text[: match.start()].endswith("the "):
                start = match.start() - 4
                new = f"{wrong} the {match[0]}"
                yield source.text[:start] + new + source.text[match.end() :], new
            else:
                new = f"{wrong}{', ' if match['m1'] else ' '}{match[0]}"
                yield swap(source, match, new), new


@mutator(Code.UNKNOWN_TIME)
def moved_clock(source: Source, rng: Random) -> Iterator[Change]:
    """Move the clock time of an interview, or exchange its half of the day."""
    known = source.facts.round
    times = [t for t in (known.held, known.next_round) if isinstance(t, datetime)]
    pattern = r"\b(?P<h>\d{1,2})(?P<m>[:.]\d\d)?(?P<half> ?[ap]\.?m\b\.?)?"
    for match in source.find(pattern, rng):
        hour, minute = int(match["h"]), int((match["m"] or ":00")[1:])
        same = any(t.hour in (hour, hour + 12) and t.minute == minute for t in times)
        if (
            same
            and (match["m"] or match["half"])
            and not FIXED.search(source.sentence_around(match.start()))
        ):
            half = match["half"] or ""
            hours = [h for h in (hour - 1, hour + 1) if 0 < h < (13 if half else 24)]
            moved = f"{rng.choice(hours)}{match['m'] or ''}{half}"
            swapped = re.sub("[ap]", lambda m: "p" if m[0] == "a" else "a", half, count=1)
            for new in (moved, f"{match['h']}{match['m'] or ''}{swapped}"):
                if new != match[0] and plain(new) not in source.words:
                    yield swap(source, match, new), new


@mutator(Code.UNKNOWN_TIME)
def part_of_day(source: Source, rng: Random) -> Iterator[Change]:
    """Name a part of the day that is not that of the interview."""
    held = source.facts.round.held
    hour = held.hour if isinstance(held, datetime) else None
    right = (
        "" if hour is None else "morning" if hour < 12 else "afternoon" if hour < 17 else "evening"
    )
    parts = [p for p in ("morning", "afternoon", "evening") if p != right]
    about = source.sample.kind is Kind.THANK_YOU and (source.sample.today - source.held).days < 4
    ago = (source.sample.today - source.held).days
    day = day_name[source.held.weekday()] + ("|yesterday" if ago == 1 else "")
    if hour == 12 or not about or any(plain(d) in source.words for d in day.split("|")):
        return
    for match in source.find(
        rf"\b(?P<day>{day})(?P<s>'s)?(?! \d|,? (?:the )?\d|,? (?:{MONTH}))", rng
    ):
        old = re.match(r" (?:morning|afternoon|evening)", source.text[match.end() :])
        end = match.end() + (old.end() if old else 0)
        part = rng.choice(parts)
        new = f"{match['day']} {part}{'' if old or not match['s'] else match['s']}"
        if old and match["s"]:
            new = f"{match[0]} {part}"
        yield source.text[: match.start()] + new + source.text[end:], new
    if ago == 0:
        for match in source.find(r"\b([Tt]his) (?:morning|afternoon|evening)\b", rng):
            new = f"{match[1]} {rng.choice(parts)}"
            yield swap(source, match, new), new


@mutator(Code.UNKNOWN_TIME, "crude")
def hour_added(source: Source, rng: Random) -> Iterator[Change]:
    """Name an hour for a day of which the facts know none."""
    days = [d for d in source.days if d == source.sample.today - timedelta(1)]
    for match in (
        source.find(r"\byesterday\b(?!'s| morning| afternoon| evening)", rng) if days else ()
    ):
        for new in rng.sample(("at 3:20 pm", "at 9:40 am", "at a quarter to five"), 3):
            yield swap(source, match, f"{match[0]} {new}"), new


@mutator(Code.UNKNOWN_TIME)
def other_zone(source: Source, rng: Random) -> Iterator[Change]:
    """Exchange the name of a time zone."""
    zones = ("Eastern", "Central", "Pacific", "IST", "CET", "CEST", "GMT", "BST", "UTC", "AEST")
    for match in source.find(rf"(?<=[\d.mn,] )\b(?:{'|'.join(zones)})\b", rng):
        new = rng.choice([z for z in zones if z != match[0] and plain(z) not in source.words])
        yield swap(source, match, new), new
