"""Times of day in running text: clock times, parts of the day, time zones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.clock import PartOfDay, parts_of_day, times, zones
from drafter.checking.reading import lowered

MORNING, AFTERNOON = (240, 720), (720, 1080)
EVENING, NIGHT = (1020, 1440), (1080, 1440)

TIMES = [
    ("at 3 pm", "3 pm", (900,)),
    ("3pm sharp", "3pm", (900,)),
    ("3:30 p.m.", "3:30 p.m.", (930,)),
    ("11:59 am", "11:59 am", (719,)),
    ("12 am", "12 am", (0,)),
    ("12 pm", "12 pm", (720,)),
    ("12:15 a.m.", "12:15 a.m.", (15,)),
    ("12:45 pm", "12:45 pm", (765,)),
    ("1 am", "1 am", (60,)),
    ("11:59 pm", "11:59 pm", (1439,)),
    ("13 pm", "13 pm", (780,)),
    ("9.30 am", "9.30 am", (570,)),
    ("9h30 pm", "9h30 pm", (1290,)),
    ("0:05", "0:05", (5,)),
    ("00:00", "00:00", (0,)),
    ("1:30", "1:30", (90, 810)),
    ("9:30", "9:30", (570, 1290)),
    ("11:59", "11:59", (719, 1439)),
    ("12:00", "12:00", (0, 720)),
    ("12:30", "12:30", (30, 750)),
    ("13:00", "13:00", (780,)),
    ("14:00 hrs", "14:00 hrs", (840,)),
    ("14:00 Uhr", "14:00 Uhr", (840,)),
    ("23:59", "23:59", (1439,)),
    ("at 9.30", "at 9.30", (570, 1290)),
    ("around 14h15", "around 14h15", (855,)),
    ("between 9.30 and 10", "between 9.30", (570, 1290)),
    ("3 o'clock", "3 o'clock", (180, 900)),
    ("3 o\u2019clock", "3 o\u2019clock", (180, 900)),
    ("three o'clock", "three o'clock", (180, 900)),
    ("12 o'clock", "12 o'clock", (0, 720)),
    ("half past three", "half past three", (210, 930)),
    ("half past 9", "half past 9", (570, 1290)),
    ("half past twelve", "half past twelve", (30, 750)),
    ("quarter past two", "quarter past two", (135, 855)),
    ("quarter to two", "quarter to two", (105, 825)),
    ("ten past 4", "ten past 4", (250, 970)),
    ("ten to 4", "ten to 4", (230, 950)),
    ("twenty to five", "twenty to five", (280, 1000)),
    ("five past one", "five past one", (65, 785)),
    ("five to 1", "five to 1", (55, 775)),
    ("quarter past 13", "quarter past 13", (795,)),
    ("three pm", "three pm", (900,)),
    ("twelve am", "twelve am", (0,)),
    ("twelve pm", "twelve pm", (720,)),
    ("ten thirty am", "ten thirty am", (630,)),
    ("ten fifteen p.m.", "ten fifteen p.m.", (1335,)),
    ("nine forty-five am", "nine forty-five am", (585,)),
    ("nine forty five am", "nine forty five am", (585,)),
    ("nine-twenty pm", "nine-twenty pm", (1280,)),
    ("ten in the morning", "ten in the morning", (600,)),
    ("three in the afternoon", "three in the afternoon", (900,)),
    ("seven in the evening", "seven in the evening", (1140,)),
    ("at three.", "at three", (180, 900)),
    ("at 3 on Monday", "at 3", (180, 900)),
    ("at 3, 5", "at 3", (180, 900)),
    ("at 12", "at 12", (0, 720)),
    ("at 11 tomorrow", "at 11", (660, 1380)),
    ("at three thirty", "at three thirty", (210, 930)),
    ("at three forty-five.", "at three forty-five", (225, 945)),
    ("at three forty five.", "at three forty five", (225, 945)),
    ("at 3 in the evening", "at 3 in the evening", (900,)),
    ("at ten in the morning", "at ten in the morning", (600,)),
    ("till 5 tomorrow", "till 5", (300, 1020)),
    ("at 1430.", "at 1430", (870,)),
    ("until about 4", "until about 4", (240, 960)),
    ("at five suits", "at five", (300, 1020)),
    ("from 3 to 4 pm", "4 pm", (960,)),
    ("at noon", "at noon", (720,)),
    ("midday", "midday", (720,)),
    ("at midnight", "at midnight", (0, 1440)),
    ("midnight", "midnight", (0, 1440)),
    ("lunchtime", "lunchtime", (720,)),
    ("at lunch time", "at lunch time", (720,)),
]
NO_TIMES = (
    "24/7", "2.5", "I may call", "in five years", "one of the", "at one of the", "24:00", "25:00",
    "14:00:30", "9:60", "3:5", "$3:30", "version 1.2:30", "at 9.30%", "at 9.30 million", "at 3.5",
    "at 3 people", "at 0", "at 13", "at 3 and 4", "3 pms", "lunch", "lunchtimes", "afternoon", "",
)  # fmt: skip
PARTS = [
    ("this morning", "this morning", "morning", MORNING),
    ("yesterday afternoon", "yesterday afternoon", "afternoon", AFTERNOON),
    ("tomorrow evening", "tomorrow evening", "evening", EVENING),
    ("on monday morning", "monday morning", "morning", MORNING),
    ("tuesday afternoon", "tuesday afternoon", "afternoon", AFTERNOON),
    ("wednesday evening", "wednesday evening", "evening", EVENING),
    ("thursday night", "thursday night", "night", NIGHT),
    ("friday's evening", "friday's evening", "evening", EVENING),
    ("saturday mid-morning", "saturday mid-morning", "morning", MORNING),
    ("sunday night", "sunday night", "night", NIGHT),
    ("in the morning", "in the morning", "morning", MORNING),
    ("in the mornings", "in the mornings", "morning", MORNING),
    ("during the afternoon", "during the afternoon", "afternoon", AFTERNOON),
    ("later in the evening", "later in the evening", "evening", EVENING),
    ("earlier in the night", "earlier in the night", "night", NIGHT),
    ("in the late afternoon", "in the late afternoon", "afternoon", AFTERNOON),
    ("early morning", "early morning", "morning", MORNING),
    ("mid-morning", "mid-morning", "morning", MORNING),
    ("that night", "that night", "night", NIGHT),
]
ZONES = [
    ("3 pm EST", "EST", (-5,)),
    ("3 pm EDT", "EDT", (-4,)),
    ("ET", "ET", (-5, -4)),
    ("CT", "CT", (-6, -5)),
    ("PT", "PT", (-8, -7)),
    ("CET", "CET", (1,)),
    ("CEST", "CEST", (2,)),
    ("WEST", "WEST", (1,)),
    ("IST", "IST", (5.5, 1)),
    ("ACST", "ACST", (9.5,)),
    ("HST", "HST", (-10,)),
    ("UTC", "UTC", (0,)),
    ("at 3 pm Eastern", "Eastern", (-5, -4)),
    ("10:00 Pacific", "Pacific", (-8, -7)),
    ("3 Central", "Central", (-6, -5)),
    ("4 p.m. Mountain", "Mountain", (-7, -6)),
    ("Eastern time", "Eastern time", (-5, -4)),
    ("eastern standard time", "eastern standard time", (-5, -4)),
    ("Mountain Daylight Time", "Mountain Daylight Time", (-7, -6)),
    ("Pacific time", "Pacific time", (-8, -7)),
    ("Central time", "Central time", (-6, -5)),
    ("Central European Time", "Central European Time", (1, 2)),
    ("Central European Summer Time", "Central European Summer Time", (1, 2)),
    ("British Summer Time", "British Summer Time", (1,)),
    ("Irish Standard Time", "Irish Standard Time", (0, 1)),
    ("Greenwich Mean Time", "Greenwich Mean Time", (0,)),
]
PIECES = st.sampled_from(
    "at by 3 12 13 24 0 : . h pm a.m. noon midnight half quarter past to five twelve thirty"
    " forty-five o'clock in the morning evening tomorrow mon EST Eastern Time - , \u0663".split()
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=10).map(" ".join))


@pytest.mark.parametrize(("text", "words", "minutes"), TIMES)
def test_a_time_is_read_to_the_minute(text: str, words: str, minutes: tuple[int, ...]) -> None:
    found = [(text[t.start : t.end], t.minutes) for t in times(lowered(text))]

    assert found == [(words, minutes)]


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time_gives_none(text: str) -> None:
    found = list(times(lowered(text)))

    assert found == []


def test_several_times_are_found_in_their_order() -> None:
    text = "from 9:30 am, half past ten, noon"

    found = [(t.start, t.end, t.minutes) for t in times(text)]

    assert found == [(5, 12, (570,)), (14, 27, (630, 1350)), (29, 33, (720,))]


@pytest.mark.parametrize(("text", "words", "name", "minutes"), PARTS)
def test_a_part_of_the_day_has_first_and_last_minute(
    text: str, words: str, name: str, minutes: tuple[int, int]
) -> None:
    found = list(parts_of_day(text))

    start = text.index(words)
    assert found == [PartOfDay(start, start + len(words), name, *minutes)]


@pytest.mark.parametrize(
    "text", ["good morning", "good afternoon", "mornings", "the morning", "tonight", "24/7", ""]
)
def test_a_greeting_or_habit_is_no_part_of_a_day(text: str) -> None:
    found = list(parts_of_day(text))

    assert found == []


@pytest.mark.parametrize(("text", "words", "offsets"), ZONES)
def test_a_zone_has_the_offsets_it_can_mean(
    text: str, words: str, offsets: tuple[float, ...]
) -> None:
    found = [(text[z.start : z.end], z.offsets) for z in zones(lowered(text), text)]

    assert found == [(words, offsets)]


def test_a_second_zone_is_found_after_words_that_are_none() -> None:
    text = "NYC or est, CET or CEST"

    found = [(z.start, z.end, z.offsets) for z in zones(lowered(text), text)]

    assert found == [(12, 15, (1.0,)), (19, 23, (2.0,))]


@pytest.mark.parametrize(
    "text", ["3 pm est", "west", "Utc", "NYC", "Central", "Pacific Rim", "I eat", "no time", ""]
)
def test_a_word_that_only_looks_like_a_zone_gives_none(text: str) -> None:
    found = list(zones(lowered(text), text))

    assert found == []


@pytest.mark.parametrize("minute", range(1440))
def test_every_minute_is_read_back_in_two_forms(minute: int) -> None:
    hour, rest = divmod(minute, 60)
    half = "am" if hour < 12 else "pm"

    (exact,) = times(f"{(hour + 11) % 12 + 1}:{rest:02} {half}")
    (plain,) = times(f"{hour:02}:{rest:02}")

    assert exact.minutes == (minute,)
    assert minute in plain.minutes
    assert {m % 720 for m in plain.minutes} == {minute % 720}


@given(TEXTS)
def test_the_times_of_any_text_lie_in_it_in_order(text: str) -> None:
    # "half five" raises: see test_half_five_is_half_past_it.

    found = list(times(lowered(text)))

    places = [place for t in found for place in (t.start, t.end)]
    assert places == sorted(places)
    assert all(0 <= t.start < t.end <= len(text) for t in found)


@given(TEXTS)
def test_the_parts_of_the_day_of_any_text_are_named_where_they_lie(text: str) -> None:
    low = lowered(text)

    found = list(parts_of_day(low))

    assert [p for p in found if p.name not in low[p.start : p.end]] == []


@given(TEXTS)
def test_the_zones_of_any_text_lie_in_it_in_order(text: str) -> None:
    found = list(zones(lowered(text), text))

    places = [place for z in found for place in (z.start, z.end)]
    assert places == sorted(places)
    assert all(z.offsets and text[z.start : z.end].strip() for z in found)


def test_five_to_twelve_is_before_noon_or_before_midnight() -> None:
    (found,) = times("five to twelve")

    assert sorted(found.minutes) == [715, 1435]


@pytest.mark.parametrize("text", ["99 o'clock", "half past 99", "25 o'clock"])
def test_an_hour_that_no_day_has_is_no_time(text: str) -> None:
    found = list(times(text))

    assert found == []


def test_a_range_with_a_hyphen_gives_its_end() -> None:
    found = [t.minutes for t in times("2-3 pm")]

    assert (900,) in found


@pytest.mark.parametrize("name", ["central", "mountain"])
def test_a_zone_after_a_time_needs_no_capital(name: str) -> None:
    found = list(zones(f"at 3 pm {name}", f"at 3 pm {name}"))

    assert len(found) == 1


def test_half_five_is_half_past_it() -> None:
    (found,) = times("half five")

    assert found.minutes == (330, 1050)
