"""Statements about asking how things stand: when, whom, how often."""

from __future__ import annotations

from drafter.decision.evidence import sources as s
from drafter.decision.evidence.statement import Statement

STATEMENTS = (
    # When to ask how things stand
    Statement(
        "E09",
        "Ask at the end of the interview when you will hear and how you may follow up; what they "
        "answer is the only firm date you have afterwards.",
        "A",
        (s.GEORGETOWN, s.BUFFALO, s.PENN_STATE, s.YOUTERN, s.CAREER_DOCTOR, s.SALES_GUIDES),
    ),
    Statement(
        "E10",
        "As long as the date they named has not passed, don't ask how things stand.",
        "A",
        (s.CBC_2011, s.CAREER_DOCTOR, s.CAREERTREND, s.BIRMINGHAM, s.FARM),
        "A real offer from somewhere else is an accepted exception (E31).",
    ),
    Statement(
        "E11",
        "Once the named date has passed, give them one to three more business days before you "
        "ask; two is the most common advice.",
        "A",
        (
            s.PURDUE,
            s.BUFFALO,
            s.YOUTERN,
            s.CAREERTREND,
            s.INTERNSHIP_SG,
            s.FREDERICK,
            s.GERMAN_SITES,
        ),
        "Some would ask the very next day; Georgetown University advises a week.",
    ),
    Statement(
        "E12",
        "If no date was named, ask for the first time about one working week after the interview "
        "(five to seven business days), and after two weeks at the latest.",
        "A",
        (
            s.RECRUITER_POLL + " (87% say five to seven days)",
            s.YOUTERN,
            s.GEORGETOWN,
            s.RH_2011,
            s.INTERNSHIP_SG,
            s.CAREER_DOCTOR,
        ),
        "Hospitality is faster (E34); government, academia, Germany, Japan and India are slower "
        "(E36 to E39, E41).",
    ),
    Statement(
        "E13",
        "The first question about how things stand is an email, unless they invited a call or an "
        "email went unanswered: 64 percent of HR managers favour email, 21 percent the phone.",
        "A",
        (
            s.RH_2017_RESUME,
            s.US_NEWS_2010,
            s.ASK_A_MANAGER_2010,
            s.PURDUE,
            s.BIRMINGHAM,
            "AllStar Career Services, 2021",
            s.CBC_2011,
        ),
        "Career Doctor, Hcareers and others would call first, as a sign of initiative.",
    ),
    Statement(
        "E14",
        "Many managers are put off by a call they did not ask for: it interrupts, wants an answer "
        "on the spot, and is awkward for both when that answer is no.",
        "A",
        (s.US_NEWS_2010, s.ASK_A_MANAGER_2010, s.PURDUE, "JobGoRound (a hiring manager)", s.PONGO),
        "Others read a call as initiative, and about 2012 81 percent of HR managers accepted "
        "thanks by phone.",
    ),
    Statement(
        "E15",
        "A call is easier to justify when they invited it, when the date has passed and an email "
        "stayed unanswered, with another offer in hand, at a very small firm, in retail, "
        "hospitality or field sales, or when the talk was relaxed; two of these are better than "
        "one.",
        "A",
        (
            s.HCAREERS_2019,
            "AllStar Career Services, 2021",
            s.CBC_2011,
            "PBS NewsHour, 2013",
            "JobGoRound (a hiring manager)",
            s.SALES_GUIDES,
            s.ALLNURSES,
        ),
        "Suzanne Lucas would not call at all.",
    ),
    Statement(
        "E16",
        "If the manager gave you a number and told you to call with questions, call, and bring a "
        "question of substance.",
        "B",
        ("PBS NewsHour (Nick Corcodilos), 2013", "AllStar Career Services, 2021", s.INTERNSHIP_SG),
    ),
    Statement(
        "E17",
        '"No calls", in the advert or said aloud, means none at all; calling anyway shows that '
        "you do not follow instructions.",
        "A",
        (s.PONGO, s.EMILY_POST, "Indeed career guide", "Jeanne Nelson, 2014", s.FARM),
        "A 2001 newspaper column would call the decision maker regardless; drafter never does.",
    ),
    Statement(
        "E18",
        "If they said they would contact you and asked you not to contact them, don't.",
        "C",
        ("yourjobiscalling.com and employmentautism.org.uk", s.EMILY_POST),
        "One pro-call columnist would not take that for an answer.",
    ),
    Statement(
        "E19",
        "If the first question stays unanswered, let at least a week (five business days, at "
        "most ten) go by before the second.",
        "A",
        (
            s.KANSAS_2ND,
            s.LIVECAREER_2019,
            s.FREDERICK,
            s.INTERNSHIP_SG,
            s.BUFFALO,
            s.GEORGETOWN,
            s.YOUTERN,
        ),
        "One columnist would phone a day after the email, another after three business days.",
    ),
    Statement(
        "E20",
        "Ask at most twice without an answer.",
        "A",
        (s.KANSAS_2ND, s.LIVECAREER_2019, s.FREDERICK, "do2learn JobTIPS", s.GERMAN_SITES),
        "Advice runs from one try to three; Georgetown University allows a further step after "
        "four weeks.",
    ),
    Statement(
        "E21",
        "After two unanswered questions take the answer to be no and move on; silence is common "
        "and says little about you.",
        "A",
        (
            s.ASK_A_MANAGER_2012,
            s.FREDERICK,
            s.CULP_2011,
            s.EXPRESS_2008,
            s.GERMAN_SITES,
            s.GHOSTING,
        ),
    ),
    Statement(
        "E22",
        "A last note that asks for nothing is optional; if you send one, wait at least ten "
        "business days after the second question.",
        "C",
        (s.GEORGETOWN, s.INTERNSHIP_SG),
        "Two sources say that a third contact already annoys.",
    ),
    Statement(
        "E23",
        "Chasing every week or more often does harm: never ask twice within five business days.",
        "A",
        ("Job Hunt Hero", "Happen", "Tim Sackett", "do2learn JobTIPS", s.KANSAS_2ND, "Jobcase"),
        "One site recommends asking once a week.",
    ),
    Statement(
        "E24",
        "By phone, leave at most two messages, with at least three full business days between "
        "them.",
        "C",
        ("do2learn JobTIPS", s.EXPRESS_2008),
        "Four or five voicemails are advised by one recruiter, but for cold calls.",
    ),
    Statement(
        "E25",
        "If you call and nobody answers, leave a message; a string of calls without one is the "
        "worst impression of all.",
        "C",
        ("people2people (Australia), 2017", "do2learn JobTIPS"),
    ),
    # Who, and through whom
    Statement(
        "E26",
        "The more people have to agree, the longer it takes: a panel interview adds six to seven "
        "days, and large firms with many levels are slower still.",
        "B",
        (s.GLASSDOOR_2015 + " (5.6 to 6.8 days)", "audimax (Germany)", "Adria Solutions (UK)"),
    ),
    Statement(
        "E27",
        "Where several people or levels were involved, ask one of them only: the recruiter, HR or "
        "whoever coordinates.",
        "B",
        ("JobGoRound (a hiring manager)", s.PENN_STATE, "Charet & Associates (a recruiter), 2014"),
        "With a very good rapport the manager may be asked later.",
    ),
    Statement(
        "E28",
        "A very small firm has no HR department: the manager or owner is the person to ask.",
        "C",
        ("JobGoRound (a hiring manager)", s.FARM),
    ),
    Statement(
        "E29",
        "If an agency sent you, tell its recruiter how it went, by phone or email, the same or "
        "the next day, two at most; do not ask the client how things stand.",
        "A",
        (s.APPOINT, s.CLEARPOINT, "PSG Global Staffing", "Redfish Technology", s.EFC_DE),
        "Thanking the client directly, with a copy to the recruiter, is accepted by some.",
    ),
    Statement(
        "E30",
        "With an agency in between, thank the client only in the way the recruiter advises.",
        "B",
        (s.APPOINT, s.CLEARPOINT, "PSG Global Staffing"),
        "Tesa Talent finds a direct note fine if the recruiter gets a copy.",
    ),
    # Another offer
    Statement(
        "E31",
        "A real offer from somewhere else that must be answered by a date is a good reason to get "
        "in touch at once, even before the date they named.",
        "A",
        (
            "University of Virginia alumni careers, 2016",
            "Santa Clara University career center",
            "CollegeGrad",
            "Wake Forest University career center",
            s.CBC_2011,
            "US National Institutes of Health career blog",
        ),
    ),
    Statement(
        "E32",
        "The other offer must be real. Say that you have it and when you must answer, ask whether "
        "they can decide by then, and set no ultimatum.",
        "A",
        (
            "University of Virginia alumni careers, 2016",
            "Santa Clara University career center",
            "CollegeGrad",
            "Wake Forest University career center",
            "Chandler Macleod (a bluff backfires)",
        ),
    ),
    Statement(
        "E33",
        "With another offer a phone call is acceptable, above all late in the process or when "
        "time is short; otherwise email your main contact. Where short begins, two business "
        "days, is drafter's own choice.",
        "B",
        ("eFinancialCareers, 2007", "Santa Monica Daily Press", s.FARM),
    ),
)
