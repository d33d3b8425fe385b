"""The other words by which `language` tells one kind of phrase from another."""

from __future__ import annotations

from drafter.drafting.language.verbs import FINITE, word_set

ABBREVIATED = word_set("inc ltd co corp etc jr sr dept approx vs dr st no plc llc")
"""Words whose full stop belongs to them."""

QUALITIES = word_set(
    "skilled certified experienced licensed trained qualified accredited registered chartered "
    "fluent comfortable familiar bilingual good great proficient confident used able interested "
    "versed well-versed at-home happy willing ready strong "
    "based quick eager keen committed dedicated passionate accustomed prepared adept capable "
    "knowledgeable fond known available free gentle patient"
)
"""Words that follow "I am"."""

HONOURS = word_set(
    "skilled certified experienced licensed trained qualified accredited registered chartered "
    "former retired professional seasoned"
)
"""Those that describe whoever has a trade: "a certified welder"."""

TRAITS = word_set(
    "punctual reliable patient organised organized calm friendly flexible hard-working creative "
    "hardworking adaptable curious detail-oriented numerate multilingual bilingual trilingual "
    "honest ambitious resilient thorough dependable conscientious late early"
)
"""Words that follow "I am" and need nothing after them."""

ADJECTIVES = word_set(
    "good great fluent strong solid deep broad extensive excellent advanced proven practical "
    "hands-on first-hand"
)
"""Words before something one can bring: "strong SQL"."""

AMOUNTS = word_set("experience background knowledge expertise understanding")
"""What one can bring of anything..."""

TIMES = word_set("year years years' month months decade decades")
"""...and for how long one has done it."""

DEGREES = word_set(
    "phd ph.d doctorate degree degrees master's bachelor's diploma diplomas certificate "
    "certificates certification certifications licence licences license licenses mba msc bsc "
    "meng beng llb llm md qualification qualifications"
)
"""What one has once and for all."""

CHARACTERS = word_set(
    "listener learner player starter self-starter communicator speaker writer thinker student "
    "graduate member volunteer owner holder reader cook citizen"
)
"""What one is, whatever the work."""

TRADES = word_set(
    "accountant adjuster administrator advisor adviser agent aide analyst apprentice architect "
    "assistant attendant attorney auditor baker bartender bookkeeper builder buyer captain "
    "carpenter carer cashier chef chemist cleaner clerk coach consultant coordinator counsellor "
    "counselor designer developer director doctor driver economist editor electrician engineer "
    "examiner expert firefighter fitter foreman gardener guard guide handler head host inspector "
    "instructor interpreter inventor joiner journalist lawyer lead leader lecturer librarian "
    "machinist manager master mechanic mediator mentor midwife modeller nanny nurse officer "
    "operator organiser organizer paramedic partner pharmacist physician pilot planner plumber "
    "producer professional programmer psychologist receptionist recruiter reporter representative "
    "researcher scientist secretary seller shopkeeper solicitor specialist statistician steward "
    "superintendent supervisor surgeon surveyor tailor teacher technician teller tester "
    "therapist trader trainer translator treasurer tutor underwriter veterinarian waiter "
    "warehouseman welder worker"
)
"""What people work as."""

UNTITLED = word_set("head director chief president chair")
"""Posts of which there is one: "as head of sales"."""

DETERMINERS = word_set(
    "a an the my our their your his her its this these those all both each every over up more "
    "some several many two three four five six seven eight nine ten eleven twelve twenty thirty "
    "forty fifty sixty a hundred dozens"
)
"""Words that begin the object of a verb."""

PREPOSITIONS = word_set(
    "in with at as by to for of on from under across within between during after before since "
    "and or through using into towards toward without"
)
"""Words that end the first noun of a phrase."""

COMMON = word_set(
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
    "proficient bilingual registered chartered accredited able happy "
    "pay salary salaries salary-wise commute commuting travel hours benefits notice contract "
    "contracts location distance relocation workload overtime parking holidays leave travelling "
    "low high final no not too very only little lack short bad poor slow unclear uncertain vague "
    "part-time full-time flexible mornings afternoons evenings morning afternoon evening weekdays "
    "anytime any never always also still maybe perhaps because since until portfolio references "
    "reference certificate certificates transcript transcripts diploma passport licence license "
    "copy copies proof photos photographs slides essay samples documents availability interest "
    "top love loved keen interested unsure undecided depends small big large"
)
"""Words that are seldom names, so that a capital on the first of a phrase can go."""

LINKS = word_set("how why what when where who whom whose which that whether way ways if things")
"""...unless one of these links them to a noun: "how the team is organised"."""

QUESTION_WORDS = word_set("how why what when where who whom whose which")
"""Words that open a question."""

KEEN = word_set(
    "keen interested enthusiastic excited eager curious open torn undecided unsure hesitant happy "
    "sold positive sure certain convinced tempted motivated determined optimistic"
)
"""What one is about a job..."""

TO_A_DEGREE = word_set(
    "very really quite extremely fairly most still rather so highly mildly somewhat moderately "
    "definitely reasonably pretty"
)
"""...and to what degree."""

LEVELS = word_set("high strong medium moderate low lukewarm great serious mild")
"""What an interest is."""

COUNTED = word_set(
    "bonus budget contract date pattern period plan policy process range rate role rota schedule "
    "stack structure system team timetable"
)
"""Nouns that want an article in the singular."""

OWNED = DETERMINERS - word_set(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty "
    "over up more some several many hundred dozens"
)
"""Words after which a noun needs no "the"."""

PRONOUNS = word_set("i you we they he she it there")

DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july "
    "august september october november december"
)
"""Names that keep a capital."""

NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen eighteen twenty thirty forty fifty sixty hundred several many few couple dozens a half"
)
"""Words that count."""

QUANTITIES = NUMBERS | word_set(
    "over more than almost nearly about around some and of my full good up to at least half"
)
"""Words that may stand between a number and the years it counts."""

NOUN_ENDINGS = ("ence", "ance", "ness", "ity", "tion", "ship", "ism", "asm", "ics")
"""By which a noun is known that wants no article."""

ONES = word_set(
    "team budget project department store shop branch portfolio programme program campaign "
    "contract website app database warehouse pipeline unit region fund restaurant kitchen factory "
    "laboratory lab record background grasp command ethic eye sense network foundation "
    "understanding"
)
"""Nouns that want an article in the singular, wherever they stand."""

UNCERTAIN_ENDINGS = (
    "tion", "sion", "ment", "rollout", "launch", "rewrite", "redesign", "merger", "move",
    "overhaul", "switch", "upgrade",
)  # fmt: skip
"""What one leads may want an article, by its ending, after the verbs in `LED`."""

ADVERBS = word_set(
    "never always also often once twice now recently still just already consistently regularly"
)
"""Words that may stand before a verb or a quality."""

SOON = word_set(
    "about immediately now soon today tomorrow full-time part-time weekends evenings mornings"
)
"""Words that may follow "available" and "passionate"."""

OBJECTS = DETERMINERS | word_set("him them us it everything everyone me")
"""Words that show that a verb came before."""

NOTHING = word_set("none no nothing n/a na tbd tba ok - ...")
"""What people type where they have nothing to say."""

AFTER_YOU = FINITE | word_set(
    "aren't weren't don't didn't can't won't wouldn't haven't hold prefer like want know think "
    "plan expect speak use live work drive own earn start still already also ever currently really "
    "first last usually often never need see need left leave came come"
)
"""Words after a "you" that is the subject..."""

AFTER_OBJECT = word_set(
    "best most better well back again here there now then this next today tomorrow about up out "
    "please directly too sooner later soon if when"
)
"""...and after one that is the object."""

SURNAME_TITLES = word_set(
    "dr dra prof professor herr frau mr mrs ms mx miss sr sra srta señor señora monsieur madame "
    "mme mlle signor signora mevrouw meneer dhr mw"
)
"""Titles that stand with the last name."""

BEFORE_SURNAMES = word_set(
    "van de der den von zu und da dos das do di del della la le al el bin ibn ter ten af"
)
"""Words that belong to the last name after them."""

BY_OTHERS = word_set("to for as in at by into onto from among within since after with")
"""Words after which such a form says what was done to the user..."""

HOW_OFTEN = word_set("twice once again early recently internally thrice first")
"""...as these do, which tell how often or when."""

STUDY = word_set(
    "study attend work build do research travel teach train complete write run join visit"
)
"""What a grant or an award is given to somebody to do."""

ROLES = (
    TRADES | CHARACTERS | UNTITLED | word_set("employee fellow champion finalist winner governor")
)
"""What somebody can be elected or promoted."""

RANKED = word_set("best first top outstanding excellent good second third")
"""How somebody can be ranked or rated."""

NO_PAPER = (
    QUESTION_WORDS
    | PRONOUNS
    | word_set(
        "whether if that answer me us him confirm call ring reply respond complete fill sign "
        "choose tell let say come write"
    )
)
"""Words that no name of a paper begins with."""

SURNAMES_PUT_FIRST = word_set(
    "nguyễn nguyen trần phạm huỳnh hoàng lê vũ võ đặng bùi đỗ hồ ngô dương lý"
)
"""Where a name begins with one of these, its first word is no first name."""
