"""What is wrong with an answer, in the words of the form: labels stand where a file has keys."""

from __future__ import annotations

import re
from datetime import date

from drafter.desk.answers import LEAVES
from drafter.intake.human_dates import in_full
from drafter.tui.form.questions import label_of

_OWN = {
    "country": "That is no country; write Germany, or DE.",
    "timezone": "That is no time zone; write a city such as New York.",
    "email": "That is no address; write one such as dana@example.org.",
    "phone": "That is no number; write one such as +1 212 555 0117.",
}
"""By the name of a question, where the file wants a certain form."""
_PLACE = r"(?:\[\d+\])?"
_PATHS = sorted((path for path in LEAVES if "." in path), key=len, reverse=True)
_KEY = re.compile(
    "(?<![\\w.])(" + "|".join(re.escape(path).replace(r"\[\]", _PLACE) for path in _PATHS) + r")\b"
)
_ONLY_WITH = re.compile(r"Allowed with ([\w.\[\]]+) = ([^;]*?)(;.*?)?\.?")
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b(?:T\d\d:\d\d(?::\d\d)?)?")
_FLAG = re.compile(r" \((gave_number|public_line) = true\)")
_SET = re.compile(r": set ((?:me\.\w+)(?: or me\.\w+)*)\.")
_OFFER = "; another employer's offer is competing_offer under [process]"


def told(path: str, fault: str) -> str:
    """A fault as it stands beside the answer of a path."""
    own = _OWN.get(path.rpartition(".")[2])
    if own and fault.startswith("Allowed:"):
        return own
    return by_label(fault)


def by_label(text: str) -> str:
    """A text with the labels of the form in the place of the keys of the file."""
    if "." not in text and "=" not in text:
        return text
    text = text.replace(_OFFER, f"; another employer's belongs into {_label(_OTHER)}")
    found = _ONLY_WITH.fullmatch(text)
    if found:
        values = found[2].replace('"', "").replace("true", "yes").replace("false", "no")
        text = f"Only with {_label(found[1])}: {values}{found[3] or ''}."
    text = re.sub(r"^Found \S+, which is ", "That is ", text)
    text = _FLAG.sub(lambda found: f" ({_label(f'people[].{found[1]}')})", text)
    text = _SET.sub(lambda found: f": fill in {_KEY.sub(_named, found[1])}.", text)
    text = _KEY.sub(_named, text)
    return _DAY.sub(_in_full, text)


_OTHER = "process.competing_offer.deadline"


def _named(found: re.Match[str]) -> str:
    return _label(found[1])


def _label(path: str) -> str:
    label = label_of(path)
    return f"\u201c{label}\u201d" if label else path


def _in_full(found: re.Match[str]) -> str:
    try:
        return in_full(date.fromisoformat(found[0][:10]))
    except ValueError:
        return found[0]
