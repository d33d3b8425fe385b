"""Writes the keys of the app into the tables of docs/app.md: `make pictures`.

The words of the page are written by hand; below each heading that is a place of the app stand its
keys, as the app has them.
"""

from __future__ import annotations

import re
from pathlib import Path

from drafter.tui.keys.names import in_words
from drafter.tui.keys.ring import PLACES

PAGE = Path(__file__).with_name("app.md")
_HEAD = "| key | what it does | name |\n|---|---|---|\n"
_TABLE = re.compile(re.escape(_HEAD) + r"(?:\|.*\n)*")


def tables() -> dict[str, str]:
    """For each place its keys, what they do, and their names for config.toml.

    What several places share is told where it first comes.
    """
    told: set[str] = set()
    found = {}
    for place in PLACES:
        deeds = [deed for deed in place.deeds if deed.id not in told]
        told.update(deed.id for deed in deeds)
        rows = (
            f"| {', '.join(f'`{in_words(key)}`' for key in deed.keys)} | {deed.told} "
            f"| `{deed.id}` |\n"
            for deed in deeds
        )
        found[place.title] = _HEAD + "".join(rows)
    return found


def with_tables(page: str) -> str:
    """The page with the keys as they are; a place without a heading gets one at the end."""
    head, *sections = re.split(r"^(?=## )", page, flags=re.MULTILINE)
    left = tables()
    found = [_with_table(section, left) for section in sections]
    missing = [f"## {title}\n\n{table}\n" for title, table in left.items()]
    return "".join([head, *found, *missing]).rstrip("\n") + "\n"


def _with_table(section: str, left: dict[str, str]) -> str:
    """A section with its table renewed; that is then no longer left."""
    table = left.pop(section.partition("\n")[0].removeprefix("## "), None)
    if table is None:
        return section
    bare = _TABLE.sub("", section).rstrip("\n")
    return f"{bare}\n\n{table}\n"


def main() -> None:
    """Renew the page."""
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
