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
    ("unknown-name", "I spoke with Dan Okafor."),
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
    ("invented-promise", "You told me I was your first choice."),
    ("invented-promise", "You told me that I had the job."),
    ("invented-promise", "You said Will would call me."),
    ("invented-promise", "You assured me of a place in the team."),
    ("invented-offer", "Another company has offered me a position."),
    ("invented-offer", "A competitor made me a proposal."),
    ("invented-offer", "I would like to accept your offer."),
    ("invented-offer", "Another charity has offered me a post."),
    ("invented-offer", "There is interest elsewhere."),
    ("unknown-name", "I met Dana Okra."),
    ("unknown-number", "I bring more than five years of SQL reporting."),
    ("unknown-number", "I bring over five years of SQL reporting."),
    ("unknown-title", "I have a degree in statistics."),
    ("phantom-attachment", "My CV is below."),
    ("phantom-attachment", "My CV is included below."),
    ("phantom-attachment", "You'll find my slides with this email."),
    ("blame", "You lied to me."),
    ("salary", "I would want five weeks of vacation."),
    ("invented-claim", "Led a payroll office for years."),
    ("invented-claim", "The payroll office was run by me."),
    ("unknown-term", "i once lived in oslo."),
    ("unknown-term", "I speak fluent dutch."),
    ("unknown-time", "I enjoyed talking with you at dawn."),
    ("placeholder-left", "I am glad about the \u27e8role\u27e9."),
    ("placeholder-left", "I am glad about the \u3014role\u3015."),
    ("placeholder-left", "I am glad about the |ROLE| post."),
    ("placeholder-left", "I would love to join @@company@@."),
    ("placeholder-left", "I am glad about the {role post."),
    ("placeholder-left", "Lorem ipsum dolor sit amet."),
    ("placeholder-left", "I am <b>very</b> glad."),
    ("pressure", "Please let me know by Friday."),
    ("pressure", "Please get back to me by Friday."),
    ("pressure", "Please let me know before Friday."),
    ("pressure", "Please call me by Friday at the latest."),
    ("pressure", "Please let me know by Friday or I'll have to move on."),
    ("pressure", "This is my last message before I go elsewhere."),
    ("pressure", "Please confirm by Friday."),
    ("blame", "I guess you forgot about me."),
    ("blame", "You people are slow."),
    ("pressure", "I must hear from you by Friday."),
    ("pressure", "I need to hear back from you."),
    ("blame", "You ghosted me."),
    ("blame", "You did not answer my note."),
    ("blame", "You lied to me."),
    ("pressure", "Reply now."),
    ("pressure", "I must know soon."),
    ("invented-offer", "I got hired elsewhere."),
    ("invented-promise", "Your recruiter said I had the job."),
    ("invented-promise", "You said I was the strongest candidate."),
    ("invented-claim", "I led a team of nurses for years."),
    ("invented-claim", "I hold a patent."),
    ("invented-claim", "I contribute to PostgreSQL."),
    ("invented-availability", "I'm free on Wednesday."),
    ("invented-availability", "I can start on 11 January."),
    ("phantom-attachment", "PFA my resume."),
    ("phantom-attachment", "The file below shows my work."),
    ("invented-offer", "There is interest in me from other sides."),
    ("salary", "A bonus would be nice."),
    ("salary", "I agree to the terms."),
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
    "Do let me know if I can make your decision easier.",
    "It pays to plan.",
    "Please feel free to call me any time.",
    "I enjoyed the second half of our talk.",
    "I'd rather have one hard problem than ten easy ones.",
    "It made me want to start tomorrow.",
    "Today I told a friend about it.",
    "I have five years of SQL reporting behind me.",
    "You made me feel welcome.",
    "Thank you for your prompt reply.",
    "I'd be glad of a short answer when you can spare the time.",
    "You can reach me at sam@example.org or by phone.",
    "Friday came and went, which I fully understand.",
    "Thank you for your help; I look forward to hearing from you.",
    "None of it would put me off.",
    "I asked you everything under the sun on Tuesday.",
    "I ran into something that only you can tell me.",
    "The two have more in common than one thinks.",
    "I grew up by the sea.",
    "In my experience it begins as a small thing.",
    "Hope Monday is treating you kindly.",
    "Monday evening, the day is done, and I can write at last.",
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
