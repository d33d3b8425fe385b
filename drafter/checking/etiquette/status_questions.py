"""Questions about how things stand: when they decide, who is left, what comes next."""

from __future__ import annotations

import re

from drafter.checking.alternatives import Alternatives
from drafter.checking.lazy import either, lazy

_WHEN = (
    r"(?:so )?when (?:will|do|can|might|would|should|were|are|is|am) "
    r"(?:i|you|they|we|the \w+)\b[^.?!]{0,30}"
    r"\b(?:know|hear|decid\w*|find out|be told|choos\w*|made? up|get an answer|going to)\b",
    r"how much longer",
    r"how long\b[^.?!]{0,12}\b(?:it|this|that|you|they|things|these|process|decision|selection|i"
    r"|procedure|panel|board|committee|team|round|step)\b[^.?!]{0,30}"
    r"\b(?:takes?|tends?|needs?|lasts?|wait)\b",
    r"when (?:i|you|we|they|the \w+(?: \w+)?|a decision|your \w+) "
    r"(?:might|may|can|could|will|would|should|expect|are|is|plan|hope|intend|decide|do|does|make"
    r"|makes|think|hear|'ll|were|be|likely|was)\b[^.?!]{0,60}"
    r"\b(?:hear|decid\w+|decision|know|choos\w+|pick|update|news|next step|answer|result|outcome"
    r"|made|settled|likely)",
    r"when (?:i|we) (?:can|could|may|might|should|will|would) expect\b",
    r"(?:when|by when|how soon|how long)\b[^.?!]{0,50}"
    r"\b(?:decid\w+|decision|hear (?:back|from|something)|next steps?|the (?:result|outcome)"
    r"|make up your mind|process (?:will|might|takes?|should))\b",
    r"(?:timeline|time line|timetable|time frame|timeframe|timescale|timing|schedule)\b"
    r"[^.?!]{0,40}(?:\?|for (?:a|the|your|next|making|when) (?:\w+ )?"
    r"(?:decision|next|step|process|round)|look)",
)
_NEWS = (
    r"(?:any|some|an|the latest|there been|share|further) "
    r"(?:update|news|word|idea yet|movement|decision|progress|developments?)(?:s)? "
    r"(?:on|about|regarding|yet|from(?! me\b)|as to|so far|concerning|with)",
    r"(?:is|are|was) there (?:any|been any|already|perhaps|an?)\b[^.?!]{0,20}"
    r"(?:news|update|decision|word|movement|progress|timeline|result"
    r"|idea (?:of|when|yet|who))",
    r"(?:status|state|progress|stage|outcome|result) of (?:my|the|your|our) "
    r"(?:application|candidacy|process|interview|search|hiring|decision|vacancy|position|role|hire"
    r"|recruitment)",
    r"have you (?:already |perhaps |yet |had (?:a chance|time) to )?"
    r"(?:made|make|reached|come to|decided|decide|chosen|choose|picked|filled|narrowed|had any)\b",
    r"which way (?:it|you|the \w+)\b",
)
_HOW_IT_GOES = (
    r"how (?:the|your|this|that) \w+ (?:is|are|was) "
    r"(?:going|coming|looking|shaping|progressing|getting)",
    r"(?:how|where) (?:do |does |did |have )?"
    r"(?:things|matters|we|i|the process|my application|the search"
    r"|your (?:search|decision|process)|it all|everything)(?: \w+)? "
    r"(?:stand|standing|stands|look(?:ing)?|going|coming along|progressing|are|is|getting on|gone"
    r"|went)\b",
    r"(?:where|how) (?:i|we|things|matters) (?:stand|are|look|come|fit|did|do|rank|rate|compare)\b",
)
_WHAT_COMES_NEXT = (
    r"what (?:are|is|will be|would be|happens?|comes?|were) (?:the |your |my )?"
    r"(?:next\b|likely next|timeline|chances|decision|status|outcome|plan from here)",
)
_MY_CHANCES = (
    r"(?:curious|wonder(?:ing)?|know|ask|guess|see) (?:\w+ ){0,2}?(?:whether|if|how) "
    r"(?:my|i|it|you|the)\b[^.?!]{0,40}"
    r"\b(?:list|stack(?:ed)? up|others|compar\w+|in the running|chosen|through|passed|shortlist"
    r"|short list|still in|measure up|rank)\b",
    r"did i (?:get|make|pass)\b",
    r"am i (?:still|through|in (?:the running|with)|one of|among)",
    r"(?:whether|know if|wonder if|ask if|wondering if) "
    r"(?:i am|i'm|you have|you've|they have|they've|the two of you have|it is|the \w+ is) "
    r"(?:still |already |yet )*(?:among|in|on|one of|decided|chosen|made up|picked|realistic"
    r"|likely|open)\b",
    r"made up (?:your|their) minds?\b",
    r"have (?:they|you|the \w+) (?:said|heard|told|had|decided|mentioned)\b[^.?!]{0,40}"
    r"(?:yet|anything|already)\b",
    r"(?:the )?other (?:interviews|candidates|applicants)\b[^.?!]{0,30}"
    r"\b(?:going|been|went|gone|doing|left)\b",
    r"how the (?:process|search|decision|interviews?|selection|vote) (?:has|have) "
    r"(?:ended|gone|gone on|turned out|been)\b",
    r"still in the (?:running|race|frame|mix)",
    r"on the shortlist",
    r"who (?:you've|you have|got|will get) (?:chosen|the|decided)",
    r"how (?:many|am i|do i|did i)\b[^.?!]{0,30}"
    r"\b(?:candidates|compare|do|rank|applicants|others|of us|left|remain\w*)",
)
_WISHES_TO_KNOW = (
    r"(?:(?<!i )(?<!you )(?<!now )know|hear|tell me|ask|wonder(?:ing)?|curious|share|learn"
    r"|clarify|find out"
    r"|say|indicate|idea|sense|indication|inkling)\b[^.?!]{0,50}"
    r"\b(?:next steps?|timeline|timetable|timeframe|time frame|timescales?"
    r"|whether (?:you|the \w+) (?:have|has|had|'ve)? ?(?:already )?"
    r"(?:decided|made|reached|chosen|come)"
    r"|how (?:i|it|my interview) (?:did|went|compare\w*|was received|came across)"
    r"|if (?:i|you)(?:'ve| have)? (?:decided|made it|am|got|passed|through|been)"
    r"|when (?:you|they|i|we|a|the|your) \w*[^.?!]{0,30}"
    r"\b(?:decid\w*|decision|hear|know|choos\w*|news|answer|announc\w*|made up|settled)\b"
    r"|what (?:happens|comes) next|decision|the outcome|the result|my chances"
    r"|who (?:else|gets|you)|your (?:thinking|verdict|impression))",
    r"(?:curious|eager|keen|anxious|impatient|dying|itching) to "
    r"(?:know|learn|hear|find out|see) "
    r"(?:what you (?:decide|think of|made of)|when\b|how (?:it|things) (?:went|turn|go|stand)"
    r"|your (?:decision|answer|verdict)|if i|whether i"
    r"|the (?:outcome|result|decision|verdict|answer|next steps?))",
)

_THEM = (
    r"(?:you|they|you two|the (?:panel|team|committee|board|jury|partners|school|others|two of you)"
    r"|your (?:team|panel|board|committee))"
)
_CHOSEN = (
    r"(?:picked|chosen|decided|settled on|reached|filled|voted|selected|offered|narrowed"
    r"|made (?:a|your|their|its|the) (?:choice|decision|mind|pick)|got (?:someone|somebody))\b"
    r"(?! (?:on an?|a name)\b)"
)
_WHAT_WAS_CHOSEN = (
    rf"(?:whether|if|have|has|did) (?:{_THEM}|anyone|anybody|someone|somebody)(?:'ve| have| has"
    rf"|'s)? "
    rf"(?:already |yet |perhaps |now )?(?:been )?{_CHOSEN}",
    r"(?:whether|if|has) (?:a|the|any) (?:decision|choice|field|shortlist|post|job|position"
    r"|vacancy) "
    r"(?:has |had |already |yet |now )*(?:been|narrowed|gone)\b",
    r"(?:is|whether|if) (?:the|my) (?:post|job|position|vacancy|role|place|application|candidacy"
    r"|candidature|name|shortlist) (?:is |has )?(?:still |yet |already |been )*"
    r"(?:open|going|free|vacant|alive|available|filled|out|taken|among|in the|on the|being|under"
    r"|considered|discussed)\b(?! to (?:visitors|the public))",
    r"when (?:\w+ ){1,3}(?:intends?|plans?|expects?|hopes?|aims?|means?) to (?:\w+ )?"
    r"(?:make|announce|decide|choose|vote|settle|reach|pick)\b",
    r"when (?:the )?(?:panel|committee|board|jury) (?:is |will |does )?(?:sits?|meets?|votes?)\b",
    r"when (?:does|is|will) the (?:panel|committee|board|jury) (?:meet|meeting|sit|vote|decide)\b",
    r"when (?:do|will|would|are) you (?:be )?(?:make up|mak(?:e|ing)) your\b",
    r"(?:how soon|by what date|on what date|by when|how long before) (?:will|shall|do|can|would"
    r"|i)\b",
    r"(?:tell me |know )?when i(?:'ll| will| shall| might| may| can| could) (?:\w+ )?(?:know"
    r"|hear)\b",
    r"(?:who|whom) (?:got|did you (?:choose|pick|hire)|was (?:chosen|picked)|else (?:is|was"
    r"|are))\b",
    r"(?:someone|somebody|anyone) (?:else )?in mind\b",
    r"is it (?:already |now )?(?:down to|between (?:me|us|two))\b",
)
_WHAT_THEY_THINK = (
    rf"{_THEM}(?:'re| is| are| was| were) (?:\w+ )?(?:leaning|inclined|tending|tilting|minded)\b",
    r"(?:hint|indication|steer|inkling|clue|signal|pointer) "
    r"(?:as to |of |about |on |regarding )?(?:how|where|whether|when|which|if) (?:the (?:panel|team"
    r"|committee|board|decision|vote|choice|land|wind)|i|my|things|matters|you)\b",
    r"(?:an?|any|some|even a) (?:early |rough |slight )?(?:steer|inkling|indication|hint)\b"
    r"[^.?!]{0,30}(?:\?|\bwould\b)",
    r"(?:what|anything) (?:was|were|is being) said (?:about (?:me|us)|after|once|when i|of me)\b",
    r"(?:what|anything) (?:\w+ ){1,3}(?:said|say|thought|think|made|make) "
    r"(?:to you\b|about (?:me|us|my)\b|of (?:me|us|my)\b|after i\b)",
    r"what (?:the )?(?:team|panel|committee|board|two of you|rest of the team)(?: have| has)? "
    r"(?:thought|think|made|said|felt)\b",
    r"what (?:did|do) (?:\w+ ){1,3}(?:make|think) of (?:me|us|my)\b",
    r"what they(?:'ve| have)? said to you\b",
    r"fly on (?:the|your) wall\b",
    r"compare notes (?:on|about) (?:us|me|the (?:candidates|interviews))\b",
    r"(?:the|your|any|a) verdict\b",
    r"about the (?:outcome|result|decision)\b",
    r"any news(?:\?| from| already)|any word from\b",
    r"(?:been )?any (?:movement|developments?|progress)\b",
)
_MY_STANDING = (
    r"(?:whether|(?<!^)if) (?:my|i|it|i'm|i've|it's)\b[^.?!]{0,25}\b(?:among those|running"
    r"|contention"
    r"|discussed|considered|chance|successful|got it|got the|through|in the hat|on the list|it's me"
    r"|is me|chosen|selected|offered|made the cut|made it)\b",
    r"(?:whether|if) it(?:'s| is) me\b",
    r"how (?:did )?i (?:got on|get on|did|do|fared?|c[ao]me (?:across|over)|performed?|measured?"
    r"|was (?:received|seen|rated)|went down)\b",
    r"how did it go (?:from|on|for) you",
    r"(?:in with a|have a|stand a|still a|still any) (?:\w+ )?(?:shout|chance)\b",
    r"still (?:considering|thinking of) me\b",
    r"in contention\b",
    r"my (?:chances|prospects|odds)\b",
    r"i stack up\b",
    r"am i (?:the|still|in|through|among|one)\b",
    r"did i (?:make|get|pass|do|win|convince|impress)\b",
    r"how many (?:\w+ ){0,2}(?:of us|others|applicants|are you (?:seeing|interviewing))\b",
    r"which way you(?:'re| are)\b",
    r"where (?:do we go|we go|i stand|matters stand)\b",
    r"what happens (?:now|from here|next)\b",
    r"(?:status|fate|state) of my\b",
    r"(?:update|apprise|inform) me (?:on|of|about) (?:the|any|my) "
    r"(?:status|result|outcome|decision|progress)\b",
    r"(?:can't|can hardly|cannot) wait to (?:hear|know|find out|learn)\b",
    r"tell me (?:it's|it is) me\b",
)

_QUESTION = Alternatives(
    *_HOW_IT_GOES,
    *_WHEN,
    *_NEWS,
    *_MY_CHANCES,
    *_WHAT_COMES_NEXT,
    *_WISHES_TO_KNOW,
    *_WHAT_WAS_CHOSEN,
    *_WHAT_THEY_THINK,
    *_MY_STANDING,
)
_FORMS_OF_ASKING = lazy(
    r"\?|\b"
    + either(
        "out of curiosity|so when|wonder|wondering|curious|know|learn|happy to learn|hear|idea"
        "|expect",
        "tell me|let me know|ask|share|any (?:update|news|word)|update",
        "could you|would you|can you|please|grateful|appreciate",
        "eager|keen|dying|itching|anxious",
        "hint|indication|steer|inkling|help asking|helpful|useful|fly on|wait to|welcome|perhaps",
        "understand|enquire|inquire|good to|glad to|love to|update me|apprise|inform me",
    )
    + r"\b"
)
_THANKS_FOR_WORD = lazy(
    r"\bthank\w*\b[^.?!]*\blet(?:ting)? me know\b"
    r"|\byou (?:have |had )?(?:already |kindly )?let me know\b"
    r"|\bwas (?:\w+ ){1,3}to (?:learn|hear|see|understand)\b"
    r"|\b(?:friendliness|kindness|goodness|courtesy|kind enough|good enough|grace) to (?:tell"
    r"|let)\b"
    r"|\w (?:kindly )?(?:let|letting) me know (?:on|of|about|yesterday|today|last|so|clearly"
    r"|promptly|quickly|myself|yourself|in person|personally|directly|kindly|gently|early)\b"
)
_NOT_ASKED = lazy(
    r"\b(?:not|never|n't) (?:\w+ ){0,3}(?:about|asking|calling|writing)\b|look(?:ing)? forward to\b"
    r"|\bno (?:hurry|rush) (?:for|with|about|to|over)\b"
)


def status_question(low: str) -> re.Match[str] | None:
    """Find the words of a sentence that ask how things stand."""
    if not (_QUESTION.is_called(low) and _FORMS_OF_ASKING.search(low)):
        return None
    match = _QUESTION.search(low)
    if match is None:
        return None
    if _THANKS_FOR_WORD.search(low):
        return None
    return None if is_not_asked(low, match.end()) else match


def is_not_asked(low: str, end: int) -> bool:
    """Whether a sentence only says up to a place that it does not ask, or thanks for word."""
    if "?" in low:
        return False
    return bool(_NOT_ASKED.search(low[:end]) or _THANKS_FOR_WORD.search(low))
