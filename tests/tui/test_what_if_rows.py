"""The facts of a what-if as rows: whatever is supposed, each is told in the room there is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.desk.supposing import Shape
from drafter.desk.what_if import WhatIf
from drafter.tui.cut import cells
from drafter.tui.screens.what_if_rows import about, choices, rows
from tests.desk.kept import desk_in, keep_examples, suppose_anything


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> list[WhatIf]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        desk = desk_in(tmp_path_factory.mktemp("examples"), monkeypatch)
        days = keep_examples(desk)
    return [WhatIf(desk, day, which) for which, day in days.items()]


@settings(max_examples=100)
@given(data=st.data())
def test_every_fact_is_told_in_the_room_there_is(
    examples: list[WhatIf], data: st.DataObject
) -> None:
    what_if = data.draw(st.sampled_from(examples))
    what_if.put_all_back()
    for _ in range(data.draw(st.integers(0, 6))):
        suppose_anything(what_if, data)
    sight = what_if.look()
    width = data.draw(st.integers(30, 90))

    found = rows(what_if, sight, width)

    facts = [fact for _, group in what_if.groups() for fact in group]
    assert [row.name for row in found if row.name] == [fact.offer.name for fact in facts]
    for row in found:
        for line in row.lines:
            told = "".join(part.text for part in line)
            assert cells(told) <= width
            assert told.isprintable()
    for fact in facts:
        assert about(fact)
        if fact.offer.shape is Shape.CHOICE:
            assert fact.text in [value for _, value in choices(what_if, fact)]
