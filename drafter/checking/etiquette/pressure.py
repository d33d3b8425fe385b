"""Words that put pressure on somebody: ultimatums, demands, deadlines set to them, threats."""

from __future__ import annotations

from drafter.checking.alternatives import Alternatives
from drafter.checking.lazy import either, lazy

HINTS = frozenset(
    """
    either or else otherwise if unless until without let give take see yes deal off sign kindly
    please shall will must need require requires demand insist expect consider withdraw
    elsewhere deadline final finally latest immediately asap urgent urgently now today tomorrow
    soon hours wait delay hurry hurried quickly once force forced chance no ultimatum answer
    decision by would value appreciate welcome drop close before other others only keep hold able
    demand ball court await awaiting trust count counting rely assume conclude failing absence
    after market cut-off giving know hurry speed expedite decide revert needful priority swift
    speedy prompt straight calling ring call sooner essential important vital crucial imperative
    urge reconsider whoever want mad crazy loss miss refusal going mind don't not can't won't up
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
    r"(?:(?<!possible to )(?<!able to )let me have|(?<!possible to )give me"
    r"|i(?: would|'d)?(?: still)? (?:need|want|expect|require)) "
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
    r"|by (?:noon|tomorrow|tonight|today|\d)"
    r"|within (?:the )?\w+ (?:hours|days)|today|tomorrow|at the latest|immediately)\b",
    r"(?:let me know|(?:get|come) back to me|call me|ring me|write to me|email me)\b[^.?!]{0,25}"
    r"\b(?:by|before) (?:the end of |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
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

_NEWS = r"(?:word|line|answer|reply|response|note|decision|news|verdict|yes or (?:a )?no)"
_BETTER_SOON = r"(?:swift|speedy|rapid|prompt|straight|firm|timely|immediate|expeditious)"
_ROOM_TO_PLAN = (
    rf"(?:{_NEWS}|call|e-?mail|it|knowing|hearing|this|that)\b[^.?!]{{0,20}}"
    r"\b(?:would|will|'d) (?:\w+ )?(?:let|allow|enable|permit) me (?:to )?(?:\w+ )?"
    r"(?:plan|make (?:my|other)|organi[sz]e|arrange|decide|move|get on|settle|close)\b",
    rf"(?:early|quick|short|swift|prompt|soon|speedy) {_NEWS} (?:would|will) (?:\w+ )?"
    r"help me (?:to )?plan\b",
    rf"(?:drop|send|write|give) me (?:an?|one) (?:\w+ )?{_NEWS}\b[^.?!]{{0,20}}"
    r"\bso (?:that )?i (?:can|may|could|might) (?:close|move|plan|get on|decide|draw|turn|look)\b",
    r"(?:value|appreciate|welcome|want|grateful for|need|expect|drop me|send me|give me) "
    rf"(?:an?|any|some|your|one) (?:\w+ )?{_NEWS}\b,? (?:either way|one way or)\b",
    rf"an? (?:\w+ )?{_NEWS} (?:either way|one way or the other)\b",
    r"know (?:either way|one way or)\b",
    r"(?:simple|just a|plain|straight|clear|quick) yes or (?:an? )?no\b",
    r"need to know (?:where i stand|soon|now)\b",
    r"(?:really |do |still |urgently )need an? (?:\w+ )?(?:answer|decision|reply)\b",
)
_CONDITIONS = (
    r"i(?:'ll| can| will| could| shall| may)? (?:can )?only "
    r"(?:keep|hold|stay|remain|leave|wait|consider|commit|continue)\b",
    r"(?:hold|keep|leave) (?:my|this|these|those|things|it|everything) (?:\w+ ){0,3}"
    r"(?:open|hat|pending|on hold)\b[^.?!]{0,12}\b(?:only|if|unless|forever|for ever|much longer)",
    r"i(?:'m| am)? ?(?:cannot|can't|won't|will not|may not|might not|not able to) (?:\w+ )?"
    r"(?:wait|hang|be (?:available|around|free|on the market)|keep(?! you)|hold|sit|remain|stay"
    r"|put)\b"
    r"[^.?!]{0,25}\b(?:indefinitely|forever|for ever|around|longer|for long|on hold)\b",
    r"before i (?:\w+ )?(?:commit|sign|say yes|accept|agree)\b (?:\w+ ){0,2}?"
    r"(?:elsewhere|another|other|somebody|someone|something|anything|anybody)\b",
    r"(?:should i|if i|if i've|if there is|if there's) (?:\w+ ){0,2}(?:hear nothing|heard nothing"
    r"|not hear|no (?:answer|reply|word|news))\b[^.?!]{0,30}, ?i(?:'ll| will| shall| must) "
    r"(?:take it|consider|look|draw|accept|assume|withdraw|go|sign|move|know|have)\b",
    r"(?:failing|in the absence of|without) (?:that|this|which|an?|your|any)\b[^.?!]{0,25}, "
    r"i(?:'ll| shall| will)? (?:must|have to|be (?:forced|obliged)|withdraw|accept|look|go|assume)",
    r"after (?:that|then|\w+day|the \d\w*)(?: date)?,? (?:i|i'm|my)\b[^.?!]{0,20}"
    r"\b(?:no longer guarantee|off the market|answer will|elsewhere|withdraw|gone)\b",
    r"off the market\b",
    r"\w+day is my (?:cut-?off|limit|final)\b",
    r"giv(?:e|ing) you (?:(?:until|till)\b|(?:one|two|three|a|\d+) (?:days?|weeks?|hours?)\b)",
    r"(?:call|ring|calling|ringing|phoning|write|writing)\b[^.?!]{0,15}\b(?:until|till) "
    r"(?:i (?:get|hear|have)|you)\b",
    r"i(?:'ll| will| shall) (?:call|ring|write|phone|e-?mail) (?:\w+ )?(?:every|each) \w+\b",
    r"if you (?:really |do |still )?want me,? you\b",
    r"no for an answer\b",
    r"not going away\b",
)
_RIVALS = (
    r"(?:have|got|weighing(?: up)?|considering|juggling|entertaining|fielding) (?!no )(?:\w+ )?"
    r"other (?:irons|offers|opportunities|options|fish|suitors)\b(?! for)",
    r"(?:look at|explore|pursue|consider|turn to|take) (?:my )?other "
    r"(?:options|offers|possibilities|avenues)\b",
    r"(?:companies|employers|firms|doors|suitors|recruiters) (?:are |have been |keep )?(?:\w+ )?"
    r"(?:knocking|moving (?:fast|quick|more)|opening|courting|calling me|chasing me)",
    r"i(?:'m| am) (?:\w+ )?in (?:\w+ )?demand\b",
    r"(?:not|n't) the only (?:company|firm|employer|one|people|place|school|fish)\b[^.?!]{0,15}"
    r"\b(?:talking|interested|speaking|courting|after|considering|sea|wants?|looking)\b",
    r"i (?:may|might|won't|will not|shan't) (?:well )?(?:not )?be (?:around|free|available|here"
    r"|there)"
    r"[^.?!]{0,8} (?:much longer|for long)\b",
    r"for you to (?:miss|lose) (?:out|me)\b|miss (?:your|this) chance\b",
    r"be your loss\b",
    r"(?:mad|crazy) (?:not )?to (?:let|pass|lose|miss|turn|take)\b",
    r"ball(?:'s| is)? (?:now )?(?:firmly |very much )?in your court\b",
    r"whoever (?:answers|comes|calls|decides|offers|replies) first\b",
)
_PUSHES = (
    r"(?:await(?:ing)?|expect(?:ing)?|anticipat(?:e|ing)|request) (?:your|an|the|a) (?:\w+ )?"
    r"(?:prompt|immediate|swift|speedy|urgent|quick|positive)\b",
    r"your (?:positive|affirmative) (?:answer|reply|response|decision)\b",
    r"await(?:ing)? (?:your|an|the) (?:\w+ )?(?:reply|answer|response|decision) (?:by|within)\b",
    r"(?:i trust|i(?:'ll| will| shall)? expect|count(?:ing)? on|rely(?:ing)? "
    r"on)\b[^.?!]{0,20}\b(?:hear\w*|let me know"
    r"|answer|decision|reply)\b[^.?!]{0,15}\b(?:by|within|before|this week|today|tomorrow)\b",
    r"count(?:ing)? on (?:your|hearing|an?) ?(?:\w+ )?(?:call|answer|reply|decision|from|yes)\b",
    r"i trust (?:that )?(?:you|your team)(?:'ll| will| shall) (?:make sure|see (?:to|that)|ensure"
    r"|give|decide|keep|choose|put|honou?r|act|not (?:keep|leave|let|make))\b",
    r"(?:i am|i'm|me) first in line\b|give me first refusal\b",
    r"(?:time to|time you|please|do|must|should|^)(?: \w+)? ?(?:make|made) up your mind\b",
    r"(?:please|do|kindly) (?:\w+ )?(?:hurry|expedite|do the needful|make (?:a|your) "
    r"(?:decision|choice)|decide soon|get a move on)\b",
    r"revert\b[^.?!]{0,30}\b(?:at the earliest|asap|immediately)\b",
    r"(?:don't|do not) (?:keep|make) me (?:wait|waiting|hanging)\b",
    r"(?:don't|do not) leave it (?:too|so|till|until)\b",
    r"(?:could|can|please|would|kindly|might) (?:you )?(?:please |kindly |perhaps )?"
    r"(?:(?:speed|hurry|move) (?:things|matters|this|it|the \w+)|speed up) ?(?:up|along|the"
    r"|your)?\b",
    r"expedit(?:e|ing) (?:the|your|my|this) (?:decision|process|matter|application|selection)\b",
    r"(?:treat|give|regard|handle) (?:this|it|my \w+)\b[^.?!]{0,12}\b(?:priority|urgen\w+)\b",
    r"(?:would|'d|should) (?:\w+ )?(?:appreciate|welcome|value|like|be (?:\w+ )?(?:grateful for"
    rf"|glad of|obliged for)) (?:an?|your) (?:\w+ )?(?:{_BETTER_SOON} {_NEWS}"
    r"|(?:quick|early) decision)\b",
    r"the sooner (?:i (?:know|hear)|you (?:decide|answer|reply|let|tell|act))\b",
    r"(?:essential|important|vital|crucial|imperative) (?:for me |to me )?(?:that )?i "
    r"(?:\w+ )?(?:hear|know|have (?:your|an)|receive|get (?:an|your))\b",
    r"(?:answer|decision|reply)\b[^.?!]{0,15} is (?:essential|crucial|vital|imperative)\b",
    r"urge you\b",
    r"(?:please|ask you to|would you|could you|to) (?:kindly )?reconsider (?:your|the|this|me|my)\b"
    r"|(?:ask|urge) you to reconsider\b",
    r"you(?:'d| might| may| should|'ll| will)(?: \w+){0,3} (?:move|act|be) "
    r"(?:fast|quick|quickly|swiftly)\b",
    r"(?:wait|hesitate|delay)\b[^.?!]{0,15}\bif i were you\b",
    r"(?:can't|cannot|surely) (?:\w+ )?take (?:this|so|that) long\b",
)

PATTERN = Alternatives(
    *_ULTIMATUMS,
    *_CONSEQUENCES,
    *_DEMANDS,
    *_DAYS_SET_TO_THEM,
    *_HASTE,
    *_THREATS,
    *_ROOM_TO_PLAN,
    *_CONDITIONS,
    *_RIVALS,
    *_PUSHES,
)

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
        *_ULTIMATUMS, "otherwise", "you must", "unless", "ultimatum", "forced", "insist", "demand"
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
