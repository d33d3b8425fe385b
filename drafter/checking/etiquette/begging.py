"""Words that beg: need, fear, and a life that hangs on this one post."""

from __future__ import annotations

from drafter.checking.lazy import either, lazy

HINTS = frozenset(
    """
    need beg begging please desperate desperately badly pleading implore knees down bear cope
    can't cannot couldn't could afford without know imagine wits sleep depends everything
    mean anything lost last chance dream hopeless heartbroken devastated crushed bottom lifeline
    falls fall rent bills due savings unemployed
    """.split()
)

_PLEADING = (
    r"beg(?:ging)?\b",
    r"please[,!.]? please",
    r"pleading",
    r"plead with",
    r"implore",
    r"on my knees",
    r"let me down\b",
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
    r"(?:could not|couldn't|can't|cannot) (?:bear|take) (?:it|another|a)\b",
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

PATTERN = lazy(r"\b" + either(*_PLEADING, *_NEED, *_ALL_OR_NOTHING, *_DREAD, *_MONEY_TROUBLES))
