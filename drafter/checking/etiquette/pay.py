"""Words about pay and terms."""

from __future__ import annotations

from drafter.checking.alternatives import Alternatives

HINTS = frozenset(
    """
    paying weighting overtime allowances contract salary salaries pay pays paid compensation
    remuneration wage wages earn earnings money rate rates base bonus bonuses raise commission
    ote equity stock stipend tips premium differential package benefits allowance perks terms
    pension insurance health cover voucher vouchers discount discounts diem expenses reimbursed
    reimbursement relocation leave holiday vacation holidays grade band scale point step spine
    figure figures number ballpark offer hike ctc lpa lakh lakhs half double 13th thirteenth moving
    removal move retirement profit provident medical super superannuation share hourly earning make
    emoluments sign-on financial financially worth negotiable negotiate wiggle manoeuvre maneuver
    sweeten stretch higher match better improve match gross net north euros pounds dollars k off
    days' weeks' annum pto take-home home offering terms room less least want need looking expect
    budge leeway movement flexibility cut ask asking
    """.split()
)

_PAY = (
    r"salar(?:y|ies)",
    r"remuneration",
    r"compensation",
    r"wages?\b",
    r"earnings",
    r"stipend",
    r"pay (?:range|scale|band|rate|package|rise|grade|expectations?|level|slip|review|structure"
    r"|bracket)",
    r"(?:the|your|what|my|better|higher|current|base|starting|on) pay\b"
    r"(?! (?:attention|off|for|close|tribute|heed|you|respect))",
    r"(?:monthly|weekly|hourly|annual|basic|holiday|sick|maternity|overtime|take-home|weekend)"
    r" pay\b",
    r"pay (?:is|an hour|per|a month|for (?:the|this))\b",
    r"paid (?:at|extra|overtime|hourly|monthly|by the hour|more|well|per)\b",
    r"(?:hourly|day|daily|overtime|weekend) rates?\b",
    r"(?:night|shift|weekend|unsocial(?: hours)?) (?:differential|premium|allowance|pay)",
    r"(?:how much|what) money\b(?! side)",
    r"(?:get|gets|getting|be|is|are|been) paid\b",
    r"(?:you|they|it|districts?|firms?|companies|people|that|which|job|role|post) "
    r"(?:will |would |also |really )?pays?\b"
    r"(?! (?:attention|off|for|heed|tribute|you|a visit|respect|to \w+|its|their|much attention))",
    r"paying (?:\w+ )?(?:more|less|well|better|badly|over|under|considerably)\b",
    r"(?:london |cost[- ]of[- ]living )weighting\b",
    r"overtime\b",
    r"allowances?\b",
)
_HOW_MUCH = (
    r"(?:what|how much) (?:it|you|the (?:job|role|post|position)) pays?\b",
    r"(?:what|how much) (?:do|does|would|will|can) (?:you|the \w+|it) pay\b",
    r"how much (?:the|you|i|it)\b[^.?!]{0,20}\b(?:pay|earn|worth)",
)
_BEYOND_PAY = (
    r"(?:signing |annual |yearly |performance )?"
    r"(?<!welcome )(?<!nice )(?<!added )(?<!real )(?<!extra )(?<!a )bonus(?:es)?\b",
    r"(?:signing|annual|yearly|performance|joining) bonus(?:es)?\b",
    r"the (?:base|commission|base salary)\b(?! of| for)",
    r"commission (?:structure|rate|split|plan)",
    r"stock options?",
    r"equity (?:package|grant|stake)",
    r"ote\b",
    r"(?<!the )(?<!for )(?<!some )tips\b(?! (?:for|on|about|from|you))"
    r"|(?:do|are|keep|share|split|plus|with|get) the tips\b",
)
_BENEFITS = (
    r"(?:benefits?|relocation|reward) package",
    r"the package\b(?! (?:arrived|came|has|you|i|of|was|with|to|from))",
    r"(?:health|employee|company|staff|full|your|the) (?:care )?benefits\b(?! of)",
    r"perks",
    r"pension\b",
    r"401\(?k\)?",
    r"health (?:insurance|cover|care plan|plan)",
    r"dental (?:plan|cover|insurance|benefits?)|(?:and|or|health,?|medical,?) dental(?=[?.,]|$)",
    r"company car",
    r"(?:staff|employee) discounts?",
    r"(?:meal|lunch|luncheon) vouchers?",
)
_LEAVE = (
    r"(?<!on )(?<!have )(?<!my )(?<!taken )(?:paid|annual|parental) (?:leave|holiday|vacation)",
    r"the contract and the (?:holidays?|leave|pay|hours)\b",
    r"(?:vacation|holiday|leave) (?:days|allowance|entitlement)",
)
_EXPENSES = (
    r"relocation (?:help|costs?|allowance|support|money|bonus)",
    r"per diem",
    r"travel expenses",
    r"reimburse\w*",
    r"mileage",
)

_SUM = (
    r"(?:[£$€]\s?\d|(?:eur|gbp|usd|chf|cad|aud|nzd|zar|inr|rs\.?) ?\d|\d+(?:\.\d)? ?k\b"
    r"|\d[\d,.]* (?:lakhs?|lpa|euros?|pounds|dollars|rand|francs|a year|a month|an hour|gross|net"
    r"|per (?:annum|year|month|hour)))"
)
_FIGURE = r"(?:figures?|number|money|offer)\b"
_ON_THE_SCALE = (
    r"(?:what|which) (?:pay |salary )?(?:grade|band|spine|bracket|step|point) "
    r"(?:is|it|it's|would i|does it|i'd|i would|on the|of the scale|the (?:post|job|role"
    r"|position))",
    r"(?:point|step|top|bottom|middle|end|where|start) (?:on|of) the "
    r"(?:pay |salary |collective )?(?:band|scale|spine|grade)\b",
    r"collective (?:bargaining )?agreement\b",
    r"grade (?:it|the (?:post|job|role|position)) (?:is|sits|comes)\b",
    r"ctc\b",
    r"lpa\b",
    r"(?:salary|pay|decent|good|reasonable|fair|percent|%) (?:hike|rise|increment)\b",
    r"hike (?:on|over) (?:my|the)\b",
)
_SUMS_WANTED = (
    r"i(?:'m| am|'d| would| could(?:n't)?| can't| currently| now| was)? (?:\w+ ){0,4}?"
    r"(?:on|make|earn|earning|want|need|expect|expecting|hoping for|looking for|look for|ask for"
    r"|asking|after|less than|at least|around|about) (?:\w+ ){0,3}?" + _SUM,
    r"north of (?:[£$€]|\d)",
    r"(?:what|how much) (?:\w+ ){1,2}earn(?:ing)?\b",
    r"(?:do|does|did|would|will) (?:\w+ ){1,3}earn(?: in|\?|$)",
    r"would i (?:be )?(?:earn|earning|making|make|take home|on(?=\?|$))",
    r"take-home\b",
    r"what would you (?:be )?(?:offering|paying)\b",
    r"worth to you\b",
)
_HAGGLING = (
    r"(?:movement|flexibility|room|wiggle room|give|leeway|budge|scope|improvement|move) "
    rf"(?:\w+ )?(?:on|in|with|around|regarding|for manoeuvre on) (?:the|that|your|this) {_FIGURE}",
    r"(?:revisit|discuss|talk about|look at|review|improve|raise|stretch) (?:on )?(?:the|that"
    r"|your) "
    r"(?:figure|number|money|offer)\b(?! of| for)",
    r"(?:figure|number|offer) (?:is |was |could |might |falls |fell |be |seems "
    r"|looks )+(?:\w+ ){0,3}"
    r"(?:negotiable|low|short|improved|lower|below (?:what|my|the)|disappointing|sweetened"
    r"|stretched|higher)\b",
    r"(?:figure|number|sum) (?:did|do|have|had) you (?:have )?(?:had )?in mind\b",
    r"(?:ballpark|rough) (?:figure|number)\b",
    r"room (?:to negotiate|for (?:negotiation|manoeuvre|maneuver))\b(?! with)|wiggle room\b",
    r"(?:terms|it|that|this) (?:is |are )?negotiable\b",
    r"sweeten (?:the|it)\b",
    r"(?:go|come|went) (?:up )?(?:any|a (?:little|bit|touch)|slightly|somewhat) (?:higher|up)\b"
    r"(?! (?:up|the|on|in|into|a)\b)|come up a bit\b",
    r"match (?:what|my) (?:i|current|present)\b",
    r"(?:can|could|might|would) you (?:\w+ )?(?:better|improve|raise|top|beat) (?:on )?"
    r"(?:the|your|this|that) offer\b",
    r"stretch (?:a (?:little|bit|touch)|slightly|any further|to)(?=\?|$|[.,]| on| further| "
    r"[£$€\d])",
    r"get out of bed for (?:less|that|under)\b",
)
_MONEY = (
    r"you(?:'re| are) paying\b(?! (?:attention|heed))",
    r"(?:pay|salary) cut\b|in pay\b",
    r"(?:matter|question|subject|topic|issue|side) of (?:money|pay|terms)\b",
    r"(?:talk|talked|talking|discuss|know|mention) (?:about )?(?:the )?money\b(?! you| raised| "
    r"for)",
    r"money(?:'s| is)? (?:like|on the table)\b|(?:sort|kind) of money\b",
    r"financial (?:side|terms|package|expectations?|conditions)\b|competitive \w+ financially\b",
    r"competitive is it\b",
    r"(?:discuss|talk|hear|know) (?:the |your )?terms\b(?! of| with)",
    r"time and a (?:half|quarter|third)\b|double time\b",
    r"(?:thirteenth|13th)[- ](?:month|salary|cheque|check)\b",
    r"(?:moving|removal) (?:costs?|expenses)\b|pay for (?:my|the) (?:move|relocation|removal)\b",
    r"(?:retirement|savings|bonus) (?:plan|scheme)\b|profit[- ]shar\w+|share options\b",
    r"provident fund\b|medical aid\b(?! (?:tent|box|kit|station|post))",
    r"superannuation\b|(?:is|plus|includes?|including|about) super\b(?= on|\?|,|$)|super is\b",
    r"how (?:much|many)\b[^.?!]{0,15}\b(?:leave|holidays?|vacation|days off|pto)\b",
    r"the hourly(?=\?|$| rate)|going rate\b|(?:what's|what is) your rate\b|my rate is\b",
    r"emoluments?\b|sign-on\b(?! (?:sheet|screen|page))",
    r"any equity\b|equity in it\b",
    r"(?:what|which) benefits\b|by way of benefits\b",
)

PATTERN = Alternatives(
    *_PAY,
    *_HOW_MUCH,
    *_BEYOND_PAY,
    *_BENEFITS,
    *_LEAVE,
    *_EXPENSES,
    *_ON_THE_SCALE,
    *_SUMS_WANTED,
    *_HAGGLING,
    *_MONEY,
)
