"""The verbs by which `language` tells what somebody did, does or underwent."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text."""
    return frozenset(text.split())


NOT_GERUNDS = word_set(
    "beijing nanjing boeing spring string king ring wing bing ming ping sterling thing things "
    "everything something nothing anything ceiling evening morning sibling banking housing "
    "building wedding lightning ending being during meeting meetings"
)
"""Nouns and names in -ing."""

NOT_VERBS = word_set(
    "advanced applied automated combined continued dedicated demonstrated detailed distributed "
    "embedded extended hundred limited mixed proven related shared skilled unlimited varied "
    "weighted unified united speed indeed exceed proceed succeed sacred naked wicked "
    "kindred distinguished motivated seasoned talented interested based employed self-employed "
    "unemployed"
)
"""Adjectives and nouns in -ed."""

IRREGULAR_PAST = word_set(
    "led built ran wrote taught grew won made cut brought held sold took gave kept spoke drove "
    "oversaw began rebuilt rewrote spent found did got put set met became chose drew flew knew "
    "left lost paid rose saw sent sought stood swam told thought understood went undertook "
    "overhauled co-founded hit beat bought caught dealt fought heard meant read shot split used "
    "came broke rode sang wore threw laid lent struck rang fell sat shook fed swept was had learnt"
)

PRESENT = word_set(
    "lead build run write manage design develop teach speak know have use work hold keep help "
    "play own code draw read like love enjoy understand train coach maintain organise organize "
    "plan mentor live volunteer contribute am can"
)
"""Verbs that open a strength in the present tense: "speak Japanese"."""

ALSO_NOUNS = word_set(
    "work design code train coach lead help play plan build use love live own draw read run like "
    "set saw rose shot thought felt left lost split used volunteer"
)
"""Verbs only with an object that shows it, or after which `WITH_PREPOSITION` says so..."""

WITH_PREPOSITION = word_set("work code live play draw volunteer")
"""..."work with children", "code in Rust"."""

RENEWED = word_set("renewed accepted published approved awarded extended granted")
"""What happens to something of the user's: "paper accepted"..."""

PASSED = word_set("passed completed obtained finished submitted")
"""...and what the user does with it: "exam passed"."""

FINITE = word_set(
    "is are was were has have had wants needs will would can could should does did do may might "
    "must shall"
)
"""Verbs that make a sentence of what comes before them..."""

INTRANSITIVE = word_set("graduated qualified relocated moved retired volunteered")
"""Deeds that need nothing after them."""

LED = word_set(
    "led managed ran oversaw drove headed delivered completed planned designed started launched"
)

OTHER_PARTICIPLE = word_set(
    "was ran wrote grew took gave spoke drove oversaw began rewrote did became chose drew flew "
    "knew rose saw swam undertook went beat"
)
"""Past forms that do not follow "have"."""

SEEMS = word_set(
    "seems seemed feels lies depends varies relies remains becomes happens appears appeared "
    "belongs opens comes goes says gets makes keeps gives thinks knows"
)
"""Verbs that are seldom anything else."""

MAYBE_VERBS = word_set(
    "needs wants means ends starts looks looked sounds sounded takes leads plans works runs "
    "closes changes moves costs pays offers asks shows"
)
"""Verbs, if what follows them shows it; else nouns."""

HAPPENED = word_set(
    "said smiled left stayed dropped changed started ended failed happened closed moved rose fell "
    "laughed agreed joined"
)
"""Past forms that need nothing after them."""

ONLY_PAST = OTHER_PARTICIPLE - word_set("saw rose beat drew") | word_set(
    "seemed appeared looked sounded remained stayed wanted liked fell won came"
)
"""Past forms that are no participles of a noun before them."""

ONGOING = word_set("studying learning pursuing completing finishing")
"""What one is doing still."""

TOLD = word_set(
    "asked told explained mentioned discussed showed said had gave spoke talked described "
    "moved worked lived tried helped "
    "enjoyed liked loved"
)
"""Verbs that no noun makes an adjective of."""

LIKES = word_set("love loved like liked want enjoy enjoyed hope prefer would can't cannot")
"""Verbs by which people say how keen they are, without an "I"."""

GIVEN = word_set("awarded granted given")
"""Past forms with what the user got..."""

CHOSEN = word_set("elected appointed named voted")
"""...with what the user became..."""

HIRED = word_set("hired recruited")
"""...and with how they were taken on."""

ONLY_PASSIVE = word_set("born given chosen headhunted")
"""Forms that are never said of what the user did."""

APPOINTED = (
    GIVEN
    | CHOSEN
    | HIRED
    | ONLY_PASSIVE
    | word_set(
        "admitted promoted selected nominated invited shortlisted accepted made recognised "
        "recognized ranked rated commended praised seconded entrusted tasked educated raised"
    )
)
"""Past forms that are as often said of the user as done by them."""
