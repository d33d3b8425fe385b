"""Words on their way into the store: a file each, until they are there, so that none is lost."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from drafter.desk.interviews import Interviews

FOLDER = "rescued"
_LARGEST = 4_000_000
"""Bytes; words that were typed never come near."""


class Words(NamedTuple):
    """The words of one draft, or the notes of a call."""

    which: int
    kind: str
    channel: str
    recipient: str
    text: str
    origin: str


class Rescued:
    """The words of a folder that wait for the store; it is made when the first have to wait."""

    def __init__(self, data: str) -> None:
        self._folder = os.path.join(data, FOLDER)

    def put(self, words: Words) -> bool:
        """Put them in their file, whole or not at all; whether they are there."""
        path = self._file(words)
        part = f"{path}.{os.getpid()}"
        try:
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(json.dumps(words).encode("utf-8", "surrogatepass"))
            os.replace(part, path)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(part)
            return False
        return True

    def holds(self, words: Words) -> bool:
        """Whether these very words are in their file."""
        return _read(self._file(words)) == words

    def drop(self, words: Words) -> None:
        """They are in the store; later ones, which are not, stay."""
        if self.holds(words):
            with contextlib.suppress(OSError):
                os.unlink(self._file(words))

    def bring_back(self, interviews: Interviews, which: int) -> None:
        """Put what is left of an interview into the store; raises StoreError."""
        for words in list(self._left(which)):
            of_it = (words.kind, words.channel, words.recipient)
            if words.text not in _kept(interviews, which, of_it):
                interviews.store.save_draft(which, *of_it, words.text, words.origin)
            self.drop(words)

    def _left(self, which: int) -> Iterator[Words]:
        try:
            names = sorted(os.listdir(self._folder))
        except OSError:
            return
        for name in names:
            if name.startswith(f"{which}-") and name.endswith(".json"):
                found = _read(os.path.join(self._folder, name))
                if found is not None and found.which == which:
                    yield found

    def _file(self, words: Words) -> str:
        purpose = json.dumps(words[1:4]).encode("utf-8", "surrogatepass")
        name = hashlib.sha256(purpose).hexdigest()[:16]
        return os.path.join(self._folder, f"{words.which}-{name}.json")


def _read(path: str) -> Words | None:
    try:
        with open(path, "rb") as file:
            which, *texts = json.loads(file.read(_LARGEST))
            found = Words(which, *texts)
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    plain = isinstance(which, int) and all(isinstance(text, str) for text in texts)
    return found if plain else None


def _kept(interviews: Interviews, which: int, purpose: tuple[str, str, str]) -> set[str]:
    store = interviews.store
    return {
        version.text
        for draft in store.drafts(which)
        if (draft.kind, draft.channel, draft.recipient) == purpose
        for version in store.versions(draft.id)
    }
