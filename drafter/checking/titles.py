"""Job titles: the role as the file has it, and nobody promoted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from drafter.checking import lexicon
from drafter.checking.degrees import degrees
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.numerals import ORDINALS
from drafter.checking.reading import Sentence, Word, fold
from drafter.checking.spot import between
from drafter.checking.stems import stem
from drafter.checking.title import ROLE_NOUNS, Title, is_capital
from drafter.checking.vocabulary import MONTHS_AND_DAYS, word_set

_OF_A_MATTER = word_set(
    """process regarding concerning about inquiry enquiry question query matter update request"""
)
"""Words of a subject that say what a message is about."""
_RANKS = word_set(
    """senior junior lead principal chief head deputy assistant associate staff executive trainee
    interim acting vice managing"""
)
_HIGHER = word_set("senior junior principal deputy trainee assistant associate interim")
_SHORTENED = 3
_TOKEN = lazy(r"[^\W_]+")
_PIECES = lazy(r"[-/.&]")
_CLAIMING = lazy(r"\b(?:as|i am|i'm|i was|been|became|worked as) (?:an? |the |your )?(?:\w+ )?$")
_INSIDE = ("of", "and")
_LONGEST = 7
_OWN = ("me.", "process.", "company")
"""How the keys begin of what the user and the employer say of the work."""


def titles(exam: Examination) -> None:
    """Hold every job title against the role and the titles of the file."""
    for sentence in exam.sentences:
        if sentence.role != "note":
            degrees(exam, sentence)
            _promotions(exam, sentence)
            _promotions_inside(exam, sentence)
            _titles(exam, sentence)


def _promotions(exam: Examination, sentence: Sentence) -> None:
    """Find a rank put before the role that it does not have: "the lead policy officer"."""
    role = exam.known.interview.role
    for start, _, keys in exam.grounds_begun_in(sentence):
        if keys != ("role",):
            continue
        before = next((w for w in reversed(sentence.words) if w.end <= start), None)
        if before is None or start - before.end > 2:
            continue
        titled = f"{before.fold} {role}".lower()
        if any(titled in person.title.lower() for person in exam.known.interview.people):
            continue
        if before.fold in _RANKS and before.fold not in _folds(role):
            message = f"The role is {role}."
            exam.report(Code.UNKNOWN_TITLE, sentence.part, before.start, before.end, message)


def _promotions_inside(exam: Examination, sentence: Sentence) -> None:
    """Find a rank put before the last words of the role: "coordinator / senior estimator"."""
    role = _folds(exam.known.interview.role)
    for word, following in pairwise(sentence.words):
        if (
            word.fold in _HIGHER
            and following.fold in role
            and lexicon.is_title_word(following.fold)
            and word.fold not in exam.known.words
            and not exam.found(word.start, word.end)
        ):
            message = f"The role is {exam.known.interview.role}."
            exam.report(Code.UNKNOWN_TITLE, sentence.part, word.start, word.end, message)


def _titles(exam: Examination, sentence: Sentence) -> None:
    done = -1
    for number, word in enumerate(sentence.words):
        if number <= done or not (_begins_titles(word.fold) or is_capital(word)):
            continue
        last = _title_from(exam, sentence, number)
        if last is not None:
            _hold(exam, Title(sentence, number, last))
            done = last


def _title_from(exam: Examination, sentence: Sentence, number: int) -> int | None:
    """The last word of the job title that begins here, if one does."""
    words = sentence.words
    word = words[number]
    if _is_of_no_title(word.fold) or "'" in word.text:
        return None
    last = number if lexicon.is_title_word(word.fold) else None
    for place in range(number + 1, min(number + _LONGEST, len(words))):
        gap = between(sentence, words[place - 1], words[place])
        # A dash with spaces parts a subject: "Thank You - Data Analyst".
        if gap.strip(" /-") or " - " in gap:
            break
        if lexicon.is_title_word(words[place].fold):
            last = place
        elif not _can_stand_inside(exam, words[place]):
            break
    return last


def _can_stand_inside(exam: Examination, word: Word) -> bool:
    """Whether a job title can go on with a word."""
    return (
        lexicon.is_title_modifier(word.fold)
        or is_capital(word)
        or word.fold in _INSIDE
        or word.fold in exam.known.role_words
    )


@lru_cache(maxsize=8192)
def _begins_titles(folded: str) -> bool:
    """Whether a job title in small letters can begin with a word."""
    if _is_of_no_title(folded):
        return False
    return lexicon.is_title_modifier(folded) or lexicon.is_title_word(folded)


def _is_of_no_title(folded: str) -> bool:
    """Whether a word only speaks of posts, or is a day or a number."""
    no_title = folded in ROLE_NOUNS or folded in _OF_A_MATTER
    return no_title or folded in MONTHS_AND_DAYS or folded in ORDINALS


def _is_half_of_the_day(title: Title) -> bool:
    """Spare the "PM" of "3:30 PM", which managers of projects are called too."""
    first = title.words[0]
    before = title.sentence.text[: first.start - title.sentence.start].rstrip()
    return first.fold in ("am", "pm") and before[-1:].isdigit()


_NO_PEOPLE = ("chair", "crew")
"""Words of titles that in small letters stand for a seat, or for many."""


def _hold(exam: Examination, title: Title) -> None:
    if (
        title.words[-1].text in _NO_PEOPLE
        or title.words[0].fold == "help"
        or _is_half_of_the_day(title)
        or not _stands_out(title)
    ):
        return
    if _is_somebodys(exam, title):
        return
    is_held = _is_of_role if title.about_role and not title.plain else _is_given
    unknown = [word for word in title.words if not is_held(exam, word)]
    if not unknown and title.of_something and not _stands_in_one_text(exam, title):
        unknown = title.words
    if not unknown or exam.found(unknown[0].start, unknown[-1].end):
        return
    if title.capital or title.about_role or _is_claimed(title):
        written = " ".join(word.text for word in title.words)
        role = exam.known.interview.role
        exam.report(
            Code.UNKNOWN_TITLE,
            title.sentence.part,
            unknown[0].start,
            unknown[-1].end,
            f"No fact gives the title \u201c{written}\u201d; the role is {role}.",
        )


def _is_somebodys(exam: Examination, title: Title) -> bool:
    """Whether one of the people has the title, or a longer one."""
    written = " ".join(word.fold for word in title.words)
    titles = (person.title for person in exam.known.interview.people)
    return any(written in " ".join(map(fold, one.split())) for one in titles)


def _stands_in_one_text(exam: Examination, title: Title) -> bool:
    """Whether some text has all words of it; two titles mixed make a new one."""
    stems = exam.known.stems
    keys = [set(stems.get(stem(word.fold), ())) for word in title.words]
    return bool(set.intersection(*keys))


def _stands_out(title: Title) -> bool:
    """Whether it can be anybody's own title, and not what anybody is called."""
    several = len(title.words) > 1
    if title.plain and not title.capital:
        return several and title.before in ("your", "the", "as")
    belongs = title.before in ("your", "our", "a", "an", "the", "as", "senior")
    return title.about_role or title.capital or belongs or several


def _is_claimed(title: Title) -> bool:
    """Whether small letters claim a title for somebody: "as a certified accountant"."""
    if any(_is_only_modifier(word) for word in title.words[:-1]):
        return title.before in ("a", "an", "the", "your", "our", "as", "my", "")
    return bool(_CLAIMING.search(title.lead))


def _is_only_modifier(word: Word) -> bool:
    return lexicon.is_title_modifier(word.fold) and not lexicon.is_title_word(word.fold)


def _is_of_role(exam: Examination, word: Word) -> bool:
    """Whether a word of a title is one of the role applied for, or of the user's own notes."""
    if all(_is_in_role(piece, exam.known.interview.role) for piece in _pieces(word)):
        return True
    keys = exam.known.stems.get(stem(word.fold), ())
    if any(key.startswith(_OWN) for key in keys):
        return True
    return not lexicon.is_title_modifier(word.fold) and _is_given(exam, word)


def _is_in_role(piece: str, role: str) -> bool:
    folds = _folds(role)
    if piece in folds or piece.rstrip("s") in folds or stem(piece) in map(stem, folds):
        return True
    # "Rep" for "Representative".
    return len(piece) >= _SHORTENED and any(fold.startswith(piece) for fold in folds)


def _is_given(exam: Examination, word: Word) -> bool:
    """Whether a word of a title stands anywhere in the file, whole or in its pieces."""
    known = exam.known
    if word.fold in known.words or word.fold.rstrip("s") in known.words:
        return True
    if stem(word.fold) in known.stems:
        return True
    pieces = _pieces(word)
    return len(pieces) > 1 and all(
        piece in known.words or (lexicon.is_english(piece) and not lexicon.is_title_modifier(piece))
        for piece in pieces
    )


def _pieces(word: Word) -> Sequence[str]:
    return [piece for piece in _PIECES.split(word.fold) if piece]


@lru_cache(maxsize=64)
def _folds(role: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _TOKEN.findall(role))
