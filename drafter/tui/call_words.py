"""What the call screen says: the parts of a script, its turns, and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from drafter.interview.shown import visible
from drafter.message.checklists import CALL_SECONDS
from drafter.message.draft import Branch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.message.draft import CallPack

PARTS = ("opener", "purpose", "ask", "close")
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
_COLUMN = 19


def said(text: str) -> str:
    """Words to be spoken, with nothing a terminal would act on."""
    return "\n".join(visible(" ".join(line.split())) for line in text.split("\n"))


def listed(lines: Sequence[str]) -> Content:
    """One line below another, a little apart."""
    return Content("\n\n".join(map(said, lines)))


def turns(now: Branch | None, columns: int) -> Content:
    """The turns with their keys, the one at hand in bold."""
    cells = [
        Content.assemble(
            (str(key), "$text-accent bold"),
            " ",
            (name.ljust(_COLUMN - 2), "bold underline" if turn is now else ""),
        )
        for key, (turn, name) in enumerate(TURNS.items(), start=1)
    ]
    rows = -(-len(cells) // columns)
    # Down the columns where there is one, along the rows where there are several.
    return Content("\n").join(
        Content("").join(cells[row * columns : (row + 1) * columns]) for row in range(rows)
    )


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def time_told(seconds: float, *, running: bool) -> str:
    """How long the call has been going on, against what is good."""
    if not running and not seconds:
        return f"space starts the clock; aim for {clock(CALL_SECONDS.least)}"
    rest = f"{clock(CALL_SECONDS.most)} at the most"
    if seconds > CALL_SECONDS.most:
        rest = "time to say goodbye"
    return f"{clock(seconds)}{'' if running else ' stopped'}, {rest}"


def voicemail_told(pack: CallPack, left: float | None) -> str:
    """How long a voicemail takes, or has left."""
    seconds = pack.voicemail.seconds
    if left is None:
        return f"Voicemail: {seconds} seconds. Press v at the beep."
    if left <= 0:
        return "Voicemail: the time is up. Hang up."
    return f"Voicemail: {int(left + 0.99)} of {seconds} seconds left."
