"""Which template is taken, what happens to foreign text in it, and how its faults are told."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from drafter import paths
from drafter.bootstrap import open_desk
from drafter.cli.main import run
from drafter.drafting.scene import scene
from drafter.drafting.templates import Templates
from drafter.errors import TemplateError
from drafter.interview.model import (
    By,
    Candidate,
    Channel,
    ContactRule,
    Employer,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Owed,
    OwedKind,
    Person,
    PersonRole,
    Process,
    Promise,
    Setting,
    Span,
    Status,
    Tone,
)
from drafter.message.draft import Branch, CallPack, EmailDraft, Register
from tests.drafting.interviews import DANA, PLAIN, SAM, TEMPLATES, TODAY, ZONE

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "promise-passed.toml")
TUESDAY_AFTER = date(2026, 9, 29)
THEY_RANG = (Owed(what=OwedKind.RETURN_CALL),)


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


def test_a_kind_without_a_template_is_told_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="no template for an agency-debrief call") as caught:
        Templates([tmp_path]).draft(
            PLAIN, Kind.AGENCY_DEBRIEF, Channel.CALL, DANA, TODAY, ZONE, Register.WARM
        )

    assert caught.value.hint.endswith("write call/agency-debrief.j2 of your own.")


@pytest.mark.parametrize(
    ("kind", "needed"),
    [
        (Kind.REJECTION_REPLY, 'status = "rejected"'),
        (Kind.ACKNOWLEDGEMENT, 'status = "closed"'),
        (Kind.OFFER_REPLY, 'status = "offer"'),
        (Kind.CONFIRMATION, 'status = "next-round"'),
        (Kind.MATERIALS, 'what = "materials"'),
        (Kind.ANSWER, 'what = "answer"'),
        (Kind.QUESTION, 'question = "..."'),
    ],
)
def test_a_message_without_its_ground_is_refused_with_what_it_needs(
    kind: Kind, needed: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        email(PLAIN, kind)

    assert needed in caught.value.hint


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
        process=Process(reference=foreign, owed=THEY_RANG),
    )

    assert f"\n{shown}\n" in email(interview, Kind.THANK_YOU).body
    assert f"(reference {shown})" in email(interview, Kind.RETURN_CALL).body
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

    assert "You had expected to have news by Friday, September 25." in body


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

    assert "Thank you for your email of Tuesday, September 22." in draft.body
    assert "You had expected to have news by Monday, September 28." in draft.body
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

    assert "I am writing again about the Data Analyst role, which we talked about on" in body
    assert "I also have some news: I passed the dbt certification." in body


def test_an_offer_deadline_asks_for_the_working_day_before() -> None:
    interview = PLAIN._replace(process=Process(competing_deadline=date(2026, 10, 5)))
    body = email(interview, Kind.OFFER_DEADLINE).body

    assert "asked to answer by Monday, October 5." in body
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
    assert "Please also pass my thanks on to Dana Okafor." in body
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
    pack = call(PLAIN._replace(process=Process(contact_rule=ContactRule.CALL_INVITED)))
    stated = [r for r in pack.receipts if "process.contact_rule" in r.facts]

    assert [r.sentence for r in stated] == ["You invited me to call."]


@pytest.mark.parametrize(
    ("today", "says"),
    [
        (date(2026, 9, 24), "You invited me to call this week."),
        (date(2026, 9, 25), "You invited me to call this week."),
        (date(2026, 9, 28), "You invited me to call by Friday, September 25, and I'm sorry to be"),
    ],
)
def test_an_invited_call_names_its_days(today: date, says: str) -> None:
    window = Span(date(2026, 9, 24), date(2026, 9, 25))
    process = Process(contact_rule=ContactRule.CALL_INVITED, call_window=window)
    pack = TEMPLATES.draft(
        PLAIN._replace(process=process), Kind.CHECK_IN, Channel.CALL, DANA, today, ZONE
    )

    assert isinstance(pack, CallPack)
    assert pack.purpose.startswith(says)
    assert pack.ask == "Have you been able to make a decision?"
    assert "I'm calling about your decision, as you suggested." in pack.voicemail.text


def test_a_full_name_is_asked_for_and_not_called_out() -> None:
    formal = PLAIN._replace(round=PLAIN.round._replace(tone=Tone.FORMAL))

    assert call(formal).opener.startswith("Hello, am I speaking with Dana Okafor? …\nThis is Sam")
    assert call(formal).voicemail.text.startswith("Hello, this is Sam Rivera")
    assert call(PLAIN).opener.startswith("Hello Dana, this is Sam Rivera.")


def test_a_gatekeeper_hears_of_the_call_that_is_returned() -> None:
    doctor = PLAIN._replace(
        people=(DANA._replace(name="Dr Naledi Mokoena", address_as="Dr Mokoena"),),
        process=Process(owed=THEY_RANG),
    )
    words = call(doctor, Kind.RETURN_CALL).branches[Branch.GATEKEEPER]

    assert "Dr Mokoena called me. Could you put me through?" in words
    assert "following up" not in words


def test_a_deadline_of_today_is_called_so() -> None:
    interview = PLAIN._replace(process=Process(competing_deadline=TUESDAY_AFTER))

    assert "asked to answer by the end of today." in email(interview, Kind.OFFER_DEADLINE).body
    assert "asked to answer by the end of today." in call(interview, Kind.OFFER_DEADLINE).purpose


def test_a_voicemail_close_to_a_deadline_says_that_an_email_follows() -> None:
    near = PLAIN._replace(process=Process(competing_deadline=date(2026, 9, 30)))
    far = PLAIN._replace(process=Process(competing_deadline=date(2026, 10, 9)))
    follows = "I'm sending you an email as well"

    assert follows in call(near, Kind.OFFER_DEADLINE).voicemail.text
    assert follows not in call(far, Kind.OFFER_DEADLINE).voicemail.text


def test_an_offer_deadline_knows_when_they_planned_to_decide() -> None:
    process = Process(
        promise=Promise.DATE,
        promised_for=date(2026, 10, 7),
        competing_deadline=date(2026, 10, 5),
    )
    body = email(PLAIN._replace(process=process), Kind.OFFER_DEADLINE).body

    assert "You expect to have news by Wednesday, October 7; would it" in body


@pytest.mark.parametrize(
    ("entry", "subject"),
    [
        (LogEntry(date(2026, 9, 22), Kind.CHECK_IN), "Re: Next steps for the Data Analyst role"),
        (
            LogEntry(date(2026, 9, 22), Kind.CHECK_IN, to="Dana Okafor"),
            "Re: Next steps for the Data Analyst role",
        ),
        (
            LogEntry(date(2026, 9, 22), Kind.CHECK_IN, to="Kim Lee"),
            "Still interested in the Data Analyst role",
        ),
        (
            LogEntry(date(2026, 9, 22), Kind.CHECK_IN, By.CALL),
            "Still interested in the Data Analyst role",
        ),
    ],
)
def test_a_second_check_in_stays_in_the_thread_of_the_first(entry: LogEntry, subject: str) -> None:
    assert email(PLAIN._replace(log=(entry,)), Kind.SECOND_CHECK_IN).subject == subject


def test_the_reference_is_named_once() -> None:
    numbered = PLAIN._replace(process=Process(reference="REQ-1042"))
    long = numbered._replace(role="Senior Research Associate in Computational Social Science")

    for kind in (Kind.CHECK_IN, Kind.SECOND_CHECK_IN, Kind.OFFER_DEADLINE):
        for interview in (numbered, long):
            process = interview.process._replace(competing_deadline=date(2026, 10, 5))
            draft = email(interview._replace(process=process), kind)
            assert (draft.subject + draft.body).count("REQ-1042") == 1


def test_notes_to_several_people_have_several_subjects() -> None:
    people = tuple(DANA._replace(name=name) for name in ("Ann Lee", "Bo Diaz", "Cy Roth", "Di Wu"))
    interview = PLAIN._replace(people=people)
    drafts = [
        TEMPLATES.draft(interview, Kind.THANK_YOU, Channel.EMAIL, to, TODAY, ZONE) for to in people
    ]

    assert len({draft.parts()["subject"] for draft in drafts}) == 4


@pytest.mark.parametrize("setting", [Setting.PANEL, Setting.MULTI_LEVEL])
def test_who_arranged_a_meeting_of_many_is_asked_to_thank_all(setting: Setting) -> None:
    organiser = Person(name="Kim Lee", role=PersonRole.COORDINATOR, met=False)
    many = tuple(DANA._replace(name=name) for name in ("Ann Lee", "Bo Diaz", "Cy Roth", "Di Wu"))
    interview = PLAIN._replace(
        people=(organiser, *many), round=PLAIN.round._replace(setting=setting)
    )
    whom = "the panel" if setting is Setting.PANEL else "everyone who interviewed me"

    assert f"Please also pass my thanks on to {whom}." in email(interview, Kind.THANK_YOU).body


def test_an_internal_candidate_is_no_stranger() -> None:
    interview = PLAIN._replace(employer=Employer(internal=True))

    for kind in (Kind.THANK_YOU, Kind.CHECK_IN, Kind.SECOND_CHECK_IN):
        assert "your company" not in email(interview, kind).body
        assert PLAIN.company not in email(interview, kind).body


@pytest.mark.parametrize("place", ["file/cache", "locked/cache"])
def test_a_draft_needs_no_cache(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "locked").mkdir(mode=0o500)
    monkeypatch.setenv("DRAFTER_CACHE_DIR", str(tmp_path / place))

    assert run(["draft", EXAMPLE, "--today", "2026-09-30"], open_desk) == 0
    assert "Dear Dana," in capsys.readouterr().out


def test_a_draft_takes_the_users_own_template_and_names_its_faults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "templates" / "email" / "check-in.j2"
    own.parent.mkdir(parents=True)
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))

    own.write_text("Subject: Mine for the {{ role }}\n\nHello.\n", encoding="utf-8")
    assert run(["draft", EXAMPLE, "--today", "2026-09-30"], open_desk) == 0
    assert "Subject: Mine for the Data Analyst role\n\nHello." in capsys.readouterr().out

    own.write_text("Subject: Mine\n\n{{ rloe }}\n", encoding="utf-8")
    assert run(["draft", EXAMPLE, "--today", "2026-09-30"], open_desk) == 1
    assert f"{own}, line 3: 'rloe' is undefined" in capsys.readouterr().err


def test_the_guide_to_templates_names_everything_they_know() -> None:
    guide = (paths.templates() / "README.md").read_text(encoding="utf-8")

    for name in scene(PLAIN, DANA, TODAY, ZONE, Register.NEUTRAL):
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


def test_a_call_that_nobody_made_is_not_returned() -> None:
    with pytest.raises(TemplateError, match="the file has none"):
        email(PLAIN, Kind.RETURN_CALL)


def test_a_template_that_says_nothing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "email").mkdir()
    (tmp_path / "email" / "check-in.j2").write_text("{# nothing #}", encoding="utf-8")
    templates = Templates([tmp_path])

    with pytest.raises(TemplateError, match="says nothing"):
        templates.draft(PLAIN, Kind.CHECK_IN, Channel.EMAIL, DANA, TUESDAY_AFTER, ZONE)


def test_a_decision_is_asked_for_on_a_day_on_which_they_work() -> None:
    friday, thanksgiving = date(2026, 11, 27), date(2026, 11, 26)
    interview = PLAIN._replace(process=Process(competing_deadline=friday))
    draft = TEMPLATES.draft(
        interview,
        Kind.OFFER_DEADLINE,
        Channel.EMAIL,
        DANA,
        date(2026, 11, 23),
        ZONE,
        works=lambda day: day.weekday() < 5 and day != thanksgiving,
    )

    assert "by Wednesday, November 25?" in draft.parts()["body"]


@pytest.mark.parametrize(
    ("by", "said"), [(By.EMAIL, "I wrote to you about"), (By.CALL, "I told you about")]
)
def test_a_second_word_about_the_offer_does_not_repeat_the_first(by: By, said: str) -> None:
    told = (LogEntry(on=date(2026, 9, 28), kind=Kind.OFFER_DEADLINE, by=by),)
    interview = PLAIN._replace(process=Process(competing_deadline=date(2026, 10, 5)), log=told)

    assert f"On Monday, September 28 {said}" in email(interview, Kind.OFFER_DEADLINE).body
    assert "another offer, which I've been asked" in call(interview, Kind.OFFER_DEADLINE).purpose


def test_a_plan_to_decide_just_in_time_is_not_asked_for_again() -> None:
    process = Process(
        promise=Promise.DATE,
        promised_for=date(2026, 10, 2),
        competing_deadline=date(2026, 10, 5),
    )
    body = email(PLAIN._replace(process=process), Kind.OFFER_DEADLINE).body

    assert "by Friday, October 2, which would be in time for me. Is that still likely?" in body
    assert body.count("?") == 1


def test_a_part_without_words_gives_way_to_the_next() -> None:
    owed = (Owed(what=OwedKind.ANSWER),)
    pack = TEMPLATES.draft(
        PLAIN._replace(process=Process(owed=owed)),
        Kind.ANSWER,
        Channel.CALL,
        DANA,
        TUESDAY_AFTER,
        ZONE,
    )

    assert isinstance(pack, CallPack)
    assert pack.purpose.startswith("I'm calling to answer your question.")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("## opener\nHello.\n## openr\nHi.\n", "has a part that no call has: “## openr”"),
        ("Hello.\n## opener\nHi.\n", "has words before its first heading: “Hello.”"),
        ("Hello.\n", "has words before its first heading: “Hello.”"),
    ],
)
def test_words_of_a_call_template_are_never_lost_in_silence(
    tmp_path: Path, text: str, fault: str
) -> None:
    (tmp_path / "call").mkdir()
    (tmp_path / "call" / "check-in.j2").write_text(text, encoding="utf-8")

    with pytest.raises(TemplateError, match=fault):
        Templates([tmp_path]).draft(PLAIN, Kind.CHECK_IN, Channel.CALL, DANA, TODAY, ZONE)


def test_an_email_template_needs_a_subject(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"thank-you\.j2: it has no subject"):
        thanks(users_own(tmp_path, "Thank you.\n"))


def test_a_mark_of_the_encoding_is_no_word(tmp_path: Path) -> None:
    assert thanks(users_own(tmp_path, "\ufeffSubject: Thanks\n\nHi.\n")).subject == "Thanks"


def test_what_lies_in_the_past_or_the_future_gives_no_ground() -> None:
    booked = PLAIN._replace(
        status=Status.NEXT_ROUND, round=PLAIN.round._replace(next_round=date(2026, 9, 22))
    )
    later = Owed(what=OwedKind.RETURN_CALL, since=date(2026, 9, 30))

    with pytest.raises(TemplateError, match="The next round was on 2026-09-22"):
        email(booked, Kind.CONFIRMATION)
    with pytest.raises(TemplateError, match="answers a call of theirs"):
        email(PLAIN._replace(process=Process(owed=(later,))), Kind.RETURN_CALL)


def test_the_employer_never_reads_what_is_for_the_agency() -> None:
    placed = PLAIN._replace(employer=Employer(via_agency=True))

    with pytest.raises(TemplateError, match="Dana Okafor is not of the agency"):
        email(placed, Kind.AGENCY_DEBRIEF)


@pytest.mark.parametrize(
    "expression",
    [
        "said[:20]|quoted",
        "role|replace('a', 'b')|phrase",
        "(title ~ company)|phrase",
        "fits|claim",
        "none|claim",
        "title|xmlattr",
        "''|news",
    ],
)
def test_whatever_is_put_through_a_filter_gives_words_or_a_clear_fault(
    tmp_path: Path, expression: str
) -> None:
    templates = users_own(tmp_path, f"Subject: x\n\nHello {{{{ {expression} }}}}\n")

    try:
        assert thanks(templates).body.startswith("Hello")
    except TemplateError as error:
        assert "thank-you.j2, line 3" in error.title


def test_many_who_were_met_are_not_told_as_everyone_i_met() -> None:
    many = tuple(DANA._replace(name=name) for name in ("Ann Lee", "Bo Diaz", "Cy Roth", "Di Wu"))
    agent = Person(name="Kim Lee", role=PersonRole.AGENCY_RECRUITER, met=False)
    interview = PLAIN._replace(people=(agent, *many), employer=Employer(via_agency=True))

    assert "everyone I met" not in email(interview, Kind.AGENCY_DEBRIEF).body
