"""`drafter draft`: the email, or the script of the call."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from drafter.cli.choices import CHANNELS, KINDS, TONES
from drafter.cli.layout import for_the_eye
from drafter.cli.session import Session, color_option, json_option, today_option

if TYPE_CHECKING:
    from datetime import date, datetime


@click.command()
@click.argument("file")
@today_option
@click.option("--kind", type=click.Choice(KINDS), help="Another kind.")
@click.option("--channel", type=click.Choice(CHANNELS), help="Email or call.")
@click.option("--to", default="", metavar="NAME", help="One person of the file.")
@click.option("--tone", type=click.Choice(TONES), help="Default: as the interview was.")
@click.option("--offline", is_flag=True, help="Use templates alone, open no connection.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@json_option
@click.option("--output", metavar="PATH", help="Write to a file instead.")
@click.option("--force", is_flag=True, help="Let --output replace a file.")
@color_option
@click.pass_obj
def draft(
    session: Session,
    file: str,
    today: date | datetime | None,
    kind: str | None,
    channel: str | None,
    to: str,
    tone: str | None,
    offline: bool,
    form: str,
    as_json: bool,
    output: str | None,
    force: bool,
) -> None:
    """The email, or the script of the call, for the step that is due.

    FILE is an interview file, or - for standard input. Nothing is ever sent.
    """
    from drafter.desk import Wish
    from drafter.interview.model import Channel, Kind
    from drafter.message.draft import Register

    interview = session.desk.read(file, sys.stdin.buffer)
    wish = Wish(
        Kind(kind) if kind else None,
        Channel(channel) if channel else None,
        to,
        Register(tone) if tone else None,
    )
    result = session.desk.draft(interview, today, wish)
    session.notify(result.notices)
    if as_json or form == "json":
        import json

        from drafter.message.draft import as_json as for_a_program

        data = {"schema": 1, "drafts": [for_a_program(one) for one in result.drafts]}
        text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    else:
        from drafter.message.text import print_drafts

        text = print_drafts(result.drafts)
    if output is None or output == "-":
        session.say(for_the_eye(text.removesuffix("\n")))
        return
    from drafter.cli.output import write

    write(output, text, force=force)
