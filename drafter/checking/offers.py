"""Claims of an offer, of another employer, or of having accepted."""

from __future__ import annotations

from drafter.checking.alternatives import Alternatives
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import either, lazy
from drafter.checking.no_offers import Mention, is_no_answer
from drafter.checking.reading import Sentence
from drafter.checking.wordings import is_quoted, wordings
from drafter.interview.model import Interview, Status

_HINTS = (
    *("offer", "accept", "declin", "sign", "secur", "land", "taken", "found", "turn", "counter"),
    *("elsewhere", "other", "another", "interviewing", "talks", "stage", "round"),
    *(
        "join",
        "want",
        "keen",
        "eager",
        "hop",
        "start",
        "court",
        "chas",
        "mad",
        "poach",
        "bid",
        "yes",
    ),
)
"""How some word of a sentence begins that speaks of offers."""

_WHICH_OFFER = (
    r"(?:another|other|competing|rival|second|counter|written|firm|formal|concrete|verbal|job"
    r"|outstanding|better|alternative|different|new|open|two|three|several|further|multiple|an"
    r"|the) ?(?:job |firm |written |verbal |formal |competing )*-?"
)
_NOT_A_POST = (
    r"(?! (?:of (?:more|further|help|information|feedback)"
    r"|to (?:help|send|talk|answer|meet|show|provide|speak|call|come)"
    r"|more|you|any|a\b|an\b|what|something|for feedback))"
)
_MADE_TO_ME = either(
    r"(?:i was|i've been|i have been|they(?:'ve| have)?|was|been|somebody|someone|who)"
    r" (?:\w+ )?offered",
    r"offering me (?:a|the) (?:job|post|position|role|contract|place)",
    r"offers me",
    r"(?:you|which you|that you|they|firm|mob|company|employer|place) (?:have |has |had |'ve "
    r"|already |also |kindly |just ){0,3}offered me",
    r"(?:now that|since|knowing that|glad that) the (?:\w+ )?(?:job|post|role|position|place)"
    r" is mine",
    r"received offers?",
    r"have offers?",
    r"had offers?",
    r"hold(?:ing)? offers?",
    r"fielding offers?",
    r"offers? (?:from|in hand|elsewhere|on the table|pending)",
)
_OTHER_PLACES = (
    r"(?:other|another|different) (?:compan(?:y|ies)|employers?|firms?|hospitals?|schools?"
    r"|organi[sz]ations?|agenc(?:y|ies)|universit(?:y|ies)|banks?|shops?|places?|team|clinic"
    r"|library|museum|hotel|restaurant|opportunit(?:y|ies)|process(?:es)?|interviews?|rounds?"
    r"|positions?|jobs?|posts?|roles?|applications?|irons?)\b"
    r"(?! (?:\w+ ){0,2}(?:posts?|jobs?|roles?|positions?|vacanc(?:y|ies)|openings?)\b)"
)
_ACCEPTING = (
    r"accept(?:ed|ing)? (?:your|the|this|that|it|their|an?|another|gladly|with)\b[^.?!]{0,30}"
)
_WILLING_TO_JOIN = (
    r"(?:delighted|happy|pleased|glad|thrilled|honou?red|ready|proud) to (?:gladly )?"
    r"(?:accept|say yes|join)\b"
)
_DECIDING = r"\bi (?:gladly |hereby |happily |formally |gratefully )*(?:accept|decline|turn down)\b"
_TAKEN_A_POST = (
    r"(?:taken|took|signed|signing|secured|found|landed|accepted) (?:up )?(?:a|an|another|my)"
    r" (?:new |different |permanent )?(?:job|post|position|role|contract|offer|place)\b"
    r"|(?:signed|signing|signed on|agreed terms) with\b"
)
_WANTED_BY_OTHERS = (
    r"(?:wants?|court(?:s|ing)?|chas(?:es?|ing)|woo(?:s|ing)?|poach(?:ing)?|said yes to"
    r"|mad to have|bidding for|fighting over)\b[^.?!]{0,12}\bme\b(?! to\b)|"
    r"(?:company|employer|firm|somebody|someone|others?|place|start-?up|hospital|rival"
    r"|competitor)\b[^.?!]{0,20}\b(?:wants?|want) (?:to hire|me)\b"
    r"|(?:keen|eager|wants?|hoping|trying|happy) to (?:have|hire|take|get|sign) me\b"
)
_GOING_ELSEWHERE = either(
    r"start(?:ing)? (?:soon )?(?:with|at) (?:another|a different|a new)\b",
    r"(?:final|last|later?|advanced|further) (?:stages?|rounds?) (?:with|at|elsewhere)",
    r"interviewing (?:with|at|elsewhere)",
    r"in (?:talks|discussions|negotiation) with (?:an)?other",
    r"elsewhere\b",
)
_OFFER = Alternatives(
    rf"{_WHICH_OFFER}offers?\b{_NOT_A_POST}",
    r"counter-?offer",
    _MADE_TO_ME + r"\b",
    r"(?:made|gave|given|extended|sent) me an? (?:\w+ )?offer",
    _OTHER_PLACES,
    _ACCEPTING,
    _WILLING_TO_JOIN,
    _DECIDING,
    _TAKEN_A_POST,
    _WANTED_BY_OTHERS,
    _GOING_ELSEWHERE,
)

_SUPPOSED = lazy(
    r"\b(?:if|should (?:you|the|it|there|we|i)|were (?:you|they)|whether|in case"
    r"|hope(?:d|s|ful)? (?:for|to|that)|would (?:love|be|like)|in the event|any (?:other )?|unless"
    r"|when(?:ever)? you|without|no |not |or other|look(?:ing)? elsewhere|another (?:time|day)"
    r"|until|once)\b"
)
_IN_HAND = lazy(r"\b(?:i have|i've|i had|received|holding|hold|been)\b")
_OTHER_POST = lazy(
    r"\b(?:another|other) (?:opportunit(?:y|ies)|position|positions|job|jobs|post|posts|role|roles"
    r"|opening|team|place|places|vacanc\w+|interview|interviews|round|process)"
)
_I_HAVE = lazy(
    r"\b(?:i have|i've|i had|i am|i'm|my|accept\w*|got|received|in(?! mind)) (?:\w+ ){0,3}$"
)
_OTHER_EMPLOYER = lazy(
    r"(?:other|another|different) (?:compan|employer|firm|hospital|school|organi|agenc|universit"
    r"|bank|shop|place|team|clinic|library|museum|hotel|restaurant|application|iron)"
)
_BESIDE_ME = lazy(r"\b(?:i|my|me|from|with|at|by|an?)\b")
_OFFERS_HELP = lazy(r"\boffer(?:s|ed|ing)? (?:you|to|more|help|a|my|any|of)\b")
_OFFERS_POST = lazy(
    r"\boffer(?:s|ed)? (?:me )?(?:a |an |the |of )?"
    r"(?:job|post|position|role|contract|place|employment)"
)

_THEIRS = lazy(r"\b(?:your|the|this|that)\b(?! other)")
_OF_OTHERS = lazy(r"\b(?:another|other|competing|rival|second|elsewhere|their)\b")
_OFFERED_ME = lazy(r"\b(?:offered|offering) me\b|made me|extended me|an offer")
_ANSWERED = lazy(r"\b(?:accept|declin|turn(?:ing)? down|say yes|another|elsewhere|join|other)")
_MORE_THAN_ONE_OFFER = lazy(
    r"\b(?:accept(?:ed)? (?!it|by|their|the|or)|two|three|several|multiple|further|counter|better"
    r"|offers\b|signed|verbal|final stage|interviewing|delighted|happy to|i (?:\w+ )?accept)"
)
_SEVERAL = lazy(r"\btwo\b|\bthree\b")


def offers(exam: Examination, sentence: Sentence) -> None:
    """Look for an offer, an employer or an answer to an offer that the file does not hold."""
    _offers_by_form(exam, sentence)
    one = exam.known.interview
    if one.process.competing_deadline or one.status is Status.OFFER:
        # Which of the two is meant, phrases do not tell.
        return
    for place in wordings("offer", sentence):
        mention = Mention(sentence.low, *place)
        if not (is_no_answer(exam, mention) or is_quoted(exam.known, sentence, place)):
            what = f"\u201c{sentence.text[slice(*place)]}\u201d: {_known_offers(one)}."
            exam.report_in(Code.INVENTED_OFFER, sentence, place, what)
            return


def _offers_by_form(exam: Examination, sentence: Sentence) -> None:
    if not _OFFER.is_called(sentence.low):
        return
    if not any(word.startswith(_HINTS) or "offer" in word for word in sentence.folds):
        return
    for match in _OFFER.finditer(sentence.low):
        mention = Mention(sentence.low, *match.span())
        if any(spares(mention) for spares in _NOTHING_CLAIMED):
            continue
        if key := _recorded(exam.known.interview, mention):
            exam.ground(sentence.start + mention.start, sentence.start + mention.end, (key,))
        elif not (is_no_answer(exam, mention) or _is_quoted(exam, mention)):
            words = sentence.text[mention.start : mention.end].strip()
            what = f"\u201c{words}\u201d: {_known_offers(exam.known.interview)}."
            exam.report_in(Code.INVENTED_OFFER, sentence, match.span(), what)
            return


def _recorded(one: Interview, mention: Mention) -> str:
    """The key of the offer that is meant; empty: the file holds none like it."""
    if one.status is Status.OFFER and _is_theirs(mention) and not _ANSWERED.search(mention.words):
        return "status"
    if (
        one.process.competing_deadline
        and not _MORE_THAN_ONE_OFFER.search(mention.words)
        and not _SEVERAL.search(mention.before[-8:])
    ):
        return "process.competing_offer.deadline"
    return ""


def _is_theirs(mention: Mention) -> bool:
    theirs = _THEIRS.search(mention.words + mention.before[-20:])
    if theirs and not _OF_OTHERS.search(mention.low):
        return True
    if not _OF_OTHERS.search(mention.low) and mention.words.startswith("offer"):
        return True
    return _OFFERED_ME.search(mention.low) is not None


def _is_supposed(mention: Mention) -> bool:
    """Spares "should you make me an offer"."""
    return bool(_SUPPOSED.search(mention.before)) and not _IN_HAND.search(mention.before[-25:])


def _is_a_post_of_theirs(mention: Mention) -> bool:
    """Spares "please think of me for other positions"."""
    return bool(_OTHER_POST.search(mention.words)) and not _I_HAVE.search(mention.before)


def _is_no_employer_of_mine(mention: Mention) -> bool:
    """Spares "few other companies do this"."""
    return bool(_OTHER_EMPLOYER.search(mention.words)) and not _BESIDE_ME.search(mention.before)


def _offers_help(mention: Mention) -> bool:
    """Spares "the role offers more" and "I can offer you references"."""
    since = mention.low[mention.start :]
    if "accept" in mention.words or not _OFFERS_HELP.search(since):
        return False
    return not _OFFERS_POST.search(since)


_NOTHING_CLAIMED = (_is_supposed, _is_a_post_of_theirs, _is_no_employer_of_mine, _offers_help)


def _is_quoted(exam: Examination, mention: Mention) -> bool:
    """Spares the user's own words: "the other team" may stand in a topic."""
    return any(mention.words in text.lower() for text in exam.known.trusted.values())


def _known_offers(one: Interview) -> str:
    if one.process.competing_deadline:
        return "the facts hold one offer of another employer, with its deadline, and no more"
    if one.status is Status.OFFER:
        return "the facts record no answer to their offer"
    return "the facts hold no such offer or other employer"
