"""When another attempt follows, after how long, and when none does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting.openai_model.patience import asked_for
from drafter.errors import BrokenOffError, UnavailableError
from tests.drafting.asking import SHORT, Heard, ask, fault
from tests.drafting.loopback import Loopback, fails, hangs, piece, resets, says, streams

NOON = datetime(2026, 9, 30, 12, tzinfo=UTC)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_a_server_that_recovers_is_asked_again(status: int) -> None:
    heard = Heard()
    with Loopback(fails(status), fails(status), says("Hi")) as server:
        reply = ask(server.url, heard)

    assert (reply.text, reply.attempts) == ("Hi", 3)
    assert len(heard.waits) == len(heard.voided) == 2


def test_a_server_that_does_not_recover_is_asked_four_times() -> None:
    with Loopback(fails(503, "Overloaded.")) as server:
        error = fault(server.url)

    assert isinstance(error, UnavailableError)
    assert error.title.endswith("cannot answer at present (status 503).")
    assert error.hint == "Try again later. It says: Overloaded."
    assert len(server.asked) == 4


def test_a_connection_that_fails_is_tried_again() -> None:
    with Loopback(resets(), says("Hi")) as server:
        assert ask(server.url).attempts == 2


def test_a_connection_that_is_not_made_is_tried_again() -> None:
    heard = Heard()
    patience = SHORT._replace(connect=0.1, attempts=2)
    # A server that accepts and never says hello keeps TLS waiting.
    with Loopback(hangs(), greet=False) as server:
        error = fault(server.url.replace("http:", "https:"), heard, patience=patience)

    assert isinstance(error, UnavailableError)
    assert error.title.endswith("does not answer.")
    assert len(heard.waits) == 1


def test_where_no_server_runs_on_this_machine_two_attempts_are_enough() -> None:
    heard = Heard()
    with Loopback(says("Hi")) as server:
        url = server.url
    error = fault(url, heard)

    assert isinstance(error, UnavailableError)
    assert error.title.startswith("Nothing answers at 127.0.0.1")
    assert len(heard.waits) == 1


def test_the_waits_grow_and_are_never_twice_the_same() -> None:
    waits: list[float] = []
    for _ in range(3):
        heard = Heard()
        with Loopback(fails(500)) as server:
            fault(server.url, heard, patience=SHORT._replace(backoff=0.02))
        first, second, third = (seconds for seconds, _ in heard.waits)

        assert 0.02 <= first <= 0.03
        assert 0.04 <= second <= 0.05
        assert 0.08 <= third <= 0.09
        waits += [first, second, third]
    assert len(set(waits)) == len(waits)


def test_each_wait_is_told_with_its_reason() -> None:
    heard = Heard()
    with Loopback(fails(429), says("Hi")) as server:
        ask(server.url, heard)

    assert heard.waits[0][1] == f"127.0.0.1:{server.port} is asked too much at present."


@pytest.mark.parametrize(
    ("header", "value", "seconds"),
    [
        ("retry-after", "0.03", 0.03),
        ("retry-after-ms", "30", 0.03),
        ("retry-after", format_datetime(NOON - timedelta(days=1), usegmt=True), 0.0),
    ],
    ids=["seconds", "milliseconds", "date"],
)
def test_a_server_is_asked_again_when_it_says(header: str, value: str, seconds: float) -> None:
    heard = Heard()
    with Loopback(fails(429, **{header.replace("-", "_"): value}), says("Hi")) as server:
        reply = ask(server.url, heard)

    assert reply.text == "Hi"
    assert heard.waits[0][0] == pytest.approx(seconds)


def test_what_a_server_asks_for_counts_for_every_passing_failure() -> None:
    heard = Heard()
    with Loopback(fails(503, retry_after="0.03"), says("Hi")) as server:
        ask(server.url, heard)

    assert heard.waits[0][0] == pytest.approx(0.03)


@pytest.mark.parametrize(
    ("seconds", "spoken"), [("45", "45 seconds"), ("600", "10 minutes"), ("7200", "2 hours")]
)
def test_a_wait_above_the_ceiling_is_left_to_the_user(seconds: str, spoken: str) -> None:
    with Loopback(fails(429, "Slow down.", retry_after=seconds)) as server:
        error = fault(server.url)

    assert isinstance(error, UnavailableError)
    assert error.hint == f"It asks to wait {spoken}. It says: Slow down."
    assert len(server.asked) == 1


def test_a_wait_that_the_budget_does_not_hold_is_not_begun() -> None:
    heard = Heard()
    with Loopback(fails(429, retry_after="4")) as server:
        error = fault(server.url, heard, patience=SHORT._replace(budget=3))

    assert isinstance(error, UnavailableError)
    assert heard.waits == []


def test_an_answer_that_breaks_off_gets_one_new_attempt_among_the_others() -> None:
    broken = streams(piece("Dear"), end=b"")
    with Loopback(fails(500), broken, fails(500), broken, says("Hi")) as server:
        error = fault(server.url, patience=SHORT._replace(attempts=9))

    assert isinstance(error, BrokenOffError)
    assert len(server.asked) == 4


def test_every_form_of_the_header_is_read() -> None:
    assert asked_for({"retry-after": "3"}, NOON) == 3
    assert asked_for({"retry-after": "1.5"}, NOON) == 1.5
    assert asked_for({"retry-after-ms": "1500"}, NOON) == 1.5
    assert asked_for({"retry-after-ms": "20", "retry-after": "3"}, NOON) == 0.02
    assert asked_for({"retry-after": "Wed, 30 Sep 2026 12:00:07 GMT"}, NOON) == 7
    assert asked_for({"retry-after": "Wed, 30 Sep 2026 14:00:07 +0200"}, NOON) == 7
    assert asked_for({"retry-after": "Wed, 30 Sep 2026 12:00:07 -0000"}, NOON) == 7
    assert asked_for({"retry-after": "Wed, 30 Sep 2026 11:00:00 GMT"}, NOON) == 0


@pytest.mark.parametrize("value", ["", "soon", "-5", "nan", "inf", "1e999", "99999999999 days"])
def test_a_header_that_says_nothing_is_none(value: str) -> None:
    assert asked_for({"retry-after": value}, NOON) is None
    assert asked_for({"retry-after-ms": value}, NOON) is None


@given(st.text() | st.from_regex(r"\w{3}, \d+ \w{3} \d+ \d+:\d+:\d+ [+-]?\w+", fullmatch=True))
def test_no_header_is_too_odd(value: str) -> None:
    seconds = asked_for({"retry-after": value}, NOON)

    assert seconds is None or seconds >= 0
