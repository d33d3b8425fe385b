"""What is said to have been talked about: only what the file records."""

from __future__ import annotations

from drafter.checking.alternatives import Alternatives
from drafter.checking.clauses import Clause, carried, on_file
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy

_TALKED = Alternatives(
    r"(?:talk(?:ed|ing)?|spoke|speaking|spoken|chat(?:ted|ting)?|discuss(?:ed|ing|ion)?"
    r"|(?:word|chinwag|natter|detour|digression|aside|tangent)(?: or \w+)?"
    r"|conversation|exchange|dialogue|compar(?:ed|ing) notes"
    r"|swapp(?:ed|ing) (?:notes|stories|thoughts)|hear(?:d|ing)?|learn(?:ed|ing|t)|found out"
    r"|told me|telling me|tell me"
    r"|read(?:ing)?(?! your (?:\w+ )?(?:message|e?-?mail|note|letter|offer|text)))"
    r" (?:\w+ ){0,4}?(?:about|of|on|over|regarding|concerning|how|why|what|where)",
    r"(?:you|we|your \w+|[a-z]+) (?:\w+ )?(?:described|explained|showed|shared|outlined|raised"
    r"|covered|touched on|walked (?:me|us) through|went (?:over|through|into)|mentioned"
    r"|brought up|discussed|told me|pointed out)",
    r"(?:you|he|she|they) (?:have |had )?taught me",
    r"for (?:explaining|describing|sharing|showing|outlining|walking me through|telling me"
    r"|going (?:over|through|into)|discussing|talking (?:me )?(?:about|through)|raising"
    r"|mentioning)",
    r"(?:your|their|the) (?:\w+ )?(?:stories|story) (?:\w+ )?(?:about|of)",
    r"(?:your|their|the) (?:\w+ )?(?:account|description|explanation|thoughts"
    r"|insights?|views?|ideas?|comments?|remarks?|points?|question|questions|example|examples"
    r"|anecdote|take|perspective|words|passion|enthusiasm|plans?|approach|vision|work|advice"
    r"|tips?|overview|picture|insight) (?:\w+ )?(?:about|of|on|for|into|to|regarding|behind"
    r"|around|towards)",
    whole_words=True,
)


_TALE = lazy(
    r"\b(?:story|stories|anecdotes?|jokes?|word|chinwag|natter|detour|digression|aside|tangent)\b"
    r".* about$"
)
_NOT_HAPPENED = lazy(
    r"\b(?:would|could|will|can|may|might|hope|want|like|love|expect\w*|prepared|ready|happy|glad"
    r"|keen|eager|curious|rather|'d|'ll)\b[^.;]{0,30}$"
    r"|\b(?:people|others|anyone|everyone|somebody|someone|nobody)\b[^.;]{0,15}$"
)
"""What was only expected or wished for."""


def talk(exam: Examination, clause: Clause) -> None:
    """Look for a topic that is neither among the topics nor elsewhere in the file."""
    match = _TALKED.search(clause.low, of=clause.sentence.low)
    if match is None or _NOT_HAPPENED.search(clause.low[: match.start()]):
        return
    telling = clause.telling_words(match.end())
    if not telling and _TALE.search(match[0]):
        # "the story about the fire alarm": everyday things, but not one of the file.
        telling = clause.content_words(match.end())
        if any(carried(exam, word, on_file) for word in telling):
            return
    unknown = [word for word in telling if not carried(exam, word, on_file)]
    if not unknown or len(unknown) * 2 <= len(telling) or exam.found(*clause.place):
        return
    topics = [text for key, text in exam.known.texts.items() if "topics" in key]
    hint = f"; the topics are: {'; '.join(topics)}" if topics else ""
    message = f"The facts do not record this{hint}."
    start, end = unknown[0].start, unknown[-1].end
    exam.report(Code.INVENTED_CLAIM, clause.sentence.part, start, end, message)
