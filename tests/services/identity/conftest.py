"""A desk whose folder was copied to another laptop."""

from __future__ import annotations

from pathlib import Path

import pytest

from foras_desktop.services.office import Office
from tests.conftest import Desks
from tests.people import register
from tests.services.identity.copies import copied, opened
from tests.sync.test_bundles import read, write


@pytest.fixture
def copy(met: tuple[Office, Office], desks: Desks, tmp_path: Path) -> tuple[Office, Office, Office]:
    """Rabat, a copy of Rabat's folder on another laptop, and the central office."""
    rabat, central = met
    register(rabat, given_names="Before", remark="sealed before")
    read(central, write(rabat, tmp_path / "before"))
    folder = copied(rabat, tmp_path / "copy")
    return opened(desks, rabat), opened(desks, rabat, folder), central
