"""What is shipped and under which licence, from the resource that `make licences` writes."""

from __future__ import annotations

import importlib.metadata
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from foras_desktop.config import resource_path

RESOURCE = "licences.json"


@dataclass(frozen=True)
class Shipped:
    """A package, font or set of icons: version, licence as an SPDX expression, the keys of its texts."""

    name: str
    version: str
    licence: str
    kind: str
    texts: tuple[str, ...]

    @property
    def is_package(self) -> bool:
        return self.kind == "package"


def shipped() -> tuple[Shipped, ...]:
    """Everything, by name; nothing where the resource is missing: a report must come about without it."""
    return tuple(
        Shipped(one["name"], one["version"], one["licence"], one["kind"], tuple(one["texts"]))
        for one in _stored()["shipped"]
    )


def licence_text(one: Shipped) -> str:
    """The licence word for word, its parts one after another."""
    texts = _stored()["texts"]
    return "\n\n".join(texts[key].strip() for key in one.texts)


def version_here(one: Shipped) -> str:
    """The version that runs: the installed one in a checkout, the shipped one in a frozen folder."""
    try:
        return importlib.metadata.version(one.name)
    except importlib.metadata.PackageNotFoundError:
        return one.version


@cache
def _stored() -> dict[str, Any]:
    try:
        stored: dict[str, Any] = json.loads(resource_path(RESOURCE).read_bytes())
    except (OSError, ValueError):
        return {"shipped": [], "texts": {}}
    return stored
