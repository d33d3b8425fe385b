"""The two themes of drafter: one accent, everything else quiet."""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import Theme


def _scrollbars(bar: str, held: str, ground: str) -> dict[str, str]:
    """A bar on nothing: a track would be the darkest line of the screen."""
    grounds = ("scrollbar-background", "scrollbar-background-hover", "scrollbar-background-active")
    bars = {"scrollbar": bar, "scrollbar-hover": held, "scrollbar-active": held}
    return bars | dict.fromkeys((*grounds, "scrollbar-corner-color"), ground)


DARK = Theme(
    name="drafter-dark",
    primary="#8ab4d8",
    secondary="#8ab4d8",
    accent="#8ab4d8",
    foreground="#d8dbe0",
    background="#14171c",
    surface="#14171c",
    panel="#1f242c",
    success="#9cc793",
    warning="#dfbf78",
    error="#e58b86",
    dark=True,
    variables={
        "text-muted": "#949ca8",
        "footer-key-foreground": "#8ab4d8",
        **_scrollbars("#39424f", "#566375", "#14171c"),
    },
)
LIGHT = Theme(
    name="drafter-light",
    primary="#1f5f99",
    secondary="#1f5f99",
    accent="#1f5f99",
    foreground="#20242a",
    background="#fbfaf7",
    surface="#fbfaf7",
    panel="#ebe9e3",
    success="#2e6b34",
    warning="#7d5600",
    error="#a52a24",
    dark=False,
    variables={
        "text-muted": "#5f666f",
        "footer-key-foreground": "#1f5f99",
        **_scrollbars("#cbc7bd", "#a39e92", "#fbfaf7"),
    },
)
_OF_THE_TERMINAL = "ansi-dark"


def first_theme(chosen: str, known: set[str], environ: Mapping[str, str]) -> str:
    """The theme to begin with: the chosen one, else one that the terminal can show."""
    if "NO_COLOR" in environ:
        return _OF_THE_TERMINAL
    if chosen in known:
        return chosen
    term = environ.get("TERM", "")
    many = "256color" in term or environ.get("COLORTERM") in ("truecolor", "24bit")
    few = not many and (term.endswith("16color") or term in ("linux", "ansi", "vt100", "xterm"))
    # Sixteen colours are the terminal's own: its theme knows which of them can be read.
    return _OF_THE_TERMINAL if few else DARK.name
