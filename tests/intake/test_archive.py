"""An export from a file or standard input."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.intake import archive
from drafter.intake.archive import load_archive


def test_json_is_read_from_a_file_and_from_standard_input(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    file.write_bytes(b'\xef\xbb\xbf{"drafter": 1}')

    assert load_archive(str(file), io.BytesIO()) == {"drafter": 1}
    assert load_archive("-", io.BytesIO(b"[]")) == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "line 1, column 1"),
        (b"{\n1}", "line 2, column 1"),
        (b"\xff", "not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b"9" * 10_000, "too long"),
    ],
)
def test_what_is_no_json_says_where(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said) as caught:
        load_archive("-", io.BytesIO(data))

    assert "drafter export" in caught.value.hint


def test_no_export_is_that_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LIMIT", 10)

    with pytest.raises(InputError, match="more than 10 bytes"):
        load_archive("-", io.BytesIO(b"1" * 11))
