"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.cli.output import write
from drafter.errors import OutputError

ROOT = Path(__file__).parents[2]
TOO_BIG = """
import resource, signal
from drafter.cli.output import write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))
write("kept.txt", "x" * 5000, force={force})
"""


def failing(folder: Path, *, force: bool) -> subprocess.CompletedProcess[str]:
    """Writes more than the system lets it, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", TOO_BIG.format(force=force)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_file_that_cannot_be_replaced_whole_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("ORIGINAL", encoding="utf-8")

    done = failing(tmp_path, force=True)

    assert "cannot be written" in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["kept.txt"]
    assert (tmp_path / "kept.txt").read_text(encoding="utf-8") == "ORIGINAL"


def test_a_new_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    failing(tmp_path, force=False)

    assert list(tmp_path.iterdir()) == []


def test_a_file_gets_the_usual_rights(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(str(tmp_path / "note.txt"), "words", force=False)
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "note.txt").stat().st_mode) == 0o640


def test_a_link_stays_a_link_to_the_file_that_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to("real.txt")

    write(str(tmp_path / "link.txt"), "new", force=True)

    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text(encoding="utf-8") == "new"


def test_where_names_cannot_be_shared_a_file_is_still_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)

    write(str(tmp_path / "note.txt"), "words", force=False)

    assert [file.name for file in tmp_path.iterdir()] == ["note.txt"]


def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note.txt"
    monkeypatch.setattr(os.path, "exists", lambda _: False)
    path.write_text("theirs", encoding="utf-8")

    with pytest.raises(OutputError, match="cannot be written"):
        write(str(path), "mine", force=False)

    assert path.read_text(encoding="utf-8") == "theirs"
