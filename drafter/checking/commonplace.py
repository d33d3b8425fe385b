"""Words that claim nothing: what every polite message about an interview is made of."""

from __future__ import annotations

from functools import cache

from drafter.checking.stems import sense

_FUNCTION = """
a about above across actually after again against ago ahead all almost alone along already also although altogether always
am among an and another any anybody anyone anything anyway apart are aren't around as aside at away back be because been
before behind being below beside besides best better between beyond both but by can can't cannot certainly clearly could
couldn't couple despite did didn't do does doesn't doing don't done down due during each either else enough entirely
especially even ever every everybody everyone everything exactly except far few fewer first for from further had hadn't half
hardly has hasn't have haven't having he her here hers herself him himself his how however i i'd i'll i'm i've if in indeed
inside instead into is isn't it it's its itself just last least less lot lots many may maybe me might mine more most mostly
much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now nowhere of off often oh on
once one ones only onto or other others otherwise ought our ours ourselves out outside over own particularly per perhaps
plenty pretty probably quite rather really right same several shall she should shouldn't simply since so some somebody
somehow someone something sometimes somewhere soon still such sure surely than that that's the their theirs them themselves
then there there's therefore these they they'd they'll they're they've thing things this those though through throughout thus
till to together too toward towards true truly under unless unlike until up upon us usually very was wasn't we we'd we'll
we're we've well were weren't what what's whatever when whenever where wherever whether which while who whoever whole whom
whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves
etc please ok okay via versus per plus minus okay vs today tomorrow yesterday tonight morning afternoon evening night day
days week weeks month months year years hour hours minute minutes moment moments time times
two three four five six seven eight nine ten twice thrice second third dozen hundred
"""
_LETTERS = """
document paper pen money member project machine language autumn spring summer winter single divide divided print printed size projector
function vote supplementary setup technical software programme program system tool log drama dramatic neat neatest groundwork forth absence
penny woman women man men lady gentleman leaf pair examination avail school stack beforehand compliment pardon workload reopen division
technical technology product service industry sector market site location building floor room corridor number figure amount rate level degree
thanksgiving christmas easter holiday sunday house document record registry folder sheet chart list order copy size volume share serve
measure announce obtain invest price trade season garden park kitchen bench coffee cup mug biscuit loaf slice bread butter bike

accept accommodate acknowledge add address admire advance advice afraid agree aim allow anew answer anticipate apologise
apologize apology appeal appear application applicant apply appoint appreciate appreciative appropriate approach arise arrange
ask aspect assist assistance assume assure atmosphere attend attention attentive attract attractive available await aware
balance bear begin behalf believe belong benefit bid bit body bother bring broad busy call callback candid candidacy candidate care
careful case catch cause certain challenge chance change chat check cheer cheerful choice choose clarify clarity clear close
colleague come comfort comfortable comment committee common communicate company compare complete concern concise conclude
conclusion confident confirm connect consider considerate consideration contact content context continue contribute contribution
convenience convenient conversation convey convince copy correct count course courteous courtesy cover cross current curious
date deal dear decide decision deep deeply definitely delay delight delighted depend describe description deserve desk detail
determine different difficult direct directly disappoint disappointment discuss discussion distance disturb document doubt draw drop duly
eager early earn ease easy eager effort email employer encourage encouraging end energy engage engaging enjoy enjoyable enquire
enthuse enthusiasm enthusiastic entirely envelope even event evident example excellent exchange excite exciting excuse expect
expectation experience explain explanation explore express extend extra eye face fact fair faith fall familiar fascinate
fascinating favour favor feedback feel feeling fill final find fine firm fit flatter follow fond forget form formal format
former forward found frank frankly free fresh friend friendly fruitful full fully fun future gain general generous generosity
genuine genuinely get give glad gladly glimpse go goes going gone good goodbye gracious grasp grateful gratitude great greatly
greet greeting grow guess guidance half hand handle happen happy hard haste have head hear heart hearted heartfelt heartily
heavy hello help helpful hesitate hi high highlight hint hire history hit hold home honest honestly honesty honour honor hope
hopeful hopefully hospitable hospitality host hurry idea imagine immediate impress impression impressive include incredible indicate
individual inform information informal informative initial inquire inside insight insightful inspire inspiring instance instructive intend intention interest
interesting interrupt interview interviewer intrigue intriguing introduce introduction invite invitation involve issue item join joy judge
keen keep key kick kind kindly kindness knock know knowledge lack large late later laugh lead learn leave left lend length less let
letter level lie life light like likely likewise line link list listen little lively local long look loss lot love lovely low
luck lucky mail main make manager manner mark match material matter mean meaning meaningful means meanwhile meet meeting mention merely
message middle mind mine minor miss missing mistake mix moment mood motivate move name nature near necessary need nerves
nervous new news nice nicely note notice notion number object oblige obvious occasion occur offer office open opening openly
openness opinion opportunity option order organise organisation ought outcome outline outlook overall owe page pain panel paper part particular
particularly party pass past path patience patient pause pay peace people perfect perhaps permit person personal perspective
phone phrase pick picture piece place plain plainly plan play pleasant please pleasure plus point pointer polite position positive
possible possibility post postpone posting prefer preparation prepare presence present press pretty previous privilege probable
problem proceed process profile progress promise prompt proper prospect proud prove provide purpose put puzzle quality question
quick quickly quiet quite race raise range rapport rare rather reach reaction read reader ready real realise realize
reason reasonable recall receive recent recently recognise recommend reconsider record refer reference reflect reflection regard regardless regret reinforce
relate relation relax relaxed relevant reliable remain remark remember remind reminder reply report represent request require
resolve respect respectful respond response responsibility rest result return review reward rewarding right ring rise role room round run
rush safe sake satisfy save say scale schedule search seat secret section see seek seem selection send sense sensible serious
session set setting settle several shape share short shortly show side sign simple sincere sincerely sit situation skill sleep
slight slot slow small smart smile smooth solid solution sorry sort sound spare speak special specific spend spirit
spot squeeze stage stand start state status stay step stick stop story straight straightforward strange strength strengthen
stress strike strong strongly struck stuff style subject submit succeed success suggest suggestion suit suitable sum
summary supply support suppose surprise swift sympathy table take talent talk task taste team tell term terrific text thank
thankful thanks thought thoughtful thorough thoroughly throw thrill tidy tie timeline timetable tiny title together tone
topic touch towards track treat tremendous trip trouble trust truth try turn type typical unable understand understandable
understanding undertake unfortunate unfortunately unit unusual update upcoming urge use useful usual vacancy valuable value various version video
view visit vivid voice voicemail wait walk want warm warmly warmth waste watch way ways weather weekend weigh weight welcome
welcoming whichever whole wide wider willing win wish wishes withdraw withdrawal wonder wonderful word words wording work world worry worth
worthwhile write writing wrong yield young zoom hello hey cheers regards sincerely yours faithfully goodbye bye
afield appetite applause beam brevity bright brilliant chuckle clarify closer coffee cold comfy corner counterpart crystal daily
dear deadline decent dedicated dedication diary difference dig digest door draft dream earnest earlier elsewhere embrace emphasis
enclose entire envious environment excess fascination flexible fond footing fortunate genuine gist glimpse grace grip grown
gut hat heads hindsight holler hook hunt imagination ink invaluable inbox jot journey joke jump keenness keener laughter lesson liking load lookout
loop makings memorable memory mild moreover motivation mouth nerve notebook notepad odd oddly old online onward open-minded opt pace
pack paragraph patiently pen perspective pinch planet pleased pocket ponder precious precise precisely professional proposition promising pun puzzle
quicker quietly ramble reality reassure reassuring reception refresh refreshing rehearse relief relish resonate resonance rich ring room
rule sharp shortlist silence silver smiling snag solely speech spark spirited splendid standing stimulating street strictly successful
suited supportive surely surprisingly swap tea temper tempting thick thinking thread threshold tight touchy transparent transparency transparent tricky trivial
unsure unique uplifting utmost variety verdict warm-hearted whatsoever whiff wholehearted wholeheartedly wise wit workday
applied answered approachable articulate authentic authenticity backdrop backbone breath breeze bunch candour candor clarity close closely clue
collaboration collaborative comparison compelling complement concrete conscious consistent constructive core courage culture curiosity dedication
depth detour dialogue direction disposal distinct effective efficient elegant engaged enriching envisage esteem ethos excellence expertise extensive
fascinated field fluent focus fondly footstep forthcoming frankness generosity goal habit heartening highly holistic humour humor ideal imaginative
impact implication inclined inform influence initiative integrity intense intent interaction intuitive kinship landscape lasting legwork lens light-hearted
logical long-term looking loyal mature mission modest momentum moved mutual mystery natural naturally neat notable novel objective obviously
outstanding passage passing patient peer personable phase pleasantly practical pragmatic praise prep pride priority profound pursue pursuit
quality rapid rationale refreshingly remarkable respectfully robust sane sensibly sheer significant significantly simply skilled span spontaneous
stellar steady strategic strategy subtle succinct sum sweet symptom tangible tempo tenor thorough thoughtfulness tidy timely tour-de-force tradition
transition trustworthy ultimate unhurried unreservedly validate vibe viewpoint vision vital vividly well-being welcoming whirl wish wondering workplace
"""


@cache
def commonplace() -> frozenset[str]:
    """The senses of words that need no fact."""
    import os

    with open(os.path.join(os.path.dirname(__file__), "lexicon_drafts", "commonplace.txt")) as file:
        more = file.read()
    return frozenset(sense(piece) for word in (_FUNCTION + _LETTERS + more).split() for piece in (word, *word.split("-")))
