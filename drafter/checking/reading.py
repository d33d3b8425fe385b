"""A text as the checks read it: messages, parts, sentences and words, each with its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from drafter.checking.invisible import INVISIBLE
from drafter.checking.kinds import judge
from drafter.checking.lazy import lazy
from drafter.checking.sentences import SIGN_OFF, bounds, lines, unwrapped
from drafter.checking.stems import sense
from drafter.errors import InputError
from drafter.interview.model import Channel
from drafter.message.text import (
    HEADINGS,
    Section,
    chunks,
    sections,
    tell_channel,
    with_plain_breaks,
)

_WORD = lazy(r"[^\W_][\w'\u2019]*(?:[-./&\u2010\u2011][^\W_][\w'\u2019]*)*(?:\+\+|#)?")
_TITLES = frozenset("mr mrs ms mx dr prof st".split())
_GREETING = lazy(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hiya|to whom)\b"
)
_SPEAKS_ON = lazy(r"(?:p\.?p?\.?s\b|i\b|i'(?:m|ve|d|ll)\b|you\b|we\b)")
"""What says that a line below the sign-off is a sentence all the same."""
_NAME_LINE = lazy(r"[^.!?,:;]{1,40},")
_APOSTROPHES = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-"}
)
_DIGIT = lazy(r"\d")
_OPENS = frozenset(':\u201c"\u2022(\u2026')
_PIECES = lazy(r"[-/.&]")
_LONGEST = 2000
"""More letters than that no sentence has that is one."""


class Word(NamedTuple):
    """A word where it stands."""

    text: str
    fold: str
    """In small letters, without accents and without a possessive ending."""
    start: int
    end: int
    first: bool
    """Whether any word would be capitalised here."""


class Sentence:
    """A sentence, or a line of its own such as a greeting, where it stands."""

    def __init__(self, part: str, text: str, start: int, role: str) -> None:
        self.part = part
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.role = role
        """"subject", "greeting", "signature", "note" (to the user, never said) or "said"."""
        # All of this is asked of every sentence.
        self.plain = text if text.isascii() else text.translate(_APOSTROPHES)
        """The text with plain apostrophes, every letter in its place."""
        self.low = lowered(text)
        """The text in small letters with plain apostrophes, every letter in its place."""
        self.signs = frozenset(text)
        """The letters and other signs that it has."""
        self.digits = _DIGIT.search(text) is not None
        """Whether it has any."""
        self.words = list(_words(text, start))
        self.folds = frozenset([word.fold for word in self.words])
        """Its words, folded."""
        self.pieces = frozenset(chain.from_iterable(map(word_pieces, self.folds)))
        """What hyphens and the like join in its words, folded: two for "twenty-five"."""
        self.senses = frozenset(map(sense, self.pieces))
        """The senses of its words and of what hyphens join in them."""

    @cached_property
    def title_case(self) -> bool:
        """Whether it is written Like This, so that a capital tells nothing."""
        long = [word for word in self.words if len(word.text) > 3]
        return len(long) > 2 and sum(word.text[0].isupper() for word in long) > 0.7 * len(long)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """What it does by the weight of its words: "blame", "promise"."""
        return judge(self.plain).kinds


def _words(text: str, start: int) -> Iterator[Word]:
    """Give the words of a sentence that begins at a place of the whole text."""
    end, before = 0, None
    for match in _WORD.finditer(text):
        first, last = match.span()
        between, end = text[end:first], last
        folded = fold(match[0])
        opens = between != " " and (
            before is None
            or not _OPENS.isdisjoint(between)
            or ("." in between and before.fold not in _TITLES and len(before.text) > 1)
        )
        before = Word(match[0], folded, start + first, start + last, opens)
        yield before


@lru_cache(maxsize=8192)
def word_pieces(folded: str) -> tuple[str, ...]:
    """Give what hyphens and the like join in a folded word: two for "on-call"."""
    return tuple(filter(None, _PIECES.split(folded)))


@lru_cache(maxsize=8192)
def word_senses(folded: str) -> tuple[str, ...]:
    """Give the senses of the pieces of a folded word."""
    return tuple(map(sense, word_pieces(folded)))


class Message:
    """One email, call pack or utterance of the text."""

    def __init__(self, chunk: str, start: int, channel: Channel) -> None:
        self.text = chunk
        self.start = start
        self.channel = channel
        self.parts = [
            Section(part.name, part.text, part.start + start) for part in sections(chunk, channel)
        ]
        if channel is Channel.CALL:
            for part in self.parts:
                if part.name not in HEADINGS:
                    raise InputError(
                        f"\u201c## {part.name}\u201d is no part of a call pack.",
                        "Known: " + ", ".join(HEADINGS),
                    )

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def part(self, name: str) -> Section | None:
        """Give a part by its name."""
        return next((part for part in self.parts if part.name == name), None)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Every sentence of every part but the line that says to whom it goes."""
        return [one for part in self.parts if part.name != "to" for one in _sentences(part)]

    @cached_property
    def said(self) -> list[Sentence]:
        """The sentences that are running text: no subject, greeting, signature or note."""
        return [one for one in self.sentences if one.role == "said"]


def messages(text: str, channel: Channel | None) -> list[Message]:
    """Read the messages of a text; places count from its beginning.

    Raises InputError if there is none, or a part of a call is unknown.
    """
    plain = with_plain_breaks(text)
    found = [
        Message(chunk, start, channel or tell_channel(chunk))
        for chunk, start in chunks(plain)
        if chunk.strip()
    ]
    if not found:
        raise InputError("There is no message in this text.", "Give the words you want to send.")
    return found


def lowered(text: str) -> str:
    """Put a text in small letters with plain apostrophes and hyphens, each letter in its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low if low.isascii() else low.translate(_APOSTROPHES)


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Fold a word: small letters, no accents, no possessive ending."""
    low = word.casefold().translate(_APOSTROPHES)
    if not low.isascii():
        low = unicodedata.normalize("NFKD", INVISIBLE.sub("", low))
        low = "".join(c for c in low if not unicodedata.combining(c)).casefold()
        low = low.translate(_LETTERS)
    if low.endswith("'s"):
        return low[:-2]
    return low.rstrip("'")


_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "ð": "d", "þ": "th"}
)


def _sentences(part: Section) -> Iterator[Sentence]:
    name, text, start = part.name, unwrapped(part.text), part.start
    if name in ("subject", "avoid", "talking points"):
        role = "subject" if name == "subject" else "note"
        for first, end in lines(text):
            yield from _read(name, text[first:end], start + first, role)
        return
    signature = _signature(text) if name == "body" else len(text)
    for number, (first, end) in enumerate(bounds(text)):
        line = text[first:end]
        role = "said"
        if first >= signature and not _SPEAKS_ON.match(lowered(line)):
            role = "signature"
        elif number == 0 and name == "body" and _greets(line):
            role = "greeting"
            if (comma := _end_of_greeting(line)) < len(line):
                yield from _read(name, line[:comma], start + first, role)
                first += comma + len(line[comma:]) - len(line[comma:].lstrip())
                line, role = text[first:end], "said"
        yield from _read(name, line, start + first, role)


def _read(part: str, line: str, start: int, role: str) -> Iterator[Sentence]:
    """Read a sentence; one that is endlessly long in pieces, so that none takes endlessly long."""
    while line:
        end = len(line)
        if end > _LONGEST:
            end = line.rfind(" ", 1, _LONGEST) + 1 or _LONGEST
        piece = line[:end].rstrip()
        yield Sentence(part, piece, start, role)
        rest = line[end:].lstrip()
        start += len(line) - len(rest)
        line = rest


def _greets(line: str) -> bool:
    low = lowered(line)
    return bool(_GREETING.match(low)) or (len(line) < 40 and bool(_NAME_LINE.fullmatch(line)))


def _end_of_greeting(line: str) -> int:
    """Where a greeting ends that runs on in the same line: "Hi Dana, thank you for ..."."""
    for mark in (",", "!", ":", " \u2013", " \u2014", " -"):
        place = line.find(mark)
        if 0 < place < 60:
            return place + len(mark)
    return len(line)


def _signature(text: str) -> int:
    """Where the sign-off begins; the length of the text if there is none."""
    place = len(text)
    for first, end in reversed(list(lines(text))):
        line = lowered(text[first:end])
        if SIGN_OFF.fullmatch(line):
            return first
        # Under the sign-off stand names, numbers and addresses, never a sentence.
        if len(line) > 60 or line.endswith(("?", "!")) or line.count(" ") > 7:
            break
        if line.endswith(".") and line.count(" ") > 2:
            break
        place = first
    every = list(lines(text))
    # Without a sign-off, short lines at the end are a signature if one is no word of a letter.
    if place < len(text) and len(every) > 1 and place > every[0][0]:
        tail = text[place:]
        if "@" in tail or sum(c.isdigit() for c in tail) > 5 or tail.strip().count(" ") <= 3:
            return place
    return len(text)
