"""Under which words the people and firms of an interview may stand in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checking import lexicon
from drafter.drafting.language.words import BEFORE_SURNAMES, SURNAME_TITLES
from drafter.drafting.people import is_team, own_name, written_name
from drafter.interview.model import Interview, Person

_PIECES = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}
"""How people without the key write a letter."""
_UNMARKED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "ð": "d", "þ": "th"}
)
_WORD = re.compile(r"[^\W\d_]+")
_LEGAL = frozenset(
    "inc incorporated ltd limited llc llp plc gmbh ag kg corp corporation co company bv nv ab oy "
    "as sa srl sl spa pty kk se".split()
)
_TOO_COMMON = frozenset(
    "the a an new first general national international american united global royal great old "
    "city town county state university college school hospital bank group company north south "
    "east west and of for in at by my our your best good big red blue green black white".split()
)
"""Words a firm's name may begin with that do not give the firm away."""
_TITLES = SURNAME_TITLES | frozenset("mr mrs ms miss mx sir dame dr prof professor".split())


class Form(NamedTuple):
    """One way in which a text may name somebody or something."""

    words: tuple[str, ...]
    """Folded."""
    label: str
    capital: bool = False
    """Whether it is an ordinary word as well, so that only a capital makes it the name."""


class Named(NamedTuple):
    """Somebody or something that a token stands for, as the file has it."""

    label: str
    shown: str


def folded(text: str) -> tuple[str, list[int]]:
    """Give a text in small letters without accents, and where each letter of it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = letter.casefold()
        if not plain.isascii():
            marked = unicodedata.normalize("NFKD", plain.translate(_UNMARKED))
            plain = "".join(c for c in marked if not unicodedata.combining(c)).casefold()
        letters.append(plain)
        places.extend([place] * len(plain))
    return "".join(letters), [*places, len(text)]


def people(interview: Interview, to: Person | None) -> list[tuple[str, str, str]]:
    """Give label, name and form of address of everybody whom the file names, the reader first."""
    listed = [one for one in interview.people if one is not to]
    others = [
        interview.status_by,
        *(heard.sender for heard in interview.heard),
        *(entry.to for entry in interview.log),
        *(debt.to for debt in interview.process.owed),
    ]
    known = {name.casefold() for one in interview.people for name in (one.name, one.address_as)}
    unlisted = dict.fromkeys(name for name in others if name and name.casefold() not in known)
    found = [("READER", to.name, to.address_as)] if to else []
    found += [(f"PERSON_{i}", one.name, one.address_as) for i, one in enumerate(listed, 1)]
    found += [(f"PERSON_{i}", name, "") for i, name in enumerate(unlisted, len(listed) + 1)]
    if interview.me.name:
        found.append(("SENDER", own_name(interview.me.name), ""))
    return [(label, name, spoken) for label, name, spoken in found if not is_team(name)]


def canonical(label: str, name: str, spoken: str) -> Iterator[Named]:
    """Give the whole name, the first and the last, as tokens may stand for them."""
    words = _bare(written_name(name))
    if words:
        yield Named(label, " ".join(words))
    if len(words) > 1:
        last = _last(words, spoken)
        yield Named(f"{label}_FIRST", words[0] if last else " ".join(words[1:]))
        yield Named(f"{label}_LAST", " ".join(words[last:]) if last else words[0])


def name_forms(label: str, name: str, spoken: str) -> Iterator[Form]:
    """Give the ways in which a text may name a person: whole, in parts, without accents."""
    for written in dict.fromkeys((written_name(name), spoken)):
        words = _bare(written)
        if not words:
            continue
        last = _last(words, spoken)
        for whole in (words, [words[0], words[-1]], [*words[last:], *words[:last]], words[::-1]):
            yield from _spelled(whole, label, capital=len(whole) == 1)
        if len(words) == 1:
            continue
        if last:
            yield from _spelled(words[last:], f"{label}_LAST", capital=True)
        for place, word in enumerate(words):
            if word.lower().rstrip(".") in BEFORE_SURNAMES:
                continue
            is_first = place == 0 if last else place > 0
            is_last = place >= last if last else place == 0
            part = "FIRST" if is_first else "LAST" if is_last else "MIDDLE"
            for piece in dict.fromkeys((word, *re.split(r"[-\u2010\u2011.]", word))):
                if len(piece) > 1:
                    yield from _spelled([piece], f"{label}_{part}", capital=True)


def firm_forms(label: str, name: str) -> Iterator[Form]:
    """Give the ways in which a text may name a firm: whole, without its legal form, in short."""
    words = [word for word in re.split(r"\s+", name.strip()) if _WORD.search(word)]
    while len(words) > 1 and words[0].lower() == "the":
        words = words[1:]
    yield from _spelled(words, label, capital=len(words) == 1)
    while len(words) > 1 and re.sub(r"\W", "", words[-1].lower()) in _LEGAL:
        words = words[:-1]
    yield from _spelled(words, label, capital=len(words) == 1)
    for place, word in enumerate(words):
        low = word.lower().strip(".,&()")
        own = not lexicon.is_english(low)
        if len(low) > 2 and low not in _TOO_COMMON and low not in _LEGAL and (own or place == 0):
            yield from _spelled([word], label, capital=True)


def _spelled(words: list[str], label: str, *, capital: bool) -> Iterator[Form]:
    """Give a form and how people without the keys for it write it."""
    marks = capital and all(lexicon.is_english(word.lower()) for word in words)
    text = " ".join(words)
    other = "".join(_PIECES.get(c, c) for c in unicodedata.normalize("NFC", text.casefold()))
    for written in dict.fromkeys((text, other)):
        found = tuple(_WORD.findall(folded(written)[0]))
        if found:
            yield Form(found, label, marks)


def _bare(name: str) -> list[str]:
    """Give the words of a name without titles before it and degrees behind it."""
    words = name.split(",")[0].split()
    while len(words) > 1 and words[0].rstrip(".").lower() in _TITLES:
        words = words[1:]
    return [word for word in words if _WORD.search(word)]


def _last(words: list[str], spoken: str) -> int:
    """Give where the last name begins: with the small words before it, or at the very front.

    Whoever is to be greeted as "Ms Kimura" has the last name Kimura, even as Kimura Aya.
    """
    title, _, called = spoken.partition(" ")
    if called == words[0] and title.rstrip(".").lower() in _TITLES:
        return 0
    place = len(words) - 1
    while place > 1 and words[place - 1].lower() in BEFORE_SURNAMES:
        place -= 1
    return place
