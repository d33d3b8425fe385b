"""Who may know whom, where import-linter can only forbid and not allow."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "drafter"

ALLOWED = {
    "interview": {"errors"},
    "decision": {"errors", "interview"},
    "message": {"errors", "interview"},
    "checking": {"errors", "interview", "decision", "message"},
}
"""The pure rooms and what each may know of the house."""

THIRD_PARTY = {"checking": {"phonenumbers"}}


def modules() -> Iterator[tuple[str, Path]]:
    for room in ALLOWED:
        for path in (HOUSE / room).rglob("*.py"):
            yield room, path


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide the room"
            # `from drafter import errors` names the room after the import.
            if node.module == "drafter":
                yield from (f"drafter.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


@pytest.mark.parametrize(
    ("room", "path"), [pytest.param(r, p, id=str(p.relative_to(HOUSE))) for r, p in modules()]
)
def test_a_pure_room_knows_the_standard_library_and_the_rooms_behind_it(
    room: str, path: Path
) -> None:
    for name in imported(path):
        top, _, rest = name.partition(".")
        if top == "drafter":
            assert rest.split(".")[0] in ALLOWED[room] | {room}
        else:
            assert top in sys.stdlib_module_names | THIRD_PARTY.get(room, set())
