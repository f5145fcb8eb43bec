"""A computer put back to before it read what it said it had: it asks anew, and is sent it again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from foras_desktop.domain.clock import FixedClock
from foras_desktop.services.office import Office
from foras_desktop.sync.acknowledging import askings
from foras_desktop.sync.wire import LARGEST_NUMBER
from tests.conftest import Desks, later
from tests.people import register
from tests.services.identity.copies import agree, carry, names, put_back, quarantine, replica, woken
from tests.sync.hostile import bundle
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


@pytest.mark.parametrize("first", ["rabat", "central"])
def test_its_clock_may_have_gone_back_since_it_last_asked(
    older: tuple[Office, Office, PutBack], tmp_path: Path, clock: FixedClock, first: str
) -> None:
    """What it asked then it no longer knows, and no clock tells: its own word does, which others hold."""
    rabat, central, back = older
    register(central, given_names="Binta")
    carry(tmp_path / "after", rabat, central)
    rabat = back(rabat)
    carry(tmp_path / "asked", rabat, central)
    asked = _asking(central, replica(rabat))
    later(clock, days=-400)
    rabat = back(rabat)
    assert _asking(rabat, replica(rabat)) == 0
    there = tmp_path / "there"
    if first == "central":
        read(rabat, write(central, there))
        assert _asking(rabat, replica(rabat)) == asked + 1
    carry(there, rabat, central)
    assert agree(rabat, central)
    assert names(rabat) == names(central)


def test_nobody_else_says_what_it_asked(met: tuple[Office, Office], tmp_path: Path) -> None:
    """A number past which nothing can be asked would part it from everybody once it is put back."""
    rabat, central = met
    claims = {replica(rabat): LARGEST_NUMBER}
    read(rabat, bundle(central, rabat, tmp_path / "lie", askings=claims))
    assert _asking(rabat, replica(rabat)) == 0


def _asking(office: Office, of: str) -> int:
    with office.read_view() as view:
        return askings(view.connection).get(of, 0)


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
