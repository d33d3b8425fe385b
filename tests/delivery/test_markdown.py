"""The page as a CommonMark reader shows it: what was typed comes back as typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from drafter.delivery.markdown import page, text
from drafter.interview.model import Kind
from drafter.message.draft import Branch, CallPack, EmailDraft, Recipient, Voicemail

READERS = [MarkdownIt("commonmark"), MarkdownIt("gfm-like", {"linkify": False})]
DANA = Recipient("Dana Okafor", "dana@northwind.example")
CALL = CallPack(
    kind=Kind.CHECK_IN,
    to=Recipient("Dana Okafor", "+1 415 555 0117"),
    opener="Hello Dana, this is Sam. …\nIs this a good moment?",
    purpose="I'd like to ask where things stand.",
    ask="When do you expect to know more?",
    close="Goodbye.",
    talking_points=("Have a pen ready.", "- a hyphen, *typed*"),
    branches={Branch.GATEKEEPER: "When would be a good time?", Branch.SALARY: ""},
    voicemail=Voicemail("Hello Dana, this is Sam Rivera, at +1 415 555 0199. Thank you."),
    avoid=("Naming pay.",),
)

markup = st.text("*_`#<>[]()!&;~|\\-+=.:1a \n\t\u00a0\"'", max_size=60)
anything = st.text(max_size=80)
SNIPPETS = (
    *("# C#", "- one", "+ two", "* x *", "1. first", "12) second", "> quoted", "---", "===", "***"),
    *("    code", "```", "~~~", "`a`", "<b>bold</b>", "<https://example.org>", "&amp;", "&#35;"),
    *("[a](b)", "[a]: b", "![a](b)", "| a | b |", "|---|---|", "a_b_c", "_a_", "__init__", "\\"),
    *("C:\\dir\\", "~~gone~~", "", "words", "<!-- note -->", "+1 415 555 0117", "- [ ] task", ":-"),
)
snippets = st.lists(st.sampled_from(SNIPPETS)).map("\n".join)


def shown(tokens: Sequence[Token]) -> str:
    """The text of the tokens; anything but paragraphs, breaks and words is named."""
    said: list[str] = []
    for token in tokens:
        if token.type == "inline":
            said.append(shown(token.children or ()))
        elif token.type in ("text", "text_special"):
            said.append(token.content)
        elif token.type == "hardbreak":
            said.append("\n")
        elif token.type == "paragraph_close":
            said.append("\n\n")
        elif token.type != "paragraph_open":
            said.append(f"<{token.type}>")
    return "".join(said)


def typed(words: str) -> str:
    """A text as the page keeps it: without blank lines in a row and control characters."""
    words = re.sub(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]", "\n", words)
    words = re.sub(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]", "", words)
    words = re.sub(r"[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", words)
    paragraphs = re.split(r"\n(?:[ \t]*\n)+", f"\n\n{words}\n\n")
    return "".join(f"{each}\n\n" for each in paragraphs if each)


@pytest.mark.parametrize("reader", READERS)
@given(words=markup | anything | snippets)
def test_any_text_shows_as_it_was_typed(reader: MarkdownIt, words: str) -> None:
    assert shown(reader.parse(text(words))) == typed(words)


@pytest.mark.parametrize("reader", READERS)
@given(name=markup | anything, subject=markup | anything, body=markup | snippets)
def test_an_email_shows_to_whom_about_what_and_its_words(
    reader: MarkdownIt, name: str, subject: str, body: str
) -> None:
    to = Recipient(name, "dana@northwind.example")
    draft = EmailDraft(kind=Kind.THANK_YOU, to=to, subject=subject, body=body)

    said = shown(reader.parse(page([draft])))
    head, _, rest = said.partition("\n<strong_open>Subject:<strong_close>")
    assert head.startswith("<strong_open>To:<strong_close> ")
    assert head.endswith("<dana@northwind.example>")
    assert rest.endswith(typed(body))


def test_the_lines_of_a_signature_stay_lines() -> None:
    draft = EmailDraft(
        kind=Kind.THANK_YOU, to=DANA, subject="Thanks", body="Bye,\n\nSam\n+1 415 555 0199"
    )

    assert page([draft]) == (
        "**To:** Dana Okafor \\<dana@northwind.example>\\\n**Subject:** Thanks\n\n"
        "Bye,\n\nSam\\\n+1 415 555 0199\n"
    )


def test_plain_words_stay_readable_before_they_are_rendered() -> None:
    plain = "I moved a 2 TB warehouse (on-call, C++ & SQL): first_last@example.org, 5-10 > 3!"

    assert text(plain) == plain


def test_a_call_sheet_holds_everything_for_the_call() -> None:
    assert page([CALL]) == (
        "# Call sheet: check-in\n\n"
        "Dana Okafor, **+1 415 555 0117**\n\n"
        "## Opener\n\nHello Dana, this is Sam. …\\\nIs this a good moment?\n\n"
        "## Purpose\n\nI'd like to ask where things stand.\n\n"
        "## Ask\n\nWhen do you expect to know more?\n\n"
        "## Close\n\nGoodbye.\n\n"
        "## If …\n\n**Somebody else answers:** When would be a good time?\n\n"
        "## Voicemail (9 seconds)\n\n"
        "Hello Dana, this is Sam Rivera, at +1 415 555 0199. Thank you.\n\n"
        "## Talking points\n\n- Have a pen ready.\n- \\- a hyphen, \\*typed\\*\n\n"
        "## Avoid\n\n- Naming pay.\n"
    )


@given(point=markup | anything)
def test_a_talking_point_is_one_item_with_its_words(point: str) -> None:
    call = CallPack(kind=Kind.CHECK_IN, to=Recipient(), opener="Hello.", talking_points=(point,))
    said = shown(READERS[0].parse(page([call])))

    words = " ".join(typed(point).split())
    items = re.findall(r"<list_item_open>(.*?)<list_item_close>", said, re.DOTALL)
    assert [" ".join(item.split()) for item in items] == ([words] if words else [])


def test_a_call_to_nobody_known_names_nobody() -> None:
    call = CallPack(kind=Kind.CHECK_IN, to=Recipient(), opener="Hello.")

    assert page([call]) == "# Call sheet: check-in\n\n## Opener\n\nHello.\n"


def test_every_turn_of_a_call_has_a_name_on_the_sheet() -> None:
    call = CallPack(
        kind=Kind.CHECK_IN, to=Recipient(), opener="Hello.", branches=dict.fromkeys(Branch, "Yes.")
    )

    assert page([call]).count(":** Yes.") == len(Branch)


def test_several_drafts_stand_apart_by_a_rule() -> None:
    draft = EmailDraft(kind=Kind.THANK_YOU, to=DANA, subject="Thanks", body="Bye")

    said = shown(READERS[0].parse(page([draft, draft])))
    assert said.count("<hr>") == 1
    assert said.count("<strong_open>To:") == 2
