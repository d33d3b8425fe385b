"""How a typed phrase is built: a deed, a quality, an amount, a person, a sentence of its own."""

from __future__ import annotations

from functools import lru_cache

from drafter.checking.lazy import lazy
from drafter.drafting.language.clauses import has_subject, has_verb
from drafter.drafting.language.grammar import a_an
from drafter.drafting.language.typed import is_past, plain
from drafter.drafting.language.undergone import undergone
from drafter.drafting.language.verbs import (
    ALSO_NOUNS,
    APPOINTED,
    FINITE,
    INTRANSITIVE,
    LED,
    NOT_GERUNDS,
    PRESENT,
    SEEMS,
    WITH_PREPOSITION,
)
from drafter.drafting.language.words import (
    ADJECTIVES,
    ADVERBS,
    AMOUNTS,
    CHARACTERS,
    DEGREES,
    DETERMINERS,
    HONOURS,
    NOUN_ENDINGS,
    NUMBERS,
    OBJECTS,
    ONES,
    PREPOSITIONS,
    QUALITIES,
    QUANTITIES,
    SOON,
    TIMES,
    TRADES,
    TRAITS,
    UNCERTAIN_ENDINGS,
)
from drafter.drafting.marking import KEPT

_DUTY = lazy(r"(?:responsible for|accountable for|in charge of)\s", any_case=True)
_MEASURE = lazy(r"[£$€]?\d[\d.,]*(?:k|m|bn|%|-[a-z-]+)|[£$€]\d[\d.,]*", any_case=True)
_AFTER_WORK = PREPOSITIONS | {"well", "hard", "closely", "best"}
_AFTER_TIME = (PREPOSITIONS - {"and", "or", "since", "before"}) | {"behind", "without", "abroad"}


@lru_cache(maxsize=KEPT)
def shape(text: str) -> str:
    """Tell how a phrase is built; a fragment is whatever is none of the others for certain."""
    return built(plain(text))


def built(text: str) -> str:
    """Tell the shape of a phrase that is plain already."""
    words = text.lower().replace("\u2019", "'").split()
    if not words:
        return "fragment"
    first = words[0].strip(",")
    second = words[1].strip(",") if len(words) > 1 else ""
    if has_subject(text) or (_may_be_subject(first, second) and has_verb(text.split()[:8])):
        return "sentence"
    if _DUTY.match(text):
        return "duty"
    if first in PREPOSITIONS:
        return "fragment"
    if second and (first in ADVERBS or (first.endswith("ly") and len(first) > 5)):
        kind = built(text.partition(" ")[2])
        if kind in ("deed", "passive", "quality") or (kind == "skill" and second in PRESENT):
            return kind
    if first in APPOINTED:
        kind = undergone(words, head_of)
        if kind:
            return kind
    return _verbal(first, second, words, text) or _nominal(first, second, words, text)


def _may_be_subject(first: str, second: str) -> bool:
    """Tell a first word that is no verb: the verbs after "designed, built and ran" are its like."""
    verb = is_past(first) or mine(first) in PRESENT or first in ADVERBS or first.endswith("ly")
    return not verb or second in FINITE or second in SEEMS


def _verbal(first: str, second: str, words: list[str], text: str) -> str:
    """Name the shape of a phrase that begins with a verb; empty: it does not."""
    if not _is_deed(first, second, words, text):
        return ""
    if not is_past(first):
        return "skill"
    return "deed" if articled(text) else "fragment"


def _nominal(first: str, second: str, words: list[str], text: str) -> str:
    head = head_of(words)
    if head in DEGREES or f"{first} {second}" in ("master of", "bachelor of"):
        return "holding"
    if _names_a_person(first, head, words):
        return "title"
    if _is_quality(first, second, words):
        return "quality"
    if _is_amount(first, second, head, words, text):
        return "amount"
    if first.endswith("ing") and first not in NOT_GERUNDS and len(first) > 4 and second:
        return "doing"
    return "fragment"


def _is_deed(first: str, second: str, words: list[str], text: str) -> bool:
    """Tell a phrase that begins with a verb whose subject is the user: "moved a warehouse"."""
    past = is_past(first)
    if not second:
        return first in INTRANSITIVE and not text.isupper()
    # "LED lighting" and "SAW blades" begin with no verb.
    if not (past or mine(first) in PRESENT) or text.split()[0].strip(",").isupper():
        return False
    with_object = second in OBJECTS or second[0].isdigit() or second[0] in "£$€"
    if first in HONOURS:
        head = head_of(words)
        many = head.endswith("s") and not head.endswith("ss") and second not in PREPOSITIONS
        return with_object or many or head in ("staff", "people")
    if f"{first} {second}" == "used to":
        return words[2:3] != [] and words[2] in PRESENT
    if mine(first) in ALSO_NOUNS:
        return with_object or (mine(first) in WITH_PREPOSITION and second in _AFTER_WORK)
    if second == "and" and past:
        return len(words) > 2 and is_past(words[2])
    return True


def head_of(words: list[str]) -> str:
    """Give the noun that the first words of a phrase lead to: "team lead" of "team lead at"."""
    head = ""
    for word in words:
        if word[0] == "(" or (word in PREPOSITIONS and head):
            break
        head = word.rstrip(",;.")
        if head != word:
            break
    return head


def _names_a_person(first: str, head: str, words: list[str]) -> bool:
    if first in HONOURS and len(words) > 1:
        return head in TRADES or head in CHARACTERS
    return head in CHARACTERS or (head in TRADES and (len(words) > 1 or head not in ALSO_NOUNS))


def _is_quality(first: str, second: str, words: list[str]) -> bool:
    if first in TRAITS and (not second or second in PREPOSITIONS or words[0] != first):
        return True
    if first in QUALITIES and (second in PREPOSITIONS or second in SOON):
        return True
    return 1 < len(words) < 5 and words[-1] in HONOURS


def _is_amount(first: str, second: str, head: str, words: list[str], text: str) -> bool:
    """Tell what one can bring: "patience", "five years of SQL", "strong Excel"."""
    if not second:
        return text.isalpha() and text.islower() and first.endswith(NOUN_ENDINGS)
    if first in ("no", "not", "little"):
        return False
    if head in AMOUNTS or _is_time(words):
        return True
    if first not in ADJECTIVES:
        return False
    many = head.endswith("s") and not head.endswith("ss")
    named = any(word.lower().rstrip(",;.") == head and word != head for word in text.split()[1:])
    return many or named or head in ONES or head.endswith(NOUN_ENDINGS)


def _is_time(words: list[str]) -> bool:
    """Tell how long one has done something, with what it was: "over ten years in retail"."""
    place = next((i for i, word in enumerate(words[:5]) if word in TIMES), None)
    if place is None:
        return False
    before = words[:place]
    counted = any(word[0].isdigit() or word in NUMBERS for word in before)
    if before and not (counted and all(w[0].isdigit() or w in QUANTITIES for w in before)):
        return False
    if not before and not words[0].endswith("s"):
        return False
    following = words[place + 1] if place + 1 < len(words) else ""
    named = words[place].endswith("'") or following in AMOUNTS
    return named or following in _AFTER_TIME or (not following and counted)


def articled(text: str) -> str:
    """Put the article into "Managed £2m budget"; empty: whether one is missing is not certain."""
    verb, _, rest = text.partition(" ")
    words = rest.lower().split()
    head = head_of(words)
    if not words or words[0] in OBJECTS or words[0] in PREPOSITIONS:
        return text
    if words[0] == "own":
        return f"{verb} my {rest}"
    modifiers = rest.split()[: [word.rstrip(",;.") for word in words].index(head)]
    if any(word.endswith(("'s", "s'", "\u2019s", "s\u2019")) for word in modifiers):
        return text
    if head not in ONES:
        unsure = verb.lower() in LED and head.endswith(UNCERTAIN_ENDINGS)
        return "" if unsure else text
    if any(word[0].isupper() for word in modifiers):
        return ""
    if words[0][0].isdigit() and not _MEASURE.fullmatch(words[0]):
        return ""
    return f"{verb} {a_an(rest)}"


def mine(verb: str) -> str:
    """Turn "speaks" to "speak", as follows an "I"."""
    own = {"has": "have", "teaches": "teach", "coaches": "coach"}.get(verb, verb.removesuffix("s"))
    return own if own in PRESENT else verb


def single(words: list[str]) -> bool:
    """Tell a noun that wants an article and has none: "forklift licence"."""
    head = head_of(words)
    if words[0] in DETERMINERS or words[0][0].isdigit():
        return False
    named = head in DEGREES or head in TRADES or head in CHARACTERS or head in ONES
    return named and (not head.endswith("s") or head.endswith("'s"))
