"""The emails of one kind that are written for one interview, a page for each reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from drafter.desk.manuscript import Manuscript, manuscript_of, reread
from drafter.desk.writing import EDITED, keep, unsent
from drafter.errors import InputError
from drafter.interview.model import Channel
from drafter.message.draft import EmailDraft

if TYPE_CHECKING:
    from drafter.checking.findings import Finding
    from drafter.desk.desk import Drafts
    from drafter.desk.interviews import Interviews
    from drafter.interview.model import Kind
    from drafter.store.records import DraftVersion


class Pages:
    """What is on the desk: the page at hand, and how far it is kept."""

    def __init__(self, interviews: Interviews, which: int) -> None:
        self._interviews = interviews
        self._which = which
        self._emails: list[EmailDraft] = []
        self.at_hand: Manuscript | None = None
        self.kept: DraftVersion | None = None
        """The last version of the page at hand that is in the store."""
        self.found_again = False
        """Whether the page was begun another time."""

    @property
    def readers(self) -> tuple[str, ...]:
        """Whom the messages are for."""
        return tuple(one.to.name for one in self._emails)

    @property
    def earlier(self) -> tuple[str, ...]:
        """What the readers before this one are told, which this one should not hear again."""
        here = self.at_hand.to.name if self.at_hand else ""
        names = self.readers
        before = self._emails[: names.index(here)] if here in names else []
        return tuple(one.body for one in before)

    def begin(self, result: Drafts, *, fresh: bool) -> Manuscript:
        """Put the first of the drafts on the desk, or what was made of it another time."""
        emails = [one for one in result.drafts if isinstance(one, EmailDraft)]
        if len(emails) > 1 or not self._goes_with(emails[0]):
            self._emails = emails
        for one, found in zip(result.drafts, result.findings, strict=True):
            if isinstance(one, EmailDraft) and (fresh or not self._versions(one.kind, one.to.name)):
                keep(self._interviews, self._which, manuscript_of(one), one.origin, found)
        return self._open(emails[0])

    def written(self, subject: str, body: str) -> bool:
        """Take down the words as they are; whether they are still to be kept."""
        page = self.at_hand
        if page is None:
            return False
        self.at_hand = page._replace(subject=subject, body=body)
        return self.kept is None or self.at_hand.text != self.kept.text

    def keep(self, findings: Sequence[Finding] = (), origin: str = EDITED) -> None:
        """Keep the words in the store, if they changed."""
        page = self.at_hand
        if page is None or (self.kept is not None and page.text == self.kept.text):
            return
        self.kept = keep(self._interviews, self._which, page, origin, findings)

    def versions(self) -> list[DraftVersion]:
        """Every version of the page at hand, oldest first."""
        page = self.at_hand
        return self._versions(page.kind, page.to.name) if page else []

    def put_away(self) -> None:
        """No page is at hand any more, for it went out or another one was asked for."""
        self.at_hand = self.kept = None

    def _goes_with(self, email: EmailDraft) -> bool:
        """Whether it is one more of those that were drafted together."""
        return any(one.kind is email.kind for one in self._emails)

    def _open(self, email: EmailDraft) -> Manuscript:
        page = manuscript_of(email)
        versions = self._versions(email.kind, email.to.name)
        self.kept = versions[-1] if versions else None
        self.found_again = False
        if self.kept is not None:
            try:
                last = reread(self.kept.text, page)
            except InputError:
                # A page that was wiped clean: the draft itself is a better beginning.
                pass
            else:
                self.found_again = (last.subject, last.body) != (page.subject, page.body)
                page = last
        self.at_hand = page
        return page

    def _versions(self, kind: Kind, recipient: str) -> list[DraftVersion]:
        return unsent(self._interviews, self._which, kind.value, Channel.EMAIL.value, recipient)
