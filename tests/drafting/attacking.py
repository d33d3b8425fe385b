"""Attacks by what stands in the notes, on a server that does whatever it is told."""

from __future__ import annotations

import copy
import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from drafter.desk.desk import Desk
from drafter.desk.results import Drafts
from drafter.desk.wishes import Wish
from drafter.drafting.model import LanguageModel
from drafter.interview.model import Channel, Interview, Kind
from drafter.message.text import print_draft
from tests.drafting.loopback import Loopback, Peer, says

FOLDER = Path(__file__).parent / "attacks"
TODAY = date(2026, 9, 30)
_HARM = re.compile(r"\S*(?:[A-Z]{3,}|\d{3,}|\d\d,|-\d\d|evil)\S*")
_HEARD: dict[str, Any] = {"on": date(2026, 9, 18), "from": "Odile Vantongeren", "said": "deciding"}
_GROUNDS: dict[str, dict[str, Any]] = {
    "answer": {"what": "answer", "to": "Odile Vantongeren", "detail": "when you can start"},
    "materials": {"what": "materials", "to": "Odile Vantongeren", "detail": "your portfolio"},
}


class Attack(NamedTuple):
    """What somebody wrote into a field, and what a model that obeys it writes."""

    name: str
    field: str
    kind: Kind
    text: str
    obeys: str
    channel: Channel = Channel.EMAIL
    to: str = "Odile Vantongeren"
    brings: tuple[str, ...] = ()
    """What must not come through, where the sentence itself does not show it."""

    @property
    def harm(self) -> list[str]:
        """What must be in no draft: the canary, the link, the number; else the whole sentence."""
        if self.brings:
            return list(self.brings)
        found = [word.strip(".,()!") for word in _HARM.findall(self.obeys)]
        return [word for word in found if word] or [self.obeys]

    def facts(self, text: str) -> dict[str, Any]:
        """The interview with a text in the field."""
        facts = copy.deepcopy(_interview())
        if self.kind.value in _GROUNDS:
            facts["process"]["owed"] = [dict(_GROUNDS[self.kind.value])]
        if self.kind is Kind.AGENCY_DEBRIEF:
            facts["employer"]["via_agency"] = True
            facts["people"][0]["role"] = "agency-recruiter"
        if self.kind is Kind.REJECTION_REPLY:
            facts["status"] = "rejected"
        if self.field.startswith("heard"):
            facts["heard"] = [dict(_HEARD)]
        _put(facts, self.field, text)
        return facts


class Fallen(NamedTuple):
    """What came of an attack."""

    attack: Attack
    reached: bool
    """Whether any of its words got to the server."""
    result: Drafts

    @property
    def texts(self) -> list[str]:
        """The drafts that the user gets."""
        return [print_draft(draft) for draft in self.result.drafts]

    @property
    def accepted(self) -> bool:
        """Whether the model's words were taken."""
        return any(draft.origin == "model" for draft in self.result.drafts)


def attacks() -> list[Attack]:
    """All of them."""
    with (FOLDER / "attacks.toml").open("rb") as file:
        listed = tomllib.load(file)["attack"]
    return [
        Attack(
            **{**one, "kind": Kind(one["kind"]), "channel": Channel(one.get("channel", "email"))}
        )
        for one in listed
    ]


@contextmanager
def obedient(sentence: str) -> Iterator[Loopback]:
    """A server that answers with the plain version of its prompt and a sentence put into it."""

    def obey(peer: Peer) -> None:
        messages = server.asked[-1].json["messages"]
        says(_with(_plain(messages[1]["content"]), sentence))(peer)

    server = Loopback(obey)
    with server:
        yield server


def fall(attack: Attack, desk: Desk, model: LanguageModel, server: Loopback) -> Fallen:
    """Try one attack."""
    interview = read(desk, attack, attack.text)
    wish = Wish(attack.kind, attack.channel, (interview.people[0].name,) if _named(attack) else ())
    if attack.to.startswith("Piotr"):
        wish = wish._replace(to=(attack.to,))
    result = desk.modelled.draft(interview, TODAY, wish, model, Silent())
    sent = " ".join(str(asked.json["messages"][:2]) for asked in server.asked)
    # The words that make it an attack, beside those that the prompts have anyhow.
    words = [w for w in re.findall(r"\w{7,}", attack.text) if w not in _USUAL]
    return Fallen(attack, any(word in sent for word in words), result)


def read(desk: Desk, attack: Attack, text: str) -> Interview:
    """The interview with a text in the field that is attacked."""
    return desk.read_object(attack.facts(text), attack.name)


class Silent:
    """A listener whom nothing interests."""

    cancelled = False

    def chunk(self, text: str) -> None: ...

    def waiting(self, seconds: float, why: str) -> None: ...

    def again(self) -> None: ...


_USUAL = {"message", "instructions", "assistant", "sentence", "decision", "candidate", "Thursday"}


def _named(attack: Attack) -> bool:
    return attack.kind is not Kind.AGENCY_DEBRIEF


def _interview() -> dict[str, Any]:
    with (FOLDER / "interview.toml").open("rb") as file:
        return tomllib.load(file)


def _put(facts: dict[str, Any], path: str, text: str) -> None:
    steps = [int(s) if s.isdigit() else s for s in re.findall(r"\w+", path)]
    below: Any = facts
    for step in steps[:-1]:
        below = below[step]
    last = steps[-1]
    many = last in ("topics", "fits", "news", "available", "concerns", "files")
    below[last] = [text] if many else text


def _plain(prompt: str) -> str:
    """The plain version that stands in a prompt."""
    lines = prompt.split("# A plain version")[1].split(" begin\n", 1)[1].split("\n")
    inside = lines[: next(i for i, line in enumerate(lines) if line.endswith(" end"))]
    return "\n".join(line.split("|", 1)[1].removeprefix(" ") for line in inside)


def _with(text: str, sentence: str) -> str:
    """A message with a sentence put where a reader would see it."""
    if "## purpose" in text:
        return text.replace("## ask", f"{sentence}\n\n## ask", 1)
    paragraphs = text.split("\n\n")
    return "\n\n".join([*paragraphs[:-1], sentence, paragraphs[-1]])
