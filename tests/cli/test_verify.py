"""`foras-desktop verify`: a code that holds is explained, any other ends in one sentence and status 1."""

from __future__ import annotations

import getpass
from datetime import date
from pathlib import Path

import pytest

from foras_desktop.app import SUB_COMMANDS
from foras_desktop.cli.main import run
from foras_desktop.domain.certificate_code import CertificateNumber, CertifiedFacts, check_code
from foras_desktop.services.office import Office
from foras_desktop.sync.certificate_proof import prove_certificate
from foras_desktop.sync.state import require_realm
from foras_desktop.sync.wire import Signed
from tests.conftest import PASSPHRASE
from tests.sync.certificates import FACTS, NUMBER, REALM, proof


@pytest.fixture(autouse=True)
def _app(qapp: object) -> None:
    pass


def verify(*arguments: str, language: str = "en") -> int:
    trusted = ["--root", REALM.root, "--realm", REALM.id]
    return run(["--language", language, "verify", *arguments, *trusted])


def test_it_is_a_sub_command_of_the_program() -> None:
    assert "verify" in SUB_COMMANDS


def test_a_certificate_that_holds_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(proof()) == 0
    words = capsys.readouterr().out
    for said in (str(NUMBER), "RBA", "K. D.", "PD2", "8–22 Nov 2021", "22 Nov 2021", check_code(FACTS)):
        assert said in words
    assert "No list of revoked certificates is known" in words


@pytest.mark.parametrize(("language", "words"), [("fr", "est authentique"), ("ar", "صحيحة"), ("en", "holds")])
def test_it_speaks_the_language_chosen(language: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(proof(), language=language) == 0
    assert words in capsys.readouterr().out


def test_a_file_holds_a_code_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = tmp_path / "codes.txt"
    codes.write_text(f"{proof()}\n\n{proof()}\r\n", encoding="utf-8")
    assert verify(str(codes)) == 0
    assert capsys.readouterr().out.count(str(NUMBER)) == 2


def test_one_that_does_not_hold_spoils_the_status_but_not_the_others(
    capsys: pytest.CaptureFixture[str],
) -> None:
    spoilt = proof()[:-1] + ("0" if proof()[-1] != "0" else "1")
    assert verify(spoilt, proof()) == 1
    told = capsys.readouterr()
    assert "does not hold" in told.err
    assert str(NUMBER) in told.out


@pytest.mark.parametrize("junk", ["hello", "FORAS1:", "FORAS1:" + "0" * 4000, "x" * 5000, "a\0b", "."])
def test_what_is_no_code_is_told(junk: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(junk) == 1
    assert "not the code of a FORAS certificate" in capsys.readouterr().err


def test_an_empty_file_proves_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert verify(str(tmp_path / "empty")) == 1


def test_practice_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(proof(practice=True)) == 0
    assert "proves nothing" in capsys.readouterr().out


def test_a_list_of_revoked_ones_is_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known = tmp_path / "revoked.txt"
    known.write_text(f"2021-12-01\n{NUMBER}\n", encoding="utf-8")
    assert verify(proof(), "--revoked", str(known)) == 1
    assert "on the list of 1 Dec 2021" in capsys.readouterr().out
    known.write_text("2021-12-01\n", encoding="utf-8")
    assert verify(proof(), "--revoked", str(known)) == 0
    assert "not among the certificates revoked up to 1 Dec 2021" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["", f"{NUMBER}\n", "2021-12-01\nRBA-1\n"])
def test_what_is_no_list_is_told(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known = tmp_path / "revoked.txt"
    known.write_text(content, encoding="utf-8")
    assert verify(proof(), "--revoked", str(known)) == 1
    assert "no list of revoked certificates" in capsys.readouterr().err


def test_a_list_that_cannot_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(proof(), "--revoked", str(tmp_path / "absent")) == 1
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--root", "zz", "--realm", "x"], ["--root", "00" * 32]])
def test_half_a_trust_is_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit):
        run(["verify", proof(), *arguments])


def test_the_database_here_knows_whom_to_trust(
    met: tuple[Office, Office], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the voucher that the central office really gave, from one desk to the other."""
    monkeypatch.setattr(getpass, "getpass", lambda prompt: PASSPHRASE)
    desk, central = met
    keys = desk.credentials.replica_keys
    with desk.read_view() as view:
        realm = require_realm(view.connection)
        stored = [Signed(body, signature) for body, signature in view.queries.exchange.vouchers()]
    (voucher,) = (one for one in stored if realm.check(one).subject == keys.replica)
    day = date(2021, 11, 22)
    facts = CertifiedFacts("F.", CertificateNumber("RBA", "PD2", 21, "7KQ", 1), day, day, day)
    code = prove_certificate(facts, keys, voucher, realm)
    data = ["--data", str(central.credentials.folder.parent), "--language", "en"]
    assert run([*data, "verify", code]) == 0
    assert str(facts.number) in capsys.readouterr().out
    assert run([*data, "verify", proof()]) == 1
    assert "another project" in capsys.readouterr().err
