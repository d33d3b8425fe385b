"""Phrases as people type them become parts of good sentences."""

from __future__ import annotations

import pytest

from drafter.drafting import language
from drafter.drafting.language import grammar
from drafter.drafting.marking import Fact


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("five years of SQL reporting", "I would bring five years of SQL reporting"),
        ("Five years of SQL reporting.", "I would bring five years of SQL reporting"),
        ("Over ten years in retail", "I would bring over ten years in retail"),
        ("marketing experience", "I would bring marketing experience"),
        ("work experience in retail", "I would bring work experience in retail"),
        ("background in nursing", "I would bring a background in nursing"),
        ("Advanced statistics", "I would bring advanced statistics"),
        ("patience", "I would bring patience"),
        ("strong SQL", "I would bring strong SQL"),
        ("moved a 2 TB warehouse to dbt", "I moved a 2 TB warehouse to dbt"),
        ("Led a team of six.", "I led a team of six"),
        ("designed, built and ran a pottery", "I designed, built and ran a pottery"),
        ("trained 40 packers", "I trained 40 packers"),
        ("certified 12 welders", "I certified 12 welders"),
        ("licensed our software to 30 banks", "I licensed our software to 30 banks"),
        ("Qualified leads for two regions", "I qualified leads for two regions"),
        ("trained nurses on the new pumps", "I trained nurses on the new pumps"),
        ("Speaks Spanish and English", "I speak Spanish and English"),
        ("teach evening classes", "I teach evening classes"),
        ("work with children", "I work with children"),
        ("lead a team of six", "I lead a team of six"),
        ("I ran two shops.", "I ran two shops"),
        ("I've run two shops", "I've run two shops"),
        ("My team won the safety prize", "My team won the safety prize"),
        ("leading a team of six", "I have experience in leading a team of six"),
        ("fluent in German", "I am fluent in German"),
        ("trained in first aid", "I am trained in first aid"),
        ("AWS certified", "I am AWS certified"),
        ("punctual and calm", "I am punctual and calm"),
        ("Responsible for 3 stores", "I have been responsible for 3 stores"),
        ("In charge of the night ward", "I have been in charge of the night ward"),
        ("Certified AWS architect", "I am a certified AWS architect"),
        ("Certified Scrum Master", "I am a Certified Scrum Master"),
        ("accredited mediator", "I am an accredited mediator"),
        ("trained nurse", "I am a trained nurse"),
        ("a good listener", "I am a good listener"),
        ("Native speaker of Spanish", "I am a native speaker of Spanish"),
        ("team lead at Acme", "I have worked as a team lead at Acme"),
        ("Team Lead at Acme", "I have worked as a Team Lead at Acme"),
        ("Lead developer at Acme", "I have worked as a lead developer at Acme"),
        ("Python developer for a bank", "I have worked as a Python developer for a bank"),
        ("engineering manager at Acme", "I have worked as an engineering manager at Acme"),
        ("train driver", "I have worked as a train driver"),
        ("head of logistics at Acme", "I have worked as head of logistics at Acme"),
        ("PhD in physics", "I have a PhD in physics"),
        ("A PhD in statistics", "I have a PhD in statistics"),
        ("MSc from Delft", "I have an MSc from Delft"),
        ("x-ray licence", "I have an x-ray licence"),
        ("forklift licence", "I have a forklift licence"),
        ("accounting degree", "I have an accounting degree"),
        ("two degrees in law", "I have two degrees in law"),
        ("admitted in two jurisdictions", "I was admitted in two jurisdictions"),
        ("Promoted twice in three years.", "I was promoted twice in three years"),
        ("promoted four times in six years", "I was promoted four times in six years"),
        ("twice promoted in five years", "I was twice promoted in five years"),
        ("promoted from clerk to manager", "I was promoted from clerk to manager"),
        ("recently promoted to team lead", "I was recently promoted to team lead"),
        ("awarded a scholarship", "I was awarded a scholarship"),
        ("Awarded the Turing medal", "I was awarded the Turing medal"),
        ("awarded a grant to study tides", "I was awarded a grant to study tides"),
        ("selected for the national team", "I was selected for the national team"),
        ("nominated by my students", "I was nominated by my students"),
        ("shortlisted for a prize", "I was shortlisted for a prize"),
        ("nominated and shortlisted for a prize", "I was nominated and shortlisted for a prize"),
        ("invited to speak at PyCon", "I was invited to speak at PyCon"),
        ("elected chair of the works council", "I was elected chair of the works council"),
        ("named employee of the month", "I was named employee of the month"),
        ("made redundant in May", "I was made redundant in May"),
        ("accepted onto the programme", "I was accepted onto the programme"),
        ("chosen as safety lead", "I was chosen as safety lead"),
        ("born in Lagos", "I was born in Lagos"),
        ("accepted the offer", "I accepted the offer"),
        ("invited 40 speakers", "I invited 40 speakers"),
        ("awarded in 2019", "I was awarded in 2019"),
        ("selected and trained 40 packers", "I selected and trained 40 packers"),
        ("promoted two clerks", "I promoted two clerks"),
        ("admitted patients on a busy ward", "I admitted patients on a busy ward"),
        ("made the menus for two hotels", "I made the menus for two hotels"),
        ("based in Leeds", "I am based in Leeds"),
        ("quick to learn", "I am quick to learn"),
        ("available immediately", "I am available immediately"),
        ("available from May", "I am available from May"),
        ("passionate about tides", "I am passionate about tides"),
        ("always punctual", "I am always punctual"),
        ("split a monolith into six services", "I split a monolith into six services"),
        ("cut the nightly load to an hour", "I cut the nightly load to an hour"),
        ("set two records", "I set two records"),
        ("Managed £2m budget", "I managed a £2m budget"),
        ("managed £8m budget", "I managed an £8m budget"),
        ("Led team of six", "I led a team of six"),
        ("led 20-person team", "I led a 20-person team"),
        ("ran own restaurant", "I ran my own restaurant"),
        ("volunteer firefighter", "I am a volunteer firefighter"),
        ("volunteer at the food bank", "I volunteer at the food bank"),
        ("never missed a deadline", "I have never missed a deadline"),
        ("always met my targets", "I have always met my targets"),
        ("never drove above the limit", "I never drove above the limit"),
        ("successfully launched two shops", "I successfully launched two shops"),
        ("speak Spanish", "I speak Spanish"),
        ("GOT PROMOTED", "I got promoted"),
        ("I'm a quick learner!", "I'm a quick learner"),
        ("honest", "I am honest"),
        ("Proven track record of growth", "I would bring a proven track record of growth"),
        ("strong work ethic", "I would bring a strong work ethic"),
        ("understanding of tides", "I would bring an understanding of tides"),
        ("The team won two prizes", "The team won two prizes"),
        ("studying for an MBA", "I am studying for an MBA"),
        ("EU citizen", "I am an EU citizen"),
        ("24 months in cold stores", "I would bring 24 months in cold stores"),
        ("decades of farming", "I would bring decades of farming"),
        ("used to work nights", "I used to work nights"),
        ("Raised £40k for charity", "I raised £40k for charity"),
        ("passionate teacher", "I am a passionate teacher"),
        ("retired teacher", "I am a retired teacher"),
        ("built own house", "I built my own house"),
        ("has own car", "I have my own car"),
        ("have driving licence", "I have a driving licence"),
        ("working towards a PhD", "I am working towards a PhD"),
        ("Works well with others", "I work well with others"),
        ("also speak Spanish", "I also speak Spanish"),
        ("was in charge of ten people", "I was in charge of ten people"),
        ("never late", "I am never late"),
        ("used to working alone", "I am used to working alone"),
    ],
)
def test_a_strength_becomes_a_clause_about_the_user(typed: str, clause: str) -> None:
    assert language.claim(Fact(typed, "me.fits[0]")) == clause
    assert language.claim(Fact(typed, "me.fits[0]")).keys == ("me.fits[0]",)


@pytest.mark.parametrize(
    "typed",
    [
        "SQL", "IT support for a school of 900", "LED lighting", "I/O tuning",
        "design skills", "help desk", "live music", "set design for two theatres",
        "certified SQL Server", "Motivated and quick", "a dissertation on survey non-response",
        "code reviews", "Thought leadership", "on call for four years", "for five years in retail",
        "employee of the month twice", "Python for five years", "15 years old",
        "promoted safety officer", "invited speaker at PyCon",
        "awarded the contract to a local firm", "appointed a manager", "elected to stay",
        "awarded 40 grants", "led migration to the cloud", "managed 3 store", "built Acme website",
        "selected", "python", "self-employed for six years", "no experience",
        "Honest work", "volunteer work", "my",
    ],
)  # fmt: skip
def test_what_is_no_clause_for_certain_is_left_as_it_was_typed(typed: str) -> None:
    assert language.shape(typed) == "fragment"
    assert not language.is_clause(typed)
    assert language.claim(Fact(typed)).startswith("I can offer this: ")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("My dissertation has won a prize.", "my dissertation has won a prize"),
        ("We won the Oslo bid", "we won the Oslo bid"),
        ("I finished my thesis.", "I finished my thesis"),
        ("The paper was accepted", "the paper was accepted"),
        ("passed the dbt certification", "I passed the dbt certification"),
        ("Forklift licence renewed", "my forklift licence has been renewed"),
        ("Paper accepted at ICML", "my paper has been accepted at ICML"),
        ("dbt exam passed", "I have passed the dbt exam"),
        ("moving to Chicago in May", "I am moving to Chicago in May"),
        ("certified in first aid", "I am now certified in first aid"),
        ("AWS certified", "I am now AWS certified"),
        ("first aid certificate", "I now have a first aid certificate"),
        ("a talk on testing at a meetup", "a talk on testing at a meetup"),
        ("Two new languages", "two new languages"),
        ("promoted to team lead in August", "I was promoted to team lead in August"),
        ("awarded a scholarship", "I was awarded a scholarship"),
        ("shortlisted for a prize", "I was shortlisted for a prize"),
        ("GOT PROMOTED", "I got promoted"),
        ("graduated", "I graduated"),
        ("came second in a contest", "I came second in a contest"),
        ("now available from May", "I am now available from May"),
        ("certified welder, 6G position", "I am a certified welder, 6G position"),
        ("Plan was approved", "plan was approved"),
        ("based in Leeds", "I am now based in Leeds"),
        ("never late", "I am never late"),
        ("good at maths", "I am good at maths"),
        ("My degree obtained in 2019", "I obtained the degree in 2019"),
        ("licence renewed in May", "my licence was renewed in May"),
        ("responsible for two shops", "I have been responsible for two shops"),
        ("never missed a deadline", "I have never missed a deadline"),
        ("new portfolio: https://example.org/p", "my new portfolio is at https://example.org/p"),
        ("my work samples: https://example.org/w", "my work samples are at https://example.org/w"),
        ("Portfolio at https://example.org/p", "my portfolio is at https://example.org/p"),
        ("award: best thesis 2026", "award: best thesis 2026"),
        ("will move to Leeds in March", "I will move to Leeds in March"),
    ],
)  # fmt: skip
def test_news_is_told_after_a_colon(typed: str, told: str) -> None:
    assert language.news(Fact(typed, "me.news[0]")) == told
    assert language.news(Fact(typed, "me.news[0]")).keys == ("me.news[0]",)


@pytest.mark.parametrize(
    ("typed", "fitted"),
    [
        ("The on-call rota.", "the on-call rota"),
        ("Moving to Kubernetes", "moving to Kubernetes"),
        ("Python", "Python"),
        ("Beijing office", "Beijing office"),
        ("SAP rollout", "SAP rollout"),
        ("We talked about the budget for 2027", "the budget for 2027"),
        ("Discussed the ward's night shifts.", "the ward's night shifts"),
        ("They want to move their warehouse.", "you want to move your warehouse"),
        ("their move to dbt", "your move to dbt"),
        ("the merger with Acme Inc.", "the merger with Acme Inc."),
        ("asked about my gap year", "my gap year"),
        ("They asked me about my thesis", "my thesis"),
        ("I told them about my thesis", "my thesis"),
        ("told me about the merger", "the merger"),
        ("was asked about my notice period", "my notice period"),
        ("talked through the roadmap", "the roadmap"),
        ("Talked with Dana about dbt", "dbt"),
        ("Spoke at length about the rota", "the rota"),
        ("Went over the budget", "the budget"),
        ("explained how shifts are shared", "how shifts are shared"),
        ("explained that the team is moving", "the team is moving"),
        ("mentioned the new ward", "the new ward"),
        ("covered the rota", "the rota"),
        ("discussed pricing", "pricing"),
        ("It was about trust", "trust"),
        ("asked how I handle stress", "how I handle stress"),
        ("how they're structured", "how you're structured"),
        ("how drivers deal with their passengers", "how drivers deal with their passengers"),
        ("lots of stuff...", "lots of stuff"),
        ("planned downtime", "planned downtime"),
        ("raised beds", "raised beds"),
        ("covered markets", "covered markets"),
        ("*networking*", "networking"),
        ("migration , testing", "migration, testing"),
        ("HTML; CSS; JS", "HTML; CSS; JS"),
        ("WEEKEND SHIFTS", "weekend shifts"),
        ("Salary bands", "salary bands"),
    ],
)
def test_a_topic_fits_into_a_sentence(typed: str, fitted: str) -> None:
    assert language.topic(Fact(typed)) == fitted


@pytest.mark.parametrize(
    "typed",
    [
        "moved teams", "went well", "asked me to wait", "None", "tbd", "n/a", "was friendly",
        "asked questions", "moved to Kubernetes", "told me to call in May", "explained that",
        "said no",
    ],
)  # fmt: skip
def test_a_topic_that_fits_nowhere_is_left_out(typed: str) -> None:
    assert language.topic(Fact(typed)) == ""
    assert language.own_topic(Fact(typed)) == ""


@pytest.mark.parametrize(
    ("typed", "reminder"),
    [
        ("their plans for AI", "their plans for AI"),
        ("asked about my gap year", "your gap year"),
        ("how I handle stress", "how you handle stress"),
        ("what I'm good at", "what you're good at"),
        ("why I was late", "why you were late"),
        ("I/O tuning", "I/O tuning"),
        ("where I've worked", "where you've worked"),
        ("the on-call rota", "the on-call rota"),
    ],
)
def test_the_user_is_reminded_of_a_topic(typed: str, reminder: str) -> None:
    assert language.own_topic(Fact(typed, "interview.topics[0]")) == reminder
    assert language.own_topic(Fact(typed, "interview.topics[0]")).keys == ("interview.topics[0]",)


def test_an_agency_is_no_part_of_they() -> None:
    assert language.topic(Fact("their move to dbt"), to_employer=False) == "their move to dbt"


@pytest.mark.parametrize(
    ("topic", "clause"),
    [
        ("you want to open a second store", True),
        ("the team is moving to a new system", True),
        ("it takes two people to close the shop", True),
        ("how the team is organised", False),
        ("the way releases are tested", False),
        ("weekend shifts", False),
        ("the team seemed stressed", True),
        ("final say lies with HQ", True),
        ("pay is low", True),
        ("it depends on HQ", True),
        ("success depends on two people", True),
        ("the manager smiled a lot", True),
        ("the company lost two clients", True),
        ("my class won the fair", True),
        ("the team needs more people", True),
        ("sales dropped in May", True),
        ("the team looks after two sites", True),
        ("the shop opens on Sundays", True),
        ("the looks of the shop", False),
        ("the office doesn't open on Sundays", True),
        ("how the kitchen is organised", False),
        ("what success looks like", False),
        ("customer needs", False),
        ("the tools used by the team", False),
        ("the team led by Dana", False),
        ("the newly proposed merger", False),
        ("the plans they have for May", False),
        ("the May release", False),
        ("meeting Will Smith", False),
        ("a shift that starts at six", False),
        ("early starts", False),
        ("ways and means", False),
        ("the planned move", False),
    ],
)
def test_a_clause_is_told_from_a_phrase(topic: str, clause: bool) -> None:
    assert language.is_clause(topic) is clause


@pytest.mark.parametrize(
    ("noun", "article"),
    [
        ("engineer", "an"), ("data analyst", "a"), ("HR manager", "an"), ("UX designer", "a"),
        ("university", "a"), ("unusual case", "an"), ("uninterested party", "an"), ("hour", "an"),
        ("house", "a"), ("European", "a"), ("one-off", "a"), ("8-week course", "an"),
        ("user", "a"), ("umbrella", "an"), ("honest word", "an"), ("ewe", "a"), ("MBA", "an"),
        ("SQL test", "an"), ("FBI agent", "an"), ("NEBOSH certificate", "a"), ("NATO post", "a"),
        ("NASA grant", "a"), ("RADAR unit", "a"), ("UNESCO post", "a"), ("HVAC system", "an"),
        ("HTML page", "an"), ("FDIC rule", "an"), ("MSCI index", "an"), ("NURSE", "a"),
        ("£2m budget", "a"), ("£8m budget", "an"), ("£18m budget", "an"), ("110-bed ward", "a"),
        ("11-bed ward", "an"), ("unit test", "a"), ("only child", "an"),
    ],
)  # fmt: skip
def test_the_article_goes_by_the_sound(noun: str, article: str) -> None:
    assert grammar.a_an(noun) == f"{article} {noun}"


@pytest.mark.parametrize(
    ("role", "phrase"),
    [
        ("Data Analyst", "Data Analyst role"),
        ("Engineer, Platform", "role of Engineer, Platform"),
        ("Head of People", "role of Head of People"),
        ("Sales position", "Sales position"),
    ],
)
def test_a_role_is_named_as_a_person_would(role: str, phrase: str) -> None:
    assert grammar.the_role(role) == phrase


@pytest.mark.parametrize("role", ["Engineer (f/m/d)", "Engineer (m/w/d)", "the Engineer"])
def test_a_title_loses_what_nobody_says(role: str) -> None:
    assert grammar.job_title(role) == "Engineer"


def test_a_list_keeps_the_keys_of_all() -> None:
    names = grammar.listed([Fact("Ann", "a"), Fact("Bo", "b"), Fact("Cy", "c")])

    assert (names, names.keys) == ("Ann, Bo and Cy", ("a", "b", "c"))


@pytest.mark.parametrize(
    ("name", "owner"), [("Target", "Target's"), ("Traders", "Traders'"), ("Ross", "Ross's")]
)
def test_possessives(name: str, owner: str) -> None:
    assert grammar.possessive(name) == owner


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("SENIOR DATA ANALYST", "Senior Data Analyst"),
        ("VP OF SALES", "VP of Sales"),
        ("HR MANAGER", "HR Manager"),
    ],
)
def test_a_title_in_capitals_is_not_shouted(typed: str, title: str) -> None:
    assert grammar.job_title(typed) == title


def test_what_she_told_of_hers_is_yours_to_her() -> None:
    told = Fact("her plan to drop Selenium", "people[0].topics[0]")

    assert language.topic(told) == "your plan to drop Selenium"
    assert language.topic(Fact("her plan", "interview.topics[0]")) == "her plan"


def test_a_person_whose_name_ends_in_s_is_no_plural() -> None:
    assert grammar.possessive(Fact("Rohan Das", "people[0].name")) == "Rohan Das's"
    assert grammar.possessive(Fact("Northwind Traders", "company")) == "Northwind Traders'"
