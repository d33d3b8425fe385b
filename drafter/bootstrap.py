"""Builds a Desk from the user's settings; the only module that names concrete parts."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from drafter import paths

if TYPE_CHECKING:
    from drafter.desk import Desk


def open_desk() -> Desk:
    """A desk with the user's settings, templates and caches."""
    from drafter.config import load
    from drafter.desk import Desk, utc_now
    from drafter.drafting.templates import Templates

    config, cache = paths.config_dir(), paths.cache_dir()
    settings = load(config, os.environ)
    templates = Templates((config / "templates", paths.templates()), cache / "templates")
    return Desk(settings, cache, templates, utc_now)
