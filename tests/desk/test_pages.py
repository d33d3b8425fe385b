"""The page at hand, and what is known of its versions without reading them anew."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from drafter.desk import pages
from drafter.desk.manuscript import Manuscript
from drafter.desk.pages import Begun, Pages
from drafter.desk.writing import EDITED, keep, milestones
from drafter.interview.model import Kind
from drafter.message.draft import Recipient
from tests.desk.kept import desk_in, interview

LETTER = "Dear Dana, thank you for the talk about the reporting warehouse and its nightly loads."
OTHER = "Hello Dana, these are quite other words: is there any news of the team's decision yet?"


@pytest.mark.parametrize("seed", range(8))
def test_the_milestones_of_a_page_are_those_of_all_its_versions(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, choose = desk_in(tmp_path, monkeypatch), Random(seed)
    which = desk.interviews.add(interview(), "test").id
    page = Manuscript(Kind.CHECK_IN, Recipient("Dana Okafor", ""), "Next steps", LETTER)
    first = keep(desk.interviews, which, page, "template")
    held = Pages(desk.interviews, which)
    held.take(Begun((page.draft,), page, first, False))

    for step in range(12):
        body = choose.choice([f"{page.body} x", OTHER, LETTER, page.body[:-2]])
        page = page._replace(body=body)
        held.written(page.subject, page.body)
        origin = choose.choice([EDITED, EDITED, EDITED, "template"])
        if choose.random() < 0.2:
            # Somebody else writes on it too.
            keep(desk.interviews, which, page._replace(body=f"{OTHER} {step}"), EDITED)
        held.is_kept(pages.words_of(which, page), keep(desk.interviews, which, page, origin))

        assert held.milestones() == milestones(held.versions())
    desk.close()
