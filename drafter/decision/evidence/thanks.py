"""Statements about thank-you notes."""

from __future__ import annotations

from drafter.decision.evidence import sources as s
from drafter.decision.evidence.statement import Statement

STATEMENTS = (
    Statement(
        "E01",
        "After every round in which you talked with somebody, write a thank-you note: one note "
        "for each round.",
        "A",
        (
            s.RH_2017_THANKS,
            s.RH_2012,
            s.CAREERBUILDER_2011,
            s.CAREERBUILDER_2005,
            s.GEORGETOWN,
            s.WASHU,
            s.WESLEYAN,
        ),
        "Technology people call it optional, and in Japan, the UK and Germany it is less usual.",
    ),
    Statement(
        "E02",
        "The best time for a thank-you note is the day of the interview or within 24 hours; up to "
        "48 hours it is still on time.",
        "A",
        (s.WASHU, s.RH_CANADA, s.HCAREERS_2019, s.INTERNSHIP_SG, s.CBC_2011, s.MONSTER),
        "In CareerBuilder's 2005 survey a third of the managers were content with 3 to 5 days.",
    ),
    Statement(
        "E03",
        "Don't thank them before you are out of the building: two to four hours later the note can "
        "say something specific and does not look prepared in advance.",
        "B",
        (s.CAREERTREND, "TU Delft career center", s.FARM),
        "If they decide the same day, two hours is already late enough.",
    ),
    Statement(
        "E04",
        "A late thank-you is still worth sending for about a week: five business days at most, "
        "seven days on the calendar.",
        "B",
        (s.CAREERTREND, s.MONSTER, "Melissa Cooley, career coach", "Continental Search recruiters"),
        "One adviser says that after a week it looks careless; another would send it at any time.",
    ),
    Statement(
        "E05",
        "After an interview on a Friday afternoon, write the same evening or have the note arrive "
        "on the next working morning, by nine.",
        "C",
        (s.MONSTER, s.FARM),
        "Some find mail at night or on a weekend odd; others see no harm in it.",
    ),
    Statement(
        "E06",
        "Thank by email: 67 to 94 percent of the managers asked approve of it. A handwritten card "
        "may come on top and does not replace it.",
        "A",
        (s.RH_2012, s.RH_2017_THANKS, s.RH_CANADA, s.CAREERBUILDER_2011),
        "Finance, law and old-fashioned houses may prefer paper.",
    ),
    Statement(
        "E07",
        "Several interviewers each get a note of their own, no two alike. If you lack their "
        "addresses, send one note to whoever arranged the day and ask to pass your thanks on.",
        "A",
        (s.CAREERBUILDER_2011, s.GEORGETOWN, s.WASHU, s.WESLEYAN, "PSG Global Staffing"),
        "In academia only the chair of the search is written to, and some recruiters dislike "
        "being asked to forward notes.",
    ),
    Statement(
        "E08",
        "A thank-you note only thanks: it asks nothing about the decision or its date.",
        "C",
        (s.INTERNSHIP_SG, s.FARM),
    ),
)
