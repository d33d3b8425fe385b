"""Names, titles, technologies and organisations: whatever is no ordinary English where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from drafter.checking.lazy import lazy
from drafter.checking import lexicon
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.near import differs_little, scripts, unmasked
from drafter.checking.reading import Sentence, Word, fold, invisible
from drafter.checking.stems import is_commonplace, sense

_ALWAYS = frozenset(
    """i i'm i'd i've i'll ok okay cv cvs hr pdf ps pps fyi re fw fwd asap rsvp eta faq id q&a tbc n.b nb
    mr mrs ms mx miss sir madam mme herr frau senor senora monsieur am pm a.m p.m tv ad bc usa uk us eu it
    english christmas easter thanksgiving hanukkah eid diwali ramadan passover bank internet web wi-fi wifi
    god sms mobile tel cell phone email e-mail fax whom it may concern cc bcc url wfh ooo n/a voicemail""".split()
)
_CORPORATE = frozenset("ltd limited inc incorporated llc plc gmbh ag corp corporation co company bv ab oy sa srl pty llp group team the".split())
_HONORIFICS = frozenset("mr mrs ms mx miss dr prof professor sir madam dame frau herr mme".split())
_DEGREED = frozenset("dr prof professor".split())
_PARTICLES = frozenset("de la del der den van von du da di le el al bin ibn san st of and & the for y e ter ten".split())
_BEFORE_NAMES = frozenset(
    """hi hello hey dear thank thanks ask asked tell told met meet meeting and spoke cc copying
    met seeing see colleague named called mentioned knows manager thanking greet""".split()
)
_AFTER_NAMES = frozenset(
    """mentioned said says told asked described explained suggested offered called wrote showed shared talked spoke
    introduced recommended thought kindly will would was has had is from at and in promised gave invited took ran
    walked made pointed referred raised put let""".split()
)
_CONTRACTED = frozenset("ll ve d re t m s".split())
COURTESIES = frozenset(
    """hoi doei dag groetjes groeten fijne feestdagen hola adios saludos feliz buenos buenas gracias merci bonjour bonsoir salut cordialement
    danke grusse gruss gruezi servus tschuss frohe schone liebe viele grusse mit ciao grazie buongiorno buona buon saluti obrigado obrigada ola abracos
    arigato konnichiwa sayonara hej hei tack takk kiitos tak vanlig halsning halsningar mvh namaste dhanyavaad shukriya salaam salam shalom aloha mahalo
    slainte ta cheerio g'day gday morning afternoon evening sehr geehrte geehrter geehrtes herr herren damen freundliche freundlichen freundlicher guten gut tag abend herzliche herzlichen
    cher chere chers monsieur messieurs bien sinceres meilleures salutations estimado estimada cordial cordiales saludo caro cara gentile distinti prezado
    prezada atenciosamente diolch croeso bore da prynhawn cofion kaere hilsen venlig vennlig terveisin hyvaa paivaa ystavallisin dobry den
    szanowny szanowna pani panie tisztelettel udvozlettel tere habari asante shikamoo karibu dankie groete goeie dzien dobry pozdrawiam pozdrowienia terima kasih gomawo xiexie nihao ahoj moi""".split()
)
_STATIONS = frozenset("sister matron brother father pastor rabbi judge captain officer nurse chef coach principal dean councillor".split())
_ALIASES = {"math": "mathematics", "maths": "mathematics", "admin": "administrator", "sys": "systems", "qa": "quality", "postgres": "postgresql", "k8s": "kubernetes", "js": "javascript", "ts": "typescript", "cert": "certificate"}
_FROM_WORDS = lazy(r"[-./&]")
_ROMAN = lazy(r"[ivx]{1,4}\Z")


def names(exam: Examination) -> None:
    """Hold every word that is no ordinary English against the words of the file."""
    for start, end in invisible(exam.message.text):
        place = exam.message.start + start
        exam.report(
            Code.PLACEHOLDER_LEFT, "", place, place + end - start, "A character that shows nothing stands here; delete it."
        )
    for sentence in exam.stated:
        _sentence(exam, sentence)


def _sentence(exam: Examination, sentence: Sentence) -> None:
    words = sentence.words
    shouted = _title_case(words)
    skip = -1
    for number, word in enumerate(words):
        if number <= skip:
            continue
        if word.text == word.fold and word.fold not in exam.known.name_words and _is_plain(word.fold):
            continue
        if exam.taken(word.start, word.end):
            continue
        run = _run(words, number, sentence)
        if (people := _person(exam, words, number, run)) is not None:
            skip = people
            continue
        if _unknown(exam, sentence, words, number, shouted):
            code, message = _classified(exam, sentence, words, number)
            if sentence.role in ("greeting", "signature") and code is Code.UNKNOWN_TERM and not _is_thing(word):
                # A greeting in another language.
                continue
            exam.report(code, sentence.part, word.start, word.end, message)


@lru_cache(maxsize=8192)
def _is_plain(folded: str) -> bool:
    """Whether a word in small letters can be no technology, alone or with the next."""
    return (
        lexicon.is_english(folded) or folded in _FUNCTION_WORDS
    ) and not lexicon.is_technology(folded) and not lexicon.begins_technology(folded)


_FUNCTION_WORDS = frozenset("a i i'm i've i'd i'll it's that's don't didn't can't won't you're you've you'd you'll we're we've let's isn't wasn't".split())


def _title_case(words: Sequence[Word]) -> bool:
    """Whether the line is written Like This, so that a capital tells nothing."""
    long = [w for w in words if len(w.text) > 3]
    return len(long) > 2 and sum(w.text[0].isupper() for w in long) > 0.7 * len(long)


def _run(words: Sequence[Word], number: int, sentence: Sentence) -> int:
    """The last of the words that may make up one name with this one."""
    last = number
    for following in range(number + 1, min(number + 6, len(words))):
        word = words[following]
        between = sentence.text[words[following - 1].end - sentence.start : word.start - sentence.start]
        if between.strip(" .") or "\n" in between:
            break
        if word.text[0].isupper():
            last = following
        elif word.fold not in _PARTICLES:
            break
    return last


def _person(exam: Examination, words: Sequence[Word], number: int, last: int) -> int | None:
    """Account for the name of somebody known; give the place of its last word.

    A name put together from two people, or with a word too many, is reported.
    """
    known = exam.known
    first = number
    honorific = words[first].fold if words[first].fold in _HONORIFICS else ""
    if honorific and first < last:
        first += 1
    word = words[first]
    if not word.text[0].isupper() and not _is_lower_name(exam, word):
        return None
    candidates = known.name_words.get(word.fold) or _by_initials(exam, word, words, first)
    if not candidates or not _stands_for_a_name(exam, word, words, first):
        return None
    taken, holders = first, set(candidates)
    if (odd := _particle(exam, words, first, holders)) is not None:
        return odd
    for place in range(first + 1, last + 1):
        other = words[place]
        if other.fold in ("and", "&"):
            break
        both = holders & set(known.name_words.get(other.fold, ()))
        if both:
            holders, taken = both, place
        elif other.text[0].isupper() and other.fold in known.name_words and place == taken + 1:
            wrong = known.people[min(holders)].name
            exam.report(
                Code.UNKNOWN_NAME, _part(exam, word), words[first].start, other.end,
                f"Nobody of the facts is called {' '.join(w.text for w in words[first : place + 1])}; one is {wrong}.",
            )
            return place
        elif _extra_name(exam, words, place, taken):
            wrong = known.people[min(holders)].name
            exam.report(
                Code.UNKNOWN_NAME, _part(exam, word), other.start, other.end,
                f"{other.text} is no name of {wrong}.",
            )
            return place
        else:
            break
    keys = [known.people[i].key for i in sorted(holders)]
    if honorific in _DEGREED and not _carries_title(exam, holders, honorific):
        exam.report(
            Code.UNKNOWN_TITLE, _part(exam, word), words[number].start, words[number].end,
            f"The facts give {known.people[min(holders)].name} no such title.",
        )
    if len(keys) == 1 or len({known.people[i].name for i in holders}) == 1:
        exam.ground(words[number].start, words[taken].end, keys)
    else:
        exam.ground(words[number].start, words[taken].end, [_likeliest(exam, holders)])
    return taken


def _particle(exam: Examination, words: Sequence[Word], first: int, holders: set[int]) -> int | None:
    """Report particles before a surname that are not those of the file: "van den" for "van der"."""
    place = first
    while place and words[place - 1].text in _NAME_PARTICLES:
        place -= 1
    written = [w.fold for w in words[place:first]]
    if not written or not words[place - 1].text[0].isupper():
        return None
    for i in holders:
        if all(p in exam.known.people[i].folds for p in written):
            return None
    exam.report(
        Code.UNKNOWN_NAME, _part(exam, words[first]), words[place].start, words[first].end,
        f"Nobody of the facts is called so; one is {exam.known.people[min(holders)].name}.",
    )
    return first


_NAME_PARTICLES = frozenset("de la del der den van von du da di le al el bin ibn san dos das zu zur ten ter af av".split())


def _likeliest(exam: Examination, holders: set[int]) -> str:
    readers = [i for i in holders if exam.known.people[i].place in exam.readers]
    return exam.known.people[min(readers or holders)].key


def _part(exam: Examination, word: Word) -> str:
    for sentence in exam.sentences:
        if sentence.start <= word.start < sentence.end:
            return sentence.part
    return ""


def _is_lower_name(exam: Examination, word: Word) -> bool:
    """Whether somebody's name is written in small letters in the file too."""
    return word.fold in exam.known.name_words and any(
        word.text in exam.known.people[i].name for i in exam.known.name_words[word.fold]
    ) and word.fold not in _PARTICLES and not lexicon.is_english(word.fold)


def _by_initials(exam: Examination, word: Word, words: Sequence[Word], first: int) -> tuple[int, ...]:
    """Who is meant by "T.J." or by the "J." of "J. Smith"."""
    letters = re.sub(r"[^a-z]", "", word.fold)
    if not word.text.replace(".", "").isupper() or not 1 <= len(letters) <= 3 or word.fold in _ALWAYS:
        return ()
    if len(letters) == 1 and first + 1 < len(words):
        following = exam.known.name_words.get(words[first + 1].fold, ())
        return tuple(i for i in following if any(f.startswith(letters) for f in exam.known.people[i].folds))
    return tuple(
        i
        for i, one in enumerate(exam.known.people)
        if len(letters) > 1 and ("".join(f[0] for f in one.folds).startswith(letters) or "".join(one.folds).startswith(letters))
    )


def _stands_for_a_name(exam: Examination, word: Word, words: Sequence[Word], number: int) -> bool:
    """Whether a word that is a name and an ordinary word too ("Will", "May") is the name here."""
    if not word.first or not lexicon.is_english(word.fold):
        return True
    following = words[number + 1].fold if number + 1 < len(words) else ""
    if number + 1 < len(words) and following in exam.known.name_words and words[number + 1].text[0].isupper():
        return True
    return following in _AFTER_NAMES and following not in ("will", "would") or not following


def _extra_name(exam: Examination, words: Sequence[Word], place: int, taken: int) -> bool:
    """Whether a capitalised word behind a known name can only be another surname."""
    word = words[place]
    if place != taken + 1 or not word.text[0].isupper() or word.first:
        return False
    if word.fold in exam.known.words or word.fold in _ALWAYS or word.fold in MONTHS_AND_DAYS:
        return False
    if len(word.text) == 1:
        return False
    return not lexicon.is_english(word.fold) or lexicon.is_surname(word.fold)


MONTHS_AND_DAYS = frozenset(
    """january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu
    fri sat sun""".split()
)


def _carries_title(exam: Examination, holders: set[int], honorific: str) -> bool:
    """Whether the file gives somebody the title of doctor or professor."""
    for i in holders:
        one = exam.known.people[i]
        texts = [one.name, *((one.person.address_as, one.person.title) if one.person else ())]
        letters = fold(" ".join(texts))
        if honorific == "dr" and re.search(r"\b(?:dr|doctor|ph\.? ?d|md|dphil)\b", letters):
            return True
        if honorific != "dr" and re.search(r"\bprof", letters):
            return True
    return False


def _unknown(
    exam: Examination, sentence: Sentence, words: Sequence[Word], number: int, shouted: bool
) -> bool:
    """Whether a word is neither ordinary English here nor a word of the file."""
    word = words[number]
    text, folded = word.text, word.fold
    known = exam.known.words
    mixed = any(c.isupper() for c in text[1:]) or any(c.isdigit() for c in text)
    capital = text[0].isupper()
    if not text.isalpha() and any(folded in value.lower() for value in exam.known.texts.values()):
        return False
    if not (capital or mixed):
        if text.isascii() or scripts(text) <= {"LATIN"}:
            return _lower_technology(exam, words, number)
        return folded not in known
    if folded in _ALWAYS or folded in MONTHS_AND_DAYS:
        return False
    if keys := known.get(folded):
        if not (word.first and lexicon.is_english(folded)):
            exam.ground(word.start, word.end, keys)
        return False
    if "'" in folded and lexicon.is_english(folded.split("'")[0]) and folded.split("'")[1] in _CONTRACTED:
        return False
    if folded in COURTESIES or len(text) == 1 or folded in exam.known.places:
        return False
    if word.first and _exclaimed(sentence, word) and not (lexicon.is_given_name(folded) or _is_thing(word)):
        return False
    if not text.isalpha() and any(folded in value.lower() for value in exam.known.texts.values()):
        return False
    pieces = [p for p in _FROM_WORDS.split(folded) if p]
    if len(pieces) > 1 and all(_piece(exam, p, capital) for p in pieces):
        keys = [key for p in pieces for key in known.get(p, ())]
        if keys:
            exam.ground(word.start, word.end, keys)
        return False
    if _abbreviates(exam, text) or _alias(exam, folded):
        return False
    if folded in _CORPORATE and number and words[number - 1].fold in known:
        return False
    if re.fullmatch(r"\d+(?:st|nd|rd|th|k|m|x|s|am|pm|h|min|mins|ish)?(?:[-./:]\d+)*", folded):
        return False
    if text.isupper() and len(text) > 2 and lexicon.is_english(folded) and is_commonplace(folded):
        return False
    if mixed and not text.isupper() and not any(c.isdigit() for c in text) and len(pieces) > 1:
        return not all(lexicon.is_english(p) or p in known for p in pieces)
    if lexicon.is_english(folded) and not (mixed and not text.isupper()):
        if word.first or shouted or sentence.role in ("subject", "signature"):
            return _named_at_the_start(exam, words, number)
        return not _capitalised_for_show(exam, words, number)
    if folded.rstrip("s") in known or (folded + "s") in known:
        return False
    return not (number and words[number - 1].end == word.start - 1 and folded in ("s", "t", "re", "ll", "ve", "d"))


def _exclaimed(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands for itself, as a greeting in another language does."""
    return sentence.text[word.end - sentence.start :][:1] in (",", ".", "!")


def _piece(exam: Examination, piece: str, capital: bool) -> bool:
    return piece in exam.known.words or lexicon.is_english(piece) or piece.isdigit() or piece in _ALWAYS or piece in exam.known.name_words


def _abbreviates(exam: Examination, text: str) -> bool:
    """Whether capitals are the initials of words that stand together in a fact."""
    letters = re.sub(r"[^A-Za-z]", "", text).lower()
    if not text.replace(".", "").replace("-", "").isupper() or not 2 <= len(letters) <= 6:
        return False
    for key, value in exam.known.texts.items():
        for words in (re.findall(r"[^\W\d_]+", value), [w for w in re.findall(r"[^\W\d_]+", value) if fold(w) not in _PARTICLES]):
            initials = "".join(w[0] for w in words).lower()
            if letters in initials and key in ("company", "role", "employer.agency") or (
                letters in initials and any(w[0].isupper() for w in words[1:])
            ):
                return True
    return False


def _alias(exam: Examination, folded: str) -> bool:
    if _ALIASES.get(folded, "") in exam.known.words:
        return True
    short = {v: k for k, v in _ALIASES.items()}.get(folded, "")
    if short in exam.known.words:
        return True
    # A name written short, or with its number: "Postgres", "JUnit5".
    return len(folded) > 4 and any(w.startswith(folded) and len(w) - len(folded) < 4 and not lexicon.is_english(w) for w in exam.known.words)


def _lower_technology(exam: Examination, words: Sequence[Word], number: int) -> bool:
    """Whether a word in small letters is the name of a technology that no fact has."""
    word = words[number]
    if word.fold in exam.known.words or len(word.fold) < 2:
        return False
    if lexicon.is_technology_word(word.fold) and _takes_the_place(exam, words, number):
        return True
    if lexicon.is_technology(word.fold) and not lexicon.is_english(word.fold):
        return not _alias(exam, word.fold) and not word.fold.rstrip("s") in exam.known.words
    if number + 1 < len(words):
        pair = f"{word.fold} {words[number + 1].fold}"
        if lexicon.is_technology(pair) and not (words[number + 1].fold in exam.known.words):
            return not all(lexicon.is_english(w) for w in pair.split())
    return False


def _takes_the_place(exam: Examination, words: Sequence[Word], number: int) -> bool:
    """Whether a word stands where a fact has another: "flaky cypress tests" for Playwright."""
    before = words[number - 1].fold if number else ""
    after = words[number + 1].fold if number + 1 < len(words) else ""
    here = {w.fold for w in words}
    for text in exam.known.texts.values():
        tokens = [fold(t) for t in re.findall(r"[^\W_]+", text)]
        for place, token in enumerate(tokens):
            if token in here or token in _PARTICLES:
                continue
            left = place and tokens[place - 1] == before and not is_commonplace(before)
            right = place + 1 < len(tokens) and tokens[place + 1] == after and not is_commonplace(after)
            shared = sum(t in here and not is_commonplace(t) for t in tokens)
            both = left and right or (left or right or tokens[place - 1] == before) and shared > 1
            if not both and place and tokens[place - 1] == before and shared == 1:
                both = before in ("with", "by", "to", "from")
            if both and (not lexicon.is_english(token) or lexicon.is_technology(token)):
                return True
    return False


def _named_at_the_start(exam: Examination, words: Sequence[Word], number: int) -> bool:
    """Whether a capital that any word would have here is that of a name all the same."""
    word = words[number]
    following = words[number + 1] if number + 1 < len(words) else None
    before = words[number - 1].fold if number else ""
    if following is None:
        return before in ("hi", "hello", "dear", "hey") and lexicon.is_given_name(word.fold)
    if following.text[0].isupper() and lexicon.is_given_name(word.fold) and not lexicon.is_english(following.fold):
        return True
    speaks = following.fold in ("mentioned", "said", "told", "explained", "described", "suggested", "asked", "showed", "promised")
    if speaks and lexicon.is_given_name(word.fold):
        return True
    if before in ("using", "with", "in", "of") and lexicon.is_technology_word(word.fold):
        return not word.first
    return before in ("hi", "hello", "dear", "hey") and lexicon.is_given_name(word.fold)


_SHOWN = frozenset(
    """hiring team manager committee panel board human resources head director interview role position next steps
    follow-up thank you thanks subject job description talent acquisition people department office recruiting
    recruitment dear all everyone best regards kind sincerely yours application reference ref""".split()
)


def _capitalised_for_show(exam: Examination, words: Sequence[Word], number: int) -> bool:
    """Whether a capital in the middle of a sentence is mere dress: "the Hiring Team"."""
    word = words[number]
    if word.fold in _SHOWN:
        return True
    # Inside a quotation or after a dash a new sentence may begin.
    return bool(len(word.text) == 1)


def _classified(
    exam: Examination, sentence: Sentence, words: Sequence[Word], number: int
) -> tuple[Code, str]:
    """What an unknown word seems to be, and what the file has instead."""
    word = words[number]
    known = exam.known
    before = words[number - 1] if number else None
    following = words[number + 1] if number + 1 < len(words) else None
    if alike := _looks_like(exam, word):
        code = Code.UNKNOWN_NAME if alike in known.name_words else Code.UNKNOWN_TERM
        return code, f"{word.text} has letters of another script; the facts have {_as_written(exam, alike)}."
    near = differs_little(word.fold, [w for w in known.name_words if len(w) > 2])
    if near and not lexicon.is_technology(word.fold):
        return Code.UNKNOWN_NAME, f"{word.text} is not in the facts; {_as_written(exam, near)} is."
    near = differs_little(word.fold, [w for w in known.words if len(w) > 3])
    hint = f"; {_as_written(exam, near)} is" if near else ""
    if word.fold in _DEGREED or lexicon.is_degree(word.fold):
        return Code.UNKNOWN_TITLE, f"No fact gives the title {word.text}."
    if (lexicon.is_title_word(word.fold) or lexicon.is_title_modifier(word.fold)) and not near:
        return Code.UNKNOWN_TITLE, f"No fact gives the title {word.text}."
    if near:
        return Code.UNKNOWN_TERM, f"{word.text} is not in the facts{hint}."
    firm = [w.fold for w in words[max(0, number - 2) : number]]
    if any("company" in known.words.get(f, ()) and f not in known.name_words and f not in _PARTICLES for f in firm):
        return Code.UNKNOWN_TERM, f"The company is {known.interview.company}, not {word.text}."
    if before is not None and before.fold in _HONORIFICS:
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {word.text}."
    if sentence.role == "greeting":
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {word.text}."
    thing = lexicon.is_technology(word.fold) or lexicon.is_place(word.fold) or lexicon.is_organisation(word.fold)
    person = (lexicon.is_given_name(word.fold) or lexicon.is_surname(word.fold)) and not (
        before is not None and before.fold in ("the", "a", "an")
    )
    if following is not None and not thing:
        pair = f"{word.fold} {following.fold}"
        thing = lexicon.is_technology(pair) or lexicon.is_place(pair) or lexicon.is_organisation(pair)
    context = (before is not None and before.fold in _BEFORE_NAMES) or (
        following is not None and following.fold in _AFTER_NAMES
    )
    pure = word.text[1:].islower() and word.text.isalpha()
    if re.match(r"(?:O['\u2019]|Mc|Mac)[A-Z]", word.text):
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {word.text}."
    if before is not None and before.text[0].isupper() and before.fold in _STATIONS and pure:
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {word.text}."
    if person and pure and (context or not thing):
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {word.text}."
    if not thing and pure and context and before is not None and before.fold not in ("from", "by") and not lexicon.is_english(word.fold):
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {word.text}."
    if before is not None and before.text[0].isupper() and lexicon.is_given_name(before.fold) and pure and not thing:
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {word.text}."
    if following is not None and following.text[0].isupper() and lexicon.is_surname(following.fold) and pure and not thing and not lexicon.is_english(word.fold):
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {word.text}."
    return Code.UNKNOWN_TERM, f"No fact names {word.text}."


def _is_thing(word: Word) -> bool:
    return not word.text.isalpha() or lexicon.is_technology(word.fold) or lexicon.is_place(word.fold) or lexicon.is_organisation(word.fold)


def _looks_like(exam: Examination, word: Word) -> str:
    """The word of the file that one with letters of another script imitates."""
    if word.text.isascii() and not any(c.isdigit() for c in word.text):
        return ""
    plain = fold(unmasked(word.text))
    if plain != word.fold and plain in exam.known.words and len(plain) > 2:
        return plain
    return ""


def _as_written(exam: Examination, folded: str) -> str:
    """A folded word as the file writes it."""
    for text in exam.known.texts.values():
        for token in re.findall(r"[^\W_][\w'\u2019]*", text):
            if fold(token) == folded:
                return token
    return folded


def facts_in_words(exam: Examination) -> Iterator[None]:
    yield None
