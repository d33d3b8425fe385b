"""What a template can do to the program that runs it, in words."""

from __future__ import annotations

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
    said = _SAID.get(type(error), "")
    if isinstance(error, OSError):
        said = f"{error.filename} cannot be read: {error.strerror}"
    told = ValueError(said).with_traceback(error.__traceback__) if said else error
    return in_plain_words(told)
