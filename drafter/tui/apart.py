"""What is done with the store beside the screen: a store may be locked for seconds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from drafter.errors import DrafterError

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.worker import Worker

    from drafter.desk.desk import Desk
    from drafter.desk.interviews import Interviews

Found = TypeVar("Found")


def apart(
    screen: Screen[Any],
    desk: Desk,
    deed: Callable[[Interviews], Found],
    done: Callable[[Found], object],
    failed: Callable[[DrafterError], object],
) -> Worker[None]:
    """Do it in a thread that opens the store for itself; then tell the screen, if it is there."""

    def run() -> None:
        interviews = desk.interviews.apart()
        try:
            found = deed(interviews)
        except DrafterError as error:
            screen.call_later(failed, error)
        else:
            screen.call_later(done, found)
        finally:
            interviews.close()

    return screen.run_worker(run, thread=True, group="store", exit_on_error=False)
