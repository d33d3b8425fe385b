"""What a kind of message must have, and how long it may be."""

from __future__ import annotations

import re
from datetime import date

from drafter.checking.lazy import lazy
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.reading import fold
from drafter.checking.stems import stem
from drafter.interview.model import Kind
from drafter.message.checklists import (
    ASK_QUESTIONS,
    REPLY,
    SUBJECT,
    VOICEMAIL_SECONDS,
    VOICEMAIL_WORDS,
    EmailChecklist,
    Need,
    email_checklist,
    part_limit,
)
from drafter.message.draft import Voicemail, count_words

_THANKS = lazy(r"\b(?:thank|thanks|thankful|grateful|gratitude|appreciat\w+|obliged|indebted|cheers|much obliged)\b")
_ASKS = lazy(
    r"\?|\b(?:wonder(?:ing|ed)?|let me know (?:whether|when|how|what|where|about|of|which)|grateful (?:if you|for (?:a|an|any|some) (?:word|line|update|news|answer|idea))|like to (?:ask|know)|wanted to ask|ask(?:ing)? (?:if|whether|when|how|what|where|you)|could you|would you|please (?:tell|let me know (?:whether|when|how|what))|appreciate (?:an|any) (?:update|word|news|answer|idea)|my question|tell me (?:whether|when|how|what|if|where)|any (?:idea|news|update))\b"
)
_QUOTED = lazy(r"\u201c[^\u201d]*\u201d|\"[^\"\n]*\"")
_NUMBER = lazy(r"\d[\d ().-]{5,}\d")
_REPLY = lazy(r"(?:(?:re|aw|sv|fwd?|antw)\s*:\s*)+", any_case=True)


def checklist(exam: Examination) -> None:
    """Hold a message against the checklist of its kind."""
    if exam.email:
        if exam.kind is not None:
            since = (exam.known.today - exam.known.held).days
            _email(exam, email_checklist(exam.kind, since))
        return
    _call(exam)


def _email(exam: Examination, wanted: EmailChecklist) -> None:
    subject, body = exam.message.part("subject"), exam.message.part("body")
    end = exam.message.start + len(exam.message.text.rstrip())
    if body is None or not body.text:
        exam.report(Code.TOO_SHORT, "body", end, end, "The email has no text.")
        return
    start, stop = body.start, body.start + len(body.text)
    words = count_words(body.text)
    if words > wanted.hard_max:
        exam.report(
            Code.TOO_LONG, "body", start, stop, f"{words} words; a {_kind(exam)} has at most {wanted.hard_max}."
        )
    elif words < wanted.words.least / 2:
        exam.report(
            Code.TOO_SHORT, "body", start, stop, f"{words} words; a {_kind(exam)} has {wanted.words.least} to {wanted.words.most}."
        )
    _subject(exam, subject.text if subject else "", subject.start if subject else exam.message.start)
    asked = _QUOTED.sub(lambda quote: " " * len(quote[0]), body.text)
    typed = exam.known.interview.me.question
    if typed.count("?") > 1:
        # The user's own question may be two.
        asked = asked.replace(typed, typed.rstrip("?").replace("?", " ") + "?" * typed.endswith("?"))
    questions = [body.start + i for i, c in enumerate(asked) if c == "?"]
    if len(questions) > wanted.questions:
        place = questions[wanted.questions]
        allowed = "no question" if not wanted.questions else "one question" if wanted.questions == 1 else f"{wanted.questions} questions"
        exam.report(Code.EXTRA_QUESTION, "body", place, place + 1, f"A {_kind(exam)} has {allowed}.")
    _needs(exam, wanted, body.text, end)


def _kind(exam: Examination) -> str:
    return exam.kind.value if exam.kind else "message"


def _subject(exam: Examination, text: str, start: int) -> None:
    bare = _REPLY.sub("", text.removeprefix(REPLY)) if text else ""
    if len(bare) not in SUBJECT:
        what = f"The subject has {len(bare)} characters" if bare else "There is no subject"
        exam.report(
            Code.SUBJECT_LENGTH, "subject", start, start + len(text), f"{what}; {SUBJECT.least} to {SUBJECT.most} can be read everywhere."
        )


def _needs(exam: Examination, wanted: EmailChecklist, body: str, end: int) -> None:
    low = body.lower()
    me = exam.known.interview.me

    def missing(code: Code, message: str) -> None:
        exam.report(code, "body", end, end, message)

    if Need.THANKS in wanted.needs and not _THANKS.search(low):
        missing(Code.MISSING_THANKS, f"A {_kind(exam)} says thank you.")
    if Need.ROLE in wanted.needs and not _names_role(exam):
        missing(Code.MISSING_ROLE, f"Say which role it is: {exam.known.interview.role}.")
    if Need.QUESTION in wanted.needs and not _ASKS.search(low):
        missing(Code.MISSING_QUESTION, f"A {_kind(exam)} asks its question.")
    if Need.CONTACT in wanted.needs and (me.phone or me.email) and not _gives_contact(exam):
        missing(Code.MISSING_CONTACT, f"Say how to reach you: {me.phone or me.email}.")
    if Need.SIGNATURE in wanted.needs and me.name and not _signed(exam, body):
        missing(Code.MISSING_SIGNATURE, f"Sign it: {me.name}.")


def _names_role(exam: Examination) -> bool:
    """Whether the role is named: a word of it that tells, its initials, or the reference."""
    one = exam.known.interview
    words = {w.fold for s in exam.sentences for w in s.words}
    pieces = words | {p for w in words for p in re.split(r"[-/.&]", w)}
    stems = {stem(p) for p in pieces}
    role = [fold(w) for w in re.findall(r"[^\W_]+", one.role)]
    telling = [w for w in role if w not in _WEAK]
    met = sum(w in pieces or stem(w) in stems for w in telling or role)
    head = next((w for w in reversed(re.split(r"[,(]", one.role)[0].split()) if fold(w) not in _WEAK), "")
    pieces_of_head = [p for p in re.split(r"[-/.&]", fold(head)) if p]
    if met * 2 >= len(telling or role) or pieces_of_head and all(p in pieces or stem(p) in stems for p in pieces_of_head):
        return True
    if one.process.reference and one.process.reference.casefold() in exam.message.text.casefold():
        return True
    initials = "".join(w[0] for w in role)
    return len(initials) > 1 and initials in pieces


_WEAK = frozenset("senior junior lead head of the and a an in for ii iii i staff chief assistant deputy regional".split())


def _gives_contact(exam: Examination) -> bool:
    me = exam.known.interview.me
    body = exam.message.part("body")
    first = body.start if body else 0
    own = {me.phone, me.email}
    return any(
        start >= first and any(key in ("me.phone", "me.email") or exam.known.texts.get(key) in own for key in keys)
        for start, _, keys in exam.grounds
    )


def _signed(exam: Examination, body: str) -> bool:
    body = re.sub(r"\S+@\S+", "", body)
    name = {fold(w) for w in re.findall(r"[^\W_][\w'\u2019]*", exam.known.interview.me.name)}
    initials = "".join(w[0] for w in re.findall(r"[^\W_]+", exam.known.interview.me.name)).lower()
    for line in [line for line in body.split("\n") if line.strip()][-6:]:
        words = {fold(w) for w in re.findall(r"[^\W_][\w'\u2019]*", line)}
        if words & name and len(words) <= 9 or len(words) <= 3 and initials in {re.sub(r"\W", "", w) for w in words}:
            return True
    return False


def _call(exam: Examination) -> None:
    headed = "## " in exam.message.text
    for part in exam.message.parts:
        limit = part_limit(part.name)
        opens = not headed and part.text.rstrip().endswith("?") and not _NUMBER.search(part.text)
        if (part.name == "voicemail" or not headed) and not opens:
            _voicemail(exam, part.name, part.text, part.start)
        elif limit is not None and (words := count_words(part.text)) > limit:
            exam.report(
                Code.TOO_LONG, part.name, part.start, part.start + len(part.text), f"{words} words; this part has at most {limit}."
            )
        if part.name == "ask" and part.text.count("?") > ASK_QUESTIONS:
            place = part.start + part.text.index("?", part.text.index("?") + 1)
            exam.report(Code.EXTRA_QUESTION, part.name, place, place + 1, "One question is enough.")


def _voicemail(exam: Examination, name: str, text: str, start: int) -> None:
    spoken = Voicemail(text)
    if spoken.spoken_words > VOICEMAIL_WORDS.most or spoken.seconds > VOICEMAIL_SECONDS.most:
        exam.report(
            Code.TOO_LONG,
            name,
            start,
            start + len(text),
            f"{spoken.spoken_words} words, {spoken.seconds} seconds; at most {VOICEMAIL_WORDS.most} and {VOICEMAIL_SECONDS.most}.",
        )


_ = (Kind, date)
