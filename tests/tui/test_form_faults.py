"""What is wrong with an answer, in the words of the form."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.desk.answers import LEAVES
from drafter.desk.desk import Desk
from drafter.desk.judging import judge
from drafter.interview.consistency import ORDERS, TOGETHER
from drafter.tui.advice_labels import by_label as of_advice
from drafter.tui.form.faults import by_label, told
from tests.tui.stage import desk_in

TODAY = date(2026, 9, 30)
SMALL = {"company": "Acme", "role": "Clerk", "interview.held": "15 Sep 2026"}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


def faults(desk: Desk, **answers: str) -> dict[str, str]:
    given = {name.replace("__", "."): text for name, text in answers.items()}
    judged = judge(SMALL | given, {}, TODAY, desk.read_object)
    assert judged.others == ()
    return {path: told(path, fault) for path, fault in judged.faults.items()}


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("process__promised_for", "2 Oct", "Only with \u201cYou would hear\u201d: date."),
        ("process__promise", "date", "Fill in \u201cBy\u201d too, or neither."),
        ("employer__agency", "Lind", "Only with \u201cThrough an agency\u201d: yes."),
        (
            "process__competing_offer__deadline",
            "1 Sep 2026",
            "That is before \u201cWhen\u201d (Tuesday 15 September 2026).",
        ),
        (
            "offer__deadline",
            "3 Oct",
            "Only with \u201cStatus\u201d: offer; another employer's belongs into "
            "\u201cAnswer another's by\u201d.",
        ),
        ("employer__country", "Narnia", "That is no country; write Germany, or DE."),
        ("me__email", "sam", "That is no address; write one such as dana@example.org."),
        ("company", "x" * 300, "300 characters; 120 at the most."),
    ],
)
def test_a_fault_names_the_labels_of_the_form(
    desk: Desk, path: str, text: str, expected: str
) -> None:
    assert faults(desk, **{path: text})[path.replace("__", ".")] == expected


def test_what_is_wrong_with_a_span_is_told_at_its_first_day(desk: Desk) -> None:
    found = faults(
        desk, process__call_window__from="2 Oct 2026", process__call_window__to="3 Oct 2026"
    )

    assert found == {
        "process.call_window.from": "Only with \u201cContacting them\u201d: call-invited."
    }


def test_no_rule_of_the_file_leaves_a_key_in_its_words() -> None:
    paths = {path for rule in TOGETHER for path in _of(rule.scope, rule.this.path, rule.that.path)}
    paths |= {path for rule in ORDERS for path in _of(rule.scope, rule.earlier, rule.later)}

    for path in paths & set(LEAVES):
        if "." in path:
            placed = path.replace("[]", "[0]")
            assert path not in by_label(f"Found 2026-09-01, which is before {placed} (2026-09-15).")
            assert "\u201c" in by_label(f'Allowed with {placed} = "x".')


def _of(scope: str, *paths: str) -> set[str]:
    return {f"{scope}.{path}" if scope else path for path in paths}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Your name is not known, so nothing is signed: set me.name.",
            "Your name is not known, so nothing is signed: fill in \u201cYour name\u201d.",
        ),
        (
            "Neither your phone nor your email is known: set me.phone or me.email.",
            "Neither your phone nor your email is known: fill in \u201cYour phone\u201d or "
            "\u201cYour email\u201d.",
        ),
        (
            "the number is not marked as given to you (gave_number = true)",
            "the number is not marked as given to you (\u201cGave you the number\u201d)",
        ),
        ("They named 2026-10-02. It is me.", "They named 2026-10-02. It is me."),
    ],
)
def test_the_advice_names_them_too(sentence: str, expected: str) -> None:
    assert of_advice(sentence) == expected
