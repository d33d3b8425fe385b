"""What a model's words are held against beyond the check of any text: a machine gets no benefit.

A person may well say what no fact carries in words that no check knows. From a model such words are
refused: it is asked once to do without, and then the template's draft is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checking.reading import fold
from drafter.checking.stems import is_commonplace, sense, stem
from drafter.checking.vocabulary import EVERYWHERE, MONTHS_AND_DAYS, word_set

_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_PIECES = re.compile(r"['\u2019-]")
_SENTENCE_START = re.compile(r"(?:\A|[.!?\u2026:]['\"\u2019\u201d)]*\s+|\n\s*|[\"\u201c(]\s*)\Z")
_CONTRACTED = word_set(
    """isn wasn aren weren don doesn didn hasn haven hadn won wouldn couldn shouldn can ll ve re m d
    s t"""
)
_SMALL_NUMBERS = word_set("one two first second half once twice")
_NUMBERS = word_set(
    """zero three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    thousand million billion dozen third fourth fifth sixth seventh eighth ninth tenth"""
)
_IN_FIGURES = dict(
    zip("three four five six seven eight nine ten eleven twelve".split(), range(3, 13), strict=True)
)
_OWN_TOPIC = word_set("salary gatekeeper voicemail")
"""Names of turns of a call, which its words may use."""
_BINDING = word_set(
    """accept agree waive withdraw declin consent authoris authoriz renounc resign confirm guarante
    promis swear undertak hereby revok cancel call ring phon dial visit click download log login pay
    paid money cash bribe transfer bank account password secret code key half free lawyer sue court
    complain idiot stupid fool hat lie li liar cheat threaten pound dollar euro"""
)
"""Stems of words that bind, cost or hurt somebody: however common, only a fact lets them in."""
_SHORTEST = 3
_BANNED = re.compile(
    r"\byou(?:'d|\u2019d| had| have)? (?:promised|said (?:that )?(?:i|you)\b|assured|ignored|forgot"
    r"|failed|should have)"
    r"|\bas (?:you )?promised\b|\bstill (?:waiting|have ?n[o']t|haven\u2019t)\b"
    r"|\b(?:haven['\u2019]t|have not|hadn['\u2019]t) (?:yet )?(?:heard|received|had) (?:\w+ )?"
    r"(?:anything|back|from|a (?:reply|response|word))"
    r"|\bno (?:reply|response|answer) (?:from you|to my|yet)\b|\bignor(?:ed|ing) (?:my|me)\b"
    r"|\bor else\b|\b(?:as soon as possible|asap|immediately|urgent(?:ly)?|right away)\b"
    r"|\byou must\b|\bi (?:must )?(?:insist|demand|expect you)\b|\botherwise,? i\b"
    r"|\b(?:desperate(?:ly)?|dream (?:job|role|company)|really need (?:this|the)|i beg)\b"
    r"|\b(?:perfect|ideal|best|strongest) (?:fit|candidate|match)\b",
    re.IGNORECASE,
)
"""Reproaches, pressure, begging and boasting in the plainest words."""


def strict_objections(text: str, known: str) -> Iterator[str]:
    """Say which words of a model's text no fact carries, or no message should have.

    `known`: all that the model was told, as plain text.
    """
    for match in _BANNED.finditer(text):
        yield f"“{match[0]}”: say it without a reproach, pressure, begging or boasting."
    carried = _Carried(known)
    told: dict[str, None] = {}
    for match in _WORD.finditer(text):
        starts = bool(_SENTENCE_START.search(text, 0, match.start()))
        if not carried.covers(match[0], starts=starts):
            told[match[0]] = None
    for word in told:
        yield f"“{word}” is in no fact: leave out what it says."


class _Carried:
    """The words of what a model was told."""

    def __init__(self, known: str) -> None:
        words = _WORD.findall(known)
        self._written = frozenset(words)
        pieces = {piece for word in words for piece in _pieces(word)}
        self._pieces = frozenset(pieces)
        self._roots = frozenset({stem(piece) for piece in pieces} | {sense(p) for p in pieces})

    def covers(self, word: str, *, starts: bool) -> bool:
        """Whether a word says nothing but what was told, or nothing at all."""
        if word in self._written or fold(word) in EVERYWHERE:
            return True
        pieces = _pieces(word)
        if len(word) > 1 and word.isupper() and fold(word) not in EVERYWHERE:
            return all(piece in self._pieces for piece in pieces)
        named = word[0].isupper() and not starts
        return all(self._covers(piece, named=named) for piece in pieces)

    def _covers(self, piece: str, *, named: bool) -> bool:
        if piece in self._pieces or piece in EVERYWHERE or piece in _CONTRACTED:
            return True
        if piece[0].isdigit() or piece in _NUMBERS:
            figure = _IN_FIGURES.get(piece)
            return figure is not None and str(figure) in self._pieces
        if piece in _SMALL_NUMBERS or piece in MONTHS_AND_DAYS:
            # Days are held against the facts by the check, which knows all ways to write one.
            return True
        if named:
            return False
        if len(piece) < _SHORTEST or piece in _OWN_TOPIC:
            return True
        root = stem(piece)
        if root in self._roots:
            return True
        if root in _BINDING or piece in _BINDING:
            return False
        return sense(piece) in self._roots or is_commonplace(piece)


def _pieces(word: str) -> list[str]:
    return [piece for part in _PIECES.split(word) if (piece := fold(part))]
