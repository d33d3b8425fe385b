"""A made-up interview for whoever wants to see what drafter says before writing down their own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any


def sample(today: date) -> dict[str, Any]:
    """The keys of one whose promised day has just passed."""

    def ago(days: int) -> str:
        return (today - timedelta(days)).isoformat()

    return {
        "company": "Fernhill Optics (a sample)",
        "role": "Data Analyst",
        "interview": {
            "held": ago(15),
            "medium": "video",
            "tone": "casual",
            "topics": ["moving the weekly report into one table"],
        },
        "process": {
            "promise": "date",
            "promised_for": ago(5),
            "said": "you will hear from us by the end of the week",
        },
        "people": [
            {
                "name": "Dana Okafor",
                "role": "hiring-manager",
                "email": "dana.okafor@fernhill.example.org",
                "phone": "+1 212 555 0117",
            }
        ],
        "log": [{"on": ago(14), "kind": "thank-you", "to": "Dana Okafor"}],
        "me": {"name": "Sam Rivera", "email": "sam.rivera@example.org", "phone": "+1 212 555 0142"},
    }
