"""A computer put back to before it read what it said it had: it asks anew, and is sent it again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from foras_desktop.services.office import Office
from foras_desktop.sync.acknowledging import askings
from tests.conftest import Desks
from tests.people import register
from tests.services.identity.copies import agree, carry, names, put_back, quarantine, replica, woken
from tests.sync.test_bundles import read, write

PutBack = Callable[[Office], Office]


@pytest.fixture
def older(met: tuple[Office, Office], desks: Desks, tmp_path: Path) -> tuple[Office, Office, PutBack]:
    """Rabat, the central office, and what puts Rabat's whole folder back to where it stands now."""
    rabat, central = met
    carry(tmp_path / "before", rabat, central)
    rabat.close()
    shutil.copytree(rabat.credentials.folder, tmp_path / "older")
    rabat = woken(desks, rabat)

    def back(office: Office) -> Office:
        put_back(tmp_path / "older", office)
        return woken(desks, office)

    return rabat, central, back


def test_what_was_acknowledged_before_comes_again(
    older: tuple[Office, Office, PutBack], tmp_path: Path
) -> None:
    rabat, central, back = older
    register(central, given_names="Binta")
    carry(tmp_path / "after", rabat, central)
    assert names(rabat) == names(central)
    rabat = back(rabat)
    assert not quarantine(rabat), "nothing of its own was lost, and it looks right from inside"
    assert names(rabat) != names(central)
    carry(tmp_path / "again", rabat, central)
    assert agree(rabat, central)
    assert names(rabat) == names(central)


def test_it_may_be_put_back_more_than_once(older: tuple[Office, Office, PutBack], tmp_path: Path) -> None:
    rabat, central, back = older
    for number in range(3):
        register(central, given_names=f"Binta {number}")
        carry(tmp_path / f"after {number}", rabat, central)
        rabat = back(rabat)
        carry(tmp_path / f"again {number}", rabat, central)
        assert agree(rabat, central), number


def test_an_old_stick_takes_nothing_back(older: tuple[Office, Office, PutBack], tmp_path: Path) -> None:
    rabat, central, back = older
    old = write(rabat, tmp_path / "old")
    register(central, given_names="Binta")
    carry(tmp_path / "after", rabat, central)
    rabat = back(rabat)
    carry(tmp_path / "again", rabat, central)
    with central.read_view() as view:
        known = view.queries.exchange.acknowledged_by(replica(rabat))
        asked = askings(view.connection)[replica(rabat)]
    with pytest.raises(Exception, match=r"bundle\.already_read"):
        read(central, old)
    with central.read_view() as view:
        assert view.queries.exchange.acknowledged_by(replica(rabat)) == known
        assert askings(view.connection)[replica(rabat)] == asked


def test_who_lacks_nothing_asks_for_nothing(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    register(rabat)
    carry(tmp_path / "sticks", rabat, central)
    for office in met:
        with office.read_view() as view:
            assert askings(view.connection) == {}
