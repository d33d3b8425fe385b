"""Small sets of words that several checks ask: titles before names, particles, months and days."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(words.split())


MONTHS_AND_DAYS = word_set(
    """january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    mon tue wed thu fri sat sun"""
)

EVERYWHERE = word_set(
    """i i'm i'd i've i'll it whom may concern
    ok okay cv cvs hr pdf ps pps p.s p.p.s fyi re fw fwd asap rsvp eta faq id q&a tbc n.b nb cc bcc
    pfa pfb fyr tia eod cob nda dob ctc url wfh ooo n/a voicemail sms mobile tel cell phone email
    e-mail fax
    dra sra srta mr mrs ms mx miss sir madam mme herr frau senor senora monsieur
    am pm a.m p.m tv ad bc usa uk us eu english
    christmas advent xmas yule easter thanksgiving hanukkah eid diwali ramadan passover
    iphone ipad android outlook bank internet web wi-fi wifi god"""
)
"""Words with capitals that any message may use, whatever the facts are."""

HONORIFICS = word_set("mr mrs ms mx miss dr prof professor sir madam dame frau herr mme")

DEGREED = word_set("dr prof professor")
"""The honorifics that somebody must have earned."""

PARTICLES = word_set(
    """de la del der den van von du da di le el al bin ibn san st ter ten
    of and & the for y e"""
)
"""Small words inside a name, of a person or of anything."""

OF_A_TITLE = word_set("of and for the")
"""Small words inside a job title."""

BEFORE_NAMES = word_set(
    """hi hello hey dear thank thanks thanking greet ask asked tell told met meet meeting and
    spoke cc copying seeing see colleague named called mentioned knows manager"""
)
AFTER_NAMES = word_set(
    """mentioned said says told asked described explained suggested offered called wrote showed
    shared talked spoke introduced recommended thought promised gave invited
    took ran walked made pointed referred raised put let
    kindly will would was has had is from at and in"""
)
