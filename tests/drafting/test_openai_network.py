"""Ways to a server: encrypted, by IPv6, through a proxy, and their faults."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter.drafting.openai_model import connection
from drafter.drafting.openai_model.client import preload
from drafter.errors import BrokenOffError, StoppedError, UnavailableError
from tests.drafting.asking import SHORT, Heard, ask, fault
from tests.drafting.loopback import (
    CERTIFICATE,
    CHUNKED,
    Loopback,
    Peer,
    chunk,
    hangs,
    piece,
    resets,
    says,
    sends,
)

BEGUN = (CHUNKED, chunk(piece("Dear ")), chunk(piece("Dana")))


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The certificate of the test server is trusted, as the user of an own server has it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    connection.certificates.cache_clear()
    yield
    connection.certificates.cache_clear()


@pytest.mark.usefixtures("trusted")
def test_a_server_of_ones_own_is_trusted_by_its_certificate() -> None:
    with Loopback(says("Hi"), tls=True) as server:
        assert ask(server.url).text == "Hi"


@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_name_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    find = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *rest, **named: find("127.0.0.1", *rest, **named)
    )
    with Loopback(says("Hi"), tls=True) as server:
        error = fault(server.url.replace("127.0.0.1", "llm.example.org"))

    assert isinstance(error, UnavailableError)
    assert "cannot be trusted: Hostname mismatch" in error.title


@pytest.mark.usefixtures("trusted")
def test_an_encrypted_answer_that_breaks_off_is_kept() -> None:
    with Loopback(sends(*BEGUN), tls=True) as server:
        error = fault(server.url)

    assert isinstance(error, BrokenOffError)
    assert error.partial == "Dear Dana"
    assert len(server.asked) == 2


@pytest.mark.usefixtures("trusted")
def test_an_encrypted_answer_that_a_crash_breaks_off_is_asked_for_once_more() -> None:
    heard = Heard()
    broken = resets(*BEGUN, when=heard.wait_for("Dear Dana"))
    with Loopback(broken, says("Hello"), tls=True) as server:
        reply = ask(server.url, heard)

    assert (reply.text, heard.voided) == ("Hello", ["Dear Dana"])
    assert "broke in the middle" in heard.waits[0][1]


@pytest.mark.usefixtures("trusted")
def test_an_encrypted_answer_that_hangs_is_stopped() -> None:
    with Loopback(hangs(CHUNKED, chunk(piece("Dear"))), tls=True) as server:
        heard = Heard(stop=lambda heard: bool(heard.chunks))
        error = fault(server.url, heard, patience=SHORT._replace(budget=600, stall=600))

    assert isinstance(error, StoppedError)
    assert error.partial == "Dear"


@pytest.mark.usefixtures("trusted")
def test_bytes_in_the_clear_within_an_encrypted_answer_end_it() -> None:
    heard = Heard()
    arrived = heard.wait_for("Dear Dana")

    def script(peer: Peer) -> None:
        peer.send(*BEGUN)
        arrived.wait(20)
        peer.send_in_the_clear(b"HTTP/1.1 200 OK")

    with Loopback(script, says("Hello"), tls=True) as server:
        reply = ask(server.url, heard)

    assert (reply.text, heard.voided) == ("Hello", ["Dear Dana"])


def test_a_server_at_an_ipv6_address_is_asked() -> None:
    try:
        server = Loopback(says("Hi"), host="::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    with server:
        assert ask(server.url).text == "Hi"
    assert server.asked[0].headers["host"] == f"[::1]:{server.port}"


def test_a_server_elsewhere_is_asked_through_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with Loopback(says("Hi")) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url.removesuffix("/v1"))
        reply = ask("http://llm.example.org/v1", keyless=True)

    assert reply.text == "Hi"
    assert proxy.asked[0].target == "http://llm.example.org/v1/chat/completions"


def test_an_encrypted_server_is_asked_through_a_tunnel_and_its_fault_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Loopback(sends(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url.removesuffix("/v1"))
        error = fault("https://llm.example.org/v1", patience=SHORT._replace(attempts=2))

    assert isinstance(error, UnavailableError)
    assert [asked.method for asked in proxy.asked] == ["CONNECT", "CONNECT"]
    assert "authorization" not in proxy.asked[0].headers


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy"])
def test_no_proxy_is_asked_for_the_server_on_this_machine(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Loopback(says("Hi")) as proxy, Loopback(says("Hello")) as server:
        monkeypatch.setenv(name, proxy.url.removesuffix("/v1"))
        reply = ask(server.url)

    assert reply.text == "Hello"
    assert proxy.asked == []


@pytest.mark.parametrize(
    "proxy",
    ["socks5://127.0.0.1:9", "gopher://user:canary@proxy.example.org"],
)
def test_a_proxy_that_cannot_be_used_is_told(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", proxy)
    error = fault("https://llm.example.org/v1", patience=SHORT._replace(attempts=1))

    assert isinstance(error, UnavailableError)
    assert "canary" not in error.title + error.hint
    assert error.title == "The proxy that the environment names cannot be used."


@pytest.mark.parametrize("content", [None, "no certificate\n"])
def test_certificates_that_cannot_be_read_are_told(
    content: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "certificates.pem"
    if content:
        path.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    connection.certificates.cache_clear()
    preload()
    error = fault("https://llm.example.org/v1")

    assert isinstance(error, UnavailableError)
    assert error.title == "The certificates of this system cannot be read."
    assert "SSL_CERT_FILE" in error.hint
