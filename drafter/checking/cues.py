"""What a sentence says a day is the day of, told by the words around it."""

from __future__ import annotations

from functools import lru_cache

from drafter.checking.alternatives import Alternatives
from drafter.checking.dated import About
from drafter.checking.lazy import lazy
from drafter.checking.mention import Mention

_NEXT = Alternatives(
    r"(?:next|second|third|final|follow-up|upcoming) "
    r"(?:round|interview|meeting|conversation|stage)\b",
    r"(?:see(?:ing)? you|meeting you|be there|confirm\w*|look(?:ing)? forward to)\b",
)
_SENT = Alternatives(
    r"(?:i|i've|i'd|we|(?:the one|me|the person) who) (?:also |had |have |already |last |first )*"
    r"(?:wrote|written|emailed|e-mailed|sent|called|rang|phoned|rung|left (?:you )?(?:a|my)"
    r"|dropped you|messaged|followed up|checked in|got in touch|replied)\b",
    r"my (?:last |first |earlier |previous |short |brief |thank-you |second |two )*"
    r"(?<!to my )(?<!in my )"
    r"(?:note|notes|email|emails|e-mail|message|messages|letter|voicemail|follow-up)\b",
)
_THEIR_MESSAGE = (
    r"your (?:last |kind |recent |latest |quick )*"
    r"(?:note|email|e-mail|message|letter|reply|answer|call|voicemail|news|update)\b"
)
_YOU_WROTE = (
    r"(?<!could )(?<!can )(?<!would )(?<!will )(?<!did )"
    r"you (?:wrote|replied|answered|emailed|called|rang|phoned|sent(?! me to| to)|let me know"
    r"|told me(?! (?:about|of|how))|offered|left)\b"
)
_WORD_FROM_YOU = (
    r"(?:letting me know|heard from you|(?:made|extended) (?:me )?(?:the|an) offer"
    r"|the call you made|call from you|you made|rang me|called me|phoned me)\b"
)
_SOMEBODY_WROTE = (
    r"(?!i |i've |i'd |we |and |you |please |kindly |to )[\w.']+ "
    r"(?:wrote|rang|phoned|emailed|let me know|told me(?! (?:about|of|how))|called me)\b"
)
_OFFER_OF = r"offer (?:you made |that you made )?(?:on|of|from|dated)\b"
_TOLD_ME = (
    r"(?:told|informed|informing|telling|notified|emailed|wrote to|written to) me\b"
    r"(?! (?:about|of|how))"
)
_HEARD = Alternatives(
    _THEIR_MESSAGE, _YOU_WROTE, _WORD_FROM_YOU, _SOMEBODY_WROTE, _OFFER_OF, _TOLD_ME
)
_PROMISE = Alternatives(
    r"(?:word|news|answer|reply|feedback|result|results) by",
    r"(?:to|would|will) (?:revert|write|reply|respond|report|come back|get back)"
    r" (?:back )?to (?:you|me|us) by",
    r"(?:had |have )?spoken? of(?= (?:last|the end|mid|early|late|\w+day))",
    r"spoke of (?:word|news|an? answer|a decision)",
    r"planned for|due by",
    r"hear (?:back|from|something|more|anything|either|by|on|before)",
    r"(?:would|will|'d|'ll) hear|(?:hoped|planned|intended|aimed) to \w+",
    r"(?:a|your|the|any|their) decision (?:by|on|before|was|is)",
    r"decide (?:by|on|before)|expect\w* (?:to )?(?:know|decide|news|have)|get back to me",
    r"be in touch|wrap\w* (?:this |it |things )?up|your (?:own )?(?:date|timeline|timetable)",
    r"day (?:by|on) which|day (?:you|they) (?:named|gave|mentioned|wanted|set)",
    whole_words=True,
)
_ANSWER = Alternatives(
    r"(?:another|other|competing|second|an|their) (?:\w+ )?offer\b",
    r"(?:my answer|my reply|my decision|an answer|deadline|expires?"
    r"|(?:answer|reply|respond|response|decision|accept) (?:them |it |is |by|due|to them)"
    r"|asked to answer|give (?:them|you) (?:my|an) answer|let them know)\b",
)
_ASKED = Alternatives(
    r"(?:(?<!as )you (?:had |have )?(?:asked|requested)|your request|your question|asked me)\b"
)
_DUE = Alternatives(r"(?:you (?:had |have )?(?:wanted|needed|wished)|are due|due)\b")
_TALK = Alternatives(
    r"interview(?:ed|ing)?|spoke|spoken|talked|our talk|the talk|talk (?:on|yesterday|last)",
    r"(?:great|good|nice|lovely|pleasure|delight|fun|joy|wonderful) to (?:meet|see|talk|speak)",
    r"met|meeting|conversation|discussion|discussed|chat(?:ted)?|sat down|visit(?:ed)?|tour",
    r"(?:was|were) (?:there )?with (?:you|all of you)(?= on\b)",
    r"came (?:in|by|over|round|up|along|to see)|your time|had me|having me",
    whole_words=True,
)
_WINDOW = Alternatives(
    r"(?:(?:invited|asked|told) me to (?:call|ring|phone)"
    r"|suggested (?:i |that i |a )?(?:call|ring|phone))\b"
)
_CLOSED = Alternatives(r"(?:closed|shut|closure|reopen\w*|holidays?|break|away)\b")

_CUES: tuple[tuple[frozenset[About], Alternatives], ...] = (
    (frozenset({About.NEXT}), _NEXT),
    (frozenset({About.SENT}), _SENT),
    (frozenset({About.HEARD}), _HEARD),
    (frozenset({About.PROMISE}), _PROMISE),
    (frozenset({About.DEADLINE, About.ANSWER}), _ANSWER),
    (frozenset({About.ASKED}), _ASKED),
    (frozenset({About.DUE}), _DUE),
    (frozenset({About.TALK}), _TALK),
    (frozenset({About.WINDOW}), _WINDOW),
    (frozenset({About.CLOSED}), _CLOSED),
)
"""Of two cues as near as one another the first counts."""
_WHAT_IT_IS = lazy(r"\b(?:date|day|deadline|interview|round|conversation|meeting)\Z")
_CLAUSES = lazy(r"[,;:()\u2013\u2014]| - | (?:and|but|so|because|since|which|while|as) ")


def meanings(low: str, mention: Mention) -> frozenset[About]:
    """What the sentence says the day is the day of, by the nearest words that tell.

    Words before the day go first, then those right behind it, then those of the whole sentence.
    """
    for first, last in (_clause(low, mention), (0, len(low))):
        found = [
            (_away(start, end, mention), about)
            for about, start, end in _cues(low)
            if first <= start and end <= last
        ]
        if found:
            return min(found, key=lambda cue: cue[0])[1]
    return frozenset()


def clause_of(low: str, mention: Mention) -> str:
    """Give the clause in which a day stands."""
    first, last = _clause(low, mention)
    return low[first:last]


@lru_cache(maxsize=64)
def _cues(low: str) -> tuple[tuple[frozenset[About], int, int], ...]:
    """The cues of a sentence, whichever of its days is asked about."""
    return tuple((about, *cue.span()) for about, pattern in _CUES for cue in pattern.finditer(low))


@lru_cache(maxsize=64)
def _cuts(low: str) -> tuple[tuple[int, int], ...]:
    return tuple(cut.span() for cut in _CLAUSES.finditer(low))


def _clause(low: str, mention: Mention) -> tuple[int, int]:
    first, last = 0, len(low)
    for start, end in _cuts(low):
        if end <= mention.start:
            # "your own date, Friday": the day stands beside what it is the day of.
            if mention.start - end > 1 or not _WHAT_IT_IS.search(low[:start]):
                first = end
        elif start >= mention.end:
            last = start
            break
    return first, last


def _away(start: int, end: int, mention: Mention) -> int:
    if end <= mention.start:
        return mention.start - end
    if start >= mention.end:
        return 2 * (start - mention.end) + 3
    return 0
