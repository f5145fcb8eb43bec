"""Sticks get lost, answers too, laptops share a desk, a desk carries for another: everything arrives once."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest

from foras_desktop.db import rebuild
from foras_desktop.domain.errors import UserError
from foras_desktop.services import exchange, people, setting_up
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import SetUp
from tests.conftest import CHEAP, PASSPHRASE, Desks
from tests.people import register
from tests.services.review.apart import carry


def digest(office: Office) -> str:
    with office.read_view() as view:
        return rebuild.digest(view.connection)


def write(stick: Path, office: Office) -> Path:
    return exchange.write_stick(office, exchange.WriteStick(stick))[0].path


def read(office: Office, path: Path) -> int:
    return exchange.read_stick(office, exchange.ReadStick(path))[0].operations


def test_ten_lost_sticks_heal_with_the_eleventh(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    for number in range(10):
        register(rabat, given_names=f"Awa {number}")
        write(stick, rabat).unlink()
    register(rabat, given_names="Nana")
    assert read(central, write(stick, rabat)) >= 11
    assert people.count_people(central) == 11


def test_an_answer_lost_after_the_commit_only_sends_it_again(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    register(rabat)
    first = write(stick, rabat)
    read(central, first)
    write(stick, central).unlink()
    register(rabat, given_names="Nana")
    again = exchange.write_stick(rabat, exchange.WriteStick(stick))[0]
    assert again.operations > 2, "not acknowledged: carried once more"
    assert read(central, again.path) >= 1
    assert people.count_people(central) == 2
    read(rabat, write(stick, central))
    assert exchange.read_exchange(rabat).waiting_operations == 0


def test_a_stick_of_months_ago_changes_nothing_after_newer_ones(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    person = register(rabat)
    old = write(stick, rabat)
    people.change_person(rabat, people.ChangePerson(person.id, {"sex": "woman"}, {}))
    read(central, write(stick, rabat))
    before = digest(central)
    with pytest.raises(UserError, match="already_read"):
        read(central, old)
    assert digest(central) == before


def test_three_laptops_of_one_desk_agree_and_number_cases_apart(
    desks: Desks, met: tuple[Office, Office], stick: Path, tmp_path: Path
) -> None:
    rabat, central = met
    laptops = [rabat]
    for number in (2, 3):
        order = SetUp("RBA", f"Collègue {number}", PASSPHRASE)
        folder = tmp_path / f"laptop-{number}"
        office, _ = setting_up.set_up(folder, order, clock=desks.clock, cost=CHEAP)
        desks.keep(office)
        desks.introduce(office, central)
        laptops.append(office)
    numbers = [
        register(office, given_names=f"Awa {place}").case_number for place, office in enumerate(laptops)
    ]
    assert len(set(numbers)) == 3
    for _ in range(2):
        for office in (*laptops, central):
            path = write(stick, office)
            for other in (*laptops, central):
                if other is not office:
                    with suppress(UserError):  # nothing new
                        read(other, path)
    assert len({digest(office) for office in (*laptops, central)}) == 1
    assert all(people.count_people(office) == 3 for office in laptops)


def test_a_desk_carries_for_another_that_nobody_meets(
    desks: Desks, met: tuple[Office, Office], stick: Path, open_desk: object
) -> None:
    rabat, central = met
    oujda = open_desk("OUJ")  # type: ignore[operator]
    desks.introduce(oujda, central)
    carry(stick, central, rabat)
    register(oujda, given_names="Nana")
    carry(stick, oujda, rabat)
    carry(stick, rabat, central)
    assert people.count_people(central) == 1
    answer = write(stick, central)
    read(rabat, answer)
    read(oujda, answer)
    waiting = {peer.desk: peer.waiting for peer in exchange.read_exchange(oujda).peers}
    assert waiting["CEN"] == 0, "arrived, though Oujda never met the central office"


def test_what_a_crash_left_on_the_stick_goes_with_the_next_writing(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, _ = met
    left = stick / "FORAS-RBA-2021-11-15-0007.foras.partial"
    theirs = stick / "FORAS-OUJ-2021-11-15-0007.foras.partial"
    now = stick / "FORAS-RBA-2021-11-16-0009.foras.partial"
    for path in (left, theirs, now):
        path.write_bytes(b"half a bundle")
    for path in (left, theirs):
        os.utime(path, (0, 0))
    register(rabat)
    written = write(stick, rabat)
    assert {path.name for path in stick.iterdir()} == {written.name, theirs.name, now.name}
