"""What the use cases give: advice and drafts, each with what the user should know."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from drafter.checking.findings import Finding
    from drafter.decision.advice import Explanation
    from drafter.message.draft import Draft


class Advice(NamedTuple):
    """A decision with its reasons, and what the user should know about the input."""

    explanation: Explanation
    notices: tuple[str, ...]


class Drafts(NamedTuple):
    """One draft for each recipient, and what the user should know about them."""

    drafts: tuple[Draft, ...]
    notices: tuple[str, ...]
    moment: datetime
    """When they are to be sent."""
    findings: tuple[tuple[Finding, ...], ...]
    """What is wrong with each; places count in the text form of that one draft."""
    costs: tuple[dict[str, object], ...] = ()
    """What a model took for each; none: no model was asked."""
    partials: tuple[str, ...] = ()
    """What had come of answers that broke off: held against nothing."""
    objections: tuple[str, ...] = ()
    """All that was wrong with a model's drafts that were not used."""
    mended: int = 0
    """How many of a model's drafts passed only when it had mended them."""

    @property
    def ok(self) -> bool:
        """Whether nothing forbids sending them."""
        return not any(one.severity == "error" for found in self.findings for one in found)
