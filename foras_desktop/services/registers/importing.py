"""Brings a register in: one lot, one transaction."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.sealing import seal
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import PAPER_ON_FILE
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import same_person_id
from foras_desktop.domain.records import Consent, Person, RegisterImport, SamePerson
from foras_desktop.domain.records.same_person import DIFFERENT, SAME
from foras_desktop.domain.wall_time import today
from foras_desktop.registers import habits
from foras_desktop.registers.register import Register
from foras_desktop.services import escrow
from foras_desktop.services.dispatch import errand
from foras_desktop.services.intake import next_case_numbers
from foras_desktop.services.office import Office
from foras_desktop.services.registers.examining import desk_of, read
from foras_desktop.services.registers.fates import Judged, fills_of, judge
from foras_desktop.services.registers.picture import (
    BRINGS,
    Double,
    FateKind,
    ImportRegister,
    Place,
    RegisterImported,
    Verdict,
)
from foras_desktop.sync.progress import Progress

_TOLD_EVERY = 500


@errand(Action.IMPORT_REGISTER)
def import_register(
    office: Office, order: ImportRegister, progress: Progress | None = None
) -> tuple[RegisterImported, Changes]:
    """Register everybody a file brings, under case numbers of the year they were registered in.

    Every record and consent names the lot, so that it can be taken back as a whole. Raises UserError
    `register.…`, `register.changed` for a file that is no longer the one that was shown, and Cancelled.
    """
    progress = progress or Progress()
    desk = desk_of(office.desk, order.desk)
    with office.unit_of_work() as work:
        register = read(work, today(office.clock), order.path, order.wishes)
        if register.digest != order.digest:
            raise UserError("register.changed")
        _remember_habits(work, register, order)
        result = _Lot(work, office, order, desk, progress).bring(register)
        changes = work.commit()
    return result, changes


def _remember_habits(work: UnitOfWork, register: Register, order: ImportRegister) -> None:
    for table in register.tables:
        wish = order.wishes.get(table.name)
        if wish and wish.habits and table.layout and table.layout.habit and table.is_understood:
            work.queries.registers.keep_habit(table.layout.habit, habits.to_json(wish.habits))


class _Lot:
    """What one file brings, made ready first and written at the end."""

    def __init__(
        self, work: UnitOfWork, office: Office, order: ImportRegister, desk: str, progress: Progress
    ) -> None:
        self._work = work
        self._office = office
        self._order = order
        self._desk = desk
        self._progress = progress
        self._id = work.new_id()
        self._day = today(office.clock)
        self._people: dict[Place, Person] = {}
        self._links: list[SamePerson] = []
        self._fills: dict[str, dict[str, object]] = {}

    def bring(self, register: Register) -> RegisterImported:
        judged = list(judge(register.lines, self._desk, self._work.queries.registers))
        brought = [one for one in judged if one.fate.kind in BRINGS]
        self._progress.expect(2 * len(brought))
        self._make_people(brought)
        for one in judged:
            self._join(one)
            self._fill(one)
        self._write(register)
        counts = Counter(one.fate.kind for one in judged)
        return RegisterImported(self._id, counts, len(self._links), self._order.attested)

    # --- making ready -----------------------------------------------------------------------------

    def _make_people(self, brought: list[Judged]) -> None:
        recipients = escrow.recipients(self._work, self._office)
        numbers = self._case_numbers(brought)
        for one in brought:
            entry = one.line.entry
            if one.person is None or entry is None:
                continue
            place = one.fate.place
            self._people[place] = replace(
                one.person,
                id=self._work.new_id(),
                case_number=numbers[place],
                register=self._id,
                remark=seal(entry.remark, recipients) if entry.remark else None,
            )
            self._tell(len(self._people))

    def _tell(self, done: int) -> None:
        if done % _TOLD_EVERY == 0:
            self._progress.advance(_TOLD_EVERY)

    def _case_numbers(self, brought: list[Judged]) -> dict[Place, str]:
        """In the order of the days of registration, as the desk would have counted."""
        by_year: dict[int, list[tuple[date, Place]]] = {}
        for one in brought:
            day = one.fate.registered_on or self._day
            by_year.setdefault(day.year, []).append((day, one.fate.place))
        found = {}
        for year, dated in sorted(by_year.items()):
            numbers = next_case_numbers(self._work, self._desk, year, len(dated))
            ordered = sorted(dated, key=lambda pair: pair[0])  # within a day as they stand in the file
            found.update({place: number for (_, place), number in zip(ordered, numbers, strict=True)})
        return found

    def _join(self, judged: Judged) -> None:
        """What was said of a likely double; nothing said leaves it to the review inbox."""
        verdict = self._order.verdicts.get(judged.fate.place, Verdict.LATER)
        double = judged.fate.double
        if judged.fate.kind is not FateKind.LIKELY or verdict is Verdict.LATER or double is None:
            return
        one, other = self._id_of(double), self._people[judged.fate.place].id
        said = SAME if verdict is Verdict.SAME else DIFFERENT
        self._links.append(SamePerson(same_person_id(one, other), self._desk, one, other, said))

    def _id_of(self, double: Double) -> str:
        return self._people[double.place].id if double.place else double.person_id

    def _fill(self, judged: Judged) -> None:
        double = judged.fate.double
        if judged.fate.kind is FateKind.UPDATE and double is not None and judged.person is not None:
            here = self._work.records.get(Person, double.person_id)
            self._fills[here.id] = fills_of(here, judged.person)

    # --- writing ----------------------------------------------------------------------------------

    def _write(self, register: Register) -> None:
        people = list(self._people.values())
        consents = [self._consent(person) for person in people] if self._order.attested else []
        records = self._work.records
        operations = 1 + len(people) + len(consents) + len(self._links) + len(self._fills)
        records.add(self._lot(register, len(people), operations))
        for start in range(0, len(people), _TOLD_EVERY):
            some = slice(start, start + _TOLD_EVERY)
            records.add_new(people[some])
            records.add_new(consents[some])
            self._progress.advance(len(people[some]))
        records.add_new(self._links)
        for person_id, values in self._fills.items():
            records.change(Person, person_id, values)

    def _lot(self, register: Register, people: int, operations: int) -> RegisterImport:
        attested = self._order.attested
        actor = self._office.actor.person_id
        return RegisterImport(
            id=self._id,
            desk=self._desk,
            file_name=register.name,
            digest=register.digest,
            lines=len(register.lines),
            people=people,
            operations=operations,
            imported_on=self._day,
            imported_by=actor,
            attested_by=actor if attested else None,
            attested_on=self._day if attested else None,
        )

    def _consent(self, person: Person) -> Consent:
        """The paper is on file, says the actor today; who explained it then, nobody wrote down."""
        return Consent(
            id=self._work.new_id(),
            desk=person.desk,
            person=person.id,
            kind="process",
            form=PAPER_ON_FILE,
            given_on=self._day,
        )
