"""What is wrong with a prompt is told with its file, before it is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter import paths
from drafter.drafting.masking import Masks
from drafter.drafting.prompt_proof import NAMES, proofread_prompts
from drafter.drafting.prompts import supplied
from tests.drafting.test_prompts import thanks

OURS = paths.prompts()
TEMPLATES = paths.templates()


def test_ours_have_no_fault(tmp_path: Path) -> None:
    proof = proofread_prompts(tmp_path / "none", OURS, TEMPLATES)

    assert proof.faults == ()
    assert (proof.bundled, proof.own) == (len(list(OURS.rglob("*.j2"))), 0)


def test_the_names_are_those_that_drafting_supplies() -> None:
    order = thanks()

    assert supplied(order, Masks(order.interview, order.to)).keys() == NAMES


@pytest.mark.parametrize(
    ("file", "text", "fault"),
    [
        ("email/thank-you.j2", "{{ tome }}", "it knows no “tome”; did you mean tone?"),
        ("email/thank-you.j2", "{% if %}", "line 1: "),
        ("email/thank-yuo.j2", "x", "no message has a prompt of this name; did you mean"),
        ("repair.j2", "{{ facts }}", "it knows no “facts”."),
        ("system.j2", "{{ limits.lenght }}", "line 1: "),
        ("repair.j2", "{{ objections[7] }}", "line 1: "),
        ("call/check-in.j2", "\n{{ tone + 1 }}", "line 2: "),
    ],
)
def test_a_fault_of_the_users_own_is_told(tmp_path: Path, file: str, text: str, fault: str) -> None:
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    (found,) = proofread_prompts(tmp_path, OURS, TEMPLATES).faults

    assert found.startswith(str(path))
    assert fault in found


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "system.j2").write_bytes(b"\xff\xfe")

    assert "it is not UTF-8" in proofread_prompts(tmp_path, OURS, TEMPLATES).faults[0]


def test_where_there_are_none_it_is_told(tmp_path: Path) -> None:
    assert proofread_prompts(tmp_path, tmp_path, TEMPLATES).faults == (
        f"{tmp_path}: there are no prompts.",
    )
