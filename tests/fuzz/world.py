"""A central office in memory of one transaction, with fixed keys, to which anything may be read in turn."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from unittest import mock

from nacl.signing import SigningKey
from sqlalchemy import Connection

from foras_desktop.db import landing
from foras_desktop.db.engine import Database
from foras_desktop.db.schema import bring_up_to_date
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.services import exchange
from foras_desktop.services.exchange import ReadStick, StickRead
from foras_desktop.services.office import Credentials, Office
from foras_desktop.sync import bundle_reader, streams
from foras_desktop.sync.sealing import seal_own_operations
from foras_desktop.sync.state import keep_realm, keep_voucher
from foras_desktop.sync.vouchers import Voucher, vouch
from tests.fuzz import people_of_the_world as known
from tests.fuzz.assembly import assembled, script_of

Picture = dict[str, list[tuple[Any, ...]]]


class _Scratch(Database):
    """One writing connection whose commits are savepoints: everything is taken back after each input."""

    connection: Connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with self.connection.begin_nested():
            yield self.connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        yield self.connection


class World:
    """The office under test; `read` gives it what would come out of age and zstd."""

    def __init__(self, folder: Path) -> None:
        self._database = _Scratch(folder / "foras.db", bytes(32))
        with Database.writing(self._database) as connection:
            self._database.connection = connection
            bring_up_to_date(self._database, known.NOW, back_up=lambda: None)
        # no folder to note refusals in: a file a refusal would be most of the time
        self.office = Office(
            _credentials(folder / "none"), FixedClock(known.NOW), lambda count: b"\x05" * count
        )
        self.office.database.close()
        self.office.database = self._database

    @contextmanager
    def opened(self) -> Iterator[None]:
        """One transaction around all inputs; nothing of it is kept."""
        with self._database._writer.connect() as connection, connection.begin() as whole:
            self._database.connection = connection
            _furnish(self.office, self)
            yield
            whole.rollback()
        self._database.close()

    @contextmanager
    def taken_back(self) -> Iterator[None]:
        """What one input does is undone at the end."""
        self.connection.exec_driver_sql("SAVEPOINT one_input")  # SQLAlchemy's own is never released
        try:
            yield
        finally:
            self.connection.exec_driver_sql("ROLLBACK TO one_input")
            self.connection.exec_driver_sql("RELEASE one_input")

    @property
    def connection(self) -> Connection:
        return self._database.connection

    def read(self, content: bytes) -> StickRead:
        """Read a bundle whose decrypted, decompressed content this is, through the service."""

        def hand_over(path: Path, age_identity: str, handle: Callable[[bytes], None]) -> None:
            sink = streams._LineSink(handle)
            sink.write(content)
            sink.finish()

        often = mock.patch.object(landing, "_AT_ONCE", 3)  # rows are written in between, as in a large bundle
        with often, mock.patch.object(bundle_reader, "read_encrypted", hand_over):
            return exchange.read_stick(self.office, ReadStick(Path("fuzzed.foras")))[0]

    def picture(self) -> Picture:
        """Every row of every table."""
        driver = self.connection.connection.driver_connection
        assert driver is not None
        names = driver.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return {name: driver.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names}


def _credentials(folder: Path) -> Credentials:
    actor = Actor("staff-cen", "Salma Idrissi", Role.COORDINATOR, "CEN")
    return Credentials(
        folder=folder,
        database_key=bytes(32),
        replica_keys=known.CENTRAL,
        opened=cast(Any, None),  # asked for by nothing that reads or writes bundles
        actor=actor,
        practice=False,
        seal_recipients=(),
        seal_identity="",
        root_seed=known.ROOT_SEED,
    )


def vouchers() -> list[Voucher]:
    """The central office, two desks, an identity that was retired, and a colleague."""
    found = []
    desks = {known.CENTRAL: "CEN", known.RABAT: "RBA", known.CASABLANCA: "CAS", known.RETIRED: "CAS"}
    desks[known.SECOND_CENTRAL] = "CEN"
    for number, (keys, desk) in enumerate(desks.items(), start=1):
        public = bytes(SigningKey(keys.seed).verify_key).hex()
        after, successor = (3, known.CASABLANCA.replica) if keys is known.RETIRED else (None, "")
        given = {"sign": public, "age": known.AGE_RECIPIENT, "revoked_after": after, "successor": successor}
        found.append(_voucher("replica", keys.replica, number, desk, **given))
    found.append(_voucher("person", "staff-rba", 9, "RBA", name="Imane Lahlou", role="desk_lead"))
    return found


def _voucher(kind: str, subject: str, number: int, desk: str, **given: Any) -> Voucher:
    return Voucher(known.REALM.id, False, kind, subject, number, desk, known.NOW.isoformat(), **given)


def _furnish(office: Office, world: World) -> None:
    """What stands there before anything is read: a realm, own records, and what Rabat had sent."""
    with office.unit_of_work() as work:
        for key, value in (("replica", known.CENTRAL.replica), ("desk", "CEN")):
            work.put_meta(key, value)
        keep_realm(work.connection, known.REALM)
        for voucher in vouchers():
            keep_voucher(work.connection, known.REALM, vouch(voucher, known.ROOT_SEED), known.NOW)
        work.commit()
    with office.unit_of_work() as work:
        for record in known.own_records():
            work.records.add(record)
        work.commit()
    with office.unit_of_work() as work:
        seal_own_operations(work.connection, known.REALM, known.CENTRAL, office.randomness)
        work.commit()
    world.read(assembled(script_of(*known.batches_of_rabat())))


@contextmanager
def new_world() -> Iterator[World]:
    """A world in a folder of its own, in memory where there is such a place."""
    memory = Path("/dev/shm")  # noqa: S108 - a private folder is made in it
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        world = World(Path(name))
        with world.opened():
            yield world
