"""What is done once the first screen is there, beside the keys."""

from __future__ import annotations

import gc
from threading import Thread
from typing import TYPE_CHECKING

from drafter.errors import DrafterError

if TYPE_CHECKING:
    from drafter.desk.desk import Desk


def settle(desk: Desk) -> None:
    """Load what a language model will need, if one is set up, and walk over it no more."""
    # No worker of the app: whoever quits meanwhile waits for none of it.
    Thread(target=_settle, args=(desk,), daemon=True).start()


def _settle(desk: Desk) -> None:
    try:
        model = desk.modelled.model()
    except DrafterError:
        # That is told wherever the model could be asked.
        model = None
    if model is not None:
        model.prepare()
    # Collect from now on what is made from now on: to walk over all else takes 0.1 seconds.
    gc.freeze()
    gc.set_threshold(700, 10, 10)
