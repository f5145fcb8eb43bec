"""A consent given, refused or withdrawn: an event fact, never edited away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged, once


@dataclass(frozen=True)
class Consent:
    """One consent of one kind (`domain.codes.CONSENT_KINDS`) by or for one person."""

    entity: ClassVar[str] = "consent"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.RECORD_CONSENT, Action.IMPORT_REGISTER})

    id: str
    desk: str | None = exchanged("the case's desk")
    person: str | None = exchanged("whose data it is about", references="person", group="given")
    kind: str | None = exchanged("what was agreed to", group="given")
    form: str | None = exchanged("written, or verbal before a witness", group="given")
    given_on: date | None = exchanged("from when on", group="given")
    language: str | None = exchanged("that it was understood", group="given")
    explained_by: str | None = exchanged("that it was understood", group="given")
    given_by: str | None = exchanged("name of the guardian or witness", group="given", identifies=True)
    withdrawn_on: date | None = exchanged("stops all use at once", rank=once("withdrawn_on"))
