"""Names for the files of several drafts: readable, each another, and fit for every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from drafter.message.draft import EmailDraft

_LONGEST = 60
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l"}
)
"""Latin letters that do not come apart into one of ASCII and a mark."""


def file_names(drafts: Iterable[EmailDraft], suffix: str) -> tuple[str, ...]:
    """A name for each draft, such as `thank-you-dana-okafor.eml`."""
    taken: set[str] = set()
    names: list[str] = []
    for draft in drafts:
        user = draft.to.address.partition("@")[0]
        who = _slug(draft.to.name) or _slug(user) or "recipient"
        stem = f"{draft.kind}-{who}"[:_LONGEST].rstrip("-")
        name, again = f"{stem}{suffix}", 2
        while name in taken:
            name, again = f"{stem}-{again}{suffix}", again + 1
        taken.add(name)
        names.append(name)
    return tuple(names)


def _slug(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    # What is no letter of ASCII goes: a name with some of it left would be another name.
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    words = re.sub(r"['\u2019]", "", bare)
    if any(each.isalpha() and not each.isascii() for each in words):
        return ""
    return "-".join(re.findall(r"[a-z0-9]+", words))
