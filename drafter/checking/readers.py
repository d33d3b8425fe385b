"""Whom a message is for: the greeting is theirs, and so is what it says of the talk."""

from __future__ import annotations

import re

from drafter.checking.lazy import lazy
from drafter.checking import lexicon
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.names import COURTESIES, MONTHS_AND_DAYS
from drafter.checking.reading import Sentence, Word, fold, lowered, word_senses
from drafter.checking.stems import is_commonplace, sense
from drafter.interview.model import Channel, Kind, Person

_NOBODY = frozenset(
    """hiring team manager all everyone everybody there sir madam committee panel board hr human resources recruiting recruitment
    department colleagues people folks both ladies gentlemen members selection talent acquisition friends again recruiter
    whom it may concern mr mrs ms miss mx dr prof professor frau herr good morning afternoon evening day hi hello hey dear
    greetings the and of to search faculty staff whoever reader careers office reception mevrouw meneer beste hola buenos
    dias namaste bonjour monsieur madame sra sr san sama sensei senor senora""".split()
) | COURTESIES
_TO = lazy(r'(?:"?([^"<>]*?)"?)\s*(?:<([^<>]*)>)?\s*')
_SPOKEN_GREETING = lazy(r"^(?:good (?:morning|afternoon|evening|day)|hi|hello|hey|dear)[, ]+")


def readers(exam: Examination) -> None:
    """Hold address, greeting and talk against whom the message is for."""
    _header(exam)
    for sentence in exam.sentences:
        if sentence.role == "greeting":
            _greeting(exam, sentence, sentence.words)
        elif sentence.part in ("opener", "voicemail") and exam.message.channel is Channel.CALL and (
            sentence is _first(exam, sentence.part)
        ):
            _spoken(exam, sentence)
    if exam.to and exam.kind is not Kind.AGENCY_DEBRIEF:
        _topics(exam)


def _first(exam: Examination, part: str) -> Sentence | None:
    return next((s for s in exam.sentences if s.part == part), None)


def _header(exam: Examination) -> None:
    part = exam.message.part("to")
    if part is None or not part.text:
        return
    match = _TO.fullmatch(part.text)
    if match is None:
        return
    name, address = match[1].strip(), (match[2] or "").strip()
    if not address and "@" in name:
        name, address = "", name
    people = exam.known.interview.people
    start = part.start
    named = [p for p in people if name and _same_person(name, p)]
    if name and not named and people and not _is_nobody(name):
        exam.report(
            Code.WRONG_RECIPIENT if exam.to else Code.UNKNOWN_NAME, "to", start, start + len(part.text), f"Nobody of the facts is called {name}{_should_be(exam)}."
        )
        return
    if named and exam.to and not any(p in exam.to for p in named):
        exam.report(
            Code.WRONG_RECIPIENT, "to", start, start + len(part.text), f"This is addressed to {named[0].name}{_should_be(exam)}."
        )
        return
    if not address:
        return
    place = start + part.text.rindex(address)
    if "@" in address:
        key = exam.known.emails.get(address.lower())
    else:
        digits = re.sub(r"\D", "", address)
        key = next((k for d, k in exam.known.phones.items() if d == digits or (len(digits) > 6 and d.endswith(digits))), None)
    if key is None:
        exam.report(Code.UNKNOWN_CONTACT, "to", place, place + len(address), f"No {address} is in the facts.")
        return
    owner = exam.known.owner(key)
    if owner >= 0:
        person = people[owner]
        wanted = exam.to or tuple(named)
        if wanted and person not in wanted and not any(p.email.lower() == address.lower() or p.phone == person.phone for p in wanted):
            exam.report(Code.WRONG_RECIPIENT, "to", place, place + len(address), f"{address} belongs to {person.name}{_should_be(exam)}.")
            return
        exam.ground(place, place + len(address), (key,))


def _should_be(exam: Examination) -> str:
    return f"; the message is for {' and '.join(p.name for p in exam.to)}" if exam.to else ""


def _is_nobody(name: str) -> bool:
    return all(fold(w) in _NOBODY for w in re.findall(r"[^\W_]+", name))


def _same_person(name: str, person: Person) -> bool:
    wanted = [fold(w) for w in re.findall(r"[^\W_]+", name)]
    own = {fold(w) for w in re.findall(r"[^\W_]+", f"{person.name} {person.address_as}")}
    return bool(wanted) and all(w in own or w in _NOBODY or len(w) == 1 for w in wanted) and any(w in own for w in wanted)


def _greeting(exam: Examination, sentence: Sentence, words: list[Word]) -> None:
    names = [w for w in words if w.fold not in _NOBODY and (w.text[0].isupper() or w.fold in exam.known.name_words)]
    if names and names[0].first and names[0].fold not in exam.known.name_words and len(names) > 1:
        names = names[1:] if lexicon.is_english(names[0].fold) else names
    if not names:
        return
    known = exam.known
    places: set[int] = set()
    for word in names:
        holders = known.name_words.get(word.fold, ()) or _initials(exam, word)
        for i in holders:
            places.add(known.people[i].place)
        if not holders and not _company(exam, word):
            if lexicon.is_english(word.fold) and not lexicon.is_given_name(word.fold):
                continue
            if word.text.isupper() and len(word.text) > 4:
                continue
            if lexicon.is_given_name(word.fold) or lexicon.is_surname(word.fold) or exam.to:
                exam.report(
                    Code.WRONG_RECIPIENT, sentence.part, word.start, word.end, f"Nobody of the facts is called {word.text}{_should_be(exam)}."
                )
            return
    if not places or not exam.to:
        return
    if all(i == -1 for i in places) and any(known.people[j].key == "me.name" for w in names for j in known.name_words.get(w.fold, ())):
        return
    greeted = set.intersection(*(_holders(exam, w) for w in names if _holders(exam, w))) or places
    if not greeted & exam.readers and not places & exam.readers:
        exam.report(
            Code.WRONG_RECIPIENT, sentence.part, names[0].start, names[-1].end, f"This greets {' '.join(w.text for w in names)}{_should_be(exam)}."
        )


def _holders(exam: Examination, word: Word) -> set[int]:
    known = exam.known
    return {known.people[i].place for i in (known.name_words.get(word.fold, ()) or _initials(exam, word))}


def _initials(exam: Examination, word: Word) -> tuple[int, ...]:
    letters = re.sub(r"[^a-z]", "", word.fold)
    if not word.text.replace(".", "").isupper() or len(letters) > 3:
        return ()
    return tuple(i for i, one in enumerate(exam.known.people) if "".join(f[0] for f in one.folds).startswith(letters) or "".join(one.folds).startswith(letters))


def _company(exam: Examination, word: Word) -> bool:
    return any(k in ("company", "employer.agency") for k in exam.known.words.get(word.fold, ()))


def _spoken(exam: Examination, sentence: Sentence) -> None:
    """The name after "Hi" at the beginning of a call or voicemail."""
    match = _SPOKEN_GREETING.match(sentence.low)
    if match is None:
        return
    end = re.search(r"[,.!?;:]|\b(?:this|it's|it is|my name|i'm|i am|here)\b", sentence.low[match.end() :])
    stop = sentence.start + match.end() + (end.start() if end else len(sentence.low))
    words = [w for w in sentence.words if sentence.start + match.end() <= w.start and w.end <= stop]
    if 0 < len(words) <= 4:
        _greeting(exam, sentence, words)


def _topics(exam: Examination) -> None:
    """Find what another of the people talked about, told to this reader as theirs."""
    people = exam.known.interview.people
    met = any(p.met for p in exam.to)
    own = set(_shared(exam))
    others = [
        (place, number, topic)
        for place, person in enumerate(people)
        if place not in exam.readers
        for number, topic in enumerate(person.topics)
    ]
    for place, number, topic in others:
        telling = _telling(topic)
        distinct = telling - own
        if not distinct:
            continue
        for sentence in exam.message.said:
            senses = sentence.senses & telling
            if not senses & distinct or len(senses) * 2 < len(telling):
                continue
            if len(senses) < 2 and len(telling) > 1 and len(distinct) > 1:
                continue
            if _speaks_of_another(exam, sentence, place) or not met and not _OF_THE_TWO.search(sentence.low):
                continue
            found = [w for w in sentence.words if not telling.isdisjoint(word_senses(w.fold))]
            if len(senses) == 1 and not _OF_THE_TALK.search(sentence.low):
                continue
            exam.report(
                Code.WRONG_PERSON_TOPIC, sentence.part, found[0].start, found[-1].end,
                f"You talked about \u201c{topic}\u201d with {people[place].name}, not with {exam.to[0].name}.",
            )
            break


_OF_THE_TWO = lazy(
    r"\b(?:you and i|between us|(?:talk\w*|spoke|speaking|chat\w*|discuss\w*) with you|with me\b|our (?:talk|conversation|chat|call|exchange|discussion|meeting)|when we (?:spoke|talked|met)|you (?:told me|described|explained|mentioned|said))\b"
)
_OF_THE_TALK = lazy(r"\b(?:we|our|us|you|your|talk\w*|discuss\w*|conversation|hear\w*|chat\w*|spoke|notes|exchange|described?|explain\w*|told|stor\w+|thoughts|interview|session|enjoyed|learn\w*|appreciat\w*|thank\w*)\b")


def _pieces(word: Word) -> list[str]:
    return [p for p in re.split(r"[-/&.]", word.fold) if p]


def _telling(topic: str) -> set[str]:
    words = [fold(w) for w in re.findall(r"[^\W_]+(?:['\u2019][^\W_]+)*", lowered(topic))]
    words = [w for w in words if len(w) > 2 and w not in MONTHS_AND_DAYS]
    return {sense(w) for w in words if not is_commonplace(w)} or {sense(w) for w in words if len(w) > 3}


def _asked_by_reader(exam: Examination, key: str) -> bool:
    owed = exam.known.interview.process.owed[int(key[13 : key.index("]", 13)])]
    return not owed.to or any(owed.to == person.name for person in exam.to)


def _shared(exam: Examination) -> set[str]:
    """The senses of whatever else of the file could be meant."""
    known = exam.known
    found: set[str] = set()
    for key in known.texts:
        owner = known.owner(key)
        if ".topics" in key and owner >= 0 and owner not in exam.readers:
            continue
        if key.startswith("process.owed") and not _asked_by_reader(exam, key):
            continue
        if key.endswith((".email", ".phone")) or (key.startswith("people") and key.endswith(".title") and owner not in exam.readers):
            continue
        found |= known.senses_of(key)
    return found


def _speaks_of_another(exam: Examination, sentence: Sentence, place: int) -> bool:
    """Whether the sentence names the other person, or speaks of somebody else's talk."""
    for start, end, keys in exam.grounds:
        if sentence.start <= start < sentence.end and any(
            exam.known.owner(k) not in (-1, *exam.readers) and k.endswith(".name") for k in keys
        ):
            return True
        del end
    return False
