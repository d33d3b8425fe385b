"""The facts of an interview as the checks look them up."""

from __future__ import annotations

from typing import Any

import pytest

from drafter.checking.known import Known, bare_link
from tests.interview.samples import accepted, changed, full


def known(**keys: Any) -> Known:
    """Give the facts of the small file with other keys at the top."""
    return Known(accepted(changed(**keys)))


@pytest.fixture(scope="module")
def facts() -> Known:
    """The facts of the full file."""
    return Known(full())


class TestTexts:
    def test_texts_are_what_the_user_typed_and_no_chosen_values(self, facts: Known) -> None:
        assert {"company", "me.fits[1]", "process.said", "people[0].phone"} <= set(facts.texts)
        assert not {"status", "interview.stage", "employer.country", "log[0].kind"} & set(
            facts.texts
        )

    def test_the_words_of_others_are_not_trusted(self, facts: Known) -> None:
        assert set(facts.texts) - set(facts.trusted) == {"process.said"}

    def test_a_word_leads_to_every_key_it_stands_in(self, facts: Known) -> None:
        assert facts.words["warehouse"] == ("interview.topics[0]", "me.fits[1]")
        assert facts.words["sql"] == ("me.fits[0]",)
        assert "warehous" not in facts.words

    def test_a_word_that_stands_twice_in_a_text_gives_its_key_once(self) -> None:
        one = known(role="Data to data")

        assert one.words["data"] == ("role",)

    def test_a_stem_leads_to_the_keys_of_its_family(self, facts: Known) -> None:
        assert facts.stems["mov"] == ("interview.topics[0]", "me.fits[1]")
        assert facts.stems["report"] == ("interview.topics[0]", "me.fits[0]")

    def test_a_sense_leads_to_the_keys_of_its_synonyms(self) -> None:
        one = known(me={"fits": ["migrated a shop", "moved"]})

        assert one.senses["mov"] == ("me.fits[0]", "me.fits[1]")

    def test_the_senses_of_a_text_are_those_of_its_words(self, facts: Known) -> None:
        assert facts.senses_of("me.fits[0]") == {"fiv", "annu", "of", "sql", "journalist"}
        assert facts.senses_of("me.fits[0]") is facts.senses_of("me.fits[0]")

    def test_numbers_come_with_the_senses_around_them(self, facts: Known) -> None:
        found = [(key, q.value, q.unit) for key, q, _ in facts.quantities if key[:2] == "me"]

        assert found == [("me.fits[0]", 5, "years of sql"), ("me.fits[1]", 2, "tb warehouse to")]
        assert facts.quantities[-1][2] == facts.senses_of("me.fits[1]")

    @pytest.mark.parametrize(("value", "given"), [(2, True), (5, True), (3, False)])
    def test_a_number_is_given_or_not(self, facts: Known, value: float, given: bool) -> None:
        assert facts.quantities_like(value) is given


class TestPeople:
    def test_everybody_is_named_once_and_the_user_last(self) -> None:
        one = known(
            people=[{"name": "Dana Okafor"}],
            me={"name": "Sam Rivera"},
            log=[{"on": "2026-09-16", "kind": "thank-you", "to": "dana okafor"}],
            heard=[{"on": "2026-09-17", "from": "Lee O\u2019Hara-Smith"}],
        )

        assert [(p.key, p.name, p.folds, p.place) for p in one.people] == [
            ("people[0].name", "Dana Okafor", ("dana", "okafor"), 0),
            (
                "heard[0].from",
                "Lee O\u2019Hara-Smith",
                ("lee", "o'hara-smith", "o'hara", "smith"),
                -1,
            ),
            ("me.name", "Sam Rivera", ("sam", "rivera"), -1),
        ]
        assert [p.person is not None for p in one.people] == [True, False, False]

    def test_without_people_nobody_is_named(self) -> None:
        assert known().people == []

    def test_a_name_leads_to_whoever_bears_it_or_is_greeted_by_it(self, facts: Known) -> None:
        assert facts.name_words == {"dana": (0,), "okafor": (0,), "dr": (0,), "sam": (1,), "rivera": (1,)}  # fmt: skip  # noqa: E501

    def test_a_name_that_two_bear_leads_to_both(self) -> None:
        one = known(people=[{"name": "Dana Okafor"}, {"name": "Dana Lee"}])

        assert one.name_words == {"dana": (0, 1), "okafor": (0,), "lee": (1,)}

    @pytest.mark.parametrize(
        ("key", "place"), [("people[0].name", 0), ("people[12].topics[3]", 12), ("me.name", -1)]
    )
    def test_a_key_belongs_to_a_person_or_to_nobody(
        self, facts: Known, key: str, place: int
    ) -> None:
        assert facts.owner(key) == place

    @pytest.mark.parametrize(
        ("met", "counts"),
        [
            ([], {}),
            ([False], {1: "people"}),
            ([True, True, False], {1: "people", 2: "people"}),
            ([True, True, True], {2: "people", 3: "people"}),
        ],
    )
    def test_people_met_can_be_counted_with_or_without_one(
        self, met: list[bool], counts: dict[int, str]
    ) -> None:
        one = known(people=[{"name": f"P{i}", "met": m} for i, m in enumerate(met)])

        assert one.counts == counts

    def test_role_words_are_those_of_the_role_and_the_titles(self, facts: Known) -> None:
        assert facts.role_words == {"data", "analyst", "head", "of", "analytics"}


class TestContacts:
    def test_addresses_links_and_numbers_lead_to_their_keys(self, facts: Known) -> None:
        assert facts.emails == {
            "dana@northwind.example": "people[0].email",
            "sam@example.org": "me.email",
        }
        assert facts.links["jobs.example.org/status"] == "employer.portal"
        assert facts.phones == {"14155550117": "people[0].phone"}

    def test_an_address_that_others_said_is_not_known(self) -> None:
        one = known(process={"said": "write to jobs@example.org or see www.example.org"})

        assert (one.emails, one.links) == ({}, {})

    @pytest.mark.parametrize(
        ("link", "expected"),
        [
            ("https://www.Example.org/Jobs/", "example.org/jobs"),
            ("http://example.org.", "example.org"),
            ("www.example.org/a?b=1", "example.org/a?b=1"),
            ("example.org!?", "example.org"),
            ("see https://x.org", "see https://x.org"),
        ],
    )
    def test_a_bare_link_has_no_scheme_and_no_closing_mark(self, link: str, expected: str) -> None:
        assert bare_link(link) == expected
