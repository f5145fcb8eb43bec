"""A disk that fills up at any page of a save, a merge or a register: nothing changes, and the draft stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from sqlalchemy import event

from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services import exchange, intake
from foras_desktop.services.exchange import ReadStick
from foras_desktop.services.intake import KeepDraft
from foras_desktop.services.office import Office
from foras_desktop.services.registers.examining import examine_register
from foras_desktop.services.registers.importing import import_register
from foras_desktop.services.registers.picture import ExamineRegister, ImportRegister
from tests.conftest import NOW
from tests.faults.scene import Scene, log_digest, require_sound, state
from tests.people import register

Act = Callable[[Office], object]


@contextmanager
def room_for(office: Office, pages: int) -> Iterator[None]:
    """The database may grow by so many pages; then its disk is full."""

    def limit(connection: object, most: int) -> None:
        connection.execute(f"PRAGMA max_page_count = {most}")  # type: ignore[attr-defined]

    with office.database.unpooled() as connection:
        now = connection.execute("PRAGMA page_count").fetchone()[0]
        limit(connection, now + pages)
    engine = office.database._writer

    def checkout(dbapi: object, record: object, proxy: object) -> None:
        limit(dbapi, now + pages)

    event.listen(engine, "checkout", checkout)
    try:
        yield
    finally:
        event.remove(engine, "checkout", checkout)
        with office.database.unpooled() as connection:
            limit(connection, 1 << 30)


def save(folder: Path) -> tuple[str, Act]:
    """A person is registered, with a remark that takes several pages."""
    return "RBA", lambda office: register(office, given_names="Awa", remark="une longue histoire " * 2000)


def merge(scene: Scene) -> Callable[[Path], tuple[str, Act]]:
    """What Rabat has for the central office is read."""
    return lambda folder: ("CEN", lambda office: exchange.read_stick(office, ReadStick(scene.bundle)))


def bring_in(folder: Path) -> tuple[str, Act]:
    """A register of three hundred."""
    path = folder / "registre.xlsx"
    book = openpyxl.Workbook()
    book.active.append(("Nom", "Prénom", "Nationalité", "Inscrit le"))
    for number in range(300):
        book.active.append((f"Diarra {number}", "Awa", "Mali", NOW.date()))
    book.save(path)

    def act(office: Office) -> object:
        picture, _ = examine_register(office, ExamineRegister(path))
        return import_register(office, ImportRegister(path, picture.digest, attested=True))

    return "RBA", act


@dataclass
class FullDisk:
    """One act tried with room for one page more each time, until it succeeds."""

    scene: Scene
    folder: Path

    def try_all(self, making: Callable[[Path], tuple[str, Act]], *, every: bool) -> int:
        """How often the disk was full; AssertionError where anything changed, or the act fails afterwards."""
        desk, act = making(self.folder)
        full = 0
        with self.scene.copy(desk, self.folder / f"db-{id(making)}") as office:
            draft = {"consent_recorded": True, "family_name": "Touré"}
            intake.keep_draft(office, KeepDraft(None, draft))
            with office.database.unpooled() as connection:
                connection.execute("VACUUM")  # no free pages: every new one is asked of the disk
            before, log = state(office), log_digest(office)
            pages = 0
            while self._is_full(office, act, pages):
                full += 1
                assert (state(office), log_digest(office)) == (before, log), f"room for {pages} pages"
                pages += 1 if every else max(1, pages)
            assert log_digest(office) != log, "the act succeeded once there was room"
            with office.read_view() as view:
                assert len(view.queries.people.drafts(office.actor.person_id)) == 1
            require_sound(self.scene, office)
        return full

    def _is_full(self, office: Office, act: Act, pages: int) -> bool:
        with room_for(office, pages):
            try:
                act(office)
            except EnvironmentFault as fault:
                code = fault.code
            else:
                return False
        assert code == "disk.full"
        return True
