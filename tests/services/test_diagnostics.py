"""What the database says of itself: numbers, never a value."""

from __future__ import annotations

from pathlib import Path

from foras_desktop.db.schema import HEAD_REVISION
from foras_desktop.services import exchange
from foras_desktop.services.diagnostics import read_database_facts
from foras_desktop.services.office import Office
from tests.people import register


def test_records_are_counted_by_entity(rabat: Office) -> None:
    before = read_database_facts(rabat)
    register(rabat, family_name="Zyxanta")
    register(rabat, family_name="Qorvelli")
    after = read_database_facts(rabat)
    assert after.counts["person"] == before.counts["person"] + 2
    assert after.operations > before.operations
    assert after.revision == HEAD_REVISION
    assert after.size >= rabat.credentials.database_path.stat().st_size
    assert "yxanta" not in repr(after)


def test_the_last_exchange_is_a_day(met: tuple[Office, Office], stick: Path) -> None:
    rabat, _ = met
    assert read_database_facts(rabat).last_exchange is None
    exchange.write_stick(rabat, exchange.WriteStick(stick))
    assert read_database_facts(rabat).last_exchange == rabat.clock.now().date()
