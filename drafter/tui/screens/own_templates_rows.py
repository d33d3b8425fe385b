"""The templates as rows, and one of them as lines with its faults in place."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence

from textual.content import Content

from drafter.desk.own_templates import Fault, Template
from drafter.interview.model import Channel
from drafter.interview.shown import visible
from drafter.tui.cut import fitted, one_line
from drafter.tui.widgets.cursor_list import Part, Row

_TITLES = {Channel.EMAIL: "Emails", Channel.CALL: "Calls"}
_PIECES = "Pieces of others"
_WRONG = "! "
_NUMBER = 4
_INDENT = _NUMBER + 3
_NARROWEST = 20

Found = Mapping[str, Sequence[Fault]]
"""By the name of a template that was tried, what is wrong with it."""


def rows(templates: Sequence[Template], found: Found, width: int) -> list[Row]:
    """Every template under its heading."""
    return list(_rows(templates, found, width))


def _rows(templates: Sequence[Template], found: Found, width: int) -> Iterator[Row]:
    title = ""
    for each in templates:
        here = _PIECES if each.piece else _TITLES[each.channel]
        if here != title:
            gap = ((),) if title else ()
            yield Row((*gap, (Part(here, "heading"),)))
            title = here
        faults = found.get(each.name)
        sign = _WRONG if faults else "  "
        style = "fault" if faults else "strong" if each.own else ""
        state = f"{'yours' if each.own else 'bundled':<9}{_verdict(faults)}"
        room = max(12, width - len(sign) - 24)
        name = each.name if each.piece else each.name.partition("/")[2]
        parts = (
            Part(f"{sign}{fitted(name, room)}", style),
            Part(fitted(state, width - len(sign) - room).rstrip(), style or "quiet"),
        )
        yield Row((parts,), each.name)


def _verdict(faults: Sequence[Fault] | None) -> str:
    if faults is None:
        return ""
    if not faults:
        return "in order"
    return "1 fault" if len(faults) == 1 else f"{len(faults)} faults"


def page(template: Template, text: str, faults: Sequence[Fault], width: int) -> Content:
    """The words with the numbers of their lines; below a line, what is wrong with it."""
    here = [one for one in faults if one.path == template.path]
    head = [_told(one, template) for one in faults if one.path != template.path or not one.line]
    lines = [Content.styled(one_line(template.path), "$text-muted"), *head, Content("")]
    for number, line in enumerate(text.splitlines(), start=1):
        wrong = [one for one in here if one.line == number]
        sign, style = (_WRONG, "bold $text-error") if wrong else ("  ", "")
        parts = Content(_shown(line)).wrap(max(_NARROWEST, width - _INDENT)) or [Content("")]
        for nth, part in enumerate(parts):
            mark = f"{number:>{_NUMBER}} " if nth == 0 else " " * (_NUMBER + 1)
            sign = sign if nth == 0 else "  "
            lines.append(
                Content.assemble((mark, "$text-muted"), (sign, style), (part.plain, style))
            )
        lines += [_told(one, template) for one in wrong]
    return Content("\n").join(lines)


def first_line(page: Content) -> int:
    """The line of a page that the first fault is told in."""
    lines = page.plain.split("\n")
    return next((nth for nth, line in enumerate(lines) if line.lstrip().startswith("^")), 0)


def _told(fault: Fault, template: Template) -> Content:
    where = "" if fault.path in ("", template.path) else f"{os.path.basename(fault.path)}: "
    if where and fault.line:
        where = f"{where[:-2]}, line {fault.line}: "
    mark = " " * _INDENT + "^ " if fault.path == template.path and fault.line else "^ "
    return Content.styled(f"{mark}{one_line(where + fault.told)}", "bold $text-error")


def _shown(line: str) -> str:
    return visible(line.replace("\t", "    "))
