"""A draft as a file that a mail program opens, ready to be looked over and sent."""

from __future__ import annotations

import re
from datetime import datetime
from email.header import Header
from email.quoprimime import body_encode
from email.utils import format_datetime

from drafter.delivery.plain import one_line, plain
from drafter.errors import InputError
from drafter.interview.model import Candidate
from drafter.message.draft import EmailDraft

END = "\r\n"

_ATOM = r"[\w!#$%&'*+/=?^`{|}~-]+"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*", re.ASCII)
_BARE_NAME = re.compile(rf"{_ATOM}(?: {_ATOM})*", re.ASCII)
_LONGEST = 900
"""Characters of a header that may stand on one line; the standard ends a line at 998."""


def as_eml(draft: EmailDraft, me: Candidate, moment: datetime) -> bytes:
    """The email as a file in the internet message format, to be sent at that moment.

    The header lines are set here: `email.message` leaves encoded words and lines longer than
    the standards allow, and in Python 3.11 it drops the quotes of a long name it breaks.
    """
    headers = {
        "From": _mailbox("From", me.name, me.email, "me.email") if me.email else "",
        "To": _mailbox("To", draft.to.name, draft.to.address, "email") if draft.to.address else "",
        "Subject": _unstructured("Subject", draft.subject),
        "Date": format_datetime(moment),
        # Outlook then opens it as a draft. Without a Message-ID each mail program gives its own.
        "X-Unsent": "1",
        "MIME-Version": "1.0",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
    }
    lines = [f"{name}: {value}{END}" for name, value in headers.items() if value]
    return "".join([*lines, END, _body(draft.body)]).encode("ascii")


def _body(text: str) -> str:
    octets = plain(text).rstrip("\n").encode("utf-8")
    # The library takes octets in the shape of Latin-1.
    return body_encode(octets.decode("latin-1"), eol=END) + END


def _mailbox(header: str, name: str, address: str, key: str) -> str:
    usable = _usable(address, key)
    name = one_line(name)
    if not name:
        return usable
    if _goes_as_typed(name):
        if not _BARE_NAME.fullmatch(name):
            name = '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
        return f"{name} <{usable}>"
    return f"{_encoded(header, name)}{END} <{usable}>"


def _usable(address: str, key: str) -> str:
    """The address as mail carries it, a domain in another script in its ASCII form."""
    user, at, domain = address.strip().rpartition("@")
    try:
        usable = user + at + domain.encode("idna").decode("ascii")
    except UnicodeError:
        usable = ""
    if not _ADDRESS.fullmatch(usable):
        raise InputError(
            f"The address “{one_line(address)}” cannot stand in a mail file.",
            f"Mend {key} in the interview file, or ask for --format text.",
        )
    return usable


def _unstructured(header: str, text: str) -> str:
    text = one_line(text)
    return text if _goes_as_typed(text) else _encoded(header, text)


def _goes_as_typed(text: str) -> bool:
    """Tell a text that means itself: what looks like an encoded word would be decoded."""
    return text.isascii() and "=?" not in text and len(text) <= _LONGEST


def _encoded(header: str, text: str) -> str:
    # The library overshoots its bound by a character where base64 rounds up; 75 are allowed.
    return Header(text, "utf-8", maxlinelen=74, header_name=header).encode(linesep=END)
