"""Keys by the names that people write and read."""

from __future__ import annotations

from textual.keys import REPLACED_KEYS, Keys, _character_to_key, key_to_character

MODIFIERS = ("ctrl", "alt", "shift", "super", "hyper", "meta")
_NAMED = frozenset(
    name for key in Keys if "+" not in (name := str(key.value)) and name.isalnum()
) - {"return"}
_ALSO = {
    "esc": "escape",
    "return": "enter",
    "del": "delete",
    "ins": "insert",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "control": "ctrl",
    "option": "alt",
    "cmd": "super",
    "hyphen": "minus",
    "dot": "full_stop",
    "period": "full_stop",
    "dash": "minus",
}
SENT_AS = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+h": "backspace",
    "ctrl+left_square_bracket": "escape",
}
"""Keys that a terminal cannot tell from others."""
HOW = "a letter, a sign, f2, enter, left, ctrl+k, alt+k and the like"


def key_named(text: str) -> str:
    """The key of a name, as an event of the app names it; empty if there is none."""
    *modifiers, last = (
        part if len(part) == 1 else _ALSO.get(part.lower(), part) for part in _parts(text.strip())
    )
    if len(set(modifiers)) != len(modifiers) or not set(modifiers) <= set(MODIFIERS):
        return ""
    if last.lower() in _NAMED:
        last = last.lower()
    elif len(last) == 1 and last.isprintable() and last != " ":
        if last.isalpha() and modifiers == ["shift"]:
            return last.upper()
        last = _character_to_key(last.lower() if modifiers else last)
    elif not _character(last):
        return ""
    key = "+".join([*sorted(modifiers, key=MODIFIERS.index), last])
    return "ctrl+@" if key in ("ctrl+at", "ctrl+space") else key


def keys_named(text: str) -> tuple[str, ...]:
    """The keys of a list with commas between them; nothing if one of them is no key."""
    parts = [text] if text.strip() == "," else text.split(",")
    found = tuple(dict.fromkeys(key_named(part) for part in parts))
    return found if all(found) else ()


def in_words(key: str) -> str:
    """The key as a sentence names it."""
    *modifiers, last = key.split("+")
    return "+".join([*modifiers, _character(last).strip() or last])


def types(key: str) -> bool:
    """Whether the key puts a letter where one writes."""
    return "+" not in key and bool(_character(key))


def _character(name: str) -> str:
    """What a key without a modifier types; empty if nothing."""
    found = key_to_character(REPLACED_KEYS.get(name, name))
    return found if found is not None and found.isprintable() else ""


def _parts(text: str) -> list[str]:
    """What the plus signs part, where they are not the key itself."""
    if text == "+" or text.endswith("++"):
        return [*filter(None, text[:-1].rstrip("+").lower().split("+")), "+"]
    *modifiers, last = text.split("+")
    return [*(each.strip().lower() for each in modifiers), last.strip()]
