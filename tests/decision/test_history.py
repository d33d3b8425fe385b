"""What their words and the user's messages amount to on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from drafter.decision.history import (
    Standing,
    answered_by,
    open_debts,
    sent_since,
    standing,
)
from drafter.interview.model import Heard, Interview, Kind, LogEntry, Owed, OwedKind, Promise
from tests.decision.situations import (
    HELD,
    asked,
    asked_again,
    having,
    june,
    owing,
    promised,
    replied,
    sent,
    situation,
)

TODAY = june(26)


def standing_of(today: date = TODAY, **facts: Any) -> Standing:
    interview = having(**facts)
    return standing(interview, sent_since(interview, HELD, today), HELD, today)


# What counts as sent


def test_messages_from_before_the_interview_and_after_today_do_not_count() -> None:
    days = (june(1), HELD, june(9), TODAY, june(27))
    interview = having(log=tuple(asked(day) for day in days))

    assert [entry.on for entry in sent_since(interview, HELD, TODAY)] == [HELD, june(9), TODAY]


def test_messages_are_taken_in_the_order_of_their_days() -> None:
    interview = having(log=(asked(june(9)), asked(june(4)), asked(june(5))))

    found = sent_since(interview, HELD, TODAY)

    assert [entry.on for entry in found] == [june(4), june(5), june(9)]


def test_messages_of_one_day_keep_their_order() -> None:
    first, second = sent(Kind.THANK_YOU, june(3)), sent(Kind.QUESTION, june(3))

    assert sent_since(having(log=(first, second)), HELD, TODAY) == (first, second)


# What their words amount to

NOTHING = Standing(Promise.NONE, None, HELD, None, None, False)


def test_without_a_word_silence_counts_from_the_interview() -> None:
    assert standing_of() == NOTHING


def test_what_they_promised_at_the_interview_stands() -> None:
    assert standing_of(**promised(june(19))) == NOTHING._replace(
        promise=Promise.DATE, promised_for=june(19)
    )


def test_a_new_day_replaces_the_old_one_and_silence_counts_from_the_reply() -> None:
    found = standing_of(**promised(june(5)), heard=(replied(june(9), june(19)),))

    assert found == Standing(Promise.DATE, june(19), june(9), june(9), june(9), False)


@pytest.mark.parametrize("promise", [Promise.SOON, Promise.THEY_WILL_CALL])
def test_a_new_promise_without_a_day_replaces_the_old_one(promise: Promise) -> None:
    found = standing_of(**promised(june(19)), heard=(replied(june(9), promise=promise),))

    assert found == Standing(promise, None, june(9), june(9), june(9), True)


@pytest.mark.parametrize("reply", [june(5), june(18), june(19)])
def test_a_pending_promise_survives_a_reply_without_a_day(reply: date) -> None:
    found = standing_of(**promised(june(19)), heard=(replied(reply),))

    assert (found.promise, found.promised_for) == (Promise.DATE, june(19))


def test_a_promise_that_had_passed_ends_with_a_reply_without_a_day() -> None:
    found = standing_of(**promised(june(8)), heard=(replied(june(9)),))

    assert found == Standing(Promise.NONE, None, june(9), june(9), june(9), True)


@pytest.mark.parametrize("promise", [Promise.SOON, Promise.THEY_WILL_CALL])
def test_a_promise_without_a_day_stands_through_a_reply_without_one(promise: Promise) -> None:
    assert standing_of(process__promise=promise, heard=(replied(june(9)),)).promise is promise


def test_an_answer_noted_in_the_log_is_a_reply_without_a_day() -> None:
    found = standing_of(log=(asked(june(9), answered=june(11)),))

    assert found == Standing(Promise.NONE, None, june(11), june(11), june(11), True)


def test_an_answer_noted_twice_is_one_reply_and_its_words_count() -> None:
    found = standing_of(
        log=(asked(june(9), answered=june(11)),), heard=(replied(june(11), june(19)),)
    )

    assert found == Standing(Promise.DATE, june(19), june(11), june(11), june(11), False)


def test_two_messages_answered_on_one_day_are_one_reply() -> None:
    found = standing_of(
        log=(
            asked(june(4)),
            asked(june(9), answered=june(11)),
            asked_again(june(10), answered=june(11)),
            asked(june(22)),
        )
    )

    assert found.reset == june(11)


def test_replies_are_taken_in_the_order_of_their_days() -> None:
    found = standing_of(heard=(replied(june(12), june(22)), replied(june(9), june(19))))

    assert (found.promised_for, found.last_reply) == (june(22), june(12))


def test_of_two_words_on_one_day_the_one_noted_later_stands() -> None:
    found = standing_of(heard=(replied(june(12), june(22)), replied(june(12), june(19))))

    assert found.promised_for == june(19)


@pytest.mark.parametrize("day", [june(1), june(27)])
def test_words_from_before_the_interview_and_after_today_do_not_count(day: date) -> None:
    assert standing_of(heard=(replied(day, june(29)),)) == NOTHING


@pytest.mark.parametrize("day", [HELD, TODAY])
def test_words_of_the_interviews_day_and_of_today_count(day: date) -> None:
    assert standing_of(heard=(replied(day),)).last_reply == day


def test_an_answer_after_today_does_not_count_but_one_of_today_does() -> None:
    tomorrow = standing_of(log=(asked(june(9), answered=june(27)),))
    today = standing_of(log=(asked(june(9), answered=TODAY),))

    assert (tomorrow.last_reply, today.last_reply) == (None, TODAY)


# How often a reply starts the count anew

FIRST, SECOND, THIRD = june(5), june(12), june(19)
RESETS: dict[str, tuple[date, tuple[LogEntry, ...], tuple[Heard, ...]]] = {
    "a reply without a day": (SECOND, (asked(FIRST),), (replied(SECOND),)),
    "a reply on the day of the question": (FIRST, (asked(FIRST),), (replied(FIRST),)),
    "not a second reply without a day": (
        SECOND,
        (asked(FIRST), asked_again(june(16))),
        (replied(SECOND), replied(THIRD)),
    ),
    "not even when nothing was asked in between": (
        SECOND,
        (asked(FIRST),),
        (replied(SECOND), replied(THIRD)),
    ),
    "a later reply with a day": (
        THIRD,
        (asked(FIRST), asked_again(june(16))),
        (replied(SECOND), replied(THIRD, june(29))),
    ),
    "every reply with a day": (
        THIRD,
        (asked(FIRST), asked_again(june(16))),
        (replied(SECOND, june(15)), replied(THIRD, june(29))),
    ),
    "a reply without a day after one with a day": (
        THIRD,
        (asked(FIRST), asked_again(june(16))),
        (replied(SECOND, june(15)), replied(THIRD)),
    ),
    "a reply without a day when nothing had been asked before": (
        THIRD,
        (asked(june(16)),),
        (replied(SECOND), replied(THIRD)),
    ),
    "a reply after nothing but thanks": (
        THIRD,
        (sent(Kind.THANK_YOU, june(3)), asked(june(16))),
        (replied(SECOND), replied(THIRD)),
    ),
    "not a second one after a reply on the day of the question": (
        FIRST,
        (asked(FIRST),),
        (replied(FIRST), replied(SECOND)),
    ),
    "every reply after a question that a named day had answered at once": (
        june(23),
        (asked(SECOND),),
        (replied(SECOND, june(15)), replied(THIRD), replied(june(23))),
    ),
    "no reply after the question that was answered before": (
        THIRD,
        (asked(FIRST),),
        (replied(SECOND, june(15)), replied(THIRD)),
    ),
}


@pytest.mark.parametrize(("reset", "log", "heard"), RESETS.values(), ids=RESETS.keys())
def test_the_count_of_questions_starts_anew_with(
    reset: date, log: tuple[LogEntry, ...], heard: tuple[Heard, ...]
) -> None:
    assert standing_of(log=log, heard=heard).reset == reset


def test_silence_counts_from_the_last_reply_even_if_it_did_not_start_the_count_anew() -> None:
    found = standing_of(log=(asked(FIRST),), heard=(replied(SECOND), replied(THIRD)))

    assert (found.anchor, found.reset, found.last_reply) == (THIRD, SECOND, THIRD)


def test_after_a_spared_reply_the_next_two_with_days_still_start_anew() -> None:
    found = standing_of(
        log=(asked(FIRST), asked(june(16)), asked(june(23))),
        heard=(replied(SECOND), replied(THIRD, june(22)), replied(june(24))),
    )

    assert found.reset == THIRD


# What of it a situation reads


def test_questions_count_until_they_are_answered() -> None:
    log = (asked(june(9)), asked_again(june(16)), sent(Kind.CLOSING, june(17)))

    assert situation(having(log=log), TODAY).asks == log[:2]
    assert situation(having(log=log, heard=(replied(june(9)),)), TODAY).asks == log[1:2]
    assert situation(having(log=log, heard=(replied(june(16)),)), TODAY).asks == ()


PRESSES: dict[str, tuple[date | None, tuple[LogEntry, ...], tuple[Heard, ...]]] = {
    "nothing": (None, (), ()),
    "thanks": (None, (sent(Kind.THANK_YOU, june(3)),), ()),
    "a question": (june(9), (asked(june(9)),), ()),
    "the later of two": (june(16), (asked(june(9)), asked_again(june(16))), ()),
    "another offer": (june(10), (sent(Kind.OFFER_DEADLINE, june(10)),), ()),
    "a question they answered": (None, (asked(june(9)),), (replied(june(9)),)),
    "a question after their answer": (june(10), (asked(june(10)),), (replied(june(9)),)),
}


@pytest.mark.parametrize(("day", "log", "heard"), PRESSES.values(), ids=PRESSES.keys())
def test_they_were_last_pressed_by(
    day: date | None, log: tuple[LogEntry, ...], heard: tuple[Heard, ...]
) -> None:
    assert situation(having(log=log, heard=heard), TODAY).last_press == day


# Debts


def open_of(owed: tuple[Owed, ...], *log: LogEntry, today: date = TODAY) -> tuple[Owed, ...]:
    interview: Interview = having(process__owed=owed, log=log)
    return open_debts(interview, sent_since(interview, HELD, today), HELD, today)


PAPERS = owing(OwedKind.MATERIALS)
REPLY = owing(OwedKind.ANSWER)
BACK = owing(OwedKind.RETURN_CALL)


@pytest.mark.parametrize(
    ("debt", "kind"),
    [(PAPERS, Kind.MATERIALS), (REPLY, Kind.ANSWER), (BACK, Kind.RETURN_CALL)],
)
def test_a_debt_is_settled_by_its_own_kind_of_message(debt: Owed, kind: Kind) -> None:
    others = tuple(sent(other, june(5)) for other in Kind if other is not kind)

    assert open_of((debt,)) == (debt,)
    assert open_of((debt,), *others) == (debt,)
    assert open_of((debt,), sent(kind, june(5))) == ()


def test_two_debts_of_a_kind_need_two_messages() -> None:
    early, late = PAPERS._replace(since=june(3)), PAPERS._replace(since=june(4))

    assert open_of((early, late), sent(Kind.MATERIALS, june(5))) == (late,)
    assert open_of((early, late), sent(Kind.MATERIALS, june(5)), sent(Kind.MATERIALS, june(5))) == (
        ()
    )


def test_the_older_debt_is_settled_first_in_whatever_order_they_stand() -> None:
    early, late = PAPERS._replace(since=june(3)), PAPERS._replace(since=june(8))
    undated = PAPERS

    assert open_of((late, early), sent(Kind.MATERIALS, june(9))) == (late,)
    assert open_of((early, undated), sent(Kind.MATERIALS, june(9))) == (early,)


def test_a_message_from_before_the_debt_does_not_settle_it() -> None:
    debt = PAPERS._replace(since=june(8))

    assert open_of((debt,), sent(Kind.MATERIALS, june(5))) == (debt,)
    assert open_of((debt,), sent(Kind.MATERIALS, june(8))) == ()


@pytest.mark.parametrize(
    ("owed_to", "sent_to", "settled"),
    [
        ("", "", True),
        ("Dana Okafor", "", True),
        ("", "Dana Okafor", True),
        ("Dana Okafor", "Dana Okafor", True),
        ("Dana Okafor", "Jun Adeyemi", False),
    ],
)
def test_a_message_to_somebody_else_does_not_settle_it(
    owed_to: str, sent_to: str, settled: bool
) -> None:
    found = open_of((PAPERS._replace(to=owed_to),), sent(Kind.MATERIALS, june(5), to=sent_to))

    assert (found == ()) is settled


def test_what_was_asked_for_after_today_is_not_owed_yet() -> None:
    assert open_of((PAPERS._replace(since=june(27)),)) == ()
    assert open_of((PAPERS._replace(since=TODAY),)) != ()


def test_a_later_debt_does_not_hide_the_ones_after_it() -> None:
    later = PAPERS._replace(since=june(27))

    assert open_of((later, REPLY)) == (REPLY,)


def test_a_call_back_comes_first_and_then_what_is_due_first() -> None:
    late, soon, undated = (
        PAPERS._replace(due=june(19)),
        REPLY._replace(due=june(5)),
        REPLY._replace(to="Dana Okafor"),
    )

    assert open_of((undated, late, soon, BACK)) == (BACK, soon, late, undated)


def test_debts_without_a_due_day_stand_in_the_order_in_which_they_arose() -> None:
    early, late = PAPERS._replace(since=june(3)), REPLY._replace(since=june(8))

    assert open_of((late, early)) == (early, late)


# Which request a message answers

PAPERS, MORE_PAPERS = owing(OwedKind.MATERIALS), owing(OwedKind.MATERIALS, to="Ana Sousa")


@pytest.mark.parametrize(
    ("owed", "log", "name", "place"),
    [
        ((), (), "", None),
        ((owing(OwedKind.ANSWER),), (), "", None),
        ((PAPERS, MORE_PAPERS), (), "", 0),
        ((PAPERS, MORE_PAPERS), (), "ana sousa", 1),
        ((PAPERS, MORE_PAPERS), (sent(Kind.MATERIALS, june(8)),), "", 1),
        ((PAPERS,), (sent(Kind.MATERIALS, june(8)),), "", 0),
    ],
    ids=["none", "another kind", "the first", "by name", "an open one", "a settled one"],
)
def test_a_message_answers_what_is_open_before_what_is_settled(
    owed: tuple[Owed, ...], log: tuple[LogEntry, ...], name: str, place: int | None
) -> None:
    interview = having(process__owed=owed, log=log)

    assert answered_by(interview, OwedKind.MATERIALS, name, HELD, TODAY) == place
