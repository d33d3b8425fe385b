"""Notes that read like orders to a machine: they are not given to a model."""

from __future__ import annotations

import base64
import binascii
import codecs
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checking.near import unmasked
from drafter.drafting.orders import reads_like_an_order
from drafter.interview.model import Interview, Owed, Person

_LEET = str.maketrans("013457@$!|", "oieastasii")
_SPACED = re.compile(r"\b(?:\w[ .\-_*]){4,}\w\b")
_ENCODED = re.compile(r"[A-Za-z0-9+/]{20,}={0,2}")
_HIDDEN_SPARED = "\u200c\u200d"
"""Joiners, without which some scripts cannot be written."""
_STOP = re.compile(r"[.;:!?(\n<\[{]| - | \u2013 |,")
_FEW_STRANGE = 3
"""More letters of other scripts than that, and a text does not fit into an English message."""


class Vetted(NamedTuple):
    """An interview without what reads like an order, and what that was."""

    interview: Interview
    left_out: tuple[str, ...]


def vetted(interview: Interview) -> Vetted:
    """Leave out of an interview every text that speaks to whoever writes the message.

    Of a name, a role and the like the beginning stays, if there is no order in it.
    """
    out = _Sieve()
    one, many, named = out.one, out.many, out.named
    me, held, process, employer = (
        interview.me,
        interview.round,
        interview.process,
        interview.employer,
    )
    clean = interview._replace(
        company=named(interview.company),
        role=named(interview.role),
        status_by=named(interview.status_by),
        round=held._replace(topics=many(held.topics)),
        people=tuple(_person(person, out) for person in interview.people),
        process=process._replace(
            said=one(process.said),
            owed=tuple(_owed(debt, out) for debt in process.owed),
            reference=named(process.reference),
        ),
        employer=employer._replace(agency=named(employer.agency), portal=one(employer.portal)),
        me=me._replace(
            name=named(me.name),
            sign_off=one(me.sign_off),
            fits=many(me.fits),
            question=one(me.question),
            news=many(me.news),
            available=many(me.available),
            interest=one(me.interest),
            concerns=many(me.concerns),
        ),
        log=tuple(entry._replace(to=named(entry.to)) for entry in interview.log),
        heard=tuple(
            heard._replace(sender=named(heard.sender), said=one(heard.said))
            for heard in interview.heard
        ),
    )
    return Vetted(clean, tuple(out.caught))


class _Sieve:
    """Lets notes through, and remembers what it does not let through."""

    def __init__(self) -> None:
        self.caught: dict[str, None] = {}

    def one(self, text: str) -> str:
        """The text, or nothing of it."""
        if not is_order(text):
            return text
        self.caught[text] = None
        return ""

    def many(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """Those of them that are notes."""
        return tuple(filter(None, map(self.one, texts)))

    def named(self, text: str) -> str:
        """The text, or what stands before its first stop: a name goes no further."""
        if not is_order(text, name=True):
            return text
        self.caught[text] = None
        start = _STOP.split(text, maxsplit=1)[0].strip()
        return "" if is_order(start, name=True) else start


def is_order(text: str, *, name: bool = False) -> bool:
    """Tell a text that gives orders to a machine, in plain words or disguised, from a note.

    `name`: it is one, and may be in any script: it does not leave the machine.
    """
    if not text.strip():
        return False
    if any(unicodedata.category(c) == "Cf" and c not in _HIDDEN_SPARED for c in text):
        return True
    ordered = any(map(reads_like_an_order, _readings(text)))
    return ordered or (not name and _is_strange(text))


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


def _person(person: Person, out: _Sieve) -> Person:
    return person._replace(
        name=out.named(person.name),
        address_as=out.named(person.address_as),
        title=out.one(person.title),
        topics=out.many(person.topics),
    )


def _owed(debt: Owed, out: _Sieve) -> Owed:
    return debt._replace(
        to=out.named(debt.to),
        detail=out.one(debt.detail),
        answer=out.one(debt.answer),
        files=out.many(debt.files),
    )
