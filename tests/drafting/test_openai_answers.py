"""Answers that come: what is sent, what is heard, what is made of it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from drafter.drafting.model import LanguageModel, Turn
from drafter.drafting.openai_model.client import OpenAIModel
from tests.drafting.asking import ENVIRON, KEY, Heard, ask, fault, profile_of
from tests.drafting.loopback import (
    CHUNKED,
    DONE,
    USAGE,
    Loopback,
    answers,
    chunk,
    event,
    fails,
    hangs,
    piece,
    says,
    sends,
    streams,
)


def test_an_answer_is_heard_in_pieces_and_given_whole() -> None:
    heard = Heard()
    with Loopback(says("Dear ", "Dana,\n\nthank you.")) as server:
        reply = ask(server.url, heard)

    assert heard.chunks == ["Dear ", "Dana,\n\nthank you."]
    assert reply.text == "Dear Dana,\n\nthank you."
    assert (reply.model, reply.finish, reply.attempts) == ("parrot-1", "stop", 1)
    assert (reply.tokens_in, reply.tokens_out) == (11, 3)
    assert reply.seconds > 0


def test_the_turns_are_sent_as_they_are_and_nothing_besides() -> None:
    turns = [Turn("system", "Be brief."), Turn("user", "Wann? 日本"), Turn("assistant", "Now.")]
    with Loopback(says("Hi")) as server:
        ask(server.url, turns=turns)

    asked = server.asked[0]
    assert (asked.method, asked.target) == ("POST", "/v1/chat/completions")
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.json == {
        "model": "parrot",
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Wann? 日本"},
            {"role": "assistant", "content": "Now."},
        ],
        "stream": True,
        "stream_options": {"include_usage": True},
    }


def test_a_temperature_is_sent_when_the_profile_names_one() -> None:
    with Loopback(says("Hi")) as server:
        ask(server.url, temperature=0.0)

    assert server.asked[0].json["temperature"] == 0.0


def test_a_server_that_counts_no_tokens_and_names_no_model_is_fine() -> None:
    bare = event({"choices": [{"delta": {"content": "Hi"}, "finish_reason": "stop"}]})
    with Loopback(streams(bare)) as server:
        reply = ask(server.url)

    assert (reply.text, reply.model) == ("Hi", "parrot")
    assert (reply.tokens_in, reply.tokens_out) == (None, None)


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"choices": None},
        {"choices": [None]},
        {"choices": [{}]},
        {"choices": [{"delta": None}]},
        {"choices": [{"delta": {"content": 7}}]},
        {"choices": [{"delta": {"content": "", "tool_calls": []}}]},
        {"choices": [{"delta": {"reasoning_content": "Let me think."}}]},
        {"choices": [], "usage": {"prompt_tokens": "many"}, "model": 3},
    ],
    ids=json.dumps,
)
def test_events_that_add_nothing_are_passed_over(odd: object) -> None:
    with Loopback(
        streams(event(odd), piece("Hi"), event(odd), piece(None, "stop"), DONE)
    ) as server:
        assert ask(server.url).text == "Hi"


def test_comments_between_events_are_passed_over() -> None:
    with Loopback(streams(b": still thinking\n\n", piece("Hi", "stop"), DONE)) as server:
        assert ask(server.url).text == "Hi"


def test_an_answer_is_whole_without_the_word_done() -> None:
    with Loopback(streams(piece("Hi"), piece(None, "stop"))) as server:
        assert ask(server.url).text == "Hi"


def test_an_answer_is_whole_when_the_connection_breaks_after_its_end() -> None:
    with Loopback(sends(CHUNKED, chunk(piece("Hi")), chunk(piece(None, "stop")))) as server:
        reply = ask(server.url)

    assert (reply.text, reply.attempts) == ("Hi", 1)


def test_an_answer_is_whole_when_the_server_says_nothing_after_its_end() -> None:
    rest = (CHUNKED, chunk(piece("Hi")), chunk(piece(None, "stop")))
    with Loopback(hangs(*rest)) as server:
        assert ask(server.url).text == "Hi"


def test_nothing_that_a_terminal_would_act_on_is_heard() -> None:
    heard = Heard()
    bad = "a\x1b[31mb\x07\x00\x9bc\r\nd\te\u202ef\u2028g"
    with Loopback(says(bad)) as server:
        reply = ask(server.url, heard)

    assert reply.text == heard.text == "a[31mbc\nd\tef\ng"


def test_a_character_cut_in_two_is_whole_and_half_of_one_is_no_character() -> None:
    heard = Heard()
    with Loopback(says("Hi \ud83d", "\ude00!", " \ude00 \ud83d")) as server:
        reply = ask(server.url, heard)

    assert reply.text == heard.text == "Hi 😀! \ufffd "
    assert reply.text.encode()


def test_a_character_cut_in_two_by_the_network_is_whole() -> None:
    data = piece("Zo\u00eb").replace(b"\\u00eb", "\u00eb".encode())
    cut = data.index("\u00eb".encode()) + 1
    with Loopback(streams(data[:cut], data[cut:], piece(None, "stop"), USAGE, DONE)) as server:
        assert ask(server.url).text == "Zo\u00eb"


@pytest.mark.parametrize(
    "pieces",
    [
        ("<think>Dana is kind.</think>", "\n\n", "Dear ", "Dana"),
        ("\n<thi", "nk>", "Dana <is> kind.", "</thi", "nk>\n\nDear ", "Dana"),
        ("<think></think>Dear Dana",),
        (*"<think>Shall I?</think>Dear Dana",),
        ("Dana is kind.\n</think>\n\nDear Dana",),
        ("Dana is kind.</thi", "nk>", "\n", "Dear Dana"),
        (*"\nShall I?\n</think>\nDear Dana",),
    ],
)
def test_what_a_model_thinks_aloud_is_no_part_of_its_answer(pieces: tuple[str, ...]) -> None:
    heard = Heard()
    with Loopback(says(*pieces)) as server:
        reply = ask(server.url, heard)

    assert reply.text == heard.text == "Dear Dana"


@pytest.mark.parametrize("text", ["<thin ice", "<th", " <b>Hi</b>", "Hi <think>no</think>", "<"])
def test_what_only_looks_like_a_thought_stays(text: str) -> None:
    with Loopback(says(*text)) as server:
        assert ask(server.url).text == text


def test_a_model_tells_its_name_and_its_host_before_anything_is_sent() -> None:
    model: LanguageModel = OpenAIModel(profile_of("https://llm.example.org/v1"), ENVIRON)

    assert (model.name, model.host) == ("parrot", "llm.example.org")


def test_the_sdk_is_loaded_when_it_is_asked_for_and_not_before() -> None:
    code = """
import sys
from drafter.drafting.openai_model.client import OpenAIModel, preload
heavy = {"openai", "httpx2", "tenacity", "keyring", "asyncio"}
print(sorted(heavy & set(sys.modules)))
preload()
print(sorted(heavy & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    before, after = done.stdout.splitlines()
    assert before == "[]"
    # Only a key that is in no variable is looked for in the keyring.
    assert after == "['asyncio', 'httpx2', 'openai', 'tenacity']"


def test_thoughts_that_began_unseen_are_void_as_soon_as_they_end() -> None:
    heard = Heard()
    with Loopback(says("Dana is kind. ", "</think>", "Dear Dana")) as server:
        ask(server.url, heard)

    assert heard.voided == ["Dana is kind. "]
    assert heard.text == "Dear Dana"


UNKNOWN_OPTION = answers(
    400, {"error": {"message": "Unrecognized request argument supplied: stream_options"}}
)


def test_a_server_that_counts_no_tokens_in_a_stream_is_asked_once_without() -> None:
    heard = Heard()
    with Loopback(UNKNOWN_OPTION, says("Hi")) as server:
        reply = ask(server.url, heard)

    assert (reply.text, reply.attempts) == ("Hi", 2)
    assert "stream_options" in server.asked[0].json
    assert "stream_options" not in server.asked[1].json
    assert not heard.waits


def test_who_refuses_it_all_the_same_is_not_asked_a_third_time() -> None:
    with Loopback(UNKNOWN_OPTION) as server:
        error = fault(server.url)

    assert "does not take the request" in error.title
    assert len(server.asked) == 2


def test_what_was_refused_once_is_left_out_of_the_attempts_that_follow() -> None:
    with Loopback(UNKNOWN_OPTION, fails(503), says("Hi")) as server:
        assert ask(server.url).attempts == 3

    assert ["stream_options" in one.json for one in server.asked] == [True, False, False]
