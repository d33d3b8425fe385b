"""Questions: the user's own, made to end in a question mark, and theirs, to follow "You asked"."""

from __future__ import annotations

import re
from itertools import pairwise

from drafter.checking.lazy import lazy
from drafter.drafting.language.clauses import is_clause
from drafter.drafting.language.typed import bare, line, uncapitalised
from drafter.drafting.language.verbs import FINITE
from drafter.drafting.language.words import (
    AFTER_OBJECT,
    AFTER_YOU,
    COUNTED,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
)
from drafter.drafting.marking import Fact

_SUBJECTS = DETERMINERS | PRONOUNS
_AUXILIARIES = FINITE | {"am", "isn't", "aren't", "don't", "doesn't", "won't", "can't"}
_WHETHER = lazy(r"(?:whether|if)\s", any_case=True)
_WONDERING = lazy(
    r"(?:(?:please\s+)?(?:tell me|ask(?:\s+(?:them|him|her|you))?|find out|explain)"
    r"|i(?:['\u2019]m| am| was|['\u2019]ve been)\s+(?:just\s+)?(?:wondering|curious)|i wonder"
    r"|i(?:['\u2019]d| would)\s+(?:also\s+)?(?:like|love|want|be interested)\s+to\s+"
    r"(?:know|ask|hear|learn|find out|understand)"
    r"|i\s+(?:want|wanted|need|hope)\s+to\s+(?:know|ask|hear|learn|find out|understand)"
    r"|(?:my|the|one)\s+question\s+is|question)"
    r"(?:\s+(?P<about>(?:more\s+)?(?:about|on))|\s+more)?:?\s+",
    any_case=True,
)
THEY_ASKED = lazy(
    r"(?:they\s+|you\s+)?(?:asked|ask|wants?(?: to know)?|wanted(?: to know)?|needs?(?: to know)?"
    r"|would like(?: to know)?)(?:\s+me)?(?:\s+(?:for|to (?:know|send|provide|bring)))?\s+",
    any_case=True,
)
_ABOUT = lazy(
    r"(?:(?:an?|my|the|your)\s+(?:short\s+)?answer\s+)?(?:about|regarding|concerning)\s+",
    any_case=True,
)
_MINE = lazy(
    r"(?:(?:current|earliest|exact|possible|expected|desired|preferred)\s+)?"
    r"(?:notice(?: period)?|start(?:ing)? date"
    r"|availability|salary\b.*|pay\b.*|right to work.*|work permit|visa(?: status)?|degree|address"
    r"|references?|driving licen[cs]e|experience\b.*)",
    any_case=True,
)
_LONE_I = lazy(r"\bi(?=['\u2019 ])(?!\.)")
_WHATS = lazy(r"(?:what|who|where|how|when)['\u2019]s\s", any_case=True)
_TWO_SENTENCES = lazy(r"[.;!?]\s")
_YOURS = lazy(r"\b(?:you(?:rs?|rself|['\u2019](?:re|d|ve|ll))?|our|ours|us|we)\b", any_case=True)
_OURS = lazy(r"\b(?:our|ours|us|we)\b(?!['\u2019])", any_case=True)
_I = lazy(r"\b(?:I|me|my|mine)\b")
_TURNED = {
    "your": "my", "yours": "mine", "yourself": "myself", "our": "your", "ours": "yours",
    "us": "you", "we": "you",
}  # fmt: skip
_SHORT = {"re": "I'm", "d": "I'd", "ve": "I've", "ll": "I'll"}
_BE = lazy(r"\bI (are|were)(n['\u2019]t| not)?\b")
_BEING = {"are": "am", "were": "was"}


def asking(typed: Fact) -> Fact:
    """Make what the user would like to know a question with its mark."""
    text = line(typed)
    lead = _WONDERING.match(text)
    if lead and len(lead[0]) < len(text):
        text = text[lead.end() :]
    elif text.endswith("?") and text.count(" ") > 1:
        return typed.but(text[0].upper() + text[1:])
    elif text.lower().startswith("about "):
        text = text[6:]
    about = bool(lead and lead["about"])
    return typed.but(_question(bare(text.rstrip("?. ")) or text, about))


def _question(text: str, about: bool) -> str:
    text = _LONE_I.sub("I", text)
    if is_direct(text) or _WHATS.match(text):
        return f"{text[0].upper()}{text[1:]}?"
    if _WHETHER.match(text) or text.lower().split()[0] in QUESTION_WORDS:
        return f"Could you tell me {uncapitalised(text)}?"
    if not about and is_clause(text):
        return f"Is it right that {uncapitalised(text)}?"
    text = uncapitalised(text)
    words = text.split()
    whole = f"the {text}" if words[-1] in COUNTED and words[0] not in DETERMINERS else text
    return f"Could you tell me more about {whole}?"


def asked_about(typed: Fact, theirs: bool = True) -> Fact:
    """Make what they wanted to know follow "You asked"; empty: it does not fit for certain.

    `theirs` tells whether the reader is who asked, so that "our" is "your" to them.
    """
    text = line(typed)
    if text.endswith("?"):
        return typed.but("")
    text = bare(text)
    text = THEY_ASKED.sub("", text, count=1) or text
    about = _ABOUT.match(text)
    text = (text[about.end() :] if about else text).partition(":")[0].strip()
    turned = to_mine(text, theirs)
    if not turned or _TWO_SENTENCES.search(turned):
        return typed.but("")
    return typed.but(_about(turned, bool(about)))


def _about(text: str, named: bool) -> str:
    """Put "about" before a noun; empty: it may be none."""
    first = text.lower().split()[0]
    if _WHETHER.match(text) or (first in QUESTION_WORDS and not is_direct(text)):
        return text[0].lower() + text[1:]
    if _MINE.fullmatch(text):
        return f"about my {text[0].lower()}{text[1:]}"
    if is_direct(text) or is_clause(text) or text.count(" ") > 15:
        return ""
    return f"about {uncapitalised(text)}" if named or first in DETERMINERS else ""


def to_mine(text: str, theirs: bool = True) -> str:
    """Turn how they put it, "your licence", to how the user says it; empty: it is not certain."""
    if _OURS.search(text) and (not theirs or "you" not in text.lower() or _I.search(text)):
        return ""
    pieces: list[str] = []
    done = 0
    for found in _YOURS.finditer(text):
        word = _turned(found, text)
        if not word:
            return ""
        pieces += text[done : found.start()], word
        done = found.end()
    whole = "".join([*pieces, text[done:]])
    return _BE.sub(_agreeing, whole) if pieces else whole


def _agreeing(be: re.Match[str]) -> str:
    """Turn "I were" to "I was" and "I aren't" to "I am not"."""
    return f"I {_BEING[be[1]]}{' not' if be[2] and be[1] == 'are' else be[2] or ''}"


def _turned(found: re.Match[str], text: str) -> str:
    word = found[0].lower().replace("\u2019", "'")
    if word != "you":
        return _TURNED.get(word) or _SHORT.get(word[4:], "")
    before = text[: found.start()].lower().split()
    after = re.match(r"\s+([\w'-]+)", text[found.end() :])
    following = after[1].lower() if after else ""
    if following in AFTER_YOU:
        return "I"
    if not following or following in AFTER_OBJECT or following in PREPOSITIONS:
        return "me"
    # A question needs a subject: with no verb before it, "you" is the one.
    return "" if _AUXILIARIES & set(before) or not before else "I"


def is_direct(text: str) -> bool:
    """Tell "Will the analyst own it" and "How big is the team" from "how big the team is"."""
    words = text.lower().replace("\u2019", "'").split()
    if words[0] in _AUXILIARIES:
        return len(words) > 2
    if words[0] not in QUESTION_WORDS or len(words) < 3:
        return False
    if words[1] in _AUXILIARIES:
        return True
    # Verb before subject: "how big is the team", "which tools do you use".
    turned = pairwise(words[2:5])
    return any(verb in _AUXILIARIES and after in _SUBJECTS for verb, after in turned)
