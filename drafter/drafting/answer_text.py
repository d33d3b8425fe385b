"""A model's answer without what models put around a message: thinking, fences, bold, chatter."""

from __future__ import annotations

import json
import re
import unicodedata

_THOUGHT = re.compile(
    r"<(think|thinking|thought|reasoning|reflection|scratchpad)>.*?(?:</\1>|\Z)", re.I | re.S
)
_END_OF_THOUGHT = re.compile(r"\A.*</(?:think|thinking|thought|reasoning)>", re.I | re.S)
_FINAL = re.compile(r"\A.*<\|channel\|>\s*final\s*(?:<\|message\|>)?", re.S)
_SPECIAL = re.compile(r"<\|[^|<>]*\|>|</?s>|<(?:end|start)_of_turn>|\[/?INST\]")
_FENCED = re.compile(
    r"^[ \t]*(?:```|~~~)[\w+-]*[ \t]*\n(.*?)(?:^[ \t]*(?:```|~~~)[ \t]*$|\Z)", re.M | re.S
)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)[\w+-]*[ \t]*$\n?", re.M)
_BREAK = re.compile(r"<br\s*/?>", re.I)
_ELEMENT = re.compile(
    r"</?(?:p|div|span|strong|em|b|i|u|html|body|email|message|draft|answer|output)\s*/?>", re.I
)
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", re.S)
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\w*])")
_QUOTED = re.compile(r"^> ?", re.M)
_YOU_WOULD = r"you(?:'d|\u2019d| would)?"
_I_HAVE = r"i(?:'ve|\u2019ve| have)?"
_ABOUT_THE_TEXT = re.compile(
    "|".join(
        (
            r"\(?(?:word count|words?|characters?|total)\s*[:=]?\s*~?\d+",
            r"\(?~?\d+ words\b",
            r"\(?(?:notes?|explanation|rationale|reasoning|disclaimer|tips?|changes made"
            r"|key changes|what i changed|revision notes)\b\s*[:\u2014-]",
            r"(?:please |just )?(?:let me know|tell me) (?:if|whether)"
            rf" (?:{_YOU_WOULD} (?:like|want|need|prefer)|this|that|any|the)\b[^.?!\n]*"
            r"\b(?:change|adjust|edit|tweak|revis|version|tone|shorter|longer|different|works"
            r"|draft|further help|else i can)",
            r"(?:would you like|do you want|shall i|should i|want)"
            r" (?:me to|another|a different|to see)\b",
            r"(?:feel free to|you can|you may|you might want to)"
            r" (?:adjust|edit|tweak|modify|customi[sz]e|personali[sz]e|change|replace|fill)",
            r"(?:i )?hope (?:this|that|it) (?:helps|works|email|draft|message|meets|is what)",
            r"(?:this|the) (?:email|draft|message|version|note|script|revised)\b[^.\n]*"
            r"\b(?:keeps|is|follows|stays|uses|adheres|maintains|contains|avoids|respects|meets"
            r"|strikes|aims|includes|reads)\b",
            rf"{_I_HAVE} (?:kept|avoided|used|made|included|left|ensured|removed|tried|followed"
            r"|written|drafted|shortened)\b",
            r"\[?end(?: of (?:email|message|draft|script))?\]?\s*$",
            rf"if {_YOU_WOULD} (?:like|want|need)[^.\n]*\b(?:i can|me to|version|adjust|change)",
        )
    ),
    re.I,
)
_INTRODUCTION = re.compile(
    r"(?:(?:sure|certainly|of course|absolutely|okay|ok|great|no problem|understood|got it|right)\b"
    rf"[^\n]{{0,80}}|(?:here(?:'s|\u2019s| is| are| you go)|below is|this is"
    rf"|{_I_HAVE} (?:written|drafted|prepared|rewritten|revised))\b[^\n]{{0,120}})[:.!]?\s*$",
    re.I,
)


def bare(text: str) -> str:
    """Give an answer in plain lines, as far as it is certain what is no part of the message."""
    text = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
    )
    text = "".join(map(_printable, text))
    text = _FINAL.sub("", text)
    text = _END_OF_THOUGHT.sub("", _THOUGHT.sub("", text))
    text = _SPECIAL.sub("", text)
    text = _unfenced(text)
    text = _from_json(text)
    text = _ELEMENT.sub("", _BREAK.sub("\n", text))
    text = _ITALIC.sub(r"\1", _BOLD.sub(r"\2", text))
    lines = [line.rstrip() for line in text.split("\n")]
    if sum(line.startswith(">") for line in lines) > len(lines) / 2:
        lines = [_QUOTED.sub("", line) for line in lines]
    return "\n".join(lines).strip()


def without_chatter(paragraphs: list[str]) -> list[str]:
    """Leave out what a model says to its user before and after the paragraphs of a message."""
    kept = list(paragraphs)
    while kept and (_is_rule(kept[-1]) or _ABOUT_THE_TEXT.match(kept[-1].lstrip("*_(- "))):
        kept.pop()
    while kept and (_is_rule(kept[0]) or _INTRODUCTION.fullmatch(kept[0].strip())):
        kept.pop(0)
    return kept


def paragraphs(text: str) -> list[str]:
    """Give the paragraphs of a text, each without the empty lines around it."""
    return [part.strip("\n") for part in re.split(r"\n[ \t]*\n", text) if part.strip()]


def _is_rule(paragraph: str) -> bool:
    return bool(re.fullmatch(r"\s*[-*_=#\u2014~]{2,}\s*", paragraph))


def _printable(character: str) -> str:
    if character == "\n" or unicodedata.category(character) not in ("Cc", "Cf", "Co", "Cn", "Cs"):
        return character
    return " " if character == "\t" else ""


def _unfenced(text: str) -> str:
    """Give what is fenced in, if that is the message, else the text without its fences."""
    found = [match[1] for match in _FENCED.finditer(text)]
    best = max(found, key=len, default="")
    if re.search(r"^\W*subject\b|^#{1,4} |^\W*dear\b|^\W*hi\b|^\W*opener\b", best, re.I | re.M):
        return best
    return _FENCE.sub("", text)


def _from_json(text: str) -> str:
    """Give the message of an answer in JSON in the form that was asked for."""
    if not text.strip().startswith("{"):
        return text
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return text
    low = {str(key).lower(): value for key, value in found.items()}
    body = low.get("body") or low.get("email") or low.get("message") or low.get("text")
    if isinstance(body, str):
        subject = low.get("subject")
        return f"Subject: {subject}\n\n{body}" if isinstance(subject, str) else body
    texts = {key: value for key, value in low.items() if isinstance(value, str)}
    return "\n\n".join(f"## {key}\n{value}" for key, value in texts.items()) or text
