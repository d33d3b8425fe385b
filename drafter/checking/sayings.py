"""Whether the file records what they are said to have promised, arranged or told."""

from __future__ import annotations

from typing import NamedTuple

from drafter.checking.clauses import on_file, telling_senses
from drafter.checking.examination import Examination
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.stems import is_commonplace, sense
from drafter.interview.model import ContactRule, Interview, Promise, Status

_DECISION = frozenset(
    sense(word)
    for word in """
    hear hearing decide decision touch news update contact know back call phone email write answer
    reply follow let get forward be choose wrap
    next step soon end week day date month time either way timeline process result outcome
    """.split()
)
"""Senses of the words in which any promise of an answer is given."""
_ABOUT_AN_ANSWER = lazy(
    r"\b(?:hear(?:ing)?|decide|decision|be in touch|get back|back to me|let me know|news|"
    r"update|contact me|call me|ring me|write to me|email me|by now|answer|result|outcome|"
    r"either way|reply|call|ring|phone|timeline|next steps?)\b"
)
_PLEDGE = lazy(r"promis|swor|agree|offer|volunt|assur|guarant|undert|commit|pledge|word\b|arrang")
_FIRM = lazy(
    r"promis|swor|agree|arrang|assur|guarant|hold you|take you up|offer|volunteer|going to|were to"
    r"|of you to"
)
_CALL = lazy(r"\b(?:call|ring|phone)\b")
_CALLING = lazy(r"\b(?:call|ring|phone)")
_BY_NOW = lazy(r"\bby now\b")
_INVITING = lazy(r"invit|suggest|told|said|offer|kind")
_ASKING = lazy(r"\b(?:asked|requested|wanted|needed|request)")
_OFFERING = lazy(r"offer(?:ed|ing) (?:me )?(?:the|a|this|that) |offer (?:of|for|to)")
_WAY_OF_CONTACT = lazy(r"\b(?:email|call|phone|writ|contact)")
_TELLING = lazy(r"\b(?:told|said|mentioned|explained|confirmed|let)")
_STILL_TO_COME = lazy(r"\b(?:would|will|'d|going to|promise|agree)")
_AS_DISCUSSED = lazy(r"as (?:discussed|mentioned|explained)\b")
_OF_MY_OWN = lazy(r"\s*(?:that )?(?:i|my|me|mine)\b")
_I_MAY_WRITE = lazy(
    r"\s*(?:that )?i (?:could|might|may|should|can) (?:call|ring|write|ask|email|get)"
)
_TOPICAL = lazy(
    r"\b(?:mentioned|explained|said|told me|suggested|thought|discussed|asked|wanted|meant"
    r"|outlined|planned|hoped|stated|hinted)\b"
)
_I_SHALL_HAVE_IT = lazy(
    r"\s*(?:that )?(?:i (?:was|am|would be|'d be|had)|i'm|i'd|the (?:\w+ ){0,3}(?:job|"
    r"post|role|position|place|decision) (?:was|is|would be|will be)) (?:\w+ ){0,3}?(?:in|mine|"
    r"top|first|strongest|best|hired|ahead|favourite|favorite|shortlisted|list|perfect|chosen)\b"
    r"|\s*(?:that )?i (?:had|have|'ve got|got|was getting|would get|would have|'d get|'d have) "
    r"(?:\w+ ){0,2}(?:job|post|role|position|place)\b"
)
_THEY_WILL = lazy(
    r"\s*(?:me )?(?:that )?(?:you|she|he|they|we)(?:'d|'ll| would| will) (?:be )?"
    r"(?:kindly |also |gladly )?(?P<deed>[a-z]+)"
)
_FOR_OFFERING = lazy(r"\bfor (?:offering|promising|agreeing|volunteering) to\Z|of you to offer\Z")
_DEED = lazy(r"\s*(?:to )?(?P<deed>[a-z]+)")
_SOMEBODY_WILL = lazy(
    r"\s*(?:that )?(?:\w+(?:'d|'ll)\b"
    r"|[\w' ]{1,20}? (?:would|will)\b(?! (?:be|have) (?:like|to)))"
)
_WE_AGREED = lazy(r"\bwe (?:\w+ )?agreed\b")
_ON_A_MATTER = lazy(
    r",?(?: i think,?)? (?:that|on|about|how|completely|entirely)\b"
    r"(?!.*\b(?:i|you|me|we|they)(?:'d|'ll| would| will| should| could| can)\b)"
)
_THIS_TALK = lazy(
    r"\s*(?:it|this|that|everything|things|all|(?:the|my|our|this) (?:\w+ )?(?:interview|talk"
    r"|meeting|call|conversation|visit|round))\b"
)
_HOPING = lazy(
    r"\b(?:expected|planned|hoped|thought|wanted|intended|meant|invited|asked|offered)\b"
)
_SOMEBODY = lazy(r"(?:i|we|they|he|she)\b")


class Saying(NamedTuple):
    """Words that tell what somebody said, in their sentence."""

    exam: Examination
    start: int
    """Where it stands in the whole text."""
    verb: str
    """"you promised", "it was kind of you to offer"."""
    clause: str
    """What was said."""
    words: tuple[str, ...]
    """The telling senses of the clause."""
    supported: frozenset[str]
    """Those of them that the file has."""

    @property
    def one(self) -> Interview:
        return self.exam.known.interview

    @property
    def spoken(self) -> str:
        return self.verb + self.clause

    @property
    def about_an_answer(self) -> bool:
        return _ABOUT_AN_ANSWER.search(self.spoken) is not None


def saying(exam: Examination, start: int, verb: str, clause: str) -> Saying:
    """Read words that stand at a place of the whole text."""
    carries = _stands_in_their_words if _PLEDGE.search(verb) else on_file
    words = tuple(word for word in telling_senses(clause) if word not in _DECISION)
    supported = frozenset(word for word in words if carries(exam.known, word))
    return Saying(exam, start, verb, clause, words, supported)


def _stands_in_their_words(known: Known, meant: str) -> bool:
    """Whether a word of a sense stands in what they said or asked for."""
    return any(
        meant in known.senses_of(key)
        for key in known.texts
        if key.endswith("said") or key.startswith("process.owed")
    )


def is_recorded(told: Saying) -> bool:
    """Whether the file records that they said or arranged this, or it is no promise at all."""
    if _WE_AGREED.search(told.verb) and _ON_A_MATTER.match(told.clause):
        return True
    if "arrang" in told.verb and _THIS_TALK.match(told.clause):
        return True
    if _rests_on_nothing_said(told):
        return False
    if _rests_on_the_process(told) or _invites_a_call(told) or _is_mostly_on_file(told):
        return True
    if _repeats_the_promise(told):
        return not _is_a_call_never_promised(told)
    if any(fits(told) for fits in _ON_FILE):
        return True
    return _is_only_talk(told)


def _rests_on_nothing_said(told: Saying) -> bool:
    """Whether they are to do a deed, or to give the post, of which no text of theirs tells."""
    if told.one.status is not Status.OFFER and _I_SHALL_HAVE_IT.match(told.clause):
        return True
    deed = _THEY_WILL.match(told.clause) or (
        _FOR_OFFERING.search(told.verb) and _DEED.match(told.clause)
    )
    if not deed:
        return False
    meant = sense(deed["deed"])
    return (
        meant not in _DECISION
        and not is_commonplace(deed["deed"])
        and not (on_file(told.exam.known, meant))
    )


def _rests_on_the_process(told: Saying) -> bool:
    end = told.start + len(told.spoken)
    return any(_tells_of_process(key) for key in told.exam.keys_at(told.start, end))


def _tells_of_process(key: str) -> bool:
    if key.endswith((".name", ".email", ".phone", ".title")) or "topics" in key:
        return False
    return key.startswith(
        ("process.", "heard[", "status", "offer.", "interview.next_round", "people")
    )


def _invites_a_call(told: Saying) -> bool:
    return (
        told.one.process.contact_rule is ContactRule.CALL_INVITED
        and bool(_INVITING.search(told.verb))
        and bool(_CALL.search(told.clause))
    )


def _is_mostly_on_file(told: Saying) -> bool:
    count = len(told.words)
    return bool(count) and len(told.supported) >= max(1, (count + 1) // 2)


def _repeats_the_promise(told: Saying) -> bool:
    """Whether it tells of an answer, as they promised or said, and of little else."""
    process, heard = told.one.process, told.one.heard
    promised = process.promise is not Promise.NONE or any(
        one.promise is not Promise.NONE for one in heard
    )
    said = process.said or any(one.said for one in heard)
    return (
        told.about_an_answer
        and bool(promised or said)
        and len(told.words) - len(told.supported) <= 1
        and not _BY_NOW.search(told.spoken)
    )


def _is_a_call_never_promised(told: Saying) -> bool:
    if told.one.process.promise is Promise.THEY_WILL_CALL or not _CALL.search(told.spoken):
        return False
    texts = told.exam.known.texts.items()
    return not any(_CALLING.search(text.lower()) for key, text in texts if key.endswith("said"))


def _asks_for_what_is_owed(told: Saying) -> bool:
    return bool(told.one.process.owed) and bool(_ASKING.search(told.verb))


def _invites_to_the_interview(told: Saying) -> bool:
    invited_on = told.one.status is Status.NEXT_ROUND
    return "invit" in told.verb and (invited_on or "interview" in told.clause)


def _offers_the_post(told: Saying) -> bool:
    return told.one.status is Status.OFFER and bool(_OFFERING.search(told.spoken))


def _names_the_way_of_contact(told: Saying) -> bool:
    process = told.one.process
    if (
        process.contact_rule is ContactRule.UNSPECIFIED
        and process.promise is not Promise.THEY_WILL_CALL
    ):
        return False
    # "I have not phoned, as agreed": what was agreed stands before.
    return not told.clause.strip() or bool(_WAY_OF_CONTACT.search(told.clause))


def _tells_the_outcome(told: Saying) -> bool:
    outcomes = (Status.REJECTED, Status.CLOSED, Status.OFFER, Status.NEXT_ROUND)
    return (
        told.one.status in outcomes
        and bool(_TELLING.search(told.verb))
        and len(told.words) <= len(told.supported) + 1
        and not _STILL_TO_COME.search(told.spoken)
    )


_ON_FILE = (
    _asks_for_what_is_owed,
    _invites_to_the_interview,
    _offers_the_post,
    _names_the_way_of_contact,
    _tells_the_outcome,
)


def _is_only_talk(told: Saying) -> bool:
    """Spares what was said of the work, which is a matter of the talk and not a promise."""
    clause, about_an_answer = told.clause, told.about_an_answer
    if _AS_DISCUSSED.match(told.verb):
        one = told.one
        return bool(one.round.topics or any(p.topics for p in one.people)) and not about_an_answer
    if _I_SHALL_HAVE_IT.match(clause):
        return False
    if told.words and _OF_MY_OWN.match(clause) and not _I_MAY_WRITE.match(clause):
        return False
    if _TOPICAL.search(told.verb) and not about_an_answer:
        return not (told.words and _SOMEBODY_WILL.match(clause))
    if _HOPING.search(told.verb) and _SOMEBODY.match(told.spoken):
        return True
    return not (told.words or about_an_answer or _FIRM.search(told.spoken))
