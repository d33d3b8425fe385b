"""The words of every draft, in every tone and wording, are spelled right and read well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from jinja2 import nodes

from drafter import paths
from drafter.drafting.environment import make_environment
from drafter.drafting.template_names import SUFFIX
from drafter.interview.model import Channel, Kind
from drafter.message.draft import EmailDraft, Register
from tests.prose import manner
from tests.prose.linters import English, Fault, contractions, grammar, spelling, style, unknown
from tests.prose.written import HEARD, KINDS, OFFERED, TEMPLATES, Written, everything, said

FOLDER = paths.templates()
FILES = sorted(FOLDER.rglob(f"*{SUFFIX}"))
_PIECES = re.compile(r"\n\s*\n|\\\n|\n(?=Subject: |## |- )")
_HEADS = re.compile(r"\s*(?:Subject: |## .*|- )")

every_kind = pytest.mark.parametrize(("kind", "channel"), KINDS)


@cache
def sentences(kind: Kind, channel: Channel) -> dict[English, dict[str, Written]]:
    """Every sentence of a kind once for each English, with a draft that it comes from."""
    found: dict[English, dict[str, Written]] = {english: {} for english in English}
    for written in everything(kind, channel):
        for sentence in written.sentences():
            found[written.english].setdefault(sentence, written)
    return found


def text(of: Iterable[str]) -> str:
    """The sentences as one text: the linters are fast with one, and slow with many."""
    return "\n\n".join(of)


def listed(found: Iterable[tuple[str, Fault]]) -> list[str]:
    """One line for each fault, whatever the names and days in the sentence."""
    lines = {
        (fault.rule, fault.where): f"{place}: {fault.rule}: {fault.where!r}: {fault.why} "
        f"In: {fault.context}"
        for place, fault in found
    }
    return sorted(lines.values())


@every_kind
def test_every_word_is_spelled_as_its_reader_spells_it(kind: Kind, channel: Channel) -> None:
    found = [
        (by[fault.context].place, fault)
        for english, by in sentences(kind, channel).items()
        for fault in spelling(text(by), english)
        if unknown([fault], by[fault.context].known)
    ]
    assert not listed(found)


@every_kind
def test_no_part_is_without_words(kind: Kind, channel: Channel) -> None:
    for written in everything(kind, channel):
        parts = written.draft.parts()
        assert all(parts.values()), (written.place, [name for name in parts if not parts[name]])


@every_kind
def test_greeting_and_signature_are_spelled_right(kind: Kind, channel: Channel) -> None:
    for english in English:
        ends = {
            " ".join(end.split()): written
            for written in everything(kind, channel)
            if isinstance(written.draft, EmailDraft) and written.english is english
            for end in (written.draft.body.split("\n\n")[0], written.draft.body.split("\n\n")[-1])
        }
        assert not [
            fault
            for fault in spelling(text(ends), english)
            if unknown([fault], ends[fault.context].known)
        ]


@every_kind
def test_no_sentence_has_a_fault_of_grammar(kind: Kind, channel: Channel) -> None:
    found = [
        (by[fault.context].place, fault)
        for english, by in sentences(kind, channel).items()
        for fault in grammar(text(by), english)
    ]
    assert not listed(found)


@every_kind
def test_no_sentence_is_worn_or_pompous(kind: Kind, channel: Channel) -> None:
    found = [
        (by[fault.context].place, fault)
        for by in sentences(kind, channel).values()
        for fault in style(text(by))
    ]
    assert not listed(found)


@every_kind
def test_only_a_warm_email_has_short_forms(kind: Kind, channel: Channel) -> None:
    emails = {
        sentence: written
        for written in everything(kind, channel)
        if channel is Channel.EMAIL and written.tone is not Register.WARM
        for sentence in said(written.draft)
        if "'" in sentence
    }
    assert not listed((emails[fault.context].place, fault) for fault in contractions(text(emails)))


@every_kind
def test_an_email_does_not_drone(kind: Kind, channel: Channel) -> None:
    """One more than `manner` would like is let pass; it lists them all when it is run."""
    assert not listed(
        (written.place, fault)
        for written in everything(kind, channel)
        for fault in manner.faults(written, slack=1)
    )


def pieces() -> Iterator[tuple[str, str, bool]]:
    """The fixed text of each template, cut where a fact or a condition comes between.

    With each its place and whether it is of a subject.
    """
    environment = make_environment([FOLDER], None)
    for file in FILES:
        for node in environment.parse(file.read_text(encoding="utf-8")).find_all(
            nodes.TemplateData
        ):
            for piece in _PIECES.split(node.data):
                words = " ".join(_HEADS.sub("", piece).replace("\\\n", " ").split()).strip(" …")
                if re.search(r"[A-Za-z]{2}", words):
                    place = f"{file.parent.name}/{file.name}, line {node.lineno}"
                    yield place, words, "Subject: " in piece


def test_the_fixed_text_of_every_template_is_spelled_right_and_not_worn() -> None:
    places = {words: place for place, words, _ in pieces()}
    american, british = (spelling(text(places), english) for english in English)
    # What only one English spells so may stand under a condition.
    wrong_in_both = {fault.where for fault in american} & {fault.where for fault in british}
    found = [fault for fault in american if fault.where in wrong_in_both]
    assert not listed((places[fault.context], fault) for fault in [*found, *style(text(places))])


def test_every_wording_has_had_its_turn() -> None:
    for kind, channel in KINDS:
        everything(kind, channel)
    blocks = {f"{file.parent.name}/{file.name}": _blocks(file.read_text("utf-8")) for file in FILES}
    for tone in Register:
        reached = {name: 0 for name in blocks}
        for name, _ in {(w.file, w.line) for w in OFFERED if w.tone is tone}:
            reached[name] += 1
        assert reached == blocks, f"Add to tests/prose/occasions.py what {tone} templates ask for."
    assert OFFERED == HEARD


def _blocks(template: str) -> int:
    return len(re.findall(r"\{%-?\s*vary\b", template))


def test_every_fixed_sentence_has_been_in_a_draft() -> None:
    corpus = "\n".join(
        {
            " ".join(part.split())
            for kind, channel in KINDS
            for written in everything(kind, channel)
            for part in written.draft.parts().values()
        }
    )
    # A subject that is only for very long names may wait for one.
    assert not [
        (place, words)
        for place, words, is_subject in pieces()
        if not is_subject and len(words.split()) > 7 and not _somewhere(words, corpus)
    ]


def _somewhere(words: str, corpus: str) -> bool:
    # Where the tone is formal, "I'm" becomes two words.
    patterns = (r"\S+(?: \S+)?" if "'" in word else re.escape(word) for word in words.split())
    return words in corpus or bool(re.search(" ".join(patterns), corpus))


def test_every_template_is_drafted() -> None:
    for channel in Channel:
        written = {kind for kind, by in KINDS if by is channel}
        assert written == set(TEMPLATES.kinds(channel)) and written
