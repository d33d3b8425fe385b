"""What a template can do to the program that runs it, in words."""

from __future__ import annotations

import os

from drafter.drafting.environment import in_plain_words
from drafter.errors import TemplateError

ENDLESS = "it does not come to an end"

_SAID = {
    RecursionError: ENDLESS,
    MemoryError: "it asks for more memory than there is",
}


def in_words(error: Exception) -> TemplateError:
    """Turn anything that running a template can raise into file, line and fault."""
    if isinstance(error, TemplateError):
        return error
    if isinstance(error, OSError):
        place = _closed(str(error.filename))
        return TemplateError(
            f"{place}: it cannot be read: {error.strerror}.", "Open it to drafter, or take it away."
        )
    said = _SAID.get(type(error), "")
    told = ValueError(said).with_traceback(error.__traceback__) if said else error
    return in_plain_words(told)


def _closed(path: str) -> str:
    """The folder that keeps us from a file, if one does."""
    above = os.path.dirname(path)
    while above and not os.access(above, os.X_OK):
        path, above = above, os.path.dirname(above)
    return path
