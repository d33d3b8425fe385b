"""When the user is free, as typed, made to fit into a list: "Fridays are best" is "Fridays"."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.checking.lazy import lazy
from drafter.drafting.language.clauses import has_subject
from drafter.drafting.language.grammar import listed
from drafter.drafting.language.typed import bare, uncapitalised
from drafter.drafting.language.words import COMMON, DAYS, NOTHING, PREPOSITIONS
from drafter.drafting.marking import Fact

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_FREE = lazy(
    r"(?:(?:i|we)(?:['\u2019](?:m|d|ll)| am| would| will)?\s+)?"
    r"(?:(?:free|available)(?:\s+on(?=\s))?|(?:can|could|might)\s+(?:do|make|manage|meet)(?:\s+on)?"
    r"|can|could|prefer(?:ably)?|best:|ideally)\s+",
    any_case=True,
)
_SUITS = lazy(
    r"(?:\s+(?:is|are|would be|will be|(?<!after )(?<!before )(?<!from )(?<!at )works?"
    r"|would work|suits?|would suit|will do))"
    r"(?:\s+(?:best|better|good|fine|great|perfect|ok|okay|possible|well|too|(?:for\s+)?me|free"
    r"|all right))*$",
    any_case=True,
)
_ANY_TIME = lazy(
    r"(?:(?:i(?:['\u2019]m| am)\s+)?(?:very |fully |quite |completely )?flexible|any\s?time"
    r"|whenever(?:\s.*)?|always|(?:at )?any time|no preference|you choose|open)"
    r"(?: at all| really| works| for you| is fine)*",
    any_case=True,
)
_FLEXIBLE = lazy(r"(?:i(?:['\u2019]m| am)\s+)?flexible\s+", any_case=True)
_WITHIN = lazy(r"(?:from|after|between|before|until)\s", any_case=True)
_NOT = lazy(
    r"(?:i(?:['\u2019]m| am)\s+)?(?:but\s+)?(?:not\s+(?:free|available)|unavailable|not|no"
    r"|except(?:\s+for)?|never|(?:i\s+)?(?:can['\u2019]?t|cannot|can not)\s+(?:do|make|meet))\s+"
    r"(?=\S)",
    any_case=True,
)
_BAD = lazy(
    r"\s+(?:is|are|does|do|will|would|works?)(?:n['\u2019]t| not)(?:\s+\w+)*$"
    r"|\s+(?:is|are)\s+(?:bad|difficult|impossible|out)(?:\s+for me)?$",
    any_case=True,
)
_DAY = lazy(rf"{_WEEKDAY}\b", any_case=True)
_ON = lazy(rf"(?=(?:any\s+|every\s+)?{_WEEKDAY}\b|the\s+\d)", any_case=True)
_ZONES = frozenset("CET CEST GMT UTC BST EST EDT CST CDT MST MDT PST PDT ET CT MT PT IST".split())


def times(typed: Sequence[Fact]) -> list[Fact]:
    """Give the times one by one; those that are ruled out stand with the last."""
    free, ruled_out = _sorted(typed)
    if not ruled_out:
        return free
    *others, last = free or [Fact("any time")]
    return [*others, _but_not(last, ruled_out)]


def all_times(typed: Sequence[Fact]) -> Fact:
    """Join the times: "Thursday after 3 pm and Friday morning, but not on Monday"."""
    free, ruled_out = _sorted(typed)
    if not free and not ruled_out:
        return Fact("")
    return _but_not(listed(free) if free else Fact("any time"), ruled_out)


def suiting(typed: Sequence[Fact]) -> Fact:
    """Say when the user is free, a sentence without its stop; empty: the user does not say."""
    times, whole = _sorted(typed)[0], all_times(typed)
    if not whole:
        return whole
    if len(times) > 1:
        return whole.but(f"These times would suit me: {whole}")
    if whole.startswith("any time"):
        return (
            whole.but(f"Any{whole[3:]} would suit me")
            if "," not in whole
            else whole.but(f"I am free {whole}")
        )
    if whole.split()[0].lower() in PREPOSITIONS | {"any"}:
        return whole.but(f"I am free {whole}")
    return whole.but(f"This would suit me: {whole}")


def _but_not(free: Fact, ruled_out: Sequence[Fact]) -> Fact:
    if not ruled_out:
        return free
    out = Fact(" or ".join(ruled_out), *(key for fact in ruled_out for key in fact.keys))
    return Fact(f"{free}, but not {out}", *dict.fromkeys((*free.keys, *out.keys)))


def _sorted(typed: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    free: list[Fact] = []
    ruled_out: list[Fact] = []
    for fact in typed:
        text = bare(fact).rstrip("?! ")
        without = _ruled_out(text)
        if without:
            ruled_out.append(fact.but(without))
        elif time := _time(text):
            free.append(fact.but(time))
    anything = [time for time in free if time == "any time"]
    return anything[:1] or list(dict.fromkeys(free)), ruled_out


def _ruled_out(text: str) -> str:
    """Give a time that does not suit, as it follows "not"; empty: it does suit."""
    if _ANY_TIME.fullmatch(text):
        return ""
    found = _NOT.match(text)
    rest = text[found.end() :] if found else _BAD.sub("", text)
    if rest == text or not rest:
        return ""
    rest = _calm(rest)
    return f"on {rest}" if _ON.match(rest) else rest


def _time(text: str) -> str:
    if _ANY_TIME.fullmatch(text):
        return "any time"
    if flexible := _FLEXIBLE.match(text):
        rest = text[flexible.end() :]
        return f"any time {rest}" if _WITHIN.match(rest) else "any time"
    rest = _FREE.sub("", text, count=1) or text
    rest = _SUITS.sub("", rest) or rest
    if _ANY_TIME.fullmatch(rest):
        return "any time"
    return "" if has_subject(rest) or rest.lower() in NOTHING else _calm(rest)


def _calm(text: str) -> str:
    """Lower what was shouted, and give the days of the week their capitals."""
    if text.isupper():
        text = " ".join(word if word in _ZONES else _lower(word) for word in text.split())
    first, _, rest = text.partition(" ")
    if first.istitle() and first.lower() in COMMON:
        text = f"{first.lower()} {rest}".rstrip()
    return _DAY.sub(lambda day: day[0].capitalize(), uncapitalised(text))


def _lower(word: str) -> str:
    return word.capitalize() if word.lower().strip("s,.") in DAYS else word.lower()
