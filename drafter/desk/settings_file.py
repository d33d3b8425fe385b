"""Changes to the user's own config.toml: everything else in it stays as it stands."""

from __future__ import annotations

import contextlib
import copy
import os
import stat
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from drafter.config import CONFIG_FILE, content_of, parsed
from drafter.errors import OutputError, SettingsError
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.desk.toml_changes import Changes

_ATTEMPTS = 5
"""How often a change is made anew if somebody else writes meanwhile."""
_BOM = b"\xef\xbb\xbf"


def table_in(folder: str) -> dict[str, Any]:
    """All that the file says, right or wrong; raises SettingsError if it cannot be read."""
    path = os.path.join(folder, CONFIG_FILE)
    content = content_of(path)
    return {} if content is None else parsed(content, path)


def change(folder: str, changes: Changes) -> None:
    """Put values in the place of others, by the path of their keys; None takes a key away.

    Raises SettingsError if the file is not in order, OutputError if it cannot be written; it is
    then what it was before.
    """
    path = os.path.join(folder, CONFIG_FILE)
    for _ in range(_ATTEMPTS):
        before = content_of(path)
        after = _after(before or b"", changes, path)
        if after == (before or b"") or _replace(path, before, after):
            return
    raise OutputError(f"{visible(path)} is being changed by another program.", "Try again.")


def _after(before: bytes, changes: Changes, path: str) -> bytes:
    # Hardly any run changes the settings.
    from drafter.desk.toml_changes import changed

    wanted = _changed(parsed(before, path), changes)
    text = before.removeprefix(_BOM).decode()
    # Lines that end in one way only go on to do so.
    ends = "\r\n" if "\n" in text and text.count("\n") == text.count("\r\n") else "\n"
    made = changed(text.replace(ends, "\n"), changes)
    after = (made or "").replace("\n", ends).encode()
    if made is None or not _says(after, wanted, changes):
        raise SettingsError(
            f"{visible(path)} is written in a way that drafter cannot change safely.",
            hint="Nothing was changed. Open it in an editor, and change it there.",
        )
    return (_BOM if before.startswith(_BOM) else b"") + after


def _says(content: bytes, wanted: Mapping[str, Any], changes: Changes) -> bool:
    """Whether it says what it shall, and nothing else."""
    # What was taken away may stand there still, empty, for its comment.
    gone = {key: value for key, value in changes.items() if value is None}
    try:
        return _without_empty(_changed(parsed(content, ""), gone)) == _without_empty(wanted)
    except SettingsError:
        return False


def _without_empty(table: Mapping[str, Any]) -> dict[str, Any]:
    """The table without tables that hold nothing: whether they stand there is no matter."""
    found = {
        name: _without_empty(value) if isinstance(value, dict) else value
        for name, value in table.items()
    }
    return {name: value for name, value in found.items() if value != {}}


def _changed(table: Mapping[str, Any], changes: Changes) -> dict[str, Any]:
    """What the file shall say."""
    found = copy.deepcopy(dict(table))
    for (*tables, key), value in changes.items():
        place: Any = found
        for name in tables:
            place = place.get(name) if value is None else place.setdefault(name, {})
            if not isinstance(place, dict):
                break
        else:
            if value is None:
                place.pop(key, None)
            else:
                place[key] = value
    return found


def _replace(path: str, before: bytes | None, after: bytes) -> bool:
    """Put the file in its place, whole or not at all; whether it still was what it had been."""
    import tempfile

    # A link stays a link: what it leads to is replaced.
    target = os.path.realpath(path)
    try:
        os.makedirs(os.path.dirname(target), mode=0o700, exist_ok=True)
        if before is not None and not os.access(target, os.W_OK, effective_ids=_EFFECTIVE):
            raise PermissionError(13, os.strerror(13))
        with tempfile.NamedTemporaryFile(
            dir=os.path.dirname(target), prefix=f".{CONFIG_FILE}.", delete=False
        ) as file:
            try:
                file.write(after)
                file.flush()
                os.fsync(file.fileno())
                if before is not None:
                    os.chmod(file.name, stat.S_IMODE(os.stat(target).st_mode))
                if content_of(path) != before:
                    return False
                os.replace(file.name, target)
            finally:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(file.name)
    except OSError as error:
        raise OutputError(
            f"{visible(path)} cannot be written: {error.strerror}.",
            "Nothing was changed. Allow yourself to write the file and its folder, or name another "
            "folder in DRAFTER_CONFIG_DIR.",
        ) from error
    _settle(os.path.dirname(target))
    return True


_EFFECTIVE = os.access in os.supports_effective_ids


def _settle(folder: str) -> None:
    """Have the disk know the new name too, where a folder can be asked for that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
