"""Ids of kept interviews as arguments."""

from __future__ import annotations

import click


class Id(click.ParamType):  # type: ignore[type-arg]
    """The number under which an interview is kept."""

    name = "id"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        from drafter.desk.sources import as_id

        found = as_id(str(value))
        if found is None:
            self.fail(f"{str(value)!r} is no id; `drafter list` shows them.", param, ctx)
        return found


id_argument = click.argument("which", metavar="ID", type=Id())
ids_argument = click.argument("ids", metavar="ID...", type=Id(), nargs=-1, required=True)
