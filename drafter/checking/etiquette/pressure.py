"""Words that put pressure on somebody: ultimatums, demands, deadlines set to them, threats."""

from __future__ import annotations

from drafter.checking.lazy import either, lazy

HINTS = frozenset(
    """
    either or else otherwise if unless until without let give take see yes deal off sign kindly
    please shall will must need require requires demand insist expect consider withdraw
    elsewhere deadline final finally latest immediately asap urgent urgently now today tomorrow
    soon hours wait delay hurry hurried quickly once force forced chance no ultimatum answer
    decision by
    """.split()
)

_THEIR_ANSWER = r"(?:answer|reply|decision|response)\b"

_ULTIMATUMS = (
    r"either (?:i|you|we) \w+\b[^.?!]{0,60}\bor\b",
    r"(?:you|they) have until|(?:you've|they've) (?:got )?until",
    r"see to it that",
    r"or i (?:walk|leave|go|am gone|am off|am out|pull out)\b|or i'm (?:gone|off|out|walking)\b",
    r"no (?:answer|reply|response|news|word)\b[^.?!]{0,30}"
    r"\b(?:count|counts|will mean|means|is taken)\b",
    r"i(?:'m| am) going to (?:have|need) to know\b|i(?:'ll| will| shall) (?:have|need) to know\b",
    r"if i (?:do not|don't|haven't|have not) hear\b[^.?!]{0,40}, "
    r"(?:i(?:'m|'ll| am| will| shall)|it)",
    r"unless (?:i|you|we|it)\b[^.?!]{0,70}\bi(?:'ll| will| shall|'m| am| have)\b",
    r"otherwise,? i(?:'m| am) (?:off|gone|out|taking|signing|going)",
    r"otherwise,? i(?:'ll| shall| will) "
    r"(?:take|accept|sign|withdraw|turn|go|assume|move on|look|consider|have to"
    r"|be (?:gone|forced|off)|decline|pull)\b",
    r"or (?:the deal|i|it|that)(?:'s|'m| is| am) off\b",
    r"without (?:a|an|your|any)\b[^.?!]{0,40}\b(?:yes|answer|reply|decision|word|commitment)\b"
    r"[^.?!]{0,40}, i\b",
    r"(?:let me have|give me|i(?: would|'d)?(?: still)? (?:need|want|expect|require)) "
    rf"(?:an?|your|the) (?:\w+ )?{_THEIR_ANSWER}",
    r"or else\b",
)
_CONSEQUENCES = (
    r"otherwise,? (?:i|we)(?:'ll| will| shall|'d| would| must| have to| am going to) "
    r"(?:have|be forced|accept|assume|withdraw|take|go|look|decline|sign|move|consider|not"
    r"|no longer)\b",
    r"i (?:will|shall|would|'ll) "
    r"(?:have to |be forced to |have no choice but to |otherwise )?"
    r"(?:withdraw|accept (?:the|another|their|elsewhere)|look elsewhere|go elsewhere"
    r"|assume (?:you|the answer|that you (?:are|have) not)"
    r"|take (?:it|that|my \w+|their \w+) (?:as|elsewhere)|walk away|move on|decline"
    r"|turn you down)\b[^.?!]{0,60}(?:\bif\b|\bunless\b|$|[.])",
    r"(?:unless|if) (?:i|you) "
    r"(?:do not|don't|hear nothing|haven't|have not|can't|cannot|fail)\b[^.?!]{0,70}"
    r"\b(?:i (?:will|shall|'ll|am going to|have to|must)|i'll|consider)\b",
    r"i(?:'ll| will| shall) take (?:no|your|the|a|any) (?:answer|silence|reply|lack|delay)\b",
)
_DEMANDS = (
    r"(?<!nothing )(?<!nothing here )(?<!no )(?:you|your team) (?:must|need to|have to|had better) "
    r"(?:decide|answer|reply|respond|let me|give|tell|make|get back|confirm|move|act|come back)",
    r"i (?:must|need to|have to) (?:insist|demand)",
    r"i (?:must|need to|have to|need|require|expect|demand|insist on) "
    r"(?:have |receive |get |hear |know )?(?:an? |your |the )?"
    r"(?:final |firm |clear |definite |written |immediate |prompt )*"
    r"(?:answer|decision|reply|response|commitment|confirmation|yes or no)",
    r"i (?:insist|demand)\b",
)
_DAYS_SET_TO_THEM = (
    r"(?:kindly|please) (?:reply|answer|respond|decide|confirm|get back)\b[^.?!]{0,30}"
    r"\b(?:before|by|today|tomorrow|within|at once)\b",
    r"i (?:expect|need|require) (?:you|to hear|to have|to know|a|an|your)\b[^.?!]{0,40}"
    r"\b(?:by|before|within|today|tomorrow|immediately|no later)\b",
    r"(?:decide|answer|reply|respond|commit|confirm|get back to me|let me know"
    r"|give me (?:an|your) (?:answer|decision))\b[^.?!,]{0,25}\b(?:by (?:the )?(?:end|close)"
    r"|by (?:mon|tues|wednes|thurs|fri|satur|sun|noon|tomorrow|tonight|today|\d)"
    r"|within (?:the )?\w+ (?:hours|days)|today|tomorrow|at the latest|immediately)\b",
    r"(?:you|your|please|kindly)\b[^.?!]{0,40}\bno later than\b",
    r"(?:a )?yes or (?:a )?no by\b",
)
_HASTE = (
    r"(?:please|kindly|(?:an|your|the) (?:answer|reply|response|decision)|get back to me"
    r"|let me know|hear back|call me|tell me|i (?:need|require|expect)"
    r"|you (?:must|should|need to|have to) \w+)\b[^.?!]{0,40}"
    r"\b(?:immediately|at once|asap|a\.s\.a\.p|without (?:further )?delay|right now|urgently)\b",
    r"(?:immediately|at once|asap|right now),? (?:please|let me|i need|i must|you)\b",
    r"(?<!not )(?<!n't )(?<!nothing )(?<!no )"
    r"\b(?:it is|it's|this is|is|matter is|very|rather|really|extremely|most|somewhat|an|my|your"
    r"|the) urgent(?:ly)?\b(?! care|-care| treatment| cases?| patients?| calls?| matters)",
    r"i (?:can|will) (?:only|not) (?:wait|hold)\b(?! you)",
    r"(?:can't|cannot|won't) (?:wait|hold (?:off|on|out)) (?:any |much |for ?ever|another|longer)",
    r"time is running out\b",
    r"the clock is ticking\b",
    r"my patience\b",
)
_THREATS = (
    r"(?:this is|consider this) (?:my|a|the) (?:final|last)\b"
    r"(?! (?:note|message|email|question|time|step|round|one)\b)",
    r"(?:final|last) (?:offer|warning|chance|reminder|notice)\b",
    r"ultimatum\b",
    r"now or never\b",
    r"take it or leave it\b",
    r"force my hand\b",
    r"press(?:ing)? you for\b",
    r"i(?:'d| would) advise you\b",
    r"you would be (?:foolish|wrong|making)",
    r"you(?:'ll| will) regret\b",
    r"(?:others|other (?:companies|employers|firms)|competitors) (?:are|is) "
    r"(?:very )?(?:interested|keen|waiting|chasing|courting)",
)

PATTERN = lazy(
    r"\b" + either(*_ULTIMATUMS, *_CONSEQUENCES, *_DEMANDS, *_DAYS_SET_TO_THEM, *_HASTE, *_THREATS)
)

_ASKS_WHETHER_IT_CAN_BE = (
    r"would it be possible",
    r"could you",
    r"would you be able",
    r"is there any chance",
    r"might (?:it|you)",
    r"do you think",
    r"whether",
)
_SAYS_WHAT_OTHERS_ASK_OF_ME = (
    r"offer to answer",
    r"to answer by",
    r"i have (?:been )?asked",
    r"asked to (?:answer|reply|decide)",
    r"(?:need|have|am asked|been asked|expected) to (?:answer|reply|decide|give them|let them"
    r"|tell them)",
    r"i have to (?:answer|reply|decide|give them|let them|tell them)",
    r"i am (?:asked|expected) to",
    r"wants? (?:an|my) answer",
)
_PROMISES_MY_ANSWER = (
    r"i (?:will|shall|can|'ll) (?:give|let|send|answer|reply|have|get|come|tell)",
    r"you(?:'ll| will) (?:have|get) my",
    r"my answer",
)
_POLITE = lazy(
    r"\b"
    + either(*_ASKS_WHETHER_IT_CAN_BE, *_SAYS_WHAT_OTHERS_ASK_OF_ME, *_PROMISES_MY_ANSWER)
    + r"\b"
)
_PRESSING = lazy(
    r"\b"
    + either(
        *_ULTIMATUMS, "otherwise", "you must", "unless", "ultimatum", "forced", "insist", "demand"
    )
    + r"\b"
)


def asks_politely_by_a_day(low: str) -> bool:
    """Whether a day is asked for politely, as an offer with a deadline has to."""
    return bool(_POLITE.search(low)) and not _PRESSING.search(low)
