"""The time zone that an employer is probably in, from the country and region."""

from __future__ import annotations

from importlib import resources

PRINCIPAL = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}
"""Where tzdata, which goes from one end of a country to the other, does not begin with it."""

SEVERAL = frozenset({"AU", "BR", "CA", "CD", "FM", "ID", "KI", "MN", "MX", "RU", "US"})
"""Countries in which a good part of the employers keep another hour than the principal zone."""

REGIONS = {
    "AU": {
        "Australia/Adelaide": "SA",
        "Australia/Brisbane": "QLD",
        "Australia/Darwin": "NT",
        "Australia/Hobart": "TAS",
        "Australia/Melbourne": "VIC",
        "Australia/Perth": "WA",
        "Australia/Sydney": "ACT NSW",
    },
    "BR": {
        "America/Araguaina": "TO",
        "America/Bahia": "BA",
        "America/Belem": "AP PA",
        "America/Boa_Vista": "RR",
        "America/Campo_Grande": "MS",
        "America/Cuiaba": "MT",
        "America/Fortaleza": "CE MA PB PI RN",
        "America/Maceio": "AL SE",
        "America/Manaus": "AM",
        "America/Porto_Velho": "RO",
        "America/Recife": "PE",
        "America/Rio_Branco": "AC",
        "America/Sao_Paulo": "DF ES GO MG PR RJ RS SC SP",
    },
    "CA": {
        "America/Edmonton": "AB NT",
        "America/Halifax": "NS PE",
        "America/Iqaluit": "NU",
        "America/Moncton": "NB",
        "America/Regina": "SK",
        "America/St_Johns": "NL",
        "America/Toronto": "ON QC",
        "America/Vancouver": "BC",
        "America/Whitehorse": "YT",
        "America/Winnipeg": "MB",
    },
    "ES": {"Africa/Ceuta": "CE ML", "Atlantic/Canary": "CN"},
    "PT": {"Atlantic/Azores": "20", "Atlantic/Madeira": "30"},
    "US": {
        "America/Anchorage": "AK",
        "America/Boise": "ID",
        "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
        "America/Denver": "CO MT NM UT WY",
        "America/Detroit": "MI",
        "America/Indiana/Indianapolis": "IN",
        "America/Los_Angeles": "CA NV OR WA",
        "America/New_York": "CT DC DE FL GA KY MA MD ME NC NH NJ NY OH PA RI SC VA VT WV",
        "America/Phoenix": "AZ",
        "America/Puerto_Rico": "PR",
        "America/St_Thomas": "VI",
        "Pacific/Guam": "GU",
        "Pacific/Honolulu": "HI",
        "Pacific/Pago_Pago": "AS",
        "Pacific/Saipan": "MP",
    },
}
"""The zone of each region, that of most of its people where it has two."""


def principal(country: str, region: str) -> tuple[str, tuple[str, ...]]:
    """The zone to assume, and what to tell the user about the assumption."""
    code = region.upper().removeprefix(f"{country}-")
    for zone, regions in REGIONS.get(country, {}).items():
        if code in regions.split():
            return zone, ()
    found = PRINCIPAL.get(country) or _first_in_tzdata(country)
    if not found:
        return "UTC", ("The employer's time zone is not given and not known; taken as UTC.",)
    if country not in SEVERAL:
        return found, ()
    return found, (
        f"The employer's time zone is not given; taken as {found}, one of several in {country}.",
    )


def is_certain(country: str, region: str) -> bool:
    """Whether the code of the region, if one is given, tells the zone."""
    known = " ".join(REGIONS.get(country, {}).values()).split()
    return not region or not known or region.upper().removeprefix(f"{country}-") in known


def _first_in_tzdata(country: str) -> str:
    """The zone that tzdata lists first for a country: its most populous, as a rule."""
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab")
    for line in table.read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{country}\t"):
            return line.split("\t")[2]
    return ""
