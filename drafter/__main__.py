"""The program: `drafter`, or `python -m drafter`."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from drafter.desk.desk import Desk


def main() -> int:
    """Runs the command line and gives its exit status; no fault of a stream is a traceback."""
    # What a command loads it needs to its end: looking for garbage in it took a sixth of its time.
    gc.set_threshold(50_000)
    try:
        _prepare_streams()
        status = _answer(sys.argv[1:])
        sys.stdout.flush()
        # Nor need the interpreter look through all of it before it lets go.
        gc.freeze()
        return status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _let_go_of_output()
        return 0
    except OSError as error:
        # A full disk behind standard output: everything else is told by the command line.
        _let_go_of_output()
        if error.filename is not None:
            raise
        print(f"drafter: the output cannot be written: {error.strerror}", file=sys.stderr)
        return 1


def _answer(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        # The most asked question, answered before anything is loaded.
        from drafter import __version__

        print(f"drafter {__version__}")
        return 0
    from drafter.bootstrap import open_desk

    if not arguments and _is_for_the_app():
        from drafter.errors import DrafterError

        # The commands are not loaded for it, unless to tell what hinders it.
        with contextlib.suppress(DrafterError), contextlib.closing(open_desk()) as desk:
            _open_app(desk, None)
            return 0
    from drafter.cli.main import run

    return run(arguments, open_desk, _open_app, _judge_keys)


def _is_for_the_app() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _open_app(desk: Desk, today: date | datetime | None) -> None:
    """Runs the terminal app; who names a command never loads it."""
    # No full collection before the app has settled: all that it would walk over is still needed.
    gc.set_threshold(700, 10, 100_000)
    # A check beside the typing hands over to the next key within a millisecond.
    sys.setswitchinterval(0.001)
    from drafter.tui.app import DrafterApp

    # Textual draws on this one, which may be a file or closed; the other is a terminal here.
    sys.__stderr__ = sys.__stdout__  # type: ignore[misc]
    DrafterApp(desk, today).run()


def _judge_keys(written: Mapping[str, object]) -> tuple[int, tuple[str, ...]]:
    """Asks the terminal app, which alone knows its keys."""
    from drafter.tui.keys.judging import judge

    judged = judge(written)
    return len(judged.own), judged.faults


def _prepare_streams() -> None:
    """Closed streams become empty ones; what an encoding lacks is escaped, never a crash."""
    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.BytesIO())
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _let_go_of_output() -> None:
    """What is left in the buffer has nowhere to go: the interpreter must not try again."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
