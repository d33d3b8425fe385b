"""Is the store well: does it open, how much is in it, is it whole?"""

from __future__ import annotations

from drafter.desk.health import Part, State
from drafter.errors import StoreError

NAME = "store"


def examine_store(data: str) -> Part:
    """Look at what is kept in a folder, and change nothing."""
    from drafter.store.examination import examine

    try:
        found = examine(data)
    except StoreError as error:
        return Part(NAME, State.FAILED, error.title, error.hint)
    if not found.version:
        return Part(NAME, State.OK, f"nothing is kept yet; it would be in {found.file}")
    if found.version < found.newest:
        text = (
            f"of version {found.version}, whole; the next use makes it version {found.newest} and "
            f"keeps a copy, {found.file}"
        )
        return Part(NAME, State.OK, text)
    count = f"{found.kept:,} interview{'s' * (found.kept != 1)}"
    if found.trashed:
        count += f" and {found.trashed:,} in the trash"
    text = f"{count}, version {found.version}, {{}}, {found.file}"
    if found.bent:
        state = State.WARNING
        return Part(NAME, state, text.format("whole but for some rows"), found.mend, found.bent)
    return Part(NAME, State.OK, text.format("whole"))
