"""An app whose keys the user may change, and the words for a key that a text names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import ModalScreen

from drafter.tui.keys.common import APP_KEYS
from drafter.tui.keys.names import in_words

_TOGETHER = {"call.turn1": "call.turn", "what_if.before": "what_if."}
"""Bindings whose display in the footer names the keys of others too, which begin so."""
_SHORT = {"escape": "esc"}


class CatchingScreen(ModalScreen[str]):
    """Gets every key, also those that go to the app from anywhere else."""


class KeyedApp(App[None]):
    """Puts the user's own keys in the place of the usual ones."""

    own_keys: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """By the id of a binding, the keys in the place of its own."""

    def use_keys(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Let these keys do what they are to do, from the next one on."""
        self.own_keys = MappingProxyType(dict(own))
        self.set_keymap({name: ",".join(keys) for name, keys in own.items()})

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return not isinstance(self.screen, CatchingScreen)

    def get_key_display(self, binding: Binding) -> str:
        family = _TOGETHER.get(binding.id or "")
        if binding.key_display and not (
            family and any(name.startswith(family) for name in self.own_keys)
        ):
            return binding.key_display
        *modifiers, _ = binding.key.split("+")
        if not modifiers:
            return _SHORT.get(binding.key, in_words(binding.key))
        return super().get_key_display(binding.with_key(binding.key))


def key_of(node: DOMNode, name: str, owner: type[DOMNode] | None = None) -> str:
    """The key that does it, as a sentence names it: the user's own, or the one it is bound to.

    `name`: the id of a binding of the node, of the app, or of the `owner`.
    """
    app = node.app
    own = app.own_keys.get(name) if isinstance(app, KeyedApp) else None
    keys = own or next(
        tuple(binding.key.split(","))
        for binding in (*_bindings(owner or type(node)), *APP_KEYS)
        if binding.id == name
    )
    return in_words(keys[0])


def _bindings(owner: type[DOMNode]) -> Iterator[Binding]:
    for kind in owner.__mro__:
        found = vars(kind).get("BINDINGS", ())
        yield from (each for each in found if isinstance(each, Binding))
