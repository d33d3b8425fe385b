"""What a server says it has; loads the SDK."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic

import openai

from drafter.drafting.model import Served
from drafter.drafting.openai_model.connection import connected
from drafter.drafting.openai_model.failures import UNREADABLE, Failures, TooMuchError
from drafter.drafting.openai_model.keys import Key
from drafter.drafting.openai_model.patience import Patience
from drafter.drafting.openai_model.plain import line
from drafter.errors import ModelError, UnusableError
from drafter.profiles import Profile


async def listed(profile: Profile, patience: Patience, find_key: Callable[[], Key]) -> Served:
    """The models of the server, asked for once; a `ModelError` if it does not tell."""
    key = await asyncio.get_running_loop().run_in_executor(None, find_key)
    failed: ModelError | None = None
    data: object = None
    async with connected(profile, key, patience) as client:
        began = monotonic()
        try:
            data = await client.get("/models", cast_to=object)
        except openai.NotFoundError:
            pass
        except (openai.OpenAIError, TooMuchError, *UNREADABLE) as error:
            failed = Failures(profile, key).of(error, begun=False).error
        seconds = monotonic() - began
    if failed is not None:
        # Out here, no traceback of it leads to frames that hold the key.
        raise failed
    models = data.get("data") if isinstance(data, dict) else None
    if not isinstance(models, list):
        raise UnusableError(
            f"{profile.host} does not list its models.",
            "Most addresses end in /v1: is base_url right?",
        )
    names = [each["id"] for each in models if isinstance(each, dict) and "id" in each]
    return Served(tuple(line(name, 80) for name in names if isinstance(name, str)), seconds)
