"""The tag `vary`: of several wordings of a place, one is chosen and it alone is rendered."""

from __future__ import annotations

from jinja2 import Environment, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

from drafter.drafting.variety import Variety
from drafter.message.draft import Register


class Vary(Extension):
    """`{% vary "thanks" %} ... {% or %} ... {% or warm %} ... {% endvary %}`: renders one wording.

    A wording that names tones is for these alone; one that names none is for the tones that have
    none of their own.
    """

    tags = {"vary"}  # noqa: RUF012 - Jinja wants a set

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.filters["chosen"] = chosen

    def parse(self, parser: Parser) -> nodes.Node | list[nodes.Node]:
        """Turn the block into a choice and an `if` for each wording."""
        line = next(parser.stream).lineno
        place = parser.parse_expression()
        wordings: list[tuple[list[str], list[nodes.Node]]] = []
        while True:
            tones = _tones(parser)
            body = parser.parse_statements(("name:or", "name:endvary"))
            wordings.append((tones, body))
            if next(parser.stream).value == "endvary":
                break
        chosen = parser.free_identifier()
        options = nodes.Const(_by_tone([tones for tones, _ in wordings]))
        names = [nodes.Name(name, "load") for name in ("variety", "tone")]
        # A filter, since a sandbox weighs every call and there are some twenty in a message.
        number = nodes.Filter(options, "chosen", [*names, place], [], None, None)
        choice = nodes.Assign(chosen, number, lineno=line)
        branches = [
            nodes.If(
                nodes.Compare(chosen, [nodes.Operand("eq", nodes.Const(i))]),
                body,
                [],
                [],
                lineno=line,
            )
            for i, (_, body) in enumerate(wordings)
        ]
        first, *others = branches
        first.elif_ = others
        return [choice, first]


def chosen(options: dict[str, tuple[int, ...]], variety: Variety, tone: str, place: str) -> int:
    """Choose the number of a wording."""
    return variety.pick(place, options[tone])


def _tones(parser: Parser) -> list[str]:
    tones: list[str] = []
    while parser.stream.current.type == "name":
        token = next(parser.stream)
        if token.value not in set(Register):
            parser.fail(f"'{token.value}' is no tone; known: {', '.join(Register)}", token.lineno)
        tones.append(token.value)
    return tones


def _by_tone(wordings: list[list[str]]) -> dict[str, tuple[int, ...]]:
    """Say which wordings each tone has."""
    for_all = tuple(i for i, tones in enumerate(wordings) if not tones)
    return {
        tone.value: tuple(i for i, tones in enumerate(wordings) if tone in tones)
        or for_all
        or tuple(range(len(wordings)))
        for tone in Register
    }
