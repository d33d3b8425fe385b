"""The choice among wordings: the same for the same interview, another for each reader."""

from __future__ import annotations

from zlib import crc32


class Variety:
    """Chooses among wordings by a seed and by the reader's turn."""

    def __init__(self, seed: str, turn: int) -> None:
        self._seed = crc32(seed.encode())
        self._turn = turn

    def pick(self, place: str, options: tuple[int, ...]) -> int:
        """Choose one of the options for a place in the message."""
        many = len(options)
        if many == 1:
            return options[0]
        start = crc32(place.encode(), self._seed)
        # When all have had their turn, each place goes on at a pace of its own: two readers
        # share a wording here and there, but never all of them.
        again = self._turn // many * (1 + crc32(place.encode()) % (many - 1))
        return options[(start + self._turn + again) % many]
