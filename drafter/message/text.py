"""The text form of drafts: what `draft` prints and `check` reads, one turned into the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from drafter.errors import InputError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Branch, CallPack, Draft, EmailDraft, Recipient, Voicemail

SEPARATOR = "---"
LISTS = ("talking points", "avoid")
HEADINGS = (
    "to",
    "opener",
    "purpose",
    "ask",
    "close",
    "talking points",
    *(f"branch: {branch}" for branch in Branch),
    "voicemail",
    "avoid",
)

_HEADER = re.compile(r"(To|Subject):[ \t]*(.*)", re.IGNORECASE)
_HEADING = re.compile(r"^##[ \t]+(.*?)[ \t]*$", re.MULTILINE)
_SPLIT = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)
_STRUCTURE = re.compile(r"^(?=\\*(?:---[ \t]*$|##[ \t]))", re.MULTILINE)
_ESCAPED = re.compile(r"^\\(?=\\*(?:---[ \t]*$|##[ \t]))", re.MULTILINE)
_SPECIAL = re.compile(r'[,;:<>()@\[\]"\\]')
_RECIPIENT = r'(?:"((?:[^"\\]|\\.)*)"|([^<>"]*?))\s*(?:<([^<>]*)>)?'


class Section(NamedTuple):
    """One part of a text as it stands there, and where it begins."""

    name: str
    text: str
    start: int


def print_drafts(drafts: Iterable[Draft]) -> str:
    """Print drafts in the text form."""
    return f"{SEPARATOR}\n".join(map(print_draft, drafts))


def print_draft(draft: Draft) -> str:
    """Print one draft in the text form."""
    to = _print_recipient(draft.to)
    if isinstance(draft, EmailDraft):
        return f"To: {to}".rstrip() + f"\nSubject: {draft.subject}\n\n{_escape(draft.body)}\n"
    parts = {"to": to, **draft.parts()}
    for name, items in (("talking points", draft.talking_points), ("avoid", draft.avoid)):
        parts[name] = "\n".join(f"- {item}" for item in items)
    return "\n".join(f"## {name}\n{_escape(text)}\n" for name, text in parts.items() if text)


def parse_drafts(text: str, kind: Kind, channel: Channel | None = None) -> tuple[Draft, ...]:
    """Read drafts from the text form; the channel is told from the text unless it is given."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    found = [chunk for chunk, _ in chunks(text) if chunk.strip()]
    if not found:
        raise InputError("There is no message in this text.", "Give the words you want to send.")
    return tuple(_parse(chunk, kind, channel or tell_channel(chunk)) for chunk in found)


def sections(text: str, channel: Channel | None = None) -> Iterator[Section]:
    """Give the parts of one message or several, with their places in the whole text."""
    for chunk, start in chunks(text):
        named = _email if (channel or tell_channel(chunk)) is Channel.EMAIL else _call
        for section in named(chunk):
            yield Section(section.name, section.text, start + section.start)


def tell_channel(text: str) -> Channel:
    """Tell an email, which begins with a header, from words to be spoken."""
    return Channel.EMAIL if _HEADER.match(text.lstrip()) else Channel.CALL


def with_plain_breaks(text: str) -> str:
    """Give a text whose lines all end in a line feed, with every letter in its place."""
    return text.replace("\ufeff", " ").replace("\r\n", " \n").replace("\r", "\n")


def chunks(text: str) -> Iterator[tuple[str, int]]:
    """Give the messages of a text, each with its place; what parts them is in none."""
    start = 0
    for mark in _SPLIT.finditer(text):
        yield text[start : mark.start()], start
        start = mark.end()
    yield text[start:], start


def _email(chunk: str) -> Iterator[Section]:
    place = len(chunk) - len(chunk.lstrip())
    while header := _HEADER.match(chunk, place):
        yield Section(header[1].lower(), header[2].rstrip(), header.start(2))
        place = min(header.end() + 1, len(chunk))
    yield _trimmed("body", chunk, place, len(chunk))


def _call(chunk: str) -> Iterator[Section]:
    marks = list(_HEADING.finditer(chunk))
    if not marks:
        yield _trimmed("opener", chunk, 0, len(chunk))
    elif before := chunk[: marks[0].start()].strip():
        raise InputError(
            f"“{_short(before)}” stands before the first heading.",
            "Put it under a heading such as “## opener”.",
        )
    for mark, following in zip(marks, [*marks[1:], None], strict=False):
        end = following.start() if following else len(chunk)
        yield _trimmed(" ".join(mark[1].lower().split()), chunk, mark.end(), end)


def _trimmed(name: str, chunk: str, start: int, end: int) -> Section:
    text = chunk[start:end]
    return Section(name, text.strip(), start + len(text) - len(text.lstrip()))


def _parse(chunk: str, kind: Kind, channel: Channel) -> Draft:
    parts: dict[str, str] = {}
    for section in _email(chunk) if channel is Channel.EMAIL else _call(chunk):
        if channel is Channel.CALL and section.name not in HEADINGS:
            from difflib import get_close_matches

            near = get_close_matches(section.name, HEADINGS, 1)
            hint = f"Did you mean “## {near[0]}”?" if near else "Known: " + ", ".join(HEADINGS)
            raise InputError(f"“## {_short(section.name)}” is no part of a call pack.", hint)
        if section.name in parts:
            raise InputError(
                f"“{section.name}” is there twice.", f"Separate messages by a line “{SEPARATOR}”."
            )
        parts[section.name] = _unescape(section.text)
    to = _parse_recipient(parts.get("to", ""))
    if channel is Channel.EMAIL:
        return EmailDraft(
            kind=kind, to=to, subject=parts.get("subject", ""), body=parts.get("body", "")
        )
    points, avoid = (
        tuple(re.sub(r"^[-*][ \t]+", "", line) for line in parts.get(name, "").split("\n") if line)
        for name in LISTS
    )
    return CallPack(
        kind=kind,
        to=to,
        opener=parts.get("opener", ""),
        purpose=parts.get("purpose", ""),
        ask=parts.get("ask", ""),
        close=parts.get("close", ""),
        talking_points=points,
        branches={b: parts[f"branch: {b}"] for b in Branch if f"branch: {b}" in parts},
        voicemail=Voicemail(parts.get("voicemail", "")),
        avoid=avoid,
    )


def _print_recipient(to: Recipient) -> str:
    """As mail programs take it: a name with a comma and the like stands in quotes."""
    name = to.name
    if _SPECIAL.search(name):
        name = '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
    return f"{name} <{to.address}>".strip() if to.address else name


def _parse_recipient(text: str) -> Recipient:
    found = re.fullmatch(_RECIPIENT, text)
    if not found:
        return Recipient(text)
    quoted, bare, address = found.groups()
    name = bare if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
    return Recipient(name, address or "")


def _escape(text: str) -> str:
    """Put a backslash before lines that would be read as a heading or a separator."""
    return _STRUCTURE.sub(r"\\", text)


def _unescape(text: str) -> str:
    return _ESCAPED.sub("", text)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
