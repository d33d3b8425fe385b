"""The command palette: everything that can be done on the screen below it, by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from textual.command import DiscoveryHit, Hit, Hits, Matcher, Provider
from textual.content import Content

from drafter.tui.keys.active import active_deeds


class Command(NamedTuple):
    """One thing that can be done."""

    name: str
    told: str
    key: str
    run: Callable[[], Any]

    def shown(self, name: str | Content) -> Content:
        """Its name, and the key that does it too."""
        key = f"  {self.key}" if self.key else ""
        return Content.assemble(name, (key, "$text-muted"))


class Commands(Provider):
    """What the keys of the screen do at the moment, then what the app offers everywhere."""

    async def discover(self) -> Hits:
        for command in self._commands():
            yield DiscoveryHit(command.shown(command.name), command.run, command.name, command.told)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for command in self._commands():
            score = max(matcher.match(command.name), matcher.match(command.told))
            if score > 0:
                shown = command.shown(_marked(matcher, command.name))
                yield Hit(score, shown, command.run, command.name, command.told)

    def _commands(self) -> Iterator[Command]:
        names = set[str]()
        for deed in active_deeds(self.screen):
            binding, node = deed.active.binding, deed.active.node
            # What it opens has it already.
            if binding.action != "command_palette" and deed.active.enabled:
                names.add(binding.description)
                run = partial(self.app.run_action, binding.action, node)
                yield Command(binding.description, deed.told, deed.keys[0], run)
        for other in self.app.get_system_commands(self.screen):
            if other.title not in names:
                yield Command(other.title, other.help, "", other.callback)


def _marked(matcher: Matcher, name: str) -> Content:
    return matcher.highlight(name) if matcher.match(name) else Content(name)
