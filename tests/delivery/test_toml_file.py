"""The keys of an interview as a TOML file."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.delivery.toml_file import as_toml
from drafter.interview.reading import parse, read
from drafter.interview.shown import visible
from drafter.interview.writing import dump, plain

EXAMPLES = Path(__file__).parents[2] / "examples"
SMALL: dict[str, Any] = {
    "company": "Acme",
    "role": "Clerk",
    "interview": {"held": "2026-09-15T10:00:00+02:00"},
}


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_example_reads_as_the_same_one(path: Path) -> None:
    keys = plain(tomllib.loads(path.read_text(encoding="utf-8")))
    assert isinstance(keys, dict)
    text = as_toml(keys)

    assert plain(tomllib.loads(text)) == keys
    assert parse(text.encode(), source="x") == read(keys, "x")


@given(st.text())
def test_every_text_reads_as_the_same_one(words: str) -> None:
    said = {**SMALL, "process": {"said": words}}
    text = as_toml(said)

    assert tomllib.loads(text)["process"]["said"] == words
    assert all(visible(line) == line for line in text.split("\n"))


def test_an_entry_that_is_written_at_the_end_is_one_more() -> None:
    logged = {**SMALL, "log": [{"on": "2026-09-16", "kind": "thank-you"}]}
    text = as_toml(logged) + '\n[[log]]\non = 2026-09-28\nkind = "check-in"\n'

    assert len(parse(text.encode(), source="x").log) == 2


def test_days_stand_bare() -> None:
    assert "held = 2026-09-15 10:00:00+02:00" in as_toml(SMALL)


def test_what_no_key_may_be_is_left_for_the_reader_to_refuse() -> None:
    odd = {**SMALL, "salary": 3, "status": None, "status_on": "soon", "people": [], "log": "none"}

    assert tomllib.loads(as_toml(odd)) == {
        **{key: odd[key] for key in ("company", "role", "salary", "status_on", "people", "log")},
        "interview": {"held": tomllib.loads("x = 2026-09-15T10:00:00+02:00")["x"]},
    }


def test_a_dumped_interview_is_written_too() -> None:
    interview = read(SMALL, "x")

    assert parse(as_toml(dump(interview)).encode(), source="x") == interview
