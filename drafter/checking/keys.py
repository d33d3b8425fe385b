"""The keys of facts, each without the numbers of what it lists: "people[].topics[]"."""

from __future__ import annotations

from functools import lru_cache

_NO_DIGITS = str.maketrans("", "", "0123456789")


@lru_cache(maxsize=4096)
def bare(key: str) -> str:
    """Give a key without its numbers."""
    return key.translate(_NO_DIGITS)


CHOSEN = frozenset(
    """
    status interview.stage interview.setting interview.medium interview.tone
    process.pace process.promise process.contact_rule process.only_if_successful
    process.owed[].what
    employer.country employer.region employer.timezone employer.sector employer.size
    employer.style employer.internal employer.via_agency
    people[].role people[].met people[].gave_number people[].public_line
    log[].kind log[].by heard[].by heard[].promise
    me.style me.timezone me.closing_note
    """.split()
)
"""Those whose value is one of a closed set, and so no words of the user's."""

NOTES = frozenset(
    """
    interview.topics[] people[].topics[] process.said process.owed[].detail process.owed[].answer
    heard[].said
    me.fits[] me.news[] me.available[] me.concerns[] me.question me.interest
    """.split()
)
"""Those that hold running text."""

OF_ONESELF = frozenset(
    """
    me.fits[] me.news[] me.available[] me.concerns[] me.question me.interest
    process.owed[].detail process.owed[].answer
    """.split()
)
"""Those in which the user tells of themselves."""
