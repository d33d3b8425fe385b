"""A program that writes: adds interviews, or entries to the log of one, and says what was kept.

python writer.py FOLDER add COUNT NAME | log COUNT NAME
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from drafter.store.store import Store


def main(folder: str, what: str, count: str, name: str) -> None:
    store = Store(folder, lambda: datetime.now(UTC))
    for number in range(int(count)):
        if what == "add":
            facts = {"company": name, "role": str(number), "interview": {"held": "2026-09-15"}}
            said = str(store.add(facts).id)
        else:
            store.append_log(1, {"on": "2026-09-16", "kind": "thank-you", "to": f"{name}{number}"})
            said = f"{name}{number}"
        # To the system and not to a buffer that dies with the program.
        sys.stdout.write(f"{said}\n")
        sys.stdout.flush()


main(*sys.argv[1:])
