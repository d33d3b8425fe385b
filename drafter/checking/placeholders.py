"""What was left in by mistake: gaps to be filled, and words of a model to the user."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checking.alternatives import Alternatives
from drafter.checking.lazy import either, lazy
from drafter.checking.reading import Sentence
from drafter.checking.vocabulary import word_set

_IN_BRACKETS = (
    r"\u00ab[^\u00bb\n]{1,30}\u00bb",
    # Brackets that no letter has: ⟨role⟩, 【name】, |ROLE|, @@company@@.
    r"[\u2329\u27e8\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u2983\u2985]"
    r"[^\n]{1,30}?[\u232a\u27e9\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u2984\u2986]",
    r"\|[A-Za-z_ ]{2,30}\|",
    r"([@#~^*+])\1[A-Za-z_ ]{2,30}\1\1",
    r"</?[A-Za-z][A-Za-z0-9]{0,9}(?: [^<>\n]{0,60})?/?>",
    r"\[[A-Za-z][^\]\n]{0,60}\]",
    r"\[\s*\]",
    r"<[A-Za-z][\w '/-]{1,40}>",
    r"\((?:insert|add|your|fill in) [^)\n]{0,40}\)",
)
_OF_TEMPLATES = (
    r"\{\{?[^{}\n]*\}?\}",
    r"\{%[^{}]{0,200}%\}",
    r"\{[A-Za-z_]{2,30}\b|\b[A-Za-z_]{2,30}\}",
    r"%[A-Z_]{2,}%",
    r"\$\{?[A-Z][A-Z_]+\}?",
    r"<<[^<>]{0,200}>>",
)
_OF_SIGNS = (r"_{3,}", r"\?\?\?+", r"\(\?\)")
_OF_PROGRAMS = (r"\b(?:first_name|last_name|company_name|job_title|interview_date)\b",)
_NOTES_TO_ONESELF = (
    r"\b[A-Z]{3,} HERE\b",
    r"\b(?:TODO|TBD|TBC|FIXME|XX+|xxx+|XYZ|LOREM|INSERT|PLACEHOLDER)\b",
    r"\b[Ll]orem ipsum\b",
    r"\b(?:insert|add|your) (?:your )?(?:name|date|company|role|topic|detail|title|specific \w+)"
    r" here\b",
)
_VALUES = (
    r"\bundefined\b",
    r"(?<=\w )None\b(?= )",
    r"\bNaN\b",
    r"\b(?:Firstname|Lastname|FirstName|LastName|CompanyName)\b",
)
_NAMELESS = (
    r"\b(?:hiring manager|manager)/\w+",
    r"\b[Nn]ame/\w+",
    r"\bDear (?:Name|Sir/Madam/Name|First ?Name)\b",
    r"\b(?:Your|My) (?:Name|Phone Number|Full Name|Email)\b(?!\s+is\b)",
)
_MARKED = lazy(either(*_IN_BRACKETS, *_OF_TEMPLATES, *_OF_SIGNS, *_OF_PROGRAMS))
"""Gaps that are marked by signs."""
_MARKS = frozenset("\u00ab[<{}%_|$" + "".join(map(chr, range(0x2329, 0x301C))))
_MARKS_TOGETHER = (
    *("??", "(?", "(insert", "(add", "(your", "(fill"),
    *(2 * sign for sign in "@#~^*+"),
)
"""Signs that mark a gap only where they stand together; "?" and "(" most letters have."""
_WORDED = lazy(either(*_NOTES_TO_ONESELF, *_VALUES, *_NAMELESS))
"""Gaps that are words."""
_WORDS = Alternatives(
    r"todo|tbd\b|tbc\b|fixme|xyz\b|lorem|insert|placeholder|undefined|none|nan\b",
    r"(?:your|my|dear) (?:name|phone|full|email|first|sir\b)",
    r"(?:insert|add|your) (?:your )?\w+ (?:\w+ )?here\b",
)
_PARTS_OF_WORDS = ("xx", "stname", "yname")

_OF_ITSELF = (
    r"as an? (?:ai|artificial intelligence|large language model|language model|assistant)\b",
    r"(?:language model|chatgpt|openai|(?:user|system|this|above|following) prompt"
    r"|system message)\b.{0,40}",
)
_HANDING_OVER = (
    r"(?:here is|here's|here are|below is) (?:a |an |the |your |my )?(?:\w+ ){0,3}"
    r"(?:draft|email|note|message|version|revised|rewritten|script)\b",
    r"sure[,!] here\b",
    r"certainly[,!] here\b",
)
_OFFERING_CHANGES = (
    r"i hope this (?:draft|helps)",
    r"feel free to (?:adjust|edit|modify|customi[sz]e|tweak|personali[sz]e)",
    r"let me know if you(?:'d| would) like (?:me to (?:change|adjust|revise)|any changes)",
)
_ORDERS_TO_IT = (
    r"(?:write|draft|generate|compose) (?:a|an|the) "
    r"(?:short |brief |polite |warm |friendly |formal |professional )*"
    r"(?:email|note|message|thank-you)\b",
    r"(?:do not|never|don't) (?:mention|invent|include) (?:any|the|facts|pay)\b",
    r"(?:word (?:count|limit)|keep it under|under \d+ words|\d+ words (?:max|or less|or fewer))",
    r"(?:(?:tone|kind): (?:formal|neutral|warm)\b(?! and|,)|facts?:)",
)
_TO_THE_USER = Alternatives(*_OF_ITSELF, *_HANDING_OVER, *_OFFERING_CHANGES, *_ORDERS_TO_IT)
_MARKUP = lazy(r"```|^#+ (?!\w+$)")


_TELLING_WORDS = word_set(
    """ai artificial model models chatgpt openai prompt prompts system assistant draft version
    script sure certainly hope feel customize adjust mention invent include write generate compose
    word words limit tone kind fact facts revised rewritten"""
)
"""Words of which a sentence of a model has one: people may write "here is my note"."""


def gaps(sentence: Sentence) -> Iterator[re.Match[str]]:
    """Find what stands for a word that was never filled in."""
    text, low = sentence.text, sentence.low
    if not _MARKS.isdisjoint(sentence.signs) or any(marks in text for marks in _MARKS_TOGETHER):
        yield from _MARKED.finditer(text)
    called = "/" in text or " HERE" in text or _WORDS.is_called(low)
    if called or any(part in low for part in _PARTS_OF_WORDS):
        yield from _WORDED.finditer(text)


def model_talk(sentence: Sentence) -> re.Match[str] | None:
    """Find words between a model and its user."""
    found = _TO_THE_USER.search(sentence.low)
    if found and _TELLING_WORDS.isdisjoint(sentence.pieces):
        found = None
    if sentence.text.startswith("#") or "```" in sentence.text:
        markup = _MARKUP.search(sentence.low)
        if markup and (found is None or markup.start() < found.start()):
            return markup
    return found
