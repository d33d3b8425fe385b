"""Words of reproach: broken promises, silence, and what one might have expected of them."""

from __future__ import annotations

from drafter.checking.alternatives import Alternatives

_WORD = (
    r"(?:word|line|call|reply|answer|response|acknowledge?ment|peep|sign|syllable|message|e-?mail"
    r"|note|thing|heads-up|phone call|explanation|update)"
)
_TO_ANSWER = (
    r"(?:reply|respond|call|answer|get back|write|keep|let me|inform|contact|tell|honou?r|return"
    r"|ring|phone|come back|stick|treat|acknowledge|show)\b"
)
_YOU = (
    r"(?:you|they|anyone|anybody|someone|somebody|nobody|no one|your \w+"
    r"|the (?:team|office|company|firm|school|bakery|department|panel|agency|hospital))"
)
_DAY = r"(?:day|date|deadline|week|fortnight|\w+day|the \d\w*|\d\w*|weeks|days)"

HINTS = frozenset(
    """
    went come came gone without flexible elastic means date strung string along twice hoped
    imagined waste wasted wasting decent polite kind civil sooner earlier ask expect expects
    seems cares feels valuable worth others treat manners supposed thought might politest
    fairness responsible left leave hanging cost taken would broke broken keep keeping kept
    weeks days months fair correct right acceptable professional courtesy not promised said told
    word disappointed disappointing surprised surprising frustrating frustrated still waiting
    wait heard ignored unprofessional late delay delayed silence reply replied response respond
    answered unfortunately nobody yet should overdue forgotten forgot rude unacceptable unfair
    bothered despite again nothing passed past phone inbox emails messages chase chasing deserve
    deserves owe owed led given contrary spite promise promises promised assured assurance
    overlooked mislaid slipped radar courtesy costs cost takes hard understand loss pity shame odd
    strange regrettable failed fails fail fit impression taste reflect desired limbo wondering
    communication evidently apparently decency heads-up dark let feel put down priority third so
    peep none no never owing handled
    """.split()
)

_BROKEN_PROMISES = (
    r"as (?:you )?promised[,.]? (?:but|yet|i)",
    r"(?:you|they|somebody|someone|your \w+) (?:had |have )?"
    r"(?:promised|said|told me|assured me|agreed|swore)\b(?! (?:me )?(?:about|of|how|why|more)\b)"
    r"[^.?!]{0,90}\b(?:but (?:i|nothing|nobody|no one|there|here|so far)"
    r"|yet (?:i|nothing|nobody|here)"
    r"|and (?:nothing|nobody|no one|here i am|i am still|i'm still)|never|and still|however)\b",
    r"broke(?:n)? (?:your|its|their) (?:word|promise)",
    r"(?<!you )(?:keep|kept|keeping) (?:your|its|their|his|her) (?:word|promise|promises)",
    r"(?:is|was|are|'s) (?:now |already |long |well )?overdue\b",
    r"(?:came|come|went|gone) (?:and (?:went|gone) )?without (?:a|any) "
    r"(?:word|line|call|reply|answer|sign)\b",
    r"(?:a|such a|very|rather|quite a) (?:flexible|elastic|stretchable|generous) "
    r"(?:word|idea|notion|term)\b",
    r"means (?:different things|something (?:else|different))\b",
    r"was your (?:date|day|deadline|word|idea|promise)\b",
    r"(?:strung|stringing|string) (?:me )?along\b",
    r"(?:diary|waited|waiting|came|trip|day|in|afternoon) for nothing\b",
    r"(?:twice|three times) (?:now )?i've\b",
    r"were supposed to\b",
    r"was supposed to hear\b",
    r"had supposed\b",
    r"slipped your mind\b",
)
_MISSED_DUTIES = (
    r"(?:you|they|somebody|someone|anyone|nobody there) (?:should|could|might) (?:at least )?have "
    r"(?:\w+ed|been|told|given|sent|let|written|known|kept|had the)\b",
    r"(?:you|they|somebody|someone) might (?:at least |have )\b",
    r"had (?:rather |somewhat |really )?(?:hoped|thought|expected|imagined|supposed)\b[^.?!]{0,60}"
    r"\b(?:would|might|could) have\b",
    r"had (?:the|your|an) (?:answer|reply|news|decision|call|word)\b[^.?!]{0,30}"
    r"\b(?:come|been|arrived|reached)\b[^.?!]{0,20}\b(?:sooner|earlier|in time)\b",
    r"(?:would|might) have been (?:the )?(?:decent|polite|kind|courteous|civil|right|least)\b",
    r"(?:wast(?:e|ed|ing)) (?:of )?(?:my|our|everybody's|people's) (?:time|day|week|effort)\b",
    r"(?:an|some|a little more) (?:answer|notice|word|warning) would (?:not|n't) (?:have )?\w+",
    r"at least have\b",
    r"the least you\b",
    r"would have (?:cost|taken) (?:you|only|less|a minute|two|one)",
    r"(?:short|simple|quick|single|brief|one-line) (?:no|reply|line|word|email|answer|note)"
    r" would have\b",
    r"(?:you|they|nobody|anybody|somebody|someone) (?:could|can|can.t|couldn.t|might|would)"
    r" (?:\w+ )?pick up (?:the|a) phone\b",
)
_HOPES_LET_DOWN = (
    r"not what (?:one|i|you|anyone|people) (?:would |had )?expect",
    r"too much to (?:ask|expect)\b",
    r"expected to (?:hear|have heard)\b",
    r"i (?:had )?expected (?:better|more|an answer|a reply|to hear)\b",
    r"would have thought\b",
    r"(?:disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|surpris(?:ed|ing)|puzzl(?:ed|ing)"
    r"|astonish(?:ed|ing)|baffl(?:ed|ing)|upset(?:ting)?|disheartening)"
    r" (?:that |to |at |by |not |with )"
    r"(?:have |having |had |hear |you|no|not|nobody|the (?:silence|delay|lack|wait)|your|still|be "
    r"|receive|find |learn )",
)
_SILENCE = (
    r"(?<!you are )(?<!you're )(?<!they are )still (?:waiting|not heard|haven't heard|have not "
    r"heard|no (?:word|news|reply|answer))",
    r"i am still without\b",
    r"(?<!sorry for )(?<!apologies for )(?<!apologise for )(?<!apologize for )"
    r"(?:your|the) (?:long |continued |lack of |total |complete |unexplained )*"
    r"(?:silence(?! (?:about|on|in|of|between|over|at))|delay|delays|failure|non-response"
    r"|lack of (?:response|communication|reply|contact|courtesy))\b",
    r"(?:days?|weeks?|months?) of silence\b",
    r"with(?:out)? (?:so much as )?(?:a|any|even a) (?:word|reply|response|answer) from you\b",
    r"(?:two|three|\d) (?:emails|messages|calls) (?:have gone |went )?unanswered\b",
    r"has gone unanswered\b",
    r"hear(?:d)? nothing (?:from you|since|at all|back)\b",
    r"haven't heard (?:a (?:word|thing)|anything at all)\b",
    r"waited (?:long enough|in vain)\b",
    r"despite (?:my|your|having|two|several|repeated)\b",
)
_NOBODY_ANSWERED = (
    r"(?:no one|nobody) (?:has |have |had |even )*"
    r"(?:bothered|replied|answered|called|got back|been in touch|written to me|wrote (?:to me|back)"
    r"|responded|cared|rung|phoned)",
    r"nobody (?:seems|cares|feels|there (?:seems|has|cares|could|can|will|is))\b",
    r"you (?:have |had |'ve )?(?:not|never|n't) (?:once )?"
    r"(?:replied|answered|responded|called|got back|kept|written|bothered|been in touch"
    r"|honou?red)",
    r"you (?:haven't|hadn't|didn't|never) "
    r"(?:replied|answered|reply|answer|respond|responded|call|called|get back|got back|kept|keep"
    r"|write|bother|bothered|return|returned|written)",
)
_LEFT_WAITING = (
    r"(?:kept|keeping|leave|leaving|left) (?:me|us) "
    r"(?:waiting|hanging|in the dark|guessing|dangling|on tenterhooks)",
    r"keep(?:ing)? (?:people|candidates|applicants|somebody|anyone|a candidate|an applicant) "
    r"(?:waiting|hanging|in the dark|guessing)",
    r"forgot(?:ten)? (?:about )?me\b",
    r"(?:have|had) (?:you |been )?forgotten\b",
)
_LESSONS_IN_CONDUCT = (
    r"ignor(?:ed|ing)\b",
    r"(?:unprofessional|unacceptable|discourteous|inconsiderate|disrespectful|unfair|rude)\b",
    r"not (?:correct|right|fair|acceptable|professional|how|the way) (?:to|you|one|people)\b",
    r"not the politest\b",
    r"fair(?:ness)? (?:demands|requires|would)\b",
    r"(?:basic|common|simple|ordinary|professional) (?:courtesy|decency|politeness)\b",
    r"better care of\b",
    r"better manners\b",
    r"my time is (?:also |too |as )?(?:valuable|worth)\b",
    r"(?:others|other (?:firms|companies|employers)) (?:treat|take|manage|do)\b",
)

_DAYS_GONE_BY = (
    rf"{_DAY} (?:\w+ )?(?:came|come|been) and (?:\w+ )?(?:went|gone)\b"
    r"(?=,? (?:and (?:nothing|nobody|no one|still|not)|without|with no|but (?:nothing|nobody|no)))",
    r"(?:so much as|even the courtesy of|without even|not even|nor even)"
    rf" (?:an?|the|one) (?:\w+ ){{0,2}}{_WORD}\b",
    r"(?:gone|passed|went|slipped)(?: by| past)?,? (?:without (?:a|any|so)|with no)"
    rf" (?:\w+ ){{0,2}}{_WORD}\b",
    r"(?:gone|passed|went)(?: by| past)?,? (?:and|but|yet) [^.?!]{0,15}"
    r"\b(?:nothing|nobody|no (?:word|sign|call|one|reply|answer))\b",
    rf"not (?:a|one|a single) {_WORD} (?:from|since|has|have|in (?:all|two|three)|ever|came)\b",
    r"(?<!n't )(?<!not )(?<!never )let the (?:date|day|deadline|week) (?:slip|pass)\b",
    r"(?:longer|later) than (?:you|i was|i had been) (?:led|promised|given)\b",
)
_PROMISES_TO_ME = (
    r"(?:despite|in spite of|contrary to|notwithstanding|regardless of) (?:the|your|all|what|every)"
    r" (?:\w+ ){0,2}(?:promises?|assurances?|undertaking|word|told|promised|said|agreed|assured)\b",
    r"promises? (?:(?:that|which) )?(?:was|were|had been|have been|you|i was) (?:made|gave"
    r"|given)\b",
    r"is a promise\b",
    r"you (?:\w+ )?broke (?:it|that|yours|them)\b",
    r"(?:date|day|promise|promises|word|appointment|deadline|agreement) (?:was|were|has|have) "
    r"(?:not|never) (?:been )?(?:kept|honou?red|met)\b",
    r"i (?:was|had been|have been) (?:\w+ )?(?:promised|assured|guaranteed|led to \w+"
    r"|given to \w+)\b[^.?!]{0,50}"
    r"\b(?:answer|reply|hear|call|decision|news|word|contact|feedback|within|imminent|earlier)\b",
    r"(?:been|you) led (?:me )?to (?:expect|believe|understand|think)\b",
    r"gave (?:me )?your word\b",
    r"(?:your|its|their) (?:side|end|part) of the (?:bargain|deal|agreement)\b",
    r"(?:promised|due)\b[^.?!]{0,30}\b(?:yet to|not|never) (?:\w+ )?"
    r"(?:come|came|arrived?|materiali[sz]ed?|reach|reached|appear|appeared)\b",
    r"yet to\b[^.?!]{0,35}\bpromised\b",
    r"(?:call|answer|reply|decision|news|feedback)\b[^.?!]{0,30}\bnever "
    r"(?:came|arrived|reached|materiali[sz]ed|happened|followed)\b",
    r"never (?:received|got|had) (?:the|that|your|any|an) (?:promised )?"
    r"(?:call|answer|reply|response|decision)\b",
    r"no (?:call|reply|answer|word|response) (?:ever |has |was )?"
    r"(?:came|come|followed|arrived|forthcoming|reached)\b",
    r"none (?:has |ever |have )(?:come|came|arrived|reached|followed|been forthcoming)\b",
    r"^so much for (?:\w+day|hear|your|the|by|that|prompt)",
)
_EXPECTATIONS = (
    r"(?:had|have|'d) (?:rather |somewhat |really |frankly |perhaps |always )?"
    r"(?:hoped|expected|imagined|supposed|thought|assumed|trusted) (?:that )?"
    r"(?:an?|the|you|your|somebody|someone|people|one) [^.?!]{0,70}"
    rf"\b(?:to|would|might|could) (?:have )?(?:\w+ )?{_TO_ANSWER}",
    r"(?:should|would|might|'d) have (?:thought|expected|imagined) (?:that )?"
    rf"(?:an?|one|you|that) (?:\w+ )?(?:{_WORD}|would|might|could|deserved)\b",
    r"expected (?:rather |a little |much )?(?:more|better) (?:of|from) (?:an?|you|your|the)\b",
    r"would(?:'ve| have) been (?:so )?(?:nice|good|helpful|courteous|appreciated) "
    r"(?:to (?:be|hear|have heard|get|receive|know)|if (?:you|some))\b",
    rf"{_WORD} would(?:'ve| have)\b",
    r"(?:would|'d) have (?:appreciated|welcomed|valued|liked|preferred) (?:an?|some|being|to be"
    rf"|even an?) (?:\w+ )?(?:{_WORD}|told|kept|informed|notice|warning)\b",
    r"(?:candidates|applicants|i) (?:\w+ )?deserves? (?:better|an?|at least|more|to)\b",
    r"(?<!n't )(?<!not )(?<!feel you )(?<!think you )owes? (?:me|us) (?:an?|at least an?|some) "
    r"(?:\w+ )?"
    r"(?:answer|explanation|reply|apology|decision|call)\b",
    r"i (?:am|was|feel|believe i am) (?:\w+ )?owed (?:an?|at least|some|that)\b",
    r"(?:reply|courtesy|answer|e-?mail|line|call|manners|politeness|note|word)\b[^.?!]{0,12}"
    r"\b(?:costs?|takes?) (?:nothing|little|only|no (?:time|money|effort)|a (?:minute|moment))\b",
    r"(?:doesn't|does not|not|would hardly|hardly) (?:cost|take) (?:\w+ )?(?:anything|much|long) "
    rf"to (?:send|{_TO_ANSWER})",
    rf"takes? (?:all of )?(?:\w+ )?(?:minutes?|seconds|moment) to (?:send|{_TO_ANSWER})",
    r"how (?:hard|difficult|long) (?:can|could|would|does) (?:it|that) (?:be|take) "
    rf"to (?:send|decide|{_TO_ANSWER})",
)
_FAILINGS = (
    rf"{_YOU} (?:has |have |had )?(?:\w+ )?fail(?:ed|s)? to {_TO_ANSWER}",
    r"see fit to\b",
    r"be bothered to\b",
    r"(?:nobody|no one|someone|somebody|not|n't|could have|without|even) (?:\w+ ){0,2}"
    r"the (?:courtesy|decency|grace|good manners|politeness)\b",
    r"(?:application|candidacy|candidature|name|file|papers|i|i've)(?: \w+){0,4} been (?:\w+ )?"
    r"(?:forgotten|overlooked|mislaid|abandoned|misplaced)\b",
    r"slip(?:ped)? through (?:the|your) (?:cracks|net)\b",
    r"(?:fallen|dropped|fell) (?:off|between|through) (?:your|the) (?:radar|cracks|stools|list)\b",
    r"fall(?:en)? on deaf ears\b|fell on deaf ears\b",
    r"met (?:only )?with (?:\w+ )?silence\b",
    r"radio silence\b",
    r"by the (?:tele)?phone (?:all|for|on|the whole)\b",
    r"my (?:inbox|phone|telephone|mailbox) (?:has |is |was )?(?:stayed|remained|remains|been|as"
    r"|still)"
    r" (?:as )?(?:silent|empty|quiet)\b",
    r"been left (?:in limbo|wondering|to wonder|guessing|to guess|high and dry|hanging)\b",
    r"(?:still|remain|kept|am) in the dark\b",
    r"(?:written|wrote|called|emailed|rung|phoned|asked) (?:\w+ )?"
    r"(?:twice|(?:two|three|several|\d) times|repeatedly)\b[^.?!]{0,20}"
    r"\b(?:no|nothing|without|nobody|never|in vain)\b",
    r"no (?:reply|answer|response|acknowledge?ment) to (?:either|any|my (?:last|two|three"
    r"|earlier))",
    r"this is (?:now )?(?:my|the) (?:third|fourth|fifth|umpteenth) "
    r"(?:time|e-?mail|message|note|letter|attempt)\b",
    r"chas(?:e|ing) (?:you|this|once|again|after you|for an?)\b",
)
_BAFFLEMENT = (
    r"at a loss (?:to|as to|why|how|over)\b",
    r"(?:cannot|can't|don't|do not|fail to|hard to|struggle to|difficult to) (?:quite |really )?"
    r"(?:understand|see|fathom|comprehend) why\b",
    r"(?:odd|strange|curious|telling|remarkable|an? (?:great )?(?:pity|shame)|regrettable|sad) "
    r"(?:that )?(?:nobody|no one|you (?:did|have|could|never)|your|nothing"
    r"|i (?:have|had|must|should) (?:to )?(?:chase|ask|remind|write))\b",
    r"hard to square\b",
    r"(?:is this|this is|if this is) (?:how|the way|any way) (?:you|your|a|they|to) (?:\w+ )?treat",
    r"(?:leaves?|left|leaving) (?:me with )?(?:an?|rather an?) (?:\w+ )?"
    r"(?:sour|bitter|bad|nasty|unpleasant|poor|unfortunate) (?:taste|impression|after)",
    r"left with (?:an?|rather an?) (?:\w+ )?(?:poor|bad|sorry|unfortunate) (?:taste|impression)\b",
    r"(?:not|n't) reflect (?:well|kindly)\b|reflects? (?:badly|poorly) on\b",
    r"(?:much|a lot|something|a great deal) to be desired\b",
    r"your (?:communication|process|handling|treatment|manners) (?:has|have|is|was|could)\b"
    r"[^.?!]{0,20}\b(?:poor|bad|wanting|lacking|slow|better|shoddy|lamentable)\b",
    r"be your strong (?:suit|point)\b",
    r"(?:disheartened|unhappy|dismayed|dissatisfied|unimpressed|bemused|perplexed|irritated"
    r"|displeased|aggrieved|offended|not (?:\w+ )?(?:happy|impressed|pleased)) (?:by|with|about"
    r"|at) "
    r"(?:how|the way|the (?:lack|silence|delay|wait|process)|your|you|this)\b",
    r"you(?:'ve| have)? (?:\w+ )?let me down\b(?! gently| easy| kindly| lightly| softly)",
    r"i(?:'m| am|'ve been| have been)? (?:(?:was|feel|felt) )?(?:\w+ ){0,3}(?:let down"
    r"|put out|misled|fobbed off|messed about|messed around|ghosted|snubbed|led on)\b",
    r"my time (?:\w+ )?(?:counts?|means?|is worth) (?:\w+ )?(?:little|nothing|less)\b",
    r"(?:candidates|applicants|clearly|apparently|evidently|i'm|i am)\b[^.?!]{0,12}"
    r"\bnot (?:a|your|much of a|high) (?:\w+ )?priority\b",
)

PATTERN = Alternatives(
    *_BROKEN_PROMISES,
    *_MISSED_DUTIES,
    *_HOPES_LET_DOWN,
    *_SILENCE,
    *_NOBODY_ANSWERED,
    *_LEFT_WAITING,
    *_LESSONS_IN_CONDUCT,
    *_DAYS_GONE_BY,
    *_PROMISES_TO_ME,
    *_EXPECTATIONS,
    *_FAILINGS,
    *_BAFFLEMENT,
)
