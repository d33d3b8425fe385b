"""Words that beg: need, fear, and a life that hangs on this one post."""

from __future__ import annotations

from drafter.checking.alternatives import Alternatives

HINTS = frozenset(
    """
    need beg begging please desperate desperately badly pleading implore knees down bear cope
    can't cannot couldn't could afford without know imagine wits sleep depends everything
    mean anything lost last chance dream hopeless heartbroken devastated crushed bottom lifeline
    falls fall rent bills due savings unemployed give anything whatever work free unpaid
    nothing children family mouths rope end else options lined hope shot nobody rejections applied
    save change future hangs riding praying pray slept awake cried gutted break heart pick choose
    chance mercy pity beseech entreat regret dreamt more wanted visa landlord flat thread eggs
    pinned hopes turned only take want counting job
    """.split()
)

_PLEADING = (
    r"beg(?:ging)?\b(?! (?:your )?(?:pardon|off|to differ))",
    r"please[,!.]? please",
    r"pleading",
    r"plead with",
    r"implore",
    r"on my knees",
    r"let me down\b(?! gently| easy| kindly| lightly| softly)",
    r"give me (?:a|one|just one|this) chance",
    r"take a chance on me",
)
_NEED = (
    r"desperate(?:ly)?",
    r"i(?:'d| would)? (?:really |so |truly |badly |desperately |urgently )+"
    r"need (?:this|the|a|your)",
    r"need (?:this|it|the|that)\b[^.?!]{0,20}\bbadly\b",
    r"need this job",
    r"nothing i want more",
    r"want(?:ed)? nothing more",
    r"(?:would |will |'d )?do (?:absolutely )?anything",
)
_ALL_OR_NOTHING = (
    r"everything (?:\w+ ){0,3}depends on",
    r"depends on (?:this|it|you)\b",
    r"(?:would|will) mean (?:everything|the world)",
    r"my (?:last|only) (?:chance|hope|resort)",
    r"dream (?:job|role|position|company|employer)",
    r"without this (?:job|role|position|post)\b",
    r"falls? through\b",
    r"lifeline",
)
_DREAD = (
    r"(?:don't|do not) know what i(?:'ll| will|'d| would) do\b",
    r"(?:can't|cannot) (?:go on|afford for|bear|cope|lose this|imagine (?:not|losing))",
    r"(?:could not|couldn't|can't|cannot) (?:bear|take) (?:it any|it if|another|a)\b",
    r"can't (?:afford|live|sleep|eat|stop thinking)",
    r"cannot (?:afford|sleep|stop thinking)",
    r"i(?:'d| would) be (?:devastated|crushed|heartbroken|lost)",
    r"at my wits' end",
    r"(?<!to )(?:lose|losing) sleep\b(?! over, i know)",
)
_MONEY_TROUBLES = (
    r"rent (?:is )?(?:due|overdue)\b",
    r"bills to pay\b",
    r"(?:pay|make) (?:my|the) rent",
    r"running out of (?:money|savings|options|hope)",
)

_AT_ANY_PRICE = (
    r"give (?:anything|my right arm|an arm|everything|my all) (?:for|to)\b",
    r"(?:do|doing) whatever it takes\b|take anything you\b",
    r"i(?:'d| would|'ll| will|'m| am)\b[^.?!]{0,20}\bwork\w* for (?:free|nothing|less|peanuts)\b",
    r"(?:bottom|month|week|start|begin|trial)\b,? unpaid\b",
    r"sweep (?:the )?floors? if\b",
    r"nights,? anything\b",
    r"more than anything\b|never wanted anything (?:so|more|as)\b|so badly\b",
    r"turned down everything\b|all my eggs in\b|pinned (?:all )?my hopes\b",
    r"i (?:really|truly|badly|do) need (?:this|it|the (?:job|work|money|post))\b",
    r"need this more\b|need (?:a|the) job\b|need the (?:money|work)\b",
)
_LIFE_HANGS_ON_IT = (
    r"(?:family|children|kids|wife|husband|parents|mother) (?:\w+ )?"
    r"(?:depends?|rel(?:y|ies)|is counting|are counting|counts?) on (?:me|this|it|you)\b",
    r"mouths to feed\b",
    r"(?:future|everything|life|happiness) (?:\w+ )?(?:hangs?|rests?|rides?|depends?) on "
    r"(?:this|it|you|your)\b|riding on (?:this|it) for me\b",
    r"(?:would|'d|could|will) (?:\w+ )?(?:save my life|change (?:my life|everything for))\b",
    r"(?:would|'d|will) mean (?:so|very) much to my\b|mean the world\b",
    r"my (?:one|only|last|final) (?:shot|hope|chance|way out|option)\b",
    r"(?:nobody|no one) else (?:will have|wants?|has called|would have) me\b|no one else has "
    r"called\b",
    r"(?:i have|i've got|i've|there is|there's) (?:nothing else|no other (?:options?|prospects"
    r"|offers?|chance))(?: lined up|$|[.,])|nothing else lined up\b|and i have nothing else\b",
    r"(?:only|first) (?:interview|reply|call) (?:i've|i have) (?:had|got)\b",
    r"(?:had|after|had over) (?:\w+ )?rejections\b|another (?:rejection|no\b)",
    r"applied (?:to|for) (?:\w+ )?(?:hundred|hundreds|dozens)\b",
    r"(?:out of work|unemployed|jobless|without (?:a job|work)) (?:for|since)\b",
)
_DISTRESS = (
    r"savings are\b|down to my last\b|behind (?:on|with) (?:the|my) rent\b|pay my rent\b",
    r"(?:lose|losing) my (?:flat|home|house|visa|apartment)\b|my landlord\b",
    r"at the end of my (?:rope|tether)\b|hanging by a thread\b",
    r"(?:don't|do not) know (?:what else to do|how (?:i'll|i will|i'd|we'll) (?:manage|cope|go on)"
    r"|what i'd do)\b",
    r"pray(?:ing)? (?:for (?:a yes|this|good|it)|(?:\w+ )?(?:night|day)|that you)\b",
    r"(?:haven't|have not|not) slept (?:since|for|a wink)\b|lie awake\b|lying awake\b|can't "
    r"sleep\b",
    r"think of nothing else\b|all i think about\b|cried (?:when|after|all)\b",
    r"(?:would|'d) be (?:\w+ )?(?:gutted|heartbroken|devastated|crushed)\b",
    r"(?:would|'d) break my heart\b",
)
_IMPLORING = (
    r"please,? (?:just )?(?:pick|choose|take|hire) me\b(?! (?:off|out|from|through|to|up))",
    r"(?:just |only )(?:give me|ask for|asking for|want) (?:a|one|the) chance\b",
    r"all i(?:'m asking| ask|'m asking for)(?: for)? is a chance\b|asking for is a chance\b",
    r"(?:have|take) (?:mercy|pity)\b|your mercy\b",
    r"beseech\b|entreat\b",
    r"(?:won't|will not) regret it\b",
    r"dream(?:t|ed|ing) of this\b",
)

PATTERN = Alternatives(
    *_PLEADING,
    *_NEED,
    *_ALL_OR_NOTHING,
    *_DREAD,
    *_MONEY_TROUBLES,
    *_AT_ANY_PRICE,
    *_LIFE_HANGS_ON_IT,
    *_DISTRESS,
    *_IMPLORING,
)
