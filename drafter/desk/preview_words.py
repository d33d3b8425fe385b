"""What is told beside a prompt: which notes are not in it, and what its tokens stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.desk.modelled import Preview

LEFT_OUT = "Not sent, for it reads like an order to a machine:"
KEPT_HERE = "The tokens, and what they stand for. This list stays on this machine."


def beside(preview: Preview) -> str:
    """Everything that is told beside the prompts, or nothing."""
    return "\n\n".join(["\n".join(part) for part in _parts(preview) if part])


def _parts(preview: Preview) -> Iterator[list[str]]:
    if preview.left_out:
        yield [LEFT_OUT, *(f"  {_flat(text)}" for text in preview.left_out)]
    tokens = dict(pair for one in preview.requests for pair in one.tokens)
    if tokens:
        yield [KEPT_HERE, *_table(list(tokens.items()))]


def _table(tokens: Sequence[tuple[str, str]]) -> Iterator[str]:
    width = max(len(token) for token, _ in tokens)
    for token, text in tokens:
        yield f"  {token:{width}}  {_flat(text)}"


def _flat(text: str) -> str:
    return visible(" ".join(text.split()))
