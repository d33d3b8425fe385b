"""Small grammar: topics and strengths as people type them, turned to fit into a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.drafting.grammar import a_an
from drafter.drafting.marking import Fact
from drafter.drafting.words import (
    ABBREVIATED,
    ADJECTIVES,
    ALSO_NOUNS,
    AMOUNTS,
    CHARACTERS,
    COMMON,
    DEGREES,
    DETERMINERS,
    FINITE,
    HONOURS,
    IRREGULAR_PAST,
    LINKS,
    NOT_GERUNDS,
    NOT_VERBS,
    PASSED,
    PREPOSITIONS,
    PRESENT,
    QUALITIES,
    RENEWED,
    TIMES,
    TRADES,
    TRAITS,
    UNTITLED,
    WITH_PREPOSITION,
)

_TALKED = re.compile(
    r"(?:we\s+)?(?:also\s+)?(?:talked|spoke|chatted|talk|chat|discussion|conversation)\s+"
    r"(?:about|on|of)\s+|(?:we\s+)?(?:also\s+)?discussed\s+",
    re.IGNORECASE,
)
_SUBJECTS = re.compile(
    r"(?:i|we|you|they|he|she|it|there)(?:['\u2019](?:m|re|ve|s|d|ll))?\s", re.IGNORECASE
)
_EMOJI = re.compile(
    "[\u2600-\u27bf\ufe0f\u200d\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f]+\\s*"
)
_SHOUTS = re.compile(r"!{2,}$")
_LONE_I = re.compile(r"\bi(?=['\u2019 ])(?!\.)")
_DUTY = re.compile(r"(?:responsible for|accountable for|in charge of)\s", re.IGNORECASE)
_THEY = {"they": "you", "their": "your", "them": "you", "theirs": "yours"}
_THEY_WORDS = re.compile(r"\b(?:they|their|them|theirs)\b", re.IGNORECASE)


def bare(text: str) -> str:
    """Take bullets, emoji, the full stop and stray punctuation off a typed phrase."""
    if not text.isascii():
        text = _EMOJI.sub("", text).strip() or text
    text = text.lstrip("-\u2013\u2014*\u2022 ") or text
    text = text.rstrip(" ;,:\u2013\u2014-") or text
    text = _SHOUTS.sub("", text) or text
    last = text.rsplit(" ", 1)[-1]
    if text.endswith(".") and "." not in last[:-1] and last[:-1].lower() not in ABBREVIATED:
        text = text.rstrip(". ") or text
    return text


def phrase(typed: Fact) -> Fact:
    """Make a typed phrase fit into the middle of a sentence."""
    return typed.but(uncapitalised(bare(typed)))


def _quiet(text: str) -> str:
    """Lower a phrase typed all in capitals, but for what may be an acronym."""
    words = [
        word if len(word) < 5 and word.lower() not in COMMON | PREPOSITIONS else word.lower()
        for word in text.split()
    ]
    return " ".join(words) if len(words) > 1 else text


def uncapitalised(text: str) -> str:
    """Lower a first word that has a capital only because it came first."""
    if text.isupper():
        text = _quiet(text)
    text = _LONE_I.sub("I", text)
    word = re.split(r"[\s,:'\u2019-]", text, maxsplit=1)[0]
    lower = word.lower()
    only_first = word[:1].isupper() and word[1:] == lower[1:] and (len(word) > 1 or word == "A")
    gerund = lower.endswith("ing") and len(word) > 4 and lower not in NOT_GERUNDS
    if only_first and (lower in COMMON or gerund or is_past(lower)):
        return text[0].lower() + text[1:]
    return text


def is_past(word: str) -> bool:
    """Tell a past tense: "moved", "led"."""
    return word in IRREGULAR_PAST or (
        word.endswith("ed") and len(word) > 4 and word not in NOT_VERBS
    )


def shape(text: str) -> str:
    """Tell how a phrase is built; a fragment is whatever is none of the others for certain."""
    words = text.lower().replace("\u2019", "'").split()
    if _has_subject(text) or (words[:1] == ["my"] and any(map(_finite, words[2:6]))):
        return "sentence"
    if _DUTY.match(text):
        return "duty"
    first = words[0].strip(",") if words else ""
    second = words[1].strip(",") if len(words) > 1 else ""
    if _is_deed(first, second, words, text):
        return "deed" if is_past(first) else "skill"
    head = _head(words)
    if head in DEGREES or f"{first} {second}" in ("master of", "bachelor of"):
        return "holding"
    if _names_a_person(first, head, words):
        return "title"
    if _is_quality(first, second, words):
        return "quality"
    if (
        (text.isalpha() and text.islower())
        or head in AMOUNTS
        or TIMES & set(words[:5])
        or (first in ADJECTIVES and second)
    ):
        return "amount"
    if first.endswith("ing") and first not in NOT_GERUNDS and len(first) > 4 and second:
        return "doing"
    return "fragment"


def _has_subject(text: str) -> bool:
    """Tell a phrase that begins with a pronoun, which "IT" and "I/O" are not."""
    return not text.startswith("IT ") and bool(_SUBJECTS.match(text))


def _finite(word: str) -> bool:
    return word in FINITE or is_past(word)


def _is_deed(first: str, second: str, words: list[str], text: str) -> bool:
    """Tell a phrase that begins with a verb whose subject is the user: "moved a warehouse"."""
    past = is_past(first)
    # "LED lighting" and "SAW blades" begin with no verb.
    if not second or not (past or _mine(first) in PRESENT) or text.split()[0].strip(",").isupper():
        return False
    with_object = second in DETERMINERS or second[0].isdigit()
    if first in HONOURS:
        head = _head(words)
        many = head.endswith("s") and not head.endswith("ss") and second not in PREPOSITIONS
        return with_object or many or head in ("staff", "people")
    if _mine(first) in ALSO_NOUNS:
        return with_object or (_mine(first) in WITH_PREPOSITION and second in PREPOSITIONS)
    if second == "and" and past:
        return len(words) > 2 and is_past(words[2])
    return True


def _head(words: list[str]) -> str:
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
    if first in QUALITIES and second in PREPOSITIONS:
        return True
    return 1 < len(words) < 5 and words[-1] in HONOURS


def claim(typed: Fact) -> Fact:
    """Make a strength a clause about the user: "I moved a warehouse"."""
    text = _LONE_I.sub("I", bare(typed))
    match shape(text):
        case "sentence":
            return typed.but(text[0].upper() + text[1:])
        case "deed" | "skill":
            verb, _, rest = text.partition(" ")
            return typed.but(f"I {_mine(verb.lower())} {rest}")
        case "doing":
            return typed.but(f"I have experience in {uncapitalised(text)}")
        case "duty":
            return typed.but(f"I have been {text[0].lower()}{text[1:]}")
        case "quality":
            since = " since " in text
            return typed.but(f"I {'have been' if since else 'am'} {_lowered(text)}")
        case "title":
            return typed.but(_as_person(text))
        case "holding":
            return typed.but(f"I have {_with_article(text)}")
    return typed.but(f"I would bring {_with_article(text)}")


def news(typed: Fact) -> Fact:
    """Make a piece of news fit after "I also have some news:"."""
    text = bare(typed)
    words = text.split()
    done = next((i for i, word in enumerate(words) if i and word in RENEWED | PASSED), 0)
    if 0 < done < 5 and not PREPOSITIONS & set(words[:done]) and not is_clause(text):
        what, rest = _lowered(" ".join(words[:done])), " ".join(["", *words[done + 1 :]])
        what = re.sub(r"^(?:my|the|an?) ", "", what)
        if words[done] in PASSED:
            return typed.but(f"I have {words[done]} the {what}{rest}")
        return typed.but(f"my {what} has been {words[done]}{rest}")
    match shape(text):
        case "sentence" if not text.startswith("I"):
            return typed.but(text[0].lower() + text[1:])
        case "deed" | "skill" | "sentence":
            return claim(typed)
        case "doing":
            return typed.but(f"I am {uncapitalised(text)}")
        case "quality" | "holding" as kind:
            clause = claim(typed)
            verb = "am" if kind == "quality" else "have"
            told = f"I am now {clause[5:]}" if verb == "am" else f"I now have {clause[7:]}"
            return typed.but(told)
    return phrase(typed)


def _as_person(text: str) -> str:
    """Say what the user is, or has worked as where that may be over."""
    words = text.lower().split()
    whole = _with_article(text)
    if _head(words) not in CHARACTERS and not HONOURS & set(words[:2]):
        return f"I have worked as {_lowered(text) if words[0] in UNTITLED else whole}"
    return f"I have been {whole}" if {"at", "for"} & set(words) else f"I am {whole}"


def _with_article(text: str) -> str:
    """Put "a" or "an" before a singular noun that has nothing of the kind."""
    words = text.lower().split()
    head = _head(words)
    text = _lowered(text)
    counted = words[0] in DETERMINERS or words[0][0].isdigit()
    single = head in DEGREES | TRADES | CHARACTERS | {"background"} and (
        not head.endswith("s") or head.endswith("'s")
    )
    return text if counted or not single else str(a_an(text))


def _lowered(text: str) -> str:
    """Lower a first letter, unless the phrase has capitals of its own: "Scrum Master"."""
    first, _, rest = text.partition(" ")
    following = rest.partition(" ")[0]
    if following.istitle() and following.lower() not in PREPOSITIONS:
        return text
    usual = first.lower().strip(",")
    known = QUALITIES | TRAITS | TRADES | CHARACTERS | DETERMINERS
    return f"{first.lower()} {rest}".strip() if usual in known else uncapitalised(text)


def _mine(verb: str) -> str:
    """Turn "speaks" to "speak", as follows an "I"."""
    mine = {"has": "have", "teaches": "teach", "coaches": "coach"}.get(verb, verb.removesuffix("s"))
    return mine if mine in PRESENT else verb


def topic(typed: Fact, to_employer: bool = True) -> Fact:
    """Make a topic as somebody typed it fit after "about" or, if a clause, after a colon."""
    talked = _TALKED.match(typed)
    text = uncapitalised(bare(typed[talked.end() :] or typed if talked else typed))
    # In their notes people call the employer "they"; in a letter to the employer that is "you".
    about_them = ("they ", "they'", "they\u2019", "their ", "i told ", "i asked ", "we ")
    if to_employer and text.lower().startswith(about_them):
        text = _THEY_WORDS.sub(lambda found: _THEY[found[0].lower()], text)
    return typed.but(text)


def is_clause(text: str) -> bool:
    """Tell a topic that is a sentence of its own, which cannot follow "about"."""
    if _has_subject(text):
        return True
    words = text.lower().split()[:6]
    finite = next((i for i, word in enumerate(words) if i and word in FINITE), None)
    return finite is not None and not LINKS & set(words[:finite])


def short(items: Sequence[Fact], most: int = 20) -> list[Fact]:
    """Leave out what is too long for a sentence, and questions, which would read as asked."""
    return [item for item in items if item.count(" ") < most and not item.endswith("?")]
