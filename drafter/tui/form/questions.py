"""The questions of the form, in the order in which people remember the answers."""

from __future__ import annotations

import re
from typing import NamedTuple

from drafter.desk.answers import AHEAD, leaf_at
from drafter.desk.judging import NEEDED
from drafter.interview.spec import Choice, Day, Flag, Key, Many, Moment, Text


class Question(NamedTuple):
    """One answer that the form asks for."""

    path: str
    label: str


class Group(NamedTuple):
    """Questions that are asked anew for each entry of a list."""

    path: str
    one: str
    """What an entry is called."""
    questions: tuple[Question, ...]


class Section(NamedTuple):
    """Questions under a heading."""

    title: str
    parts: tuple[Question | Group, ...]
    folded: bool = False


def _asked(table: str, **labels: str) -> tuple[Question, ...]:
    return tuple(Question(f"{table}{name}", label) for name, label in labels.items())


PEOPLE = Group(
    "people",
    "person",
    _asked(
        "",
        name="Name",
        role="Part in it",
        title="Job title",
        email="Email",
        phone="Phone",
        gave_number="Gave you the number",
        met="Was in the room",
        topics="You talked about",
        address_as="Greet as",
        public_line="Number is public",
    ),
)
OWED = Group(
    "process.owed",
    "thing they asked you for",
    _asked(
        "",
        what="They asked for",
        to="Who asked",
        detail="What exactly",
        answer="Your answer",
        files="Files to send",
        since="Asked on",
        due="Wanted by",
    ),
)
CLOSED = Group(
    "process.closed", "time they are shut", _asked("", **{"from": "Shut from", "to": "Shut until"})
)

SECTIONS = (
    Section(
        "The interview",
        (
            *_asked("", company="Company", role="Role"),
            *_asked(
                "interview.",
                held="When",
                medium="How you met",
                setting="Who sat there",
                stage="Stage",
                tone="Tone",
            ),
        ),
    ),
    Section("Whom you dealt with", (PEOPLE,)),
    Section(
        "What they said happens next",
        _asked(
            "process.",
            promise="You would hear",
            promised_for="By",
            said="Their words",
            contact_rule="Contacting them",
        ),
    ),
    Section("What you talked about", _asked("interview.", topics="Topics")),
    Section(
        "What you would like to say",
        _asked("me.", fits="Why you fit", question="Your question", available="You are free"),
    ),
    Section(
        "The employer",
        _asked(
            "employer.",
            country="Country",
            region="Region",
            size="Size",
            sector="Sector",
            style="Their manner",
            via_agency="Through an agency",
            agency="Its name",
        ),
    ),
    Section(
        "How things stand",
        (
            *_asked("", status="Status", status_on="Told on", status_by="Told by"),
            Question("interview.next_round", "Next round"),
            Question("offer.deadline", "Answer their offer by"),
            Question("process.competing_offer.deadline", "Answer another's by"),
        ),
    ),
    Section(
        "More",
        (
            *_asked(
                "process.",
                pace="How fast they decide",
                only_if_successful="Only if successful",
                reference="Posting number",
                **{"call_window.from": "Call from", "call_window.to": "Call until"},
            ),
            OWED,
            CLOSED,
            *_asked(
                "employer.", timezone="Their time zone", internal="Own employer", portal="Portal"
            ),
            *_asked(
                "me.",
                name="Your name",
                email="Your email",
                phone="Your phone",
                timezone="Your time zone",
                sign_off="Sign off",
                style="Your manner",
                news="Your news",
                interest="How keen you are",
                concerns="What holds you back",
                closing_note="A last note",
            ),
        ),
        folded=True,
    ),
)


_SIGNING = tuple(
    part
    for part in SECTIONS[-1].parts
    if isinstance(part, Question) and part.path in ("me.name", "me.email", "me.phone")
)


def sections(*, signs: bool) -> tuple[Section, ...]:
    """What is asked, what is rarely asked last; `signs`: whether the profile has a name."""
    *first, rest = SECTIONS
    if signs:
        return SECTIONS
    who = Section("Who signs your letters", _SIGNING)
    others = tuple(part for part in rest.parts if part not in _SIGNING)
    return (*first, who, rest._replace(parts=others))


def label_of(path: str) -> str:
    """What stands before the answer of a path; nothing if no question asks for it."""
    general = re.sub(r"\[\d+\]", "[]", path)
    for section in SECTIONS:
        for part in section.parts:
            if isinstance(part, Question) and part.path == general:
                return part.label
            if isinstance(part, Group) and general.startswith(f"{part.path}[]."):
                name = general.rpartition(".")[2]
                return next((each.label for each in part.questions if each.path == name), "")
    return ""


def label_at(path: str) -> str:
    """What the question of an answer's path is called, in a sentence."""
    label = label_of(path)
    if not label:
        return path
    ones = (
        part.one
        for section in SECTIONS
        for part in section.parts
        if isinstance(part, Group) and path.startswith(f"{part.path}[")
    )
    one = next(ones, "")
    return f"{_in_a_sentence(label)} ({one})" if one else _in_a_sentence(label)


def _in_a_sentence(label: str) -> str:
    return f"{label[:1].lower()}{label[1:]}"


def suggestion(path: str) -> str:
    """What stands in an empty field: that it is needed, what is taken, or an example."""
    leaf = leaf_at(path)
    key, default = leaf.key, leaf.table.default(leaf.key)
    if path in NEEDED or (key.required and "[" in path):
        return f"needed{_example(key)}"
    if path in _TAKEN:
        return _TAKEN[path]
    if key.infer:
        return "no for who arranges interviews, else yes"
    if isinstance(default, bool):
        return "yes if left empty" if default else "no if left empty"
    if isinstance(default, str) and default:
        return f"{default} if left empty"
    return _example(key).removeprefix(", ")


_TAKEN = {
    "interview.medium": "video if left empty",
    "process.promise": "nothing, if left empty",
    "process.contact_rule": "they said nothing, if left empty",
    "process.pace": "worked out, if left empty",
}


def _example(key: Key) -> str:
    match key.shape:
        case Moment() if key.name == "held":
            return ", such as yesterday 2pm"
        case Day() | Moment() if key.name in AHEAD:
            return ", such as 2 Oct or next Friday"
        case Day():
            return ", such as yesterday or 2 Oct"
        case Many() if isinstance(key.example, list):
            return f", such as {key.example[0]}; a line each"
        case Text() if isinstance(key.example, str):
            return f", such as {key.example}"
        case _:
            return ""


def options(path: str) -> list[tuple[str, str]]:
    """The answers to choose from, each with how it is shown; none where text is typed."""
    match leaf_at(path).key.shape:
        case Choice() as shape:
            meant = shape.meanings
            return [(f"{v}: {meant[v]}" if v in meant else str(v), str(v)) for v in shape.values]
        case Flag():
            return [("yes", "yes"), ("no", "no")]
        case _:
            return []


def help_for(path: str) -> str:
    """What a question is about, in a line."""
    general = re.sub(r"\[\d+\]", "[]", path)
    return _HELP.get(general) or leaf_at(path).key.says


_HELP = {
    "interview.held": 'The day and the time it began: "yesterday 2pm", "last Tuesday", '
    '"15 Sep 10:00".',
    "interview.next_round": 'When the next round is, with the status "next-round".',
    "people[].name": "The full name, as they write it.",
    "people[].address_as": 'How to greet, if not by the name: "Dr Okafor".',
    "people[].phone": "The number; one they did not give you is rarely one to call.",
    "process.promised_for": 'The last day of what they said, with a date: "by next Friday".',
    "process.call_window.from": "The first day for which they invited your call.",
    "process.call_window.to": "The last day for which they invited your call.",
    "process.competing_offer.deadline": "When another employer's offer, real and in hand, must be "
    "answered.",
    "process.owed[].answer": "Your answer, where they asked a question.",
    "employer.country": "Where the job is: Germany, or DE.",
    "employer.region": "The code of the state or region, for its holidays: NY, BY.",
    "employer.agency": "The agency's name, if one stands between you.",
    "employer.timezone": "If not the country's main one: a city such as Denver will do.",
    "offer.deadline": "When they want your answer to their offer.",
    "me.name": "Your letters are signed with it; the settings keep it for every interview.",
    "me.email": "Below your name, so that they can answer.",
    "me.phone": "Below your name, and on their voicemail.",
}
