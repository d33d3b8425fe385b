"""What went wrong on the way to a server, in the user's words; loads the SDK."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime

import openai

from drafter.drafting.openai_model.faltering import Again, FalteredError, broken_off, unusable
from drafter.drafting.openai_model.keys import NONE, Key
from drafter.drafting.openai_model.patience import asked_for
from drafter.drafting.openai_model.plain import line
from drafter.errors import DeniedError, ModelError, UnavailableError
from drafter.profiles import Profile

_NO_CREDIT = {"insufficient_quota", "billing_hard_limit_reached", "insufficient_credits"}
_CURABLE = {408, 409}
_NO_TLS = {"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST", "UNKNOWN_PROTOCOL"}


class TooMuchError(Exception):
    """More came than any answer holds."""


# What reading an answer can raise besides: of its JSON, its UTF-8, its nesting.
UNREADABLE = (ValueError, RecursionError)


class Failures:
    """Failures at one server."""

    def __init__(self, profile: Profile, key: Key) -> None:
        self._host = profile.host
        self._model = profile.model
        self._loopback = profile.loopback
        self._key = key

    def of(self, error: Exception, begun: bool) -> FalteredError:
        """What `error` means; `begun` tells whether an answer had begun to come."""
        if any(isinstance(each, TooMuchError) for each in _chain(error)):
            return unusable(
                f"{self._host} sent far more than any answer holds.",
                "Is it the right server?",
            )
        if isinstance(error, openai.APIStatusError):
            return self._status(error)
        if isinstance(error, openai.APIConnectionError):
            return self._connection(error, begun)
        if isinstance(error, openai.APIError):
            return self._event(error)
        return broken_off(f"{self._host} sent something that cannot be read.")

    def _status(self, error: openai.APIStatusError) -> FalteredError:
        host, status = self._host, error.status_code
        asked = asked_for(error.response.headers, datetime.now(UTC))
        if status == 402 or _no_credit(error):
            return self._no_credit()
        if status == 429 or status in _CURABLE or status >= 500:
            title = (
                f"{host} is asked too much at present."
                if status == 429
                else f"{host} cannot answer at present (status {status})."
            )
            hint = "Try again later." if asked is None else f"It asks to wait {_spoken(asked)}."
            return FalteredError(
                UnavailableError(title, hint + self._says(error)), Again.LATER, asked
            )
        return FalteredError(self._refusal(error), Again.NEVER)

    def _refusal(self, error: openai.APIStatusError) -> ModelError:
        host, status, says = self._host, error.status_code, self._says(error)
        if status == 401 and self._key is NONE:
            return DeniedError(
                f"{host} wants a key, and none is set up for it.",
                "Name the environment variable that holds it: key_env in the profile.",
            )
        if status == 401:
            # What the server says of a wrong key often quotes it.
            return DeniedError(
                f"{host} does not accept the key.",
                f"It comes from {self._key.origin}. Is it whole, in force, and for this server?",
            )
        if status == 403:
            return DeniedError(f"{host} does not let you use the model.", says.strip())
        if status == 404:
            return DeniedError(
                f'{host} has no model "{self._model}", or its address is another.',
                "`drafter doctor` lists its models; most addresses end in /v1." + says,
            )
        if 300 <= status < 400:
            target = line(error.response.headers.get("location", ""), 100)
            return DeniedError(
                f"{host} points to another address, which is not followed.",
                f"If you trust it, put it into base_url: {self._key.hide(target)}",
            )
        return DeniedError(f"{host} does not take the request (status {status}).", says.strip())

    def _no_credit(self) -> FalteredError:
        return FalteredError(
            DeniedError(
                f"Your account at {self._host} has no credit left.",
                "Add some there, or choose another model.",
            ),
            Again.NEVER,
        )

    def _event(self, error: openai.APIError) -> FalteredError:
        if _no_credit(error):
            return self._no_credit()
        return broken_off(f"{self._host} broke the answer off.", "Try again." + self._says(error))

    def _connection(self, error: openai.APIConnectionError, begun: bool) -> FalteredError:
        host = self._host
        for cause in _chain(error):
            if isinstance(cause, ssl.SSLCertVerificationError):
                return FalteredError(
                    UnavailableError(
                        f"{host} cannot be trusted: {line(cause.verify_message)}.",
                        "If it is your own server, name the file of its certificate in "
                        "SSL_CERT_FILE.",
                    ),
                    Again.NEVER,
                )
        if begun:
            return broken_off(f"The connection to {host} broke in the middle of the answer.")
        title, hint = self._unreached(error)
        nobody_there = self._loopback and any(
            isinstance(cause, ConnectionRefusedError) for cause in _chain(error)
        )
        again = Again.ONCE if nobody_there else Again.LATER
        return FalteredError(UnavailableError(title, hint), again)

    def _unreached(self, error: openai.APIConnectionError) -> tuple[str, str]:
        host = self._host
        if isinstance(error, openai.APITimeoutError):
            return f"{host} does not answer.", "Are you online, and does the server run?"
        for cause in _chain(error):
            if isinstance(cause, socket.gaierror):
                return f"There is no address for {host}.", "Are you online, and is the name right?"
            if isinstance(cause, ConnectionRefusedError):
                there = "Start the server" if self._loopback else "See whether the server runs"
                return f"Nothing answers at {host}.", f"{there}, or mend base_url."
            if isinstance(cause, ssl.SSLError) and cause.reason in _NO_TLS:
                return (
                    f"{host} does not speak as an https server does.",
                    "Is it http:// that base_url should begin with?",
                )
        return f"The connection to {host} failed.", "Are you online, and does the server run?"

    def _says(self, error: openai.APIError) -> str:
        """What the server says of it, in a sentence to add."""
        said = line(self._key.hide(_message(error)))
        return f" It says: {said}" if said else ""


def _message(error: openai.APIError) -> str:
    """The message in the body; error pages and the like hold none."""
    body = error.body
    if isinstance(body, dict):
        inner = body.get("error", body)
        found = inner.get("message") if isinstance(inner, dict) else inner
        return found if isinstance(found, str) else ""
    return ""


def _no_credit(error: openai.APIError) -> bool:
    return bool(_NO_CREDIT & {error.code, error.type})


def _spoken(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.0f} hours"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what caused it, and so on; of a group, every member."""
    left, seen = [error], set[int]()
    while left:
        each = left.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        left += getattr(each, "exceptions", ())
        left += [cause for cause in (each.__cause__, each.__context__) if cause is not None]
