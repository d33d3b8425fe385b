"""Days that are pointed at from today: last, this, next, weekdays, weeks, months."""

from __future__ import annotations

import pytest

from tests.checking.calendar_rows import MONDAY, SUNDAY, Row, read, rows, told

FROM_WEDNESDAY = rows("""
last Tuesday | = | day | 2026-09-08 2026-09-15
this past Friday | = | day | 2026-09-11
the past Friday | = | day | 2026-09-11
the previous Friday | = | day | 2026-09-11
next Wednesday | = | day | 2026-09-23
next Thursday | = | day | 2026-09-17 2026-09-24
next Tuesday | = | day | 2026-09-22
this Wednesday | = | day | 2026-09-16 2026-09-23
this Friday | = | day | 2026-09-18
this Monday | = | day | 2026-09-14 2026-09-21
this coming Wednesday | = | day | 2026-09-23
the coming Friday | = | day | 2026-09-18
the following Friday | = | day | 2026-09-18 2026-09-25
the following Wednesday | = | day | 2026-09-23 2026-09-30
early next Tuesday | = | day | 2026-09-22
last thurs | = | day | 2026-09-10
last week | = | period | 2026-09-07..2026-09-13
this week | = | period | 2026-09-14..2026-09-20
next week | = | period | 2026-09-21..2026-09-27 2026-09-17..2026-09-23
the following week | = | period | 2026-09-21..2026-09-27 2026-09-17..2026-09-23
this coming week | = | period | 2026-09-21..2026-09-27 2026-09-17..2026-09-23
the coming month | = | period | 2026-10-01..2026-10-31
the past week | = | period | 2026-09-09..2026-09-16
the previous week | = | period | 2026-09-09..2026-09-16
this past month | = | period | 2026-08-16..2026-09-16
the past year | = | period | 2025-09-15..2026-09-16
the past quarter | = | period | 2026-06-16..2026-09-16
the past weekend | = | period | 2026-09-09..2026-09-16
the previous fortnight | = | period | 2026-09-02..2026-09-16
next fortnight | = | period | 2026-09-16..2026-09-30
this weekend | = | period | 2026-09-19..2026-09-20
next weekend | = | period | 2026-09-26..2026-09-27
last weekend | = | period | 2026-09-12..2026-09-13
this month | = | period | 2026-09-01..2026-09-30
last month | = | period | 2026-08-01..2026-08-31
next month | = | period | 2026-10-01..2026-10-31
this quarter | = | period | 2026-06-16..2027-03-18
this year | = | period | 2026-01-01..2026-12-31
last year | = | period | 2025-01-01..2025-12-31
next year | = | period | 2027-01-01..2027-12-31
early next week | = | period | 2026-09-21..2026-09-27 2026-09-17..2026-09-23
late last month | = | period | 2026-08-01..2026-08-31
the end of next week | = | period | 2026-09-24..2026-09-27
end of the week | = | period | 2026-09-17..2026-09-20
the end of this week | = | period | 2026-09-17..2026-09-20
the start of next week | = | period | 2026-09-21..2026-09-23
the beginning of last week | = | period | 2026-09-07..2026-09-09
the middle of next week | = | period | 2026-09-21..2026-09-25
the end of the following week | = | period | 2026-09-24..2026-09-27
the end of the month | = | period | 2026-09-22..2026-09-30
the end of next month | = | period | 2026-10-23..2026-10-31
the start of next month | = | period | 2026-10-01..2026-10-14
the middle of the month | = | period | 2026-09-08..2026-09-23
the close of last month | = | period | 2026-08-23..2026-08-31
the end of the year | = | period | 2026-11-01..2026-12-31
the start of next year | = | period | 2027-01-01..2027-03-31
the middle of next year | = | period | 2027-05-01..2027-08-31
the end of last year | = | period | 2025-11-01..2025-12-31
end of day | = | period | 2026-09-16
the start of the day | = | period | 2026-09-16
the close of business | = | period | 2026-09-16
the end of today | = | period | 2026-09-16
end of tomorrow | = | period | 2026-09-17
the end of the business day | = | period | 2026-09-16
end of the working day | = | period | 2026-09-16
later today | = | period | 2026-09-16
later this week | = | period | 2026-09-14..2026-09-20
later next week | = | period | 2026-09-21..2026-09-27 2026-09-17..2026-09-23
later this month | = | period | 2026-09-01..2026-09-30
later in the day | = | period | 2026-09-16
later that week | = | period | 2026-09-14..2026-09-20
earlier this week | = | period | 2026-09-14..2026-09-20
earlier that month | = | period | 2026-09-01..2026-09-30
earlier today | = | period | 2026-09-16
in September | September | period | 2026-09-01..2026-09-30 2027-09-01..2027-09-30
early September | = | period | 2026-09-01..2026-09-14 2027-09-01..2027-09-14
earlier September | = | period | 2026-09-01..2026-09-30 2027-09-01..2027-09-30
mid-September | = | period | 2026-09-08..2026-09-23 2027-09-08..2027-09-23
mid September | = | period | 2026-09-08..2026-09-23 2027-09-08..2027-09-23
late September | = | period | 2026-09-19..2026-09-30 2027-09-19..2027-09-30
the end of September | = | period | 2026-09-19..2026-09-30 2027-09-19..2027-09-30
end of September | = | period | 2026-09-19..2026-09-30 2027-09-19..2027-09-30
the beginning of September | = | period | 2026-09-01..2026-09-14 2027-09-01..2027-09-14
the start of October | = | period | 2026-10-01..2026-10-14 2025-10-01..2025-10-14
the first half of September | = | period | 2026-09-01..2026-09-14 2027-09-01..2027-09-14
the first days of September | = | period | 2026-09-01..2026-09-14 2027-09-01..2027-09-14
the first week of September | = | period | 2026-09-01..2026-09-14 2027-09-01..2027-09-14
the middle of September | = | period | 2026-09-08..2026-09-23 2027-09-08..2027-09-23
the last week of September | = | period | 2026-09-19..2026-09-30 2027-09-19..2027-09-30
the start of September 2027 | = | period | 2027-09-01..2027-09-14
September 2027 | = | period | 2027-09-01..2027-09-30
by March | March | period | 2027-03-01..2027-03-31 2026-03-01..2026-03-31
in May | May | period | 2026-05-01..2026-05-31 2027-05-01..2027-05-31
early may | = | period | 2026-05-01..2026-05-14 2027-05-01..2027-05-14
may 2027 | = | period | 2027-05-01..2027-05-31
In Oct | Oct | period | 2026-10-01..2026-10-31 2025-10-01..2025-10-31
in Dec. we | Dec. | period | 2026-12-01..2026-12-31 2025-12-01..2025-12-31
week of 14 September | = | period | 2026-09-14..2026-09-20
the week of September 14 | = | period | 2026-09-14..2026-09-20
the week commencing Monday 14 September | = | period | 2026-09-14..2026-09-20
week ending 18th of September | = | period | 2026-09-14..2026-09-20
the week beginning the 13th of September | = | period | 2026-09-07..2026-09-13
week of 31 September | = | period | none
on Wednesday | Wednesday | weekday | 2026-09-09 2026-09-16 2026-09-23
Wednesday | = | weekday | 2026-09-09 2026-09-16 2026-09-23
on Tuesday | Tuesday | weekday | 2026-09-08 2026-09-15 2026-09-22 2026-09-29
on Thursday | Thursday | weekday | 2026-09-03 2026-09-10 2026-09-17 2026-09-24
on Sun | Sun | weekday | 2026-09-06 2026-09-13 2026-09-20 2026-09-27
on Sat | Sat | weekday | 2026-09-05 2026-09-12 2026-09-19 2026-09-26
a Mon at ten | Mon | weekday | 2026-09-07 2026-09-14 2026-09-21 2026-09-28
thurs | = | weekday | 2026-09-03 2026-09-10 2026-09-17 2026-09-24
Monday week | = | day | 2026-09-28
a week on Friday | = | day | 2026-09-25
a week from today | = | day | 2026-09-23
two weeks from tomorrow | = | day | 2026-10-01
three weeks from yesterday | = | day | 2026-10-06
a fortnight from yesterday | = | day | 2026-09-29
a week on Thursday | = | day | 2026-09-24
Tuesday last week | = | day | 2026-09-08
Tuesday of last week | = | day | 2026-09-08
Tuesday this week | = | day | 2026-09-15
Sunday of this week | = | day | 2026-09-20
Tuesday next week | = | day | 2026-09-22
Tuesday of next week | = | day | 2026-09-22
on Tuesday of the week before last | = | day | 2026-09-01
today | = | day | 2026-09-16
yesterday | = | day | 2026-09-15
tomorrow | = | day | 2026-09-17
tonight | = | day | 2026-09-16
the day before yesterday | = | day | 2026-09-14
the day after tomorrow | = | day | 2026-09-18
this morning | = | day | 2026-09-16
earlier this afternoon | = | day | 2026-09-16
last night | = | day | 2026-09-15
this evening | = | day | 2026-09-16
in 2026 | 2026 | year | 2026-01-01..2026-12-31
since 2000 | 2000 | year | 2000-01-01..2000-12-31
in 2049 | 2049 | year | 2049-01-01..2049-12-31
""")

FROM_MONDAY = rows("""
last Monday | = | day | 2026-09-07
last Friday | = | day | 2026-09-11
last Sunday | = | day | 2026-09-13
next Monday | = | day | 2026-09-21
next Friday | = | day | 2026-09-18 2026-09-25
next Saturday | = | day | 2026-09-19 2026-09-26
next Sunday | = | day | 2026-09-20 2026-09-27
this Monday | = | day | 2026-09-14 2026-09-21
this Friday | = | day | 2026-09-18
this Sunday | = | day | 2026-09-20
this coming Monday | = | day | 2026-09-21
the coming Sunday | = | day | 2026-09-20
the following Monday | = | day | 2026-09-21 2026-09-28
this past Sunday | = | day | 2026-09-13
the previous Monday | = | day | 2026-09-07
last week | = | period | 2026-09-07..2026-09-13
this week | = | period | 2026-09-14..2026-09-20
next week | = | period | 2026-09-21..2026-09-27 2026-09-15..2026-09-21
this weekend | = | period | 2026-09-19..2026-09-20
next weekend | = | period | 2026-09-26..2026-09-27
the end of the week | = | period | 2026-09-17..2026-09-20
the start of next week | = | period | 2026-09-21..2026-09-23
Monday this week | = | day | 2026-09-14
Sunday of last week | = | day | 2026-09-13
Monday | = | weekday | 2026-09-07 2026-09-14 2026-09-21
Sunday | = | weekday | 2026-09-06 2026-09-13 2026-09-20 2026-09-27
Monday week | = | day | 2026-09-28
yesterday | = | day | 2026-09-13
tomorrow | = | day | 2026-09-15
in a week | = | ago | 2026-09-19..2026-09-23
a week ago | = | ago | 2026-09-05..2026-09-09
""")

FROM_SUNDAY = rows("""
last Monday | = | day | 2026-09-07 2026-09-14
last Friday | = | day | 2026-09-11 2026-09-18
last Sunday | = | day | 2026-09-13
next Monday | = | day | 2026-09-21
next Friday | = | day | 2026-09-25
next Saturday | = | day | 2026-09-26
next Sunday | = | day | 2026-09-27
this Monday | = | day | 2026-09-14 2026-09-21
this Friday | = | day | 2026-09-18 2026-09-25
this Sunday | = | day | 2026-09-20 2026-09-27
this coming Monday | = | day | 2026-09-21
the coming Sunday | = | day | 2026-09-27
the following Monday | = | day | 2026-09-21 2026-09-28
this past Sunday | = | day | 2026-09-13
the previous Monday | = | day | 2026-09-07 2026-09-14
last week | = | period | 2026-09-07..2026-09-13
this week | = | period | 2026-09-14..2026-09-20
next week | = | period | 2026-09-21..2026-09-27 2026-09-21..2026-09-27
this weekend | = | period | 2026-09-19..2026-09-20
next weekend | = | period | 2026-09-26..2026-09-27
the end of the week | = | period | 2026-09-17..2026-09-20
the start of next week | = | period | 2026-09-21..2026-09-23
Monday this week | = | day | 2026-09-14
Sunday of last week | = | day | 2026-09-13
Monday | = | weekday | 2026-09-07 2026-09-14 2026-09-21 2026-09-28
Sunday | = | weekday | 2026-09-13 2026-09-20 2026-09-27
Monday week | = | day | 2026-09-28
yesterday | = | day | 2026-09-19
tomorrow | = | day | 2026-09-21
in a week | = | ago | 2026-09-25..2026-09-29
a week ago | = | ago | 2026-09-11..2026-09-15
""")


@pytest.mark.parametrize("row", FROM_WEDNESDAY, ids=str)
def test_what_is_pointed_at_in_the_middle_of_a_week(row: Row) -> None:
    found = read(row.phrase)

    assert told(row.phrase, found) == row.found


@pytest.mark.parametrize("row", FROM_MONDAY, ids=str)
def test_what_is_pointed_at_on_a_monday(row: Row) -> None:
    found = read(row.phrase, MONDAY)

    assert told(row.phrase, found) == row.found


@pytest.mark.parametrize("row", FROM_SUNDAY, ids=str)
def test_what_is_pointed_at_on_a_sunday(row: Row) -> None:
    found = read(row.phrase, SUNDAY)

    assert told(row.phrase, found) == row.found
