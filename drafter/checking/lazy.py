"""Patterns that are compiled when first used: most texts never need most of them."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled pattern until somebody asks it something."""

    __slots__ = (
        *("_source", "findall", "finditer", "fullmatch", "match", "pattern", "search", "split"),
        "sub",
    )

    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> Any:
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self._source)
        for method in self.__slots__[1:]:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(source: str, *, laid_out: bool = False, any_case: bool = False) -> re.Pattern[str]:
    """Give a pattern that is compiled when first used.

    `laid_out`: spaces and line breaks in it count for nothing. `any_case`: nor do capitals.
    """
    if laid_out:
        source = f"(?x:{source}\n)"
    return cast("re.Pattern[str]", _Lazy(f"(?i:{source})" if any_case else source))


def either(*alternatives: str) -> str:
    """Give the source of a pattern for any one of several."""
    return f"(?:{'|'.join(alternatives)})"
