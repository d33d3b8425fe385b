"""How and with how many they met, and what they are said to have shared."""

from __future__ import annotations

import re

from drafter.checking.alternatives import Alternatives
from drafter.checking.clauses import on_file, telling_senses
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence
from drafter.interview.model import By, Interview, Medium, Setting, Status

_BY_VIDEO = Alternatives(
    r"(?:our|the|your|this|that|yesterday's|today's|\w+day's|a|my) (?:\w+ )?"
    r"(?:video|zoom|skype|teams) (?:call|interview|chat|conversation|meeting)\b"
)
_BY_PHONE = Alternatives(
    r"(?:our|the|your|yesterday's|today's|\w+day's|my) (?:\w+ )?"
    r"(?:phone|telephone) (?:call|interview|conversation|screen|chat)\b",
    r"(?:spoke|talk(?:ed|ing)?|interview(?:ed)?|conversation) (?:\w+ ){0,3}"
    r"(?:on|over|by) the (?:tele)?phone\b",
)
_ON_SITE = Alternatives(
    r"(?:our|the|your) on-?site (?:interview|visit|meeting)\b",
    r"(?:met|meet|meeting|met|interview(?:ed)?|spoke|speaking) (?:\w+ ){0,3}"
    r"(?:in person|face to face|at your office|in your office|in the office)\b",
    r"(?:thank|thanks)\b.*\b(?:welcoming|having) me (?:to|at|in) (?:your|the)"
    r" (?:office|building|premises|site|headquarters)\b",
)
_MEDIA = ((Medium.VIDEO, _BY_VIDEO), (Medium.PHONE, _BY_PHONE), (Medium.ONSITE, _ON_SITE))
_IN_WORDS = {
    Medium.PHONE: "by phone",
    Medium.VIDEO: "by video",
    Medium.ONSITE: "on site",
    Medium.RECORDED: "recorded, with nobody there",
}
_SEVERAL_PEOPLE = Alternatives(
    r"the (?:whole |entire )?panel|panel interview",
    r"(?:each|all|both|the (?:two|three|four|five)) of you",
    r"(?<!wish )(?<!thank )you all\b(?! the)",
    "you both",
    "the group interview",
    "the other candidates",
    whole_words=True,
)

_IDEAS = r"(?:the |your )?(?:thinking|numbers|figures|ideas?|reasoning|topic|subject)\b"
_SHOWN_ROUND = (
    rf"show(?:ed|ing|n)? (?:me |us )?(?:a?round|the way|round)(?! {_IDEAS})",
    rf"(?:the|a|your|our) (?:\w+ )?tour\b(?! of {_IDEAS})",
    r"tour(?:ed|ing) (?:the|your)",
    r"walk(?:ed|ing)? me (?:round|around)",
)
_ATE_TOGETHER = (
    r"(?:had|having|over|for|shared?|sharing|grab\w*|bought me|buying me|invit\w+ me (?:to|for)"
    r"|took me (?:to|for)|treat\w+ me to) (?:the |a |an |our |that )?(?:\w+ )?"
    r"(?:lunch|dinner|breakfast|beers?|pint|drinks?|cakes?|pizza|barbecue)\b(?! mat)"
)
_READ_OF_THEM = (
    r"(?:read|reading|watched|watching|listened to|seen|saw|browsed|went through"
    r"|looked (?:at|through|up)|studied|came across|finished|bought|ordered) (?:\w+ )?"
    r"(?:your|the company's|the firm's|the team's|the) (?:\w+ ){0,4}(?:posts?|blog|book|articles?"
    r"|website|site|report|paper|papers|talk|podcast|videos?|page|newsletter|profile"
    r"|interview with|documentation|repo|repository)\b"
)
_NEWS_OF_THEM = r"\bi (?:\w+ )?read (?:\w+ ){0,3}that (?:you|your|the company|the firm)\b"
_IN_COMMON = (
    r"(?<!as )(?<!when )\bwe (?:had |have |'ve |'d )?(?:both|also both|all|also|even)"
    r" (?:had |have |used to|grew"
    r"|grown|went|come|came|studied|worked|lived|love|share|shared|support|trained"
    r"|started|played|speak)\b",
    r"\bturned out (?:that )?we\b",
    r"\b(?:we|you and i|us)\b[^.?!]{0,40} in common\b",
    r"\bfellow (?:alum\w*|graduate|runner|parent|fan)\b",
    r"\bwe (?:\w+ ){0,2}(?:laughed|joked|giggled) (?:about|over|at)\b",
)
_CAME_ACROSS = (
    r"\bi (?:\w+ )?(?:bumped|ran) into (?!an? |the |some)[a-z]+\b",
    r"\byou (?:poured|bought|cooked|baked|served) (?:me|us)\b",
    r"\bas we said (?:over|at|by|on|in)\b",
)
_MET_OTHERS = (
    r"\b(?:introduc(?:ed|ing) me to|introduction to)\b",
    r"\b(?:also )?(?:spoke|spoken|talked|met|chatted|corresponded"
    r"|had an? (?:\w+ )?(?:word|chat|talk|conversation|coffee|drink)"
    r"|been in touch|sat down|caught up|catching up) (?:\w+ )?(?:with|to) (?:\w+ )?"
    r"(?:of |some of |several of |another of |one of |a couple of |two of |a few of |members of "
    r"|others in |people (?:in|on|at|from) |somebody |someone |a |an |the )?"
    r"(?:your|the|former|current|other|another|my) (?!hiring team|hiring manager)"
    r"(?:\w+ ){0,3}(?:colleagues?|staff|employees?"
    r"|team|engineers?|manager|people|members?|ceo|director|owner|nurses?|teachers?|students?"
    r"|customers?|clients?|supervisor|professor|mentor|contacts?|friend|recruiter|department"
    r"|counterparts?|reception\w*|secretar\w+|assistants?|drivers?|porters?|guards?|residents?"
    r"|volunteers?|apprentices?|trainees?|alumni|pupils?|parents?|kids|children|doctors?|chefs?"
    r"|baristas?|cashiers?|technicians?|scientists?|developers?|designers?|analysts?)\b",
    r"\bcongratulat\w+ (?:\w+ ){0,2}(?:on|for) (?!(?:the|your) (?:appointment|decision|choice))",
)
_GIVEN_OR_SHOWN = (
    r"\b(?:gave|giving|lent|handed|presented) (?:me|us) (?:a|an|the|your) (?:\w+ )?"
    r"(?:book|brochure|demo|sample|copy|card|gift|souvenir|mug)\b",
    r"\bdemo(?:nstration)? (?:of|you)\b",
    r"\bwhiteboard(?:ed|ing)?\b",
    r"\bcod(?:ing|ed) (?:exercise|test|challenge|together)\b",
)
_RECOMMENDED = (
    r"\b(?:mutual|common) (?:friend|acquaintance|contact)\b",
    r"\brecommended (?:by|me)\b",
    r"\breferred (?:by|me)\b",
    r"\b(?:my|your|our) (?:former |old |previous |last |current )*(?:boss|colleagues?|professor"
    r"|manager|mentor|supervisor|friends?|students?|teachers?|clients?|customers?|patients?"
    r"|neighbou?rs?|referees?)\b[^.?!]{0,20}\b(?:speaks?|spoke|tells?|told|says?|said"
    r"|recommended|recommends?|knows?|works?|worked|suggested|suggests?)\b",
)
_EVENTS = Alternatives(
    *_SHOWN_ROUND,
    _ATE_TOGETHER,
    _READ_OF_THEM,
    _NEWS_OF_THEM,
    *_IN_COMMON,
    *_CAME_ACROSS,
    *_MET_OTHERS,
    *_GIVEN_OR_SHOWN,
    *_RECOMMENDED,
)
_EVENT_WORDS = lazy(r"\b(?:tour|lunch|dinner|breakfast|pizza|demo|blog|book|article)\b")
_OPENINGS = frozenset(("", "please", "do", "-"))
_NOT_YET = lazy(
    r"\b(?:would|could|if|might|may|hope|like|love|want|need|wish|plan|look forward"
    r"|may i|can i|shall|should|will|'ll)"
    r"\b[^.;]{0,60}$"
)
_WE_BOTH = lazy(r"\bwe (?:\w+ )?(?:both|all|also|even)\b")
_DISTINCT = lazy(r"show|tour|lunch|dinner|read|both|colleague")
"""Events that a word of the file near them does not prove."""


def meeting(exam: Examination, sentence: Sentence) -> None:
    """Hold how they met, and how many there were, against the file."""
    if not _reports_medium(exam, sentence):
        _report_company(exam, sentence)


def _reports_medium(exam: Examination, sentence: Sentence) -> bool:
    one = exam.known.interview
    for medium, pattern in _MEDIA:
        match = pattern.search(sentence.low)
        if match is None:
            continue
        if one.status is Status.NEXT_ROUND or "next" in sentence.low:
            return False
        if one.round.medium is not medium and not _spoke_by(exam.known, medium):
            message = f"The interview was {_IN_WORDS[one.round.medium]}."
            exam.report_in(Code.INVENTED_CLAIM, sentence, match.span(), message)
            return True
    return False


def _spoke_by(known: Known, medium: Medium) -> bool:
    """Spares another talk than the interview, of which the file knows."""
    one = known.interview
    if any(medium.value in text.lower() for text in known.texts.values()):
        return True
    if medium is Medium.PHONE and any(entry.by is By.CALL for entry in one.log):
        return True
    return any(heard.by is By.CALL for heard in one.heard)


def _report_company(exam: Examination, sentence: Sentence) -> None:
    match = _SEVERAL_PEOPLE.search(sentence.low)
    if match is not None and _met_one_alone(exam.known.interview, exam.known):
        message = "The facts know of one person in the interview."
        exam.report_in(Code.INVENTED_CLAIM, sentence, match.span(), message)


def _met_one_alone(one: Interview, known: Known) -> bool:
    met = sum(person.met for person in one.people)
    if one.round.setting not in (Setting.ONE_TO_ONE, Setting.ONE_WAY) or met > 1:
        return False
    if len(one.people) > 1:
        return False
    return not one.people or met == 1 or "interview.setting" in known.facts


def shared_moments(exam: Examination, sentence: Sentence) -> None:
    """Look for something done together or heard of them that the file does not record."""
    low = sentence.low
    for match in _EVENTS.finditer(low):
        if not (_is_wished(low, match) or _is_on_file(exam.known, low, match)):
            message = f"The facts do not record this: \u201c{match[0]}\u201d."
            exam.report_in(Code.INVENTED_CLAIM, sentence, match.span(), message)
            return


def _is_wished(low: str, match: re.Match[str]) -> bool:
    """Spares "please show me around" and "I would like to see your blog"."""
    before = low[: match.start()]
    asked_for = before.strip() in _OPENINGS and not match[0].startswith(
        ("we ", "i ", "my ", "our ")
    )
    return asked_for or _NOT_YET.search(before) is not None


def _is_on_file(known: Known, low: str, match: re.Match[str]) -> bool:
    """Spares what stands in the file, there or in the words that follow."""
    named = _EVENT_WORDS.findall(match[0])
    if named and any(named[-1] in text.lower() for text in known.texts.values()):
        return True
    telling = telling_senses(match[0])
    if telling and all(on_file(known, meant) for meant in telling):
        return True
    after = telling_senses(low[match.end() : match.end() + 60])
    if _WE_BOTH.search(match[0]) and any(on_file(known, meant) for meant in after):
        return True
    around = telling_senses(low[match.start() : match.end() + 40])
    return not _DISTINCT.search(match[0]) and any(on_file(known, meant) for meant in around)
