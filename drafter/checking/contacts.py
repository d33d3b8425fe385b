"""Addresses, links, files and handles: each must be one of the file's, to the letter."""

from __future__ import annotations

import re
from collections.abc import Iterable

from drafter.checking.alternatives import Alternatives
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import bare_link
from drafter.checking.lazy import lazy
from drafter.checking.near import differs_little
from drafter.checking.ownership import ground_owned, keys_with
from drafter.checking.phone_numbers import phone_numbers
from drafter.checking.reading import Sentence, fold

_EMAIL = lazy(
    r"(?<![\w.+%'-])[\w.+%'-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.+-])[\w.+-]+(?: dot [\w-]+)* at [\w-]+(?: dot [\w-]+)+\b",
    any_case=True,
)
_AT = ("@", "(at)", "[at]", " dot ")
_SUFFIXES = (
    r"com|org|net|io|dev|app|co|ai|me|info|biz|edu|gov|mil|int"
    r"|eu|uk|us|ca|au|nz|de|at|ch|fr|es|it|nl|be|ie|se|no|dk|fi|pl|cz|pt|br|in|jp|kr|cn|sg|hk|za|mx"
    r"|ly|gl|tv|cc|xyz|online|site|example|tech|cloud|pro|jobs|careers|ru|click|link|test|invalid"
)
_IN_A_LINK = r"[^\s<>()\"']"
_LINK = lazy(
    rf"(?:https?://|ftp://|www\.){_IN_A_LINK}+"
    rf"|(?<![\w-])(?<!\w\.)(?:[a-z0-9-]+\.)+(?:{_SUFFIXES})\b(?:[/?#]{_IN_A_LINK}*)?",
    any_case=True,
)
_FILE = lazy(
    r"(?<![\w-])[\w-]+\.(?:pdf|docx?|xlsx?|pptx?|zip|txt|csv|odt|pages|key|png|jpe?g|mp4|html?|md)\b",
    any_case=True,
)
_SITES = r"linkedin|github|twitter|skype|telegram|instagram|whatsapp"
_SITE = Alternatives(_SITES)
_HANDLE = lazy(
    rf"(?<![\w@./])@[A-Za-z_][\w.]*\w|\b(?:{_SITES})(?:\.com)?[:/] ?[\w./-]+", any_case=True
)
_TECHNOLOGIES_LIKE_FILES = frozenset({"asp", "node"})


def contacts(exam: Examination) -> None:
    """Hold every way to reach somebody against those of the file."""
    for sentence in exam.sentences:
        text = sentence.text
        if any(sign in text for sign in _AT):
            for match in _EMAIL.finditer(text):
                _address(exam, sentence, match)
        if _has_left(exam, sentence, ".") or "://" in text or "www" in text:
            for match in _FILE.finditer(text):
                _file(exam, sentence, match)
            for match in _LINK.finditer(text):
                _link(exam, sentence, match)
        if _has_left(exam, sentence, "@") or _SITE.is_called(sentence.low):
            for match in _HANDLE.finditer(text):
                _handle(exam, sentence, match)
        phone_numbers(exam, sentence)


def _has_left(exam: Examination, sentence: Sentence, sign: str) -> bool:
    """Whether a sign stands in a sentence, not at its end, where nothing is accounted for."""
    place = sentence.text.find(sign)
    while 0 <= place < len(sentence.text) - 1:
        start = sentence.start + place
        if not exam.taken(start, start + 1):
            return True
        place = sentence.text.find(sign, place + 1)
    return False


def _address(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    start = sentence.start + match.start()
    end = start + len(match[0].rstrip("."))
    written = _spelled_out(match[0].lower())
    if key := exam.known.emails.get(written):
        ground_owned(exam, sentence, (start, end), key)
        return
    own = exam.known.interview.me.email
    hint = _hint(written, exam.known.emails) or (f"; yours is {own}" if own else "")
    message = f"No address {match[0]} is in the facts{hint}."
    exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, message)


def _spelled_out(low: str) -> str:
    """Give an address as it is typed: "dana at example dot org" is dana@example.org."""
    written = re.sub(r"\s", "", low.replace("(at)", "@").replace("[at]", "@"))
    if "@" not in written:
        name, _, domain = low.rpartition(" at ")
        written = f"{name}@{domain}".replace(" dot ", ".").replace(" ", "")
    return written.strip(".'")


def _hint(written: str, known: Iterable[str]) -> str:
    near = differs_little(written, known)
    return f"; the file has {near}" if near else ""


def _file(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    name = match[0].casefold()
    known = exam.known
    key = next((key for key, text in known.trusted.items() if name in text.casefold()), None)
    if key is not None:
        exam.ground(sentence.start + match.start(), sentence.start + match.end(), (key,))
    elif name.rsplit(".", 1)[0] not in _TECHNOLOGIES_LIKE_FILES:
        files = [text for key, text in known.texts.items() if ".files[" in key]
        hint = f"; the files are {', '.join(files)}" if files else ""
        message = f"No file {match[0]} is to be sent{hint}."
        exam.report_in(Code.PHANTOM_ATTACHMENT, sentence, match.span(), message)


def _link(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    written = match[0].rstrip(".,;:!?")
    start = sentence.start + match.start()
    end = start + len(written)
    if exam.taken(start, end):
        return
    bare = bare_link(written)
    plain = "/" not in written and not written.lower().startswith("www.")
    keys = _keys_of_a_link(exam, bare)
    if not keys and plain:
        keys = _keys_of_a_name(exam, written)
    if keys:
        exam.ground(start, end, keys)
    elif not (plain and _is_no_link(written)):
        message = f"No link {written} is in the facts{_hint(bare, exam.known.links)}."
        exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, message)


def _keys_of_a_link(exam: Examination, bare: str) -> tuple[str, ...]:
    """The key of the file's link, or of one on the site of which the text gives only the name."""
    for link, key in exam.known.links.items():
        if bare == link or (link.startswith(f"{bare}/") and "/" not in bare):
            return (key,)
    return ()


def _keys_of_a_name(exam: Examination, written: str) -> tuple[str, ...]:
    """The keys of the texts that have a name like "draw.io"."""
    return exam.known.words.get(fold(written)) or keys_with(exam, written)


def _is_no_link(written: str) -> bool:
    """Spares technologies such as "Node.js", and a space left out: "Thanks.In two weeks"."""
    from drafter.checking import lexicon

    if lexicon.is_technology(written):
        return True
    right = written.rpartition(".")[2]
    return right[:1].isupper() and right[1:].islower() and lexicon.is_english(right)


def _handle(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    start, end = sentence.start + match.start(), sentence.start + match.end()
    if exam.taken(start, end):
        return
    if keys := keys_with(exam, match[0].lstrip("@")):
        exam.ground(start, end, keys)
        return
    message = f"Nothing like {match[0]} is in the facts."
    exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, message)
