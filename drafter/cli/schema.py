"""`drafter schema`: the JSON Schema of the interview file."""

from __future__ import annotations

import click

from drafter.cli.session import Session, color_option


@click.command()
@color_option
@click.pass_obj
def schema(session: Session) -> None:
    """Print the JSON Schema of the interview file."""
    from drafter.cli.json_text import json_text
    from drafter.interview.schema import schema as schema_of_file

    session.say(json_text(schema_of_file(), indent=2))
