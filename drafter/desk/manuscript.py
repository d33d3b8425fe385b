"""One email while it is being written, and where a place of its text form stands in it."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from drafter.errors import InputError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import EmailDraft, Recipient
from drafter.message.text import parse_drafts, print_draft


class Place(NamedTuple):
    """A place in a part: a row and a column of the body, or a column of the subject."""

    part: str
    """Named as in the text form: "to", "subject", "body"."""
    row: int
    column: int


class Manuscript(NamedTuple):
    """The words of one email, for one reader."""

    kind: Kind
    to: Recipient
    subject: str
    body: str

    @property
    def draft(self) -> EmailDraft:
        """The email that it is."""
        return EmailDraft(kind=self.kind, to=self.to, subject=self.subject, body=self.body)

    @property
    def text(self) -> str:
        """Its text form, which a check reads and the store keeps."""
        return print_draft(self.draft)

    @property
    def blank(self) -> bool:
        """Whether there is no word in it."""
        return not f"{self.subject}{self.body}".strip()

    def place(self, offset: int) -> Place:
        """Where a place of the text form is."""
        text = self.text
        head = text.index("\n\n") + 2
        if offset < head - 1:
            start = text.rindex("\n", 0, head - 2) + 1 + len("Subject: ")
            part = "subject" if offset >= start else "to"
            return Place(part, 0, max(0, offset - start))
        before = text[head : max(head, offset)].split("\n")
        row, column = len(before) - 1, len(before[-1])
        printed, own = text[head:].split("\n"), self.body.split("\n")
        if row >= len(own):
            return Place("body", len(own) - 1, len(own[-1]))
        # A line that reads as a heading is printed with a mark before it.
        shift = len(printed[row]) - len(own[row])
        return Place("body", row, min(max(0, column - shift), len(own[row])))


def manuscript_of(draft: EmailDraft) -> Manuscript:
    """A draft as something to write on."""
    # A field of one line: what would break or steer it is no part of a subject.
    subject = " ".join("".join(map(_without_control, draft.subject)).split())
    return Manuscript(draft.kind, draft.to, subject, draft.body.rstrip("\n"))


def taken_over(text: str, before: Manuscript) -> Manuscript:
    """Words that somebody else began, in the place of a manuscript's; its reader stays."""
    first, _, rest = text.strip().partition("\n")
    name, colon, subject = first.partition(":")
    if not colon or name.strip().casefold() != "subject":
        subject, rest = before.subject, text
    email = EmailDraft(kind=before.kind, to=before.to, subject=subject, body=rest.strip())
    return manuscript_of(email)


def _without_control(character: str) -> str:
    return " " if unicodedata.category(character) == "Cc" else character


def reread(text: str, before: Manuscript) -> Manuscript:
    """What was made of a manuscript's text elsewhere; its reader stays.

    Raises InputError if it is no single email.
    """
    drafts = parse_drafts(text.replace("\r", "\n"), before.kind, Channel.EMAIL)
    first = drafts[0]
    if len(drafts) > 1 or not isinstance(first, EmailDraft):
        raise InputError("These are several messages.", "A line of --- parts them: take it out.")
    return manuscript_of(first)._replace(to=before.to)
