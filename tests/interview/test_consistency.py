"""Keys that contradict each other are faults that name both; people are known by their names."""

from __future__ import annotations

import pytest

from tests.interview.samples import SMALL, accepted, changed, faults

ROUND = SMALL["interview"]
APART = {
    "process.promised_for": changed(process={"promised_for": "2026-09-25"}),
    "process.promise": changed(process={"promise": "date"}),
    "heard[0].promised_for": changed(heard=[{"on": "2026-09-17", "promised_for": "2026-09-25"}]),
    "heard[0].promise": changed(heard=[{"on": "2026-09-17", "promise": "date"}]),
    "process.call_window": changed(
        process={"call_window": {"from": "2026-09-17", "to": "2026-09-18"}}
    ),
    "offer": changed(offer={"deadline": "2026-09-30"}),
    "interview.next_round": changed(interview={**ROUND, "next_round": "2026-09-22"}),
    "status_on": changed(status_on="2026-09-22"),
    "status_by": changed(status_by="Dana Okafor"),
    "interview.setting": changed(interview={**ROUND, "setting": "one-way", "medium": "video"}),
    "interview.medium": changed(interview={**ROUND, "medium": "recorded"}),
    "employer.agency": changed(employer={"agency": "Harbour Staffing"}),
    "interview.next_round ": changed(
        status="next-round", interview={**ROUND, "next_round": "2026-09-14T09:00"}
    ),
    "status_on ": changed(status="rejected", status_on="2026-09-14"),
    "offer.deadline": changed(status="offer", offer={"deadline": "2026-09-14"}),
    "offer.deadline ": changed(
        status="offer", status_on="2026-09-20", offer={"deadline": "2026-09-19"}
    ),
    "process.promised_for ": changed(process={"promise": "date", "promised_for": "2026-09-14"}),
    "process.call_window.to": changed(
        process={
            "contact_rule": "call-invited",
            "call_window": {"from": "2026-09-10", "to": "2026-09-11"},
        }
    ),
    "process.competing_offer.deadline": changed(
        process={"competing_offer": {"deadline": "2026-09-14"}}
    ),
    "process.closed[0].to": changed(
        process={"closed": [{"from": "2027-01-03", "to": "2027-01-02"}]}
    ),
    "process.closed[0].to ": changed(
        process={"closed": [{"from": "2027-01-03", "to": "2028-01-05"}]}
    ),
    "process.owed[0].due": changed(
        process={"owed": {"what": "answer", "since": "2026-09-16", "due": "2026-09-15"}}
    ),
    "log[0].answered": changed(
        log=[{"on": "2026-09-16", "kind": "thank-you", "answered": "2026-09-15"}]
    ),
    "heard[0].promised_for ": changed(
        heard=[{"on": "2026-09-17", "promise": "date", "promised_for": "2026-09-16"}]
    ),
    "log[1].on": changed(
        log=[{"on": "2026-09-17", "kind": "thank-you"}, {"on": "2026-09-16", "kind": "check-in"}]
    ),
}


@pytest.mark.parametrize(("key", "mapping"), APART.items(), ids=APART)
def test_keys_that_contradict_each_other_are_one_fault(key: str, mapping: object) -> None:
    found = faults(mapping)

    assert len(found) == 1
    assert found[0].startswith(f"{key.strip()}: found ")


@pytest.mark.parametrize(
    ("mapping", "fault"),
    [
        (
            APART["process.promised_for"],
            'process.promised_for: found 2026-09-25, but process.promise is "none"; '
            'allowed with process.promise = "date"',
        ),
        (
            APART["process.promise"],
            'process.promise: found "date", but process.promised_for is missing; '
            "give both or neither",
        ),
        (
            APART["process.closed[0].to "],
            "process.closed[0].to: found 2028-01-05, 367 days after process.closed[0].from "
            "(2027-01-03); allowed: up to 366",
        ),
        (
            APART["log[0].answered"],
            "log[0].answered: found 2026-09-15, which is before log[0].on (2026-09-16)",
        ),
        (
            APART["log[1].on"],
            "log[1].on: found 2026-09-16, after an entry of 2026-09-17; allowed: oldest first",
        ),
    ],
)
def test_a_contradiction_names_both_keys(mapping: object, fault: str) -> None:
    assert faults(mapping) == (fault,)


@pytest.mark.parametrize(
    ("mapping", "fault"),
    [
        (changed(process={"promise": "date", "promised_for": "soon"}), "process.promised_for"),
        (changed(process={"promise": "dat", "promised_for": "2026-09-25"}), "process.promise"),
        (changed(interview={}, status="next-round", status_on="2026-09-01"), "interview.held"),
        (changed(interview=3, status="rejected", status_on="2026-09-01"), "interview"),
        (changed(employer={"country": "XX", "region": "DE-BY"}), "employer.country"),
        (changed(people=[3], status="offer", status_by="Dana"), "people[0]"),
        (changed(log=[{"kind": "thank-you", "to": 3}]), "log[0].on"),
    ],
)
def test_a_faulty_value_is_not_blamed_for_contradicting_another(
    mapping: object, fault: str
) -> None:
    assert faults(mapping)[0].startswith(f"{fault}: ")
    assert not [each for each in faults(mapping) if ", but " in each or "before" in each]


def test_a_day_elsewhere_may_be_the_day_before_or_after() -> None:
    held = {"held": "2026-09-16T01:00:00+00:00", "next_round": "2026-09-15T23:30:00-11:00"}

    assert faults(changed(interview=held, status="next-round", status_on="2026-09-15")) == ()


@pytest.mark.parametrize("said", ["Dana Okafor", "dana okafor", "Dr Okafor", "DANA", "okafor"])
def test_a_person_may_be_named_in_several_ways(said: str) -> None:
    people = [{"name": "Dana Okafor", "address_as": "Dr Okafor"}, {"name": "Lee Park"}]
    entry = {"on": "2026-09-16", "kind": "thank-you", "to": said}

    assert accepted(changed(people=people, log=[entry])).log[0].to == "Dana Okafor"


@pytest.mark.parametrize("said", ["Maria Sanchez", "Lee", ""])
def test_somebody_who_is_not_listed_is_taken_as_given(said: str) -> None:
    people = [{"name": "Lee Park"}, {"name": "Kim Lee"}]
    entry = {"on": "2026-09-16", "kind": "thank-you", "to": said}

    assert accepted(changed(people=people, log=[entry])).log[0].to == said
