"""`drafter rules`: the decision table, and its proof."""

from __future__ import annotations

import click

from drafter.cli.session import color_option, json_option


@click.group(invoke_without_command=True)
@json_option
@color_option
@click.pass_context
def rules(context: click.Context, as_json: bool) -> None:
    """Print the decision table: every row, its reasons, every threshold."""
