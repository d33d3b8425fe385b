"""How to greet somebody and how to end, by the tone of the message and the country."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from drafter.checking.lazy import lazy
from drafter.drafting.language.words import (
    BEFORE_SURNAMES,
    SURNAME_TITLES,
    SURNAMES_PUT_FIRST,
    TRADES,
)
from drafter.drafting.marking import KEPT
from drafter.interview.model import ARRANGERS, Interview, Person, Sector, Tone
from drafter.message.draft import Register

AMERICAN = {"US", "CA", "PH"}
"""Where letters are in American English, elsewhere in British."""
_FIRST_NAMES = {"US", "CA", "GB", "IE", "AU", "NZ", "ZA", "NL", "DK", "SE", "NO", "FI", "IS"}
"""Where a neutral conversation is on first-name terms."""
_SURNAME_FIRST = {"CN", "HK", "HU", "JP", "KR", "KP", "MO", "SG", "TW", "VN"}
_FORMAL_SECTORS = frozenset({Sector.ACADEMIA, Sector.FINANCE_LAW, Sector.GOVERNMENT})
_TITLES = SURNAME_TITLES | {
    *("sir", "dame", "lady", "lord", "rev", "judge", "madam", "don", "doña", "dipl-ing", "ing"),
    *("captain", "capt", "major", "colonel", "sergeant", "lieutenant", "officer", "chef", "coach"),
    *("sister", "brother", "father", "pastor", "rabbi", "imam", "mme", "mlle", "mother"),
}
_TWO_SURNAMES = {"ES", "MX", "AR", "CL", "CO", "PE", "PT", "BR"}
_TEAM = lazy(
    r"(?:the\s+)?(?:(?:.*\s)?(?:team|department|committee|panel|board)"
    r"|hr|human resources|recruiting|recruitment|talent acquisition|personnel|reception|careers"
    r"|hiring manager|recruiter|sirs?|madam|(?:dear )?sir (?:or|and|/) madam|all|everyone)",
    any_case=True,
)
"""Words that name nobody."""
_SMALL_TEAMS = {"hr", "human resources", "recruiting", "recruitment", "talent acquisition"}
_AFTER_NAMES = lazy(
    r",?\s+(?:Ph\.?\s?D|M\.?D|MBA|MSc|BSc|CPA|CFA|PMP|Esq|Jr|Sr|II|III|RN|OBE)\.?$", any_case=True
)
_OFFICES = lazy(
    r"\b(?:desk|manager|careers|office|committee|staffing|jobs|admissions)$", any_case=True
)
"""What ends the name of an office, which has no first name."""
_OCCUPATIONS = TRADES | {"recruiter", "hr", "partner", "owner", "founder", "head", "interviewer"}
_BEST = {
    Register.WARM: "Best wishes",
    Register.NEUTRAL: "Kind regards",
    Register.FORMAL: "Yours sincerely",
}
_BEST_US = {
    Register.WARM: "Best",
    Register.NEUTRAL: "Best regards",
    Register.FORMAL: "Sincerely",
}
_FITTING = {
    Tone.CASUAL: Register.WARM,
    Tone.NEUTRAL: Register.NEUTRAL,
    Tone.FORMAL: Register.FORMAL,
}


def register_for(interview: Interview) -> Register:
    """Give the tone in which a message follows on from the conversation."""
    return _FITTING[interview.round.tone]


@lru_cache(maxsize=KEPT)
def written_name(name: str) -> str:
    """Give a name as it is written in running text: "Okafor, Dana" is Dana Okafor."""
    bare = name.removeprefix("The ")
    while (shorter := _AFTER_NAMES.sub("", bare)) != bare:
        bare = shorter
    last, comma, first = bare.partition(", ")
    if comma and _OCCUPATIONS & set(first.lower().split()):
        return last
    return f"{first} {last}" if comma and "," not in first else bare


def mentioned(name: str) -> str:
    """Give a name as it stands in the middle of a sentence: "The Hiring Team" is a thing there."""
    written = written_name(name)
    return f"the {written.lower()}" if is_team(name) and not written.isupper() else written


def own_name(name: str) -> str:
    """Give the user's name as it is signed: "Rivera, Sam" is Sam Rivera."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and not _AFTER_NAMES.search(name) else name


def spoken_name(person: Person, interview: Interview, register: Register) -> str:
    """Give the name to greet somebody by; a full name where a first name could offend."""
    if person.address_as:
        return person.address_as
    name = written_name(person.name)
    first, *others = name.split()
    country = interview.employer.country
    formal = register is Register.FORMAL or (
        register is Register.NEUTRAL and interview.employer.sector in _FORMAL_SECTORS
    )
    known = person.met or person.role in ARRANGERS
    on_terms = register is Register.WARM or (known and country in _FIRST_NAMES)
    if is_team(person.name):
        return _team_name(name)
    if others and first.rstrip(".").lower() in SURNAME_TITLES:
        # "Dear Dr Obi": the title stands with the last name.
        surname_first = _takes_surname_first(name, country)
        return name if surname_first else f"{first} {_last_name(others, country)}"
    if not others or formal or not on_terms or country in _SURNAME_FIRST:
        return name
    joined = " & " in name or " and " in name or _OFFICES.search(name)
    return first if _is_first_name(first) and not joined else name


def called_name(person: Person, spoken: str) -> str:
    """Give the name to call somebody by aloud; a full name is none: nobody is called by it."""
    if is_team(person.address_as or person.name):
        return ""
    full = not person.address_as and " " in spoken
    return "" if full and spoken == written_name(person.name) else spoken


def asked_name(person: Person, key: str) -> tuple[str, str]:
    """Give the name to ask a colleague for, and its key: "Dr Obi", else the full name."""
    first = person.address_as.split(" ")[0].rstrip(".").lower()
    if first in _TITLES and not is_team(person.address_as):
        return person.address_as, f"{key}.address_as"
    if is_team(person.name):
        return "", f"{key}.name"
    return written_name(person.name), f"{key}.name"


def greeting(person: Person | None, register: Register, spoken: str) -> str:
    """Give the word before the name: Hi before a first name in a warm message, else Dear."""
    if person is None:
        return "Dear Hiring Team" if register is Register.FORMAL else "Hello"
    return "Hi" if register is Register.WARM and _is_familiar(spoken) else "Dear"


def hello(called: str, register: Register) -> str:
    """Give the word before the name that is said aloud, which may be none."""
    return "Hi" if register is Register.WARM and called and _is_familiar(called) else "Hello"


@lru_cache(maxsize=KEPT)
def is_team(name: str) -> bool:
    """Tell "HR", "The Hiring Team" and "Sir", which are no names, from a person's."""
    return bool(_TEAM.fullmatch(name.strip()))


def sign_off(interview: Interview, register: Register) -> str:
    """Give the words before the signature, without a comma."""
    own = interview.me.sign_off.strip().rstrip(",")
    usual = _BEST_US if interview.employer.country in AMERICAN else _BEST
    return own or usual[register]


def _is_familiar(spoken: str) -> bool:
    """Tell what "Hi" may stand before, "Dana" and "all", from "Dr Obi" and "Grace Koh"."""
    word = spoken.rstrip(".").lower()
    return " " not in spoken and word not in _TITLES and not _is_east_asian(spoken)


def _team_name(name: str) -> str:
    """Give a team its name as it is greeted: "HR" is the HR Team."""
    if name.lower() == "team":
        return "Hiring Team"
    if name.islower():
        name = " ".join(w.upper() if w == "hr" else w.capitalize() for w in name.split())
    return f"{name} Team" if name.lower() in _SMALL_TEAMS else name


def _last_name(names: list[str], country: str) -> str:
    """Give the last name with what belongs to it: "van Leeuwen", "García López"."""
    start = len(names) - 1
    if country in _TWO_SURNAMES and len(names) > 1:
        start -= 1
    while start > 0 and names[start - 1].lower() in BEFORE_SURNAMES:
        start -= 1
    return " ".join(names[start:])


def _takes_surname_first(name: str, country: str) -> bool:
    return country in _SURNAME_FIRST or any(ord(letter) > 0x2E80 for letter in name)


def _is_first_name(word: str) -> bool:
    """Tell a first name from an initial, a title and a name in a surname-first script."""
    letters = word.rstrip(".")
    if word.endswith(".") or len(letters) < 2:
        return False
    if letters.lower() in _TITLES | SURNAMES_PUT_FIRST | BEFORE_SURNAMES:
        return False
    return not word.isupper() and not _is_east_asian(word)


def _is_east_asian(word: str) -> bool:
    return unicodedata.name(word[0], "").startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))
