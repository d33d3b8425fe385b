"""An email as a file of the user's, never in the place of another one."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from drafter.errors import OutputError

if TYPE_CHECKING:
    from datetime import datetime

    from drafter.desk.manuscript import Manuscript
    from drafter.interview.model import Candidate


def file_name(written: Manuscript) -> str:
    """A name such as check-in-dana-okafor.eml that is free in the working folder."""
    from drafter.delivery.naming import file_names

    (name,) = file_names([written.draft], ".eml")
    stem, free, again = name.removesuffix(".eml"), name, 2
    while os.path.lexists(free):
        free, again = f"{stem}-{again}.eml", again + 1
    return free


def save_mail(written: Manuscript, me: Candidate, moment: datetime, path: str) -> str:
    """Write it as a file that a mail program opens; the whole path of it."""
    from drafter.delivery.eml import as_eml

    whole = os.path.abspath(os.path.expanduser(path.strip()))
    octets = as_eml(written.draft, me, moment)
    try:
        handle = os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        try:
            with open(handle, "wb") as file:
                file.write(octets)
        except OSError:
            # Half an email is worse than none.
            with contextlib.suppress(OSError):
                os.unlink(whole)
            raise
    except FileExistsError as error:
        raise OutputError(f"{whole} exists already.", "Give another name.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise OutputError(f"{whole} cannot be written: {reason}.", "Name another place.") from error
    return whole
