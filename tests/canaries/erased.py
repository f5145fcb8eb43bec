"""People whose names are canaries, erased or let go of on a build without encryption: nothing is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

from foras_desktop.db import engine, soundness
from foras_desktop.domain.clock import FixedClock
from foras_desktop.services import erasure, intake, retention
from foras_desktop.services.backup.making import make_backup
from foras_desktop.services.office import Office
from foras_desktop.services.people import ChangePerson, change_person
from foras_desktop.services.person_page import open_person
from tests.canaries.names import canary
from tests.conftest import NOW, Desks
from tests.people import register
from tests.services.identity.copies import carry


@contextmanager
def without_encryption() -> Iterator[None]:
    """Databases are written in clear: what encryption would hide is there to be found."""
    prepare = engine._prepare

    def in_clear(connection: object, key: bytes, *, writable: bool) -> None:
        prepare(_Unkeyed(connection), key, writable=writable)

    with (
        mock.patch.object(engine, "_prepare", in_clear),
        mock.patch.object(soundness, "troubles", return_value=()),  # it asks for seals that are not there
    ):
        yield


class _Unkeyed:
    """A connection that never hears of a key."""

    def __init__(self, connection: object) -> None:
        self._connection = connection

    def execute(self, statement: str) -> object:
        if statement.startswith("PRAGMA key") or "cipher" in statement:
            return None
        return self._connection.execute(statement)  # type: ignore[attr-defined]

    def create_function(self, *given: object, **more: object) -> None:
        self._connection.create_function(*given, **more)  # type: ignore[attr-defined]


def erased_everywhere(root: Path, people: int) -> tuple[Path, Path]:
    """Register, work, exchange, back up, then erase everybody; the folders of both desks, closed.

    Everybody's names, phone, remark, and the name of their witness are canaries.
    """
    desks = Desks(root, FixedClock(NOW))
    rabat, central = desks.set_up("RBA"), desks.set_up("CEN")
    desks.introduce(rabat, central)
    ids = [_registered(rabat, number) for number in range(people)]
    carry(root / "stick", rabat, central)
    for office in (rabat, central):
        make_backup(office)
    for one in ids:
        erasure.erase_person(central, erasure.Erase(one))
    carry(root / "later", rabat, central)
    desks.close()
    return rabat.credentials.folder, central.credentials.folder


def let_go_at_another_desk(root: Path, people: int) -> tuple[Path, Path]:
    """Register in Rabat, exchange, correct in Oujda, back up; long after, Oujda lets go of everybody.

    The folder of Oujda, and the central office's, closed.
    """
    clock = FixedClock(NOW)
    desks = Desks(root, clock)
    rabat, central, oujda = (desks.set_up(one) for one in ("RBA", "CEN", "OUJ"))
    for desk in (rabat, oujda):
        desks.introduce(desk, central)
    ids = [
        _registered(rabat, number, planned_departure=date(2021, 12, 1), phone=None)
        for number in range(people)
    ]
    carry(root / "stick", rabat, central, oujda)
    for number, one in enumerate(ids):
        seen = open_person(oujda, one).loaded.heads
        changed = {"known_as": canary(10 * number + 6), "given_names": canary(10 * number + 7)}
        change_person(oujda, ChangePerson(one, changed, seen))
    make_backup(oujda)
    carry(root / "later", rabat, central, oujda)
    make_backup(oujda)
    clock.advance(timedelta(days=250))
    done, _ = retention.let_people_go(oujda)
    if done.people != people:
        raise AssertionError(done)
    carry(root / "after", rabat, central, oujda)
    desks.close()
    return oujda.credentials.folder, central.credentials.folder


def _registered(office: Office, number: int, **more: Any) -> str:
    witness = intake.GivenConsent(
        "process", form="verbal_witnessed", language="fr", given_by=canary(10 * number)
    )
    person = register(
        office,
        family_name=canary(10 * number + 1),
        given_names=canary(10 * number + 2),
        known_as=canary(10 * number + 3),
        remark=canary(10 * number + 4),
        email=f"{canary(10 * number + 5)}@example.org",
        born_on=date(1990, 1, 2),
        birth_precision="day",
        consents=(witness,),
        **more,
    )
    return person.id
