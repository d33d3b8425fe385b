"""Answers as three models of different strength would give them, each with what comes of it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from drafter.decision.decide import decide_on
from drafter.desk import wishes
from drafter.desk.wishes import Wish
from drafter.drafting.compose import Composed, compose
from drafter.drafting.people import register_for
from drafter.drafting.prompts import Order
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Origin, Register
from drafter.message.text import print_draft
from tests.drafting.asking import Heard
from tests.drafting.orders import PROMPTS, example, order, situation
from tests.drafting.scripted import Scripted

FOLDER = Path(__file__).parent / "replies"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
_OF = re.compile(r"(\S+) on (\S+?)(?:, to ([^,]+))?(?:, as ([\w-]+))?(?:, by (\w+))?")


class Case(NamedTuple):
    """An answer, the one after it, and what is to come of them."""

    order: Order
    outcome: str
    says: dict[str, str]
    replies: list[str]


def read(name: str) -> Case:
    head, *replies = (FOLDER / f"{name}.txt").read_text("utf-8").split("=====\n")
    says = dict(line.split(": ", 1) for line in head.strip().split("\n"))
    found = _OF.fullmatch(says["of"])
    assert found, says["of"]
    wish = Wish(
        Kind(found[4]) if found[4] else None,
        Channel(found[5]) if found[5] else None,
        (found[3],) if found[3] else (),
        Register(says["tone"]) if "tone" in says else None,
    )
    return Case(
        ordered(found[1], date.fromisoformat(found[2]), wish), says["outcome"], says, replies
    )


def ordered(file: str, today: date, wish: Wish) -> Order:
    """The message that the advice names, or the wish, as drafter would order it."""
    interview = example(file)
    where = situation(interview, today)
    decision = decide_on(where)
    kind, channel = wishes.message(decision, wish)
    to = wishes.recipients(where, decision, kind, channel, wish.to)[0]
    day = wishes.moment_of_sending(where, decision, kind).date()
    return order(interview, kind, channel, to, day, tone=wish.tone or register_for(interview))


def run(case: Case) -> tuple[Composed, Scripted]:
    mark = PROMPTS.request(case.order).mark
    replies = [reply.replace("@MARK@", mark) for reply in case.replies]
    if "line ends" in case.says:
        replies = [reply.replace("\n", "\r\n") for reply in replies]
    model = Scripted(*replies)
    return compose(case.order, model, PROMPTS, Heard()), model


def test_there_are_enough_of_them() -> None:
    outcomes = [read(name).outcome for name in NAMES]

    assert len(NAMES) >= 40
    assert set(outcomes) == {"as it is", "mended", "repaired", "replaced"}
    assert {read(name).says["model"] for name in NAMES} == {"strong", "middle", "weak"}


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_comes_to_what_it_deserves(name: str) -> None:
    case = read(name)
    made, model = run(case)
    text = print_draft(made.draft)

    told = made.why + (model.asked[1][-1].text if len(model.asked) > 1 else "")
    if case.outcome == "replaced":
        assert (made.draft, made.draft.origin) == (case.order.plain, Origin.TEMPLATE), told
        assert made.why.startswith("The model's draft did not pass, twice. ")
    else:
        assert made.draft.origin is Origin.MODEL, told
        assert not made.why
        assert not [one for one in made.findings if one.severity == "error"]
    assert len(model.asked) == (1 if case.outcome in ("as it is", "mended") else 2), told
    if "objects" in case.says:
        assert case.says["objects"] in told
    for words in filter(None, case.says.get("holds", "").split(" / ")):
        assert words in text
    for words in filter(None, case.says.get("lacks", "").split(" / ")):
        assert words not in text
    masks = PROMPTS.request(case.order).masks
    assert "[" not in text or case.outcome == "replaced"
    if case.outcome == "as it is":
        for part in masks.unmask(case.replies[0]).split("\n\n## "):
            assert part.strip() in text


@pytest.mark.parametrize("name", NAMES)
def test_nothing_personal_is_asked_of_the_model_in_any_turn(name: str) -> None:
    case = read(name)
    _, model = run(case)
    one = case.order.interview
    names = [word for person in one.people for word in person.name.split() if len(word) > 3]
    secret = [one.me.name, one.me.email, one.me.phone, one.company, *names]
    secret += [text for person in one.people for text in (person.email, person.phone)]

    for turns in model.asked:
        for turn in turns:
            assert not [text for text in secret if text and text in turn.text]
