"""Writing entries of the audit trail, as part of what they note. No services: what acts notes here."""

from __future__ import annotations

from foras_desktop.db.changes import Changes
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.records import AuditEntry
from foras_desktop.services.office import Office


def note(
    work: UnitOfWork,
    office: Office,
    kind: AuditKind,
    *,
    about: tuple[str, str] | None = None,
    detail: str | None = None,
    count: int | None = None,
    reason: str | None = None,
) -> AuditEntry:
    """Write an entry within the transaction of what it notes: neither is kept without the other.

    `about` is (entity, record id); `detail` a code; `count` how many people were concerned. `reason`
    never speaks of a person: entries outlive an erasure; why a rule was gone past stands in the record.
    """
    about_kind, about_id = about or (None, None)
    entry = AuditEntry(
        id=work.new_id(),
        desk=office.desk,
        kind=kind.value,
        at=office.clock.now(),
        actor=office.actor.person_id,
        about_kind=about_kind,
        about=about_id,
        detail=detail,
        count=count,
        reason=reason,
    )
    work.records.add(entry)
    return entry


def note_alone(
    office: Office, kind: AuditKind, *, detail: str | None = None, about: str | None = None
) -> Changes:
    """Write an entry on what no other record tells: a change of keys. `about` is a colleague."""
    with office.unit_of_work() as work:
        note(work, office, kind, detail=detail, about=("staff", about) if about else None)
        work.touched("access")
        return work.commit()
