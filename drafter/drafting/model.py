"""What drafting needs of a language model, whoever speaks to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol


class Turn(NamedTuple):
    """One thing said to the model, or by it."""

    role: Literal["system", "user", "assistant"]
    text: str


class Reply(NamedTuple):
    """A whole answer, and what it cost."""

    text: str
    model: str
    """The name the server gave of what answered; the one that was asked for, if it gave none."""
    finish: str
    """Why the model stopped, in the server's word: "stop", as a rule. A cut answer is an error."""
    tokens_in: int | None
    """What the server counted; None where it does not say."""
    tokens_out: int | None
    seconds: float
    attempts: int


class Listener(Protocol):
    """Whoever waits for the answer; called in the thread that called `complete`."""

    def chunk(self, text: str) -> None:
        """A piece of the answer came."""

    def waiting(self, seconds: float, why: str) -> None:
        """A new attempt follows in `seconds`; `why` is a line for the user."""

    def again(self) -> None:
        """A new attempt begins, or the answer itself: what was shown before is void."""

    @property
    def cancelled(self) -> bool:
        """Whether to stop at once; looked at many times a second."""


class LanguageModel(Protocol):
    """A model that answers in plain text."""

    @property
    def name(self) -> str:
        """The model that will be asked for."""

    @property
    def host(self) -> str:
        """Where the turns would be sent, as the user is told."""

    def prepare(self) -> None:
        """Load what the first answer would wait for, in a thread and beside other work."""

    def complete(self, turns: Sequence[Turn], listener: Listener) -> Reply:
        """The answer, piece by piece to `listener` and then whole; a `ModelError` if none comes.

        Blocks until then: call it in a thread that may wait.
        """


class Served(NamedTuple):
    """What a server says it has."""

    models: tuple[str, ...]
    seconds: float
    """How long it took to say so."""


class ModelServer(LanguageModel, Protocol):
    """A model whose server can be looked at before it is needed."""

    @property
    def private(self) -> bool:
        """Whether nobody on the way there can read along."""

    def key_origin(self) -> str:
        """Where its key was found, never the key; a `ModelError` if there is none."""

    def served(self) -> Served:
        """What its server has; a `ModelError` if it does not answer."""
