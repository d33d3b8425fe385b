"""Which template is in force, how it is named, and what checking one finds."""

from __future__ import annotations

import os
from datetime import date
from itertools import chain, combinations
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from drafter import paths
from drafter.drafting.catalogue import Catalogue
from drafter.drafting.own_folder import strays
from drafter.drafting.proofreading import LEFT_OVER
from drafter.drafting.rehearsal import rehearsals
from drafter.drafting.templates import Templates
from drafter.errors import TemplateError, UsageError
from drafter.interview.model import CALLABLE, Channel, Kind
from drafter.message.draft import Branch, EmailDraft, Register

GOOD = "Subject: Thank you for the interview, and for your time\n\n"
FILES = ("own/x.j2", "own/x.warm.j2", "bundled/x.j2", "bundled/x.warm.j2")


def catalogue(own: Path) -> Catalogue:
    return Catalogue(own, paths.templates())


def write(own: Path, file: str, text: str) -> Path:
    path = own / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def faults(own: Path, *names: str) -> list[str]:
    """What checking says of the user's own files, without the folder that every line names."""
    told = catalogue(own).check(names).faults
    return [fault.removeprefix(f"{own}/") for fault in told if fault.startswith(str(own))]


def test_every_bundled_template_is_in_order(tmp_path: Path) -> None:
    proof = catalogue(tmp_path).check()

    files = [file for file in paths.templates().rglob("*.j2") if not file.name.startswith("_")]
    assert proof.faults == ()
    assert proof.checked == len(files) > 0


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_is_rehearsed_with_what_it_needs(kind: Kind) -> None:
    templates = Templates([paths.templates()])
    for rehearsal in rehearsals(kind):
        draft = templates.draft(
            rehearsal.interview, kind, Channel.EMAIL, rehearsal.to, rehearsal.today, ZoneInfo("UTC")
        )
        assert isinstance(draft, EmailDraft) and not LEFT_OVER.search(draft.body)


@pytest.mark.parametrize(
    "files", chain.from_iterable(combinations(FILES, many) for many in range(5))
)
def test_the_template_that_is_listed_is_the_one_that_drafts(
    tmp_path: Path, files: tuple[str, ...]
) -> None:
    for file in files:
        place, _, name = file.replace("x", "thank-you").partition("/")
        write(tmp_path / place, f"email/{name}", f"Subject: s\n\n{file}")
    listed = Catalogue(tmp_path / "own", tmp_path / "bundled").entries
    by_tone = {entry.name.tone: entry for entry in listed}
    templates = Templates([tmp_path / "own", tmp_path / "bundled"])

    rehearsal = next(rehearsals(Kind.THANK_YOU))
    for tone in Register:
        entry = by_tone.get(tone) or by_tone.get(None)
        try:
            draft = templates.draft(
                rehearsal.interview,
                Kind.THANK_YOU,
                Channel.EMAIL,
                rehearsal.to,
                date(2026, 9, 16),
                ZoneInfo("UTC"),
                tone,
            )
        except TemplateError:
            assert entry is None
            continue
        assert isinstance(draft, EmailDraft) and entry is not None
        assert f"Subject: s\n\n{draft.body}" == entry.path.read_text(encoding="utf-8")
        assert entry.own is draft.body.startswith("own")


@pytest.mark.parametrize(
    "typed",
    [
        *("email/thank-you", "thank-you", "email/thank-you.j2", " Thank-You ", "email\\thank-you"),
        *("thank-you.warm", "email/thank-you.formal.j2"),
    ],
)
def test_a_template_is_found_by_the_names_people_type(tmp_path: Path, typed: str) -> None:
    assert catalogue(tmp_path).in_force(typed).name.file == "email/thank-you.j2"


@pytest.mark.parametrize(
    ("typed", "channel", "title", "hint"),
    [
        ("thankyou", None, "There is no template “thankyou”", "Did you mean email/thank-you?"),
        ("email/_signatur", None, "There is no template", "Did you mean email/_signature?"),
        ("zebra", None, "There is no template", "`drafter templates` lists them."),
        ("", None, "There is no template", "lists them"),
        ("../../config", None, "There is no template", ""),
        ("check-in", None, "both an email and a call", "Write email/check-in or call/check-in."),
        ("thank-you", Channel.CALL, "is no call", "There is email/thank-you."),
    ],
)
def test_a_name_that_says_too_little_is_answered_with_what_there_is(
    tmp_path: Path, typed: str, channel: Channel | None, title: str, hint: str
) -> None:
    with pytest.raises(UsageError, match=title) as caught:
        catalogue(tmp_path).in_force(typed, channel)

    assert hint in caught.value.hint


def test_a_copy_is_the_bundled_text_also_where_the_user_has_an_own(tmp_path: Path) -> None:
    write(tmp_path, "email/thank-you.j2", "mine")

    text, path = catalogue(tmp_path).bundled_copy("thank-you")
    assert text == (paths.templates() / "email" / "thank-you.j2").read_text(encoding="utf-8")
    assert path == tmp_path / "email" / "thank-you.j2"


def test_a_copy_for_a_tone_gets_the_name_of_that_tone(tmp_path: Path) -> None:
    for path in (
        catalogue(tmp_path).bundled_copy("check-in", Channel.CALL, Register.WARM)[1],
        catalogue(tmp_path).bundled_copy("call/check-in.warm")[1],
    ):
        assert path == tmp_path / "call" / "check-in.warm.j2"
    with pytest.raises(UsageError, match="pieces have no tone"):
        catalogue(tmp_path).bundled_copy("_signature", None, Register.WARM)


def test_all_unknown_names_of_a_template_are_told_with_line_and_likely_name(tmp_path: Path) -> None:
    write(
        tmp_path,
        "email/thank-you.j2",
        GOOD + "{{ compnay }} {{ to.nmae }}\n{% if promisd %}{% endif %}\n"
        "{% for topic in topcis %}{% endfor %}\n{{ rolle|length }}{{ xyzzy == 1 }}",
    )

    assert faults(tmp_path, "thank-you") == [
        "email/thank-you.j2, line 3: “compnay” is not known; did you mean company?",
        "email/thank-you.j2, line 3: “.nmae” is not known; did you mean .name?",
        "email/thank-you.j2, line 4: “promisd” is not known; did you mean promised?",
        "email/thank-you.j2, line 5: “topcis” is not known; did you mean topics?",
        "email/thank-you.j2, line 6: “rolle” is not known; did you mean role?",
        "email/thank-you.j2, line 6: “xyzzy” is not known.",
    ]


def test_an_item_of_a_list_that_can_be_empty_is_told_as_such(tmp_path: Path) -> None:
    write(tmp_path, "email/closing.j2", GOOD + "We talked about {{ topics[0] }}.\n")

    (fault,) = faults(tmp_path, "email/closing")
    assert fault.endswith("a list can be empty and then has no item 0: ask `if` it has any.")


def test_a_block_that_is_never_said_is_told_with_the_likely_one(tmp_path: Path) -> None:
    own = '{% extends "call/_call.j2" %}\n{% set calling = "calling" %}{% set asking = "it" %}\n'
    write(tmp_path, "call/check-in.j2", own + "{% block told_not_to_cal %}Sorry.{% endblock %}\n")

    (fault,) = faults(tmp_path, "call/check-in")
    assert "has no block “told_not_to_cal”" in fault
    assert fault.endswith("did you mean “told_not_to_call”?")


def test_a_fault_ends_in_one_full_stop(tmp_path: Path) -> None:
    write(tmp_path, "email/closing.j2", GOOD + "{% if role %}\n")

    (fault,) = faults(tmp_path, "email/closing")
    assert fault.endswith("'if'.")


def test_every_wording_is_tried(tmp_path: Path) -> None:
    wordings = "{% or %}".join(f"{{{{ zqx{place} }}}}" for place in range(7))
    nested = '{% vary "inner" %}{{ zqy0 }}{% or %}{{ zqy1 }}{% or warm %}{{ zqy2 }}{% endvary %}'
    text = f'{GOOD}{{% vary "outer" %}}{nested}{{% or %}}{wordings}{{% endvary %}}'
    write(tmp_path, "email/thank-you.j2", text)

    told = " ".join(faults(tmp_path, "thank-you"))
    assert all(f"“zqx{place}”" in told for place in range(7))
    assert all(f"“zqy{place}”" in told for place in range(3))


def test_a_fault_in_a_piece_is_told_once(tmp_path: Path) -> None:
    write(tmp_path, "email/_signature.j2", "{{ me.nmae }}")

    assert faults(tmp_path) == [
        "email/_signature.j2, line 1: “.nmae” is not known; did you mean .name?"
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{% if role %}", "line 1: Unexpected end of template"),
        ("{{ role|shout }}", "line 1: No filter named 'shout'"),
        ("{{ role.__class__ }}", "“.__class__” is not known"),
        ("{% for i in range(9999) %}{% for j in range(9999) %}{% endfor %}{% endfor %}", "an end"),
        ("{{ lipsum(n=99999) }}", "an end"),
        ('\n{% include "email/thank-you.j2" %}', "line 2: it does not come to an end"),
        ('{{ "x" * 99999999999999 }}', "line 1: it asks for more memory than there is"),
        ("{{ role() }}", "line 1: "),
        ("", "says nothing"),
        (GOOD, "it has no body"),
        ("Dear Dana, thank you.", "it has no subject"),
        (f"{GOOD}Dear [Name]", "“[” is left over in the part “body” (rich interview, formal tone)"),
        (f"{GOOD}{{{{ 'word ' * 181 }}}}", "181 words, at most 180 are allowed"),
        ("Subject: Thanks\n\nThank you.", "the subject has 6 characters, 30 to 60 are right"),
    ],
)
def test_a_fault_of_an_own_template_is_told_once_and_in_words(
    tmp_path: Path, text: str, fault: str
) -> None:
    write(tmp_path, "email/thank-you.j2", text)

    (told,) = faults(tmp_path, "thank-you")
    assert told.startswith("email/thank-you.j2")
    assert fault in told


def test_a_call_names_the_parts_it_lacks_and_those_that_are_too_long(tmp_path: Path) -> None:
    write(tmp_path, "call/check-in.j2", f"## opener\n{'word ' * 41}\n## voicemail\n{'word ' * 80}")

    lacking, opener, voicemail = faults(tmp_path, "call/check-in")
    assert "it has no purpose, ask, close, talking points, branch: bad-moment" in lacking
    assert all(f"branch: {branch}" in lacking for branch in Branch)
    assert "the part “opener” has 41 words, at most 40 are right" in opener
    assert "the voicemail takes 32 seconds, at most 30 are right" in voicemail


def test_a_fault_of_one_tone_is_found_in_that_tone(tmp_path: Path) -> None:
    write(tmp_path, "email/thank-you.warm.j2", "{% if tone != 'warm' %}{{ zqx }}{% endif %}")

    (told,) = faults(tmp_path, "email/thank-you.warm")
    assert told.startswith("email/thank-you.warm.j2") and "says nothing" in told


def test_only_the_named_templates_are_checked(tmp_path: Path) -> None:
    write(tmp_path, "email/thank-you.j2", "{{ zqx }}")
    write(tmp_path, "email/closing.j2", "{{ zqx }}")
    write(tmp_path, "email/thankyou.j2", "never used")

    proof = catalogue(tmp_path).check(("closing",))
    assert proof.checked == 1
    assert [fault for fault in proof.faults if "closing.j2" not in fault] == []
    assert catalogue(tmp_path).check(("call/check-in",)).faults == ()


def test_a_piece_is_checked_in_all_that_can_hold_it(tmp_path: Path) -> None:
    write(tmp_path, "call/_call.j2", "{{ zqx }}")

    proof = catalogue(tmp_path).check(("_call",))
    assert proof.checked == len(CALLABLE)
    assert "call/_call.j2, line 1: “zqx” is not known." in proof.faults[0]


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        ("email/thankyou.j2", "no message has this name; did you mean email/thank-you.j2?"),
        ("emails/thank-you.j2", "no message has this name; did you mean email/thank-you.j2?"),
        ("thank-you.j2", "no message has this name; did you mean email/thank-you.j2?"),
        ("email/thank-you.wram.j2", "no message has this name; did you mean email/thank-you.j2?"),
        ("email/thank-you.txt", "it is never used; did you mean email/thank-you.j2?"),
        ("call/thank-you.j2", "it is never used, for a thank-you is written, not spoken."),
        (
            "email/_signatur.j2",
            "no template of yours uses it; did you mean email/_signature.j2?",
        ),
    ],
)
def test_a_file_that_is_never_used_is_told_with_the_name_that_was_meant(
    tmp_path: Path, file: str, fault: str
) -> None:
    write(tmp_path, file, "Hello")

    assert list(strays(tmp_path, paths.templates())) == [f"{tmp_path}/{file}: {fault}"]


@pytest.mark.parametrize(
    "file", ["README.md", ".git/config", "email/.thank-you.j2.swp", "email/thank-you.j2~", "notes"]
)
def test_what_lies_beside_templates_is_left_alone(tmp_path: Path, file: str) -> None:
    write(tmp_path, file, "Hello")

    assert list(strays(tmp_path, paths.templates())) == []


def test_a_piece_that_an_own_template_uses_is_in_order(tmp_path: Path) -> None:
    text = (paths.templates() / "email" / "thank-you.j2").read_text(encoding="utf-8")
    write(tmp_path, "email/_bye.j2", "")
    write(tmp_path, "email/thank-you.j2", text + '{% include "email/_bye.j2" %}')

    assert list(strays(tmp_path, paths.templates())) == []
    assert faults(tmp_path, "thank-you") == []


def test_files_that_cannot_be_read_are_told_and_the_rest_is_checked(tmp_path: Path) -> None:
    email = tmp_path / "email"
    (email / "answer.j2").mkdir(parents=True)
    (email / "closing.j2").symlink_to("closing.j2")
    (email / "withdrawal.j2").symlink_to("nowhere")
    (email / "question.j2").write_bytes(b"Subject: x\n\n\xff")
    (email / "_greeting.j2").write_bytes(b"\xff")
    os.mkfifo(email / "materials.j2")
    write(tmp_path, "call/answer.j2", "{{ zqx }}")

    assert faults(tmp_path) == [
        "email/answer.j2: it is a folder, not a template.",
        "email/closing.j2: it cannot be read: Too many levels of symbolic links.",
        "email/materials.j2: it is not a file.",
        "email/withdrawal.j2: it links to a file that is not there.",
        "email/question.j2, line 3: it is not UTF-8; save it as UTF-8.",
        "email/_greeting.j2, line 1: it is not UTF-8; save it as UTF-8.",
        "call/answer.j2, line 1: “zqx” is not known.",
    ]


def test_a_templates_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.write_text("", encoding="utf-8")

    assert list(strays(own, paths.templates())) == [f"{own}: it is not a folder."]


@pytest.mark.parametrize("closed", ["email", "email/thank-you.j2", "."])
def test_what_is_closed_to_us_is_told_once(tmp_path: Path, closed: str) -> None:
    own = tmp_path / "templates"
    write(own, "email/thank-you.j2", GOOD + "Thank you.")
    (own / closed).chmod(0)
    try:
        if os.access(own / closed, os.R_OK):
            pytest.skip("nothing is closed to the superuser")
        told = f"{own / closed}: it cannot be read: Permission denied."
        assert faults(own) == faults(own, "thank-you") == [told.removeprefix(f"{own}/")]
    finally:
        (own / closed).chmod(0o700)
