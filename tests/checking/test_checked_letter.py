"""An honest letter passes; one more sentence is what the other tests put into it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from drafter.checking.check import check
from drafter.checking.findings import Code, Report
from drafter.errors import InputError
from drafter.interview.model import Interview, Kind
from tests.interview.samples import accepted

TODAY, BERLIN = date(2026, 9, 21), ZoneInfo("Europe/Berlin")
"""A Monday; the interview was on Tuesday the 15th."""

FACTS: dict[str, Any] = {
    "company": "Northwind Traders",
    "role": "Data Analyst",
    "interview": {
        "held": "2026-09-15T10:00:00",
        "topics": ["moving the reporting warehouse to dbt"],
    },
    "process": {
        "promise": "date",
        "promised_for": "2026-09-18",
        "said": "you will hear from us by Friday, see https://quux.example/plan",
        "reference": "REQ-1042",
    },
    "employer": {"country": "DE", "timezone": "Europe/Berlin"},
    "people": [
        {
            "name": "Dana Okafor",
            "title": "Head of Analytics",
            "role": "hiring-manager",
            "email": "dana@northwind.example",
            "topics": ["the on-call rota"],
        },
        {"name": "Jürgen van der Berg", "address_as": "Dr van der Berg", "role": "interviewer"},
        {"name": "Will Hope", "role": "coordinator", "met": False, "phone": "+49 30 5550117"},
        {"name": "Priya Nair", "topics": ["the Lisbon customs tariff"]},
    ],
    "me": {
        "name": "Sam Rivera",
        "email": "sam@example.org",
        "phone": "+1 415 555 0117",
        "fits": ["five years of SQL reporting", "moved a 2 TB warehouse to dbt"],
        "available": ["Thursday 24 September after 14:00"],
    },
    "log": [{"on": "2026-09-16", "kind": "thank-you", "to": "Dana Okafor"}],
}
LETTER = """\
To: Dana Okafor <dana@northwind.example>
Subject: Data Analyst interview on 15 September

Dear Dana,

Thank you again for the interview for the Data Analyst role at Northwind Traders on 15 September. \
I enjoyed talking about moving the reporting warehouse to dbt.

{sentence}

Could you tell me whether a decision has been made? I am still very interested in the role. \
Please let me know if you need anything else from me.

Best regards,
Sam Rivera
sam@example.org
"""


@cache
def interview() -> Interview:
    """The facts of every letter here."""
    return accepted(FACTS)


def checked(
    text: str, kind: Kind | None = Kind.CHECK_IN, to: Sequence[str] = ("Dana Okafor",)
) -> Report:
    """Check a whole text for people of the facts."""
    people = [person for person in interview().people if person.name in to]
    return check(text, interview(), kind, TODAY, BERLIN, to=people)


def with_sentence(sentence: str, kind: Kind = Kind.CHECK_IN) -> Report:
    """Check the honest letter with one sentence put into it."""
    return checked(LETTER.format(sentence=sentence), kind)


def codes(report: Report) -> set[str]:
    """The codes of what was found."""
    return {finding.code.value for finding in report.findings}


def faults(report: Report) -> list[tuple[str, str]]:
    """Code and words of what was found, for a message that helps."""
    return [(finding.code.value, finding.text) for finding in report.findings]


def test_the_honest_letter_has_no_finding() -> None:
    assert not faults(with_sentence("The work sounds worthwhile to me."))


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t"])
def test_a_text_without_a_message_is_an_input_error(text: str) -> None:
    with pytest.raises(InputError):
        checked(text)


def test_findings_come_in_the_order_of_the_text() -> None:
    report = with_sentence("Zebedee Quill paid 900 euros and Xanthe Bloggs wept on 3 March.")

    assert len(report.findings) > 2
    assert [f.start for f in report.findings] == sorted(f.start for f in report.findings)


def test_an_error_forbids_sending_and_a_warning_does_not() -> None:
    assert not with_sentence("I met Zebedee Quill.").ok
    warned = with_sentence("I am so happy!! Very happy!")
    assert codes(warned) == {"exclamation"}
    assert warned.ok


def test_a_sentence_gets_the_keys_of_the_facts_that_it_states() -> None:
    report = with_sentence("The reference is REQ-1042.")
    keys = {one.sentence: set(one.facts) for one in report.receipts}

    assert "process.reference" in keys["The reference is REQ-1042."]
    first = next(value for text, value in keys.items() if text.startswith("Thank you again"))
    assert {"role", "company", "interview.held"} <= first
    assert "interview.topics[0]" in next(
        value for text, value in keys.items() if text.startswith("I enjoyed")
    )


def test_the_name_of_the_role_is_no_receipt_for_a_question_about_it() -> None:
    facts = FACTS | {"me": FACTS["me"] | {"question": "Will the analyst own the on-call rota?"}}
    text = "Thank you for the talk about the Data Analyst role."
    letter = LETTER.format(sentence=text)
    report = check(letter, accepted(facts), Kind.CHECK_IN, TODAY, BERLIN)

    found = next(one.facts for one in report.receipts if one.sentence == text)
    assert "role" in found
    assert "me.question" not in found


def test_a_sentence_without_facts_has_no_receipt() -> None:
    report = with_sentence("The weather here is fine.")

    assert "The weather here is fine." not in {one.sentence for one in report.receipts}


def test_receipts_name_the_part_in_which_the_sentence_stands() -> None:
    report = with_sentence("The weather here is fine.")

    assert {"to", "subject", "body"} >= {one.part for one in report.receipts} >= {"subject", "body"}


@pytest.mark.parametrize("kind", Kind)
def test_the_length_is_told_in_words_that_read_well(kind: Kind) -> None:
    report = checked(LETTER.format(sentence="It was nice. " * 200), kind)
    (told,) = [one.message for one in report.findings if one.code is Code.TOO_LONG]
    article = "an" if kind.value[0] in "aeiou" else "a"

    assert f"; {article} {kind.value} email has at most " in told
