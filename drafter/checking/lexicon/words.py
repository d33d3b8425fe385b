"""Answers from the sorted lists beside this file, which are searched as bytes."""

from __future__ import annotations

import os
from bisect import bisect_right
from functools import cache, lru_cache
from mmap import ACCESS_READ, mmap
from typing import NamedTuple

_STRIDE = 2048
"""Bytes between two marks in a list: few enough to be searched at once."""

_remembered = lru_cache(maxsize=8192)
"""Texts use the same words again and again."""


@_remembered
def is_english(word: str) -> bool:
    """Whether it is an ordinary English word, in American or British spelling."""
    entry = _entry(word)
    return _holds("english", entry) or _holds("english_more", entry)


@_remembered
def is_given_name(word: str) -> bool:
    """Whether people somewhere are called so by their first name."""
    return _holds("given_names", _entry(word))


@_remembered
def is_surname(word: str) -> bool:
    """Whether it is a frequent surname somewhere."""
    return _holds("surnames", _entry(word))


@_remembered
def is_name_word(word: str) -> bool:
    """Whether it is a given name or surname and an ordinary word as well, as "Grace"."""
    return _holds("name_words", _entry(word))


@_remembered
def is_technology(phrase: str) -> bool:
    """Whether it names a technology, product, method or certificate."""
    return _holds("technologies", _entry(phrase))


@cache
def _first_words() -> frozenset[bytes]:
    lines = _list("technologies").lines[:].split(b"\n")
    return frozenset(line.split(b" ")[0] for line in lines if b" " in line)


def begins_technology(word: str) -> bool:
    """Whether a name of a technology in several words begins with it."""
    return _entry(word).strip() in _first_words()


@_remembered
def is_technology_word(word: str) -> bool:
    """Whether it names a technology and is an ordinary word as well, as "Excel"."""
    return _holds("technology_words", _entry(word))


@_remembered
def is_title_word(word: str) -> bool:
    """Whether a job title can end with it."""
    return _holds("title_words", _entry(word))


@_remembered
def is_title_modifier(word: str) -> bool:
    """Whether a job title can begin with it or have it inside."""
    return _holds("title_modifiers", _entry(word))


@_remembered
def is_degree(phrase: str) -> bool:
    """Whether it is a degree or a professional qualification, in letters or in full."""
    return _holds("degrees", _entry(phrase))


@_remembered
def is_place(phrase: str) -> bool:
    """Whether it is a place, a nationality or a language."""
    return _holds("places", _entry(phrase))


@_remembered
def is_organisation(phrase: str) -> bool:
    """Whether it is a well-known company, school, public body or website."""
    return _holds("organisations", _entry(phrase))


@_remembered
def is_courtesy(word: str) -> bool:
    """Whether people greet, thank or sign with it in another language, as with "Grüße"."""
    return _holds("courtesies", _entry(word))


@_remembered
def is_allusion(word: str) -> bool:
    """Whether people compare with it what they speak of: "no Sherlock", "back on Earth"."""
    return _holds("allusions", _entry(word))


@_remembered
def is_commonplace_stem(stem: str) -> bool:
    """Whether the words of a stem claim nothing in a message about an interview."""
    return _holds("commonplace_stems", _entry(stem))


def irregular_base(form: str) -> str:
    """Give the word that stands for the family of an irregular form; nothing if it has none."""
    return _irregular_forms().get(form, "")


@cache
def _irregular_forms() -> dict[str, str]:
    families = [
        line.split(" ") for line in _list("irregular").lines[:].decode().split("\n") if line
    ]
    return {form: family[0] for family in families for form in family}


def synonym(stem: str) -> str:
    """Give the stem that stands for all words of the same meaning; nothing if it has none."""
    return _synonyms().get(stem, "")


@cache
def _synonyms() -> dict[str, str]:
    lines = _list("synonym_stems").lines[:].decode().split("\n")
    return dict(line.split(" ") for line in lines if line)


def _entry(phrase: str) -> bytes:
    """The line that a list would have for it, between its line breaks."""
    if phrase.isascii():
        folded = phrase.lower()
    else:
        import unicodedata

        # The dot is what is left of a Turkish capital I when it is folded.
        folded = phrase.replace("\u2019", "'").casefold().replace("\u0307", "")
        folded = unicodedata.normalize("NFC", folded)
    # No line break gets through the split, so that an answer is always about one line.
    return f"\n{' '.join(folded.split())}\n".encode(errors="replace")


class _List(NamedTuple):
    lines: mmap
    """As on disk: a set of 100,000 words would cost every start dearly."""
    marks: list[bytes]
    """Every so many bytes, a line between its line breaks."""
    starts: list[int]
    """Where the marks stand, and the end."""


@cache
def _list(name: str) -> _List:
    with open(os.path.join(os.path.dirname(__file__), f"{name}.txt"), "rb") as file:
        lines = mmap(file.fileno(), 0, access=ACCESS_READ)
    # The first line alone has no line break before it.
    marks, starts = [b"\n" + lines[: lines.find(b"\n") + 1]], [0]
    last = len(lines) - 1
    while 0 <= (start := lines.find(b"\n", starts[-1] + _STRIDE)) < last:
        marks.append(lines[start : lines.find(b"\n", start + 1) + 1])
        starts.append(start)
    return _List(lines, marks, [*starts, last])


def _holds(name: str, entry: bytes) -> bool:
    lines, marks, starts = _list(name)
    at = bisect_right(marks, entry)
    if not at:
        return False
    return entry == marks[at - 1] or lines.find(entry, starts[at - 1], starts[at] + 1) >= 0
