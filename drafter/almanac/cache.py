"""What was looked up before, a file for each country and region; never a reason to fail."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import Any

from drafter import __version__
from drafter.almanac.country import Country, from_json, to_json


def recall(folder: str | os.PathLike[str], country: str, region: str) -> Country | None:
    """What is kept of that country and region; None if it is nothing, stale or broken."""
    try:
        with open(_file(folder, country, region), "rb") as file:
            kept = json.load(file)
        if kept["key"] != _key(country, region):
            return None
        return from_json(kept["country"])
    # RecursionError: a file of nothing but brackets.
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def keep(folder: str | os.PathLike[str], country: str, region: str, found: Country) -> None:
    """Keep `found` for the next run, if the folder lets us."""
    import contextlib
    import tempfile

    path = _file(folder, country, region)
    content = json.dumps({"key": _key(country, region), "country": to_json(found)})
    with contextlib.suppress(OSError):
        place, name = os.path.split(path)
        os.makedirs(place, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=place, prefix=f".{name}-")
        try:
            with open(handle, "w", encoding="utf-8") as file:
                file.write(content)
            # Another run sees the old file or the new one, never half of one.
            os.replace(draft, path)
        except OSError:
            os.unlink(draft)


def why_not_kept(folder: str | os.PathLike[str]) -> str:
    """Why nothing can be kept in the folder; empty if it can."""
    import tempfile

    try:
        place = os.path.join(folder, "almanac")
        os.makedirs(place, exist_ok=True)
        with tempfile.TemporaryFile(dir=place):
            return ""
    except OSError as error:
        return error.strerror or str(error)


def _file(folder: str | os.PathLike[str], country: str, region: str) -> str:
    # Both are the user's words, so they only hint at the name; the key inside tells.
    hint = re.sub(r"[^A-Za-z0-9-]", "_", f"{country}-{region}")[:60]
    return os.path.join(folder, "almanac", f"{hint}.json")


def _key(country: str, region: str) -> list[Any]:
    return [__version__, installed("holidays"), country, region]


def installed(package: str) -> str:
    """Which copy of a package is installed, told without importing it or its metadata."""
    for entry in sys.path:
        path = os.path.join(entry, package, "__init__.py")
        try:
            status = os.stat(path)
        except OSError:
            continue
        return f"{path} {status.st_size} {status.st_mtime_ns}"
    return ""
