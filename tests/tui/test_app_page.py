"""The page for users of the app, and its pictures."""

from __future__ import annotations

import re
import tomllib

import pytest

from docs.make_pictures import FOLDER, PICTURES, picture
from docs.make_tables import PAGE, with_tables
from drafter.tui.keys.judging import judge

README = PAGE.parents[1] / "README.md"
SHOWN = re.compile(r"!\[([^\]]+)\]\((?:docs/)?pictures/([\w-]+)\.svg\)")


def test_the_page_lists_every_key_as_it_is() -> None:
    text = PAGE.read_text(encoding="utf-8")

    # To renew it: make pictures.
    assert with_tables(text) == text


def test_every_picture_is_on_the_page_and_three_in_the_readme_each_with_its_words() -> None:
    page, readme = (SHOWN.findall(one.read_text(encoding="utf-8")) for one in (PAGE, README))

    assert {name for _, name in page} == set(PICTURES)
    assert [name for _, name in readme] == ["home", "form", "draft"]
    assert all(len(told.split()) > 10 for told, _ in page + readme)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_shows_the_app_as_it_is(name: str) -> None:
    drawn = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")

    # To renew it: make pictures.
    assert picture(name) == drawn


def test_a_picture_fetches_nothing() -> None:
    for path in FOLDER.glob("*.svg"):
        links = set(re.findall(r"[a-z]+://[^\s\"<)]+", path.read_text(encoding="utf-8")))
        drawn = {link for link in links if "example.org" not in link}

        assert drawn == {"http://www.w3.org/2000/svg"}
        assert "url(" not in path.read_text(encoding="utf-8")


def test_the_keys_that_the_page_gives_as_an_example_can_be_used() -> None:
    [example] = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    judged = judge(tomllib.loads(example)["keys"])

    assert judged.faults == ()
    assert judged.own == {"home.log": ("i",), "draft.sent": ("f9", "ctrl+d")}
