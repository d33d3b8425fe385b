"""What they are said to have promised, arranged or told: only what the file records."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checking.alternatives import Alternatives
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence, fold
from drafter.checking.sayings import is_recorded, saying
from drafter.checking.wordings import wordings
from drafter.interview.model import Status

_WHO = (
    r"(?P<who>you|they|we|he|she|everyone|your (?:\w+ )?(?:recruiter|manager|colleague|team|boss"
    r"|director|assistant)|the (?:panel|team|committee|recruiter|hiring manager"
    r"|manager|owner|agency|company|school|board|chair)|[a-z][\w'-]+)"
)
_HOW_SAID = (
    r"(?:had |have |has |'d |'ve |kindly |very kindly |both |all |also |so "
    r"|were kind enough to |was kind enough to |very |generously |already |specifically |clearly )*"
)
_SAYING = (
    r"(?:promised?|swore|agreed?|assured?|guaranteed?|committed|undertook|vowed|arranged|offered"
    r"|volunteered|said|told me|mentioned|indicated|suggested|explained|hinted|confirmed|estimated"
    r"|expected|reckoned|thought|hoped|planned|intended|advised|invited|asked|wanted|meant)"
)
_SAID = Alternatives(
    r"(?:as|like) (?:you |we |was |were |were all |had been )?(?:promised|agreed|settled|"
    r"arranged|discussed|said|mentioned|explained|indicated|suggested|requested|advised|"
    r"stated|outlined|planned|told)\b",
    rf"{_WHO} {_HOW_SAID}{_SAYING}\b(?! (?:you|they|very|so much|me for|for )\b)",
    r"\b(?:good|kind|sweet|nice|generous|decent|great|lovely|thoughtful) of you to"
    r" (?:say|offer|promise|suggest|agree|volunteer)\b",
    r"\b(?:your|their|the) (?:kind |generous |very kind )*(?:promise|offer|assurance"
    r"|commitment|undertaking|word|pledge|suggestion|invitation|guarantee|agreement|estimate)"
    r" (?:to|that|of|about|for)\b",
    r"\b(?:i was|i've been|i had been|we were|i am) (?:told|promised|assured"
    r"|given to understand|led to believe|informed|advised|invited|asked)\b",
    r"\b(?:i understood|i understand|i gathered|i gather)"
    r" (?:from you |from \w+ |that you |that the )",
    r"\b(?:glad|happy|pleased|delighted|thrilled|relieved|over the moon) to (?:hear|learn|know)"
    r"(?= (?:that )?i(?:'m| am| was| have| had)\b)",
    r"\bfor (?:agreeing|offering|promising|undertaking|volunteering) to\b",
    r"\bour (?:agreement|arrangement)\b",
    r"\bwe (?:had )?(?:agreed|settled|arranged|decided)\b",
    r"\b(?:gave|given|giving) me (?:\w+ )?(?:word|promise|assurance|guarantee)\b",
    r"\b[a-z]+'s (?:promise|assurance|word|pledge|guarantee|commitment) (?:to|that|of)\b",
    r"\b(?:as|like) (?:you|we|they|he|she) (?:had |have |so |very |all |both )*(?:kindly "
    r"|generously )?(?:promised|agreed|settled|arranged|suggested|offered)\b",
    r"\bhold you to\b",
    r"\btake you up on\b",
    r"\byou (?:were|are) (?:going|due|planning|hoping|supposed|about) to\b",
    r"\byou were to\b",
    r"\byou(?:'d| would) (?:be (?:in touch|back|calling|writing|sending)|call|ring|write"
    r"|email|send|get back|let me know|decide|have (?:a decision|news))\b",
)
_SAID_HINT = lazy(
    r"\b(?:as|like|swor|promis|agree|assur|guarant|commit|undert|vow|arrang|offer|volunt|"
    r"said|told|mention|indicat|suggest|explain|hint|confirm|estimat|expect|reckon|"
    r"thought|hope|plan|intend|advis|invit|ask|want|meant|word|pledge|given|led to|inform|"
    r"glad|happy|pleased|delighted|thrilled|relieved|over the moon|"
    r"understood|understand|gather|settled|decided|gave|giving|hold you|take you up|you "
    r"(?:were|are|would)|you'd)"
)
_THEY = frozenset("you they we he she everyone".split())

_ONLY_POSSIBLE = lazy(
    r"\b(?:would|could|can|if|whether|what|might|may|will|shall|don't|please|to|do|did|should|let)"
    r" (?:you |me |i )?$|(?:if|what|whatever|whether|should)\s*\Z"
)
_OF_MINE = lazy(r"(?:i|it|that|this) ")
_LONGEST = 140
"""So many letters behind the verb are read as what was said."""
_TOLD_TO_ME = lazy(r"i (?:was|understood|understand|gather|am|'ve|had)")
_END_OF_SPEECH = lazy(r"[.;?!]|, (?:and|but|so|which)\b| - |\u2014| \u2013 | but ")


def promises(exam: Examination, sentence: Sentence) -> None:
    """Look for a promise, an arrangement or a statement of theirs that the file does not record."""
    for start, end in _sayings(exam.known, sentence):
        low = sentence.low
        verb, clause = low[start:end], _END_OF_SPEECH.split(low[end : end + _LONGEST])[0]
        if (
            _ONLY_POSSIBLE.search(low[:start])
            or _is_of_mine(verb, clause)
            or _is_their_offer(exam, verb + clause)
            or is_recorded(saying(exam, sentence.start + start, verb, clause))
        ):
            continue
        place = (start, end + len(clause.rstrip()))
        exam.report_in(Code.INVENTED_PROMISE, sentence, place, _what_they_said(exam))
        return


def _sayings(known: Known, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where somebody is said to have said something, by its form, or else by its words."""
    told = False
    if _SAID.is_called(sentence.low) and _SAID_HINT.search(sentence.low):
        for match in _SAID.finditer(sentence.low):
            if not _is_somebody_unknown(known, match.groupdict().get("who")):
                told = True
                yield match.span()
    if not told:
        yield from wordings("promise", sentence)


def _is_somebody_unknown(known: Known, who: str | None) -> bool:
    """Spares a word before the verb that is nobody's name: "as often said"."""
    if not who or who in _THEY or who.startswith(("the ", "your ")):
        return False
    return fold(who) not in known.name_words


def _is_of_mine(verb: str, clause: str) -> bool:
    """Spares "I said" and "we promised myself"; "I was told" counts."""
    if clause.startswith((" to myself", " myself")):
        return True
    whole = verb + clause
    return bool(_OF_MINE.match(whole)) and not _TOLD_TO_ME.match(whole)


def _is_their_offer(exam: Examination, words: str) -> bool:
    """Spares "it was kind of you to offer me the post" where they did."""
    return exam.known.interview.status is Status.OFFER and "offer" in words


def _what_they_said(exam: Examination) -> str:
    process = exam.known.interview.process
    if process.said:
        return f"The facts record no such word; they said \u201c{process.said}\u201d."
    if process.promised_for:
        named = process.promised_for.isoformat()
        return f"The facts record no such word; they named {named}."
    return "The facts record no such word of theirs."
