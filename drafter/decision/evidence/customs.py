"""Statements about trades, countries, days and hours."""

from __future__ import annotations

from drafter.decision.evidence import sources as s
from drafter.decision.evidence.statement import Statement

STATEMENTS = (
    # Trades and countries
    Statement(
        "E34",
        "Hotels, restaurants and shops decide within 8 to 12 days: one call after two or three "
        "days is accepted there, outside the rush hours.",
        "A",
        (s.HCAREERS_2019, s.CAREERTREND, s.EXPRESS_2008, s.GLASSDOOR_2017),
        "Horizon Hospitality recruiters advise one to two weeks.",
    ),
    Statement(
        "E35",
        "For a sales job the follow-up is a sample of your work: thanks within 48 hours, and a "
        "call is acceptable when the date arrives.",
        "B",
        (s.SALES_GUIDES, "Ramsey Solutions", "Shaw Local, 2025"),
        '"No calls" holds in sales too (E17).',
    ),
    Statement(
        "E36",
        "Government hiring takes about 54 to 100 days. Look at the portal first; then write to "
        "the contact of the announcement, with its number and a specific question, after 15 to "
        "20 days of silence.",
        "B",
        (s.GOGOVERNMENT, s.GLASSDOOR_2017, "Integrity Staffing"),
    ),
    Statement(
        "E37",
        "Academia takes weeks to months: wait about a month, 20 business days, and ask the chair "
        "of the search.",
        "A",
        (
            "US National Institutes of Health career blog",
            "Chronicle Vitae",
            "The Chronicle of Higher Education, 2005",
            "The Philosophers' Cocoon",
            "UCEA",
        ),
    ),
    Statement(
        "E38",
        "In Germany, Austria and Switzerland wait two to three business days after a named date, "
        "and ten business days to several weeks without one; email is preferred by many.",
        "B",
        (s.GERMAN_SITES, s.EFC_DE, "ingenieur.de"),
        "One guide allows a call after ten days; two advise against phoning at all.",
    ),
    Statement(
        "E39",
        "In Japan a polite thank-you of three to five sentences goes out within 24 hours; ask "
        "after one to two weeks (five to ten business days), through the agent if there is one.",
        "C",
        ("Ascent Global Partners, Tokyo", "A blog on job hunting in Japan"),
        "Monster calls thank-you notes uncustomary in Japan.",
    ),
    Statement(
        "E40",
        "In the UK a thank-you is optional and short. One polite email is fine once the time they "
        "stated has passed, and asking for feedback after a rejection is normal.",
        "B",
        (s.BIRMINGHAM, s.UK_ADVICE, "employmentautism.org.uk"),
        "Through an agency, nothing goes to the client.",
    ),
    Statement(
        "E41",
        "In India email is favoured and HR leaves most calls unanswered; ask after about two "
        "weeks, five to ten business days.",
        "C",
        ("Indian career sites (upGrad, Futures and Careers)", s.FARM),
        "One Indian site would phone after two weeks.",
    ),
    Statement(
        "E42",
        "In nursing and health care a call is normal about one to two weeks (five to ten business "
        "days) after the interview, or once the named week has passed.",
        "C",
        (s.ALLNURSES, "MedPro Healthcare Staffing"),
    ),
    # Days and hours
    Statement(
        "E43",
        "Count business days without public holidays and without days the firm is shut; expect "
        "delay at the end of the year, and then write rather than call.",
        "B",
        (s.ASK_A_MANAGER_2012, "MedPro Healthcare Staffing", s.FARM),
    ),
    Statement(
        "E44",
        "Let emails arrive between 8:00 and 18:00 where the reader is, not at night or on a "
        "weekend.",
        "C",
        ("Luminous HR", s.FARM),
        "Many find the evening of the interview day fine for thanks.",
    ),
    Statement(
        "E45",
        "Nobody agrees on the best hour to call. Tuesday to Thursday is preferred; avoid Monday "
        "morning, lunch and Friday afternoon.",
        "C",
        ("Luminous HR", "An insurance careers site", s.CAREERTREND),
        "Early, late and mid-morning all have advocates, and one site prefers Monday morning.",
    ),
    Statement(
        "E46",
        "Don't ask by text message or social media unless they invited it or used it themselves: "
        "at most 10 percent of HR managers approve of a text.",
        "A",
        (s.RH_2012, s.RH_CANADA, s.RH_2017_RESUME, "Northeastern University, 2016"),
        "A small practical question by text is fine. For social media 27 percent approved of "
        "thanks in one poll.",
    ),
)
