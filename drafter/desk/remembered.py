"""Verdicts of before, for interviews that have not changed; never a reason to fail.

They stand in the cache folder, by the random name of each interview, and say nothing of who is who.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from drafter.desk.verdicts import Verdict

if TYPE_CHECKING:
    from drafter.store.records import Stored

_DAYS = ("today", "held", "earliest", "best", "latest")
_WORDS = ("zone", "status", "action", "rule", "channel", "kind")
_FILE = "verdicts.json"
_day = lru_cache(256)(date.fromisoformat)
_BROKEN = (LookupError, TypeError, ValueError, OSError)
"""What may go wrong with what stands in the file; the verdict is made anew, then."""


class Remembered:
    """The verdicts in a folder that were made under the same conditions."""

    def __init__(self, folder: str, conditions: str, day: Callable[[str], date]) -> None:
        self._folder = folder
        self._conditions = conditions
        self._day = day
        self._kept = self._load()
        self._days: dict[str, date] = {}
        self._changed = False

    def recall(self, stored: Stored) -> Verdict | None:
        """The verdict on these very facts for this very day."""
        try:
            state, values = self._kept[stored.uid]
            if state != _state(stored):
                return None
            found = _verdict(values)
            named = [stored.facts[key] for key in ("company", "role")]
            named += [stored.facts["people"][place]["name"] for place in found.to]
            if found.held is None or not all(isinstance(name, str) for name in named):
                return None
            return found if found.today == self._day_in(found.zone) else None
        except _BROKEN:
            return None

    def note(self, stored: Stored, verdict: Verdict) -> None:
        """Put one aside until `save`."""
        values = verdict._asdict()
        values |= {name: values[name] and values[name].isoformat() for name in _DAYS}
        self._kept[stored.uid] = [_state(stored), list(values.values())]
        self._changed = True

    def save(self) -> None:
        """Keep what was noted, and nothing of other days."""
        if not self._changed:
            return
        import contextlib
        import tempfile

        kept = {uid: found for uid, found in self._kept.items() if self._is_of_today(found)}
        content = json.dumps({"conditions": self._conditions, "verdicts": kept})
        with contextlib.suppress(OSError):
            os.makedirs(self._folder, exist_ok=True)
            handle, draft = tempfile.mkstemp(dir=self._folder, prefix=f".{_FILE}-")
            try:
                with open(handle, "w", encoding="utf-8") as file:
                    file.write(content)
                # Another run sees the old file or the new one, never half of one.
                os.replace(draft, os.path.join(self._folder, _FILE))
            except OSError:
                os.unlink(draft)

    def _is_of_today(self, found: object) -> bool:
        try:
            verdict = _verdict(found[1])  # type: ignore[index]
            return verdict.today == self._day_in(verdict.zone)
        except _BROKEN:
            return False

    def _day_in(self, zone: str) -> date:
        if zone not in self._days:
            self._days[zone] = self._day(zone)
        return self._days[zone]

    def _load(self) -> dict[str, Any]:
        try:
            with open(os.path.join(self._folder, _FILE), "rb") as file:
                found = json.load(file)
            if found["conditions"] == self._conditions and isinstance(found["verdicts"], dict):
                return dict(found["verdicts"])
        # RecursionError: a file of nothing but brackets.
        except (*_BROKEN, RecursionError):
            pass
        return {}


def _state(stored: Stored) -> str:
    """What changes whenever the facts do; two machines may count the same revisions."""
    return f"{stored.revision} {stored.changed_at.isoformat()}"


def conditions(*settled: object) -> str:
    """What a verdict depends on beside the facts and the day: the program and what is settled."""
    import zlib

    from drafter import __version__, decision, interview
    from drafter.almanac.cache import installed

    code = [_newest(os.path.dirname(room.__file__ or "")) for room in (decision, interview)]
    told = repr((__version__, code, installed("holidays"), settled))
    # A check sum, as nobody gains by a false one: hashlib would load all of OpenSSL.
    return f"{zlib.crc32(told.encode('utf-8', 'backslashreplace')):08x} {len(told)}"


def _newest(folder: str) -> int:
    """When any module of a room last changed."""
    paths = (os.path.join(place, name) for place, _, names in os.walk(folder) for name in names)
    return max((os.stat(path).st_mtime_ns for path in paths if path.endswith(".py")), default=0)


def _verdict(values: list[Any]) -> Verdict:
    told = dict(zip(Verdict._fields, values, strict=True))
    # A thousand say the same few days and words: each is held once.
    told |= {name: told[name] and _day(told[name]) for name in _DAYS}
    told |= {name: sys.intern(told[name]) for name in _WORDS}
    return Verdict(**told | {"to": tuple(told["to"])})
