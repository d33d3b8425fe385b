"""Words of a working life, and of what somebody can be besides."""

from __future__ import annotations

from drafter.checking.stems import stem

WORK = frozenset(
    stem(word)
    for word in """
    lead manage run build create design develop train teach coach mentor supervise organise launch
    implement deliver reduce cut increase grow save win earn award certify publish sell negotiate
    audit migrate deploy maintain coordinate oversee direct head establish set architect automate
    optimise improve redesign rewrite rebuild introduce pioneer handle produce plan prepare present
    report research analyse analyze test code program translate edit write review draft serve treat
    nurse cook bake clean repair install operate drive recruit hire onboard budget forecast close
    land exceed beat double triple halve boost raise fundraise volunteer study graduate qualify pass
    complete finish obtain gain hold specialise specialize work practise practice consult advise
    represent chair host exhibit curate catalogue document model measure monitor scale ship release
    patch secure respond resolve streamline standardise modernise transform turn restructure merge
    trade invest underwrite settle litigate argue plead prosecute defend examine diagnose
    administer assess screen vaccinate dispense counsel tutor lecture mark grade invigilate
    co-supervise co-found author co-author contribute collaborate partner support assist speak
    spearhead champion orchestrate steer navigate master
    """.split()
)
"""Stems of the verbs of a working life: their synonyms say much else."""
TELLING_WORK = WORK - frozenset(
    stem(word)
    for word in """
    work write speak hold set turn pass close mark support serve finish prepare present settle
    review measure gain land drive save respond interview host own study practise contribute read
    handle report advise plan test model
    """.split()
)
"""Those of them that claim something even if nothing follows."""
ALSO_ELSEWHERE = frozenset(
    """
    hold held closed close pass passed turned turn mark marked hosted support set serve served
    spoke speak wrote write written work worked works working prepared prepare present
    finish finished settled settle review reviewed measure grade argue gain gained land landed
    drive drove save saved respond responded interviewed interview interviewing
    """.split()
)
"""Forms that mean work only after "having", or before "as" or "at" and the like."""
OF_WORK = frozenset(
    """
    startup patent patents app website blog podcast channel fans readers followers
    boss mentor professor students clients patients reports lawyer coach union visa licence license
    """.split()
)
"""People and works that somebody has by their work."""
WALKS_OF_LIFE = frozenset(
    """
    parent grandparent carer native resident local neighbour neighbor customer user subscriber
    volunteer graduate alumnus alumna veteran survivor refugee immigrant expat widow widower
    widow twin orphan smoker vegetarian vegan christian muslim believer runner swimmer sailor
    climber cyclist musician singer pianist gamer collector hobbyist beekeeper speaker member
    founder owner trustee governor scout finalist winner champion
    """.split()
)
"""What somebody can be besides their work."""
