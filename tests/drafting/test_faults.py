"""The tests of the drafts would notice: each fault is planted once, and found."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter import paths
from drafter.drafting.templates import Templates
from drafter.interview.model import Channel, Interview, Kind
from drafter.message.draft import Register
from tests.drafting.faults import Passage, Setting, Tried, among, faults
from tests.drafting.interviews import DANA, PLAIN, ZONE

TODAY = date(2026, 9, 16)
GOOD = """\
Subject: Thank you for the {{ title }} interview

{{ greeting }} {{ to.greeting }},

Thank you for talking with me about the {{ role }} at {{ company }} {{ when }}. I liked our talk
about {{ topics[0] }}, and all that I heard about the team and about the plans for next year.

One reason why I would be glad to do this work is that I know what it takes. The team and its way of
working appeal to me very much. I would bring it care and patience.

I am happy to send references or samples of my work. I appreciate the time that all took for me.

{% include "email/_signature.j2" %}
"""


def found(folder: Path, text: str, kind: Kind = Kind.THANK_YOU) -> set[str]:
    return {fault.rule for fault in faults(tried(folder, text, PLAIN, kind))}


def tried(folder: Path, text: str, interview: Interview, kind: Kind = Kind.THANK_YOU) -> Tried:
    (folder / "email").mkdir(exist_ok=True)
    (folder / "email" / f"{kind.value}.j2").write_text(text, encoding="utf-8")
    templates = Templates([folder, paths.templates()])
    draft = templates.draft(interview, kind, Channel.EMAIL, DANA, TODAY, ZONE, Register.FORMAL)
    return Tried(Setting(interview, kind, DANA, TODAY, ZONE, Register.FORMAL), draft)


def test_nothing_is_found_in_a_good_note(tmp_path: Path) -> None:
    assert found(tmp_path, GOOD) == set()


@pytest.mark.parametrize(
    ("good", "bad", "rule"),
    [
        ("the plans", "the [plans]", "a placeholder is left"),
        ("the plans", "the plans of None", "a placeholder is left"),
        ("the plans", "the the plans", "a word is doubled"),
        ("The team and", "The the team and", "a word is doubled"),
        ("the plans", "the plans , they say,", "spacing or punctuation is odd"),
        ("very much.", "very much..", "spacing or punctuation is odd"),
        ("care and patience", "an care and patience", "“a” or “an” against the sound"),
        ("care and patience", "a honest eye", "“a” or “an” against the sound"),
        ("care and patience", "a HR eye", "“a” or “an” against the sound"),
        ("I would bring it", "i would bring it", "a sentence begins with a small letter"),
        ("very much.", "very much. Very.", "a sentence of one or two words"),
        ("next year.", "next year. I am writing, just checking in, so that we can meet.",
         "a worn, pushy, blaming or servile word"),
        ("very much.", "very much \U0001f389.", "an emoji"),
        ("{{ greeting }}", "Hi", "too familiar for a formal message"),
        ("very much. I would", "very much! I would bring it pluck! I would",
         "more than one exclamation mark"),
        ("very much.", "very much. The pay is fine with me.", "a word about pay"),
        ("{{ company }}", "Northwind Traders", "no receipt for company"),
        ("{{ topics[0] }}", "the on-call rota", "no receipt for people[].topics[]"),
        ("for the {{ title }} interview", "", "a subject is too long or too short"),
        ("very much.", "very much. When will you know?", "a question too many"),
        ("very much.", "very much. I wonder about your timeline.",
         "a thank-you asks how things stand"),
        ("Thank you for talking with me", "I was glad to talk",
         "the first sentence thanks nobody"),
        ("{{ greeting }} {{ to.greeting }},\n\n", "", "no greeting on a line of its own"),
        ("{{ greeting }}", "Ahoy", "the greeting greets nobody"),
        ("{{ to.greeting }}", "Mike", "the greeting names nobody"),
        ('{% include "email/_signature.j2" %}', "Best,\\\nSam Rivera",
         "the signature is not as it should be"),
        ('{% include "email/_signature.j2" %}',
         "All the best to you.\n\nBest wishes,\\\n{{ me.name }}", "the goodbye says “best” twice"),
        ("{{ when }}", "{{ when }}, the {{ role }}", "a name stands twice in one sentence"),
        ("One reason", "Well\n\nOne reason", "an empty paragraph"),
        ("One reason", "What I can do\n\nOne reason", "a paragraph without an end"),
        ("{{ when }}", "lately", "date missing"),
        ("the {{ role }}", "a job", "role missing"),
        ("{{ topics[0] }}", "the weather", "a note without the topic of its reader"),
        ("The team and its way of\nworking appeal to me very much.", "Yes, I am. " * 8,
         "too many or too few sentences"),
        ("very much.", "very much, " + "and so on and so forth " * 30 + "to the end.",
         "too many words"),
    ],
)  # fmt: skip
def test_a_planted_fault_is_found(tmp_path: Path, good: str, bad: str, rule: str) -> None:
    text = GOOD.replace("{{ title }}", "Data Analyst") if good == "the {{ role }}" else GOOD

    assert good in text
    assert rule in found(tmp_path, text.replace(good, bad))


def test_a_contraction_is_found_that_the_filling_of_templates_lets_through() -> None:
    rules = {rule for rule, *_ in Passage("body", "I'm glad that it's so.", ()).unmannerly}

    assert rules == {"too familiar for a formal message"}


def test_a_short_note_is_found(tmp_path: Path) -> None:
    short = GOOD.split("One reason")[0] + '{% include "email/_signature.j2" %}\n'

    assert found(tmp_path, short) >= {"too few words", "too many or too few sentences"}


def test_a_withdrawal_that_comes_late_is_found(tmp_path: Path) -> None:
    assert "the withdrawal does not come first" in found(tmp_path, GOOD, Kind.WITHDRAWAL)


def test_two_notes_in_the_same_words_are_found(tmp_path: Path) -> None:
    twins = [tried(tmp_path, GOOD, PLAIN) for _ in range(2)]

    assert list(among(twins))


def test_what_the_user_typed_is_let_pass(tmp_path: Path) -> None:
    topic = "the the [b]pay[/b] , None!! \U0001f389 must we? or else.. a hour"
    interview = PLAIN._replace(people=(DANA._replace(topics=(topic,)),))

    rules = {fault.rule for fault in faults(_to(tmp_path, interview))}
    assert not rules


def _to(folder: Path, interview: Interview) -> Tried:
    (folder / "email").mkdir()
    (folder / "email" / "thank-you.j2").write_text(GOOD, encoding="utf-8")
    to, kind = interview.people[0], Kind.THANK_YOU
    templates = Templates([folder, paths.templates()])
    draft = templates.draft(interview, kind, Channel.EMAIL, to, TODAY, ZONE, Register.FORMAL)
    return Tried(Setting(interview, kind, to, TODAY, ZONE, Register.FORMAL), draft)
