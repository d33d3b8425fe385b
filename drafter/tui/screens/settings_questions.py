"""What the settings ask, in which words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from drafter.config import Color
from drafter.desk.settling import COLOR, COUNTRY
from drafter.tui.form.field import Field
from drafter.tui.form.pick import Pick
from drafter.tui.form.questions import help_for

THEME = "theme"
UNSIGNED = "Without your name your letters go unsigned."


class Question(NamedTuple):
    """One answer."""

    path: str
    label: str
    help: str = ""


SECTIONS: tuple[tuple[str, tuple[Question, ...]], ...] = (
    (
        "You",
        (
            Question("me.name", "Name", "The name that signs your letters."),
            Question("me.email", "Email", "The address that you write from."),
            Question("me.phone", "Phone", "The number below your name, and in voicemails."),
            Question("me.sign_off", "Sign off", "How your letters end, if not as the tone has it."),
            Question("me.timezone", "Time zone", "If it is not theirs: a city will do."),
            Question("me.style", "Manner", "How you like to communicate; the advice weighs it."),
            Question("me.closing_note", "A last note"),
            Question(
                "me.fits", "Why you fit", "What goes for most of your interviews; a line each."
            ),
        ),
    ),
    (
        "A new interview",
        (
            Question(
                COUNTRY,
                "Country",
                "Where a new interview is, unless you say otherwise: Germany, or DE.",
            ),
        ),
    ),
    (
        "How it looks",
        (
            Question(THEME, "Theme", "The colours of the app; left and right try them, at once."),
            Question(
                COLOR, "Colour", "Whether the commands print in colour; the app does not ask."
            ),
        ),
    ),
)
_LABELS = {each.path: each.label for _, asked in SECTIONS for each in asked}
_HELP = {each.path: each.help for _, asked in SECTIONS for each in asked}
_COLORS = {
    Color.AUTO: "auto: on a terminal",
    Color.ALWAYS: "always",
    Color.NEVER: "never",
}


def about(path: str) -> str:
    """What a question is about, in a line."""
    return _HELP[path] or help_for(path)


def name_of(path: str) -> str:
    """What a question is called, in a sentence."""
    return _LABELS[path].lower()


def field(question: Question, text: str, themes: Iterable[str]) -> Field:
    """The question with what is answered."""
    control = None
    if question.path == THEME:
        control = Pick([(name, name) for name in themes], text, "as the terminal has it")
    elif question.path == COLOR:
        control = Pick(
            [(told, one.value) for one, told in _COLORS.items()], text, "auto if left empty"
        )
    return Field(question.path, question.label, text, control)
