"""Each fault names the key, what was found, what is allowed and what was probably meant."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from drafter.errors import InterviewError
from drafter.interview.countries import COUNTRIES, likely_country
from drafter.interview.country_names import NAMES, names_of
from drafter.interview.nearest import fold
from drafter.interview.reading import read
from drafter.interview.schema import schema
from drafter.interview.shown import visible
from drafter.interview.value_slips import SYNONYMS
from tests.interview.samples import accepted, changed, faults

DATE = "a date from 2000 to 2100, such as 2026-09-25"
EMAIL = "one bare address such as dana@northwind.example"


def person(**keys: Any) -> dict[str, Any]:
    return changed(people=[{"name": "Dana Okafor", **keys}])


WRONG = {
    "not a table": ([], "the file: found an empty list; allowed: a table of company, role"),
    "a table that is none": (changed(process=3), "process: found 3; allowed: a table of pace"),
    "an empty text": (changed(role="  "), 'role: found "  "; allowed: a line of text in quotes'),
    "a number for a text": (changed(role=1.5), "role: found 1.5; allowed: a line of text"),
    "a huge number": (changed(role=10**100), "role: found a huge number; allowed: a line of text"),
    "a time for a text": (changed(role=time(9, 30)), "role: found 09:30:00; allowed: a line"),
    "a table for a text": (changed(role={"a": 1}), "role: found a table; allowed: a line of text"),
    "an empty table": (changed(role={}), "role: found an empty table; allowed: a line of text"),
    "null": (
        changed(status=None),
        "status: found null; allowed: waiting, rejected, offer, closed, withdrawing, next-round; "
        "leave the key out if there is nothing to say",
    ),
    "a long text": (
        changed(company="N" * 121),
        f'company: found "{"N" * 57}...", 121 characters; allowed: up to 120',
    ),
    **{
        f"nothing but U+{ord(each):04X}": (
            changed(company=f" {each}{each} "),
            f'company: found " {visible(each + each)} "; allowed: a line of text in quotes, not',
        )
        for each in "\u200b\ufeff\u3164\u2800\u2060\u00ad\u200e\u034f\ufe0f"
    },
    "an item that shows nothing": (
        changed(me={"fits": ["\u200b"]}),
        'me.fits[0]: found "\\u200b"; allowed: a line of text in quotes, not empty',
    ),
    "two lines": (
        changed(company="Northwind\nTraders"),
        'company: found "Northwind\\nTraders"; allowed: one line, without line breaks',
    ),
    "a line separator": (
        changed(company="Northwind\u2028Traders"),
        'company: found "Northwind\\u2028Traders"; allowed: one line, without line breaks',
    ),
    "a control character": (
        changed(company="North\x1bwind"),
        'company: found "North\\x1bwind"; the character U+001B is not allowed',
    ),
    "a reversed direction": (
        changed(company="North\u202ewind"),
        'company: found "North\\u202ewind"; the character U+202E is not allowed',
    ),
    "half a character": (
        changed(company="North\ud800wind"),
        'company: found "North\\ud800wind"; the character U+D800 is not allowed',
    ),
    "a lone carriage return": (
        changed(process={"said": "next\rweek"}),
        'process.said: found "next\\rweek"; allowed: one line',
    ),
    "a value in another case": (
        changed(status="Waiting"),
        'status: found "Waiting"; allowed: waiting, rejected, offer, closed, withdrawing, '
        'next-round; did you mean "waiting"?',
    ),
    "a value far from all": (
        changed(status="?"),
        'status: found "?"; allowed: waiting, rejected, offer, closed, withdrawing, next-round',
    ),
    "a number for a choice": (changed(status=1), "status: found 1; allowed: waiting, rejected"),
    "a text for a flag": (
        changed(me={"closing_note": "yes"}),
        'me.closing_note: found "yes"; allowed: true or false, without quotes',
    ),
    "a number for a flag": (
        changed(me={"closing_note": 1}),
        "me.closing_note: found 1; allowed: true or false, without quotes",
    ),
    "a flag for a date": (changed(status_on=True), f"status_on: found true; allowed: {DATE}"),
    "a date in words": (
        changed(status_on="15 September"),
        f'status_on: found "15 September"; allowed: {DATE}',
    ),
    "an impossible date": (
        changed(status_on="2026-02-30"),
        f'status_on: found "2026-02-30"; allowed: {DATE}',
    ),
    "an impossible time": (
        changed(interview={"held": "2026-09-15T25:00"}),
        'interview.held: found "2026-09-15T25:00"; allowed: a date from 2000 to 2100 or',
    ),
    "a week for a date": (
        changed(status_on="2026-W38-2"),
        f'status_on: found "2026-W38-2"; allowed: {DATE}',
    ),
    "a time where a day is wanted": (
        changed(status_on=datetime(2026, 9, 22, 9)),
        f"status_on: found 2026-09-22T09:00:00; allowed: {DATE}",
    ),
    "a day before the century": (
        changed(interview={"held": date(1999, 12, 31)}),
        "interview.held: found 1999-12-31; allowed: a date from 2000 to 2100",
    ),
    "a day after the century": (
        changed(interview={"held": "2101-01-01"}),
        'interview.held: found "2101-01-01"; allowed: a date from 2000 to 2100',
    ),
    "one text for a list": (
        changed(me={"fits": "SQL"}),
        'me.fits: found "SQL"; allowed: a list of texts, such as ["one", "another"]',
    ),
    "an empty item": (
        changed(me={"fits": ["SQL", ""]}),
        'me.fits[1]: found ""; allowed: a line of text in quotes, not empty',
    ),
    "too many items": (
        changed(me={"fits": ["SQL"] * 201}),
        "me.fits: found a list of 201; allowed: up to 200",
    ),
    "one table for a list": (
        changed(people={"name": "Dana Okafor"}),
        "people: found a table; allowed: a list of tables of name, address_as, title, role, email, "
        "phone, gave_number, public_line, met, topics; a list begins with [[people]]",
    ),
    "one inline table for a list": (
        changed(process={"closed": {"from": "2026-12-24", "to": "2026-12-27"}}),
        "process.closed: found a table; allowed: a list of tables of from, to; put [ ] around it",
    ),
    "a fault in a single owed table": (
        changed(process={"owed": {"what": "call"}}),
        'process.owed[0].what: found "call"; allowed: materials, return-call, answer',
    ),
    "a named address": (
        person(email="Dana <dana@northwind.example>"),
        f'people[0].email: found "Dana <dana@northwind.example>"; allowed: {EMAIL}; '
        'did you mean "dana@northwind.example"?',
    ),
    "an address without a domain": (
        person(email="dana@northwind"),
        f'people[0].email: found "dana@northwind"; allowed: {EMAIL}',
    ),
    "no address at all": (person(email="by hand"), 'people[0].email: found "by hand"; allowed'),
    "two addresses": (
        person(email="dana@northwind.example, x@example.org"),
        'people[0].email: found "dana@northwind.example, x@example.org"; allowed',
    ),
    "an address with a hidden joiner": (
        person(email="da\u200dna@northwind.example"),
        'people[0].email: found "da\\u200dna@northwind.example"; allowed',
    ),
    "a header in an address": (
        person(email="dana@northwind.example\nBcc: x@example.org"),
        'people[0].email: found "dana@northwind.example\\nBcc: x@example.org"; allowed: one line',
    ),
    "a short number": (person(phone="0117"), 'people[0].phone: found "0117"; allowed: at least 5'),
    "a number in words": (person(phone="call me 55501"), 'people[0].phone: found "call me 55501"'),
    "a country by another code": (
        changed(employer={"country": "UK"}),
        'employer.country: found "UK"; allowed: a two-letter ISO 3166-1 code such as US, GB or DE; '
        'did you mean "GB"?',
    ),
    "a country in lower case": (
        changed(employer={"country": "us"}),
        'employer.country: found "us"; allowed: a two-letter ISO 3166-1 code such as US, GB or DE; '
        'did you mean "US"?',
    ),
    "no such country": (changed(employer={"country": "XX"}), 'employer.country: found "XX"; allow'),
    "an empty country": (changed(employer={"country": ""}), 'employer.country: found ""; allowed'),
    "a region in lower case": (
        changed(employer={"region": "by"}),
        'employer.region: found "by"; allowed: an ISO 3166-2 code, "BY" or "DE-BY"; '
        'did you mean "BY"?',
    ),
    "a region by its name": (changed(employer={"region": "Bayern"}), "employer.region: found"),
    "a region of another country": (
        changed(employer={"region": "DE-BY"}),
        'employer.region: found "DE-BY", but employer.country is "US"; allowed: a region of it',
    ),
    "a city for a time zone": (
        changed(me={"timezone": "New York"}),
        'me.timezone: found "New York"; allowed: an IANA time zone such as America/New_York; '
        'did you mean "America/New_York"?',
    ),
    "a folder of time zones": (changed(me={"timezone": "America"}), 'me.timezone: found "America"'),
    **{
        f"the zone {zone}": (
            changed(employer={"timezone": zone}),
            f'employer.timezone: found "{zone}"; allowed: an IANA time zone such as',
        )
        for zone in (
            "posixrules",
            "localtime",
            "Factory",
            "right/Europe/Berlin",
            "posix/Europe/Berlin",
        )
    },
    "no time zone": (changed(me={"timezone": "../etc/passwd"}), "me.timezone: found"),
    "a key with a typo": (
        changed(process={"promisedfor": "2026-09-25"}),
        'process.promisedfor: unknown key; did you mean "promised_for"?',
    ),
    "a key of the top in a table": (
        changed(process={"status": "waiting"}),
        "process.status: unknown key; it belongs at the top, above the first [table]",
    ),
    "a key of a table at the top": (
        changed(held="2026-09-15"),
        "held: unknown key; it belongs under [interview]",
    ),
    "a key of several tables": (
        changed(interview={"held": "2026-09-15", "by": "email"}),
        "interview.by: unknown key; it belongs under [[log]] or [[heard]]",
    ),
    "a key like none": (changed(salary=100), "salary: unknown key"),
    "a key that is too long": (changed(**{"s" * 90: 1}), f"{'s' * 57}...: unknown key"),
    "a key with odd characters": (changed(**{"a.\x07": 1}), '"a.\\x07": unknown key'),
    "a person given twice": (
        changed(people=[{"name": "Dana Okafor"}, {"name": "DANA OKAFOR"}]),
        'people[1].name: found "DANA OKAFOR", which people[0].name is too; allowed: each name once',
    ),
    "a person mistyped": (
        {**person(), "log": [{"on": "2026-09-16", "kind": "thank-you", "to": "Dana Okafr"}]},
        'log[0].to: found "Dana Okafr", who is not among the people; did you mean "Dana Okafor"? '
        "If not, add them to people.",
    ),
    "a person mistyped at the top": (
        {**person(), "status": "rejected", "status_by": "Dan Okafor"},
        'status_by: found "Dan Okafor", who is not among the people; did you mean "Dana Okafor"? '
        "If not, add them to people.",
    ),
}


def test_of_very_many_unknown_keys_some_are_named_and_the_rest_counted() -> None:
    found = faults(changed(me={f"key {index}": 1 for index in range(1250)}))

    assert len(found) == 51
    assert found[0] == 'me."key 0": unknown key'
    assert found[-1] == "me: 1,200 more unknown keys"


def test_a_number_too_long_to_be_written_out_is_called_huge() -> None:
    assert faults(changed(role=10**5000))[0].startswith("role: found a huge number; ")


MENDED: list[tuple[dict[str, Any], str]] = [
    *(
        (changed(employer={"country": name}), f'did you mean "{code}"?')
        for name, code in [
            ("Germany", "DE"),
            ("Deutschland", "DE"),
            ("DEU", "DE"),
            ("USA", "US"),
            ("United States", "US"),
            ("U.S.", "US"),
            ("England", "GB"),
            ("United Kingdom", "GB"),
            ("Türkiye", "TR"),
            ("South Korea", "KR"),
            ("gb ", "GB"),
            ("uk", "GB"),
        ]
    ),
    (changed(employer={"country": "Middle-earth"}), "such as US, GB or DE"),
    *(
        (changed(employer={"region": name}), 'Bavaria is "BY", as ISO 3166-2:DE lists it, ')
        for name in ("Bavaria", "Hessen", "North Rhine-Westphalia", "BAVARIA")
    ),
    (changed(employer={"region": "de-by"}), 'did you mean "DE-BY"?'),
    *(
        (changed(process={"competing_offer": found}), "; write { deadline = 2026-11-25 }")
        for found in (date(2026, 11, 25), datetime(2026, 11, 25, 9), "2026-11-25", "soon", True)
    ),
    (changed(offer="2026-11-26"), "; write { deadline = 2026-11-26 }"),
    (
        changed(process={"call_window": date(2026, 11, 25)}),
        "; write { from = 2026-11-25, to = 2026-11-25 }",
    ),
    (
        changed(process={"closed": date(2026, 11, 25)}),
        "; write [{ from = 2026-11-25, to = 2026-11-25 }]",
    ),
    (changed(process={"owed": "references"}), '; write { what = "materials" }'),
    (changed(process="soon"), "; a table begins with [process], its keys stand in the lines below"),
    (changed(people="Dana Okafor"), "; a list begins with [[people]]"),
    (changed(name="Dana"), "; it belongs under [[people]] or [me]"),
    (changed(detail="refs"), "; it belongs under [[process.owed]]"),
    (
        changed(offer={"deadline": "2026-09-30"}),
        "; another employer's offer is competing_offer under [process]",
    ),
    (changed(me={"fits": "SQL"}), "; put [ ] around it"),
    (changed(me={"closing_note": "Yes"}), "; write true"),
    (changed(me={"closing_note": "off"}), "; write false"),
    (changed(status_on="last Tuesday"), "; write year-month-day, for example 2026-11-17"),
    (changed(status_on="9/15/2026"), "; write year-month-day, for example 2026-11-17"),
    (changed(status_on="2026-09-15 or 16"), "; write the day itself, 2026-09-15"),
    (changed(status_on="2026-02-30"), "; the calendar has no such day"),
    (changed(status_on=datetime(2026, 9, 22, 9)), "; leave the time out"),
    (
        changed(interview={"held": "2026-09-15 10:00 am"}),
        "; write the day itself, 2026-09-15, or with the time, 2026-09-15T10:00:00",
    ),
    (
        changed(process={"promise": date(2026, 9, 25)}),
        '; write promise = "date" and promised_for = 2026-09-25',
    ),
    (changed(process={"promise": "2026-09-25"}), '; write promise = "date" and promised_for = 2'),
    (changed(status=date(2026, 9, 25)), "withdrawing, next-round"),
    (changed(status="ghosted"), '; did you mean "waiting"?'),
    *(
        (
            changed(
                **{table: {**({"held": "2026-09-15"} if table == "interview" else {}), key: said}}
            ),
            f'; did you mean "{value}"?',
        )
        for table, key, value, words in [
            ("employer", "sector", "finance-law", "banking bank finance law Banking"),
            ("employer", "sector", "retail-hospitality", "hotel restaurant cafe retail shop"),
            ("employer", "sector", "academia", "university academic"),
            ("employer", "sector", "healthcare", "hospital nursing"),
            ("employer", "sector", "tech", "it IT software technology"),
            ("employer", "sector", "government", "public"),
            ("interview", "tone", "casual", "relaxed friendly informal"),
            ("interview", "medium", "video", "zoom Teams online"),
            ("interview", "medium", "phone", "telephone"),
            ("interview", "medium", "onsite", "in-person office on-site"),
            ("process", "promise", "they-will-call", "they_will_call they'll-call they-call"),
            ("process", "contact_rule", "email-only", "email"),
        ]
        for said in words.split()
    ),
    *(
        (person(role=said), f'; did you mean "{role}"?')
        for said, role in [
            ("HR", "recruiter"),
            ("boss", "hiring-manager"),
            ("Manager", "hiring-manager"),
            ("agent", "agency-recruiter"),
            ("headhunter", "agency-recruiter"),
        ]
    ),
]


@pytest.mark.parametrize(("mapping", "cure"), MENDED)
def test_a_fault_ends_with_what_lets_one_mend_it(mapping: dict[str, Any], cure: str) -> None:
    found = faults(mapping)

    assert len(found) == 1
    assert cure in found[0]


def test_every_synonym_stands_for_one_value_that_there_is() -> None:
    for values, synonyms in SYNONYMS.items():
        said = [fold(each) for words in synonyms.values() for each in words.split(", ")]

        assert set(synonyms) <= set(values)
        assert len(said) == len(set(said))
        assert not set(said) & set(map(fold, values)), values


def test_every_name_of_a_country_leads_to_a_country() -> None:
    assert {likely_country(name) for name in COUNTRIES} == COUNTRIES
    assert set(NAMES.values()) == COUNTRIES


def test_a_country_is_known_by_all_of_its_names() -> None:
    assert {"unitedkingdom", "wales"} < set(names_of("GB"))
    assert {likely_country(name) for name in names_of("GB")} == {"GB"}


@pytest.mark.parametrize(("mapping", "fault"), WRONG.values(), ids=WRONG)
def test_a_fault_says_where_what_and_what_is_allowed(mapping: object, fault: str) -> None:
    found = faults(mapping)

    assert len(found) == 1
    assert found[0].startswith(fault)


@pytest.mark.parametrize(
    "name",
    [
        "Zoë O'Brien-Núñez",
        "Иван Петров",
        "Ελένη Παπαδοπούλου",
        "محمد علي",
        "دانیال می‌خواهد",
        "דנה לוי",
        "王小明",
        "田中 太郎",
        "김민준",
        "प्रिया शर्मा",
        "ประเสริฐ",
        "\u200fמשה\u200e",
        "Nguyễn Thị Ánh",
        "ოქროპირი",
        "Őrsi 👩‍💻",
    ],
)
def test_names_of_every_script_are_welcome(name: str) -> None:
    assert accepted(changed(people=[{"name": name}])).people[0].name == name


def test_letters_and_their_accents_are_composed_and_space_around_a_text_is_dropped() -> None:
    assert accepted(changed(company=" Cafe\u0301 \u00a0")).company == "Café"


@pytest.mark.parametrize("text", ["\u200b", " \ufeff ", "\u3164\u2800"])
def test_a_text_that_shows_nothing_counts_as_left_out(text: str) -> None:
    mapping = changed(people=[{"name": "Dana Okafor", "email": text}], process={"said": text})

    assert accepted(mapping) == accepted(changed(people=[{"name": "Dana Okafor"}]))
    assert Draft202012Validator(schema()).is_valid(mapping)


def test_a_text_of_several_lines_has_plain_line_ends() -> None:
    said = accepted(changed(process={"said": "first\r\n\tsecond\n"})).process.said

    assert said == "first\n\tsecond"


def test_the_hint_says_where_every_key_is_explained() -> None:
    with pytest.raises(InterviewError) as caught:
        read({}, "file")

    assert "drafter new FILE" in caught.value.hint
