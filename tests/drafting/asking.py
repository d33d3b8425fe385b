"""Asks a server as drafter does, with little patience, and remembers what was heard meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from threading import Event
from typing import Any

import pytest

from drafter.drafting.model import Reply, Turn
from drafter.drafting.openai_model.client import OpenAIModel
from drafter.drafting.openai_model.patience import Patience
from drafter.errors import ModelError
from drafter.profiles import Profile

KEY = "sk-canary-8f3aQ0x7"
"""What must show up nowhere but in one header."""
ENVIRON = {"TEST_KEY": KEY}
SHORT = Patience(budget=20, stall=0.3, linger=0.2, backoff=0.01, ceiling=5)
TURNS = (Turn("system", "Write the note."), Turn("user", "Facts."))


class Heard:
    """A `Listener` that remembers everything."""

    def __init__(self, stop: Callable[[Heard], bool] = lambda heard: False) -> None:
        self.chunks: list[str] = []
        self.waits: list[tuple[float, str]] = []
        self.voided: list[str] = []
        self._stop = stop
        self._awaited = ""
        self._arrived = Event()

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "".join(self.chunks)

    @property
    def cancelled(self) -> bool:
        return self._stop(self)

    def chunk(self, text: str) -> None:
        self.chunks.append(text)
        if self.text == self._awaited:
            self._arrived.set()

    def wait_for(self, text: str) -> Event:
        """What is set once this text stands on the screen."""
        self._awaited = text
        return self._arrived

    def waiting(self, seconds: float, why: str) -> None:
        self.waits.append((seconds, why))

    def again(self) -> None:
        self.voided.append(self.text)
        self.chunks.clear()


def profile_of(url: str, **changes: Any) -> Profile:
    """The profile of a server that wants a key."""
    return Profile("test", url, "parrot", key_env="TEST_KEY")._replace(**changes)


def ask(
    url: str,
    listener: Heard | None = None,
    *,
    patience: Patience = SHORT,
    environ: Mapping[str, str] = ENVIRON,
    turns: Sequence[Turn] = TURNS,
    **changes: Any,
) -> Reply:
    """The answer of the server."""
    model = OpenAIModel(profile_of(url, **changes), environ, patience)
    return model.complete(turns, listener or Heard())


def fault(
    url: str,
    listener: Heard | None = None,
    *,
    patience: Patience = SHORT,
    environ: Mapping[str, str] = ENVIRON,
    **changes: Any,
) -> ModelError:
    """How asking the server fails."""
    with pytest.raises(ModelError) as raised:
        ask(url, listener, patience=patience, environ=environ, **changes)
    return raised.value
