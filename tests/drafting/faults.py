"""What can be wrong with a draft, each fault told with the words it is about.

Words that the user typed are let pass: they may hold anything. What the templates say around them
may not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cached_property, lru_cache
from itertools import combinations
from typing import NamedTuple
from zoneinfo import ZoneInfo

from drafter.drafting import language
from drafter.drafting.marking import Fact, Receipts, Span, spans
from drafter.drafting.people import is_team
from drafter.interview.facts import facts
from drafter.interview.model import Interview, Kind, Person
from drafter.message.checklists import (
    EXCLAMATIONS,
    REPLY,
    SUBJECT,
    VOICEMAIL_SECONDS,
    VOICEMAIL_WORDS,
    EmailChecklist,
    Need,
    email_checklist,
    part_limit,
)
from drafter.message.draft import Branch, CallPack, Draft, EmailDraft, Register, count_words
from tests.drafting.bad_words import BLAME, CLICHES, DESPERATION, PRESSURE
from tests.drafting.cohort import day_of

FLOOR = 0.75
"""Of the least words to aim for: a note about nothing but the interview may be short."""
ALIKE = 0.4
"""Of the runs of three words, what notes to two readers may share."""

_PLACEHOLDER = re.compile(
    r"[{}<>\[\]\ufdd0-\ufdef]|--or--|\b(?:None|True|False|TODO|TBD|undefined|nan)\b"
    r"|\b20\d\d-\d\d-\d\d\b"
)
_TWICE = re.compile(r"\b(?:(\w+) \1|([A-Z][a-z]*) (?i:\2))\b(?!&)")
"""The same word again, but not "at AT&T"."""
_SPACING = re.compile(
    r"  |\t|\xa0| [,.;:!?]|[,;:]\.|\.\.|[!?]\.|,,|;;|::|\?\?|!!|,;|;,|:,|,:|\( | \)|“”|\"\"|\(\)"
    r"| $|^ |^[,.;:]|\n{3}|…\.|\.…",
    re.MULTILINE,
)
_ARTICLE = re.compile(r"\b(?:([Aa])|[Aa]n) ([“\"'(]?)([\w/&.+-]+)")
_LIKE_YOU = re.compile(
    r"eu|ew|un(?:i(?!n|mp|mag|d)|a\b)|us(?:e|a|u)|ut[ei]|ur[aio]|uk\b|one|once|u\b|ub"
)
_SILENT = re.compile(r"hour|honest|hono(?:u)?r|heir")
_SPELLED = re.compile(r"[AEFHILMNORSX](?:[A-Z0-9&/]|\b|[A-Z]?[a-z][A-Z])")
_END = re.compile(r"[.!?…]+[\"'\u201d\u2019)\]]*(?=\s|\Z)|\n")
_STOPS = re.compile(r"[.!?…\n]")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")
_PAY = re.compile(
    r"\b(?:salar\w+|pay|paid|wages?|compensation|remuneration|money)\b", re.IGNORECASE
)
_CONTRACTION = re.compile(
    r"\b\w+n['\u2019]t\b|\b\w+['\u2019](?:m|d|ve|ll|re)\b"
    r"|\b(?:it|that|there|here|what|who|how|let|he|she)['\u2019]s\b|\b(?:hi|hey)\b",
    re.IGNORECASE,
)
_WORN = re.compile(
    "|".join(rf"\b{re.escape(words)}\b" for words in (*CLICHES, *BLAME, *PRESSURE, *DESPERATION)),
    re.IGNORECASE,
)
_FAMILIAR = "too familiar for a formal message"
_SLIPS = {
    "a placeholder is left": _PLACEHOLDER,
    "a word is doubled": _TWICE,
    "spacing or punctuation is odd": _SPACING,
}
_UNMANNERLY = {
    "a worn, pushy, blaming or servile word": _WORN,
    "an emoji": _EMOJI,
    _FAMILIAR: _CONTRACTION,
}
_THANKS = re.compile(r"\b(?:thank|thanks|grateful|appreciat\w+)\b", re.IGNORECASE)
_ASKS_STATUS = re.compile(
    r"\b(?:decision|timeline|timetable|next steps|where things stand|how things stand"
    r"|hear (?:back )?from you|when (?:can|will|may|do|should) (?:I|you))\b",
    re.IGNORECASE,
)
_WITHDRAWN = re.compile(r"\bwithdr[ae]w\w*|\btake (?:myself|my name) out\b", re.IGNORECASE)
_SHORT = frozenset(
    {
        *("thank you", "thanks", "many thanks", "goodbye", "of course", "certainly", "hello"),
        *("not at all", "no problem", "all right"),
    }
)
_TO_THE_USER = ("talking points", "avoid")
"""Parts that nobody but the user reads."""
_TELLING = re.compile(
    r"company|process\.reference|employer\.(?:agency|portal)|me\.(?:name|phone|email)"
    r"|people\[\d+\]\.(?:name|email|phone|topics\[\d+\])|interview\.topics\[\d+\]|me\.fits\[\d+\]"
)
_NAMES = frozenset({"company", "people[].name", "employer.agency", "role"})
_ALSO_WORDS = frozenset({"Next", "Hour", "Must", "Target", "Boots", "Apple", "Hiring Team"})
"""Names that the templates may say without meaning anybody."""
_CASED_AS_TYPED = re.compile(
    r"company|status_by|.*\.(?:to|from)|.*\.name|.*\.address_as|.*\.(?:email|portal|agency)"
)


class Fault(NamedTuple):
    """Something wrong, and the words it is about."""

    rule: str
    text: str


class Passage:
    """One part of a draft, with the places of its facts."""

    def __init__(self, name: str, text: str, places: Sequence[Span]) -> None:
        self.name = name
        self.text = text
        self.facts = [place for place in places if place.start < place.end]
        self.stated = {key for place in places for key in place.keys}

    @cached_property
    def own(self) -> str:
        """What the template says: each fact is one sign."""
        pieces, end = [], 0
        for fact in self.facts:
            pieces += [self.text[end : fact.start], "¤"]
            end = fact.end
        return "".join([*pieces, self.text[end:]])

    @cached_property
    def slips(self) -> list[tuple[str, int, int]]:
        """What looks wrong, unless it was typed so."""
        return list(_slips(self))

    @cached_property
    def unmannerly(self) -> list[tuple[str, int, int]]:
        """What the template should not say, with its place in `own`."""
        found = [
            (rule, *match.span())
            for rule, pattern in _UNMANNERLY.items()
            for match in pattern.finditer(self.own)
        ]
        pay = _PAY.search(self.own)
        if pay and self.name != f"branch: {Branch.SALARY}":
            found.append(("a word about pay", *pay.span()))
        return found

    @cached_property
    def _stopless(self) -> str:
        """The text, as long as it is, but no stop inside a fact ends a sentence."""
        letters = list(self.text)
        for fact in self.facts:
            within = _STOPS.sub("_", self.text[fact.start : fact.end])
            letters[fact.start : fact.end] = within
            last, after = self.text[fact.end - 1], self.text[fact.end : fact.end + 3]
            # "…at Acme Inc. Could you": the stop of the name is that of the sentence too.
            ends = not after.strip() or after[0] == "\n" or re.match(r" [A-Z¤]", after)
            if last in ".!?…" and ends and not self._fact_at(fact.end + 1):
                letters[fact.end - 1] = last
        return "".join(letters)

    def _fact_at(self, place: int) -> bool:
        return any(fact.start <= place < fact.end for fact in self.facts)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The bounds of each sentence, in an email of those between greeting and signature."""
        start, end = 0, len(self.text)
        if self.name == "body" and self.text.count("\n\n") > 1:
            start, end = self.text.find("\n\n") + 2, self.text.rfind("\n\n")
        return list(self._sentences(start, end))

    def _sentences(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        while start < end:
            stop = _END.search(self._stopless, start, end)
            until = stop.end() if stop else end
            if self.text[start:until].strip(" \n…"):
                while self.text[start] in " \n…":
                    start += 1
                yield start, until
            start = until

    def keys_at(self, place: int) -> tuple[str, ...]:
        """Give the keys of the fact that stands at a place."""
        return next((f.keys for f in self.facts if f.start <= place < f.end), ())


@lru_cache(maxsize=1024)
def _passage(name: str, text: str, marked: str) -> Passage:
    """Read a part; most parts of a call are the same in many drafts."""
    return Passage(name, text, spans(marked))


class Setting(NamedTuple):
    """What a draft was made from."""

    interview: Interview
    kind: Kind
    to: Person | None
    today: date
    zone: ZoneInfo
    tone: Register

    @property
    def checklist(self) -> EmailChecklist:
        """The limits that hold on that day."""
        since = (self.today - day_of(self.interview.round.held)).days
        return email_checklist(self.kind, since)


class Tried:
    """One draft and all that is needed to judge it."""

    def __init__(self, setting: Setting, draft: Draft) -> None:
        self.setting = setting
        self.draft = draft
        texts = draft.parts()
        assert isinstance(draft.receipts, Receipts)
        found = {p.name: _passage(p.name, p.text, p.marked) for p in draft.receipts._parts}
        self.passages = {n: found.get(n) or _passage(n, text, text) for n, text in texts.items()}

    @cached_property
    def known(self) -> dict[str, str]:
        """The facts of the file as they were typed."""
        return known(self.setting.interview)

    @cached_property
    def typed(self) -> str:
        """All that was typed."""
        return "\n".join(self.known.values()).casefold()

    def was_typed(self, words: str) -> bool:
        """Tell whether the user typed these words, in capitals or not."""
        return words.casefold() in self.typed

    def count(self, sign: str, passage: Passage) -> int:
        """Count a sign, but not where it was typed: the stop of "Who?" may stand after a fact."""
        text = passage.text
        ends = sum(
            text[fact.end : fact.end + 1] == sign
            and self.was_typed(text[text.rfind(" ", 0, fact.end) + 1 : fact.end + 1])
            for fact in passage.facts
        )
        return passage.own.count(sign) - ends

    @cached_property
    def said(self) -> list[Passage]:
        """What the recipient reads or hears."""
        return [p for name, p in self.passages.items() if name not in _TO_THE_USER]

    @cached_property
    def masked(self) -> str:
        """The words between greeting and signature, or all that is said, without its facts."""
        if not isinstance(self.draft, EmailDraft):
            return "\n".join(passage.own for passage in self.said)
        paragraphs = self.passages["body"].own.split("\n\n")
        return "\n\n".join(paragraphs[1:-1])


@lru_cache(maxsize=8)
def known(interview: Interview) -> dict[str, str]:
    """Give every fact of a file as text on one line."""
    return {key: " ".join(str(value).split()) for key, value in facts(interview).items()}


Check = Callable[[Tried], Iterator[Fault]]


def faults(tried: Tried) -> Iterator[Fault]:
    """Give all that is wrong with one draft."""
    checks = EMAIL if isinstance(tried.draft, EmailDraft) else CALL
    for check in (*ANY, *checks, *OF_KIND.get(tried.setting.kind, ())):
        yield from check(tried)


def among(several: Sequence[Tried]) -> Iterator[Fault]:
    """Give what is wrong between the drafts for several readers."""
    if several[0].setting.kind is Kind.THANK_YOU:
        met = [t for t in several if t.setting.to is not None and t.setting.to.met]
        for one, other in combinations(met, 2):
            shared, whole = _runs(one), _runs(other)
            like = len(shared & whole) / len(shared | whole)
            if like >= ALIKE:
                texts = [t.passages["body"].text for t in (one, other)]
                yield Fault(f"two notes share {ALIKE} of their words or more", "\n~~\n".join(texts))


def _runs(tried: Tried) -> set[tuple[str, str, str]]:
    words = re.findall(r"\w+", tried.passages["body"].text.lower())
    return set(zip(words, words[1:], words[2:], strict=False))


# Any draft.


def _leftovers(tried: Tried) -> Iterator[Fault]:
    for name, passage in tried.passages.items():
        if not passage.text or passage.text != passage.text.strip():
            yield Fault("a part is empty or has space around it", f"{name}: {passage.text!r}")
        for rule, start, end in passage.slips:
            if not tried.was_typed(passage.text[start:end]):
                yield Fault(rule, _around(passage, start, end))


def _slips(passage: Passage) -> Iterator[tuple[str, int, int]]:
    for rule, pattern in _SLIPS.items():
        for found in pattern.finditer(passage.text):
            yield rule, *found.span()
    for found in _ARTICLE.finditer(passage.text):
        # "At A on Monday": a company may be called A.
        named = found[0][0] == "A" and passage.keys_at(found.start())
        if bool(found[1]) is not _takes_a(found[3]) and not named:
            yield "“a” or “an” against the sound", *found.span()


def _takes_a(word: str) -> bool:
    lower = word.lower()
    if word[:2].isdigit() or word[0].isdigit():
        return not re.match(r"8|1[18](?!\d)|1[18]\d{3}\b", word)
    if _SPELLED.match(word) and not word[:3].istitle():
        return False
    if word.isupper() and len(word) <= 4:
        return word[0] not in "AEFHILMNORSX"
    if not lower[0].isascii():
        return lower[0] not in "àáâäãåéèêëíìîïóòôöõøæ"
    return bool(_LIKE_YOU.match(lower)) or (lower[0] not in "aeiou" and not _SILENT.match(lower))


def _sentences(tried: Tried) -> Iterator[Fault]:
    for name, passage in tried.passages.items():
        if name == "subject":
            continue
        for start, end in passage.sentences:
            text = passage.text[start:end]
            first = next((i for i, letter in enumerate(text) if letter.isalnum()), None)
            if first is None:
                yield Fault("a sentence without a word", _around(passage, start, end))
                continue
            if text[first].islower() and not _as_typed(tried, passage, start + first):
                yield Fault("a sentence begins with a small letter", _around(passage, start, end))
            plain = text.strip(' .!?…"”').casefold()
            greets = plain.startswith(("hello", "hi ", "dear "))
            known_one = plain in _SHORT or greets or name in _TO_THE_USER
            if count_words(text) < 3 and not known_one:
                yield Fault("a sentence of one or two words", _around(passage, start, end))


def _as_typed(tried: Tried, passage: Passage, place: int) -> bool:
    """Tell a small letter that belongs to a name: eBay, de Vries, an address."""
    keys = passage.keys_at(place)
    if re.match(r"(?:the|an?) ", passage.text[place : place + 4]):
        return False
    text = passage.text[place : place + 2]
    to_user = passage.name in _TO_THE_USER
    return any(
        (to_user or _CASED_AS_TYPED.fullmatch(key)) and text in tried.known.get(key, "")
        for key in keys
    )


def _capitals(tried: Tried) -> Iterator[Fault]:
    """What was typed, with other capitals than its first letter's; a shout may be calmed.

    "The Hiring Team" is a name in a greeting and a thing in a sentence.
    """
    for passage in tried.passages.values():
        for fact in passage.facts:
            text = passage.text[fact.start : fact.end]
            for key in fact.keys[:1]:
                typed = tried.known.get(key, "")
                if text in typed or len(fact.keys) > 1 or is_team(typed):
                    continue
                start = typed.casefold().find(text.casefold())
                calmed = typed.isupper() and text[1:].islower()
                if start >= 0 and typed[start + 1 : start + len(text)] != text[1:] and not calmed:
                    yield Fault("the capitals of what was typed are changed", f"{typed} ⟦{text}⟧")


def _echoes(tried: Tried) -> Iterator[Fault]:
    """A name that stands twice in one sentence."""
    for passage in tried.said:
        for start, end in passage.sentences:
            named = [
                (fact.keys, passage.text[fact.start : fact.end])
                for fact in passage.facts
                if start <= fact.start < end and set(map(_generic, fact.keys)) & _NAMES
            ]
            if len(set(named)) < len(named):
                yield Fault("a name stands twice in one sentence", _around(passage, start, end))


def _manner(tried: Tried) -> Iterator[Fault]:
    formal = tried.setting.tone is Register.FORMAL
    for passage in tried.said:
        for rule, start, end in passage.unmannerly:
            if formal or rule != _FAMILIAR:
                yield Fault(rule, _about(passage.own, start, end))
    if sum(tried.count("!", passage) for passage in tried.said) > EXCLAMATIONS:
        yield Fault("more than one exclamation mark", tried.masked)


def _receipts(tried: Tried) -> Iterator[Fault]:
    covered: dict[str, list[tuple[int, int, tuple[str, ...]]]] = {}
    for receipt in tried.draft.receipts:
        places = list(_places(receipt.sentence, tried.passages[receipt.part].text))
        if not places:
            yield Fault("a receipt for a sentence that is not there", receipt.sentence)
        if not receipt.facts or not tried.known.keys() >= set(receipt.facts):
            missing = sorted(set(receipt.facts) - tried.known.keys())
            yield Fault(f"a receipt names no key of the file: {missing}", receipt.sentence)
        covered.setdefault(receipt.part, []).extend((*place, receipt.facts) for place in places)
    for key, words in tried.known.items():
        # "Li" and "IT" are found inside other words, and in other facts.
        if len(words) < 4 or not _tells(key):
            continue
        for name, passage in tried.passages.items():
            for first, last in _places(words, passage.text):
                own_word = words in _ALSO_WORDS and not passage.keys_at(first)
                if own_word or not _stands_alone(passage.text, first, last):
                    continue
                if not any(
                    start <= first and last <= end + 1 and _carries(tried, key, words, keys)
                    for start, end, keys in covered.get(name, ())
                ):
                    yield Fault(f"no receipt for {_generic(key)}", _around(passage, first, last))


def _places(words: str, text: str) -> Iterator[tuple[int, int]]:
    start = text.find(words)
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + 1)


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


@lru_cache(maxsize=512)
def _tells(key: str) -> bool:
    return bool(_TELLING.fullmatch(key))


def _carries(tried: Tried, key: str, words: str, keys: tuple[str, ...]) -> bool:
    if key in keys:
        return True
    return any(words.casefold() in tried.known.get(other, "").casefold() for other in keys)


def _generic(key: str) -> str:
    return re.sub(r"\[\d+\]", "[]", key)


ANY: tuple[Check, ...] = (_leftovers, _sentences, _capitals, _echoes, _manner, _receipts)


# Emails.


def _limits(tried: Tried) -> Iterator[Fault]:
    draft, limits = tried.draft, tried.setting.checklist
    assert isinstance(draft, EmailDraft)
    subject = draft.subject.removeprefix(REPLY)
    if len(subject) not in SUBJECT or "\n" in subject:
        yield Fault("a subject is too long or too short", f"{len(subject)}: {draft.subject}")
    if draft.words > limits.hard_max:
        yield Fault("too many words", f"{draft.words} > {limits.hard_max}:\n{draft.body}")
    if draft.words < limits.words.least * FLOOR:
        yield Fault("too few words", f"{draft.words}:\n{draft.body}")
    body = tried.passages["body"]
    count = len(body.sentences)
    if not limits.sentences.least <= count <= limits.sentences.most + 1:
        yield Fault("too many or too few sentences", f"{count}:\n{draft.body}")
    asked = sum(tried.count("?", passage) for passage in tried.passages.values())
    if asked > limits.questions:
        yield Fault("a question too many", f"{asked}:\n{draft.body}")


def _frame(tried: Tried) -> Iterator[Fault]:
    draft, me = tried.draft, tried.setting.interview.me
    assert isinstance(draft, EmailDraft)
    greeting, *paragraphs, signature = draft.body.split("\n\n")
    if "\n" in greeting or not greeting.endswith(",") or not paragraphs:
        yield Fault("no greeting on a line of its own", draft.body)
    to = tried.setting.to
    if to and not _name_words(greeting) & _name_words(f"{to.name} {to.address_as}"):
        yield Fault("the greeting names nobody", greeting)
    if not re.match(r"(?:Dear|Hi|Hello|Good (?:morning|afternoon|day))\b", greeting):
        yield Fault("the greeting greets nobody", greeting)
    first, *lines = signature.split("\n")
    wanted = [" ".join(text.split()) for text in (me.name, me.phone, me.email) if text]
    if me.name and lines and _name_words(lines[0]) == _name_words(me.name):
        lines[0] = wanted[0]
    if lines != wanted or first.endswith(",") is not bool(wanted) or count_words(first) > 5:
        yield Fault("the signature is not as it should be", signature)
    wished = first.rstrip(",").casefold() in ("best", "best wishes", "all the best")
    if wished and not me.sign_off and re.search(r"\b[Bb]est\b[^.]*\.\Z", paragraphs[-1]):
        yield Fault("the goodbye says “best” twice", f"{paragraphs[-1]}\n\n{first}")
    for paragraph in paragraphs:
        if count_words(paragraph) < 3 and paragraph.strip(".").casefold() not in _SHORT:
            yield Fault("an empty paragraph", draft.body)
        leads_on = paragraph.endswith(":") and paragraph is not paragraphs[-1]
        if not leads_on and not re.search(r"[.!?][\"'\u201d\u2019)]*$", paragraph):
            yield Fault("a paragraph without an end", paragraph)


def _name_words(text: str) -> set[str]:
    return set(re.findall(r"[\w'-]+", text)) - {"Dear", "Hi", "Hello"}


def _needs(tried: Tried) -> Iterator[Fault]:
    interview, needs = tried.setting.interview, tried.setting.checklist.needs
    subject, body = tried.passages["subject"], tried.passages["body"]
    stated = body.stated | subject.stated
    missing = []
    if Need.THANKS in needs and not _THANKS.search(body.own):
        missing.append("thanks")
    if Need.ROLE in needs and "role" not in stated:
        missing.append("role")
    if Need.DATE in needs and not _dated(interview, tried.setting.kind) & stated:
        missing.append("date")
    if Need.QUESTION in needs and "?" not in body.text and "me.question" not in stated:
        missing.append("question")
    me = interview.me
    if Need.CONTACT in needs and (me.phone or me.email) and not stated & {"me.phone", "me.email"}:
        missing.append("contact")
    if Need.SIGNATURE in needs and me.name and "me.name" not in stated:
        missing.append("signature")
    if missing:
        yield Fault(f"{' and '.join(missing)} missing", body.text)


def _dated(interview: Interview, kind: Kind) -> set[str]:
    if kind is not Kind.CONFIRMATION:
        return {"interview.held"}
    # A booked round whose day the file does not know cannot be named.
    return (
        {"interview.next_round"} if interview.round.next_round else known(interview).keys() | {""}
    )


EMAIL: tuple[Check, ...] = (_limits, _frame, _needs)


def _thanks_first(tried: Tried) -> Iterator[Fault]:
    body = tried.passages["body"]
    start, end = next(iter(body.sentences), (0, 0))
    if not _THANKS.search(body.text[start:end]):
        yield Fault("the first sentence thanks nobody", body.text[start:end])
    if found := _ASKS_STATUS.search(body.own):
        yield Fault("a thank-you asks how things stand", _about(body.own, *found.span()))


def _own_topic(tried: Tried) -> Iterator[Fault]:
    interview, to = tried.setting.interview, tried.setting.to
    if to is None or interview.round.setting.value == "one-way":
        return
    me, stated = interview.people.index(to), tried.passages["body"].stated
    short = [topic for topic in to.topics if topic.count(" ") < 19 and not topic.endswith("?")]
    fit = [topic for topic in short if language.topic(Fact(topic))]
    if fit and not any(key.startswith(f"people[{me}].topics") for key in stated):
        yield Fault("a note without the topic of its reader", tried.passages["body"].text)
    for key in stated:
        if ".topics" in key and key.startswith("people") and not key.startswith(f"people[{me}]."):
            yield Fault("a note with the topic of somebody else", tried.passages["body"].text)


def _withdrawn_at_once(tried: Tried) -> Iterator[Fault]:
    if isinstance(tried.draft, EmailDraft):
        body = tried.passages["body"]
        bounds = body.sentences[:2]
        first = body.text[bounds[0][0] : bounds[-1][1]] if bounds else ""
    else:
        first = tried.passages["purpose"].text
    if not _WITHDRAWN.search(first):
        yield Fault("the withdrawal does not come first", first)


OF_KIND: dict[Kind, tuple[Check, ...]] = {
    Kind.THANK_YOU: (_thanks_first, _own_topic),
    Kind.WITHDRAWAL: (_withdrawn_at_once,),
}


# Calls.


def _parts(tried: Tried) -> Iterator[Fault]:
    draft = tried.draft
    assert isinstance(draft, CallPack)
    for name, passage in tried.passages.items():
        limit = part_limit(name)
        if limit is not None and (count := count_words(passage.text)) > limit:
            yield Fault(f"too many words in {name}", f"{count} > {limit}: {passage.text}")
        if "\n\n" in passage.text:
            yield Fault("an empty line in a part of a call", passage.text)
    if set(draft.branches) != set(Branch) or not all(draft.branches.values()):
        yield Fault("a branch is missing", str(draft.branches))
    if len(draft.talking_points) < 3 or len(draft.avoid) < 3:
        yield Fault("too few talking points or too little to avoid", str(draft.talking_points))
    ask = tried.passages["ask"]
    typed = any("?" in ask.text[fact.start : fact.end] for fact in ask.facts)
    least = 0 if tried.setting.kind is Kind.WITHDRAWAL else 1
    if not least <= tried.count("?", ask) + typed <= 1:
        yield Fault("the ask is not one question", ask.text)


def _voicemail(tried: Tried) -> Iterator[Fault]:
    draft, me = tried.draft, tried.setting.interview.me
    assert isinstance(draft, CallPack)
    voicemail, text = draft.voicemail, draft.voicemail.text
    if voicemail.spoken_words not in VOICEMAIL_WORDS:
        yield Fault(
            "a voicemail is too long or too short", f"{voicemail.spoken_words} words: {text}"
        )
    least = VOICEMAIL_SECONDS.least if me.phone else 0
    if not least <= voicemail.seconds <= VOICEMAIL_SECONDS.most:
        yield Fault(
            "a voicemail takes too long or is over at once", f"{voicemail.seconds} s: {text}"
        )
    if me.phone and text.count(" ".join(me.phone.split())) != 2:
        yield Fault("a voicemail gives the number not twice", text)
    if not _name_words(me.name) <= _name_words(text):
        yield Fault("a voicemail without the name", text)


def _opener(tried: Tried) -> Iterator[Fault]:
    opener, me = tried.passages["opener"], tried.setting.interview.me
    if me.name and "me.name" not in opener.stated:
        yield Fault("an opener without the name", opener.text)
    if opener.own.count("?") < 1:
        yield Fault("an opener that asks for no moment", opener.text)


CALL: tuple[Check, ...] = (_parts, _voicemail, _opener)


def _around(passage: Passage, start: int, end: int) -> str:
    return f"{passage.name}: {_about(passage.text, start, end)}"


def _about(text: str, start: int, end: int) -> str:
    left, right = max(0, start - 60), end + 60
    return f"{'…' if left else ''}{text[left:start]}⟦{text[start:end]}⟧{text[end:right]}".replace(
        "\n", "⏎"
    )
