"""Names of the release's desks before any database is open; afterwards the catalogue's names hold."""

from __future__ import annotations

import json
from functools import cache

from foras_desktop.config import resource_path


@cache
def known_desks() -> tuple[dict[str, str], ...]:
    """The desks of the release's catalogue, in its order: code, name_fr, name_ar, name_en."""
    return tuple(json.loads(resource_path("baseline/desks-1.json").read_text("utf-8")))


def desk_name(code: str, language: str) -> str:
    """A desk's name; its code when the release does not know it."""
    return next((desk[f"name_{language}"] for desk in known_desks() if desk["code"] == code), code)
