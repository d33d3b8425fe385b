"""One answer of a server, with every attempt it takes; loads the SDK."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Any

import openai

from drafter.drafting.model import Listener, Reply, Turn
from drafter.drafting.openai_model.connection import connected
from drafter.drafting.openai_model.failures import UNREADABLE, Failures, TooMuchError
from drafter.drafting.openai_model.faltering import FalteredError, broken_off, unusable
from drafter.drafting.openai_model.hearing import Hearing
from drafter.drafting.openai_model.keys import Key
from drafter.drafting.openai_model.patience import Patience
from drafter.drafting.openai_model.persistence import Persistence
from drafter.profiles import Profile

COUNT = "stream_options"
"""Where the count of tokens is asked for; older servers do not know it."""


class Exchange:
    """What is asked, and what came of it so far."""

    def __init__(
        self, profile: Profile, turns: Sequence[Turn], patience: Patience, listener: Listener
    ) -> None:
        self._profile = profile
        self._turns = turns
        self._patience = patience
        self._listener = listener
        self._began = monotonic()
        self._attempts = 0
        self._earlier = ""
        self._counted = True
        """Whether the server is asked to count tokens, which some take for a fault."""
        self._hearing = self._heard_anew()

    @property
    def partial(self) -> str:
        """What has come of the answer: of this attempt, or else of the one before."""
        return self._hearing.text or self._earlier

    async def run(self, find_key: Callable[[], Key]) -> Reply:
        """The answer, or a `ModelError`."""
        # A keyring may ask the user to unlock it; that is waited for as for all else.
        key = await asyncio.get_running_loop().run_in_executor(None, find_key)
        failures = Failures(self._profile, key)
        persistence = Persistence(self._patience, self._left, self._listener)
        async with connected(self._profile, key, self._patience) as client:
            failed = None
            try:
                await persistence.retrying()(self._attempt, client, failures)
            except FalteredError as failure:
                failed = failure.error
        if failed is not None:
            # Out here, no traceback of it leads to frames that hold the key.
            failed.partial = self.partial
            raise failed
        return self._reply()

    async def _attempt(self, client: openai.AsyncOpenAI, failures: Failures) -> None:
        self._attempts += 1
        if self._attempts > 1:
            self._earlier = self.partial
            self._hearing = self._heard_anew()
            self._listener.again()
        try:
            await self._listen(client)
        except (openai.OpenAIError, TooMuchError, *UNREADABLE) as error:
            # With its end, the answer is whole, whatever breaks after it.
            if not self._hearing.finish:
                raise failures.of(error, begun=self._hearing.events > 0) from None
        self._hearing.judge()

    async def _listen(self, client: openai.AsyncOpenAI) -> None:
        # As plain data: building the SDK's types takes a third of the time, and compatible servers
        # send shapes that these do not foresee.
        stream = await self._open(client)
        now = asyncio.get_running_loop().time
        hearing, patience = self._hearing, self._patience
        try:
            async with stream, asyncio.timeout(None) as silence:
                async for event in stream:
                    hearing.take(event)
                    limit = patience.linger if hearing.finish else patience.stall
                    silence.reschedule(now() + limit)
        except TimeoutError:
            if not hearing.finish:
                raise broken_off(
                    f"{self._profile.host} stopped in the middle of the answer."
                ) from None
        kind = stream.response.headers.get("content-type", "")
        if not hearing.events and kind.startswith(("text/html", "application/json")):
            raise unusable(
                f"{self._profile.host} sent a page instead of an answer.",
                "Does base_url end in /v1, and does a log-in page stand between?",
            )

    async def _open(self, client: openai.AsyncOpenAI) -> openai.AsyncStream[object]:
        try:
            return await self._post(client)
        except openai.BadRequestError as error:
            if not self._counted or COUNT not in error.response.text:
                raise
        self._counted = False
        self._attempts += 1
        return await self._post(client)

    async def _post(self, client: openai.AsyncOpenAI) -> openai.AsyncStream[object]:
        return await client.post(
            "/chat/completions",
            body=self._body(),
            cast_to=object,
            stream=True,
            stream_cls=openai.AsyncStream[object],
        )

    def _body(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self._profile.model,
            "messages": [{"role": turn.role, "content": turn.text} for turn in self._turns],
            "stream": True,
        }
        if self._counted:
            body[COUNT] = {"include_usage": True}
        if self._profile.temperature is not None:
            body["temperature"] = self._profile.temperature
        return body

    def _reply(self) -> Reply:
        hearing = self._hearing
        return Reply(
            text=hearing.text,
            model=hearing.model or self._profile.model,
            finish=hearing.finish,
            tokens_in=hearing.tokens[0],
            tokens_out=hearing.tokens[1],
            seconds=monotonic() - self._began,
            attempts=self._attempts,
        )

    def _heard_anew(self) -> Hearing:
        return Hearing(self._listener, self._patience, self._profile.host)

    def _left(self) -> float:
        return self._patience.budget - (monotonic() - self._began)
