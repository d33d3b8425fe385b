"""A language model behind a server that speaks OpenAI's chat completions."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from contextlib import suppress

from drafter.drafting.model import Listener, Reply, Served, Turn
from drafter.drafting.openai_model.keys import Key, find
from drafter.drafting.openai_model.loading import gently, hurry
from drafter.drafting.openai_model.patience import Patience
from drafter.errors import ModelError
from drafter.profiles import Profile

LOOK = 10.0
"""Seconds in which a server that is looked at has to answer."""


class OpenAIModel:
    """A `ModelServer`: the model of one profile."""

    def __init__(
        self, profile: Profile, environ: Mapping[str, str], patience: Patience | None = None
    ) -> None:
        self._profile = profile
        self._environ = environ
        self._patience = patience or Patience(profile.budget)

    @property
    def name(self) -> str:
        """The model that will be asked for."""
        return self._profile.model

    @property
    def host(self) -> str:
        """Where the turns would be sent."""
        return self._profile.host

    @property
    def private(self) -> bool:
        """Whether nobody on the way there can read along."""
        return self._profile.encrypted or self._profile.loopback

    def prepare(self) -> None:
        """Load the SDK and the certificates, with rests for whoever types meanwhile."""
        with gently():
            preload()

    def complete(self, turns: Sequence[Turn], listener: Listener) -> Reply:
        """The answer, piece by piece to `listener` and then whole; a `ModelError` if none comes."""
        hurry()
        # Half a second, unless `prepare` ran before.
        from drafter.drafting.openai_model.exchange import Exchange
        from drafter.drafting.openai_model.supervision import supervise

        exchange = Exchange(self._profile, turns, self._patience, listener)
        try:
            return supervise(
                exchange.run(self._find_key),
                self._patience.budget,
                lambda: listener.cancelled,
            )
        except ModelError as error:
            error.partial = exchange.partial
            raise

    def key_origin(self) -> str:
        """Where the key was found; a `ModelError` if there is none."""
        return self._find_key().origin

    def served(self) -> Served:
        """What the server has; a `ModelError` if it does not answer soon."""
        from drafter.drafting.openai_model.listing import listed
        from drafter.drafting.openai_model.supervision import supervise

        budget = min(self._patience.budget, LOOK)
        work = listed(self._profile, self._patience, self._find_key)
        return supervise(work, budget, lambda: False)

    def _find_key(self) -> Key:
        return find(self._profile, lambda name: self._environ.get(name, ""))


def preload() -> None:
    """Load the SDK and the certificates, so that the first answer does not wait for them."""
    importlib.import_module("drafter.drafting.openai_model.exchange")
    connection = importlib.import_module("drafter.drafting.openai_model.connection")
    # What is wrong with them is told when they are needed.
    with suppress(ModelError):
        connection.certificates()
