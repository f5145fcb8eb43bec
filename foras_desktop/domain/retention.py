"""What a desk keeps of a value when it lets go of somebody who left: all that does not tell who it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from foras_desktop.domain.erasure import coarse_birth
from foras_desktop.domain.records import Person
from foras_desktop.domain.registry import EntitySpec, GroupSpec

LOOK_EVERY_DAYS = 28
"""How seldom a desk lets go. Its older backups go each time, and between two of these days there are to be
some of every day and every week."""


def what_stays(entity: EntitySpec, group: GroupSpec, value: Mapping[str, Any], record: Any) -> dict[str, Any]:
    """What is kept of a group's stored value; `record` is what the table shows of the record.

    Of a birth a year is kept that leaves the person's category what it is.
    """
    left = {field.name: None if field.identifies else value.get(field.name) for field in group.fields}
    if entity.name == Person.entity and group.name == "birth":
        left |= _birth(entity, value, record)
    return left


def _birth(entity: EntitySpec, value: Mapping[str, Any], person: Person) -> dict[str, Any]:
    fields = {field.name: field for field in entity.fields}
    try:
        born_on = fields["born_on"].from_stored(value.get("born_on"))
    except (ValueError, TypeError):  # what no desk could have written
        return {"born_on": None, "birth_precision": None}
    born = replace(person, born_on=born_on, birth_precision=value.get("birth_precision"))
    return {name: fields[name].to_stored(part) for name, part in coarse_birth(born).items()}
