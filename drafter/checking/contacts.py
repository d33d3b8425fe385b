"""Addresses, links, phone numbers and handles: each must be one of the file's, to the letter."""

from __future__ import annotations

import re

from drafter.checking.lazy import lazy
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import bare_link
from drafter.checking.near import differs_little
from drafter.checking.reading import Sentence, fold

_EMAIL = lazy(r"[\w.+%'-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+|\b[\w.+-]+(?: dot [\w-]+)* at [\w-]+(?: dot [\w-]+)+\b", any_case=True)
_SUFFIXES = (
    "com|org|net|io|dev|app|co|ai|me|info|biz|edu|gov|mil|int|eu|uk|us|ca|au|nz|de|at|ch|fr|es|it|nl|be|ie"
    "|se|no|dk|fi|pl|cz|pt|br|in|jp|kr|cn|sg|hk|za|mx|ly|gl|tv|cc|xyz|online|site|example|tech|cloud|pro|jobs|careers|ru|click|link|test|invalid"
)
_LINK = lazy(
    rf"(?:https?://|ftp://|www\.)[^\s<>()\"']+|\b(?:[a-z0-9-]+\.)+(?:{_SUFFIXES})\b(?:[/?#][^\s<>()\"']*)?", any_case=True
)
_FILE = lazy(r"\b[\w-]+\.(?:pdf|docx?|xlsx?|pptx?|zip|txt|csv|odt|pages|key|png|jpe?g|mp4|html?|md)\b", any_case=True)
_DOTTED = lazy(r"\w\.\w|://|www")
_SITES = lazy(r"linkedin|github|twitter|skype|telegram|instagram|whatsapp")
_HANDLE = lazy(r"(?<![\w@./])@[A-Za-z_][\w.]*\w|\b(?:linkedin|github|twitter|skype|telegram|instagram|whatsapp)(?:\.com)?[:/] ?[\w./-]+", any_case=True)
_PHONE = lazy(r"(?<![\w/.#-])\+?\(?\d[\d\s().\-\u2010-\u2013/]{5,22}\d(?![\w/]|\.\d|-\d)(?:\s?(?:x|ext\.?|extension)\s?\d{1,5})?")
_DIGIT_WORDS = {"oh": "0", "zero": "0", "nought": "0", "o": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9"}
_DIGIT = rf"(?:(?:double |triple |treble )?(?:{'|'.join(_DIGIT_WORDS)}|\d+)\b)"
_SPOKEN = lazy(rf"\b(?:plus )?{_DIGIT}(?:[\s,.;\u2013-]+(?:and )?{_DIGIT}){{4,}}", any_case=True)
_MINE = lazy(
    r"\b(?:reach|call|contact|ring|text|email|phone|write to|write) me\b|\bmy (?:own |new |direct |mobile |cell |phone )?(?:number|phone|mobile|cell|email|address|line)\b"
)
_YOURS = lazy(r"\b(?:your (?:number|address|email)|reach you|write to you|call you|the right address)\b")


def contacts(exam: Examination) -> None:
    """Hold every way to reach somebody against those of the file."""
    for sentence in exam.sentences:
        text = sentence.text
        if "@" in text or "(at)" in text or "[at]" in text or " dot " in text:
            for match in _EMAIL.finditer(text):
                _address(exam, sentence, match)
        if _DOTTED.search(text):
            for match in _FILE.finditer(text):
                _file(exam, sentence, match)
            for match in _LINK.finditer(text):
                _link(exam, sentence, match)
        for match in _HANDLE.finditer(text) if "@" in text or _SITES.search(sentence.low) else ():
            _handle(exam, sentence, match)
        if sentence.digits:
            for match in _PHONE.finditer(text):
                _phone(exam, sentence, match, match[0])
        if _may_spell(sentence):
            for match in _SPOKEN.finditer(sentence.low):
                if not exam.taken(sentence.start + match.start(), sentence.start + match.end()):
                    _phone(exam, sentence, match, _spoken_digits(match[0]))


def _place(sentence: Sentence, match: re.Match[str]) -> tuple[int, int]:
    return sentence.start + match.start(), sentence.start + match.end()


def _address(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    start, end = _place(sentence, match)
    written = re.sub(r"\s", "", match[0].lower().replace("(at)", "@").replace("[at]", "@"))
    if "@" not in written:
        name, _, domain = match[0].lower().rpartition(" at ")
        written = f"{name}@{domain}".replace(" dot ", ".").replace(" ", "")
    written = written.strip(".'")
    end = start + len(match[0].rstrip("."))
    key = exam.known.emails.get(written)
    if key is None:
        near = differs_little(written, exam.known.emails)
        hint = f"; the file has {near}" if near else _own_address(exam)
        exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, f"No address {match[0]} is in the facts{hint}.")
        return
    _of_the_right_one(exam, sentence, start, end, key)


def _own_address(exam: Examination) -> str:
    own = exam.known.interview.me.email
    return f"; yours is {own}" if own else ""


def _of_the_right_one(exam: Examination, sentence: Sentence, start: int, end: int, key: str) -> None:
    """A way to reach the user must be the user's own."""
    exam.ground(start, end, (key,))
    me = exam.known.interview.me
    own = (me.email, me.phone)
    mine = key.startswith("me.") or exam.known.texts.get(key) in own
    claims = sentence.role == "signature" or (
        _MINE.search(sentence.low) and not _YOURS.search(sentence.low)
    )
    if claims and not mine:
        owner = exam.known.owner(key)
        whose = exam.known.interview.people[owner].name if owner >= 0 else "not you"
        exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, f"This belongs to {whose}; it stands here as yours.")


def _file(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    start, end = _place(sentence, match)
    name = match[0].casefold()
    for key, text in exam.known.trusted.items():
        if name in text.casefold():
            exam.ground(start, end, (key,))
            return
    if name.rsplit(".", 1)[0] in ("asp", "node"):
        return
    known = [t for k, t in exam.known.texts.items() if ".files[" in k]
    hint = f"; the files are {', '.join(known)}" if known else ""
    exam.report(Code.PHANTOM_ATTACHMENT, sentence.part, start, end, f"No file {match[0]} is to be sent{hint}.")


def _link(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    start, end = _place(sentence, match)
    written = match[0].rstrip(".,;:!?")
    end = start + len(written)
    if exam.taken(start, end):
        return
    bare = bare_link(written)
    for link, key in exam.known.links.items():
        # The file's link, or the site it is on, written short.
        if bare == link or (link.startswith(f"{bare}/") and "/" not in bare):
            exam.ground(start, end, (key,))
            return
    plain = "://" not in written and "/" not in written and not written.lower().startswith("www.")
    if plain:
        keys = exam.known.words.get(fold(written)) or _inside(exam, written)
        if keys:
            exam.ground(start, end, keys)
            return
        from drafter.checking import lexicon

        if lexicon.is_technology(written):
            return
        # A missing space after a full stop: "Thanks.In two weeks".
        left, _, right = written.rpartition(".")
        if right[:1].isupper() and right[1:].islower() and lexicon.is_english(right):
            return
    near = differs_little(bare, exam.known.links)
    hint = f"; the file has {near}" if near else ""
    exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, f"No link {written} is in the facts{hint}.")


def _inside(exam: Examination, written: str) -> tuple[str, ...]:
    """The keys in whose text something stands word for word."""
    wanted = written.casefold()
    return tuple(
        key
        for key, text in exam.known.trusted.items()
        if wanted in text.casefold() and not key.endswith("email")
    )


def _handle(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    start, end = _place(sentence, match)
    if exam.taken(start, end):
        return
    if keys := _inside(exam, match[0].lstrip("@")):
        exam.ground(start, end, keys)
        return
    exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, f"Nothing like {match[0]} is in the facts.")


def _phone(exam: Examination, sentence: Sentence, match: re.Match[str], written: str) -> None:
    start, end = _place(sentence, match)
    if exam.taken(start, end):
        return
    number, _, extension = re.sub(r"\s?(?:ext(?:ension)?\.?|x)\s?", "x", written).partition("x")
    digits = re.sub(r"\D", "", re.sub(r"\(0\)", "", number))
    if len(digits) < 6 or not _looks_like_a_number(exam, match[0], digits):
        return
    for known, key in exam.known.phones.items():
        if _same_number(digits, known) or _same_number(digits + extension, known):
            _of_the_right_one(exam, sentence, start, end, key)
            return
    if keys := _inside(exam, match[0]):
        exam.ground(start, end, keys)
        return
    for key, text in exam.known.trusted.items():
        if key.endswith("phone") and _match_by_the_book(exam, number, text):
            _of_the_right_one(exam, sentence, start, end, key)
            return
    near = differs_little(digits, exam.known.phones)
    own = exam.known.interview.me.phone
    hint = (
        f"; the file has {exam.known.texts[exam.known.phones[near]]}"
        if near
        else f"; yours is {own}"
        if own
        else ""
    )
    exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, f"No number {match[0]} is in the facts{hint}.")


def _looks_like_a_number(exam: Examination, written: str, digits: str) -> bool:
    """Whether it is a phone number: no date, no amount, no number of a posting."""
    if re.fullmatch(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?", written.strip()):
        return False
    if re.fullmatch(r"(?:19|20)\d\d\s?[-\u2013/]\s?(?:19|20)?\d\d", written.strip()):
        return False
    if re.fullmatch(r"\d{1,3}(?: \d{3})+", written.strip()) and len(digits) < 7:
        return False
    return not re.fullmatch(r"\d{1,2}[.:]\d\d\s?[-\u2013]\s?\d{1,2}[.:]\d\d", written.strip())


def _same_number(one: str, other: str) -> bool:
    """Whether two numbers are the same, with or without the codes of country and trunk."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    if short == long:
        return True
    if len(short) < 7 or not long.endswith(short):
        return False
    return len(long) - len(short) <= 4


def _match_by_the_book(exam: Examination, written: str, known: str) -> bool:
    import phonenumbers

    region = exam.known.interview.employer.country
    try:
        first = phonenumbers.parse(written, region)
        second = phonenumbers.parse(known, region)
    except phonenumbers.NumberParseException:
        return False
    matched = phonenumbers.is_number_match(first, second)
    return matched in (phonenumbers.MatchType.EXACT_MATCH, phonenumbers.MatchType.NSN_MATCH)


def _may_spell(sentence: Sentence) -> bool:
    return len(sentence.folds & _DIGIT_WORDS.keys()) > 1 or "double" in sentence.folds


def _spoken_digits(words: str) -> str:
    digits, times = "", 1
    for word in re.findall(r"[a-z]+|\d+", words.lower()):
        if word in ("double", "triple", "treble"):
            times = 2 if word == "double" else 3
            continue
        digits += (_DIGIT_WORDS.get(word, word if word.isdigit() else "")) * times
        times = 1
    return digits
