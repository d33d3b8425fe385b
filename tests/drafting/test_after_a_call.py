"""What is drafted after a call or a voicemail reads as if there had been one, and says it once."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from drafter.bootstrap import open_desk
from drafter.desk.wishes import Wish
from drafter.drafting.correspondence import Correspondence
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Register
from drafter.message.text import print_draft

DANA = "Dana Okafor"
FACTS: dict[str, Any] = {
    "company": "Acme",
    "role": "Clerk",
    "interview": {"held": "2026-09-15", "tone": "casual", "setting": "one-to-one"},
    "people": [{"name": DANA, "email": "dana@example.org", "phone": "+1 212 555 0117"}],
    "me": {"name": "Sam Rivera", "phone": "+1 415 555 0199"},
    "employer": {"country": "US", "size": "tiny", "style": "direct"},
}
TODAY = date(2026, 9, 30)
INVITED = {
    "contact_rule": "call-invited",
    "call_window": {"from": "2026-09-21", "to": "2026-09-22"},
}
RANG = {"owed": [{"what": "return-call", "to": DANA, "since": "2026-09-22", "due": "2026-09-23"}]}
APOLOGY = re.compile(r"sorry|apolog", re.IGNORECASE)
REPROACH = re.compile(r"no answer|not heard|haven't heard|never called|still waiting", re.I)


def entry(
    by: str, kind: str = "check-in", on: str = "2026-09-24", to: str = DANA
) -> dict[str, Any]:
    return {"log": [{"on": on, "kind": kind, "by": by, "to": to}]}


def said(by: str, **more: str) -> dict[str, Any]:
    return {"heard": [{"on": "2026-09-24", "from": DANA, "by": by, **more}]}


def text(kind: Kind, channel: Channel, *facts: dict[str, Any], tone: str = "neutral") -> str:
    """The message, once its check has found nothing."""
    whole = dict(FACTS)
    for each in facts:
        whole |= each
    desk = open_desk()
    interview = desk.read_object(whole, "x")
    drafts = desk.draft(interview, TODAY, Wish(kind, channel, (), Register(tone)))
    assert drafts.findings == ((),)
    return print_draft(drafts.drafts[0])


def part(pack: str, name: str) -> str:
    found = re.search(rf"^## {name}.*?\n(.*?)(?=^## |\Z)", pack, re.MULTILINE | re.DOTALL)
    assert found
    return " ".join(found[1].split())


CHECKS = (Kind.CHECK_IN, Kind.SECOND_CHECK_IN)


@pytest.mark.parametrize("tone", [each.value for each in Register])
@pytest.mark.parametrize("kind", CHECKS)
@pytest.mark.parametrize(
    ("by", "words"),
    [("voicemail", "left a message on Thursday"), ("call", "called on Thursday")],
)
def test_a_call_after_a_call_says_so_without_a_reproach(
    by: str, words: str, kind: Kind, tone: str
) -> None:
    pack = text(kind, Channel.CALL, entry(by), tone=tone)

    assert f"I {words}" in part(pack, "purpose")
    assert "calling again to ask" in part(pack, "voicemail")
    assert "calling again to ask" in part(pack, "branch: who-are-you")
    assert "- Asking why nobody called back." in part(pack, "avoid")
    assert not REPROACH.search(part(pack, "purpose") + part(pack, "voicemail"))


@pytest.mark.parametrize("tone", [each.value for each in Register])
@pytest.mark.parametrize("kind", CHECKS)
@pytest.mark.parametrize(
    ("by", "words"),
    [("voicemail", "I left a message on Thursday"), ("call", "I called on Thursday")],
)
def test_an_email_after_a_call_says_so(by: str, words: str, kind: Kind, tone: str) -> None:
    mail = text(kind, Channel.EMAIL, entry(by), tone=tone)

    assert words in mail
    assert not REPROACH.search(mail)


@pytest.mark.parametrize(
    ("on", "when"),
    [
        ("2026-09-30", "earlier today"),
        ("2026-09-29", "yesterday"),
        ("2026-09-28", "on Monday, September 28"),
    ],
)
def test_a_message_of_these_days_is_named_as_one_says_it(on: str, when: str) -> None:
    interview = open_desk().read_object(FACTS | entry("voicemail", on=on), "x")

    before = Correspondence(interview, TODAY).called_before(interview.people[0])

    assert before is not None
    assert (before.when, before.by) == (when, "voicemail")


def test_a_message_that_returned_their_call_is_remembered_in_the_next_check_in() -> None:
    left = ({"process": RANG}, entry("voicemail", "return-call"))

    assert "I left a message on Thursday" in text(Kind.CHECK_IN, Channel.EMAIL, *left)
    assert "I left a message" in part(text(Kind.CHECK_IN, Channel.CALL, *left), "purpose")


def test_an_email_that_was_written_since_is_what_the_reader_remembers() -> None:
    log = [*entry("voicemail", on="2026-09-22")["log"], *entry("email", on="2026-09-24")["log"]]

    assert "left a message" not in text(Kind.SECOND_CHECK_IN, Channel.EMAIL, {"log": log})


def test_who_was_not_called_is_told_of_no_message() -> None:
    people = [*FACTS["people"], {"name": "Jo Lind", "email": "jo@example.org"}]
    mail = text(
        Kind.SECOND_CHECK_IN, Channel.EMAIL, {"people": people}, entry("voicemail", to="Jo Lind")
    )

    assert "message" not in mail


@pytest.mark.parametrize("kind", CHECKS)
def test_after_a_talk_on_the_phone_the_talk_is_what_is_thanked_for(kind: Kind) -> None:
    talked = (entry("call"), said("call", said="still deciding"))

    mail = text(kind, Channel.EMAIL, *talked)
    assert "Thank you for speaking with me on the phone on Thursday, September 24." in mail
    assert "your call" not in mail
    pack = text(kind, Channel.CALL, *talked)
    assert "Thank you for speaking with me on the phone" in part(pack, "purpose")
    assert "You last talked on Thursday, September 24." in part(pack, "talking points")


def test_a_call_that_they_made_is_their_call() -> None:
    mail = text(Kind.CHECK_IN, Channel.EMAIL, said("call"))

    assert "Thank you for your call on Thursday, September 24." in mail


def test_a_day_they_named_on_the_phone_is_asked_about_after_thanks_for_the_talk() -> None:
    named = said("call", promise="date", promised_for="2026-09-28")
    pack = text(Kind.CHECK_IN, Channel.CALL, entry("call"), named)

    assert part(pack, "purpose").startswith("Thank you for speaking with me on the phone")
    assert "You had expected to have news by Monday, September 28" in part(pack, "purpose")


def test_who_calls_late_apologises_once() -> None:
    first = text(Kind.CHECK_IN, Channel.CALL, {"process": INVITED})
    again = text(Kind.CHECK_IN, Channel.CALL, {"process": INVITED}, entry("voicemail"))

    assert "sorry to be a little late" in part(first, "purpose")
    assert not APOLOGY.search(part(again, "purpose"))
    assert "invited me to call" in part(again, "purpose")
    assert "left a message on Thursday" in part(again, "purpose")
    assert "calling again about your decision" in part(again, "voicemail")


def test_an_invitation_that_was_followed_is_no_reason_for_the_next_call() -> None:
    pack = text(
        Kind.CHECK_IN, Channel.CALL, {"process": INVITED}, entry("call"), said("call", said="soon")
    )

    assert "invited" not in part(pack, "purpose")
    assert not APOLOGY.search(part(pack, "purpose"))


@pytest.mark.parametrize("tone", [each.value for each in Register])
@pytest.mark.parametrize(
    ("by", "words"), [("voicemail", "I left a message"), ("call", "I called back")]
)
def test_who_called_back_and_reached_nobody_says_sorry_no_more(
    by: str, words: str, tone: str
) -> None:
    before = text(Kind.RETURN_CALL, Channel.CALL, {"process": RANG}, tone=tone)
    pack = text(
        Kind.RETURN_CALL, Channel.CALL, {"process": RANG}, entry(by, "return-call"), tone=tone
    )

    assert APOLOGY.search(part(before, "purpose"))
    assert not APOLOGY.search(part(pack, "purpose"))
    assert f"{words} on Thursday" in part(pack, "purpose")
    assert "calling again to return your call" in part(pack, "voicemail")
    assert 'A second "sorry" for the missed call' in part(pack, "avoid")


def test_an_email_after_a_message_that_returned_their_call_says_sorry_no_more() -> None:
    mail = text(
        Kind.RETURN_CALL, Channel.EMAIL, {"process": RANG}, entry("voicemail", "return-call")
    )

    assert "left a message on Thursday" in mail
    assert not APOLOGY.search(mail)


def test_another_offer_that_was_told_to_a_machine_was_a_message() -> None:
    offer = {"process": {"competing_offer": {"deadline": "2026-10-05"}}}
    pack = text(Kind.OFFER_DEADLINE, Channel.CALL, offer, entry("voicemail", "offer-deadline"))

    assert "I left you a message about another offer" in part(pack, "purpose")
