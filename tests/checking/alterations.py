"""Mutators that alter a fact which an honest text states."""

from __future__ import annotations

import re
from calendar import day_name, month_abbr, month_name
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random

from drafter.checking.findings import Code
from drafter.interview.model import Kind
from tests.checking.anatomy import Change, Source, mutator, plain, stems, swap

SURNAMES = ("Hartley", "Novak", "Pritchard", "Solheim", "Kowalczyk", "Duarte", "Ashworth")
LOOK_ALIKES = dict(zip("aeocpxyAEOCPBHKMT", "аеосрхуАЕОСРВНКМТ", strict=True))  # noqa: RUF001
RANKS = ("Senior", "Lead", "Principal", "Head", "Chief", "Junior", "Staff", "Deputy")
RIVALS = (
    "Snowflake Redshift,Redshift Snowflake,BigQuery Redshift,python Scala,pandas polars,Spark Flink,"
    "dagster prefect,airflow luigi,cron systemd,Kafka RabbitMQ,pgbouncer pgpool,CKA RHCE,dbt Dataform,"
    "React Angular,Vue Svelte,Angular React,TypeScript Dart,Playwright Cypress,Cypress Playwright,"
    "Storybook Histoire,qgis ArcGIS,ArcGIS QGIS,Relativity Nuix,Concordance Summation,Jira Asana,"
    "LabVIEW MATLAB,MATLAB LabVIEW,qPCR ELISA,minION PacBio,NEWS2 MEWS,Marzocco Pavoni,SQL Cypher,"
    "Postgres MySQL,PostgreSQL MySQL,MySQL MariaDB,MongoDB Cassandra,Redis Memcached,Excel Calc,"
    "Terraform Pulumi,Ansible Puppet,Kubernetes Nomad,Docker Podman,AWS Azure,Azure AWS,Java Kotlin,"
    "Kotlin Swift,Swift Kotlin,Rust Zig,Rails Django,Django Rails,Figma Sketch,Photoshop GIMP,"
    "InDesign QuarkXPress,AutoCAD MicroStation,Revit ArchiCAD,SolidWorks CATIA,CATIA SolidWorks,"
    "SAP Oracle,Oracle SAP,Salesforce HubSpot,HubSpot Salesforce,Zendesk Freshdesk,Shopify Magento,"
    "WordPress Drupal,Xero QuickBooks,QuickBooks Xero,Sage Xero,DATEV Lexware,Epic Meditech,"
    "SystmOne Vision,SPSS Stata,Stata SPSS,Tableau Looker,Looker Tableau,Opera Protel,Toast Lightspeed,"
    "Stripe Adyen,Slack Teams,Trello Asana,Asana Trello,Notion Coda,Moodle Canvas,Canvas Moodle,"
    "Grafana Kibana,Prometheus Nagios,Splunk Graylog,GitHub GitLab,GitLab GitHub,Jenkins TeamCity,"
    "Sentry Rollbar,Elasticsearch Solr,Siemens Bosch,Fanuc KUKA,Kuka Fanuc,Canva Figma,Mailchimp Brevo,"
    "Toledo Akron,Dayton Canton,Linz Graz,Ottawa Montreal,Lima Findlay,Gippsland Gosford"
)
WEEKDAY = "|".join(day_name)
MONTHS = {n.casefold(): i for t in (month_name, month_abbr) for i, n in enumerate(t) if n}
MONTHS["sept"] = 9
MONTH = "|".join(sorted((m.capitalize() for m in MONTHS), key=len, reverse=True))
DAY = (
    rf"(?P<week>(?:{WEEKDAY})(?:,? (?:the )?))?(?:(?P<m1>{MONTH})\b\.? (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m2>{MONTH})\b|(?P<d3>\d{{1,2}})(?:st|nd|rd|th)\b)"
)
FIXED = re.compile(r"\b(?:start|free|available|join|reach|weekdays?|begin|born)\b", re.IGNORECASE)
PLAN = re.compile(r"\b(?:I'll|I will|I shall|you'll have|you will have)\b")
WORDS = dict(
    zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True)
)
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty".split(), range(20, 90, 10), strict=True))
FRACTIONS = {"a third": "a half", "a quarter": "a third", "half": "two thirds", "a half": "a third"}
NUMBER = rf"\b(?P<n>\d[\d,]*\d|\d|{'|'.join([*WORDS, *TENS])})\b(?P<tail>(?:-| )[A-Za-z]+)"


def _people_words(source: Source) -> set[str]:
    names = " ".join(f"{p.name} {p.address_as}" for p in source.facts.people)
    return {w for w in re.findall(r"[^\W\d_]{4,}", names) if w.istitle()}


def _spelled(source: Source, rng: Random) -> Iterator[re.Match[str]]:
    names = "|".join(map(re.escape, sorted(_people_words(source))))
    for match in source.find(rf"\b(?:{names})\b", rng) if names else ():
        around = source.text[max(0, match.start() - 12) : match.start()]
        greets = re.search(r"(?:^|\n|Hi|Hey|Hello|Dear|Morning|day|morning),? *$", around)
        if not greets and plain(match[0]) not in plain(source.facts.company).split():
            yield match


@mutator(Code.UNKNOWN_NAME)
def other_surname(source: Source, rng: Random) -> Iterator[Change]:
    """Give a person who is named in full another surname."""
    for person in source.facts.people:
        called, _, last = person.name.partition(" ")
        surname = rng.choice([n for n in SURNAMES if plain(n) not in source.words])
        title = person.address_as.split(" ")[0] if " " in person.address_as else called
        for form, first in ((person.name, called), (person.address_as, title)):
            if last and form and " " in form:
                for match in source.find(rf"(?<!Dear )(?<!Hi )\b{re.escape(form)}\b", rng):
                    yield swap(source, match, f"{first} {surname}"), f"{first} {surname}"


@mutator(Code.UNKNOWN_NAME, "subtle")
def misspelled_name(source: Source, rng: Random) -> Iterator[Change]:
    """Change, swap or drop one letter inside a name."""
    for match in _spelled(source, rng):
        name, at = match[0], rng.randrange(1, len(match[0]) - 2)
        vowel = rng.choice([v for v in "aeiou" if v != plain(name[at])])
        new = rng.choice(
            (
                name[:at] + name[at + 1] + name[at] + name[at + 2 :],
                name[:at] + name[at + 1 :],
                name[:at] + vowel + name[at + 1 :] if plain(name[at]) in "aeiou" else name,
            )
        )
        if plain(new) not in source.words and plain(new) != plain(name) and len(name) > 4:
            yield swap(source, match, new), new


@mutator(Code.UNKNOWN_NAME, "subtle")
def look_alike_letter(source: Source, rng: Random) -> Iterator[Change]:
    """Write one letter of a name in Cyrillic."""
    for match in _spelled(source, rng):
        places = [i for i, letter in enumerate(match[0]) if letter in LOOK_ALIKES]
        if places:
            at = rng.choice(places)
            new = match[0][:at] + LOOK_ALIKES[match[0][at]] + match[0][at + 1 :]
            yield swap(source, match, new), new


@mutator(Code.UNKNOWN_TITLE, "subtle")
def promoted(source: Source, rng: Random) -> Iterator[Change]:
    """Give the role or a person's title a rank, or exchange the one it has."""
    titles = [*source.role_forms, *(p.title for p in source.facts.people)]
    for form in filter(None, titles):
        for match in source.find(rf"\b(an? )?({re.escape(form)})\b", rng, re.IGNORECASE):
            first, _, rest = match[2].partition(" ")
            bare = rest if first.title() in RANKS and rest[:3] != "of " else match[2]
            before = source.text[: match.start(2)].split()[-1:]
            ranks = [r for r in RANKS[:3] if plain(f"{r} {bare}") not in source.words]
            if ranks and not (before and before[0].strip("-").title() in RANKS):
                rank = rng.choice(ranks)
                new = f"{rank if match[2][0].isupper() else rank.lower()} {bare}"
                yield swap(source, match, ("a " if match[1] else "") + new), new
    for match in source.find(r"\bII\b", rng):
        yield swap(source, match, "III"), "III"


@mutator(Code.UNKNOWN_TERM)
def other_company(source: Source, rng: Random) -> Iterator[Change]:
    """Give the company or the agency another second word."""
    for name in filter(None, (source.facts.company, source.facts.employer.agency)):
        first, *rest = name.split()
        if rest:
            joint = "& " if rest[0] == "&" else ""
            old = rest[1] if joint else rest[0]
            longer = len(rest) > (2 if joint else 1) or joint
            for match in source.find(rf"\b{re.escape(first)} {joint}{re.escape(old)}", rng):
                new = rng.choice(("Selby", "Fenwick") if longer else ("Institute", "Partners", "Group"))
                if plain(new) not in source.words:
                    yield swap(source, match, f"{first} {joint}{new}"), f"{first} {joint}{new}"
        else:
            for match in source.find(rf"(?<![@.])\b{re.escape(name)}\b(?!\.)", rng, re.IGNORECASE):
                new = f"{match[0]} {rng.choice(('Analytics', 'Partners', 'Labs'))}"
                yield swap(source, match, new), new


@mutator(Code.UNKNOWN_TERM)
def rival_product(source: Source, rng: Random) -> Iterator[Change]:
    """Exchange a technology, a product or a place of the facts for a well-known other one."""
    for pair in RIVALS.split(","):
        old, new = pair.split()
        if re.search(rf"\b{plain(old)}\b", source.words) and plain(new) not in source.words:
            for match in source.find(rf"\b{old}\b", rng, re.IGNORECASE):
                word = new.lower() if match[0].islower() else new
                yield swap(source, match, word), word


def _dates(source: Source, rng: Random) -> Iterator[tuple[re.Match[str], date]]:
    known = {(d.month, d.day): d for d in source.days}
    for match in source.find(rf"\b{DAY}", rng):
        month, day = match["m1"] or match["m2"], int(match["d1"] or match["d2"] or match["d3"])
        sentence = source.sentence_around(match.start())
        here = {d for k, d in known.items() if k == (month and MONTHS[month.lower()], day)}
        if not month:
            here = {d for d in source.days if d.day == day}
        if len(here) == 1 and not FIXED.search(sentence):
            yield match, here.pop()


def _written(match: re.Match[str], new: date) -> str:
    """Write a day as another one is written, its weekday made to fit."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(new.day % 10, "th") if new.day // 10 != 1 else "th"
    text = re.sub(r"\d{1,2}(st|nd|rd|th)", f"{new.day}{ending}", match[0])
    text = re.sub(r"\d{1,2}(?!st|nd|rd|th|\d)", str(new.day), text, count=1)
    text = re.sub(WEEKDAY, day_name[new.weekday()], text)
    old = match["m1"] or match["m2"]
    name = month_name[new.month]
    return text if not old else re.sub(rf"\b{old}\b\.?", name if len(old) > 3 else name[:3], text)


@mutator(Code.UNKNOWN_DATE, "subtle")
def moved_date(source: Source, rng: Random) -> Iterator[Change]:
    """Move a date by a day, a week or a month, to none that the facts know."""
    numbers = {int(n) for n in re.findall(r"\b\d{1,2}(?=st|nd|rd|th|\b)", source.words)}
    for match, day in _dates(source, rng):
        before = source.text[max(0, match.start() - 14) : match.start()]
        planned = re.search(r"\b(?:by|before|until|till|from|after|to)\b", before) and (
            source.sample.kind is Kind.OFFER_REPLY or PLAN.search(source.sentence_around(match.start()))
        )
        named = match["m1"] or match["m2"]
        month = day.replace(day=min(day.day, 28), month=day.month % 12 + 1)
        moves = [day + timedelta(n) for n in (1, -1, 7, -7)] + ([month] if named else [])
        for new in rng.sample(moves, len(moves)):
            same = {d.day for d in source.days} | {source.sample.today.day}
            strange = new not in source.days | {source.sample.today} and new.day not in numbers
            if not planned and strange and (named or new.day not in same):
                written = _written(match, new)
                yield swap(source, match, written), written


def _unknown(source: Source, days: list[date]) -> bool:
    return not {*days} & (source.days | {source.sample.today})


@mutator(Code.UNKNOWN_DATE)
def not_yesterday(source: Source, rng: Random) -> Iterator[Change]:
    """Put another day in the place of “yesterday”, where nothing happened on that one."""
    today = source.sample.today
    if today - timedelta(1) not in source.days:
        return
    for match in source.find(r"\byesterday\b", rng):
        follows = source.text[match.end() :].lstrip("'s").lstrip()
        if today not in source.days and not follows.startswith(("morning", "afternoon", "evening")):
            yield swap(source, match, "today"), source.text[match.start() - 9 : match.start()] + "today"
        for back in rng.sample(range(2, 7), 5):
            if _unknown(source, [today - timedelta(back), today - timedelta(back + 7)]):
                new = f"last {day_name[(today - timedelta(back)).weekday()]}"
                yield swap(source, match, new), new


@mutator(Code.UNKNOWN_DATE)
def other_weekday_alone(source: Source, rng: Random) -> Iterator[Change]:
    """Put another weekday in the place of the one of the interview, without a date beside it."""
    since = (source.sample.today - source.held).days
    old = day_name[source.held.weekday()]
    if source.sample.kind is not Kind.THANK_YOU or since > 6 or plain(old) in source.words:
        return
    for match in source.find(rf"\b{old}\b(?!,? (?:the )?\d|,? (?:{MONTH}))", rng):
        for new in rng.sample(range(7), 7):
            spread = [source.sample.today - timedelta(n) for n in range(-7, 15)]
            days = [d for d in spread if d.weekday() == new]
            if new < 5 and _unknown(source, days) and not FIXED.search(
                source.sentence_around(match.start())
            ):
                yield swap(source, match, day_name[new]), day_name[new]


@mutator(Code.UNKNOWN_DATE)
def other_weeks_ago(source: Source, rng: Random) -> Iterator[Change]:
    """Change how many weeks ago something was, to where nothing was."""
    forms = ("a week", "two weeks", "three weeks", "four weeks", "five weeks")
    for match in source.find(r"\b(?:a|two|three|four) weeks? (?=ago|back)", rng, re.IGNORECASE):
        for count, form in rng.sample(list(enumerate(forms, 1)), 5):
            middle = source.sample.today - timedelta(7 * count)
            if _unknown(source, [middle + timedelta(n) for n in range(-3, 4)]):
                new = form.capitalize() if match[0][0].isupper() else form
                yield swap(source, match, new + " "), f"{new} {source.text[match.end() :][:3]}"


@mutator(Code.WRONG_WEEKDAY, "subtle")
def weekday_beside_date(source: Source, rng: Random) -> Iterator[Change]:
    """Put a weekday that does not fit beside a date, or in the place of the one that does."""
    for match, day in _dates(source, rng):
        wrong = day_name[rng.choice([n for n in range(5) if n != day.weekday()])]
        if match["week"]:
            new = re.sub(WEEKDAY, wrong, match[0])
            yield swap(source, match, new), new
        elif not re.search(rf"(?:{WEEKDAY}|this|next|\d)[, ]*$", source.text[: match.start()]):
            if source.text[: match.start()].endswith("the "):
                start = match.start() - 4
                new = f"{wrong} the {match[0]}"
                yield source.text[:start] + new + source.text[match.end() :], new
            else:
                new = f"{wrong}{', ' if match['m1'] else ' '}{match[0]}"
                yield swap(source, match, new), new


@mutator(Code.UNKNOWN_TIME)
def moved_clock(source: Source, rng: Random) -> Iterator[Change]:
    """Move the clock time of an interview, or exchange its half of the day."""
    known = source.facts.round
    times = [t for t in (known.held, known.next_round) if isinstance(t, datetime)]
    pattern = r"\b(?P<h>\d{1,2})(?P<m>[:.]\d\d)?(?P<half> ?[ap]\.?m\b\.?)?"
    for match in source.find(pattern, rng):
        hour, minute = int(match["h"]), int((match["m"] or ":00")[1:])
        same = any(t.hour in (hour, hour + 12) and t.minute == minute for t in times)
        if same and (match["m"] or match["half"]) and not FIXED.search(
            source.sentence_around(match.start())
        ):
            half = match["half"] or ""
            hours = [h for h in (hour - 1, hour + 1) if 0 < h < (13 if half else 24)]
            moved = f"{rng.choice(hours)}{match['m'] or ''}{half}"
            swapped = re.sub("[ap]", lambda m: "p" if m[0] == "a" else "a", half, count=1)
            for new in (moved, f"{match['h']}{match['m'] or ''}{swapped}"):
                if new != match[0] and plain(new) not in source.words:
                    yield swap(source, match, new), new


@mutator(Code.UNKNOWN_TIME)
def part_of_day(source: Source, rng: Random) -> Iterator[Change]:
    """Name a part of the day that is not that of the interview."""
    held = source.facts.round.held
    hour = held.hour if isinstance(held, datetime) else None
    right = "" if hour is None else "morning" if hour < 12 else "afternoon" if hour < 17 else "evening"
    parts = [p for p in ("morning", "afternoon", "evening") if p != right]
    about = source.sample.kind is Kind.THANK_YOU and (source.sample.today - source.held).days < 4
    ago = (source.sample.today - source.held).days
    day = day_name[source.held.weekday()] + ("|yesterday" if ago == 1 else "")
    if hour == 12 or not about or any(plain(d) in source.words for d in day.split("|")):
        return
    for match in source.find(rf"\b(?P<day>{day})(?P<s>'s)?(?! \d|,? (?:the )?\d|,? (?:{MONTH}))", rng):
        old = re.match(r" (?:morning|afternoon|evening)", source.text[match.end() :])
        end = match.end() + (old.end() if old else 0)
        part = rng.choice(parts)
        new = f"{match['day']} {part}{'' if old or not match['s'] else match['s']}"
        if old and match["s"]:
            new = f"{match[0]} {part}"
        yield source.text[: match.start()] + new + source.text[end:], new
    if ago == 0:
        for match in source.find(r"\b([Tt]his) (?:morning|afternoon|evening)\b", rng):
            new = f"{match[1]} {rng.choice(parts)}"
            yield swap(source, match, new), new


@mutator(Code.UNKNOWN_TIME, "crude")
def hour_added(source: Source, rng: Random) -> Iterator[Change]:
    """Name an hour for a day of which the facts know none."""
    days = [d for d in source.days if d == source.sample.today - timedelta(1)]
    for match in source.find(r"\byesterday\b(?!'s| morning| afternoon| evening)", rng) if days else ():
        for new in rng.sample(("at 3:20 pm", "at 9:40 am", "at a quarter to five"), 3):
            yield swap(source, match, f"{match[0]} {new}"), new


@mutator(Code.UNKNOWN_TIME)
def other_zone(source: Source, rng: Random) -> Iterator[Change]:
    """Exchange the name of a time zone."""
    zones = ("Eastern", "Central", "Pacific", "IST", "CET", "CEST", "GMT", "BST", "UTC", "AEST")
    for match in source.find(rf"(?<=[\d.mn,] )\b(?:{'|'.join(zones)})\b", rng):
        new = rng.choice([z for z in zones if z != match[0] and plain(z) not in source.words])
        yield swap(source, match, new), new


@mutator(Code.UNKNOWN_NUMBER, "subtle")
def other_number(source: Source, rng: Random) -> Iterator[Change]:
    """Change a number of the facts to one that they do not know."""
    me = source.facts.me
    values = {**WORDS, **TENS}
    answers = [o.answer for o in source.facts.process.owed]
    for fact in (*me.fits, *me.news, *me.concerns, me.interest, *answers):
        told = {m["n"].lower() for m in re.finditer(NUMBER, fact)}
        known = {values.get(n) or int(n.replace(",", "")) for n in told}
        for match in source.find(NUMBER, rng, re.IGNORECASE):
            word = match["n"].lower()
            value = values.get(word) or int(word.replace(",", ""))
            near = source.text[match.end("n") : match.end() + 28]
            if value not in known or not stems(fact) & stems(near):
                continue
            choices = [value * 10, value * 2, value + 1, value + 3, value - 1, value // 2]
            spell = {v: k for k, v in values.items()}
            for new in rng.sample(choices, len(choices)):
                digits = f"{new:,}" if "," in word else str(new)
                text = digits if word not in values else spell.get(new, "")
                text = text.capitalize() if match["n"][0].isupper() else text
                if text and new > 1 and not re.search(rf"\b(?:{new}|{spell.get(new, new)})\b", source.words):
                    yield swap(source, match, text + match["tail"]), text + match["tail"]
        for old, other in FRACTIONS.items():
            if re.search(rf"\bby {old}\b", fact) and other not in fact:
                for match in source.find(rf"\b{old}\b", rng):
                    yield swap(source, match, other), other


@mutator(Code.UNKNOWN_NUMBER)
def other_count(source: Source, rng: Random) -> Iterator[Change]:
    """Change how many people there were, or which interview it was."""
    counts = ["two", "three", "four", "five", "six"]
    known = {len(source.facts.people), sum(p.met for p in source.facts.people)}
    known |= {n + 1 for n in known} | {n - 1 for n in known}
    fresh = [w for w in counts if WORDS[w] not in known]
    for match in source.find(rf"\b({'|'.join(counts)})(?= of (?:you|them|us)\b)", rng):
        for new in rng.sample(fresh, len(fresh)):
            yield swap(source, match, new), f"{new} of"
    for match in source.find(r"\bfirst (?=interview|round|conversation)", rng):
        yield swap(source, match, "third "), "third"


@mutator(Code.UNKNOWN_CONTACT, "subtle")
def other_digit(source: Source, rng: Random) -> Iterator[Change]:
    """Change one digit of the user's phone number, where the email address stays."""
    phone = re.sub(r"\D", "", source.facts.me.phone)
    known = [re.sub(r"\D", "", p.phone)[-7:] for p in source.facts.people]
    if phone and (not source.email or source.facts.me.email in source.text):
        pattern = r"(?:[+(]\W?)?\d?" + r"\W{0,2}".join(phone[-9:])
        for match in re.finditer(pattern, source.text):
            places = [i for i, c in enumerate(match[0]) if c.isdigit()][-4:]
            at = rng.choice(places)
            new = match[0][:at] + str((int(match[0][at]) + rng.randint(1, 9)) % 10) + match[0][at + 1 :]
            if re.sub(r"\D", "", new)[-7:] not in known:
                yield swap(source, match, new), new


@mutator(Code.UNKNOWN_CONTACT, "subtle")
def other_address(source: Source, rng: Random) -> Iterator[Change]:
    """Drop a letter of the user's address or give it another domain, where the number stays."""
    address, phone = source.facts.me.email, re.sub(r"\D", "", source.facts.me.phone)
    if not address or not phone or phone[-7:] not in re.sub(r"\D", "", source.text):
        return
    for match in re.finditer(re.escape(address), source.text):
        at = rng.randrange(1, address.index("@") - 1)
        domain = address.rsplit(".", 1)[0] + rng.choice((".com", ".net"))
        for new in rng.sample((address[:at] + address[at + 1 :], domain), 2):
            if new not in [p.email for p in source.facts.people] and address[at].isalpha():
                yield swap(source, match, new), new
