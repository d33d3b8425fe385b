"""Mutators that leave out what a message needs, or put something else in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from drafter.checking.findings import Code
from drafter.interview.model import Kind, Person
from drafter.message.checklists import EMAILS, Need
from tests.checking.anatomy import THANKS, Change, Source, mutator, plain, stems, swap
from tests.checking.day_alterations import DAY

GREETING = r"(?P<hi>(?:Hi|Hey|Hello|Dear|Good day|Good morning|Good afternoon|Morning),? )"
ASKING = re.compile(
    r"\b(?:ask|question|wonder|whether|curious|let me know|tell me|word from you|update|news)",
    re.IGNORECASE,
)
PLAIN_SUBJECTS = ("About our interview and my application", "My application and our interview")
CONTACT_LINE = re.compile(r"[\s\d+().,/|·-]|\S+@\S+|(?:phone|tel|mobile|email|mail|cell):?", re.I)


def _needs(source: Source, need: Need) -> bool:
    return source.email and need in EMAILS[source.sample.kind].needs


def _subject(source: Source, new: str, text: str | None = None) -> str:
    old = source.parts["subject"].text if "subject" in source.parts else ""
    return (text or source.text).replace(f"Subject: {old}\n", f"Subject: {new}\n", 1)


def _forms(person: Person) -> list[str]:
    """Give the ways in which a person is greeted, and their like for another person."""
    first, last = person.name.split()[0], person.name.partition(" ")[2]
    usual = first if len(first) > 2 and "." not in first else person.address_as or person.name
    return [usual, person.address_as or person.name, person.name, f"Ms {last}", f"Mr {last}"]


@mutator(Code.WRONG_RECIPIENT)
def greets_another(source: Source, rng: Random) -> Iterator[Change]:
    """Greet another person of the same file."""
    if source.to is None:
        return
    start = (
        source.paragraphs[0][0]
        if source.email
        else min(
            (p.start for n, p in source.parts.items() if n in ("opener", "voicemail")), default=-1
        )
    )
    others = [p for p in source.facts.people if p.name != source.to.name]
    for other in rng.sample(others, len(others)):
        for old, new in zip(_forms(source.to)[:3], _forms(other)[:3], strict=True):
            match = re.compile(GREETING + re.escape(old) + r"\b").match(source.text, max(start, 0))
            if start >= 0 and match and plain(new) != plain(old):
                greeting = match["hi"] + new
                yield swap(source, match, greeting), greeting


@mutator(Code.WRONG_RECIPIENT)
def addressed_to_another(source: Source, rng: Random) -> Iterator[Change]:
    """Address the email to another person of the same file, greeting and all else unchanged."""
    line = re.match(r"To: .*", source.text)
    if source.to is None or not line:
        return
    others = [p for p in source.facts.people if p.name != source.to.name and p.email]
    for other in rng.sample(others, len(others)):
        new = f"{other.name} <{other.email}>"
        yield swap(source, line, f"To: {new}"), new


@mutator(Code.PLACEHOLDER_LEFT)
def blank_left(source: Source, rng: Random) -> Iterator[Change]:
    """Put a placeholder where the greeting's name, a day, the role or the company stood."""
    tries = []
    if source.email and source.to:
        names = "|".join(map(re.escape, sorted(_forms(source.to), key=len, reverse=True)))
        start = source.paragraphs[0][0]
        if match := re.compile(GREETING + f"(?:{names})").match(source.text, start):
            blank = rng.choice(("[Name]", "{{ first_name }}", "[Recipient]", "<name>"))
            tries.append((swap(source, match, match["hi"] + blank), blank))
    for form in source.role_forms:
        for match in source.find(rf"\b{re.escape(form)}\b", rng):
            blank = rng.choice(("{{ role }}", "[Position]", "<job title>"))
            tries.append((swap(source, match, blank), blank))
    for match in source.find(rf"(?<![@.])\b{re.escape(source.facts.company)}\b(?!\.\w)", rng):
        blank = rng.choice(("<company>", "[Company]", "{{ company }}"))
        tries.append((swap(source, match, blank), blank))
    for match in source.find(rf"\b{DAY}", rng):
        blank = rng.choice(("[Date]", "XX", "{{ date }}", "TODO"))
        tries.append((swap(source, match, blank), blank))
    yield from rng.sample(tries, len(tries))


@mutator(Code.MISSING_SIGNATURE)
def unsigned(source: Source, rng: Random) -> Iterator[Change]:
    """Leave the user's name out under an email."""
    me = source.facts.me.name
    if source.email and me:
        start, end = source.paragraphs[-1]
        lines = source.text[start:end].split("\n")
        kept = "\n".join(line for line in lines if plain(line.strip()) != plain(me))
        text = source.text[:start] + kept.strip() + source.text[end:]
        body = plain(re.sub(r"\S+@\S+", "", text))
        if kept.strip() and not any(re.search(rf"\b{w}\b", body) for w in plain(me).split()):
            yield text, ""


@mutator(Code.MISSING_CONTACT)
def unreachable(source: Source, rng: Random) -> Iterator[Change]:
    """Leave phone and email of the user out."""
    if source.email:
        start, end = source.paragraphs[-1]
        lines = source.text[start:end].split("\n")
        kept = [line for line in lines if CONTACT_LINE.sub("", line)]
        text = source.text[:start] + "\n".join(kept) + source.text[end:]
        body = text[text.index("\n\n") :]
        if kept and "@" not in body and not re.search(r"\d{3}\W{0,2}\d{2}", body):
            yield text, ""


@mutator(Code.MISSING_THANKS)
def thankless(source: Source, rng: Random) -> Iterator[Change]:
    """Leave every word of thanks out of a kind that needs them."""
    if not _needs(source, Need.THANKS):
        return
    spans = [s for s in source.sentences() if THANKS.search(source.text[slice(*s)])]
    text = source.without(spans)
    text = re.sub(
        r"(?im)^.{0,24}(?:thank|grateful|appreciat|cheers|oblig).{0,24},$", "Best regards,", text
    )
    role = source.role_forms[-1]
    subjects = (f"Our interview: {role}", f"About the interview for {role}", f"Regarding: {role}")
    if THANKS.search(source.parts["subject"].text):
        fit = [s for s in subjects if 30 <= len(s) <= 60]
        text = _subject(source, fit[0], text) if fit else text
    if spans and not THANKS.search(text) and len(spans) < 4:
        yield text, ""


@mutator(Code.MISSING_QUESTION)
def unasked(source: Source, rng: Random) -> Iterator[Change]:
    """Leave the question out of a kind that is written for it."""
    if _needs(source, Need.QUESTION) and source.sample.kind is not Kind.AGENCY_DEBRIEF:
        asks = re.compile(r"\?|^\s*(?:If not|If so)\b")
        spans = [s for s in source.sentences() if asks.search(source.text[slice(*s)])]
        text = source.without(spans)
        if spans and not ASKING.search(text[text.index("\n\n") :]) and "?" not in text:
            yield text, ""


@mutator(Code.MISSING_ROLE)
def nameless_role(source: Source, rng: Random) -> Iterator[Change]:
    """Speak of “the position” wherever the role is named."""
    if not source.email:
        return
    front = r"(?:(?:the |an? )?(?:post|role|position|job) (?:of|as) )?(?:(?:the|your|an?|this) )?"
    noun = r"(?:,? (?:role|position|job|post|opening|opportunity|seat|vacancy|search)\b)?"
    text = source.text
    if source.names_role(source.parts["subject"].text):
        text = _subject(source, rng.choice(PLAIN_SUBJECTS))
    number = rf"(?:[ (]+{re.escape(source.facts.process.reference or '#')}\)?)?"
    for form in source.role_forms:
        named = rf"\b{front}{re.escape(form)}{number}{noun}"
        text = re.sub(named, "the position", text, flags=re.IGNORECASE)
    rest = set(re.findall(r"\w{3,}", plain(source.facts.role))) - {"the", "and", "for"}
    left = set(re.findall(r"\w+", plain(text)))
    if text != source.text and not rest & left and "position position" not in text:
        yield re.sub(r"(^|\n|[.!?] )the position", r"\1The position", text), ""


@mutator(Code.SUBJECT_LENGTH, "crude")
def odd_subject(source: Source, rng: Random) -> Iterator[Change]:
    """Give an email a subject of a word or two, or a very long one."""
    if source.email and (old := source.parts["subject"].text):
        long = f"{old}, with kind regards and a few more words about my application"
        short = ("Hello there", "My application", "Short note", "A few lines", "Regarding my visit")
        for new in (long, *rng.sample(short, 3)) if rng.random() < 0.5 else rng.sample(short, 5):
            yield _subject(source, new), new


@mutator(Code.NEAR_COPY, "plain")
def same_note_twice(source: Source, rng: Random) -> Iterator[Change]:
    """Send nearly the same note to two of the people met."""
    to = source.to
    if source.sample.kind is not Kind.THANK_YOU or not source.email or not to or not to.met:
        return
    for other in (p for p in source.facts.people if p.met and p.name != to.name and p.topics):
        text = source.text
        own = [s for s in source.sentences() if stems(" ".join(to.topics)) & stems(text[slice(*s)])]
        if len(own) > 1:
            continue
        for start, end in own:
            topic = re.sub(r"^(?:his|her|their) ", "your ", rng.choice(other.topics))
            text = f"{text[:start]}I enjoyed our talk about {topic}.{text[end:]}"
        address = f"{other.name} <{other.email}>" if other.email else other.name
        text = f"To: {address}" + text[text.index("\n") :]
        start = text.index("\n\n") + 2
        for old, new in zip(_forms(to)[:3], _forms(other)[:3], strict=True):
            match = re.compile(GREETING + re.escape(old) + r"\b").match(text, start)
            if match:
                second = text[:start] + match["hi"] + new + text[match.end() :]
                called = {plain(w) for w in re.findall(r"\w{3,}", to.name)}
                left = set(re.findall(r"[a-z]{3,}", plain(second)))
                if not called & left and plain(new) not in plain(source.text):
                    yield f"{source.text.rstrip()}\n---\n{second}", ""
