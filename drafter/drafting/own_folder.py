"""What lies in a folder of templates and is none, told with the name that was meant."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from pathlib import Path

from drafter.drafting.template_names import SUFFIX, names, parsed, unreadable
from drafter.interview.model import CALLABLE, Channel, Kind

_ALIKE = 0.75
"""How near a file of another ending must come to a template's name to be taken for one."""


def strays(own: Path, bundled: Path) -> Iterator[str]:
    """Name every file of the user's folder that will never be used, and why."""
    texts: dict[Path, str] = {}
    others: list[Path] = []
    for path, fault in _walked(own):
        if fault:
            yield fault
        elif path.suffix == SUFFIX and path.is_dir():
            yield f"{path}: it is a folder, not a template."
        elif path.suffix == SUFFIX and not path.is_file():
            yield f"{path}: {_no_file(path)}."
        elif parsed(path.relative_to(own).as_posix()):
            texts[path] = "" if unreadable(path) else path.read_text("utf-8")
        elif path.is_file():
            others.append(path)
    pieces = {name.file for name in names(bundled) if name.is_piece}
    for path in others:
        yield from _stray(path, path.relative_to(own).as_posix())
    for path in texts:
        file = path.relative_to(own).as_posix()
        used = any(file in text for other, text in texts.items() if other != path)
        if path.name.startswith("_") and file not in pieces and not used:
            yield f"{path}: no template of yours uses it{_nearest(file, pieces)}"


def _walked(folder: Path) -> Iterator[tuple[Path, str]]:
    """Give everything below a folder, links not followed; with a fault what cannot be entered."""
    faults: list[OSError] = []
    if os.path.lexists(folder) and not folder.is_dir():
        yield folder, f"{folder}: it is not a folder."
        return
    for place, folders, files in os.walk(folder, onerror=faults.append):
        folders[:] = sorted(each for each in folders if not _is_hidden(each))
        for each in sorted([*files, *(one for one in folders if one.endswith(SUFFIX))]):
            if not _is_hidden(each):
                yield Path(place, each), ""
    for error in faults:
        if not isinstance(error, FileNotFoundError):
            yield Path(error.filename), f"{error.filename}: it cannot be read: {error.strerror}."


def _is_hidden(name: str) -> bool:
    """Tell what editors and file managers leave behind."""
    return name.startswith((".", "#")) or name.endswith(("~", ".bak", ".orig", ".swp"))


def _no_file(path: Path) -> str:
    try:
        path.stat()
    except FileNotFoundError:
        return "it links to a file that is not there"
    except OSError as error:
        return f"it cannot be read: {error.strerror}"
    return "it is not a file"


def _stray(path: Path, file: str) -> Iterator[str]:
    channel, _, rest = file.partition("/")
    kind = rest.partition(".")[0]
    if channel == Channel.CALL and kind in set(Kind) and kind not in CALLABLE:
        yield f"{path}: it is never used, for a {kind} is written, not spoken."
        return
    known = [f"email/{kind}{SUFFIX}" for kind in Kind]
    known += [f"call/{kind}{SUFFIX}" for kind in Kind if kind in CALLABLE]
    if path.suffix == SUFFIX:
        yield f"{path}: no message has this name{_nearest(file, known)}"
    elif difflib.get_close_matches(file, known, 1, _ALIKE):
        yield f"{path}: it is never used{_nearest(file, known)}"


def _nearest(file: str, known: set[str] | list[str]) -> str:
    near = difflib.get_close_matches(file, known, 1)
    return f"; did you mean {near[0]}?" if near else "."
