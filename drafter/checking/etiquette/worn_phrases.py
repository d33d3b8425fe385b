"""Worn phrases: what everybody writes, so that nobody reads it any more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checking.lazy import either, lazy
from drafter.message.checklists import CLICHES

_OPENINGS = (
    r"hope (?:this|my|the) (?:email|e-mail|note|message|mail|letter) finds you",
    r"finds you (?:well|in good)",
    r"hope (?:all is|you(?:'re| are)|everything is|things are) "
    r"(?:well|doing well|keeping well|going well)",
    r"hope you had a (?:great|good|nice|wonderful|lovely) (?:week|weekend|day)",
    r"trust (?:this|you|all)[^.]{0,20}\bwell",
    r"to whom it may concern",
)
_REASONS_TO_WRITE = (
    r"touch(?:ing)? bases?",
    r"circl(?:e|ing) back",
    r"reach(?:ed|ing)? out",
    r"(?:just )?(?:wanted to |want to |thought i'd )?(?:check|checking|follow|following) (?:in|up) "
    r"(?:on|to see)",
    r"just (?:check|follow)ing (?:in|up)",
    r"just (?:a )?(?:quick|gentle) (?:note|reminder|nudge) to (?:check|follow|see)",
    r"gentle reminder",
    r"friendly reminder",
    r"ping(?:ing)? you",
    r"bump(?:ing)? this",
    r"pick(?:ing)? your brain",
)
_CLOSINGS = (
    r"(?:earliest|at your) convenience",
    r"do(?:n't| not) hesitate",
    r"look(?:ing)? forward to hearing (?:back )?from you(?: soon| at your)",
    r"per (?:my|our) (?:last|previous|conversation)",
    r"as per",
    r"please (?:be advised|find attached herewith)",
)
_FEELINGS = (
    r"(?:very |so |super |really |truly |incredibly )?excited (?:to|about)",
    r"thrilled (?:to|at|about)",
    r"passionate about",
)
_BOASTS = (
    r"(?:perfect|great|ideal|natural) fit\b",
    r"aligns? (?:perfectly|seamlessly)",
    r"hit the ground running",
    r"go the extra mile",
    r"bring(?:s|ing)? (?:a lot )?to the table",
    r"wear(?:ing)? many hats",
    r"leverage (?:my|our)",
    r"wealth of (?:experience|knowledge)",
    r"proven track record",
    r"results[- ]driven",
    r"detail[- ]oriented",
    r"self[- ]starter",
    r"go-getter",
    r"team player",
    r"people person",
    r"rockstar",
    r"ninja",
    r"guru",
)
_PRAISE = (
    r"esteemed (?:organi[sz]ation|company|firm|institution)",
    r"dynamic (?:team|environment|company)",
    r"fast[- ]paced",
    r"second to none",
    r"cutting[- ]edge",
    r"state[- ]of[- ]the[- ]art",
    r"world[- ]class",
    r"best of breed",
)
_JARGON = (
    r"think(?:ing)? outside the box",
    r"game[- ]changer",
    r"low-hanging fruit",
    r"move the needle",
    r"synerg\w+",
    r"value[- ]add(?:ed)?",
    r"take (?:it|this|things) to the next level",
    r"deep dive",
    r"ducks in a row",
    r"on the same page",
    r"win-win",
    r"paradigm",
    r"no-brainer",
)
_FILLERS = (
    r"at the end of the day",
    r"at this point in time",
    r"in this day and age",
    r"needless to say",
    r"it goes without saying",
    r"without further ado",
    r"delve",
    r"tapestry",
    r"testament to",
)

_LISTED = lazy("|".join(rf"\b{re.escape(each)}\b" for each in CLICHES if each != "i wanted to"))
_OTHERS = lazy(
    r"\b"
    + either(
        *_OPENINGS,
        *_REASONS_TO_WRITE,
        *_CLOSINGS,
        *_FEELINGS,
        *_BOASTS,
        *_PRAISE,
        *_JARGON,
        *_FILLERS,
    )
    + r"\b"
)


def worn_phrases(low: str) -> Iterator[re.Match[str]]:
    """Find worn phrases in a sentence, those that the checklists list before all others."""
    for pattern in (_LISTED, _OTHERS):
        if (match := pattern.search(low)) is not None:
            yield match
