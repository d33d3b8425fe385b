"""`drafter doctor`: is everything well that drafter stands on?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from drafter.cli.session import Session, color_option, json_option

if TYPE_CHECKING:
    from drafter.desk.health import Health, Part


@click.command()
@click.option("--offline", is_flag=True, help="Do not ask whether the server of the model answers.")
@json_option
@color_option
@click.pass_context
def doctor(context: click.Context, offline: bool, as_json: bool) -> None:
    """See whether all is well, and how to mend it.

    Looks at your settings, keys, store, templates and caches, tries the checker on itself, and asks
    the server of the language model, if one is set up, what it has. Exit status 1 if anything
    failed.
    """
    session: Session = context.obj
    health = session.desk.doctor(offline, session.judge_keys)
    # The settings, which would tell of colour, may be what is wrong.
    session.flag = session.flag or health.color
    if as_json:
        from drafter.cli.json_text import json_text

        session.say(json_text(_as_data(health)))
    else:
        session.say("\n".join(map(_line, health.parts)))
    if not health.ok:
        context.exit(1)


def _line(part: Part) -> str:
    from drafter.cli.layout import labelled
    from drafter.interview.shown import visible

    lines = [f"{part.name}: {part.text}", *part.faults, *filter(None, [part.mend])]
    color = {"ok": "green", "warning": "yellow", "failed": "red"}[part.state]
    word, rest = labelled(part.state, map(visible, lines)).split(part.state, 1)
    return word + click.style(part.state, fg=color) + rest


def _as_data(health: Health) -> dict[str, Any]:
    return {
        "schema": 1,
        "ok": health.ok,
        "checks": [
            {
                "name": part.name,
                "state": part.state.value,
                "text": part.text,
                "faults": list(part.faults),
                "mend": part.mend or None,
            }
            for part in health.parts
        ],
    }
