"""Blocks of a template that its parent does not have: their words would never be said."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from jinja2 import Environment, TemplateError, nodes


def lost_blocks(environment: Environment, file: str) -> Iterator[str]:
    """Tell of each block of a template that extends another and fits nowhere in it."""
    try:
        source = environment.loader.get_source(environment, file)[0] if environment.loader else ""
        body = environment.parse(source).body
        parent = next((node.template for node in body if isinstance(node, nodes.Extends)), None)
        if not isinstance(parent, nodes.Const):
            return
        known = sorted(environment.get_template(parent.value).blocks)
    except (TemplateError, UnicodeError, OSError):
        # What cannot be read or parsed is told when it is tried.
        return
    for node in body:
        if isinstance(node, nodes.Block) and node.name not in known:
            near = difflib.get_close_matches(node.name, known, 1)
            meant = f"; did you mean “{near[0]}”?" if near else "."
            yield f"{parent.value} has no block “{node.name}”, so it is never said{meant}"
