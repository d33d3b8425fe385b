"""A text with every gap one space and every letter one sign, and where each stood before."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from drafter.checking.lazy import lazy

_LIGATURES = lazy("[\ufb00-\ufb06\u24b6-\u24e9]")
_EMPHASIS = lazy(r"(?<![\w*_])[*_](?=[^\W_])|(?<=[^\W_])[*_](?![\w*_])")
_TO_DO = lazy("[^\\S \n]|  | \n|\r|[\u0300-\u036f\ufb00-\ufb06\u24b6-\u24e9]|[*_]")


class Squeezed(NamedTuple):
    """The text as it is read, with a way back to the text as it was given."""

    text: str
    starts: list[int] | None
    """Where each letter began, and the end; None: where it stands."""
    ends: list[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Give a place of the text as it was given."""
        if self.starts is None:
            return start, end
        return self.starts[start], self.ends[end - 1] if end > start else self.starts[start]


def squeeze(text: str) -> Squeezed:
    """Read a text so that a word is found however its letters and gaps are typed.

    Spaces of any kind, alone or several, are one space; a letter with its accents is one sign;
    ligatures and letters in circles are plain ones; a star or low line around a word is left out.
    """
    if not _TO_DO.search(text):
        return Squeezed(text, None, [])
    dropped = {match.start() for match in _EMPHASIS.finditer(text)}
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    place = 0
    while place < len(text):
        start, letter = place, text[place]
        place += 1
        if start in dropped or (letter == "\r" and text[place : place + 1] == "\n"):
            continue
        if letter == "\r":
            letter = "\n"
        elif letter.isspace() and letter != "\n":
            if letters and letters[-1] == " ":
                continue
            letter = " "
        else:
            while place < len(text) and unicodedata.combining(text[place]):
                place += 1
            whole = text[start:place]
            plain = _LIGATURES.match(letter) is not None
            letter = unicodedata.normalize("NFKC" if plain else "NFC", whole)
        if letter == "\n" and letters and letters[-1] == " ":
            # A space at the end of a line would part the words of a sentence that only wraps.
            letters.pop()
            starts.pop()
            ends.pop()
        letters.append(letter)
        starts.extend([start] * len(letter))
        ends.extend([place] * len(letter))
    return Squeezed("".join(letters), [*starts, len(text)], ends)
