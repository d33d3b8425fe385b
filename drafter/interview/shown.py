"""Found values and paths as they are shown in a fault: short, on one line, nothing hidden."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

SHORT = 60


_SPACES = frozenset("\u00a0\u1680\u202f\u205f\u3000") | {chr(at) for at in range(0x2000, 0x200B)}
_JOINERS = "\u200c\u200d"
_DIRECTIONS = "\u061c\u200e\u200f"
_FLAG, _END_OF_FLAG, _TAGS = "\U0001f3f4", "\U000e007f", range(0xE0020, 0xE007F)
_LONGEST = 8
"""Characters of a flag that is spelled out, by far."""
_JOINED_FROM = "\u0590"
"""The first script of which a joiner may be a part; emoji come after it too."""
_RIGHT_TO_LEFT = (range(0x590, 0x900), range(0xFB1D, 0xFE00), range(0xFE70, 0xFF00))
_LATER = (range(0x1F000, 0x1FB00), range(0x20000, 0x3FFFE))
"""Emoji and ideographs, of which there are more than this Python knows."""


def visible(text: str) -> str:
    """The text with everything that a terminal would act on or hide written out."""
    return text if text.isprintable() else "".join(characters(text))


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()


def characters(text: str, escape: Callable[[str], str] = _escaped) -> list[str]:
    """Each character of a text as it is shown, which is itself but for those to be written out."""
    if text.isprintable():
        return list(text)
    directions = _DIRECTIONS if any(map(_is_right_to_left, text)) else ""
    return [
        each if each.isprintable() or each in directions or _is_text(text, place) else escape(each)
        for place, each in enumerate(text)
    ]


def _is_text(text: str, place: int) -> bool:
    """Whether what Python would not print is a part of what was typed all the same."""
    each = text[place]
    if each in _JOINERS:
        return _is_joined(text[place - 1 : place]) and _is_joined(text[place + 1 : place + 2])
    return each in _SPACES or _is_later(each) or _is_of_flag(text, place)


def _is_joined(character: str) -> bool:
    return character >= _JOINED_FROM and (character.isprintable() or _is_later(character))


def _is_later(character: str) -> bool:
    return any(ord(character) in block for block in _LATER)


def _is_right_to_left(character: str) -> bool:
    return character not in _DIRECTIONS and any(ord(character) in block for block in _RIGHT_TO_LEFT)


def _is_of_flag(text: str, place: int) -> bool:
    """Whether a character stands in a flag that is spelled out, as England's is."""
    if text[place] != _END_OF_FLAG and ord(text[place]) not in _TAGS:
        return False
    first = text.rfind(_FLAG, max(0, place - _LONGEST), place)
    last = text.find(_END_OF_FLAG, place, place + _LONGEST)
    return 0 <= first < last and all(ord(each) in _TAGS for each in text[first + 1 : last])


def shortened(text: str, length: int = SHORT) -> str:
    """The text, cut to a length."""
    return text if len(text) <= length else text[: length - 3].rstrip(_JOINERS) + "..."


def shown(value: object) -> str:
    """A value of a file as it is named in a fault."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{shortened(visible(shortened(value)))}"'
        case int() if value.bit_length() > 64:
            return "a huge number"
        case date() | time():
            return value.isoformat()
        case dict():
            return "a table" if value else "an empty table"
        case list():
            return f"a list of {len(value)}" if value else "an empty list"
        case None:
            return "null"
        case _:
            return shortened(visible(str(value)))


def key_path(path: str, name: str) -> str:
    """The path of a key in a table, quoted where TOML would want it."""
    if name.isidentifier() and name.isascii() and len(name) <= SHORT:
        return f"{path}.{name}" if path else name
    plain = name.replace("_", "").replace("-", "")
    if not (plain.isascii() and plain.isalnum()):
        name = f'"{shortened(visible(shortened(name)))}"'
    return f"{path}.{shortened(name)}" if path else shortened(name)
