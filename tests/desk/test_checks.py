"""A text held against the facts: as which message, for whom, and as of which day."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from drafter.bootstrap import open_desk
from drafter.checking.findings import Code
from drafter.decision.advice import Decision
from drafter.decision.situation import Situation
from drafter.desk.checks import Checked
from drafter.desk.wishes import Wish
from drafter.errors import InputError, UsageError
from drafter.interview.model import (
    Candidate,
    Channel,
    Employer,
    Interview,
    Kind,
    LogEntry,
    Person,
    Process,
    Promise,
    Round,
)

ANNE = Person("Anne Roux", email="anne@example.org", topics=("the new menu",))
PAUL = Person("Paul Bon", email="paul@example.org", topics=("the wine list",))
FRENCH = Interview(
    company="Acme",
    role="Cook",
    round=Round(datetime(2026, 11, 19, 10)),
    employer=Employer(country="FR"),
    people=(ANNE, PAUL),
    me=Candidate(name="Sam Rivera", email="sam@example.org"),
)
NEXT_DAY = datetime(2026, 11, 20, 10)


def checked(
    text: str, wish: Wish | None = None, interview: Interview = FRENCH, now: datetime = NEXT_DAY
) -> Checked:
    return open_desk().check(interview, text, now, wish or Wish())


def codes(result: Checked) -> set[Code]:
    return {finding.code for finding in result.report.findings}


def test_without_a_kind_it_is_the_one_that_is_due() -> None:
    result = checked("Subject: Hi\n\nHi Anne,\n\nThank you.\n")

    assert result.kind is Kind.THANK_YOU
    assert result.notices == ("Read as the kind that is due, thank-you; --kind names another.",)


def test_nothing_planned_leaves_the_facts_and_general_manners() -> None:
    patient = FRENCH._replace(process=Process(promise=Promise.THEY_WILL_CALL))
    patient = patient._replace(log=(LogEntry(date(2026, 11, 20), Kind.THANK_YOU),))
    result = checked("Subject: Hi\n\nHello Petra,\n", interview=patient)

    assert result.kind is None
    assert "The advice is to wait" in result.notices[0]
    assert Code.MISSING_THANKS not in codes(result)


def test_a_kind_that_the_advice_forbids_is_checked_all_the_same() -> None:
    ahead = FRENCH._replace(round=Round(datetime(2026, 12, 19, 10)))

    assert checked("Subject: Hi\n\nHi\n", Wish(Kind.CLOSING), ahead).kind is Kind.CLOSING


def test_the_header_says_for_whom_it_is_before_the_advice_does() -> None:
    text = "To: Paul Bon <paul@example.org>\nSubject: Hi\n\nHi Anne,\n\nThank you.\n"

    assert Code.WRONG_RECIPIENT in codes(checked(text))


def test_the_user_says_for_whom_it_is_before_anybody_else() -> None:
    text = "Subject: Hi\n\nHi Anne,\n\nThank you.\n"

    assert Code.WRONG_RECIPIENT not in codes(checked(text, Wish(to=("Anne",))))
    assert Code.WRONG_RECIPIENT in codes(checked(text, Wish(to=("Paul",))))
    with pytest.raises(UsageError):
        checked(text, Wish(to=("Petra",)))


def test_a_text_without_words_is_refused() -> None:
    with pytest.raises(InputError):
        checked("---\n")


def test_the_day_is_that_of_the_employers_clock() -> None:
    desk = open_desk()
    tokyo = FRENCH._replace(employer=Employer(country="JP"))
    text = "Subject: Hi\n\nHi Anne,\n\nThank you for the talk yesterday.\n"
    late = datetime.fromisoformat("2026-11-19T16:00+00:00")

    there = desk.check(tokyo, text, late, Wish(Kind.THANK_YOU))
    here = desk.check(FRENCH, text, late, Wish(Kind.THANK_YOU))
    assert Code.UNKNOWN_DATE not in codes(there)
    assert Code.UNKNOWN_DATE in codes(here)


def test_what_is_right_only_for_the_day_it_is_due_passes_unless_it_goes_out_today() -> None:
    desk = open_desk()
    waiting = FRENCH._replace(
        people=(ANNE,),
        process=Process(promise=Promise.DATE, promised_for=date(2026, 11, 27)),
        log=(LogEntry(date(2026, 11, 20), Kind.THANK_YOU, to=ANNE.name),),
    )
    wish = Wish(Kind.CHECK_IN)
    drafts = desk.draft(waiting, date(2026, 11, 25), wish)
    day = drafts.moment.date()
    assert day > date(2026, 11, 25)
    weeks = (day - date(2026, 11, 19)).days
    text = f"Subject: Hi\n\nHi Anne,\n\nWe talked {weeks} days ago.\n"

    later = desk.check(waiting, text, date(2026, 11, 25), wish)
    strict = desk.check(waiting, text, date(2026, 11, 25), wish, sent_today=True)
    assert later.report.ok and "right for that day" in later.notices[-1]
    assert not strict.report.ok and strict.notices == ()


def test_words_are_spoken_where_a_call_is_asked_for() -> None:
    assert checked("Hello Anne", Wish(Kind.CHECK_IN, Channel.CALL)).channel is Channel.CALL


def test_each_draft_is_checked_and_held_against_the_ones_before() -> None:
    drafts = open_desk().draft(FRENCH, NEXT_DAY, Wish())

    assert len(drafts.findings) == len(drafts.drafts) == 2
    assert drafts.ok is not any(f.severity == "error" for each in drafts.findings for f in each)


def test_advice_is_asked_once_for_many_texts_about_one_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import drafter.decision.decide as room

    asked: list[Situation] = []
    real = room.decide_on

    def counted(situation: Situation) -> Decision:
        asked.append(situation)
        return real(situation)

    monkeypatch.setattr(room, "decide_on", counted)
    desk = open_desk()
    for text in ("Subject: a\n\nHi", "Subject: b\n\nHello"):
        desk.check(FRENCH, text, NEXT_DAY, Wish())

    assert len(asked) == 1


def test_a_named_kind_and_reader_ask_no_advice_and_no_holidays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import drafter.almanac as room

    monkeypatch.setattr(room, "calendar_for", None)
    wish = Wish(Kind.THANK_YOU, Channel.EMAIL, ("Anne",))
    result = open_desk().check(FRENCH, "Subject: Hi\n\nHi Anne", NEXT_DAY, wish, sent_today=True)

    assert result.kind is Kind.THANK_YOU
