"""Words brought to a common form, so that "migrated" is found in "the migration"."""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = {
    form: base
    for line in """
    lead led leads leading leader leadership
    build built building builds builder
    run ran running runs runner
    teach taught teaching teaches teacher
    write wrote written writing writes writer
    speak spoke spoken speaking speech
    sell sold selling sale sales seller
    bring brought brings
    buy bought buying buys buyer purchase purchased purchasing
    cut cutting cuts
    drive drove driven driving driver
    keep kept keeping
    make made making makes maker
    take took taken taking
    give gave given giving
    grow grew grown growing growth
    hold held holding
    know knew known knowledge
    leave left leaving
    meet met meeting
    pay paid paying
    read reading
    rise rose risen raise raised raising
    see saw seen
    send sent sending
    set setting
    show showed shown showing
    spend spent
    stand stood
    tell told telling
    think thought
    understand understood
    win won winning
    begin began begun start started starting
    choose chose chosen choice
    find found finding
    get got gotten
    go went gone going
    hear heard hearing
    lose lost loss
    shift shifts
    say said says saying
    analysis analyse analyze analysed analyzed analyst analytic analytics analyses analysing analyzing analytical
    child children
    person people
    man men
    woman women
    data datum
    nurse nursing nurses
    migrate migration migrating migrated
    certify certified certificate certification certificates certifications
    qualify qualified qualification qualifications
    manage management manager managing managed managers
    develop development developer developing developed
    assess assessment
    decide decision decided deciding decisions
    deploy deployment
    organise organize organisation organization organised organized organising organizing
    recognise recognize recognised recognized
    audit auditing auditor audited auditors
    bake baking baker bakery baked bakers
    budget budgeting budgets
    recruit recruitment recruiter recruiting recruiters
    translate translation translator translating translations
    plan planning planner planned plans planners
    maintain maintenance
    produce production
    reduce reduction
    describe description
    apply application applied applying
    explain explanation
    automate automation automated
    integrate integration
    respond response
    document documentation
    publish publication published
    research researcher
    study studies studied studying
    """.strip().splitlines()
    for base, *forms in [line.split()]
    for form in [base, *forms]
}
_ENDINGS = (
    ("isations", ""), ("izations", ""), ("isation", ""), ("ization", ""), ("ations", ""), ("ation", ""),
    ("ings", ""), ("ing", ""), ("ities", ""), ("ity", ""), ("ments", ""), ("ment", ""), ("nesses", ""),
    ("ness", ""), ("ally", "al"), ("ily", "y"), ("ly", ""), ("ies", "y"), ("ied", "y"), ("ers", ""), ("er", ""),
    ("ors", ""), ("or", ""), ("ed", ""), ("es", ""), ("ised", ""), ("ized", ""), ("ise", ""), ("ize", ""),
    ("ions", ""), ("ion", ""), ("al", ""), ("s", ""),
)
_SYNONYMS = {
    word: group[0]
    for group in (
        line.split()
        for line in """
        move migrate shift transfer switch convert port
        lead run manage head supervise oversee direct coordinate charge responsible
        build create develop make set design construct produce write
        train teach coach mentor instruct tutor
        reduce cut lower shrink decrease trim halve save
        grow increase raise expand improve boost rise double
        help support assist
        buy procure source
        sell retail
        team crew group squad staff colleague
        colleague coworker
        customer client guest patron shopper
        patient resident
        child pupil student learner
        rota roster schedule schedul shift-plan timetable
        store shop branch
        firm company business employer
        car vehicle
        holiday vacation
        job work
        certificate certify licence license diploma accredit
        degree bachelor master
        doctor physician
        document paperwork paper
        budget money
        error bug defect mistake fault
        test check
        repair fix mend
        report reporting
        data dataset
        database warehouse
        deliver ship
        night overnight
        year annual yearly
        month monthly
        week weekly
        day daily
        quick fast speed
        big large
        hospital clinic ward
        course class lesson module
        award prize win
        """.strip().splitlines()
    )
    for word in group
}


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Give the common form of a folded word; words of the same family share it."""
    if (known := _IRREGULAR.get(word)) is not None:
        return known
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            base = word[: len(word) - len(ending)] + instead
            if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lse":
                base = base[:-1]
            word = base
            break
    word = _IRREGULAR.get(word, word)
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


@lru_cache(maxsize=16384)
def sense(word: str) -> str:
    """Give the stem of a folded word, or that of its nearest synonym."""
    root = stem(word)
    return _SENSES.get(root, root)


_SENSES: dict[str, str] = {}
for _word, _first in _SYNONYMS.items():
    _SENSES.setdefault(stem(_word), stem(_first))
