"""Copies of the database from before its upgrades: made, and named when they are needed."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3

from drafter.store.place import named, unusable


def make(file: str, version: int) -> None:
    """Copy the database, whoever reads or is about to write it; raises StoreError."""
    copy = f"{file}.v{version}"
    draft = f"{copy}.part"
    try:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(draft)
        os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        # The connection that is to write cannot be copied from.
        with (
            contextlib.closing(sqlite3.connect(file)) as source,
            contextlib.closing(sqlite3.connect(draft)) as target,
        ):
            source.backup(target)
        os.replace(draft, copy)
    except OSError as error:
        raise unusable(copy, error) from error


def told(file: str) -> str:
    """Where they are, in a sentence; empty if there are none."""
    folder, name = os.path.split(file)
    form = re.compile(rf"{re.escape(name)}\.v(\d+)")
    try:
        matches = [found for found in map(form.fullmatch, os.listdir(folder)) if found]
    except OSError:
        matches = []
    found = [one[0] for one in sorted(matches, key=lambda one: int(one[1]))]
    if found:
        paths = ", ".join(named(os.path.join(folder, each)) for each in found)
        return f"There are copies from before an upgrade to put in its place: {paths}."
    return ""
