"""Claims told by a phrase: what the user says of themselves, and what is said of the talk."""

from __future__ import annotations

from collections.abc import Callable

from drafter.checking.clauses import Clause, carried, clauses, on_file
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.own_claims import is_of_own
from drafter.checking.reading import Sentence
from drafter.checking.wordings import wordings

_WISHED = lazy(
    r"\b(?:would|could|should|might|may|will|shall|if|hope|wish|want|like|love|happy|glad|keen|'d"
    r"|'ll|whether|please|let me|can)\b[^.;:]{0,60}$"
)


def told_claims(exam: Examination, sentence: Sentence) -> None:
    """Look for claims in phrases whose things no fact has."""
    _told(exam, sentence, "ownclaim", is_of_own)
    _told(exam, sentence, "talkclaim", on_file)


def _stands_in_the_file(exam: Examination, words: str) -> bool:
    """Whether a text of the file has the very words: a topic such as "my gap year"."""
    return any(words in text.lower() for text in exam.known.texts.values())


def _told(
    exam: Examination, sentence: Sentence, name: str, is_carried: Callable[[Known, str], bool]
) -> None:
    for start, end in wordings(name, sentence):
        if _WISHED.search(sentence.low[:start]) or _stands_in_the_file(
            exam, sentence.low[start:end]
        ):
            continue
        # "As somebody who has sold cars, I ...": the claim is where the phrase ends.
        clause = _clause_at(sentence, start, end)
        things = clause.content_words()
        said = [w for w in sentence.words if clause.place[0] <= w.start < sentence.start + end]
        if any(carried(exam, word, is_carried) for word in things):
            continue
        if not things and any(
            carried(exam, word, is_carried) for word in said if len(word.fold) > 2
        ):
            continue
        last = max([sentence.start + end, *(word.end for word in things)]) - sentence.start
        message = f"The facts do not carry this: \u201c{sentence.text[start:last]}\u201d."
        exam.report_in(Code.INVENTED_CLAIM, sentence, (start, last), message)
        return


def _clause_at(sentence: Sentence, start: int, end: int) -> Clause:
    """The clause in which a phrase ends, from where the phrase begins."""
    last = max((one.end for one in clauses(sentence) if one.start < end), default=end)
    return Clause(sentence, start, last)
