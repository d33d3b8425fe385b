"""The gate: a model's draft passes, or the template's, or the user's own, stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.drafting.compose import Composed, Cost, compose, refine
from drafter.drafting.model import Reply
from drafter.drafting.prompts import Order
from drafter.errors import ModelError, OutOfTimeError, StoppedError, UnavailableError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import CallPack, Draft, EmailDraft, Origin
from drafter.message.text import parse_drafts
from tests.drafting.asking import Heard
from tests.drafting.orders import PROMPTS
from tests.drafting.scripted import Saying, Scripted
from tests.drafting.test_replies import NAMES, read

GOOD = read("check-in-strong")
BAD = read("check-in-middle-blames").replies[0]
DOWN = UnavailableError("Nothing answers at parrot.example.org.", "Start it.")


def made(*sayings: Saying, order: Order = GOOD.order) -> tuple[Composed, Scripted, Heard]:
    model, heard = Scripted(*sayings), Heard()
    return compose(order, model, PROMPTS, heard), model, heard


def changed(base: Draft, *sayings: Saying, wish: str = "shorter") -> tuple[Composed, Scripted]:
    model = Scripted(*sayings)
    return refine(GOOD.order, base, wish, model, PROMPTS, Heard()), model


def email(text: str) -> EmailDraft:
    (draft,) = parse_drafts(text, Kind.CHECK_IN, Channel.EMAIL)
    assert isinstance(draft, EmailDraft)
    return replace(draft, to=GOOD.order.plain.to)


def test_a_draft_that_passes_says_who_wrote_it_what_it_took_and_what_it_rests_on() -> None:
    composed, _, _ = made(GOOD.replies[0])

    assert (composed.draft.origin, composed.draft.model) == (Origin.MODEL, "parrot-1")
    assert composed.cost == Cost(100, 20, 0.5, 1)
    assert composed.draft.receipts
    assert (composed.why, composed.findings) == ("", ())


def test_a_draft_that_does_not_pass_is_mended_once_and_both_are_paid_for() -> None:
    composed, model, _ = made(BAD, GOOD.replies[0])

    assert composed.draft.origin is Origin.MODEL
    assert composed.cost == Cost(200, 40, 1.0, 2)
    assert [turn.role for turn in model.asked[1]] == ["system", "user", "assistant", "user"]
    assert "“You promised”: say it without a reproach" in model.asked[1][3].text


def test_what_does_not_pass_twice_is_the_templates_and_says_why() -> None:
    composed, model, _ = made(BAD)

    assert composed.draft == GOOD.order.plain
    assert len(model.asked) == 2
    assert composed.why.startswith("The model's draft did not pass, twice. “You promised”")
    assert composed.objections


@pytest.mark.parametrize("error", [DOWN, OutOfTimeError("The time is over.", "Wait longer.")])
def test_a_model_that_fails_leaves_the_templates_draft_and_says_why(error: ModelError) -> None:
    composed, _, _ = made(error)

    assert composed.draft == GOOD.order.plain
    assert composed.why == f"The model gave no draft. {error.title} {error.hint}"
    assert not composed.answered


def test_a_model_that_fails_while_it_mends_leaves_the_templates_draft() -> None:
    composed, _, _ = made(BAD, DOWN)

    assert composed.draft == GOOD.order.plain
    assert "Its first draft did not pass, and then: Nothing answers" in composed.why


def test_what_the_user_stops_is_stopped() -> None:
    with pytest.raises(StoppedError):
        made(StoppedError("Stopped."))


def test_what_comes_is_shown_with_names_and_void_when_it_is_asked_for_again() -> None:
    _, _, heard = made(BAD, GOOD.replies[0])

    assert heard.text.startswith(
        "Subject: Data Analyst role: is there a new timeline?\n\nDear Dana,"
    )
    assert "[" not in heard.text
    assert heard.voided and heard.voided[0].startswith("Subject: Following up")
    assert "does not pass yet" in heard.waits[0][1]


def test_a_token_that_comes_in_pieces_is_never_shown_as_one() -> None:
    class Dribbling(Scripted):
        def complete(self, turns, listener):  # type: ignore[no-untyped-def]
            for letter in GOOD.replies[0]:
                listener.chunk(letter)
            return Reply(GOOD.replies[0], "parrot-1", "stop", None, None, 0.1, 1)

    heard = Heard()
    compose(GOOD.order, Dribbling(""), PROMPTS, heard)

    assert not any("[" in piece or "READER" in piece for piece in heard.chunks)


def test_what_a_server_does_not_count_is_not_known() -> None:
    reply = Reply("", "m", "stop", None, None, 1.0, 2)

    assert Cost().and_(reply) == Cost(None, None, 1.0, 2)
    assert Cost(5, 5, 1.0, 1).and_(reply) == Cost(None, None, 2.0, 3)


def test_parts_that_a_model_left_out_of_a_call_are_the_templates() -> None:
    case = read("call-weak-four-parts")
    composed, _, _ = made(case.replies[0], order=case.order)
    pack, plain = composed.draft, case.order.plain

    assert isinstance(pack, CallPack) and isinstance(plain, CallPack)
    assert pack.origin is Origin.MODEL
    assert pack.opener != "" and pack.branches == plain.branches
    assert (pack.voicemail, pack.avoid) == (plain.voicemail, plain.avoid)


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("thanks-strong")])
def test_two_readers_do_not_get_the_same_note(name: str) -> None:
    case = read(name)
    first = compose(case.order, Scripted(case.replies[0]), PROMPTS, Heard())
    body = first.draft.parts()["body"]
    again = compose(case.order, Scripted(case.replies[0]), PROMPTS, Heard(), earlier=(body,))

    assert "near-copy" in [finding.code for finding in again.findings] or again.why


OWN = """Subject: Data Analyst role: is there a new timeline?

Dear Dana,

It was a pleasure to talk with you on Tuesday, September 15, about the Data Analyst role. The
porcupine in your hallway made my day.

You had expected to have news by Friday, September 25. Is there a new timeline?

Best regards,
Sam Rivera
+1 212 555 0199
sam.rivera@example.org
"""
SHORTER = """Subject: Data Analyst role: is there a new timeline?

Dear [READER_FIRST],

It was a pleasure to talk with you about the Data Analyst role. The porcupine made my day.

You had expected to have news by Friday, September 25. Is there a new timeline?

Best regards,
[SENDER]
[SENDER_PHONE]
[SENDER_EMAIL]
"""


def test_a_change_keeps_what_the_user_wrote_even_where_no_fact_holds_it() -> None:
    composed, model = changed(email(OWN), SHORTER)

    assert composed.draft.origin is Origin.MODEL, composed.why
    assert "porcupine" in composed.draft.parts()["body"]
    assert "The change that the sender wants: shorter" in model.asked[0][1].text


def test_a_change_may_sign_with_what_the_signature_holds_though_the_text_did_not() -> None:
    base = email("Subject: Is there news?\n\nDear Dana,\n\nIs there news?\n\nRegards,\nSam")
    composed, _ = changed(base, GOOD.replies[0])

    assert not [told for told in composed.objections if "is in no fact" in told]
    assert composed.draft.origin is Origin.MODEL


def test_a_change_that_does_not_pass_leaves_the_users_own_text() -> None:
    base = email(OWN)
    composed, _ = changed(base, SHORTER.replace("You had expected", "You promised to me"))

    assert composed.draft == base
    assert composed.why


def test_a_change_that_never_comes_leaves_the_users_own_text() -> None:
    base = email(OWN)
    composed, _ = changed(base, DOWN)

    assert composed.draft == base
    assert "Nothing answers" in composed.why


def test_a_change_may_not_bring_in_what_neither_facts_nor_user_said() -> None:
    composed, _ = changed(email(OWN), SHORTER.replace("porcupine", "hedgehog"))

    assert "porcupine" in composed.draft.parts()["body"]
    assert "hedgehog" in composed.why
