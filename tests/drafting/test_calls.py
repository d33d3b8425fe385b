"""The words of a call sound like a person, whatever the other side says and whatever is known."""

from __future__ import annotations

import re

import pytest

from drafter import paths
from drafter.drafting.rehearsal import rehearsals
from drafter.interview.model import CALLABLE, Candidate, Channel, Kind
from drafter.message.draft import Branch, CallPack, Register
from tests.drafting.interviews import TEMPLATES, ZONE

CALLS = [kind for kind in Kind if kind in CALLABLE]


def spoken(kind: Kind, tone: Register = Register.NEUTRAL) -> CallPack:
    """The call of a kind by somebody of whom the name alone is known."""
    _, interview, to, today = next(iter(rehearsals(kind)))
    interview = interview._replace(me=Candidate(name="Sam Rivera", question=interview.me.question))
    draft = TEMPLATES.draft(interview, kind, Channel.CALL, to, today, ZONE, tone)
    assert isinstance(draft, CallPack)
    return draft


@pytest.mark.parametrize("tone", Register)
@pytest.mark.parametrize("kind", CALLS)
def test_a_call_ends_well_whether_they_named_something_or_not(kind: Kind, tone: Register) -> None:
    assert not re.search(r"repeat|say that back|by then", spoken(kind, tone).close)


def test_the_second_and_last_question_asks_for_no_third() -> None:
    draft = spoken(Kind.SECOND_CHECK_IN)

    assert any("two are enough" in point for point in draft.avoid)
    assert "again" not in draft.close


@pytest.mark.parametrize("kind", CALLS)
def test_a_voicemail_promises_no_number_that_is_not_known(kind: Kind) -> None:
    draft = spoken(kind)
    promised = re.search(r"by phone|(?<!no need to )call (?:me )?back|number", draft.voicemail.text)

    assert promised is None
    assert any("say your number, twice" in point for point in draft.talking_points)


def test_who_asks_who_is_calling_is_answered_as_a_person_would() -> None:
    branch = spoken(Kind.CHECK_IN).branches[Branch.WHO_ARE_YOU]

    assert branch.startswith("Of course, sorry: this is Sam Rivera. We spoke about ")
    assert " You may remember that we talked about " in branch


@pytest.mark.parametrize(
    "file", sorted(paths.templates().rglob("*.j2")), ids=lambda file: file.name
)
def test_no_template_offers_what_only_some_trades_have(file: str) -> None:
    with open(file, encoding="utf-8") as template:
        assert not re.search(r"(?:samples|examples) of|portfolio", template.read())
