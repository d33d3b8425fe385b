"""Every draft from a bundled template passes the checker, which gives it the same receipts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import pytest

from drafter.checking.check import check
from drafter.checking.findings import Report
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Draft, Receipt, Register
from drafter.message.text import print_draft
from tests.drafting.cohort import readers
from tests.drafting.interviews import TEMPLATES, WRITTEN
from tests.drafting.test_every_draft import occasions

EVERY = [(kind, channel, tone) for kind, channel in WRITTEN for tone in Register]
EXAMPLES = 5


class Checked(NamedTuple):
    """A draft and what the checker said of it."""

    case: int
    draft: Draft
    text: str
    report: Report


@cache
def checked(kind: Kind, channel: Channel, tone: Register) -> tuple[Checked, ...]:
    return tuple(_checked(kind, channel, tone))


def _checked(kind: Kind, channel: Channel, tone: Register) -> Iterator[Checked]:
    for case, interview, today in occasions(kind):
        to = readers(interview, kind)[0]
        draft = TEMPLATES.draft(interview, kind, channel, to, today, case.zone, tone)
        text = print_draft(draft)
        named = [to] if to else []
        report = check(text, interview, kind, today, case.zone, channel=channel, to=named)
        yield Checked(case.number, draft, text, report)


@pytest.mark.parametrize(("kind", "channel", "tone"), EVERY)
def test_no_draft_of_a_template_is_found_at_fault(
    kind: Kind, channel: Channel, tone: Register
) -> None:
    found = [
        f"[{one.case}] {finding.code} {finding.text!r} in {finding.part}: {finding.message}"
        for one in checked(kind, channel, tone)
        for finding in one.report.findings
    ]

    assert not found, f"{len(found)} findings\n" + "\n".join(found[:EXAMPLES])


def test_the_drafts_come_from_300_interviews_and_more() -> None:
    assert len(occasions(Kind.THANK_YOU)) >= 300


@pytest.mark.parametrize(("kind", "channel"), WRITTEN)
def test_the_checker_gives_the_receipts_of_the_template(kind: Kind, channel: Channel) -> None:
    """Of what a sentence of the template states, the checker knows nearly all."""
    stated, missed = 0, Counter[str]()
    for one in checked(kind, channel, Register.NEUTRAL):
        texts = {key: value for key, value in _by_sentence(one.report.receipts).items()}
        for receipt in one.draft.receipts:
            known = _keys_near(texts, receipt)
            for key in receipt.facts:
                if not _is_value(key):
                    continue
                stated += 1
                if key not in known:
                    missed[key.split("[")[0]] += 1

    assert missed.total() <= 0.05 * stated, missed


def _by_sentence(receipts: tuple[Receipt, ...]) -> dict[str, list[Receipt]]:
    found: dict[str, list[Receipt]] = defaultdict(list)
    for receipt in receipts:
        found[receipt.part].append(receipt)
    return found


def _keys_near(receipts: dict[str, list[Receipt]], wanted: Receipt) -> set[str]:
    """The keys of all sentences of the part that share their text with the one wanted."""
    return {
        key
        for receipt in receipts.get(wanted.part, ())
        if receipt.sentence in wanted.sentence or wanted.sentence in receipt.sentence
        for key in receipt.facts
    }


def _is_value(key: str) -> bool:
    """Whether a key holds words, days or numbers that can be seen in a text."""
    return key in ("company", "role", "interview.held", "process.reference", "me.question") or (
        key.endswith((".name", ".phone", ".email"))
        or key.startswith(("me.fits", "interview.topics"))
    )
