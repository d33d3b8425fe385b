"""A text to check, from a path or standard input, every character in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.intake.octets import octets
from drafter.interview.shown import shortened, visible

if TYPE_CHECKING:
    from typing import BinaryIO

STDIN = "-"
LIMIT = 2**20
"""Bytes of a text; a long letter has a few thousand."""

_MISSING = "Name the file your words are in, or - to pipe them in."


def load_text(path: str, stdin: BinaryIO) -> str:
    """Read a text; `-` is standard input."""
    if path == STDIN:
        return decoded(stdin.read(LIMIT + 1), "standard input")
    return decoded(octets(path, LIMIT, "a text file", _MISSING), path)


def decoded(data: bytes, source: str) -> str:
    """Decode a text, and leave its line ends and its first mark as they are: places count."""
    name = shortened(visible(source), 200)
    try:
        text = data[:LIMIT].decode("utf-8", "ignore" if len(data) > LIMIT else "strict")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"byte 0x{data[error.start]:02x} in line {line:,}"
        raise InputError(f"{name} is not UTF-8 text ({byte}).", "Save it as UTF-8.") from error
    insist_on_words(text, len(data), name)
    return text


def insist_on_words(text: str, size: int, name: str) -> None:
    """Refuse a text of so many bytes if it is none or too long."""
    if size > LIMIT:
        raise InputError(
            f"{name} has more than {LIMIT:,} bytes; no message is that long.",
            "Is it the right file?",
        )
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise InputError(f"{name} is empty.", "Give the words you want to send.")
