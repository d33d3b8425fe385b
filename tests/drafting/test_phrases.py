"""What the user types for one place of a message fits there, or is left out."""

from __future__ import annotations

import pytest

from drafter.drafting.language import phrases
from drafter.drafting.marking import Fact


@pytest.mark.parametrize(
    ("typed", "question"),
    [
        ("Will the analyst own the pager?", "Will the analyst own the pager?"),
        ("will I need my own tools", "Will I need my own tools?"),
        ("the start date", "Could you tell me more about the start date?"),
        ("Salary?", "Could you tell me more about salary?"),
        ("how big the team is", "Could you tell me how big the team is?"),
        ("How big is the team", "How big is the team?"),
        (
            "I was wondering whether the team is hiring elsewhere",
            "Could you tell me whether the team is hiring elsewhere?",
        ),
        (
            "I was wondering whether the team is hiring elsewhere?",
            "Could you tell me whether the team is hiring elsewhere?",
        ),
        ("I'd like to know how big the team is", "Could you tell me how big the team is?"),
        ("I want to know the start date.", "Could you tell me more about the start date?"),
        ("Tell me about the team", "Could you tell me more about the team?"),
        ("tell me more about the team", "Could you tell me more about the team?"),
        ("about parking", "Could you tell me more about parking?"),
        ("Ask about parking", "Could you tell me more about parking?"),
        ("ask them if there is parking", "Could you tell me if there is parking?"),
        ("I would like to ask: is the role remote?", "Is the role remote?"),
        ("I wonder why the post is free", "Could you tell me why the post is free?"),
        ("Is the role remote? Or hybrid?", "Is the role remote? Or hybrid?"),
    ],
)
def test_what_the_user_would_like_to_know_is_a_question(typed: str, question: str) -> None:
    assert phrases.asking(Fact(typed, "me.question")) == question
    assert phrases.asking(Fact(typed, "me.question")).keys == ("me.question",)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("whether you can start in May", "whether I can start in May"),
        ("when your notice period ends", "when my notice period ends"),
        ("whether you are free in May", "whether I am free in May"),
        ("where you were in 2020", "where I was in 2020"),
        ("whether you aren't bound to a notice", "whether I am not bound to a notice"),
        ("when you'd start", "when I'd start"),
        ("how long you've lived here", "how long I've lived here"),
        ("which start date would suit you", "which start date would suit me"),
        ("which days suit you", "which days suit me"),
        ("how they can reach you by phone", "how they can reach me by phone"),
        ("which territory you prefer", "which territory I prefer"),
        ("how you would redesign one of our signs", "how I would redesign one of your signs"),
        ("whether you could help us in May", "whether I could help you in May"),
        ("when we could call you", "when you could call me"),
        ("about your notice period", "about my notice period"),
        ("your notice period", "about my notice period"),
        ("notice period", "about my notice period"),
        ("about relocation", "about relocation"),
        ("expected salary", "about my expected salary"),
        ("they asked whether I can travel", "whether I can travel"),
        ("They asked about my salary", "about my salary"),
        ("an answer about relocation: yes, from May", "about relocation"),
        ("the shifts", "about the shifts"),
        ("Can you work weekends?", ""),
        ("what would you drop", ""),
        ("one of our signs", ""),
        ("yes", ""),
        ("The salary. They also want references", ""),
    ],
)
def test_what_they_wanted_to_know_follows_you_asked(typed: str, asked: str) -> None:
    assert phrases.asked_about(Fact(typed, "process.owed[0].detail")) == asked


def test_our_is_nobodys_where_somebody_else_asked() -> None:
    assert phrases.asked_about(Fact("how you would use our signs"), theirs=False) == ""
    assert phrases.asked_about(Fact("which days suit you"), theirs=False) == "which days suit me"


@pytest.mark.parametrize(
    ("typed", "papers", "owned"),
    [
        ("References.", "references", False),
        ("the take-home test", "take-home test", False),
        ("CV & cover letter", "CV & cover letter", False),
        ("PORTFOLIO", "portfolio", False),
        ("They asked for my transcripts.", "my transcripts", True),
        ("send proof of address", "proof of address", False),
        ("a copy of your licence", "a copy of my licence", True),
        ("copies of your certificates", "copies of my certificates", True),
        ("Three of your menus", "three of my menus", True),
        ("two references", "two references", False),
        ("Signed NDA; ID copy", "signed NDA and ID copy", False),
        ("my slides + the code", "my slides and the code", True),
        ("CV and my references", "CV and references", False),
        ("CV, cover letter, references", "CV, cover letter, references", False),
        ("a link to code you have written", "a link to code I have written", True),
        ("whether I can travel", "", False),
        ("when I can start", "", False),
        ("Can you work weekends?", "", False),
        ("an answer about relocation: yes, from May", "", False),
        ("an answer about relocation", "", False),
        ("A CV. They also want a photo", "", False),
        ("they want to see it", "", False),
        ("you to confirm the date", "", False),
        ("confirm the date", "", False),
    ],
)
def test_papers_are_a_noun_phrase(typed: str, papers: str, owned: bool) -> None:
    named = phrases.papers(Fact(typed, "process.owed[0].detail"))

    assert (named, named.keys) == (papers, ("process.owed[0].detail",))
    assert phrases.is_owned(named) is owned


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("8/10", "I would put my interest at eight out of ten"),
        ("6", "I would put my interest at six out of ten"),
        ("8 out of 10", "I would put my interest at eight out of ten"),
        ("nine out of ten", "I would put my interest at nine out of ten"),
        ("very keen: 9 out of 10", "I am very keen: 9 out of 10"),
        ("very keen", "I am very keen"),
        ("not sure yet", "I am not sure yet"),
        ("Not very keen", "I am not very keen"),
        ("keen, but I have doubts", "I am keen, but I have doubts"),
        (
            "interested, if the commute can be solved",
            "I am interested, if the commute can be solved",
        ),
        ("high", "My interest is high"),
        ("Depends on the salary", "For me it depends on the salary"),
        ("No, sorry", "I would rather not go any further"),
        ("Yes, very much", "I am interested and would like to go further"),
        ("7.5/10", "I would put my interest at 7.5 out of ten"),
        ("11", "My interest in one line: 11"),
        ("No.", "I would rather not go any further"),
        ("not interested", "I would rather not go any further"),
        ("Not interested any more!", "I would rather not go any further"),
        ("Yes", "I am interested and would like to go further"),
        ("yes!", "I am interested and would like to go further"),
        ("Maybe?", "My answer for now is maybe"),
        ("love it", "I love it"),
        ("Would love to join", "I would love to join"),
        ("I really want this job!!!", "I really want this job"),
        ("the job is what I want", "The job is what I want"),
        ("Top choice", "My interest in one line: top choice"),
        ("certain things put me off", "My interest in one line: certain things put me off"),
        ("80%", "My interest in one line: 80%"),
        ("\U0001f525", ""),
        ("???", ""),
    ],
)
def test_interest_is_a_sentence(typed: str, sentence: str) -> None:
    assert phrases.interest(Fact(typed, "me.interest")) == sentence


def test_where_nothing_can_be_read_the_user_is_not_said_to_be_keen() -> None:
    assert phrases.keen(Fact("\U0001f525")) == ""
    assert phrases.keen(Fact("Very keen")) == "very keen"


@pytest.mark.parametrize(
    ("typed", "concern"),
    [
        ("Pay is low", "pay is low"),
        ("Salary", "salary"),
        ("- No growth", "no growth"),
        ("Too many meetings!!", "too many meetings"),
        ("Python only", "Python only"),
        ("I don't want to travel", "I don't want to travel"),
        ("Final say lies with HQ", "final say lies with HQ"),
        ("SAP", "SAP"),
    ],
)
def test_a_doubt_is_a_phrase(typed: str, concern: str) -> None:
    assert phrases.concerns([Fact(typed)]) == [concern]
    assert not phrases.denied([Fact(typed)])


def test_none_is_no_doubt() -> None:
    assert phrases.concerns([Fact("None.")]) == []
    assert phrases.denied([Fact("None.")])


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("Thursday after 3 pm", "Thursday after 3 pm"),
        ("Fridays are best", "Fridays"),
        ("I can do Tuesday", "Tuesday"),
        ("I could do tuesday", "Tuesday"),
        ("Tuesday works", "Tuesday"),
        ("Tuesday would work well for me.", "Tuesday"),
        ("I am free on Monday", "Monday"),
        ("I'm available from 5 October", "from 5 October"),
        ("- Monday", "Monday"),
        ("flexible", "any time"),
        ("I'm flexible", "any time"),
        ("ANYTIME", "any time"),
        ("whenever suits you!", "any time"),
        ("Any time works for me", "any time"),
        ("next week?", "next week"),
        ("after work", "after work"),
        ("Fridays work", "Fridays"),
        ("no preference", "any time"),
        ("I am flexible from 5 October", "any time from 5 October"),
        ("I am flexible on time", "any time"),
        ("Mornings", "mornings"),
        ("THURSDAY AFTER 3 PM CET", "Thursday after 3 pm CET"),
        ("9-5", "9-5"),
        ("10/12", "10/12"),
    ],
)
def test_a_free_time_fits_into_a_list(typed: str, time: str) -> None:
    assert phrases.times([Fact(typed, "me.available[0]")]) == [time]
    assert phrases.all_times([Fact(typed, "me.available[0]")]) == time


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        (("not Monday", "Fridays"), "Fridays, but not on Monday"),
        (
            ("Thursday after 3 pm", "not on Monday", "Friday morning"),
            "Thursday after 3 pm and Friday morning, but not on Monday",
        ),
        (("Friday", "not before 10"), "Friday, but not before 10"),
        (("Friday", "no mornings"), "Friday, but not mornings"),
        (("Friday", "Monday doesn't work"), "Friday, but not on Monday"),
        (("I can't do Tuesdays", "Friday"), "Friday, but not on Tuesdays"),
        (("not Monday", "not on Friday"), "any time, but not on Monday or on Friday"),
        ((), ""),
        (("Friday", "no"), "Friday"),
        (("I work until five", "Friday"), "Friday"),
    ],
)
def test_a_time_that_does_not_suit_comes_last(typed: tuple[str, ...], whole: str) -> None:
    facts = [Fact(text, f"me.available[{i}]") for i, text in enumerate(typed)]

    assert phrases.all_times(facts) == whole
    assert set(phrases.all_times(facts).keys) <= {key for fact in facts for key in fact.keys}
    assert not whole or phrases.times(facts)[-1].endswith(whole.partition(" and ")[2] or whole)


@pytest.mark.parametrize(
    ("typed", "told"),
    [("yes", "My answer is yes"), ("Yes, from May", "Yes, from May"), ("I can", "I can")],
)
def test_an_answer_is_a_sentence(typed: str, told: str) -> None:
    assert phrases.answer(Fact(typed)) == told


@pytest.mark.parametrize(
    ("typed", "papers"),
    [
        ('your "portfolio"', 'my "portfolio"'),
        ("Please send the references to me by Friday", "references"),
        ("your portfolio by Thursday", "my portfolio"),
        ("send over your transcript, please", "my transcript"),
        ("upload your certificates to the portal", "my certificates"),
        ("references by the end of next week", "references"),
        ("scans by hand", "scans by hand"),
    ],
)
def test_when_and_to_whom_is_no_part_of_the_papers(typed: str, papers: str) -> None:
    assert phrases.papers(Fact(typed)) == papers


@pytest.mark.parametrize(
    ("typed", "question"),
    [
        (
            "My question is about the notice period",
            "Could you tell me more about the notice period?",
        ),
        ("what's the stack", "What's the stack?"),
        ("who would i report to", "Who would I report to?"),
    ],
)
def test_a_question_keeps_its_sense_however_it_is_put(typed: str, question: str) -> None:
    assert phrases.asking(Fact(typed)) == question


def test_a_time_is_named_once_and_any_time_alone() -> None:
    def together(*typed: str) -> str:
        return phrases.all_times([Fact(one) for one in typed])

    assert together("Monday", "Monday") == "Monday"
    assert together("Friday morning", "whenever suits you", "anytime") == "any time"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("Monday", "Friday morning"), "These times would suit me: Monday and Friday morning"),
        (("whenever suits you",), "Any time would suit me"),
        (("not Monday",), "I am free any time, but not on Monday"),
        (("from 5 October",), "I am free from 5 October"),
        (("any morning next week",), "I am free any morning next week"),
        (("Friday morning",), "This would suit me: Friday morning"),
        ((), ""),
    ],
)
def test_when_the_user_is_free_is_told_in_a_sentence(typed: tuple[str, ...], told: str) -> None:
    assert phrases.suiting([Fact(one) for one in typed]) == told


def test_only_quotation_marks_around_the_whole_are_taken_off() -> None:
    assert phrases.answer(Fact('I use "dbt"')) == 'I use "dbt"'
    assert phrases.answer(Fact('"I use dbt"')) == "I use dbt"
