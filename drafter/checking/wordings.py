"""Words of a kind that has no form: reproaches, pressure, promises, claims.

What the words of a sentence weigh (`kinds`) tells them. Pay and the question how things stand also
name what they speak of: there a phrase of a list (`phrasing`) counts, unless the weight speaks
against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.checking.kinds import judge, weightiest
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.phrasing import phrases
from drafter.checking.reading import Sentence

Place = tuple[int, int]
_NAMED = frozenset(("salary", "status-question"))
"""The kinds that name what they speak of, so that a list of phrases knows them too."""
_AGAINST = -2.5
"""A weight that speaks against a kind, whatever phrases there are."""
_MARKS = lazy('["\u201c\u201d]')
_QUOTED = 8
"""The fewest letters that a text of the file must have for it to be known again."""


def wordings(kind: str, sentence: Sentence) -> Iterable[Place]:
    """Give where a sentence has words of a kind, the surest place first."""
    if kind in _NAMED:
        return _named(kind, sentence)
    return [weightiest(kind, sentence.plain)] if kind in sentence.kinds else ()


def _named(kind: str, sentence: Sentence) -> Iterator[Place]:
    if kind in sentence.kinds:
        yield weightiest(kind, sentence.plain)
    if may_be(kind, sentence):
        yield from phrases(kind).find(sentence)


def is_quoted(known: Known, sentence: Sentence, place: Place) -> bool:
    """Whether most of a place stands in a sentence just as in a text of the user's.

    The words of others count only between quotation marks: they make nothing true of the user.
    """
    start, end = place
    marked = len(_MARKS.findall(sentence.text, 0, start)) % 2 == 1
    for text in (known.texts if marked else known.trusted).values():
        low = text.lower().strip(" .?!")
        at = sentence.low.find(low) if len(low) >= _QUOTED else -1
        if at >= 0 and 2 * (min(end, at + len(low)) - max(start, at)) >= end - start:
            return True
    return False


def may_be(kind: str, sentence: Sentence) -> bool:
    """Whether the words of a sentence do not speak against a kind."""
    return judge(sentence.plain).score(kind) >= _AGAINST
