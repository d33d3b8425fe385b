"""Which words are neither ordinary English where they stand nor words of the file."""

from __future__ import annotations

from drafter.checking import lexicon
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.near import scripts
from drafter.checking.other_forms import abbreviates, is_alias, is_number_of
from drafter.checking.small_technologies import is_unknown_technology
from drafter.checking.spot import Spot, is_capital, is_thing
from drafter.checking.stems import is_commonplace
from drafter.checking.vocabulary import EVERYWHERE, MONTHS_AND_DAYS, word_set

_CORPORATE = word_set(
    """ltd limited inc incorporated llc plc gmbh ag corp corporation co company bv ab oy sa srl
    pty llp group team the"""
)
_CONTRACTED = word_set("ll ve d re t m s")
"""What an apostrophe joins to an ordinary word."""
_CUT_OFF = _CONTRACTED - {"m"}
_SHOWN = word_set(
    """hiring team manager committee panel board human resources head director interview role
    position job description subject talent acquisition recruiting recruitment people department
    office application reference ref next steps follow-up
    thank you thanks dear all everyone best regards kind sincerely yours"""
)
"""Words that people capitalise for show: "the Hiring Team"."""
_GREETING = ("hi", "hello", "dear", "hey")
_SPEAKS = word_set("mentioned said told explained described suggested asked showed promised")
_PROVERBS = lazy(
    r"\brome (?:\w+ )?(?:was|were|is|having|not)(?:n't| not)?\b"
    r"|\b(?:happy|merry) (?:new year|christmas)\b"
    r"|\bnew year\b|\bwhen in rome\b|\bcoals to newcastle\b"
    r"|\bbob's your uncle\b|\bmurphy's law\b|\bachilles'? heel\b|\bgreek to me\b"
)
_AS_HAPPY_AS = lazy(
    r"\b(?:happy|pleased|proud|sure|clear|right|keen|fit|large|quick|easy|good) as $"
)
_REACH = 60
"""How far around a word a saying is looked for, in letters."""
_PIECES = lazy(r"[-./&]")
_SHORTEST_CODE = 4
"""The fewest digits of a reference or model number."""
_FIGURES = lazy(r"\d+(?:st|nd|rd|th|k|m|x|s|am|pm|h|min|mins|ish)?(?:[-./:]\d+)*")


def is_unknown(spot: Spot) -> bool:
    """Whether a word is neither ordinary English here nor a word of the file.

    What is a word of the file is accounted for.
    """
    word = spot.word
    if _stands_inside_a_fact(spot):
        return False
    if not (is_capital(word) or spot.mixed):
        if word.text.isascii() or scripts(word.text) <= {"LATIN"}:
            return is_unknown_technology(spot)
        return word.fold not in spot.known.words
    if word.fold in EVERYWHERE or word.fold.removesuffix("s") in MONTHS_AND_DAYS:
        return _makes_another_company(spot)
    if word.fold in spot.known.words:
        _ground(spot)
        return False
    if _is_contraction(word.fold) or _is_courtesy_or_place(spot) or _is_exclaimed(spot):
        return False
    if _is_in_another_language(spot) or _is_in_a_saying(spot) or _is_of_a_holiday(spot):
        return False
    if _is_joined_of_known(spot):
        return False
    if abbreviates(spot.known, word.text) or is_alias(spot.known, word.fold):
        return False
    if _is_of_the_company(spot) or _FIGURES.fullmatch(word.fold) or _is_stressed(spot):
        return False
    return _is_strange(spot)


def _is_strange(spot: Spot) -> bool:
    """Whether a capital that nothing accounts for is that of a name."""
    word, known = spot.word, spot.known
    if _is_camel_case_compound(spot):
        return True
    if lexicon.is_english(word.fold) and (not spot.mixed or word.text.isupper()):
        tells_nothing = word.first or spot.sentence.role in ("subject", "signature")
        if tells_nothing or spot.sentence.title_case:
            return _is_named_at_the_start(spot)
        return word.fold not in _SHOWN
    return not is_number_of(known, word.fold) and not _is_cut_off(spot)


def _stands_inside_a_fact(spot: Spot) -> bool:
    """Whether a word with digits or signs stands in a text of the file."""
    word = spot.word
    return not word.text.isalpha() and any(
        word.fold in value for value in spot.known.low_texts.values()
    )


def makes_a_company(folded: str) -> bool:
    """Whether an ordinary word behind another makes the name of a company."""
    return folded == "bank"


def _makes_another_company(spot: Spot) -> bool:
    """Whether an ordinary word behind the company's makes the name of another: "Acme Bank"."""
    before = spot.before
    if before is None or not is_capital(spot.word) or not makes_a_company(spot.word.fold):
        return False
    return before.text[0].isupper() and "company" in spot.known.words.get(before.fold, ())


def _ground(spot: Spot) -> None:
    """Account for a word of the file, unless its capital is only that of the sentence."""
    word = spot.word
    if not (word.first and lexicon.is_english(word.fold)):
        spot.exam.ground(word.start, word.end, spot.known.words[word.fold])


def _is_contraction(folded: str) -> bool:
    """Whether it is an ordinary word with a verb run on: "Who're"."""
    if folded in ("can't", "won't", "shan't", "ain't"):
        return True
    ordinary, *ending = folded.removesuffix("n't").split("'")
    if folded.endswith("n't"):
        return lexicon.is_english(ordinary)
    return ending != [] and lexicon.is_english(ordinary) and ending[0] in _CONTRACTED


def _is_courtesy_or_place(spot: Spot) -> bool:
    """Whether it is a greeting of another language, an allusion, or where the employer is."""
    word = spot.word
    said = lexicon.is_courtesy(word.fold) or lexicon.is_allusion(word.fold)
    return said or len(word.text) == 1 or word.fold in spot.exam.calendar.places


def _is_exclaimed(spot: Spot) -> bool:
    """Whether a word stands for itself, as a greeting in another language does."""
    word, sentence = spot.word, spot.sentence
    alone = word.first and sentence.text[word.end - sentence.start :][:1] in (",", ".", "!")
    return alone and not lexicon.is_given_name(word.fold) and not is_thing(word)


def _is_in_another_language(spot: Spot) -> bool:
    """Whether it opens a phrase that is not English, as "Hamba kahle", or greets the reader."""
    word, following = spot.word, spot.following
    if not word.first or following is None or lexicon.is_english(word.fold) or is_thing(word):
        return False
    if following.text.islower() and following.text.isalpha():
        return not lexicon.is_english(following.fold)
    opens = spot.sentence.role == "greeting" or spot.sentence.part == "opener"
    return opens and following.fold in spot.known.name_words


def _is_in_a_saying(spot: Spot) -> bool:
    """Whether it is the name in "as happy as Larry"."""
    place = spot.word.start - spot.sentence.start
    first = max(0, place - _REACH)
    low, start = spot.sentence.low[first : place + _REACH], place - first
    if any(saying.start() <= start < saying.end() for saying in _PROVERBS.finditer(low)):
        return True
    return _AS_HAPPY_AS.search(low[:start]) is not None


def _is_of_a_holiday(spot: Spot) -> bool:
    """Whether it belongs to the name of a holiday: "Heritage Day"."""
    following = spot.following
    if following is not None and following.text in ("Day", "Eve"):
        return lexicon.is_english(spot.word.fold)
    before = spot.before
    return spot.word.text in ("Day", "Eve") and before is not None and is_capital(before)


def _pieces(folded: str) -> list[str]:
    return [piece for piece in _PIECES.split(folded) if piece]


def _is_joined_of_known(spot: Spot) -> bool:
    """Account for a word whose pieces are all known, as "Kafka-based" is."""
    word, known = spot.word, spot.known
    pieces = _pieces(word.fold)
    if len(pieces) < 2 or not all(_is_known(known, piece) for piece in pieces):
        return False
    if _is_name_of_nobody(spot, pieces):
        return False
    if keys := [key for piece in pieces for key in known.words.get(piece, ())]:
        spot.exam.ground(word.start, word.end, keys)
    return True


def _is_name_of_nobody(spot: Spot, pieces: list[str]) -> bool:
    """Whether a double-barrelled name joins a known one to another: "Reed-Stone" for "Reed"."""
    known, written = spot.known, _PIECES.split(spot.word.text)
    if not all(piece[:1].isupper() for piece in written if piece) or "&" in spot.word.text:
        return False
    holders = [set(known.name_words.get(piece, ())) for piece in pieces]
    return any(holders) and not set.intersection(*holders)


def _is_known(known: Known, piece: str) -> bool:
    return (
        piece in known.words
        or lexicon.is_english(piece)
        or (piece.isdigit() and len(piece) < _SHORTEST_CODE)
        or piece in EVERYWHERE
        or piece in known.name_words
        or abbreviates(known, piece.upper())
    )


def _is_of_the_company(spot: Spot) -> bool:
    """Whether it is the "Ltd" or "Group" behind a name of the file."""
    return spot.word.fold in _CORPORATE and spot.before_fold in spot.known.words


def _is_stressed(spot: Spot) -> bool:
    """Whether an ordinary word is only put in capitals: "VERY"."""
    text, folded = spot.word.text, spot.word.fold
    shouted = text.isupper() and len(text) > 2
    return shouted and lexicon.is_english(folded) and is_commonplace(folded)


def _is_camel_case_compound(spot: Spot) -> bool:
    """Whether one of several joined pieces has a capital inside, as in "iOS-native"."""
    text = spot.word.text
    inside = spot.mixed and not text.isupper() and not any(c.isdigit() for c in text)
    return inside and len(_pieces(spot.word.fold)) > 1


def _is_named_at_the_start(spot: Spot) -> bool:
    """Whether a capital that any word would have here is that of a name all the same."""
    word, following = spot.word, spot.following
    given = lexicon.is_given_name(word.fold)
    if given and spot.before_fold in _GREETING:
        return True
    if following is None:
        return False
    if following.fold in MONTHS_AND_DAYS:
        return False
    if given and is_capital(following) and not lexicon.is_english(following.fold):
        return True
    if given and following.fold in _SPEAKS:
        return True
    used = spot.before_fold in ("using", "with", "in", "of")
    return used and lexicon.is_technology_word(word.fold) and not word.first


def _is_cut_off(spot: Spot) -> bool:
    """Whether it is the end of a word that a strange apostrophe cut in two."""
    before = spot.before
    return before is not None and before.end == spot.word.start - 1 and spot.word.fold in _CUT_OFF
