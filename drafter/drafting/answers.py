"""A model's answer -> a draft with its tokens put back, or what keeps it from being one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from drafter.checking import lexicon
from drafter.drafting.answer_text import bare
from drafter.drafting.call_answer import CORE, parts
from drafter.drafting.data_block import without_marks
from drafter.drafting.email_answer import greeted, is_greeted, signed, subject_and_body
from drafter.drafting.mask_mending import lost, mended
from drafter.drafting.people import greeting, spoken_name, written_name
from drafter.drafting.prompts import Order, Request, signature, thread
from drafter.drafting.strictness import strict_objections
from drafter.message.draft import Branch, CallPack, Draft, EmailDraft, Voicemail

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_ENOUGH, _MOSTLY = 12, 0.7
"""How many words tell a language, and which share of them is English in an English text."""
_LEAKED = 9
"""So many words in a row as in the prompt are no accident."""
_REFUSAL = re.compile(
    r"\b(?:i(?:'m|\u2019m| am) (?:sorry|afraid|unable)"
    r"|i (?:can(?:'t|\u2019t|not)|won(?:'t|\u2019t)|am not able to|must decline)"
    r"|as an? (?:ai|language model)|unable to (?:assist|help|comply|write))\b",
    re.I,
)

NO_MESSAGE = "This is no message in the form that was asked for."
REFUSED = "This is no message: write the message itself."
NOT_ENGLISH = "It is not in English."
LEAKED = "It repeats words of these instructions: “{}”. Write the message alone."


class Answer(NamedTuple):
    """What an answer comes to."""

    draft: Draft | None
    """Not yet held against the facts."""
    objections: tuple[str, ...]
    """What forbids using it, told to the model as a sentence each."""


def read_answer(text: str, order: Order, request: Request) -> Answer:
    """Read an answer as the message that was ordered."""
    plain = mended(without_marks(bare(text), request.mark), request.masks.given)
    draft = (
        _email(plain, order, request)
        if isinstance(order.plain, EmailDraft)
        else _call(plain, order, request)
    )
    if draft is None:
        return Answer(None, (REFUSED if _REFUSAL.search(plain[:300]) else NO_MESSAGE,))
    return Answer(draft, tuple(_objections(draft, plain, order, request)))


def _email(text: str, order: Order, request: Request) -> EmailDraft | None:
    subject, body = subject_and_body(text)
    if not body or (not subject and not is_greeted(body)):
        return None
    subject, body = request.masks.unmask(subject), request.masks.unmask(body)
    body = signed(greeted(body, *_greetings(order)), signature(order))
    assert isinstance(order.plain, EmailDraft)
    subject = thread(order.plain) or " ".join(subject.split()) or order.plain.subject
    return replace(order.plain, subject=subject, body=body)


def _greetings(order: Order) -> tuple[str, tuple[str, ...]]:
    """The greeting with its name, and the names that may stand in its place."""
    to = order.to
    spoken = spoken_name(to, order.interview, order.tone) if to else ""
    whole = f"{greeting(to, order.tone, spoken)} {spoken}".strip()
    return whole, (spoken, written_name(to.name)) if to else ()


def _call(text: str, order: Order, request: Request) -> CallPack | None:
    found = {name: request.masks.unmask(words) for name, words in parts(text).items()}
    if not all(found.get(name) for name in CORE):
        return None
    plain = order.plain
    assert isinstance(plain, CallPack)
    points = tuple(
        re.sub(r"^[-*\u2022]\s+", "", line)
        for line in found.get("talking points", "").split("\n")
        if line
    )
    return replace(
        plain,
        opener=found["opener"],
        purpose=found["purpose"],
        ask=found["ask"],
        close=found["close"],
        talking_points=points or plain.talking_points,
        branches={b: found.get(f"branch: {b}") or plain.branches.get(b, "") for b in Branch},
        voicemail=Voicemail(found.get("voicemail") or plain.voicemail.text),
    )


def _objections(draft: Draft, text: str, order: Order, request: Request) -> list[str]:
    """What is wrong with an answer beyond what any text is held against."""
    words = "\n".join(part for name, part in draft.parts().items() if name != "avoid")
    found = [f"“{token}” is no mark of the facts." for token in lost(words, request.masks.given)]
    if request.mark in words:
        found.append(LEAKED.format(request.mark))
    if leak := _leak(words, request.guidance):
        found.append(LEAKED.format(leak))
    if not _is_english(words, order):
        return [*found, NOT_ENGLISH]
    told = f"{request.told}\n{_unspoken(order.plain)}"
    for name, part in draft.parts().items():
        if part != order.plain.parts().get(name):
            found += strict_objections(part, told)
    return list(dict.fromkeys(found))


def _unspoken(plain: Draft) -> str:
    """What goes without saying: the names of the reader, and that a call is one."""
    aloud = "call ring phone" if isinstance(plain, CallPack) else ""
    return f"{plain.to.name} {plain.to.address} {aloud}"


def _leak(text: str, guidance: str) -> str:
    """Give the first run of words that stands in the prompt as well."""
    theirs = [word.lower() for word in _WORD.findall(guidance)]
    runs = {tuple(theirs[i : i + _LEAKED]) for i in range(len(theirs) - _LEAKED + 1)}
    ours = [word.lower() for word in _WORD.findall(text)]
    for i in range(len(ours) - _LEAKED + 1):
        if tuple(ours[i : i + _LEAKED]) in runs:
            return " ".join(ours[i : i + _LEAKED])
    return ""


def _is_english(text: str, order: Order) -> bool:
    """Whether most words that are not the user's own are English."""
    from drafter.interview.facts import facts

    own = {
        word.casefold()
        for value in facts(order.interview).values()
        if isinstance(value, str)
        for word in _WORD.findall(value)
    }
    words = [word.casefold() for word in _WORD.findall(text) if word.casefold() not in own]
    if len(words) < _ENOUGH:
        return True
    english = sum(
        lexicon.is_english(word) or lexicon.is_english(word.split("'")[0].split("\u2019")[0])
        for word in words
    )
    return english >= _MOSTLY * len(words)
