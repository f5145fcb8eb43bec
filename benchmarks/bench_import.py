"""A register of many rows brought in, against calamine reading it and raw inserts of the rows it makes."""

from __future__ import annotations

import random
import re
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from benchmarks.measure import machine, tell
from benchmarks.offices import set_up
from benchmarks.raw_rows import put, rows_of, schema_of
from foras_desktop.services.registers.examining import examine_register
from foras_desktop.services.registers.importing import import_register
from foras_desktop.services.registers.picture import ExamineRegister, ImportRegister
from foras_desktop.services.worker.process import collect_seldom

_HEADING = (
    *("N°", "Date d'inscription", "Nom", "Prénom", "Sexe", "Date de naissance", "Nationalité", "Téléphone"),
    *("MNA", "Orienté par", "Départ prévu", "Observations"),
)
_SYLLABLES = re.findall("..", "badifagakakolalimamonanisasotatitovawayayezo")
_REMARK_EVERY = 7
"""As in the desks' registers of 2021: one line in seven says something in words."""


def _name(chance: random.Random, parts: int) -> str:
    return "".join(chance.choices(_SYLLABLES, k=parts)).capitalize()


def _write(path: Path, rows: int) -> None:
    """Invented people; as many share a name as chance makes them."""
    chance = random.Random(7)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Registre")
    sheet.append(_HEADING)
    for number in range(1, rows + 1):
        sheet.append(_row(number, chance))
    book.save(path)


def _row(number: int, chance: random.Random) -> tuple[object, ...]:
    return (
        number,
        date(2021, 1, 1) + timedelta(days=number % 330),
        _name(chance, 3),
        _name(chance, 3),
        chance.choice("HF"),
        date(1970, 1, 1) + timedelta(days=chance.randrange(12_000)),
        chance.choice(("Mali", "guinéenne", "ivoirien", "Cameroun")),
        f"06{number:08}",
        "non",
        "Entraide Nationale",
        date(2022, 1, 1) + timedelta(days=number % 60),
        "vient avec son enfant" if number % _REMARK_EVERY == 0 else None,
    )


def _measure(root: Path, rows: int) -> None:
    path = root / "registre.xlsx"
    _write(path, rows)
    started = time.perf_counter()
    CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    reading = time.perf_counter() - started
    office = set_up(root)
    started = time.perf_counter()
    picture, _ = examine_register(office, ExamineRegister(path))
    looking = time.perf_counter() - started
    started = time.perf_counter()
    result, _ = import_register(office, ImportRegister(path, picture.digest, attested=True))
    took = time.perf_counter() - started
    with office.read_view() as view:
        schema, made = schema_of(view.connection), rows_of(view.connection)
    office.close()
    floor = reading + put(root / "raw.db", schema, made)
    tell(f"bringing in {result.brought} of {rows} rows", took * 1000, floor * 1000, "≤ 3 ×")
    print(f"  calamine alone {reading:.2f} s; looking at it first {looking:.2f} s")


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    collect_seldom()
    print(machine())
    with tempfile.TemporaryDirectory() as name:
        _measure(Path(name), rows)


if __name__ == "__main__":
    main()
