"""Words brought to a common form, so that "migrated" is found in "the migration"."""

from __future__ import annotations

from functools import lru_cache

from drafter.checking import lexicon

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
    care cares cared caring careful
    site sites
    mentor mentors mentored mentoring
    donate donation donations donated donor donors
    flower flowers
    waiter waiters
    counter counters
    trial trials
    rate rates rated rating
    note notes noted noting
    plane planes
    cute
    wine wines
    rope ropes
    bare
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
    return lexicon.synonym(root) or root


@lru_cache(maxsize=16384)
def is_commonplace(word: str) -> bool:
    """Whether a folded word claims nothing: courtesy, feeling, the frame of hiring."""
    return lexicon.is_commonplace_stem(stem(word))
