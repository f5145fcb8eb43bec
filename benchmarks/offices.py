"""Desks to measure at: set up as in service, but for the cost of the passphrase's key."""

from __future__ import annotations

from pathlib import Path

from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.domain.clock import Clock
from foras_desktop.services import introduction, setting_up
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import SetUp

WORDS = "sept lunes sur le fleuve"
"""The passphrase of all of them."""
_CHEAP = KdfCost(1, 8, 1)


def set_up(folder: Path, desk: str = "RBA", *, practice: bool = False, clock: Clock | None = None) -> Office:
    """A desk in that folder with one person at it."""
    order = SetUp(desk, "Imane Lahlou", WORDS, practice=practice)
    return setting_up.set_up(folder, order, clock=clock, cost=_CHEAP)[0]


def introduce(desk: Office, central: Office, letters: Path) -> None:
    """Two letters, one each way, through that folder."""
    request, _ = introduction.write_introduction(desk, letters)
    opened = introduction.open_introduction(central, request)
    (answer, _), _ = introduction.admit(central, introduction.Admit(opened, letters))
    introduction.accept_welcome(desk, introduction.open_welcome(desk, answer))
