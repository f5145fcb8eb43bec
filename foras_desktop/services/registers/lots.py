"""The registers that came in: listing them, taking one back as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from foras_desktop.db import oplog
from foras_desktop.db.changes import Changes
from foras_desktop.db.queries.registers import LotRow
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person, RegisterImport, SamePerson
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import errand, query
from foras_desktop.services.office import Office
from foras_desktop.services.undo import take_back
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.progress import Progress

_TOLD_EVERY = 200


@query(Action.READ_PEOPLE)
def read_lots(view: ReadView, office: Office) -> list[LotRow]:
    """All registers that came in, at any desk, the newest first."""
    return view.queries.registers.lots()


@dataclass(frozen=True)
class LotTakenBack:
    """How many people went again, and how many stay because they were worked with since."""

    gone: int
    kept: int


@errand(Action.IMPORT_REGISTER)
def take_back_lot(
    office: Office, lot_id: str, progress: Progress | None = None
) -> tuple[LotTakenBack, Changes]:
    """Take back everything that a lot wrote, but for the people who were worked with since.

    Undone by compensating operations, at whichever computer. UserError `register.taken_back`,
    `register.not_whole` while not all of the lot has arrived here.
    """
    progress = progress or Progress()
    with office.unit_of_work() as work:
        lot = work.records.get(RegisterImport, lot_id)
        if lot.taken_back_on is not None:
            raise UserError("register.taken_back")
        written = _written_by(work, lot)
        keeping = _worked_with(work, lot_id, written)
        progress.expect(len(written))
        gone = _take_back(work, written, keeping, progress)
        work.records.change(RegisterImport, lot_id, {"taken_back_on": today(office.clock)})
        changes = work.commit()
    return LotTakenBack(gone, len(keeping)), changes


def _written_by(work: UnitOfWork, lot: RegisterImport) -> list[Operation]:
    """The lot's own operations: its first is the one that made its record."""
    first = next(iter(oplog.operations_of(work.connection, (RegisterImport.entity, lot.id))), None)
    if first is None or lot.operations is None:
        raise UserError("register.not_whole")
    replica, seq = first.dot
    found = oplog.operations_in(work.connection, replica, seq, seq + lot.operations - 1)
    if len(found) != lot.operations:
        raise UserError("register.not_whole")
    return [operation for operation, _ in found]


def _worked_with(work: UnitOfWork, lot_id: str, written: list[Operation]) -> frozenset[str]:
    """The lot's people of whom, or of what hangs on whom, anyone wrote anything else."""
    about = work.queries.registers.hanging_on(lot_id)
    own = {(one.entity, one.record): 1 for one in written}
    counted = oplog.count_operations(work.connection, about)
    return frozenset(about[key] for key, number in counted.items() if number > own.get(key, 0))


def _take_back(
    work: UnitOfWork, written: list[Operation], keeping: frozenset[str], progress: Progress
) -> int:
    """In the opposite order; consents stay as they are, of people who are nobody's case any more."""
    gone = 0
    for number, operation in enumerate(reversed(written), start=1):
        if operation.entity == SamePerson.entity or _goes(operation, keeping):
            gone += take_back(work, operation) and operation.entity == Person.entity and not _fills(operation)
        if number % _TOLD_EVERY == 0:
            progress.advance(_TOLD_EVERY)
    return gone


def _goes(operation: Operation, keeping: frozenset[str]) -> bool:
    return operation.entity == Person.entity and operation.record not in keeping


def _fills(operation: Operation) -> bool:
    """Whether it filled a record that was here before."""
    return "case" not in operation.groups
