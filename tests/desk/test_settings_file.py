"""Changes to config.toml: what was there stays, whatever it looks like."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk import toml_changes
from drafter.desk.settings_file import change
from drafter.desk.toml_changes import Changes
from drafter.errors import OutputError, SettingsError

MINE = """\
# My settings, since 2024.

[me]   # that is me
name   =   "Sam Rivera"   # as on my papers
email = 'sam@example.org'
fits = [ # what I tell them
  "five years of SQL", # the first job
  # the second one
  "moved a warehouse", # 2 TB
]

# Patience.
[policy.standard.silence]
earliest = 4
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_a_change_leaves_every_other_line_as_it_stands(config: Path) -> None:
    config.write_text(MINE)

    change(
        str(config.parent), {("me", "name"): "Sam R. Rivera", ("me", "phone"): "+1 415 555 0199"}
    )

    wanted = MINE.replace('"Sam Rivera"', '"Sam R. Rivera"')
    assert config.read_text() == wanted.replace("\n]\n", '\n]\nphone = "+1 415 555 0199"\n')


def test_entries_of_a_list_keep_their_comments(config: Path) -> None:
    config.write_text(MINE)

    change(
        str(config.parent), {("me", "fits"): ["fluent Dutch", "five years of SQL", "a warehouse"]}
    )

    assert """fits = [ # what I tell them
  "fluent Dutch",
  "five years of SQL", # the first job
  # the second one
  "a warehouse", # 2 TB
]""" in config.read_text()


def test_what_is_taken_away_goes_but_a_comment_stays_with_an_empty_value(config: Path) -> None:
    config.write_text(MINE)

    change(str(config.parent), {("me", "name"): None, ("me", "email"): None})

    text = config.read_text()
    assert 'name   =   ""   # as on my papers\n' in text
    assert "email" not in text


def test_a_key_at_the_top_stands_above_the_first_table_and_its_comment(config: Path) -> None:
    config.write_text('# My file.\n\n# Who I am.\n[me]\nname = "Sam"\n')

    change(str(config.parent), {("color",): "never"})

    assert config.read_text() == (
        '# My file.\n\ncolor = "never"\n\n# Who I am.\n[me]\nname = "Sam"\n'
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '[me]\nname = "Sam"\n'),
        ("# mine", '# mine\n\n[me]\nname = "Sam"\n'),
        ("[me]", '[me]\nname = "Sam"\n'),
        ('me.name = "S" # x\nme.email = ""\n', 'me.name = "Sam" # x\nme.email = ""\n'),
        ('me = {name = "S"} # x\n', 'me = {name = "Sam"} # x\n'),
        ("\ufeff[me]\r\nname = 'S'\r\n", '\ufeff[me]\r\nname = "Sam"\r\n'),
        ("[me] # x\n# y\n\n[policy]\n", '[me] # x\nname = "Sam"\n# y\n\n[policy]\n'),
    ],
)
def test_a_name_finds_its_place_however_the_file_is_written(
    config: Path, before: str, after: str
) -> None:
    config.write_bytes(before.encode())

    change(str(config.parent), {("me", "name"): "Sam"})

    assert config.read_bytes().decode() == after


def test_a_file_and_its_folder_are_made_for_the_user_alone(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there"

    change(str(folder), {("me", "name"): "Sam"})

    assert stat.S_IMODE((folder / "config.toml").stat().st_mode) == 0o600
    assert [each.name for each in folder.iterdir()] == ["config.toml"]


def test_a_link_stays_a_link_and_the_file_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    real = tmp_path / "dotfiles" / "drafter.toml"
    real.write_text(MINE)
    real.chmod(0o640)
    config = tmp_path / "config.toml"
    config.symlink_to(real)

    change(str(tmp_path), {("me", "name"): "Sam"})

    assert config.is_symlink()
    assert tomllib.loads(real.read_text())["me"]["name"] == "Sam"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_broken_file_is_told_with_its_line_and_left_alone(config: Path) -> None:
    config.write_text('[me]\nname = "Sam\n')

    with pytest.raises(SettingsError, match="line 2"):
        change(str(config.parent), {("me", "name"): "Sam"})
    assert config.read_text() == '[me]\nname = "Sam\n'


def test_what_cannot_be_changed_safely_is_left_alone(config: Path) -> None:
    config.write_text('[[me]]\nname = "Sam"\n')

    with pytest.raises(SettingsError, match="cannot change safely"):
        change(str(config.parent), {("me", "name"): "Sam R."})
    assert config.read_text() == '[[me]]\nname = "Sam"\n'


def test_the_same_values_write_nothing(config: Path) -> None:
    config.write_text(MINE)
    before = config.stat()

    change(str(config.parent), {("me", "email"): None})
    change(str(config.parent), {("me", "email"): None, ("employer", "country"): None})

    assert config.stat().st_ino != before.st_ino
    again = config.stat().st_ino
    change(str(config.parent), {("me", "email"): None})
    assert config.stat().st_ino == again


def test_what_another_program_writes_meanwhile_is_not_lost(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.write_text(MINE)
    parse = toml_changes.changed

    def slowly(text: str, changes: Changes) -> str | None:
        made = parse(text, changes)
        if "color" not in text:
            config.write_text(f'color = "never"\n{MINE}')
        return made

    monkeypatch.setattr(toml_changes, "changed", slowly)
    change(str(config.parent), {("me", "name"): "Sam"})

    found = tomllib.loads(config.read_text())
    assert (found["color"], found["me"]["name"]) == ("never", "Sam")


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder that may not be written: for root, who may everything, root becomes nobody."""
    folder = Path(tempfile.mkdtemp())
    (folder / "config.toml").write_text(MINE)
    if root := os.geteuid() == 0:
        os.chown(folder, 65534, 65534)
        os.chown(folder / "config.toml", 65534, 65534)
        os.seteuid(65534)
    folder.chmod(0o500)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


def test_a_folder_that_may_not_be_written_is_told_and_nothing_is_changed(locked: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written: Permission denied") as raised:
        change(str(locked), {("me", "name"): "Sam"})

    assert "DRAFTER_CONFIG_DIR" in raised.value.hint
    assert (locked / "config.toml").read_text() == MINE


def test_a_file_that_may_not_be_written_is_not_replaced(locked: Path) -> None:
    locked.chmod(0o700)
    (locked / "config.toml").chmod(0o400)

    with pytest.raises(OutputError, match="cannot be written"):
        change(str(locked), {("me", "name"): "Sam"})
    assert (locked / "config.toml").read_text() == MINE


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
KEYS = st.sampled_from(["name", "email", "fits", "style"])
VALUES = st.one_of(WORDS, st.lists(WORDS, max_size=4), st.booleans(), st.none())
COMMENTS = st.text("abc #[]='\"", max_size=8)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file as people write them: comments, blank lines, tables in any order."""
    lines = [f"# {draw(COMMENTS)}"] * draw(st.integers(0, 2)) + [""] * draw(st.integers(0, 1))
    for table in draw(st.permutations(["me", "keys", "policy"])):
        lines += [f"[{table}] # {draw(COMMENTS)}"]
        for key in draw(st.lists(KEYS, unique=True, max_size=3)):
            value = draw(st.sampled_from(['"x"', "'y'", '["a", "b"]', '[\n "a", # c\n "b",\n]']))
            lines += [f"{key}  = {value}  # {draw(COMMENTS)}"]
        lines += draw(st.sampled_from([[], [""], ["# about the next", ""], ["", "# next"]]))
    return "\n".join(lines) + draw(st.sampled_from(["", "\n"]))


@given(files(), st.dictionaries(st.tuples(st.just("me"), KEYS), VALUES, max_size=3))
def test_of_any_file_nothing_but_the_named_keys_is_changed(
    text: str, changes: dict[tuple[str, ...], object]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "config.toml")
        config.write_text(text, newline="")
        change(folder, changes)
        after = config.read_text()

    before = tomllib.loads(text)
    assert {name: table for name, table in tomllib.loads(after).items() if name != "me"} == {
        name: table for name, table in before.items() if name != "me"
    }
    untouched = [line for line in text.split("\n") if line.startswith(("#", "["))]
    assert [line for line in after.split("\n") if line.startswith(("#", "["))] == untouched
