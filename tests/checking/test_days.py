"""Days that are written out: numbers, months, weekdays beside them."""

from __future__ import annotations

import pytest

from drafter.checking.mention import Sort
from tests.checking.calendar_rows import Row, days, read, rows, told

WRITTEN = rows("""
We met on 2026-09-18, as agreed. | 2026-09-18 | day | 2026-09-18
on 2028-02-29 | 2028-02-29 | day | 2028-02-29
on 2026-02-30 | 2026-02-30 | day | none
on 2026-13-01 | 2026-13-01 | day | none
the 15/9 talk | 15/9 | day | 2026-09-15
9/10 it is | 9/10 | day | 2026-10-09
09/10/2026 it is | 09/10/2026 | day | 2026-10-09
09/10/27 it is | 09/10/27 | day | 2027-10-09
13/13/2026 | = | day | none
31/2/2026 | = | day | none
0/9/2026 | = | day | none
9/13 it is | 9/13 | day | 2026-09-13
15/9/ at ten | 15/9/ | day | 2026-09-15
on 15.9. we spoke | 15.9. | day | 2026-09-15
on 1.12. at ten | 1.12. | day | 2026-12-01
on 1.1. we met | 1.1. | day | 2027-01-01
on 31.12. at ten | 31.12. | day | 2026-12-31
15.09.2026 | = | day | 2026-09-15
15.09.26 at ten | 15.09.26 | day | 2026-09-15
15 September | = | day | 2026-09-15
15th September | = | day | 2026-09-15
the 15th of September | = | day | 2026-09-15
15th of September 2027 | = | day | 2027-09-15
15 September, 2027 | = | day | 2027-09-15
15 September '27 | = | day | 2027-09-15
15 Sept 10 am | 15 Sept | day | 2026-09-15
15 September 10:30 | 15 September | day | 2026-09-15
1 jan
1 January | = | day | 2027-01-01
15 sep 2026 | = | day | 2026-09-15
September 15 | = | day | 2026-09-15
September 15th, 2027 | = | day | 2027-09-15
September the 15th | = | day | 2026-09-15
September fifteenth | = | day | 2026-09-15
Sept. 15 | = | day | 2026-09-15
Oct 1 | = | day | 2026-10-01
Oct 31 | = | day | 2026-10-31
Sep 15-17 | = | day | 2026-09-15..2026-09-17
15 to 17 September | = | day | 2026-09-15..2026-09-17
15th and 16th of September | = | day | 2026-09-15..2026-09-16
15-17 September 2027 | = | day | 2027-09-15..2027-09-17
17 to 15 September | = | day | 2026-09-15..2026-09-17
40 to 15 September | = | day | 2026-09-15
September 15 to 17 | = | day | 2026-09-15..2026-09-17
September 15 and the 16th | = | day | 2026-09-15..2026-09-16
September 15 or 16 | = | day | 2026-09-15..2026-09-16
September 17 to 15 | = | day | 2026-09-15..2026-09-17
September 15 to 17 October | September 15 | day | 2026-09-15 | 17 October | day | 2026-10-17
May 10 to 11 am | May 10 | day | 2026-05-10
31 September | = | day | none
31 June | = | day | none
29 February | = | day | none
29 February 2028 | = | day | 2028-02-29
29 February 2027 | = | day | none
fifteenth of September | = | day | 2026-09-15
the twenty-first of September | = | day | 2026-09-21
thirty-first of October | = | day | 2026-10-31
by the 2nd of October | = | day | 2026-10-02
since the tenth of August, 2025 | = | day | 2025-08-10
on 3 May | 3 May | day | 2026-05-03
5 March | = | day | 2027-03-05
on the 20th of this month | = | day | 2026-09-20
on the 3rd of last month | = | day | 2026-08-03
the 31st of next month | = | day | 2026-10-31
the 31st of last month | = | day | 2026-08-31
the 31st of this month | = | day | none
on the 15th | = | day | 2026-09-15 2026-10-15
by the 15th and 16th | = | day | 2026-09-15 2026-10-15
by the fifteenth | = | day | 2026-09-15 2026-10-15
until the twenty-first | = | day | 2026-09-21 2026-08-21
from the 14th to 16th | = | day | 2026-09-14 2026-10-14
before the 1st | = | day | 2026-09-01 2026-10-01
dated the 30th | = | day | 2026-09-30 2026-08-30
on the 31st | = | day | 2026-08-31 2026-10-31
the 15th | = | day | 2026-09-15 2026-10-15
the 15th is fine | the 15th | day | 2026-09-15 2026-10-15
the 15th at ten | the 15th | day | 2026-09-15 2026-10-15
the 15th or 16th | = | day | 2026-09-15 2026-10-15
""")

MONTH_FIRST = rows("""
9/10 it is | 9/10 | day | 2026-09-10
15/9 it is | 15/9 | day | 2026-09-15
9/15 it is | 9/15 | day | 2026-09-15
09/10/2026 | = | day | 2026-09-10
2/29/2028 | = | day | 2028-02-29
2/30/2028 | = | day | none
15.9. we spoke | 15.9. | day | 2026-09-15
1.12. we spoke | 1.12. | day | 2026-12-01
""")

NOTHING = [
    "24/7",
    "We are there 24/7 for you.",
    "50/50",
    "9/11",
    "13/13",
    "30/2",
    "29/2",
    "15/9%",
    "1/2 gb",
    "2.5",
    "2.5 years",
    "9.30 start",
    "3.2.1.5",
    "on 15.9.",
    "45.9. and so on",
    "32.1. and so on",
    "3.13. and so on",
    "32 September",
    "0 September",
    "the 32nd is",
    "on the 32nd",
    "on the 15th floor",
    "on the first day",
    "for the second interview",
    "on the 2nd of the month",
    "the 15th floor",
    "the 15th works",
    "I may call",
    "I may 5 times",
    "march on",
    "the march of time",
    "May is good",
    "one of the",
    "second round",
    "the second interview",
    "in five years",
    "in 25 years",
    "in a day",
    "in an hour",
    "in a month",
    "in a fortnight",
    "in ten days of work",
    "in 2050",
    "in 1999",
    "2026-27",
    "Ticket 2026-1",
    "I sat on",
    "Sat down",
    "the sun and the wind",
    "we wed in white",
    "the end of the week holiday",
    "the start of the day shift",
    "this week-long course",
    "the last person",
    "the first week",
    "two weeks of work",
    "about five people",
    "week by week",
    "a day in the life",
]
BESIDE = [
    ("Tuesday, 15 September", (1, 0, 7), "Tuesday"),
    ("Tuesday 15th September", (1, 0, 7), "Tuesday"),
    ("Tue. 15 Sep", (1, 0, 3), "Tue"),
    ("Tuesday (15 September)", (1, 0, 7), "Tuesday"),
    ("on Tuesday the 15th", (1, 3, 10), "Tuesday"),
    ("Tuesday, the 15th", (1, 0, 7), "Tuesday"),
    ("Tuesday 15 to 17 September", (1, 0, 7), "Tuesday"),
    ("Monday the 15th and 16th", (0, 0, 6), "Monday"),
    ("Wednesday, September 15", (2, 0, 9), "Wednesday"),
    ("Friday, September 18, 2026", (4, 0, 6), "Friday"),
    ("on Fri 18 Sep '26", (4, 3, 6), "Fri"),
    ("Monday, 32 September", (0, 0, 6), "Monday"),
    ("Sunday, 29 February 2027", (6, 0, 6), "Sunday"),
    ("Thurs the 17th", (3, 0, 5), "Thurs"),
    ("Weds 16 September", (2, 0, 4), "Weds"),
]


@pytest.mark.parametrize("row", WRITTEN, ids=str)
def test_a_written_day_is_read_to_the_day(row: Row) -> None:
    found = read(row.phrase)

    assert told(row.phrase, found) == row.found


@pytest.mark.parametrize("row", WRITTEN, ids=str)
def test_words_before_a_day_shift_its_place_and_nothing_else(row: Row) -> None:
    text = f"And so, {row.phrase}"

    found = read(text)

    assert told(text, found) == row.found


@pytest.mark.parametrize("row", MONTH_FIRST, ids=str)
def test_where_the_month_goes_first_a_numeric_day_is_read_so(row: Row) -> None:
    found = read(row.phrase, day_first=False)

    assert told(row.phrase, found) == row.found


@pytest.mark.parametrize("phrase", NOTHING)
def test_what_only_looks_like_a_day_gives_nothing(phrase: str) -> None:
    found = read(phrase)

    assert found == []


@pytest.mark.parametrize(("phrase", "weekday", "name"), BESIDE)
def test_a_weekday_beside_a_date_is_kept_with_its_place(
    phrase: str, weekday: tuple[int, int, int], name: str
) -> None:
    text = f"- {phrase}"

    (found,) = read(text)

    assert found.weekday is not None
    number, start, end = found.weekday
    assert (number, start - 2, end - 2) == weekday
    assert text[start:end] == name
    assert found.sort is Sort.DAY


def test_a_date_without_a_weekday_keeps_none() -> None:
    (found,) = read("on the 15th")

    assert found.weekday is None


def test_a_dotted_day_may_stand_before_a_comma() -> None:
    found = days("on 15.9., as agreed")

    assert found == ["2026-09-15"]
