"""What an email of a kind cannot do without: thanks, the role, a question, a way back, a name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from drafter.checking.alternatives import Alternatives
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.reading import fold
from drafter.checking.stems import stem
from drafter.message.checklists import Need

_THANKS = lazy(
    r"\b(?:thank|thanks|thankful|grateful|gratitude|appreciat\w+|obliged|indebted|cheers"
    r"|much obliged)\b"
)
_WONDERING = (
    r"wonder(?:ing|ed)?",
    r"let me know (?:whether|when|how|what|where|about|of|which)",
    r"like to (?:ask|know)",
    r"wanted to ask",
    r"ask(?:ing)? (?:if|whether|when|how|what|where|you)",
    r"my question",
    r"any (?:idea|news|update)",
)
_REQUESTS = (
    r"could you",
    r"would you",
    r"please (?:tell|let me know (?:whether|when|how|what))",
    r"tell me (?:whether|when|how|what|if|where)",
    r"grateful (?:if you|for (?:a|an|any|some) (?:word|line|update|news|answer|idea))",
    r"appreciate (?:an|any) (?:update|word|news|answer|idea)",
)
_ASKS = Alternatives(*_WONDERING, *_REQUESTS, whole_words=True)
_WEAK = frozenset(
    """
    senior junior lead head chief staff assistant deputy regional of the and a an in for
    i ii iii
    """.split()
)
_WORD = lazy(r"[^\W_]+")
_NAME = lazy(r"[^\W_][\w'\u2019]*")
_ADDRESS = lazy(r"(?<!\S)[^\s@]+@\S+")
_NO_LETTER = lazy(r"\W")
_JOINS = lazy(r"[-/.&]")
_ADDITION = lazy(r"[,(]")
_SIGNATURE_LINES, _LONGEST_SIGNATURE, _LONGEST_WITH_INITIALS = 6, 9, 3


def missing_needs(
    exam: Examination, needs: frozenset[Need], body: str, kind: str
) -> Iterator[tuple[Code, str]]:
    """Say what an email lacks of what its kind needs."""
    low = body.lower()
    one = exam.known.interview
    way_back = one.me.phone or one.me.email
    if Need.THANKS in needs and not _THANKS.search(low):
        yield Code.MISSING_THANKS, f"{kind} says thank you."
    if Need.ROLE in needs and not _names_role(exam):
        yield Code.MISSING_ROLE, f"Say which role it is: {one.role}."
    if Need.QUESTION in needs and "?" not in low and not _ASKS.search(low):
        yield Code.MISSING_QUESTION, f"{kind} asks its question."
    if Need.CONTACT in needs and way_back and not _gives_contact(exam):
        yield Code.MISSING_CONTACT, f"Say how to reach you: {way_back}."
    if Need.SIGNATURE in needs and one.me.name and not _is_signed(body, one.me.name):
        yield Code.MISSING_SIGNATURE, f"Sign it: {one.me.name}."


def _names_role(exam: Examination) -> bool:
    """Whether the role is named: a word of it that tells, its initials, or the reference."""
    one = exam.known.interview
    words = frozenset(chain.from_iterable(sentence.folds for sentence in exam.sentences))
    pieces = words.union(*(sentence.pieces for sentence in exam.sentences))
    stems = set(map(stem, pieces))
    role = [fold(word) for word in _WORD.findall(one.role)]
    reference = one.process.reference.casefold()
    return (
        _has_half_of_the_role(role, stems)
        or _has_its_noun(one.role, stems)
        or bool(reference and reference in exam.message.text.casefold())
        or (len(role) > 1 and "".join(word[0] for word in role) in pieces)
    )


def _has_half_of_the_role(role: list[str], stems: set[str]) -> bool:
    telling = [word for word in role if word not in _WEAK] or role
    return 2 * sum(stem(word) in stems for word in telling) >= len(telling)


def _has_its_noun(role: str, stems: set[str]) -> bool:
    """Whether the word that says what one is stands in the text: the manager of "Bar Manager"."""
    words = [fold(word) for word in _ADDITION.split(role)[0].split()]
    noun = next((word for word in reversed(words) if word not in _WEAK), "")
    parts = [part for part in _JOINS.split(noun) if part]
    return bool(parts) and all(stem(part) in stems for part in parts)


def _gives_contact(exam: Examination) -> bool:
    """Whether the body gives the user's number or address."""
    me = exam.known.interview.me
    body = exam.message.part("body")
    first = body.start if body else 0
    own = (me.phone, me.email)
    return any(
        key in ("me.phone", "me.email") or exam.known.texts.get(key) in own
        for start, _, keys in exam.grounds
        if start >= first
        for key in keys
    )


def _is_signed(body: str, name: str) -> bool:
    """Whether one of the last lines is the user's name, or their initials."""
    names = _folds(name)
    initials = "".join(word[0] for word in _WORD.findall(name)).lower()
    lines = [line for line in _ADDRESS.sub("", body).split("\n") if line.strip()]
    for line in lines[-_SIGNATURE_LINES:]:
        words = _folds(line)
        if words & names and len(words) <= _LONGEST_SIGNATURE:
            return True
        bare = {_NO_LETTER.sub("", word) for word in words}
        if len(words) <= _LONGEST_WITH_INITIALS and initials in bare:
            return True
    return False


def _folds(text: str) -> set[str]:
    return {fold(word) for word in _NAME.findall(text)}
