"""Days that a sentence names without a claim that some day of the file would have to carry."""

from __future__ import annotations

from drafter.checking.availability import availability
from drafter.checking.cues import clause_of
from drafter.checking.dated import About
from drafter.checking.day_support import Day
from drafter.checking.examination import Examination
from drafter.checking.lazy import lazy
from drafter.checking.mention import Sort
from drafter.interview.model import Kind

_CALLED_BY_WEEKDAY = lazy(
    r"\b(?:your|another|made my|happy|it's|it is|today is|today,|today being|being a?"
    r"|a|any|every|each) $"
    r"|\b(?:an?|any|every|each|some|most) (?:\w+ ){1,2}$"
)
_UP_TO_A_WEEKDAY = lazy(r" (?:to|till|until|through) (?:mon|tue|wed|thu|fri|sat|sun)")
_FROM_A_WEEKDAY = lazy(r"day (?:to|till|until|through) $")
_IS_TODAY = lazy(r"\b(?:it's|it is|today is|today,|being a?) $")
_EVERY_WEEK = lazy(
    r"s? (?:(?:is|are|was) (?:when|the day|my|always)"
    r"|(?:clothes|best|roast|lunch|drivers?|blues|feeling|papers?|school)\b)"
)
_IN_A_MONTH = lazy(
    r"\b(?:in|since|until|till|by|of|on|this|last|next|early|late|mid|through|during|before|after"
    r"|every|each|end|start|beginning) $"
)
_WISHES = lazy(
    r"\b(?:have an?|enjoy|good luck|all the best|rest of|busy|lovely|blessed|great|good) "
    r"(?:\w+ ){0,3}$"
)
_SEASONS_GREETINGS = lazy(
    r"\b(?:happy|merry|good|nice|lovely|great|wonderful|relaxing|restful|pleasant) (?:\w+ )?$"
)
_HAPPENED_TODAY = lazy(
    r"\b(?:interview(?:ed)?|spoke|speaking|talked|talking|met|meeting|conversation|chat(?:ted)?"
    r"|discussion|emailed|wrote|called|rang|phoned|email|call|letter|message|note)\b"
    r"[^.,;?!]{0,20}\b(?:to|last )?(?:day|night)\b"
    r"|\bto(?:day|night)'s\b"
    r"|\btoday,? (?:we|i|you) (?:spoke|met|talked|interviewed|wrote|called|rang|emailed)"
)
_TALK_OR_MESSAGE = lazy(
    r"\b(?:interview(?:ed)?|spoke|met|our (?:call|talk|conversation|meeting)"
    r"|your (?:email|call|note|message))\b"
)
_MAY_TRY = lazy(
    r"\b(?:may|could|can|shall|should|might) i (?:\w+ )?"
    r"(?:call|try|check|ring|write|ask|phone|get in touch)\b"
    r"|\b(?:try|call|ring|check|write) again\b"
    r"|\bwould\b.{0,40}\bbe (?:better|good|all right|ok)"
)
_ASKS = lazy(
    r"\?|\b(?:if|whether|would it|could you|may i|might i|shall i|should i|can i|could i)\b"
)
_WOULD = lazy(
    r"\b(?:i'd|i would|would) (?:still |gladly |happily )?\w+"
    r"|\b(?:want|wanted|wish|like|rather) (?:i could )?(?:to )?(?:start|begin|come|be|join|go)\b"
)
_TELLS = lazy(r"\b(?:said|told|mentioned|says|promised|decid\w+|since|waiting)\b")
_SHOULD_HAVE = lazy(
    r"\bi?(?:t|this)? ?(?:should|ought to) have (?:gone|been sent|sent|written|reached you|come)\b"
    r"|\bi (?:had )?(?:meant|wanted|intended|was going) to (?:write|send|reply|call|ring|thank)\b"
)
_DATED = lazy(r"(?<!than )\b(?:on|by|until|till|before|this|next|last|for) \w+$")
_THANKS_FOR = lazy(r"\b(?:thanks|thank you|enjoyed|pleasure|after|grateful)\b.{0,30}$")
_YOU_SAID = lazy(r"\byou (?:said|told|mentioned|promised)|as (?:you|we)\b")


_HAPPENED = frozenset({About.TALK, About.SENT, About.HEARD})


def is_no_day(exam: Examination, day: Day) -> bool:
    """Whether the words for a day stand for something else than a day somebody would look up."""
    return (
        day.mention.sort is Sort.YEAR
        or _is_what_a_weekday_is_called(exam, day)
        or _is_a_mark_out_of_ten(exam, day)
        or _is_somebody_called_so(exam, day)
    )


def _is_what_a_weekday_is_called(exam: Examination, day: Day) -> bool:
    """Spares "enjoy your Friday", "it is Tuesday" on a Tuesday, and "Mondays are always busy"."""
    if day.mention.sort is not Sort.WEEKDAY:
        return False
    if _EVERY_WEEK.match(day.after) or _UP_TO_A_WEEKDAY.match(day.after):
        return True
    if _FROM_A_WEEKDAY.search(day.before):
        return True
    if not _CALLED_BY_WEEKDAY.search(day.before):
        return False
    is_today = any(first == exam.calendar.today for first, _ in day.mention.spans)
    return is_today or not _IS_TODAY.search(day.before)


def _is_a_mark_out_of_ten(exam: Examination, day: Day) -> bool:
    """Spares "my interest is 8/10" where the user tells an agency how much they want it."""
    tells = exam.kind is Kind.AGENCY_DEBRIEF or bool(exam.known.interview.me.interest)
    return tells and day.words.endswith("/10")


def _is_somebody_called_so(exam: Examination, day: Day) -> bool:
    """Spares "a word from May" and "Hi June," where May and June are people of the file."""
    return day.words.strip(".") in exam.known.name_words and not _IN_A_MONTH.search(day.before)


def is_said_in_passing(exam: Examination, day: Day) -> bool:
    """Whether a day only wishes somebody well, dates the message, or repeats a length of time."""
    return (
        (day.mention.sort in (Sort.PERIOD, Sort.WEEKDAY) and _wishes_well(day))
        or _dates_the_message(day)
        or _repeats_a_length(exam, day)
    )


def _wishes_well(day: Day) -> bool:
    """Spares "have a good weekend"."""
    return wishes_well(day.before) or bool(_SEASONS_GREETINGS.search(day.before))


def wishes_well(before: str) -> bool:
    """Whether the words before a part of a day or week make it a wish."""
    return bool(_WISHES.search(before))


def _dates_the_message(day: Day) -> bool:
    """Spares "I am writing today", not "we spoke today"."""
    near = day.written.lower() in ("today", "tonight")
    return near and not availability(day.sentence) and not _HAPPENED_TODAY.search(day.around)


def _repeats_a_length(exam: Examination, day: Day) -> bool:
    """Spares "within two weeks" where a text of the file speaks of two weeks."""
    written = day.written.lower()
    if day.mention.sort is not Sort.AGO or not written.startswith(("in ", "within ")):
        return False
    length = written.split(" ", 1)[1].rstrip("s")
    return any(length in text.lower() for text in exam.known.texts.values())


def needs_no_fact(exam: Examination, day: Day, meant: frozenset[About]) -> bool:
    """Whether a day that the file does not have says nothing somebody would have to know."""
    sort, words = day.mention.sort, day.words
    if _should_have_gone_out(exam, day) or _is_the_weekday_of_today(exam, day, meant):
        return True
    if words == "tomorrow" and (not meant or _proposes_tomorrow(day, meant)):
        return True
    if words in ("today", "tonight", "earlier today", "later today"):
        return _is_plainly_today(exam, day, meant)
    if may_try(day.around) and _ASKS.search(day.around):
        return sort is not Sort.DAY or words in ("tomorrow", "the day after tomorrow")
    if day.sentence.role == "note" and (sort is Sort.PERIOD or "if they" in day.around):
        return True
    if sort in (Sort.WEEKDAY, Sort.PERIOD, Sort.AGO) and not meant and not _tells(day):
        return True
    if sort in (Sort.PERIOD, Sort.AGO) and _ASKS.search(day.around):
        return _asks_about_the_time_ahead(exam, day)
    return words.startswith(("within", "in the next"))


def _should_have_gone_out(exam: Examination, day: Day) -> bool:
    """Spares "this should have gone out on Friday"."""
    late = any(
        exam.calendar.held <= first and last <= exam.calendar.today
        for first, last in day.mention.spans
    )
    return late and bool(_SHOULD_HAVE.search(day.around))


def _is_the_weekday_of_today(exam: Examination, day: Day, meant: frozenset[About]) -> bool:
    """Spares "Sunday mail, sorry" on a Sunday."""
    if day.mention.sort is not Sort.WEEKDAY or meant & (_HAPPENED | {About.PROMISE, About.NEXT}):
        return False
    return any(first == exam.calendar.today for first, _ in day.mention.spans)


def _tells(day: Day) -> bool:
    """Whether a sentence without a word for a talk or a message may still say what a day was."""
    if _TELLS.search(day.around) or _THANKS_FOR.search(day.before):
        return True
    return day.mention.sort is Sort.WEEKDAY and bool(_DATED.search(day.before + day.words))


def _proposes_tomorrow(day: Day, meant: frozenset[About]) -> bool:
    """Spares "Shall I send it tomorrow?" and "I would gladly come by tomorrow"."""
    asks = day.sentence.text.rstrip().endswith("?") and not meant
    return asks or bool(_WOULD.search(clause_of(day.low, day.mention)))


def _is_plainly_today(exam: Examination, day: Day, meant: frozenset[About]) -> bool:
    """Spares a today on which nothing is said to have happened, or something did by the file."""
    happened = meant & (_HAPPENED | {About.NEXT})
    if not happened or exam.calendar.today in exam.calendar.days:
        return True
    return not _TALK_OR_MESSAGE.search(day.around)


def may_try(low: str) -> bool:
    """Spares "may I call again on Monday?"."""
    return bool(_MAY_TRY.search(low))


def _asks_about_the_time_ahead(exam: Examination, day: Day) -> bool:
    """Spares "could you tell me next week?", not "as you said, next week?"."""
    past = all(last < exam.calendar.today for _, last in day.mention.spans)
    return not past and not _YOU_SAID.search(day.around)
