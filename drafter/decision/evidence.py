"""The statements the rules cite: what is advised, how well it is supported, what speaks against it.

A grade counts independent support, it does not certify truth:

A   five or more independent sources agree, or a survey and three more
B   three or four independent sources, or one survey
C   one or two sources, or only sources of low weight
D   no source found: a choice of this project, and shown as one

What is weak: most sources are career centers, columnists and recruiters who give their opinion;
the surveys are polls run by vendors, mostly in the United States between 2005 and 2024, and some
of them asked about following up a resume, not an interview. Sites that give numbers without
saying where they come from count as one source together, named "career-advice sites". Nothing
was found that shows a follow-up changing a decision, no controlled comparison of calls with
emails, and no measured best length of a call. So nothing here promises a result.

E01 to E67 come from published advice. G01 to G04 are the four factors of the project's founding
guide: its rule of thumb, with a grade for what the published advice says about each.
"""

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


FOUNDING_GUIDE = "The project's founding guide"

_ALLNURSES = "allnurses.com forum advice"
_AMS_2023 = "AMS and Josh Bersin hiring report, 2023"
_APPOINT = "Appoint, a UK recruitment agency"
_ASK_A_MANAGER_2009 = "Ask a Manager, 2009"
_ASK_A_MANAGER_2010 = "Ask a Manager, 2010"
_ASK_A_MANAGER_2012 = "Ask a Manager, 2012"
_BACKLINKO = "Backlinko study of 12 million emails, as told by TheLadders"
_BIRMINGHAM = "University of Birmingham (UK) careers network"
_BUFFALO = "University at Buffalo School of Management career center"
_CAREER_DOCTOR = "Career Doctor column, LiveCareer"
_CAREERBUILDER_2005 = "CareerBuilder survey of hiring managers, 2005 (n > 650)"
_CAREERBUILDER_2011 = "CareerBuilder survey of hiring managers, 2011 (n > 2,800)"
_CAREERTREND = "careertrend.com"
_CBC_2011 = "CBC News (Kira Vermond), 2011"
_CLEARPOINT = "ClearPoint, a staffing agency"
_COLLEGE_RECRUITER = "CollegeRecruiter.com, 2009"
_CULP_2011 = "Culpwrit (Ron Culp), 2011"
_EFC_DE = "eFinancialCareers Germany (headhunters)"
_EMILY_POST = "Emily Post Institute in the Boston Globe, 2009"
_EXPRESS_2008 = "Express Employment Professionals, 2008"
_FARM = "career-advice sites"
_FREDERICK = "Frederick County Workforce Services, 2019"
_GEORGETOWN = "Georgetown University career center"
_GERMAN_SITES = "German career guides (Robert Half Germany, t3n, audimax and others)"
_GHOSTING = "Greenhouse survey of candidates, 2024"
_GLASSDOOR_2015 = "Glassdoor, 2015"
_GLASSDOOR_2017 = "Glassdoor, 2017 (84,000 reviews)"
_GOGOVERNMENT = "Go Government (US federal hiring guide)"
_HCAREERS_2019 = "Hcareers (hospitality), 2019"
_INTERNSHIP_SG = "Internship.sg, 2025"
_KANSAS_2ND = "Kansas City Star column (asked human-resources officials)"
_LIVECAREER_2019 = "LiveCareer, 2019"
_MONSTER = "Monster career advice"
_MUHLENBERG = "Muhlenberg College career center"
_PENN_STATE = "Penn State College of IST career services"
_PONGO = "Pongo Resume (quoting Alison Green and Kerry Scott)"
_PURDUE = "Purdue University career center, 2012"
_RECRUITER_POLL = "marajobs poll of recruiters"
_RH_2011 = "Accountemps (Robert Half) survey, 2011 (n = 1,013, about resumes)"
_RH_2012 = "Accountemps (Robert Half) survey of HR managers, about 2012 (n > 500)"
_RH_2017_RESUME = "Accountemps (Robert Half) survey, September 2017 (about resumes)"
_RH_2017_THANKS = "Accountemps (Robert Half) survey of HR managers, November 2017"
_RH_CANADA = "Accountemps Canada survey of HR managers (n > 150)"
_SALES_GUIDES = "Guides for sales careers (Vault, 2009, and others)"
_UK_ADVICE = "UK career pages and forums (Bayford Foundation and others)"
_US_NEWS_2010 = "Suzanne Lucas, US News & World Report, 2010"
_WASHU = "Washington University School of Law career center"
_WESLEYAN = "Wesleyan University career center"
_YOUTERN = "YouTern, 2016"

_ALL = (
    # Thank-you notes
    Statement(
        "E01",
        "After every round in which you talked with somebody, write a thank-you note: one note "
        "for each round.",
        "A",
        (
            _RH_2017_THANKS,
            _RH_2012,
            _CAREERBUILDER_2011,
            _CAREERBUILDER_2005,
            _GEORGETOWN,
            _WASHU,
            _WESLEYAN,
        ),
        "Technology people call it optional, and in Japan, the UK and Germany it is less usual.",
    ),
    Statement(
        "E02",
        "The best time for a thank-you note is the day of the interview or within 24 hours; up to "
        "48 hours it is still on time.",
        "A",
        (_WASHU, _RH_CANADA, _HCAREERS_2019, _INTERNSHIP_SG, _CBC_2011, _MONSTER),
        "In CareerBuilder's 2005 survey a third of the managers were content with 3 to 5 days.",
    ),
    Statement(
        "E03",
        "Don't thank them before you are out of the building: two to four hours later the note can "
        "say something specific and does not look prepared in advance.",
        "B",
        (_CAREERTREND, "TU Delft career center", _FARM),
        "If they decide the same day, two hours is already late enough.",
    ),
    Statement(
        "E04",
        "A late thank-you is still worth sending for about a week: five business days at most, "
        "seven days on the calendar.",
        "B",
        (_CAREERTREND, _MONSTER, "Melissa Cooley, career coach", "Continental Search recruiters"),
        "One adviser says that after a week it looks careless; another would send it at any time.",
    ),
    Statement(
        "E05",
        "After an interview on a Friday afternoon, write the same evening or have the note arrive "
        "on the next working morning, by nine.",
        "C",
        (_MONSTER, _FARM),
        "Some find mail at night or on a weekend odd; others see no harm in it.",
    ),
    Statement(
        "E06",
        "Thank by email: 67 to 94 percent of the managers asked approve of it. A handwritten card "
        "may come on top and does not replace it.",
        "A",
        (_RH_2012, _RH_2017_THANKS, _RH_CANADA, _CAREERBUILDER_2011),
        "Finance, law and old-fashioned houses may prefer paper.",
    ),
    Statement(
        "E07",
        "Several interviewers each get a note of their own, no two alike. If you lack their "
        "addresses, send one note to whoever arranged the day and ask to pass your thanks on.",
        "A",
        (_CAREERBUILDER_2011, _GEORGETOWN, _WASHU, _WESLEYAN, "PSG Global Staffing"),
        "In academia only the chair of the search is written to, and some recruiters dislike "
        "being asked to forward notes.",
    ),
    Statement(
        "E08",
        "A thank-you note only thanks: it asks nothing about the decision or its date.",
        "C",
        (_INTERNSHIP_SG, _FARM),
    ),
    # When to ask how things stand
    Statement(
        "E09",
        "Ask at the end of the interview when you will hear and how you may follow up; what they "
        "answer is the only firm date you have afterwards.",
        "A",
        (_GEORGETOWN, _BUFFALO, _PENN_STATE, _YOUTERN, _CAREER_DOCTOR, _SALES_GUIDES),
    ),
    Statement(
        "E10",
        "As long as the date they named has not passed, don't ask how things stand.",
        "A",
        (_CBC_2011, _CAREER_DOCTOR, _CAREERTREND, _BIRMINGHAM, _FARM),
        "A real offer from somewhere else is an accepted exception (E31).",
    ),
    Statement(
        "E11",
        "Once the named date has passed, give them one to three more business days before you "
        "ask; two is the most common advice.",
        "A",
        (_PURDUE, _BUFFALO, _YOUTERN, _CAREERTREND, _INTERNSHIP_SG, _FREDERICK, _GERMAN_SITES),
        "Some would ask the very next day; Georgetown University advises a week.",
    ),
    Statement(
        "E12",
        "If no date was named, ask for the first time about one working week after the interview "
        "(five to seven business days), and after two weeks at the latest.",
        "A",
        (
            _RECRUITER_POLL + " (87% say five to seven days)",
            _YOUTERN,
            _GEORGETOWN,
            _RH_2011,
            _INTERNSHIP_SG,
            _CAREER_DOCTOR,
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
            _RH_2017_RESUME,
            _US_NEWS_2010,
            _ASK_A_MANAGER_2010,
            _PURDUE,
            _BIRMINGHAM,
            "AllStar Career Services, 2021",
            _CBC_2011,
        ),
        "Career Doctor, Hcareers and others would call first, as a sign of initiative.",
    ),
    Statement(
        "E14",
        "Many managers are put off by a call they did not ask for: it interrupts, wants an answer "
        "on the spot, and is awkward for both when that answer is no.",
        "A",
        (_US_NEWS_2010, _ASK_A_MANAGER_2010, _PURDUE, "JobGoRound (a hiring manager)", _PONGO),
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
            _HCAREERS_2019,
            "AllStar Career Services, 2021",
            _CBC_2011,
            "PBS NewsHour, 2013",
            "JobGoRound (a hiring manager)",
            _SALES_GUIDES,
            _ALLNURSES,
        ),
        "Suzanne Lucas would not call at all.",
    ),
    Statement(
        "E16",
        "If the manager gave you a number and told you to call with questions, call, and bring a "
        "question of substance.",
        "B",
        ("PBS NewsHour (Nick Corcodilos), 2013", "AllStar Career Services, 2021", _INTERNSHIP_SG),
    ),
    Statement(
        "E17",
        '"No calls", in the advert or said aloud, means none at all; calling anyway shows that '
        "you do not follow instructions.",
        "A",
        (_PONGO, _EMILY_POST, "Indeed career guide", "Jeanne Nelson, 2014", _FARM),
        "A 2001 newspaper column would call the decision maker regardless; drafter never does.",
    ),
    Statement(
        "E18",
        "If they said they would contact you and asked you not to contact them, don't.",
        "C",
        ("yourjobiscalling.com and employmentautism.org.uk", _EMILY_POST),
        "One pro-call columnist would not take that for an answer.",
    ),
    Statement(
        "E19",
        "If the first question stays unanswered, let at least a week (five business days, at "
        "most ten) go by before the second.",
        "A",
        (
            _KANSAS_2ND,
            _LIVECAREER_2019,
            _FREDERICK,
            _INTERNSHIP_SG,
            _BUFFALO,
            _GEORGETOWN,
            _YOUTERN,
        ),
        "One columnist would phone a day after the email, another after three business days.",
    ),
    Statement(
        "E20",
        "Ask at most twice without an answer.",
        "A",
        (_KANSAS_2ND, _LIVECAREER_2019, _FREDERICK, "do2learn JobTIPS", _GERMAN_SITES),
        "Advice runs from one try to three; Georgetown University allows a further step after "
        "four weeks.",
    ),
    Statement(
        "E21",
        "After two unanswered questions take the answer to be no and move on; silence is common "
        "and says little about you.",
        "A",
        (_ASK_A_MANAGER_2012, _FREDERICK, _CULP_2011, _EXPRESS_2008, _GERMAN_SITES, _GHOSTING),
    ),
    Statement(
        "E22",
        "A last note that asks for nothing is optional; if you send one, wait at least ten "
        "business days after the second question.",
        "C",
        (_GEORGETOWN, _INTERNSHIP_SG),
        "Two sources say that a third contact already annoys.",
    ),
    Statement(
        "E23",
        "Chasing every week or more often does harm: never ask twice within five business days.",
        "A",
        ("Job Hunt Hero", "Happen", "Tim Sackett", "do2learn JobTIPS", _KANSAS_2ND, "Jobcase"),
        "One site recommends asking once a week.",
    ),
    Statement(
        "E24",
        "By phone, leave at most two messages, with at least three full business days between "
        "them.",
        "C",
        ("do2learn JobTIPS", _EXPRESS_2008),
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
        (_GLASSDOOR_2015 + " (5.6 to 6.8 days)", "audimax (Germany)", "Adria Solutions (UK)"),
    ),
    Statement(
        "E27",
        "Where several people or levels were involved, ask one of them only: the recruiter, HR or "
        "whoever coordinates.",
        "B",
        ("JobGoRound (a hiring manager)", _PENN_STATE, "Charet & Associates (a recruiter), 2014"),
        "With a very good rapport the manager may be asked later.",
    ),
    Statement(
        "E28",
        "A very small firm has no HR department: the manager or owner is the person to ask.",
        "C",
        ("JobGoRound (a hiring manager)", _FARM),
    ),
    Statement(
        "E29",
        "If an agency sent you, tell its recruiter how it went, by phone or email, the same or "
        "the next day, two at most; do not ask the client how things stand.",
        "A",
        (_APPOINT, _CLEARPOINT, "PSG Global Staffing", "Redfish Technology", _EFC_DE),
        "Thanking the client directly, with a copy to the recruiter, is accepted by some.",
    ),
    Statement(
        "E30",
        "With an agency in between, thank the client only in the way the recruiter advises.",
        "B",
        (_APPOINT, _CLEARPOINT, "PSG Global Staffing"),
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
            _CBC_2011,
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
        ("eFinancialCareers, 2007", "Santa Monica Daily Press", _FARM),
    ),
    # Trades and countries
    Statement(
        "E34",
        "Hotels, restaurants and shops decide within 8 to 12 days: one call after two or three "
        "days is accepted there, outside the rush hours.",
        "A",
        (_HCAREERS_2019, _CAREERTREND, _EXPRESS_2008, _GLASSDOOR_2017),
        "Horizon Hospitality recruiters advise one to two weeks.",
    ),
    Statement(
        "E35",
        "For a sales job the follow-up is a sample of your work: thanks within 48 hours, and a "
        "call is acceptable when the date arrives.",
        "B",
        (_SALES_GUIDES, "Ramsey Solutions", "Shaw Local, 2025"),
        '"No calls" holds in sales too (E17).',
    ),
    Statement(
        "E36",
        "Government hiring takes about 54 to 100 days. Look at the portal first; then write to "
        "the contact of the announcement, with its number and a specific question, after 15 to "
        "20 days of silence.",
        "B",
        (_GOGOVERNMENT, _GLASSDOOR_2017, "Integrity Staffing"),
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
        (_GERMAN_SITES, _EFC_DE, "ingenieur.de"),
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
        (_BIRMINGHAM, _UK_ADVICE, "employmentautism.org.uk"),
        "Through an agency, nothing goes to the client.",
    ),
    Statement(
        "E41",
        "In India email is favoured and HR leaves most calls unanswered; ask after about two "
        "weeks, five to ten business days.",
        "C",
        ("Indian career sites (upGrad, Futures and Careers)", _FARM),
        "One Indian site would phone after two weeks.",
    ),
    Statement(
        "E42",
        "In nursing and health care a call is normal about one to two weeks (five to ten business "
        "days) after the interview, or once the named week has passed.",
        "C",
        (_ALLNURSES, "MedPro Healthcare Staffing"),
    ),
    # Days and hours
    Statement(
        "E43",
        "Count business days without public holidays and without days the firm is shut; expect "
        "delay at the end of the year, and then write rather than call.",
        "B",
        (_ASK_A_MANAGER_2012, "MedPro Healthcare Staffing", _FARM),
    ),
    Statement(
        "E44",
        "Let emails arrive between 8:00 and 18:00 where the reader is, not at night or on a "
        "weekend.",
        "C",
        ("Luminous HR", _FARM),
        "Many find the evening of the interview day fine for thanks.",
    ),
    Statement(
        "E45",
        "Nobody agrees on the best hour to call. Tuesday to Thursday is preferred; avoid Monday "
        "morning, lunch and Friday afternoon.",
        "C",
        ("Luminous HR", "An insurance careers site", _CAREERTREND),
        "Early, late and mid-morning all have advocates, and one site prefers Monday morning.",
    ),
    Statement(
        "E46",
        "Don't ask by text message or social media unless they invited it or used it themselves: "
        "at most 10 percent of HR managers approve of a text.",
        "A",
        (_RH_2012, _RH_CANADA, _RH_2017_RESUME, "Northeastern University, 2016"),
        "A small practical question by text is fine. For social media 27 percent approved of "
        "thanks in one poll.",
    ),
    # What they ask of you
    Statement(
        "E47",
        "If they called you, call back the same day or the next morning, and do it by phone.",
        "B",
        (_ASK_A_MANAGER_2009, _CAREERTREND, _SALES_GUIDES),
    ),
    Statement(
        "E48",
        "Send what they asked for or you promised, such as references or a portfolio, within 24 "
        "hours, 48 at most.",
        "B",
        (_INTERNSHIP_SG, "Redfish Technology", _GEORGETOWN),
    ),
    Statement(
        "E49",
        "After a rejection one gracious reply within two business days is enough. It may ask once "
        "for feedback; it does not argue, and nobody calls to change the decision.",
        "B",
        ("The Muse", _BIRMINGHAM, _UK_ADVICE),
        "In the UK feedback by phone is sometimes offered.",
    ),
    Statement(
        "E50",
        "If you withdraw, say so within a business day, the way you have been in touch; late in "
        "the process, or with a good rapport, by phone.",
        "B",
        (_MUHLENBERG, "Zengig", _FARM),
    ),
    Statement(
        "E51",
        "If they answer with a new date, that date counts from then on. That the count of "
        "unanswered questions starts again is drafter's own choice.",
        "C",
        ("Jobcase", _COLLEGE_RECRUITER),
    ),
    # How to say it
    Statement(
        "E52",
        "A question about how things stand is friendly, blames nobody, does not press, offers "
        "more information, and if it can brings something new.",
        "A",
        (_GEORGETOWN, _PURDUE, _FREDERICK, "Talent Boulevard, 2019", _BIRMINGHAM),
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
            _CAREERBUILDER_2005 + " (three paragraphs)",
            _RH_CANADA + " (about a paragraph)",
            "Northeastern University, 2016",
            "Forbes",
            _INTERNSHIP_SG,
        ),
        "Georgetown University allows up to a page.",
    ),
    Statement(
        "E55",
        "An email that asks how things stand needs two to five sentences.",
        "C",
        (_YOUTERN + " (two lines)", _FARM + " (three to four sentences)"),
        "One guide allows three paragraphs.",
    ),
    Statement(
        "E56",
        "A subject line names the purpose and the role in 36 to 60 characters; if there is a "
        "thread, stay in it.",
        "B",
        (_BACKLINKO, "Adria Solutions (UK)", _FARM),
    ),
    Statement(
        "E57",
        "A voicemail is prepared, has one purpose and lasts 20 to 30 seconds, about 55 words and "
        "the number.",
        "B",
        ("IndustryWeek", "Vskills", _FARM),
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
            _EXPRESS_2008,
            "AllStar Career Services, 2021",
            "do2learn JobTIPS",
            _COLLEGE_RECRUITER,
            _CAREER_DOCTOR,
        ),
    ),
    Statement(
        "E60",
        "Be courteous to whoever picks up: ask when the person is free, leave a message once at "
        "most, and don't ask the front desk for the result.",
        "B",
        (_HCAREERS_2019, _CAREERTREND, _EXPRESS_2008),
    ),
    # What to expect
    Statement(
        "E61",
        "In the US hiring takes about 24 days by candidates' own reports (2017), and about 44 "
        "days to fill a post by employers' figures (2023); single jobs run from 8 to over 60.",
        "B",
        (_GLASSDOOR_2017, _AMS_2023),
        "The two figures measure different things.",
    ),
    Statement(
        "E62",
        "Never hearing back after an interview is common: between 53 and 77 percent of those "
        "asked say it has happened to them, 61 percent in 2024.",
        "A",
        (
            _GHOSTING,
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
        (_ASK_A_MANAGER_2012, _CULP_2011, _EXPRESS_2008, _UK_ADVICE, "employmentautism.org.uk"),
    ),
    Statement(
        "E64",
        "When the next round is booked, confirm within 24 hours and thank; there is nothing to "
        "ask about the decision.",
        "B",
        ("The Balance Money", "vacancycentre", _FARM),
    ),
    Statement(
        "E65",
        "After a recorded interview, or if you do not know who saw it, write to the recruiter who "
        "arranged it, or to nobody.",
        "C",
        ("technical.ly", _WASHU),
        "No source speaks about recorded interviews directly.",
    ),
    Statement(
        "E66",
        "Match the interview: brief with people who were brief, relaxed with people who were "
        "relaxed, professional with all.",
        "B",
        ("WorkBloom", "lehrcare (Germany)", _RH_2017_THANKS),
    ),
    Statement(
        "E67",
        "Applying inside your own firm, be as courteous as outside: a proper note within 24 to 48 "
        "hours, and no chasing in the corridor.",
        "C",
        (_FARM,),
        "Only sources of low weight; one of them says 3 to 5 business days.",
    ),
    # The founding guide
    Statement(
        "G01",
        "Length of the process: the longer it usually takes, the longer you wait; once that "
        "period has passed without a word, a call becomes right.",
        "C",
        (FOUNDING_GUIDE,),
        "That the time passed decides is well supported (E09 to E12, E26, E61); that it calls for "
        "the phone is not: E13 and E14 advise email.",
    ),
    Statement(
        "G02",
        "Nature of the interview: after a talk with one person or a small team a call is "
        "personal; after a panel, several levels or a group it is an email, and later.",
        "C",
        (FOUNDING_GUIDE,),
        "Whom to ask and how long it takes is supported (E26 to E28); that a panel rules out a "
        "call is thinly supported.",
    ),
    Statement(
        "G03",
        "Tone: an open and relaxed talk allows a call; a formal one, focused on the task, asks "
        "for an email.",
        "C",
        (FOUNDING_GUIDE,),
        "Supported only indirectly (E15, E66).",
    ),
    Statement(
        "G04",
        "Style: if you are direct and the company does not shy away from directness, call; if you "
        "or they are reserved, write.",
        "D",
        (FOUNDING_GUIDE,),
        "No source found ranks personal style.",
    ),
)

STATEMENTS: Mapping[str, Statement] = MappingProxyType({each.id: each for each in _ALL})
"""Every statement by its id, E01 to E67 and then G01 to G04."""


def reference_page() -> str:
    """`docs/evidence.md`: all statements, for a reader."""
    lines = [
        "# The evidence",
        "",
        "<!-- Written by drafter.decision.evidence.reference_page; edit the statements there. -->",
        "",
        "Every piece of advice drafter gives cites statements of this list. The grade says how",
        "many independent sources stand behind one; it does not certify truth.",
        "",
        "| grade | means |",
        "|---|---|",
        *(f"| {grade} | {meaning} |" for grade, meaning in GRADES.items()),
        "",
        "Most sources are career centers, columnists and recruiters who give their opinion. The",
        "surveys are polls run by vendors, mostly in the United States, 2005 to 2024; some asked",
        "about resumes, not interviews. Sites that give numbers without an origin count as one",
        'source together ("career-advice sites"). Nothing was found that shows a follow-up',
        "changing a decision, so nothing here promises a result.",
        "",
        "E01 to E67 come from published advice; G01 to G04 are the four factors of the project's",
        "founding guide, graded by what published advice says about each.",
    ]
    for each in STATEMENTS.values():
        lines += ["", f"## {each.id} (grade {each.grade})", "", each.text, ""]
        lines.append(f"- Sources: {'; '.join(each.sources)}.")
        if each.contradicted_by:
            lines.append(f"- Against it: {each.contradicted_by}")
    return "\n".join(lines) + "\n"
