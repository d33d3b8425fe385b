"""Tokens that a model bent, made whole again where it is certain what they were."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from drafter.checking.vocabulary import word_set

_BRACKETED = re.compile(
    r"(?P<mark>[*_`]{0,2})"
    r"(?:\[{1,3}(?P<square>[^\[\]{}<>()\n]{2,48})\]{1,3}"
    r"|\{{1,3}(?P<curly>[^\[\]{}<>()\n]{2,48})\}{1,3}"
    r"|<{1,2}(?P<angle>[^\[\]{}<>()\n]{2,48})>{1,2}|\((?P<round>[^\[\]{}<>()\n]{2,48})\)"
    r"|[\u27e8\u3010\u300c\u00ab](?P<other>[^\[\]{}<>()\n]{2,48})[\u27e9\u3011\u300d\u00bb])"
    r"(?P=mark)"
)
_ESCAPED = re.compile(r"\\([\[\]_])")
_JOINED_S = re.compile(r"(\[[A-Z][A-Z0-9_]*\])s(?![\w'\u2019])")
_LOOSE = re.compile(
    r"(?<![\w@.\[])\[?(?P<name>[A-Z][A-Z0-9]*(?:[_ -][A-Z0-9]+)*|[A-Za-z]+(?:_[A-Za-z0-9]+)+)\]?"
    r"(?![\w\]@])"
)
_ADDRESSED = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b", re.I)
_NUMBERED = re.compile(r"\d")

_MEANT: Mapping[str, frozenset[str]] = {
    "SENDER": word_set(
        """YOUR_NAME YOUR_FULL_NAME MY_NAME MY_FULL_NAME SENDER_NAME SENDER_FULL_NAME CANDIDATE
        CANDIDATE_NAME APPLICANT APPLICANT_NAME SIGNATURE ABSENDER REMITENTE EXPEDITEUR MITTENTE
        AFZENDER REMETENTE"""
    ),
    "SENDER_PHONE": word_set(
        """YOUR_PHONE YOUR_PHONE_NUMBER PHONE PHONE_NUMBER MY_PHONE MY_PHONE_NUMBER YOUR_NUMBER
        SENDER_PHONE_NUMBER CONTACT_NUMBER TELEPHONE TELEFON TELEFONO"""
    ),
    "SENDER_EMAIL": word_set(
        """YOUR_EMAIL YOUR_EMAIL_ADDRESS EMAIL EMAIL_ADDRESS MY_EMAIL MY_EMAIL_ADDRESS
        SENDER_EMAIL_ADDRESS YOUR_MAIL E_MAIL CORREO"""
    ),
    "READER": word_set(
        """READER_NAME RECIPIENT RECIPIENT_NAME RECIPIENT_S_NAME INTERVIEWER INTERVIEWER_NAME
        INTERVIEWER_S_NAME HIRING_MANAGER HIRING_MANAGER_NAME HIRING_MANAGER_S_NAME RECRUITER_NAME
        LESER EMPFANGER LECTOR DESTINATARIO LECTEUR DESTINATAIRE LETTORE LEZER LEITOR"""
    ),
    "READER_FIRST": word_set("FIRST_NAME READER_FIRST_NAME RECIPIENT_FIRST_NAME READER_GIVEN_NAME"),
    "READER_LAST": word_set(
        "LAST_NAME READER_LAST_NAME RECIPIENT_LAST_NAME SURNAME READER_SURNAME"
    ),
    "COMPANY": word_set(
        """COMPANY_NAME EMPLOYER EMPLOYER_NAME ORGANIZATION ORGANISATION ORGANIZATION_NAME FIRM
        FIRMA FIRMENNAME UNTERNEHMEN EMPRESA COMPANIA ENTREPRISE SOCIETE AZIENDA SOCIETA BEDRIJF"""
    ),
    "AGENCY": word_set("AGENCY_NAME AGENTUR AGENCIA AGENCE AGENZIA BUREAU"),
    "REFERENCE": word_set(
        """REF REFERENCE_NUMBER REFERENCE_ID REQ REQ_ID REFERENZ REFERENZNUMMER REFERENCIA
        RIFERIMENTO REFERENTIE"""
    ),
}
"""What models put in the place of a token, which they take for a gap to be filled."""
_PIECES = {
    **dict.fromkeys(("PERSONA", "PERSONNE", "PESSOA", "PERSOON", "PEOPLE", "PERS"), "PERSON"),
    **dict.fromkeys(("VORNAME", "NOMBRE", "PRENOM", "NOME", "VOORNAAM", "FIRSTNAME"), "FIRST"),
    **dict.fromkeys(("NACHNAME", "APELLIDO", "NOM", "COGNOME", "LASTNAME", "SURNAME"), "LAST"),
    **dict.fromkeys(("MAIL", "CORREO", "COURRIEL"), "EMAIL"),
    **dict.fromkeys(("TELEFON", "TELEFONO", "TELEPHONE", "TEL", "MOBILE"), "PHONE"),
}
"""Words of tokens that models translate."""
_EMPTY = {"NAME", "THE", "S", "TOKEN"}
"""Words that models add to tokens, and that say nothing."""


def mended(text: str, tokens: Iterable[str]) -> str:
    """Give a model's text with every token that is certain as it was given to the model."""
    known = frozenset(tokens)
    text = _ESCAPED.sub(r"\1", text)
    lines = [_line(line, known) for line in text.split("\n")]
    return _JOINED_S.sub(r"\1's", "\n".join(lines))


def lost(text: str, tokens: Iterable[str]) -> list[str]:
    """Give what looks like a token and is none of those the model was given."""
    known = frozenset(tokens)
    families = {re.split(r"_|\d", token)[0] for token in known} | {"PERSON", "READER", "SENDER"}
    return [
        match[0]
        for match in _LOOSE.finditer(text)
        if "_" in match["name"]
        and match["name"].upper() not in known
        and match["name"].upper().split("_")[0] in families
    ]


def _line(line: str, known: frozenset[str]) -> str:
    addressed = bool(_ADDRESSED.match(line.strip()))

    def bracketed(match: re.Match[str]) -> str:
        inside = next(filter(None, match.groups()[1:]))
        if match["round"] and not (inside.isupper() or _NUMBERED.search(inside)):
            return match[0]
        token = _meant(inside, known, alone=match[0] == line.strip(), addressed=addressed)
        return f"[{token}]" if token else match[0]

    def loose(match: re.Match[str]) -> str:
        name = match["name"]
        if match[0] == f"[{name}]":
            return match[0]
        token = re.sub(r"[ -]", "_", name).upper()
        # A bare word in capitals may be a word; with a number or a low line it is none.
        certain = token in known and ("_" in token or match[0] != name or name in _BARE)
        return f"[{token}]" if certain else match[0]

    return _LOOSE.sub(loose, _BRACKETED.sub(bracketed, line))


_BARE = {"READER", "SENDER", "COMPANY", "AGENCY", "REFERENCE", "PORTAL"}
"""Tokens of one word that no letter has in capitals by itself."""


def _meant(inside: str, known: frozenset[str], *, alone: bool, addressed: bool) -> str:
    """Give the token that is meant by what stands in brackets; empty: it is not certain."""
    name = _normal(inside)
    if name in known:
        return name
    if name == "NAME":
        name = "READER_NAME" if addressed else "YOUR_NAME" if alone else name
    for token, others in _MEANT.items():
        if name in others and token in known:
            return token
    pieces = [_PIECES.get(piece, piece) for piece in name.split("_")]
    translated = "_".join(piece for piece in pieces if piece not in _EMPTY)
    if translated in known:
        return translated
    first, _, rest = translated.partition("_")
    family = next((token for token, others in _MEANT.items() if first in others), first)
    whole = f"{family}_{rest}".strip("_")
    if whole in known:
        return whole
    # Without its number it is certain only if there is one of the kind.
    unnumbered = [t for t in known if re.sub(r"_\d+", "", t) == whole and not t.endswith("ALT")]
    if len(unnumbered) == 1:
        return unnumbered[0]
    import difflib

    near = difflib.get_close_matches(whole, known, 2, 0.86)
    digits = re.findall(r"\d+", whole)
    certain = [token for token in near if re.findall(r"\d+", token) == digits]
    return certain[0] if len(certain) == 1 else ""


def _normal(inside: str) -> str:
    plain = unicodedata.normalize("NFKD", inside)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).upper()
    return re.sub(r"[^A-Z0-9]+", "_", re.sub(r"(?<=[A-Z])(?=\d)", "_", plain)).strip("_")
