"""The advice while a form is typed, and which answer has just changed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from drafter.desk.judging import Judged
from drafter.errors import DrafterError, SettingsError
from drafter.interview.shown import shortened
from drafter.tui.form.faults import by_label, told
from drafter.tui.form.questions import label_at

if TYPE_CHECKING:
    from drafter.decision.advice import Decision, Explanation
    from drafter.desk.desk import Desk
    from drafter.interview.model import Interview


class Sight(NamedTuple):
    """What the answers come to at one moment."""

    answers: Mapping[str, str]
    judged: Judged | None
    interview: Interview | None
    explanation: Explanation | None
    notices: tuple[str, ...]
    faults: tuple[str, ...]
    """Why there is no advice."""


def look(
    desk: Desk,
    today: date | datetime | None,
    answers: Mapping[str, str],
    judging: Callable[[Mapping[str, str]], Judged],
) -> Sight:
    """Judge the answers and take advice on them."""
    judged = None
    try:
        judged = judging(answers)
        if judged.likely is None:
            return Sight(answers, judged, None, None, (), _unready(judged))
        advice = desk.advise(judged.likely, today)
    except SettingsError as error:
        return Sight(answers, judged, None, None, (), (error.title, *error.faults))
    except DrafterError as error:
        return Sight(answers, judged, None, None, (), (error.title, error.hint))
    left_out = [label_at(path) for path in judged.faults if path not in judged.missing]
    notes = (f"Without what has a fault: {', '.join(left_out)}.",) if left_out else ()
    return Sight(answers, judged, judged.likely, advice.explanation, (*notes, *advice.notices), ())


def _unready(judged: Judged) -> tuple[str, ...]:
    if "interview.held" in judged.faults:
        return ("As soon as it is known when the interview was, it says here what to do.",)
    found = [told(path, fault) for path, fault in judged.faults.items()]
    return (*found, *map(by_label, judged.others))


class Because:
    """Remembers the advice, and which answer was changed when it became another."""

    def __init__(self) -> None:
        self._before: tuple[object, ...] | None = None
        self._path = ""
        self.words = ""
        """What has just changed the advice: "tone is now casual"; empty if nothing has."""

    def heard(self, decision: Decision, path: str, text: str) -> str:
        """Take note of the advice after a change of that answer."""
        now, before = _essence(decision), self._before
        self._before = now
        if before is not None and before != now and path:
            self._path = path
        if path and path == self._path:
            # Who types on after the change still changes the same answer.
            self.words = f"{label_at(path)} is {_shown(text)}"
        return self.words


def _essence(decision: Decision) -> tuple[object, ...]:
    step = decision.step
    to: Sequence[str] = [person.name for person in step.to] if step else []
    return decision.action, step and (step.channel, step.kind, step.window), tuple(to)


def _shown(text: str) -> str:
    words = "; ".join(line.strip() for line in text.splitlines() if line.strip())
    return f"now {shortened(words)}" if words else "empty now"
