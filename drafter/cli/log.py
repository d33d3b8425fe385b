"""`drafter log`: what was sent, heard, answered and decided since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from drafter.cli.choices import BYS, KINDS, PROMISES, STATUSES
from drafter.cli.ids import id_argument
from drafter.cli.session import Session, color_option, today_option
from drafter.errors import UsageError

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.interview.model import Interview

_TODAY = "today"


_GOES_WITH = {
    "--by": ("--sent", "--heard"),
    "--to": ("--sent",),
    "--from": ("--heard", "--status"),
    "--on": ("--sent", "--heard", "--status"),
    "--promise": ("--heard",),
    "--promised-for": ("--heard",),
    "--next-round": ("--status",),
    "--deadline": ("--status",),
}


@click.command()
@id_argument
@click.option("--sent", type=click.Choice(KINDS), metavar="KIND", help=f"{', '.join(KINDS)}.")
@click.option(
    "--heard",
    is_flag=False,
    flag_value="",
    metavar="[TEXT]",
    help="They wrote or called; TEXT is what they said.",
)
@click.option(
    "--answered",
    is_flag=False,
    flag_value=_TODAY,
    metavar="[DATE]",
    help="They answered what you sent last.",
)
@click.option("--status", type=click.Choice(STATUSES), help="How things stand.")
@click.option("--by", type=click.Choice(BYS), help="How it was sent or heard; default: email.")
@click.option("--to", metavar="NAME", help="With --sent: to whom.")
@click.option("--from", "sender", metavar="NAME", help="With --heard, --status: who told you.")
@click.option("--on", metavar="DATE", help="The day of it; default: today.")
@click.option("--promise", type=click.Choice(PROMISES), help="With --heard: when you will hear.")
@click.option("--promised-for", metavar="DATE", help="With --heard: the day they named.")
@click.option("--next-round", metavar="DATE[ TIME]", help="With --status next-round: when it is.")
@click.option("--deadline", metavar="DATE", help="With --status offer: when they want an answer.")
@today_option
@color_option
@click.pass_obj
def log(
    session: Session,
    which: int,
    sent: str | None,
    heard: str | None,
    answered: str | None,
    status: str | None,
    by: str | None,
    to: str | None,
    sender: str | None,
    on: str | None,
    promise: str | None,
    promised_for: str | None,
    next_round: str | None,
    deadline: str | None,
    today: date | datetime | None,
) -> None:
    """Note what you sent, what you heard, how things stand.

    \b
    drafter log 3 --sent check-in --to Dana
    drafter log 3 --heard "still deciding" --from Dana --promised-for 2026-10-09
    drafter log 3 --answered
    drafter log 3 --status rejected

    A DATE is written as in 2026-10-09, "9 Oct" or "next Friday". What you note is kept only if all
    the facts still go together. The new advice follows, in one line.
    """
    main = {"--sent": sent, "--heard": heard, "--answered": answered, "--status": status}
    beside = {"--by": by, "--to": to, "--from": sender, "--on": on, "--promise": promise}
    beside |= {"--promised-for": promised_for, "--next-round": next_round, "--deadline": deadline}
    _refuse_contradictions(which, main, beside)
    from drafter.cli import days
    from drafter.desk import news
    from drafter.interview.model import By, Kind, Promise, Status

    kept = session.desk.interviews
    here = kept.day(which, today)
    day = days.day(session, "--on", on, here) or here
    until = days.day(session, "--promised-for", promised_for, here, ahead=True)
    booked = days.moment(session, "--next-round", next_round, here, ahead=True)
    last = days.day(session, "--deadline", deadline, here, ahead=True)
    way = By(by) if by else None
    if sent is not None:
        interview = news.log_sent(kept, which, Kind(sent), day, way, to or "")
        if Kind(sent) is Kind.THANK_YOU and not to:
            _say_who_was_thanked(session, interview)
    elif heard is not None:
        named = Promise(promise) if promise else Promise.DATE if until else None
        interview = news.log_heard(kept, which, day, heard, sender or "", way, named, until)
    elif answered is not None:
        said = None if answered == _TODAY else answered
        day = days.day(session, "--answered", said, here) or here
        interview = news.log_answered(kept, which, day)
    else:
        new = Status(status or "")
        interview = news.set_status(kept, which, new, day, sender or "", booked, last)
    _say_advice(session, interview, today)


def _say_who_was_thanked(session: Session, interview: Interview) -> None:
    """One note counts for everybody unless it names somebody: that is not to pass unseen."""
    met = sum(person.met for person in interview.people)
    if met > 1:
        session.notify([f"It counts as sent to all {met} whom you met; --to NAME notes one alone."])


def _refuse_contradictions(
    which: int, main: Mapping[str, object], beside: Mapping[str, object]
) -> None:
    named = [name for name, value in main.items() if value is not None]
    if len(named) != 1:
        what = f"{' and '.join(named)} are two things" if named else "Nothing to log"
        raise UsageError(
            f"{what}.",
            f"Give one of {', '.join(main)}, such as: drafter log {which} --sent check-in",
        )
    for name, value in beside.items():
        if value is not None and named[0] not in _GOES_WITH[name]:
            raise UsageError(f"{name} does not go with {named[0]}.", "`drafter log --help`")


def _say_advice(session: Session, interview: Interview, today: date | datetime | None) -> None:
    from drafter.cli.layout import for_the_eye
    from drafter.desk.advice_words import in_one_line

    decision = session.desk.decide(interview, today)
    session.notify(decision.notices)
    session.say(for_the_eye(in_one_line(interview, decision)))
