"""Which model server is asked, and what is wrong with the settings of one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from drafter.errors import SettingsError
from drafter.profiles import BUDGET, KEYS, OPENAI, OPENAI_MODEL, Profile, choose

LOCAL = """
[models.local]
base_url = "http://localhost:11434/v1/"
model = "qwen3:8b"
"""
REMOTE = """
[models.router]
base_url = "https://openrouter.ai/api/v1"
model = "openai/gpt-5.4-mini"
key_env = "OPENROUTER_API_KEY"
temperature = 0.3
budget = 60
"""
KEY = "sk-canary-0123456789"


def chosen(toml: str = "", environ: Mapping[str, str] | None = None, wanted: str = "") -> Profile:
    profile = choice(toml, environ, wanted)
    assert profile is not None
    return profile


def choice(
    toml: str = "", environ: Mapping[str, str] | None = None, wanted: str = ""
) -> Profile | None:
    table = tomllib.loads(toml)
    return choose(
        table.get("models", {}), table.get("model", ""), "config.toml", environ or {}, wanted
    )


def faults(toml: str, environ: Mapping[str, str] | None = None) -> str:
    with pytest.raises(SettingsError) as raised:
        choice(toml, environ)
    return "\n".join([raised.value.title, *raised.value.faults, raised.value.hint])


def test_no_key_and_no_address_means_templates_alone() -> None:
    assert choice() is None
    assert choice(environ={"OPENAI_API_KEY": "", "OPENAI_BASE_URL": ""}) is None


def test_a_key_alone_means_openai() -> None:
    profile = chosen(environ={"OPENAI_API_KEY": KEY})

    assert (profile.base_url, profile.model) == (OPENAI, OPENAI_MODEL)
    assert (profile.host, profile.key_env) == ("api.openai.com", "OPENAI_API_KEY")


def test_no_profile_ever_holds_the_key() -> None:
    assert KEY not in repr(chosen(environ={"OPENAI_API_KEY": KEY}))


def test_an_address_alone_leaves_the_model_open() -> None:
    profile = chosen(environ={"OPENAI_BASE_URL": "http://127.0.0.1:8080/v1"})

    assert (profile.model, profile.key_env, profile.loopback) == ("", "", True)


def test_a_model_of_the_environment_is_asked_for_at_the_address_of_the_environment() -> None:
    environ = {"OPENAI_BASE_URL": "http://127.0.0.1:8080/v1", "DRAFTER_MODEL": "qwen3:8b"}

    assert chosen(environ=environ).model == "qwen3:8b"


def test_the_only_profile_is_the_one_in_force() -> None:
    profile = chosen(LOCAL)

    assert profile.name == "local"
    assert profile.base_url == "http://localhost:11434/v1"


def test_a_profile_is_chosen_by_name_in_the_file_the_environment_or_the_flag() -> None:
    both = LOCAL + REMOTE
    environ = {"DRAFTER_MODEL": "router"}

    assert chosen('model = "local"' + both).name == "local"
    assert chosen('model = "local"' + both, environ).name == "router"
    assert chosen('model = "local"' + both, environ, wanted="local").name == "local"


def test_a_chosen_profile_stays_in_force_whatever_the_environment_holds_for_others() -> None:
    environ = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": "https://elsewhere.example.org/v1"}

    assert chosen(LOCAL, environ).host == "localhost:11434"


def test_the_key_of_openai_is_not_for_other_servers() -> None:
    other = '[models.x]\nbase_url = "https://llm.example.org/v1"\nmodel = "m"\n'

    assert chosen(other, {"OPENAI_API_KEY": KEY}).key_env == ""
    assert chosen('[models.x]\nmodel = "m"\n').key_env == "OPENAI_API_KEY"


def test_a_name_that_is_no_profile_is_a_model_of_the_server_in_force() -> None:
    profile = chosen(LOCAL, wanted="llama3.2")

    assert (profile.name, profile.model) == ("local", "llama3.2")


def test_a_model_without_any_server_is_refused() -> None:
    assert "OPENAI_BASE_URL" in faults("", {"DRAFTER_MODEL": "qwen3"})


def test_all_that_a_profile_says_is_taken() -> None:
    profile = chosen(REMOTE)

    assert (profile.temperature, profile.budget) == (0.3, 60.0)
    assert (profile.key_env, profile.encrypted, profile.loopback) == (
        "OPENROUTER_API_KEY",
        True,
        False,
    )


def test_a_server_may_be_said_to_want_no_key() -> None:
    assert chosen(LOCAL + "key = false\n").keyless


@pytest.mark.parametrize(
    ("address", "loopback"),
    [
        ("http://localhost:1234/v1", True),
        ("http://127.8.0.1/v1", True),
        ("http://[::1]:8080/v1", True),
        ("http://llm.localhost/v1", True),
        ("http://192.168.1.5:11434/v1", False),
        ("http://localhost.example.org/v1", False),
        ("http://127.0.0.1.example.org/v1", False),
    ],
)
def test_only_this_machine_is_this_machine(address: str, loopback: bool) -> None:
    assert chosen(environ={"OPENAI_BASE_URL": address}).loopback is loopback


@pytest.mark.parametrize(
    ("toml", "fault"),
    [
        ('model = "locl"' + LOCAL, 'there is no profile "locl"; allowed: local'),
        (LOCAL + REMOTE, "say which profile to use: local, router"),
        ("[models]\nlocal = 3\n", "models.local: found no table; allowed: a table, [models.local]"),
        ('[models."a b"]\nmodel = "m"\n', "a name has up to 40 letters"),
        ('[models.x]\nbase_url = "http://localhost/v1"\n', "models.x.model: missing"),
        ('[models.x]\nmodel = ""\n', "models.x.model: allowed: a text"),
        ('[models.x]\nmodel = "m"\nbase_ur = "x"\n', "base_ur: unknown key; allowed: base_url"),
        ('[models.x]\nmodel = "m"\ntemperature = 3\n', "a number from 0 to 2"),
        ('[models.x]\nmodel = "m"\nbudget = true\n', "a number from 5 to 3600"),
    ],
)
def test_what_is_wrong_with_a_profile_is_said(toml: str, fault: str) -> None:
    assert fault in faults(toml)


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("localhost:11434/v1", "not an address"),
        ("ftp://example.org/v1", "not an address"),
        ("http://example.org:port/v1", "not an address"),
        ("http:///v1", "not an address"),
        ("https://exämple.org/v1", "not an address"),
        (f"https://user:{KEY}@example.org/v1", "above all no key"),
        (f"https://example.org/v1?key={KEY}", "above all no key"),
        ("https://example.org/v1/chat/completions", "leave out /chat/completions"),
    ],
)
def test_an_address_that_cannot_be_is_said_to_be_wrong_without_showing_it(
    address: str, fault: str
) -> None:
    said = faults("", {"OPENAI_BASE_URL": address})

    assert fault in said
    assert KEY not in said


@pytest.mark.parametrize("line", ['api_key = "{}"', 'key = "{}"', 'Token = "{}"', 'key_env = "{}"'])
def test_a_key_in_the_file_is_told_where_it_belongs_and_never_shown(line: str) -> None:
    said = faults('[models.x]\nmodel = "m"\n' + line.format(KEY))

    assert "keyring set drafter x" in said
    assert KEY not in said


PAGE = (Path(__file__).parent.parent / "docs" / "models.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS)
def test_every_profile_of_the_page_is_one(block: str) -> None:
    profile = chosen(block)

    assert profile.encrypted or profile.loopback
    assert profile.loopback or profile.key_env


def test_the_page_has_every_key_and_every_default() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE)

    assert sorted(rows) == sorted(KEYS)
    assert f"| {BUDGET:g} |" in PAGE
    assert f'model = "{OPENAI_MODEL}"' in PAGE
    assert len(BLOCKS) == 8
