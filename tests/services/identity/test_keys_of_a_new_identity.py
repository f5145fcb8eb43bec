"""A new identity changes the voice and nothing else: passphrases, sheets, drafts and sealed remarks stay."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.marks import MARK_FILE
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services import (
    access,
    identity,
    incarnation,
    intake,
    person_page,
    unlocking,
)
from foras_desktop.services.office import Office
from foras_desktop.services.unlocking import Recover
from tests.conftest import CHEAP, PASSPHRASE, Desks
from tests.people import register
from tests.services.identity.copies import (
    admitted_again,
    agree,
    carry,
    copied,
    meet_again,
    names,
    opened,
    quarantine,
    replica,
)


@pytest.mark.parametrize("writes_done", [0, 1, 2])
def test_stopped_anywhere_the_computer_has_one_whole_identity(
    copy: tuple[Office, Office, Office],
    desks: Desks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    writes_done: int,
) -> None:
    """Before the key file, before the database, before the key file's second time."""
    _, laptop, central = copy
    register(laptop, given_names="In quarantine")
    old, done = replica(laptop), []
    real_write, real_take = KeyFile.write, incarnation.identities.take_identity

    def counted(step: str) -> None:
        if len(done) == writes_done:
            raise KeyboardInterrupt
        done.append(step)

    def write_keys(keys: KeyFile, path: Path) -> None:
        counted("keys")
        real_write(keys, path)

    def take(*given: object) -> None:
        counted("database")
        real_take(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as crash:
        crash.setattr(KeyFile, "write", write_keys)
        crash.setattr(incarnation.identities, "take_identity", take)
        with pytest.raises(KeyboardInterrupt):
            identity.give_new_identity(laptop)
    laptop.close()
    laptop = opened(desks, laptop)
    assert (replica(laptop) == old) == (writes_done < 2)
    if quarantine(laptop):
        identity.give_new_identity(laptop)
    admitted_again(laptop, central, tmp_path)
    carry(tmp_path / "round", laptop, central)
    assert names(central) == {"Before", "In quarantine"}
    assert agree(laptop, central)


def test_everyone_still_gets_in_and_sealed_remarks_and_drafts_are_readable(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """(viii) Only the voice is new: slots, recovery sheet, remarks, drafts are as they were."""
    rabat, central = met
    order = access.AddColleague("Hamza Ouali", rabat.actor.role, PASSPHRASE, "cinq dunes sous la lune")
    colleague, _ = access.add_colleague(rabat, order, cost=CHEAP)
    sealed = register(rabat, remark="sealed before")
    draft, _ = intake.keep_draft(rabat, intake.KeepDraft(None, {"consent_recorded": True, "x": "y"}))
    laptop = opened(desks, rabat, copied(rabat, tmp_path / "copy"))
    meet_again(laptop, central, tmp_path / "letters")
    later = register(laptop, remark="sealed after")
    laptop.close()
    folder = laptop.credentials.folder
    other = desks.keep(unlocking.unlock(folder, colleague.id, "cinq dunes sous la lune", clock=desks.clock))
    assert replica(other) == replica(laptop) == KeyFile.read(folder / KEY_FILE).profile.replica
    other.close()
    first = opened(desks, laptop)
    for person, remark in ((sealed, "sealed before"), (later, "sealed after")):
        assert person_page.read_remark(first, person.id)[0] == remark
    assert [one.id for one in intake.read_drafts(first)] == [draft.id]


def test_the_recovery_sheet_opens_a_computer_with_a_new_identity(desks: Desks, tmp_path: Path) -> None:
    rabat = desks.set_up("RBA")
    laptop = opened(desks, rabat, copied(rabat, tmp_path / "copy"))
    identity.give_new_identity(laptop)
    laptop.close()
    order = Recover(laptop.actor.person_id, desks.secrets["RBA"].recovery_code, "six dunes sous la pluie")
    again, _ = unlocking.recover(laptop.credentials.folder, order, clock=desks.clock, cost=CHEAP)
    desks.keep(again)
    assert replica(again) == replica(laptop)


def test_a_backup_without_a_voice_works_at_once_and_gets_a_voice_of_its_own(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """A backup is the database with its slots, never the replica's keys (decisions.md 15)."""
    rabat, central = met
    register(rabat, given_names="In the backup")
    folder = copied(rabat, tmp_path / "restored")
    path, opened_keys = folder / KEY_FILE, rabat.credentials.opened
    KeyFile.read(path).without_box(opened_keys, "replica").write(path)
    (folder / MARK_FILE).unlink()
    restored = opened(desks, rabat, folder)
    assert quarantine(restored) == "copied"
    register(restored, given_names="Restored")
    meet_again(restored, central, tmp_path / "letters")
    carry(tmp_path / "round", restored, central)
    assert names(central) == {"In the backup", "Restored"}
    assert agree(restored, central)


def test_a_key_file_changed_by_hand_gets_no_new_voice(copy: tuple[Office, Office, Office]) -> None:
    _, laptop, _ = copy
    path = laptop.credentials.folder / KEY_FILE
    stored = json.loads(path.read_text("utf-8"))
    stored["slots"][0]["role"] = "coordinator"
    path.write_text(json.dumps(stored), "utf-8")
    with pytest.raises(EnvironmentFault, match=r"keys\.damaged"):
        identity.give_new_identity(laptop)
