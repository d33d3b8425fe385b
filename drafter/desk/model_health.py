"""The language model, if one is set up: which, where its key is, and whether its server answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from drafter.desk.health import Part, State
from drafter.errors import DrafterError, ModelError, OutOfTimeError, SettingsError, UnusableError

if TYPE_CHECKING:
    from drafter.config import Settings
    from drafter.drafting.model import ModelServer, Served

    FindModel = Callable[[Settings], ModelServer | None]

LISTED = 8
"""So many models are named; some servers have hundreds."""


def examine_model(find: FindModel, settings: Settings, offline: bool) -> Iterator[Part]:
    """A part for the model, and for its key and its server where there is one."""
    try:
        model = find(settings)
    except SettingsError as error:
        mend = error.hint or "docs/models.md shows how a model is set up."
        yield Part("model", State.FAILED, error.title, mend, error.faults)
        return
    if model is None:
        text = "none, so the words are the templates'; docs/models.md shows how to set one up"
        yield Part("model", State.OK, text)
        return
    yield _model(model)
    if offline:
        yield Part("model server", State.OK, "not asked, as --offline says")
        return
    try:
        yield Part("model key", State.OK, model.key_origin())
    except ModelError as error:
        yield _failed("model key", error)
        return
    yield _server(model)


def _model(model: ModelServer) -> Part:
    if not model.name:
        text = f"none is named for {model.host}"
        return Part("model", State.FAILED, text, "Name one that it has in DRAFTER_MODEL.")
    text = f'"{model.name}" at {model.host}'
    if not model.private:
        mend = "Let base_url begin with https://, if the server can do that."
        return Part("model", State.WARNING, f"{text}; others on the network can read along", mend)
    return Part("model", State.OK, text)


def _server(model: ModelServer) -> Part:
    try:
        served = model.served()
    except UnusableError as error:
        return Part("model server", State.WARNING, error.title, error.hint)
    except OutOfTimeError:
        mend = "Does it run, and is base_url right?"
        return Part("model server", State.FAILED, f"{model.host} does not answer", mend)
    except ModelError as error:
        return _failed("model server", error)
    text = f"it answers in {1000 * served.seconds:.0f} ms and has {_listed(served)}"
    if model.name and model.name not in served.models:
        return Part("model server", State.WARNING, text, _missing(model.name, served))
    return Part("model server", State.OK, text)


def _missing(name: str, served: Served) -> str:
    from difflib import get_close_matches

    nearest = get_close_matches(name, served.models, n=1)
    meant = f' Did you mean "{nearest[0]}"?' if nearest else ""
    return (
        f'"{name}" is not among them. Some servers do not list everything; if drafts fail, set '
        f"model to one of these.{meant}"
    )


def _listed(served: Served) -> str:
    models = served.models
    if not models:
        return "no models"
    count = "1 model" if len(models) == 1 else f"{len(models)} models"
    more = f" and {len(models) - LISTED} more" if len(models) > LISTED else ""
    return f"{count}: {', '.join(models[:LISTED])}{more}"


def _failed(name: str, error: DrafterError) -> Part:
    return Part(name, State.FAILED, error.title, error.hint)
