"""Everything that can go wrong with a server: each ends in a clear error, and in time."""

from __future__ import annotations

import gzip
import itertools
import json
import socket

import pytest

from drafter.errors import (
    BrokenOffError,
    DeniedError,
    ModelError,
    OutOfTimeError,
    UnavailableError,
    UnusableError,
)
from tests.drafting.asking import SHORT, Heard, ask, fault
from tests.drafting.loopback import (
    CHUNKED,
    DONE,
    Loopback,
    Script,
    answers,
    chunk,
    event,
    fails,
    hangs,
    head,
    piece,
    pours,
    resets,
    says,
    sends,
    streams,
)

BEGUN = (CHUNKED, chunk(piece("Dear ")), chunk(piece("Dana")))
STOP = piece(None, "stop")
PAGE = b"<!DOCTYPE html><title>Sign in</title>"


def error_event(message: str, code: str | None = None) -> bytes:
    return event({"error": {"message": message, "code": code, "type": code}})


BROKEN: dict[str, tuple[Script, str]] = {
    "dropped in the middle": (
        sends(*BEGUN),
        "broke in the middle",
    ),
    "silence in the middle": (hangs(*BEGUN), "stopped in the middle"),
    "an end without a reason": (streams(piece("Dear "), piece("Dana"), DONE), "broke off before"),
    "an error as reason": (streams(piece("Dear "), piece("Dana", "error")), "broke off before"),
    "an error in the stream": (
        streams(piece("Dear "), piece("Dana"), error_event("Overloaded.")),
        "broke the answer off",
    ),
    "JSON that is none": (
        streams(piece("Dear "), piece("Dana"), b'data: {"choices": [\n\n'),
        "cannot be read",
    ),
    "JSON without a floor": (
        streams(piece("Dear "), piece("Dana"), b"data: " + b"[" * 200_000 + b"\n\n"),
        "cannot be read",
    ),
    "bytes that are no UTF-8": (
        streams(piece("Dear "), piece("Dana"), b'data: {"a": "\xff\xfe"}\n\n'),
        "cannot be read",
    ),
    "something else than an event": (
        streams(piece("Dear "), piece("Dana"), event("text"), STOP),
        "no part of an answer",
    ),
}
"""What breaks off after "Dear Dana"."""


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_off_is_kept_and_asked_for_once_more(name: str) -> None:
    script, title = BROKEN[name]
    heard = Heard()
    with Loopback(script) as server:
        error = fault(server.url, heard)

    assert isinstance(error, BrokenOffError)
    assert title in error.title
    assert error.partial == "Dear Dana"
    assert len(server.asked) == 2
    assert heard.voided == ["Dear Dana"]


@pytest.mark.parametrize("name", BROKEN)
def test_after_what_broke_off_the_next_answer_is_whole(name: str) -> None:
    heard = Heard()
    with Loopback(BROKEN[name][0], says("Hello ", "Dana")) as server:
        reply = ask(server.url, heard)

    assert (reply.text, reply.attempts) == ("Hello Dana", 2)
    assert heard.text == "Hello Dana"
    assert BROKEN[name][1] in heard.waits[0][1]


def test_what_a_crash_breaks_off_is_asked_for_once_more() -> None:
    heard = Heard()
    with Loopback(resets(*BEGUN, when=heard.wait_for("Dear Dana")), says("Hello")) as server:
        reply = ask(server.url, heard)

    assert (reply.text, heard.voided) == ("Hello", ["Dear Dana"])
    assert "broke in the middle" in heard.waits[0][1]


EMPTY: dict[str, Script] = {
    "an empty 200": answers(200, b"", "text/event-stream"),
    "an empty stream": streams(),
    "a stream that is only done": streams(DONE),
    "lines that are no events": streams(b"dta: {}\n\n", b"hello\n\n"),
    "events without choices": streams(event({"choices": []}), DONE),
}


@pytest.mark.parametrize("name", EMPTY)
def test_a_stream_with_nothing_in_it_has_broken_off(name: str) -> None:
    with Loopback(EMPTY[name]) as server:
        error = fault(server.url)

    assert isinstance(error, BrokenOffError)
    assert error.partial == ""
    assert len(server.asked) == 2


def test_the_text_before_a_second_attempt_that_gives_none_is_kept() -> None:
    with Loopback(sends(*BEGUN), sends()) as server:
        error = fault(server.url)

    assert error.partial == "Dear Dana"


UNUSABLE: dict[str, tuple[Script, str]] = {
    "a web page": (answers(200, PAGE, "text/html; charset=utf-8"), "a page instead of an answer"),
    "a whole answer at once": (
        answers(200, {"choices": [{"message": {"content": "Hi"}}]}),
        "a page instead of an answer",
    ),
    "malformed JSON at once": (answers(200, b'{"choices": ['), "a page instead of an answer"),
    "null": (streams(piece(None), STOP, DONE), "answered with nothing"),
    "blanks": (streams(piece(" \n"), STOP, DONE), "answered with nothing"),
    "control characters alone": (streams(piece("\x00\x1b\x07"), STOP, DONE), "with nothing"),
    "thoughts alone": (streams(piece("<think>Hm."), STOP, DONE), "answered with nothing"),
    "a tool": (
        streams(
            piece(None, tool_calls=[{"index": 0, "function": {"name": "send", "arguments": ""}}]),
            piece(None, "tool_calls"),
        ),
        "asked for a tool",
    ),
    "a function": (streams(piece(None, "function_call")), "asked for a tool"),
    "a refusal": (
        streams(piece(None, refusal="I can't "), piece(None, refusal="do that."), STOP),
        "declined to answer: I can't do that.",
    ),
    "the filter": (streams(piece("Dear"), piece(None, "content_filter")), "content filter"),
    "the limit of length": (streams(piece("Dear"), piece(None, "length")), "was cut off"),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_what_is_no_text_to_use_is_said_and_not_asked_for_again(name: str) -> None:
    script, title = UNUSABLE[name]
    with Loopback(script) as server:
        error = fault(server.url)

    assert isinstance(error, UnusableError)
    assert title in error.title
    assert error.hint
    assert len(server.asked) == 1


def test_what_came_before_the_limit_of_length_is_kept() -> None:
    with Loopback(streams(piece("Dear Dana"), piece(None, "length"))) as server:
        assert fault(server.url).partial == "Dear Dana"


def test_a_refusal_is_shown_on_one_line_without_control_characters() -> None:
    words = "No\x1b[2J\n" + 300 * "no "
    with Loopback(streams(piece(None, refusal=words), STOP)) as server:
        title = fault(server.url).title

    assert title.isprintable()
    assert title.endswith("...")


ENDLESS: dict[str, Script] = {
    "text": pours(CHUNKED, itertools.repeat(chunk(piece("word " * 200)))),
    "a line": pours(head(), itertools.repeat(b"data: " + b"x" * 65536)),
    "comments": pours(head(), itertools.repeat(b": still thinking" + b"." * 4096 + b"\n\n")),
    "thoughts": pours(CHUNKED, itertools.repeat(chunk(piece(None, reasoning="hm " * 2000)))),
    "a page": pours(head(kind="text/html"), itertools.repeat(b"<p>" * 20_000)),
    "an error": pours(head(400, "application/json"), itertools.repeat(b"{" * 65536)),
    "one event of 10 MB": streams(piece("x" * 10_000_000), STOP, DONE),
    "10 MB in pieces": streams(*itertools.repeat(piece("x" * 100_000), 100), STOP, DONE),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_does_not_end_is_ended(name: str) -> None:
    with Loopback(ENDLESS[name]) as server:
        error = fault(server.url, patience=SHORT._replace(octets=3_000_000, budget=60))

    assert isinstance(error, UnusableError)
    assert len(error.partial) <= SHORT.characters
    assert len(server.asked) == 1


def test_what_is_packed_cannot_unfold_without_end() -> None:
    packed = gzip.compress(b"data: " + b"x" * 50_000_000 + b"\n\n")
    bomb = answers(200, packed, "text/event-stream", content_encoding="gzip")
    with Loopback(bomb) as server:
        error = fault(server.url, patience=SHORT._replace(octets=1_000_000))

    assert isinstance(error, UnusableError)
    assert server.asked[0].headers["accept-encoding"] == "identity"


def test_a_packed_answer_of_common_size_is_read() -> None:
    packed = gzip.compress(piece("Hi", "stop") + DONE)
    with Loopback(answers(200, packed, "text/event-stream", content_encoding="gzip")) as server:
        assert ask(server.url).text == "Hi"


DENIED: dict[str, tuple[Script, str, str]] = {
    "400": (fails(400, "Unknown field."), "does not take the request", "It says: Unknown field."),
    "401": (fails(401, "Incorrect API key."), "does not accept the key", "TEST_KEY"),
    "402": (fails(402), "no credit left", "Add some"),
    "403": (fails(403, "Not in your country."), "does not let you", "Not in your country."),
    "404, the model": (fails(404, "No model parrot."), 'no model "parrot"', "No model parrot."),
    "404, a page": (answers(404, b"404 page not found", "text/plain"), "no model", "end in /v1"),
    "422": (fails(422, "Bad turn."), "does not take the request", "Bad turn."),
    "no credit": (fails(429, "You exceeded your quota.", "insufficient_quota"), "no credit", "Add"),
    "no credit, in the stream": (
        streams(error_event("You exceeded your quota.", "insufficient_quota")),
        "no credit",
        "Add",
    ),
    "another address": (
        answers(307, b"", location="https://elsewhere.example.org/v1"),
        "points to another address",
        "https://elsewhere.example.org/v1",
    ),
}


@pytest.mark.parametrize("name", DENIED)
def test_what_is_refused_is_never_asked_for_again(name: str) -> None:
    script, title, hint = DENIED[name]
    with Loopback(script) as server:
        error = fault(server.url)

    assert isinstance(error, DeniedError)
    assert title in error.title
    assert hint in error.hint
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xfe", b"null", b"[]", b'"no"', b'{"error": "no"}', b'{"error": {"message": 3}}'],
)
def test_an_error_of_any_shape_is_told(body: bytes) -> None:
    with Loopback(answers(400, body)) as server:
        assert isinstance(fault(server.url), DeniedError)


def test_words_of_the_server_are_cut_and_hold_no_control_characters() -> None:
    with Loopback(fails(400, "No\x1b]0;x\x07\n" * 100)) as server:
        hint = fault(server.url).hint

    assert hint.isprintable()
    assert len(hint) < 250


def test_a_server_that_does_not_run_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    error = fault(f"http://127.0.0.1:{port}/v1", patience=SHORT._replace(attempts=2))

    assert isinstance(error, UnavailableError)
    assert error.title == f"Nothing answers at 127.0.0.1:{port}."
    assert error.hint.startswith("Start the server")


def test_a_name_without_an_address_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", unknown_name)
    error = fault("https://llm.invalid/v1", patience=SHORT._replace(attempts=2))

    assert isinstance(error, UnavailableError)
    assert error.title == "There is no address for llm.invalid."


def unknown_name(*args: object, **named: object) -> None:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def test_a_certificate_that_nobody_signed_is_not_trusted_and_not_tried_again() -> None:
    with Loopback(says("Hi"), tls=True) as server:
        error = fault(server.url)

    assert isinstance(error, UnavailableError)
    assert error.title.endswith("cannot be trusted: self-signed certificate.")
    assert "SSL_CERT_FILE" in error.hint
    assert server.asked == []


def test_a_server_that_speaks_no_tls_is_named() -> None:
    with Loopback(sends(b"HTTP/1.1 400 Bad Request\r\n\r\n"), greet=False) as server:
        error = fault(server.url.replace("http:", "https:"), patience=SHORT._replace(attempts=2))

    assert isinstance(error, UnavailableError)
    assert "does not speak as an https server does" in error.title


GARBAGE: dict[str, Script] = {
    "nothing at all": resets(),
    "an end": sends(),
    "no HTTP": sends(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "half a head": sends(b"HTTP/1.1 200 OK\r\ncontent-ty"),
    "a head without end": pours(b"HTTP/1.1 200 OK\r\n", itertools.repeat(b"x: " + b"y" * 4096)),
    "a status that is none": sends(b"HTTP/1.1 2x0 OK\r\n\r\n"),
    "chunks without size": sends(CHUNKED, b"zz\r\n"),
}


@pytest.mark.parametrize("name", GARBAGE)
def test_what_is_no_answer_at_all_is_tried_again_and_told(name: str) -> None:
    with Loopback(GARBAGE[name]) as server:
        error = fault(server.url, patience=SHORT._replace(attempts=2))

    assert isinstance(error, UnavailableError | BrokenOffError)
    assert len(server.asked) == 2


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "utf-8", "br, gzip"])
def test_a_body_that_is_not_packed_as_it_says_ends_in_an_error_or_an_answer(encoding: str) -> None:
    lie = answers(200, piece("Hi", "stop"), "text/event-stream", content_encoding=encoding)
    with Loopback(lie) as server:
        try:
            assert ask(server.url).text == "Hi"
        except ModelError as error:
            assert error.title


def test_a_json_answer_too_deep_for_python_is_told() -> None:
    deep = json.dumps({"error": {"message": "x"}}).encode() + b"[" * 100_000
    with Loopback(answers(400, deep)) as server:
        assert isinstance(fault(server.url), DeniedError)


@pytest.mark.parametrize(
    "before",
    [(), (b"HTTP/1.1 200 OK\r\n",), (CHUNKED,), (CHUNKED, b"5\r\nda"), (CHUNKED, chunk(b": x\n"))],
    ids=["silence", "half a head", "a head", "half a chunk", "a comment"],
)
def test_a_server_that_does_not_begin_ends_with_the_budget(before: tuple[bytes, ...]) -> None:
    with Loopback(hangs(*before)) as server:
        error = fault(server.url, patience=SHORT._replace(budget=0.3))

    assert isinstance(error, OutOfTimeError)
    assert error.title == "The 0.3 seconds for an answer are over."
    assert len(server.asked) == 1
