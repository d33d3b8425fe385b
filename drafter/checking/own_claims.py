"""What the user claims of themselves: work done, qualifications and private facts."""

from __future__ import annotations

import re
from functools import partial

from drafter.checking import keys, lexicon
from drafter.checking.alternatives import Alternatives
from drafter.checking.clauses import Clause, carried, on_file
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.reading import Word
from drafter.checking.stems import is_commonplace, sense, stem
from drafter.checking.work import (
    ALSO_ELSEWHERE,
    OF_WORK,
    TELLING_WORK,
    WALKS_OF_LIFE,
    WORK,
)

_I_HAVE = (
    r"(?:i|we|i've|we've|i'd) (?:have |had |was |am |were )?(?:also |already |recently |since "
    r"|just |once |twice |then |currently |successfully |personally |always |often |even "
    r"|previously |meanwhile |first |myself |regularly |co-|single-handedly "
    r"|in the meantime |both |never )*"
)
_HAVING = (
    r"(?:having|after|by|from|through|besides|since|while)"
    r" (?:also |already |recently |personally |successfully |once )*"
)
_DOING = (
    r"[a-z-]+(?:ed|ing)|led|run|built|won|written|grown|held|cut|set|made|taught|kept|taken|begun"
    r"|brought|sold|driven|overseen"
)
_I_AM = (
    r"i(?:'m| am|'ve been| have been| was| got|'d been| had been)"
    r" (?:\w+ly |also |already |recently |even )?"
)
_STATE = (
    r"awarded|promoted|named|elected|certified|trained|licensed|licenced|responsible|qualified"
    r"|registered|accredited|nominated|recognised|recognized|published|commended|fluent|experienced"
    r"|proficient|skilled|versed|employed|in charge|educated|a native|bilingual|a member"
    r"|on the board"
)
_PAST = (
    r"experience|background|degree|training|certifications?|certificates?|qualifications?|expertise"
    r"|career|track record|studies|thesis|dissertation|internship|apprenticeship|licen[cs]es?"
    r"|fluency|publications?|awards?|doctorate|diploma|master's|bachelor's|phd|mba|team of"
    r"|last (?:job|role|post|employer|position)|current (?:job|role|post|employer|position)"
    r"|old (?:job|firm)|previous \w+|former \w+"
)
_WORK_PHRASE = Alternatives(
    rf"{_I_HAVE}(?P<verb>[a-z-]+)(?<!ly)(?!')",
    rf"{_HAVING}(?P<ing>{_DOING})",
    r"(?:as|i am|i'm|i|me|from) (?:\w+ ){0,2}?(?:who|that) (?:has|have|had) (?:also |already )?"
    r"(?P<done>[a-z-]+(?:ed|en)|led|run|built)",
    rf"{_I_AM}(?P<state>{_STATE})",
    rf"my (?:\w+ ){{0,3}}?(?P<noun>{_PAST})",
    r"as (?:an?|the|your) (?:\w+ )?(?P<as>[a-z]+)",
    r"(?:\d+|\w+) (?:years?|months?|decades?) (?:of|in|as)\b(?P<years>)",
    r"years of (?P<years2>)",
    r"i (?:have|hold|possess|bring) (?P<thing>an?|extensive|deep|solid|strong|several|many"
    r"|years|hands-on|considerable|broad|proven)",
    whole_words=True,
)
_MINE = Alternatives(r"my (?:own |old |whole |first |last |former )?(?P<mine>[a-z]+)\b")
_NOT_DONE = lazy(
    r"\b(?:would|could|might|may|shall|should|will|can|hope|want|like|love|plan|intend|ready|happy"
    r"|glad|keen|eager|able|if|'ll|'d|never) (?:\w+ ){0,4}$"
)
_SUPPOSED = lazy(r"\b(?:would|could|should|might|will|can|'d|'ll|if|wish|hope)\b")
_SPANS = ("years", "years2")
"""The groups of work that is told by its length."""
_SHORTEST_OF_A_TRADE = 4
"""Letters that each half of a word such as "bookseller" has at least."""
_REACH = 80
"""So many letters before a verb can say that it was not done."""
_TREATED = lazy(r"\bi was (?:treated|received|welcomed|made|given|told|shown|met|greeted|asked)\b")
_TO_HELP = lazy(r"\bto (?:\w+ ){0,2}$")
_GROWN = lazy(
    r"\bgrown? (?:fond|to|used|attached|tired|accustomed|into)\b|\bgrew (?:fond|to|used|up)"
    r"|\bran into (?:an? |the |some)"
)
_MANAGED_TO = lazy(
    r"\bprepared (?:for|to|myself)\b"
    r"|\bnever managed to\b|\bmanaged to (?:string|keep|ask|get|catch|say)\b"
)
_AT_WORK = lazy(r" (?:as|at|on|for|with) (?:an? |the )?(?!you|your|this|that|it)")
_ONESELF = lazy(r"\b(?:i|my|me)\b")
_LESSON = lazy(r"\b(?:taught|shown|showed|left|made) (?:me|us)\b")
"""Behind it stands what was learned of work, and no work."""
_TRIED = Alternatives(
    r"(?:i|i've|i'd|i have|i had|and|then|been|since) "
    r"(?:also |since |even |already |then |just |myself |now |been |promptly |have |had )*"
    r"(?:reran|rerun|rerunning|replay(?:ed|ing)|re-?read(?:ing)?|visited|watched|watching"
    r"|enrol(?:l)?ed|registered|downloaded|downloading|installed|practi[sc](?:ed|ing)"
    r"|sketched|rebuilt|rebuilding|rewrote|rewritten|rewriting|tried out|tried my hand"
    r"|signed up|joined|subscribed|volunteered|started (?:on )?(?:an?|the|my|your)|applied for"
    r"|applied to|looked up|ordered|borrowed)\b"
)
"""What people do between an interview and a letter, if it is worth telling."""
_DEED_ALONE = lazy(
    r"\W*(?:also |then |later |even |once |recently |successfully |previously )*"
    r"(?P<verb>[a-z-]+(?:ed)|led|ran|built|taught|won|oversaw|wrote|grew|founded)\b"
)
_DESCRIBING = lazy(r"\b(?:an?|the|my|your|their|our|this|that)(?: [\w-]+){1,2},?\s*\Z")
"""What stands before "organised" in "a calm, organised approach"."""
_BY_ME = Alternatives(
    r"(?:was|were|been|is|are) (?P<verb>[a-z-]+(?:ed|en|t)|led|run) by (?:me|myself)\b"
)
_DEEDS = ("me.fits", "me.news", "process.owed")


def own_claim(exam: Examination, clause: Clause, *, goes_on: bool = False) -> bool:
    """Hold what the user claims of themselves; say whether the clause claims such a thing.

    `goes_on`: the clause before is about the user: "I wrote the plan and | led the team".
    """
    alone, whole = goes_on or clause.start == 0, clause.sentence.low
    if alone and (match := _DEED_ALONE.match(clause.low)):
        verb = match["verb"]
        claims = stem(verb) in TELLING_WORK and verb not in ALSO_ELSEWHERE
        if claims and not _DESCRIBING.search(clause.sentence.low[: clause.start]):
            _work(exam, clause, match)
            return True
    if (match := _BY_ME.search(clause.low, of=whole)) and stem(match["verb"]) in WORK:
        _work(exam, clause, match, clause.telling_words())
        return True
    if _since_the_talk(exam, clause):
        return True
    for match in _WORK_PHRASE.finditer(clause.low, of=whole):
        if _is_claim_of_work(clause, match):
            _work(exam, clause, match)
            return True
    if match := _MINE.search(clause.low, of=whole):
        _belonging(exam, clause, match)
    return False


def _since_the_talk(exam: Examination, clause: Clause) -> bool:
    """Hold what the user says to have done or tried since, which only their own notes can tell."""
    match = _TRIED.search(clause.low, of=clause.sentence.low)
    if match is None or _NOT_DONE.search(clause.low[: match.start() + 2]):
        return False
    things = clause.content_words(match.end())
    known = exam.known
    if not things or any(is_of_own(known, sense(word.fold)) for word in things):
        return False
    _report(exam, clause, clause.place[0] + match.start(), things[-1].end)
    return True


def is_of_own(known: Known, meant: str) -> bool:
    """Whether a word of a sense stands in the user's notes about themselves."""
    return any(_tells(known.senses_of(key), meant) for key in known.texts if _is_of_oneself(key))


def _tells(senses: frozenset[str], meant: str) -> bool:
    """Whether a word of a sense is among others, or begins one: "books" of a bookseller."""
    if meant in senses:
        return True
    if len(meant) < _SHORTEST_OF_A_TRADE:
        return False
    longest = len(meant) + _SHORTEST_OF_A_TRADE
    return any(word.startswith(meant) and len(word) >= longest for word in senses)


def _is_of_oneself(key: str) -> bool:
    return keys.bare(key) in keys.OF_ONESELF


def _verb_group(match: re.Match[str]) -> str:
    """The group that holds the verb; empty if none does."""
    return match.lastgroup if match.lastgroup in ("verb", "ing", "done") else ""


def _is_claim_of_work(clause: Clause, match: re.Match[str]) -> bool:
    low, group = clause.low, _verb_group(match)
    verb = match[group] if group else ""
    if _NOT_DONE.search(low[: match.start()]) or _TO_HELP.search(low[: match.start()]):
        return False
    if _NOT_DONE.search(low[max(0, match.start() - _REACH) : match.start() + 2]):
        return False
    around = match[0] + low[match.end() : match.end() + 12]
    if _TREATED.search(match[0]) or _MANAGED_TO.search(around) or _GROWN.search(around):
        return False
    if verb:
        before = low[max(0, match.start(group) - _REACH) : match.start(group)]
        return not _NOT_DONE.search(before) and _is_work(low, match, verb)
    if match.lastgroup == "as":
        return _is_somebody(match["as"]) and bool(_ONESELF.search(clause.sentence.low))
    if match[0] == "my experience" and low[: match.start()].endswith("in "):
        return False
    return match.lastgroup != "noun" or bool(low[match.end() :].strip(" ,.'s"))


def _is_somebody(word: str) -> bool:
    """Whether somebody can be one: "as a nurse", "as the mother of twins"."""
    return word in OF_WORK or word in WALKS_OF_LIFE or lexicon.is_title_word(word)


def _is_work(low: str, match: re.Match[str], verb: str) -> bool:
    """Whether a verb speaks of work: "I closed the deal", but not "I was closed to it"."""
    if stem(verb) not in WORK or verb.endswith(("ers", "ors")):
        # "we developers"
        return False
    if verb not in ALSO_ELSEWHERE or match[0].startswith("having"):
        return True
    return _AT_WORK.match(low[match.end() :]) is not None


def _work(
    exam: Examination, clause: Clause, match: re.Match[str], telling: list[Word] | None = None
) -> None:
    """Work done and qualifications must rest on the user's own notes."""
    got = match.groupdict()
    verb = next((got[name] for name in ("verb", "ing", "done", "state") if got.get(name)), "") or ""
    if telling is None:
        telling = clause.telling_words()
        if verb:
            # What stands behind the verb was done; what stands before it is when and where.
            telling = clause.telling_words(match.end()) or telling
    lesson = _LESSON.search(clause.low, match.end()) if match.lastgroup in _SPANS else None
    last = clause.place[0] + lesson.start() if lesson else clause.place[1]
    telling = [word for word in telling if word.fold != verb and word.end <= last]
    unknown = _not_carried(exam, telling)
    if len(unknown) * 2 > len(telling):
        _report(exam, clause, unknown[0].start, unknown[-1].end)
    elif not telling and stem(verb) in TELLING_WORK and not _is_deed(exam.known, sense(verb)):
        first = clause.place[0] + clause.low.index(verb)
        _report(exam, clause, first, first + len(verb))


def _not_carried(exam: Examination, telling: list[Word]) -> list[Word]:
    """The words that no single text of the user's own has together with the others."""
    texts = list(filter(_is_of_oneself, exam.known.texts))
    missing = [
        [w for w in telling if not carried(exam, w, partial(_stands_in, key))] for key in texts
    ]
    return min(missing, key=len, default=[w for w in telling if not exam.grounded(w.start, w.end)])


def _stands_in(key: str, known: Known, meant: str) -> bool:
    return _tells(known.senses_of(key), meant)


def _is_deed(known: Known, meant: str) -> bool:
    """Whether the user's notes tell of such a deed."""
    return any(meant in known.senses_of(key) for key in known.texts if key.startswith(_DEEDS))


def _belonging(exam: Examination, clause: Clause, match: re.Match[str]) -> None:
    """Look for people and works of the user's that the file does not know: "my former boss"."""
    word = match["mine"]
    if word not in OF_WORK or is_commonplace(word) or on_file(exam.known, sense(word)):
        return
    start = clause.place[0] + match.start("mine")
    if not any(w.start == start and exam.grounded(w.start, w.end) for w in clause.sentence.words):
        _report(exam, clause, start, start + len(word))


def _report(exam: Examination, clause: Clause, start: int, end: int) -> None:
    """Note a claim, unless its words are found already."""
    if exam.found(start, end):
        return
    own = exam.known.interview.me.fits
    hint = f"; they have: {'; '.join(own)}" if own else ""
    message = f"The facts do not carry this{hint}."
    exam.report(Code.INVENTED_CLAIM, clause.sentence.part, start, end, message)
