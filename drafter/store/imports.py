"""What an export holds -> the store, where it is not there yet."""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import Any

from drafter.errors import InputError
from drafter.interview.shown import shown, visible
from drafter.store import changes, drafts
from drafter.store.bent import BentError
from drafter.store.export import FORMAT, entry
from drafter.store.facts import refuse, split
from drafter.store.records import Imported
from drafter.store.shapes import WHOLE, many, read_table, table

LOCAL = ("revision", "changed_at")
"""What may differ between machines without a difference in what is kept."""


def read(data: object, source: str) -> tuple[list[dict[str, Any]], int]:
    """The interviews of an export, as this store would export them, and how many are damaged.

    Raises InputError.
    """
    try:
        return _read(data)
    except InputError as error:
        raise InputError(f"{visible(source)}: {error.title}", error.hint) from error


def _read(data: object) -> tuple[list[dict[str, Any]], int]:
    if not isinstance(data, dict) or "drafter" not in data:
        raise InputError("this is no export.", "`drafter export` writes what can be read in.")
    number = data["drafter"]
    if isinstance(number, int) and number > FORMAT:
        raise InputError(
            f"the export has format {shown(number)}; this drafter reads up to format {FORMAT}.",
            "A newer drafter wrote it: upgrade drafter.",
        )
    damaged = many(table)(data.get("damaged", []), "damaged")
    whole = read_table(WHOLE, {name: data[name] for name in data if name != "damaged"}, "")
    places: dict[str, str] = {}
    entries = []
    for at, each in enumerate(whole["interviews"]):
        place = f"interviews[{at}]"
        if each["uid"] in places:
            refuse(f"{place}.uid", each["uid"], f"another than that of {places[each['uid']]}")
        places[each["uid"]] = place
        entries.append(each)
    return entries, len(damaged)


def bring_in(connection: Connection, entries: list[dict[str, Any]], replace: bool) -> Imported:
    """Keep the interviews that are not there, and with `replace` those that differ."""
    here = {
        uid: (which, revision)
        for uid, which, revision in connection.execute("SELECT uid, id, revision FROM interviews")
    }
    added, updated, skipped, same = [], [], [], []
    for each in entries:
        if each["uid"] not in here:
            added.append(_insert(connection, each, None, each["revision"]))
            continue
        which, revision = here[each["uid"]]
        if _is_here(connection, which, each):
            same.append(which)
        elif replace:
            connection.execute("DELETE FROM interviews WHERE id = ?", (which,))
            # Forward, so that whoever read the one before cannot overwrite this one.
            updated.append(_insert(connection, each, which, max(revision + 1, each["revision"])))
        else:
            skipped.append(which)
    return Imported(tuple(added), tuple(updated), tuple(skipped), tuple(same))


def _is_here(connection: Connection, which: int, found: dict[str, Any]) -> bool:
    """Whether an interview is kept as it was found; a damaged one is not."""
    try:
        return _essence(entry(connection, which)) == _essence(found)
    except BentError:
        return False


def _essence(found: dict[str, Any]) -> str:
    # As text, since in Python 1 is True.
    return json.dumps({name: found[name] for name in found if name not in LOCAL}, sort_keys=True)


def _insert(connection: Connection, found: dict[str, Any], which: int | None, number: int) -> int:
    made = changes.insert(
        connection,
        split(found["facts"]),
        found["uid"],
        number,
        found["made_at"],
        found["changed_at"],
        which=which,
        snoozed_until=found["snoozed_until"],
        trashed_at=found["trashed_at"],
        earlier=found["earlier_rounds"],
    )
    for draft in found["drafts"]:
        purpose = (draft["kind"], draft["channel"], draft["recipient"])
        written = drafts.insert(connection, made, purpose, draft["made_at"], draft["sent_on"])
        for at, version in enumerate(draft["versions"], 1):
            drafts.insert_version(connection, written, at, **version)
    return made
