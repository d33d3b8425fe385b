"""One kept interview as a person reads it in the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from drafter.cli.layout import labelled, paragraph
from drafter.desk.when import day_in_words
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.desk.chronicle import Chronicle, Line
    from drafter.store.records import DraftVersion, Stored, StoredDraft


def page(
    kept: Stored,
    facts: str,
    rounds: Sequence[dict[str, Any]],
    told: Chronicle,
    drafts: Sequence[tuple[StoredDraft, Sequence[DraftVersion]]],
) -> str:
    """A heading, the facts as the interview file has them, then what stands beside them."""
    return "\n\n".join(_blocks(kept, facts, rounds, told, drafts))


def _blocks(
    kept: Stored,
    facts: str,
    rounds: Sequence[dict[str, Any]],
    told: Chronicle,
    drafts: Sequence[tuple[StoredDraft, Sequence[DraftVersion]]],
) -> Iterator[str]:
    yield click.style(paragraph(_heading(kept)), bold=True)
    yield facts
    if len(rounds) > 1:
        yield labelled("Rounds", (_round(number, held) for number, held in enumerate(rounds, 1)))
    today = datetime.now().date()
    if told.lines:
        yield labelled("Happened", (text for line in told.lines for text in _line(line, today)))
    if drafts:
        yield labelled("Drafts", (_draft(*one, told, today) for one in drafts))


def _heading(kept: Stored) -> str:
    names = (visible(str(kept.facts.get(key, ""))) for key in ("company", "role"))
    state = ", in the trash" if kept.trashed else ""
    if kept.snoozed_until is not None:
        state += f", snoozed until {kept.snoozed_until}"
    return f"Interview {kept.id}: {', '.join(names)}{state}"


def _round(number: int, held: dict[str, Any]) -> str:
    words = [str(held.get("held", ""))[:10], *(str(held.get(key, "")) for key in _KEYS)]
    return visible(f"{number}. {', '.join(filter(None, words))}")


_KEYS = ("stage", "setting", "medium")


def _line(line: Line, today: date) -> Iterator[str]:
    day = f"{day_in_words(line.day, today)}: " if line.day else ""
    yield f"{day}{line.text}"
    for nth, words in enumerate(line.notes.strip().splitlines()):
        yield f"  {'Notes: ' if not nth else ''}{visible(words)}"


def _draft(
    draft: StoredDraft, versions: Sequence[DraftVersion], told: Chronicle, today: date
) -> str:
    reader = f" to {visible(draft.recipient)}" if draft.recipient else ""
    sent = f"; {told.way(draft)} {_day(draft.sent_on, today)}" if draft.sent_on else ""
    many = "1 version" if len(versions) == 1 else f"{len(versions)} versions"
    last = _day(versions[-1].made_at.astimezone().date(), today)
    return f"{draft.channel} {draft.kind}{reader}: {many}, the last of {last}{sent}"


def _day(day: date, today: date) -> str:
    return day_in_words(day, today)
