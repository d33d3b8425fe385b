"""An interview file comes from a path or standard input; anything else is refused with its cure."""

from __future__ import annotations

import json
import os
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pytest

from drafter.errors import InputError, InterviewError
from drafter.intake.file import load
from tests.interview.samples import FULL, SMALL, full

NOTHING = BytesIO()


def refused(path: Path | str) -> InputError:
    with pytest.raises(InputError) as caught:
        load(str(path), NOTHING)
    assert caught.value.exit_status == 2
    assert caught.value.hint
    return caught.value


def test_a_path_is_read_as_toml(tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text(FULL, encoding="utf-8")

    assert load(str(tmp_path / "interview.toml"), NOTHING) == full()


@pytest.mark.parametrize("name", ["interview.json", "INTERVIEW.JSON"])
def test_a_path_that_ends_in_json_is_read_as_json(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(json.dumps(SMALL), encoding="utf-8")

    assert load(str(tmp_path / name), NOTHING).role == "Data Analyst"


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.toml").write_text(FULL, encoding="utf-8")
    (tmp_path / "link.toml").symlink_to(tmp_path / "real.toml")

    assert load(str(tmp_path / "link.toml"), NOTHING) == full()


@pytest.mark.parametrize("text", [FULL, "\n" + json.dumps(SMALL)])
def test_a_dash_is_standard_input_in_either_form(text: str) -> None:
    assert load("-", BytesIO(text.encode())).company == "Northwind Traders"


def test_the_saved_profile_reaches_the_interview() -> None:
    stdin = BytesIO(json.dumps(SMALL).encode())

    assert load("-", stdin, {"name": "Sam Rivera"}).me.name == "Sam Rivera"


def test_faults_name_the_file_they_are_in(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("role = 3", encoding="utf-8")

    with pytest.raises(InterviewError, match=r"a\.toml: 3 faults"):
        load(str(tmp_path / "a.toml"), NOTHING)
    with pytest.raises(InterviewError, match="standard input: 3 faults"):
        load("-", BytesIO(b"role = 3"))


def test_what_does_not_exist_is_refused_with_the_way_to_make_one(tmp_path: Path) -> None:
    error = refused(tmp_path / "none.toml")

    assert error.title.endswith("none.toml does not exist")
    assert "drafter new" in error.hint


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path).title.endswith("is a folder")


@pytest.mark.parametrize("name", ["pipe", "/dev/zero"])
def test_a_pipe_or_device_is_refused_without_waiting_for_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if not path.exists():
        os.mkfifo(path)

    error = refused(path)

    assert error.title.endswith("is a pipe or a device")
    assert "`-`" in error.hint


def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError

    path = tmp_path / "private.toml"
    path.write_text(FULL, encoding="utf-8")
    monkeypatch.setattr("builtins.open", forbidden)

    assert refused(path).title.endswith("private.toml may not be read")


@pytest.mark.parametrize("path", ["a\0b.toml", "n" * 5000, "none.toml/x.toml\x1b"])
def test_a_path_that_cannot_be_one_is_refused_on_one_line(path: str, tmp_path: Path) -> None:
    (tmp_path / "none.toml").touch()

    error = refused(tmp_path / path if "/" in path else path)

    assert len(error.title) < 300
    assert error.title.isprintable()


def test_a_loop_of_links_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop.toml").symlink_to(tmp_path / "loop.toml")

    assert "cannot be read: " in refused(tmp_path / "loop.toml").title


def test_fifty_megabytes_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "big.toml"
    with path.open("wb") as file:
        file.truncate(50 * 2**20)
    start = perf_counter()

    with pytest.raises(InterviewError) as caught:
        load(str(path), NOTHING)

    assert caught.value.faults == ("found more than 1,048,576 bytes; allowed: up to 1,048,576",)
    assert perf_counter() - start < 1


def test_standard_input_is_not_read_to_its_end_when_it_is_too_long() -> None:
    stdin = BytesIO(b"#" * 3 * 2**20)

    with pytest.raises(InterviewError):
        load("-", stdin)

    assert stdin.tell() == 2**20 + 1
