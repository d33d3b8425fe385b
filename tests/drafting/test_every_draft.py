"""What holds for every draft, whatever the interview."""

from __future__ import annotations

import re
from itertools import combinations, compress

import pytest
from hypothesis import given, settings

from drafter.drafting.marking import sentences
from drafter.interview.facts import facts
from drafter.interview.model import Channel, Interview, Kind, Person
from drafter.message.checklists import (
    BLAME,
    CLICHES,
    DESPERATION,
    EMAILS,
    PRESSURE,
    REPLY,
    SUBJECT,
    VOICEMAIL_SECONDS,
    VOICEMAIL_WORDS,
    part_limit,
)
from drafter.message.draft import Branch, CallPack, Draft, EmailDraft, count_words
from drafter.message.text import parse_drafts, print_drafts
from tests.drafting.interviews import NAMES, TEMPLATES, TODAY, WRITTEN, ZONE, interviews

MANY = settings(max_examples=60)
EMAIL_KINDS = TEMPLATES.kinds(Channel.EMAIL)
CALL_KINDS = TEMPLATES.kinds(Channel.CALL)
LEFT_OVER = re.compile(r"[{}<>\[\]\ufdd0-\ufdef]|--or--|\b(?:None|TODO|undefined)\b")
STUMBLE = re.compile(r"  | [,.;:!?]|[,;:]\.|\.\.|[!?]\.|,,|;;|::|\?\?|!!|\( | \)|“”|\"\"| $", re.M)
TWICE = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
A_VOWEL = re.compile(r"\ba [aeio]\w", re.IGNORECASE)
AN_CONSONANT = re.compile(r"\ban [bcdfgjklmnpqrstvwxyz][a-z]", re.IGNORECASE)


def recipients(interview: Interview) -> tuple[Person | None, ...]:
    return interview.people or (None,)


def drafts(interview: Interview, kind: Kind, channel: Channel) -> list[Draft]:
    return [
        TEMPLATES.draft(interview, kind, channel, to, TODAY, ZONE) for to in recipients(interview)
    ]


def emails(interview: Interview, kind: Kind) -> list[EmailDraft]:
    found = drafts(interview, kind, Channel.EMAIL)
    return [draft for draft in found if isinstance(draft, EmailDraft)]


def calls(interview: Interview, kind: Kind) -> list[CallPack]:
    found = drafts(interview, kind, Channel.CALL)
    return [draft for draft in found if isinstance(draft, CallPack)]


def prose(draft: Draft) -> str:
    """What the recipient reads or hears: no talking points, no advice to the user."""
    parts = draft.parts()
    return "\n".join(t for name, t in parts.items() if name not in ("talking points", "avoid"))


def paragraphs(email: EmailDraft) -> list[str]:
    """The paragraphs between greeting and signature."""
    return email.body.split("\n\n")[1:-1]


@pytest.mark.parametrize(("kind", "channel"), WRITTEN)
@MANY
@given(interview=interviews)
def test_nothing_is_left_over_doubled_or_misspaced(
    kind: Kind, channel: Channel, interview: Interview
) -> None:
    for draft in drafts(interview, kind, channel):
        for name, text in draft.parts().items():
            assert text.strip() == text and text, name
            for fault in (LEFT_OVER, STUMBLE, TWICE, A_VOWEL, AN_CONSONANT):
                found = fault.search(text)
                assert not found, f"{name}: {found and found[0]!r} in {text!r}"


@pytest.mark.parametrize(("kind", "channel"), WRITTEN)
@MANY
@given(interview=interviews)
def test_no_word_is_servile_pushy_or_worn(
    kind: Kind, channel: Channel, interview: Interview
) -> None:
    for draft in drafts(interview, kind, channel):
        text = prose(draft).lower()
        for words in (*CLICHES, *BLAME, *PRESSURE, *DESPERATION):
            assert not re.search(rf"\b{re.escape(words)}\b", text), words


@pytest.mark.parametrize("kind", EMAIL_KINDS)
@MANY
@given(interview=interviews)
def test_an_email_keeps_to_the_limits_of_its_kind(kind: Kind, interview: Interview) -> None:
    checklist = EMAILS[kind]
    for email in emails(interview, kind):
        count = sum(count_sentences(text, interview) for text in paragraphs(email))
        assert len(email.subject.removeprefix(REPLY)) in SUBJECT, email.subject
        assert checklist.words.least * 0.75 <= email.words <= checklist.hard_max, email.body
        assert checklist.sentences.least <= count <= checklist.sentences.most + 1, email.body
        assert email.body.count("?") <= checklist.questions, email.body
        assert all(count_words(text) > 2 for text in paragraphs(email)), email.body


@pytest.mark.parametrize("kind", CALL_KINDS)
@MANY
@given(interview=interviews)
def test_a_call_keeps_to_the_limits_of_its_parts(kind: Kind, interview: Interview) -> None:
    for call in calls(interview, kind):
        for name, text in call.parts().items():
            limit = part_limit(name)
            assert "\n\n" not in text, name
            assert limit is None or count_words(text) <= limit, f"{name}: {text}"
        assert call.ask.count("?") == 1
        assert set(call.branches) == set(Branch)
        assert len(call.talking_points) >= 3
        assert len(call.avoid) >= 3


@pytest.mark.parametrize("kind", CALL_KINDS)
@MANY
@given(interview=interviews)
def test_a_voicemail_is_short_and_gives_the_number_twice(kind: Kind, interview: Interview) -> None:
    for call in calls(interview, kind):
        least = VOICEMAIL_SECONDS.least if interview.me.phone else 0
        assert least <= call.voicemail.seconds <= VOICEMAIL_SECONDS.most, call.voicemail.text
        assert call.voicemail.spoken_words in VOICEMAIL_WORDS, call.voicemail.text
        assert not interview.me.phone or call.voicemail.text.count(interview.me.phone) == 2
        assert interview.me.name in call.voicemail.text


@pytest.mark.parametrize(("kind", "channel"), WRITTEN)
@MANY
@given(interview=interviews)
def test_receipts_name_keys_of_the_file(kind: Kind, channel: Channel, interview: Interview) -> None:
    known = facts(interview)
    for draft in drafts(interview, kind, channel):
        parts = draft.parts()
        for receipt in draft.receipts:
            assert receipt.sentence in parts[receipt.part]
            assert receipt.facts and known.keys() >= set(receipt.facts), receipt


@pytest.mark.parametrize(("kind", "channel"), WRITTEN)
@MANY
@given(interview=interviews)
def test_a_sentence_with_the_words_of_a_fact_has_its_receipt(
    kind: Kind, channel: Channel, interview: Interview
) -> None:
    telling = ("company", "process.reference", "me.name", "me.phone", "me.email")
    known = facts(interview)
    for draft in drafts(interview, kind, channel):
        for name, text in draft.parts().items():
            for key in telling:
                words = str(known.get(key, ""))
                # "Li" and "Kim" are found inside other words and in other people's names.
                if len(words) < 4:
                    continue
                stated = sum(
                    receipt.sentence.count(words)
                    for receipt in draft.receipts
                    if receipt.part == name and key in receipt.facts
                )
                assert stated == text.count(words), (key, text)


@MANY
@given(interview=interviews)
def test_notes_to_several_people_are_different_notes(interview: Interview) -> None:
    met = [to is not None and to.met for to in recipients(interview)]
    written = list(map(trigrams, compress(emails(interview, Kind.THANK_YOU), met)))
    for one, other in combinations(written, 2):
        assert len(one & other) / len(one | other) < 0.5, (one, other)


@MANY
@given(interview=interviews)
def test_a_note_holds_the_topic_of_its_reader_and_of_nobody_else(interview: Interview) -> None:
    for email, to in zip(emails(interview, Kind.THANK_YOU), recipients(interview), strict=True):
        stated = {key for receipt in email.receipts for key in receipt.facts}
        for i, person in enumerate(interview.people):
            if person != to:
                assert not any(key.startswith(f"people[{i}].topics") for key in stated)


@pytest.mark.parametrize(("kind", "channel"), WRITTEN)
@MANY
@given(interview=interviews)
def test_the_text_form_gives_the_same_words_back(
    kind: Kind, channel: Channel, interview: Interview
) -> None:
    written = drafts(interview, kind, channel)
    read = parse_drafts(print_drafts(written), kind)
    assert [(draft.to, draft.parts()) for draft in read] == [
        (draft.to, draft.parts()) for draft in written
    ]


@MANY
@given(interview=interviews)
def test_the_same_interview_gives_the_same_words(interview: Interview) -> None:
    assert emails(interview, Kind.CHECK_IN) == emails(interview, Kind.CHECK_IN)


def count_sentences(text: str, interview: Interview) -> int:
    for name in (interview.company, *NAMES):
        text = text.replace(name, name.replace(".", "").replace("!", ""))
    return len(list(sentences(text, [])))


def trigrams(email: EmailDraft) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", " ".join(paragraphs(email)).lower())
    return set(zip(words, words[1:], words[2:], strict=False))
