"""`drafter new`: an interview file to fill in."""

from __future__ import annotations

import click

from drafter.cli.session import Session, color_option


@click.command()
@click.argument("file")
@click.option("--force", is_flag=True, help="Replace a file that exists.")
@color_option
@click.pass_obj
def new(session: Session, file: str, force: bool) -> None:
    """Write a commented interview file to fill in; - prints it.

    The country of your settings, if you named one, stands in it already.
    """
    from datetime import date

    from drafter.interview.blank import blank

    text = blank(date.today(), session.desk.settled.first_facts())
    if file == "-":
        session.say(text.removesuffix("\n"))
        return
    from drafter.cli.output import write

    write(file, text, force=force)
    click.echo(f"Fill in company, role and held, then: drafter decide {file}", err=True)
