"""Mutators that alter a name, a term, a number or an address which an honest text states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from drafter.checking.findings import Code
from tests.checking.anatomy import Change, Source, mutator, plain, stems, swap

SURNAMES = ("Hartley", "Novak", "Pritchard", "Solheim", "Kowalczyk", "Duarte", "Ashworth")
LOOK_ALIKES = dict(zip("aeocpxyAEOCPBHKMT", "аеосрхуАЕОСРВНКМТ", strict=True))  # noqa: RUF001
RANKS = ("Senior", "Lead", "Principal", "Head", "Chief", "Junior", "Staff", "Deputy")
RIVALS = (
    "Snowflake Redshift,Redshift Snowflake,BigQuery Redshift,python Scala,pandas polars,"
    "Spark Flink,dagster prefect,airflow luigi,cron systemd,Kafka RabbitMQ,pgbouncer pgpool,"
    "CKA RHCE,dbt Dataform,React Angular,Vue Svelte,Angular React,TypeScript Dart,"
    "Playwright Cypress,Cypress Playwright,Storybook Histoire,qgis ArcGIS,ArcGIS QGIS,"
    "Relativity Nuix,Concordance Summation,Jira Asana,LabVIEW MATLAB,MATLAB LabVIEW,qPCR ELISA,"
    "minION PacBio,NEWS2 MEWS,Marzocco Pavoni,SQL Cypher,Postgres MySQL,PostgreSQL MySQL,"
    "MySQL MariaDB,MongoDB Cassandra,Redis Memcached,Excel Calc,Terraform Pulumi,"
    "Ansible Puppet,Kubernetes Nomad,Docker Podman,AWS Azure,Azure AWS,Java Kotlin,"
    "Kotlin Swift,Swift Kotlin,Rust Zig,Rails Django,Django Rails,Figma Sketch,Photoshop GIMP,"
    "InDesign QuarkXPress,AutoCAD MicroStation,Revit ArchiCAD,SolidWorks CATIA,"
    "CATIA SolidWorks,SAP Oracle,Oracle SAP,Salesforce HubSpot,HubSpot Salesforce,"
    "Zendesk Freshdesk,Shopify Magento,WordPress Drupal,Xero QuickBooks,QuickBooks Xero,"
    "Sage Xero,DATEV Lexware,Epic Meditech,SystmOne Vision,SPSS Stata,Stata SPSS,"
    "Tableau Looker,Looker Tableau,Opera Protel,Toast Lightspeed,Stripe Adyen,Slack Teams,"
    "Trello Asana,Asana Trello,Notion Coda,Moodle Canvas,Canvas Moodle,Grafana Kibana,"
    "Prometheus Nagios,Splunk Graylog,GitHub GitLab,GitLab GitHub,Jenkins TeamCity,"
    "Sentry Rollbar,Elasticsearch Solr,Siemens Bosch,Fanuc KUKA,Kuka Fanuc,Canva Figma,"
    "Mailchimp Brevo,Toledo Akron,Dayton Canton,Linz Graz,Ottawa Montreal,Lima Findlay,"
    "Gippsland Gosford"
)
WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
WORDS |= {"nine": 9, "ten": 10, "eleven": 11, "twelve": 12}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "eighty": 80}
FRACTIONS = {"a third": "a half", "a quarter": "a third", "half": "two thirds", "a half": "a third"}
NUMBER = rf"\b(?P<n>\d[\d,]*\d|\d|{'|'.join([*WORDS, *TENS])})\b(?P<tail>(?:-| )[A-Za-z]+)"


def _people_words(source: Source) -> set[str]:
    names = " ".join(p.name for p in source.facts.people)
    return {w for w in re.findall(r"[^\W\d_]{4,}", names) if w.istitle()}


def _spelled(source: Source, rng: Random) -> Iterator[re.Match[str]]:
    names = "|".join(map(re.escape, sorted(_people_words(source))))
    for match in source.find(rf"\b(?:{names})\b", rng) if names else ():
        around = source.text[max(0, match.start() - 12) : match.start()]
        greets = bool(re.search(r"(?:^|\n|Hi|Hey|Hello|Dear|Morning|day|morning),? *$", around))
        own = source.to is not None and match[0] in source.to.name
        if own and not source.email:
            part = source.text.rfind("## ", 0, match.start())
            greets = greets or not source.text[max(0, part) :].startswith("## branch: gatekeeper")
        if not greets and plain(match[0]) not in plain(source.facts.company).split():
            yield match


@mutator(Code.UNKNOWN_NAME)
def other_surname(source: Source, rng: Random) -> Iterator[Change]:
    """Give a person who is named in full another surname."""
    for person in (p for p in source.facts.people if p != source.to):
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
                new = rng.choice(
                    ("Selby", "Fenwick") if longer else ("Institute", "Partners", "Group")
                )
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
                if (
                    text
                    and new > 1
                    and not re.search(rf"\b(?:{new}|{spell.get(new, new)})\b", source.words)
                ):
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
    some = f"(?:{'|'.join(counts)})"
    for match in source.find(rf"\b{some}(?= of (?:you|us)\b)|(?<=all ){some}(?= of them\b)", rng):
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
            new = (
                match[0][:at]
                + str((int(match[0][at]) + rng.randint(1, 9)) % 10)
                + match[0][at + 1 :]
            )
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
