"""The values that options take, spelled out: help is asked for before the model is loaded."""

from __future__ import annotations

CHANNELS = ("email", "call")
FORMATS = ("text", "json", "md", "eml")
TONES = ("formal", "neutral", "warm")
KINDS = (
    "thank-you",
    "check-in",
    "second-check-in",
    "closing",
    "offer-deadline",
    "question",
    "return-call",
    "materials",
    "answer",
    "confirmation",
    "rejection-reply",
    "acknowledgement",
    "withdrawal",
    "offer-reply",
    "agency-debrief",
)
BYS = ("email", "call", "voicemail", "in-person", "letter")
PROMISES = ("none", "soon", "date", "they-will-call")
STATUSES = ("waiting", "rejected", "offer", "closed", "withdrawing", "next-round")
