"""`drafter templates`: see them, copy one to make it yours, check what you made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from drafter.cli.choices import CHANNELS, TONES
from drafter.cli.session import Session, color_option, json_option

if TYPE_CHECKING:
    from drafter.drafting.catalogue import Entry

channel_option = click.option(
    "--channel", type=click.Choice(CHANNELS), help="If NAME is both an email and a call."
)


@click.group(invoke_without_command=True)
@json_option
@color_option
@click.pass_context
def templates(context: click.Context, as_json: bool) -> None:
    """List the templates in force: yours, and the bundled ones."""
    if context.invoked_subcommand is not None:
        return
    session: Session = context.obj
    catalogue = session.desk.catalogue
    if as_json:
        from drafter.cli.json_text import json_text
        from drafter.cli.templates_text import as_data

        data = as_data(catalogue.entries, str(catalogue.own))
        session.say(json_text(data))
        return
    from drafter.cli.templates_text import listing

    session.say(listing(catalogue.entries, str(catalogue.own)))


@templates.command()
@click.argument("name")
@channel_option
@click.option("--tone", type=click.Choice(TONES), help="Copy it for this tone alone.")
@click.option("--output", metavar="PATH", help="Copy it elsewhere; - prints it.")
@click.option("--force", is_flag=True, help="Replace a file that exists.")
@color_option
@click.pass_obj
def copy(
    session: Session,
    name: str,
    channel: str | None,
    tone: str | None,
    output: str | None,
    force: bool,
) -> None:
    """Copy a bundled template into your own folder.

    There it goes before the bundled one, and you may change it. NAME is one of the list, such as
    email/thank-you or email/_signature.
    """
    from drafter.cli.output import write
    from drafter.interview.model import Channel
    from drafter.message.draft import Register

    text, path = session.desk.catalogue.bundled_copy(
        name, Channel(channel) if channel else None, Register(tone) if tone else None
    )
    if output == "-":
        session.say(text.removesuffix("\n"))
        return
    write(output or str(path), text, force=force, parents=output is None)
    if output is None:
        click.echo("Change it to your taste, then: drafter templates check", err=True)


@templates.command()
@click.argument("name")
@channel_option
@color_option
@click.pass_obj
def show(session: Session, name: str, channel: str | None) -> None:
    """Print the template in force, yours or the bundled one."""
    from drafter.interview.model import Channel

    catalogue = session.desk.catalogue
    entry: Entry = catalogue.in_force(name, Channel(channel) if channel else None)
    if entry.own:
        session.notify([f"This is your own, {entry.path}."])
    session.say(catalogue.text(entry.path).removesuffix("\n"))


@templates.command()
@click.argument("names", metavar="[NAME]...", nargs=-1)
@color_option
@click.pass_context
def check(context: click.Context, names: tuple[str, ...]) -> None:
    """Try templates on made-up interviews.

    Names every fault of the templates of those names, or of all of them and of your folder. Exit
    status 1 if there is one.
    """
    from drafter.cli.templates_text import proof

    session: Session = context.obj
    result = session.desk.catalogue.check(names)
    session.say(proof(result))
    if result.faults:
        context.exit(1)
