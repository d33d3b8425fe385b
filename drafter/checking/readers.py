"""Whom a message is for: header and greeting are theirs, and so is what it says of the talk."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.checking import lexicon
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known_names import by_initials
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence, Word, fold
from drafter.checking.told_topics import told_topics
from drafter.checking.vocabulary import HONORIFICS, word_set
from drafter.interview.model import Channel, Kind, Person
from drafter.message.text import Section

_NOBODY = word_set(
    """hi hello hey dear greetings good morning afternoon evening day again
    all both everyone everybody there folks friends ladies gentlemen colleagues people
    to whom it may concern whoever reader the and of a
    hiring search selection recruiting recruitment recruiter talent acquisition human resources hr
    team manager committee panel board members staff faculty department office reception careers
    mr mrs ms miss mx dr prof professor sir madam frau herr mevrouw meneer beste
    madame monsieur bonjour hola buenos dias senor senora sr sra namaste san sama sensei"""
)
"""Words of an address or greeting that name nobody."""
_ADDRESSEE = lazy(r'(?:"?([^"<>]*?)"?)\s*(?:<([^<>]*)>)?\s*')
_SEVERAL = lazy(r"([,;]\s*(?=[^,;]*@)|(?<=>)\s+(?=\S*<))")
_TOKEN = lazy(r"[^\W_]+")
_SPOKEN_GREETING = lazy(r"^(?:good (?:morning|afternoon|evening|day)|hi|hello|hey|dear)[, ]+")
_AFTER_GREETING = lazy(r"[,.!?;:]|\b(?:this|it's|it is|my name|i'm|i am|here)\b")
_LONGEST_NAME, _SHORTEST_NAME = 4, 2
_SURE_DIGITS = 6
"""A number with more digits than these may leave out what stands before them in the file."""


def readers(exam: Examination) -> None:
    """Hold address, greeting and talk against whom the message is for."""
    _header(exam)
    for sentence in exam.sentences:
        if sentence.role == "greeting":
            _greeting(exam, sentence, sentence.words)
        elif _begins_a_call(exam, sentence):
            _spoken(exam, sentence)
    if exam.to and exam.kind is not Kind.AGENCY_DEBRIEF:
        told_topics(exam)


def _begins_a_call(exam: Examination, sentence: Sentence) -> bool:
    if exam.message.channel is not Channel.CALL or sentence.part not in ("opener", "voicemail"):
        return False
    return sentence is exam.first_of_parts[sentence.part]


def _header(exam: Examination) -> None:
    for part in exam.message.parts:
        if part.name == "to" and part.text:
            _addressees(exam, part)


def _addressees(exam: Examination, part: Section) -> None:
    """Hold each of the addressees in a header."""
    start = part.start
    several = "," in part.text or ";" in part.text or part.text.count("<") > 1
    for piece in _SEVERAL.split(part.text) if several else [part.text]:
        if piece.strip() and not (several and _SEVERAL.fullmatch(piece)):
            _addressee(exam, Section("to", piece, start))
        start += len(piece)


def _addressee(exam: Examination, part: Section) -> None:
    match = _ADDRESSEE.fullmatch(part.text)
    if match is None:
        message = f"{part.text.strip()} is no one name with one address."
        _report(exam, part, Code.UNKNOWN_CONTACT, message)
        return
    name, address = match[1].strip(), (match[2] or "").strip()
    if not address and "@" in name:
        name, address = "", name
    people = exam.known.interview.people
    named = [person for person in people if _is_called(person, name)]
    if name and not named and people and not _is_nobody(name):
        code = Code.WRONG_RECIPIENT if exam.to else Code.UNKNOWN_NAME
        _report(exam, part, code, f"Nobody of the facts is called {name}{_should_be(exam)}.")
    elif named and exam.to and not any(person in exam.to for person in named):
        message = f"This is addressed to {named[0].name}{_should_be(exam)}."
        _report(exam, part, Code.WRONG_RECIPIENT, message)
    elif address:
        _address(exam, part, address, exam.to or tuple(named))


def _report(exam: Examination, part: Section, code: Code, message: str) -> None:
    exam.report(code, "to", part.start, part.start + len(part.text), message)


def _address(exam: Examination, part: Section, address: str, wanted: Sequence[Person]) -> None:
    """Hold the address or number in a header against whom the message is for."""
    start = part.start + part.text.rindex(address)
    end = start + len(address)
    key = _key_of(exam, address)
    if key is None:
        exam.report(Code.UNKNOWN_CONTACT, "to", start, end, f"No {address} is in the facts.")
        return
    owner = exam.known.owner(key)
    if owner < 0:
        return
    person = exam.known.interview.people[owner]
    if wanted and person not in wanted and not _is_shared(person, address, wanted):
        message = f"{address} belongs to {person.name}{_should_be(exam)}."
        exam.report(Code.WRONG_RECIPIENT, "to", start, end, message)
    else:
        exam.ground(start, end, (key,))


def _key_of(exam: Examination, address: str) -> str | None:
    if "@" in address:
        return exam.known.emails.get(address.lower())
    digits = re.sub(r"\D", "", address)
    long = len(digits) > _SURE_DIGITS
    for known, key in exam.known.phones.items():
        if known == digits or (long and known.endswith(digits)):
            return key
    return None


def _is_shared(person: Person, address: str, wanted: Sequence[Person]) -> bool:
    """Whether one of those wanted is reached by the address too, or by the same phone."""
    return any(
        one.email.lower() == address.lower() or (one.phone != "" and one.phone == person.phone)
        for one in wanted
    )


def _should_be(exam: Examination) -> str:
    return f"; the message is for {' and '.join(p.name for p in exam.to)}" if exam.to else ""


def _names_nobody(folded: str) -> bool:
    return folded in _NOBODY or lexicon.is_courtesy(folded)


def _folds(name: str) -> list[str]:
    return [fold(word) for word in _TOKEN.findall(name)]


def _is_nobody(name: str) -> bool:
    return all(map(_names_nobody, _folds(name)))


def _is_called(person: Person, name: str) -> bool:
    """Whether a name is that of a person, whole or in part."""
    own = set(_folds(f"{person.name} {person.address_as}"))
    wanted = _folds(name)
    fits = all(word in own or len(word) == 1 or _names_nobody(word) for word in wanted)
    return fits and any(word in own for word in wanted)


def _greeting(exam: Examination, sentence: Sentence, words: Sequence[Word]) -> None:
    names = _greeted(exam, words)
    titled = any(word.fold in HONORIFICS for word in words)
    strangers = (word for word in names if _is_stranger(exam, word, titled=titled))
    if stranger := next(strangers, None):
        if exam.to or lexicon.is_given_name(stranger.fold) or lexicon.is_surname(stranger.fold):
            message = f"Nobody of the facts is called {stranger.text}{_should_be(exam)}."
            start, end = stranger.start, stranger.end
            exam.report(Code.WRONG_RECIPIENT, sentence.part, start, end, message)
        return
    places = {place for word in names for place in _holders(exam, word)}
    if not places or not exam.to or places & exam.readers:
        return
    if places == {-1} and any(_is_of_the_user(exam, word) for word in names):
        return
    written = " ".join(word.text for word in names)
    message = f"This greets {written}{_should_be(exam)}."
    exam.report(Code.WRONG_RECIPIENT, sentence.part, names[0].start, names[-1].end, message)


def _greeted(exam: Examination, words: Sequence[Word]) -> list[Word]:
    """The words of a greeting that can name somebody."""
    known = exam.known.name_words
    names = [
        word
        for word in words
        if (not _names_nobody(word.fold) or (word.text == "May" and word.fold in known))
        and (word.text[0].isupper() or word.fold in known or _is_a_small_name(word.fold))
    ]
    if len(names) > 1 and names[0].first and names[0].fold not in known:
        # "Cara Inês": the first word greets in another language.
        return names[1:] if lexicon.is_english(names[0].fold) or names[1].fold in known else names
    return names


def _is_a_small_name(folded: str) -> bool:
    """Whether a word in small letters can only be somebody's name: "dear john"."""
    name = lexicon.is_given_name(folded) or lexicon.is_surname(folded)
    return name and len(folded) > _SHORTEST_NAME and not lexicon.is_english(folded)


def _is_stranger(exam: Examination, word: Word, *, titled: bool = False) -> bool:
    """Whether a word of a greeting can only be the name of somebody whom the file does not know.

    `titled`: behind "Mr" or the like, which nobody puts before the company's name.
    """
    if _holders(exam, word) or (_is_of_the_company(exam, word) and not titled):
        return False
    if lexicon.is_english(word.fold) and not lexicon.is_given_name(word.fold):
        return False
    return not (word.text.isupper() and len(word.text) > 4)


def _holders(exam: Examination, word: Word) -> set[int]:
    """The places of the people whom a word can name; -1 for whoever is none of the people."""
    known = exam.known
    found = known.name_words.get(word.fold, ()) or _by_initials(exam, word)
    return {known.people[i].place for i in found}


def _by_initials(exam: Examination, word: Word) -> tuple[int, ...]:
    letters = re.sub(r"[^a-z]", "", word.fold)
    if not word.text.replace(".", "").isupper() or len(letters) > 3:
        return ()
    return by_initials(exam.known, letters)


def _is_of_the_user(exam: Examination, word: Word) -> bool:
    known = exam.known
    return any(known.people[i].key == "me.name" for i in known.name_words.get(word.fold, ()))


def _is_of_the_company(exam: Examination, word: Word) -> bool:
    keys = exam.known.words.get(word.fold, ())
    return "company" in keys or "employer.agency" in keys


def _spoken(exam: Examination, sentence: Sentence) -> None:
    """Hold the name after "Hi" at the beginning of a call or voicemail."""
    match = _SPOKEN_GREETING.match(sentence.low)
    if match is None:
        return
    stop = _AFTER_GREETING.search(sentence.low, match.end())
    start = sentence.start + match.end()
    end = sentence.start + (stop.start() if stop else len(sentence.low))
    words = [word for word in sentence.words if start <= word.start and word.end <= end]
    if 0 < len(words) <= _LONGEST_NAME:
        _greeting(exam, sentence, words)
