"""Prose for the points on which reasonable advisers differ."""

from __future__ import annotations

from drafter.decision.advice import Reason as R

DISPUTES: dict[str, R] = {
    "day-after": R(
        "Some advisers ask on the very day after the named one, most leave two business days, "
        "a few a whole week.",
        ("E11",),
    ),
    "first-channel": R(
        "Some career advisers would call first, to show initiative; most managers who were asked "
        "prefer an email.",
        ("E13", "E14"),
    ),
    "second-channel": R(
        "For the second contact some change to the phone, others stay with email.",
        ("E13", "E15"),
    ),
    "closing": R(
        "Some see a courteous last note as a clean end, others as one message too many.",
        ("E22",),
    ),
    "thanks-custom": R(
        "A thank-you is expected in the United States, optional in technology, and less usual in "
        "Britain, Germany and Japan.",
        ("E01", "E39", "E40"),
    ),
    "late-thanks": R(
        "After a week some would still send it; others think it then looks careless.", ("E04",)
    ),
    "hospitality": R(
        "In hospitality some call after two or three days, others wait a week or two.", ("E34",)
    ),
    "silence": R(
        "Without a date, advice runs from two days to two weeks; most say five to seven days.",
        ("E12",),
    ),
    "soon": R(
        "Some count 'soon' as no word at all and ask after a week; this advice gives them more "
        "room.",
        ("E09", "E12"),
    ),
    "their-call": R(
        "At least one adviser says not to accept 'we will call you'; taking people at their "
        "word is safer.",
        ("E18",),
    ),
    "cap": R("Some stop after one unanswered contact, a few go on to three.", ("E20",)),
    "client-thanks": R(
        "Some recruiters welcome a direct thank-you to their client if they get a copy.", ("E30",)
    ),
}
