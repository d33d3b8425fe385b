"""Patterns that are compiled when first used: most texts never need most of them."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled pattern until somebody asks it something."""

    _METHODS = ("findall", "finditer", "fullmatch", "match", "pattern", "search", "split", "sub")
    __slots__ = ("_source", *_METHODS)

    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> Any:
        if name not in self._METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._source)
        for method in self._METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(source: str, *, any_case: bool = False) -> re.Pattern[str]:
    """Give a pattern that is compiled when first used. `any_case`: capitals count for nothing."""
    return cast("re.Pattern[str]", _Lazy(f"(?i:{source})" if any_case else source))


def either(*alternatives: str) -> str:
    """Give the source of a pattern for any one of several."""
    return f"(?:{'|'.join(alternatives)})"
