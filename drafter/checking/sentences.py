"""Where the sentences of a text begin and end, and which line breaks end none."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from drafter.checking.lazy import lazy

SIGN_OFF = lazy(
    r"(?:(?:with )?(?:my )?(?:(?:best|kind|kindest|warm|warmest|many|sincere|friendly|very|all the)"
    r" ?)*(?:regards|wishes|best|sincerely|faithfully|truly|respectfully|cheers|thanks|thank you|"
    r"gratefully|cordially|yours)(?: (?:again|very much|so much|truly|sincerely|faithfully|ever|"
    r"respectfully|in advance|from \w+))*|take care|speak soon|all best|b\.?r\.?)[,.!]?\s*"
)
_GREETING = lazy(r"(?:hi|hello|hey|dear|good \w+|greetings|hiya)\b")
_OPENER = lazy(
    r"\s*(?:i|we|they|it|he|she|you|the|here|this|that|there|my|one|thanks?|please|if|as)\b",
    any_case=True,
)
"""Words that open a sentence and are nobody's surname."""
_RUNS_ON = lazy(
    r"(?:\b(?:a|an|the|my|your|our|their|his|her|of|in|on|at|to|by|for|from|with|and|or|but|as|is"
    r"|was|are|were|be|been|than|that|about|after|before|until|since|between|into|over|i)"
    r"|\b(?:mr|mrs|ms|dr|prof)\.?)\Z"
)
_DATE_BEGUN = lazy(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\Z"
)
_ADDRESS = lazy(r"\S*(?:@|://|\w\.\w)")
_LIST_MARK = lazy(r"[-*\u2022#>]|\d+[.)] ")
_LONG_LINE = 60
"""A line of so many letters was broken by its width."""
_END = lazy(r"[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s|\Z)|\n")
_ABBREVIATED = lazy(
    r"(?:\b(?:mr|mrs|ms|mx|dr|prof|st|no|nr|e\.g|i\.e|vs|approx|ext|tel|dept|jr|sr|inc|ltd|co|corp"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs?|fri|sat|sun)"
    r"|\b[ap]\.m)\.\Z"
)
_WORDS_TOO = frozenset({"sat.", "sun.", "wed.", "mar.", "jan.", "dec.", "fri."})
_INITIAL = lazy(r"(?:\b[A-Z]|\b[A-Z]\.[A-Z])\.\Z")
_MERIDIEM = lazy(r"[ap]\.m\.\Z")


def unwrapped(text: str) -> str:
    """Give a text with a space for each line break that only wraps a sentence; places stay."""
    if "\n" not in text:
        return text
    rows = text.split("\n")
    joined = [rows[0]]
    for above, below in pairwise(rows):
        joined += [" " if _is_wrapped(above.rstrip(), below) else "\n", below]
    return "".join(joined)


def _is_wrapped(above: str, below: str) -> bool:
    """Whether a line goes on in the next: no blank line, list, greeting, sign-off or address."""
    if not above or not below.strip() or above[-1] in ".!?:;\u2026" or below[0].isspace():
        return False
    low = above.lower().lstrip()
    if SIGN_OFF.fullmatch(low) or SIGN_OFF.fullmatch(below.lower().strip()):
        return False
    if _LIST_MARK.match(below) or _ADDRESS.match(below) or _ADDRESS.match(above.split()[-1]):
        return False
    if len(above) >= _LONG_LINE or _RUNS_ON.search(low) or _DATE_BEGUN.search(low):
        return not (_GREETING.match(low) and above.endswith(","))
    if _GREETING.match(low) or above[-1] == ",":
        return False
    return (below[0].islower() or below[0].isdigit()) and low.split()[-1] == above.split()[-1]


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Give the places of the lines of a text that are not blank, without the blanks around."""
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            first = start + line.index(bare[0])
            yield first, first + len(bare)
        start += len(line) + 1


def _is_short_form(before: str, written: str, rest: str) -> bool:
    """Whether a stop ends a short form; "no" and "sat" are words too, unless shown otherwise."""
    match = _ABBREVIATED.search(before)
    if match is None:
        return False
    if match[0] == "no.":
        return rest[:1].isdigit()
    return match[0] not in _WORDS_TOO or written[match.start()].isupper()


def bounds(text: str) -> Iterator[tuple[int, int]]:
    """Give the places of the sentences of a text."""
    start = 0
    for stop in _END.finditer(text):
        if text[stop.start()] == "\n":
            end = stop.start()
        else:
            end = stop.end()
            before = text[max(start, stop.start() - 12) : stop.start() + 1].lower()
            rest = text[end : end + 2].lstrip()
            written = text[max(start, stop.start() - 12) : stop.start() + 1]
            if stop[0] == "." and (
                _is_short_form(before, written, rest)
                or (_INITIAL.search(written) and not _OPENER.match(text, end))
            ):
                if not (_MERIDIEM.search(before) and rest[:1].isupper()):
                    continue
            elif stop[0] != "." and rest[:1].islower() and "\n" not in text[end : end + 2]:
                continue
        bare = text[start:end].strip()
        if bare:
            first = start + text[start:end].index(bare[0])
            yield first, first + len(bare)
        start = end
    bare = text[start:].strip()
    if bare:
        first = start + text[start:].index(bare[0])
        yield first, first + len(bare)
