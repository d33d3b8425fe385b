"""`drafter decide`: call, email, wait or stop."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from drafter.cli.session import Session, color_option, json_option, today_option

if TYPE_CHECKING:
    from datetime import date, datetime


@click.command()
@click.argument("file")
@today_option
@click.option("--sources", is_flag=True, help="Add what the advice rests on.")
@json_option
@color_option
@click.pass_obj
def decide(
    session: Session, file: str, today: date | datetime | None, sources: bool, as_json: bool
) -> None:
    """Call, email, wait or stop: when, to whom, and why.

    FILE is an interview file, the ID of a kept interview, or - for standard input.
    """
    interview = session.desk.read(file, sys.stdin.buffer)
    result = session.desk.advise(interview, today)
    if as_json:
        from drafter.cli.advice_json import advice as for_a_program
        from drafter.cli.json_text import json_text

        data = for_a_program(result.explanation, result.notices)
        session.say(json_text(data))
        return
    from drafter.cli.advice_text import advice

    session.notify(result.notices)
    session.say(advice(interview, result.explanation, file, sources=sources))
