"""What a screen tells the agenda: something was noted with an interview, or taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from drafter.desk.taking_back import Done


@dataclass
class Noted(Message):
    """Something was noted that can be taken back."""

    done: Done


class TakenBack(Message):
    """What was noted last was taken back where it was noted."""
