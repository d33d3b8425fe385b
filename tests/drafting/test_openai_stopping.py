"""The budget and the user end an answer at once, whatever it hangs on."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from drafter.drafting.model import Reply
from drafter.errors import OutOfTimeError, StoppedError
from tests.drafting.asking import SHORT, Heard, ask, fault
from tests.drafting.loopback import (
    CHUNKED,
    Loopback,
    Peer,
    Script,
    chunk,
    fails,
    hangs,
    piece,
    says,
)

LONG = SHORT._replace(budget=600, stall=600, ceiling=600, connect=600)
"""So that nothing but the user ends it."""

HANGING: dict[str, Script] = {
    "no answer": hangs(),
    "half a head": hangs(b"HTTP/1.1 200 OK\r\ncontent-"),
    "no event": hangs(CHUNKED),
    "half an event": hangs(CHUNKED, chunk(b"data: {")),
}


@pytest.mark.parametrize("name", HANGING)
def test_a_read_that_hangs_is_stopped(name: str) -> None:
    with Loopback(HANGING[name]) as server:
        error = fault(server.url, Heard(stop=lambda heard: bool(server.asked)), patience=LONG)

    assert isinstance(error, StoppedError)
    assert error.partial == ""


def test_what_had_come_before_the_stop_is_kept() -> None:
    with Loopback(hangs(CHUNKED, chunk(piece("Dear ")), chunk(piece("Dana")))) as server:
        error = fault(
            server.url, Heard(stop=lambda heard: heard.text == "Dear Dana"), patience=LONG
        )

    assert isinstance(error, StoppedError)
    assert error.partial == "Dear Dana"


def test_a_wait_before_the_next_attempt_is_stopped() -> None:
    heard = Heard(stop=lambda heard: bool(heard.waits))
    with Loopback(fails(429, retry_after="500")) as server:
        error = fault(server.url, heard, patience=LONG)

    assert isinstance(error, StoppedError)
    assert heard.waits[0][0] == 500
    assert len(server.asked) == 1


def test_whoever_stops_before_the_start_is_not_sent_anywhere() -> None:
    with Loopback(says("Hi")) as server:
        error = fault(server.url, Heard(stop=lambda heard: True))

    assert isinstance(error, StoppedError)
    assert server.asked == []


def test_a_handshake_that_hangs_is_stopped() -> None:
    begun = Event()

    def script(peer: Peer) -> None:
        begun.set()
        peer.hang()

    with Loopback(script, greet=False) as server:
        url = server.url.replace("http:", "https:")
        error = fault(url, Heard(stop=lambda heard: begun.is_set()), patience=LONG)

    assert isinstance(error, StoppedError)


class Resolver:
    """Looks names up until it is released."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked = Event()
        self.released = Event()
        monkeypatch.setattr(socket, "getaddrinfo", self._look_up)

    def _look_up(self, *names: object, **named: object) -> None:
        self.asked.set()
        self.released.wait()
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Resolver:
    return Resolver(monkeypatch)


def test_a_name_that_is_looked_up_for_ever_is_stopped(resolver: Resolver) -> None:
    heard = Heard(stop=lambda heard: resolver.asked.is_set())
    error = fault("https://llm.example.org/v1", heard, patience=LONG)
    resolver.released.set()

    assert isinstance(error, StoppedError)


def test_a_name_that_is_looked_up_for_ever_ends_with_the_budget(resolver: Resolver) -> None:
    error = fault("https://llm.example.org/v1", patience=LONG._replace(budget=0.3))
    resolver.released.set()

    assert isinstance(error, OutOfTimeError)


def test_a_name_that_is_looked_up_for_ever_does_not_hold_the_program() -> None:
    code = """
import socket, threading
socket.getaddrinfo = lambda *names, **named: threading.Event().wait()
from tests.drafting.asking import SHORT, fault
print(type(fault("https://llm.example.org/v1", patience=SHORT._replace(budget=0.3))).__name__)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)

    assert (done.stdout.strip(), done.returncode) == ("OutOfTimeError", 0)


def test_a_stream_that_is_always_almost_silent_ends_with_the_budget() -> None:
    gone = Event()

    def dripping(peer: Peer) -> None:
        peer.send(CHUNKED)
        while not gone.wait(0.02):
            peer.send(chunk(piece(".")))

    with Loopback(dripping) as server:
        error = fault(server.url, patience=SHORT._replace(budget=0.4))
        gone.set()

    assert isinstance(error, OutOfTimeError)
    assert set(error.partial) == {"."}


def test_the_budget_holds_for_all_attempts_together() -> None:
    patience = SHORT._replace(budget=0.5, attempts=1000, backoff=0.05)
    with Loopback(fails(500), fails(500), hangs()) as server:
        error = fault(server.url, patience=patience)

    assert isinstance(error, OutOfTimeError)
    assert len(server.asked) == 3


def test_a_listener_that_fails_is_not_hidden() -> None:
    class Broken(Heard):
        def chunk(self, text: str) -> None:
            raise AttributeError("a mistake of the app")

    with Loopback(says("Hi")) as server, pytest.raises(AttributeError, match="a mistake"):
        ask(server.url, Broken())


def test_answers_in_several_threads_do_not_disturb_each_other() -> None:
    def asked(server: Loopback) -> Reply:
        return ask(server.url)

    with Loopback(says("Dear ", "Dana")) as server, ThreadPoolExecutor(8) as threads:
        replies = list(threads.map(asked, [server] * 16))

    assert {reply.text for reply in replies} == {"Dear Dana"}


def test_an_interrupt_ends_the_program_at_once_and_without_noise() -> None:
    code = """
import signal, sys
from drafter.drafting.openai_model.patience import Patience
from tests.drafting.asking import ask
# Whoever starts the tests in the background has them begin deaf to it.
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    ask(sys.argv[1], patience=Patience())
except KeyboardInterrupt:
    sys.exit(130)
"""
    with Loopback(hangs(CHUNKED, chunk(piece("Dear")))) as server:
        program = subprocess.Popen(
            [sys.executable, "-c", code, server.url], stderr=subprocess.PIPE, text=True
        )
        assert server.was_asked.wait(60)
        program.send_signal(signal.SIGINT)
        _, noise = program.communicate(timeout=60)

    assert (program.returncode, noise) == (130, "")
