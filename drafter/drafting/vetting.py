"""Notes that read like orders to a machine: they are not given to a model."""

from __future__ import annotations

import base64
import binascii
import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from drafter.checking.near import unmasked
from drafter.drafting.orders import reads_like_an_order
from drafter.interview.model import Heard, Interview, Owed, Person

_LEET = str.maketrans("013457@$!|", "oieastasii")
_SPACED = re.compile(r"\b(?:\w[ .\-_*]){4,}\w\b")
_ENCODED = re.compile(r"[A-Za-z0-9+/]{20,}={0,2}")
_HIDDEN_SPARED = "\u200c\u200d"
"""Joiners, without which some scripts cannot be written."""
_FEW_STRANGE = 3
"""More letters of other scripts than that, and a text does not fit into an English message."""


_One = Callable[[str], str]
_Many = Callable[[tuple[str, ...]], tuple[str, ...]]


class Vetted(NamedTuple):
    """An interview without what reads like an order, and what that was."""

    interview: Interview
    left_out: tuple[str, ...]


def vetted(interview: Interview) -> Vetted:
    """Leave out of an interview every free text that speaks to whoever writes the message."""
    out: list[str] = []

    def one(text: str) -> str:
        if not is_order(text):
            return text
        out.append(text)
        return ""

    def many(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(filter(None, map(one, texts)))

    me, held, process = interview.me, interview.round, interview.process
    clean = interview._replace(
        round=held._replace(topics=many(held.topics)),
        people=tuple(_person(person, one, many) for person in interview.people),
        process=process._replace(
            said=one(process.said), owed=tuple(_owed(debt, one, many) for debt in process.owed)
        ),
        me=me._replace(
            sign_off=one(me.sign_off),
            fits=many(me.fits),
            question=one(me.question),
            news=many(me.news),
            available=many(me.available),
            interest=one(me.interest),
            concerns=many(me.concerns),
        ),
        heard=tuple(_heard(heard, one) for heard in interview.heard),
    )
    # The role is required; what it says instead is nothing that anybody would send.
    if is_order(interview.role):
        out.append(interview.role)
    return Vetted(clean, tuple(dict.fromkeys(out)))


def is_order(text: str) -> bool:
    """Tell a text that gives orders to a machine, in plain words or disguised, from a note."""
    if not text.strip():
        return False
    if any(unicodedata.category(c) == "Cf" and c not in _HIDDEN_SPARED for c in text):
        return True
    return any(map(reads_like_an_order, _readings(text))) or _is_strange(text)


def _readings(text: str) -> Iterator[str]:
    """Give a text as a machine might read it: plain, and with the usual disguises taken off."""
    plain = unicodedata.normalize("NFKC", text)
    yield plain
    yield unmasked(plain)
    yield _unaccented(unmasked(plain))
    if re.search(r"[A-Za-z][0134579@$!|]|[0134579@$!|][A-Za-z]", plain):
        yield plain.translate(_LEET)
    if _SPACED.search(plain):
        yield _SPACED.sub(lambda spaced: re.sub(r"[ .\-_*]", "", spaced[0]) + " ", plain)
    yield re.sub(r"(?<=[^\W\d_])[.\-_*\u00b7](?=[^\W\d_])", "", plain)
    yield plain[::-1]
    yield codecs.encode(plain, "rot13")
    for match in _ENCODED.finditer(plain):
        try:
            yield base64.b64decode(match[0] + "=" * (-len(match[0]) % 4)).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            continue


def _unaccented(text: str) -> str:
    marked = unicodedata.normalize("NFKD", text)
    return "".join(c for c in marked if not unicodedata.combining(c))


def _is_strange(text: str) -> bool:
    """Whether it is in a script that no English message can take over."""
    strange = (c for c in text if c.isalpha() and not c.isascii())
    others = sum(not unicodedata.name(c, "").startswith(("LATIN", "MODIFIER")) for c in strange)
    return others > _FEW_STRANGE


def _person(person: Person, one: _One, many: _Many) -> Person:
    return person._replace(title=one(person.title), topics=many(person.topics))


def _owed(debt: Owed, one: _One, many: _Many) -> Owed:
    return debt._replace(detail=one(debt.detail), answer=one(debt.answer), files=many(debt.files))


def _heard(heard: Heard, one: _One) -> Heard:
    return heard._replace(said=one(heard.said))
