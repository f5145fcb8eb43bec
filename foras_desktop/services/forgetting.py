"""Making an erasure hold: the root key's word about it, what stays in its place, no copy left of before.

No services: who erases, reads a bundle or puts a backup back asks here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from foras_desktop.db import let_go
from foras_desktop.db.files import written_whole
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.erasure import skeleton, skeleton_of_person
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.records import Person
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.wall_time import today
from foras_desktop.services import authority
from foras_desktop.services.backup.making import (
    AFTER_ERASURE,
    SECOND_PLACE,
    make_backup,
)
from foras_desktop.services.backup.shelf import delete_older
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting
from foras_desktop.sync import erasing
from foras_desktop.sync.erasing import Applied
from foras_desktop.sync.state import directory_of, keep_voucher, realm_of
from foras_desktop.sync.vouchers import ERASURE
from foras_desktop.sync.wire import Signed

ERASURES = "erasures.json"
"""The root key's words about erasures, beside the database and in the second place: ids, no names."""


# --- the central office's word --------------------------------------------------------------------


def erase_all_of(work: UnitOfWork, office: Office, person_id: str) -> Applied:
    """Write what stays, let the root key say what goes, and take it out.

    All records that were joined in one person go together. UserError `access.not_central_office`.
    """
    for one in work.queries.people.everyone(person_id):
        _name(work, office, one, let_go.identifying_records(work.connection, one))
        note(work, office, AuditKind.ERASED, about=(Person.entity, one), detail=work.replica)
    return take_out(work, office)


def name_what_came_late(work: UnitOfWork, office: Office) -> None:
    """At the central office, after a bundle: records that a desk made about someone without knowing."""
    for voucher in directory_of(work.connection).erasures():
        found = let_go.identifying_records(work.connection, voucher.subject)
        late = {
            entity: [one for one in records if one not in voucher.erased.get(entity, ())]
            for entity, records in found.items()
        }
        late = {entity: records for entity, records in late.items() if records}
        if late:
            _name(work, office, voucher.subject, late)
            take_out(work, office)


def _name(work: UnitOfWork, office: Office, person_id: str, records: dict[str, list[str]]) -> None:
    for entity_name, ids in records.items():
        entity = REGISTRY.get(entity_name)
        if entity is None:
            continue
        for one in ids:
            record = work.records.get(entity.record, one)
            if isinstance(record, Person):
                values = skeleton_of_person(record, setting(work, "majority"), today(office.clock))
            else:
                values = skeleton(entity, record)
            if values:
                work.records.change(entity.record, one, values)
    authority.say_erased(work, office, person_id, records)


# --- here -----------------------------------------------------------------------------------------


def take_out(work: UnitOfWork, office: Office) -> Applied:
    """Apply every erasure that is known here."""
    keys, now = office.credentials.replica_keys, office.clock.now()
    with work.without_capture():
        applied = erasing.apply(work.connection, directory_of(work.connection), keys, now, office.randomness)
    work.rewritten(applied.records)
    return applied


def note_receipts(work: UnitOfWork, office: Office, people: Iterable[str]) -> None:
    """Answer, for each person of whom this computer has just heard, that nothing identifies them here."""
    for person in people:
        note(work, office, AuditKind.ERASURE_APPLIED, about=(Person.entity, person), detail=work.replica)


def leave_no_copies(office: Office, reason: str = AFTER_ERASURE) -> bool:
    """After an erasure: nothing of before in the database's log file nor in any backup; whether all went.

    A backup of now is made first, so that there is always one.
    """
    with office.database.unpooled() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if reason == AFTER_ERASURE:
        _keep_words(office)
    try:
        make_backup(office, reason)
    except EnvironmentFault:
        return False  # better an old backup than none
    with office.read_view() as view:
        return delete_older(office.credentials, view.meta(SECOND_PLACE))


# --- after a backup was put back ------------------------------------------------------------------


def _keep_words(office: Office) -> None:
    with office.read_view() as view:
        realm = realm_of(view.connection)
        second = view.meta(SECOND_PLACE)
        words = [
            [body, signature]
            for body, signature in view.queries.exchange.vouchers()
            if realm is not None and realm.check(Signed(body, signature)).kind == ERASURE
        ]
    content = json.dumps(words).encode()
    for place in filter(None, (str(office.credentials.folder), second)):
        with suppress(EnvironmentFault), written_whole(Path(place) / ERASURES) as stream:
            stream.write(content)


def words_in(*places: Path) -> list[Signed]:
    """What lies in these folders of the root key's words; damaged files say nothing."""
    found = []
    for place in places:
        with suppress(OSError, ValueError, TypeError):
            stored = json.loads((place / ERASURES).read_bytes())
            found += [Signed(str(body), str(signature)) for body, signature in stored]
    return found


def erase_again(office: Office, words: Iterable[Signed]) -> None:
    """Take out of a database that was put back what had been erased since."""
    with office.unit_of_work() as work:
        realm = realm_of(work.connection)
        if realm is None:
            return
        for signed in words:
            with suppress(UserError):  # of another realm, or nobody's
                keep_voucher(work.connection, realm, signed, office.clock.now())
        take_out(work, office)
        work.commit()
