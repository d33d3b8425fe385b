"""Forms that are not finished: a file each, so that nothing typed is ever lost."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from drafter.errors import OutputError
from drafter.interview.shown import visible

FOLDER = "unfinished"
_NAME = re.compile(r"(?:new|edit)-[0-9a-z]{1,40}")
_LARGEST = 4_000_000
"""Bytes; a form never comes near."""


class Form(NamedTuple):
    """An unfinished form."""

    name: str
    which: int | None
    """The kept interview it changes; None: it is to be a new one."""
    revision: int
    """Of the facts it began with."""
    base: dict[str, Any]
    """The facts it began with."""
    answers: dict[str, str]
    """By path, what was typed."""
    changed_at: datetime

    @property
    def title(self) -> str:
        """What to call it in a list."""
        company, role = (self.answers.get(name, "").strip() for name in ("company", "role"))
        return visible(", ".join(filter(None, (company, role))) or "An interview without a name")


class Unfinished:
    """The unfinished forms of a folder, which is made when the first is kept."""

    def __init__(self, data: str) -> None:
        self._folder = os.path.join(data, FOLDER)

    def all(self) -> list[Form]:
        """All that can be read, the last one changed first."""
        try:
            names = os.listdir(self._folder)
        except OSError:
            return []
        found = [self.get(name.removesuffix(".json")) for name in names if name.endswith(".json")]
        return sorted(filter(None, found), key=lambda form: form.changed_at, reverse=True)

    def get(self, name: str) -> Form | None:
        """The form of that name, if there is one that can be read."""
        if not _NAME.fullmatch(name):
            return None
        try:
            with open(self._file(name), "rb") as file:
                return _form(name, json.loads(file.read(_LARGEST)))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None

    def keep(self, form: Form) -> None:
        """Put it in its file, whole or not at all, and wait until the disk has it."""
        import tempfile

        body = form._asdict() | {"changed_at": form.changed_at.isoformat()}
        data = json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
        try:
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            # A temporary file is for its owner alone, and so is what it becomes.
            with tempfile.NamedTemporaryFile(dir=self._folder, prefix=".", delete=False) as file:
                try:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                    os.replace(file.name, self._file(form.name))
                finally:
                    with contextlib.suppress(FileNotFoundError):
                        os.unlink(file.name)
        except OSError as error:
            what = f"The form cannot be kept in {visible(self._folder)}: {error.strerror}."
            raise OutputError(what, "See that there is room.") from error

    def discard(self, name: str) -> None:
        """Forget it; that it is not there is no fault."""
        with contextlib.suppress(OSError):
            os.unlink(self._file(name))

    def _file(self, name: str) -> str:
        return os.path.join(self._folder, f"{name}.json")


def new_name() -> str:
    """A name for the form of a new interview."""
    import uuid

    return f"new-{uuid.uuid4().hex}"


def name_of(which: int) -> str:
    """The name of the form that changes a kept interview."""
    return f"edit-{which}"


def _form(name: str, body: Mapping[str, Any]) -> Form:
    which, base, answers = body["which"], body["base"], body["answers"]
    if not isinstance(base, dict) or not isinstance(which, int | None):
        raise TypeError
    texts = {str(path): text for path, text in answers.items() if isinstance(text, str)}
    return Form(
        name, which, int(body["revision"]), base, texts, datetime.fromisoformat(body["changed_at"])
    )
