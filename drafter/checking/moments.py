"""Days and times: each must be one that the file gives, for what the sentence says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from drafter.checking.lazy import lazy
from drafter.checking.clock import parts_of_day, times, zones
from drafter.checking.days import Mention, Sort, mentions
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import LOOSE, About, Moment
from drafter.checking.reading import Sentence
from drafter.interview.days import WEEKDAYS, full_day, short_day
from drafter.interview.model import Kind

_CUES: tuple[tuple[frozenset[About], re.Pattern[str]], ...] = (
    (
        frozenset({About.NEXT}),
        lazy(
            r"\b(?:next|second|third|final|follow-up|upcoming) (?:round|interview|meeting|conversation|stage)\b"
            r"|\b(?:see(?:ing)? you|meeting you|be there|confirm\w*|look(?:ing)? forward to)\b"
        ),
    ),
    (
        frozenset({About.SENT}),
        lazy(
            r"\b(?:i|i've|i'd|we) (?:also |had |have |already |last |first )*(?:wrote|written|emailed|e-mailed|sent|called|rang|phoned|rung|left (?:you )?(?:a|my)|dropped you|messaged|followed up|asked|checked in|got in touch|replied)\b"
            r"|\bmy (?:last |first |earlier |previous |short |brief |thank-you |second |two )*(?:note|notes|email|emails|e-mail|message|messages|letter|voicemail|follow-up)\b"
        ),
    ),
    (
        frozenset({About.HEARD}),
        lazy(
            r"\byour (?:last |kind |recent |latest |quick )*(?:note|email|e-mail|message|letter|reply|answer|call|voicemail|news|update)\b"
            r"|\byou (?:wrote|replied|answered|emailed|called|rang|phoned|sent(?! me to| to)|let me know|told me|offered|left)\b"
            r"|\b(?:letting me know|heard from you|(?:made|extended) (?:me )?(?:the|an) offer|the call you made|call from you|you made|rang me|called me|phoned me)\b"
            r"|\b(?!i |i've |i'd |we |and )[\w.']+ (?:wrote|rang|phoned|emailed|let me know|told me|called me)\b"
            r"|\boffer (?:you made |that you made )?(?:on|of|from|dated)\b"
            r"|\b(?:told|informed|informing|telling|notified|emailed|wrote to|written to) me\b"
        ),
    ),
    (
        frozenset({About.PROMISE}),
        lazy(
            r"\b(?:hear (?:back|from|something|more|anything|either|by|on|before)|(?:would|will|'d|'ll) hear|(?:a|your|the|any) decision (?:by|on|before|was|is)|decide (?:by|on|before)|expect\w* (?:to )?(?:know|decide|news|have)|get back to me|be in touch|wrap\w* (?:this |it |things )?up)\b"
        ),
    ),
    (
        frozenset({About.DEADLINE, About.ANSWER}),
        lazy(
            r"\b(?:another|other|competing|second|an|their) (?:\w+ )?offer\b|\b(?:my answer|my reply|my decision|an answer|deadline|expires?|(?:answer|reply|respond|response|decision|accept) (?:them |it |is |by|due|to them)|asked to answer|give (?:them|you) (?:my|an) answer|let them know)\b"
        ),
    ),
    (
        frozenset({About.ASKED}),
        lazy(r"\b(?:(?<!as )you (?:had |have )?(?:asked|requested)|your request|your question|asked me)\b"),
    ),
    (
        frozenset({About.DUE}),
        lazy(
            r"\b(?:you (?:had |have )?(?:wanted|needed|wished)|are due|due)\b"
        ),
    ),
    (
        frozenset({About.TALK}),
        lazy(
            r"\b(?:interview(?:ed|ing)?|spoke|spoken|talked|our talk|the talk|talk (?:on|yesterday|last)|met|meeting|conversation|discussion|discussed|chat(?:ted)?|sat down|visit(?:ed)?|tour|came in|your time|had me|having me)\b"
        ),
    ),
    (
        frozenset({About.WINDOW}),
        lazy(r"\b(?:(?:invited|asked|told) me to (?:call|ring|phone)|suggested (?:i |that i |a )?(?:call|ring|phone))\b"),
    ),
    (
        frozenset({About.CLOSED}),
        lazy(r"\b(?:closed|shut|closure|reopen\w*|holidays?|break|away)\b"),
    ),
)
_AT_ODDS = {
    About.TALK: frozenset({About.SENT, About.HEARD, About.PROMISE, About.DEADLINE, About.ANSWER, About.DUE, About.SAID, About.FREE}),
    About.SENT: frozenset({About.TALK, About.PROMISE, About.DEADLINE, About.ANSWER, About.NEXT, About.SAID, About.FREE}),
    About.HEARD: frozenset({About.TALK, About.SENT, About.PROMISE, About.DEADLINE, About.ANSWER, About.SAID, About.FREE, About.DUE}),
    About.ASKED: frozenset({About.DUE, About.SENT, About.PROMISE, About.FREE}),
    About.PROMISE: frozenset({About.TALK, About.SENT, About.FREE}),
    About.DEADLINE: frozenset({About.TALK, About.SENT, About.PROMISE, About.HEARD}),
    About.ANSWER: frozenset({About.TALK, About.SENT, About.PROMISE, About.HEARD}),
    About.NEXT: frozenset({About.SENT, About.HEARD}),
}
"""What a day cannot be when the sentence speaks of the other."""
_SPLIT = lazy(r"[,;:()\u2013\u2014]| - | (?:and|but|so|because|since|which|while|as) ")
_FREE = lazy(
    r"\b(?:i am|i'm|i'd be|i would be|i will be|i'll be|i can be|i could be) (?:also |now |still |generally |usually |fully |always |quite )*(?:available|free|around|reachable|flexible|at home|off)\b"
    r"|\b(?:i can|i could|i'd be able to|i am able to|able to|i'm able to|could|can) (?:also )?(?:start|begin|join|come (?:in|by|back|over)|make (?:it|any|a)|do (?:any )?(?:time|mon|tues|wednes|thurs|fri|satur|sun|next|this|mornings|afternoons|evenings)|take a call|meet|talk (?:at|on|any))\b"
    r"|\bmy (?:notice period|availability|start date|earliest start)\b|\bmy (?:diary|calendar|schedule) (?:is|has|allows|permits)\b|\b(?:works?|suits?|best|good|easiest|fine|perfect|possible) (?:well |best |fine )?for me\b|\bsuits? me\b|\bmy notice\b"
    r"|\b(?:reach|call|ring|phone|catch|contact|get|find|try) me (?:\w+ ){0,6}?(?:any ?time|any (?:day|morning|afternoon|evening)|day or night|between|after|before|until|most|on (?:mon|tues|wednes|thurs|fri|satur|sun)|in the (?:morning|afternoon|evening))"
    r"|\bi have (?:\w+ )?(?:free|openings?|time)\b|\bi'?(?: a)?m on (?:holiday|leave|vacation)\b|\bi start\b|\bfree (?:to talk|to speak|on|after|from|until|till|before|tomorrow|any)\b|\b(?:best|easily|easiest|always|usually) reach(?:ed|able)\b|\breachable\b|\b(?:easiest|best) to reach\b|\b(?:i'm|i am|be) (?:around|about|home|at home|here|up) (?:all|most|on|any|every|over|until|till)\b|\bavailable (?:to start|from|immediately|at|on|any)"
)
_ASKS = lazy(r"\?|\b(?:if|whether|would it|could you|may i|might i|shall i|should i|can i|could i)\b")
_MAY_TRY = lazy(
    r"\b(?:may|could|can|shall|should|might) i (?:\w+ )?(?:call|try|check|ring|write|ask|phone|get in touch)\b|\b(?:try|call|ring|check|write) again\b|\bwould\b.{0,40}\bbe (?:better|good|all right|ok)"
)
_PERIODS_OF_NOTE = lazy(r"\b(?:have an?|enjoy|good luck|all the best|rest of|busy|lovely|blessed|great|good) (?:\w+ ){0,3}$")
_TOLD = lazy(r"\b(?:said|told|mentioned|says)\b")
_TIMES_OF_OWN = ("me.", "interview.next_round", "process.said", "heard", "process.owed")
_OF_A_TALK = lazy(r"\b(?:interview(?:ed)?|spoke|met|talked|conversation|meeting)\b")
_HAPPENED_TODAY = lazy(
    r"\b(?:interview(?:ed)?|spoke|speaking|talked|talking|met|meeting|conversation|chat(?:ted)?|discussion|emailed|wrote|called|rang|phoned|email|call|letter|message|note)\b[^.,;?!]{0,20}\b(?:to|last )?(?:day|night)\b"
    r"|\bto(?:day|night)'s\b|\btoday,? (?:we|i|you) (?:spoke|met|talked|interviewed|wrote|called|rang|emailed)"
)
_MERRY = lazy(r"\b(?:happy|merry|good|nice|lovely|great|wonderful|relaxing|restful|pleasant) (?:\w+ )?$")


def moments(exam: Examination) -> None:
    """Hold every day, time and time zone against those of the file."""
    for sentence in exam.stated:
        found = list(
            mentions(sentence.low, sentence.text, exam.known.today, exam.known.day_first, exam.known.days)
        )
        for mention in found:
            _day(exam, sentence, mention)
        _times(exam, sentence, found)


def availability(sentence: Sentence) -> bool:
    """Whether a sentence says when the user is free."""
    return bool(_FREE.search(sentence.low))


def _day(exam: Examination, sentence: Sentence, mention: Mention) -> None:
    start, end = sentence.start + mention.start, sentence.start + mention.end
    if exam.taken(start, end):
        return
    low = sentence.low
    before = low[: mention.start]
    written = sentence.text[mention.start : mention.end]
    if mention.sort is Sort.YEAR:
        return
    if mention.sort is Sort.WEEKDAY and re.search(r"\b(?:your|another|happy|it's|it is|today is|today being|being a?) $", before):
        if not re.search(r"\b(?:it's|it is|today is|being a?) $", before) or any(d == exam.known.today for d, _ in mention.spans):
            return
    if sentence.low[mention.start : mention.end].endswith("/10") and (exam.kind is Kind.AGENCY_DEBRIEF or exam.known.interview.me.interest):
        return
    if written.lower() == "may" and "may" in exam.known.name_words and re.search(r"\b(?:from|to|for|and|with) $", before):
        return
    if mention.sort is Sort.WEEKDAY and re.match(r"s? (?:is|are|was) (?:when|the day|my|always)", low[mention.end :]):
        return
    if _stands_in_a_fact(exam, sentence, start, end, low[mention.start : mention.end]) and mention.sort is not Sort.DAY:
        return
    if mention.weekday is not None and mention.spans:
        number, first, last = mention.weekday
        days = [first_ for first_, _ in mention.spans]
        listed = re.search(r"day(?:s)? (?:and|or|to|or on|and on) $", low[:first])
        if all(day.weekday() != number for day in days) and not listed:
            exam.report(
                Code.WRONG_WEEKDAY,
                sentence.part,
                sentence.start + first,
                sentence.start + last,
                f"{_named(exam, days[0])} is a {WEEKDAYS[days[0].weekday()]}.",
            )
            if _supporting(exam, mention):
                exam.ground(start, end, [m.key for m in _supporting(exam, mention)])
                return
            exam.take(sentence.start + first, sentence.start + last)
            start = sentence.start + last
    if not mention.spans:
        exam.report(Code.UNKNOWN_DATE, sentence.part, start, end, f"There is no such day as {written}.")
        return
    if mention.sort in (Sort.PERIOD, Sort.WEEKDAY) and (_PERIODS_OF_NOTE.search(before) or _MERRY.search(before)):
        exam.take(start, end)
        return
    if written.lower() in ("today", "tonight") and not availability(sentence) and not _HAPPENED_TODAY.search(low):
        exam.take(start, end)
        return
    if mention.sort is Sort.AGO and written.lower().startswith(("in ", "within ")) and any(
        written.lower().split(" ", 1)[1].rstrip("s") in text.lower() for text in exam.known.texts.values()
    ):
        exam.take(start, end)
        return
    free = availability(sentence)
    supports = _supporting(exam, mention)
    if not supports and before.endswith("before "):
        eve = tuple((first - timedelta(days=1), last) for first, last in mention.spans)
        supports = _supporting(exam, mention._replace(spans=eve))
    meant = _meant(low, mention)
    if meant & {About.ASKED, About.SENT, About.HEARD}:
        supports = [m for m in supports if m.first <= exam.known.today]
    given = any(m.about is About.FREE for m in supports)
    if free and (given or not (meant & {About.TALK, About.PROMISE, About.NEXT, About.SENT, About.HEARD} and supports)):
        _availability(exam, sentence, mention, supports, start, end)
        return
    if not supports:
        if _needs_no_fact(exam, sentence, mention, meant):
            exam.take(start, end)
            return
        exam.report(Code.UNKNOWN_DATE, sentence.part, start, end, _right_day(exam, meant, written))
        return
    if meant and not _fits(low, supports, meant):
        right = [m for m in exam.known.moments if m.about in meant]
        exam.report(
            Code.UNKNOWN_DATE,
            sentence.part,
            start,
            end,
            _right_day(exam, meant, written) if right else f"{written} is {supports[0].about}; the sentence speaks of {_speaks_of(meant)}.",
        )
        return
    exam.ground(start, end, _keys(supports, meant))


def _keys(supports: list[Moment], meant: frozenset[About]) -> list[str]:
    fitting = [m for m in supports if m.about in meant] or supports
    return list(dict.fromkeys(m.key for m in fitting))


def _stands_in_a_fact(
    exam: Examination, sentence: Sentence, start: int, end: int, written: str
) -> bool:
    """Whether the words stand just so in a text of the user's: "the Wednesday handover"."""
    bare = written.removeprefix("the ").removeprefix("on ").removesuffix("s")
    here = exam.known.senses_here(sentence.low)
    keys = [
        key
        for key, text in exam.known.texts.items()
        if bare in text.lower()
        and (not key.endswith("said") or _TOLD.search(sentence.low))
        and not key.startswith("me.available")
        and (key.endswith("said") or len(exam.known.senses_of(key) & here) > 1)
    ]
    if not keys:
        return False
    exam.ground(start, end, keys)
    return True


def _supporting(exam: Examination, mention: Mention) -> list[Moment]:
    """The days of the file that the text can mean."""
    if mention.sort is Sort.WEEKDAY:
        moments = [
            m
            for m in exam.known.moments
            if any(m.first <= day <= m.last for day, _ in mention.spans)
            and (m.about not in LOOSE or _as_exact(mention, m))
        ]
    else:
        moments = [
            m
            for m in exam.known.moments
            if mention.can_be(m.first, m.last) and (m.about not in LOOSE or _as_exact(mention, m))
        ]
    if exam.kind in (Kind.OFFER_DEADLINE, Kind.OFFER_REPLY):
        for moment in list(exam.known.moments):
            if moment.about in (About.DEADLINE, About.ANSWER):
                # They may be asked to decide a little earlier.
                eve = Moment(
                    max(exam.known.today, moment.first - timedelta(days=4)), moment.first, moment.about, moment.key
                )
                if mention.can_be(eve.first, eve.last) and eve.first <= eve.last:
                    moments.append(eve)
    return moments


def _as_exact(mention: Mention, moment: Moment) -> bool:
    """Whether a day in a text of the file is as exact as the one that it is to support."""
    length = moment.last - moment.first
    if mention.sort is Sort.DAY and length < timedelta(days=15):
        # "the end of December" is its last day too.
        if any(day in (moment.first, moment.last) for day, _ in mention.spans) and length > timedelta(days=7):
            return True
    if mention.sort in (Sort.DAY, Sort.WEEKDAY):
        return length < timedelta(days=2)
    return any(length <= last - first + timedelta(days=10) for first, last in mention.spans)


def _meant(low: str, mention: Mention) -> frozenset[About]:
    """What the sentence says the day is the day of, by the nearest words that tell.

    Words before the day go first, then those right behind it, then those of the whole sentence.
    """
    first, last = 0, len(low)
    for cut in _SPLIT.finditer(low):
        if cut.end() <= mention.start:
            first = cut.end()
        elif cut.start() >= mention.end:
            last = cut.start()
            break
    for begin, end in ((first, last), (0, len(low))):
        best: tuple[int, frozenset[About]] | None = None
        for about, pattern in _CUES:
            for cue in pattern.finditer(low, begin, end):
                if cue.end() <= mention.start:
                    away = mention.start - cue.end()
                elif cue.start() >= mention.end:
                    away = 2 * (cue.start() - mention.end) + 3
                else:
                    away = 0
                if best is None or away < best[0]:
                    best = away, about
        if best is not None:
            return best[1]
    return frozenset()


def _fits(low: str, supports: list[Moment], meant: frozenset[About]) -> bool:
    if any(m.about is About.SAID for m in supports) and _TOLD.search(low):
        return True
    at_odds = frozenset().union(*(_AT_ODDS.get(about, frozenset()) for about in meant))
    return any(m.about not in at_odds for m in supports)


def _needs_no_fact(
    exam: Examination, sentence: Sentence, mention: Mention, meant: frozenset[About]
) -> bool:
    """Whether the words say nothing that somebody would have to know."""
    low = sentence.low
    written = low[mention.start : mention.end]
    if written == "tomorrow" and (sentence.text.rstrip().endswith("?") and not meant or re.search(r"\b(?:i'd|i would|would) (?:still |gladly |happily )?\w+", low)):
        return True
    if written in ("today", "tonight", "earlier today", "later today"):
        return not meant & {About.TALK, About.SENT, About.HEARD, About.NEXT} or exam.known.today in exam.known.days or not re.search(r"\b(?:interview(?:ed)?|spoke|met|our (?:call|talk|conversation|meeting)|your (?:email|call|note|message))\b", low)
    if _MAY_TRY.search(low) and _ASKS.search(low):
        return mention.sort is not Sort.DAY or written in ("tomorrow", "the day after tomorrow")
    if mention.sort is Sort.PERIOD and sentence.role == "note":
        return True
    if mention.sort in (Sort.PERIOD, Sort.AGO) and _ASKS.search(low):
        past = all(last < exam.known.today for _, last in mention.spans)
        return not past and not re.search(r"\byou (?:said|told|mentioned|promised)|as (?:you|we)\b", low)
    if written.startswith(("within", "in the next")):
        return True
    return False


def _availability(
    exam: Examination, sentence: Sentence, mention: Mention, supports: list[Moment], start: int, end: int
) -> None:
    """A day on which the user says to be free must stand in `available` or be the next round."""
    available = exam.known.interview.me.available
    for i, text in enumerate(available):
        # "weekdays after four" and "after four" leave the day open.
        open_day = "weekday" in text.lower() or not any(k == f"me.available[{i}]" for k, _ in exam.known.typed_days)
        if open_day and all(first.weekday() < 5 for first, _ in mention.spans) and mention.sort in (Sort.DAY, Sort.WEEKDAY):
            exam.ground(start, end, (f"me.available[{i}]",))
            return
    written = sentence.low[mention.start : mention.end]
    bare = written.removeprefix("on ").removeprefix("the ").rstrip("s")
    for i, text in enumerate(available):
        if bare in text.lower():
            exam.ground(start, end, (f"me.available[{i}]",))
            return
    free = [m for m in supports if m.key.startswith("me.available") or m.about is About.NEXT or m.key.startswith(("me.news", "process.owed", "me.interest"))]
    if free:
        exam.ground(start, end, [m.key for m in free])
        return
    asked = [m for m in supports if m.about in (About.WINDOW, About.PROMISE) or m.key.startswith(("process.said", "heard"))]
    if asked and sentence.low.rstrip().endswith("?"):
        exam.ground(start, end, [m.key for m in asked])
        return
    said = f"you are free: {'; '.join(available)}" if available else "the facts do not say when you are free"
    exam.report(
        Code.INVENTED_AVAILABILITY,
        sentence.part,
        start,
        end,
        f"{sentence.text[mention.start : mention.end]} is not among your times; {said}.",
    )


def _right_day(exam: Examination, meant: frozenset[About], written: str) -> str:
    for moment in exam.known.moments:
        if moment.about in meant and moment.about not in LOOSE:
            return f"{written} is not {moment.about}; that is {_day_in_words(exam, moment.first)}."
    held = _day_in_words(exam, exam.known.held)
    return f"{written} is no day of the facts; the interview was on {held}."


def _day_in_words(exam: Examination, day: date) -> str:
    return full_day(day, exam.known.interview.employer.country, exam.known.today)


def _named(exam: Examination, day: date) -> str:
    written = short_day(day, exam.known.interview.employer.country, exam.known.today)
    if str(day.year) not in written:
        month_first = exam.known.interview.employer.country in ("US", "CA", "PH")
        written += f", {day.year}" if month_first else f" {day.year}"
    for moment in exam.known.moments:
        if moment.first == day and moment.about not in LOOSE:
            what = "the day of the interview" if moment.about is About.TALK else str(moment.about)
            return f"{written}, {what},"
    return written


def _speaks_of(meant: frozenset[About]) -> str:
    return " or ".join(sorted(str(about) for about in meant))


def _times(exam: Examination, sentence: Sentence, days: list[Mention]) -> None:
    known = exam.known
    free = availability(sentence)
    available = " ".join(known.interview.me.available).lower()
    for time in times(sentence.low):
        start, end = sentence.start + time.start, sentence.start + time.end
        if exam.taken(start, end):
            continue
        keys = [key for minute, key in known.clock if minute in time.minutes]
        if free:
            keys = [k for k in keys if k.startswith(_TIMES_OF_OWN)]
        elif _OF_A_TALK.search(sentence.low):
            keys = [k for k in keys if not k.startswith("me.available")]
        if not keys and sentence.low[time.start : time.end] in available:
            keys = ["me.available[0]"]
        if keys:
            exam.ground(start, end, dict.fromkeys(keys))
            continue
        code = Code.INVENTED_AVAILABILITY if free else Code.UNKNOWN_TIME
        exam.report(code, sentence.part, start, end, _right_time(exam, sentence.text[time.start : time.end]))
    clocked = [(t.start, t.end) for t in times(sentence.low)]
    for part in parts_of_day(sentence.low):
        if any(first < part.end and part.start < last for first, last in clocked):
            continue
        start, end = sentence.start + part.start, sentence.start + part.end
        _part(exam, sentence, days, start, end, part.first, part.last, part.name, free)
    for zone in zones(sentence.low, sentence.text):
        start, end = sentence.start + zone.start, sentence.start + zone.end
        if exam.taken(start, end):
            continue
        if known.offsets() & set(zone.offsets) or sentence.low[zone.start : zone.end] in available:
            exam.take(start, end)
            continue
        exam.report(
            Code.UNKNOWN_TIME,
            sentence.part,
            start,
            end,
            f"{sentence.text[zone.start : zone.end]} is not the time zone of the file, {known.zone.key}.",
        )


def _right_time(exam: Examination, written: str) -> str:
    held = exam.known.interview.round.held
    if isinstance(held, datetime):
        return f"{written} is no time of the facts; the interview began at {held:%H:%M}."
    return f"{written} is no time of the facts, which give none."


def _part(
    exam: Examination,
    sentence: Sentence,
    days: list[Mention],
    start: int,
    end: int,
    first: int,
    last: int,
    name: str,
    free: bool,
) -> None:
    known = exam.known
    low = sentence.low
    written = low[start - sentence.start : end - sentence.start]
    telling = known.senses_here(sentence.low)
    keys = [
        k
        for k, t in known.texts.items()
        if name in t.lower()
        and (k.startswith(("me.available",) * (free or not _OF_A_TALK.search(sentence.low) and not days) + ("process.said", "heard", "process.owed")) or len(known.senses_of(k) & telling) > 2)
    ]
    if keys:
        exam.ground(start, end, keys)
        return
    if free:
        exam.report(Code.INVENTED_AVAILABILITY, sentence.part, start, end, f"The facts do not say that you are free {written}.")
        return
    keys = [key for minute, key in known.clock if first <= minute <= last and key.startswith("interview.")]
    if keys:
        exam.ground(start, end, dict.fromkeys(keys))
        return
    if _MAY_TRY.search(low) or _PERIODS_OF_NOTE.search(low[: start - sentence.start]):
        return
    meant = frozenset().union(*(_meant(low, d) for d in days)) if days else frozenset()
    timed = any(isinstance(m, datetime) for m in (known.interview.round.held,))
    about_talk = bool(meant & {About.TALK, About.NEXT}) or not meant
    if about_talk or timed and not meant & {About.SENT, About.HEARD, About.DUE}:
        exam.report(Code.UNKNOWN_TIME, sentence.part, start, end, _right_time(exam, written))


def unused() -> Iterator[None]:
    yield None
