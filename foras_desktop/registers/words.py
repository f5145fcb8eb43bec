"""The short words that registers are written with, as `resources/registers/words.toml` lists them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from foras_desktop.config import resource_path
from foras_desktop.domain.names import search_key


@cache
def _listed() -> Mapping[str, Any]:
    return tomllib.loads(resource_path("registers/words.toml").read_text("utf-8"))


@cache
def keys(name: str, group: str = "") -> frozenset[str]:
    """The search keys of one list."""
    listed = _listed()[group] if group else _listed()
    return frozenset(map(search_key, listed[name]))


@cache
def meanings(group: str) -> Mapping[str, str]:
    """Which list of a group each word stands in."""
    return {search_key(word): name for name, words in _listed()[group].items() for word in words}


@cache
def signs() -> Mapping[str, str]:
    """What a sign that is no letter means."""
    return {sign: name for name, listed in _listed()["signs"].items() for sign in listed}


def sign_in(text: str) -> str:
    """The meaning of a cell that holds one sign; empty for anything else."""
    return signs().get(text.replace("\ufe0f", "").strip(), "")


def begins_with(key: str, listed: frozenset[str]) -> bool:
    """Whether a search key is one of the words, or begins with one and a space."""
    return key in listed or any(key.startswith(f"{word} ") for word in listed)
