"""Files that the user asked for; never over another one unless told so."""

from __future__ import annotations

import os

import click

from drafter.errors import OutputError


def write(path: str, text: str, *, force: bool) -> None:
    """Writes `text` as UTF-8 and says so; a file that exists is replaced only by force."""
    if os.path.exists(path):
        if not os.path.isfile(path):
            raise OutputError(f"{path} is not a file.", "Name a file, or - to print it.")
        if not force:
            raise OutputError(
                f"{path} exists already.", "Name another file, or add --force to replace it."
            )
    try:
        with open(path, "w" if force else "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise OutputError(f"{path} cannot be written: {reason}", "Name another place.") from error
    click.echo(f"Wrote {path}.", err=True)
