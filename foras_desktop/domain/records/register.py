"""A register from paper times that came in: the lot that its people belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged, once


@dataclass(frozen=True)
class RegisterImport:
    """One file read in one transaction; `digest` is the SHA-256 of its bytes.

    Its own operation is the first of as many as `operations` says, one after another: what the lot wrote.
    `attested_on` is empty where nobody attested the paper consents: its people are then to be asked.
    """

    entity: ClassVar[str] = "register_import"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.IMPORT_REGISTER})

    id: str
    desk: str | None = exchanged("whose register it was", group="file")
    file_name: str | None = exchanged("which register", group="file")
    digest: str | None = exchanged("that the same file is known again", group="file")
    lines: int | None = exchanged("that no line goes unmentioned", group="file")
    people: int | None = exchanged("that no line goes unmentioned", group="file")
    operations: int | None = exchanged("that it can be taken back as a whole", group="file")
    imported_on: date | None = exchanged("when", group="import")
    imported_by: str | None = exchanged("whom to ask", references="staff", group="import")
    attested_by: str | None = exchanged("who says that consents are on file", group="attested")
    attested_on: date | None = exchanged("when they said so", group="attested")
    taken_back_on: date | None = exchanged("that it was a mistake", rank=once("taken_back_on"))
