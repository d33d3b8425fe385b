"""Names that refer to the people of the file: found, corrected in writing, or refused as slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.interview.consistency import scopes
from drafter.interview.nearest import did_you_mean, nearest
from drafter.interview.shown import shown

if TYPE_CHECKING:
    from drafter.interview.consistency import Tree

REFERENCES = (("", "status_by"), ("process.owed[]", "to"), ("log[]", "to"), ("heard[]", "from"))
"""The keys that name one of the people, each with its scope."""

SLIP = 0.8
"""How alike two names are when one is the other mistyped; "Anna Berg" is not "Hanna Burgh"."""


def settle(tree: Tree) -> list[str]:
    """Write each reference as the person's own name; name those given twice or mistyped."""
    people = [person for _, _, person in scopes(tree, "people[]")]
    names = [name for person in people if isinstance(name := person.get("name"), str)]
    faults = _twice(names)
    for scope, key in REFERENCES:
        for path, _, table in scopes(tree, scope):
            said = table.get(key)
            if isinstance(said, str) and said:
                person = _meant(said, people)
                table[key] = person or said
                slip = "" if person else nearest(said, names, SLIP)
                if slip:
                    where = f"{path}.{key}" if path else key
                    faults.append(
                        f"{where}: found {shown(said)}, who is not among the people"
                        f"{did_you_mean(slip)}"
                    )
    return faults


def _meant(said: str, people: list[Tree]) -> str:
    """The name of the one person whose name, greeting or part of a name this is."""
    folded = said.casefold()
    for test in (_is_called, _has_part):
        found = [str(person["name"]) for person in people if test(person, folded)]
        if len(found) == 1:
            return found[0]
    return ""


def _is_called(person: Tree, folded: str) -> bool:
    return folded in (str(person.get(key, "")).casefold() for key in ("name", "address_as"))


def _has_part(person: Tree, folded: str) -> bool:
    return folded in str(person.get("name", "")).casefold().split()


def _twice(names: list[str]) -> list[str]:
    first: dict[str, int] = {}
    faults = []
    for index, name in enumerate(names):
        before = first.setdefault(name.casefold(), index)
        if before != index:
            faults.append(
                f"people[{index}].name: found {shown(name)}, which people[{before}].name is too; "
                "allowed: each name once"
            )
    return faults
