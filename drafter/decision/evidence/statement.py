"""What a statement of the evidence is, and what its grade means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

Grade = Literal["A", "B", "C", "D"]

GRADES: Mapping[Grade, str] = MappingProxyType(
    {
        "A": "five or more independent sources agree, or a survey and three more",
        "B": "three or four independent sources, or one survey",
        "C": "one or two sources, or only sources of low weight",
        "D": "no source found: a choice of this project",
    }
)
"""What each grade means."""


class Statement(NamedTuple):
    """One piece of advice, as far as the evidence carries it."""

    id: str
    text: str
    grade: Grade
    sources: tuple[str, ...]
    contradicted_by: str = ""
    """Who advises otherwise, in words; empty: nobody found."""
