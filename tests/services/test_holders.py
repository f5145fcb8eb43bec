"""Who opens what is sealed: chosen colleagues, the recovery sheet, and the central office by its escrow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from foras_desktop.db.keys.sealing import unseal
from foras_desktop.domain.access import Role
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import access, audit, escrow, person_page, unlocking
from foras_desktop.services.access import AddColleague
from foras_desktop.services.holders import ChooseHolders, choose_holders, holders
from foras_desktop.services.office import Office
from foras_desktop.services.unlocking import Recover
from tests.conftest import CHEAP, PASSPHRASE, Desks
from tests.people import register
from tests.services.identity.copies import carry

THEIRS = "cinq dunes sous la lune"


def let_in(office: Office, name: str, role: Role = Role.COUNSELLOR) -> str:
    slot, _ = access.add_colleague(office, AddColleague(name, role, PASSPHRASE, THEIRS), CHEAP)
    return slot.id


def as_colleague(office: Office, person_id: str, passphrase: str = THEIRS) -> Office:
    office.close()
    return unlocking.unlock(office.credentials.folder, person_id, passphrase, clock=office.clock)


def test_a_chosen_colleague_opens_what_was_sealed_before(rabat: Office, desks: Desks) -> None:
    person = register(rabat, remark="Un frère à Oujda")
    karim = let_in(rabat, "Karim Ziani")
    assert holders(rabat) == {rabat.actor.person_id}
    again, _ = choose_holders(rabat, ChooseHolders((rabat.actor.person_id, karim), PASSPHRASE))
    assert again == 1
    assert holders(rabat) == {rabat.actor.person_id, karim}
    assert person_page.read_remark(rabat, person.id)[0] == "Un frère à Oujda"
    colleague = desks.keep(as_colleague(rabat, karim))
    assert person_page.read_remark(colleague, person.id)[0] == "Un frère à Oujda"
    later = register(colleague, given_names="Awa", remark="vit avec sa tante")
    assert person_page.read_remark(colleague, later.id)[0] == "vit avec sa tante"


def test_who_is_chosen_no_more_opens_nothing_of_what_is_there(rabat: Office, desks: Desks) -> None:
    person = register(rabat, remark="Un frère à Oujda")
    karim, leila = let_in(rabat, "Karim Ziani"), let_in(rabat, "Leïla Amrani")
    choose_holders(rabat, ChooseHolders((rabat.actor.person_id, karim), PASSPHRASE))
    choose_holders(rabat, ChooseHolders((rabat.actor.person_id, leila), PASSPHRASE))
    colleague = desks.keep(as_colleague(rabat, karim))
    with pytest.raises(UserError, match=r"access\.not_a_holder"):
        person_page.read_remark(colleague, person.id)


def test_at_least_two_where_there_are_two(rabat: Office) -> None:
    own = rabat.actor.person_id
    choose_holders(rabat, ChooseHolders((own,), PASSPHRASE))
    karim, auditor = let_in(rabat, "Karim Ziani"), let_in(rabat, "Nadia Fassi", Role.AUDITOR)
    for chosen in ((own,), (), (own, auditor), (own, own)):
        with pytest.raises(UserError, match=r"holders\.too_few") as refusal:
            choose_holders(rabat, ChooseHolders(chosen, PASSPHRASE))
        assert refusal.value.params["least"] == 2
    assert holders(rabat) == {own}
    choose_holders(rabat, ChooseHolders((own, karim), PASSPHRASE))
    with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
        choose_holders(rabat, ChooseHolders((own, karim), "une autre phrase"))


def test_the_recovery_sheet_opens_it_still(desks: Desks) -> None:
    rabat = desks.set_up("RBA")
    person = register(rabat, remark="Un frère à Oujda")
    karim = let_in(rabat, "Karim Ziani")
    choose_holders(rabat, ChooseHolders((rabat.actor.person_id, karim), PASSPHRASE))
    with rabat.read_view() as view:
        sealed = view.records.get(Person, person.id).remark
    rabat.close()
    order = Recover(karim, desks.secrets["RBA"].recovery_code, "six dunes sous la pluie")
    recovered, fresh = unlocking.recover(rabat.credentials.folder, order, clock=desks.clock, cost=CHEAP)
    desks.keep(recovered)
    assert recovered.credentials.seal_identity
    keys = unlocking.KeyFile.read(rabat.credentials.folder / unlocking.KEY_FILE)
    sheet = keys.open("recovery", fresh.recovery_code)
    assert unseal(sealed or "", sheet.seal_identity) == "Un frère à Oujda"


def test_the_central_office_opens_what_a_desk_sealed_since_they_met(
    met: tuple[Office, Office], stick: Path, desks: Desks
) -> None:
    rabat, central = met
    person = register(rabat, remark="Un frère à Oujda")
    carry(stick, rabat, central)
    assert person_page.read_remark(central, person.id)[0] == "Un frère à Oujda"
    entry = audit.read_audit(central, AuditFilter(kinds=("sealed_read",))).rows[0]
    assert entry.detail == "remark_by_escrow", "not as one who was chosen"


def test_another_desk_does_not(
    met: tuple[Office, Office], open_desk: Callable[[str], Office], stick: Path, desks: Desks
) -> None:
    rabat, central = met
    oujda = open_desk("OUJ")
    desks.introduce(oujda, central)
    person = register(rabat, remark="Un frère à Oujda")
    carry(stick, rabat, central, oujda)
    with pytest.raises(UserError, match=r"access\.not_a_holder"):
        person_page.read_remark(oujda, person.id)


def test_what_was_sealed_before_they_met_opens_once_it_is_sealed_again(
    rabat: Office, central: Office, stick: Path, desks: Desks
) -> None:
    person = register(rabat, remark="Un frère à Oujda")
    desks.introduce(rabat, central)
    carry(stick, rabat, central)
    with pytest.raises(UserError, match=r"access\.not_a_holder"):
        person_page.read_remark(central, person.id)
    choose_holders(rabat, ChooseHolders((rabat.actor.person_id,), PASSPHRASE))
    carry(stick, rabat, central)
    assert person_page.read_remark(central, person.id)[0] == "Un frère à Oujda"


def test_every_desk_seals_to_the_escrow_as_well(met: tuple[Office, Office]) -> None:
    rabat, central = met
    with rabat.read_view() as view:
        assert len(escrow.recipients(view, rabat)) == len(rabat.credentials.seal_recipients) + 1
    with central.read_view() as view:
        assert escrow.recipients(view, central)[-1] not in central.credentials.seal_recipients


def test_an_older_central_office_gets_one_at_its_next_opening(central: Office, desks: Desks) -> None:
    with central.unit_of_work() as work:
        work.connection.exec_driver_sql("DELETE FROM voucher WHERE kind = 'escrow'")
        work.commit()
    with central.read_view() as view:
        assert escrow.recipients(view, central) == central.credentials.seal_recipients
    again = desks.keep(as_colleague(central, central.actor.person_id, PASSPHRASE))
    with again.read_view() as view:
        assert len(escrow.recipients(view, again)) == len(again.credentials.seal_recipients) + 1
