"""The sixteen invariants and the shape of every decision, over interviews of every kind.

Each is written here from `docs/evidence.md` and not from `decision.proof`, which holds the same
sixteen over a walk of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from drafter.decision.advice import Action, Decision, Step
from drafter.decision.calendar import Calendar
from drafter.decision.decide import decide
from drafter.decision.evidence import STATEMENTS
from drafter.decision.explain import explain
from drafter.decision.pace import pace_of
from drafter.decision.policy import Policy, thresholds, with_overrides
from drafter.decision.rules import TABLE
from drafter.decision.wording import ROWS
from drafter.decision.wording.channels import BARS, DOUBTS
from drafter.decision.wording.disputes import DISPUTES
from drafter.interview.model import (
    STATUS_CONTACTS,
    By,
    Channel,
    ContactRule,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Owed,
    OwedKind,
    Pace,
    PersonRole,
    Promise,
    Setting,
    Status,
    Style,
    Tone,
)
from tests.decision.drawing import (
    Drawn,
    asking_cases,
    cases,
    contradictory_cases,
    questions,
    reachable_people,
)
from tests.decision.situations import POLICY

EXEMPT = frozenset({Kind.RETURN_CALL, Kind.OFFER_DEADLINE})
"""What cannot wait for a business day."""
NO_CALLS = st.sampled_from((ContactRule.NO_CALLS, ContactRule.EMAIL_ONLY))
UNINVITED = st.sampled_from((ContactRule.UNSPECIFIED, ContactRule.NO_CALLS, ContactRule.EMAIL_ONLY))
CROWDS = (Setting.PANEL, Setting.MULTI_LEVEL, Setting.GROUP, Setting.ONE_WAY)
INVITING: Mapping[str, Any] = {"process__contact_rule": UNINVITED, "process__call_window": None}
DEBRIEF = Kind.AGENCY_DEBRIEF
few = settings(max_examples=30, suppress_health_check=[HealthCheck.filter_too_much])


def decided(drawn: Drawn) -> Decision:
    return decide(*drawn, POLICY)


def asking(decision: Decision) -> Step | None:
    """The question about how things stand, if that is the step."""
    step = decision.step
    return step if step is not None and step.kind in STATUS_CONTACTS else None


def held_on(drawn: Drawn) -> date:
    return drawn.calendar.day_of(drawn.interview.round.held)


def open_calendar(drawn: Drawn) -> Calendar:
    """The employer's calendar with the closures that they stated."""
    return drawn.calendar.closing(drawn.interview.process.closed)


def unanswered(drawn: Drawn, today: date) -> list[date]:
    """The days of the questions since they last said anything."""
    held = held_on(drawn)
    log = [entry for entry in drawn.interview.log if held <= entry.on <= today]
    replies = [heard.on for heard in drawn.interview.heard if held <= heard.on <= today]
    replies += [entry.answered for entry in log if entry.answered and entry.answered <= today]
    last = max(replies, default=date.min)
    return sorted(e.on for e in log if e.kind in STATUS_CONTACTS and e.on > last)


# The sixteen


@few
@given(cases(process__contact_rule=NO_CALLS, process__call_window=None))
def test_1_asked_not_to_call_nobody_calls_but_to_return_a_call(drawn: Drawn) -> None:
    step = decided(drawn).step
    assume(step is not None and not drawn.interview.employer.via_agency)
    assert step is not None

    assert step.channel is Channel.EMAIL or step.kind is Kind.RETURN_CALL


@few
@given(cases(status=Status.REJECTED, status_on=None), st.integers(0, 30))
def test_2_after_a_rejection_at_most_one_message_goes_out(drawn: Drawn, days: int) -> None:
    decision = decided(drawn)

    if decision.action is not Action.EMAIL:
        assert decision.action in (Action.STOP, Action.WAIT)
        return
    assert decision.step is not None and decision.step.kind is Kind.REJECTION_REPLY
    reply = LogEntry(decision.today, decision.step.kind)
    answered = drawn.interview._replace(log=(*drawn.interview.log, reply))
    later = decide(answered, drawn.now + timedelta(days), drawn.calendar, POLICY)
    assert later.action is Action.STOP


@few
@given(
    cases(me__style=Style.DIRECT, process__pace=Pace.SLOW, round__tone=Tone.CASUAL)
    | cases(process__contact_rule=ContactRule.CALL_INVITED, process__call_window=None)
)
def test_3_nobody_is_called_without_a_number_meant_for_it(drawn: Drawn) -> None:
    step = decided(drawn).step

    if step is not None and step.channel is Channel.CALL:
        (person,) = step.to
        assert person.phone
        assert (
            person.gave_number
            or person.public_line
            or person.role is PersonRole.AGENCY_RECRUITER
            or step.kind is Kind.RETURN_CALL
            # Who says "call me" means the number that the user has.
            or drawn.interview.process.contact_rule is ContactRule.CALL_INVITED
        )


@few
@given(asking_cases(**INVITING))
def test_4_nobody_asks_before_the_day_after_a_promised_date(drawn: Drawn) -> None:
    decision = decided(drawn)
    step = asking(decision)
    assume(step is not None)
    assert step is not None
    process = drawn.interview.process
    words = [(held_on(drawn), process.promise, process.promised_for)]
    words += sorted(
        (heard.on, heard.promise, heard.promised_for)
        for heard in drawn.interview.heard
        if held_on(drawn) <= heard.on <= decision.today
    )
    named = [(promise, day) for _, promise, day in words if promise is not Promise.NONE]

    if named and named[-1][0] is Promise.DATE:
        assert named[-1][1] is not None
        assert step.window.earliest > named[-1][1]


@few
@given(asking_cases())
def test_5_no_third_question_goes_unanswered_and_no_second_last_note(drawn: Drawn) -> None:
    decision = decided(drawn)
    closed = [e for e in drawn.interview.log if e.kind is Kind.CLOSING and e.on >= held_on(drawn)]

    if asking(decision):
        assert len(unanswered(drawn, decision.today)) < 2
    if decision.step and decision.step.kind is Kind.CLOSING:
        assert not [entry for entry in closed if entry.on <= decision.today]


@few
@given(asking_cases())
def test_6_unanswered_questions_are_five_business_days_apart_or_four(drawn: Drawn) -> None:
    decision = decided(drawn)
    step, before = asking(decision), unanswered(drawn, decision.today)
    fewest = 4 if pace_of(drawn.interview) is Pace.FAST else 5

    if step is not None and before:
        assert open_calendar(drawn).count(before[-1], step.window.earliest) >= fewest


@few
@given(
    asking_cases(
        **INVITING,
        me__style=Style.DIRECT,
        employer__via_agency=False,
        round__tone=st.sampled_from((Tone.CASUAL, Tone.FORMAL)),
        round__setting=st.sampled_from(CROWDS),
    )
    | asking_cases(
        **INVITING, me__style=Style.DIRECT, employer__via_agency=False, round__tone=Tone.FORMAL
    )
)
def test_7_after_a_crowd_or_a_formal_talk_nobody_calls_uninvited(drawn: Drawn) -> None:
    step = asking(decided(drawn))
    assume(step is not None)
    assert step is not None

    assert step.channel is Channel.EMAIL


@few
@given(cases())
def test_8_every_window_opens_peaks_and_ends_on_a_business_day(drawn: Drawn) -> None:
    step = decided(drawn).step
    assume(step is not None and step.kind not in EXEMPT)
    assert step is not None

    assert all(map(open_calendar(drawn).is_business_day, step.window))


@few
@given(asking_cases(log=()) | asking_cases())
def test_9_thanks_are_written_and_follow_no_question(drawn: Drawn) -> None:
    decision = decided(drawn)
    step = decision.step
    asked = [e for e in drawn.interview.log if e.kind in STATUS_CONTACTS and e.on >= held_on(drawn)]

    if step is not None and step.kind is Kind.THANK_YOU:
        assert step.channel is Channel.EMAIL
        assert not [entry for entry in asked if entry.on <= decision.today]


@few
@given(cases(status=Status.WAITING, process__owed=()))
def test_10_a_deadline_is_told_only_with_an_offer_in_hand(drawn: Drawn) -> None:
    decision = decided(drawn)
    step, deadline = decision.step, drawn.interview.process.competing_deadline

    if deadline is None or deadline < decision.today:
        assert step is None or step.kind is not Kind.OFFER_DEADLINE


@few
@given(asking_cases())
def test_11_a_question_goes_to_one_person(drawn: Drawn) -> None:
    step = asking(decided(drawn))
    assume(step is not None)
    assert step is not None

    assert len(step.to) == 1


@few
@given(
    asking_cases(
        employer__via_agency=True,
        people=reachable_people(PersonRole.AGENCY_RECRUITER),
        log=lambda held: questions(held).map(lambda log: (LogEntry(held, DEBRIEF), *log)),
    )
)
def test_12_through_an_agency_only_the_agency_is_asked(drawn: Drawn) -> None:
    step = asking(decided(drawn))

    assert step is None or step.to[0].role is PersonRole.AGENCY_RECRUITER


@few
@given(cases())
def test_13_the_users_style_alone_turns_no_wait_into_a_contact(drawn: Drawn) -> None:
    assume(decided(drawn).action is Action.WAIT)
    me = drawn.interview.me

    for style in Style:
        other = drawn.interview._replace(me=me._replace(style=style))

        assert decided(drawn._replace(interview=other)).action is Action.WAIT


@few
@given(asking_cases())
def test_14_a_question_that_is_due_stays_due_until_its_last_day(drawn: Drawn) -> None:
    decision = decided(drawn)
    step = asking(decision)
    facts = _of_the_past(drawn.interview, decision.today)
    tomorrow = drawn.now + timedelta(1)

    if step is not None and decision.action is not Action.WAIT:
        then = decide(facts, tomorrow, drawn.calendar, POLICY)
        assert then.today > step.window.latest or then.action in (Action.CALL, Action.EMAIL)


@few
@given(
    cases(
        **INVITING,
        process__promise=st.sampled_from((Promise.SOON, Promise.THEY_WILL_CALL)),
        process__promised_for=None,
        heard=(),
        employer__via_agency=False,
        me__style=Style.DIRECT,
    )
)
def test_15_told_that_they_will_be_in_touch_nobody_calls_uninvited(drawn: Drawn) -> None:
    step = decided(drawn).step
    assume(step is not None and step.kind is not Kind.RETURN_CALL)
    assert step is not None

    assert step.channel is Channel.EMAIL


@few
@given(cases(), st.timedeltas(timedelta(minutes=1), timedelta(days=40)))
def test_16_nothing_happens_before_the_interview(drawn: Drawn, before: timedelta) -> None:
    begins = drawn.calendar.local(drawn.interview.round.held).astimezone(UTC)

    assert decided(drawn._replace(now=begins - before)).action is Action.WAIT


# Total, pure, blind to what lies ahead

policies = st.dictionaries(
    st.sampled_from([threshold.key for threshold in thresholds(Policy())]),
    st.integers(0, 90),
    max_size=3,
).map(lambda wanted: Policy() if _disordered(wanted) else with_overrides(_nested(wanted), ""))


@settings(max_examples=60)
@given(contradictory_cases(), policies)
def test_whatever_the_facts_there_is_a_decision_and_an_explanation(
    drawn: Drawn, policy: Policy
) -> None:
    explanation = explain(*drawn, policy)

    assert explanation.decision == decide(*drawn, policy)
    assert explanation.decision.rule in {row.id for row in TABLE}


@few
@given(cases())
def test_the_same_arguments_give_the_same_decision_and_stay_as_they_were(drawn: Drawn) -> None:
    before = repr(drawn)
    first = decided(drawn)
    fresh = drawn._replace(
        calendar=Calendar(
            drawn.calendar.zone,
            drawn.calendar.weekend,
            dict(drawn.calendar.holidays),
            drawn.calendar.working,
            drawn.calendar.closed,
        )
    )

    assert decided(drawn) == first == decided(fresh)
    assert repr(drawn) == before


@few
@given(cases())
def test_the_decision_does_not_depend_on_the_zone_in_which_now_is_told(drawn: Drawn) -> None:
    assert decided(drawn) == decided(drawn._replace(now=drawn.now.astimezone(UTC)))


@few
@given(cases(), st.sampled_from(Kind), st.sampled_from(Promise), st.sampled_from(OwedKind))
def test_what_lies_after_today_changes_nothing_but_the_notices(
    drawn: Drawn, kind: Kind, promise: Promise, what: OwedKind
) -> None:
    decision = decided(drawn)
    assume(decision.rule != "before-interview")
    past = _of_the_past(drawn.interview, decision.today)
    tomorrow = decision.today + timedelta(1)
    process = past.process
    later = past._replace(
        log=(*past.log, LogEntry(tomorrow, kind, By.CALL)),
        heard=(*past.heard, Heard(tomorrow, promise=promise, promised_for=tomorrow)),
        process=process._replace(owed=(*process.owed, Owed(what, since=tomorrow))),
    )

    of_the_past = decided(drawn._replace(interview=past))
    with_more = decided(drawn._replace(interview=later))

    assert of_the_past.notices == ()
    assert with_more._replace(notices=()) == of_the_past == decision._replace(notices=())
    assert with_more.notices == tuple(
        f"1 {what} after {decision.today}: left out of account."
        for what in ("log entry", "word from them", "thing asked for")
    )


# The shape of a decision


@few
@given(cases())
def test_the_action_follows_from_the_step_and_the_day(drawn: Drawn) -> None:
    decision = decided(drawn)
    step = decision.step

    assert decision.today == drawn.now.astimezone(drawn.calendar.zone).date()
    assert decision.timezone == drawn.calendar.zone.key
    if decision.action is Action.STOP:
        assert step is None
    elif step is None or decision.rule == "before-interview":
        assert decision.action is Action.WAIT
    elif decision.today < step.window.earliest:
        assert decision.action is Action.WAIT and not step.overdue
    else:
        assert decision.action.value == step.channel.value
        assert step.overdue == (decision.today > step.window.latest)


@few
@given(cases())
def test_windows_are_in_order_and_the_opening_lies_ahead_in_fitting_hours(drawn: Drawn) -> None:
    step = decided(drawn).step
    assume(step is not None)
    assert step is not None
    opens, closes = step.opening

    assert step.window.earliest <= step.window.best <= step.window.latest
    assert step.slot.start < step.slot.end
    assert opens >= drawn.now
    assert opens.date() == closes.date() and opens < closes
    assert opens.date() >= step.window.earliest
    if step.due is None:
        assert time(8, 30) <= opens.time() and closes.time() <= time(20)
        # Thanks may go out while the firm is shut; they are read when it opens.
        thanks = step.kind is Kind.THANK_YOU
        calendar = drawn.calendar if thanks else open_calendar(drawn)
        assert step.kind in EXEMPT or calendar.is_business_day(opens.date())


@few
@given(cases())
def test_somebody_is_there_to_receive_every_step(drawn: Drawn) -> None:
    step = decided(drawn).step
    assume(step is not None)
    assert step is not None
    reach = "phone" if step.channel is Channel.CALL else "email"

    assert step.to and set(step.to) <= set(drawn.interview.people)
    assert all(getattr(person, reach) for person in step.to)
    assert step.channel is Channel.EMAIL or len(step.to) == 1


# Explanations


@settings(max_examples=30)
@given(cases())
def test_an_explanation_decides_the_same_and_its_changes_lead_elsewhere(drawn: Drawn) -> None:
    explanation = explain(*drawn, POLICY)
    decision = explanation.decision

    assert decision == decided(drawn)
    for change in explanation.would_change:
        assert _act(change.decision) != _act(decision), change.condition
    same_action = [change.decision.action is decision.action for change in explanation.would_change]
    assert same_action == sorted(same_action)


@settings(max_examples=30)
@given(cases())
def test_an_explanation_has_four_factors_and_reasons_with_existing_evidence(drawn: Drawn) -> None:
    explanation = explain(*drawn, POLICY)
    reasons = (*explanation.reasons_for, *explanation.reasons_against, *explanation.disputed)

    assert [factor.name for factor in explanation.factors] == ["pace", "setting", "tone", "style"]
    assert explanation.reasons_for
    assert {name for reason in reasons for name in reason.evidence} <= set(STATEMENTS)
    texts = [reason.text for reason in reasons] + [factor.text for factor in explanation.factors]
    assert not [text for text in texts if "{" in text or not text.endswith((".", "?"))]


def test_every_row_has_its_words_and_all_words_belong_to_a_row() -> None:
    assert sorted(ROWS) == sorted(row.id for row in TABLE)


def test_every_cited_statement_exists_and_every_dispute_is_told_somewhere() -> None:
    reasons = [r for row in ROWS.values() for r in (*row.reasons_for, *row.reasons_against)]
    reasons += [*BARS.values(), *DOUBTS.values(), *DISPUTES.values()]

    assert {name for reason in reasons for name in reason.evidence} <= set(STATEMENTS)
    assert {name for row in ROWS.values() for name in row.disputed} <= set(DISPUTES)


# A whole process, followed to the letter


@settings(max_examples=15)
@given(asking_cases(log=(), heard=()))
def test_followed_to_the_letter_a_silent_process_ends_after_two_questions(drawn: Drawn) -> None:
    interview, calendar = drawn.interview, open_calendar(drawn)
    fewest = 4 if pace_of(interview) is Pace.FAST else 5
    sent: list[LogEntry] = []
    decision = decided(drawn)
    for days in range(170):
        now = datetime.combine(held_on(drawn) + timedelta(days), time(23), calendar.zone)
        decision = decide(interview._replace(log=tuple(sent)), now, drawn.calendar, POLICY)
        if decision.step and decision.action in (Action.CALL, Action.EMAIL):
            by = By(decision.action.value)
            assert len(sent) < 12, "there is no end to it"
            sent += [
                LogEntry(decision.today, decision.step.kind, by, to.name) for to in decision.step.to
            ]

    asks = [entry.on for entry in sent if entry.kind in STATUS_CONTACTS]
    assert len(asks) <= 2
    assert [entry.kind for entry in sent].count(Kind.CLOSING) <= 1
    assert all(calendar.count(*pair) >= fewest for pair in pairwise(asks))
    assert decision.action is Action.STOP or decision.rule == "nobody-to-ask"


def _act(decision: Decision) -> tuple[object, ...]:
    step = decision.step
    return decision.action, step and (step.channel, step.kind)


def _of_the_past(interview: Interview, today: date) -> Interview:
    """What was known on that day."""
    process = interview.process
    if interview.status_on and interview.status_on > today:
        interview = interview._replace(status=Status.WAITING, status_on=None, offer_deadline=None)
    return interview._replace(
        log=tuple(
            entry._replace(
                answered=entry.answered if entry.answered and entry.answered <= today else None
            )
            for entry in interview.log
            if entry.on <= today
        ),
        heard=tuple(heard for heard in interview.heard if heard.on <= today),
        process=process._replace(
            owed=tuple(debt for debt in process.owed if not debt.since or debt.since <= today)
        ),
    )


def _nested(flat: Mapping[str, int]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for key, value in flat.items():
        *tables, name = key.split(".")
        below = tree
        for table in tables:
            below = below.setdefault(table, {})
        below[name] = value
    return tree


def _disordered(wanted: Mapping[str, int]) -> bool:
    values = {threshold.key: threshold.value for threshold in thresholds(Policy())} | dict(wanted)
    windows = [key.removesuffix("best") for key in values if key.endswith("best")]
    return any(
        not values[key + "earliest"] <= values[key + "best"] <= values[key + "latest"]
        for key in windows
    )
