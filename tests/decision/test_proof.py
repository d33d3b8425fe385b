"""The proof objects: to a gap, a conflict, a dead row, and to every invariant that is broken."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any, cast

import pytest

from drafter.decision import decide as deciding
from drafter.decision.advice import Action, Decision, Window
from drafter.decision.channel import Route
from drafter.decision.decide import decide
from drafter.decision.policy import Policy, with_overrides
from drafter.decision.proof import fact as base
from drafter.decision.proof import facts as f
from drafter.decision.proof import groups
from drafter.decision.proof import verify as proof
from drafter.decision.proof.fact import CALENDAR, HELD, Fact
from drafter.decision.proof.groups import GROUPS, SAMPLED, Group
from drafter.decision.proof.invariants import INVARIANTS
from drafter.decision.proof.verify import Finding, Report, Tally, sample, verify, walk_group
from drafter.decision.proof.walk import Choices, Unread, by_attribute, differing, walk
from drafter.decision.rows.row import Contact, Outcome, Row, wait
from drafter.decision.rules import TABLE
from drafter.decision.situation import Situation
from drafter.interview.model import By, Channel, Interview, Kind, LogEntry, Promise, Style, Tone
from tests.decision.situations import POLICY, UseTable

TEXTS = {invariant.number: invariant.text for invariant in INVARIANTS}
DAY_16 = base.moments((16,))["business day 16"]


def group(*facts: Fact, days: tuple[int, ...] = (16,)) -> Group:
    moments = {
        name: when for name, when in base.moments(days).items() if name.startswith("business")
    }
    return Group("small", "a test", facts, moments)


def walked(small: Group, policy: Policy = POLICY) -> Tally:
    tally = Tally()
    for label in small.moments:
        tally.add(walk_group(policy, small, label))
    return tally


def again(finding: Finding, policy: Policy = POLICY) -> list[str]:
    """What the whole program does wrong on the witness, decided as a real interview."""
    assert type(finding.witness) is Interview
    return list(proof._faults(Tally(), finding.witness, finding.now, policy))


def row(name: str) -> Row:
    return next(row for row in TABLE if row.id == name)


def without(name: str) -> tuple[Row, ...]:
    return tuple(row for row in TABLE if row.id != name)


def replaced(name: str, **parts: Any) -> tuple[Row, ...]:
    return tuple(each._replace(**parts) if each.id == name else each for each in TABLE)


# The rules as they are


SMALL = (
    group(f.PROMISE, f.ASKED, f.CROWD, days=(3, 8, 16, 25)),
    group(f.TONE, f.STYLE, f.THEIR_STYLE, f.REACH, f.INVITED, days=(4, 16)),
    group(f.THANKED, f.REACH, f.AGENCY, days=(0, 1, 5)),
    group(f.OTHER_DEADLINE, f.PRESSED, f.INVITED, days=(1, 3, 8)),
    group(f.OPEN, f.OWED, f.REACH, days=(3,)),
    group(f.ENDED, f.NEWS, f.SETTLING, f.STAGE, days=(4, 16)),
)


@pytest.mark.parametrize("small", SMALL)
def test_the_rules_stand_up_to_small_walks(small: Group) -> None:
    tally = walked(small)

    assert tally.findings == {}
    assert tally.walked["small"] == sum(tally.fired.values()) > 30


def test_the_rules_stand_up_to_a_sample() -> None:
    tally = sample(POLICY, 0, 300)

    assert tally.findings == {}
    assert tally.walked == {"sample": 300} and sum(tally.fired.values()) == 300
    assert len(tally.fired) > 15


def test_a_sample_is_the_same_every_time_and_another_in_every_part() -> None:
    first = sample(POLICY, 0, 50).fired

    assert sample(POLICY, 0, 50).fired == first != sample(POLICY, 1, 50).fired


# Faults of the table


def test_a_row_that_is_missing_leaves_a_gap(use_table: UseTable) -> None:
    use_table(without("silence-due"))
    tally = walked(group(f.PROMISE, f.TONE))
    finding = tally.findings["gap: no row holds"]

    assert again(finding) == ["gap: no row holds"]
    assert dict(finding.facts)["promise"] == "none"
    with pytest.raises(LookupError, match=r"^no row of the table holds$"):
        decide(finding.witness, finding.now, CALENDAR, POLICY)


def test_a_gap_hides_no_situation_from_the_walk(use_table: UseTable) -> None:
    whole = walked(group(f.PROMISE, f.TONE)).walked["small"]
    use_table(without("silence-due"))

    assert 0 < walked(group(f.PROMISE, f.TONE)).walked["small"] <= whole


def test_a_row_that_stands_twice_in_its_tier_is_a_conflict(use_table: UseTable) -> None:
    use_table((*TABLE[:-1], row("silence-due")._replace(id="again"), TABLE[-1]))
    what = "conflict: silence-due and again both hold in the tier status"

    finding = walked(group(f.PROMISE)).findings[what]

    assert again(finding) == [what]


def test_the_same_row_in_a_lower_tier_is_no_conflict(use_table: UseTable) -> None:
    use_table((*TABLE, row("silence-due")._replace(id="again", tier="last of all")))

    assert walked(group(f.PROMISE)).findings == {}


def test_a_widened_condition_is_a_conflict(use_table: UseTable) -> None:
    use_table(replaced("soon-passed", when=lambda s: s.standing.promise is not Promise.NONE))

    found = walked(group(f.PROMISE, days=(7, 16))).findings

    assert set(found) == {
        "conflict: promise-passed and soon-passed both hold in the tier status",
        "conflict: promise-pending and soon-passed both hold in the tier status",
        "conflict: soon-pending and soon-passed both hold in the tier status",
    }
    assert all(what in again(finding) for what, finding in found.items())


def test_a_row_that_acts_without_a_step_is_a_contradiction(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stepless(situation: Situation) -> Decision:
        return deciding.decide_on(situation)._replace(step=None, action=Action.EMAIL)

    monkeypatch.setattr(proof, "decide_on", stepless)

    assert "contradiction: silence-due acts without a step" in walked(group(f.TONE)).findings


def small_proof(monkeypatch: pytest.MonkeyPatch, *groups: Group, samples: int = 80) -> None:
    """Lets `verify` walk those groups alone, in threads: other processes would not see a patch."""
    named = tuple(
        Group(f"{each.name} {place}", each.why, each.facts, each.moments)
        for place, each in enumerate(groups)
    )
    monkeypatch.setattr(proof, "GROUPS", named)
    monkeypatch.setattr(proof, "SAMPLES", samples)
    monkeypatch.setattr(proof, "ProcessPoolExecutor", ThreadPoolExecutor)


def test_a_row_that_never_fires_is_named(
    monkeypatch: pytest.MonkeyPatch, use_table: UseTable
) -> None:
    small_proof(monkeypatch, group(f.TONE))
    use_table((*TABLE[:3], Row("never", "never", lambda s: False, wait), *TABLE[3:]))

    report = verify(POLICY)

    assert "never" in report.dead and "silence-due" not in report.dead
    assert not report.holds and not report.tally.findings


def test_the_whole_proof_adds_up_its_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[int] = []
    small_proof(monkeypatch, group(f.TONE, days=(3, 16)), group(f.PROMISE))

    report = verify(POLICY, lambda: steps.append(1))

    assert report.tally.walked == {"small 0": 4, "small 1": 6, "sample": 80}
    assert sum(report.tally.fired.values()) == 90
    assert len(steps) == 3 + proof.PARTS


def test_every_worker_of_the_proof_knows_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    parents: list[int] = []
    small_proof(monkeypatch, group(f.TONE))
    monkeypatch.setattr(proof, "_live_no_longer_than", parents.append)

    verify(POLICY)

    assert set(parents) == {os.getpid()}


def test_a_report_holds_without_findings_and_dead_rows_alone() -> None:
    finding = Finding("gap: no row holds", cast("Interview", None), HELD, "small", ())

    assert Report(Tally(), ()).holds
    assert not Report(Tally(), ("never",)).holds
    assert not Report(Tally(findings={finding.what: finding}), ()).holds


def test_of_one_fault_the_first_witness_is_kept(use_table: UseTable) -> None:
    use_table(without("silence-due"))

    finding = walked(group(f.TONE, days=(8, 16))).findings["gap: no row holds"]

    assert dict(finding.facts)["moment"] == "business day 8"


def test_a_sample_finds_what_is_wrong_with_a_witness(use_table: UseTable) -> None:
    use_table(without("nobody-to-ask"))

    finding = sample(POLICY, 0, 200).findings["gap: no row holds"]

    assert again(finding) == ["gap: no row holds"]
    assert (finding.what, finding.group) == ("gap: no row holds", "sample")
    assert SAMPLED.moments[dict(finding.facts)["moment"]] == finding.now
    assert set(dict(finding.facts)) == {"moment", *(fact.name for fact in SAMPLED.facts)}


def test_a_witness_names_the_moment_and_what_was_read(use_table: UseTable) -> None:
    use_table(without("silence-due"))

    finding = walked(group(f.PROMISE, f.NEWS)).findings["gap: no row holds"]

    assert (finding.what, finding.group, finding.now) == ("gap: no row holds", "small", DAY_16)
    assert finding.facts == (("moment", "business day 16"), ("promise", "none"))


# Faults of a policy

POLICIES: dict[str, tuple[int, dict[str, Any], Group]] = {
    "a third question is allowed": (5, {"status_cap": 3}, group(f.ASKED, days=(25,))),
    "questions may be two days apart": (
        6,
        {"standard": {"spacing": {"earliest": 2}}},
        group(f.ASKED, days=(8,)),
    ),
    "a shop may be asked after three days": (
        6,
        {"fast": {"spacing": {"earliest": 3}}},
        group(f.ASKED, f.SETTLED_PACE, days=(9,)),
    ),
    "no grace is given after a named day": (
        4,
        {"standard": {"grace": {"earliest": 0}}},
        group(f.PROMISE, days=(6,)),
    ),
}


@pytest.mark.parametrize(("number", "table", "small"), POLICIES.values(), ids=POLICIES.keys())
def test_a_policy_that_breaks_an_invariant_is_found_out(
    number: int, table: dict[str, Any], small: Group
) -> None:
    policy = with_overrides(table, "config.toml")
    what = f"invariant {number}: {TEXTS[number]}"

    finding = walked(small, policy).findings[what]

    assert what in again(finding, policy)
    assert again(finding) == [], "and the default does not"


@pytest.mark.parametrize(
    "table", [{"status_cap": 1}, {"standard": {"spacing": {"latest": 9}}}, {"call_cap": 0}]
)
def test_a_policy_that_breaks_nothing_is_left_alone(table: dict[str, Any]) -> None:
    policy = with_overrides(table, "config.toml")

    assert walked(group(f.ASKED, f.TONE, f.STYLE, days=(8, 16)), policy).findings == {}


# Faults of the rules that break an invariant each

NOW = Window(DAY_16.date(), DAY_16.date(), DAY_16.date())
SATURDAY = Window(*(base.moments(())["the first Saturday"].date(),) * 3)


def sends(
    kind: Kind, by: Channel = Channel.EMAIL, people: int = 1, window: Window = NOW
) -> Callable[[Situation], Outcome | None]:
    """What a careless row would do, whoever is there."""

    def outcome(situation: Situation) -> Outcome | None:
        to = situation.interview.people[:people]
        return Contact(kind, Route(by, to), window) if to else None

    return outcome


def always(_: Situation) -> bool:
    return True


CARELESS: dict[int, tuple[Row, Group]] = {
    1: (
        Row("careless", "x", always, sends(Kind.CHECK_IN, Channel.CALL)),
        group(f.INVITED),
    ),
    2: (Row("careless", "x", always, sends(Kind.CLOSING)), group(f.ENDED, f.NEWS, f.SETTLING)),
    3: (
        Row("careless", "x", always, sends(Kind.CHECK_IN, Channel.CALL)),
        group(f.REACH),
    ),
    4: (Row("careless", "x", always, sends(Kind.CHECK_IN)), group(f.PROMISE)),
    5: (Row("careless", "x", always, sends(Kind.SECOND_CHECK_IN)), group(f.ASKED, days=(25,))),
    6: (Row("careless", "x", always, sends(Kind.SECOND_CHECK_IN)), group(f.ASKED)),
    7: (
        Row("careless", "x", always, sends(Kind.CHECK_IN, Channel.CALL)),
        group(f.SETTING, f.TONE),
    ),
    8: (
        Row("careless", "x", always, sends(Kind.ANSWER, window=SATURDAY)),
        group(f.TONE),
    ),
    9: (Row("careless", "x", always, sends(Kind.THANK_YOU)), group(f.ASKED)),
    10: (Row("careless", "x", always, sends(Kind.OFFER_DEADLINE)), group(f.DEADLINE)),
    11: (Row("careless", "x", always, sends(Kind.CHECK_IN, people=2)), group(f.PEOPLE)),
    12: (Row("careless", "x", always, sends(Kind.CHECK_IN)), group(f.AGENCY, f.PEOPLE)),
    13: (
        Row("careless", "x", lambda s: s.interview.me.style is Style.DIRECT, sends(Kind.ANSWER)),
        group(f.STYLE, f.PROMISE, days=(3,)),
    ),
    14: (
        Row(
            "careless",
            "x",
            lambda s: s.today == DAY_16.date(),
            sends(Kind.CHECK_IN, window=Window(NOW.earliest, NOW.best, base.day(20))),
        ),
        group(f.WORD),
    ),
    15: (
        Row("careless", "x", always, sends(Kind.CHECK_IN, Channel.CALL)),
        group(f.WORD, f.INVITED),
    ),
}


def test_every_invariant_has_its_fault() -> None:
    assert [*CARELESS, 16] == [invariant.number for invariant in INVARIANTS] == [*range(1, 17)]


@pytest.mark.parametrize("number", CARELESS)
def test_a_row_that_breaks_the_invariant_is_found_out(number: int, use_table: UseTable) -> None:
    careless, small = CARELESS[number]
    use_table((careless, *TABLE))
    what = f"invariant {number}: {TEXTS[number]}"

    finding = walked(small).findings[what]

    assert what in again(finding)


def test_acting_before_the_interview_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def hasty(situation: Situation) -> Decision:
        return deciding.decide_on(situation)._replace(action=Action.EMAIL)

    monkeypatch.setattr(proof, "decide_on", hasty)
    small = Group(
        "small", "a test", (f.TONE,), {"the day before": base.moments(())["the day before"]}
    )

    assert f"invariant 16: {TEXTS[16]}" in walked(small).findings


# What the walk covers


def tiny(name: str, count: int) -> Fact:
    return Fact(name, {str(index): {name: index} for index in range(count)})


def test_a_walk_runs_every_combination_of_what_is_read_once() -> None:
    seen = []

    def run(choices: Choices) -> None:
        seen.append((choices.value("a"), choices.value("b"), choices.value("c")))

    list(walk((tiny("a", 2), tiny("b", 3), tiny("c", 2)), run))

    assert sorted(seen) == [(a, b, c) for a in range(2) for b in range(3) for c in range(2)]


def test_a_walk_does_not_vary_what_is_not_read() -> None:
    seen = []

    def run(choices: Choices) -> None:
        first = choices.value("a")
        seen.append((first, choices.value("b") if first == 1 else None, choices.value("a")))

    list(walk((tiny("a", 3), tiny("b", 2), tiny("c", 5)), run))

    assert seen == [(0, None, 0), (1, 0, 1), (1, 1, 1), (2, None, 2)]


def test_a_walk_of_nothing_is_one_run() -> None:
    assert list(walk((tiny("a", 3),), lambda choices: "run")) == ["run"]


def test_a_walk_reads_in_the_order_of_the_function() -> None:
    paths: list[list[tuple[str, int]]] = []

    def run(choices: Choices) -> None:
        choices.value("b")
        choices.value("a")
        paths.append(list(choices.path))

    list(walk((tiny("a", 2), tiny("b", 2)), run))

    assert paths == [[("b", b), ("a", a)] for b in range(2) for a in range(2)]


def test_a_fact_that_sets_two_attributes_is_chosen_once() -> None:
    pair = Fact("pair", {"x": {"a": 1, "b": 2}, "y": {"a": 3, "b": 4}})

    seen = list(walk((pair,), lambda choices: (choices.value("b"), choices.value("a"))))

    assert seen == [(2, 1), (4, 3)]


def test_a_walk_gives_what_each_run_returns() -> None:
    assert list(walk((tiny("a", 3),), lambda choices: choices.value("a"))) == [0, 1, 2]


def test_what_a_group_leaves_alone_is_a_plain_case() -> None:
    unread = cast("Interview", Unread(Choices({}, [])))

    assert unread.company == "Northwind Traders"
    assert unread.round.held == HELD
    assert unread.employer.timezone == "America/New_York"
    assert unread.people == (f.BOSS_KNOWN,) and unread.me.name == "Sam Rivera"


def test_an_unread_interview_and_the_real_one_decide_alike_on_random_paths() -> None:
    draw = random.Random(7)
    facts = by_attribute(SAMPLED.facts)
    for _ in range(500):
        path = [(fact.name, draw.randrange(len(fact.classes))) for fact in SAMPLED.facts]
        now = draw.choice(list(SAMPLED.moments.values()))
        choices = Choices(facts, path)

        unread = decide(cast("Interview", Unread(choices)), now, CALENDAR, POLICY)

        assert unread == decide(choices.interview(), now, CALENDAR, POLICY)


def test_a_path_that_was_only_read_in_part_stands_for_every_rest() -> None:
    draw = random.Random(8)
    facts = by_attribute(SAMPLED.facts)
    for _ in range(200):
        now = draw.choice(list(SAMPLED.moments.values()))
        choices = Choices(facts, [])
        decision = decide(cast("Interview", Unread(choices)), now, CALENDAR, POLICY)
        read = dict(choices.path)
        other = [
            (fact.name, read.get(fact.name, draw.randrange(len(fact.classes))))
            for fact in SAMPLED.facts
        ]

        assert decide(Choices(facts, other).interview(), now, CALENDAR, POLICY) == decision


def test_choices_tell_what_was_chosen_by_its_labels() -> None:
    choices = Choices(by_attribute((f.TONE, f.STYLE)), [("tone", 2)])
    choices.value("me.style")

    assert choices.labels() == {"tone": "formal", "my style": "direct"}
    assert choices.interview().round.tone is Tone.FORMAL
    assert choices.interview().people == (f.BOSS_KNOWN,)


def test_another_value_of_a_fact_keeps_every_other_choice() -> None:
    choices = Choices(by_attribute((f.TONE, f.STYLE)), [("tone", 2), ("my style", 1)])
    unread = Unread(choices)

    other = cast("Interview", unread.differing("me", "style", Style.RESERVED))

    assert (other.me.style, other.round.tone) == (Style.RESERVED, Tone.FORMAL)
    assert cast("Interview", unread).me.style is Style.BALANCED


# What a moment can see


def test_histories_that_differ_only_later_are_one_class_before() -> None:
    early, late = base.day(2), base.day(30)
    now = {
        day: datetime(day.year, day.month, day.day, 9, tzinfo=base.ZONE) for day in (early, late)
    }

    (before,) = base.seen_by((f.HEARD,), now[early])
    (after,) = base.seen_by((f.HEARD,), now[late])

    assert before.labels == ("nothing",)
    assert after.labels == f.HEARD.labels


def test_an_answer_still_to_come_is_not_seen() -> None:
    (fact,) = base.seen_by((f.LOG,), base.moments((6,))["business day 6"])
    entries = [entry for values in fact.classes.values() for entry in values["log"]]

    assert {entry.answered for entry in entries} == {None}
    assert all(entry.on <= base.day(6) for entry in entries)


def test_an_answer_of_the_day_is_seen() -> None:
    (fact,) = base.seen_by((f.LOG,), base.moments((7,))["business day 7"])

    assert fact.classes["asked, answered"]["log"][-1].answered == base.day(7)


def test_other_facts_are_the_same_at_every_moment() -> None:
    assert base.seen_by((f.TONE, f.PROMISE), DAY_16) == (f.TONE, f.PROMISE)


@pytest.mark.parametrize("fact", SAMPLED.facts, ids=lambda fact: fact.name)
def test_the_classes_of_a_fact_set_the_same_attributes_to_different_values(fact: Fact) -> None:
    classes = list(fact.classes.values())

    assert len({frozenset(values) for values in classes}) == 1
    assert all(one != other for one in classes for other in classes if one is not other)


def test_every_fact_that_a_group_walks_is_sampled_too() -> None:
    walked_facts = {
        name for each in GROUPS for fact in each.facts for name in by_attribute((fact,))
    }

    assert walked_facts <= set(by_attribute(SAMPLED.facts))


def test_the_moments_are_the_days_asked_for_and_what_lies_between() -> None:
    assert list(base.moments((0, 2)).items()) == [
        ("the day before", datetime(2026, 9, 1, 10, tzinfo=base.ZONE)),
        ("during the interview", datetime(2026, 9, 2, 10, 30, tzinfo=base.ZONE)),
        ("that evening", datetime(2026, 9, 2, 21, tzinfo=base.ZONE)),
        ("the first Saturday", datetime(2026, 9, 5, 12, tzinfo=base.ZONE)),
        ("the holiday after it", datetime(2026, 9, 7, 12, tzinfo=base.ZONE)),
        ("business day 0", datetime(2026, 9, 2, 9, tzinfo=base.ZONE)),
        ("business day 2", datetime(2026, 9, 4, 9, tzinfo=base.ZONE)),
    ]


def test_groups_walk_some_moments_each_and_have_names_of_their_own() -> None:
    names = [each.name for each in (*GROUPS, SAMPLED)]

    assert len(set(names)) == len(names)
    assert all(each.moments and each.facts and each.why for each in (*GROUPS, SAMPLED))


# How facts and walks are put together


def test_a_group_may_walk_business_days_alone() -> None:
    assert groups._on(1, 4) == {
        "business day 1": datetime(2026, 9, 3, 9, tzinfo=base.ZONE),
        "business day 4": datetime(2026, 9, 9, 9, tzinfo=base.ZONE),
    }


def test_business_days_after_the_interview_skip_its_holiday() -> None:
    assert [base.day(count).day for count in range(5)] == [2, 3, 4, 8, 9]


def test_a_fact_is_made_of_labels_and_of_the_values_of_one_attribute() -> None:
    assert base.each("tone", "round.tone", {"warm": 1, "cold": 2}) == Fact(
        "tone", {"warm": {"round.tone": 1}, "cold": {"round.tone": 2}}
    )
    assert base.enum("tone", "round.tone", Tone.CASUAL) == Fact(
        "tone", {"casual": {"round.tone": Tone.CASUAL}}
    )


def test_a_message_of_a_history_is_dated_in_business_days() -> None:
    assert f._sent(3, Kind.CHECK_IN) == LogEntry(base.day(3), Kind.CHECK_IN, By.EMAIL)
    assert f._sent(3, Kind.CHECK_IN, By.CALL, answered=4) == LogEntry(
        base.day(3), Kind.CHECK_IN, By.CALL, answered=base.day(4)
    )


def test_a_person_of_the_walk_can_have_more_than_a_name() -> None:
    assert f._person(f.BOSS, email="someone@example.org").email == "someone@example.org"


def test_a_fact_that_nobody_read_has_its_first_class_in_the_witness() -> None:
    assert Choices(by_attribute((f.TONE,)), []).interview().round.tone is Tone.CASUAL


def test_a_fact_seen_at_a_moment_keeps_its_name_and_what_happened_that_day() -> None:
    (fact,) = base.seen_by((f.HEARD,), base.moments((8,))["business day 8"])

    assert fact == f.HEARD


def test_what_was_read_is_tried_with_every_other_value() -> None:
    unread = cast("Interview", Unread(Choices(by_attribute((f.STYLE, f.TONE)), [])))
    own = unread.me.style

    others = [other.me.style for other in differing(unread, "me", "style", tuple(Style))]

    assert own is Style.DIRECT
    assert others == [Style.BALANCED, Style.RESERVED]


def test_what_was_never_read_is_not_tried() -> None:
    unread = cast("Interview", Unread(Choices(by_attribute((f.STYLE,)), [])))

    assert list(differing(unread, "me", "style", tuple(Style))) == []


def test_a_real_interview_is_tried_with_every_value() -> None:
    interview = Choices({}, []).interview()

    tried = list(differing(interview, "me", "style", tuple(Style)))

    assert [other.me.style for other in tried] == list(Style)
    assert all(other.people == interview.people for other in tried)
