"""Settings: what goes over what, and every fault at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.config import MAX_BYTES, Color, Settings, load
from drafter.errors import SettingsError


def write(folder: Path, text: str) -> Path:
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return folder


def faults(folder: Path, environ: dict[str, str] | None = None) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as raised:
        load(folder, environ or {})
    return raised.value.faults


def title(folder: Path) -> str:
    with pytest.raises(SettingsError) as raised:
        load(folder, {})
    return raised.value.title


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert Settings() == load(tmp_path / "nowhere", {})


def test_the_profile_and_the_thresholds_are_handed_on_as_written(tmp_path: Path) -> None:
    folder = write(tmp_path, '[me]\nname = "Sam Rivera"\n[policy]\nsoon_call_days = 9\n')

    settings = load(folder, {})

    assert settings.me == {"name": "Sam Rivera"}
    assert settings.policy == {"soon_call_days": 9}
    assert str(tmp_path / "config.toml") == settings.source


def test_a_flag_goes_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    folder = write(tmp_path, 'color = "always"')
    environ = {"DRAFTER_COLOR": "never"}

    assert load(folder, {}).color == Color.ALWAYS
    assert load(folder, environ).color == Color.NEVER
    assert load(folder, environ, color="auto").color == Color.AUTO


def test_an_empty_variable_is_no_variable(tmp_path: Path) -> None:
    assert load(tmp_path, {"DRAFTER_COLOR": ""}).color == Color.AUTO


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    folder = write(tmp_path, 'colour = "never"\ncolor = "sometimes"\nme = "Sam"\npolicy = 3\n')
    path = folder / "config.toml"

    assert (
        f"{path}: colour: unknown key; allowed: color, employer, keys, me, model, models, "
        'policy; did you mean "color"?',
        f"{path}: me: found 'Sam'; allowed: a table, [me]",
        f"{path}: policy: found 3; allowed: a table, [policy]",
        f"{path}: color: found 'sometimes'; allowed: auto, always, never",
        "environment: DRAFTER_COLOUR: unknown variable; allowed: DRAFTER_COLOR, "
        "DRAFTER_MODEL, "
        'DRAFTER_CONFIG_DIR, DRAFTER_CACHE_DIR, DRAFTER_DATA_DIR; did you mean "DRAFTER_COLOR"?',
        "environment: DRAFTER_COLOR: found 'alway'; allowed: auto, always, never; "
        'did you mean "always"?',
    ) == faults(folder, {"DRAFTER_COLOUR": "never", "DRAFTER_COLOR": "alway"})


def test_a_key_in_the_file_is_told_where_it_belongs_and_never_shown(tmp_path: Path) -> None:
    folder = write(tmp_path, 'OPENAI_API_KEY = "sk-canary"\nmodels = "sk-canary"\n')

    first, second = faults(folder)

    assert "keyring set drafter openai" in first
    assert second == f"{folder / 'config.toml'}: models: found a value; allowed: a table, [models]"
    assert "sk-canary" not in first + second


def test_a_wrong_flag_names_the_flag(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as raised:
        load(tmp_path, {}, color="red")

    assert raised.value.faults == ("--color: found 'red'; allowed: auto, always, never",)


@pytest.mark.parametrize("found", ["true", "1979-05-27", "[1]", "{ a = 1 }", "nan"])
def test_a_value_of_another_type_is_a_fault(tmp_path: Path, found: str) -> None:
    (fault,) = faults(write(tmp_path, f"color = {found}"))

    assert "allowed: auto, always, never" in fault


def test_a_long_value_is_shortened_and_its_control_characters_are_not_passed_on(
    tmp_path: Path,
) -> None:
    (fault,) = faults(write(tmp_path, f'color = "\\u001b[31m{"x" * 1000}"'))

    assert "\x1b" not in fault
    assert len(fault) < 300


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b'\xef\xbb\xbfcolor = "never"\r\n[me]\r\n')

    assert load(tmp_path, {}).color == Color.NEVER


def test_broken_toml_names_file_and_line(tmp_path: Path) -> None:
    found = title(write(tmp_path, "a = 1\nb = = 2\n"))

    assert f"{tmp_path / 'config.toml'} is not valid TOML" in found
    assert "line 2" in found


def test_another_encoding_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b'a = 1\n[me]\nname = "Ren\xe9e"\n')

    assert f"{tmp_path / 'config.toml'} is not UTF-8 text (line 3)." == title(tmp_path)


def test_brackets_nested_beyond_reason_are_broken_toml(tmp_path: Path) -> None:
    assert "is not valid TOML" in title(write(tmp_path, f"a = {'[' * 50_000}"))


def test_a_file_far_too_large_is_not_read(tmp_path: Path) -> None:
    found = title(write(tmp_path, "#" * (MAX_BYTES + 1)))

    assert f"{tmp_path / 'config.toml'} is larger than 1000 kB; settings are never that long." == (
        found
    )


def test_a_folder_in_its_place_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()

    assert "cannot be read" in title(tmp_path)
