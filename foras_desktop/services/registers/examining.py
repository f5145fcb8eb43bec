"""Looks at a register: how each sheet is read, and every line's fate before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from foras_desktop.db.changes import Changes
from foras_desktop.db.files import disk_faults_told, size_of_file
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.wall_time import today
from foras_desktop.registers import habits
from foras_desktop.registers.cells import text_of
from foras_desktop.registers.layout import headings_of
from foras_desktop.registers.register import Register, TableReading, Wish, read_register
from foras_desktop.registers.workbook import read_workbook
from foras_desktop.services.dispatch import errand
from foras_desktop.services.office import Office
from foras_desktop.services.registers.fates import judge
from foras_desktop.services.registers.picture import (
    ColumnPicture,
    ExamineRegister,
    RegisterPicture,
    TablePicture,
)
from foras_desktop.sync.progress import Progress

_TOLD_EVERY = 500
_SAMPLES = 3
_LONGEST_SAMPLE = 40


@errand(Action.IMPORT_REGISTER)
def examine_register(
    office: Office, order: ExamineRegister, progress: Progress | None = None
) -> tuple[RegisterPicture, Changes]:
    """Read a file whole; nothing is written. UserError `register.…`, EnvironmentFault `disk.…`."""
    progress = progress or Progress()
    with office.read_view() as view:
        register = read(view, today(office.clock), order.path, order.wishes)
        queries = view.queries.registers
        progress.expect(len(register.lines))
        fates = []
        for judged in judge(register.lines, desk_of(office.desk, order.desk), queries):
            fates.append(judged.fate)
            if len(fates) % _TOLD_EVERY == 0:
                progress.advance(_TOLD_EVERY)
        picture = RegisterPicture(
            register.name,
            register.digest,
            tuple(map(_table_picture, register.tables)),
            tuple(fates),
            queries.imported_on(register.digest),
        )
    return picture, Changes()


def read(view: ReadView, day: date, path: Path, wishes: Mapping[str, Wish]) -> Register:
    """The file as it is wished to be read, or as registers of its kind were read before."""
    queries = view.queries.registers
    if size_of_file(path) is None:
        raise UserError("register.not_a_workbook")
    with disk_faults_told():
        workbook = read_workbook(path)
    return read_register(
        workbook,
        wishes,
        today=day,
        remembered=lambda words: habits.from_json(queries.habit(words) or ""),
        family_names=queries.family_names(),
    )


def desk_of(own: str, wished: str) -> str:
    """Whose register it is; UserError `register.other_desk` unless the central office brings it in."""
    if wished and wished != own and own != CENTRAL_DESK:
        raise UserError("register.other_desk")
    return wished or own


def _table_picture(reading: TableReading) -> TablePicture:
    sheet, layout = reading.sheet, reading.layout
    columns: tuple[ColumnPicture, ...] = ()
    if layout is not None:
        taken = reading.habits.columns if reading.habits else layout.columns
        columns = tuple(
            ColumnPicture(place, heading, _samples(reading, place), taken.get(place))
            for place, heading in enumerate(headings_of(sheet, layout))
            if heading or _samples(reading, place)
        )
    return TablePicture(
        name=reading.name,
        sheet=sheet.name,
        hidden=sheet.hidden,
        left_out=reading.left_out,
        heading_row=layout.first_heading + 1 if layout and layout.has_heading else 0,
        columns=columns,
        habits=reading.habits,
        rows=len(reading.lines),
        understood=reading.is_understood,
    )


def _samples(reading: TableReading, place: int) -> tuple[str, ...]:
    """The first few different cells of a column, below the heading."""
    found: list[str] = []
    for row in reading.layout.body if reading.layout else ():
        text = text_of(reading.sheet.cell(row, place))[:_LONGEST_SAMPLE]
        if text and text not in found:
            found.append(text)
        if len(found) == _SAMPLES:
            break
    return tuple(found)
