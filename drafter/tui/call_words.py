"""What the call screen says: the parts of a script, its turns, and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from drafter.message.checklists import CALL_SECONDS
from drafter.message.draft import Branch
from drafter.tui.spoken import PAUSE, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.message.draft import CallPack

PARTS = ("opener", "purpose", "ask", "close")
LAST = "last"
"""What was noted during the call before."""
NAMES = {part: part.capitalize() for part in PARTS} | {LAST: "Last call"}
NO_WORDS = "The script has no words for this."
TURNS = {
    Branch.BAD_MOMENT: "A bad moment",
    Branch.STILL_DECIDING: "Still deciding",
    Branch.CHOSEN_SOMEONE_ELSE: "Chose another",
    Branch.TOLD_NOT_TO_CALL: "Do not call",
    Branch.PLEASE_EMAIL: "Please email",
    Branch.WHO_ARE_YOU: "Who are you?",
    Branch.SALARY: "Asks about pay",
    Branch.GATEKEEPER: "Someone else",
}
"""The turns in the order of their keys."""


def points(pack: CallPack) -> tuple[str, ...]:
    """What to have at hand; how the script marks a pause needs no telling where it says so."""
    return tuple(line for line in pack.talking_points if PAUSE not in line)


def listed(lines: Sequence[str]) -> Content:
    """One line below another, a little apart."""
    return Content("\n\n").join(Content(f"- {said(line)}") for line in lines)


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def time_told(seconds: float, *, running: bool) -> str:
    """How long the call has been going on, against what is good."""
    if not running and not seconds:
        return f"{clock(0)}, aim for {clock(CALL_SECONDS.least)}"
    rest = f"{clock(CALL_SECONDS.most)} at the most"
    if seconds > CALL_SECONDS.most:
        rest = "time to say goodbye"
    return f"{clock(seconds)}{'' if running else ' stopped'}, {rest}"


def voicemail_told(pack: CallPack, left: float | None, key: str) -> str:
    """What to do while a voicemail is spoken; `key` starts it at the beep."""
    if left is None:
        return f"Voicemail: {pack.voicemail.seconds} seconds. Press {key} at the beep."
    if left <= 0:
        return "Voicemail: the time is up. Hang up."
    return "Voicemail: speak now, slowly."


def count_down(pack: CallPack, left: float | None) -> str:
    """The seconds that a voicemail has left."""
    seconds = pack.voicemail.seconds if left is None else max(0, int(left + 0.99))
    return f"{seconds // 60}:{seconds % 60:02}"
