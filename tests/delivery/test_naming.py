"""Names of files that any system takes and a person can read."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.delivery.naming import file_names
from drafter.interview.model import Kind
from drafter.message.draft import EmailDraft, Recipient


def named(*people: tuple[str, str]) -> tuple[str, ...]:
    return file_names(
        [
            EmailDraft(kind=Kind.THANK_YOU, to=Recipient(*each), subject="", body="")
            for each in people
        ],
        ".eml",
    )


@pytest.mark.parametrize(
    ("name", "address", "file"),
    [
        ("Dana Okafor", "", "thank-you-dana-okafor.eml"),
        ("Søren Åkesson", "", "thank-you-soren-akesson.eml"),
        ("Mary Ann O'Neil, PhD", "", "thank-you-mary-ann-oneil-phd.eml"),
        ("Jürgen Groß", "", "thank-you-jurgen-gross.eml"),
        ("山田太郎", "yamada.taro@example.org", "thank-you-yamada-taro.eml"),
        ("山田太郎", "", "thank-you-recipient.eml"),
        ("", "", "thank-you-recipient.eml"),
        ("../../etc/passwd", "", "thank-you-etc-passwd.eml"),
    ],
)
def test_a_name_becomes_a_readable_file(name: str, address: str, file: str) -> None:
    assert named((name, address)) == (file,)


def test_namesakes_get_files_of_their_own() -> None:
    assert named(("Ana Ruiz", ""), ("ANA RUIZ", ""), ("Ana Ruiz 2", ""), ("Ana, Ruiz", "")) == (
        "thank-you-ana-ruiz.eml",
        "thank-you-ana-ruiz-2.eml",
        "thank-you-ana-ruiz-2-2.eml",
        "thank-you-ana-ruiz-3.eml",
    )


@given(people=st.lists(st.tuples(st.text(), st.text()), max_size=8))
def test_any_names_give_as_many_portable_files(people: list[tuple[str, str]]) -> None:
    files = named(*people)

    assert len(set(files)) == len(people)
    assert all(re.fullmatch(r"thank-you(-[a-z0-9]+)+\.eml", file) for file in files)
    assert all(len(file) <= 80 for file in files)
