"""`drafter show`: one interview with all that is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import click

from drafter.cli.ids import id_argument
from drafter.cli.session import Session, color_option, json_option
from drafter.errors import StoreError, UsageError

if TYPE_CHECKING:
    from drafter.store.records import Bent
    from drafter.store.store import Store


@click.command()
@id_argument
@click.option("--toml", "as_toml", is_flag=True, help="Print the interview file alone.")
@json_option
@color_option
@click.pass_obj
def show(session: Session, which: int, as_toml: bool, as_json: bool) -> None:
    """Show the facts of an interview, what happened since, its rounds and its drafts.

    `drafter show ID --toml` is the interview file again, for any program.
    """
    if as_toml and as_json:
        raise UsageError("--toml and --json contradict each other.", "Give one of them.")
    from drafter.store.records import Stored

    store = session.desk.interviews.store
    kept = store.look_at(which)
    if not isinstance(kept, Stored):
        _show_what_is_left(session, store, kept, as_json=as_json, as_toml=as_toml)
    if as_json:
        from drafter.cli.json_text import json_text

        session.say(json_text(_as_data(store, which)))
        return
    from drafter.delivery.toml_file import as_toml as written

    facts = written(kept.facts).removesuffix("\n")
    if as_toml:
        session.say(facts)
        return
    from drafter.cli.show_text import page
    from drafter.desk.calls import NOTES
    from drafter.desk.chronicle import chronicle

    drafts = [
        (draft, store.versions(draft.id)) for draft in store.drafts(which) if draft.kind != NOTES
    ]
    told = chronicle(session.desk.interviews, kept)
    session.say(page(kept, facts, store.rounds(which), told, drafts))


def _show_what_is_left(
    session: Session, store: Store, damaged: Bent, *, as_json: bool, as_toml: bool
) -> NoReturn:
    """Print the rows of a damaged one as they are, for whoever wants to save something."""
    from drafter.cli.json_text import json_text

    rows = store.rows(damaged.id)
    if as_json:
        session.say(json_text({"schema": 1, "id": damaged.id, "damaged": damaged.reason} | rows))
    elif not as_toml:
        session.say(json_text(rows))
    raise StoreError(damaged.title, damaged.hint)


def _as_data(store: Store, which: int) -> dict[str, Any]:
    kept = store.get(which)
    return {
        "schema": 1,
        "id": kept.id,
        "uid": kept.uid,
        "revision": kept.revision,
        "facts": kept.facts,
        "rounds": store.rounds(which),
        "drafts": [
            {
                "kind": draft.kind,
                "channel": draft.channel,
                "to": draft.recipient,
                "sent_on": draft.sent_on.isoformat() if draft.sent_on else None,
                "versions": [
                    {
                        "number": one.number,
                        "text": one.text,
                        "origin": one.origin,
                        "model": one.model,
                        "made_at": one.made_at.isoformat(),
                        "findings": one.findings,
                    }
                    for one in store.versions(draft.id)
                ],
            }
            for draft in store.drafts(which)
        ],
        "snoozed_until": kept.snoozed_until.isoformat() if kept.snoozed_until else None,
        "trashed": kept.trashed,
        "made_at": kept.made_at.isoformat(),
        "changed_at": kept.changed_at.isoformat(),
    }
