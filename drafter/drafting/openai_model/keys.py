"""Where the key of a server is: in the environment or the keyring, and never in a file of ours.

No name here holds a key while an error is raised: tracebacks can show what names hold.
"""

from __future__ import annotations

from collections.abc import Callable

from drafter.errors import DeniedError
from drafter.profiles import Profile

SERVICE = "drafter"
"""Under which the keyring holds keys; the user name is the name of the profile."""
HIDDEN = "[key]"


class Key:
    """A secret that does not show itself."""

    __slots__ = ("_secret", "origin")

    def __init__(self, secret: str, origin: str) -> None:
        self._secret = secret
        self.origin = origin
        """Where it was found, as the user is told."""

    @property
    def sound(self) -> bool:
        """Whether it has only characters that a header can carry."""
        secret = self._secret
        return secret.isascii() and secret.isprintable() and " " not in secret

    def reveal(self) -> str:
        """The secret itself, for the one header that needs it."""
        return self._secret

    def hide(self, text: str) -> str:
        """The text without the secret, should a server have repeated it."""
        return text.replace(self._secret, HIDDEN) if self is not NONE else text

    def __repr__(self) -> str:
        return f"Key({self.origin})"


# Some servers on one's own machine want a header, and none of them looks at it.
NONE = Key("none", "no key is needed")


def find(profile: Profile, variable: Callable[[str], str]) -> Key:
    """The key of a profile; a `DeniedError` says where to put one."""
    # A server of one's own is not worth waiting for a keyring to be unlocked.
    if profile.keyless or (profile.loopback and not profile.key_env):
        return NONE
    key, trouble = _in_environment(profile, variable), ""
    if key is None:
        key, trouble = _in_keyring(profile)
    if key is None:
        named = profile.key_env or "that key_env names in its profile"
        raise DeniedError(
            f"There is no key for {profile.host}.",
            f"Put it into the environment variable {named}, or into the keyring: `keyring set "
            f"{SERVICE} {profile.name}`.{trouble} A server that wants none has key = false.",
        )
    if not key.sound:
        raise DeniedError(
            f"The key for {profile.host} holds characters that no key has.",
            f"It comes from {key.origin}. Copy it there once more.",
        )
    if not (profile.encrypted or profile.loopback):
        raise DeniedError(
            f"The key for {profile.host} was not sent: everybody on the way could read it.",
            "Let base_url begin with https://. A server that wants no key has key = false.",
        )
    return key


def _in_environment(profile: Profile, variable: Callable[[str], str]) -> Key | None:
    secret = variable(profile.key_env).strip() if profile.key_env else ""
    return Key(secret, f"the environment variable {profile.key_env}") if secret else None


def _in_keyring(profile: Profile) -> tuple[Key | None, str]:
    """The key, or else what is to be said of the keyring."""
    import keyring
    from keyring.errors import KeyringError, NoKeyringError

    try:
        secret = (keyring.get_password(SERVICE, profile.name) or "").strip()
    except NoKeyringError:
        return None, " This system has no keyring, though."
    except KeyringError as error:
        return None, f" The keyring could not be read, though ({type(error).__name__})."
    origin = f"the keyring ({SERVICE} {profile.name})"
    return (Key(secret, origin), "") if secret else (None, "")
