"""The hub erases like everybody else, and its word is the receipt."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from foras_desktop.domain.clock import FixedClock
from foras_desktop.hub import standing
from foras_desktop.hub.peer import Peer
from foras_desktop.services import erasure
from foras_desktop.services.office import Office
from tests.conftest import later
from tests.hub.test_peer import admitted, from_hub, peer, store, to_hub
from tests.people import register
from tests.services.review.apart import carry

__all__ = ["peer", "store"]


def answered(central: Office) -> dict[str, dict[str, bool]]:
    """By person and desk, whether the erasure was carried out there."""
    rows = erasure.read_protection(central).erasures
    return {row.person_id: {one.desk: one.at is not None for one in row.receipts} for row in rows}


@pytest.fixture
def erased(peer: Peer, met: tuple[Office, Office], stick: Path) -> tuple[Office, str]:
    """The central office, which has erased somebody whom the hub knows."""
    rabat, central = met
    person = register(rabat, family_name="Zyxfamily").id
    admitted(peer, central, stick)
    carry(stick, central, rabat)
    to_hub(rabat, peer, stick)
    carry(stick, rabat, central)
    erasure.erase_person(central, erasure.Erase(person))
    return central, person


def test_its_word_is_the_receipt(
    peer: Peer, erased: tuple[Office, str], stick: Path, clock: FixedClock
) -> None:
    central, person = erased
    assert answered(central)[person]["HUB"] is False
    to_hub(central, peer, stick)
    with peer.store.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM person WHERE family_name IS NULL")).scalar() == 1
        for table in ("oplog", "person", "person_key"):
            found = connection.execute(text(f"SELECT * FROM {table}")).all()
            assert "zyxfamily" not in str(found).lower()
    assert standing.verify(peer) == []
    from_hub(peer, central, stick)
    assert answered(central)[person] == {"CEN": True, "HUB": True, "RBA": False}
    later(clock, days=1)
    another = register(central, family_name="Zyxother").id
    erasure.erase_person(central, erasure.Erase(another))
    assert answered(central)[person]["HUB"] is True, "what it has said holds"
    assert answered(central)[another]["HUB"] is False
    to_hub(central, peer, stick)
    from_hub(peer, central, stick)
    assert answered(central)[another]["HUB"] is True
