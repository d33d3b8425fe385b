"""What takes the pressure out of a sentence: asked politely, or taken back."""

from __future__ import annotations

from drafter.checking.lazy import either, lazy

_ASKS_WHETHER_IT_CAN_BE = (
    r"would it be possible",
    r"could you",
    r"would you be able",
    r"is there any chance",
    r"might (?:it|you)",
    r"do you think",
    r"whether",
    r"(?:grateful|glad|thankful|pleased) (?:for|of|if|to)",
    r"if (?:there is|you have|you can)",
    r"they (?:want|need|would like|expect)",
    r"(?:i|and) (?:must|should|have to|need to) (?:answer|reply|respond|decide)",
    r"(?:need|want|wanted|asked for) (?:an|my) answer",
    r"you(?:'ll| will| shall) (?:have|get|receive|hear)",
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
        r"either (?:i|you|we) \w+\b[^.?!]{0,60}\bor\b",
        "have until",
        "or else",
        "otherwise",
        "you must",
        "unless",
        "ultimatum",
        "forced",
        "insist",
        "demand",
    )
    + r"\b"
)


_NOT_ASKED = lazy(
    r"\b(?:don't|do not|no need|needn't|need not|never|nothing|not|without) (?:\w+ ){0,5}$"
)


def is_not_asked(low: str, start: int) -> bool:
    """Whether the words before a place take it back: "please don't feel you need to reply"."""
    return _NOT_ASKED.search(low[max(0, start - 50) : start]) is not None


def asks_politely_by_a_day(low: str) -> bool:
    """Whether a day is asked for politely, as an offer with a deadline has to."""
    return bool(_POLITE.search(low)) and not _PRESSING.search(low)
