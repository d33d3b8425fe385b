"""What the checker knows of words: the lists are in order, and lookups agree with them."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking import lexicon
from tests.checking.derived_words import DERIVED

FOLDER = Path(lexicon.__file__).parent

LOOKUPS: dict[str, Callable[[str], bool]] = {
    "given_names": lexicon.is_given_name,
    "surnames": lexicon.is_surname,
    "name_words": lexicon.is_name_word,
    "technologies": lexicon.is_technology,
    "technology_words": lexicon.is_technology_word,
    "title_words": lexicon.is_title_word,
    "title_modifiers": lexicon.is_title_modifier,
    "degrees": lexicon.is_degree,
    "places": lexicon.is_place,
    "organisations": lexicon.is_organisation,
    "courtesies": lexicon.is_courtesy,
    "allusions": lexicon.is_allusion,
    "commonplace_stems": lexicon.is_commonplace_stem,
}
LISTS = ("english", "english_more", *LOOKUPS, "irregular", "commonplace", "synonym_stems")
UNSORTED = ("synonyms",)
"""Groups in an order of meaning; what is searched is worked out of them."""


def words(text: str) -> list[str]:
    return text.split()


def entries(name: str) -> list[str]:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()


@cache
def held(*names: str) -> frozenset[str]:
    return frozenset(entry for name in names for entry in entries(name))


ENGLISH = ("english", "english_more")


class TestTheFiles:
    def test_every_list_in_the_folder_is_known_here(self) -> None:
        shipped = {path.stem for path in FOLDER.glob("*.txt")}

        assert shipped == {*LISTS, *UNSORTED, "LICENSE-SCOWL"}

    @pytest.mark.parametrize("name", LISTS)
    def test_entries_are_sorted_by_bytes_and_unique(self, name: str) -> None:
        lines = (FOLDER / f"{name}.txt").read_bytes().split(b"\n")

        assert lines.pop() == b"", "the last line has its line break too"
        assert lines == sorted(set(lines))

    @pytest.mark.parametrize("name", LISTS)
    def test_entries_are_casefolded_and_composed(self, name: str) -> None:
        for entry in entries(name):
            assert entry == unicodedata.normalize("NFC", entry.casefold())

    @pytest.mark.parametrize("name", LISTS)
    def test_no_entry_is_empty_or_has_stray_spaces_or_carriage_returns(self, name: str) -> None:
        assert b"\r" not in (FOLDER / f"{name}.txt").read_bytes()
        for entry in entries(name):
            assert entry
            assert entry == " ".join(entry.split())

    def test_english_words_are_letters_alone(self) -> None:
        assert all(entry.isalpha() for entry in held(*ENGLISH))

    def test_the_handwritten_words_are_none_that_the_big_list_has(self) -> None:
        assert not held("english") & held("english_more")

    def test_the_words_that_are_names_too_are_as_computed(self) -> None:
        names = held("given_names", "surnames")

        assert held("name_words") == names & held(*ENGLISH)

    def test_the_words_that_are_technologies_too_are_as_computed(self) -> None:
        assert held("technology_words") == held("technologies") & held(*ENGLISH)

    @pytest.mark.parametrize("name", DERIVED)
    def test_the_stems_are_as_computed(self, name: str) -> None:
        assert (FOLDER / f"{name}.txt").read_text(encoding="utf-8") == DERIVED[name]()

    def test_no_irregular_form_belongs_to_two_families(self) -> None:
        forms = [form for family in entries("irregular") for form in family.split()]

        assert len(forms) == len(set(forms))

    def test_courtesies_are_in_plain_letters(self) -> None:
        assert all(entry.isascii() for entry in held("courtesies"))

    def test_names_with_accents_are_listed_in_plain_letters_too(self) -> None:
        for name in ("given_names", "surnames"):
            for entry in held(name):
                apart = unicodedata.normalize("NFKD", entry)
                plain = "".join(mark for mark in apart if not unicodedata.combining(mark))
                listed = plain in held(name) or lexicon.is_english(plain)
                assert listed or not plain.isascii(), entry

    def test_the_licence_of_the_big_list_is_shipped(self) -> None:
        text = (FOLDER / "LICENSE-SCOWL.txt").read_text(encoding="utf-8")

        assert "Copyright 2000-2011 by Kevin Atkinson" in text
        assert "Permission to use, copy, modify, distribute and sell these word" in text

    @pytest.mark.parametrize("name", [*LISTS, *UNSORTED, "LICENSE-SCOWL"])
    def test_the_readme_tells_where_each_file_comes_from(self, name: str) -> None:
        assert f"`{name}.txt`" in (FOLDER / "README.md").read_text(encoding="utf-8")


class TestEnglish:
    @pytest.mark.parametrize(
        "word",
        words(
            "organise organize organisation organization colour color centre center "
            "programme program cheque enrol enroll fulfil fulfill judgement judgment "
            "travelled traveled licence license practise whilst learnt catalogue "
            "paediatric pediatric anaesthetic labour labor"
        ),
    )
    def test_american_and_british_spellings_are_both_english(self, word: str) -> None:
        assert lexicon.is_english(word)

    @pytest.mark.parametrize(
        "word",
        words(
            "a i the we met interviews discussing nurses onboarding upskilling hackathon "
            "webinar timesheet walkthrough standup roadmap backlog async repo podcast "
            "café cafe"
        ),
    )
    def test_words_of_everyday_work_are_english(self, word: str) -> None:
        assert lexicon.is_english(word)

    @pytest.mark.parametrize(
        "word",
        words(
            "paris london monday october germany english french chinese kevin maria tom "
            "tanaka smithson okonkwo boston ohio christmas"
        ),
    )
    def test_proper_nouns_are_not(self, word: str) -> None:
        assert not lexicon.is_english(word)

    @pytest.mark.parametrize(
        "word",
        words(
            "kubernetes linkedin google microsoft javascript typescript java postgresql "
            "terraforms photoshop powerpoint linux github kafka django salesforce "
            "tensorflow"
        ),
    )
    def test_technologies_and_brands_are_not(self, word: str) -> None:
        assert not lexicon.is_english(word)

    @pytest.mark.parametrize("word", words("recieve seperate definately thankyou alot teh"))
    def test_misspellings_are_not(self, word: str) -> None:
        assert not lexicon.is_english(word)

    @pytest.mark.parametrize("word", ["b", "x", "don't", "nurse's", "cs", "xyz", ""])
    def test_letters_contractions_and_abbreviations_are_not(self, word: str) -> None:
        assert not lexicon.is_english(word)


class TestTheOtherLists:
    @pytest.mark.parametrize(
        "name",
        words(
            "Mary James Aoife Siobhán Siobhan Jürgen Juergen Søren Soren Bartłomiej "
            "Bartlomiej Jiří Xiomara Thiago Françoise Giuseppe Femke Şule Mehmet İlker "
            "Fatima Khalid Farzaneh Yael Priya Arjun Lakshmi Bilal Tahmina Xiaoming "
            "Haruki Min-ji Nguyên Somchai Liwayway Bambang Chidinma Kwame Wanjiru Tigist "
            "Thandiwe Eleni Oleksandr Zsófia Ionuț Päivi"
        ),
    )
    def test_given_names_of_many_countries_are_known(self, name: str) -> None:
        assert lexicon.is_given_name(name)

    @pytest.mark.parametrize(
        "name",
        [
            *words(
                "Smith Müller Mueller Nguyen García O\u2019Brien O'Brien Kowalski Novák "
                "Y\u0131lmaz Haddad Cohen Patel Khan Wang Tanaka Kim Santos Wijaya Okafor "
                "Mwangi Tesfaye Dlamini Papadopoulos Ivanova Nagy Popescu Virtanen Rossi "
                "Dubois"
            ),
            "van der Berg",
            "de la Cruz",
        ],
    )
    def test_frequent_surnames_of_many_countries_are_known(self, name: str) -> None:
        assert lexicon.is_surname(name)

    @pytest.mark.parametrize("word", words("Will Grace May Mark Rose Dean Bell Hunter"))
    def test_a_word_can_be_a_name_too(self, word: str) -> None:
        assert lexicon.is_name_word(word)

    @pytest.mark.parametrize("name", ["Kevin", "Okafor", "table", "than", "her"])
    def test_a_plain_name_or_a_plain_word_is_not_both(self, name: str) -> None:
        assert not lexicon.is_name_word(name)

    @pytest.mark.parametrize(
        "phrase",
        [
            "Kubernetes",
            "C++",
            "C#",
            "Node.js",
            "Power BI",
            "Google Cloud",
            "AutoCAD",
            "S/4HANA",
            "Six Sigma",
            "PRINCE2",
            "AWS Certified",
            "CISSP",
            "iPhone",
            "QuickBooks",
            "Scrum",
        ],
    )
    def test_technologies_methods_and_certificates_are_known(self, phrase: str) -> None:
        assert lexicon.is_technology(phrase)

    @pytest.mark.parametrize(
        "word", words("go rust spring excel word teams slack react spark swift flask")
    )
    def test_a_word_can_be_a_technology_too(self, word: str) -> None:
        assert lexicon.is_technology_word(word)

    @pytest.mark.parametrize("word", ["Kubernetes", "PostgreSQL", "nurse"])
    def test_a_plain_technology_or_a_plain_word_is_not_both(self, word: str) -> None:
        assert not lexicon.is_technology_word(word)

    @pytest.mark.parametrize(
        "word", words("Manager engineer nurse sister lecturer fellow head VP CTO dean baker")
    )
    def test_job_titles_end_with_their_nouns(self, word: str) -> None:
        assert lexicon.is_title_word(word)

    @pytest.mark.parametrize("word", words("Senior principal deputy interim vice staff chief"))
    def test_job_titles_begin_with_their_modifiers(self, word: str) -> None:
        assert lexicon.is_title_modifier(word)

    @pytest.mark.parametrize(
        "phrase", ["MBA", "Ph.D.", "Bachelor\u2019s degree", "bachelors degree", "RN", "CPA"]
    )
    def test_degrees_are_known_in_letters_and_in_full(self, phrase: str) -> None:
        assert lexicon.is_degree(phrase)

    @pytest.mark.parametrize(
        "phrase",
        [
            "Germany",
            "UK",
            "New York",
            "São Paulo",
            "Sao Paulo",
            "Bavaria",
            "Köln",
            "Welsh",
            "EMEA",
            "Bay Area",
            "Côte d\u2019Ivoire",
            "Ho Chi Minh City",
            "New  South\nWales",
        ],
    )
    def test_places_and_languages_are_known(self, phrase: str) -> None:
        assert lexicon.is_place(phrase)

    @pytest.mark.parametrize("word", ["us", "US", "the", "office"])
    def test_a_pronoun_is_no_place(self, word: str) -> None:
        assert not lexicon.is_place(word)

    @pytest.mark.parametrize(
        "phrase",
        ["Google", "NHS", "LinkedIn", "Johnson & Johnson", "McDonald\u2019s", "MIT", "Siemens"],
    )
    def test_well_known_organisations_are_known(self, phrase: str) -> None:
        assert lexicon.is_organisation(phrase)

    @pytest.mark.parametrize("word", words("Hola merci danke ciao namaste g\u2019day prynhawn"))
    def test_greetings_and_thanks_of_other_languages_are_courtesies(self, word: str) -> None:
        assert lexicon.is_courtesy(word)

    @pytest.mark.parametrize("word", words("hello thanks regards Maria"))
    def test_an_english_greeting_or_a_name_is_none(self, word: str) -> None:
        assert not lexicon.is_courtesy(word)

    @pytest.mark.parametrize(
        ("form", "base"),
        [("taught", "teach"), ("teach", "teach"), ("bakery", "bake"), ("walked", ""), ("", "")],
    )
    def test_an_irregular_form_leads_to_its_family(self, form: str, base: str) -> None:
        assert lexicon.irregular_base(form) == base


class TestLookingUp:
    @pytest.mark.parametrize("name", LOOKUPS)
    def test_every_entry_of_a_list_is_found(self, name: str) -> None:
        assert [entry for entry in entries(name) if not LOOKUPS[name](entry)] == []

    def test_every_english_word_is_found(self) -> None:
        assert [word for word in held(*ENGLISH) if not lexicon.is_english(word)] == []

    @given(st.data())
    def test_looking_up_agrees_with_a_set(self, data: st.DataObject) -> None:
        known = held(*ENGLISH)
        word = data.draw(
            st.text(st.characters(codec="utf-8", categories=["Ll"]), max_size=8)
            | st.sampled_from(sorted(known)).flatmap(
                lambda word: st.sampled_from([word, word[1:], word[:-1], f"{word}s", f"x{word}"])
            )
        )

        folded = unicodedata.normalize("NFC", word.casefold().replace("\u0307", ""))
        assert lexicon.is_english(word) == (folded in known)

    @given(st.text(), st.sampled_from([lexicon.is_english, *LOOKUPS.values()]))
    def test_any_text_gets_an_answer(self, text: str, lookup: Callable[[str], bool]) -> None:
        assert lookup(text) in (True, False)

    @given(st.sampled_from(sorted(held("places"))), st.sampled_from([str.upper, str.title]))
    def test_case_does_not_matter(self, place: str, change: Callable[[str], str]) -> None:
        assert lexicon.is_place(change(place))

    @pytest.mark.parametrize("between", ["\n", "\r\n", "\x00", "\ud800"])
    def test_two_neighbouring_lines_are_no_word(self, between: str) -> None:
        first, second = entries("english")[:2]

        assert not lexicon.is_english(f"{first}{between}{second}")

    def test_accents_may_stand_apart_from_their_letters(self) -> None:
        assert lexicon.is_given_name(unicodedata.normalize("NFD", "José"))

    def test_no_list_is_read_before_it_is_asked(self) -> None:
        code = (
            "import builtins, sys\n"
            "from drafter.checking import lexicon\n"
            "assert 'pathlib' not in sys.modules\n"
            "read, opened = builtins.open, []\n"
            "builtins.open = lambda path, *rest: (opened.append(path), read(path, *rest))[1]\n"
            "lexicon.is_place('Rome'), lexicon.is_place('Lyon')\n"
            "assert len(opened) == 1, opened\n"
        )

        subprocess.run([sys.executable, "-S", "-c", code], cwd=FOLDER.parents[2], check=True)
