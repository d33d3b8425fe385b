"""`drafter schema`: the JSON Schema of the interview file."""

from __future__ import annotations

import click

from drafter.cli.session import Session, color_option


@click.command()
@color_option
@click.pass_obj
def schema(session: Session) -> None:
    """Print the JSON Schema of the interview file."""
    import json

    from drafter.interview.schema import schema as schema_of_file

    session.say(json.dumps(schema_of_file(), ensure_ascii=False, indent=2))
