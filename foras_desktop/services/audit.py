"""The audit trail: writing entries, reading them, comparing all of it with what the central office signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.records import AuditEntry
from foras_desktop.domain.views import AuditFilter, AuditPage
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.sync import anchors, audit_chain
from foras_desktop.sync.audit_chain import Finding, Verified
from foras_desktop.sync.progress import Progress

__all__ = [
    "Finding",
    "NoteOutput",
    "Verified",
    "audit_actors",
    "note_output",
    "read_audit",
    "verify_audit",
]


@dataclass(frozen=True)
class NoteOutput:
    """Something about people was printed or saved: what (`detail`), about whom, how many people, why."""

    kind: AuditKind
    detail: str
    count: int
    about: tuple[str, str] | None = None
    reason: str | None = None


@command(Action.READ_PEOPLE)
def note_output(work: UnitOfWork, office: Office, order: NoteOutput) -> AuditEntry:
    """Note that something about people left the program as paper or as a file."""
    if order.kind not in (AuditKind.EXPORTED, AuditKind.PRINTED):
        raise ValueError(order.kind)
    return note(
        work,
        office,
        order.kind,
        about=order.about,
        detail=order.detail,
        count=order.count,
        reason=order.reason,
    )


@query(Action.READ_AUDIT)
def read_audit(view: ReadView, office: Office, wanted: AuditFilter) -> AuditPage:
    """The newest entries that fit, with the names of who acted and of what it was done to."""
    return view.queries.audit.page(wanted)


@query(Action.READ_AUDIT)
def audit_actors(view: ReadView, office: Office) -> Sequence[tuple[str, str]]:
    """(id, name) of everyone who has entries, by name."""
    return view.queries.audit.actors()


@query(Action.READ_AUDIT)
def verify_audit(
    view: ReadView, office: Office, bundle: Path | None = None, progress: Progress | None = None
) -> Verified:
    """Compare the whole log with its signatures and with what the central office confirmed last.

    `bundle` is one of the central office's that an auditor brought: what it confirms counts too, whatever
    this database claims. UserError `exchange.not_introduced` before there is a realm (nobody has signed
    anything yet), `bundle.…`, `audit.no_anchor`.
    """
    keys, progress = office.credentials.replica_keys, progress or Progress()
    word = [anchors.brought(bundle, view.connection, keys, progress)] if bundle is not None else []
    return audit_chain.verify(view.connection, keys.replica, progress, word)
