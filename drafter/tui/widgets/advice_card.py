"""The advice on one interview: verdict, days, factors, reasons, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual import getters
from textual.app import ComposeResult, RenderResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.geometry import Size

    from drafter.decision.advice import Explanation
    from drafter.interview.model import Interview

    Lines = Callable[[int], list[Content]]


_STEP = 24
"""Pages are a multiple of so many lines high."""


class _Page(Widget):
    """Lines that are made anew for each width."""

    DEFAULT_CSS = "_Page { height: auto; width: 1fr; }"

    def __init__(self) -> None:
        super().__init__()
        self._make: Lines = lambda _: []
        self._made: tuple[int, Content] | None = None
        self._height = 0

    def put(self, make: Lines) -> None:
        """Show what `make` makes of a width."""
        before = self._height
        self._make, self._made = make, None
        # To lay out the whole screen anew is dear: only if the page has become another height.
        width = self.content_size.width
        self.refresh(layout=not width or self._lines_of(width) != before)

    def render(self) -> RenderResult:
        return self._content(self.content_size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        self._height = self._lines_of(width)
        return self._height

    def _lines_of(self, width: int) -> int:
        """The lines at a width, and some blank ones, so that few pages differ in height."""
        plain = self._content(width).plain
        return -(-(plain.count("\n") + 1) // _STEP) * _STEP if plain else 0

    def _content(self, width: int) -> Content:
        if self._made is None or self._made[0] != width:
            self._made = width, Content("\n").join(self._make(width))
        return self._made[1]


class AdviceCard(VerticalScroll):
    """The advice card; it scrolls where it is higher than its place."""

    DEFAULT_CSS = """
    AdviceCard {
        width: 1fr;
        height: 1fr;
        padding: 0 2;
        scrollbar-size-vertical: 1;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "s",
            "toggle_sources",
            "Sources",
            tooltip="Show or hide where the advice comes from",
            id="card.sources",
            show=False,
        ),
    ]

    _page = getters.query_one(_Page)

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self._shown: tuple[Interview, Explanation, tuple[str, ...], str] | None = None
        self._sources = False

    def compose(self) -> ComposeResult:
        yield _Page()

    @property
    def text(self) -> str:
        """What it says, as plain lines."""
        return self._page._content(self._page.content_size.width).plain

    def show(
        self,
        interview: Interview,
        explanation: Explanation,
        notices: Iterable[str] = (),
        because: str = "",
    ) -> None:
        """Show the advice; `because` names the fact that has just changed it."""
        self._shown = (interview, explanation, tuple(notices), because)
        self._put_advice()

    def show_fault(self, lines: Sequence[str]) -> None:
        """Say why there is no advice."""
        from drafter.tui.widgets.advice_lines import fault_lines

        self._shown = None
        self._page.put(lambda width: fault_lines(lines, width))

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self._page.put(lambda _: [])

    def action_toggle_sources(self) -> None:
        self._sources = not self._sources
        if self._shown is not None:
            self._put_advice()
            if self._sources:
                self.call_after_refresh(self._scroll_to_sources)

    def _scroll_to_sources(self) -> None:
        lines = self.text.split("\n")
        if "Sources" in lines:
            self.scroll_to(y=lines.index("Sources"), animate=False)

    def _put_advice(self) -> None:
        if self._shown is None:
            return
        from drafter.tui.widgets.advice_lines import advice_lines

        interview, explanation, notices, because = self._shown
        self._page.put(
            lambda width: advice_lines(
                interview, explanation, width, notices, because, sources=self._sources
            )
        )
