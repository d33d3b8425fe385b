"""Small grammar: topics and strengths as people type them, turned to fit into a sentence."""

from __future__ import annotations

from drafter.drafting.language.claims import claim, news
from drafter.drafting.language.clauses import is_clause
from drafter.drafting.language.shapes import shape
from drafter.drafting.language.topics import own_topic, short, topic
from drafter.drafting.language.typed import bare, is_past, phrase, uncapitalised

__all__ = [
    "bare",
    "claim",
    "is_clause",
    "is_past",
    "news",
    "own_topic",
    "phrase",
    "shape",
    "short",
    "topic",
    "uncapitalised",
]
