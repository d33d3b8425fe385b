"""A number as a sentence tells it: the words around it, and the things it counts."""

from __future__ import annotations

from functools import cached_property, lru_cache

from drafter.checking.examination import Examination
from drafter.checking.lazy import lazy
from drafter.checking.quantities import Measure, Quantity
from drafter.checking.reading import Sentence, fold
from drafter.checking.stems import sense
from drafter.checking.vocabulary import word_set

TIMES = frozenset(map(sense, "year month week day hour minute second decade".split()))
"""The senses of lengths of time."""
EMPTY = frozenset(
    map(
        sense,
        """the a an of to in for and with on at by from that this it
        i my me we our be have has is was""".split(),
    )
)
"""The senses of words that say nothing of what is counted."""
ROUND = lazy(r"(?:round|interview|stage|conversation|meeting|talk|call)\b")
"""What the rounds of a hiring are called."""
PAPERS = lazy(
    r"(?:\w+ )?(?:papers?|documents?|files?|attachments?|pdfs?|copies|certificates?|items?"
    r"|enclosures?)\b"
)
"""What can be enclosed."""
PEOPLE = lazy(
    r"(?:of (?:you|them|us)|(?:\w+ )?members|panel|people|interviewers?|colleagues|persons|ladies"
    r"|gentlemen|managers)\b"
)
"""People who are counted."""
OF_MESSAGES = lazy(r"of (?:your|my|the) (?:calls|emails|messages|notes|letters|voicemails)\b")
"""What makes a number one of messages that were sent."""
SCORE = lazy(r"\s*(?:out of|on a scale of|/|of)\s*(?:ten|10)\b")
"""What stands behind the first number of "eight out of ten"."""

_SHORT_UNITS = {
    **dict.fromkeys(("s", "sec", "secs"), "second"),
    **dict.fromkeys(("min", "mins"), "minute"),
    **dict.fromkeys(("h", "hr", "hrs"), "hour"),
    **dict.fromkeys(("wk", "wks"), "week"),
    **dict.fromkeys(("yr", "yrs"), "year"),
}
_ENDS_A_UNIT = word_set(
    """and or but to in on at for with from by when who which that while if so because as than
    is are was were"""
)
_PASSED_OVER = word_set("out full whole long more good different new very")
_NEAR = 70
"""How many letters away a word is still near a number."""
_REACH = 200
"""How far around a number the words are that tell of it, in letters."""
_WORD = lazy(r"[^\W_]+(?:'[^\W_]+)?")


class Told:
    """A number of a text, with what can be asked of its surroundings."""

    def __init__(self, exam: Examination, sentence: Sentence, quantity: Quantity) -> None:
        self.exam = exam
        self.known = exam.known
        self.sentence = sentence
        self.low = sentence.low
        self.quantity = quantity
        self.value = quantity.value
        self.measure = quantity.measure
        self.in_words = quantity.in_words
        self.unit = quantity.unit

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in the whole text."""
        start = self.sentence.start
        return start + self.quantity.start, start + self.quantity.end

    @property
    def written(self) -> str:
        """The number in small letters."""
        return self.low[self.quantity.start : self.quantity.end]

    @cached_property
    def before(self) -> str:
        """The sentence up to it, in small letters."""
        return self.low[max(0, self.quantity.start - _REACH) : self.quantity.start]

    @cached_property
    def after(self) -> str:
        """The sentence behind it, in small letters."""
        return self.low[self.quantity.end : self.quantity.end + _REACH]

    @property
    def word(self) -> str:
        """The word behind it; may be empty."""
        return self.unit.split(" ")[0]

    def is_word_up_to(self, most: int) -> bool:
        """Whether it is written in words and no greater than some number."""
        return self.in_words and self.value <= most

    @cached_property
    def counts_time(self) -> bool:
        """Whether the word behind it is a length of time."""
        return sense(self.word) in TIMES

    @cached_property
    def things(self) -> tuple[str, ...]:
        """The senses of the words behind it that can say what it counts."""
        return things(self.quantity)

    @property
    def thing(self) -> str:
        """The first of them; may be empty."""
        return self.things[0] if self.things else ""

    @cached_property
    def near(self) -> set[str]:
        """The senses of the words around it."""
        around = f"{self.before[-_NEAR:]} {self.after[:_NEAR]}"
        return {sense(fold(word)) for word in _WORD.findall(around)}

    @cached_property
    def given_elsewhere(self) -> bool:
        """Whether the facts count the same thing, in whatever number."""
        return (
            self.thing != ""
            and self.measure is not Measure.ORDINAL
            and any(
                self.thing in things(other)[:1] and other.measure is self.measure
                for _, other, _ in self.known.quantities
            )
        )


@lru_cache(maxsize=4096)
def things(quantity: Quantity) -> tuple[str, ...]:
    """Give the senses of the words behind a number that can say what it counts."""
    found = []
    for written in quantity.unit.split():
        bare = written.strip("-'")
        word = _SHORT_UNITS.get(bare, bare)
        if word in _ENDS_A_UNIT:
            break
        for piece in word.split("-"):
            root = sense(fold(piece))
            if root not in EMPTY and piece not in _PASSED_OVER:
                found.append(root)
    return tuple(found[:3])
