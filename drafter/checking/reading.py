"""A text as the checks read it: messages, parts, sentences and words, each with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from drafter.checking.stems import sense
from drafter.errors import InputError
from drafter.interview.model import Channel
from drafter.message.text import HEADINGS, Section, chunks, sections, tell_channel

_WORD = re.compile(r"[^\W_][\w'\u2019]*(?:[-./&\u2010\u2011][^\W_][\w'\u2019]*)*(?:\+\+|#)?")
_END = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s|\Z)|\n")
_ABBREVIATED = re.compile(
    r"(?:\b(?:mr|mrs|ms|mx|dr|prof|st|no|nr|e\.g|i\.e|vs|approx|ext|tel|dept|jr|sr|inc|ltd|co|corp"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs?|fri|sat|sun)"
    r"|\b[ap]\.m)\.\Z"
)
_WORDS_TOO = frozenset({"sat.", "sun.", "wed.", "mar.", "jan.", "dec.", "fri."})
_INITIAL = re.compile(r"(?:\b[A-Z]|\b[A-Z]\.[A-Z])\.\Z")
_TITLES = frozenset("mr mrs ms mx dr prof st".split())
_MERIDIEM = re.compile(r"[ap]\.m\.\Z")
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hiya|to whom)\b"
)
_NAME_LINE = re.compile(r"[^.!?,:;]{1,40},")
_SIGN_OFF = re.compile(
    r"(?:(?:with )?(?:my )?(?:(?:best|kind|kindest|warm|warmest|many|sincere|friendly|very|all the)"
    r" ?)*(?:regards|wishes|best|sincerely|faithfully|truly|respectfully|cheers|thanks|thank you|"
    r"gratefully|cordially|yours)(?: (?:again|very much|so much|truly|sincerely|faithfully|ever|"
    r"respectfully|in advance|from \w+))*|take care|speak soon|all best|b\.?r\.?)[,.!]?\s*"
)
_APOSTROPHES = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-"}
)
_DIGIT = re.compile(r"\d")
_OPENS = re.compile('[:\u201c"\u2022(\u2026]')
_PIECES = re.compile(r"[-/.&]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


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
        self.role = role
        """"subject", "greeting", "signature", "note" (to the user, never said) or "said"."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @cached_property
    def low(self) -> str:
        """The text in small letters with plain apostrophes, every letter in its place."""
        return lowered(self.text)

    @cached_property
    def words(self) -> list[Word]:
        found: list[Word] = []
        text, start, end = self.text, self.start, 0
        for match in _WORD.finditer(text):
            word = match[0]
            between = text[end : match.start()]
            first = between != " " and (
                not found
                or bool(_OPENS.search(between))
                or ("." in between and found[-1].fold not in _TITLES and len(found[-1].text) > 1)
            )
            end = match.end()
            found.append(Word(word, fold(word), start + match.start(), start + end, first))
        return found

    @cached_property
    def digits(self) -> bool:
        """Whether it has any."""
        return _DIGIT.search(self.text) is not None

    @cached_property
    def senses(self) -> frozenset[str]:
        """The senses of its words and of what hyphens join in them."""
        return frozenset(s for word in self.words for s in word_senses(word.fold))

    @cached_property
    def folds(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset(word.fold for word in self.words)


@lru_cache(maxsize=8192)
def word_senses(folded: str) -> tuple[str, ...]:
    """Give the senses of the pieces of a folded word: two for "on-call"."""
    return tuple(sense(piece) for piece in _PIECES.split(folded) if piece)


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
    plain = text.replace("\ufeff", " ").replace("\r\n", " \n").replace("\r", "\n")
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
        low = unicodedata.normalize("NFKD", _INVISIBLE.sub("", low))
        low = "".join(c for c in low if not unicodedata.combining(c)).casefold()
        low = low.translate(_LETTERS)
    if low.endswith("'s"):
        return low[:-2]
    return low.rstrip("'")


_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "ð": "d", "þ": "th"}
)


def invisible(text: str) -> Iterator[tuple[int, int]]:
    """Find characters that show nothing or turn the direction of writing."""
    if not text.isascii():
        for match in _INVISIBLE.finditer(text):
            # A joiner belongs between two letters of some scripts and inside an emoji.
            if match[0] not in "\u200c\u200d":
                yield match.span()


def _sentences(part: Section) -> Iterator[Sentence]:
    name, text, start = part.name, part.text, part.start
    if name in ("subject", "avoid", "talking points"):
        role = "subject" if name == "subject" else "note"
        for first, end in _lines(text):
            yield Sentence(name, text[first:end], start + first, role)
        return
    signature = _signature(text) if name == "body" else len(text)
    bounds = list(_bounds(text))
    for number, (first, end) in enumerate(bounds):
        line = text[first:end]
        role = "said"
        if first >= signature:
            role = "signature"
        elif number == 0 and name == "body" and _greets(line):
            role = "greeting"
            if (comma := _end_of_greeting(line)) < len(line):
                yield Sentence(name, line[:comma], start + first, role)
                first += comma + len(line[comma:]) - len(line[comma:].lstrip())
                line, role = text[first:end], "said"
        if line:
            yield Sentence(name, line, start + first, role)


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
    for first, end in reversed(list(_lines(text))):
        line = lowered(text[first:end])
        if _SIGN_OFF.fullmatch(line):
            return first
        # Under the sign-off stand names, numbers and addresses, never a sentence.
        if len(line) > 60 or line.endswith(("?", "!")) or line.count(" ") > 7:
            break
        if line.endswith(".") and line.count(" ") > 2:
            break
        place = first
    lines = list(_lines(text))
    # Without a sign-off, short lines at the end are a signature if one is no word of a letter.
    if place < len(text) and len(lines) > 1 and place > lines[0][0]:
        tail = text[place:]
        if "@" in tail or sum(c.isdigit() for c in tail) > 5 or tail.strip().count(" ") <= 3:
            return place
    return len(text)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            first = start + line.index(bare[0])
            yield first, first + len(bare)
        start += len(line) + 1


def _is_short_form(before: str, written: str, rest: str) -> bool:
    """Whether a stop ends a short form; "no" and "sat" are words too, unless shown otherwise."""
    match = _ABBREVIATED.search(before)
    if match is None:
        return False
    if match[0] == "no.":
        return rest[:1].isdigit()
    return match[0] not in _WORDS_TOO or written[match.start()].isupper()


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for stop in _END.finditer(text):
        if text[stop.start()] == "\n":
            end = stop.start()
        else:
            end = stop.end()
            before = lowered(text[max(start, stop.start() - 12) : stop.start() + 1])
            rest = text[end : end + 2].lstrip()
            written = text[max(start, stop.start() - 12) : stop.start() + 1]
            if stop[0] == "." and (
                _is_short_form(before, written, rest) or _INITIAL.search(written)
            ):
                if not (_MERIDIEM.search(before) and rest[:1].isupper()):
                    continue
            elif stop[0] != "." and rest[:1].islower() and "\n" not in text[end : end + 2]:
                continue
        bare = text[start:end].strip()
        if bare:
            first = start + text[start:end].index(bare[0])
            yield first, first + len(bare)
        start = end
    bare = text[start:].strip()
    if bare:
        first = start + text[start:].index(bare[0])
        yield first, first + len(bare)
