"""The text form prints what it reads and reads what it prints."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import InputError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Branch, CallPack, EmailDraft, Recipient, Voicemail
from drafter.message.text import parse_drafts, print_draft, print_drafts, sections

line = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), max_size=12)
lines = st.sampled_from(["---", "## opener", "\\---", "\\\\## to", "To: x", "-", "- a"]) | line
text = st.lists(lines, max_size=4).map("\n".join).map(str.strip)
spoken = text.filter(bool)
name = st.text(st.characters(categories=["L"]), max_size=8)
address = st.from_regex(r"[a-z]{1,5}@[a-z]{1,5}", fullmatch=True) | st.just("")
people = st.builds(Recipient, name, address)
items = st.lists(line.filter(bool), max_size=3).map(tuple)
emails = st.builds(EmailDraft, kind=st.just(Kind.CHECK_IN), to=people, subject=line, body=text)
calls = st.builds(
    CallPack,
    kind=st.just(Kind.CHECK_IN),
    to=people,
    opener=spoken,
    purpose=text,
    ask=text,
    close=text,
    talking_points=items,
    branches=st.dictionaries(st.sampled_from(Branch), spoken),
    voicemail=st.builds(Voicemail, text),
    avoid=items,
)


@given(st.lists(emails | calls, min_size=1, max_size=3).map(tuple))
def test_what_is_printed_is_read_back(drafts: tuple[EmailDraft | CallPack, ...]) -> None:
    assert parse_drafts(print_drafts(drafts), Kind.CHECK_IN) == drafts


@given(st.text())
def test_any_text_is_read_or_refused_in_plain_words(text: str) -> None:
    for channel in (None, *Channel):
        try:
            parse_drafts(text, Kind.CHECK_IN, channel)
        except InputError as refused:
            assert refused.title and refused.hint


@given(emails | calls)
def test_sections_stand_where_they_say(draft: EmailDraft | CallPack) -> None:
    text = print_draft(draft)

    assert all(
        text[section.start :].startswith(section.text) for section in sections(text, draft.channel)
    )


def test_an_email_looks_like_an_email() -> None:
    draft = EmailDraft(
        kind=Kind.CHECK_IN,
        to=Recipient("Dana Okafor", "dana@northwind.example"),
        subject="Next steps",
        body="Dear Dana,\n\nThank you.",
    )

    assert print_draft(draft) == (
        "To: Dana Okafor <dana@northwind.example>\nSubject: Next steps\n\n"
        "Dear Dana,\n\nThank you.\n"
    )


def test_a_call_looks_like_a_list_of_parts() -> None:
    draft = CallPack(
        kind=Kind.CHECK_IN, to=Recipient("Kim", "555-0117"), opener="Hello.", avoid=("Haste.",)
    )

    assert print_draft(draft) == (
        "## to\nKim <555-0117>\n\n## opener\nHello.\n\n## avoid\n- Haste.\n"
    )


def test_plain_words_are_spoken_unless_they_are_said_to_be_an_email() -> None:
    (said,) = parse_drafts("Hello there.", Kind.CHECK_IN)
    (written,) = parse_drafts("Hello there.", Kind.CHECK_IN, Channel.EMAIL)

    assert isinstance(said, CallPack) and said.opener == "Hello there."
    assert isinstance(written, EmailDraft) and written.body == "Hello there."


@pytest.mark.parametrize(
    ("text", "title", "hint"),
    [
        ("", "There is no message", "words"),
        (" \n---\n", "There is no message", "words"),
        ("## opner\nHello", "“## opner” is no part of a call pack", "“## opener”"),
        ("## zzz\nHello", "“## zzz” is no part", "talking points"),
        ("## ask\na\n## ask\nb", "“ask” is there twice", "---"),
        ("Hello\n## ask\na", "“Hello” stands before the first heading", "heading"),
        ("To: a\nTo: b\n\nHello", "“to” is there twice", "---"),
    ],
)
def test_a_text_that_is_no_message_is_told_what_is_wrong(text: str, title: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_drafts(text, Kind.CHECK_IN)

    assert title in caught.value.title
    assert hint in caught.value.hint
