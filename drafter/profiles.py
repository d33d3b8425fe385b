"""Which language model the user chose, and where it is served."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from drafter.errors import SettingsError

OPENAI = "https://api.openai.com/v1"
OPENAI_MODEL = "gpt-5.4-mini"
"""What is asked for at OpenAI's own server when no model is named."""
FROM_ENVIRONMENT = "openai"
"""The name of the profile that OPENAI_API_KEY and OPENAI_BASE_URL make."""

KEYS = ("base_url", "budget", "key", "key_env", "model", "temperature")
BUDGET = 120.0
SECRETS = {"key", "api_key", "apikey", "token", "secret", "password", "openai_api_key"}
"""Names under which people write a key into a file."""
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]{0,63}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


class Profile(NamedTuple):
    """One server, and what to ask of it; it never holds a key, only where one is."""

    name: str
    base_url: str
    model: str
    """Empty when only the server is known."""
    key_env: str = ""
    """The variable that holds the key; empty if none was named."""
    keyless: bool = False
    """The user says that this server wants no key."""
    temperature: float | None = None
    budget: float = BUDGET
    """Seconds for a whole answer, with all waiting and every new attempt."""

    @property
    def host(self) -> str:
        """The host and port, as the user is told."""
        from urllib.parse import urlsplit

        return urlsplit(self.base_url).netloc

    @property
    def loopback(self) -> bool:
        """Whether the server is this machine."""
        from ipaddress import ip_address
        from urllib.parse import urlsplit

        name = urlsplit(self.base_url).hostname or ""
        try:
            return ip_address(name).is_loopback
        except ValueError:
            return name == "localhost" or name.endswith(".localhost")

    @property
    def encrypted(self) -> bool:
        """Whether nobody on the way can read along."""
        return self.base_url.startswith("https:")


def is_set_up(tables: Mapping[str, Any], environ: Mapping[str, str]) -> bool:
    """Whether there is any server to ask: a profile, a key or an address."""
    return bool(
        tables or environ.get("OPENAI_API_KEY", "").strip() or environ.get("OPENAI_BASE_URL")
    )


def choose(
    tables: Mapping[str, Any],
    default: str,
    source: str,
    environ: Mapping[str, str],
    wanted: str = "",
) -> Profile | None:
    """The profile in force, None for templates alone; a `SettingsError` names every fault.

    `tables` and `default` are what `source`, the file of settings, says under `models` and `model`.
    `wanted`, or else DRAFTER_MODEL, is a profile or, at the server in force, a model.
    """
    faults: list[str] = []
    profiles = {
        name: _profile(f"{source}: models.{name}", name, table, faults)
        for name, table in tables.items()
    }
    ambient = _ambient(environ, faults)
    if faults:
        raise SettingsError("The settings of the models are not valid.", faults)

    wanted = wanted or environ.get("DRAFTER_MODEL", "")
    if wanted in profiles:
        return profiles[wanted]
    chosen = _default(profiles, default, source, ambient)
    if chosen is None and wanted:
        raise SettingsError(
            f'There is no server to ask for the model "{wanted}".',
            hint="Set OPENAI_API_KEY or OPENAI_BASE_URL, or write a profile into config.toml: "
            "docs/models.md shows how.",
        )
    return chosen._replace(model=wanted) if chosen and wanted else chosen


def _default(
    profiles: Mapping[str, Profile], default: str, source: str, ambient: Profile | None
) -> Profile | None:
    if default in profiles:
        return profiles[default]
    if default and (profiles or ambient is None):
        raise SettingsError(
            "The settings of the models are not valid.",
            [f'{source}: model: there is no profile "{default}"; allowed: {", ".join(profiles)}'],
            hint=f"Add a table [models.{default}] with base_url and model.",
        )
    if default and ambient:
        return ambient._replace(model=default)
    if len(profiles) > 1:
        raise SettingsError(
            "The settings of the models are not valid.",
            [f"{source}: model: say which profile to use: {', '.join(profiles)}"],
        )
    return next(iter(profiles.values()), ambient)


def _ambient(environ: Mapping[str, str], faults: list[str]) -> Profile | None:
    """The profile of the OPENAI_* variables; None if none is set."""
    base_url, key = environ.get("OPENAI_BASE_URL", ""), environ.get("OPENAI_API_KEY", "")
    if not base_url and not key.strip():
        return None
    address = _address(base_url, "environment: OPENAI_BASE_URL", faults) if base_url else OPENAI
    key_env = "OPENAI_API_KEY" if key.strip() else ""
    model = OPENAI_MODEL if address == OPENAI else ""
    return Profile(FROM_ENVIRONMENT, address, model, key_env)


def _profile(place: str, name: str, table: object, faults: list[str]) -> Profile:
    empty = Profile(name, OPENAI, "")
    if not _NAME.fullmatch(name):
        faults.append(f"{place}: a name has up to 40 letters, digits, - and _")
    if not isinstance(table, dict):
        faults.append(f"{place}: found no table; allowed: a table, [models.{name}]")
        return empty
    for key in table:
        if key not in KEYS and key.lower() not in SECRETS:
            faults.append(f"{place}.{key}: unknown key; allowed: {', '.join(KEYS)}")
        elif key.lower() in SECRETS and table[key] is not False:
            faults.append(f"{place}.{key}: {key_belongs(name)}")
    base_url, model, key_env = (
        _text(table, key, place, faults) for key in ("base_url", "model", "key_env")
    )
    if not model and "model" not in table:
        faults.append(f"{place}.model: missing; the name of the model to ask for")
    if key_env and not _VARIABLE.fullmatch(key_env):
        faults.append(
            f"{place}.key_env: allowed: the name of an environment variable, in capitals; "
            + key_belongs(name)
        )
        key_env = ""
    return Profile(
        name,
        _address(base_url, f"{place}.base_url", faults) if base_url else OPENAI,
        model,
        key_env or ("OPENAI_API_KEY" if not base_url else ""),
        table.get("key") is False,
        _number(table, "temperature", (0, 2), place, faults),
        _number(table, "budget", (5, 3600), place, faults) or BUDGET,
    )


def key_belongs(name: str) -> str:
    """Where the key of the profile `name` belongs, instead of a file."""
    return (
        "a key does not belong into this file; put it into an environment variable and name that "
        f"in key_env, or into the keyring: keyring set drafter {name}"
    )


def _text(table: Mapping[str, Any], key: str, place: str, faults: list[str]) -> str:
    value = table.get(key, "")
    plain = isinstance(value, str) and len(value) <= 200 and value.isprintable()
    if plain and (value.strip() or key not in table):
        return str(value.strip())
    faults.append(f"{place}.{key}: allowed: a text of up to 200 characters")
    return ""


def _number(
    table: Mapping[str, Any], key: str, limits: tuple[int, int], place: str, faults: list[str]
) -> float | None:
    value = table.get(key)
    if value is None:
        return None
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and limits[0] <= value <= limits[1]:
        return float(value)
    faults.append(f"{place}.{key}: allowed: a number from {limits[0]} to {limits[1]}")
    return None


def _address(text: str, place: str, faults: list[str]) -> str:
    """The base URL without its last slash; what is wrong with it goes to `faults`, unquoted.

    A key may stand in a bad one, and a fault is printed.
    """
    from urllib.parse import urlsplit

    text = text.strip().rstrip("/")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        faults.append(f"{place}: not an address; it looks like {OPENAI}")
        return OPENAI
    plain = text.isascii() and text.isprintable() and " " not in text
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain or port == 0:
        faults.append(f"{place}: not an address; it looks like {OPENAI}")
    elif parts.username or parts.password or parts.query or parts.fragment or "@" in text:
        faults.append(f"{place}: nothing but host, port and path belong into it; above all no key")
    elif text.endswith("/chat/completions"):
        faults.append(f"{place}: leave out /chat/completions at its end")
    return text
