"""Answers of a server written elsewhere, recorded over HTTP: cassettes/README.md tells of it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from vcr.cassette import Cassette  # type: ignore[import-untyped]
from vcr.request import Request  # type: ignore[import-untyped]

from drafter.drafting.model import Turn
from drafter.drafting.openai_model.client import OpenAIModel
from drafter.drafting.openai_model.patience import Patience
from drafter.profiles import OPENAI, OPENAI_MODEL, Profile
from tests.drafting.asking import Heard

# A recorded answer must need no network; while recording, the network is open.
pytestmark = [pytest.mark.vcr, pytest.mark.block_network]

CASSETTES = Path(__file__).parents[2] / "cassettes"
KEPT = ("accept", "content-type")
"""The headers that are recorded."""

# Set by `make record`; the fixture that shields the tests from the user's settings comes later.
SERVER = os.environ.get("OPENAI_BASE_URL") or OPENAI
KEY = {"OPENAI_API_KEY": os.environ.get("OPENAI_API_KEY") or "none"}
MODEL = os.environ.get("DRAFTER_MODEL") or OPENAI_MODEL
PATIENCE = Patience(attempts=1)

EMAILS = Turn(
    "system",
    "You write follow-up emails after job interviews. Answer with the email alone: a line that "
    "begins with Subject:, a blank line, the body. Names are tokens such as {{PERSON_1}}; keep "
    "them as they are. At most 80 words.",
)
CALLS = Turn(
    "system",
    "You write scripts for telephone calls after job interviews, in parts: ## opener, ## purpose, "
    "## ask, ## close, ## talking points, ## branch: gatekeeper, ## branch: still-deciding, "
    "## voicemail. Names are tokens such as {{PERSON_1}}; keep them as they are.",
)
FACTS = """
<facts>
applicant: {{ME}}
interviewer: {{PERSON_1}}
role: Data Analyst
interview: Monday, September 14
topic: moving the monthly report to a single table
</facts>"""
THANKS = Turn("user", f"Write the thank-you to {{{{PERSON_1}}}}.{FACTS}")


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(CASSETTES / "test_openai_wire")


@pytest.fixture
def vcr_config() -> dict[str, Any]:
    return {
        "match_on": ("method", "path", "body"),
        "decode_compressed_response": True,
        "before_record_request": without_traces,
        "before_record_response": with_few_headers,
        "allow_playback_repeats": False,
    }


def without_traces(request: Request) -> Request:
    """What is compared and kept of a request: no key, no host, no model."""
    request.headers = {
        name: value for name, value in request.headers.items() if name.lower() in KEPT
    }
    request.uri = f"https://model.example.org{request.path}"
    if request.body:
        request.body = json.dumps(json.loads(request.body) | {"model": "any"}).encode()
    return request


def with_few_headers(response: dict[str, Any]) -> dict[str, Any]:
    """What is kept of a response."""
    headers = response["headers"].items()
    response["headers"] = {name: value for name, value in headers if name.lower() in KEPT}
    return response


def model_at(base_url: str) -> OpenAIModel:
    return OpenAIModel(Profile("test", base_url, MODEL, "OPENAI_API_KEY"), KEY, PATIENCE)


def recorded(cassette: Cassette) -> Iterator[str]:
    """The pieces of text in what was recorded, read without the SDK."""
    for row in cassette.responses[-1]["body"]["string"].decode().splitlines():
        if row.startswith("data: {"):
            for choice in json.loads(row.removeprefix("data: "))["choices"]:
                yield choice["delta"].get("content") or ""


DIALECTS = {"openai": "/v1", "azure": "/openai/v1", "openrouter": "/api/v1"}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_note_is_heard_as_it_was_recorded(dialect: str, vcr: Cassette) -> None:
    if dialect != "openai" and SERVER == OPENAI and vcr.record_mode != "none":
        pytest.skip("only aimock speaks every dialect")
    heard = Heard()
    base_url = SERVER.removesuffix("/v1") + DIALECTS[dialect]
    reply = model_at(base_url).complete([EMAILS, THANKS], heard)

    assert reply.text == heard.text == "".join(recorded(vcr))
    assert reply.text.startswith("Subject:")
    assert (reply.finish, reply.attempts) == ("stop", 1)
    assert reply.tokens_in and reply.tokens_out


def test_a_repair_is_heard_as_it_was_recorded(vcr: Cassette) -> None:
    wrong = Turn("assistant", "Subject: Thanks\n\nThank you for Tuesday, September 14.")
    repair = Turn("user", "September 14 was a Monday. Write it again without that mistake.")
    reply = model_at(SERVER).complete([EMAILS, THANKS, wrong, repair], Heard())

    assert reply.text == "".join(recorded(vcr))
    assert "Tuesday" not in reply.text


def test_a_call_script_is_heard_as_it_was_recorded(vcr: Cassette) -> None:
    heard = Heard()
    turn = Turn("user", f"Write the script for a call that asks how things stand.{FACTS}")
    reply = model_at(SERVER).complete([CALLS, turn], heard)

    assert reply.text == heard.text == "".join(recorded(vcr))
    assert "## opener" in reply.text
    assert len(heard.chunks) > 10


def test_letters_of_every_script_are_heard_as_they_were_recorded(vcr: Cassette) -> None:
    words = "Zoë, Łukasz and 山田さん said “naïve – déjà vu”… 😀👩‍💻 مرحبا"  # noqa: RUF001
    turn = Turn("user", f"Repeat this line to the letter and say nothing else:\n{words}")
    reply = model_at(SERVER).complete([turn], Heard())

    assert reply.text == "".join(recorded(vcr))
    assert words in reply.text


def test_the_models_of_a_server_are_listed_as_they_were_recorded(vcr: Cassette) -> None:
    served = model_at(SERVER).served()

    data = json.loads(vcr.responses[-1]["body"]["string"])
    assert list(served.models) == [each["id"] for each in data["data"]]
