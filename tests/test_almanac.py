"""The almanac: whose holidays and which zone, and that its cache can only help."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from drafter.almanac import calendar_for, zone_for
from drafter.almanac.cache import why_not_kept
from drafter.almanac.zones import PRINCIPAL, REGIONS
from drafter.decision.calendar import Calendar
from drafter.errors import InterviewError

YEARS = range(2026, 2028)


def calendar(country: str, region: str = "", cache: Path = Path(os.devnull)) -> Calendar:
    return calendar_for(country, region, "UTC", YEARS, cache)[0]


def zone_of(country: str, region: str = "") -> str:
    return calendar_for(country, region, "", YEARS, Path(os.devnull))[0].zone.key


def notices(country: str, region: str = "", timezone: str = "") -> tuple[str, ...]:
    return calendar_for(country, region, timezone, YEARS, Path(os.devnull))[1]


class TestHolidays:
    def test_thanksgiving_is_a_holiday_of_the_united_states(self) -> None:
        assert calendar("US").holidays[date(2026, 11, 26)] == "Thanksgiving Day"

    @pytest.mark.parametrize("region", ["BY", "by", "DE-BY", "Bayern"])
    def test_corpus_christi_is_a_holiday_of_bavaria(self, region: str) -> None:
        assert date(2026, 6, 4) in calendar("DE", region).holidays

    def test_corpus_christi_is_no_holiday_of_all_germany(self) -> None:
        assert date(2026, 6, 4) not in calendar("DE").holidays

    def test_scotland_keeps_the_second_of_january_and_not_easter_monday(self) -> None:
        scotland = calendar("GB", "SCT").holidays
        kingdom = calendar("GB").holidays

        assert date(2026, 1, 2) in scotland
        assert date(2026, 1, 2) not in kingdom
        assert date(2026, 4, 6) not in scotland

    def test_a_holiday_moved_over_new_year_counts_in_the_year_it_is_kept(self) -> None:
        """1 January 2028 is a Saturday, so the day off is in 2027."""
        assert date(2027, 12, 31) in calendar("US").holidays

    def test_only_the_years_asked_for_are_in_it(self) -> None:
        assert {2026, 2027} == {day.year for day in calendar("US").holidays}

    def test_names_are_english_where_the_package_has_english(self) -> None:
        assert "National Day" in calendar("CN").holidays[date(2026, 10, 1)]

    @pytest.mark.parametrize("year", [1, 1900, 9999])
    def test_a_year_beyond_all_tables_has_no_holidays_and_no_error(self, year: int) -> None:
        found, _ = calendar_for("IR", "", "UTC", [year], Path(os.devnull))

        assert found.holidays == {}


class TestWeekends:
    @pytest.mark.parametrize(
        ("country", "weekend"),
        [("US", {5, 6}), ("AE", {5, 6}), ("SA", {4, 5}), ("IL", {4, 5}), ("IR", {4})],
    )
    def test_the_weekend_is_the_country_s(self, country: str, weekend: set[int]) -> None:
        assert weekend == calendar(country).weekend

    def test_a_sunday_worked_in_lieu_is_a_business_day_in_china(self) -> None:
        china = calendar("CN")

        assert date(2026, 1, 4) in china.working
        assert china.is_business_day(date(2026, 1, 4))
        assert not china.is_business_day(date(2026, 1, 2))


class TestNotices:
    def test_an_unknown_country_has_only_weekends_and_says_so(self) -> None:
        assert calendar("XX").holidays == {}
        assert notices("XX", timezone="UTC") == (
            "No holidays are known for country 'XX'; only weekends count.",
        )

    def test_a_mistyped_region_is_named_with_the_nearest_and_the_known(self) -> None:
        (notice,) = notices("US", "Californa", "UTC")

        assert "No region 'Californa' is known in US" in notice
        assert 'did you mean "CA"?' in notice
        assert "AK, AL" in notice

    def test_a_region_of_a_country_without_regional_holidays_changes_nothing(self) -> None:
        assert notices("IR", "07") == (
            "Regions of IR have no holidays of their own here; '07' changes nothing.",
        )

    def test_control_characters_in_a_region_are_not_passed_on(self) -> None:
        assert "\x1b" not in "".join(notices("DE", "\x1b[31mBY", "UTC"))


class TestZones:
    @pytest.mark.parametrize(
        ("country", "region", "zone"),
        [
            ("DE", "", "Europe/Berlin"),
            ("SE", "", "Europe/Stockholm"),
            ("AU", "", "Australia/Sydney"),
            ("AU", "WA", "Australia/Perth"),
            ("BR", "", "America/Sao_Paulo"),
            ("BR", "AM", "America/Manaus"),
            ("CA", "", "America/Toronto"),
            ("CA", "BC", "America/Vancouver"),
            ("ES", "CN", "Atlantic/Canary"),
            ("RU", "", "Europe/Moscow"),
            ("UA", "", "Europe/Kyiv"),
            ("US", "", "America/New_York"),
            ("US", "US-CA", "America/Los_Angeles"),
            ("US", "Texas", "America/Chicago"),
            ("XX", "", "UTC"),
        ],
    )
    def test_without_a_zone_the_region_s_or_the_principal_one_is_taken(
        self, country: str, region: str, zone: str
    ) -> None:
        assert zone == zone_of(country, region)

    def test_a_zone_that_is_one_of_several_is_owned_up_to(self) -> None:
        assert notices("US") == (
            "The employer's time zone is not given; taken as America/New_York, one of several"
            " in US.",
        )

    def test_a_given_zone_and_a_telling_region_need_no_word(self) -> None:
        assert notices("US", timezone="America/Denver") == ()
        assert notices("US", "CA") == ()

    def test_every_zone_of_the_tables_exists(self) -> None:
        named = set(PRINCIPAL.values()) | {zone for zones in REGIONS.values() for zone in zones}

        for zone in named:
            assert zone == calendar_for("US", "", zone, YEARS, Path(os.devnull))[0].zone.key

    def test_no_region_is_in_two_zones(self) -> None:
        for zones in REGIONS.values():
            codes = " ".join(zones.values()).split()

            assert sorted(set(codes)) == sorted(codes)

    @pytest.mark.parametrize(
        "name", ["Europe/Lodnon", "Europe", "../../etc/passwd", "/etc/passwd", "a//b", "x\0", "é"]
    )
    def test_a_zone_that_does_not_exist_is_an_error_naming_the_key(self, name: str) -> None:
        with pytest.raises(InterviewError) as raised:
            calendar_for("GB", "", name, YEARS, Path(os.devnull))

        assert "employer.timezone" in raised.value.faults[0]

    def test_the_nearest_zone_is_named(self) -> None:
        with pytest.raises(InterviewError) as raised:
            calendar_for("GB", "", "Europe/Lodnon", YEARS, Path(os.devnull))

        assert 'did you mean "Europe/London"?' in raised.value.faults[0]


class TestCache:
    def test_a_second_run_gives_the_same_and_loads_no_holidays(self, tmp_path: Path) -> None:
        code = (
            "import sys; from pathlib import Path; from drafter.almanac import calendar_for\n"
            "for years in (range(2026, 2028), range(2026, 2028), range(2027, 2028)):\n"
            "    found, notices = calendar_for('CN', '', '', years, Path(sys.argv[1]))\n"
            "    print(found.zone, found.holidays, sorted(found.working), notices)\n"
            "print('holidays' in sys.modules, 'importlib.resources' in sys.modules)\n"
        )
        runs = [
            subprocess.run(
                [sys.executable, "-c", code, tmp_path], check=True, capture_output=True, text=True
            ).stdout.splitlines()
            for _ in range(2)
        ]

        assert runs[0][:3] == runs[1][:3]
        assert runs[0][3] == "True True"
        assert runs[1][3] == "False False"

    def test_years_asked_for_later_are_added(self, tmp_path: Path) -> None:
        calendar_for("US", "", "UTC", range(2026, 2027), tmp_path)
        later, _ = calendar_for("US", "", "UTC", range(2026, 2028), tmp_path)

        assert calendar("US").holidays == later.holidays

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"{",
            b"\xff\xfe\x00",
            b"null",
            b"[]",
            b'{"key": 1}',
            b"[" * 100_000,
        ],
    )
    def test_a_broken_file_is_looked_up_again(self, tmp_path: Path, content: bytes) -> None:
        calendar("DE", "BY", tmp_path)
        (kept,) = tmp_path.rglob("*.json")
        kept.write_bytes(content)

        assert calendar("DE", "BY") == calendar("DE", "BY", tmp_path)
        assert content != kept.read_bytes()

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('"Europe/Berlin"', '"Europe/Nowhere"'),
            ('"Europe/Berlin"', "7"),
            ('"weekend": [5, 6]', '"weekend": [5, 9]'),
            ('"weekend": [5, 6]', '"weekend": "sat"'),
            ('"2026-06-04"', '"2026-13-04"'),
            ('"2026"', '"soon"'),
            ('"years"', '"ears"'),
            ('"working": []', '"working": {"a": 1}'),
        ],
    )
    def test_a_file_changed_by_accident_is_looked_up_again(
        self, tmp_path: Path, old: str, new: str
    ) -> None:
        right = calendar_for("DE", "BY", "", YEARS, tmp_path)
        (kept,) = tmp_path.rglob("*.json")
        content = kept.read_text(encoding="utf-8")
        kept.write_text(content.replace(old, new), encoding="utf-8")

        assert old in content
        assert right == calendar_for("DE", "BY", "", YEARS, tmp_path)
        assert content == kept.read_text(encoding="utf-8")

    def test_regions_that_share_a_file_name_do_not_share_an_answer(self, tmp_path: Path) -> None:
        first = calendar_for("DE", "B/Y", "", YEARS, tmp_path)
        second = calendar_for("DE", "B?Y", "", YEARS, tmp_path)

        assert first[1] != second[1]

    def test_a_region_never_names_a_place_outside_the_cache(self, tmp_path: Path) -> None:
        cache = tmp_path / "a" / "cache"
        calendar("DE", "../../../BY", cache)

        assert [cache] == [path for path in (tmp_path / "a").iterdir()]
        assert [tmp_path / "a"] == list(tmp_path.iterdir())

    def test_a_folder_that_cannot_be_made_is_done_without(self, tmp_path: Path) -> None:
        blocked = tmp_path / "file"
        blocked.touch()

        assert calendar("US") == calendar("US", cache=blocked)

    def test_a_folder_that_cannot_be_written_to_is_done_without(self, tmp_path: Path) -> None:
        (tmp_path / "almanac").mkdir(mode=0o500)

        assert calendar("US") == calendar("US", cache=tmp_path)

    def test_a_folder_in_the_place_of_the_file_is_done_without(self, tmp_path: Path) -> None:
        (tmp_path / "almanac" / "US-.json").mkdir(parents=True)

        assert calendar("US") == calendar("US", cache=tmp_path)
        assert [path.name for path in (tmp_path / "almanac").iterdir()] == ["US-.json"]


class TestTheZoneAlone:
    @pytest.mark.parametrize(
        ("country", "region", "timezone"),
        [
            ("US", "", ""),
            ("us", "CA", ""),
            ("US", "US-TX", ""),
            ("US", "California", ""),
            ("US", "nowhere", ""),
            ("DE", "Bayern", ""),
            ("ES", "CN", ""),
            ("ZZ", "", ""),
            ("JP", "", "Europe/London"),
        ],
    )
    def test_it_is_that_of_the_calendar(self, country: str, region: str, timezone: str) -> None:
        whole, _ = calendar_for(country, region, timezone, YEARS, Path(os.devnull))

        assert zone_for(country, region, timezone, Path(os.devnull)) == whole.zone

    def test_a_zone_that_is_none_is_refused_in_the_same_words(self) -> None:
        with pytest.raises(InterviewError) as refusal:
            zone_for("US", "", "Europe/Londn", Path(os.devnull))

        assert 'did you mean "Europe/London"?' in refusal.value.faults[0]

    def test_mostly_no_holidays_are_looked_up(self) -> None:
        code = (
            "import os, sys; from drafter.almanac import zone_for; "
            "zone_for('DE', 'BY', '', os.devnull); print('holidays' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

        assert done.stdout == "False\n"


def test_a_folder_that_keeps_nothing_says_why(tmp_path: Path) -> None:
    assert why_not_kept(tmp_path / "new") == ""
    (tmp_path / "file").write_text("")
    assert why_not_kept(tmp_path / "file") == "Not a directory"
