"""The clauses of a sentence, and which of their telling words a fact carries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from drafter.checking.alternatives import Alternatives
from drafter.checking.examination import Examination
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence, Word
from drafter.checking.stems import is_commonplace, sense
from drafter.checking.vocabulary import MONTHS_AND_DAYS

_CUT = lazy(
    r"[;:]|,(?! (?:19|20)\d\d)|\s[\u2013\u2014-]\s|\u2014"
    r"|\b(?:and|but|because|since|which|so that|although|though|while|where|who|whose|as well as"
    r"|or)\b"
)
_IDIOM = Alternatives(
    "spade a spade", "kettle of fish", "half the battle", "up my (?:alley|street)", whole_words=True
)
"""Sayings whose words claim nothing."""
_SHORTEST = 8
"""Letters that a clause has at least: what is shorter belongs to the next."""
_TOKEN = lazy(r"[^\W\d_][\w'-]*")
_JOINT = lazy(r"[-/&.]")
_GENERIC = frozenset(
    sense(word)
    for word in """
    lead manage run build make create develop train reduce cut increase grow improve help work
    move use set get take bring keep write support plan design handle hold
    first new good great long people team own part way job role project experience
    day week year time
    """.split()
)
"""Senses of words that tell nothing of what was done or talked about."""


_VAGUE = frozenset(
    """
    about above after again against ahead almost along already also although always among another
    anyone anything around away back because been before behind being best better between beyond
    both cannot case could different does doing done down during each either else enough even ever
    every everybody everyone everything exactly fact feel felt first from full further gave gets
    give given gives going gone good great half hand hard have having hear heard help here herself
    himself home hope hours however idea ideas inside instead into itself just keep kept kind knew
    know known last later least left less life like little long look looked looking lots made main
    make makes making many matter maybe mean means meant might mind more most much must myself near
    nearly need never next nice none nothing often once only onto open other others ourselves over
    part perhaps person place plan plans please point quick quite rather real really right said same
    seem seems seen several shall should show side since small some somebody someone something
    somewhat soon sort still such sure take taken takes taking talk tell than thank thanks that
    their them themselves then there these they thing things think this those though thought
    through time times together told took toward towards tried true truth turn under until upon used
    using usual very want wanted well went were what whatever when where whether which while whole
    whom whose will with within without word words work worked working worth would year years your
    yourself yourselves team role position post company people future interview conversation
    question questions process everyone afternoon morning evening week weeks
    """.split()
)
"""Words of some length that name nothing one could look up."""


class Clause(NamedTuple):
    """A clause where it stands in its sentence."""

    sentence: Sentence
    start: int
    end: int

    @property
    def low(self) -> str:
        """Its text in small letters."""
        return self.sentence.low[self.start : self.end]

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in the whole text."""
        return self.sentence.start + self.start, self.sentence.start + self.end

    def telling_words(self, since: int = 0) -> list[Word]:
        """Give the words from a place of the clause on that say something of their own."""
        first, last = self.sentence.start + self.start + since, self.place[1]
        idiom = _IDIOM.search(self.low, of=self.sentence.low)
        if idiom and idiom.start() >= since:
            last = min(last, self.place[0] + idiom.start())
        return [
            word
            for word in self.sentence.words
            if first <= word.start and word.end <= last and _is_telling(word.fold)
        ]

    def content_words(self, since: int = 0) -> list[Word]:
        """Give the words from a place of the clause on that name anything at all."""
        first, last = self.place[0] + since, self.place[1]
        return [
            word
            for word in self.sentence.words
            if first <= word.start and word.end <= last and _names_something(word.fold)
        ]


def _names_something(folded: str) -> bool:
    return len(folded) > 3 and folded not in _VAGUE and folded not in MONTHS_AND_DAYS


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Cut a sentence into its clauses."""
    low, start = sentence.low, 0
    for cut in _CUT.finditer(low):
        if cut.start() - start > _SHORTEST:
            yield Clause(sentence, start, cut.start())
            start = cut.start() if cut[0] in ("who", "which") else cut.end()
    yield Clause(sentence, start, len(low))


def _is_telling(folded: str) -> bool:
    if len(folded) <= 2 or folded.isdigit() or folded in MONTHS_AND_DAYS:
        return False
    if folded.endswith("ly") and len(folded) > _SHORTEST:
        # How something was done is no claim that it was.
        return False
    return sense(folded) not in _GENERIC and not is_commonplace(folded)


@lru_cache(maxsize=4096)
def telling_senses(low: str) -> tuple[str, ...]:
    """Give the senses of the words in small letters that claim something."""
    return tuple(
        sense(word) for word in _TOKEN.findall(low) if len(word) > 2 and not is_commonplace(word)
    )


Carries = Callable[[Known, str], bool]
"""Whether certain facts hold a word of a sense."""


def on_file(known: Known, meant: str) -> bool:
    """Whether a word of a sense stands anywhere in what the user typed."""
    return any(meant in known.senses_of(key) for key in known.texts)


def carried(exam: Examination, word: Word, facts: Carries) -> bool:
    """Whether certain facts hold a word or a piece of it, or it rests on a fact already."""
    pieces = [piece for piece in _JOINT.split(word.fold) if len(piece) > 2 and piece != word.fold]
    if any(facts(exam.known, sense(piece)) for piece in (word.fold, *pieces)):
        return True
    return exam.grounded(word.start, word.end)
