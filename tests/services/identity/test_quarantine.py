"""A copied computer says nothing and reads nothing; people work on."""

from __future__ import annotations

from pathlib import Path

import pytest

from foras_desktop.domain.case_number import is_case_number
from foras_desktop.domain.errors import UserError
from foras_desktop.services import (
    identity,
    introduction,
)
from foras_desktop.services.office import Office
from tests.conftest import Desks
from tests.people import register
from tests.services.identity.copies import names, opened, quarantine
from tests.sync.test_bundles import read, write


def test_nothing_leaves_and_nothing_is_read_in_quarantine(
    copy: tuple[Office, Office, Office], tmp_path: Path
) -> None:
    rabat, laptop, central = copy
    answer = write(central, tmp_path / "answer")
    (tmp_path / "stick").mkdir()
    for act in (
        lambda: write(laptop, tmp_path / "stick"),
        lambda: read(laptop, answer),
        lambda: introduction.write_introduction(laptop, tmp_path / "stick"),
    ):
        with pytest.raises(UserError, match=r"identity\.quarantined"):
            act()
    assert list((tmp_path / "stick").iterdir()) == []
    assert read(rabat, answer).desk == "CEN"


def test_work_goes_on_in_quarantine_which_outlives_restarts(
    copy: tuple[Office, Office, Office], desks: Desks
) -> None:
    _, laptop, _ = copy
    for number in range(3):
        register(laptop, given_names=f"Meanwhile {number}")
        laptop.close()
        laptop = opened(desks, laptop)
        assert quarantine(laptop) == "copied"
    assert {f"Meanwhile {number}" for number in range(3)} < names(laptop)


def test_two_copies_issue_no_case_number_twice(copy: tuple[Office, Office, Office]) -> None:
    rabat, laptop, _ = copy
    numbers = [register(office).case_number for office in (rabat, laptop, rabat, laptop)]
    assert len(set(numbers)) == len(numbers)
    assert all(is_case_number(str(number)) for number in numbers)


def test_a_sound_computer_needs_no_new_identity(met: tuple[Office, Office]) -> None:
    for office in met:
        with pytest.raises(UserError, match=r"identity\.sound"):
            identity.give_new_identity(office)
