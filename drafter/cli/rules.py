"""`drafter rules`: the decision table, and its proof."""

from __future__ import annotations

import click

from drafter.cli.session import Session, color_option, json_option


@click.group(invoke_without_command=True)
@json_option
@color_option
@click.pass_context
def rules(context: click.Context, as_json: bool) -> None:
    """Print the decision table: every row, its reasons, every threshold."""
    if context.invoked_subcommand is not None:
        return
    session: Session = context.obj
    policy = session.desk.policy
    if as_json:
        from drafter.cli.json_text import json_text
        from drafter.decision.reference import as_data

        session.say(json_text(as_data(policy)))
        return
    from drafter.cli.rules_text import table

    session.say(table(policy))


@rules.command()
@color_option
@click.pass_context
def verify(context: click.Context) -> None:
    """Prove the table under your thresholds: no gap, no conflict, no dead row, every invariant.

    Takes about half a minute. Exit status 1 if anything is found.
    """
    import sys
    import time

    from drafter.cli.rules_text import proof
    from drafter.decision.proof.verify import TASKS

    session: Session = context.obj
    # A fault in the user's thresholds is told before anything is shown.
    _ = session.desk.policy
    start = time.monotonic()
    with click.progressbar(length=TASKS, label="Walking", file=sys.stderr) as bar:
        report = session.desk.prove(lambda: bar.update(1))
    session.say(proof(report, time.monotonic() - start))
    if not report.holds:
        context.exit(1)
