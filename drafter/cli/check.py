"""`drafter check`: any text held against the facts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from drafter.cli.choices import CHANNELS, KINDS
from drafter.cli.session import OBJECTION, Session, color_option, json_option, today_option
from drafter.errors import UsageError

if TYPE_CHECKING:
    from datetime import date, datetime


@click.command()
@click.argument("file", required=False)
@click.argument("draft", required=False)
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    metavar="KIND",
    help=f"What it is; default: what is due. {', '.join(KINDS)}.",
)
@click.option("--channel", type=click.Choice(CHANNELS), help="Default: as the text looks.")
@click.option("--to", multiple=True, metavar="NAME", help="Whom it is for; again for more.")
@today_option
@click.option("--batch", is_flag=True, help="Check JSON lines from standard input, no FILE.")
@json_option
@color_option
@click.pass_context
def check(
    context: click.Context,
    file: str | None,
    draft: str | None,
    kind: str | None,
    channel: str | None,
    to: tuple[str, ...],
    today: date | datetime | None,
    batch: bool,
    as_json: bool,
) -> None:
    """Hold any text against your facts and good manners.

    FILE is an interview file or the ID of a kept interview, DRAFT the text to check; one of them
    may be - for standard input.
    Exit status 3 if the text holds what must not be sent.
    """
    session: Session = context.obj
    if batch:
        if file or kind or channel or to or today or as_json:
            raise UsageError(
                "--batch takes no other argument.",
                "Each line of standard input names its own; docs/checking.md shows one.",
            )
        from drafter.cli.batch import run

        context.exit(run(session))
    if file is None or draft is None:
        missing = "FILE and DRAFT" if file is None else "DRAFT"
        raise UsageError(
            f"{missing} missing.", "drafter check mine.toml note.txt; - reads standard input."
        )
    if file == draft == "-":
        raise UsageError("FILE and DRAFT cannot both be -.", "Name a file for one of them.")
    from drafter.desk.wishes import Wish
    from drafter.interview.model import Channel, Kind

    if "-" in (file, draft) and sys.stdin.isatty():
        session.notify(["Type or paste the text; an end of file (Ctrl+D) ends it."])
    interview = session.desk.read(file, sys.stdin.buffer)
    text = session.desk.read_text(draft, sys.stdin.buffer)
    wish = Wish(Kind(kind) if kind else None, Channel(channel) if channel else None, to)
    result = session.desk.check(interview, text, today, wish)
    if as_json:
        from drafter.cli.check_json import checked
        from drafter.cli.json_text import json_text

        session.say(json_text(checked(result)))
    else:
        from drafter.cli.findings_text import summary
        from drafter.cli.marks import marked

        session.notify(result.notices)
        findings = result.report.findings
        session.say(marked(text, findings, colored=session.colored))
        session.say("\n" + summary(findings))
    if not result.report.ok:
        context.exit(OBJECTION)
