"""Words to be said aloud: a sentence a line, a cue at each pause."""

from __future__ import annotations

import pytest

from drafter.tui.spoken import spoken


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Hi Dana. Is this a good moment?", ["Hi Dana.", "Is this a good moment?"]),
        ("Hello, Dr. Okafor. It\u2019s Sam.", ["Hello, Dr. Okafor.", "It\u2019s Sam."]),
        ("I met J. Lee there.", ["I met J. Lee there."]),
        (
            "Let me repeat that to be sure. \u2026\nMay I check in again? \u2026\nGoodbye.",
            [
                "Let me repeat that to be sure.  (say what they told you)",
                "May I check in again?  (they answer)",
                "Goodbye.",
            ],
        ),
        ("My answer is this: \u2026", ["My answer is this:  (your own words)"]),
        (
            "Let me tell you how it went. \u2026 I am keen.",
            ["Let me tell you how it went.  (your own words)", "I am keen."],
        ),
        ("[b]Acme[/x]\x1b[2J.", ["[b]Acme[/x]\\x1b[2J."]),
        ("", []),
    ],
)
def test_each_sentence_has_a_line_and_each_pause_says_what_to_do(
    text: str, lines: list[str]
) -> None:
    assert [line for line in spoken(text).plain.split("\n") if line] == lines


def test_apart_leaves_a_line_between_the_sentences() -> None:
    assert spoken("One. Two? \u2026", apart=True).plain == "One.\n\nTwo?\n(they answer)"
