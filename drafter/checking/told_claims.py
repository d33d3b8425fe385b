"""Claims told by a phrase: what the user says of themselves, and what is said of the talk."""

from __future__ import annotations

from collections.abc import Callable

from drafter.checking.clauses import Clause, carried, on_file
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.own_claims import is_of_own
from drafter.checking.reading import Sentence, fold
from drafter.checking.vocabulary import word_set
from drafter.checking.wordings import is_quoted, wordings
from drafter.interview.model import OwedKind

_WISHED = lazy(
    r"\b(?:would|could|should|might|may|will|shall|if|hope|wish|want|like|love|happy|glad|keen|'d"
    r"|'ll|whether|please|let me|can)\b[^.;:]{0,60}$"
)


_TEXTS = {"ownclaim": ("me.fits", "me.news"), "talkclaim": (".topics", "role", "process.said")}
"""What a claim of each kind may rest on."""
_POINTING = word_set(
    """our your my their his her the a an i we asked about told talked discussed spoke on of to
    have has had am are is was were do does did will would can could"""
)
"""Words of a text that change when somebody else tells it later, or tell nothing."""
_STOPS = ".,;:?!"
"""Signs that a word of a text may end with."""
_ASKED = word_set("question questions asked")


def told_claims(exam: Examination, sentence: Sentence) -> None:
    """Look for claims in phrases whose things no fact has."""
    _told(exam, sentence, "ownclaim", is_of_own)
    _told(exam, sentence, "talkclaim", on_file)


def _is_named(known: Known, sentence: Sentence, keys: tuple[str, ...]) -> bool:
    """Whether a sentence has all words of one of some texts, however short: "AI", "VP"."""
    for key, text in known.texts.items():
        if any(part in key for part in keys):
            words = {fold(word.strip(_STOPS)) for word in text.split()} - _POINTING
            if words and words <= sentence.folds:
                return True
    return False


def _is_what_they_asked(exam: Examination, sentence: Sentence) -> bool:
    """Spares "your question about the schedule" where an answer is owed to them."""
    owed = exam.known.interview.process.owed
    asked = any(debt.what is OwedKind.ANSWER for debt in owed)
    return asked and not _ASKED.isdisjoint(sentence.folds)


def _told(
    exam: Examination, sentence: Sentence, name: str, is_carried: Callable[[Known, str], bool]
) -> None:
    for start, end in wordings(name, sentence):
        if _WISHED.search(sentence.low[:start]) or is_quoted(exam.known, sentence, (start, end)):
            continue
        if _is_named(exam.known, sentence, _TEXTS[name]) or _is_what_they_asked(exam, sentence):
            continue
        # What stands behind may say what is claimed: "I speak three languages, as you know: ...".
        clause = Clause(sentence, start, len(sentence.text))
        things = clause.content_words()
        said = [w for w in sentence.words if clause.place[0] <= w.start < sentence.start + end]
        if any(carried(exam, word, is_carried) for word in things):
            continue
        if not things and any(
            carried(exam, word, is_carried) for word in said if len(word.fold) > 2
        ):
            continue
        message = f"The facts do not carry this: \u201c{sentence.text[start:end]}\u201d."
        exam.report_in(Code.INVENTED_CLAIM, sentence, (start, end), message)
        return
