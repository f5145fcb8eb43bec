"""Over a line only those vouchers go that the other side lacks, whatever either was put back to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, update

from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.db.tables import VOUCHER
from foras_desktop.hub.peer import Peer
from foras_desktop.services import line
from foras_desktop.services.office import Office
from foras_desktop.sync.inspection import content_of
from foras_desktop.sync.vouchers_held import VouchersHeld, vouchers_held, vouchers_lacking
from foras_desktop.sync.waiting import waiting_for
from tests.conftest import Desks
from tests.hub.test_desk_line import Meet, hub, meet, no_pause, port, synchronise
from tests.people import register

__all__ = ["hub", "meet", "no_pause", "port"]

Realm = tuple[Office, Office, Office]


@pytest.fixture
def realm(port: int, meet: Meet) -> Realm:
    """The central office, Rabat and Oujda, who have agreed over the line."""
    desks = meet(f"http://127.0.0.1:{port}")
    for _ in range(5):
        for desk in desks:
            synchronise(desk)
    return desks


def at_the_hub(hub: Peer, of: Callable[[Connection], object]) -> object:
    with hub.store.writing() as connection:
        return of(connection)


def at(desk: Office, of: Callable[[Connection], object]) -> object:
    with desk.unit_of_work() as work:
        found = of(work.connection)
        work.commit()
        return found


def put_back(connection: Connection) -> None:
    """The newest voucher is gone again, as after a backup of before it."""
    newest = ExchangeQueries(connection).highest_voucher_number()
    connection.execute(delete(VOUCHER).where(VOUCHER.c.number == newest))


def goes_up(desk: Office, hub: Peer) -> int:
    """How many vouchers a desk's next bundle would bring the hub."""
    outgoing, _ = line.prepare_line(desk)
    assert outgoing.bundle is not None
    with hub.store.reading() as connection:
        return content_of(connection, outgoing.bundle, hub.keys).manifest.vouchers


def comes_down(desk: Office) -> int:
    """How many vouchers the hub gives a desk now."""
    outgoing, _ = line.prepare_line(desk)
    carried = line.carry(desk, outgoing)
    assert carried.fetched is not None
    with desk.read_view() as view:
        found = content_of(view.connection, carried.fetched.path, desk.credentials.replica_keys)
    line.settle_line(desk, carried)
    return found.manifest.vouchers


def test_what_both_hold_goes_neither_way(hub: Peer, realm: Realm) -> None:
    _, rabat, oujda = realm
    register(rabat)
    assert goes_up(rabat, hub) == 0
    synchronise(rabat)
    assert comes_down(oujda) == 0


def test_a_new_one_goes_alone_and_reaches_everybody(
    hub: Peer, realm: Realm, desks: Desks, open_desk: Callable[[str], Office]
) -> None:
    central, rabat, oujda = realm
    desks.introduce(open_desk("CAS"), central)
    held = at(central, vouchers_held)
    assert at(rabat, vouchers_held) != held
    assert goes_up(central, hub) == 2, "a computer and who leads it"
    synchronise(central)
    assert comes_down(rabat) == 2
    synchronise(oujda)
    assert at(rabat, vouchers_held) == at(oujda, vouchers_held) == at_the_hub(hub, vouchers_held) == held


def test_a_hub_that_was_put_back_is_told_again(hub: Peer, realm: Realm) -> None:
    _, rabat, _ = realm
    held = at_the_hub(hub, vouchers_held)
    at_the_hub(hub, put_back)
    for _ in range(2):
        synchronise(rabat)
    assert at_the_hub(hub, vouchers_held) == held
    assert line.prepare_line(rabat)[0].bundle is None, "and that is noted"


def test_a_desk_that_was_put_back_is_given_them_again(hub: Peer, realm: Realm) -> None:
    _, rabat, _ = realm
    held = at(rabat, vouchers_held)
    at(rabat, put_back)
    assert comes_down(rabat) == 1
    assert at(rabat, vouchers_held) == held


def test_where_nothing_is_new_no_look_asks_for_settling(hub: Peer, realm: Realm) -> None:
    for desk in realm:
        outgoing, _ = line.prepare_line(desk)
        assert not line.carry(desk, outgoing).wants_settling


def test_a_hub_that_is_behind_gives_no_more_than_it_gave(hub: Peer, realm: Realm) -> None:
    """What a desk holds beyond it, it cannot compare; it will be brought that."""
    _, rabat, _ = realm
    at_the_hub(hub, put_back)
    own = rabat.credentials.replica_keys.replica
    with hub.store.reading() as connection:
        assert not waiting_for(connection, own, at(rabat, vouchers_held)).lacks_vouchers
        assert waiting_for(connection, own, VouchersHeld(1, "")).lacks_vouchers


def test_who_holds_others_under_the_same_numbers_is_given_all(hub: Peer, realm: Realm, stick: Path) -> None:
    """A copied central office may have signed two with one number."""
    central, _, _ = realm
    held = at_the_hub(hub, vouchers_held)
    with central.read_view() as view:
        assert vouchers_lacking(view.connection, held) == []
        everything = len(view.queries.exchange.vouchers())
    at_the_hub(hub, lambda one: one.execute(update(VOUCHER).values(signature="0" * 128)))
    held = at_the_hub(hub, vouchers_held)
    with central.read_view() as view:
        assert len(vouchers_lacking(view.connection, held)) == everything
        assert len(vouchers_lacking(view.connection, None)) == everything
