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
    "kindred distinguished"
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

QUALITIES = _words(
    "skilled certified experienced licensed trained qualified accredited registered chartered "
    "fluent comfortable familiar bilingual good great proficient confident used able interested "
    "versed well-versed at-home happy willing ready strong"
)
"""Words that follow "I am"."""

ADJECTIVES = _words(
    "good great fluent strong comfortable familiar proficient confident used able interested "
    "versed well-versed happy willing ready bilingual"
)
"""Those of them that do not describe a person when a noun follows: "strong SQL"."""

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
    "practical advanced applied automated distributed embedded detailed shared related "
    "fluent certified skilled experienced qualified licensed trained familiar comfortable "
    "proficient bilingual registered chartered accredited able happy"
)
"""Words that are seldom names, so that a capital on the first of a phrase can go."""

FINITE = _words("is are was were has have had wants needs will would can could should does did")
"""Verbs that make a sentence of what comes before them..."""

LINKS = _words("how why what when where who whom whose which that whether way ways if things")
"""...unless one of these links them to a noun: "how the team is organised"."""
