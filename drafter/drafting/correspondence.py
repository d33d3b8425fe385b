"""What went to and fro since the interview: their promise, their last message, the user's."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from drafter.drafting import dates, people
from drafter.drafting.marking import Fact
from drafter.interview.days import full_day
from drafter.interview.model import (
    STATUS_CONTACTS,
    By,
    ContactRule,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Person,
    Promise,
)

SPOKEN = (By.CALL.value, By.VOICEMAIL.value)


class Promised(NamedTuple):
    """The day by which they expected to have news."""

    on: date
    day: Fact
    passed: bool
    theirs: bool
    """Whether `process.said` holds the words they said it in."""


class Contact(NamedTuple):
    """A message that went one way or the other."""

    day: Fact
    by: str
    sender: Fact
    from_them: bool
    """Whether the recipient of this message is who sent it."""
    again: Fact
    """The word "again", which states that there was such a message."""
    when: Fact = Fact("")
    """The day as one says it: "yesterday", "on Thursday, September 24"."""
    thread: bool = False
    """Whether a message to this recipient can answer it in the same thread."""
    talked: bool = False
    """Whether it came in a call that the user made."""


class Invitation(NamedTuple):
    """Their word that the user may call."""

    day: Fact
    """When: "this week", "by Friday 2 October"; empty: they named no day."""
    passed: bool


class Correspondence:
    """The exchange of one interview as it stands on a day."""

    def __init__(self, interview: Interview, today: date) -> None:
        self._interview = interview
        self._today = today
        held = self._held = dates.as_day(interview.round.held)
        heard = [(h.on, i, h) for i, h in enumerate(interview.heard) if held <= h.on <= today]
        sent = [
            (entry.on, i, entry)
            for i, entry in enumerate(interview.log)
            if entry.kind in STATUS_CONTACTS and held <= entry.on <= today
        ]
        self._heard: tuple[date, int, Heard] | None = max(heard, key=lambda h: h[:2], default=None)
        self._sent: tuple[date, int, LogEntry] | None = max(sent, key=lambda s: s[:2], default=None)

    def promised(self) -> Promised | None:
        """Give the day they named last, unless they have written since it passed."""
        process = self._interview.process
        if self._heard:
            on, i, heard = self._heard
            if heard.promise is Promise.DATE and heard.promised_for:
                return self._promised(heard.promised_for, f"heard[{i}].promised_for")
            if heard.promise is not Promise.NONE:
                return None
            if process.promised_for and on >= process.promised_for:
                return None
        if process.promise is Promise.DATE and process.promised_for:
            return self._promised(process.promised_for, "process.promised_for")
        return None

    def reply(self, to: Person | None) -> Contact | None:
        """Give their last message, unless the user has asked how things stand since."""
        if self._heard is None or (self._sent and self._heard[0] < self._sent[0]):
            return None
        on, i, heard = self._heard
        sender = people.mentioned(heard.sender) if heard.sender else ""
        return Contact(
            day=self.day(on, f"heard[{i}].on"),
            by=heard.by.value,
            sender=Fact(sender, f"heard[{i}].from"),
            from_them=to is not None and heard.sender.casefold() == to.name.casefold(),
            again=Fact("again", f"heard[{i}].on"),
            when=self._when(on, f"heard[{i}].on"),
            talked=heard.by is By.CALL and self._called(on),
        )

    def last_contact(self, to: Person | None) -> Contact | None:
        """Give the user's last question how things stand, if this reader got it."""
        return self._own(self._sent, to) if self._sent else None

    def called_before(self, to: Person | None) -> Contact | None:
        """Give the user's last message to this reader if it was left or asked on the phone.

        None if they have said something since, or the user has asked in another way.
        """
        spoken = [
            (entry.on, i, entry)
            for i, entry in enumerate(self._interview.log)
            if self._held <= entry.on <= self._today
            and (
                entry.by is By.VOICEMAIL or (entry.by is By.CALL and entry.kind in STATUS_CONTACTS)
            )
        ]
        last = max(spoken, key=lambda s: s[:2], default=None)
        if last is None or self.reply(to) or (self._sent and last[:2] < self._sent[:2]):
            return None
        return self._own(last, to)

    def told(self, to: Person | None) -> Contact | None:
        """Give the user's last word to this reader about another employer's offer."""
        return self._last(Kind.OFFER_DEADLINE, to)

    def rang_back(self, to: Person | None) -> Contact | None:
        """Give the user's last attempt to return this reader's call."""
        found = self._last(Kind.RETURN_CALL, to)
        return found if found and found.by in SPOKEN else None

    def _last(self, kind: Kind, to: Person | None) -> Contact | None:
        sent = [
            (entry.on, i, entry)
            for i, entry in enumerate(self._interview.log)
            if entry.kind is kind and self._held <= entry.on <= self._today
        ]
        return self._own(max(sent, key=lambda t: t[:2]), to) if sent else None

    def _called(self, on: date) -> bool:
        """Whether the user was on the phone with them that day."""
        return any(entry.on == on and entry.by is By.CALL for entry in self._interview.log)

    def _own(self, sent: tuple[date, int, LogEntry], to: Person | None) -> Contact | None:
        on, i, entry = sent
        names = {"", to.name.casefold(), to.address_as.casefold()} if to else {""}
        known = entry.to.casefold() in names
        if to and not known:
            return None
        day = self.day(on, f"log[{i}].on")
        thread = known and entry.by is By.EMAIL
        when = self._when(on, f"log[{i}].on")
        return Contact(day, entry.by.value, Fact(""), False, Fact("again", *day.keys), when, thread)

    def invited(self) -> Invitation | None:
        """Give their invitation to call, if there is one."""
        process = self._interview.process
        if process.contact_rule is not ContactRule.CALL_INVITED:
            return None
        if process.call_window is None:
            return Invitation(Fact(""), False)
        first, last = process.call_window
        when = f"by {full_day(last, self._interview.employer.country, self._today)}"
        if first == last == self._today:
            when = "today"
        elif last < self._today:
            pass  # "This week" would be wrong of a day that is over.
        elif first.isocalendar()[:2] == last.isocalendar()[:2] == self._today.isocalendar()[:2]:
            when = "this week"
        return Invitation(Fact(when, "process.call_window.to"), last < self._today)

    def day(self, day: date | None, key: str) -> Fact:
        """Name a day as the reader would write it; no day is an empty fact."""
        country = self._interview.employer.country
        return Fact(full_day(day, country, self._today) if day else "", key)

    def _when(self, day: date, key: str) -> Fact:
        """Say when something was."""
        if day == self._today:
            return Fact("earlier today", key)
        if (self._today - day).days == 1:
            return Fact("yesterday", key)
        named = self.day(day, key)
        return named.but(f"on {named}")

    def day_or_today(self, day: date | None, key: str) -> Fact:
        """Name the day by which something is due, which may be today."""
        return Fact("the end of today", key) if day == self._today else self.day(day, key)

    def _promised(self, day: date, key: str) -> Promised:
        return Promised(day, self.day(day, key), day < self._today, key.startswith("process"))
