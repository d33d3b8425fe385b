"""What came of asking a language model, told on stderr."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from drafter.cli.session import wrapped
from drafter.interview.shown import visible
from drafter.message.draft import Origin

if TYPE_CHECKING:
    from drafter.desk.results import Drafts


def tell_outcome(result: Drafts, base: str = "") -> None:
    """Say whose words the drafts are; `base`: the text that was to be changed."""
    accepted = [draft for draft in result.drafts if draft.origin is Origin.MODEL]
    if accepted and base:
        _show_changes(base, result)
    if accepted:
        count, all_ = len(accepted), len(result.drafts)
        which = "" if count == all_ == 1 else f", {count} of {all_} drafts"
        model = visible(accepted[0].model)
        _tell(f"Worded by {model}{which}: checked and accepted{_mended(result.mended, count)}.")
    if result.objections[1:]:
        _tell("All that is wrong with the model's draft:")
        for objection in result.objections:
            _tell(f"- {visible(objection)}")
    if not accepted and sys.stderr.isatty():
        whose = "your own text" if base else "the template's draft"
        _tell(f"What came from the model is not used; {whose} follows.")


def _mended(mended: int, count: int) -> str:
    if not mended:
        return ""
    return " after it was mended once" if count == 1 else f", {mended} after being mended once"


def _show_changes(base: str, result: Drafts) -> None:
    from drafter.cli.changes_text import changes
    from drafter.message.text import print_draft

    (draft,) = result.drafts
    text = print_draft(draft)
    if text.startswith("To:") and not base.lstrip().startswith("To:"):
        # Whom it goes to is no change of the words.
        text = text.split("\n", 1)[1]
    for line in changes(base, text):
        click.echo(line, err=True)


def _tell(text: str) -> None:
    click.echo(wrapped(text, "  "), err=True)
