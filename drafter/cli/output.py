"""Files that the user asked for; never over another one unless told so."""

from __future__ import annotations

from drafter.errors import OutputError, UsageError


def write(path: str, text: str, *, force: bool) -> None:
    """Writes `text` as UTF-8."""
    try:
        with open(path, "w" if force else "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(
            f"{path} exists already.", "Name another file, or add --force to replace it."
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise OutputError(f"{path} cannot be written: {reason}", "Name another place.") from error
