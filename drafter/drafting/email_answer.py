"""A model's answer read as an email, and mended where there is only one way to mend it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.drafting.answer_text import paragraphs, without_chatter

_SUBJECT = re.compile(
    r"^[\W_]*(?:(?:email )?subject(?: line)?|subj|betreff|asunto|objet|oggetto|onderwerp|assunto"
    r"|temat|\u00e4mne)[\W_]*?[:\uff1a\u2013\u2014-][ \t]*(.*)$",
    re.I | re.M,
)
_HEADER = re.compile(
    r"[\W_]*(?:to|from|cc|bcc|date|body|email|message|email body|an|von|para|de)\s*:\s*.*", re.I
)
GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b"
    r"(?P<name>[^\n]{0,80}?)\s*[,:;.!\u2014-]*\s*$",
    re.I,
)
_CLOSING = re.compile(
    r"(?:with )?(?:my |our )?"
    r"(?:(?:best|kind(?:est)?|warm(?:est)?|many|sincere|respectful)(?: \w+){0,2}"
    r"|yours?(?: \w+){0,2}|sincerely(?: yours)?|respectfully(?: yours)?|regards|cheers|cordially"
    r"|(?:many )?thanks(?: again)?|thank you(?: again)?|gratitude|appreciation|all the best"
    r"|take care|warmly|gratefully)\s*[,.!\u2014-]*\s*",
    re.I,
)
_AFTERTHOUGHT = re.compile(r"p\.?\s?p?\.?s\.?\b", re.I)
_LAST_LINES = 12


def subject_and_body(text: str) -> tuple[str, str]:
    """Part an answer into its subject and its body, whatever stands before them."""
    found = _SUBJECT.search(text)
    subject = ""
    if found:
        subject, rest = found[1].strip(), text[found.end() :]
        if not subject:
            # The subject stands on the line below its name.
            subject, _, rest = rest.strip().partition("\n")
        text = rest
    subject = subject.strip().strip("\"\u201c\u201d'*_`").strip()
    lines = text.strip("\n").split("\n")
    while lines and (not lines[0].strip() or _HEADER.fullmatch(lines[0].strip())):
        lines.pop(0)
    greeted = next((i for i, line in enumerate(lines) if GREETING.fullmatch(line.strip())), None)
    if greeted is not None and (not found or greeted < _LAST_LINES // 3):
        lines = lines[greeted:]
    return subject, "\n\n".join(without_chatter(paragraphs("\n".join(lines)))).strip()


def is_greeted(body: str) -> bool:
    """Whether it begins with a greeting on a line of its own."""
    return bool(GREETING.fullmatch(body.split("\n", 1)[0].strip()))


def greeted(body: str, greeting: str, allowed: Sequence[str]) -> str:
    """Give the body with the greeting that is right, where its own names the reader wrongly.

    `allowed`: names that may stand in it. What greets somebody else stays, to be objected to.
    """
    first, _, rest = body.partition("\n")
    found = GREETING.fullmatch(first.strip())
    if not found:
        return f"{greeting},\n\n{body}"
    name = found["name"].strip().casefold()
    names = {each.casefold() for each in allowed if each}
    known = {word for each in names for word in re.findall(r"[^\W\d_]+", each)}
    if name in names or not names:
        return body
    words = set(re.findall(r"[^\W\d_]+", name))
    nobody = {"there", "sir", "madam", "or", "team", "hiring", "manager", "recruiter", "all", "the"}
    return f"{greeting},\n{rest}" if words <= known | nobody else body


def signed(body: str, signature: Sequence[str]) -> str:
    """Give the body with a whole signature and nothing behind it but an afterthought."""
    if len(signature) < 2:
        return _closed(body, signature[0])
    name, rest = signature[1], list(signature[1:])
    lines = body.split("\n")
    start = max(0, len(lines) - _LAST_LINES)
    places = [i for i in range(start, len(lines)) if _is_closing(lines[i])]
    named = [i for i in range(start, len(lines)) if _is_name(lines[i], name)]
    if places and (not named or places[-1] < named[-1]):
        closing = next(i for i in reversed(places) if not named or i < named[-1])
        end, said = closing + 1, lines[closing].strip()
    elif named:
        end, said = named[-1], ""
        lines = lines[:end]
    else:
        return f"{body.rstrip()}\n\n" + "\n".join(signature)
    after = [part for part in paragraphs("\n".join(lines[end:])) if _AFTERTHOUGHT.match(part)]
    head = "\n".join(lines[: end - bool(said)]).rstrip()
    closing_line = said.rstrip(",.!\u2014- ") + "," if said else signature[0]
    tail = "".join(f"\n\n{part}" for part in after)
    return f"{head}\n\n" + "\n".join([closing_line, *rest]) + tail


def _closed(body: str, closing: str) -> str:
    """Give the body with nothing behind the words before a signature: nobody's name is known."""
    lines = body.split("\n")
    places = [i for i in range(len(lines)) if _is_closing(lines[i])]
    if places and places[-1] >= len(lines) - _LAST_LINES:
        return "\n".join(lines[: places[-1] + 1]).rstrip(", ")
    return f"{body.rstrip()}\n\n{closing}"


def _is_closing(line: str) -> bool:
    return bool(line.strip()) and len(line.split()) <= 5 and bool(_CLOSING.fullmatch(line.strip()))


def _is_name(line: str, name: str) -> bool:
    bare = line.strip().strip("*_-\u2013\u2014 ,.").casefold()
    first = name.split()[0].casefold()
    return bare in (name.casefold(), first) or bare.startswith(f"{name.casefold()} |")
