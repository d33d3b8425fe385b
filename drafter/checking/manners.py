"""What must not be sent, and what would be better otherwise: manners, whatever the facts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checking.etiquette import asking, pay
from drafter.checking.etiquette.status_questions import is_not_asked, status_question
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.phrasing import phrases
from drafter.checking.placeholders import gaps, model_talk
from drafter.checking.reading import Sentence
from drafter.checking.vocabulary import word_set
from drafter.checking.wordings import is_quoted, may_be, wordings
from drafter.interview.model import Kind
from drafter.message.checklists import EMAILS, EXCLAMATIONS, Ban

_EMOJI = lazy(
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55\u203c\u2049\ufe0f\U0001f1e6-\U0001f1ff]"
    r"|(?<![\w/:])(?:[:;=][-o*']?[)(\]DPp|/](?![\w/])|<3|\^_?\^|xD\b|XD\b|:-\\)"
)
_EMOTICONS = frozenset(":;=<^")
_LETTERS = "\u1fff"
"""Beyond it stand signs and pictures."""
_ASKING_PARTS = frozenset({"subject", "body", "opener", "purpose", "ask", "voicemail"})
_NAMES = ("company", "employer.agency", "role")
"""Where words of pay can be part of a name: "Acme Pay"."""
_SPARED_THAT = lazy(r"\b(?:for not|not|never|without)(?: once)? \Z")
"""What stands before a reproach that is none: "thank you for not leaving me guessing"."""
_OF_MINE = lazy(
    r"\b(?:i'll|i will|i shall|you (?:expected|hoped|planned|meant)(?: to)?)(?: \w+){0,4} $"
)
"""What makes a deadline the user's own, or one that they had set themselves."""
_OFFERS_TO_SEND = lazy(
    r"\bi (?:will |shall |'ll |can |could )?(?:re)?send\b|^(?:do not|don't) hurry"
)
_OF_A_FIT = 4
"""So many words of a note make a sentence that tells the same."""
_OF_OTHERS = word_set(
    """you your yours yourself yourselves they them their anyone anybody nobody everyone
    somebody someone one none people candidates applicants silence still"""
)
"""Words of a sentence that may speak of the reader or of waiting."""
_SAME = 20
"""By so many of its first letters a question is known as the user's own."""
_RAISED_BY_THE_USER = (
    *("me.question", "me.concerns", "me.interest", "process.owed", "interview.topics"),
)


_FAULTS = {
    Code.BLAME: "This reads as a reproach; say what you would like to know instead.",
    Code.PRESSURE: "This puts pressure on them; ask, and leave them their time.",
    Code.DESPERATION: "This sounds desperate; say once that you are interested.",
    Code.SALARY: "Pay and terms have no place here; they come with an offer.",
}


def manners(exam: Examination) -> None:
    """Look for what a message of this kind must not do."""
    bans = EMAILS[exam.kind].bans if exam.kind else frozenset()
    for sentence in exam.sentences:
        _leftovers(exam, sentence)
        _emoji(exam, sentence)
        if sentence.role in ("note", "signature", "greeting"):
            continue
        for code in _FAULTS:
            _fault(exam, sentence, code)
        if Ban.STATUS_QUESTION in bans and sentence.part in _ASKING_PARTS:
            _status(exam, sentence)
        _worn(exam, sentence)
    _exclamations(exam)


def _leftovers(exam: Examination, sentence: Sentence) -> None:
    for gap in gaps(sentence):
        if not any(gap[0] in text for text in exam.known.texts.values()):
            message = f"{gap[0]} is a gap that was never filled."
            exam.report_in(Code.PLACEHOLDER_LEFT, sentence, gap.span(), message)
    if sentence.role != "note" and (talk := model_talk(sentence)):
        message = "This is written to you, not to them."
        exam.report_in(Code.PLACEHOLDER_LEFT, sentence, talk.span(), message)


def _emoji(exam: Examination, sentence: Sentence) -> None:
    text, signs = sentence.text, sentence.signs
    pictures = max(signs, default="") > _LETTERS or not signs.isdisjoint(_EMOTICONS)
    if pictures or "xD" in text or "XD" in text:
        for match in _EMOJI.finditer(sentence.text):
            message = "No emoji in a message of this kind."
            exam.report_in(Code.EMOJI, sentence, match.span(), message)


def _fault(exam: Examination, sentence: Sentence, code: Code) -> None:
    for place in _places(sentence, code):
        if not (is_quoted(exam.known, sentence, place) or _in_place(exam, sentence, code, place)):
            exam.report_in(code, sentence, place, _FAULTS[code])
            return


def _places(sentence: Sentence, code: Code) -> Iterator[tuple[int, int]]:
    """Where the words of a fault stand."""
    yield from wordings(code.value, sentence)
    if code is Code.SALARY and not pay.HINTS.isdisjoint(sentence.folds):
        match = pay.PATTERN.search(sentence.low)
        if match and may_be("salary", sentence):
            yield match.span()


def _in_place(exam: Examination, sentence: Sentence, code: Code, place: tuple[int, int]) -> bool:
    """Whether words that would be a fault elsewhere are none here."""
    words = sentence.low[slice(*place)]
    named = exam.keys_at(sentence.start + place[0], sentence.start + place[1])
    if any(key.endswith((".email", ".phone", ".portal")) for key in named):
        return True
    if code is Code.SALARY:
        return (
            sentence.part == "branch: salary"
            or any(key in _NAMES for key in named)
            or _raised_by_the_user(exam, words)
            or _tells_of_a_fit(exam, sentence, words)
        )
    if code is Code.BLAME and (
        _SPARED_THAT.search(sentence.low[: place[0]]) or _is_of_the_users_work(exam, sentence)
    ):
        return True
    if code is Code.PRESSURE and (
        asking.is_not_asked(sentence.low, place[0])
        or _OFFERS_TO_SEND.search(words)
        or _OF_MINE.search(sentence.low[: place[0]])
    ):
        return True
    if code is Code.PRESSURE and exam.kind in (Kind.OFFER_DEADLINE, Kind.OFFER_REPLY):
        return asking.asks_politely_by_a_day(sentence.low)
    return False


def _raised_by_the_user(exam: Examination, words: str) -> bool:
    """Whether the user's own notes speak of it, so that it is theirs to raise."""
    found = re.findall(r"[a-z]+", words)
    nouns = [word for word in found if word in pay.HINTS] or [max(found, key=len, default="")]
    shortest = 3 if exam.kind is Kind.AGENCY_DEBRIEF else 4
    return any(
        len(noun) >= shortest and noun in text.lower()
        for noun in nouns
        for key, text in exam.known.trusted.items()
        if key.startswith(_RAISED_BY_THE_USER) or ".topics" in key
    )


def _tells_of_a_fit(exam: Examination, sentence: Sentence, words: str) -> bool:
    """Whether it tells what the user's own notes do: "the error that had cost us our overtime"."""
    return any(
        any(word in pay.HINTS and word in text.lower() for word in re.findall(r"[a-z]+", words))
        and len(sentence.senses & exam.known.senses_of(key)) >= _OF_A_FIT
        for key, text in exam.known.trusted.items()
        if key.startswith("me.fits")
    )


def _is_of_the_users_work(exam: Examination, sentence: Sentence) -> bool:
    """Whether it tells of a fit and speaks of nobody who could be reproached."""
    return _OF_OTHERS.isdisjoint(sentence.folds) and any(
        len(sentence.senses & exam.known.senses_of(key)) >= _OF_A_FIT
        for key in exam.known.trusted
        if key.startswith("me.fits")
    )


def _status(exam: Examination, sentence: Sentence) -> None:
    found = next(iter(wordings("status-question", sentence)), None)
    match = status_question(sentence.low)
    if found is None and match and may_be("status-question", sentence):
        found = match.span()
    if found is None or is_not_asked(sentence.low, found[1]):
        return
    words = sentence.low[slice(*found)]
    if words[:_SAME] in exam.known.texts.get("me.question", "").lower():
        return
    # Who confirms a next round may ask about much, but not for a decision.
    confirms = match and exam.kind is Kind.CONFIRMATION
    if confirms and "next step" not in words and "decision" not in words:
        return
    message = "This kind of message does not ask how things stand."
    exam.report_in(Code.STATUS_QUESTION, sentence, found, message)


def _worn(exam: Examination, sentence: Sentence) -> None:
    for start, end in phrases("cliche").find(sentence):
        words = sentence.low[start:end]
        if not any(words in text.lower() for text in exam.known.trusted.values()):
            message = "A stock phrase; say it in words of your own."
            exam.report_in(Code.CLICHE, sentence, (start, end), message)
            return


def _exclamations(exam: Examination) -> None:
    marks: dict[str, list[int]] = {}
    for sentence in exam.sentences:
        if sentence.role != "note":
            places = [sentence.start + i for i, c in enumerate(sentence.text) if c == "!"]
            marks.setdefault(sentence.part, []).extend(places)
    for part, places in marks.items():
        if len(places) > EXCLAMATIONS:
            place = places[EXCLAMATIONS]
            message = "One exclamation mark is enough."
            exam.report(Code.EXCLAMATION, part, place, place + 1, message)
