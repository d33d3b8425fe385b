"""Which template is taken, what happens to foreign text in it, and how its faults are told."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from drafter import paths
from drafter.drafting.scene import scene
from drafter.drafting.templates import Templates
from drafter.errors import TemplateError
from drafter.interview.model import (
    Candidate,
    Channel,
    Employer,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Person,
    PersonRole,
    Process,
    Promise,
)
from drafter.message.draft import CallPack, EmailDraft
from tests.drafting.interviews import DANA, PLAIN, SAM, TEMPLATES, TODAY, ZONE

TUESDAY_AFTER = date(2026, 9, 29)


def email(interview: Interview, kind: Kind, today: date = TUESDAY_AFTER) -> EmailDraft:
    to = interview.people[0] if interview.people else None
    draft = TEMPLATES.draft(interview, kind, Channel.EMAIL, to, today, ZONE)
    assert isinstance(draft, EmailDraft)
    return draft


def call(interview: Interview, kind: Kind = Kind.CHECK_IN) -> CallPack:
    draft = TEMPLATES.draft(interview, kind, Channel.CALL, interview.people[0], TUESDAY_AFTER, ZONE)
    assert isinstance(draft, CallPack)
    return draft


def users_own(folder: Path, text: str) -> Templates:
    (folder / "email").mkdir()
    (folder / "email" / "thank-you.j2").write_text(text, encoding="utf-8")
    return Templates([folder, paths.templates()])


def thanks(templates: Templates, interview: Interview = PLAIN) -> EmailDraft:
    draft = templates.draft(interview, Kind.THANK_YOU, Channel.EMAIL, DANA, TODAY, ZONE)
    assert isinstance(draft, EmailDraft)
    return draft


def test_a_kind_without_a_template_is_told_in_plain_words() -> None:
    with pytest.raises(TemplateError) as caught:
        email(PLAIN, Kind.REJECTION_REPLY)

    assert caught.value.title == (
        "There is no template yet for a rejection-reply email; this version writes "
        "thank-you, check-in, second-check-in, offer-deadline and return-call."
    )


def test_a_tone_without_a_template_is_told_in_plain_words() -> None:
    with pytest.raises(TemplateError, match="no template yet for a warm thank-you email"):
        TEMPLATES.draft(PLAIN, Kind.THANK_YOU, Channel.EMAIL, DANA, TODAY, ZONE, "warm")


def test_what_is_only_written_cannot_be_called() -> None:
    with pytest.raises(TemplateError, match="A thank-you is written, not spoken"):
        TEMPLATES.draft(PLAIN, Kind.THANK_YOU, Channel.CALL, DANA, TODAY, ZONE)


def test_the_users_own_template_goes_first(tmp_path: Path) -> None:
    templates = users_own(tmp_path, "Subject: Thanks, {{ to.greeting }}\n\nThank you.\n")

    assert thanks(templates).subject == "Thanks, Dana"
    assert thanks(templates).body == "Thank you."


def test_a_users_template_may_use_the_bundled_pieces(tmp_path: Path) -> None:
    own = 'Subject: Hi\n\nThank you.\n\n{% include "email/_signature.j2" %}\n'

    assert thanks(users_own(tmp_path, own)).body == (
        "Thank you.\n\nBest regards,\nSam Rivera\n+1 415 555 0199\nsam@example.org"
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Subject: x\n\n{{ compnay }}", r"thank-you\.j2, line 3: 'compnay' is undefined"),
        ("Subject: x\n\n{{ to.nmae }}", r"thank-you\.j2, line 3: .*has no attribute 'nmae'"),
        ("Subject: x\n{% if role %}\n", r"thank-you\.j2, line \d: Unexpected end of template"),
        ("{{ role + 1 }}", r"thank-you\.j2, line 1: "),
        ("{{ 1 // 0 }}", r"thank-you\.j2, line 1: "),
        ("{{ role|shout }}", r"thank-you\.j2, line 1: No filter named 'shout'"),
        ('\n{% include "email/none.j2" %}', r"thank-you\.j2, line 2: .*email/none\.j2"),
        ("{{ role.__class__ }}", r"thank-you\.j2, line 1: .*unsafe"),
        ("{{ to.__init__.__globals__ }}", r"thank-you\.j2, line 1: .*unsafe"),
        ("{% for i in range(10**9) %}{% endfor %}", r"thank-you\.j2, line 1: "),
    ],
)
def test_a_fault_in_a_template_names_file_line_and_variable(
    tmp_path: Path, text: str, fault: str
) -> None:
    with pytest.raises(TemplateError, match=fault) as caught:
        thanks(users_own(tmp_path, text))

    assert str(tmp_path) in caught.value.title


def test_the_hint_lists_what_a_template_knows(tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as caught:
        thanks(users_own(tmp_path, "{{ compnay }}"))

    assert "company, day" in caught.value.hint


def test_a_template_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    (tmp_path / "email").mkdir()
    (tmp_path / "email" / "thank-you.j2").write_bytes(b"Subject: \xff\n")

    with pytest.raises(TemplateError):
        thanks(Templates([tmp_path]))


@pytest.mark.parametrize(
    "foreign",
    [
        "{{ 7*7 }}",
        "{% raw %}",
        "{# gone #}",
        "[bold]loud[/bold]",
        "--or--",
        "## opener",
        "---",
        "Subject: other",
        "back\\",
        "<b>&amp;</b>",
        "\x1b[31mred",
        "\ufdd0company\ufdd1x\ufdd2",
        "two\nlines",
    ],
)
def test_foreign_text_stays_text(foreign: str) -> None:
    shown = foreign.replace("\n", " ")
    for mark in "\x1b\ufdd0\ufdd1\ufdd2":
        shown = shown.replace(mark, "")
    interview = PLAIN._replace(
        company=foreign,
        people=(DANA._replace(name=foreign, topics=(foreign,)),),
        me=SAM._replace(name=foreign, fits=(foreign,)),
        process=Process(reference=foreign),
    )

    assert f"\n{shown}\n" in email(interview, Kind.THANK_YOU).body
    assert f"(reference {shown})" in email(interview, Kind.CHECK_IN).body
    assert f"this is {shown}" in call(interview).opener


def test_the_subject_is_the_first_that_fits() -> None:
    long = PLAIN._replace(role="Senior Research Associate in Computational Social Science")

    assert email(PLAIN, Kind.CHECK_IN).subject == "Next steps for the Data Analyst role"
    assert email(long, Kind.CHECK_IN).subject == (
        "Next steps after the interview on Tuesday, September 15"
    )


def test_a_company_with_a_full_stop_of_its_own_ends_the_sentence_once() -> None:
    interview = PLAIN._replace(
        company="Acme Inc.", people=(DANA._replace(role=PersonRole.AGENCY_RECRUITER),)
    )
    body = thanks(TEMPLATES, interview).body

    assert "Acme Inc.." not in body + email(interview, Kind.CHECK_IN).body


def test_a_passed_promise_is_named_without_reproach() -> None:
    process = Process(promise=Promise.DATE, promised_for=date(2026, 9, 25))
    body = email(PLAIN._replace(process=process), Kind.CHECK_IN).body

    assert "You expected to have news by Friday, September 25." in body


def test_a_promise_to_come_is_named_as_such() -> None:
    process = Process(promise=Promise.DATE, promised_for=date(2026, 10, 2))
    body = email(PLAIN._replace(process=process), Kind.CHECK_IN).body

    assert "you expect to have news by Friday, October 2. Is that still the plan?" in body


@pytest.mark.parametrize("promise", [Promise.NONE, Promise.SOON, Promise.THEY_WILL_CALL])
def test_without_a_date_no_promise_is_claimed(promise: Promise) -> None:
    interview = PLAIN._replace(process=Process(promise=promise, said="we'll be in touch soon"))
    text = email(interview, Kind.CHECK_IN).body + call(interview).purpose

    assert "news by" not in text
    assert "touch" not in text


def test_the_newest_promise_counts() -> None:
    interview = PLAIN._replace(
        process=Process(promise=Promise.DATE, promised_for=date(2026, 9, 21)),
        heard=(
            Heard(
                on=date(2026, 9, 22),
                sender="Dana Okafor",
                promise=Promise.DATE,
                promised_for=date(2026, 9, 28),
            ),
        ),
    )
    draft = email(interview, Kind.CHECK_IN)

    assert "Thank you for your email on Tuesday, September 22." in draft.body
    assert "You expected to have news by Monday, September 28." in draft.body
    assert "heard[0].promised_for" in {key for r in draft.receipts for key in r.facts}


def test_a_reply_after_the_promised_day_takes_its_place() -> None:
    interview = PLAIN._replace(
        process=Process(promise=Promise.DATE, promised_for=date(2026, 9, 21)),
        heard=(Heard(on=date(2026, 9, 22), said="still deciding"),),
    )

    assert "September 21" not in email(interview, Kind.CHECK_IN).body


def test_a_promise_without_a_date_takes_the_place_of_one_with() -> None:
    interview = PLAIN._replace(
        process=Process(promise=Promise.DATE, promised_for=date(2026, 9, 25)),
        heard=(Heard(on=date(2026, 9, 22), promise=Promise.SOON),),
    )

    assert "September 25" not in email(interview, Kind.CHECK_IN).body


def test_a_fact_in_capitals_is_still_that_fact(tmp_path: Path) -> None:
    draft = thanks(users_own(tmp_path, "Subject: Thanks\n\nI like {{ company|upper }}."))

    assert [(r.sentence, r.facts) for r in draft.receipts] == [
        ("I like NORTHWIND TRADERS.", ("company",))
    ]


def test_a_second_check_in_brings_the_news() -> None:
    interview = PLAIN._replace(
        me=SAM._replace(news=("passed the dbt certification",)),
        log=(LogEntry(on=date(2026, 9, 22), kind=Kind.CHECK_IN),),
    )
    body = email(interview, Kind.SECOND_CHECK_IN).body

    assert "I wrote to you on Tuesday, September 22 about the Data Analyst role" in body
    assert "one piece of news on my side: I passed the dbt certification." in body


def test_an_offer_deadline_asks_for_the_working_day_before() -> None:
    interview = PLAIN._replace(process=Process(competing_deadline=date(2026, 10, 5)))
    body = email(interview, Kind.OFFER_DEADLINE).body

    assert "answer by Monday, October 5." in body
    assert "by Friday, October 2?" in body


@pytest.mark.parametrize("deadline", [None, date(2026, 9, 28)])
def test_an_offer_that_is_not_there_is_never_invented(deadline: date | None) -> None:
    interview = PLAIN._replace(process=Process(competing_deadline=deadline))

    with pytest.raises(TemplateError):
        email(interview, Kind.OFFER_DEADLINE)


def test_an_organiser_who_was_not_there_is_asked_to_pass_the_thanks_on() -> None:
    organiser = Person(name="Kim Lee", role=PersonRole.COORDINATOR, met=False)
    interview = PLAIN._replace(people=(organiser, DANA))
    body = email(interview, Kind.THANK_YOU).body

    assert "Thank you for arranging my interview" in body
    assert "Please pass my thanks on to Dana Okafor as well." in body
    assert "rota" not in body


def test_the_agency_is_written_to_about_its_client() -> None:
    agent = Person(name="Rosa Lind", role=PersonRole.AGENCY_RECRUITER, met=False)
    interview = PLAIN._replace(
        people=(agent, DANA), employer=Employer(via_agency=True, agency="Harbour Staffing")
    )

    assert "my interview with Northwind Traders" in email(interview, Kind.THANK_YOU).body
    assert "the Data Analyst role at Northwind Traders" in email(interview, Kind.CHECK_IN).body


def test_without_a_name_the_letter_has_no_placeholder() -> None:
    interview = PLAIN._replace(me=Candidate(), people=())

    assert email(interview, Kind.CHECK_IN).body.startswith("Hello,\n\n")
    assert email(interview, Kind.CHECK_IN).body.endswith("\n\nBest regards")


def test_a_time_with_an_offset_is_told_by_the_employers_clock() -> None:
    held = datetime.fromisoformat("2026-09-16T02:00:00+00:00")
    interview = PLAIN._replace(round=PLAIN.round._replace(held=held))

    assert "Tuesday, September 15" in email(interview, Kind.CHECK_IN).body


def test_an_invited_call_states_the_invitation() -> None:
    from drafter.interview.model import ContactRule

    pack = call(PLAIN._replace(process=Process(contact_rule=ContactRule.CALL_INVITED)))
    stated = [r for r in pack.receipts if "process.contact_rule" in r.facts]

    assert [r.sentence for r in stated] == ["You were kind enough to say that I could call."]


def test_the_guide_to_templates_names_everything_they_know() -> None:
    guide = (paths.templates() / "README.md").read_text(encoding="utf-8")

    for name in scene(PLAIN, DANA, TODAY, ZONE):
        assert f"`{name}`" in guide


def test_a_subject_begins_with_a_capital() -> None:
    nurse = PLAIN._replace(role="nurse", me=SAM._replace(news=("passed the exam",)))

    assert email(nurse, Kind.SECOND_CHECK_IN).subject == "Nurse interview: a short update"


def test_compiled_templates_are_kept_and_used_again(tmp_path: Path) -> None:
    cache = tmp_path / "new" / "folder"
    first = thanks(Templates([paths.templates()], cache))

    assert list(cache.iterdir())
    assert thanks(Templates([paths.templates()], cache)) == first


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert thanks(Templates([paths.templates()], tmp_path / "file" / "cache"))
