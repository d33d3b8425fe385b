"""An interview file from a path or standard input -> its keys, or an Interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.intake.octets import octets
from drafter.interview.decoding import LIMIT, decode
from drafter.interview.reading import read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

    from drafter.interview.decoding import Syntax
    from drafter.interview.model import Interview

STDIN = "-"
MISSING = "`drafter new FILE` writes an interview file to fill in."


def load(path: str, stdin: BinaryIO, profile: Mapping[str, object] | None = None) -> Interview:
    """Read an interview file, TOML unless its name ends in .json; `-` is standard input."""
    return read(load_keys(path, stdin), source_name(path), profile)


def load_keys(path: str, stdin: BinaryIO) -> Mapping[str, object]:
    """The keys of an interview file as they are written, right or wrong."""
    if path == STDIN:
        return decode(stdin.read(LIMIT + 1), None, source_name(path))
    syntax: Syntax = "json" if path.lower().endswith(".json") else "toml"
    return decode(octets(path, LIMIT, "an interview file", MISSING), syntax, path)


def source_name(path: str) -> str:
    """What a fault calls the file."""
    return "standard input" if path == STDIN else path
