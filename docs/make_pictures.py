"""Draws the pictures of the app in docs/pictures/: `make pictures`.

They are SVG, the characters as text in whatever monospace font the reader has: nothing is fetched
from anywhere, and each run draws what the run before drew.
"""

from __future__ import annotations

import asyncio
import io
import re
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from textual.app import App
from textual.color import Color

from tests.tui.scenes import SCENES, Scene, come_to, place

FOLDER = Path(__file__).parent / "pictures"
SIZE = (120, 36)
PICTURES = {
    "home": "home",
    "form": "form",
    "draft": "draft-finding",
    "call": "call",
    "what-if": "what-if",
    "timeline": "timeline",
    "settings": "settings",
}
"""The name of each picture, and the scene that it shows."""
_CELL, _LINE = 12.2, 24.4
"""The room that Rich gives a character."""
_EDGE = 12
# Letters of 21 pixels: at the 20 that Rich counts with, the halves of a drawn letter do not touch.
_FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 WIDTH HEIGHT">
<style>
.{unique_id}-matrix {{
font: 21px ui-monospace, "SF Mono", Menlo, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
}}
{styles}
</style>
<rect width="100%" height="100%" rx="10" fill="GROUND"/>
<g transform="translate(EDGE EDGE)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def svg(app: App[Any]) -> str:
    """What the app shows, as a picture."""
    columns, rows = app.size
    console = Console(
        width=columns,
        height=rows,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        record=True,
        legacy_windows=False,
        safe_box=False,
    )
    console.print(app.screen._compositor.render_update(full=True))
    ground, ink = (app.theme_variables[name] for name in ("background", "foreground"))
    theme = TerminalTheme(Color.parse(ground).rgb, Color.parse(ink).rgb, [(0, 0, 0)] * 8)
    frame = _FRAME.replace("GROUND", ground).replace("EDGE", str(_EDGE))
    frame = frame.replace("WIDTH", f"{columns * _CELL + 2 * _EDGE:g}")
    frame = frame.replace("HEIGHT", f"{rows * _LINE + 2 * _EDGE:g}")
    drawn = console.export_svg(theme=theme, code_format=frame, unique_id="d")
    drawn = re.sub(r' clip-path="[^"]*"', "", drawn).replace("&#160;", "\N{NO-BREAK SPACE}")
    drawn = drawn.replace(" textLength=", ' lengthAdjust="spacingAndGlyphs" textLength=')
    return re.sub(r"(?<=>)(?=<(?:rect|text) )", "\n", drawn)


async def _drawn(scene: Scene) -> str:
    with place(scene) as app:
        async with app.run_test(size=SIZE) as pilot:
            await come_to(pilot, scene)
            return svg(app)


def picture(name: str) -> str:
    """A picture by its name."""
    scene = next(one for one in SCENES if one.name == PICTURES[name])
    return asyncio.run(_drawn(scene))


def main() -> None:
    """Draw all of them."""
    FOLDER.mkdir(exist_ok=True)
    for name in PICTURES:
        (FOLDER / f"{name}.svg").write_text(picture(name), encoding="utf-8")
        print(f"docs/pictures/{name}.svg")


if __name__ == "__main__":
    main()
