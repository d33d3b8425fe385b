"""Jinja, loaded without OpenSSL: it takes SHA-1 from hashlib, which has one of its own.

OpenSSL takes four megabytes, and a thirtieth of the time of a draft. Import Jinja from here first.
"""

from __future__ import annotations

import sys
from typing import Any

_LOADED: dict[str, Any] = sys.modules
_OPENSSL = "_hashlib"
"""Where hashlib looks for it; None there says that there is none."""

if "hashlib" in _LOADED:
    import jinja2.sandbox
else:
    _LOADED[_OPENSSL] = None
    try:
        import jinja2.sandbox
    finally:
        # Whoever asks for hashlib next gets all of it.
        del _LOADED[_OPENSSL]
        _LOADED.pop("hashlib", None)

__all__ = ["jinja2"]
