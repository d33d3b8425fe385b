"""Claims without a checkable word: each stands only on a fact that carries it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.checking.lazy import lazy
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.moments import availability
from drafter.checking.names import MONTHS_AND_DAYS
from drafter.checking.reading import Sentence, Word, fold
from drafter.checking.stems import is_commonplace, sense
from drafter.interview.model import Kind, Medium, OwedKind, Promise, Setting, Status

_NOT_YET = lazy(
    r"\b(?:can|could|would|may|might|shall|should|happy to|glad to|pleased to|want(?:ed)? me to|like me to|if|whether|let me know|need|ready to|able to|instead of|without|rather than|no) (?:\w+ ){0,5}$"
)
_ATTACHED = lazy(
    r"\b(?:(?:i|i'm|i've|i am|i have|we|have|'ve|am|been|also|and|here|again|hereby|once more|please (?:do )?find|you(?:'ll| will) (?:also )?find|is|are|was|were|my \w+|the \w+) (?:\w+ ){0,6}?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|append(?:ed|ing)?)\b"
    r"|\b(?:stuck|popped|dropped|thrown|tacked|slipped|put|added) (?:on |in )?(?:my|a|the) (?:\w+ )?(?:cv|resume|résumé|portfolio|references?|certificates?|samples?|slides|letter|paper|article|photos?|files?)\b|\b(?:cv|resume|résumé|portfolio|references?|certificates?|documents?|samples?|slides|papers?|files?|copy|copies|letter|plan) (?:is |are |now |both |all |duly )*(?:attached|enclosed|appended)\b|\b(?:copy|copies|cv|resume|résumé|contract|certificates?|references?|documents?|papers?|plan|letter|samples?)\b[^.?!]{0,40}\b(?:lies?|comes?|goes|travels?|is|are) (?:along )?(?:in|with|under) this (?:letter|email|message|note|mail)\b|(?:attached|enclosed|appended) (?:is|are|you|please|herewith|to this|here|below|a|an|my|the|find|with)\b|you(?:'ll| will) find (?:\w+ ){0,4}?(?:cv|resume|résumé|portfolio|certificates?|references?|documents?|samples?|slides|letter|copy|plan|papers?|files?)\b|the (?:attached|enclosed) \w+|(?:in|see|open|to|with|from) the (?:attach(?:ment|ed)|enclos(?:ure|ed))s?\b|\battachments?\b (?:is|are|has|have|below|above|to this|includes?|contains?)\b|^(?:attached|enclosed)\b"
    r"|\bi(?:'m| am) (?:also )?(?:including|sending(?: you| over| along)?|forwarding) (?:you |over |along |herewith |here |with this )*(?:my|a|an|the|some|two|three)\b[^.?!]{0,60}\b(?:with this|here|along|below|herewith|portfolio|cv|resume|résumé|references?|certificates?|slides|sample|samples|document|documents|file|files|pdf|copy|copies|plan|article|link|paper)\b|\bi(?:'ve| have) (?:included|added|put) (?:my|a|an|the|some)\b[^.?!]{0,50}\b(?:below|with this|to this (?:email|message|note)|portfolio|cv|resume|résumé|slides|samples?|documents?|files?|pdf|copy)\b)"
)
_PAST_PAPERS = lazy(r"\b(?:you|your|they) (?:\w+ )?(?:attached|enclosed|sent)\b")
_PAPERS = lazy(
    r"\b(?:cvs?|r[eé]sum[eé]s?|curriculum vitae|references?|referees?|portfolio|transcripts?|certificates?|diplomas?|cover letter|work samples?|writing samples?|samples?|slides?|presentation|case stud(?:y|ies)|proposal|(?:30|60|90)[- ]day plan|plan|licen[cs]e|passport|photos?|spreadsheet|article|contract|letter of \w+|signed \w+|drawings?)\b"
)
_OFFER = lazy(
    r"\b(?:(?:another|other|competing|rival|second|counter|written|firm|formal|concrete|verbal|job|outstanding|better|alternative|different|new|open|two|three|several|further|multiple|an|the) ?(?:job |firm |written |verbal |formal |competing )*-?offers?\b(?! (?:of (?:more|further|help|information|feedback)|to (?:help|send|talk|answer|meet|show|provide|speak|call|come)|more|you|any|a\b|an\b|what|something|for feedback))|counter-?offer"
    r"|(?:(?:i was|i've been|i have been|they(?:'ve| have)?|was|been|somebody|someone|who) (?:\w+ )?offered|offering me (?:a|the) (?:job|post|position|role|contract|place)|offers me|received offers?|have offers?|had offers?|hold(?:ing)? offers?|fielding offers?|offers? (?:from|in hand|elsewhere|on the table|pending))\b|(?:made|gave|given|extended|sent) me an? (?:\w+ )?offer|(?:other|another|different) (?:compan(?:y|ies)|employers?|firms?|hospitals?|schools?|organi[sz]ations?|agenc(?:y|ies)|universit(?:y|ies)|banks?|shops?|places?|team|clinic|library|museum|hotel|restaurant|opportunit(?:y|ies)|process(?:es)?|interviews?|rounds?|positions?|jobs?|posts?|roles?|applications?|irons?)\b"
    r"|accept(?:ed|ing)? (?:your|the|this|that|it|their|an?|another|gladly|with)\b[^.?!]{0,30}|(?:delighted|happy|pleased|glad|thrilled|honou?red|ready|proud) to (?:gladly )?(?:accept|say yes|join)\b|\bi (?:gladly |hereby |happily |formally |gratefully )*(?:accept|decline|turn down)\b|(?:taken|took|signed|signing|secured|found|landed|accepted) (?:up )?(?:a|an|another|my) (?:new |different |permanent )?(?:job|post|position|role|contract|offer|place)\b|(?:company|employer|firm|somebody|someone|others?|place|start-?up|hospital|rival|competitor)\b[^.?!]{0,20}\b(?:wants?|want) (?:to hire|me)\b|(?:keen|eager|wants?|hoping|trying|happy) to (?:have|hire|take|get|sign) me\b|start(?:ing)? (?:soon )?(?:with|at) (?:another|a different|a new)\b|(?:final|last|late|advanced|further) (?:stages?|rounds?) (?:with|at|elsewhere)|interviewing (?:with|at|elsewhere)|in (?:talks|discussions|negotiation) with (?:an)?other|elsewhere\b)"
)
_IF = lazy(r"\b(?:if|should (?:you|the|it|there|we|i)|were you|whether|in case|hope(?:d|s|ful)? (?:for|to|that)|would (?:love|be|like)|in the event|any (?:other )?|unless|when(?:ever)? you|without|no |not |or other|look(?:ing)? elsewhere|another (?:time|day)|until|once)\b")
_SAID = lazy(
    r"\b(?:as (?:you |we |was |were |were all |had been )?(?:promised|agreed|arranged|discussed|said|mentioned|explained|indicated|suggested|requested|advised|stated|outlined|planned|told)\b"
    r"|(?P<who>you|they|we|he|she|everyone|the (?:panel|team|committee|recruiter|hiring manager|manager|owner|agency|company|school|board|chair)|[a-z][\w'-]+) (?:had |have |has |'d |'ve |kindly |very kindly |both |all |also |so |were kind enough to |was kind enough to |very |generously |already |specifically |clearly )*(?:promised?|agreed?|assured?|guaranteed?|committed|undertook|vowed|arranged|offered|volunteered|said|told me|mentioned|indicated|suggested|explained|hinted|confirmed|estimated|expected|reckoned|thought|hoped|planned|intended|advised|invited|asked|wanted|meant)\b(?! (?:you|they|very|so much|me for|for )\b)"
    r"|\b(?:good|kind|sweet|nice|generous|decent|great|lovely|thoughtful) of you to (?:say|offer|promise|suggest|agree|volunteer)\b|\b(?:your|their|the) (?:kind |generous |very kind )*(?:promise|offer|assurance|commitment|undertaking|word|pledge|suggestion|invitation|guarantee|agreement|estimate) (?:to|that|of|about|for)\b|\b(?:i was|i've been|i had been|we were|i am) (?:told|promised|assured|given to understand|led to believe|informed|advised|invited|asked)\b|\b(?:i understood|i understand|i gathered|i gather) (?:from you |from \w+ |that you |that the )|\bfor (?:agreeing|offering|promising|undertaking|volunteering) to\b|\bour (?:agreement|arrangement)\b|\bwe (?:had )?(?:agreed|settled|arranged|decided)\b|\bhold you to\b|\btake you up on\b|\byou (?:were|are) (?:going|due|planning|hoping|supposed|about) to\b|\byou were to\b|\byou(?:'d| would) (?:be (?:in touch|back|calling|writing|sending)|call|ring|write|email|send|get back|let me know|decide|have (?:a decision|news))\b)"
)
_SAID_HINT = lazy(r"\b(?:as|promis|agree|assur|guarant|commit|undert|vow|arrang|offer|volunt|said|told|mention|indicat|suggest|explain|hint|confirm|estimat|expect|reckon|thought|hope|plan|intend|advis|invit|ask|want|meant|word|pledge|given|led to|inform|understood|understand|gather|settled|decided|hold you|take you up|you (?:were|are|would)|you'd)")
_THEY = frozenset("you they we he she everyone".split())
_DECISION = frozenset(sense(w) for w in "hear decide decision touch news update contact know back call phone email write answer reply follow next step soon end week day date month time let either way timeline process result outcome choose wrap forward be get".split())
_ANY_TIME = lazy(
    r"\b(?:day and night|any (?:hour|week|weekend|moment)|all weekend|any ?time(?! (?:before|between|after|in|on|this|from|until))|any (?:day|morning|afternoon|evening|hour)|day or night|round the clock|at (?:very )?short notice|straight ?away|right away|immediately|at once|with immediate effect|from now on|on short notice|whenever you (?:like|want|need me)|all (?:day|week|afternoon|morning)|the whole (?:day|week|afternoon|morning)|most (?:days|mornings|afternoons|evenings|of (?:next|this) week)|every (?:day|morning|afternoon|evening)|most days|mornings|afternoons|evenings|weekends|at the weekend|weekdays|next (?:week|month)|this week|(?:two|three|four|one|\d+) (?:weeks?|months?)(?:'s?)? notice|without notice|no notice)\b"
)
_KEPT_FREE = lazy(
    r"\b(?:kept|keep(?:ing)?|cleared?|blocked(?: out)?|set aside|taken|hold(?:ing)?|freed up) (?:the |my |a |all |most of )?(?:\w+ ){0,4}(?:free|clear|open|off|aside|for you)\b|\bmy (?:notice period|calendar|diary|schedule|availability) (?:is|has|are)\b|\bi(?: am|'m) (?:\w+ )?flexible\b|\b(?:without|serve|give|given|giving|no) (?:a )?(?:\w+ )?notice\b(?! of)|\bhanded in my\b|\bi(?:'m| am) (?:happy|able|willing|ready|prepared|free) to (?:relocate|travel|move|work (?:nights|weekends|overtime|shifts|evenings|any))\b|\bavailable at any\b"
)
_EVENTS = lazy(
    r"\b(?:show(?:ed|ing|n)? (?:me |us )?(?:a?round|the way|round)|(?:the|a|your|our) (?:\w+ )?tour\b|tour(?:ed|ing) (?:the|your)|walk(?:ed|ing)? me (?:round|around)|(?:had|having|over|for|shared?|sharing|grab\w*|bought me|buying me|invit\w+ me (?:to|for)|took me (?:to|for)|treat\w+ me to) (?:the |a |an |our |that )?(?:\w+ )?(?:lunch|dinner|breakfast|beers?|pint|drinks?|cakes?|pizza|barbecue)\b(?! mat)|(?:read|reading|watched|watching|listened to|seen|saw|browsed|went through|looked (?:at|through|up)|studied|came across|finished|bought|ordered) (?:\w+ )?(?:your|the company's|the firm's|the team's|the) (?:\w+ ){0,4}(?:posts?|blog|book|articles?|website|site|report|paper|papers|talk|podcast|videos?|page|newsletter|profile|interview with|documentation|repo|repository)\b"
    r"|\bwe (?:had |have |'ve |'d )?(?:both|also both|all|also|even) (?:had |have |used to|grew|grown|went|come|came|studied|worked|lived|love|like|know|knew|share|shared|support|trained|started|played|speak)\b|\bturned out (?:that )?we\b|\bin common\b|\bfellow (?:alum\w*|graduate|runner|parent|fan)\b|\b(?:laugh(?:ed|ing)?|joked?|joking|giggled) (?:about|over|at)\b|\b(?:introduc(?:ed|ing) me to|introduction to)\b|\b(?:also )?(?:spoke|spoken|talked|met|chatted|had a (?:word|chat)|corresponded|been in touch|sat down|caught up|catching up) (?:\w+ )?(?:with|to) (?:\w+ )?(?:of |some of |several of |another of |one of |a couple of |two of |a few of |members of |others in |people (?:in|on|at|from) |somebody |someone |a |an |the )?(?:your|the|former|current|other|another|my) (?:\w+ ){0,3}(?:colleagues?|staff|employees?|team|engineers?|manager|people|members?|ceo|director|owner|nurses?|teachers?|students?|customers?|clients?|supervisor|professor|mentor|contacts?|friend|recruiter|department|counterparts?)\b|\b(?:gave|giving|lent|handed|presented) (?:me|us) (?:a|an|the|your) (?:\w+ )?(?:book|brochure|demo|sample|copy|card|gift|souvenir|mug)\b|\bdemo(?:nstration)? (?:of|you)\b|\bwhiteboard(?:ed|ing)?\b|\bcod(?:ing|ed) (?:exercise|test|challenge|together)\b|\b(?:mutual|common) (?:friend|acquaintance|contact)\b|\brecommended (?:by|me)\b|\breferred (?:by|me)\b|\b(?:my|your|our) (?:former |old |previous |last |current )?(?:boss|colleague|professor|manager|mentor|supervisor|friend)\b[^.?!]{0,20}\b(?:speaks|spoke|told|says|said|recommended|recommends|knows|works|worked|suggested)\b)"
)
_EVENT_HINT = lazy(
    r"\b(?:show|tour|walk|lunch|dinner|breakfast|beer|pint|drink|cake|pizza|barbecue|read|watch|listen|s[ea][ew]n?\b|brows|went|look|stud|c[ao]me across|finish|bought|order|we\b|turned|common|fellow|laugh|jok|giggl|introduc|spoke|talk|met\b|chat|correspond|been in touch|sat\b|caught|catching|gave|giving|lent|handed|presented|demo|whiteboard|cod|mutual|recommend|referr|boss|colleague|professor|manager|mentor|supervisor|friend)"
)
_CLAUSES = lazy(r"[;:]|,(?! (?:19|20)\d\d)|\s[\u2013\u2014-]\s|\u2014|\b(?:and|but|because|since|which|so that|although|though|while|where|who|whose|as well as|or)\b")
_TALKED = lazy(
    r"\b(?:(?:talk(?:ed|ing)?|spoke|speaking|spoken|chat(?:ted|ting)?|discuss(?:ed|ing|ion)?|conversation|exchange|dialogue|compar(?:ed|ing) notes|swapp(?:ed|ing) (?:notes|stories|thoughts)|hear(?:d|ing)?|learn(?:ed|ing|t)?|found out|read(?:ing)?|told me|telling me|tell me) (?:\w+ ){0,4}?(?:about|of|on|over|regarding|concerning|how|why|what|where)"
    r"|(?:you|we|your \w+|[a-z]+) (?:\w+ )?(?:described|explained|showed|shared|outlined|raised|covered|touched on|walked (?:me|us) through|went (?:over|through|into)|mentioned|brought up|discussed|told me|pointed out|taught me)|for (?:explaining|describing|sharing|showing|outlining|walking me through|telling me|going (?:over|through|into)|discussing|talking (?:me )?(?:about|through)|raising|mentioning)"
    r"|(?:your|their|the) (?:\w+ )?(?:account|description|explanation|stories|story|story|thoughts|insights?|views?|ideas?|comments?|remarks?|points?|question|questions|example|examples|anecdote|take|perspective|words|passion|enthusiasm|plans?|approach|vision|work|advice|tips?|overview|picture|insight) (?:\w+ )?(?:about|of|on|for|into|to|regarding|behind|around|towards))\b"
)
_GENERIC = frozenset(sense(w) for w in "lead manage build make create develop train reduce cut increase grow improve help work run move use set get take bring keep write support first year new team people own part way job role project experience plan design handle hold good great long day time week".split())
_SOURCES_OF_OWN = lazy(r"me\.(?:fits|news|interest|concerns|available|question)|process\.owed\[\d+\]\.(?:answer|detail)")


def claims(exam: Examination) -> None:
    """Look for what a sentence claims and no fact carries."""
    for sentence in exam.sentences:
        if sentence.role == "note":
            continue
        _attachment(exam, sentence)
        if sentence.role == "signature" or sentence.role == "greeting":
            continue
        _offer(exam, sentence)
        _promise(exam, sentence)
        _free(exam, sentence)
        _setting(exam, sentence)
        if sentence.role == "said" and not sentence.part.startswith("branch: gatekeeper"):
            _event(exam, sentence)
            _own_and_talk(exam, sentence)


def _spot(exam: Examination, code: Code, sentence: Sentence, start: int, end: int, message: str) -> None:
    exam.report(code, sentence.part, sentence.start + start, sentence.start + end, message)


def _attachment(exam: Examination, sentence: Sentence) -> None:
    low = sentence.low
    if not any(w.startswith(("attach", "enclos", "append", "copy", "copies", "cv", "resume", "contract", "certificate", "reference", "document", "paper", "plan", "sample", "stuck", "popp", "dropp", "thrown", "tack", "slipp", "includ", "send", "forward", "put", "add")) for w in sentence.folds):
        return
    match = _ATTACHED.search(low)
    if match is None or _NOT_YET.search(low[: match.start() + 1]) or re.search(_NOT_YET.pattern[:-1] + r"(?=attach|enclos|includ|send|forward)", low[match.start() : match.end()]) or _PAST_PAPERS.search(low):
        return
    if re.search(r"\battach(?:ed)? (?:importance|to (?:the|it|any|no|an?) (?!email|message|note|this))|\battached to\b(?! this)|strings attached|enclosed garden", low):
        return
    owed = [(i, d) for i, d in enumerate(exam.known.interview.process.owed) if d.what is OwedKind.MATERIALS]
    if not owed:
        _spot(exam, Code.PHANTOM_ATTACHMENT, sentence, match.start(), match.end(), "The facts list nothing to send with this message.")
        return
    have = " ".join(" ".join((d.detail, *d.files)) for _, d in owed).lower()
    for paper in _PAPERS.finditer(low):
        word = paper[0].rstrip("s")
        if (owed[0][1].detail or owed[0][1].files) and word.replace("referee", "reference") not in have and sense(word) not in {sense(w) for w in re.findall(r"\w+", have)} and not re.search(r"\b(?:role|position|job)\b", low[paper.end() : paper.end() + 12]):
            if paper[0] in exam.known.interview.role.lower() or paper[0] in ("plan", "plans", "references", "reference"):
                continue
            _spot(exam, Code.PHANTOM_ATTACHMENT, sentence, paper.start(), paper.end(), f"They asked for {owed[0][1].detail or ', '.join(owed[0][1].files)}; no {paper[0]} is to be sent.")
            return
    exam.grounds.append((sentence.start + match.start(), sentence.start + match.end(), tuple(f"process.owed[{i}].what" for i, _ in owed)))


def _offer(exam: Examination, sentence: Sentence) -> None:
    low = sentence.low
    if not any(w.startswith(("offer", "accept", "elsewhere", "other", "another", "declin", "sign", "interviewing", "secur", "land", "join", "want", "stage", "round", "counter", "taken", "found", "turn", "talks", "keen", "eager", "hop", "start")) or "offer" in w for w in sentence.folds):
        return
    one = exam.known.interview
    for match in _OFFER.finditer(low):
        words = match[0]
        before = low[max(0, match.start() - 60) : match.start()]
        if _IF.search(before) and not re.search(r"\b(?:i have|i've|i had|received|holding|hold|been)\b", before[-25:]):
            continue
        if re.search(r"\b(?:another|other) (?:opportunit(?:y|ies)|position|positions|job|jobs|post|posts|role|roles|opening|team|place|places|vacanc\w+|interview|interviews|round|process)", words) and not re.search(r"\b(?:i have|i've|i had|i am|i'm|my|accept\w*|got|received|in) (?:\w+ ){0,3}$", before):
            continue
        if re.search(r"(?:other|another|different) (?:compan|employer|firm|hospital|school|organi|agenc|universit|bank|shop|place|team|clinic|library|museum|hotel|restaurant|application|iron)", words) and not re.search(r"\b(?:i|my|me|from|with|at|by|an?)\b", before):
            continue
        if re.search(r"\boffer(?:s|ed|ing)? (?:you|to|more|help|a|my|any|of)\b", low[match.start() :]) and not re.search(r"\boffer(?:s|ed)? (?:me )?(?:a |an |the |of )?(?:job|post|position|role|contract|place|employment)", low[match.start() :]) and "accept" not in words:
            continue
        theirs = bool(re.search(r"\b(?:your|the|this|that)\b(?! other)", words + before[-20:])) and not re.search(r"\b(?:another|other|competing|rival|second|elsewhere|their)\b", low)
        if one.status is Status.OFFER and (theirs or re.search(r"\b(?:offered|offering) me\b|made me|extended me|an offer", low)) and not re.search(r"\b(?:accept|declin|turn(?:ing)? down|say yes|another|elsewhere|join|other)", words):
            exam.grounds.append((sentence.start + match.start(), sentence.start + match.end(), ("status",)))
            continue
        if one.process.competing_deadline and not re.search(r"\b(?:accept(?:ed)? (?!it|by|their|the|or)|two|three|several|multiple|further|counter|better|offers\b|signed|verbal|final stage|interviewing|delighted|happy to|i (?:\w+ )?accept)", words) and not re.search(r"\btwo\b|\bthree\b", before[-8:]):
            exam.grounds.append((sentence.start + match.start(), sentence.start + match.end(), ("process.competing_offer.deadline",)))
            continue
        if words == "elsewhere" and not re.search(r"\b(?:offer|interview|accept|position|post|job|role|opportunit|process|application)\w*\b", low):
            continue
        if one.status is Status.NEXT_ROUND and re.search(r"accept", words) and not re.search(r"\b(?:offer|job|post|position)\b", words):
            continue
        if exam.kind in (Kind.REJECTION_REPLY, Kind.ACKNOWLEDGEMENT) and "accept" in words and not re.search(r"\b(?:offer|job|post|position|role)\b", words):
            continue
        if re.search(r"^accept", words) and not re.search(r"\b(?:offer|job|post|position|role|it|place|contract)\b", low[match.start() : match.end() + 20]) or re.search(r"accept (?:the|your|that) (?:decision|news|outcome|apolog|that)|accept(?:ed)? (?:that|my)\b", low):
            continue
        if re.search(r"\b(?:happy|glad|delighted|pleased|honou?red|proud|thrilled|ready) to join", words) and re.search(r"\bwould\b|'d\b|\bif\b|\bcall\b|\bmeeting\b|\b(?:zoom|teams|video)\b", low):
            continue
        if any(text.lower() and words in text.lower() for text in exam.known.texts.values()):
            continue
        what = "the facts record no answer to their offer" if one.status is Status.OFFER else "the facts hold no such offer or other employer"
        if one.process.competing_deadline:
            what = "the facts hold one offer of another employer, with its deadline, and no more"
        _spot(exam, Code.INVENTED_OFFER, sentence, match.start(), match.end(), f"\u201c{match[0].strip()}\u201d: {what}.")
        return


def _promise(exam: Examination, sentence: Sentence) -> None:
    low = sentence.low
    for match in _SAID.finditer(low) if _SAID_HINT.search(low) else ():
        if re.search(r"\b(?:would|could|can|if|whether|what|might|may|will|shall|don't|please|to|do|did|should|let) (?:you |me |i )?$", low[: match.start()]) or (low[: match.start()].rstrip().endswith(("if", "what", "whatever", "whether", "should"))):
            continue
        who = match["who"]
        if who and who not in _THEY and not who.startswith("the ") and fold(who) not in exam.known.name_words:
            continue
        if low[match.end() :].startswith((" to myself", " myself")):
            continue
        after = low[match.end() : match.end() + 140]
        clause = _CLAUSES_OF_SPEECH.split(after)[0]
        whole = match[0] + clause
        if re.match(r"(?:i|it|that|this) ", whole) and not re.match(r"i (?:was|understood|understand|gather|am|'ve|had)", whole):
            continue
        if _supported_saying(exam, sentence, match, clause):
            continue
        end = match.end() + len(clause.rstrip())
        _spot(exam, Code.INVENTED_PROMISE, sentence, match.start(), max(match.end(), end), _what_they_said(exam))
        return


_CLAUSES_OF_SPEECH = lazy(r"[.;?!]|, (?:and|but|so|which)\b| - |\u2014| \u2013 | but ")
_TOPICAL = lazy(r"\b(?:mentioned|explained|said|told me|suggested|thought|discussed|asked|wanted|meant|outlined|planned|hoped|stated|hinted)\b")


def _supported_saying(exam: Examination, sentence: Sentence, match: re.Match[str], clause: str) -> bool:
    """Whether the file records that they said or arranged this."""
    known = exam.known
    one = known.interview
    words = [w for w in _content(clause) if w not in _DECISION]
    spoken = match[0] + clause
    start, end = sentence.start + match.start(), sentence.start + match.end() + len(clause)
    about_reply = bool(_DECISION_WORDS.search(spoken))
    facts = _record(exam)
    if any(s < end and e > start and any(_tells_of_process(k) for k in keys) for s, e, keys in exam.grounds):
        return True
    supported = {w for w in words if w in facts}
    if _PLEDGE.search(match[0]):
        supported &= _their_words(exam)
    if re.search(r"invit|suggest|told|said|offer|kind", match[0]) and re.search(r"\b(?:call|ring|phone)\b", clause) and one.process.contact_rule.value == "call-invited":
        return True
    if words and len(supported) >= max(1, (len(words) + 1) // 2):
        return True
    promised = one.process.promise is not Promise.NONE or any(h.promise is not Promise.NONE for h in one.heard)
    said = bool(one.process.said) or any(h.said for h in one.heard)
    if about_reply and (promised or said) and len(words) - len(supported) <= 1 and not re.search(r"\bby now\b", spoken):
        wants_call = re.search(r"\b(?:call|ring|phone)\b", spoken)
        if wants_call and one.process.promise is not Promise.THEY_WILL_CALL and not re.search(r"\b(?:call|ring|phone)", " ".join(t for k, t in known.texts.items() if k.endswith("said")).lower()):
            return False
        return True
    if re.search(r"\b(?:asked|requested|wanted|needed|request)", match[0]) and one.process.owed:
        return True
    if re.search(r"invit|suggest|told|said|offer|kind", match[0]) and re.search(r"\b(?:call|ring|phone)\b", clause) and one.process.contact_rule.value == "call-invited":
        return True
    if re.search(r"invit", match[0]) and (one.status is Status.NEXT_ROUND or "interview" in clause):
        return True
    if re.search(r"offered (?:me )?(?:the|a|this|that) |offer (?:of|for|to)", spoken) and one.status is Status.OFFER:
        return True
    if one.process.contact_rule.value != "unspecified" and re.search(r"\b(?:email|call|phone|writ|contact)", clause):
        return True
    if one.status in (Status.REJECTED, Status.CLOSED, Status.OFFER, Status.NEXT_ROUND) and re.search(r"\b(?:told|said|mentioned|explained|confirmed|let)", match[0]) and len(words) <= len(supported) + 1 and not re.search(r"\b(?:would|will|'d|going to|promise|agree)", spoken):
        return True
    vague = re.match(r"as (?:discussed|mentioned|explained|discussed)\b", match[0])
    if vague:
        return bool(known.interview.round.topics or any(p.topics for p in one.people)) and not about_reply
    if re.match(r"\s*(?:that )?(?:i|my|me|mine)\b", clause) and not re.match(r"\s*(?:that )?i (?:could|might|may|should|can) (?:call|ring|write|ask|email|get)", clause) and words:
        return False
    if _TOPICAL.search(match[0]) and not about_reply:
        # What was said of the work is a matter of the talk, not a promise.
        return not re.match(r"\s*(?:that )?(?:\w+(?:'d|'ll)\b|[\w' ]{1,20}? (?:would|will)\b(?! (?:be|have) (?:like|to)))", clause) or not words
    if re.search(r"\b(?:expected|planned|hoped|thought|wanted|intended|meant|invited|asked|offered)\b", match[0]) and re.match(r"(?:i|we|they|he|she)\b", spoken):
        return True
    return not words and not about_reply and not re.search(r"promis|agree|arrang|assur|guarant|hold you|take you up|offer|volunteer|going to|were to|of you to", spoken)


_PLEDGE = lazy(r"promis|agree|offer|volunt|assur|guarant|undert|commit|pledge|word\b|arrang")


def _their_words(exam: Examination) -> set[str]:
    """The senses of what they said and of what they asked for."""
    known = exam.known
    return {s for k in known.texts if k.endswith("said") or k.startswith("process.owed") for s in known.senses_of(k)}


_DECISION_WORDS = lazy(r"\b(?:hear|decide|decision|be in touch|get back|back to me|let me know|news|update|contact me|call me|ring me|write to me|email me|by now|answer|result|outcome|either way|reply|call|ring|phone|timeline|next steps?)\b")


def _tells_of_process(key: str) -> bool:
    return key.startswith(("process.", "heard[", "status", "offer.", "interview.next_round", "people")) and not key.endswith((".name", ".email", ".phone", ".title")) and "topics" not in key


def _what_they_said(exam: Examination) -> str:
    one = exam.known.interview
    if one.process.said:
        return f"The facts record no such word; they said \u201c{one.process.said}\u201d."
    if one.process.promised_for:
        return f"The facts record no such word; they named {one.process.promised_for.isoformat()}."
    return "The facts record no such word of theirs."


def _record(exam: Examination) -> frozenset[str]:
    """The senses of all that the file records of the talk and of what they said since."""
    known = exam.known
    cached: frozenset[str] | None = known.__dict__.get("_record")
    if cached is None:
        found: set[str] = set()
        for key in known.texts:
            found |= known.senses_of(key)
        cached = known.__dict__["_record"] = frozenset(found)
    return cached


def _free(exam: Examination, sentence: Sentence) -> None:
    low = sentence.low
    match = _KEPT_FREE.search(low)
    if match is None:
        if not availability(sentence):
            return
        match = _ANY_TIME.search(low)
        if match is None:
            return
    start, end = sentence.start + match.start(), sentence.start + match.end()
    if any(f.start < end and start < f.end for f in exam.findings):
        return
    if re.search(r"\b(?:if|would|could|should|whether|when) (?:you|it|that|we)\b[^.]{0,30}$", low[: match.start()]) and "?" in sentence.text:
        return
    given = [(k, t.lower()) for k, t in exam.known.texts.items() if k.startswith(("me.available", "me.news", "me.interest", "process.owed"))]
    word = match[0].split()[-1]
    if any(re.search(r"\b(?:whenever|any ?time|flexible|always|all day)\b", text) for _, text in given):
        return
    for key, text in given:
        if match[0] in text or word in text or (sense(word) in {sense(w) for w in re.findall(r"\w+", text)}):
            exam.ground(start, end, (key,))
            return
    supported = [k for s, e, keys in exam.grounds if s < end and e > start for k in keys]
    if supported:
        return
    said = [t for k, t in given if k.startswith("me.available")]
    hint = f"you are free: {'; '.join(said)}" if said else "the facts do not say when you are free"
    _spot(exam, Code.INVENTED_AVAILABILITY, sentence, match.start(), match.end(), f"\u201c{match[0]}\u201d: {hint}.")


_MEDIA = (
    (lazy(r"\b(?:our|the|your|this|that|yesterday's|today's|\w+day's|a|my) (?:\w+ )?(?:video|zoom|skype|teams) (?:call|interview|chat|conversation|meeting)\b"), Medium.VIDEO),
    (lazy(r"\b(?:our|the|your|yesterday's|today's|\w+day's|my) (?:\w+ )?(?:phone|telephone) (?:call|interview|conversation|screen|chat)\b|\b(?:spoke|talk(?:ed|ing)?|interview(?:ed)?|conversation) (?:\w+ ){0,3}(?:on|over|by) the (?:tele)?phone\b"), Medium.PHONE),
    (lazy(r"\b(?:our|the|your) on-?site (?:interview|visit|meeting)\b|\b(?:met|meet|meeting|met|interview(?:ed)?|spoke|speaking) (?:\w+ ){0,3}(?:in person|face to face|at your office|in your office|in the office)\b|\b(?:thank|thanks)\b.*\b(?:welcoming|having) me (?:to|at|in) (?:your|the) (?:office|building|premises|site|headquarters)\b"), Medium.ONSITE),
)
_SOLO = lazy(r"\b(?:the (?:whole |entire )?panel|panel interview|each of you|all of you|(?<!wish )(?<!thank )you all\b(?! the)|both of you|you both|the (?:two|three|four|five) of you|the group interview|the other candidates)\b")


def _setting(exam: Examination, sentence: Sentence) -> None:
    """Hold how they met, and how many there were, against the file."""
    one = exam.known.interview
    low = sentence.low
    for pattern, medium in _MEDIA:
        match = pattern.search(low)
        if match and one.round.medium is not medium and not (one.status is Status.NEXT_ROUND or "next" in low):
            if any(medium.value in t.lower() for t in exam.known.texts.values()) or (medium is Medium.PHONE and any(e.by.value == "call" for e in one.log)) or any(h.by.value == "call" for h in one.heard):
                continue
            _spot(exam, Code.INVENTED_CLAIM, sentence, match.start(), match.end(), f"The interview was {_by_medium(one.round.medium)}.")
            return
    match = _SOLO.search(low)
    if match is None:
        return
    met = sum(p.met for p in one.people)
    alone = one.round.setting in (Setting.ONE_TO_ONE, Setting.ONE_WAY) and met <= 1
    if alone and "setting" not in match[0] and len(one.people) <= 1 and (not one.people or "interview.setting" in exam.known.facts or met == 1):
        _spot(exam, Code.INVENTED_CLAIM, sentence, match.start(), match.end(), "The facts know of one person in the interview.")


def _by_medium(medium: Medium) -> str:
    return {"phone": "by phone", "video": "by video", "onsite": "on site", "recorded": "recorded, with nobody there"}[medium.value]


def _event(exam: Examination, sentence: Sentence) -> None:
    """Look for something shared that the file does not record."""
    low = sentence.low
    for match in _EVENTS.finditer(low) if _EVENT_HINT.search(low) else ():
        telling = _content(match[0])
        record = _record(exam)
        if telling and all(w in record for w in telling):
            continue
        if not match.start() or low[: match.start()].strip() in ("please", "do", "-"):
            continue
        if re.search(r"\b(?:would|could|if|might|may|hope|like|love|look forward|may i|can i|shall|should|will|'ll)\b[^.;]{0,60}$", low[: match.start()]):
            continue
        if re.search(r"\bwe (?:\w+ )?(?:both|all|also|even)\b", match[0]) and any(w in record for w in _content(low[match.end() : match.end() + 60])):
            continue
        end = min(len(low), match.end())
        if any(w in record for w in _content(low[match.start() : match.end() + 40])) and not re.search(r"show|tour|lunch|dinner|read|both|colleague", match[0]):
            continue
        _spot(exam, Code.INVENTED_CLAIM, sentence, match.start(), end, f"The facts do not record this: \u201c{match[0]}\u201d.")
        return


def _own_and_talk(exam: Examination, sentence: Sentence) -> None:
    low = sentence.low
    spans = list(_clauses(low))
    for start, end in spans:
        if sentence.text.rstrip().endswith("?") and not re.search(r"\b(?:having|my|i've|i have|i had)\b", low[start:end]):
            continue
        if not _own(exam, sentence, start, end):
            clause = low[start:end]
            talk = _TALKED.search(clause)
            if talk is not None:
                _hold_talk(exam, sentence, start, end, talk)


def _clauses(low: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in _CLAUSES.finditer(low):
        if cut.start() - start > 8:
            yield start, cut.start()
            start = cut.start() if cut[0] in ("who", "which") else cut.end()
    yield start, len(low)


_WORK = frozenset(
    sense(w)
    for w in """lead manage run build create design develop train teach coach mentor supervise organise launch implement deliver reduce cut
    increase grow save win earn award certify publish sell negotiate audit migrate deploy maintain coordinate oversee direct head establish
    set architect automate optimise improve redesign rewrite rebuild introduce pioneer handle produce plan prepare present report research analyse
    analyze test code program translate edit write review draft serve treat nurse cook bake clean repair install operate drive deliver
    recruit hire onboard budget forecast close land exceed beat double triple halve boost raise fundraise volunteer study graduate
    qualify pass complete finish obtain gain hold own specialise specialize work practise practice consult advise represent chair host
    exhibit curate catalogue document model measure monitor migrate scale ship release patch secure respond resolve streamline standardise
    modernise transform turn restructure merge acquire trade invest underwrite settle litigate argue plead prosecute defend examine
    diagnose administer assess screen vaccinate dispense counsel tutor lecture mark grade invigilate supervise co-supervise co-found
    author co-author contribute collaborate partner support assist speak spearhead champion orchestrate drive steer navigate master
    """.split()
)
_WORK_PHRASE = lazy(
    r"\b(?:(?:i|we|i've|we've|i'd) (?:have |had |was |am |were )?(?:also |already |recently |since |just |once |twice |then |currently |successfully |personally |always |often |even |previously |meanwhile |first |myself |regularly |co-|single-handedly |in the meantime |both |never )*(?P<verb>[a-z-]+)(?<!ly)(?!')"
    r"|(?:having|after|by|from|through|besides|with|since|while|in) (?:also |already |recently |personally |successfully |once )*(?P<ing>[a-z-]+(?:ed|ing)|led|run|built|won|written|grown|held|cut|set|made|taught|kept|taken|begun|brought|sold|driven|overseen)"
    r"|(?:who|that) (?:has|have|had) (?:also |already )?(?P<done>[a-z-]+(?:ed|en)|led|run|built)"
    r"|i(?:'m| am|'ve been| have been| was| got|'d been| had been) (?:\w+ly |also |already |recently |even )?(?P<state>awarded|promoted|named|elected|certified|trained|licensed|licenced|responsible|qualified|registered|accredited|nominated|recognised|recognized|published|commended|fluent|experienced|proficient|skilled|versed|employed|in charge|educated|a native|bilingual|a member|on the board)"
    r"|my (?:\w+ ){0,3}?(?P<noun>experience|background|degree|training|certifications?|certificates?|qualifications?|expertise|career|track record|studies|thesis|dissertation|internship|apprenticeship|licen[cs]es?|fluency|publications?|awards?|doctorate|diploma|master's|bachelor's|phd|mba|team of|last (?:job|role|post|employer|position)|current (?:job|role|post|employer|position)|old (?:job|firm)|previous \w+|former \w+)"
    r"|as (?:an?|the) (?P<as>[a-z]+)|(?:\d+|\w+) (?:years?|months?|decades?) (?:of|in|as)\b(?P<years>)|years of (?P<years2>)|i (?:have|hold|possess|bring) (?P<thing>an?|extensive|deep|solid|strong|several|many|years|hands-on|considerable|broad|proven))\b"
)
_NOT_WORK_AS = frozenset("result whole matter reminder pleasure little bit good great real lot treat thank courtesy last first follow small short quick note guest candidate next few fan big person final parting former way sign token rule child joke favour favor".split())
_MODAL = lazy(r"\b(?:would|could|might|may|shall|should|will|can|hope|want|like|love|plan|intend|ready|happy|glad|keen|eager|able|if|'ll|'d) (?:\w+ ){0,4}$")


def _own(exam: Examination, sentence: Sentence, start: int, end: int) -> bool:
    """Hold what the user claims of themselves; say whether the clause claims such a thing."""
    clause = sentence.low[start:end]
    for match in _WORK_PHRASE.finditer(clause):
        verb = match["verb"] or match["ing"] or match["done"]
        if _MODAL.search(clause[: match.start() + 2]) or verb and _MODAL.search(clause[: match.start("verb" if match["verb"] else "ing" if match["ing"] else "done")]):
            continue
        if verb and (sense(verb) not in _WORK or verb in _NOT_WORK_VERBS and not clause[: match.start() + 7].endswith("having") and not re.match(r" (?:as|at|on|for|with) (?:an? |the )?(?!you|your|this|that|it)", clause[match.end() :])):
            continue
        if match["as"] and (match["as"] in _NOT_WORK_AS or not re.search(r"\b(?:i|my|me)\b", sentence.low)):
            continue
        if match["noun"] and not clause[match.end() :].strip(" ,.'s"):
            continue
        return _hold_work(exam, sentence, start, end, verb or match["state"] or "")
    return _hold_life(exam, sentence, start, end)


_NOT_WORK_VERBS = frozenset("hold held closed close pass passed turned turn mark marked hosted support set serve served spoke speak wrote write written work worked works working prepared prepare present finish finished settled settle review reviewed measure grade argue gain gained land landed drive drove save saved respond responded interviewed interview interviewing".split())


def _hold_work(exam: Examination, sentence: Sentence, start: int, end: int, verb: str) -> bool:
    """Work done and qualifications must rest on the user's own notes."""
    words = [w for w in _words(sentence, start, end) if sense(w.fold) not in _GENERIC]
    telling = [w for w in words if not is_commonplace(w.fold) and w.fold != verb]
    mine = _mine(exam.known)
    if not telling:
        if verb == "state":
            return True
        done = {s for k in exam.known.texts if k.startswith(("me.fits", "me.news", "process.owed")) for s in exam.known.senses_of(k)}
        if verb and sense(verb) in _WORK - _COMMON_WORK and sense(verb) not in done and not _covered(exam, sentence, start, end):
            first = sentence.start + start + sentence.low[start:end].index(verb)
            _report_own(exam, sentence, first, first + len(verb))
        return True
    unknown = [w for w in telling if not _carried(exam, w, mine)]
    if len(unknown) * 2 > len(telling) and not _covered(exam, sentence, start, end):
        _report_own(exam, sentence, unknown[0].start, unknown[-1].end)
    return True


_COMMON_WORK = frozenset(sense(w) for w in "work write speak hold set turn pass close mark support serve finish prepare present settle review measure gain land drive save respond interview host own study practise contribute read handle report advise plan test model".split())


def _hold_life(exam: Examination, sentence: Sentence, start: int, end: int) -> bool:
    """What else the user says of themselves, their doings and belongings, must not be news."""
    clause = sentence.low[start:end]
    match = _LIFE.search(clause)
    if match is None or _MODAL.search(clause[: match.start() + 2]) or re.search(r"\b(?:would|could|should|might|will|can|'d|'ll|if|wish|hope)\b", clause) and not match["mine"]:
        return False
    if match["mine"]:
        word = match["mine"]
        if word not in _PRIVATE or is_commonplace(word) or sense(word) in _record(exam) or not word.isalpha():
            return False
        place = sentence.start + start + match.start("mine")
        if any(w.start == place and exam.grounded(w.start, w.end) for w in sentence.words):
            return False
        if not _covered(exam, sentence, start, end):
            _report_own(exam, sentence, place, place + len(word))
        return False
    telling = [
        w
        for w in _words(sentence, start + match.start("did"), end)
        if not is_commonplace(w.fold) and sense(w.fold) not in _GENERIC
    ]
    unknown = [w for w in telling if not _carried(exam, w, _record(exam))]
    if len(unknown) > 1 and len(unknown) == len(telling) and not _covered(exam, sentence, start, end):
        _report_own(exam, sentence, unknown[0].start, unknown[-1].end)
        return True
    return False


_PRIVATE = frozenset(
    """family wife husband children kids son sons daughter daughters parents mother father brother brothers uncle aunt grandmother grandfather
    farm garden house boat dog cat hobby band church startup patent patents app website blog podcast channel boss mentor professor
    students pupils clients patients reports lawyer doctor landlord coach fans readers followers union visa passport licence license
    fiancee girlfriend boyfriend neighbour neighbor flatmate roommate""".split()
)
_LIFE = lazy(r"\bmy (?:own |old |whole |first |last )?(?P<mine>[a-z]+)\b|\b(?:i|we|i've|we've)(?: have| had)? (?:also |already |even |just |then |myself |always |often )*(?P<did>[a-z]+)\b")


def _covered(exam: Examination, sentence: Sentence, start: int, end: int) -> bool:
    first, last = sentence.start + start, sentence.start + end
    return any(f.start < last and first < f.end for f in exam.findings)


def _report_own(exam: Examination, sentence: Sentence, start: int, end: int) -> None:
    own = exam.known.interview.me.fits
    hint = f"; they have: {'; '.join(own)}" if own else ""
    exam.report(Code.INVENTED_CLAIM, sentence.part, start, end, f"The facts do not carry this{hint}.")


def _hold_talk(exam: Examination, sentence: Sentence, start: int, end: int, match: re.Match[str]) -> None:
    """What was talked about must be among the topics, or elsewhere in the file."""
    words = [w for w in _words(sentence, start + match.end(), end) if sense(w.fold) not in _GENERIC]
    telling = [w for w in words if not is_commonplace(w.fold)]
    record = _record(exam)
    unknown = [w for w in telling if not _carried(exam, w, record)]
    if not unknown or len(telling) - len(unknown) >= len(unknown):
        return
    if any(f.start < sentence.start + end and sentence.start + start < f.end for f in exam.findings):
        return
    topics = [t for k, t in exam.known.texts.items() if "topics" in k]
    hint = f"; the topics are: {'; '.join(topics)}" if topics else ""
    exam.report(
        Code.INVENTED_CLAIM, sentence.part, unknown[0].start, unknown[-1].end, f"The facts do not record this{hint}."
    )


def _words(sentence: Sentence, start: int, end: int) -> list[Word]:
    first, last = sentence.start + start, sentence.start + end
    return [w for w in sentence.words if first <= w.start and w.end <= last and len(w.fold) > 2 and not w.fold.isdigit() and w.fold not in MONTHS_AND_DAYS]


def _carried(exam: Examination, word: Word, record: frozenset[str]) -> bool:
    if sense(word.fold) in record:
        return True
    pieces = [p for p in re.split(r"[-/&.]", word.fold) if len(p) > 2 and p != word.fold]
    if any(sense(p) in record for p in pieces):
        return True
    return exam.grounded(word.start, word.end)


def _mine(known: Known) -> frozenset[str]:
    cached: frozenset[str] | None = known.__dict__.get("_own_senses")
    if cached is None:
        found: set[str] = set()
        for key in known.texts:
            if _SOURCES_OF_OWN.match(key):
                found |= known.senses_of(key)
        cached = known.__dict__["_own_senses"] = frozenset(found)
    return cached


@lru_cache(maxsize=4096)
def _content_of(text: str) -> tuple[str, ...]:
    return tuple(sense(w) for w in re.findall(r"[^\W\d_][\w'-]*", text) if len(w) > 2 and not is_commonplace(w))


def _content(text: str) -> tuple[str, ...]:
    return _content_of(text)


_ = Kind
