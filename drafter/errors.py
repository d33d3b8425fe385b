"""The errors a user can meet; each says what is wrong and how to mend it.

DrafterError                the input or the world is at fault (exit status 1)
├── InputError              what the user gave is wrong (exit status 2)
│   ├── UsageError          the command line
│   ├── InterviewError      the interview file, every fault of it at once
│   └── SettingsError       config.toml or an environment variable
├── RefusedError            the advice forbids what was asked for
├── TemplateError           a template cannot be found, read or filled
├── OutputError             a file cannot be written
├── StoreError              the interviews that are kept cannot be reached
│   ├── NotStoredError      there is none of that id
│   └── ChangedError        somebody else changed it meanwhile
└── ModelError              the model gave no text that can be used
    ├── UnavailableError    its server cannot be reached, is busy, or fails
    ├── DeniedError         its server refuses: the key, the model's name, the quota, the request
    ├── BrokenOffError      the answer broke off
    ├── UnusableError       the answer came, and is no text to use: empty, cut short, a refusal
    ├── OutOfTimeError      the time set for it is over
    └── StoppedError        the user stopped it

Nothing prints here: each face catches DrafterError once and shows it its own way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class DrafterError(Exception):
    """A fault of the user's input or of the world, with its cure."""

    exit_status = 1

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint


class InputError(DrafterError):
    """What the user gave is wrong."""

    exit_status = 2


class UsageError(InputError):
    """The command line asks for something that cannot be."""


class InterviewError(InputError):
    """The interview file is wrong; `faults` holds one line for each fault."""

    def __init__(self, title: str, faults: Sequence[str], hint: str = "") -> None:
        super().__init__(title, hint)
        self.faults = tuple(faults)


class SettingsError(InputError):
    """The user's configuration is wrong; `faults` holds one line for each fault."""

    def __init__(self, title: str, faults: Sequence[str] = (), hint: str = "") -> None:
        super().__init__(title, hint)
        self.faults = tuple(faults)


class RefusedError(DrafterError):
    """The advice forbids what was asked for."""


class TemplateError(DrafterError):
    """A template cannot be found, read or filled."""


class OutputError(DrafterError):
    """A file cannot be written."""


class StoreError(DrafterError):
    """The interviews that are kept cannot be read or written."""


class NotStoredError(StoreError):
    """Nothing of that id is kept."""

    exit_status = 2


class ChangedError(StoreError):
    """What was to be replaced has changed since it was read."""


class ModelError(DrafterError):
    """The model gave no text that can be used; `partial` holds what had come of it."""

    def __init__(self, title: str, hint: str = "", partial: str = "") -> None:
        super().__init__(title, hint)
        self.partial = partial


class UnavailableError(ModelError):
    """The model's server cannot be reached, is busy, or fails; later it may answer."""


class DeniedError(ModelError):
    """The model's server refuses: asking again would not help."""


class BrokenOffError(ModelError):
    """The answer broke off before its end."""


class UnusableError(ModelError):
    """The answer came, and is no text to use."""


class OutOfTimeError(ModelError):
    """The time set for the answer is over."""


class StoppedError(ModelError):
    """The user stopped it."""
