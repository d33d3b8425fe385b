"""Keys do what they do in the order in which they were pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

if TYPE_CHECKING:
    from textual.widget import Widget
else:
    # Styles are inherited from the first base that is a widget: that must be the one typed into.
    Widget = object


class InOrder(Widget):
    """What is typed into, where many keys may come at once: over a slow line, or from a macro.

    Textual inserts a letter when it comes, but sends a key with a meaning on a way around the
    whole app first: of "b", backspace, "c" the wrong letter would go.
    """

    async def _on_key(self, event: events.Key) -> None:
        """Run what this key means here before the next one is looked at."""
        if event.is_printable:
            return
        for binding in self._bindings.key_to_bindings.get(event.key, ()):
            if not binding.priority and await self.app.run_action(binding.action, self):
                event.stop()
                event.prevent_default()
                return
