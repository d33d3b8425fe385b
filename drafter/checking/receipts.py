"""Receipts: for each sentence the keys of the facts that it states."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from drafter.checking import keys
from drafter.checking.examination import Examination
from drafter.checking.known import Known
from drafter.checking.stems import is_commonplace
from drafter.message.draft import Receipt

_RUNNING_TEXT = keys.NOTES | {"process.reference", "company", "role", "employer.agency"}


def receipts(exam: Examination) -> Iterator[Receipt]:
    """Say of each sentence which facts it states."""
    grounds = sorted(exam.grounds)
    for sentence in exam.sentences:
        stated = _stated(exam.known, sentence.senses)
        first = bisect_left(grounds, (sentence.start,))
        last = bisect_left(grounds, (sentence.end,))
        stated += [key for *_, found in grounds[first:last] if _is_sure(found) for key in found]
        if stated:
            yield Receipt(sentence.part, sentence.text, tuple(dict.fromkeys(stated)))


def _stated(known: Known, senses: frozenset[str]) -> list[str]:
    """The keys of the running texts of whose telling words a sentence has half."""
    texts, with_sense = _telling(known)
    shared: dict[str, int] = {}
    for one in senses & with_sense.keys():
        for key in with_sense[one]:
            shared[key] = shared.get(key, 0) + 1
    return [key for key in texts if key in shared and 2 * shared[key] >= texts[key]]


def _is_sure(found: tuple[str, ...]) -> bool:
    """Whether words prove all of these: no word proves every text in which it happens to stand."""
    return len(found) == 1 or not any(map(_is_running_text, found))


def _is_running_text(key: str) -> bool:
    return keys.bare(key) in _RUNNING_TEXT


@lru_cache(maxsize=64)
def _telling(known: Known) -> tuple[dict[str, int], dict[str, list[str]]]:
    """How many words tell each running text from others, and the texts that have each of them."""
    texts: dict[str, int] = {}
    with_sense: dict[str, list[str]] = {}
    # Who names the role or the firm does not yet speak of a question in which they stand.
    names = {key: known.senses_of(key) for key in ("company", "role") if key in known.texts}
    for key in filter(_is_running_text, known.texts):
        every = known.senses_of(key)
        named = frozenset() if key in names else frozenset().union(*names.values())
        rare = [s for s in every if not is_commonplace(s) and len(s) > 1]
        telling = [s for s in rare if s not in named] or rare or every
        texts[key] = len(telling)
        for one in telling:
            with_sense.setdefault(one, []).append(key)
    return texts, with_sense
