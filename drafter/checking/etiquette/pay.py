"""Words about pay and terms."""

from __future__ import annotations

from drafter.checking.lazy import either, lazy

HINTS = frozenset(
    """
    paying weighting overtime allowances contract salary salaries pay pays paid compensation
    remuneration wage wages earn earnings money rate rates base bonus bonuses raise commission
    ote equity stock stipend tips premium differential package benefits allowance perks terms
    pension insurance health cover voucher vouchers discount discounts diem expenses reimbursed
    reimbursement relocation leave holiday vacation
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
    r"(?! (?:attention|off|for|heed|tribute|you|a visit|respect|its|their|much attention))",
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
    r"tips\b",
)
_BENEFITS = (
    r"(?:benefits?|relocation|reward) package",
    r"the package\b",
    r"(?:health|employee|company|staff|full|your|the) (?:care )?benefits\b(?! of)",
    r"perks",
    r"pension\b",
    r"401\(?k\)?",
    r"health (?:insurance|cover|care plan|plan)",
    r"dental",
    r"company car",
    r"(?:staff|employee) discounts?",
    r"(?:meal|lunch|luncheon) vouchers?",
)
_LEAVE = (
    r"(?:paid|annual|parental) (?:leave|holiday|vacation)",
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

PATTERN = lazy(rf"\b{either(*_PAY, *_HOW_MUCH, *_BEYOND_PAY, *_BENEFITS, *_LEAVE, *_EXPENSES)}")
