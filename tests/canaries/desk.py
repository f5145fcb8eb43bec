"""A desk whose people are canaries, worked at through every door that writes a file."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import openpyxl

from foras_desktop.domain.clock import FixedClock
from foras_desktop.services import exchange, intake
from foras_desktop.services.backup.making import copy_own_log, make_backup, set_second_place
from foras_desktop.services.exchange import ReadStick, WriteStick
from foras_desktop.services.intake import KeepDraft
from foras_desktop.services.office import Office
from foras_desktop.services.registers.examining import examine_register
from foras_desktop.services.registers.importing import import_register
from foras_desktop.services.registers.picture import ExamineRegister, ImportRegister
from foras_desktop.services.worker import WorkerLane
from tests.canaries.names import canary
from tests.conftest import NOW, Desks
from tests.people import register

_EVERY = 50
"""One in so many is registered by hand; the others come by a register, as they do at a desk."""


@dataclass
class Corners:
    """Where files came to lie; `given` is what a person handed in, which holds names."""

    data: Path
    stick: Path
    second: Path
    temporary: Path
    given: Path

    @property
    def searched(self) -> list[Path]:
        return [self.data, self.stick, self.second, self.temporary]


@contextmanager
def temporary_files_in(folder: Path) -> Iterator[None]:
    """Whatever makes temporary files makes them there, the worker included."""
    before, kept = tempfile.tempdir, os.environ.get("TMPDIR")
    tempfile.tempdir, os.environ["TMPDIR"] = str(folder), str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before
        if kept is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = kept


def work_with_canaries(root: Path, count: int) -> Corners:
    """Rabat and the central office, `count` people, and every file that their work makes."""
    corners = Corners(*(root / name for name in ("data", "stick", "second", "temporary", "given")))
    for folder in (corners.data, corners.stick, corners.second, corners.temporary, corners.given):
        folder.mkdir(parents=True)
    desks = Desks(corners.data, FixedClock(NOW))
    handler = logging.FileHandler(corners.temporary / "everything.log", encoding="utf-8")
    logging.getLogger().addHandler(handler)
    try:
        with temporary_files_in(corners.temporary):
            _work(desks, corners, count)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
        desks.close()
    return corners


def _work(desks: Desks, corners: Corners, count: int) -> None:
    rabat, central = desks.set_up("RBA"), desks.set_up("CEN", "Salma Idrissi")
    desks.introduce(rabat, central)
    set_second_place(rabat, corners.second)
    for number in range(0, count, _EVERY):
        register(
            rabat,
            family_name=canary(number),
            given_names=canary(number + 1),
            known_as=canary(number + 2),
            remark=f"{canary(number + 3)} vit avec {canary(number + 4)}",
        )
    draft = {"consent_recorded": True, "family_name": canary(5), "remark": canary(6)}
    intake.keep_draft(rabat, KeepDraft(None, draft))
    _bring_in(rabat, corners.given / "registre.xlsx", count)
    _long_work(rabat, central, corners.stick)
    make_backup(rabat)
    register(rabat, family_name=canary(7))
    copy_own_log(rabat)


def _bring_in(office: Office, path: Path, count: int) -> None:
    book = openpyxl.Workbook()
    book.active.append(("Nom", "Prénom", "Nationalité", "Inscrit le", "Observations"))
    for number in range(count):
        book.active.append((canary(number), canary(number + 1), "Mali", NOW.date(), canary(number + 2)))
    book.save(path)
    picture, _ = examine_register(office, ExamineRegister(path))
    import_register(office, ImportRegister(path, picture.digest, attested=True))


def _long_work(rabat: Office, central: Office, stick: Path) -> None:
    """In the worker, as the window does it."""
    lane = WorkerLane(rabat)
    try:
        lane.run("write_stick", WriteStick(stick))
    finally:
        lane.close()
    exchange.read_stick(central, ReadStick(exchange.bundles_in(stick)[-1]))
