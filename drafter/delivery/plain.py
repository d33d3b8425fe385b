"""Text as a file may hold it: nothing that a program would act on, or that has no encoding."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_HALVES = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text with plain line ends, without control characters and halves of characters."""
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    return _HALVES.sub("\N{REPLACEMENT CHARACTER}", text)


def one_line(text: str) -> str:
    """The same on one line."""
    return " ".join(plain(text).split())
