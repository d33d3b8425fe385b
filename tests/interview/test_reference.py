"""The page about the file follows from the description of its keys."""

from __future__ import annotations

from pathlib import Path

from drafter.interview.keys import FILE
from drafter.interview.reference import reference
from drafter.interview.spec import tables

PAGE = Path(__file__).parents[2] / "docs" / "interview-file.md"
WRITE = (
    "write it with: python -c 'from drafter.interview.reference import reference; "
    'print(reference(), end="")\' > docs/interview-file.md'
)


def test_the_page_in_docs_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference(), WRITE


def test_every_key_has_a_row() -> None:
    assert all(
        f"| `{key.name}` |" in reference() for _, table in tables(FILE) for key in table.keys
    )
