"""Builds a Desk from the user's settings; the only module that names concrete parts."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from drafter.errors import SettingsError

if TYPE_CHECKING:
    from drafter.config import Settings
    from drafter.desk.desk import Desk
    from drafter.drafting.catalogue import Catalogue
    from drafter.drafting.model import LanguageModel, ModelServer
    from drafter.drafting.prompts import Prompts
    from drafter.drafting.templates import Templates
    from drafter.store.store import Store


def open_desk() -> Desk:
    """A desk with the user's settings, templates and caches."""
    from drafter import paths
    from drafter.config import load
    from drafter.desk.desk import Desk, utc_now

    config, cache, data = paths.config_dir(), paths.cache_dir(), paths.data_dir()

    def open_templates() -> Templates:
        # Only a draft needs them, and they take longer to load than a decision.
        from pathlib import Path

        from drafter.drafting.templates import Templates

        folders = (Path(config, "templates"), paths.templates())
        return Templates(folders, Path(cache, "templates"))

    def open_catalogue() -> Catalogue:
        from pathlib import Path

        from drafter.drafting.catalogue import Catalogue

        return Catalogue(Path(config, "templates"), paths.templates())

    def open_store() -> Store:
        # Whoever works with files alone needs no database.
        from drafter.store.store import Store

        return Store(data, utc_now)

    def settings() -> Settings:
        return load(config, os.environ)

    def open_prompts() -> Prompts:
        from pathlib import Path

        from drafter.drafting.prompts import Prompts

        return Prompts((Path(config, "prompts"), paths.prompts()))

    def find_model(settings: Settings, wanted: str = "") -> ModelServer | None:
        from drafter.profiles import choose

        profile = choose(settings.models, settings.model, settings.source, os.environ, wanted)
        if profile is None:
            return None
        from drafter.drafting.openai_model.client import OpenAIModel

        return OpenAIModel(profile, os.environ)

    def open_model(settings: Settings, wanted: str) -> LanguageModel | None:
        from drafter.profiles import is_set_up

        if not is_set_up(settings.models, os.environ):
            return None
        model = find_model(settings, wanted)
        if model is not None and not model.name:
            raise SettingsError(
                f"No model is named for {model.host}.",
                hint="Name one in DRAFTER_MODEL; `drafter doctor` lists those that it has.",
            )
        return model

    return Desk(
        settings,
        config,
        cache,
        open_templates,
        open_catalogue,
        open_store,
        data,
        utc_now,
        open_prompts,
        open_model,
        find_model,
    )
