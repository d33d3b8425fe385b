"""A small HTTP server on this machine that answers each request as a test tells it to."""

from __future__ import annotations

import json
import socket
import ssl
import struct
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Any, NamedTuple

CERTIFICATE = Path(__file__).parent / "self-signed.pem"
"""For localhost, 127.0.0.1 and ::1; signed by nobody, with the key that belongs to it."""


class Asked(NamedTuple):
    """One request, as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


class Peer:
    """The other end of one connection, after it has asked."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, *parts: bytes) -> bool:
        """Send what can be sent; whether the other end still takes it."""
        try:
            for part in parts:
                self._connection.sendall(part)
        except OSError:
            return False
        return True

    def send_in_the_clear(self, data: bytes) -> None:
        """Send beneath the encryption, as somebody on the way would."""
        socket.socket.send(self._connection, data)

    def hang(self) -> None:
        """Say nothing more until the other end has gone."""
        try:
            while self._connection.recv(4096):
                pass
        except OSError:
            pass

    def reset(self) -> None:
        """Drop the connection as a machine does that has crashed."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()


Script = Callable[[Peer], None]


class Loopback:
    """Answers the first request by the first script, and so on; the last one stays."""

    def __init__(
        self, *scripts: Script, host: str = "127.0.0.1", tls: bool = False, greet: bool = True
    ) -> None:
        self.scripts = list(scripts)
        self.asked: list[Asked] = []
        self.was_asked = Event()
        self.greet = greet
        """Whether it reads a request at all before it follows the script."""
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if tls else None
        if self._tls:
            self._tls.load_cert_chain(CERTIFICATE)
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listening = socket.create_server((host, 0), family=family)
        self.host, self.port = self._listening.getsockname()[:2]
        self._threads = [Thread(target=self._accept)]

    @property
    def url(self) -> str:
        """The base URL to ask at."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http{'s' if self._tls else ''}://{host}:{self.port}/v1"

    def __enter__(self) -> Loopback:
        self._threads[0].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Closing alone would not wake the thread that waits for the next connection.
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            thread = Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                if self._tls:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                if self.greet:
                    self.asked.append(_read(connection))
                    self.was_asked.set()
            except (OSError, EOFError):
                return
            script = self.scripts[min(len(self.asked), len(self.scripts)) - 1]
            with connection:
                script(Peer(connection))


def _read(connection: socket.socket) -> Asked:
    with connection.makefile("rb") as lines:
        method, *rest = lines.readline().decode("latin-1").split(" ")
        if len(rest) != 2:
            raise EOFError("no request")
        headers = {}
        while (text := lines.readline().decode("latin-1").strip()) != "":
            name, _, value = text.partition(":")
            headers[name.lower()] = value.strip()
        return Asked(method, rest[0], headers, lines.read(int(headers.get("content-length", 0))))


def head(status: int = 200, kind: str = "text/event-stream", **headers: str) -> bytes:
    """The head of a response; its body ends with the connection."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    fields = {"content-type": kind, "connection": "close", **named}
    lines = (f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} Said\r\n{''.join(lines)}\r\n".encode()


CHUNKED = head(transfer_encoding="chunked")
"""The head of a stream as servers send it: a connection that drops is told from its end."""
END = b"0\r\n\r\n"
DONE = b"data: [DONE]\n\n"


def chunk(data: bytes) -> bytes:
    """One piece of a chunked body."""
    return b"%x\r\n%s\r\n" % (len(data), data)


def event(data: object) -> bytes:
    """One event of a stream."""
    return f"data: {json.dumps(data)}\n\n".encode()


def piece(text: str | None = None, finish: str | None = None, **delta: object) -> bytes:
    """One event of an answer, as OpenAI sends it."""
    choice = {"index": 0, "delta": {"content": text, **delta}, "finish_reason": finish}
    return event({"object": "chat.completion.chunk", "model": "parrot-1", "choices": [choice]})


USAGE = event(
    {"model": "parrot-1", "choices": [], "usage": {"prompt_tokens": 11, "completion_tokens": 3}}
)


def sends(*parts: bytes) -> Script:
    """Sends these bytes and closes the connection."""

    def script(peer: Peer) -> None:
        peer.send(*parts)

    return script


def streams(*events: bytes, end: bytes = END) -> Script:
    """Answers with these events, each in a chunk of its own, and ends properly."""

    def script(peer: Peer) -> None:
        peer.send(CHUNKED, *map(chunk, events), end)

    return script


def says(*texts: str, finish: str = "stop") -> Script:
    """A whole answer in pieces."""
    return streams(*map(piece, texts), piece(None, finish), USAGE, DONE)


def answers(
    status: int, body: object = "", kind: str = "application/json", **headers: str
) -> Script:
    """A whole response that is no stream."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()

    def script(peer: Peer) -> None:
        peer.send(head(status, kind, content_length=str(len(content)), **headers), content)

    return script


def fails(status: int, message: str = "No.", code: str | None = None, **headers: str) -> Script:
    """An error as OpenAI sends it."""
    error = {"message": message, "type": code, "code": code, "param": None}
    return answers(status, {"error": error}, **headers)


def hangs(*before: bytes) -> Script:
    """Sends something, or nothing, and then says no more."""

    def script(peer: Peer) -> None:
        peer.send(*before)
        peer.hang()

    return script


def resets(*before: bytes, when: Event | None = None) -> Script:
    """Sends something, or nothing, and then crashes; `when` says that what was sent was read.

    Without it, the crash may overtake what was sent.
    """

    def script(peer: Peer) -> None:
        peer.send(*before)
        if when:
            when.wait(20)
        peer.reset()

    return script


def pours(opening: bytes, endless: Iterable[bytes]) -> Script:
    """Sends without end, until the other end has gone."""

    def script(peer: Peer) -> None:
        peer.send(opening)
        for part in endless:
            if not peer.send(part):
                return

    return script
