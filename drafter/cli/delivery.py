"""Drafts in the form that was asked for: printed, or written to files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from drafter.cli.layout import for_the_eye
from drafter.errors import UsageError

if TYPE_CHECKING:
    from drafter.cli.session import Session
    from drafter.desk.results import Drafts
    from drafter.interview.model import Candidate


NO_CALL = (
    "A call cannot be a mail file.",
    "Use --format md for a call sheet, or --channel email to write instead.",
)


def chosen(form: str | None, as_json: bool, channel: str | None) -> str:
    """The one format that `--format` and `--json` ask for."""
    if as_json and form not in (None, "json"):
        raise UsageError(f"--json and --format {form} contradict each other.", "Give one of them.")
    if form == "eml" and channel == "call":
        raise UsageError(*NO_CALL)
    return "json" if as_json else form or "text"


def deliver(
    session: Session, result: Drafts, me: Candidate, form: str, output: str | None, *, force: bool
) -> None:
    """Prints the drafts, or writes them where the user wants them."""
    if form == "eml":
        _mail_files(result, me, output, force=force)
        return
    text = _as_text(result, form)
    if output is None or output == "-":
        words = text.removesuffix("\n")
        session.say(for_the_eye(words) if form == "text" else words)
        return
    from drafter.cli.output import is_folder, write

    if is_folder(output):
        raise UsageError(
            f"{output} is a folder, and this is one file.",
            "Name a file; only --format eml makes a file for each person.",
        )
    write(output, text, force=force)


def refuse_what_mail_cannot_hold(result: Drafts, output: str | None) -> None:
    """Tells what no mail file can be made of, before anything else is said."""
    from drafter.cli.output import is_folder
    from drafter.message.draft import CallPack

    if any(isinstance(draft, CallPack) for draft in result.drafts):
        raise UsageError(*NO_CALL)
    if len(result.drafts) > 1 and (output is None or not is_folder(output)):
        raise UsageError(
            f"A mail file holds one email, and this would be {len(result.drafts)}.",
            "Name one person with --to, or a folder: --output drafts/",
        )


def _as_text(result: Drafts, form: str) -> str:
    if form == "json":
        from drafter.cli.json_text import json_text
        from drafter.message.draft import as_json

        checked = zip(result.drafts, result.findings, strict=True)
        drafts = [as_json(draft, [one.as_json() for one in found]) for draft, found in checked]
        for draft, cost in zip(drafts, result.costs, strict=False):
            if cost:
                draft["cost"] = cost
        data = {"schema": 1, "drafts": drafts}
        return json_text(data) + "\n"
    if form == "md":
        from drafter.delivery.markdown import page

        return page(result.drafts)
    from drafter.message.text import print_drafts

    return print_drafts(result.drafts)


def _mail_files(result: Drafts, me: Candidate, output: str | None, *, force: bool) -> None:
    from drafter.cli.output import is_folder, write_all
    from drafter.delivery.eml import as_eml
    from drafter.delivery.naming import file_names
    from drafter.message.draft import EmailDraft

    emails = [draft for draft in result.drafts if isinstance(draft, EmailDraft)]
    files = [as_eml(draft, me, result.moment) for draft in emails]
    if output is None or output == "-":
        click.echo(files[0], nl=False)
    elif is_folder(output):
        paths = (os.path.join(output, name) for name in file_names(emails, ".eml"))
        write_all(dict(zip(paths, files, strict=True)), force=force)
    else:
        write_all({output: files[0]}, force=force, parents=False)
