"""What drafter stands on, one thing after the other: is it well, and if not, what mends it?"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from drafter import __version__
from drafter.config import Settings
from drafter.errors import DrafterError, SettingsError

if TYPE_CHECKING:
    from drafter.desk.desk import Desk
    from drafter.desk.model_health import FindModel
    from drafter.drafting.catalogue import Catalogue

    JudgeKeys = Callable[[Mapping[str, object]], tuple[int, tuple[str, ...]]]
    """Of the user's own keys, how many can be used, and what is wrong with the others."""


class State(StrEnum):
    """How a thing is."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


class Part(NamedTuple):
    """One thing that was looked at."""

    name: str
    state: State
    text: str
    """What was found."""
    mend: str = ""
    """How to make it well."""
    faults: tuple[str, ...] = ()


class Health(NamedTuple):
    """All that was looked at."""

    parts: tuple[Part, ...]
    color: str
    """When to colour what is said of it; the default if the settings cannot be read."""

    @property
    def ok(self) -> bool:
        """Whether nothing failed."""
        return all(part.state is not State.FAILED for part in self.parts)


def examine(
    desk: Desk, find_model: FindModel, judge_keys: JudgeKeys | None, offline: bool
) -> Health:
    """Look at everything; what is wrong with one thing keeps none from being looked at."""
    from drafter.desk.model_health import examine_model
    from drafter.desk.store_health import examine_store

    found, in_force = _settings(desk.settled.load, desk.settled.file)
    program = f"drafter {__version__}, Python {platform.python_version()}"
    return Health(
        (
            Part("program", State.OK, program),
            found,
            _keys(in_force, judge_keys),
            examine_store(desk.data),
            _bundled(desk.catalogue),
            _own(desk.catalogue),
            _prompts(desk.catalogue),
            _holidays(desk.cache),
            _checker(),
            *examine_model(find_model, in_force, offline),
        ),
        in_force.color,
    )


def _settings(load: Callable[[], Settings], path: str) -> tuple[Part, Settings]:
    from drafter.decision.policy import with_overrides
    from drafter.desk.first_facts import first_facts
    from drafter.desk.profile import over_profile
    from drafter.desk.settling import ANY
    from drafter.interview.reading import read

    settings = Settings()
    try:
        settings = load()
        if settings.policy:
            with_overrides(settings.policy, settings.source)
        if settings.me:
            over_profile(settings, lambda me: read(ANY, settings.source, me))
        first_facts(settings)
    except SettingsError as error:
        mend = error.hint or f"Mend {path}, or the variable of the environment."
        return Part("settings", State.FAILED, error.title, mend, error.faults), settings
    text = settings.source or f"the defaults; yours would be in {path}"
    return Part("settings", State.OK, text), settings


def _keys(settings: Settings, judge: JudgeKeys | None) -> Part:
    if not settings.keys or judge is None:
        return Part("keys", State.OK, "the usual ones")
    usable, faults = judge(settings.keys)
    text = f"{usable} of your own"
    if faults:
        mend = "Mend them in [keys] of config.toml, or in the app: the settings, then Keys."
        text += f", and {len(faults)} that cannot be used"
        return Part("keys", State.WARNING, text, mend, faults)
    return Part("keys", State.OK, text)


def _bundled(catalogue: Catalogue) -> Part:
    from drafter.drafting.template_names import names, unreadable

    place = catalogue.bundled
    found = list(names(place))
    closed = tuple(filter(None, (unreadable(place / name.file) for name in found)))
    if closed or not found:
        text = "some cannot be read" if closed else f"none are in {place}"
        return Part("templates", State.FAILED, text, "Install drafter again.", closed)
    return Part("templates", State.OK, f"{len(found)} bundled files, {place}")


def _own(catalogue: Catalogue) -> Part:
    from drafter.drafting.own_folder import strays

    place = catalogue.own
    mine = tuple(entry.name.short for entry in catalogue.entries if entry.own)
    broken = _broken(catalogue, mine) if mine else ()
    odd = tuple(fault for fault in strays(place, catalogue.bundled) if fault not in broken)
    if broken or odd:
        state = State.FAILED if broken else State.WARNING
        mend = "Mend, rename or move them, then: drafter templates check."
        return Part("own templates", state, f"not all can be used, {place}", mend, broken + odd)
    if not mine:
        return Part("own templates", State.OK, f"none; they would be in {place}")
    files = "1 file" if len(mine) == 1 else f"{len(mine)} files"
    return Part("own templates", State.OK, f"{files}, {place}")


def _broken(catalogue: Catalogue, mine: tuple[str, ...]) -> tuple[str, ...]:
    """What is wrong with the user's own, tried on made-up interviews."""
    try:
        return catalogue.check(mine).faults
    except DrafterError as error:
        return (error.title,)


def _prompts(catalogue: Catalogue) -> Part:
    from drafter.drafting.prompt_proof import proofread_prompts

    # They lie beside the templates, the user's own as well as ours.
    own, bundled = (folder.parent / "prompts" for folder in (catalogue.own, catalogue.bundled))
    proof = proofread_prompts(own, bundled, catalogue.bundled)
    if proof.faults:
        mend = "Mend, rename or move them; prompts/README.md tells what a prompt knows."
        return Part("prompts", State.FAILED, "not all can be used", mend, proof.faults)
    mine = f", {proof.own} of yours in {own}" if proof.own else ""
    return Part("prompts", State.OK, f"{proof.bundled} bundled files{mine}")


def _holidays(cache: str) -> Part:
    from drafter.almanac.cache import why_not_kept

    if reason := why_not_kept(cache):
        return Part(
            "holidays",
            State.WARNING,
            f"they cannot be kept in {cache}: {reason}",
            "Every answer works them out anew, which is slow: make that folder writable, or name "
            "another in DRAFTER_CACHE_DIR.",
        )
    return Part("holidays", State.OK, f"kept in {cache}")


def _checker() -> Part:
    again = "Do not rely on it; install drafter again, and report it if that does not help."
    try:
        from drafter.checking.selftest import self_test

        result = self_test()
    except Exception as error:
        # A part of it, or what it stands on, may be missing.
        return Part("checker", State.FAILED, f"it cannot be tried: {error}", again)
    faults = (
        *_each("it missed", result.missed),
        *_each("it objects without cause to", result.blamed),
    )
    if faults:
        return Part(
            "checker",
            State.FAILED,
            f"it failed {len(faults)} of its {result.tried} trials",
            again,
            faults,
        )
    return Part("checker", State.OK, f"all {result.tried} trials passed")


def _each(what: str, names: Sequence[str]) -> Iterator[str]:
    return (f"{what} {name}" for name in names)
