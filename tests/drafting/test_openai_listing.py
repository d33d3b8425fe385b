"""What a server says it has, as the doctor asks for it."""

from __future__ import annotations

import pytest

from drafter.drafting.model import ModelServer, Served
from drafter.drafting.openai_model.client import OpenAIModel
from drafter.errors import DeniedError, ModelError, OutOfTimeError, UnavailableError, UnusableError
from tests.drafting.asking import ENVIRON, KEY, SHORT, profile_of
from tests.drafting.loopback import Loopback, Script, answers, fails, hangs


def looked_at(script: Script, budget: float = 20) -> Served:
    with Loopback(script) as server:
        model: ModelServer = OpenAIModel(
            profile_of(server.url), ENVIRON, SHORT._replace(budget=budget)
        )
        served = model.served()
    assert (server.asked[0].method, server.asked[0].target) == ("GET", "/v1/models")
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    return served


def test_the_models_of_a_server_are_listed() -> None:
    served = looked_at(answers(200, {"data": [{"id": "qwen3:8b"}, {"id": "llama\x1b3"}]}))

    assert served.models == ("qwen3:8b", "llama3")
    assert served.seconds > 0


def test_what_is_no_model_is_left_out() -> None:
    assert looked_at(answers(200, {"data": [{"id": 3}, {}, None, {"id": "m"}]})).models == ("m",)


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (answers(200, b"<html>", "text/html"), UnusableError),
        (answers(200, {"models": []}), UnusableError),
        (answers(200, b"{", "application/json"), ModelError),
        (answers(200, b"\xff", "application/json"), ModelError),
        (fails(404), UnusableError),
        (fails(401), DeniedError),
        (fails(503), UnavailableError),
    ],
)
def test_a_server_that_does_not_tell_is_named(script: Script, kind: type[ModelError]) -> None:
    with pytest.raises(kind) as raised:
        looked_at(script)

    assert "127.0.0.1:" in raised.value.title


def test_a_server_that_hangs_is_not_waited_for() -> None:
    with pytest.raises(OutOfTimeError):
        looked_at(hangs(), budget=0.3)


def test_the_place_of_the_key_is_told_without_a_connection() -> None:
    model = OpenAIModel(profile_of("https://llm.example.org/v1"), ENVIRON)

    assert model.key_origin() == "the environment variable TEST_KEY"
