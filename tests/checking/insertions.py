"""Mutators that plant a sentence which an honest text has no ground for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random

from drafter.checking.findings import Code
from drafter.interview.model import Kind, OwedKind, Status
from drafter.message.checklists import EMAILS, Ban
from tests.checking import planted_sentences as planted
from tests.checking.anatomy import THANKS, Change, Source, form_faults, mutator, plain, stems, swap

Allowed = Callable[[Source], bool]

EARLY = {Kind.THANK_YOU, Kind.CHECK_IN, Kind.SECOND_CHECK_IN, Kind.QUESTION}
LATE = {Kind.CHECK_IN, Kind.SECOND_CHECK_IN, Kind.CLOSING}
PARTING = {Kind.REJECTION_REPLY, Kind.ACKNOWLEDGEMENT, Kind.WITHDRAWAL, Kind.CLOSING}
MAY_WONDER = {Kind.THANK_YOU, Kind.QUESTION, Kind.RETURN_CALL, Kind.MATERIALS, Kind.ANSWER}
CURRENCY = {
    **dict.fromkeys(("US", "CA", "AU", "NZ", "SG"), ("$40,000", "$1.2 million", "$350,000")),
    **dict.fromkeys(("GB",), ("£40,000", "£1.2 million", "£350,000")),
    **dict.fromkeys(("SE", "NO", "DK"), ("400,000 kronor", "2 million kronor")),
    "IN": ("₹9 lakh", "₹2 crore", "₹350,000"),
}
EUROS = ("€40,000", "1.2 million euros", "€350,000")


def _put(
    source: Source, sentences: tuple[str, ...], rng: Random, opening: bool = False
) -> Iterator[Change]:
    """Plant each sentence of this half that shares no thought with the facts."""
    own = sentences if source.half is None else sentences[source.half :: 2]
    for sentence in rng.sample(own, len(own)):
        words = sentence.split("*")[1]
        if len(stems(words) & stems(source.words)) <= 1:
            yield source.with_sentence(sentence.replace("*", ""), rng, opening), words.rstrip(".")


def _planting(
    name: str,
    code: Code,
    sentences: tuple[str, ...],
    allowed: Allowed,
    subtlety: str = "plain",
    opening: bool = False,
) -> None:
    def make(source: Source, rng: Random) -> Iterator[Change]:
        if allowed(source):
            yield from _put(source, sentences, rng, opening)

    make.__name__ = name
    make.__doc__ = f"Plant a sentence of the code {code}."
    mutator(code, subtlety)(make)


def _kind(*kinds: Kind) -> Allowed:
    return lambda source: source.sample.kind in kinds


def _waiting(source: Source) -> bool:
    return source.facts.status is Status.WAITING and source.sample.kind not in PARTING


def _nothing_to_send(source: Source) -> bool:
    owed = {o.what for o in source.facts.process.owed}
    return source.email and OwedKind.MATERIALS not in owed and "ttach" not in source.text


def _no_offer(source: Source) -> bool:
    none = not source.facts.process.competing_deadline and source.facts.status is not Status.OFFER
    return none and source.sample.kind in {*EARLY, Kind.AGENCY_DEBRIEF, *PARTING}


def _says_nothing_of_time(source: Source) -> bool:
    facts = source.facts
    open_ = facts.status in (Status.WAITING, Status.OFFER) and source.sample.kind not in PARTING
    return open_ and not facts.me.available and not facts.round.next_round


def _met(source: Source) -> bool:
    return source.sample.kind is Kind.THANK_YOU and source.to is not None and source.to.met


def _may_not_ask(source: Source) -> bool:
    kind = source.sample.kind
    return Ban.STATUS_QUESTION in EMAILS[kind].bans and kind in MAY_WONDER and _waiting(source)


def _anybody(source: Source) -> bool:
    return source.to is not None


ASKS = _kind(*EARLY, Kind.OFFER_REPLY, Kind.CONFIRMATION, Kind.ANSWER)
PRESSES = _kind(*LATE, Kind.OFFER_DEADLINE, Kind.THANK_YOU)
HOPES = _kind(*EARLY, Kind.OFFER_DEADLINE, Kind.ANSWER, Kind.AGENCY_DEBRIEF)
WORKS = _kind(*EARLY, Kind.ANSWER, Kind.AGENCY_DEBRIEF)

for _name, _code, _sentences, _allowed, _subtlety in (
    ("unknown-person", Code.UNKNOWN_NAME, planted.PEOPLE, _anybody, "plain"),
    ("unknown-place", Code.UNKNOWN_TERM, planted.PLACES, _anybody, "plain"),
    ("degree", Code.UNKNOWN_TITLE, planted.DEGREES, WORKS, "plain"),
    ("attachment", Code.PHANTOM_ATTACHMENT, planted.ATTACHMENTS, _nothing_to_send, "plain"),
    ("other-offer", Code.INVENTED_OFFER, planted.OFFERS, _no_offer, "plain"),
    ("promise", Code.INVENTED_PROMISE, planted.PROMISES, _anybody, "plain"),
    ("free-time", Code.INVENTED_AVAILABILITY, planted.AVAILABILITY, _says_nothing_of_time, "plain"),
    ("claim", Code.INVENTED_CLAIM, planted.CLAIMS, HOPES, "subtle"),
    ("shared-moment", Code.INVENTED_CLAIM, planted.SHARED_MOMENTS, _met, "subtle"),
    ("wondering", Code.STATUS_QUESTION, planted.STATUS_QUESTIONS, _may_not_ask, "plain"),
    ("reproach", Code.BLAME, planted.BLAME, _kind(*LATE), "plain"),
    ("demand", Code.PRESSURE, planted.PRESSURE, PRESSES, "crude"),
    ("pay-talk", Code.SALARY, planted.SALARY, ASKS, "plain"),
    ("begging", Code.DESPERATION, planted.DESPERATION, HOPES, "crude"),
    ("stock-phrase", Code.CLICHE, planted.CLICHES, _waiting, "plain"),
    ("exclamations", Code.EXCLAMATION, planted.EXCLAMATIONS, _anybody, "crude"),
):
    _planting(_name, _code, _sentences, _allowed, _subtlety)

_planting(
    "stock-opening",
    Code.CLICHE,
    planted.CLICHE_OPENINGS,
    lambda s: s.email and s.text[s.middle[0][0]].isupper() and s.sample.kind in EARLY,
    opening=True,
)
_planting(
    "template-piece",
    Code.PLACEHOLDER_LEFT,
    planted.PLACEHOLDERS,
    lambda s: s.email and _waiting(s),
    "crude",
)
_planting("one-question-more", Code.EXTRA_QUESTION, planted.EXTRA_QUESTIONS, lambda s: s.email)


@mutator(Code.UNKNOWN_MONEY)
def amount(source: Source, rng: Random) -> Iterator[Change]:
    """Tell of costs saved, with an amount that no key gives."""
    if WORKS(source):
        sums = CURRENCY.get(source.facts.employer.country, EUROS)
        for sentence in rng.sample(planted.MONEY, len(planted.MONEY)):
            money = rng.choice(sums)
            yield source.with_sentence(sentence.replace("*", "").format(money), rng), money


@mutator(Code.EMOJI, "crude")
def smiley(source: Source, rng: Random) -> Iterator[Change]:
    """Set an emoji or emoticon behind a paragraph."""
    for sign in rng.sample(planted.EMOJI, len(planted.EMOJI)):
        if source.email:
            yield source.with_sentence(sign, rng), sign


@mutator(Code.EXCLAMATION)
def shouted(source: Source, rng: Random) -> Iterator[Change]:
    """End a sentence of thanks with two exclamation marks."""
    for match in source.find(r"[\w'’ ]{2,24}\.(?=\s)", rng):  # noqa: RUF001
        if THANKS.search(match[0]):
            new = match[0].strip()[:-1] + "!!"
            yield swap(source, match, (" " if match[0][0] == " " else "") + new), new


@mutator(Code.UNKNOWN_CONTACT)
def profile_link(source: Source, rng: Random) -> Iterator[Change]:
    """Add a link as a line of the signature."""
    name = plain(source.facts.me.name)
    handle = "-".join(re.findall(r"[a-z]+", name))
    if source.email and name and source.half != 1:
        links = [f"linkedin.com/in/{handle}", f"https://{handle}.example.net"]
    else:
        links = [f"www.linkedin.com/in/{handle}-work", f"github.com/{handle}"]
    if source.email and name and source.paragraphs:
        end = source.paragraphs[-1][1]
        for link in rng.sample(links, len(links)):
            yield f"{source.text[:end]}\n{link}{source.text[end:]}", link


@mutator(Code.WRONG_PERSON_TOPIC)
def topic_of_another(source: Source, rng: Random) -> Iterator[Change]:
    """Tell the reader that the two talked about what somebody else talked about."""
    if not _met(source) or source.to is None:
        return
    shared = stems(" ".join((*source.to.topics, *source.facts.round.topics, source.text)))
    others = [p for p in source.facts.people if p.met and p.name != source.to.name]
    topics = [t for p in others for t in p.topics if stems(t) and not stems(t) & shared]
    for topic in rng.sample(topics, len(topics)):
        for phrase in rng.sample(planted.TOPIC_PHRASES, len(planted.TOPIC_PHRASES)):
            yours = re.sub(r"^(?:his|her|their) ", "your ", topic)
            yield source.with_sentence(phrase.replace("*", "").format(yours), rng), yours


@mutator(Code.TOO_LONG, "crude")
def generous(source: Source, rng: Random) -> Iterator[Change]:
    """Add courteous sentences until the limit is passed."""

    def grown(text: str, sentence: str) -> str:
        sample = source.sample._replace(text=text)
        return Source(sample).with_sentence(sentence, Random(source.sample.place))

    text = source.text
    for sentence in rng.sample(planted.GENEROUS, len(planted.GENEROUS)):
        text = grown(text, sentence)
        if Code.TOO_LONG in form_faults(source, text):
            yield text, ""
            return
