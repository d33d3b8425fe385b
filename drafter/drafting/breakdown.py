"""What a template can do to the program that runs it, in words."""

from __future__ import annotations

import os

from drafter.drafting.environment import in_plain_words
from drafter.errors import TemplateError

ENDLESS = "it does not come to an end"
NO_TEXT = "A template is not UTF-8."

BREAKDOWNS = (TemplateError, OSError, RecursionError, MemoryError)
"""What running a template can raise, once its own faults are told in words."""

_SAID = {
    RecursionError: ENDLESS,
    MemoryError: "it asks for more memory than there is",
}


def in_words(error: Exception) -> TemplateError:
    """Turn anything that running a template can raise into file, line and fault."""
    if isinstance(error, TemplateError):
        # A file in another encoding is found only when it is wanted, and nobody says where it is.
        hint = "`drafter templates check` names the file and the line."
        foreign = isinstance(error.__cause__, UnicodeError)
        return TemplateError(NO_TEXT, hint) if foreign else error
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
