"""What a finding says: which words are wrong, and which fact would have been right."""

from __future__ import annotations

import pytest

from tests.checking.test_checked_letter import with_sentence

TOLD = [
    ("I also met Zebedee there.", "Zebedee", "Nobody of the facts is called Zebedee."),
    ("I spoke to Priya Nayar about it.", "Nayar", "Nayar is no name of Priya Nair."),
    (
        "I spoke with D\u0430na Okafor.",
        "D\u0430na",
        "D\u0430na has letters of another script; the facts have Dana.",
    ),
    (
        "Jürgen van den Berg was kind to me.",
        "van den Berg",
        "Nobody of the facts is called so; one is Jürgen van der Berg.",
    ),
    ("May Hopkins was kind to me.", "Hopkins", "Nobody of the facts is called Hopkins."),
    ("Prof. Okafor was kind to me.", "Prof", "The facts give Dana Okafor no such title."),
    ("The Head of Finance was kind.", "Finance", "No fact gives the title Finance."),
    ("I have a master's degree in it.", "master's degree", "No fact gives a master's degree."),
    ("I enjoyed hearing about Snowflake.", "Snowflake", "No fact names Snowflake."),
    (
        "I enjoyed hearing about Northwind Foods.",
        "Foods",
        "The company is Northwind Traders, not Foods.",
    ),
    ("I saw Northwnd too.", "Northwnd", "Northwnd is not in the facts; Northwind is."),
    (
        "I enjoyed the interview on 14 September.",
        "14 September",
        "14 September is not the interview; that is Tuesday 15 September.",
    ),
    (
        "I sent you a note on 15 September.",
        "15 September",
        "15 September is not a message of yours; that is Wednesday 16 September.",
    ),
    (
        "I enjoyed the interview on 31 September.",
        "31 September",
        "There is no such day as 31 September.",
    ),
    (
        "I enjoyed the interview on 14 Sept. with you.",
        "14 Sept.",
        "14 Sept. is not the interview; that is Tuesday 15 September.",
    ),
    (
        "I enjoyed the interview on Monday, 15 September.",
        "Monday",
        "15 September 2026, the day of the interview, is a Tuesday.",
    ),
    (
        "I sent you a note on Monday, 16 September.",
        "Monday",
        "16 September 2026, a message of yours, is a Wednesday.",
    ),
    (
        "I enjoyed our talk yesterday.",
        "yesterday",
        "yesterday is not the interview; that is Tuesday 15 September.",
    ),
    (
        "We spoke two days ago.",
        "two days ago",
        "two days ago is not the interview; that is Tuesday 15 September.",
    ),
    (
        "I look forward to next Tuesday's interview.",
        "next Tuesday",
        "next Tuesday is no day of the facts; the interview was on Tuesday 15 September.",
    ),
    (
        "I enjoyed the interview at 11:00.",
        "11:00",
        "11:00 is no time of the facts; the interview began at 10:00.",
    ),
    (
        "I enjoyed talking with you at dawn.",
        "at dawn",
        "at dawn is no time of the facts; the interview began at 10:00.",
    ),
    (
        "I enjoyed the interview at 10:00 EST.",
        "EST",
        "EST is not the time zone of the file, Europe/Berlin.",
    ),
    (
        "I bring six years of SQL reporting.",
        "six",
        "six is not in the facts; me.fits[0] says \u201cfive years of SQL reporting\u201d.",
    ),
    (
        "I bring more than five years of SQL reporting.",
        "five",
        "The facts say five, not more than that.",
    ),
    (
        "I moved a 3 TB warehouse to dbt.",
        "3",
        "3 is not in the facts; me.fits[1] says \u201cmoved a 2 TB warehouse to dbt\u201d.",
    ),
    ("I cut the costs by 40%.", "40%", "No fact gives 40%."),
    ("I saved them 40,000 euros.", "40,000 euros", "No fact gives 40,000 euros."),
    (
        "You can reach me at +1 415 555 0118.",
        "+1 415 555 0118",
        "No number +1 415 555 0118 is in the facts; the file has +1 415 555 0117.",
    ),
    (
        "You can reach me at +49 30 5550117.",
        "+49 30 5550117",
        "This belongs to Will Hope; it stands here as yours.",
    ),
    (
        "You can reach me at two zero seven, nine four six, one two three four.",
        "two zero seven, nine four six, one two three four",
        "No number two zero seven, nine four six, one two three four is in the facts; "
        "yours is +1 415 555 0117.",
    ),
    (
        "My address is sam@example.com.",
        "sam@example.com",
        "No address sam@example.com is in the facts; yours is sam@example.org.",
    ),
    (
        "Write to danna@northwind.example too.",
        "danna@northwind.example",
        "No address danna@northwind.example is in the facts; the file has dana@northwind.example.",
    ),
    (
        "My address is dana@northwind.example.",
        "dana@northwind.example",
        "This belongs to Dana Okafor; it stands here as yours.",
    ),
    (
        "See https://example.org/sam for more.",
        "https://example.org/sam",
        "No link https://example.org/sam is in the facts.",
    ),
    ("I am @samrivera there.", "@samrivera", "Nothing like @samrivera is in the facts."),
    ("The plan is in report.pdf now.", "report.pdf", "No file report.pdf is to be sent."),
    (
        "I am free on Friday 25 September.",
        "on Friday 25 September",
        "on Friday 25 September is not among your times; "
        "you are free: Thursday 24 September after 14:00.",
    ),
    (
        "I enjoyed our talk about the Lisbon customs tariff.",
        "Lisbon customs tariff",
        "You talked about \u201cthe Lisbon customs tariff\u201d with Priya Nair, "
        "not with Dana Okafor.",
    ),
    (
        "I had a quick word with your receptionists.",
        "had a quick word with your receptionists",
        "The facts do not record this: \u201chad a quick word with your receptionists\u201d.",
    ),
    ("I would like to thank [name] too.", "[name]", "[name] is a gap that was never filled."),
    (
        "As an AI language model I cannot say.",
        "As an AI",
        "This is written to you, not to them.",
    ),
    ("I hid a\u200bword.", "\u200b", "A character that shows nothing stands here; delete it."),
    ("I liked it \U0001f642 very much.", "\U0001f642", "No emoji in a message of this kind."),
    ("I liked it! Very much!", "!", "One exclamation mark is enough."),
    ("What did you think of it?", "?", "A check-in email has one question."),
    (
        "I hope this email finds you well.",
        "hope this email finds you",
        "A stock phrase; say it in words of your own.",
    ),
    (
        "You promised to send me the contract.",
        "You promised to send me the contract",
        "The facts record no such word; they said "
        "\u201cyou will hear from us by Friday, see https://quux.example/plan\u201d.",
    ),
]


@pytest.mark.parametrize(("sentence", "words", "message"), TOLD, ids=[row[0] for row in TOLD])
def test_a_finding_says_what_is_wrong_and_what_would_be_right(
    sentence: str, words: str, message: str
) -> None:
    found = [(one.text, one.message) for one in with_sentence(sentence).findings]

    assert (words, message) in found, found
