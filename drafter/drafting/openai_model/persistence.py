"""When another attempt follows a failed one, and after how long; loads tenacity."""

from __future__ import annotations

from collections.abc import Callable

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_exponential_jitter

from drafter.drafting.model import Listener
from drafter.drafting.openai_model.faltering import Again, FalteredError
from drafter.drafting.openai_model.patience import Patience


class Persistence:
    """Asks again as long as it makes sense and there is time."""

    def __init__(self, patience: Patience, left: Callable[[], float], listener: Listener) -> None:
        self._patience = patience
        self._left = left
        """The seconds that are left of the budget."""
        self._listener = listener
        self._backoff = wait_exponential_jitter(
            multiplier=patience.backoff, max=16 * patience.backoff, jitter=patience.backoff / 2
        )
        self._broken = 0

    def retrying(self) -> AsyncRetrying:
        """What calls an attempt, again and again; the last failure is raised."""
        return AsyncRetrying(
            retry=retry_if_exception(_worth_another),
            wait=self._wait,
            stop=self._stop,
            before_sleep=self._tell,
            reraise=True,
        )

    def _wait(self, state: RetryCallState) -> float:
        asked = _failure(state).asked
        return self._backoff(state) if asked is None else asked

    def _stop(self, state: RetryCallState) -> bool:
        failure = _failure(state)
        self._broken += failure.again is Again.ONCE
        return (
            state.attempt_number >= self._patience.attempts
            or self._broken >= self._patience.broken
            or (failure.asked or 0) > self._patience.ceiling
            or state.upcoming_sleep >= self._left()
        )

    def _tell(self, state: RetryCallState) -> None:
        self._listener.waiting(state.upcoming_sleep, _failure(state).error.title)


def _worth_another(error: BaseException) -> bool:
    return isinstance(error, FalteredError) and error.again is not Again.NEVER


def _failure(state: RetryCallState) -> FalteredError:
    assert state.outcome is not None
    failure = state.outcome.exception()
    assert isinstance(failure, FalteredError)
    return failure
