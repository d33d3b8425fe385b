"""The thresholds: their values, their evidence, and the user's own."""

from __future__ import annotations

from typing import Any

import pytest

from drafter.decision.evidence import STATEMENTS
from drafter.decision.policy import LARGEST, Days, Number, Policy, thresholds, with_overrides
from drafter.errors import SettingsError
from drafter.interview.model import Pace, Promise
from tests.decision.situations import (
    GUIDE_CASE,
    GUIDE_DAY,
    act,
    advice,
    asked,
    explained,
    having,
    june,
)

WINDOWS: dict[str, tuple[int, int, int, str]] = {
    "fast.grace": (1, 2, 3, "E11 E34"),
    "fast.silence": (2, 3, 5, "E34"),
    "fast.spacing": (4, 5, 7, "E19 E23 E24 E34"),
    "fast.closing": (8, 10, 15, "E22"),
    "standard.grace": (2, 3, 5, "E11"),
    "standard.silence": (5, 6, 10, "E12"),
    "standard.spacing": (5, 6, 10, "E19 E23"),
    "standard.closing": (10, 12, 15, "E22"),
    "slow.grace": (2, 3, 7, "E11 E38"),
    "slow.silence": (10, 12, 15, "E26 E36 E38 E39"),
    "slow.spacing": (10, 10, 15, "E19"),
    "slow.closing": (15, 15, 20, "E22"),
    "academic.grace": (3, 5, 10, "E11 E37"),
    "academic.silence": (15, 20, 25, "E37"),
    "academic.spacing": (15, 15, 20, "E19 E37"),
    "academic.closing": (15, 20, 25, "E22"),
    "question": (1, 2, 5, "E16"),
    "after_silence": (0, 1, 5, ""),
}
NUMBERS: dict[str, tuple[int, str]] = {
    "thank_you_rest_hours": (2, "E03"),
    "thank_you_latest": (1, "E02"),
    "late_thank_you_latest": (5, "E04"),
    "reply_latest": (2, "E49"),
    "reply_lapses": (10, ""),
    "prompt_latest": (1, "E47 E48 E50 E64"),
    "debrief_latest": (1, "E29"),
    "debrief_lapses": (5, ""),
    "offer_urgent": (2, "E33"),
    "offer_notice": (2, "E31"),
    "offer_reminder": (1, "E31 E33"),
    "status_cap": (2, "E20"),
    "call_cap": (2, "E24"),
    "call_spacing": (5, "E24"),
    "invitation_lapses": (5, ""),
    "they_will_call_stop": (30, "E18"),
    "closing_lapses": (40, "E22"),
    "stale": (60, "E61 E21"),
}
"""Every number of the rules, as the evidence base has it."""


def test_every_threshold_has_the_value_and_the_evidence_of_the_evidence_base() -> None:
    expected = {
        f"{key}.{part}": (value, tuple(evidence.split()))
        for key, (*values, evidence) in WINDOWS.items()
        for part, value in zip(("earliest", "best", "latest"), values, strict=True)
    } | {key: (value, tuple(evidence.split())) for key, (value, evidence) in NUMBERS.items()}

    assert {t.key: (t.value, t.evidence) for t in thresholds(Policy())} == expected


def test_the_evidence_of_every_threshold_exists() -> None:
    cited = {name for threshold in thresholds(Policy()) for name in threshold.evidence}

    assert cited <= set(STATEMENTS)


def test_no_default_is_overridden() -> None:
    assert Policy().overridden == ()
    assert with_overrides({}, "config.toml") == Policy()


@pytest.mark.parametrize("pace", [pace for pace in Pace if pace is not Pace.AUTO])
def test_each_pace_has_its_tempo(pace: Pace) -> None:
    assert Policy().tempo(pace) is getattr(Policy(), pace.value)


def test_a_number_knows_its_evidence_and_counts_like_a_number() -> None:
    number = Number(7, "E19", "E23")

    assert (number, number + 1, number.evidence) == (7, 8, ("E19", "E23"))
    assert Number(3).evidence == ()


OURS = {"stale": 30, "standard": {"silence": {"earliest": 3, "best": 4}}, "question": {"best": 3}}


def test_the_users_numbers_replace_the_defaults_and_keep_their_evidence() -> None:
    policy = with_overrides(OURS, "config.toml")

    assert policy.standard.silence == Days(3, 4, 10, ("E12",))
    assert policy.question == Days(1, 3, 5, ("E16",))
    assert (policy.stale, policy.stale.evidence) == (30, ("E61", "E21"))


def test_the_other_numbers_stay_as_they_are() -> None:
    before = {t.key: t for t in thresholds(Policy())}
    after = {t.key: t for t in thresholds(with_overrides(OURS, "config.toml"))}

    assert {key for key in before if before[key] != after[key]} == {
        "stale",
        "standard.silence.earliest",
        "standard.silence.best",
        "question.best",
    }


def test_the_policy_knows_which_numbers_are_the_users() -> None:
    assert with_overrides(OURS, "config.toml").overridden == (
        "stale",
        "standard.silence.earliest",
        "standard.silence.best",
        "question.best",
    )


@pytest.mark.parametrize("value", [0, 1, LARGEST])
def test_a_number_may_be_anything_from_zero_to_a_year(value: int) -> None:
    assert with_overrides({"stale": value}, "config.toml").stale == value


FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "a key that nearly exists": (
        {"status_kap": 3},
        'policy.status_kap: unknown key; did you mean "status_cap"?',
    ),
    "a key in a table that nearly exists": (
        {"standard": {"silence": {"earlist": 3}}},
        'policy.standard.silence.earlist: unknown key; did you mean "standard.silence.earliest"?',
    ),
    "a key that is nothing like any": ({"zzz": 3}, "policy.zzz: unknown key"),
    "a number for a whole window": (
        {"question": 3},
        'policy.question: unknown key; did you mean "question.best"?',
    ),
    "a text": (
        {"stale": "60"},
        "policy.stale: found '60'; allowed: a whole number from 0 to 250",
    ),
    "a fraction": (
        {"stale": 1.5},
        "policy.stale: found 1.5; allowed: a whole number from 0 to 250",
    ),
    "true": ({"stale": True}, "policy.stale: found True; allowed: a whole number from 0 to 250"),
    "less than nothing": (
        {"stale": -1},
        "policy.stale: found -1; allowed: a whole number from 0 to 250",
    ),
    "more than a year": (
        {"stale": 251},
        "policy.stale: found 251; allowed: a whole number from 0 to 250",
    ),
    "a window that begins after its best day": (
        {"standard": {"silence": {"earliest": 7}}},
        "policy.standard.silence: earliest 7, best 6, latest 10; they must not decrease",
    ),
    "a window that ends before its best day": (
        {"question": {"latest": 1}},
        "policy.question: earliest 1, best 2, latest 1; they must not decrease",
    ),
}


@pytest.mark.parametrize(("table", "fault"), FAULTS.values(), ids=FAULTS.keys())
def test_a_faulty_override_is_refused(table: dict[str, Any], fault: str) -> None:
    with pytest.raises(SettingsError) as caught:
        with_overrides(table, "config.toml")

    assert caught.value.faults == (fault,)
    assert caught.value.title == "config.toml: 1 fault in [policy]"
    assert caught.value.hint == "`drafter rules` lists every threshold."


def test_every_fault_is_named_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        with_overrides({"stale": -1, "zzz": 1, "call_cap": "two"}, "config.toml")

    assert caught.value.title == "config.toml: 3 faults in [policy]"
    assert [fault.split(":")[0] for fault in caught.value.faults] == [
        "policy.stale",
        "policy.zzz",
        "policy.call_cap",
    ]


def test_every_disordered_window_is_named_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        with_overrides({"question": {"best": 6}, "slow": {"grace": {"earliest": 4}}}, "config.toml")

    assert caught.value.title == "config.toml: 2 faults in [policy]"
    assert [fault.split(":")[0] for fault in caught.value.faults] == [
        "policy.slow.grace",
        "policy.question",
    ]


def test_a_window_may_be_a_single_day() -> None:
    policy = with_overrides({"question": {"earliest": 2, "latest": 2}}, "config.toml")

    assert policy.question == Days(2, 2, 2, ("E16",))


# What the user's numbers do, and that it is said

IMPATIENT = with_overrides(
    {"standard": {"silence": {"earliest": 3}}, "slow": {"silence": {"earliest": 3}}, "stale": 61},
    "config.toml",
)
ORDINARY = having(GUIDE_CASE, process__pace=Pace.STANDARD)
EARLY = june(5)
"""The third business day after the interview."""


def test_the_users_number_decides() -> None:
    assert act(advice(ORDINARY, EARLY))[0] == "wait"
    assert act(advice(ORDINARY, EARLY, policy=IMPATIENT))[0] == "email"


def test_the_explanation_names_the_users_numbers_that_it_used_and_no_others() -> None:
    explanation = explained(ORDINARY, EARLY, policy=IMPATIENT)

    assert explanation.overrides == (
        "standard.silence.earliest = 3 (yours; the default is 5)",
        "stale = 61 (yours; the default is 60)",
    )


def test_the_explanation_names_no_number_that_only_another_course_would_use() -> None:
    promise = having(ORDINARY, process__promise=Promise.THEY_WILL_CALL)

    assert explained(promise, EARLY, policy=IMPATIENT).overrides == ()


def test_every_part_of_a_window_that_was_used_is_named() -> None:
    silence = {"earliest": 4, "best": 5, "latest": 9}
    policy = with_overrides({"standard": {"silence": silence}}, "config.toml")

    assert explained(ORDINARY, GUIDE_DAY, policy=policy).overrides == (
        "standard.silence.earliest = 4 (yours; the default is 5)",
        "standard.silence.best = 5 (yours; the default is 6)",
        "standard.silence.latest = 9 (yours; the default is 10)",
    )


def test_a_window_that_belongs_to_no_pace_is_named_without_one() -> None:
    policy = with_overrides({"after_silence": {"best": 2}}, "config.toml")
    told_soon = having(ORDINARY, process__promise=Promise.SOON)

    assert explained(told_soon, GUIDE_DAY, policy=policy).overrides == (
        "after_silence.best = 2 (yours; the default is 1)",
    )


def test_without_overrides_the_explanation_names_none() -> None:
    assert explained(GUIDE_CASE, GUIDE_DAY).overrides == ()


def test_a_number_set_to_its_default_is_still_the_users() -> None:
    policy = with_overrides({"stale": 60}, "config.toml")

    assert explained(ORDINARY, EARLY, policy=policy).overrides == (
        "stale = 60 (yours; the default is 60)",
    )


@pytest.mark.parametrize("closing_note", [False, True])
def test_with_no_question_allowed_none_is_asked_and_nothing_is_closed(closing_note: bool) -> None:
    policy = with_overrides({"status_cap": 0}, "config.toml")
    interview = having(GUIDE_CASE, me__closing_note=closing_note)

    assert act(advice(interview, GUIDE_DAY, policy=policy)) == ("stop", "assume-no", "")


def test_with_one_question_allowed_the_last_note_follows_it() -> None:
    policy = with_overrides({"status_cap": 1}, "config.toml")
    interview = having(ORDINARY, me__closing_note=True, log=(asked(june(9)),))

    assert act(advice(interview, june(23), policy=policy)) == ("email", "closing-note", "closing")
