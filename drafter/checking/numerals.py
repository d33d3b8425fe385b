"""Numbers in words: "twenty-five", "two hundred and ten", "third", "a dozen"."""

from __future__ import annotations

from drafter.checking.lazy import lazy

_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
CARDINALS = {
    **{word: number for number, word in enumerate(_UNITS)},
    **{word: number for number, word in zip(range(20, 100, 10), _TENS, strict=True)},
}
_ORDINAL_UNITS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth"),
)
ORDINALS = {
    **{word: number for number, word in enumerate(_ORDINAL_UNITS, 1)},
    "twentieth": 20,
    "thirtieth": 30,
    **{f"twenty-{word}": 20 + n for n, word in enumerate(_ORDINAL_UNITS[:9], 1)},
    "thirty-first": 31,
}

CARDINAL = (
    "zero|one|two|three|four(?!t)|five|six(?!t)|seven(?!t)|eight(?![eyi])|nine(?!t)|ten(?!t)"
    "|eleven|twelve"
    "|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
)
"""A regular expression for one word of a cardinal."""
_SCALE = "|".join(_SCALES)
IN_WORDS = (
    rf"(?:(?:a|{CARDINAL})[ -](?:{_SCALE})|(?:{CARDINAL}))"
    rf"(?:[ -](?:and[ ])?(?:{CARDINAL}|{_SCALE}))*"
)
"""A regular expression for a cardinal in small letters."""
ORDINAL_IN_WORDS = (
    "(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    "|tenth|eleventh|twelfth"
    "|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
)
"""A regular expression for an ordinal up to thirty-first."""

_SPLIT = lazy(r"[ -]+")


def value_of(words: str) -> int:
    """Give the number that cardinal words say."""
    total = current = 0
    for word in _SPLIT.split(words):
        if word in ("and", ""):
            continue
        if word == "a":
            current = 1
        elif word in CARDINALS:
            current += CARDINALS[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word in _SCALES:
            total += max(current, 1) * _SCALES[word]
            current = 0
    return total + current
