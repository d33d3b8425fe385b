"""What a kind of message must have, and how long it may be."""

from __future__ import annotations

from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.needs import missing_needs
from drafter.interview.model import Kind
from drafter.message.checklists import (
    ASK_QUESTIONS,
    REPLY,
    SUBJECT,
    VOICEMAIL_SECONDS,
    VOICEMAIL_WORDS,
    EmailChecklist,
    email_checklist,
    part_limit,
)
from drafter.message.draft import Voicemail, count_words
from drafter.message.text import Section

_QUOTED = lazy(r"\u201c[^\u201d]*\u201d|\"[^\"\n]*\"")
_LINK = lazy(r"(?:https?://|www\.)\S+\w")
_NUMBER = lazy(r"\d[\d ().-]{5,}\d")
_VOWELS = tuple("aeiou")
_REPLY = lazy(r"(?:(?:re|aw|sv|fwd?|antw)\s*:\s*)+", any_case=True)


def checklist(exam: Examination) -> None:
    """Hold a message against the checklist of its kind."""
    if not exam.email:
        _call(exam)
    elif exam.kind is not None:
        since = (exam.calendar.today - exam.calendar.held).days
        _email(exam, email_checklist(exam.kind, since), _called(exam.kind))


def _called(kind: Kind) -> str:
    """An email of a kind as a sentence begins with it."""
    return f"A{'n' * kind.value.startswith(_VOWELS)} {kind.value} email"


def _email(exam: Examination, wanted: EmailChecklist, kind: str) -> None:
    body = exam.message.part("body")
    end = exam.message.start + len(exam.message.text.rstrip())
    if body is None or not body.text:
        exam.report(Code.TOO_SHORT, "body", end, end, "The email has no text.")
        return
    _length(exam, wanted, body, kind)
    _subject(exam)
    _questions(exam, wanted, body, kind)
    for code, message in missing_needs(exam, wanted.needs, body.text, kind):
        exam.report(code, "body", end, end, message)


def _length(exam: Examination, wanted: EmailChecklist, body: Section, kind: str) -> None:
    words = count_words(body.text)
    has = f"{words} word{'s' * (words != 1)}; {kind.lower()} has"
    if words > wanted.hard_max:
        _report_whole(exam, Code.TOO_LONG, body, f"{has} at most {wanted.hard_max}.")
    elif words < wanted.words.least / 2:
        usual = f"{wanted.words.least} to {wanted.words.most}"
        # At the end: what is missing has no place, and marking the whole would hide the rest.
        end = body.start + len(body.text)
        exam.report(Code.TOO_SHORT, body.name, end, end, f"{has} {usual}.")


def _report_whole(exam: Examination, code: Code, part: Section, message: str) -> None:
    exam.report(code, part.name, part.start, part.start + len(part.text), message)


def _subject(exam: Examination) -> None:
    subject = exam.message.part("subject") or Section("subject", "", exam.message.start)
    bare = _REPLY.sub("", subject.text.removeprefix(REPLY))
    if len(bare) not in SUBJECT:
        what = f"The subject has {len(bare)} characters" if bare else "There is no subject"
        best = f"{SUBJECT.least} to {SUBJECT.most} characters"
        message = f"{what}; {best} can be read everywhere."
        _report_whole(exam, Code.SUBJECT_LENGTH, subject, message)


def _questions(exam: Examination, wanted: EmailChecklist, body: Section, kind: str) -> None:
    asked = _QUOTED.sub(lambda quote: " " * len(quote[0]), body.text)
    asked = _LINK.sub(lambda link: link[0].replace("?", " "), asked)
    company = exam.known.interview.company
    asked = asked.replace(company, company.replace("?", " "))
    typed = exam.known.interview.me.question
    if typed.count("?") > 1:
        # The user's own question may be two.
        one = typed.rstrip("?").replace("?", " ") + "?" * typed.endswith("?")
        asked = asked.replace(typed, one)
    places = [body.start + i for i, c in enumerate(asked) if c == "?"]
    if len(places) > wanted.questions:
        place = places[wanted.questions]
        message = f"{kind} has {_allowed(wanted.questions)}."
        exam.report(Code.EXTRA_QUESTION, "body", place, place + 1, message)


def _allowed(questions: int) -> str:
    if questions < 2:
        return "one question" if questions else "no question"
    return f"{questions} questions"


def _call(exam: Examination) -> None:
    headed = "## " in exam.message.text
    for part in exam.message.parts:
        limit = part_limit(part.name)
        opens = not headed and _opens_a_call(part)
        if (part.name == "voicemail" or not headed) and not opens:
            _voicemail(exam, part)
        elif limit is not None and (words := count_words(part.text)) > limit:
            message = f"{words} words; this part has at most {limit}."
            _report_whole(exam, Code.TOO_LONG, part, message)
        if part.name == "ask" and part.text.count("?") > ASK_QUESTIONS:
            place = part.start + part.text.index("?", part.text.index("?") + 1)
            message = "One question is enough."
            exam.report(Code.EXTRA_QUESTION, part.name, place, place + 1, message)


def _opens_a_call(part: Section) -> bool:
    """Whether words without a heading wait for an answer, as no voicemail does."""
    return part.text.rstrip().endswith("?") and not _NUMBER.search(part.text)


def _voicemail(exam: Examination, part: Section) -> None:
    spoken = Voicemail(part.text)
    if spoken.spoken_words > VOICEMAIL_WORDS.most or spoken.seconds > VOICEMAIL_SECONDS.most:
        has = f"{spoken.spoken_words} words, {spoken.seconds} seconds"
        message = f"{has}; at most {VOICEMAIL_WORDS.most} and {VOICEMAIL_SECONDS.most}."
        _report_whole(exam, Code.TOO_LONG, part, message)
