"""The templates there are: the user's own and the bundled ones, by name."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from drafter.drafting.template_names import Name, meant, names, unreadable
from drafter.errors import TemplateError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Register

if TYPE_CHECKING:
    from drafter.drafting.proofreading import Proof


class Entry(NamedTuple):
    """A template that is in force."""

    name: Name
    path: Path
    own: bool
    """Whether it is the user's, not a bundled one."""


class Catalogue:
    """The user's own templates, which go first, and the bundled ones."""

    def __init__(self, own: Path, bundled: Path) -> None:
        self.own = own
        self.bundled = bundled

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every template in force, then every piece; a user's own hides the bundled one."""
        found = {
            name: Entry(name, folder / name.file, folder == self.own)
            for folder in (self.bundled, self.own)
            for name in names(folder)
        }
        hidden = {
            name
            for name, entry in found.items()
            # One for all tones of the user's own goes before one of ours for a single tone.
            if name.tone and not entry.own and found.get(name._replace(tone=None), entry).own
        }
        order = {kind.value: place for place, kind in enumerate(Kind)}
        return tuple(
            found[name]
            for name in sorted(
                found.keys() - hidden,
                key=lambda name: (
                    name.is_piece,
                    [*Channel].index(name.channel),
                    order.get(name.stem, len(order)),
                    name.file,
                ),
            )
        )

    def in_force(self, text: str, channel: Channel | None = None) -> Entry:
        """The template of a name as the user typed it."""
        known = {entry.name: entry for entry in self.entries}
        name = meant(text, channel, None, list(known))
        return known.get(name) or known[name._replace(tone=None)]

    def bundled_copy(
        self, text: str, channel: Channel | None = None, tone: Register | None = None
    ) -> tuple[str, Path]:
        """The bundled text of that name, and the user's file that it is to be copied to."""
        known = list(names(self.bundled))
        wanted = meant(text, channel, tone, known)
        source = wanted if wanted in known else wanted._replace(tone=None)
        return self.text(self.bundled / source.file), self.own / wanted.file

    @staticmethod
    def text(path: Path) -> str:
        """The words of a template."""
        if fault := unreadable(path):
            raise TemplateError(fault, "Mend the file, or take it away.")
        return path.read_text("utf-8")

    def check(self, texts: tuple[str, ...] = ()) -> Proof:
        """Every fault of the templates of those names, or of all."""
        from drafter.drafting.proofreading import proofread

        return proofread(self, [self.in_force(text) for text in texts])
