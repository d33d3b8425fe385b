"""What addresses, numbers, countries, regions and time zones look like."""

from __future__ import annotations

from functools import lru_cache

from drafter.interview.countries import COUNTRIES, likely_country
from drafter.interview.nearest import nearest
from drafter.interview.spec import NAME, Form, Text


def _bare_address(text: str) -> str:
    return text.removeprefix("mailto:").rpartition("<")[2].rstrip("> ")


_NOWHERE = ("posixrules", "localtime", "Factory", "right/", "posix/")
"""What zone files hold beside zones; which of it there is differs from system to system."""


@lru_cache(256)
def _no_zone(name: str) -> bool:
    if name.startswith(_NOWHERE):
        return True
    # Imported late: most files name no zone, and then nobody pays for it.
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return True
    return False


def _likely_zone(text: str) -> str:
    from zoneinfo import available_timezones

    zones = {zone.rpartition("/")[2]: zone for zone in sorted(available_timezones())}
    city = nearest(text.rpartition("/")[2], zones, closeness=0.8)
    return zones.get(city, "")


_ATOM = r'[^\s@<>,;:"()\[\]\\]'

_EMAIL = Form(
    "one bare address such as dana@northwind.example",
    pattern=rf'{_ATOM}+@[^\s@<>,;:"()\[\]\\.]+(\.[^\s@<>,;:"()\[\]\\.]+)+',
    refuses=lambda text: not text.isprintable(),
    nearest=lambda text: _bare_address(text) if "@" in text else "",
)
_PHONE = Form(
    'at least 5 digits with + ( ) - . / or spaces between, and "x 12" or "ext 12" at the end',
    pattern=r"(?=([^0-9]*[0-9]){5})[0-9+()\-./ ]+(([xX]|[eE][xX][tT]\.?) ?[0-9]+)?",
)
_COUNTRY = Form(
    "a two-letter ISO 3166-1 code such as US, GB or DE",
    values=lambda: COUNTRIES,
    nearest=likely_country,
)
_REGION = Form(
    'an ISO 3166-2 code, "BY" or "DE-BY"',
    pattern=r"([A-Z]{2}-)?[A-Z0-9]{1,3}",
    nearest=lambda text: text.upper() if text != text.upper() else "",
    advice='; a region is its code, not its name: Bavaria is "BY", as ISO 3166-2:DE lists it, '
    'California "CA", as ISO 3166-2:US does',
)
_ZONE = Form(
    "an IANA time zone such as America/New_York",
    pattern=r"[A-Za-z0-9_+\-/]+",
    refuses=_no_zone,
    nearest=_likely_zone,
)

EMAIL = Text(254, form=_EMAIL)
PHONE = Text(60, form=_PHONE)
# Longer than any code: a name is to be refused as a name, not for its length.
COUNTRY = Text(NAME, form=_COUNTRY)
REGION = Text(NAME, form=_REGION)
ZONE = Text(NAME, form=_ZONE)
