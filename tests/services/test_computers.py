"""The other computers: what each lacks by record, who it is, and what retiring one does and does not do."""

from __future__ import annotations

from pathlib import Path

import pytest

from foras_desktop.domain.errors import UserError
from foras_desktop.services import exchange, introduction, people
from foras_desktop.services.computers import open_computer, retire_computer
from foras_desktop.services.office import Office
from tests.conftest import Desks
from tests.people import plan, register
from tests.services.review.apart import carry, exchange_both_ways


def replica(office: Office) -> str:
    return office.credentials.replica_keys.replica


def test_what_waits_is_told_by_record_and_goes_when_it_has_arrived(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    exchange_both_ways(stick, rabat, central)
    person = register(rabat)
    session = plan(rabat, "MLI")
    found = open_computer(rabat, replica(central))
    told = {(one.entity, one.record): one for one in found.waiting}
    assert told["person", person.id].person == person
    assert told["orientation_session", session.id].session == session
    reach = {one.desk: one for one in found.reach}
    assert reach["RBA"].arrived < reach["RBA"].here
    exchange_both_ways(stick, rabat, central)
    settled = open_computer(rabat, replica(central))
    assert settled.waiting == ()
    assert all(one.arrived == one.here for one in settled.reach)


def test_the_fingerprint_is_the_one_that_the_introduction_showed(
    desks: Desks, met: tuple[Office, Office]
) -> None:
    rabat, central = met
    (letter,) = (desks.root / "letters").glob("*introduction*")
    introduced = introduction.open_introduction(central, letter)
    assert open_computer(central, replica(rabat)).fingerprint == introduced.fingerprint


def test_of_a_retired_computer_nothing_more_is_accepted_and_nothing_is_lost(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    register(rabat)
    exchange_both_ways(stick, rabat, central)
    register(rabat, given_names="Nana")
    late = exchange.write_stick(rabat, exchange.WriteStick(stick))[0].path
    retire_computer(central, replica(rabat))
    with pytest.raises(UserError, match="revoked"):
        exchange.read_stick(central, exchange.ReadStick(late))
    assert people.count_people(central) == 1
    assert [peer.desk for peer in exchange.read_exchange(central).peers] == []
    assert people.count_people(rabat) == 2
    with pytest.raises(UserError, match="unknown_computer"):
        retire_computer(central, replica(rabat))


def test_only_the_central_office_retires_and_never_itself(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    carry(stick, central, rabat)
    with pytest.raises(UserError, match="refused"):
        retire_computer(rabat, replica(central))
    with pytest.raises(UserError, match="own_computer"):
        retire_computer(central, replica(central))
    assert not open_computer(rabat, replica(central)).may_retire
    assert open_computer(central, replica(rabat)).may_retire
