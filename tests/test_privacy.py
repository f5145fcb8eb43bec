"""No personal data where it does not belong: logs, exceptions, file names, representations."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from foras_desktop.domain.records import Person
from foras_desktop.services.intake import RegisterPerson
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import SetUp
from tests.conftest import PASSPHRASE
from tests.people import register


def test_a_database_error_does_not_carry_the_values(rabat: Office) -> None:
    with pytest.raises(DBAPIError) as caught, rabat.unit_of_work() as work:
        work.records.add(Person(id=None, family_name="Zoumanigui"))  # type: ignore[arg-type]
    assert "Zoumanigui" not in str(caught.value)


def test_secrets_are_not_shown_by_representations(rabat: Office) -> None:
    shown = repr(rabat.credentials) + repr(SetUp("RBA", "Imane", PASSPHRASE))
    assert PASSPHRASE not in shown
    assert rabat.credentials.database_key.hex() not in shown
    assert str(rabat.credentials.database_key) not in shown
    assert "remark text" not in repr(RegisterPerson((), remark="remark text"))


def test_no_file_is_named_after_anyone(rabat: Office, tmp_path: Path) -> None:
    person = register(rabat, family_name="Zoumanigui")
    names = [path.name for path in rabat.credentials.folder.rglob("*")]
    assert names
    for name in names:
        assert "Zoumanigui" not in name
        assert person.id not in name
