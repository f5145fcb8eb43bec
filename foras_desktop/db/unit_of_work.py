"""One command's transaction: it rolls back unless told to commit, and says what it changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from foras_desktop.db import capture, instance, issues, meta, oplog, projection, rights, trust
from foras_desktop.db.bulk import RecordKey
from foras_desktop.db.changes import Changes
from foras_desktop.db.engine import Database
from foras_desktop.db.landing import Landing
from foras_desktop.db.queries import Queries
from foras_desktop.db.record_store import RecordReader, RecordStore
from foras_desktop.domain.clock import Clock
from foras_desktop.domain.ids import Randomness, new_id
from foras_desktop.sync.core.hlc import HybridClock


class ReadView:
    """One consistent picture of the database."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self.connection = connection
        self.clock = clock
        self.records: RecordReader = RecordReader(connection)
        self.queries = Queries(connection)

    def meta(self, key: str) -> str | None:
        return meta.get(self.connection, key)


class UnitOfWork(ReadView):
    """A picture one may write on; nothing is kept without `commit`."""

    records: RecordStore

    def __init__(
        self, connection: Connection, clock: Clock, randomness: Randomness, state: capture.CaptureState
    ) -> None:
        super().__init__(connection, clock)
        self._randomness = randomness
        self._state = state
        self.records = RecordStore(connection, state)
        self._first_seq = oplog.last_seq(connection, state.replica)
        self._local: set[str] = set()
        self._rewritten: set[RecordKey] = set()
        self._landed: set[str] = set()
        self.changes: Changes | None = None

    @property
    def replica(self) -> str:
        return self._state.replica

    def new_id(self) -> str:
        return new_id(self.clock.now(), self._randomness)

    def next_number(self, counter: str) -> int:
        return self.next_numbers(counter, 1)[0]

    def next_numbers(self, counter: str, count: int) -> range:
        return meta.next_numbers(self.connection, counter, count)

    def case_tag(self) -> str:
        """What tells this computer's case numbers from every other's."""
        return instance.case_tag(self.connection, self.replica)

    def put_meta(self, key: str, value: str) -> None:
        meta.put(self.connection, key, value)

    def touched(self, local: str) -> None:
        """Note that a fact outside the exchanged records changed: "draft", "exchange", "access"."""
        self._local.add(local)

    def rewritten(self, records: Iterable[RecordKey]) -> None:
        """Note that these records were written anew, though nobody changed them here."""
        self._rewritten.update(records)

    def landed(self, landing: Landing) -> None:
        """Note what came from others; their issues were looked for as they came."""
        self._landed |= landing.entities
        if landing.inbox_moved:
            self._local.add("review")

    @contextmanager
    def without_capture(self) -> Iterator[None]:
        """While a merge or a rebuild applies what others wrote."""
        self._state.capturing = False
        try:
            yield
        finally:
            self._state.capturing = True

    def commit(self) -> Changes:
        """Settle what the rows show where a write met a newer one, and let the transaction be kept."""
        written = oplog.written_since(self.connection, self.replica, self._first_seq)
        with self.without_capture():
            lied_about = oplog.named_before_written(self.connection, self.replica, self._first_seq)
            rivals = projection.with_rivals_among(self.connection, written | self._rewritten)
            shown = projection.project(self.connection, rivals | lied_about | rights.limited(written))
        touched = written | self._rewritten
        moved = issues.refresh(self.connection, touched, shown, self.clock.now()).moved
        if self._look_at_trust(written) or moved:
            self._local.add("review")
        last_seq = oplog.last_seq(self.connection, self.replica)
        span = (self._first_seq + 1, last_seq) if last_seq > self._first_seq else None
        entities = self._landed | {entity for entity, _ in touched}
        self.changes = Changes(frozenset(entities), frozenset(self._local), span)
        return self.changes

    def _look_at_trust(self, written: Iterable[RecordKey]) -> bool:
        """Ask about an author who was heard of while they wrote, and about all whose words moved."""
        connection, now = self.connection, self.clock.now()
        if self._rewritten:
            return issues.refresh_trust(connection, None, now)
        author, last = self._state.author, oplog.last_hlc(connection, self.replica)
        if not trust.goes_past(connection, author, {entity for entity, _ in written}, last):
            return False
        return issues.refresh_trust(connection, [author], now)


class _RolledBack(Exception):  # noqa: N818 - a signal to leave the transaction, never an error
    pass


@contextmanager
def unit_of_work(
    database: Database, author: str, clock: Clock, randomness: Randomness
) -> Iterator[UnitOfWork]:
    """Open a unit of work in the name of `author`; without `commit()` everything is rolled back."""
    try:
        with database.writing() as connection:
            work = _begin(connection, author, clock, randomness)
            try:
                yield work
            finally:
                capture.unregister(connection)
            _roll_back_unless_committed(work)
    except _RolledBack:
        pass


def _roll_back_unless_committed(work: UnitOfWork) -> None:
    if work.changes is None:
        raise _RolledBack


def _begin(connection: Connection, author: str, clock: Clock, randomness: Randomness) -> UnitOfWork:
    replica = meta.get(connection, "replica") or ""
    last = max(oplog.last_hlc(connection, replica), int(meta.get(connection, "hlc") or "0"))
    hybrid = HybridClock(last)
    state = capture.CaptureState(replica, author, lambda: hybrid.tick(int(clock.now().timestamp() * 1000)))
    capture.register(connection, state)
    return UnitOfWork(connection, clock, randomness, state)


@contextmanager
def read_view(database: Database, clock: Clock) -> Iterator[ReadView]:
    with database.reading() as connection:
        yield ReadView(connection, clock)
