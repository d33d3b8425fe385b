"""Statements about what they ask of one, how to say it and what to expect."""

from __future__ import annotations

from drafter.decision.evidence import sources as s
from drafter.decision.evidence.statement import Statement

STATEMENTS = (
    # What they ask of you
    Statement(
        "E47",
        "If they called you, call back the same day or the next morning, and do it by phone.",
        "B",
        (s.ASK_A_MANAGER_2009, s.CAREERTREND, s.SALES_GUIDES),
    ),
    Statement(
        "E48",
        "Send what they asked for or you promised, such as references or a portfolio, within 24 "
        "hours, 48 at most.",
        "B",
        (s.INTERNSHIP_SG, "Redfish Technology", s.GEORGETOWN),
    ),
    Statement(
        "E49",
        "After a rejection one gracious reply within two business days is enough. It may ask once "
        "for feedback; it does not argue, and nobody calls to change the decision.",
        "B",
        ("The Muse", s.BIRMINGHAM, s.UK_ADVICE),
        "In the UK feedback by phone is sometimes offered.",
    ),
    Statement(
        "E50",
        "If you withdraw, say so within a business day, the way you have been in touch; late in "
        "the process, or with a good rapport, by phone.",
        "B",
        (s.MUHLENBERG, "Zengig", s.FARM),
    ),
    Statement(
        "E51",
        "If they answer with a new date, that date counts from then on. That the count of "
        "unanswered questions starts again is drafter's own choice.",
        "C",
        ("Jobcase", s.COLLEGE_RECRUITER),
    ),
    # How to say it
    Statement(
        "E52",
        "A question about how things stand is friendly, blames nobody, does not press, offers "
        "more information, and if it can brings something new.",
        "A",
        (s.GEORGETOWN, s.PURDUE, s.FREDERICK, "Talent Boulevard, 2019", s.BIRMINGHAM),
    ),
    Statement(
        "E53",
        "Don't go around people: no fishing through inside contacts, no going over heads, no "
        "copy to the boss.",
        "B",
        ("Job Hunt Hero", "Happen", "Tim Sackett", "Marc Cenedella, Business Insider"),
        "One recruiter would write to the manager past HR when the rapport is great.",
    ),
    Statement(
        "E54",
        "A thank-you is short: two or three paragraphs, three to nine sentences.",
        "A",
        (
            s.CAREERBUILDER_2005 + " (three paragraphs)",
            s.RH_CANADA + " (about a paragraph)",
            "Northeastern University, 2016",
            "Forbes",
            s.INTERNSHIP_SG,
        ),
        "Georgetown University allows up to a page.",
    ),
    Statement(
        "E55",
        "An email that asks how things stand needs two to five sentences.",
        "C",
        (s.YOUTERN + " (two lines)", s.FARM + " (three to four sentences)"),
        "One guide allows three paragraphs.",
    ),
    Statement(
        "E56",
        "A subject line names the purpose and the role in 36 to 60 characters; if there is a "
        "thread, stay in it.",
        "B",
        (s.BACKLINKO, "Adria Solutions (UK)", s.FARM),
    ),
    Statement(
        "E57",
        "A voicemail is prepared, has one purpose and lasts 20 to 30 seconds, about 55 words and "
        "the number.",
        "B",
        ("IndustryWeek", "Vskills", s.FARM),
        "One coach prefers a minute or two with everything in it.",
    ),
    Statement(
        "E58",
        "In a voicemail say your name and number at the start and again, slowly, at the end; say "
        "which role and when you met, and thank. Take nothing for granted and set no time for a "
        "call back.",
        "A",
        (
            "Marc Cenedella, Business Insider",
            "Pro Recruiters",
            "Recruiting Shingle",
            "MBA Boost",
            "Press One for HR",
        ),
        "One sample script asks for a call back the same day.",
    ),
    Statement(
        "E59",
        "For a call have notes ready, ask whether it is a good moment, say why you call and that "
        "you are still interested, ask about the timetable and when to ask again, thank and end. "
        "Keep it short; no source gives minutes.",
        "A",
        (
            s.EXPRESS_2008,
            "AllStar Career Services, 2021",
            "do2learn JobTIPS",
            s.COLLEGE_RECRUITER,
            s.CAREER_DOCTOR,
        ),
    ),
    Statement(
        "E60",
        "Be courteous to whoever picks up: ask when the person is free, leave a message once at "
        "most, and don't ask the front desk for the result.",
        "B",
        (s.HCAREERS_2019, s.CAREERTREND, s.EXPRESS_2008),
    ),
    # What to expect
    Statement(
        "E61",
        "In the US hiring takes about 24 days by candidates' own reports (2017), and about 44 "
        "days to fill a post by employers' figures (2023); single jobs run from 8 to over 60.",
        "B",
        (s.GLASSDOOR_2017, s.AMS_2023),
        "The two figures measure different things.",
    ),
    Statement(
        "E62",
        "Never hearing back after an interview is common: between 53 and 77 percent of those "
        "asked say it has happened to them, 61 percent in 2024.",
        "A",
        (
            s.GHOSTING,
            "Greenhouse survey of candidates, 2022",
            "Greenhouse survey of UK candidates, 2023",
            "Indeed survey, 2021",
            "CareerPlug survey, 2024",
        ),
        "The question was whether it ever happened, not how often.",
    ),
    Statement(
        "E63",
        "While you wait, go on applying elsewhere.",
        "A",
        (s.ASK_A_MANAGER_2012, s.CULP_2011, s.EXPRESS_2008, s.UK_ADVICE, "employmentautism.org.uk"),
    ),
    Statement(
        "E64",
        "When the next round is booked, confirm within 24 hours and thank; there is nothing to "
        "ask about the decision.",
        "B",
        ("The Balance Money", "vacancycentre", s.FARM),
    ),
    Statement(
        "E65",
        "After a recorded interview, or if you do not know who saw it, write to the recruiter who "
        "arranged it, or to nobody.",
        "C",
        ("technical.ly", s.WASHU),
        "No source speaks about recorded interviews directly.",
    ),
    Statement(
        "E66",
        "Match the interview: brief with people who were brief, relaxed with people who were "
        "relaxed, professional with all.",
        "B",
        ("WorkBloom", "lehrcare (Germany)", s.RH_2017_THANKS),
    ),
    Statement(
        "E67",
        "Applying inside your own firm, be as courteous as outside: a proper note within 24 to 48 "
        "hours, and no chasing in the corridor.",
        "C",
        (s.FARM,),
        "Only sources of low weight; one of them says 3 to 5 business days.",
    ),
)
