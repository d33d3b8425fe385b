"""The prose of the table: what each row means, and what speaks for and against its advice."""

from __future__ import annotations

from drafter.decision.wording import ended, invited, pressing, status
from drafter.decision.wording.text import RowText

ROWS: dict[str, RowText] = {**pressing.ROWS, **ended.ROWS, **invited.ROWS, **status.ROWS}
