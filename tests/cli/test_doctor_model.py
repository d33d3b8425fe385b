"""`drafter doctor` on the language model: which, its key, its server."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from drafter.bootstrap import open_desk
from drafter.cli.main import run
from tests.drafting.loopback import Loopback, answers, fails, says

KEY = "sk-canary-0123456789"
Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of one's own, without a keyring."""
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return tmp_path / "config.toml"


def examined(capsys: Output, *options: str) -> dict[str, dict[str, str]]:
    """What is said of the model, its key and its server, by name."""
    run(["doctor", "--json", *options], open_desk)
    out = capsys.readouterr().out
    assert KEY not in out
    checks = json.loads(out)["checks"]
    return {each["name"]: each for each in checks if each["name"].startswith("model")}


def profile(url: str, *rows: str) -> str:
    return "\n".join(['[models.local]\nmodel = "qwen3:8b"', f'base_url = "{url}"', *rows, ""])


def test_without_a_model_the_templates_find_the_words(capsys: Output) -> None:
    parts = examined(capsys)

    assert list(parts) == ["model"]
    assert parts["model"]["state"] == "ok"
    assert "the words are the templates'" in parts["model"]["text"]


def test_a_server_that_answers_is_told_with_its_models(config: Path, capsys: Output) -> None:
    with Loopback(answers(200, {"data": [{"id": "qwen3:8b"}, {"id": "llama3.2"}]})) as server:
        config.write_text(profile(server.url))
        parts = examined(capsys)

    assert {part["state"] for part in parts.values()} == {"ok"}
    assert parts["model"]["text"] == f'"qwen3:8b" at 127.0.0.1:{server.port}'
    assert parts["model key"]["text"] == "no key is needed"
    assert parts["model server"]["text"].startswith("it answers in ")
    assert parts["model server"]["text"].endswith(" ms and has 2 models: qwen3:8b, llama3.2")


def test_a_model_that_is_not_listed_is_a_warning_with_the_nearest(
    config: Path, capsys: Output
) -> None:
    models = [{"id": f"qwen3:{size}b"} for size in range(10, 20)]
    with Loopback(answers(200, {"data": models})) as server:
        config.write_text(profile(server.url))
        part = examined(capsys)["model server"]

    assert part["state"] == "warning"
    assert part["text"].endswith("qwen3:17b and 2 more")
    assert 'Did you mean "qwen3:18b"?' in part["mend"]


def test_the_place_of_the_key_is_told_and_never_the_key(
    config: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCAL_KEY", KEY)
    with Loopback(fails(401, f"Wrong key {KEY}")) as server:
        config.write_text(profile(server.url, 'key_env = "LOCAL_KEY"'))
        parts = examined(capsys)

    assert parts["model key"]["text"] == "the environment variable LOCAL_KEY"
    assert parts["model server"]["state"] == "failed"
    assert parts["model server"]["text"].endswith("does not accept the key.")
    assert "LOCAL_KEY" in parts["model server"]["mend"]


def test_a_key_that_is_missing_is_told_where_to_put_it(config: Path, capsys: Output) -> None:
    config.write_text(profile("https://llm.example.org/v1", 'key_env = "LOCAL_KEY"'))
    parts = examined(capsys)

    assert list(parts) == ["model", "model key"]
    assert parts["model key"]["state"] == "failed"
    assert "`keyring set drafter local`" in parts["model key"]["mend"]


def test_a_server_that_does_not_run_has_failed(config: Path, capsys: Output) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    config.write_text(profile(f"http://127.0.0.1:{port}/v1"))

    assert run(["doctor"], open_desk) == 1
    assert f"model server: Nothing answers at 127.0.0.1:{port}." in capsys.readouterr().out


def test_a_server_that_lists_nothing_is_a_warning(config: Path, capsys: Output) -> None:
    with Loopback(answers(404, b"not found", "text/plain")) as server:
        config.write_text(profile(server.url))

        assert examined(capsys)["model server"]["state"] == "warning"


def test_words_that_others_can_read_on_the_way_are_a_warning(config: Path, capsys: Output) -> None:
    config.write_text(profile("http://llm.example.org/v1", "key = false"))
    part = examined(capsys, "--offline")["model"]

    assert part["state"] == "warning"
    assert "can read along" in part["text"]


def test_an_address_without_a_model_has_failed(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Loopback(answers(200, {"data": [{"id": "qwen3:8b"}]})) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        parts = examined(capsys)

    assert parts["model"]["state"] == "failed"
    assert "DRAFTER_MODEL" in parts["model"]["mend"]
    assert parts["model server"]["text"].endswith("has 1 model: qwen3:8b")


def test_faults_of_a_profile_are_told(config: Path, capsys: Output) -> None:
    config.write_text(f'[models.local]\nmodel = "m"\napi_key = "{KEY}"\n')

    assert run(["doctor"], open_desk) == 1
    out = " ".join(capsys.readouterr().out.split())
    assert "failed model: The settings of the models are not valid." in out
    assert "keyring set drafter local" in out
    assert KEY not in out


def test_offline_no_socket_is_opened(
    config: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*arguments: object, **named: object) -> None:
        raise AssertionError("a socket was opened")

    with Loopback(says("Hi")) as server:
        config.write_text(profile(server.url))
        monkeypatch.setattr(socket, "socket", refused)
        monkeypatch.setattr(socket, "getaddrinfo", refused)
        part = examined(capsys, "--offline")["model server"]
        monkeypatch.undo()

    assert part["text"] == "not asked, as --offline says"
    assert server.asked == []
