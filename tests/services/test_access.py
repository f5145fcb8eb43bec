"""Setting up, unlocking, recovering, letting colleagues in, meeting the central office."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from foras_desktop.db.keys import recovery
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.sealing import unseal
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import access, audit, introduction, person_page, setting_up, unlocking
from foras_desktop.services.access import AddColleague
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.services.setting_up import SetUp
from foras_desktop.services.unlocking import Recover
from tests.conftest import CHEAP, PASSPHRASE, Desks
from tests.people import register

OTHER = "quatre dunes sous la pluie"


def test_keys_are_never_derived_cheaper_than_64_mib_and_three_passes() -> None:
    usual = KdfCost()
    assert usual.memory_kib >= 64 * 1024
    assert usual.passes >= 3


def test_a_real_desk_opens_with_the_real_cost(tmp_path: Path, clock: FixedClock) -> None:
    office, secrets = setting_up.set_up(tmp_path, SetUp("OUJ", "Karim Ouazzani", PASSPHRASE), clock=clock)
    folder, person = office.credentials.folder, office.actor.person_id
    office.close()
    stored = json.loads((folder / "keys.json").read_text("utf-8"))
    assert all(slot["kdf"]["memory_kib"] >= 65536 for slot in stored["slots"])
    opened = unlocking.unlock(folder, person, PASSPHRASE, clock=clock)
    assert opened.actor.role is Role.DESK_LEAD
    opened.close()
    assert secrets.root_secret is None


def test_a_wrong_passphrase_opens_nothing(rabat: Office) -> None:
    with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
        unlocking.unlock(rabat.credentials.folder, rabat.actor.person_id, PASSPHRASE + " ")


@pytest.mark.parametrize(
    ("weak", "code"),
    [
        ("", "short"),
        ("short", "short"),
        ("aaaaaaaaaaaaaaaaaaaa", "guessable"),
        ("rabat 2021 foras", "guessable"),
    ],
)
def test_a_weak_passphrase_is_refused_and_nothing_is_left(tmp_path: Path, weak: str, code: str) -> None:
    with pytest.raises(UserError, match=rf"access\.passphrase_{code}"):
        setting_up.set_up(tmp_path, SetUp("RBA", "Imane Lahlou", weak), cost=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_a_name_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"access\.name_missing"):
        setting_up.set_up(tmp_path, SetUp("RBA", "  ", PASSPHRASE), cost=CHEAP)


def test_a_desk_is_set_up_once(desks: Desks) -> None:
    desks.set_up("RBA")
    with pytest.raises(UserError, match=r"access\.desk_exists"):
        desks.set_up("RBA")


def test_practice_and_real_data_lie_apart(tmp_path: Path, clock: FixedClock) -> None:
    for practice in (False, True):
        office, _ = setting_up.set_up(
            tmp_path, SetUp("RBA", "Imane Lahlou", PASSPHRASE, practice), clock=clock, cost=CHEAP
        )
        office.close()
    profiles = profile_folders(tmp_path)
    assert [(one.folder.name, one.practice) for one in profiles] == [("RBA", False), ("RBA-practice", True)]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"profile": 3}', b"\xff\xfe"])
def test_a_damaged_key_file_is_told(rabat: Office, content: bytes) -> None:
    folder = rabat.credentials.folder
    (folder / "keys.json").write_bytes(content)
    with pytest.raises(EnvironmentFault, match=r"keys\.damaged"):
        unlocking.unlock(folder, rabat.actor.person_id, PASSPHRASE)
    assert profile_folders(folder.parent)[0].people == ()


def test_a_copied_database_alone_neither_opens_nor_speaks(rabat: Office, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "foras.db").write_bytes((rabat.credentials.folder / "foras.db").read_bytes())
    with pytest.raises(EnvironmentFault, match=r"keys\.missing"):
        unlocking.unlock(copy, rabat.actor.person_id, PASSPHRASE)


def test_the_recovery_sheet_gives_a_new_passphrase(desks: Desks) -> None:
    office = desks.set_up("RBA")
    person = register(office)
    folder, who = office.credentials.folder, office.actor.person_id
    office.close()
    code = desks.secrets["RBA"].recovery_code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    recovered = desks.keep(unlocking.recover(folder, Recover(who, code, OTHER), cost=CHEAP)[0])
    assert person_page.open_person(recovered, person.id).person.family_name == "Diarra"
    recovered.close()
    with pytest.raises(UserError, match=r"wrong_passphrase"):
        unlocking.unlock(folder, who, PASSPHRASE)
    desks.keep(unlocking.unlock(folder, who, OTHER))


def test_a_recovery_code_works_once_and_the_next_sheet_takes_its_place(desks: Desks) -> None:
    office = desks.set_up("RBA")
    folder, who, used = office.credentials.folder, office.actor.person_id, desks.secrets["RBA"].recovery_code
    office.close()
    recovered, fresh = unlocking.recover(folder, Recover(who, used, OTHER), cost=CHEAP)
    person = register(recovered, remark="Un frère à Oujda")
    recovered.close()
    assert fresh.recovery_code != used
    with pytest.raises(UserError, match=r"access\.wrong_recovery_code"):
        unlocking.recover(folder, Recover(who, used, PASSPHRASE), cost=CHEAP)
    again, third = unlocking.recover(folder, Recover(who, fresh.recovery_code, PASSPHRASE), cost=CHEAP)
    desks.keep(again)
    kinds = [row.kind for row in audit.read_audit(again, AuditFilter()).rows]
    assert kinds.count("recovery_renewed") == kinds.count("recovered") == 2
    sheet = KeyFile.read(folder / KEY_FILE).open("recovery", third.recovery_code)
    remark = person_page.open_person(again, person.id).person.remark
    assert unseal(remark or "", sheet.seal_identity) == "Un frère à Oujda", "the sheets share what is sealed"


def test_the_central_offices_next_sheet_carries_the_same_root_key(desks: Desks) -> None:
    office = desks.set_up("CEN", "Salma Idrissi")
    folder, who, first = office.credentials.folder, office.actor.person_id, desks.secrets["CEN"]
    office.close()
    recovered, fresh = unlocking.recover(folder, Recover(who, first.recovery_code, OTHER), cost=CHEAP)
    desks.keep(recovered)
    assert (fresh.root_secret, fresh.root_fingerprint) == (first.root_secret, first.root_fingerprint)
    assert fresh.root_secret


def test_where_the_new_code_cannot_be_written_the_old_one_holds(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = desks.set_up("RBA")
    folder, who, code = office.credentials.folder, office.actor.person_id, desks.secrets["RBA"].recovery_code
    office.close()
    with monkeypatch.context() as full:
        full.setattr(KeyFile, "rewrapped", _disk_full)
        with pytest.raises(EnvironmentFault, match=r"disk\.full"):
            unlocking.recover(folder, Recover(who, code, OTHER), cost=CHEAP)
    desks.keep(unlocking.recover(folder, Recover(who, code, OTHER), cost=CHEAP)[0])


def _disk_full(*_given: object) -> None:
    raise EnvironmentFault("disk.full")


def test_a_wrong_recovery_code_changes_nothing(rabat: Office) -> None:
    folder = rabat.credentials.folder
    before = (folder / "keys.json").read_bytes()
    with pytest.raises(UserError, match=r"access\.wrong_recovery_code"):
        unlocking.recover(folder, Recover(rabat.actor.person_id, "AAAAA-BBBBB", OTHER), cost=CHEAP)
    assert (folder / "keys.json").read_bytes() == before


def test_a_new_sheet_makes_the_old_one_worthless(desks: Desks) -> None:
    office = desks.set_up("RBA")
    folder, who = office.credentials.folder, office.actor.person_id
    with pytest.raises(UserError, match=r"wrong_passphrase"):
        access.renew_recovery(office, access.RenewRecovery(OTHER), cost=CHEAP)
    fresh, _ = access.renew_recovery(office, access.RenewRecovery(PASSPHRASE), cost=CHEAP)
    old = desks.secrets["RBA"].recovery_code
    with pytest.raises(UserError, match=r"wrong_recovery_code"):
        unlocking.recover(folder, Recover(who, old, OTHER), cost=CHEAP)
    desks.keep(unlocking.recover(folder, Recover(who, fresh.recovery_code, OTHER), cost=CHEAP)[0])


def test_whoever_recovers_reads_the_remarks_sealed_from_then_on(desks: Desks) -> None:
    office = desks.set_up("RBA")
    folder, who = office.credentials.folder, office.actor.person_id
    office.close()
    recovered = desks.keep(
        unlocking.recover(folder, Recover(who, desks.secrets["RBA"].recovery_code, OTHER), cost=CHEAP)[0]
    )
    person = register(recovered, remark="Un frère à Oujda")
    assert person_page.read_remark(recovered, person.id)[0] == "Un frère à Oujda"


def test_recovery_codes_are_read_as_people_type_them() -> None:
    code = recovery.new_recovery_code(lambda count: bytes(range(count)))
    assert len(code.replace("-", "")) == 30
    assert recovery.normal_recovery_code(f"  {code.lower()} ".replace("-", " ")) == code


def test_the_sealed_remark_opens_to_the_first_counsellor_only(rabat: Office, desks: Desks) -> None:
    person = register(rabat, remark="Un frère à Oujda")
    stored = person_page.open_person(rabat, person.id).person.remark
    assert stored is not None
    assert "Oujda" not in stored
    assert person_page.read_remark(rabat, person.id)[0] == "Un frère à Oujda"
    order = AddColleague("Hamza Ouali", Role.COUNSELLOR, PASSPHRASE, OTHER)
    slot, _ = access.add_colleague(rabat, order, cost=CHEAP)
    colleague = desks.keep(unlocking.unlock(rabat.credentials.folder, slot.id, OTHER))
    assert colleague.actor.role is Role.COUNSELLOR
    with pytest.raises(UserError, match=r"access\.not_a_holder"):
        person_page.read_remark(colleague, person.id)


def test_letting_someone_in_needs_the_right_and_ones_own_passphrase(rabat: Office, desks: Desks) -> None:
    with pytest.raises(UserError, match=r"wrong_passphrase"):
        access.add_colleague(rabat, AddColleague("Hamza", Role.COUNSELLOR, OTHER, OTHER), cost=CHEAP)
    slot, _ = access.add_colleague(
        rabat, AddColleague("Hamza", Role.COUNSELLOR, PASSPHRASE, OTHER), cost=CHEAP
    )
    colleague = desks.keep(unlocking.unlock(rabat.credentials.folder, slot.id, OTHER))
    with pytest.raises(UserError, match=r"access\.refused"):
        access.add_colleague(colleague, AddColleague("X", Role.COUNSELLOR, OTHER, PASSPHRASE), cost=CHEAP)
    with pytest.raises(UserError, match=r"access\.refused"):
        access.add_colleague(rabat, AddColleague("X", Role.COORDINATOR, PASSPHRASE, OTHER), cost=CHEAP)
    assert [one.name for one in access.people_with_access(rabat)] == ["Imane Lahlou", "Hamza"]


# --- meeting the central office -------------------------------------------------------------------


def letters(rabat: Office, central: Office, folder: Path) -> tuple[Path, Path]:
    request, _ = introduction.write_introduction(rabat, folder)
    letter = introduction.open_introduction(central, request)
    (answer, _), _ = introduction.admit(central, introduction.Admit(letter, folder))
    return request, answer


def test_both_sides_see_the_same_digits(rabat: Office, central: Office, tmp_path: Path, desks: Desks) -> None:
    request, sent = introduction.write_introduction(rabat, tmp_path)
    assert introduction.open_introduction(central, request).fingerprint == sent.fingerprint
    (answer, welcome), _ = introduction.admit(central, introduction.Admit(sent, tmp_path))
    assert introduction.open_welcome(rabat, answer).fingerprint == welcome.fingerprint
    assert len(sent.fingerprint.replace(" ", "")) == 30


def test_the_lead_who_began_alone_is_confirmed(rabat: Office, central: Office, tmp_path: Path) -> None:
    _, answer = letters(rabat, central, tmp_path)
    role, _ = introduction.accept_welcome(rabat, introduction.open_welcome(rabat, answer))
    assert role is Role.DESK_LEAD


def test_a_letter_changed_on_its_way_is_refused(rabat: Office, central: Office, tmp_path: Path) -> None:
    request, _ = introduction.write_introduction(rabat, tmp_path)
    request.write_text(request.read_text("utf-8").replace("desk_lead", "coordinator"), "utf-8")
    with pytest.raises(UserError, match=r"letter\.forged"):
        introduction.open_introduction(central, request)


@pytest.mark.parametrize("content", [b"", b"hello", b'{"foras": "other"}', b"{" * 5000])
def test_a_file_that_is_no_letter_is_told(rabat: Office, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.foras-letter"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"letter\.unreadable"):
        introduction.open_welcome(rabat, path)


def test_letters_for_someone_else_and_the_wrong_kind(
    rabat: Office, central: Office, tmp_path: Path, desks: Desks
) -> None:
    request, answer = letters(rabat, central, tmp_path)
    casablanca = desks.set_up("CAS", "Hicham Sebti")
    for office, path, code in (
        (casablanca, answer, "letter.for_someone_else"),
        (rabat, request, "letter.not_a_welcome"),
    ):
        with pytest.raises(UserError) as refusal:
            introduction.open_welcome(office, path)
        assert refusal.value.code == code
    with pytest.raises(UserError, match=r"letter\.not_an_introduction"):
        introduction.open_introduction(central, answer)


def test_practice_never_meets_real_data(central: Office, desks: Desks, tmp_path: Path) -> None:
    practice = desks.set_up("OUJ", "Karim Ouazzani", practice=True)
    request, _ = introduction.write_introduction(practice, tmp_path)
    with pytest.raises(UserError, match=r"letter\.practice_and_real"):
        introduction.open_introduction(central, request)


def test_a_desk_belongs_to_one_central_office(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    rabat, _ = met
    other = Desks(tmp_path / "other", desks.clock)
    second = desks.keep(other.set_up("CEN", "Nadia Alami"))
    _, answer = letters(rabat, second, tmp_path)
    with pytest.raises(UserError, match=r"letter\.other_realm"):
        introduction.open_welcome(rabat, answer)


def test_only_the_central_office_admits(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, _ = met
    request, _ = introduction.write_introduction(rabat, tmp_path)
    with pytest.raises(UserError, match=r"access\.refused"):
        introduction.open_introduction(rabat, request)
