"""The words by which `language` tells one kind of phrase from another."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABBREVIATED = _words("inc ltd co corp etc jr sr dept approx vs dr st no plc llc")
"""Words whose full stop belongs to them."""

NOT_GERUNDS = _words(
    "beijing nanjing boeing spring string king ring wing bing ming ping sterling thing things "
    "everything something nothing anything ceiling evening morning sibling banking housing "
    "building wedding lightning ending being during meeting meetings"
)
"""Nouns and names in -ing."""

NOT_VERBS = _words(
    "advanced applied automated combined continued dedicated demonstrated detailed distributed "
    "embedded extended hundred limited mixed proven related shared skilled unlimited varied "
    "weighted unified united speed indeed exceed proceed succeed sacred naked wicked "
    "kindred distinguished motivated seasoned talented"
)
"""Adjectives and nouns in -ed."""

IRREGULAR_PAST = _words(
    "led built ran wrote taught grew won made cut brought held sold took gave kept spoke drove "
    "oversaw began rebuilt rewrote spent found did got put set met became chose drew flew knew "
    "left lost paid rose saw sent sought stood swam told thought understood went undertook "
    "overhauled co-founded hit beat bought caught dealt fought heard meant read shot"
)

PRESENT = _words(
    "lead build run write manage design develop teach speak know have use work hold keep help "
    "play own code draw read like love enjoy understand train coach maintain organise organize "
    "plan mentor live volunteer contribute am can"
)
"""Verbs that open a strength in the present tense: "speak Japanese"."""

ALSO_NOUNS = _words(
    "work design code train coach lead help play plan build use love live own draw read run like "
    "set saw rose shot thought felt left lost"
)
"""Verbs only with an object that shows it, or after which `WITH_PREPOSITION` says so..."""

WITH_PREPOSITION = _words("work code live play draw")
"""..."work with children", "code in Rust"."""

QUALITIES = _words(
    "skilled certified experienced licensed trained qualified accredited registered chartered "
    "fluent comfortable familiar bilingual good great proficient confident used able interested "
    "versed well-versed at-home happy willing ready strong"
)
"""Words that follow "I am"."""

HONOURS = _words(
    "skilled certified experienced licensed trained qualified accredited registered chartered "
    "former professional seasoned"
)
"""Those that describe whoever has a trade: "a certified welder"."""

TRAITS = _words(
    "punctual reliable patient organised organized calm friendly flexible hard-working creative "
    "hardworking adaptable curious detail-oriented numerate multilingual bilingual trilingual"
)
"""Words that follow "I am" and need nothing after them."""

ADJECTIVES = _words(
    "good great fluent strong solid deep broad extensive excellent advanced proven practical "
    "hands-on first-hand"
)
"""Words before something one can bring: "strong SQL"."""

AMOUNTS = _words("experience background knowledge expertise understanding")
"""What one can bring of anything..."""

TIMES = _words("year years years' month months decade decades")
"""...and for how long one has done it."""

DEGREES = _words(
    "phd ph.d doctorate degree degrees master's bachelor's diploma diplomas certificate "
    "certificates certification certifications licence licences license licenses mba msc bsc "
    "meng beng llb llm md qualification qualifications"
)
"""What one has once and for all."""

CHARACTERS = _words(
    "listener learner player starter self-starter communicator speaker writer thinker student "
    "graduate member volunteer owner holder reader cook"
)
"""What one is, whatever the work."""

TRADES = _words(
    "accountant adjuster administrator advisor adviser agent aide analyst apprentice architect "
    "assistant attendant attorney auditor baker bartender bookkeeper builder buyer captain "
    "carpenter carer cashier chef chemist cleaner clerk coach consultant coordinator counsellor "
    "counselor designer developer director doctor driver economist editor electrician engineer "
    "examiner expert fitter foreman gardener guard guide handler head host inspector instructor "
    "interpreter inventor joiner journalist lawyer lead leader lecturer librarian machinist "
    "manager master mechanic mediator mentor midwife modeller nanny nurse officer operator "
    "organiser organizer paramedic partner pharmacist physician pilot planner plumber producer "
    "professional programmer psychologist receptionist recruiter reporter representative "
    "researcher scientist secretary seller shopkeeper solicitor specialist statistician steward "
    "superintendent supervisor surgeon surveyor tailor teacher technician teller tester "
    "therapist trader trainer translator treasurer tutor underwriter veterinarian waiter "
    "warehouseman welder worker"
)
"""What people work as."""

UNTITLED = _words("head director chief president chair")
"""Posts of which there is one: "as head of sales"."""

DETERMINERS = _words(
    "a an the my our their your his her its this these those all both each every over up more "
    "some several many two three four five six seven eight nine ten eleven twelve twenty thirty "
    "forty fifty sixty a hundred dozens"
)
"""Words that begin the object of a verb."""

PREPOSITIONS = _words(
    "in with at as by to for of on from under across within between during after before since "
    "and or through using into"
)
"""Words that end the first noun of a phrase."""

RENEWED = _words("renewed accepted published approved awarded extended granted")
"""What happens to something of the user's: "paper accepted"..."""

PASSED = _words("passed completed obtained finished submitted")
"""...and what the user does with it: "exam passed"."""

COMMON = _words(
    "a an the this that these those my your our their his her its some any all both each every "
    "how why what when where who which whether if at in on of for from to with without about "
    "after before between during under over i we you they he she it there "
    "one two three four five six seven eight nine ten eleven twelve twenty several many more most "
    "new recent current future next last first second possible technical general common "
    "data team teams company product products project projects code test tests quality migration "
    "process processes on-call remote hybrid career growth culture role work plan plans way ways "
    "system systems security performance customer customers client clients user users budget "
    "budgets hiring office sales marketing support stock store stores shift shifts weekend "
    "weekends patient patients ward students pupils research grant grants course courses lecture "
    "strategy roadmap market markets pricing revenue cost costs staff people management leadership "
    "service services design software hardware network cloud machine model models report reports "
    "reporting dashboards warehouse pipeline pipelines deployment release releases infrastructure "
    "legacy technology tools challenges problems opportunities experience knowledge ability "
    "strong good great deep broad extensive solid excellent proven long years decades hands-on "
    "practical over first-hand native fast quick former shop shops forklift paper papers driving "
    "advanced applied automated distributed embedded detailed shared related "
    "fluent certified skilled experienced qualified licensed trained familiar comfortable "
    "proficient bilingual registered chartered accredited able happy"
)
"""Words that are seldom names, so that a capital on the first of a phrase can go."""

FINITE = _words("is are was were has have had wants needs will would can could should does did")
"""Verbs that make a sentence of what comes before them..."""

LINKS = _words("how why what when where who whom whose which that whether way ways if things")
"""...unless one of these links them to a noun: "how the team is organised"."""

QUESTION_WORDS = _words("how why what when where who whom whose which")
"""Words that open a question."""

KEEN = _words(
    "keen interested enthusiastic excited eager curious open torn undecided unsure hesitant happy "
    "sold positive sure certain convinced tempted motivated determined optimistic"
)
"""What one is about a job..."""

TO_A_DEGREE = _words(
    "very really quite extremely fairly most still rather so highly mildly somewhat moderately "
    "definitely reasonably pretty"
)
"""...and to what degree."""

LEVELS = _words("high strong medium moderate low lukewarm great serious mild")
"""What an interest is."""

COUNTED = _words(
    "bonus budget contract date pattern period plan policy process rate role rota schedule stack "
    "structure system team timetable"
)
"""Nouns that want an article in the singular."""

OWNED = DETERMINERS - _words(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty "
    "over up more some several many hundred dozens"
)
"""Words after which a noun needs no "the"."""

PRONOUNS = _words("i you we they he she it there")
