"""How fast this employer's process moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.interview.model import Pace, Sector, Setting, Size

if TYPE_CHECKING:
    from drafter.interview.model import Interview

PATIENT_COUNTRIES = frozenset({"DE", "AT", "CH", "LI", "FR", "ES", "IT", "JP", "KR"})
"""Where several weeks without a word are ordinary (E38, E39)."""

LENGTHY = frozenset({Pace.SLOW, Pace.ACADEMIC})


def pace_of(interview: Interview) -> Pace:
    """The pace the user gave, else the one that sector, setting, size and country suggest."""
    pace = interview.process.pace
    if pace is not Pace.AUTO:
        return pace
    sector = interview.employer.sector
    if sector is Sector.ACADEMIA:
        return Pace.ACADEMIC
    if sector is Sector.RETAIL_HOSPITALITY:
        return Pace.FAST
    if sector is Sector.GOVERNMENT:
        return Pace.SLOW
    if interview.employer.size is Size.LARGE and (
        sector is Sector.FINANCE_LAW
        or interview.round.setting in (Setting.PANEL, Setting.MULTI_LEVEL)
    ):
        return Pace.SLOW
    return Pace.SLOW if interview.employer.country in PATIENT_COUNTRIES else Pace.STANDARD


def calls_are_usual(interview: Interview) -> bool:
    """Whether this trade picks up the phone: shops, very small firms, healthcare (E34, E42)."""
    return (
        interview.employer.size is Size.TINY
        or interview.employer.sector is Sector.HEALTHCARE
        or pace_of(interview) is Pace.FAST
    )
