"""What must not be sent, and what would be better otherwise: manners, whatever the facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checking.lazy import lazy
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.reading import Sentence
from drafter.interview.model import Kind
from drafter.message.checklists import CLICHES, EMAILS, EXCLAMATIONS, Ban

_PLACEHOLDER = lazy(
    r"\u00ab[^\u00bb\n]{1,30}\u00bb|\[[A-Za-z][^\]\n]{0,60}\]|\[\s*\]|<[A-Za-z][\w '/-]{1,40}>|\{\{?[^{}\n]*\}?\}|\{%.*?%\}|%[A-Z_]{2,}%|\$\{?[A-Z][A-Z_]+\}?|<<.*?>>"
    r"|\((?:insert|add|your|fill in) [^)\n]{0,40}\)|\b[A-Z]{3,} HERE\b|\b(?:TODO|TBD|TBC|FIXME|XX+|xxx+|XYZ|LOREM|INSERT|PLACEHOLDER)\b|\blorem ipsum\b|_{3,}|\?\?\?+|\(\?\)|\bundefined\b|\bNone\b(?= )|\bNaN\b"
    r"|\b(?:hiring manager|manager)/\w+|\b[Nn]ame/\w+|\bDear (?:Name|Sir/Madam/Name|First ?Name)\b|\b(?:Firstname|Lastname|FirstName|LastName|CompanyName|first_name|last_name|company_name|job_title|interview_date)\b"
    r"|\b(?:insert|add|your) (?:your )?(?:name|date|company|role|topic|detail|title|specific \w+) here\b|\b(?:Your|My) (?:Name|Phone Number|Full Name|Email)\b(?!\s+is\b)"
)
_MODEL_TALK = lazy(
    r"\bas an? (?:ai|artificial intelligence|large language model|language model|assistant)\b|\b(?:language model|chatgpt|openai|prompt|system message)\b.{0,40}"
    r"|\b(?:here is|here's|here are|below is) (?:a |an |the |your |my )?(?:\w+ ){0,3}(?:draft|email|note|message|version|revised|rewritten|script)\b"
    r"|\b(?:i hope this (?:draft|helps)|feel free to (?:adjust|edit|modify|customi[sz]e|tweak|personali[sz]e)|let me know if you(?:'d| would) like (?:me to (?:change|adjust|revise)|any changes))"
    r"|\b(?:do not|never|don't) (?:mention|invent|include) (?:any|the|facts|pay)\b|\b(?:word (?:count|limit)|keep it under|under \d+ words|\d+ words (?:max|or less|or fewer)|tone: |kind: |facts?:)"
    r"|\b(?:write|draft|generate|compose) (?:a|an|the) (?:short |brief |polite |warm |friendly |formal |professional )*(?:email|note|message|thank-you)\b|```|\bsure[,!] here\b|\bcertainly[,!] here\b|^#+ (?!\w+$)"
)
_EMOJI = lazy(
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55\u203c\u2049\ufe0f\U0001f1e6-\U0001f1ff]|(?<![\\w/:])(?:[:;=][-o*']?[)(\\]DPp|/](?![\\w/])|<3|\\^_?\\^|xD\\b|XD\\b|:-\\\\)"
)


_EMOJI_HINT = lazy("[^\x00-\u1fff]|[:;=<^]|xD|XD")
_GAP_HINT = lazy(r"[\u00ab\[<{%$_?/(]|[A-Z]{3}|XX|xxx|lorem|undefined|None|NaN|Your |My |here\b|Name|name|Title|Date|Role|Company")
_MODEL_HINT = lazy(r"\b(?:ai|artificial|language model|chatgpt|openai|prompt|system message|assistant|(?:here|below)(?: is|'s| are)|i hope this|feel free|let me know if you(?:'d| would) like|(?:do not|never|don't) (?:mention|invent|include)|word (?:count|limit)|keep it under|under \d|\d+ words|write an?\b|draft an?\b|generate|compose)|(?:tone|kind|facts?): |```|(?:sure|certainly)[,!]|#")


class Pattern(NamedTuple):
    """Words that betray a fault, and what to say of it."""

    code: Code
    words: frozenset[str]
    """One of these stands in a sentence that the pattern can match; none: any sentence."""
    pattern: re.Pattern[str]
    message: str


def _pattern(code: Code, words: str, pattern: str, message: str) -> Pattern:
    return Pattern(code, frozenset(words.split()), lazy(pattern), message)


_BAD = (
    _pattern(
        Code.BLAME,
        "ask expect seems cares feels valuable worth others treat manners supposed thought might politest fairness responsible left leave hanging cost taken would broke broken keep keeping weeks days months expect expects fair correct right acceptable professional courtesy not promised said told disappointed disappointing surprised surprising still waiting wait heard ignored unprofessional late delay delayed silence reply replied response respond answered word kept frustrating frustrated unfortunately nobody yet should supposed overdue forgotten forgot rude unacceptable unfair courtesy bothered despite again nothing",
        r"\b(?:as (?:you )?promised[,.]? (?:but|yet|i)|(?:you|they|somebody|someone|your \w+) (?:had |have )?(?:promised|said|told me|assured me|agreed|swore)\b(?! (?:me )?(?:about|of|how|why|more)\b)[^.?!]{0,90}\b(?:but|yet|still|and (?:i|nothing|nobody|no one|that was|it is|it's|here)|never|nothing|however|passed)\b"
        r"|(?:you|they|somebody|someone|anyone|nobody there) (?:should|could|might) (?:at least )?have (?:\w+ed|been|told|given|sent|let|written|known|kept|had the)\b|\bstill (?:waiting|not heard|haven't heard|have not heard|no (?:word|news|reply|answer))|\bi am still without\b"
        r"|\b(?:no one|nobody) (?:has |have |had |even )*(?:bothered|replied|answered|called|got back|been in touch|written to me|wrote (?:to me|back)|responded|cared|rung|phoned)|\b(?:ignor(?:ed|ing)|unprofessional|unacceptable|discourteous|inconsiderate|disrespectful|unfair|rude)\b"
        r"|\b(?:kept|keeping|leave|leaving|left) (?:me|us) (?:waiting|hanging|in the dark|guessing|dangling|on tenterhooks)|\b(?:your|the) (?:long |continued |lack of |total |complete |unexplained )*(?:silence|delay|delays|failure|non-response|lack of (?:response|communication|reply|contact|courtesy))\b"
        r"|\b(?:disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|surpris(?:ed|ing)|puzzl(?:ed|ing)|astonish(?:ed|ing)|baffl(?:ed|ing)|upset(?:ting)?|disheartening) (?:that |to |at |by |not |with )(?:have |having |had |hear |you|no|not|nobody|the (?:silence|delay|lack|wait)|your|still|be |receive|find |learn )"
        r"|\byou (?:have |had |'ve )?(?:not|never|n't) (?:once )?(?:replied|answered|responded|called|got back|kept|written|bothered|been in touch|honou?red)|\byou (?:haven't|hadn't|didn't|never) (?:replied|answered|reply|answer|respond|responded|call|called|get back|got back|kept|keep|write|bother|bothered|return|returned|written)"
        r"|\bbroke(?:n)? (?:your|its|their) (?:word|promise)|\b(?:keep|kept|keeping) (?:your|its|their|his|her) (?:word|promise|promises)|\b(?:days?|weeks?|months?) of silence\b|\bnot what (?:one|i|you|anyone|people) (?:would |had )?expect|\bwould have (?:cost|taken) (?:you|only|less|a minute|two|one)|\b(?:short|simple|quick|single|brief|one-line) (?:no|reply|line|word|email|answer|note) would have\b|\bkeep(?:ing)? (?:people|candidates|applicants|somebody|anyone|a candidate|an applicant) (?:waiting|hanging|in the dark|guessing)|\bnot (?:correct|right|fair|acceptable|professional|how|the way) (?:to|you|one|people)\b|\bforgot(?:ten)? (?:about )?me\b|\b(?:have|had) (?:you |been )?forgotten\b|\bdespite (?:my|your|having|two|several|repeated)\b|\b(?:is|was|are|'s) (?:now |already |long |well )?overdue\b|\bwere supposed to\b|\bwas supposed to hear\b|\b(?:come|came) and gone\b|\b(?:basic|common|simple|ordinary|professional) (?:courtesy|decency|politeness)\b|\bpick up (?:the|a) phone\b|\bwith(?:out)? (?:so much as )?(?:a|any|even a) (?:word|reply|response|answer) from you\b|\bthe least you\b|\b(?:too much to (?:ask|expect)|at least have|expected to (?:hear|have heard)|nobody (?:seems|cares|feels|there)|my time is (?:also |too |as )?(?:valuable|worth)|(?:others|other (?:firms|companies|employers)) (?:treat|take|manage|do)|better care of|better manners|had supposed|would have thought|you might (?:at least |have )|not the politest|fair(?:ness)? (?:demands|requires|would))\b|\bslipped your mind\b|\bi (?:had )?expected (?:better|more|an answer|a reply|to hear)\b|\b(?:two|three|\d) (?:emails|messages|calls) (?:have gone |went )?unanswered\b|\bhas gone unanswered\b|\bwaited (?:long enough|in vain)\b|\bhear(?:d)? nothing (?:from you|since|at all|back)\b|\bhaven't heard (?:a (?:word|thing)|anything at all)\b)",
        "This reads as a reproach; say what you would like to know instead.",
    ),
    _pattern(
        Code.PRESSURE,
        "either until see yes take or off deal without kindly please let give unless if otherwise sign shall will must need require requires demand insist expect otherwise else deadline final finally immediately asap urgent urgently latest now today tomorrow consider withdraw unless force forced wait latest no hurry hurried quickly soon hours chance once ultimatum elsewhere delay answer decision by",
        r"\b(?:either (?:i|you|we) \w+\b[^.?!]{0,60}\bor\b|you have until|see to it that|unless (?:i|you|we|it)\b[^.?!]{0,70}\bi(?:'ll| will| shall|'m| am| have)\b|otherwise,? i(?:'m| am) (?:off|gone|out|taking|signing|going)|otherwise,? i(?:'ll| shall| will) (?!try|call|ring|write|wait|be in touch|check|come|see|just|assume you|phone|email|send|leave)|or (?:the deal|i|it|that)(?:'s|'m| is| am) off\b|without (?:a|an|your|any)\b[^.?!]{0,40}\b(?:yes|answer|reply|decision|word|commitment)\b[^.?!]{0,40}, i\b|(?:let me have|give me|i(?: would|'d)?(?: still)? (?:need|want|expect|require)) (?:an?|your|the) (?:\w+ )?(?:answer|reply|decision|response)\b|or else|otherwise,? (?:i|we)(?:'ll| will| shall|'d| would| must| have to| am going to) (?:have|be forced|accept|assume|withdraw|take|go|look|decline|sign|move|consider|not|no longer)\b|(?:you|your team) (?:must|need to|have to|had better) (?:decide|answer|reply|respond|let me|give|tell|make|get back|confirm|move|act|come back)|i (?:must|need to|have to) (?:insist|demand)|(?:kindly|please) (?:reply|answer|respond|decide|confirm|get back)\b[^.?!]{0,30}\b(?:before|by|today|tomorrow|within|at once)\b|i (?:must|need to|have to|need|require|expect|demand|insist on) (?:have |receive |get |hear |know )?(?:an? |your |the )?(?:final |firm |clear |definite |written |immediate |prompt )*(?:answer|decision|reply|response|commitment|confirmation|yes or no)"
        r"|i (?:insist|demand)\b|i (?:expect|need|require) (?:you|to hear|to have|to know|a|an|your)\b[^.?!]{0,40}\b(?:by|before|within|today|tomorrow|immediately|no later)\b|\b(?:please|kindly|(?:an|your|the) (?:answer|reply|response|decision)|get back to me|let me know|hear back|call me|tell me|i (?:need|require|expect)|you (?:must|should|need to|have to) \w+)\b[^.?!]{0,40}\b(?:immediately|at once|asap|a\.s\.a\.p|without (?:further )?delay|right now|urgently)\b|\b(?:immediately|at once|asap|right now),? (?:please|let me|i need|i must|you)\b|(?<!not )(?<!n't )(?<!nothing )(?<!no )\b(?:it is|it's|this is|is|matter is|very|rather|really|extremely|most|somewhat|an|my|your|the) urgent(?:ly)?\b(?! care|-care| treatment| cases?| patients?| calls?| matters)"
        r"|(?:this is|consider this) (?:my|a|the) (?:final|last)\b(?! (?:note|message|email|question|time|step|round|one)\b)|\b(?:final|last) (?:offer|warning|chance|reminder|notice)\b|\bno later than\b|\bultimatum\b|\bi (?:will|shall|would|'ll) (?:have to |be forced to |have no choice but to |otherwise )?(?:withdraw|accept (?:the|another|their|elsewhere)|look elsewhere|go elsewhere|assume (?:you|the answer|that you (?:are|have) not)|take (?:it|that|my \w+|their \w+) (?:as|elsewhere)|walk away|move on|decline|turn you down)\b[^.?!]{0,60}(?:\bif\b|\bunless\b|$|[.])"
        r"|\b(?:unless|if) (?:i|you) (?:do not|don't|hear nothing|haven't|have not|can't|cannot|fail)\b[^.?!]{0,70}\b(?:i (?:will|shall|'ll|am going to|have to|must)|i'll|consider)\b|\b(?:decide|answer|reply|respond|commit|confirm|get back to me|let me know|give me (?:an|your) (?:answer|decision))\b[^.?!,]{0,25}\b(?:by (?:the )?(?:end|close)|by (?:mon|tues|wednes|thurs|fri|satur|sun|noon|tomorrow|tonight|today|\d)|within (?:the )?\w+ (?:hours|days)|today|tomorrow|at the latest|immediately)\b"
        r"|\bi (?:can|will) (?:only|not) (?:wait|hold)\b(?! you)|\b(?:can't|cannot|won't) (?:wait|hold (?:off|on|out)) (?:any |much |for ?ever|another|longer)|\btime is running out\b|\bthe clock is ticking\b|\bnow or never\b|\btake it or leave it\b|\bi(?:'ll| will| shall) take (?:no|your|the|a|any) (?:answer|silence|reply|lack|delay)\b|\b(?:a )?yes or (?:a )?no by\b|\bmy patience\b|\bforce my hand\b|\bpress(?:ing)? you for\b|\bi(?:'d| would) advise you\b|\byou would be (?:foolish|wrong|making)|\byou(?:'ll| will) regret\b|\b(?:others|other (?:companies|employers|firms)|competitors) (?:are|is) (?:very )?(?:interested|keen|waiting|chasing|courting))",
        "This puts pressure on them; ask, and leave them their time.",
    ),
    _pattern(
        Code.DESPERATION,
        "down bear depends everything couldn't can't cannot could knees pleading implore wits sleep heartbroken lost chance badly due bills without falls fall afford cope bear know imagine desperate desperately need beg begging please dream hopeless anything rent savings unemployed lifeline mean everything last chance crushed devastated bottom",
        r"\b(?:(?:don't|do not) know what i(?:'ll| will|'d| would) do\b|(?:can't|cannot) (?:go on|afford for|bear|cope|lose this|imagine (?:not|losing))|without this (?:job|role|position|post)\b|falls? through\b|let me down\b|(?:could not|couldn't|can't|cannot) (?:bear|take) (?:it|another|a)\b|everything (?:\w+ ){0,3}depends on|depends on (?:this|it|you)\b|need (?:this|it|the|that)\b[^.?!]{0,20}\bbadly\b|rent (?:is )?(?:due|overdue)\b|bills to pay\b|desperate(?:ly)?|beg(?:ging)?\b|please[,!.]? please|i(?:'d| would)? (?:really |so |truly |badly |desperately |urgently )+need (?:this|the|a|your)|need this job|dream (?:job|role|position|company|employer)|(?:would |will |'d )?do (?:absolutely )?anything|my (?:last|only) (?:chance|hope|resort)|(?:would|will) mean (?:everything|the world)|can't (?:afford|live|sleep|eat|stop thinking)|cannot (?:afford|sleep|stop thinking)|(?:pay|make) (?:my|the) rent|running out of (?:money|savings|options|hope)|lifeline|on my knees|i(?:'d| would) be (?:devastated|crushed|heartbroken|lost)|give me (?:a|one|just one|this) chance|take a chance on me|pleading|plead with|implore|at my wits' end|lose sleep|losing sleep|nothing i want more|want(?:ed)? nothing more)",
        "This sounds desperate; say once that you are interested.",
    ),
    _pattern(
        Code.SALARY,
        "health cover vouchers voucher discount discounts differential premium diem tips expenses reimbursed reimbursement base pays salary pay paid compensation remuneration wage wages bonus bonuses equity stock package benefits pension rate earn earnings raise allowance perks money relocation holiday vacation commission rates ote salaries leave stipend insurance terms",
        r"\b(?:salar(?:y|ies)|remuneration|compensation|wages?\b|pay (?:range|scale|band|rate|package|rise|grade|expectations?|level|slip|review|structure|bracket)|(?:the|your|what|my|better|higher|current|base|starting|on) pay\b(?! (?:attention|off|for|close|tribute|heed|you|respect))|(?:signing |annual |yearly |performance )?(?<!welcome )(?<!nice )(?<!added )(?<!real )(?<!extra )(?<!a )bonus(?:es)?\b|(?:signing|annual|yearly|performance|joining) bonus(?:es)?\b|stock options?|equity (?:package|grant|stake)|(?:benefits?|relocation|reward) package|(?:health|employee|company|staff|full|your|the) (?:care )?benefits\b(?! of)|pension\b|(?:hourly|day|daily|overtime|weekend) rates?\b|(?:what|how much) (?:it|you|the (?:job|role|post|position)) pays?\b|(?:what|how much) (?:do|does|would|will|can) (?:you|the \w+|it) pay\b|(?:monthly|weekly|hourly|annual|basic|holiday|sick|maternity|overtime|take-home|weekend) pay\b|\bpay (?:is|an hour|per|a month|for (?:the|this))\b|\bpaid (?:at|extra|overtime|hourly|monthly|by the hour|more|well|per)\b|the (?:base|commission|base salary)\b(?! of| for)|the package\b|earnings|perks|(?:paid|annual|parental) (?:leave|holiday|vacation)|(?:vacation|holiday|leave) (?:days|allowance|entitlement)|relocation (?:help|costs?|allowance|support|money|bonus)|commission (?:structure|rate|split|plan)|money (?:side|matters|you)|(?:staff|employee) discounts?|(?:meal|lunch|luncheon) vouchers?|(?:night|shift|weekend|unsocial(?: hours)?) (?:differential|premium|allowance|pay)|per diem|tips\b|travel expenses|reimburse\w*|ote\b|health (?:insurance|cover|care plan|plan)|dental|401\(?k\)?|mileage|company car|stipend|how much (?:the|you|i|it)\b[^.?!]{0,20}\b(?:pay|earn|worth))",
        "Pay and terms have no place here; they come with an offer.",
    ),
)
_STATUS = _pattern(
    Code.STATUS_QUESTION,
    "",
    r"\b(?:how (?:the|your|this|that) \w+ (?:is|are|was) (?:going|coming|looking|shaping|progressing|getting)|how much longer|how long\b[^.?!]{0,40}\b(?:takes?|tends?|needs?|lasts?|wait)\b|(?:curious|wonder(?:ing)?|know|ask|guess|see) (?:\w+ ){0,2}?(?:whether|if|how) (?:my|i|it|you|the)\b[^.?!]{0,40}\b(?:list|stack(?:ed)? up|others|compar\w+|in the running|chosen|through|passed|shortlist|short list|still in|measure up|rank)\b|when (?:i|you|we|they|the \w+(?: \w+)?|a decision|your \w+) (?:might|may|can|could|will|would|should|expect|are|is|plan|hope|intend|decide|do|does|make|makes|think|hear|'ll|were|be|likely|was)\b[^.?!]{0,60}\b(?:hear|decid\w+|decision|know|choos\w+|pick|update|news|next step|answer|result|outcome|made|settled|likely)|when (?:i|we) (?:can|could|may|might|should|will|would) expect\b"
    r"|(?:when|by when|how soon|how long)\b[^.?!]{0,50}\b(?:decid\w+|decision|hear (?:back|from|something)|next steps?|the (?:result|outcome)|make up your mind|process (?:will|might|takes?|should))\b|(?:any|some|an|the latest|there been|share|further) (?:update|news|word|idea yet|movement|decision|progress|developments?)(?:s)? (?:on|about|regarding|yet|from|as to|so far|concerning|with)|(?:is|are|was) there (?:any|been any|already|perhaps|an?)\b[^.?!]{0,20}(?:news|update|decision|word|movement|progress|timeline|result|idea (?:of|when|yet|who))"
    r"|(?:how|where) (?:do |does |did |have )?(?:things|matters|we|i|the process|my application|the search|your (?:search|decision|process)|it all|everything)(?: \w+)? (?:stand|standing|stands|look(?:ing)?|going|coming along|progressing|are|is|getting on|gone|went)\b|(?:where|how) (?:i|we|things|matters) (?:stand|are|look|come|fit|did|do|rank|rate|compare)\b|(?:status|state|progress|stage|outcome|result) of (?:my|the|your|our) (?:application|candidacy|process|interview|search|hiring|decision|vacancy|position|role|hire|recruitment)"
    r"|(?:timeline|time line|timetable|time frame|timeframe|timescale|timing|schedule)\b[^.?!]{0,40}(?:\?|for (?:a|the|your|next|making|when) (?:\w+ )?(?:decision|next|step|process|round)|look)|(?:(?<!i )(?<!you )know|hear|tell me|ask|wonder(?:ing)?|curious|share|learn|clarify|find out|say|indicate|idea|sense|indication|inkling)\b[^.?!]{0,50}\b(?:next steps?|timeline|timetable|timeframe|time frame|timescales?|whether (?:you|the \w+) (?:have|has|had|'ve)? ?(?:already )?(?:decided|made|reached|chosen|come)|how (?:i|it|my interview) (?:did|went|compare\w*|was received|came across)|if (?:i|you)(?:'ve| have)? (?:decided|made it|am|got|passed|through|been)|when\b|what (?:happens|comes) next|decision|the outcome|the result|my chances|who (?:else|gets|you)|your (?:thinking|verdict|impression))"
    r"|what (?:are|is|will be|would be|happens?|comes?|were) (?:the |your |my )?(?:next\b|likely next|timeline|chances|decision|status|outcome|plan from here)|did i (?:get|make|pass)\b|have you (?:already |perhaps |yet |had (?:a chance|time) to )?(?:made|make|reached|come to|decided|decide|chosen|choose|picked|filled|narrowed|had any)\b|am i (?:still|through|in the running|one of|among)|still in the (?:running|race|frame|mix)|on the shortlist|who (?:you've|you have|got|will get) (?:chosen|the|decided)|how (?:many|am i|do i|did i)\b[^.?!]{0,30}\b(?:candidates|compare|do|rank|applicants|others|of us|left|remain\w*)|which way (?:it|you|the \w+)\b|(?:curious|eager|keen|anxious|impatient|dying|itching) to (?:know|learn|hear|find out|see) (?:what you (?:decide|think of|made of)|when\b|how (?:it|things) (?:went|turn|go|stand)|your (?:decision|answer|verdict)|if i|whether i|the (?:outcome|result|decision|verdict|answer|next steps?)))",
    "This kind of message does not ask how things stand.",
)
_ASK_FORMS = lazy(
    r"\?|\b(?:wonder|wondering|curious|know|tell me|let me know|ask|share|hear|eager|keen|grateful|appreciate|any (?:update|news|word)|could you|would you|can you|please|idea|learn|happy to learn|expect|dying|itching|anxious|update)\b"
)
_CLICHE = lazy("|".join(rf"\b{re.escape(each)}\b" for each in CLICHES if each != "i wanted to"))
_MORE_CLICHES = lazy(
    r"\b(?:hope (?:this|my|the) (?:email|e-mail|note|message|mail|letter) finds you|finds you (?:well|in good)|hope (?:all is|you(?:'re| are)|everything is|things are) (?:well|doing well|keeping well|going well)|hope you had a (?:great|good|nice|wonderful|lovely) (?:week|weekend|day)|trust (?:this|you|all)[^.]{0,20}\bwell|touch(?:ing)? bases?|circl(?:e|ing) back|reach(?:ed|ing)? out|pick(?:ing)? your brain|think(?:ing)? outside the box|hit the ground running|game[- ]changer|low-hanging fruit|move the needle|go the extra mile|team player|synerg\w+|value[- ]add(?:ed)?|take (?:it|this|things) to the next level|at the end of the day|(?:just )?(?:wanted to |want to |thought i'd )?(?:check|checking|follow|following) (?:in|up) (?:on|to see)|just (?:check|follow)ing (?:in|up)|just (?:a )?(?:quick|gentle) (?:note|reminder|nudge) to (?:check|follow|see)|gentle reminder|friendly reminder|ping(?:ing)? you|bump(?:ing)? this|(?:perfect|great|ideal|natural) fit\b|passionate about|(?:very |so |super |really |truly |incredibly )?excited (?:to|about)|thrilled (?:to|at|about)|(?:earliest|at your) convenience|do(?:n't| not) hesitate|look(?:ing)? forward to hearing (?:back )?from you(?: soon| at your)|per (?:my|our) (?:last|previous|conversation)|as per\b|please (?:be advised|find attached herewith)|to whom it may concern|leverage (?:my|our)|wealth of (?:experience|knowledge)|proven track record|results[- ]driven|detail[- ]oriented|self[- ]starter|dynamic (?:team|environment|company)|fast[- ]paced|needless to say|it goes without saying|without further ado|deep dive|ducks in a row|on the same page|win-win|best of breed|synergies|paradigm|rockstar|ninja|guru|esteemed (?:organi[sz]ation|company|firm|institution)|aligns? (?:perfectly|seamlessly)|no-brainer|bring(?:s|ing)? (?:a lot )?to the table|wear(?:ing)? many hats|second to none|cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|go-getter|people person|at this point in time|in this day and age|delve|tapestry|testament to)\b"
)


def manners(exam: Examination) -> None:
    """Look for what a message of this kind must not do."""
    bans = EMAILS[exam.kind].bans if exam.kind else frozenset()
    for sentence in exam.sentences:
        for start, end, message in _placeholders(exam, sentence):
            exam.report(Code.PLACEHOLDER_LEFT, sentence.part, start, end, message)
        for match in _EMOJI.finditer(sentence.text) if _EMOJI_HINT.search(sentence.text) else ():
            exam.report(Code.EMOJI, sentence.part, sentence.start + match.start(), sentence.start + match.end(), "No emoji in a message of this kind.")
        if sentence.role in ("note", "signature"):
            continue
        if sentence.role == "greeting":
            continue
        _words(exam, sentence)
        if Ban.STATUS_QUESTION in bans and sentence.part in _ASKING_PARTS:
            _status(exam, sentence)
        for pattern in (_CLICHE, _MORE_CLICHES):
            match = pattern.search(sentence.low)
            if match and not any(match[0] in text.lower() for text in exam.known.trusted.values()):
                exam.report(Code.CLICHE, sentence.part, sentence.start + match.start(), sentence.start + match.end(), "A stock phrase; say it in words of your own.")
                break
    _exclamations(exam)


_ASKING_PARTS = frozenset({"subject", "body", "opener", "purpose", "ask", "voicemail"})


def _placeholders(exam: Examination, sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    for match in _PLACEHOLDER.finditer(sentence.text) if _GAP_HINT.search(sentence.text) else ():
        if any(match[0] in text for text in exam.known.texts.values()):
            continue
        yield sentence.start + match.start(), sentence.start + match.end(), f"{match[0]} is a gap that was never filled."
    if sentence.role != "note" and _MODEL_HINT.search(sentence.low) and (match := _MODEL_TALK.search(sentence.low)):
        yield sentence.start + match.start(), sentence.start + match.end(), "This is written to you, not to them."


def _words(exam: Examination, sentence: Sentence) -> None:
    low, words = sentence.low, sentence.folds
    for bad in _BAD:
        if bad.code is Code.SALARY and (sentence.part == "branch: salary"):
            continue
        if bad.words.isdisjoint(words):
            continue
        match = bad.pattern.search(low)
        if match is None:
            continue
        if bad.code is Code.SALARY and _typed(exam, match[0]):
            continue
        if bad.code is Code.PRESSURE and exam.kind in (Kind.OFFER_DEADLINE, Kind.OFFER_REPLY) and _may_ask_by(low):
            continue
        exam.report(bad.code, sentence.part, sentence.start + match.start(), sentence.start + match.end(), bad.message)


def _may_ask_by(low: str) -> bool:
    """Whether a day is asked for politely, as an offer with a deadline has to."""
    return bool(re.search(r"\b(?:offer to answer|to answer by|would it be possible|could you|would you be able|is there any chance|might (?:it|you)|do you think|whether|i have (?:been )?asked|asked to (?:answer|reply|decide)|(?:need|have|am asked|been asked|expected) to (?:answer|reply|decide|give them|let them|tell them)|i have to (?:answer|reply|decide|give them|let them|tell them)|i am (?:asked|expected) to|i (?:will|shall|can|'ll) (?:give|let|send|answer|reply|have|get|come|tell)|you(?:'ll| will) (?:have|get) my|my answer|wants? (?:an|my) answer)\b", low)) and not re.search(r"\b(?:either (?:i|you|we) \w+\b[^.?!]{0,60}\bor\b|you have until|see to it that|unless (?:i|you|we|it)\b[^.?!]{0,70}\bi(?:'ll| will| shall|'m| am| have)\b|otherwise,? i(?:'m| am) (?:off|gone|out|taking|signing|going)|otherwise,? i(?:'ll| shall| will) (?!try|call|ring|write|wait|be in touch|check|come|see|just|assume you|phone|email|send|leave)|or (?:the deal|i|it|that)(?:'s|'m| is| am) off\b|without (?:a|an|your|any)\b[^.?!]{0,40}\b(?:yes|answer|reply|decision|word|commitment)\b[^.?!]{0,40}, i\b|(?:let me have|give me|i(?: would|'d)?(?: still)? (?:need|want|expect|require)) (?:an?|your|the) (?:\w+ )?(?:answer|reply|decision|response)\b|or else|otherwise|you must|unless|ultimatum|forced|insist|demand)\b", low)


def _typed(exam: Examination, words: str) -> bool:
    """Whether the user's own notes speak of it, so that it is theirs to raise."""
    noun = max(re.findall(r"[a-z]+", words), key=len)
    return len(noun) > 3 and any(
        noun in text.lower()
        for key, text in exam.known.trusted.items()
        if key.startswith(("me.question", "me.concerns", "process.owed", "interview.topics")) or ".topics" in key
    )


def _status(exam: Examination, sentence: Sentence) -> None:
    match = _STATUS.pattern.search(sentence.low)
    if match is None or not _ASK_FORMS.search(sentence.low):
        return
    if re.search(r"\bthank\w*\b[^.?!]*\blet(?:ting)? me know\b|\w (?:kindly )?(?:let|letting) me know (?:on|of|about|yesterday|today|last)\b", sentence.low):
        return
    if re.search(r"\b(?:not|never|n't) (?:\w+ ){0,3}(?:about|asking|calling|writing)\b|look(?:ing)? forward to\b", sentence.low[: match.end()]) and "?" not in sentence.text:
        return
    if any(key == "me.question" and match[0][:20] in text.lower() for key, text in exam.known.texts.items()):
        return
    if exam.kind is Kind.CONFIRMATION and "next step" not in match[0] and "decision" not in match[0]:
        return
    exam.report(_STATUS.code, sentence.part, sentence.start + match.start(), sentence.start + match.end(), _STATUS.message)


def _exclamations(exam: Examination) -> None:
    spoken = [s for s in exam.sentences if s.role != "note"]
    for part in {s.part for s in spoken}:
        marks = [s.start + i for s in spoken if s.part == part for i, c in enumerate(s.text) if c == "!"]
        if len(marks) <= EXCLAMATIONS:
            continue
        place = marks[EXCLAMATIONS]
        exam.report(Code.EXCLAMATION, part, place, place + 1, "One exclamation mark is enough.")
