"""The sub-commands: a bundle explained, the tables checked, troubles as one sentence."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from foras_desktop.cli.main import run as run_command
from foras_desktop.services import exchange
from foras_desktop.services.exchange import WriteStick
from foras_desktop.services.office import Office
from tests.conftest import PASSPHRASE
from tests.people import register


@pytest.fixture(autouse=True)
def _typed(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda prompt: PASSPHRASE)


@pytest.fixture
def bundle(met: tuple[Office, Office], tmp_path: Path) -> Path:
    register(met[0], family_name="Zoumanigui")
    return exchange.write_stick(met[0], WriteStick(tmp_path))[0].path


def data(office: Office) -> list[str]:
    return ["--data", str(office.credentials.folder.parent), "--language", "en"]


def run(arguments: list[str], office: Office) -> int:
    return run_command([*data(office), *arguments])


def test_a_bundle_is_explained_without_names(
    met: tuple[Office, Office], bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["exchange", "inspect", str(bundle)], met[1]) == 0
    words = capsys.readouterr().out
    assert "RBA" in words
    assert "person: 1" in words
    assert "Nothing was merged" in words
    assert "Zoumanigui" not in words


def test_the_envelope_is_told_without_a_key(
    met: tuple[Office, Office], bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["exchange", "inspect", "--envelope", str(bundle)], met[1]) == 0
    assert "for 1 computers" in capsys.readouterr().out


def test_a_trouble_is_one_sentence_and_status_one(
    met: tuple[Office, Office], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    junk = tmp_path / "junk.foras"
    junk.write_bytes(b"junk")
    assert run(["exchange", "inspect", str(junk)], met[1]) == 1
    assert "not a FORAS bundle" in capsys.readouterr().err


def test_the_tables_are_checked_and_rebuilt(rabat: Office, capsys: pytest.CaptureFixture[str]) -> None:
    register(rabat)
    assert run(["database", "check"], rabat) == 0
    with rabat.unit_of_work() as work:
        with work.without_capture():
            work.connection.exec_driver_sql("UPDATE person SET family_name = 'wrong'")
        work.commit()
    assert run(["database", "check"], rabat) == 1
    assert run(["database", "rebuild"], rabat) == 0
    assert run(["database", "check"], rabat) == 0


def test_a_backup_is_made_listed_checked_and_put_back(
    rabat: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register(rabat)
    rabat.close()
    assert run(["backup", "list"], rabat) == 0
    assert "no backup yet" in capsys.readouterr().out
    assert run(["backup", "make"], rabat) == 0
    path = capsys.readouterr().out.splitlines()[-1]
    assert run(["backup", "list"], rabat) == 0
    assert path in capsys.readouterr().out
    assert run(["backup", "check", path], rabat) == 0
    assert "whole" in capsys.readouterr().out
    new = ["--data", str(tmp_path / "new"), "--language", "en"]
    assert run_command([*new, "backup", "restore", path]) == 0
    assert run_command([*new, "database", "check"]) == 0
    damaged = tmp_path / Path(path).name
    damaged.write_bytes(Path(path).read_bytes()[:-5000])
    assert run(["backup", "check", str(damaged)], rabat) == 1
    assert "not" in capsys.readouterr().err


def test_no_database_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["--data", str(tmp_path), "--language", "en", "database", "check"]) == 1
    assert "missing" in capsys.readouterr().err
