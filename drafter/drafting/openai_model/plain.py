"""What of an answer may be shown: no character that a terminal would act on."""

from __future__ import annotations

_BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_SHOWN: dict[int, str | None] = {
    **dict.fromkeys((*_CONTROLS, *_BIDI, 0xFEFF), None),
    **{ord(each): each for each in "\n\t"},
    0x2028: "\n",
    0x2029: "\n",
}


class Plain:
    """Cleans an answer that comes in pieces."""

    def __init__(self) -> None:
        self._half = ""

    def feed(self, piece: str) -> str:
        """What of the next piece may be shown."""
        if not self._half and piece.isprintable():
            return piece
        piece, self._half = self._half + piece, ""
        # Some servers cut an emoji in two; the second half is in the next piece.
        if piece and "\ud800" <= piece[-1] <= "\udbff":
            piece, self._half = piece[:-1], piece[-1]
        joined = piece.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return joined.translate(_SHOWN)


def line(text: str, length: int = 200) -> str:
    """The text on one line, cut to a length, with nothing that a terminal would act on."""
    flat = " ".join(Plain().feed(text[: 4 * length]).split())
    return flat if len(flat) <= length else flat[: length - 3] + "..."
