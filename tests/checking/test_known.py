"""The facts of an interview as the checks look them up."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from drafter.checking.known import About, Known, bare_link
from tests.interview.samples import accepted, changed, full

TODAY, BERLIN = date(2026, 9, 21), ZoneInfo("Europe/Berlin")


def known(today: date = TODAY, zone: ZoneInfo = BERLIN, **keys: Any) -> Known:
    """Give the facts of the small file with other keys at the top."""
    return Known(accepted(changed(**keys)), today, zone)


@pytest.fixture(scope="module")
def facts() -> Known:
    """The facts of the full file."""
    return Known(full(), TODAY, BERLIN)


def moments(one: Known) -> list[tuple[str, str, str, About]]:
    return [(m.key, f"{m.first:%m-%d}", f"{m.last:%m-%d}", m.about) for m in one.moments]


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

    def test_places_are_the_country_and_the_city_of_the_zone(self, facts: Known) -> None:
        assert {"berlin", "germany"} <= facts.places
        assert "europe" not in facts.places

    def test_a_city_of_two_words_gives_both(self) -> None:
        assert {"new", "york"} <= known(zone=ZoneInfo("America/New_York")).places


class TestDays:
    def test_every_day_of_the_file_has_its_meaning(self, facts: Known) -> None:
        assert moments(facts) == [
            ("interview.held", "09-15", "09-15", About.TALK),
            ("process.promised_for", "09-25", "09-25", About.PROMISE),
            ("process.competing_offer.deadline", "09-18", "09-18", About.DEADLINE),
            ("process.call_window.from", "09-17", "09-18", About.WINDOW),
            ("process.closed[0].from", "12-24", "01-03", About.CLOSED),
            ("process.closed[0].to", "01-04", "01-08", About.CLOSED),
            ("log[0].on", "09-16", "09-16", About.SENT),
            ("log[0].answered", "09-17", "09-17", About.HEARD),
            ("heard[0].on", "09-17", "09-17", About.CALLED),
            ("heard[0].promised_for", "10-02", "10-02", About.PROMISE),
            ("process.said", "09-24", "09-27", About.SAID),
        ]

    @pytest.mark.parametrize(("today", "kept"), [(16, 1), (17, 4)])
    def test_what_lies_ahead_has_not_happened(self, today: int, kept: int) -> None:
        one = Known(full(), date(2026, 9, today), BERLIN)

        assert sum(m.key.startswith(("log", "heard")) for m in one.moments) == kept

    def test_other_days_have_their_meaning_too(self) -> None:
        one = known(
            status="offer",
            status_on="2026-09-18",
            offer={"deadline": "2026-09-30"},
            process={
                "owed": [{"what": "materials", "since": "2026-09-10", "due": "2026-09-24"}],
            },
            log=[{"on": "2026-09-16", "kind": "thank-you", "by": "call"}],
            heard=[{"on": "2026-09-17", "by": "email"}],
            me={"available": ["on 22 September"], "news": ["a course on 23 September 2026"]},
        )

        assert moments(one)[1:] == [
            ("status_on", "09-18", "09-18", About.HEARD),
            ("offer.deadline", "09-30", "09-30", About.ANSWER),
            ("process.owed[0].since", "09-10", "09-10", About.ASKED),
            ("process.owed[0].due", "09-24", "09-24", About.DUE),
            ("log[0].on", "09-16", "09-16", About.CALLED),
            ("heard[0].on", "09-17", "09-17", About.HEARD),
            ("me.news[0]", "09-23", "09-23", About.TYPED),
            ("me.available[0]", "09-22", "09-22", About.FREE),
        ]

    def test_the_next_round_is_a_day_there_and_a_time(self) -> None:
        one = known(
            status="next-round",
            interview={"held": "2026-09-15", "next_round": "2026-09-29T23:10:00+01:00"},
        )

        assert moments(one)[1:] == [("interview.next_round", "09-30", "09-30", About.NEXT)]
        assert one.clock == [(10, "interview.next_round"), (1390, "interview.next_round")]

    def test_single_days_leave_out_what_stands_in_running_text(self, facts: Known) -> None:
        assert facts.days[0] == date(2026, 9, 15)
        assert len(facts.days) == 10
        assert date(2026, 9, 24) not in facts.days

    def test_words_that_were_said_count_from_the_day_they_were_said(self) -> None:
        one = known(
            process={"said": "tomorrow"},
            heard=[{"on": "2026-09-18", "said": "tomorrow"}],
            me={"news": ["tomorrow"], "fits": ["built in 2020"]},
        )

        found = {key: mention.spans[0][0] for key, mention in one.typed_days}
        assert found == {
            "process.said": date(2026, 9, 16),
            "heard[0].said": date(2026, 9, 19),
            "me.news[0]": date(2026, 9, 22),
            "me.fits[0]": date(2020, 1, 1),
        }
        assert [m.key for m in one.moments if m.key == "me.fits[0]"] == []

    @pytest.mark.parametrize(
        ("country", "expected"), [("US", False), ("PH", False), ("GB", True), ("CA", True)]
    )
    def test_the_country_settles_the_order_of_day_and_month(
        self, country: str, expected: bool
    ) -> None:
        assert known(employer={"country": country}).day_first is expected

    def test_a_talk_with_a_zone_was_held_on_the_day_of_the_employer(self) -> None:
        one = known(interview={"held": "2026-09-15T23:30:00+00:00"})

        assert one.held == date(2026, 9, 16)
        assert one.clock == [(90, "interview.held"), (1410, "interview.held")]

    def test_a_time_is_known_in_the_zone_of_the_user_too(self) -> None:
        one = known(
            interview={"held": "2026-09-15T10:15:00", "topics": ["the call at 9 pm"]},
            me={"timezone": "America/New_York"},
        )

        assert one.clock == [
            (615, "interview.held"),
            (255, "interview.held"),
            (1260, "interview.topics[0]"),
        ]

    def test_a_day_without_a_time_gives_no_time(self) -> None:
        assert known().clock == []

    def test_the_zones_have_the_offsets_of_summer_and_winter(self, facts: Known) -> None:
        assert facts.offsets() == {1, 2}

    def test_the_zone_of_the_user_has_its_offsets_too(self) -> None:
        assert known(me={"timezone": "Asia/Kolkata"}).offsets() == {2, 5.5}


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
