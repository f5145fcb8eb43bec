"""`foras-hub`: from nothing to a peer that passes bundles on, with one sentence for what is wrong."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import foras_desktop.hub
from foras_desktop.hub.main import LETTER, run
from foras_desktop.hub.sentences import SENTENCES
from foras_desktop.services import exchange, introduction
from foras_desktop.services.office import Office
from tests.people import register


class Console:
    """Types commands for one hub, and reads what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> tuple[int, str]:
        address = f"sqlite:///{self.folder / 'hub.db'}"
        status = run(["--folder", str(self.folder), "--database", address, *map(str, words)])
        printed = self._capsys.readouterr()
        return status, printed.out + printed.err


@pytest.fixture
def hub(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    folder = tmp_path / "hub"
    folder.mkdir()
    return Console(folder, capsys)


def test_from_nothing_to_a_bundle_passed_on(hub: Console, met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    status, said = hub("init")
    assert status == 0
    opened = introduction.open_introduction(central, hub.folder / LETTER)
    assert opened.fingerprint in said
    (answer, welcome), _ = introduction.admit(central, introduction.Admit(opened, stick))
    status, said = hub("enrol", answer)
    assert (status, SENTENCES["hub.not_compared"] in said) == (1, True)
    assert hub("enrol", answer, "--fingerprint", welcome.fingerprint)[0] == 0
    register(rabat, given_names="Awa")
    for office in (central, rabat):
        written, _ = exchange.write_stick(office, exchange.WriteStick(stick))
        if office is central:
            exchange.read_stick(rabat, exchange.ReadStick(written.path))
        assert hub("read", written.path)[0] == 0
    status, said = hub("status")
    assert (status, "admitted" in said, "CEN" in said, "lacks 0" in said) == (0, True, True, True)
    assert "Awa" not in said
    assert hub("write", stick / "out.foras")[0] == 0
    assert exchange.read_stick(central, exchange.ReadStick(stick / "out.foras"))[0].operations > 0
    assert hub("verify") == (0, "The tables are what the log gives.\n")


def test_what_is_wrong_is_one_sentence(hub: Console, tmp_path: Path, stick: Path) -> None:
    assert SENTENCES["hub.keys_missing"] in hub("status")[1]
    assert hub("init")[0] == 0
    assert SENTENCES["hub.exists"] in hub("init")[1]
    noise = tmp_path / "noise"
    noise.write_bytes(b"not a letter")
    assert SENTENCES["letter.unreadable"] in hub("enrol", noise)[1]
    assert hub("enrol", hub.folder / LETTER)[1] == SENTENCES["letter.not_a_welcome"] + "\n"
    assert SENTENCES["exchange.not_introduced"] in hub("read", noise)[1]
    status, said = hub("write", stick / "out.foras")
    assert (status, said) == (1, SENTENCES["exchange.not_introduced"] + "\n")
    assert run(["--database", "mysql://somewhere", "status"]) == 1


def test_every_code_that_the_hub_raises_has_a_sentence() -> None:
    raised = set()
    for path in Path(foras_desktop.hub.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "UserError",
                "EnvironmentFault",
            ):
                raised |= {one.value for one in node.args if isinstance(one, ast.Constant)}
    to_desks = {code for code in raised if code.startswith("line.")}  # said to a program, not at the console
    assert raised - to_desks - set(SENTENCES) == set()
    assert all(re.fullmatch(r"[A-Z][^\n]*[.`]", text) for text in SENTENCES.values())


def test_a_computer_is_revoked_by_hand(hub: Console, met: tuple[Office, Office], stick: Path) -> None:
    _, central = met
    assert hub("init")[0] == 0
    opened = introduction.open_introduction(central, hub.folder / LETTER)
    (answer, welcome), _ = introduction.admit(central, introduction.Admit(opened, stick))
    assert hub("enrol", answer, "--fingerprint", welcome.fingerprint)[0] == 0
    replica = central.credentials.replica_keys.replica
    status, said = hub("revoke", replica)
    assert (status, "of CEN" in said, "retire it too" in said) == (0, True, True)
    assert "barred from the line" in hub("status")[1]
    assert "never heard" in hub("revoke", "A" * len(replica))[1]
    assert hub("revoke", replica, "--lift") == (0, f"{replica} may speak over the line again.\n")
    assert hub("revoke", replica, "--lift") == (0, f"{replica} was not barred.\n")
    assert hub("revoke", "Awa Diallo")[1] == SENTENCES["hub.not_a_replica"] + "\n"
    assert hub("sweep") == (0, "0 bundles on their way and 0 sessions forgotten.\n")
