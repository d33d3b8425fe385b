"""The user's settings: defaults, then config.toml, then DRAFTER_* variables, then flags."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from drafter.errors import SettingsError

CONFIG_FILE = "config.toml"
MAX_BYTES = 1_000_000


class Color(StrEnum):
    """When output is coloured."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Settings(NamedTuple):
    """What the user has settled once, for every interview."""

    color: Color = Color.AUTO
    me: Mapping[str, Any] = MappingProxyType({})
    """The saved profile, as written; an interview file's own [me] goes over it."""
    policy: Mapping[str, Any] = MappingProxyType({})
    """The user's thresholds, as written; `decision.policy` judges them."""
    employer: Mapping[str, Any] = MappingProxyType({})
    """What a new interview begins with, as written; `desk.first_facts` judges it."""
    keys: Mapping[str, Any] = MappingProxyType({})
    """The user's own keys of the app, as written; the app judges them."""
    model: str = ""
    """The profile to use, or the model to ask for where the environment says."""
    models: Mapping[str, Any] = MappingProxyType({})
    """The profiles of model servers, as written; `profiles` judges them."""
    source: str = ""
    """The file that all of these come from, for messages about them."""


KEYS = ("color", "employer", "keys", "me", "model", "models", "policy")
TABLES = ("employer", "keys", "me", "models", "policy")
# The directories are read by `paths`: they must be known before config.toml is found.
VARIABLES = (
    "DRAFTER_COLOR",
    "DRAFTER_MODEL",
    "DRAFTER_CONFIG_DIR",
    "DRAFTER_CACHE_DIR",
    "DRAFTER_DATA_DIR",
)


def load(
    folder: str | os.PathLike[str], environ: Mapping[str, str], *, color: str | None = None
) -> Settings:
    """The settings of `folder`/config.toml, beneath `environ`, beneath the flags given."""
    path = os.path.join(folder, CONFIG_FILE)
    faults: list[str] = []
    settings = _from_file(path, faults)
    settings = _from_environ(settings, environ, faults)
    if color is not None:
        settings = settings._replace(color=_color(color, "--color", faults, settings.color))
    if faults:
        raise SettingsError("The settings are not valid.", faults)
    return settings


def _from_file(path: str, faults: list[str]) -> Settings:
    content = content_of(path)
    if content is None:
        return Settings()
    table = parsed(content, path)
    for key in table:
        if key not in KEYS:
            faults.append(f"{path}: {key}: {_unknown(key)}")
    for key in TABLES:
        if not isinstance(table.get(key, {}), dict):
            # What stands where a profile belongs may be a key, and faults are printed.
            found = "a value" if key == "models" else _shown(table[key])
            faults.append(f"{path}: {key}: found {found}; allowed: a table, [{key}]")
            table.pop(key)
    model = table.get("model", "")
    if not isinstance(model, str):
        faults.append(f"{path}: model: found {_shown(model)}; allowed: the name of a profile")
        model = ""
    color = Settings().color
    if "color" in table:
        color = _color(table["color"], f"{path}: color", faults, color)
    return Settings(
        color=color,
        me=table.get("me", {}),
        policy=table.get("policy", {}),
        employer=table.get("employer", {}),
        keys=table.get("keys", {}),
        model=model,
        models=table.get("models", {}),
        source=str(path),
    )


def _from_environ(settings: Settings, environ: Mapping[str, str], faults: list[str]) -> Settings:
    for name in environ:
        if name.startswith("DRAFTER_") and name not in VARIABLES:
            faults.append(f"environment: {name}: unknown variable; {_allowed(name, VARIABLES)}")
    chosen = environ.get("DRAFTER_COLOR")
    if not chosen:
        return settings
    place = "environment: DRAFTER_COLOR"
    return settings._replace(color=_color(chosen, place, faults, settings.color))


def content_of(path: str) -> bytes | None:
    """The bytes of the file; None when there is none."""
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            raise SettingsError(
                f"{path} cannot be read: it is not a file.",
                hint="Make it one, or move it away to use the defaults.",
            )
        with open(path, "rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be read: {error.strerror}.",
            hint="Make it a readable file, or move it away to use the defaults.",
        ) from error
    if len(content) > MAX_BYTES:
        raise SettingsError(
            f"{path} is larger than {MAX_BYTES // 1000} kB; settings are never that long.",
            hint="Is it the right file?",
        )
    return content


def parsed(content: bytes, path: str) -> dict[str, Any]:
    """The table in those bytes."""
    import tomllib

    try:
        return tomllib.loads(content.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SettingsError(
            f"{path} is not UTF-8 text (line {line}).", hint="Save it with the encoding UTF-8."
        ) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise SettingsError(
            f"{path} is not valid TOML: {error}.", hint="Mend that line, or move the file away."
        ) from error


def _color(found: object, place: str, faults: list[str], otherwise: Color) -> Color:
    if isinstance(found, str) and found in list(Color):
        return Color(found)
    faults.append(f"{place}: found {_shown(found)}; {_allowed(str(found), list(Color))}")
    return otherwise


def _unknown(key: str) -> str:
    from drafter.profiles import FROM_ENVIRONMENT, SECRETS, key_belongs

    if key.lower() in SECRETS:
        return key_belongs(FROM_ENVIRONMENT)
    return f"unknown key; {_allowed(key, KEYS)}"


def _allowed(found: str, names: Iterable[str]) -> str:
    """What is allowed, with the name that was probably meant."""
    import difflib

    known = list(names)
    nearest = difflib.get_close_matches(found, known, n=1)
    meant = f'; did you mean "{nearest[0]}"?' if nearest else ""
    return f"allowed: {', '.join(known)}{meant}"


def _shown(found: object) -> str:
    text = repr(found)
    return text if len(text) <= 60 else f"{text[:57]}..."
