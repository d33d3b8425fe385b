"""The keys about those involved: the employer, the people, the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.interview import model
from drafter.interview.forms import COUNTRY, EMAIL, PHONE, REGION, ZONE
from drafter.interview.spec import A_FLAG, A_LINE, A_NAME, A_TEXT, LINES, Key, Table, choice

if TYPE_CHECKING:
    from collections.abc import Mapping


def _was_in_the_room(person: Mapping[str, object]) -> bool:
    return person.get("role") not in model.ARRANGERS


EMPLOYER = Table(
    "employer",
    "Who they are.",
    (
        Key("country", COUNTRY, "Where the job is, an ISO 3166-1 alpha-2 code."),
        Key("region", REGION, "The ISO 3166-2 subdivision, for its holidays.", "NY"),
        Key(
            "timezone",
            ZONE,
            "Their time zone, if not the country's main one.",
            "America/New_York",
        ),
        Key("sector", choice(model.Sector), "The line of business."),
        Key("size", choice(model.Size, tiny="the owner decides, no HR"), "How big it is."),
        Key("style", choice(model.EmployerStyle), "How people there communicate."),
        Key("internal", A_FLAG, "Whether it is your own employer."),
        Key("via_agency", A_FLAG, "Whether an agency stands between you."),
        Key("agency", A_NAME, "The agency's name, with via_agency = true.", "Harbour Staffing"),
        Key(
            "portal",
            A_LINE,
            "Where the application's state can be looked up.",
            "https://jobs.example.org/status",
        ),
    ),
    model.Employer,
)
PERSON = Table(
    "people",
    "Somebody you dealt with.",
    (
        Key(
            "name",
            A_NAME,
            'The full name, as they write it; address_as sets the greeting ("Dr Okafor").',
            "Dana Okafor",
            required=True,
        ),
        Key("address_as", A_NAME, "How to greet, if not by the name.", "Dr Okafor"),
        Key("title", A_NAME, "The job title.", "Head of Analytics"),
        Key("role", choice(model.PersonRole), "The part in your application.", "hiring-manager"),
        Key("email", EMAIL, "The address.", "dana@northwind.example"),
        Key(
            "phone",
            PHONE,
            "The number; say gave_number = true if they gave it to you themselves, "
            "else it is rarely one to call.",
            "+1 415 555 0117",
        ),
        Key("gave_number", A_FLAG, "Whether they gave you the number themselves."),
        Key("public_line", A_FLAG, "Whether it is the public line of the office or shop."),
        Key(
            "met",
            A_FLAG,
            "Whether they were in the interview.",
            infer=_was_in_the_room,
            inferred="false for a recruiter, agency-recruiter or coordinator, else true",
        ),
        Key("topics", LINES, "What this person and you talked about.", ["the on-call rota"]),
    ),
    model.Person,
)
CANDIDATE = Table(
    "me",
    "You; what stands here goes before your saved profile.",
    (
        Key("name", A_NAME, "Your name.", "Sam Rivera"),
        Key("email", EMAIL, "Your address.", "sam@example.org"),
        Key("phone", PHONE, "Your number.", "+1 415 555 0199"),
        Key("timezone", ZONE, "Your time zone, if not theirs.", "America/Chicago"),
        Key("sign_off", A_NAME, "How your emails end.", "Kind regards"),
        Key("style", choice(model.Style), "How you like to communicate."),
        Key("fits", LINES, "Why you fit.", ["five years of SQL reporting"]),
        Key(
            "question",
            A_LINE,
            "A real question you have for them.",
            "Will the analyst own the on-call rota?",
        ),
        Key("news", LINES, "Something new, worth a second note.", ["passed the dbt exam"]),
        Key("available", LINES, "When you are.", ["Thursday after 3 pm"]),
        Key("interest", A_TEXT, "For the agency: how keen you are.", "very keen"),
        Key("concerns", LINES, "For the agency: what holds you back.", ["the commute"]),
        Key(
            "closing_note",
            A_FLAG,
            "Whether to end with a note that asks nothing, after two unanswered.",
        ),
    ),
    model.Candidate,
)
