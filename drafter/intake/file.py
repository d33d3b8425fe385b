"""An interview file from a path or standard input -> an Interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.intake.octets import octets
from drafter.interview.decoding import LIMIT
from drafter.interview.reading import parse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

    from drafter.interview.decoding import Syntax
    from drafter.interview.model import Interview

STDIN = "-"
MISSING = "`drafter new FILE` writes an interview file to fill in."


def load(path: str, stdin: BinaryIO, profile: Mapping[str, object] | None = None) -> Interview:
    """Read an interview file, TOML unless its name ends in .json; `-` is standard input."""
    if path == STDIN:
        return parse(stdin.read(LIMIT + 1), source="standard input", profile=profile)
    syntax: Syntax = "json" if path.lower().endswith(".json") else "toml"
    data = octets(path, LIMIT, "an interview file", MISSING)
    return parse(data, source=path, form=syntax, profile=profile)
