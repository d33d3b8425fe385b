"""Questions about how things stand: when they decide, who is left, what comes next."""

from __future__ import annotations

import re

from drafter.checking.lazy import either, lazy

_WHEN = (
    r"(?:so )?when (?:will|do|can|might|would|should|were|are|is|am) "
    r"(?:i|you|they|we|the \w+)\b[^.?!]{0,30}"
    r"\b(?:know|hear|decid\w*|find out|be told|choos\w*|made? up|get an answer|going to)\b",
    r"how much longer",
    r"how long\b[^.?!]{0,40}\b(?:takes?|tends?|needs?|lasts?|wait)\b",
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
    r"(?:on|about|regarding|yet|from|as to|so far|concerning|with)",
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
    r"(?:(?<!i )(?<!you )know|hear|tell me|ask|wonder(?:ing)?|curious|share|learn|clarify|find out"
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

_QUESTION = lazy(
    r"\b" + either(*_HOW_IT_GOES, *_WHEN, *_NEWS, *_MY_CHANCES, *_WHAT_COMES_NEXT, *_WISHES_TO_KNOW)
)
_FORMS_OF_ASKING = lazy(
    r"\?|\b"
    + either(
        "out of curiosity|so when|wonder|wondering|curious|know|learn|happy to learn|hear|idea"
        "|expect",
        "tell me|let me know|ask|share|any (?:update|news|word)|update",
        "could you|would you|can you|please|grateful|appreciate",
        "eager|keen|dying|itching|anxious",
    )
    + r"\b"
)
_THANKS_FOR_WORD = lazy(
    r"\bthank\w*\b[^.?!]*\blet(?:ting)? me know\b"
    r"|\w (?:kindly )?(?:let|letting) me know (?:on|of|about|yesterday|today|last)\b"
)
_NOT_ASKED = lazy(
    r"\b(?:not|never|n't) (?:\w+ ){0,3}(?:about|asking|calling|writing)\b|look(?:ing)? forward to\b"
)


def status_question(low: str) -> re.Match[str] | None:
    """Find the words of a sentence that ask how things stand."""
    match = _QUESTION.search(low)
    if match is None or not _FORMS_OF_ASKING.search(low):
        return None
    if _THANKS_FOR_WORD.search(low):
        return None
    if "?" not in low and _NOT_ASKED.search(low[: match.end()]):
        return None
    return match
