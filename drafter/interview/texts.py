"""What a text of the file may hold, and how it is tidied."""

from __future__ import annotations

import re

from drafter.interview.nearest import did_you_mean
from drafter.interview.shown import shown
from drafter.interview.spec import Form, Text

_HIDDEN = r"\u202a-\u202e\u2066-\u2069\ud800-\udfff"
"""Overrides of the writing direction, which can make a text read as another, and halves of
characters; joiners and direction marks are part of how some scripts are written."""
REFUSED_IN_LINE = rf"[\u0000-\u001f\u007f-\u009f\u2028\u2029{_HIDDEN}]"
REFUSED_IN_LINES = rf"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f{_HIDDEN}]|\r(?!\n)"

BLANK = (
    r"\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\u2800\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0"
)
"""What leaves no mark on the page; a text of nothing else is empty."""


def tidied(text: str) -> str:
    """The text composed (NFC), with plain line ends and without space around it."""
    if not text.isascii():
        # Imported late: most texts are ASCII.
        from unicodedata import normalize

        text = normalize("NFC", text)
        if not re.search(f"[^{BLANK}]", text):
            return ""
    return text.replace("\r\n", "\n").strip()


def refusal(text: str, shape: Text) -> str:
    """Why a text cannot stand where a shape is wanted, or nothing."""
    length = max(len(text), len(tidied(text)))
    if length > shape.limit:
        return f"found {shown(text)}, {length:,} characters; allowed: up to {shape.limit:,}"
    # Nothing refused is printable, and asking that first is cheap.
    if not text.isprintable():
        refused = re.search(REFUSED_IN_LINES if shape.lines else REFUSED_IN_LINE, text)
        if refused:
            return f"found {shown(text)}; {_character(refused[0])}"
    if shape.form and tidied(text):
        # A value of a closed set has one spelling, without space around it.
        return _misshape(text if shape.form.values else tidied(text), shape.form)
    return ""


def fits(text: str, form: Form) -> bool:
    """Whether a text has the form."""
    if form.values:
        return text in form.values()
    return bool(re.fullmatch(form.pattern, text)) and not (form.refuses and form.refuses(text))


def _misshape(text: str, form: Form) -> str:
    if fits(text, form):
        return ""
    likely = form.nearest(text) if form.nearest else ""
    meant = likely if likely and fits(likely, form) else ""
    advice = did_you_mean(meant) or form.advice
    return f"found {shown(text)}; allowed: {form.allowed}{advice}"


def _character(refused: str) -> str:
    if refused in "\n\r\u2028\u2029":
        return "allowed: one line, without line breaks"
    return f"the character U+{ord(refused):04X} is not allowed"
