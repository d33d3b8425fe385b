"""What was talked about with one of the people, told to another as if it had been with them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache, partial

from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import either, lazy
from drafter.checking.reading import Sentence, fold, lowered, word_senses
from drafter.checking.stems import is_commonplace, sense, stem
from drafter.checking.vocabulary import MONTHS_AND_DAYS

_TOKEN = lazy(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_FEWEST_PLAIN = 2
"""How many words that any text can have tell a topic together."""
_OWED = lazy(r"process\.owed\[(\d+)\]")
_BETWEEN_THE_TWO = lazy(
    r"\b"
    + either(
        r"you and i|between us|with me\b",
        r"(?:talk\w*|spoke|speaking|chat\w*|discuss\w*) with you",
        r"our (?:talk|conversation|chat|call|exchange|discussion|meeting)",
        r"when we (?:spoke|talked|met)",
        r"you (?:told me|described|explained|mentioned|said)",
    )
    + r"\b"
)
_TALKING = lazy(
    r"\b(?:we|us|our|talk\w*|discuss\w*|conversation|chat\w*|spoke|speaking|exchange|interview"
    r"|session|hear\w*|described?|explain\w*|told|tell\w*|stor\w+|thoughts|learn\w*|enjoyed"
    r"|appreciat\w*|thank\w*|liked|loved|mention\w*|said|shar\w+|question\w*|ask\w*)\b"
)
_OF_A_TALK = lazy(
    r"\b"
    + either(
        r"we|our|us|you|your",
        r"talk\w*|discuss\w*|conversation|chat\w*|spoke|exchange|interview|session|notes",
        r"hear\w*|described?|explain\w*|told|stor\w+|thoughts|learn\w*",
        r"enjoyed|appreciat\w*|thank\w*",
    )
    + r"\b"
)


_THEIRS = lazy(r"\b(?:you|your|our|we|us)\b")
_ARTICLE = lazy(r"^(?:the|an?|your|our|their|my) ")
_ABOUT_IT = lazy(r"\b(?:about|on|of|over|regarding|into|how|your) (?:[\w-]+ ){0,3}$")
_MOSTLY = 3
"""So many words of a topic, of which half stand in a sentence, make it that topic."""


def told_topics(exam: Examination) -> None:
    """Find what another of the people talked about, told to this reader as theirs."""
    shared = cache(partial(_shared, exam))
    for place, person in enumerate(exam.known.interview.people):
        if place not in exam.readers:
            for topic in person.topics:
                _topic(exam, person.name, topic, shared)


def _topic(exam: Examination, name: str, topic: str, shared: Callable[[], set[str]]) -> None:
    telling, is_plain = _telling(topic)
    whole = "" if _is_of_all(exam, topic) else _whole(topic)
    for sentence in exam.message.said:
        place = _stands_whole(exam, sentence, whole)
        if place is None:
            if telling.isdisjoint(sentence.senses) or (is_plain and not telling <= sentence.senses):
                continue
            if not _is_told(exam, sentence, topic, telling, telling - shared()):
                continue
            found = [w for w in sentence.words if not telling.isdisjoint(word_senses(w.fold))]
            place = found[0].start, found[-1].end
        message = f"You talked about \u201c{topic}\u201d with {name}, not with {exam.to[0].name}."
        start, end = place
        exam.report(Code.WRONG_PERSON_TOPIC, sentence.part, start, end, message)
        return


def _is_of_all(exam: Examination, topic: str) -> bool:
    """Whether a topic was also one of the whole round or of somebody who reads this."""
    one = exam.known.interview
    of_readers = [text for i in exam.readers for text in one.people[i].topics]
    return topic in of_readers or (_were_there(exam) and topic in one.round.topics)


def _were_there(exam: Examination) -> bool:
    return any(person.met for person in exam.to)


@lru_cache(maxsize=256)
def _whole(topic: str) -> str:
    """A topic of several words as a text may have it; empty: it is of one."""
    low = _ARTICLE.sub("", lowered(topic).strip())
    return low if " " in low else ""


def _stands_whole(exam: Examination, sentence: Sentence, whole: str) -> tuple[int, int] | None:
    """Where a topic stands in a sentence word for word, told as if the reader had talked of it."""
    at = sentence.low.find(whole) if whole else -1
    if at < 0 or not _THEIRS.search(sentence.low):
        return None
    told = _BETWEEN_THE_TWO.search(sentence.low)
    if not told and (sentence.text.rstrip().endswith("?") or not _were_there(exam)):
        return None
    if _names_another(exam, sentence):
        return None
    return sentence.start + at, sentence.start + at + len(whole)


def _is_told(
    exam: Examination,
    sentence: Sentence,
    topic: str,
    telling: frozenset[str],
    distinct: frozenset[str],
) -> bool:
    """Whether a sentence speaks to the reader of a topic.

    `telling`: the senses of the topic; `distinct`: those that nothing else of the file has.
    """
    asks = sentence.text.rstrip().endswith("?")
    if asks and not _BETWEEN_THE_TWO.search(sentence.low):
        return False
    senses = sentence.senses & telling
    if not senses & distinct or len(senses) * 2 < len(telling):
        return False
    if len(senses) == 1:
        if len(telling) > 1 and len(distinct) > 1 and not _is_mostly_there(sentence, topic):
            return False
        if not _is_spoken_of(sentence, telling, topic):
            return False
        if not _OF_A_TALK.search(sentence.low):
            return False
    if len(senses & distinct) == 1 and not (
        _TALKING.search(sentence.low) and _is_word_of(sentence, topic)
    ):
        return False
    if not _were_there(exam) and not _BETWEEN_THE_TWO.search(sentence.low):
        return False
    return not _names_another(exam, sentence)


def _plain(topic: str) -> frozenset[str]:
    """The stems of the longer words of a topic, whatever they tell."""
    words = map(fold, _TOKEN.findall(lowered(topic)))
    return frozenset(stem(word) for word in words if len(word) > _MOSTLY)


def _is_mostly_there(sentence: Sentence, topic: str) -> bool:
    """Whether most words of a topic stand in what a sentence says of the reader's own."""
    plain = _plain(topic)
    there = plain & {stem(piece) for piece in sentence.pieces}
    of_theirs = _THEIRS.search(sentence.low) is not None
    return of_theirs and len(there) >= _MOSTLY and len(there) * 2 >= len(plain)


def _is_spoken_of(sentence: Sentence, telling: frozenset[str], topic: str) -> bool:
    """Whether the one telling word is what is spoken of, or does not stand there alone."""
    plain = _plain(topic)
    if len(plain & {stem(piece) for piece in sentence.pieces}) > 1 or len(plain) == 1:
        return True
    found = next(w for w in sentence.words if not telling.isdisjoint(word_senses(w.fold)))
    return _ABOUT_IT.search(sentence.low[: found.start - sentence.start]) is not None


def _is_word_of(sentence: Sentence, topic: str) -> bool:
    """Whether a telling word of a topic itself stands in a sentence, and not only its like."""
    stems = {stem(fold(word)) for word in _TOKEN.findall(lowered(topic))}
    return any(stem(piece) in stems for piece in sentence.pieces if not is_commonplace(piece))


@lru_cache(maxsize=256)
def _telling(topic: str) -> tuple[frozenset[str], bool]:
    """The senses of the words that tell a topic from others, and whether any text can have them."""
    words = [fold(word) for word in _TOKEN.findall(lowered(topic))]
    words = [
        word
        for word in words
        if len(word) > 2 and word not in MONTHS_AND_DAYS and not word[0].isdigit()
    ]
    telling = frozenset(sense(word) for word in words if not is_commonplace(word))
    plain = frozenset(map(sense, words))
    if telling or len(plain) < _FEWEST_PLAIN:
        return telling, False
    return plain, True


def _shared(exam: Examination) -> set[str]:
    """The senses of whatever else of the file could be meant."""
    known = exam.known
    return {
        sense_ for key in known.texts if _can_be_meant(exam, key) for sense_ in known.senses_of(key)
    }


def _can_be_meant(exam: Examination, key: str) -> bool:
    """Whether the text of a key can be spoken of to the reader."""
    owner = exam.known.owner(key)
    of_another = owner >= 0 and owner not in exam.readers
    if key.startswith("interview.topics") and not _were_there(exam):
        return False
    if key.endswith((".email", ".phone")) or (of_another and ".topics" in key):
        return False
    if owned := _OWED.match(key):
        debt = exam.known.interview.process.owed[int(owned[1])]
        return not debt.to or any(debt.to == person.name for person in exam.to)
    return not (of_another and key.endswith(".title"))


def _names_another(exam: Examination, sentence: Sentence) -> bool:
    """Whether the sentence names another of the people, of whose talk it may speak then."""
    nobody_else = (-1, *exam.readers)
    return any(
        key.endswith(".name") and exam.known.owner(key) not in nobody_else
        for key in exam.keys_at(sentence.start, sentence.end)
    )
