"""Drafts as a page to print or to paste: what was typed shows as typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from drafter.delivery.plain import plain
from drafter.message.draft import Branch, CallPack, Draft, EmailDraft, Recipient

_TURNS = {
    Branch.BAD_MOMENT: "It is a bad moment",
    Branch.STILL_DECIDING: "They are still deciding",
    Branch.CHOSEN_SOMEONE_ELSE: "They chose someone else",
    Branch.TOLD_NOT_TO_CALL: "They ask you not to call",
    Branch.PLEASE_EMAIL: "They would rather have an email",
    Branch.WHO_ARE_YOU: "They ask who you are",
    Branch.SALARY: "They ask about pay",
    Branch.GATEKEEPER: "Somebody else answers",
}

_ANYWHERE = re.compile(r"[\\`*\[<~|]|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
"""What begins markup wherever it stands; an underscore inside a word begins none."""
_AT_START = re.compile(r"^(?:(?=>|[-+=:](?!\w)|#+(?:\s|$))|(\d{1,9})(?=[.)](?:\s|$)))")
"""What makes a line a heading, a quotation, an item, a rule or a row of a table."""
_PARAGRAPHS = re.compile(r"\n(?:[ \t]*\n)+")


def page(drafts: Iterable[Draft]) -> str:
    """The drafts in CommonMark, a rule between them."""
    return "\n---\n\n".join(
        "\n\n".join(_email(draft) if isinstance(draft, EmailDraft) else _call_sheet(draft)) + "\n"
        for draft in drafts
    )


def _email(draft: EmailDraft) -> Iterator[str]:
    to = [f"**To:** {_mailbox(draft.to)}"] if draft.to.name or draft.to.address else []
    yield "\\\n".join([*to, f"**Subject:** {_line(draft.subject)}"])
    yield text(draft.body)


def _call_sheet(call: CallPack) -> Iterator[str]:
    yield f"# Call sheet: {call.kind}"
    if call.to.name or call.to.address:
        who = (_line(call.to.name), call.to.address and f"**{_line(call.to.address)}**")
        yield ", ".join(filter(None, who))
    parts = {"Opener": call.opener, "Purpose": call.purpose, "Ask": call.ask, "Close": call.close}
    for heading, words in parts.items():
        yield from _part(heading, text(words))
    turns = (f"**{_TURNS[b]}:** {text(words)}" for b, words in call.branches.items() if words)
    yield from _part("If …", "\n\n".join(turns))
    yield from _part(f"Voicemail ({call.voicemail.seconds} seconds)", text(call.voicemail.text))
    yield from _part("Talking points", _list(call.talking_points))
    yield from _part("Avoid", _list(call.avoid))


def _part(heading: str, body: str) -> Iterator[str]:
    if body:
        yield f"## {heading}\n\n{body}"


def _list(items: Iterable[str]) -> str:
    lines = (_line(item) for item in items if plain(item).strip())
    return "\n".join(f"- {line}" for line in lines)


def _mailbox(to: Recipient) -> str:
    address = f"<{to.address}>" if to.address else ""
    return _line(" ".join(filter(None, (to.name, address))))


def text(typed: str) -> str:
    """Foreign text as CommonMark that shows it: its paragraphs and its line breaks kept."""
    paragraphs = _PARAGRAPHS.split(f"\n\n{plain(typed)}\n\n")
    return "\n\n".join("\\\n".join(map(_escaped, each.split("\n"))) for each in paragraphs if each)


def _line(typed: str) -> str:
    return _escaped(plain(typed).replace("\n", " "))


def _escaped(line: str) -> str:
    """One line with a backslash before what would be markup."""
    words = line.strip()
    start = line.find(words)
    # Space at an end would go, or make code of the line: as a reference it is a character.
    before, after = map(_references, (line[:start], line[start + len(words) :]))
    words = _AT_START.sub(r"\1\\", _ANYWHERE.sub(r"\\\g<0>", words))
    return before + words + after


def _references(space: str) -> str:
    return "".join(f"&#{ord(each)};" for each in space)
