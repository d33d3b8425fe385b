"""The emails of one kind that are written for one interview, a page for each reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.desk.manuscript import Manuscript, manuscript_of, reread
from drafter.desk.rescued import Words
from drafter.desk.writing import EDITED, keep, milestones, unsent
from drafter.errors import InputError, StoreError
from drafter.interview.model import Channel
from drafter.message.draft import EmailDraft

if TYPE_CHECKING:
    from drafter.desk.interviews import Interviews
    from drafter.desk.rescued import Rescued
    from drafter.desk.results import Drafts
    from drafter.interview.model import Kind
    from drafter.message.draft import Recipient
    from drafter.store.records import DraftVersion


class Begun(NamedTuple):
    """What is to be written on: fetched by a thread, put on the desk by another."""

    emails: tuple[EmailDraft, ...]
    page: Manuscript
    kept: DraftVersion | None
    """The last version of it that is in the store."""
    found_again: bool
    """Whether the page was begun another time."""
    versions: tuple[str, ...] = ()
    """The words of every version, the last first."""
    trouble: str = ""
    """Why nothing could be kept or found."""


def begin(
    interviews: Interviews, rescued: Rescued, which: int, result: Drafts, *, fresh: bool
) -> Begun:
    """Keep what was drafted, and find what was made of it another time. Any thread may ask."""
    emails = tuple(one for one in result.drafts if isinstance(one, EmailDraft))
    first = emails[0]
    page = manuscript_of(first)
    try:
        rescued.bring_back(interviews, which)
        for one, found in zip(result.drafts, result.findings, strict=True):
            if isinstance(one, EmailDraft):
                before = _versions(interviews, which, one.kind, one.to.name)
                if fresh or not before:
                    keep(interviews, which, manuscript_of(one), one.origin, found)
        versions = _versions(interviews, which, first.kind, first.to.name)
    except StoreError as error:
        # A store that cannot be written to must not keep a draft from its reader.
        return Begun(emails, page, None, False, trouble=error.title)
    texts = tuple(one.text for one in reversed(versions))
    try:
        last = reread(versions[-1].text, page)
    except InputError:
        # A page that was wiped clean: the draft itself is a better beginning.
        return Begun(emails, page, versions[-1], False, texts)
    found_again = (last.subject, last.body) != (page.subject, page.body)
    return Begun(emails, last, versions[-1], found_again, texts)


class Pages:
    """What is on the desk: the page at hand, and how far it is kept."""

    def __init__(self, interviews: Interviews, which: int) -> None:
        self._interviews = interviews
        self._which = which
        self._emails: tuple[EmailDraft, ...] = ()
        self.at_hand: Manuscript | None = None
        self.kept: DraftVersion | None = None
        """The last version of the page at hand that is in the store."""
        self.found_again = False
        """Whether the page was begun another time."""
        self._milestones: list[DraftVersion] = []
        """Of the page at hand, if they are known: to read every version anew takes too long."""

    @property
    def readers(self) -> tuple[str, ...]:
        """Whom the messages are for."""
        return tuple(one.to.name for one in self._emails)

    @property
    def earlier(self) -> tuple[str, ...]:
        """What the readers before this one are told, which this one should not hear again."""
        here = self.at_hand.to.name if self.at_hand else ""
        names = self.readers
        before = self._emails[: names.index(here)] if here in names else ()
        return tuple(one.body for one in before)

    @property
    def reader(self) -> Recipient | None:
        """Whom the page at hand is for."""
        return self.at_hand.to if self.at_hand else None

    @property
    def unkept(self) -> bool:
        """Whether the words at hand are not in the store."""
        page = self.at_hand
        return page is not None and (self.kept is None or page.text != self.kept.text)

    def take(self, begun: Begun) -> Manuscript:
        """Put on the desk what is to be written on."""
        if len(begun.emails) > 1 or not self._goes_with(begun.emails[0]):
            self._emails = begun.emails
        self.kept, self.found_again = begun.kept, begun.found_again
        self._milestones = []
        self.at_hand = begun.page
        return begun.page

    def written(self, subject: str, body: str) -> None:
        """Take down the words as they are."""
        if self.at_hand is not None:
            self.at_hand = self.at_hand._replace(subject=subject, body=body)

    def is_kept(self, words: Words, version: DraftVersion) -> bool:
        """Note that words are in the store; whether somebody else wrote there in between."""
        before, here = self.kept, self.at_hand
        if here is None or words[1:4] != words_of(self._which, here)[1:4]:
            return False
        self.kept = version
        if before is None or before.draft_id != version.draft_id:
            self._milestones = []
            return False
        between = version.number > before.number + 1
        if between:
            self._milestones = []
        elif self._milestones and version != before:
            # Whether it takes the place of the last one does not depend on those before.
            self._milestones[-1:] = milestones([self._milestones[-1], version])
        return between

    def milestones(self) -> list[DraftVersion]:
        """Of its versions, the last wording of each sitting."""
        if not self._milestones:
            self._milestones = milestones(self.versions())
        return self._milestones

    def versions(self) -> list[DraftVersion]:
        """Every version of the page at hand that can be read, oldest first."""
        page = self.at_hand
        if page is None:
            return []
        try:
            return _versions(self._interviews, self._which, page.kind, page.to.name)
        except StoreError:
            # Whoever writes is told.
            return []

    def put_away(self) -> None:
        """No page is at hand any more, for it went out or another one was asked for."""
        self.at_hand = self.kept = None
        self._milestones = []

    def _goes_with(self, email: EmailDraft) -> bool:
        """Whether it is one more of those that were drafted together."""
        return any(one.kind is email.kind for one in self._emails)


def words_of(which: int, page: Manuscript) -> Words:
    """The words of a page, as they wait for the store."""
    return Words(which, page.kind.value, Channel.EMAIL.value, page.to.name, page.text, EDITED)


def _versions(interviews: Interviews, which: int, kind: Kind, recipient: str) -> list[DraftVersion]:
    return unsent(interviews, which, kind.value, Channel.EMAIL.value, recipient)
