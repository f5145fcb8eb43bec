"""One entry of the audit trail: written once, exchanged like any record, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from foras_desktop.domain.records.fields import exchanged


@dataclass(frozen=True)
class AuditEntry:
    """`kind` is a value of `domain.audit.AuditKind`; `about` is a record of the entity `about_kind`.

    `detail` is a code that says more of the kind, `reason` what the actor typed.
    """

    entity: ClassVar[str] = "audit_entry"
    written_once: ClassVar[bool] = True

    id: str
    desk: str | None = exchanged("where it happened", group="entry")
    kind: str | None = exchanged("what was done", group="entry")
    at: datetime | None = exchanged("when", group="entry")
    actor: str | None = exchanged("who answers for it", references="staff", group="entry")
    about_kind: str | None = exchanged("what it was done to", group="entry")
    about: str | None = exchanged("what it was done to", group="entry")
    detail: str | None = exchanged("what exactly was done", group="entry")
    count: int | None = exchanged("how many people it concerned", group="entry")
    reason: str | None = exchanged("why it was done", group="entry")
