"""Files that the user asked for; never over another one unless told so."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping

import click

from drafter.errors import OutputError


def write(path: str, data: str | bytes, *, force: bool, parents: bool = False) -> None:
    """Writes one file and says so; a file that exists is replaced only by force."""
    write_all({path: data}, force=force, parents=parents)


def write_all(files: Mapping[str, str | bytes], *, force: bool, parents: bool = True) -> None:
    """Writes all of the files, or none if one of them would replace another."""
    for path in files:
        _make_sure(path, force=force)
    for path, data in files.items():
        _write(path, data, force=force, parents=parents)


def is_folder(path: str) -> bool:
    """Whether the user means a folder: one that is there, or a path that ends like one."""
    return path.endswith((os.sep, "/")) or os.path.isdir(path)


def _make_sure(path: str, *, force: bool) -> None:
    if not os.path.exists(path):
        return
    if not os.path.isfile(path):
        raise OutputError(f"{path} is not a file.", "Name a file, or - to print it.")
    if not force:
        raise OutputError(
            f"{path} exists already.", "Name another file, or add --force to replace it."
        )


def _write(path: str, data: str | bytes, *, force: bool, parents: bool) -> None:
    # What has no encoding is written out, as it is on the terminal.
    octets = data.encode("utf-8", "backslashreplace") if isinstance(data, str) else data
    try:
        if parents:
            os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        _put(os.path.realpath(path), octets, force=force)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise OutputError(f"{path} cannot be written: {reason}", "Name another place.") from error
    click.echo(f"Wrote {path}.", err=True)


def _put(path: str, octets: bytes, *, force: bool) -> None:
    """Puts a whole file in its place, or nothing: what was there stays until then."""
    import tempfile

    folder = os.path.dirname(path)
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".drafter-", delete=False) as file:
        try:
            file.write(octets)
            file.flush()
            os.fsync(file.fileno())
            # A temporary file is for its owner alone; this one gets the user's usual rights.
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(file.name, 0o666 & ~mask)
            if force:
                os.replace(file.name, path)
            else:
                _claim(file.name, path)
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(file.name)


def _claim(ready: str, path: str) -> None:
    """Gives a finished file its name, unless somebody else has taken it meanwhile."""
    try:
        os.link(ready, path)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems know no second names.
        if os.path.lexists(path):
            raise
        os.replace(ready, path)
