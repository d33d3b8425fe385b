"""What a file may say in several ways, brought to one: the names of its people, the region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.interview.consistency import scopes
from drafter.interview.model import Employer
from drafter.interview.nearest import did_you_mean, nearest
from drafter.interview.shown import shown

if TYPE_CHECKING:
    from drafter.interview.consistency import Tree

REFERENCES = (("", "status_by"), ("process.owed[]", "to"), ("log[]", "to"), ("heard[]", "from"))
"""The keys that name one of the people, each with its scope."""

COUNTRY = Employer().country

SLIP = 0.8
"""How alike two names are when one is the other mistyped; "Anna Berg" is not "Hanna Burgh"."""


def settle(tree: Tree) -> list[str]:
    """Write people by their own names and the region by its short code; name what cannot be."""
    people = [person for _, _, person in scopes(tree, "people[]")]
    names = [name for person in people if isinstance(name := person.get("name"), str)]
    return [*_twice(names), *_named(tree, people, names), *_region(tree)]


def _named(tree: Tree, people: list[Tree], names: list[str]) -> list[str]:
    faults = []
    for scope, key in REFERENCES:
        for path, _, table in scopes(tree, scope):
            said = table.get(key)
            if not isinstance(said, str) or not said:
                continue
            person = _meant(said, people)
            table[key] = person or said
            slip = "" if person else nearest(said, names, SLIP)
            if slip:
                where = f"{path}.{key}" if path else key
                found = f"found {shown(said)}, who is not among the people"
                faults.append(f"{where}: {found}{did_you_mean(slip)} If not, add them to people.")
    return faults


def _region(tree: Tree) -> list[str]:
    for path, _, employer in scopes(tree, "employer"):
        region = employer.get("region", "")
        country = employer.get("country", COUNTRY)
        if isinstance(region, str) and isinstance(country, str):
            prefix, _, employer["region"] = region.rpartition("-")
            if prefix not in ("", country):
                other = f"{path}.country is {shown(country)}"
                return [
                    f"{path}.region: found {shown(region)}, but {other}; allowed: a region of it"
                ]
    return []


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
