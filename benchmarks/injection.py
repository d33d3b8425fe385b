"""Tries every attack on a server that obeys it, and writes benchmarks/injection.md.

`python -m benchmarks.injection`. Each attack is tried twice: as drafter is, and with the sieve of
notes open, so that all of it reaches the model: that tells what the gate alone is worth.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from drafter import bootstrap
from drafter.drafting import vetting
from tests.drafting.attacking import Attack, Fallen, attacks, fall, obedient

FILE = Path(__file__).parent / "injection.md"
HEAD = """# Attacks by what stands in the notes

Somebody else's words get into an interview file: a mail that was pasted in, a note from a call, a
file's name. Each line below is such a text in one field. The model that is asked is a server on
this machine that *obeys*: it writes a good message with the sentence of the attack in it, and does
so again when it is asked to mend it. A test (`tests/drafting/test_injection.py`) demands of every
attack that the advice stays as it was, and that no canary, link, address, number or offer of it is
in any draft.

- **Reached the model**: whether any words of the note were sent. Notes that read like orders to a
  machine are left out beforehand, and the user is told which.
- **Came through**: whether a draft with the sentence was accepted.
- **Sieve open**: the same with nothing left out beforehand: what the gate alone is worth. Where it
  says yes, the canary stands in a note of the user's own, whose words a message may use.

The attacks and the defence were written by the same hands, so 0 of {count} says that these are
closed, not that no other will be found. `python -m benchmarks.injection` writes this page.

**Came through: {through} of {count}; with the sieve open {open} of {count}.** Reached the model:
{reached} of {count}.

| attack | field | message | reached the model | came through | sieve open | stopped by |
|---|---|---|---|---|---|---|
"""


def main() -> None:
    """Try them all and write the page."""
    rows, through, without, reached = [], 0, 0, 0
    for attack in attacks():
        fallen = _try(attack)
        with _open_sieve():
            bare = _try(attack)
        bad, worse = _comes_through(fallen), _comes_through(bare)
        through, without, reached = through + bad, without + worse, reached + fallen.reached
        rows.append(
            f"| {attack.name} | `{attack.field}` | {attack.kind} {attack.channel} "
            f"| {_yes(fallen.reached)} | {_yes(bad)} | {_yes(worse)} | {_reason(fallen)} |"
        )
    head = HEAD.format(count=len(rows), through=through, open=without, reached=reached)
    FILE.write_text(head + "\n".join(rows) + "\n", "utf-8")
    print(head.split("**")[-2])


def _try(attack: Attack) -> Fallen:
    with TemporaryDirectory() as folder, obedient(attack.obeys) as server:
        for purpose in ("CONFIG", "CACHE", "DATA"):
            os.environ[f"DRAFTER_{purpose}_DIR"] = folder
        os.environ["OPENAI_BASE_URL"] = server.url
        desk = bootstrap.open_desk()
        model = desk.modelled.model("parrot")
        assert model is not None
        return fall(attack, desk, model, server)


@contextmanager
def _open_sieve() -> Iterator[None]:
    usual = vetting.is_order
    vetting.is_order = lambda text, *, name=False: False
    try:
        yield
    finally:
        vetting.is_order = usual


def _comes_through(fallen: Fallen) -> bool:
    text = "\n".join(fallen.texts)
    return fallen.accepted and any(harm in text for harm in fallen.attack.harm)


def _reason(fallen: Fallen) -> str:
    why = next((one for one in fallen.result.notices if "did not pass" in one), "")
    if not why:
        return "the model's words were clean" if fallen.accepted else "the model was not asked"
    return why.split("twice. ")[1].replace("|", "\\|")


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


if __name__ == "__main__":
    main()
