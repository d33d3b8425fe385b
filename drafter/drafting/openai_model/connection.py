"""A connection to one server, with the limits that neither SDK nor HTTP client sets."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

import httpx2
import openai

from drafter.drafting.openai_model.failures import TooMuchError
from drafter.drafting.openai_model.keys import Key
from drafter.drafting.openai_model.patience import Patience
from drafter.errors import UnavailableError
from drafter.profiles import OPENAI, Profile

_SENT = (
    "accept accept-encoding authorization connection content-length content-type host user-agent"
)
TOLD = frozenset(_SENT.split())
"""The headers that are sent; the SDK would add the system, its version and more."""
TOLD_OPENAI = frozenset({"openai-organization", "openai-project"})
PACKING = 100
"""How many times less may come of what is compressed although it was asked not to be."""


@cache
def certificates() -> ssl.SSLContext:
    """Whom to trust; read once, as that takes longer than an answer from this machine."""
    try:
        return httpx2.create_ssl_context()
    except OSError as error:
        raise UnavailableError(
            "The certificates of this system cannot be read.",
            "If SSL_CERT_FILE or SSL_CERT_DIR is set, let it name certificates, or unset it.",
        ) from error


@asynccontextmanager
async def connected(
    profile: Profile, key: Key, patience: Patience
) -> AsyncIterator[openai.AsyncOpenAI]:
    """A client of the SDK that asks once, follows nobody elsewhere and takes no end of bytes."""
    opened = _Opened()
    http = _http(profile, [opened.watch, _reticent(profile)], [_Limit(patience.octets)])
    client = openai.AsyncOpenAI(
        api_key=key.reveal(),
        base_url=profile.base_url,
        max_retries=0,
        timeout=openai.Timeout(None, connect=patience.connect),
        http_client=http,
        default_headers={
            # Compressed, a few bytes can become any number of them.
            "Accept-Encoding": "identity",
            # Said here too, it goes over one of OPENAI_CUSTOM_HEADERS, which is for others.
            "Authorization": f"Bearer {key.reveal()}",
        },
    )
    try:
        async with client:
            yield client
    finally:
        await opened.close()


def _http(profile: Profile, asking: list[Any], answered: list[Any]) -> httpx2.AsyncClient:
    try:
        return openai.DefaultAsyncHttpxClient(
            verify=certificates(),
            # Where a server points, neither the key nor the words are to go.
            follow_redirects=False,
            # A proxy cannot reach the server on this machine.
            trust_env=not profile.loopback,
            event_hooks={"request": asking, "response": answered},
        )
    except (ValueError, ImportError):
        # The proxy may hold a password; it is not shown.
        raise UnavailableError(
            "The proxy that the environment names cannot be used.",
            "It has to begin with http:// or https://. See HTTPS_PROXY, HTTP_PROXY and ALL_PROXY; "
            "NO_PROXY can except the server.",
        ) from None


def _reticent(profile: Profile) -> Callable[[httpx2.Request], Awaitable[None]]:
    """What leaves out of a request the headers that tell of this machine and of other accounts."""
    told = TOLD | TOLD_OPENAI if profile.base_url.startswith(OPENAI) else TOLD

    async def strip(request: httpx2.Request) -> None:
        for name in set(request.headers) - told:
            del request.headers[name]

    return strip


class _Opened:
    """The sockets that were opened; one whose handshake is cancelled is closed by nobody else."""

    def __init__(self) -> None:
        self._streams: list[Any] = []

    async def watch(self, request: httpx2.Request) -> None:
        """Have the transport tell what it opens for the request."""
        request.extensions["trace"] = self._trace

    async def _trace(self, name: str, info: Mapping[str, Any]) -> None:
        if name == "connection.connect_tcp.complete":
            self._streams.append(info["return_value"])

    async def close(self) -> None:
        """Close them all, those that are closed already too."""
        for stream in self._streams:
            await stream.aclose()


class _Limit:
    """Lets no response be larger than it may be."""

    def __init__(self, octets: int) -> None:
        self._octets = octets

    async def __call__(self, response: httpx2.Response) -> None:
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        packed = response.headers.get("content-encoding", "identity") != "identity"
        response.stream = _Limited(response.stream, self._octets // (PACKING if packed else 1))


class _Limited(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, octets: int) -> None:
        self._stream = stream
        self._left = octets

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            self._left -= len(part)
            if self._left < 0:
                raise TooMuchError
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()
