"""Runs asynchronous work to its end for a thread that waits, unless time or patience is over."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Thread
from typing import Any, TypeVar

from drafter.errors import OutOfTimeError, StoppedError

Result = TypeVar("Result")

GLANCE = 0.05
"""Seconds from one look at the listener to the next."""
GRACE = 1.0
"""Seconds for a cancelled task to let go of its connection."""


def supervise(
    work: Coroutine[Any, Any, Result], budget: float, cancelled: Callable[[], bool]
) -> Result:
    """The result of `work`; a `StoppedError` or an `OutOfTimeError` if it was not let finish."""
    with asyncio.Runner() as runner:
        # Names are looked up in threads. One that hangs must not hold the answer, or the program.
        runner.get_loop().set_default_executor(_Detached())
        return runner.run(_supervised(work, budget, cancelled))


async def _supervised(
    work: Coroutine[Any, Any, Result], budget: float, cancelled: Callable[[], bool]
) -> Result:
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    end = loop.time() + budget
    while not task.done():
        left = end - loop.time()
        if cancelled():
            await _give_up(task)
            raise StoppedError("Stopped.", "Nothing was changed.")
        if left <= 0:
            await _give_up(task)
            raise OutOfTimeError(
                f"The {budget:g} seconds for an answer are over.",
                "A slow server may need more: raise budget in its profile. Or take another model.",
            )
        await asyncio.wait([task], timeout=min(GLANCE, left))
    return task.result()


async def _give_up(task: asyncio.Task[Result]) -> None:
    task.cancel()
    await asyncio.wait([task], timeout=GRACE)
    if task.done() and not task.cancelled():
        # Looked at, so that nobody reports it as forgotten.
        task.exception()


class _Detached(ThreadPoolExecutor):
    """Runs each call in a thread of its own that nothing waits for."""

    def submit(self, call: Callable[..., Any], /, *args: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(call(*args, **named))
            except BaseException as error:
                future.set_exception(error)

        Thread(target=run, daemon=True).start()
        return future
