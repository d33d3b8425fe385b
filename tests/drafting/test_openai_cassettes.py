"""What lies in cassettes/: answers, and nothing that tells of anybody."""

from __future__ import annotations

import getpass
import json
import os
import re
import socket
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from vcr.serializers import yamlserializer  # type: ignore[import-untyped]

from tests.drafting.test_openai_wire import CASSETTES, KEPT

ROOT = CASSETTES.parent
FILES = sorted(CASSETTES.rglob("*.yaml"))

SECRETS = re.compile(
    r"(?i)\bbearer\b|authorization|api[-_]?key|cookie|\bsk-|\borg-|\bproj_|x-request-id|secret"
    # What is long and of mixed letters and digits may be a key; an ID of an answer is not.
    r"|(?<![\w-])(?!chatcmpl-|gen-)(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])[\w-]{32,}"
)
PERSONAL = re.compile(
    r"[\w.+-]+@(?!example\.(?:org|com)\b)[\w-]+\.\w+"
    r"|(?<!\d)\+?\d[\d .()-]{8,}\d(?!\d)"
    r"|/home/|/root/|/Users/|/tmp/|[A-Z]:\\\\|localhost|\b127\.0\.0\.1\b|\b10\.\d+\.\d+\.\d+\b"
)


def interactions(path: Path) -> list[dict[str, Any]]:
    found = yamlserializer.deserialize(path.read_text(encoding="utf-8"))["interactions"]
    assert isinstance(found, list) and found
    return found


def told(path: Path) -> str:
    """Everything in a cassette, with no letter written as an escape."""
    sides = [side for each in interactions(path) for side in (each["request"], each["response"])]
    # A body stands in the request as text, and in the response under a name.
    bodies = (side["body"]["string"] if "status" in side else side["body"] for side in sides)
    return "\n".join([*bodies, *(json.dumps(side["headers"]) for side in sides)])


def names() -> Iterator[str]:
    """Everybody and every firm in the examples, which are what the tests ask models about."""
    for path in (ROOT / "examples").glob("*.toml"):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        yield table["company"]
        for person in [table.get("me", {}), *table.get("people", [])]:
            yield from (person[key] for key in ("name", "email", "phone") if person.get(key))


def test_there_are_cassettes_for_every_recorded_test() -> None:
    assert len(FILES) == 7


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_cassette_holds_no_secret(path: Path) -> None:
    text = told(path)

    assert not SECRETS.findall(text)
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        assert not (os.environ.get(name) and os.environ[name] in text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_cassette_tells_of_nobody_and_of_no_machine(path: Path) -> None:
    # A moment in seconds looks like a telephone number.
    text = re.sub(r'"created":\d+', "", told(path))

    assert not PERSONAL.findall(text)
    assert [name for name in {*names(), socket.gethostname(), str(ROOT)} if name in text] == []
    # The name of whoever records is a word as any other on some machines.
    assert getpass.getuser() in {"root", "runner"} or getpass.getuser() not in text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_cassette_holds_only_answers_and_their_least_headers(path: Path) -> None:
    for each in interactions(path):
        assert each["response"]["status"]["code"] == 200
        for side in ("request", "response"):
            assert {name.lower() for name in each[side]["headers"]} <= set(KEPT)
        assert each["request"]["uri"].startswith("https://model.example.org/")


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abc",
        "api_key=abc",
        "sk-proj-abcdef",
        "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6",
    ],
)
def test_a_secret_would_be_found(text: str) -> None:
    assert SECRETS.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "dana@acme.test",
        "+1 415 555 0199",
        "(415) 555-01-99",
        "4155550199",
        "/home/dana",
        "http://127.0.0.1:80",
    ],
)
def test_a_personal_string_would_be_found(text: str) -> None:
    assert PERSONAL.search(text)
