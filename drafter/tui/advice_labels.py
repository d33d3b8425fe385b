"""Sentences of the advice, in which the labels of the form stand where a file has keys."""

from __future__ import annotations


def by_label(sentence: str) -> str:
    """The sentence as somebody reads it who never sees a file; most of them name no key."""
    if "gave_number" not in sentence and ": set me." not in sentence:
        return sentence
    from drafter.tui.form import faults

    return faults.by_label(sentence)
