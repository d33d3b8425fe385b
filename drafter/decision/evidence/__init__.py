"""The statements the rules cite: what is advised, how well it is supported, what speaks against it.

A grade counts independent support, it does not certify truth:

A   five or more independent sources agree, or a survey and three more
B   three or four independent sources, or one survey
C   one or two sources, or only sources of low weight
D   no source found: a choice of this project, and shown as one

What is weak: most sources are career offices, columnists and recruiters who give their opinion;
the surveys are polls run by vendors, mostly in the United States between 2005 and 2024, and some
of them asked about following up a resume, not an interview. Sites that give numbers without
saying where they come from count as one source together, named "career-advice sites". Nothing
was found that shows a follow-up changing a decision, no controlled comparison of calls with
emails, and no measured best length of a call. So nothing here promises a result.

E01 to E67 come from published advice. G01 to G04 are the four factors of the project's founding
guide: its rule of thumb, with a grade for what the published advice says about each.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from drafter.decision.evidence import asking, customs, guide, manner, thanks
from drafter.decision.evidence.sources import FOUNDING_GUIDE
from drafter.decision.evidence.statement import GRADES, Statement

__all__ = ["FOUNDING_GUIDE", "GRADES", "STATEMENTS", "Statement", "reference_page"]

STATEMENTS: Mapping[str, Statement] = MappingProxyType(
    {
        each.id: each
        for each in (
            *thanks.STATEMENTS,
            *asking.STATEMENTS,
            *customs.STATEMENTS,
            *manner.STATEMENTS,
            *guide.STATEMENTS,
        )
    }
)
"""Every statement by its id, E01 to E67 and then G01 to G04."""


def reference_page() -> str:
    """`docs/evidence.md`: all statements, for a reader."""
    lines = [
        "# The evidence",
        "",
        "<!-- Written by drafter.decision.evidence.reference_page; edit the statements there. -->",
        "",
        "Every piece of advice drafter gives cites statements of this list. The grade says how",
        "many independent sources stand behind one; it does not certify truth.",
        "",
        "| grade | means |",
        "|---|---|",
        *(f"| {grade} | {meaning} |" for grade, meaning in GRADES.items()),
        "",
        "Most sources are career offices, columnists and recruiters who give their opinion. The",
        "surveys are polls run by vendors, mostly in the United States, 2005 to 2024; some asked",
        "about resumes, not interviews. Sites that give numbers without an origin count as one",
        'source together ("career-advice sites"). Nothing was found that shows a follow-up',
        "changing a decision, so nothing here promises a result.",
        "",
        "E01 to E67 come from published advice; G01 to G04 are the four factors of the project's",
        "founding guide, graded by what published advice says about each.",
    ]
    for each in STATEMENTS.values():
        lines += ["", f"## {each.id} (grade {each.grade})", "", each.text, ""]
        lines.append(f"- Sources: {'; '.join(each.sources)}.")
        if each.contradicted_by:
            lines.append(f"- Against it: {each.contradicted_by}")
    return "\n".join(lines) + "\n"
