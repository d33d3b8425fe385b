"""The script of a call that a language model words: read on meanwhile, taken, refused, put back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot

from drafter.desk.desk import Desk
from drafter.tui.screens.ask_model import AskModelScreen
from drafter.tui.screens.changes import ChangesScreen
from drafter.tui.screens.outcome import OutcomeScreen
from drafter.tui.screens.partial_view import PartialScreen
from drafter.tui.screens.prompt_view import PromptScreen
from tests.drafting.loopback import (
    CHUNKED,
    DONE,
    END,
    Loopback,
    Peer,
    Script,
    chunk,
    piece,
    says,
    sends,
)
from tests.tui.stage import (
    desk_in,
    flat,
    on_the_call,
    press,
    screen_text,
    settled,
    sheet,
    told,
    typed,
    until,
)

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples/lengthy-casual-call.toml"
REPLY = (ROOT / "tests/drafting/replies/call-strong.txt").read_text("utf-8").split("=====\n")[1]
THEIRS = "Have I caught you at a good moment?"
OF_PAY = REPLY.replace(THEIRS, "My salary expectation is 60,000 euros.")
SHORTER = REPLY.replace("I'm still really interested in the role, and ", "")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with Loopback(says(REPLY)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("DRAFTER_MODEL", "parrot")
        yield server


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = desk_in(tmp_path, monkeypatch)
    desk.interviews.add(desk.read_keys(str(EXAMPLE), sys.stdin.buffer), "test")
    return desk


def in_halves(text: str, gate: Event) -> Script:
    """Sends what stands before the second part, and the rest when it is let."""

    def script(peer: Peer) -> None:
        middle = text.index("## ask")
        peer.send(CHUNKED, chunk(piece(text[:middle])))
        gate.wait(20)
        peer.send(chunk(piece(text[middle:], "stop")), chunk(DONE), END)

    return script


@pytest.fixture
def gate(server: Loopback) -> Iterator[Event]:
    gate = Event()
    server.scripts[:] = [in_halves(REPLY, gate)]
    yield gate
    gate.set()


async def asked(pilot: Pilot[None], *keys: str) -> None:
    """Open the question to the model and answer it."""
    await press(pilot, "ctrl+g")
    assert isinstance(pilot.app.screen, AskModelScreen)
    await pilot.press(*keys)


async def answered(pilot: Pilot[None], server: Loopback, times: int = 1) -> None:
    """Until the model has answered and its words are judged."""
    await until(pilot, lambda: len(server.asked) == times and not sheet(pilot).generating)
    await settled(pilot)


def origins(desk: Desk) -> list[str]:
    (draft,) = desk.interviews.store.drafts(1)
    return [one.origin for one in desk.interviews.store.versions(draft.id)]


def test_without_a_model_there_is_no_key_for_one(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "Model" not in screen_text(pilot)
        await press(pilot, "ctrl+g")
        assert pilot.app.screen is sheet(pilot)

    on_the_call(desk, 1, scene)


@pytest.mark.parametrize("size", [(80, 24), (160, 50)])
def test_the_models_words_are_the_script_and_named_as_such(
    desk: Desk, server: Loopback, size: tuple[int, int]
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "^g Model esc Back" in flat(pilot)
        await asked(pilot, "enter")
        await answered(pilot, server)
        assert THEIRS in flat(pilot)
        assert "Hi Vicent, this is" in flat(pilot)
        assert "words from the model" in flat(pilot)

    on_the_call(desk, 1, scene, size)


def test_they_are_kept_with_who_wrote_them_what_it_took_and_what_was_found(
    desk: Desk, server: Loopback
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await answered(pilot, server)

    on_the_call(desk, 1, scene)

    version = desk.interviews.store.versions(1)[-1]
    assert (version.origin, version.model, version.number) == ("model", "parrot-1", 2)
    assert version.cost["tokens_out"] == 3
    assert version.cost["seconds"] > 0
    assert list(version.findings) == []


def test_they_are_the_script_the_next_time_too(desk: Desk, server: Loopback) -> None:
    async def ask(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await answered(pilot, server)

    async def again(pilot: Pilot[None]) -> None:
        assert THEIRS in flat(pilot)
        assert "words from the model" in flat(pilot)

    on_the_call(desk, 1, ask)
    on_the_call(desk, 1, again)

    assert origins(desk) == ["template", "model"]


def test_when_the_facts_are_others_the_script_is_drafted_anew(desk: Desk, server: Loopback) -> None:
    async def ask(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await answered(pilot, server)

    async def again(pilot: Pilot[None]) -> None:
        assert THEIRS not in flat(pilot)
        assert "words from the model" not in flat(pilot)

    on_the_call(desk, 1, ask)
    desk.interviews.change(1, lambda facts: {**facts, "role": "Head of Fish"})
    on_the_call(desk, 1, again)

    assert origins(desk) == ["template", "model", "template"]


def test_one_key_brings_the_script_of_before_back_for_good(desk: Desk, server: Loopback) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        before = flat(pilot)
        await asked(pilot, "enter")
        await answered(pilot, server)
        assert "words from the model, b: those before" in flat(pilot)
        await press(pilot, "b")
        assert THEIRS not in flat(pilot)
        assert "words from the model" not in flat(pilot)
        assert before.split("Opener")[1][:60] in flat(pilot)

    async def again(pilot: Pilot[None]) -> None:
        assert THEIRS not in flat(pilot)

    on_the_call(desk, 1, scene)
    on_the_call(desk, 1, again)

    assert origins(desk) == ["template", "model", "template"]


def test_meanwhile_the_script_can_be_read_and_notes_be_taken(desk: Desk, gate: Event) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await until(pilot, lambda: "2 parts so far" in screen_text(pilot))
        assert "Asking parrot ... escape stops it" in flat(pilot)
        assert "Opener" in flat(pilot)
        await pilot.press("2")
        await until(pilot, lambda: "If they say: still deciding" in flat(pilot))
        await pilot.press("n")
        await typed(pilot, "Ring on Friday")
        gate.set()
        await until(pilot, lambda: not sheet(pilot).generating)
        await settled(pilot)
        assert sheet(pilot).notes.text == "Ring on Friday"
        assert "If they say: still deciding" in flat(pilot)

    on_the_call(desk, 1, scene)

    kept = {one.kind: one.id for one in desk.interviews.store.drafts(1)}
    assert desk.interviews.store.versions(kept["notes"])[-1].text == "Ring on Friday"
    assert desk.interviews.store.versions(kept["check-in"])[-1].origin == "model"


def test_escape_stops_it_and_the_script_is_as_it_was(desk: Desk, gate: Event) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await until(pilot, lambda: "so far" in screen_text(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: not sheet(pilot).generating)
        await settled(pilot)
        assert pilot.app.screen is sheet(pilot)
        assert "Stopped. Your words are as they were." in told(pilot)
        assert "escape stops it" not in flat(pilot)
        assert THEIRS not in flat(pilot)

    on_the_call(desk, 1, scene)

    assert origins(desk) == ["template"]


def test_quitting_in_the_middle_leaves_the_script_as_it_was(desk: Desk, gate: Event) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await until(pilot, lambda: "so far" in screen_text(pilot))

    on_the_call(desk, 1, scene)

    assert origins(desk) == ["template"]


def test_a_part_that_does_not_pass_keeps_the_whole_from_being_used(
    desk: Desk, server: Loopback
) -> None:
    server.scripts[:] = [says(OF_PAY)]

    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await answered(pilot, server, 2)
        assert any("did not pass, twice" in one for one in told(pilot))
        assert "60,000" not in flat(pilot)
        assert "words from the model" not in flat(pilot)

    on_the_call(desk, 1, scene)

    assert origins(desk) == ["template"]


def test_a_change_of_the_script_is_shown_by_its_parts_and_can_be_left(
    desk: Desk, server: Loopback
) -> None:
    server.scripts[:] = [says(SHORTER)]

    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "down", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ChangesScreen))
        await settled(pilot)
        assert "## opener" in flat(pilot)
        assert "avoid" not in flat(pilot)
        await press(pilot, "escape")
        assert THEIRS not in flat(pilot)

    on_the_call(desk, 1, scene)

    assert origins(desk) == ["template", "model", "template"]


def test_nothing_comes_before_notes_that_are_being_typed(desk: Desk, server: Loopback) -> None:
    gate = Event()
    server.scripts[:] = [in_halves(SHORTER, gate)]

    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "down", "enter")
        await until(pilot, lambda: "so far" in screen_text(pilot))
        await pilot.press("n")
        await typed(pilot, "One ")
        gate.set()
        await until(pilot, lambda: not sheet(pilot).generating)
        await typed(pilot, "two")
        await settled(pilot)
        assert pilot.app.screen is sheet(pilot)
        assert sheet(pilot).notes.text == "One two"
        assert "b: those before" in flat(pilot)

    on_the_call(desk, 1, scene)


def test_half_a_script_can_be_seen_and_not_be_read_out(desk: Desk, server: Loopback) -> None:
    server.scripts[:] = [sends(CHUNKED, chunk(piece("## opener\nHi [READER_FIRST], th")))]

    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, PartialScreen))
        await settled(pilot)
        assert "UNCHECKED" in flat(pilot)
        assert "Hi Vicent, th" in flat(pilot)
        assert "take it over" not in flat(pilot)
        await press(pilot, "t")
        assert isinstance(pilot.app.screen, PartialScreen)
        await press(pilot, "escape")
        assert "Hi Vicent, th " not in flat(pilot)

    on_the_call(desk, 1, scene)


def test_what_would_be_sent_is_shown_before_it_is(desk: Desk, server: Loopback) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "f2")
        await until(pilot, lambda: isinstance(pilot.app.screen, PromptScreen))
        assert not server.asked
        await pilot.press("enter")
        await answered(pilot, server)
        assert b"Vicent" not in server.asked[0].body
        assert THEIRS in flat(pilot)

    on_the_call(desk, 1, scene)


def test_when_the_call_is_over_nothing_is_asked_any_more(desk: Desk, gate: Event) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await asked(pilot, "enter")
        await until(pilot, lambda: "so far" in screen_text(pilot))
        await pilot.press("o")
        await until(pilot, lambda: isinstance(pilot.app.screen, OutcomeScreen))
        await pilot.press("2")
        await until(pilot, lambda: sheet(pilot)._done is not None)
        await until(pilot, lambda: not sheet(pilot).generating)
        await settled(pilot)
        assert "Noted" in screen_text(pilot)
        assert "Model" not in screen_text(pilot)

    on_the_call(desk, 1, scene)

    assert "model" not in origins(desk)
