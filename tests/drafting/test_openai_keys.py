"""Where the key of a server comes from, and that it goes nowhere but to that server."""

from __future__ import annotations

import io
import logging
import traceback
from collections.abc import Iterator, Mapping
from typing import Any

import keyring
import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from rich.console import Console
from rich.traceback import Traceback

from drafter.drafting.openai_model.client import OpenAIModel
from drafter.drafting.openai_model.keys import Key
from drafter.errors import DeniedError, ModelError
from tests.drafting.asking import ENVIRON, KEY, SHORT, TURNS, Heard, ask, fault, profile_of
from tests.drafting.loopback import (
    Loopback,
    Script,
    answers,
    event,
    fails,
    hangs,
    piece,
    resets,
    says,
    streams,
)

REMOTE = "https://llm.example.org/v1"


class Chain(KeyringBackend):
    """A keyring in memory."""

    priority = -1.0
    """So that keyring never picks it by itself."""

    def __init__(self, kept: Mapping[tuple[str, str], str], fault: Exception | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._kept = dict(kept)
        self._fault = fault

    def get_password(self, service: str, username: str) -> str | None:
        if self._fault:
            raise self._fault
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    """No test asks the keyring of whoever runs it."""
    before = keyring.get_keyring()
    keyring.set_keyring(Chain({}))
    yield
    keyring.set_keyring(before)


def sent(**changes: Any) -> str | None:
    """The header that a server is sent."""
    with Loopback(says("Hi")) as server:
        ask(server.url, **changes)
    return server.asked[0].headers.get("authorization")


def test_the_key_is_in_the_variable_that_the_profile_names() -> None:
    assert sent() == f"Bearer {KEY}"
    assert sent(environ={"TEST_KEY": f" {KEY}\n"}) == f"Bearer {KEY}"


def test_the_key_is_in_the_keyring_under_the_name_of_the_profile() -> None:
    keyring.set_keyring(Chain({("drafter", "test"): KEY}))

    assert sent(environ={}) == f"Bearer {KEY}"


def test_the_variable_goes_over_the_keyring() -> None:
    keyring.set_keyring(Chain({("drafter", "test"): "another"}))

    assert sent() == f"Bearer {KEY}"


def test_a_server_of_ones_own_needs_no_key_and_no_keyring() -> None:
    keyring.set_keyring(Chain({}, AssertionError("was asked")))

    assert sent(key_env="") == "Bearer none"


def test_a_server_that_wants_a_key_after_all_is_told_how_to_get_it() -> None:
    with Loopback(fails(401)) as server:
        error = fault(server.url, keyless=True)

    assert error.title.endswith("wants a key, and none is set up for it.")
    assert "key_env" in error.hint


def test_a_server_that_wants_no_key_gets_none_of_ours() -> None:
    assert sent(keyless=True) == "Bearer none"


@pytest.mark.parametrize(
    ("trouble", "hint"),
    [
        (None, "`keyring set drafter test`. A server"),
        (keyring.errors.NoKeyringError(), "This system has no keyring, though."),
        (keyring.errors.KeyringLocked(KEY), "could not be read, though (KeyringLocked)."),
    ],
)
def test_where_to_put_a_key_is_said_when_there_is_none(
    trouble: Exception | None, hint: str
) -> None:
    keyring.set_keyring(Chain({}, trouble))
    error = fault(REMOTE, environ={})

    assert isinstance(error, DeniedError)
    assert error.title == "There is no key for llm.example.org."
    assert "the environment variable TEST_KEY" in error.hint
    assert hint in error.hint
    assert KEY not in error.hint


@pytest.mark.parametrize("key", ["sk-ümlaut", "sk-two words", "sk-line\nbreak", "sk-\x00"])
def test_a_key_that_no_header_can_carry_is_not_sent_and_not_shown(key: str) -> None:
    with Loopback(says("Hi")) as server:
        error = fault(server.url, environ={"TEST_KEY": key})

    assert isinstance(error, DeniedError)
    assert "environment variable TEST_KEY" in error.hint
    assert "sk-" not in error.title + error.hint
    assert server.asked == []


def test_a_key_is_not_sent_over_the_network_in_the_clear() -> None:
    error = fault("http://llm.example.org/v1")

    assert isinstance(error, DeniedError)
    assert error.title.startswith("The key for llm.example.org was not sent")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_neither_key_nor_words_follow_a_server_elsewhere(status: int) -> None:
    with Loopback(says("Hi")) as other:
        target = f"{other.url}/chat/completions?key={KEY}"
        with Loopback(answers(status, b"", location=target)) as server:
            error = fault(server.url)

    assert other.asked == []
    assert f"base_url: {other.url}/chat/completions?key=[key]" in error.hint


def test_what_the_environment_holds_for_openai_goes_to_no_other_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", f"elsewhere-{name}")
    headers = "Authorization: Bearer elsewhere\nX-Gateway: elsewhere"
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", headers)
    monkeypatch.setenv("OPENAI_BASE_URL", REMOTE)
    with Loopback(says("Hi")) as server:
        ask(server.url)

    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    assert "elsewhere" not in repr(server.asked)


def test_no_header_tells_of_the_machine() -> None:
    with Loopback(says("Hi")) as server:
        ask(server.url)

    assert set(server.asked[0].headers) == {
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    }


ECHO = f"Invalid: Authorization: Bearer {KEY}"
ECHOES: dict[str, Script] = {
    "400": fails(400, ECHO),
    "401": fails(401, ECHO),
    "403": fails(403, ECHO),
    "404": fails(404, ECHO),
    "429": fails(429, ECHO, retry_after="60"),
    "500": fails(500, ECHO),
    "a page": answers(502, ECHO.encode(), "text/html"),
    "an event": streams(event({"error": {"message": ECHO}})),
    "broken JSON": streams(f"data: {ECHO}\n\n".encode()),
    "a reset": resets(),
    "a cut answer": streams(piece("Dear"), piece(None, "length")),
    "a page in place of an answer": answers(200, ECHO.encode(), "text/html"),
}


def shown(error: ModelError) -> str:
    """All that anybody might print of an error, with what every name in its frames holds."""
    plain = traceback.TracebackException.from_exception(error, capture_locals=True)
    console = Console(file=io.StringIO(), width=400)
    console.print(
        Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True)
    )
    assert isinstance(console.file, io.StringIO)
    parts = (error.title, error.hint, error.partial, repr(error), *plain.format())
    return "\n".join([*parts, console.file.getvalue()])


@pytest.mark.parametrize("name", ECHOES)
def test_no_error_log_or_traceback_shows_the_key(
    name: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with Loopback(ECHOES[name]) as server:
        model = OpenAIModel(profile_of(server.url), ENVIRON, SHORT._replace(attempts=2))
        error = failure(model)
    printed = capfd.readouterr()

    assert KEY in server.asked[0].headers["authorization"]
    assert "openai" in caplog.text
    for text in (shown(error), caplog.text, printed.out, printed.err, repr(model)):
        assert KEY not in text


def failure(model: OpenAIModel) -> ModelError:
    """How the model fails; apart, so that no frame of a test is in the traceback."""
    try:
        model.complete(TURNS, Heard())
    except ModelError as error:
        return error
    raise AssertionError("it did not fail")


def test_no_traceback_of_an_answer_that_was_stopped_shows_the_key() -> None:
    with Loopback(hangs()) as server:
        model = OpenAIModel(profile_of(server.url), ENVIRON)
        try:
            model.complete(TURNS, Heard(stop=lambda heard: bool(server.asked)))
        except ModelError as error:
            text = shown(error)

    assert "StoppedError" in text
    assert KEY not in text


@pytest.mark.parametrize("url", ["http://llm.example.org/v1", REMOTE])
def test_no_traceback_of_a_key_that_was_not_used_shows_it(url: str) -> None:
    environ = ENVIRON if url.startswith("http:") else {"TEST_KEY": f"{KEY} {KEY}"}
    model = OpenAIModel(profile_of(url), environ)

    assert KEY not in shown(failure(model))


def test_a_key_does_not_show_itself() -> None:
    key = Key(KEY, "the environment variable TEST_KEY")

    assert repr(key) == f"{key}" == "Key(the environment variable TEST_KEY)"
