"""What `drafter draft` does where a language model is to find the words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from drafter.cli.progress import Progress
from drafter.errors import InputError, UsageError

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.cli.session import Session
    from drafter.desk.results import Drafts
    from drafter.desk.wishes import Wish
    from drafter.drafting.model import LanguageModel
    from drafter.interview.model import Interview


class Choice(NamedTuple):
    """What the options say of the model."""

    offline: bool = False
    wanted: str = ""
    change: str = ""
    show: bool = False
    bare: bool = False
    """Whether personal data are to be sent as they are."""

    def refuse_what_contradicts(self) -> None:
        """Raises UsageError for options that cannot go together."""
        if not self.offline:
            return
        others = {
            "--model": self.wanted,
            "--refine": self.change,
            "--show-prompt": self.show,
            "--no-mask": self.bare,
        }
        for name, given in others.items():
            if given:
                raise UsageError(f"--offline and {name} contradict each other.", "Give one.")


def words(
    session: Session,
    interview: Interview,
    today: date | datetime | None,
    wish: Wish,
    choice: Choice,
    base: str,
) -> Drafts:
    """The drafts, worded by a model where one is set up and its words pass."""
    desk = session.desk
    model = None if choice.offline else desk.modelled.model(choice.wanted)
    if model is None:
        if choice.change:
            raise UsageError(
                "A text is changed by a language model, and none is set up.",
                "docs/models.md shows how to set one up.",
            )
        result = desk.draft(interview, today, wish)
        session.notify(_not_set_up(session, choice))
        return result
    _warn(session, choice, model)
    with Progress(model) as progress:
        if not choice.change:
            return desk.modelled.draft(
                interview, today, wish, model, progress, hidden=not choice.bare
            )
        return desk.modelled.refine(
            interview, today, wish, base, choice.change, model, progress, hidden=not choice.bare
        )


def show_prompt(
    session: Session,
    interview: Interview,
    today: date | datetime | None,
    wish: Wish,
    choice: Choice,
    base: str,
    *,
    as_json: bool,
) -> None:
    """Prints to the letter what would be sent, and where; sends nothing."""
    from drafter.desk.preview_words import beside

    desk = session.desk
    model = desk.modelled.model(choice.wanted)
    preview = desk.modelled.shown(
        interview, today, wish, hidden=not choice.bare, base=base, change=choice.change
    )
    host, name = (model.host, model.name) if model else ("", "")
    if as_json:
        from drafter.cli.json_text import json_text

        requests = [
            {
                "to": one.to.name,
                "messages": [{"role": turn.role, "content": turn.text} for turn in one.turns],
                "tokens": dict(one.tokens),
            }
            for one in preview.requests
        ]
        data = {
            "schema": 1,
            "host": host or None,
            "model": name or None,
            "requests": requests,
            "left_out": list(preview.left_out),
        }
        session.say(json_text(data))
        return
    where = f"to {host}, for the model {name}" if model else "nowhere: no language model is set up"
    pieces = [f"This would go {where}. Nothing has been sent."]
    count = len(preview.requests)
    for number, one in enumerate(preview.requests, 1):
        if count > 1:
            pieces.append(f"===== request {number} of {count} =====")
        pieces += [f"----- {turn.role} -----\n{turn.text}" for turn in one.turns]
    if not count:
        pieces.append("Nothing at all: the model would not be asked.")
    if told := beside(preview):
        pieces.append(f"----- not sent -----\n{told}")
    session.say("\n\n".join(pieces))


def base_of(session: Session, file: str, draft: str | None, result: Drafts) -> str:
    """The text to be changed: the one that was given, else the last that is kept, else ours."""
    from drafter.desk.sources import stored_id
    from drafter.desk.writing import unsent
    from drafter.message.text import print_draft

    if draft is not None:
        if draft == "-" and file == "-":
            raise UsageError("Only one of FILE and DRAFT can be standard input.", "Name a file.")
        text = session.desk.read_text(draft, sys.stdin.buffer)
        if not text.strip():
            raise InputError("There is no message in this text.", "Give the words to change.")
        return text
    if len(result.drafts) != 1:
        names = ", ".join(each.to.name for each in result.drafts)
        raise UsageError(
            "One text can be changed at a time, and this is for several people.",
            f"Name one of them with --to: {names}.",
        )
    (plain,) = result.drafts
    which = stored_id(file)
    if which is not None:
        kept = unsent(
            session.desk.interviews,
            which,
            plain.kind.value,
            plain.channel.value,
            plain.to.name,
        )
        if kept:
            return kept[-1].text
    return print_draft(plain)


def _warn(session: Session, choice: Choice, model: LanguageModel) -> None:
    if choice.bare:
        session.notify(
            [
                f"NOT MASKED: names, addresses and numbers go to {model.host} as they are. "
                "Leave out --no-mask to send tokens in their place."
            ]
        )


def _not_set_up(session: Session, choice: Choice) -> list[str]:
    """Said where a model was asked for, and else once on a terminal."""
    from drafter.desk.modelled import NOT_SET_UP
    from drafter.desk.once import first_time

    if choice.wanted or choice.bare:
        return [NOT_SET_UP]
    quiet = choice.offline or not sys.stderr.isatty()
    return [] if quiet or not first_time(session.desk.cache, "no-model") else [NOT_SET_UP]
