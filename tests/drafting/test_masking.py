"""What is personal leaves as a token, and comes back to the letter."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting.masking import Masks
from drafter.interview.model import Candidate, Employer, Interview, Person, Process, Round

OBI = Person(
    name="Dr. Amara Obi-Sørensen",
    address_as="Dr Obi-Sørensen",
    email="amara.obi@quill.example.org",
    phone="+44 20 7946 0117",
)
WILL = Person(name="Will Grace", email="will@quill.example.org")
FIXTURE = Interview(
    company="Müller Quillworks GmbH",
    role="Bookbinder",
    round=Round(held=datetime(2026, 9, 15, 10)),
    people=(OBI, WILL),
    process=Process(reference="REQ-1042"),
    employer=Employer(
        via_agency=True, agency="Brugman & Partners", portal="https://jobs.quill.example.org/me"
    ),
    me=Candidate(name="José de la Cruz", email="jose@example.org", phone="(415) 555-0199"),
)
MASKS = Masks(FIXTURE, OBI)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Dear Dr Obi-Sørensen,", "Dear Dr [READER_LAST],"),
        ("Amara Obi-Sørensen", "[READER]"),
        ("amara said", "[READER_FIRST_ALT] said"),
        ("AMARA'S idea", "[READER_FIRST_ALT]'S idea"),
        ("Amara\u2019s idea", "[READER_FIRST]\u2019s idea"),
        ("Amaras idea", "[READER_FIRST]s idea"),
        ("Soerensen and Sorensen", "[READER_LAST_ALT] and [READER_LAST_ALT2]"),
        ("Obi-Sørensen, Amara", "[READER_ALT]"),
        ("amara.obi@quill.example.org wrote", "[READER_EMAIL] wrote"),
        ("call 020 7946 0117", "call [READER_PHONE_ALT]"),
        ("I am José de la Cruz", "I am [SENDER]"),
        (
            "Jose; or de la Cruz or Cruz",
            "[SENDER_FIRST_ALT]; or [SENDER_LAST] or [SENDER_LAST_ALT]",
        ),
        ("cruz-cv.pdf", "[SENDER_LAST_ALT]-cv.pdf"),
        ("+1 415-555-0199", "[SENDER_PHONE_ALT]"),
        ("at Müller Quillworks GmbH", "at [COMPANY]"),
        ("at Quillworks and Mueller's", "at [COMPANY_ALT] and [COMPANY_ALT2]'s"),
        ("Brugman", "[AGENCY_ALT]"),
        ("about REQ 1042 or 1042", "about [REFERENCE_ALT] or [REFERENCE_ALT2]"),
        ("see https://jobs.quill.example.org/me.", "see [PORTAL]."),
        ("see www.example.org/x, or evil.example", "see [LINK_1], or [LINK_2]"),
        ("or write to kim@elsewhere.example.org", "or write to [EMAIL_1]"),
        ("ring +49 30 5550 1234", "ring [PHONE_1]"),
        ("on LinkedIn I am @quill_jose", "on LinkedIn I am [HANDLE_1]"),
        ("Priya Raman's team, Dr Patel", "[NAME_1]'s team, Dr [NAME_2]"),
        ("Will sent it, and I will send it", "[PERSON_1_FIRST] sent it, and I will send it"),
    ],
)
def test_every_form_of_what_is_personal_is_masked(text: str, masked: str) -> None:
    masks = Masks(FIXTURE, OBI)

    assert masks.mask(text) == masked
    assert masks.unmask(masked) == text


@pytest.mark.parametrize(
    "text",
    [
        "on 2026-09-15, from 2019 - 2021, at 10:00",
        "five years of SQL, 120 people, 2 TB, Node.js and ASP.NET",
        "a graceful will of iron",
        "on Wednesday 16 September",
        "thank you, Joliet and Paris",
    ],
)
def test_what_is_not_personal_stays(text: str) -> None:
    assert Masks(FIXTURE, OBI).mask(text) == text


def test_a_token_that_somebody_typed_is_no_token() -> None:
    masks = Masks(FIXTURE, OBI)
    masked = masks.mask("write [READER_EMAIL] here")

    assert masked == "write [TEXT_1] here"
    assert masks.unmask(masked) == "write [READER_EMAIL] here"


def test_a_token_of_no_request_stays_for_the_check_to_find() -> None:
    assert MASKS.unmask("Dear [PERSON_9],") == "Dear [PERSON_9],"


def test_nothing_is_masked_where_the_user_wants_none() -> None:
    assert Masks(FIXTURE, OBI, hidden=False).mask("Dear Amara") == "Dear Amara"


PIECES = st.sampled_from(
    [
        *"Amara Obi Sørensen SORENSEN José cruz Müller Quillworks REQ-1042 1042 [READER]".split(),
        *"[PERSON_1] [ ] _ amara.obi@quill.example.org +442079460117 www.x.org Will will".split(),
        *"'s - , . \n Dr Priya [X_ 山田".split(" "),
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=12), st.sampled_from(["", " "]))
def test_any_text_comes_back_to_the_letter(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    masks = Masks(FIXTURE, OBI)

    assert masks.unmask(masks.mask(text)) == text


NAMES = st.builds(
    lambda first, last: f"{first} {last}",
    st.sampled_from("Zyxandra Qorvath Ingrúd Søvelund Wēi Óskaria Xiomaru".split()),
    st.sampled_from("Vraxholm Kjøndal O'Zyrk van-Qest Ábrányx Łuczqa".split()),
)


@given(NAMES, NAMES, st.sampled_from(["Vexotronic Ltd", "Blorptal & Söhne", "The Quaxon"]))
def test_no_form_of_a_name_is_left_in_a_masked_text(reader: str, sender: str, firm: str) -> None:
    to = Person(name=reader, email="x@vex.example.org")
    interview = Interview(
        firm, "Analyst", Round(held=date(2026, 9, 15)), people=(to,), me=Candidate(name=sender)
    )
    words = [word for name in (reader, sender) for word in name.split()]
    forms = [form for word in words for form in (word, word.lower(), word.upper(), f"{word}'s")]
    text = ", ".join([firm, firm.lower(), reader, sender, *forms])
    masked = Masks(interview, to).mask(text).casefold()

    assert not [word for word in words if word.casefold() in masked]
    assert not [word for word in ("vexotronic", "blorptal", "quaxon") if word in masked]
