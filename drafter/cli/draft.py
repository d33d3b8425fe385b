"""`drafter draft`: the email, or the script of the call."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from drafter.cli.choices import CHANNELS, FORMATS, KINDS, TONES
from drafter.cli.delivery import chosen, deliver, refuse_what_mail_cannot_hold
from drafter.cli.session import OBJECTION, Session, color_option, json_option, today_option
from drafter.errors import UsageError

if TYPE_CHECKING:
    from datetime import date, datetime


@click.command("draft")
@click.argument("file")
@click.argument("draft", required=False)
@today_option
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    metavar="KIND",
    help=f"Another kind than the one that is due: {', '.join(KINDS)}.",
)
@click.option("--channel", type=click.Choice(CHANNELS), help="Email or call.")
@click.option("--to", multiple=True, metavar="NAME", help="A person of the file; again for more.")
@click.option("--tone", type=click.Choice(TONES), help="Default: as the interview was.")
@click.option("--offline", is_flag=True, help="Use templates alone, open no connection.")
@click.option("--model", metavar="NAME", help="A model profile of yours, or a model by its name.")
@click.option("--refine", metavar="TEXT", help="How DRAFT is to change: shorter, warmer, ...")
@click.option("--show-prompt", is_flag=True, help="Print what would be sent; send nothing.")
@click.option("--no-mask", is_flag=True, help="Send names, addresses and numbers as they are.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="Default: text; eml opens in a mail program, md prints well.",
)
@json_option
@click.option("--output", metavar="PATH", help="Write to a file; eml also into a folder.")
@click.option("--force", is_flag=True, help="Let --output replace a file.")
@color_option
@click.pass_context
def draft_(
    context: click.Context,
    file: str,
    draft: str | None,
    today: date | datetime | None,
    kind: str | None,
    channel: str | None,
    to: tuple[str, ...],
    tone: str | None,
    offline: bool,
    model: str | None,
    refine: str | None,
    show_prompt: bool,
    no_mask: bool,
    form: str | None,
    as_json: bool,
    output: str | None,
    force: bool,
) -> None:
    """The email, or the script of the call, for the step that is due.

    FILE is an interview file, the ID of a kept interview, which keeps the draft too, or - for
    standard input. Nothing is ever sent to anybody it is for. If a language model is set up, it
    finds the words, and what does not pass the check is replaced by the template's. DRAFT is a text
    to --refine; left out, it is the last one kept. Exit status 3 if a draft holds what must not be
    sent, which your own templates or odd facts can bring in.
    """
    from drafter.cli import model_draft
    from drafter.desk.kept_drafts import keep_with
    from drafter.desk.wishes import Wish
    from drafter.interview.model import Channel, Kind
    from drafter.message.draft import Register

    session: Session = context.obj
    form = chosen(form, as_json, channel)
    choice = model_draft.Choice(offline, model or "", (refine or "").strip(), show_prompt, no_mask)
    choice.refuse_what_contradicts()
    if draft is not None and not choice.change:
        raise UsageError("A DRAFT is there to be changed.", 'Say how: --refine "shorter".')
    interview = session.desk.read(file, sys.stdin.buffer)
    wish = Wish(
        Kind(kind) if kind else None,
        Channel(channel) if channel else None,
        to,
        Register(tone) if tone else None,
    )
    base = ""
    if choice.change:
        plain = session.desk.draft(interview, today, wish)
        base = model_draft.base_of(session, file, draft, plain)
    if show_prompt:
        model_draft.show_prompt(
            session, interview, today, wish, choice, base, as_json=form == "json"
        )
        return
    result = model_draft.words(session, interview, today, wish, choice, base)
    if form == "eml":
        refuse_what_mail_cannot_hold(result, output)
    session.notify(result.notices)
    if result.costs:
        from drafter.cli.outcome import tell_outcome

        tell_outcome(result, base)
    deliver(session, result, interview.me, form, output, force=force)
    if form != "json" and any(result.findings):
        from drafter.cli.findings_text import beside_drafts

        beside_drafts(result)
    session.notify(keep_with(session.desk.interviews, file, result))
    if not result.ok:
        context.exit(OBJECTION)
