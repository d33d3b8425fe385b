"""A program that is killed while a model words a page: what the user wrote is there again."""

from __future__ import annotations

import json
import os
from pathlib import Path
from threading import Event

import pytest

from tests.drafting.loopback import CHUNKED, Loopback, Peer, chunk, piece
from tests.tui.stage import DANA, ME, desk_in, facts
from tests.tui.terminal import Terminal

TODAY = ("--today", "2026-09-30")
OURS = "Mine "


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a pseudo-terminal")
def test_a_kill_in_the_middle_of_an_answer_leaves_the_users_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts("Northwind Traders", people=[DANA], me=ME))
    desk.close()
    gate = Event()

    def half(peer: Peer) -> None:
        peer.send(CHUNKED, chunk(piece("Dear [READER_FIRST],\n\nHalf a sentence of the mod")))
        gate.wait(60)

    with Loopback(half) as server:
        environ = {
            **os.environ,
            "TERM": "xterm-256color",
            "OPENAI_BASE_URL": server.url,
            "DRAFTER_MODEL": "parrot",
        }
        with Terminal(TODAY, environ, (80, 24)) as app:
            app.see("Northwind Traders")
            app.press("enter")
            app.see("No problems found.")
            app.type(OURS)
            app.see("version 2, kept")
            app.press("ctrl+g")
            app.see("Ask parrot at")
            app.press("enter")
            app.see("Half a sentence of the mod", "Asking parrot")
            app.kill()
        gate.set()
        with Terminal(TODAY, environ, (80, 24)) as app:
            app.see("Northwind Traders")
            app.press("enter")
            app.see("as you left it")
            app.see(OURS.strip())
            assert "Half a sentence" not in app.text
            app.kill()

    versions = desk.interviews.store.versions(1)
    assert [one.origin for one in versions] == ["template", "edited"]
    assert "Half" not in json.dumps([one.text for one in versions])
