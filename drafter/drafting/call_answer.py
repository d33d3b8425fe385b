"""A model's answer read as the parts of a call, in whatever way their names are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.drafting.answer_text import paragraphs, without_chatter
from drafter.message.draft import Branch

CORE = ("opener", "purpose", "ask", "close")
"""What is said one after the other: one hand writes all of it, or the whole is not used."""

_ALSO: dict[str, str] = {
    "opening": "opener",
    "introduction": "opener",
    "intro": "opener",
    "greeting": "opener",
    "reason": "purpose",
    "reason for calling": "purpose",
    "reason for the call": "purpose",
    "question": "ask",
    "the ask": "ask",
    "the question": "ask",
    "closing": "close",
    "wrap up": "close",
    "goodbye": "close",
    "voice mail": "voicemail",
    "voicemail message": "voicemail",
    "voicemail script": "voicemail",
    "busy": "branch: bad-moment",
    "bad time": "branch: bad-moment",
    "not a good time": "branch: bad-moment",
    "not a good moment": "branch: bad-moment",
    "still deciding": "branch: still-deciding",
    "undecided": "branch: still-deciding",
    "rejected": "branch: chosen-someone-else",
    "chose someone else": "branch: chosen-someone-else",
    "someone else chosen": "branch: chosen-someone-else",
    "dont call": "branch: told-not-to-call",
    "do not call": "branch: told-not-to-call",
    "told not to call": "branch: told-not-to-call",
    "email instead": "branch: please-email",
    "please email": "branch: please-email",
    "please send an email": "branch: please-email",
    "who is this": "branch: who-are-you",
    "who are you": "branch: who-are-you",
    "pay": "branch: salary",
    "salary question": "branch: salary",
    "receptionist": "branch: gatekeeper",
    "assistant": "branch: gatekeeper",
    "key points": "talking points",
    "points": "talking points",
    "avoid": "avoid",
    "to": "to",
}
_NAMES: dict[str, str] = {
    **{name: name for name in (*CORE, "talking points", "voicemail")},
    **{branch.value.replace("-", " "): f"branch: {branch.value}" for branch in Branch},
    **_ALSO,
}
_HEADED = re.compile(r"^[ \t]*(#{1,6})[ \t]*(.+?)[ \t]*#*[ \t]*$")
_LABELLED = re.compile(
    r"^[ \t]*(?:\d{1,2}[.)][ \t]*|[-*\u2022][ \t]+)?"
    r"([A-Za-z][\w '\u2019/&-]{1,48}?(?:\([^)\n]{0,40}\))?)[ \t]*:[ \t]*(.*)$"
)
_BRANCHED = re.compile(
    r"^[ \t]*(?:#{1,6}[ \t]*)?(?:branch|if)[ \t]*[:\u2013\u2014-]?[ \t]*"
    r"([\w '\u2019/-]+?)[ \t]*:?[ \t]*$",
    re.I,
)
_WAITING = re.compile(
    r"[(\[*_]+\s*(?:(?:pause|wait|listen|they|he|she|let them|their)\b[^)\]*_\n]{0,60}"
    r"|\u2026|\.\.\.)\s*[)\]*_]+",
    re.I,
)
_BEFORE_A_NAME = re.compile(
    r"(?:\d+[.)]\s*)?"
    r"(?:branch\b[\s:\u2013\u2014-]*|if they(?:re| are| say| ask)?\b\s*|the\s+)?"
)
_QUOTED_LINE = re.compile(r'^["\u201c]([^"\u201c\u201d\n]*)["\u201d]([ \t]*\u2026?)[ \t]*$', re.M)
_DOTS = re.compile(r"(?<!\.)\.{3}(?!\.)")


def parts(text: str) -> dict[str, str]:
    """Give the parts of a call that an answer holds, under the names of the text form."""
    found: dict[str, str] = {}
    for name, words in _pieces(text.split("\n")):
        spoken = _spoken(words)
        if name not in ("", "to", "avoid") and spoken:
            found.setdefault(name, spoken)
    return found


def _pieces(lines: list[str]) -> Iterator[tuple[str, str]]:
    name, inside = "", list[str]()
    for line in lines:
        heading, rest = _heading(line)
        if heading is None:
            inside.append(line)
            continue
        yield name, "\n".join(inside)
        name, inside = heading, [rest] if rest else []
    yield name, "\n".join(inside)


def _heading(line: str) -> tuple[str | None, str]:
    """Give the name of the part that a line begins, and what it holds of it; None: it begins none.

    A heading of no part, such as "## Notes", begins one without a name, which nobody asked for.
    """
    if match := _HEADED.match(line):
        name, colon, rest = match[2].partition(":")
        if colon and name.strip().lower() in ("branch", "if"):
            name, _, rest = rest.strip().partition(":")
        return _NAMES.get(_normal(name), ""), rest.strip()
    if match := _BRANCHED.match(line):
        name = _NAMES.get(_normal(match[1]))
        if name and name.startswith("branch: "):
            return name, ""
    if match := _LABELLED.match(line):
        name = _NAMES.get(_normal(match[1]))
        if name == "to":
            return None, ""
        return name, match[2].strip()
    bare = line.strip()
    if bare and len(bare.split()) <= 4 and bare[-1:] not in ".?!,\u2026":
        return _NAMES.get(_normal(bare)), ""
    return None, ""


def _normal(name: str) -> str:
    low = re.sub(r"\([^)]*\)", "", name.lower()).replace("'", "").replace("\u2019", "")
    low = _BEFORE_A_NAME.sub("", low.strip())
    return " ".join(re.sub(r"[^a-z]+", " ", low).split())


def _spoken(words: str) -> str:
    """Give the words of a part as they are said: no quotation marks, "…" where to wait."""
    text = "\n".join(without_chatter(paragraphs(words)))
    text = _WAITING.sub("\u2026", text)
    text = _DOTS.sub("\u2026", text)
    text = _QUOTED_LINE.sub(r"\1\2", text)
    text = re.sub(r"(?:\u2026[ \t]*){2,}", "\u2026", text)
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line and not re.fullmatch(r"[-*_=\u2014]{3,}", line))
