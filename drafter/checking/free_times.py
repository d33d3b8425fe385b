"""Claims of when the user is free, flexible or able to start."""

from __future__ import annotations

import re

from drafter.checking.alternatives import Alternatives
from drafter.checking.availability import availability
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence
from drafter.checking.stems import sense
from drafter.checking.wordings import wordings

_ANY_TIME = lazy(
    r"\b(?:day and night|on any day|any (?:morning|afternoon|evening)|any (?:hour|week|"
    r"weekend|moment)|all weekend|any ?time(?! (?:before|between|after|in|on|this|from|"
    r"until))|any (?:day|morning|afternoon|evening|hour)|day or night|round the clock|at "
    r"(?:very )?short notice|straight ?away|right away|immediately|at once|with immediate "
    r"effect|from now on|on short notice|whenever (?:you|it|they|that) \w+|as early as|"
    r"(?:on )?(?:most )?other days|at an? (?:day|week|fortnight|month)'s notice|an? "
    r"(?:day|week|month) (?:sooner|earlier)|all (?:day|week|afternoon|morning)|the whole "
    r"(?:day|week|afternoon|morning)|most (?:days|mornings|afternoons|evenings|of (?:next|"
    r"this) week)|every (?:day|morning|afternoon|evening)|most days|mornings|afternoons|"
    r"evenings|weekends|at the weekend|weekdays|next (?:week|month)|this week|(?:two|"
    r"three|four|one|\d+) (?:weeks?|months?)(?:'s?)? notice|without notice|no notice)\b"
)
_KEPT_FREE = Alternatives(
    r"(?:kept|keep(?:ing)?|cleared?|blocked(?: out)?|set aside|taken|hold(?:ing)?|freed up)"
    r" (?:the |my |a |all |most of )?"
    r"(?!(?:\w+ )?(?:head|mind|hands|eyes|options|record|conscience)\b)"
    r"(?:\w+ ){0,4}(?:free|clear|open|off|aside|for you)\b",
    r"my (?:notice period|calendar|diary|schedule|availability) (?:is|has|are)\b",
    r"i(?: am|'m) (?:\w+ )?flexible\b",
    r"(?:without|serve|give|given|giving|no) (?:a )?(?:\w+ )?notice\b(?! of)",
    r"handed in my\b",
    r"i(?:'m| am) (?:happy|able|willing|ready|prepared|free) to (?:relocate|travel|move"
    r"|work (?:nights|weekends|overtime|shifts|evenings|any))\b",
    r"available at any\b",
)
_SUPPOSED = lazy(r"\b(?:if|would|could|should|whether|when) (?:you|it|that|we)\b[^.]{0,30}$")
_INFORMATION = lazy(r"\b(?:information|details|documents|references|answers?|questions?) $")
_BY_ALL_MEANS = lazy(
    r"\b(?:feel free|(?:don't|do not) hesitate|please do|welcome) (?:to )?(?:\w+ ){0,4}$"
)
_ALWAYS_FREE = lazy(r"\b(?:whenever|any ?time|flexible|always|all day)\b")
_A_TIME = lazy(
    r"\b(?:mornings?|afternoons?|evenings?|nights?|weekends?|weekdays?|any ?time|tonight"
    r"|short notice|immediately|at once|straight away|right away)\b"
)
_SAME_TIME = (
    (
        lazy(r"morning"),
        lazy(r"morning|a\.?m\b|(?:before|until|till|to) (?:noon|midday|1[0-2]|ten|eleven|twelve)"),
    ),
    (
        lazy(r"afternoon"),
        lazy(r"noon|p\.?m\b|(?:after|from) (?:1[2-6]|[1-5]|one|two|three|four)\b|lunch"),
    ),
    (lazy(r"evening"), lazy(r"evening|(?:after|from) (?:1[6-9]|[5-8]|five|six|seven|eight)\b")),
    (lazy(r"weekend"), lazy(r"weekend|saturday|sunday")),
    (lazy(r"week"), lazy(r"week|monday|tuesday|wednesday|thursday|friday")),
)
"""Times in a text, and how the file may put the same."""
_TELLING = 5
"""The fewest letters of a stem that tells something."""
_SOURCES = ("me.available", "me.news", "me.interest", "process.owed")


def free_times(exam: Examination, sentence: Sentence) -> None:
    """Look for times without a day or hour at which the file does not say that the user is free."""
    if not _free_by_form(exam, sentence):
        _free_by_phrase(exam, sentence)


def _free_by_phrase(exam: Examination, sentence: Sentence) -> None:
    """Look for other words that say when the user is free, if the file says nothing like it."""
    has_times = bool(exam.known.interview.me.available)
    for start, end in wordings("availability", sentence):
        if has_times and ("?" in sentence.text or not _A_TIME.search(sentence.low[start:end])):
            # Whether words without a time say the same as the file, they do not tell.
            continue
        place = sentence.start + start, sentence.start + end
        if exam.found(sentence.start, sentence.end) or exam.keys_at(*place):
            return
        given = _given(exam.known)
        words = sentence.low[start:end]
        if not any(
            _says(exam.known, key, words) or _shares(exam.known, key, sentence) for key in given
        ):
            message = f"\u201c{sentence.text[start:end]}\u201d: {_hint(given)}."
            exam.report_in(Code.INVENTED_AVAILABILITY, sentence, (start, end), message)
        return


def _given(known: Known) -> dict[str, str]:
    """The texts of the file that can say when the user is free, in small letters."""
    return {key: text.lower() for key, text in known.texts.items() if key.startswith(_SOURCES)}


def _hint(given: dict[str, str]) -> str:
    free = [text for key, text in given.items() if key.startswith("me.available")]
    return f"you are free: {'; '.join(free)}" if free else "the facts do not say when you are free"


def _free_by_form(exam: Examination, sentence: Sentence) -> bool:
    """Hold a time in one of the usual forms; say whether there is one."""
    low = sentence.low
    match = _KEPT_FREE.search(low)
    if match is None and availability(sentence):
        match = _ANY_TIME.search(low)
    if match is None:
        return False
    start, end = sentence.start + match.start(), sentence.start + match.end()
    if exam.found(start, end) or _asks_whether(sentence, match):
        return True
    if _INFORMATION.search(low[: match.start()]) and _ALWAYS_FREE.search(match[0]):
        return True
    if _BY_ALL_MEANS.search(low[: match.start()]) and _ALWAYS_FREE.search(match[0]):
        return True
    given = _given(exam.known)
    if any(_ALWAYS_FREE.search(text) for text in given.values()):
        return True
    if (key := next((key for key in given if _says(exam.known, key, match[0])), None)) is not None:
        exam.ground(start, end, (key,))
    elif not exam.keys_at(start, end):
        message = f"\u201c{match[0]}\u201d: {_hint(given)}."
        exam.report_in(Code.INVENTED_AVAILABILITY, sentence, match.span(), message)
    return True


def _asks_whether(sentence: Sentence, match: re.Match[str]) -> bool:
    """Spares "would it suit you if I called any morning?"."""
    return "?" in sentence.text and _SUPPOSED.search(sentence.low[: match.start()]) is not None


def _shares(known: Known, key: str, sentence: Sentence) -> bool:
    """Whether a sentence has a word of a text of the file that is no time: "my notice"."""
    return any(len(one) >= _TELLING for one in known.senses_of(key) & sentence.senses)


def _says(known: Known, key: str, words: str) -> bool:
    """Whether a text of the file says the same, or its last word."""
    text, last = known.texts[key].lower(), words.split()[-1]
    if last in text or any(a.search(words) and b.search(text) for a, b in _SAME_TIME):
        return True
    return sense(last) in {sense(word) for word in re.findall(r"\w+", text)}
