"""A mail file read back by the standard library: what was written is what is read."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import getaddresses

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafter.delivery.eml import as_eml
from drafter.errors import InputError
from drafter.interview.model import Candidate, Kind
from drafter.message.draft import EmailDraft, Recipient

MOMENT = datetime(2026, 10, 6, 8, 30, tzinfo=UTC)
ME = Candidate(name="Sam Rivera", email="sam@example.org")
DANA = Recipient("Dana Okafor", "dana@northwind.example")
BODY = "Dear Dana,\n\nThank you.\n\nBest regards,\nSam Rivera"

names = st.text(st.characters(codec="utf-8"), max_size=120) | st.text(
    '", \\=?<>@é()ab', max_size=90
)
anything = st.text(max_size=200)


def written(
    to: Recipient = DANA, subject: str = "Thank you", body: str = BODY, me: Candidate = ME
) -> bytes:
    draft = EmailDraft(kind=Kind.THANK_YOU, to=to, subject=subject, body=body)
    return as_eml(draft, me, MOMENT)


def read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def addressees(message: EmailMessage, header: str = "To") -> list[Address]:
    return list(message[header].addresses)


def one_line(text: str) -> str:
    """What a line of the mail can keep of a text."""
    text = re.sub(r"[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text)
    text = re.sub(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", " ", text)
    return " ".join(re.sub(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]", "", text).split())


def test_a_mail_program_finds_who_writes_to_whom_about_what_and_when() -> None:
    message = read(written(subject="Thank you, Zoë"))

    assert addressees(message, "From") == [Address("Sam Rivera", addr_spec="sam@example.org")]
    assert addressees(message) == [Address("Dana Okafor", addr_spec="dana@northwind.example")]
    assert message["Subject"] == "Thank you, Zoë"
    assert message["Date"].datetime == MOMENT
    assert message.get_content().rstrip("\r\n").splitlines() == BODY.splitlines()


def test_it_opens_as_a_draft_and_leaves_the_message_id_to_the_program_that_sends_it() -> None:
    message = read(written())

    assert message["X-Unsent"] == "1"
    assert message["Message-ID"] is None


def test_who_is_not_known_is_left_out() -> None:
    message = read(written(to=Recipient("Dana Okafor"), me=Candidate(name="Sam")))

    assert message["To"] is None
    assert message["From"] is None


@given(name=names)
def test_any_name_is_one_recipient(name: str) -> None:
    data = written(to=Recipient(name, "dana@northwind.example"))

    (to,) = addressees(read(data))
    assert to.addr_spec == "dana@northwind.example"
    # The new reader of Python 3.11 puts spaces between the pieces of a long encoded name.
    ((phrase, _),) = getaddresses([str(message_from_bytes(data)["To"])])
    assert " ".join(str(make_header(decode_header(phrase))).split()) == one_line(name)


@given(subject=anything | names)
def test_any_subject_comes_back_on_one_line(subject: str) -> None:
    assert " ".join(str(read(written(subject=subject))["Subject"] or "").split()) == one_line(
        subject
    )


@given(body=anything)
def test_any_body_comes_back(body: str) -> None:
    lines = [one_line(line) for line in re.split(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", body)]
    content = read(written(body=body)).get_content()

    assert [one_line(line) for line in content.rstrip("\r\n").split("\n")] == (
        "\n".join(lines).rstrip("\n").split("\n")
    )


@given(name=names, subject=anything, body=anything)
@example(name="", subject="ࠀ𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀0𐀀𐀀0𐀀𐀀𐀀𐀀𐀀𐁸𐁸𐁸", body="")
def test_the_file_keeps_to_the_lengths_and_letters_that_mail_can_carry(
    name: str, subject: str, body: str
) -> None:
    data = written(to=Recipient(name, "dana@northwind.example"), subject=subject, body=body)

    lines = data.split(b"\r\n")
    head, rest = lines[: lines.index(b"")], lines[lines.index(b"") :]
    assert data.isascii() and not re.search(rb"[^\r]\n|\r[^\n]", data)
    assert max(map(len, head)) <= 998 and max(map(len, rest)) <= 76
    assert all(len(word) <= 75 for line in head for word in re.findall(rb"=\?utf-8\?\S*", line))
    assert [line.partition(b":")[0] for line in head if line[:1] not in b" \t"] == [
        name.encode()
        for name in read(data).keys()  # noqa: SIM118 - a message is no mapping
    ]
    assert len(read(data).keys()) == 7 + bool(one_line(subject))


def test_a_long_name_with_commas_stays_one_recipient() -> None:
    name = "Okafor, Dana, Head of Analytics, " * 5 + "Northwind Traders"

    (to,) = addressees(read(written(to=Recipient(name, "dana@northwind.example"))))
    assert to.display_name == name


@pytest.mark.parametrize(
    "subject", ["Hi\r\nBcc: all@example.org", "Hi\nX: y", "Hi\x0b\x85X: y", "a\r\n\r\nbody"]
)
def test_no_text_adds_a_header(subject: str) -> None:
    message = read(written(to=Recipient(subject, "d@example.org"), subject=subject))

    assert message["Bcc"] is None and message["X"] is None
    assert len(addressees(message)) == 1


def test_what_looks_encoded_means_itself() -> None:
    message = read(written(subject="=?utf-8?q?boo?= and more"))

    assert message["Subject"] == "=?utf-8?q?boo?= and more"


def test_a_domain_in_another_script_is_written_as_mail_carries_it() -> None:
    (to,) = addressees(read(written(to=Recipient("Anna", "anna@bücher.example"))))

    assert to.addr_spec == "anna@xn--bcher-kva.example"


@pytest.mark.parametrize(
    "address",
    [
        *("dana", "dana@", "@x.example", "a b@x.example", "a@b@c.example", "dänä@x.example"),
        *("a@x.example\r\nBcc: b@example.org", "<a@x.example>", "a\ud800@x.example", "a@x..y"),
    ],
)
def test_an_address_that_mail_cannot_carry_is_told_in_words(address: str) -> None:
    with pytest.raises(InputError, match="cannot stand in a mail file") as caught:
        written(to=Recipient("Dana", address))

    assert "--format text" in caught.value.hint
    assert "\n" not in caught.value.title


def test_a_wrong_address_of_the_user_is_told_by_its_key() -> None:
    with pytest.raises(InputError) as caught:
        written(me=Candidate(name="Sam", email="sam"))

    assert "me.email" in caught.value.hint
