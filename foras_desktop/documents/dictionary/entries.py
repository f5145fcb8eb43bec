"""The registry in words: what is said of each field, in one language; nothing of how it looks."""

from __future__ import annotations

from dataclasses import dataclass

from foras_desktop.documents.sheet import Language
from foras_desktop.documents.texts import Texts, texts
from foras_desktop.domain.registry import EntitySpec, FieldSpec, GroupSpec, Registry

_WRITTEN_IN: Language = "en"
"""The language in which the records state their purposes."""


@dataclass(frozen=True)
class FieldEntry:
    """One field: `name` as the database and the bundles have it, the rest as a person reads it.

    `group` is empty for a field that stands alone, `references` for one that refers to nothing.
    """

    name: str
    label: str
    purpose: str
    kind: str
    references: str
    group: str
    policy: str
    is_sealed: bool


@dataclass(frozen=True)
class EntityEntry:
    """One kind of record and its fields."""

    name: str
    title: str
    kept_centrally: bool
    fields: tuple[FieldEntry, ...]


def dictionary_texts(language: Language) -> Texts:
    """The words of the paper."""
    return texts(language, "dictionary")


def entries_of(registry: Registry, language: Language) -> tuple[EntityEntry, ...]:
    """Every entity in its order. Raises `KeyError` for a field whose name or purpose has no words yet."""
    words = dictionary_texts(language)
    return tuple(_entity(entity, words) for entity in registry.entities)


def purpose_in(field: FieldSpec, words: Texts) -> str:
    """What the field is kept for. Raises `KeyError` where that was never said in the language."""
    if not field.purpose:
        raise KeyError(field.name)
    if words.language == _WRITTEN_IN:
        return field.purpose.replace("'", "’")
    return words(f"purpose.{field.purpose}")


def _entity(entity: EntitySpec, words: Texts) -> EntityEntry:
    fields = tuple(_field(field, group, words) for group in entity.groups for field in group.fields)
    return EntityEntry(entity.name, words(f"entity.{entity.name}"), entity.kept_centrally, fields)


def _field(field: FieldSpec, group: GroupSpec, words: Texts) -> FieldEntry:
    return FieldEntry(
        name=field.name,
        label=words(f"field.{field.name}"),
        purpose=purpose_in(field, words),
        kind=words(f"kind.{field.kind.value}"),
        references=words(f"entity.{field.references}") if field.references else "",
        group=group.name if len(group.fields) > 1 else "",
        policy=words("policy.newest" if group.rank is None else "policy.most_restrictive"),
        is_sealed=field.sealed,
    )
