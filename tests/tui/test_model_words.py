"""An email on the screen that a language model words: seen coming, stopped, taken or refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from drafter.desk.desk import Desk
from drafter.tui.screens.ask_model import AskModelScreen
from drafter.tui.screens.changes import ChangesScreen
from drafter.tui.screens.partial_view import PartialScreen
from drafter.tui.screens.prompt_view import PromptScreen
from tests.drafting.loopback import (
    CHUNKED,
    DONE,
    END,
    USAGE,
    Loopback,
    Peer,
    answers,
    chunk,
    piece,
    says,
    sends,
)
from tests.tui.stage import (
    DANA,
    ME,
    desk_in,
    facts,
    flat,
    on_the_draft,
    page,
    press,
    screen_text,
    settled,
    told,
    typed,
    until,
)

REPLY = """Subject: Data Analyst role: how do things stand?

Dear [READER_FIRST],

Thank you again for the interview on Tuesday, September 15.

I am still very interested in the Data Analyst role.

Could you tell me how things stand?

Best regards,
[SENDER]
[SENDER_PHONE]
[SENDER_EMAIL]
"""
SHORTER = REPLY.replace("Thank you again for the interview", "Thank you for the talk")
BOASTING = REPLY.replace("I am still", "As a Six Sigma Black Belt of Globex I am still")


class Gated:
    """Sends the first half of an answer, and the rest when it is let."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.open = Event()

    def __call__(self, peer: Peer) -> None:
        middle = self._text.index("interested")
        peer.send(CHUNKED, chunk(piece(self._text[:middle])))
        self.open.wait(20)
        peer.send(chunk(piece(self._text[middle:])), chunk(piece(None, "stop")), chunk(USAGE))
        peer.send(chunk(DONE), END)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with Loopback(says(REPLY)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("DRAFTER_MODEL", "parrot")
        yield server


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, facts("Northwind Traders", people=[DANA], me=ME))


async def asked(pilot: Pilot[None], *keys: str) -> None:
    """Open the question to the model and answer it."""
    await press(pilot, "ctrl+g")
    assert isinstance(pilot.app.screen, AskModelScreen)
    await pilot.press(*keys)


def busy(pilot: Pilot[None]) -> bool:
    return page(pilot).generating


def test_without_a_model_there_is_no_key_for_one(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "Model" not in screen_text(pilot)
        await press(pilot, "ctrl+g")
        assert pilot.app.screen is page(pilot)

    on_the_draft(desk, 1, scene)


def test_the_models_words_come_onto_the_page_and_undo_brings_back_those_before(
    desk: Desk, server: Loopback
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        before = page(pilot).sheet.body.text
        await asked(pilot, "enter")
        await until(pilot, lambda: bool(server.asked) and not busy(pilot))
        await settled(pilot)
        assert "Could you tell me how things stand?" in page(pilot).sheet.body.text
        assert page(pilot).sheet.body.text.startswith("Dear Dana,")
        assert page(pilot).sheet.subject.value == "Data Analyst role: how do things stand?"
        assert not page(pilot).sheet.body.read_only
        await press(pilot, "ctrl+z")
        assert page(pilot).sheet.body.text == before

    on_the_draft(desk, 1, scene)


def test_words_that_are_coming_have_no_verdict_yet(desk: Desk, server: Loopback) -> None:
    gate = Gated(REPLY)
    server.scripts[:] = [gate]

    async def scene(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "No problems found." in flat(pilot))
        await asked(pilot, "enter")
        await until(pilot, lambda: "Thank you again" in page(pilot).sheet.body.text)
        await until(pilot, lambda: "Asking parrot ... escape stops it." in flat(pilot))
        assert "No problems found." not in flat(pilot)
        assert "This sentence states" not in flat(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: "No problems found." in flat(pilot))
        assert "words, aim for" in flat(pilot)

    try:
        on_the_draft(desk, 1, scene)
    finally:
        gate.open.set()


def test_they_are_kept_with_who_wrote_them_and_what_it_took(desk: Desk, server: Loopback) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await until(pilot, lambda: bool(server.asked) and not busy(pilot))
        await settled(pilot)

    on_the_draft(desk, 1, scene)

    version = desk.interviews.store.versions(1)[-1]
    assert (version.origin, version.model, version.number) == ("model", "parrot-1", 2)
    assert version.cost["tokens_out"] == 3


def test_what_comes_is_seen_with_names_while_nobody_can_type(desk: Desk, server: Loopback) -> None:
    gate = Gated(REPLY)
    server.scripts[:] = [gate]

    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await until(pilot, lambda: "I am still very" in page(pilot).sheet.body.text)
        assert "Dear Dana," in page(pilot).sheet.body.text
        assert page(pilot).sheet.body.read_only
        assert "escape stops it" in screen_text(pilot)
        assert page(pilot).check_action("mark_sent", ()) is None
        gate.open.set()
        await until(pilot, lambda: not busy(pilot))
        await settled(pilot)
        assert page(pilot).sheet.body.text.count("Dear Dana,") == 1

    on_the_draft(desk, 1, scene)


def test_escape_stops_it_and_the_words_are_as_they_were(desk: Desk, server: Loopback) -> None:
    gate = Gated(REPLY)
    server.scripts[:] = [gate]

    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Mine. ")
        before = page(pilot).sheet.body.text
        await asked(pilot, "enter")
        await until(pilot, lambda: "I am still very" in page(pilot).sheet.body.text)
        await pilot.press("escape")
        await until(pilot, lambda: not busy(pilot))
        await settled(pilot)
        assert page(pilot).sheet.body.text == before
        assert "Stopped. Your words are as they were." in told(pilot)
        assert not page(pilot).sheet.body.read_only

    try:
        on_the_draft(desk, 1, scene)
    finally:
        gate.open.set()


def test_what_does_not_pass_is_not_taken_and_the_reason_is_told(
    desk: Desk, server: Loopback
) -> None:
    server.scripts[:] = [says(BOASTING)]

    async def scene(pilot: Pilot[None]) -> None:
        before = page(pilot).sheet.body.text
        await asked(pilot, "enter")
        await until(pilot, lambda: len(server.asked) == 2 and not busy(pilot))
        await settled(pilot)
        assert page(pilot).sheet.body.text == before
        assert any("did not pass, twice" in one for one in told(pilot))

    on_the_draft(desk, 1, scene)


def test_a_server_that_fails_leaves_the_words(desk: Desk, server: Loopback) -> None:
    server.scripts[:] = [answers(401, {"error": {"message": "no"}})]

    async def scene(pilot: Pilot[None]) -> None:
        before = page(pilot).sheet.body.text
        await asked(pilot, "enter")
        await until(pilot, lambda: bool(server.asked) and not busy(pilot))
        await settled(pilot)
        assert page(pilot).sheet.body.text == before
        assert any("The model gave no draft." in one for one in told(pilot))

    on_the_draft(desk, 1, scene)


def test_the_users_own_words_are_what_is_made_shorter(desk: Desk, server: Loopback) -> None:
    server.scripts[:] = [says(SHORTER)]

    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "down", "enter")
        await until(pilot, lambda: bool(server.asked) and not busy(pilot))
        await settled(pilot)
        asked_of_it = server.asked[0].json["messages"][1]["content"]
        assert "The change that the sender wants: shorter" in asked_of_it
        assert "Thank you for the talk" in page(pilot).sheet.body.text

    on_the_draft(desk, 1, scene)


def test_a_change_is_shown_at_once_and_enter_keeps_it(desk: Desk, server: Loopback) -> None:
    server.scripts[:] = [says(SHORTER)]

    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "down", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ChangesScreen))
        await settled(pilot)
        shown = flat(pilot)
        assert "What the model changed. It passes the check." in shown
        assert "+ Thank you for the talk on Tuesday" in shown
        assert "enter: keep it escape: your words back" in shown
        await press(pilot, "enter")
        assert "Thank you for the talk" in page(pilot).sheet.body.text

    on_the_draft(desk, 1, scene)

    assert desk.interviews.store.versions(1)[-1].origin == "model"


def test_one_key_brings_the_users_words_back_and_they_stay_the_last_version(
    desk: Desk, server: Loopback
) -> None:
    server.scripts[:] = [says(SHORTER)]
    before = []

    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Mine. ")
        before.append(page(pilot).sheet.body.text)
        await asked(pilot, "down", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ChangesScreen))
        await press(pilot, "escape")
        assert page(pilot).sheet.body.text == before[0]

    on_the_draft(desk, 1, scene)

    versions = desk.interviews.store.versions(1)
    assert [one.origin for one in versions][-2:] == ["model", "edited"]
    assert before[0].strip() in versions[-1].text


BROKEN = sends(CHUNKED, chunk(piece("Subject: Data Analyst role\n\nDear [READER_FIRST],\n\nI st")))


def test_what_came_of_a_broken_answer_is_seen_unchecked_and_left(
    desk: Desk, server: Loopback
) -> None:
    server.scripts[:] = [BROKEN]

    async def scene(pilot: Pilot[None]) -> None:
        before = page(pilot).sheet.body.text
        await asked(pilot, "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, PartialScreen))
        await settled(pilot)
        shown = flat(pilot)
        assert "UNCHECKED: part of an answer" in shown
        assert "The model gave no draft." in shown
        assert "Dear Dana, I st" in shown
        await press(pilot, "escape")
        assert page(pilot).sheet.body.text == before
        await press(pilot, "ctrl+g", "end", "enter")
        assert isinstance(pilot.app.screen, PartialScreen)

    on_the_draft(desk, 1, scene)

    assert [one.origin for one in desk.interviews.store.versions(1)] == ["template"]


def test_what_came_of_a_broken_answer_is_taken_over_by_one_key_and_checked_like_any_words(
    desk: Desk, server: Loopback
) -> None:
    server.scripts[:] = [BROKEN]

    async def scene(pilot: Pilot[None]) -> None:
        before = page(pilot).sheet.body.text
        await asked(pilot, "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, PartialScreen))
        await press(pilot, "t")
        assert page(pilot).sheet.body.text == "Dear Dana,\n\nI st"
        assert page(pilot).sheet.subject.value == "Data Analyst role"
        assert not page(pilot).sheet.body.read_only
        await until(pilot, lambda: bool(page(pilot).found_now))
        await press(pilot, "ctrl+z")
        assert page(pilot).sheet.body.text == before

    on_the_draft(desk, 1, scene)

    assert "model" not in [one.origin for one in desk.interviews.store.versions(1)]


def test_the_tokens_are_told_below_the_prompt(desk: Desk, server: Loopback) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "f2")
        await until(pilot, lambda: isinstance(pilot.app.screen, PromptScreen))
        await press(pilot, "end")
        assert "This list stays on this machine." in flat(pilot)
        assert "[READER_FIRST] Dana" in flat(pilot)

    on_the_draft(desk, 1, scene)


def test_a_change_can_be_asked_for_in_ones_own_words(desk: Desk, server: Loopback) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+g")
        pilot.app.screen.query_one(Input).focus()
        await typed(pilot, "plainer")
        await pilot.press("enter")
        await until(pilot, lambda: bool(server.asked) and not busy(pilot))
        assert "sender wants: plainer" in server.asked[0].json["messages"][1]["content"]

    on_the_draft(desk, 1, scene)


def test_what_would_be_sent_is_shown_to_the_letter_before_it_is(
    desk: Desk, server: Loopback
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "f2")
        await until(pilot, lambda: isinstance(pilot.app.screen, PromptScreen))
        assert not server.asked
        shown = pilot.app.screen
        assert isinstance(shown, PromptScreen)
        assert f"This would go to 127.0.0.1:{server.port}. Nothing has been sent." in flat(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: bool(server.asked) and not busy(pilot))
        sent = server.asked[0].json["messages"]
        (request,) = shown._preview.requests
        assert [turn.text for turn in request.turns] == [one["content"] for one in sent]

    on_the_draft(desk, 1, scene)


def test_a_change_is_shown_to_the_letter_too(desk: Desk, server: Loopback) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        page(pilot).sheet.subject.value = "A subject of my own"
        await settled(pilot)
        await press(pilot, "ctrl+g")
        await pilot.press("down", "f2")
        await until(pilot, lambda: isinstance(pilot.app.screen, PromptScreen))
        shown = pilot.app.screen
        assert isinstance(shown, PromptScreen)
        await pilot.press("enter")
        await until(pilot, lambda: bool(server.asked) and not busy(pilot))
        sent = server.asked[0].json["messages"]
        (request,) = shown._preview.requests
        assert [turn.text for turn in request.turns] == [one["content"] for one in sent]
        assert "To: " not in sent[1]["content"]

    on_the_draft(desk, 1, scene)


def test_who_has_seen_it_may_leave_it(desk: Desk, server: Loopback) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "f2")
        await until(pilot, lambda: isinstance(pilot.app.screen, PromptScreen))
        await press(pilot, "escape")
        assert len(pilot.app.screen_stack) == 3
        await press(pilot, "escape")
        assert page(pilot) is pilot.app.screen_stack[-1]
        assert not server.asked

    on_the_draft(desk, 1, scene)


def test_a_model_is_named_with_its_host_before_it_is_asked(desk: Desk, server: Loopback) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+g")
        assert f"Ask parrot at 127.0.0.1:{server.port}" in screen_text(pilot)
        assert pilot.app.screen.query_one(OptionList).option_count == 4

    on_the_draft(desk, 1, scene)


def test_leaving_while_a_model_is_at_work_stops_it(desk: Desk, server: Loopback) -> None:
    gate = Gated(REPLY)
    server.scripts[:] = [gate]

    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await until(pilot, lambda: "I am still very" in page(pilot).sheet.body.text)

    try:
        on_the_draft(desk, 1, scene)
    finally:
        gate.open.set()
    assert desk.interviews.store.versions(1)[-1].origin == "template"


def test_a_wait_is_told_and_can_be_stopped_at_once(desk: Desk, server: Loopback) -> None:
    busy_for_long = answers(429, {"error": {"message": "busy"}}, retry_after="25")
    server.scripts[:] = [busy_for_long]

    async def scene(pilot: Pilot[None]) -> None:
        before = page(pilot).sheet.body.text
        await asked(pilot, "enter")
        await until(pilot, lambda: "again in 25 s" in str(page(pilot).findings.summary.content))
        await pilot.press("escape")
        await until(pilot, lambda: not busy(pilot))
        assert page(pilot).sheet.body.text == before

    on_the_draft(desk, 1, scene)
