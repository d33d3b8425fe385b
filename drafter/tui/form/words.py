"""What the form says of itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from drafter.interview.shown import shortened, visible
from drafter.tui.form.faults import by_label
from drafter.tui.form.questions import label_at

if TYPE_CHECKING:
    from drafter.desk.filling import Clash, Filling
    from drafter.desk.judging import Judged
    from drafter.desk.unfinished import Form

KeyOf = Callable[[str], str]
"""The key that does something, by the id of its binding."""
_SHORT = 60
TYPING = "typing"
KEPT = "kept, not finished"
NOT_KEPT = "not kept"
ON_A_BUTTON = "Enter presses the button."
YOURS_IS_UNFINISHED = "What you typed is kept as unfinished."


def title(filling: Filling) -> str:
    """What is being filled in."""
    if filling.which is None:
        return "New interview"
    return f"Interview {filling.which}: {short(filling.opening.get('company', ''))}"


def short(text: str) -> str:
    """A text in a sentence: on one line, and no longer than a line."""
    return shortened(visible(" ".join(text.split())), _SHORT)


def discard_to_leave(key: KeyOf) -> str:
    """How to leave without keeping anything."""
    return f"{key('form.discard')} throws it away and leaves."


def beginning(filling: Filling, newest: Form | None, key: KeyOf, *, signs: bool) -> str:
    """What there is to know before the first key."""
    if filling.resumed is not None:
        day = f"{filling.resumed.changed_at:%d %B, %H:%M}".lstrip("0")
        return f"This is what you typed until {day}. It is not finished."
    if newest is not None and filling.which is None:
        resume = key("form.resume")
        return f"A form is not finished: {short(newest.title)}. {resume} goes on with it."
    if not signs and not filling.answers.get("me.name", "").strip():
        settings = key("app.settings")
        return f"Without your name your letters go unsigned; {settings} opens the settings."
    return ""


def sure(filling: Filling, key: KeyOf) -> str:
    """The question before what was typed is thrown away."""
    what = "this form" if filling.which is None else "these changes"
    return f"{key('form.discard')} once more throws {what} away; any other key keeps it."


def faults(judged: Judged) -> str:
    """What must be mended before it can be kept."""
    names = [label_at(path) for path in judged.faults]
    if not names:
        return " ".join(map(by_label, judged.others))
    count = "One answer" if len(names) == 1 else f"{len(names)} answers"
    look = "needs" if len(names) == 1 else "need"
    return f"{count} {look} a look: {', '.join(names)}."


def kept(filling: Filling, which: int) -> str:
    """That it is in the store."""
    if filling.which is None:
        return f"Kept as interview {which}."
    joined = " What was changed elsewhere meanwhile is in it too." if filling.joined else ""
    return f"Interview {which} is changed.{joined}"


def kept_unfinished(filling: Filling) -> str:
    """That it waits to be finished."""
    company = short(filling.answers.get("company", "")) or "The form"
    return f"{company} is kept, not finished. It is there when you come back."


def clash(filling: Filling, found: Clash, key: KeyOf) -> str:
    """That somebody else changed the same, and what stands there now."""
    theirs = "; ".join(f"{_name(path)} is now {short(text)}" for path, text in found.both)
    return (
        f"Interview {filling.which} was changed elsewhere while you typed: {theirs}. "
        f"{key('form.done')} puts yours in its place, {key('form.leave')} keeps yours unfinished "
        "beside it."
    )


def _name(path: str) -> str:
    return "people" if path == "people" else label_at(path)
