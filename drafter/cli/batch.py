"""`drafter check --batch`: one JSON object a line in, one a line out, in the same order."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from drafter.cli.check_json import checked, failure
from drafter.cli.json_text import json_text
from drafter.cli.session import OBJECTION, moment
from drafter.desk.wishes import Wish
from drafter.errors import DrafterError, InputError, InterviewError, SettingsError
from drafter.intake.text import LIMIT, insist_on_words
from drafter.interview.model import Channel, Interview, Kind
from drafter.interview.nearest import did_you_mean, nearest
from drafter.interview.shown import shown, visible

if TYPE_CHECKING:
    from drafter.cli.session import Session
    from drafter.desk.desk import Desk

KEYS = ("facts", "kind", "channel", "to", "today", "text", "earlier")
LONGEST = 16 * LIMIT
"""Bytes of a line: facts and a text as long as they may be, every character escaped."""
INVALID = 2

Found = TypeVar("Found")


def run(session: Session) -> int:
    """Answers line by line; gives the exit status."""
    desk = session.desk
    # A fault in the settings is told before anything is read.
    _ = desk.color
    facts = _Facts(desk)
    objections = invalid = False
    for line in _lines(sys.stdin.buffer):
        try:
            answer = _answer(desk, facts, line)
            objections = objections or not answer["ok"]
        except DrafterError as error:
            answer, invalid = failure(_in_one_line(error)), True
        except Exception as error:
            # One line must not end the run, and what was not checked does not pass.
            words = f"The check itself failed ({type(error).__name__}: {error}). Please report it."
            answer, invalid = failure(words), True
        session.say(json_text(answer, indent=None))
    return OBJECTION if objections else INVALID if invalid else 0


class _Facts:
    """Interview files, each read once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[str, Interview | DrafterError] = {}

    def of(self, source: object) -> Interview:
        if isinstance(source, Mapping):
            return self._desk.read_object(source, "facts")
        if isinstance(source, int) and not isinstance(source, bool):
            source = str(source)
        if not isinstance(source, str) or source in ("", "-"):
            raise _fault(
                "facts",
                source,
                "the path of an interview file, the id of a kept one, or its keys as an object",
            )
        if source not in self._known:
            self._known[source] = self._read(source)
        found = self._known[source]
        if isinstance(found, DrafterError):
            raise found
        return found

    def _read(self, path: str) -> Interview | DrafterError:
        try:
            return self._desk.read(path, io.BytesIO())
        except DrafterError as error:
            return error


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines as they come; of one that is too long only the beginning."""
    while line := stream.readline(LONGEST + 1):
        rest = line
        while len(rest) > LONGEST and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST + 1)
        yield line


def _answer(desk: Desk, facts: _Facts, line: bytes) -> dict[str, Any]:
    data = _object(line)
    wish = Wish(
        _optional(data, "kind", Kind, f"one of {', '.join(Kind)}"),
        _optional(data, "channel", Channel, f"one of {', '.join(Channel)}"),
        _names(data),
    )
    today = _optional(data, "today", moment, "a day such as 2026-09-30, from 2000 to 2100")
    earlier = data.get("earlier") or []
    if not isinstance(earlier, list) or not all(isinstance(one, str) for one in earlier):
        raise _fault("earlier", earlier, "a list of the texts of notes sent before")
    text = data.get("text")
    if not isinstance(text, str):
        raise _fault("text", text, "the words to check")
    insist_on_words(text, len(text.encode("utf-8", "surrogatepass")), "text")
    result = desk.check(facts.of(data.get("facts")), text, today, wish, earlier, sent_today=True)
    answer = checked(result)
    answer["notices"] += [
        f"“{visible(key)}” is no key of a line{did_you_mean(nearest(key, KEYS))}"
        for key in data
        if key not in KEYS
    ]
    return answer


def _object(line: bytes) -> Mapping[str, Any]:
    if len(line) > LONGEST:
        raise InputError(f"The line has more than {LONGEST:,} bytes.", "Give one message a line.")
    if not line.strip():
        raise InputError("The line is empty.", "Give one object a line, and no line between.")
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError("The line is not UTF-8 text.", "Encode it as UTF-8.") from error
    except json.JSONDecodeError as error:
        raise InputError(
            f"The line is not JSON: column {error.colno}: {error.msg}.", "Give one object a line."
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            "The line holds a number that is too long, or lists nested too deeply.",
            "Give what the keys need.",
        ) from error
    if not isinstance(data, Mapping):
        raise InputError(f"The line is {shown(data)}, not an object.", "Write it in braces.")
    return data


def _optional(
    data: Mapping[str, Any], key: str, made: Callable[[str], Found], allowed: str
) -> Found | None:
    """The value of a key that may be left out or null."""
    value = data.get(key)
    if value is None:
        return None
    try:
        if not isinstance(value, str):
            raise ValueError
        return made(value)
    except ValueError:
        raise _fault(key, value, allowed) from None


def _names(data: Mapping[str, Any]) -> tuple[str, ...]:
    name = _optional(data, "to", str, "the name of a person")
    return (name,) if name and name.strip() else ()


def _fault(key: str, found: object, allowed: str) -> InputError:
    what = "is missing" if found is None else f"is {shown(found)}"
    return InputError(f"{key} {what}.", f"Allowed: {allowed}.")


def _in_one_line(error: DrafterError) -> str:
    faults = error.faults if isinstance(error, InterviewError | SettingsError) else ()
    title = f"{error.title}: {'; '.join(faults)}" if faults else error.title
    return f"{title.rstrip('.')}. {error.hint}".strip()
