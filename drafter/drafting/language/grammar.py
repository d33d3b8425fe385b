"""Articles, lists, possessives and job titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from drafter.checking.lazy import lazy
from drafter.drafting.marking import CLOSE, KEPT, OPEN, Fact

_SPELLED_AN = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel: an HR manager, a UX designer."""
_AN = lazy(
    r"(?:[aio]|e(?!u|we)|u(?!ni(?![nm])|s[aeu]|ti|r[aeio]|k\b)|h(?:ou?r|onest|onor|onour|eir)\b"
    r"|[£$€]?(?:8|1[18](?!\d|[.,]\d{3})))(?!ne\b|nce\b)"
)
# Capitals that are read as a word: NATO, NEBOSH. What begins with a vowel sounds the same
# either way, but for U: a UNESCO post.
_ONSET = "[BCDFGHJKLMNPQRSTVWXYZ]|[BCFGPS]L|[BCDFGPT]R|[CSTPW]H|S[CKMNPTW]|QU|TW|S[CPT]R|SPL"
_CODA = "[BCDFGHKLMNPRSTVXYZ]|[SCT]H|[CNRS]K|[NSRLCPF]T|[NRL]D|NG|SS|LL|FF|[NPTCRM]S|R[LMN]"
_READ = lazy(
    rf"(?:{_ONSET})[AEIOU]{{1,2}}(?:[BCDFGHJKLMNPQRSTVWXYZ]{{1,2}}[AEIOU]{{1,2}})*(?:{_CODA})?|HACCP"
)
_FOR_ALL = lazy(r"\s*\((?:[fmwdxhvi](?:\s?/\s?[fmwdxhvi])+|all genders)\)", any_case=True)


def a_an(text: str) -> str:
    """Put "a" or "an" before a phrase, by its sound; a fact keeps its keys."""
    word = re.split(r"[\s-]", text, maxsplit=1)[0]
    spelled = _is_spelled(word)
    vowel = word[0].upper() in _SPELLED_AN if spelled else bool(_AN.match(word.lower()))
    whole = f"{'an' if vowel else 'a'} {text}"
    return text.but(whole) if isinstance(text, Fact) else whole


def _is_spelled(word: str) -> bool:
    """Tell what is said letter by letter, MBA and X, from words and from NATO."""
    capitals = word[:2].isupper() or word.isupper() or (len(word) == 1 and word.isalpha())
    return capitals and not (len(word) > 3 and _READ.fullmatch(word))


def listed(items: Sequence[str]) -> Fact:
    """Join a list with commas, or semicolons where it has commas of its own, and "and"."""
    *first, last = items
    if first and any("," in item for item in items):
        text = f"{'; '.join(first)}; and {last}"
    else:
        text = f"{', '.join(first)} and {last}" if first else last
    keys = [key for item in items if isinstance(item, Fact) for key in item.keys]
    return Fact(text, *dict.fromkeys(keys))


def parted(items: Sequence[str]) -> Fact:
    """Join a list of unlike phrases with semicolons, keeping the keys of all."""
    keys = [key for item in items if isinstance(item, Fact) for key in item.keys]
    return Fact("; ".join(items), *dict.fromkeys(keys))


def upfirst(text: str) -> str:
    """Give a sentence its first capital; a fact keeps its keys."""
    whole = text[:1].upper() + text[1:]
    return text.but(whole) if isinstance(text, Fact) else whole


def possessive(name: str) -> str:
    """Give the possessive of a name; a fact keeps its keys.

    A firm in -s is taken for a plural, "Northwind Traders'"; a person is one: "Rohan Das's".
    """
    firm = not isinstance(name, Fact) or name.keys[:1] == ("company",)
    bare = firm and name.endswith(("s", "S")) and name[-2:-1] != "s"
    text = f"{name}'" if bare else f"{name}'s"
    return name.but(text) if isinstance(name, Fact) else text


# Begins with the apostrophe, to which `re` can skip.
_CONTRACTED = lazy(r"['\u2019](m|re|ve|ll|d|s|t)\b")
_SHORT_FORMS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "is"}
_SUBJECTS = frozenset("i you we they he she it that there here what who let".split())
_NEGATED = {"won": "will not", "can": "cannot"}


def spelled_out(text: str) -> str:
    """Write "I'm" as "I am" and so on in a marked text; the words of facts stay as they are."""
    pieces: list[str] = []
    done = 0
    for short in _CONTRACTED.finditer(text):
        place = short.start()
        if text.rfind(OPEN, done, place) > text.rfind(CLOSE, done, place):
            continue
        start = max(text.rfind(before, done, place) for before in (" ", "\n", CLOSE)) + 1
        long = _long_form(text[start:place], short[1])
        if long:
            pieces += text[done:start], long
            done = short.end()
    return "".join([*pieces, text[done:]]) if pieces else text


def _long_form(word: str, ending: str) -> str:
    """Give the two words that a short form stands for; empty: it is none."""
    lower = word.lower()
    if ending == "t" and lower.endswith("n"):
        return _NEGATED.get(lower, f"{word[:-1]} not")
    if ending == "t" or lower not in _SUBJECTS:
        return ""
    return f"{word} {'us' if lower == 'let' else _SHORT_FORMS[ending]}"


@lru_cache(maxsize=KEPT)
def job_title(role: str) -> str:
    """Give a job title as people say it, without an article and without "(f/m/d)"."""
    role = _FOR_ALL.sub("", re.sub(r"^(?:the|an?)\s+(?=\S)", "", role, flags=re.IGNORECASE)) or role
    return " ".join(map(_title_word, role.split())) if role.isupper() else role


def _title_word(word: str) -> str:
    """Give a word of a title typed all in capitals: "HR", "Manager", "of"."""
    if word in ("OF", "AND", "FOR", "IN", "TO", "AT", "THE", "WITH"):
        return word.lower()
    return word if len(word) < 4 else word.capitalize()


@lru_cache(maxsize=KEPT)
def the_role(role: str) -> str:
    """Make a job title a phrase: "Data Analyst role", "role of Engineer, Platform"."""
    if role.lower().split()[-1] in (
        "role",
        "position",
        "job",
        "post",
        "internship",
        "fellowship",
        "apprenticeship",
        "traineeship",
    ):
        return role
    if re.search(r"[,;:()/\u2013\u2014]|\b(?:of|for|in|to|with)\b", role):
        return f"role of {role}"
    return f"{role} role"
