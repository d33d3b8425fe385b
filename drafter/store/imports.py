"""What an export holds -> the store, where it is not there yet."""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import Any

from drafter.errors import InputError
from drafter.interview.shown import shown, visible
from drafter.store import changes, drafts
from drafter.store.export import FORMAT, export
from drafter.store.facts import refuse, split
from drafter.store.records import Imported
from drafter.store.shapes import WHOLE, read_table

LOCAL = ("revision", "changed_at")
"""What may differ between machines without a difference in what is kept."""


def read(data: object, source: str) -> list[dict[str, Any]]:
    """The interviews of an export, as this store would export them; raises InputError."""
    try:
        return _read(data)
    except InputError as error:
        raise InputError(f"{visible(source)}: {error.title}", error.hint) from error


def _read(data: object) -> list[dict[str, Any]]:
    if not isinstance(data, dict) or "drafter" not in data:
        raise InputError("this is no export.", "`drafter export` writes what can be read in.")
    number = data["drafter"]
    if isinstance(number, int) and number > FORMAT:
        raise InputError(
            f"the export has format {shown(number)}; this drafter reads up to format {FORMAT}.",
            "A newer drafter wrote it: upgrade drafter.",
        )
    whole = read_table(WHOLE, data, "")
    places: dict[str, str] = {}
    entries = []
    for at, entry in enumerate(whole["interviews"]):
        place = f"interviews[{at}]"
        if entry["uid"] in places:
            refuse(f"{place}.uid", entry["uid"], f"another than that of {places[entry['uid']]}")
        places[entry["uid"]] = place
        entries.append(entry)
    return entries


def bring_in(connection: Connection, entries: list[dict[str, Any]], replace: bool) -> Imported:
    """Keep the interviews that are not there, and with `replace` those that differ."""
    here = {
        uid: (which, revision)
        for uid, which, revision in connection.execute("SELECT uid, id, revision FROM interviews")
    }
    added, updated, skipped, same = [], [], [], []
    for entry in entries:
        if entry["uid"] not in here:
            added.append(_insert(connection, entry, None, entry["revision"]))
            continue
        which, revision = here[entry["uid"]]
        (kept,) = export(connection, "id = ?", which)["interviews"]
        if _essence(kept) == _essence(entry):
            same.append(which)
        elif replace:
            connection.execute("DELETE FROM interviews WHERE id = ?", (which,))
            # Forward, so that whoever read the one before cannot overwrite this one.
            updated.append(_insert(connection, entry, which, max(revision + 1, entry["revision"])))
        else:
            skipped.append(which)
    return Imported(tuple(added), tuple(updated), tuple(skipped), tuple(same))


def _essence(entry: dict[str, Any]) -> str:
    # As text, since in Python 1 is True.
    return json.dumps({name: entry[name] for name in entry if name not in LOCAL}, sort_keys=True)


def _insert(connection: Connection, entry: dict[str, Any], which: int | None, number: int) -> int:
    made = changes.insert(
        connection,
        split(entry["facts"]),
        entry["uid"],
        number,
        entry["made_at"],
        entry["changed_at"],
        which=which,
        snoozed_until=entry["snoozed_until"],
        trashed_at=entry["trashed_at"],
        earlier=entry["earlier_rounds"],
    )
    for draft in entry["drafts"]:
        purpose = (draft["kind"], draft["channel"], draft["recipient"])
        written = drafts.insert(connection, made, purpose, draft["made_at"], draft["sent_on"])
        for at, version in enumerate(draft["versions"], 1):
            drafts.insert_version(connection, written, at, **version)
    return made
