"""`drafter templates`: what is listed, copied, shown and checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter import paths
from drafter.bootstrap import open_desk
from drafter.cli.main import run

EXAMPLES = Path(__file__).parents[2] / "examples"
THANKS = ("draft", str(EXAMPLES / "thank-you-due.toml"), "--today", "2026-09-17", "--to", "Tom")

Output = pytest.CaptureFixture[str]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's own templates; it is not there yet."""
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    return tmp_path / "templates"


def bundled(file: str) -> str:
    return (paths.templates() / file).read_text(encoding="utf-8")


def test_the_list_names_every_template_and_where_the_users_own_go(
    own: Path, capsys: Output
) -> None:
    assert run(["templates"], open_desk) == 0

    out = capsys.readouterr().out
    rows = {line.split()[0]: line.split()[1:] for line in out.splitlines() if "bundled" in line}
    for file in paths.templates().rglob("[!_]*.j2"):
        assert "bundled" in rows[file.name.partition(".")[0]]
    assert f"Yours go into {own}\n" in out.replace("into\n  ", "into ")
    assert max(map(len, out.splitlines())) <= max(80, len(str(own)) + 2)


def test_the_list_marks_what_is_the_users_own(own: Path, capsys: Output) -> None:
    for arguments in (["thank-you"], ["call/check-in", "--tone", "warm"], ["_signature"]):
        assert run(["templates", "copy", *arguments], open_desk) == 0
    capsys.readouterr()

    assert run(["templates"], open_desk) == 0
    out = capsys.readouterr().out
    rows = {line.split()[0]: line for line in out.splitlines() if line.strip()}
    assert rows["thank-you"].split() == ["thank-you", "yours"]
    assert rows["check-in"].endswith("bundled, warm yours")
    assert "email/_signature (yours)" in " ".join(out.split())


def test_the_list_for_a_program_says_where_each_file_is(own: Path, capsys: Output) -> None:
    run(["templates", "copy", "thank-you", "--tone", "formal"], open_desk)
    capsys.readouterr()

    assert run(["templates", "--json"], open_desk) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["schema"], data["folder"]) == (1, str(own))
    (formal,) = [each for each in data["templates"] if each["tone"]]
    assert formal == {
        "name": "email/thank-you.formal.j2",
        "channel": "email",
        "kind": "thank-you",
        "tone": "formal",
        "origin": "own",
        "path": str(own / "email" / "thank-you.formal.j2"),
    }
    files = {file.relative_to(paths.templates()).as_posix()
             for file in paths.templates().rglob("*.j2")}  # fmt: skip
    assert {each["name"] for each in data["templates"]} == files | {formal["name"]}


def test_a_copy_is_the_users_to_change_and_is_used_from_then_on(own: Path, capsys: Output) -> None:
    file = own / "email" / "thank-you.j2"

    assert run(["templates", "copy", "thank-you"], open_desk) == 0
    err = capsys.readouterr().err
    assert f"Wrote {file}." in err and "drafter templates check" in err
    assert file.read_text(encoding="utf-8") == bundled("email/thank-you.j2")
    file.write_text("Subject: Mine\n\nMy own words.\n", encoding="utf-8")
    assert run(THANKS, open_desk) == 0
    assert "Subject: Mine\n\nMy own words." in capsys.readouterr().out


def test_a_copy_for_a_tone_goes_before_the_others_in_that_tone_alone(
    own: Path, capsys: Output
) -> None:
    assert run(["templates", "copy", "email/thank-you", "--tone", "warm"], open_desk) == 0
    file = own / "email" / "thank-you.warm.j2"
    file.write_text("Subject: Warm\n\nWarm words.\n", encoding="utf-8")

    for tone in ("warm", "formal"):
        capsys.readouterr()
        assert run([*THANKS, "--tone", tone], open_desk) == 0
        assert ("Warm words." in capsys.readouterr().out) is (tone == "warm")


def test_a_copy_never_replaces_what_the_user_wrote_unless_forced(own: Path, capsys: Output) -> None:
    run(["templates", "copy", "thank-you"], open_desk)
    file = own / "email" / "thank-you.j2"
    file.write_text("mine", encoding="utf-8")

    assert run(["templates", "copy", "thank-you"], open_desk) == 1
    assert "exists already" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"
    assert run(["templates", "copy", "thank-you", "--force"], open_desk) == 0
    assert file.read_text(encoding="utf-8") == bundled("email/thank-you.j2")


def test_a_copy_may_be_printed_or_go_elsewhere(own: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(["templates", "copy", "_signature", "--output", "-"], open_desk) == 0
    assert capsys.readouterr().out == bundled("email/_signature.j2")
    assert run(["templates", "copy", "_call", "--output", str(tmp_path / "x")], open_desk) == 0
    assert (tmp_path / "x").read_text(encoding="utf-8") == bundled("call/_call.j2")
    assert not own.exists()


@pytest.mark.parametrize("command", ["copy", "show"])
def test_a_name_of_two_templates_is_asked_about(own: Path, command: str, capsys: Output) -> None:
    assert run(["templates", command, "check-in"], open_desk) == 2
    assert "email/check-in or call/check-in" in capsys.readouterr().err
    assert run(["templates", command, "check-in", "--channel", "call"], open_desk) == 0


@pytest.mark.parametrize("command", ["copy", "show", "check"])
def test_a_near_miss_gets_a_hint(own: Path, command: str, capsys: Output) -> None:
    assert run(["templates", command, "email/thnak-you"], open_desk) == 2

    assert "Did you mean email/thank-you?" in capsys.readouterr().err


def test_show_prints_the_one_in_force_to_the_letter(own: Path, capsys: Output) -> None:
    assert run(["templates", "show", "thank-you"], open_desk) == 0
    assert capsys.readouterr() == (bundled("email/thank-you.j2"), "")
    run(["templates", "copy", "thank-you"], open_desk)
    (own / "email" / "thank-you.j2").write_text("mine\n", encoding="utf-8")
    capsys.readouterr()

    assert run(["templates", "show", "thank-you"], open_desk) == 0
    captured = capsys.readouterr()
    assert captured.out == "mine\n"
    assert "your own" in captured.err


def test_show_tells_of_a_file_that_is_no_text(own: Path, capsys: Output) -> None:
    (own / "email").mkdir(parents=True)
    (own / "email" / "thank-you.j2").write_bytes(b"\xff")

    assert run(["templates", "show", "thank-you"], open_desk) == 1
    assert "it is not UTF-8" in capsys.readouterr().err


def test_checking_says_that_all_is_well(own: Path, capsys: Output) -> None:
    assert run(["templates", "check"], open_desk) == 0

    many = len(list(paths.templates().rglob("[!_]*.j2")))
    assert capsys.readouterr().out == f"All {many} templates are in order.\n"


def test_checking_names_every_fault_and_ends_with_status_one(own: Path, capsys: Output) -> None:
    (own / "email").mkdir(parents=True)
    (own / "email" / "closing.j2").write_text("Subject: {{ compnay }}\n\n{{ titel }}\n")

    assert run(["templates", "check", "closing"], open_desk) == 1
    captured = capsys.readouterr()
    assert f"{own}/email/closing.j2, line 1: “compnay” is not known" in captured.out
    assert f"{own}/email/closing.j2, line 3: “titel” is not known" in captured.out
    assert captured.out.endswith("\n2 faults in 1 template.\n")
    assert captured.err == ""


def test_one_template_in_order_is_said_to_be(own: Path, capsys: Output) -> None:
    assert run(["templates", "check", "closing"], open_desk) == 0

    assert capsys.readouterr().out == "The template is in order.\n"


def test_a_draft_from_a_template_without_end_in_itself_is_told_in_words(
    own: Path, capsys: Output
) -> None:
    (own / "email").mkdir(parents=True)
    (own / "email" / "thank-you.j2").write_text('{% include "email/thank-you.j2" %}')

    assert run(THANKS, open_desk) == 1
    assert "thank-you.j2, line 1: it does not come to an end" in capsys.readouterr().err


def test_a_draft_from_a_file_that_is_no_text_says_how_to_find_it(own: Path, capsys: Output) -> None:
    (own / "email").mkdir(parents=True)
    (own / "email" / "thank-you.j2").write_bytes(b"\xff")

    assert run(THANKS, open_desk) == 1
    assert "`drafter templates check` names the file" in capsys.readouterr().err
