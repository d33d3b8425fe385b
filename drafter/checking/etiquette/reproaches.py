"""Words of reproach: broken promises, silence, and what one might have expected of them."""

from __future__ import annotations

from drafter.checking.lazy import either, lazy

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
    bothered despite again nothing
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
    r"(?:keep|kept|keeping) (?:your|its|their|his|her) (?:word|promise|promises)",
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
    r"pick up (?:the|a) phone\b",
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
    r"still (?:waiting|not heard|haven't heard|have not heard|no (?:word|news|reply|answer))",
    r"i am still without\b",
    r"(?<!sorry for )(?<!apologies for )(?<!apologise for )(?<!apologize for )"
    r"(?:your|the) (?:long |continued |lack of |total |complete |unexplained )*"
    r"(?:silence|delay|delays|failure|non-response"
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
    r"nobody (?:seems|cares|feels|there)\b",
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

PATTERN = lazy(
    r"\b"
    + either(
        *_BROKEN_PROMISES,
        *_MISSED_DUTIES,
        *_HOPES_LET_DOWN,
        *_SILENCE,
        *_NOBODY_ANSWERED,
        *_LEFT_WAITING,
        *_LESSONS_IN_CONDUCT,
    )
)
