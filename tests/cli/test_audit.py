"""`foras-desktop audit`: entries in lines, a comparison by its status, the key to compare by telephone."""

from __future__ import annotations

import getpass
import re
from pathlib import Path

import pytest

from foras_desktop.app import SUB_COMMANDS
from foras_desktop.cli.main import run as run_command
from foras_desktop.services import exchange, person_page
from foras_desktop.services.authority import root_fingerprint
from foras_desktop.services.office import Office
from tests.conftest import PASSPHRASE
from tests.people import register
from tests.services.review.apart import exchange_both_ways


@pytest.fixture(autouse=True)
def _typed(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda prompt: PASSPHRASE)


def run(office: Office, *arguments: str) -> int:
    folder = str(office.credentials.folder.parent)
    return run_command(["--data", folder, "--language", "en", "audit", *arguments])


def test_entries_are_listed_and_narrowed(rabat: Office, capsys: pytest.CaptureFixture[str]) -> None:
    person = register(rabat, family_name="Sangaré", given_names="Awa", remark="x")
    person_page.read_remark(rabat, person.id)
    rabat.close()
    assert run(rabat, "list", "--person-words", "sangare") == 0
    line, count = capsys.readouterr().out.splitlines()
    assert line.split("\t")[1:5] == ["RBA", "Imane Lahlou", "Read what is sealed: the remark", "Sangaré Awa"]
    assert count == "Entries: 1"
    assert run(rabat, "list", "--kind", "sealed_read", "--until", "2020-01-01") == 0
    assert capsys.readouterr().out.splitlines() == ["Entries: 0"]
    assert run(rabat, "list", "--kind", "unlocked", "--since", "2020-01-01") == 0
    assert "Unlocked" in capsys.readouterr().out


def test_what_is_whole_is_0_and_names_the_key_to_compare(
    met: tuple[Office, Office], stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rabat, central = met
    exchange_both_ways(stick, rabat, central)
    written, _ = exchange.write_stick(central, exchange.WriteStick(stick))
    root = root_fingerprint(central)
    assert run(rabat, "verify") == 0
    words = capsys.readouterr().out
    assert "as it was signed" in words
    assert root in words
    assert run(rabat, "verify", "--bundle", str(written.path)) == 0


def test_what_was_altered_is_1_with_what_and_where(
    met: tuple[Office, Office], stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rabat, central = met
    exchange_both_ways(stick, rabat, central)
    own = rabat.credentials.replica_keys.replica
    with rabat.unit_of_work() as work:
        with work.without_capture():
            work.connection.exec_driver_sql(
                "UPDATE oplog SET author = 'someone' WHERE replica = ? AND entity = 'audit_entry'", (own,)
            )
        work.commit()
    assert run(rabat, "verify") == 1
    words = capsys.readouterr().out
    assert f"{own} 1–" in words
    assert "changed afterwards" in words
    assert root_fingerprint(central) in words


def test_before_the_central_office_was_met_it_is_said(
    rabat: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(rabat, "verify") == 1
    assert "not met the central office" in capsys.readouterr().err


def test_every_sub_command_is_one_of_the_program_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run_command(["--help"])
    choices = re.findall(r"\{([a-z,\s]+)\}", capsys.readouterr().out)
    assert set(SUB_COMMANDS) in [set(one.split(",")) for one in choices]
