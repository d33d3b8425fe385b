"""Job titles: the role as the file has it, and nobody promoted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from drafter.checking.lazy import lazy
from drafter.checking import lexicon
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.names import MONTHS_AND_DAYS
from drafter.checking.reading import Sentence, Word, fold
from drafter.checking.stems import stem

_ROLE_NOUN = frozenset("role position job post vacancy opening opportunity posting interview application team candidate".split())
_AS = frozenset("as a an the your our my new next of is was am be being became for".split())
_PLAIN = frozenset(
    """manager recruiter interviewer interviewers candidate applicant colleague colleagues team panel chair coordinator
    owner hiring person people member members staff agency employer reception receptionist assistant office contact
    partner lead head host officer staffing committee applicants candidates guest guests student students customer
    customers patient patients client clients learner learners user users reader friend help leader leaders managers""".split()
)
_SELF = lazy(r"\b(?:as|i am|i'm|i was|i've been|i have been|i worked as|worked as|become|became|being)\b")


def titles(exam: Examination) -> None:
    """Hold every job title against the role and the titles of the file."""
    for sentence in exam.sentences:
        if sentence.role in ("said", "subject", "greeting", "signature"):
            _sentence(exam, sentence)


def _degrees(exam: Examination, sentence: Sentence) -> None:
    """Hold degrees in small letters against the user's own notes: "my master's degree"."""
    for match in _DEGREE.finditer(sentence.low):
        root = match[1] or match[0]
        if any(root[:6] in text.lower() for text in exam.known.texts.values()):
            continue
        start = sentence.start + match.start()
        exam.report(Code.UNKNOWN_TITLE, sentence.part, start, start + len(match[0]), f"No fact gives a {match[0]}.")


_DEGREE = lazy(r"\b(?:(bachelor|master|associate|honours)(?:'s)? degree|(bachelor|master)'s\b|doctorate|diploma|ph\.?d\b|m\.?b\.?a\b|m\.?sc\b|b\.?sc\b|(?:university|college|law|nursing|engineering) degree|charter(?:ed)? (?:accountant|engineer|status)|licen[cs]ed (?:\w+))")


def _promotions(exam: Examination, sentence: Sentence) -> None:
    """Find a rank put before the role that it does not have: "the lead policy officer"."""
    role = {fold(w) for w in re.findall(r"[^\W_]+", exam.known.interview.role)}
    for start, end, keys in exam.grounds:
        if keys != ("role",) or not sentence.start <= start < sentence.end:
            continue
        before = [w for w in sentence.words if w.end <= start][-1:]
        if before and before[0].fold in _RANKS and before[0].fold not in role and start - before[0].end < 3:
            word = before[0]
            exam.report(Code.UNKNOWN_TITLE, sentence.part, word.start, word.end, f"The role is {exam.known.interview.role}.")


_RANKS = frozenset("senior junior lead principal chief head deputy assistant associate staff executive trainee interim acting vice managing".split())


def _sentence(exam: Examination, sentence: Sentence) -> None:
    _degrees(exam, sentence)
    _promotions(exam, sentence)
    words = sentence.words
    number = 0
    while number < len(words):
        if words[number].text == words[number].fold and not _may_begin(words[number].fold):
            number += 1
            continue
        last = _title_from(exam, words, number, sentence)
        if last is None:
            number += 1
            continue
        _hold(exam, sentence, words, number, last)
        number = last + 1


@lru_cache(maxsize=8192)
def _may_begin(folded: str) -> bool:
    """Whether a job title in small letters can begin with a word."""
    return lexicon.is_title_modifier(folded) or lexicon.is_title_word(folded)


def _title_from(exam: Examination, words: Sequence[Word], number: int, sentence: Sentence) -> int | None:
    """The last word of the job title that begins here, if one does."""
    word = words[number]
    if word.fold in _ROLE_NOUN or word.fold in MONTHS_AND_DAYS:
        return None
    if not (lexicon.is_title_modifier(word.fold) or lexicon.is_title_word(word.fold) or _capital(word)):
        return None
    last, ends = number, lexicon.is_title_word(word.fold)
    for place in range(number + 1, min(number + 7, len(words))):
        other = words[place]
        between = sentence.text[words[place - 1].end - sentence.start : other.start - sentence.start]
        if between.strip(" /-"):
            break
        if lexicon.is_title_word(other.fold):
            last, ends = place, True
        elif not (lexicon.is_title_modifier(other.fold) or _capital(other) or other.fold in ("of", "and", "for") or other.fold in exam.known.role_words):
            break
    return last if ends else None


def _capital(word: Word) -> bool:
    return word.text[0].isupper() and not word.first and len(word.text) > 1


def _hold(exam: Examination, sentence: Sentence, words: Sequence[Word], first: int, last: int) -> None:
    title = [w for w in words[first : last + 1] if w.fold not in ("of", "and", "for", "the")]
    before = words[first - 1].fold if first else ""
    following = words[last + 1].fold if last + 1 < len(words) else ""
    low = sentence.low
    about_role = following in _ROLE_NOUN or re.search(r"\b(?:as|(?:role|position|post|job) of) (?:an? |the |your |our )?$", low[: words[first].start - sentence.start])
    plain = all(w.fold in _PLAIN for w in title)
    if title and title[0].fold == "help":
        return
    capital = any(_capital(w) for w in title)
    if plain and not capital and not (before in ("your", "the", "as") and len(title) > 1):
        return
    if not (about_role or capital or before in ("your", "our", "a", "an", "the", "as", "senior") or len(title) > 1):
        return
    unknown = [w for w in title if not (_of_role(exam, w) if about_role and not plain else _given(exam, w))]
    if unknown and not any(f.start < unknown[-1].end and unknown[0].start < f.end for f in exam.findings):
        if not capital and not about_role and not _claims_title(exam, sentence, title, before):
            return
        role = exam.known.interview.role
        exam.report(
            Code.UNKNOWN_TITLE,
            sentence.part,
            unknown[0].start,
            unknown[-1].end,
            f"No fact gives the title \u201c{' '.join(w.text for w in title)}\u201d; the role is {role}.",
        )


def _claims_title(exam: Examination, sentence: Sentence, title: Sequence[Word], before: str) -> bool:
    """Whether small letters claim a title for somebody: "as a certified accountant"."""
    if len(title) > 1 and any(lexicon.is_title_modifier(w.fold) and not lexicon.is_title_word(w.fold) for w in title[:-1]):
        return before in ("a", "an", "the", "your", "our", "as", "my", "")
    low = sentence.low[: title[0].start - sentence.start]
    return bool(re.search(r"\b(?:as|i am|i'm|i was|been|became|worked as) (?:an? |the |your )?(?:\w+ )?$", low))


def _of_role(exam: Examination, word: Word) -> bool:
    """Whether a word of a title is one of the role applied for, or of the user's own notes."""
    role = {fold(w) for w in re.findall(r"[^\W_]+", exam.known.interview.role)}
    pieces = [p for p in re.split(r"[-/.&]", word.fold) if p]
    if all(p in role or p.rstrip("s") in role or stem(p) in {stem(r) for r in role} for p in pieces):
        return True
    keys = exam.known.stems.get(stem(word.fold), ())
    return any(k.startswith(("me.", "process.", "company")) for k in keys) or (
        not lexicon.is_title_modifier(word.fold) and _given(exam, word)
    )


def _given(exam: Examination, word: Word) -> bool:
    known = exam.known
    if word.fold in known.words or word.fold.rstrip("s") in known.words or stem(word.fold) in known.stems:
        return True
    pieces = [p for p in re.split(r"[-/.&]", word.fold) if p]
    return len(pieces) > 1 and all(p in known.words or lexicon.is_english(p) for p in pieces) and not any(lexicon.is_title_modifier(p) and p not in known.words for p in pieces)


def name_with_title(exam: Examination) -> None:
    """Hold a title that stands behind a name against that of the person."""
    for sentence in exam.sentences:
        if sentence.role != "said":
            continue
        for start, end, keys in list(exam.grounds):
            if not (sentence.start <= start < sentence.end) or not keys or not keys[0].endswith(".name"):
                continue
            owner = exam.known.owner(keys[0])
            if owner < 0:
                continue
            after = sentence.low[end - sentence.start :]
            match = re.match(r"(?:'s)?,? (?:\(|who is |as |is )?(?:your |the |our |their )((?:[a-z/-]+ ){0,4}[a-z]+)", after)
            if not match:
                continue
            found = _title_at_start(match[1].split())
            if not found:
                continue
            person = exam.known.interview.people[owner]
            own = {fold(w) for w in re.findall(r"[\w']+", f"{person.title} {person.role.value.replace('-', ' ')}")}
            wrong = [w for w in found if fold(w) not in own and stem(fold(w)) not in {stem(o) for o in own} and w not in ("of", "and", "for", "the")]
            if wrong and person.title:
                at = end + match.start(1)
                length = len(" ".join(found))
                exam.report(
                    Code.UNKNOWN_TITLE, sentence.part, at, at + length, f"The facts give {person.name} the title {person.title}."
                )


def _title_at_start(words: list[str]) -> list[str]:
    last = 0
    for number, word in enumerate(words, 1):
        if lexicon.is_title_word(word):
            last = number
        elif not lexicon.is_title_modifier(word) and word not in ("of", "and", "for", "the"):
            break
    return words[:last]
