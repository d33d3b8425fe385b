"""The program: `drafter`, or `python -m drafter`."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the command line and gives its exit status."""
    if sys.argv[1:] == ["--version"]:
        # The most asked question, answered before anything is loaded.
        from drafter import __version__

        print(f"drafter {__version__}")
        return 0
    try:
        from drafter.bootstrap import open_desk
        from drafter.cli.main import run

        return run(sys.argv[1:], open_desk)
    except KeyboardInterrupt:
        # Pressed while the program was still being loaded.
        return 130


if __name__ == "__main__":
    sys.exit(main())
