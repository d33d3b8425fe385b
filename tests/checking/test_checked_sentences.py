"""What one sentence put into an honest letter gives: a finding, or none."""

from __future__ import annotations

import pytest

from tests.checking.test_checked_letter import LETTER, checked, codes, faults, with_sentence

CAUGHT = [
    ("unknown-name", "I also met Zebedee there."),
    ("unknown-name", "I also spoke to Priya Nayar about it."),
    ("unknown-name", "Mr Quill was kind to me."),
    ("unknown-name", "I spoke with Dana Okonkwo."),
    ("unknown-name", "I spoke with Dana Okafer."),
    ("unknown-name", "I spoke with D\u0430na Okafor."),
    ("unknown-name", "Jürgen van den Berg was kind to me."),
    ("unknown-name", "Jürgen von Berg was kind to me."),
    ("unknown-name", "May Hopkins was kind to me."),
    ("unknown-name", "Will Grace wrote to me."),
    ("unknown-name", "Hope Summers wrote to me."),
    ("unknown-title", "The Head of Finance was kind."),
    ("unknown-title", "I am glad about the Senior Data Analyst role."),
    ("unknown-title", "I am glad about the Data Engineer position."),
    ("unknown-title", "The Chief Executive Officer joined us."),
    ("unknown-title", "I have a master's degree in it."),
    ("unknown-term", "I enjoyed hearing about Snowflake."),
    ("unknown-term", "I like working with Kubernetes."),
    ("unknown-term", "I learned much about Contoso."),
    ("unknown-date", "I enjoyed the interview on 14 September."),
    ("unknown-date", "Thank you for the interview on 16 September."),
    ("unknown-date", "I enjoyed the interview on Wednesday."),
    ("unknown-date", "I enjoyed our talk three weeks ago."),
    ("wrong-weekday", "I enjoyed the interview on Monday, 15 September."),
    ("wrong-weekday", "I enjoyed the interview on Wed 15 September 2026."),
    ("unknown-time", "I enjoyed the interview at 11:00."),
    ("unknown-time", "I enjoyed the interview at half past nine."),
    ("unknown-time", "I enjoyed the interview at 10:00 EST."),
    ("unknown-number", "I bring six years of SQL reporting."),
    ("unknown-number", "I moved a 3 TB warehouse to dbt."),
    ("unknown-number", "I cut the costs by 40%."),
    ("unknown-money", "I saved them 40,000 euros."),
    ("unknown-money", "I saved them $2m."),
    ("unknown-contact", "You can reach me at +1 415 555 0118."),
    ("unknown-contact", "My address is sam@example.com."),
    ("unknown-contact", "See https://example.org/sam for more."),
    ("unknown-contact", "See https://quux.example/plan for more."),
    ("unknown-contact", "See quux.example/plan for more."),
    ("unknown-contact", "I am @samrivera there."),
    ("phantom-attachment", "I have attached my CV."),
    ("phantom-attachment", "Please find enclosed my references."),
    ("phantom-attachment", "The plan is in report.pdf now."),
    ("invented-offer", "I have another offer."),
    ("invented-offer", "I have accepted a position elsewhere."),
    ("invented-promise", "You promised to send me the contract."),
    ("invented-promise", "As agreed, Priya will show me the office."),
    ("invented-promise", "You said that I would meet the board."),
    ("invented-availability", "I am free on Friday 25 September."),
    ("invented-availability", "I am available on 24 September after 12:00."),
    ("invented-availability", "I can start on 1 October."),
    ("invented-claim", "I led a team at a bank."),
    ("invented-claim", "I won an award for my work."),
    ("invented-claim", "We laughed about your dog."),
    ("wrong-person-topic", "I enjoyed our talk about the Lisbon customs tariff."),
    ("placeholder-left", "I would like to thank [name] too."),
    ("placeholder-left", "Thank you, {{ name }}."),
    ("placeholder-left", "As an AI language model I cannot say."),
    ("blame", "You never answered my last message."),
    ("blame", "You have ignored my last email."),
    ("pressure", "I need your answer by tomorrow."),
    ("pressure", "Please answer immediately."),
    ("salary", "What salary would you pay?"),
    ("salary", "I would like to talk about the salary."),
    ("desperation", "I really need this job."),
    ("desperation", "I am begging you for this chance."),
    ("cliche", "I hope this email finds you well."),
    ("cliche", "I am a team player who thinks outside the box."),
    ("emoji", "I liked it \U0001f642 very much."),
    ("emoji", "I liked it :-) very much."),
    ("exclamation", "I liked it! Very much!"),
    ("extra-question", "What did you think of it?"),
]
HONEST = [
    "I also met Priya Nair there.",
    "I also spoke to Priya about it.",
    "Ms Nair was kind to me.",
    "I spoke with Ms Okafor.",
    "Dr van der Berg was kind to me.",
    "Jurgen van der Berg was kind to me.",
    "J. van der Berg was kind to me.",
    "Dana's view was clear.",
    "I may write again, and I hope you will.",
    "I hope that it will work out.",
    "Will wrote to me.",
    "Will Hope's note was clear.",
    "The Head of Analytics was kind.",
    "I am glad about the Data Analyst role.",
    "I am glad about the analyst position.",
    "The hiring manager was kind.",
    "I enjoyed hearing about dbt.",
    "I like working with SQL.",
    "I learned much about Northwind.",
    "I enjoyed the interview on Tuesday, 15 September.",
    "I enjoyed the interview on 2026-09-15.",
    "I enjoyed the interview last Tuesday.",
    "I sent you a note on 16 September.",
    "You said that I would hear from you by Friday.",
    "You named 18 September for the decision.",
    "I enjoyed the interview at 10:00.",
    "I enjoyed the interview at ten o'clock.",
    "I enjoyed the interview at 10:00 CEST.",
    "I bring five years of SQL reporting.",
    "I moved a 2 TB warehouse to dbt.",
    "I bring 5 years of SQL reporting.",
    "The reference is REQ-1042.",
    "One more thing comes to mind.",
    "You can reach me at +1 415 555 0117.",
    "You can reach me at 415-555-0117.",
    "My address is sam@example.org.",
    "I would be glad to send my CV.",
    "The form you attached was clear.",
    "I can offer more information.",
    "I promise to keep it short.",
    "I am free on Thursday 24 September after 14:00.",
    "I would love to lead a team one day.",
    "I enjoyed our talk.",
    "I enjoyed our talk about the on-call rota.",
    "Priya Nair told me about the Lisbon customs tariff.",
    "I know that such things take time.",
    "There is no hurry at all.",
    "I have not heard anything yet.",
    "I am very interested in this job.",
    "I liked it very much!",
    "I liked it: very much; really.",
]


@pytest.mark.parametrize(("code", "sentence"), CAUGHT)
def test_a_sentence_that_no_fact_carries_is_caught(code: str, sentence: str) -> None:
    report = with_sentence(sentence)

    assert code in codes(report), faults(report)


@pytest.mark.parametrize(("code", "sentence"), CAUGHT)
def test_what_is_found_stands_in_that_sentence(code: str, sentence: str) -> None:
    start = LETTER.index("{sentence}")
    found = [one for one in with_sentence(sentence).findings if one.code.value == code]

    if code != "extra-question":
        assert all(start <= one.start <= one.end <= start + len(sentence) for one in found)


@pytest.mark.parametrize("sentence", HONEST)
def test_an_honest_neighbour_passes(sentence: str) -> None:
    assert not faults(with_sentence(sentence))


def test_a_wrong_weekday_is_told_with_the_right_day() -> None:
    (found,) = with_sentence("I enjoyed the interview on Monday, 15 September.").findings

    assert "Tuesday" in found.message


def test_the_day_of_the_note_is_not_the_day_of_the_interview() -> None:
    assert "unknown-date" in codes(with_sentence("Thank you for the interview on 16 September."))
    assert not faults(with_sentence("I sent you a note on 16 September."))


def test_a_link_that_stands_only_in_their_words_supports_none() -> None:
    text = LETTER.format(sentence="See https://quux.example/plan for more.")

    assert "unknown-contact" in codes(checked(text))
