"""What an order to a machine looks like, in the languages in which people try it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.checking.vocabulary import word_set


def _stems(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_FORGET = _stems(
    """ignor disregard forget overrid overrul bypass oubli vergiss vergesse missacht ubergeh
    olvid dimentic trascur negeer vergeet esquec desconsider zignor zapomnij pomin glom bortse
    unut yoksay gormezden abaikan quen"""
)
_RULES = _stems(
    """instruc instruk istruz prompt rule guideline directive order command previous prior above
    preceding earlier system everything facts task consigne regle precedent anweisung vorgabe
    regel vorherig bisherig obig alles regla anterior todo regole voorgaande vorige regra tudo
    polece poprzedni tidigare talimat onceki perintah sebelumnya huong lenh"""
)
_WRITE = _stems(
    """write ask add include insert append attach put place paste end begin start finish close open
    sign say state mention tell claim confirm accept decline promise output print reply
    respond answer repeat reveal show use replace change rewrite translate swap set address
    send forward copy quote emit return remove delete drop ecri ecrivez ajoute mentionn inclu
    inser termin repond dites dis schreib fug erwahn beende antworte sag nenn escrib anad
    agreg incluy mencion respond di scriv aggiung menzion rispond schrijf voeg vermeld eindig
    zeg escrev adicion napisz dodaj wstaw zakoncz skriv avsluta yaz ekle bitir tulis tambahkan
    sertakan akhiri viet them"""
)
_TEXT = _stems(
    """email e-mail mail message note letter draft text reply response answer output subject body
    signature sentence line word phrase script voicemail greeting sign-off closing prompt
    instruction code link url paragraph token password verbatim exactly opener courriel mots
    mot reponse nachricht wort satz antwort betreff zeile correo mensaje palabra frase
    respuesta messaggi parol risposta bericht woord zin antwoord mensagem palavra resposta
    wiadomos slow odpowied meddeland ord svar eposta mesaj kelime pesan kata surel thu"""
)
_LEADING = word_set(
    "please then also now always must should shall to bitte kindly just simply never"
)
"""Words that may stand before an order."""
_SAID_TO = word_set("dear hey hi hello attention listen note message to for")
_MACHINES = word_set(
    """ai assistant assistants llm llms chatbot bot chatgpt gpt claude copilot model ki ia machine
    gemini"""
)
_NEAR, _SOME_WAY = 8, 14

_WORD = re.compile(r"[^\W_]+(?:[-'\u2019][^\W_]+)*")
_STOP = re.compile(r"[.!?:;,()\[\]{}<>*#|/\"\u201c\u201d\u2018\u2013\u2014\n]|\s-")
_QUOTED_WORDS = re.compile(
    r"\b(?:words?|phrases?|sentences?|lines?|codes?|signatures?|sign-?offs?|subjects?|closing|text)\b"
    r"[^.!?]{0,30}?[\"'\u2018\u201c\u00ab][^\"'\u2019\u201d\u00bb\n]{3,60}[\"'\u2019\u201d\u00bb]",
    re.I,
)
"""Certain words that are wanted somewhere."""
_MARKS = re.compile(
    r"<\|[^|]*\|?>|\[/?INST\]|<<?/?SYS>>?|<!--|-->|#{2,}\s*\w|```|\{\{|\{%|\}\}|\{\s*\"|={3,}|-{3,}"
    r"|</?\s*(?:system|facts?|data|instructions?|user|assistant|prompt|script|tool\w*|output|message"
    r"|task|rules?|context)\b"
    r"|\b(?:begin|end) (?:of )?(?:the )?(?:facts|data|prompt|system|notes|untrusted)\b"
    r"|\"(?:role|content|system)\"\s*:|%%\w+%%",
    re.I,
)
"""Marks of a conversation with a machine, or of the end of some data."""
_TURN = re.compile(
    r"(?:^|[.!?\n>\])-]\s*|\s{2,})(?:system|assistant|user|developer|human|admin(?:istrator)?|ai|bot"
    r"|model|llm|instructions?|prompt|important|note to (?:the )?\w+)"
    r"\s*(?:override|message|prompt|note|notice)?\s*[:=>]",
    re.I,
)
_ROLES = re.compile(
    r"\b(?:you are|you're|act as|behave as|pretend (?:to be|you)|role-?play as|du bist|tu es"
    r"|vous etes|eres|sei|je bent|voce e)\s+"
    r"(?:now\s+|jetzt\s+|maintenant\s+|ahora\s+|ora\s+|agora\s+)?"
    r"(?:(?:an?|in|the|ein\w*|un\w*)\s+)?(?:ai\b|assistant|model\b|chatbot|bot\b|dan\b"
    r"|developer mode|debug|unrestricted|free of|different|another|jailbr|no longer|pirate|ki\b"
    r"|ia\b)"
    r"|\b(?:new|updated|real|true|actual|secret|hidden|neue|nouvelles?|nuevas?|nuove)\s+"
    r"(?:system\s+)?(?:instruc\w+|prompts?|anweisung\w*|consignes?|istruzioni)\b"
    r"|\b(?:system prompt|prompt injection|jailbreak|developer mode|debug mode|do anything now"
    r"|word for word|exact (?:words?|phrase|text|string)|magic word|canary|secret code"
    r"|no matter what|without exception)\b"
    r"|\bas (?:an? )?(?:ai|language model|llm)\b|\bfrom now on\b"
    r"|\b(?:when|while|if|before|after) you (?:write|draft|word|compose|generate|phrase)\b"
    r"|\b(?:the|this|your|every|each|any|final) (?:e-?mail|message|note|reply|draft|letter|output"
    r"|response|answer|subject|script|voicemail) "
    r"(?:must|should|shall|has to|needs to|will|is to|ends?|begins?|starts?|contains?|includes?)\b",
    re.I,
)


def reads_like_an_order(text: str) -> bool:
    """Whether a text tells a machine what to do, by its words or by the marks of a conversation."""
    if any(pattern.search(text) for pattern in (_QUOTED_WORDS, _MARKS, _TURN, _ROLES)):
        return True
    words = list(_WORD.finditer(text.casefold()))
    plain = [word[0].replace("\u2019", "'") for word in words]
    return any(
        _forgets(plain, place) or _orders(text, words, plain, place) or _is_said_to(plain, place)
        for place in range(len(plain))
    )


def _forgets(words: Sequence[str], place: int) -> bool:
    """Whether rules are to be forgotten: in either order, for some languages put the verb last."""
    if not words[place].startswith(_FORGET):
        return False
    around = (*words[max(0, place - _NEAR) : place], *words[place + 1 : place + 1 + _NEAR])
    return any(word.startswith(_RULES) for word in around)


def _orders(text: str, matches: Sequence[re.Match[str]], words: Sequence[str], place: int) -> bool:
    """Whether a verb of writing begins a sentence and something of a message follows."""
    if not words[place].startswith(_WRITE) or words[place].endswith("ing"):
        return False
    before = text[matches[place - 1].end() : matches[place].start()] if place else "."
    begins = bool(_STOP.search(before)) or words[place - 1] in _LEADING
    following = words[place + 1 : place + 1 + _SOME_WAY]
    return begins and any(word.startswith(_TEXT) for word in following)


def _is_said_to(words: Sequence[str], place: int) -> bool:
    """Whether it addresses a machine: "note to the assistant"."""
    if words[place] not in _MACHINES or not place:
        return False
    before = [
        word for word in words[max(0, place - 3) : place] if word not in ("the", "any", "all")
    ]
    addressed = bool(before) and before[-1] in _SAID_TO
    return addressed and (place < 3 or before[-1] != "for")
