"""Builds a Desk from the user's settings; the only module that names concrete parts."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.config import Settings
    from drafter.desk.desk import Desk
    from drafter.drafting.catalogue import Catalogue
    from drafter.drafting.templates import Templates


def open_desk() -> Desk:
    """A desk with the user's settings, templates and caches."""
    from drafter import paths
    from drafter.config import load
    from drafter.desk.desk import Desk, utc_now

    config, cache = paths.config_dir(), paths.cache_dir()

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

    def settings() -> Settings:
        return load(config, os.environ)

    return Desk(settings, config, cache, open_templates, open_catalogue, utc_now)
