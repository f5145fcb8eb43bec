"""What colleagues are trusted with: desks ask, the central office countersigns, and what is written apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from foras_desktop.db import issues, rebuild
from foras_desktop.domain.access import Action, Permission, Role, Trust
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import StaffMember
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import access, audit, colleagues, person_page, unlocking
from foras_desktop.services.access import AddColleague, RemoveColleague
from foras_desktop.services.colleagues import ChangeTrust, Colleague, EndAccess, change_trust
from foras_desktop.services.holders import ChooseHolders, choose_holders
from foras_desktop.services.office import Office
from foras_desktop.services.review import rule_breaks
from foras_desktop.services.review.inbox import InboxItem
from foras_desktop.sync.core.issues import LACKED_RIGHT
from tests.conftest import CHEAP, PASSPHRASE, Desks
from tests.people import register
from tests.services.review.apart import carry, exchange_both_ways, waiting
from tests.services.test_holders import THEIRS, as_colleague, let_in

COUNSELLOR, LEAD, READS = Trust(Role.COUNSELLOR), Trust(Role.DESK_LEAD), Trust(Role.AUDITOR)
EXPORTS = Trust(Role.COUNSELLOR, frozenset({Permission.EXPORT}))


def change(office: Office, person_id: str, trust: Trust) -> bool:
    return change_trust(office, ChangeTrust(person_id, trust, PASSPHRASE))[0]


def here(office: Office, person_id: str) -> Colleague:
    (found,) = [one for one in colleagues.colleagues_here(office) if one.person_id == person_id]
    return found


def asking(central: Office) -> list[Colleague]:
    return [one for one in colleagues.colleagues_everywhere(central) if one.waits]


def past_rights(office: Office) -> list[InboxItem]:
    return [item for item in waiting(office) if item.rule == LACKED_RIGHT]


def is_sound(office: Office) -> bool:
    with office.read_view() as view:
        return not rebuild.differences(view.connection) and not issues.differences(view.connection)


# --- a desk that has not met the central office ---------------------------------------------------


def test_before_the_central_office_is_met_a_role_changes_at_once(rabat: Office, desks: Desks) -> None:
    karim = let_in(rabat, "Karim Ziani")
    assert change(rabat, karim, LEAD)
    assert here(rabat, karim).trust == LEAD
    assert desks.keep(as_colleague(rabat, karim)).actor.role is Role.DESK_LEAD


def test_a_permission_is_given_and_taken_away(rabat: Office, desks: Desks) -> None:
    person = register(rabat)
    karim = let_in(rabat, "Karim Ziani")
    change(rabat, karim, EXPORTS)
    colleague = desks.keep(as_colleague(rabat, karim))
    assert colleague.actor.may(Action.EXPORT_ABOUT_PERSON)
    assert not colleague.actor.may(Action.GIVE_ACCESS)
    rabat = desks.keep(as_colleague(colleague, rabat.actor.person_id, PASSPHRASE))
    change(rabat, karim, COUNSELLOR)
    colleague = desks.keep(as_colleague(rabat, karim))
    assert not colleague.actor.may(Action.EXPORT_ABOUT_PERSON)
    assert person_page.open_person(colleague, person.id)


def test_what_is_sealed_of_a_child_alone_opens_only_to_who_is_trusted_with_that(
    rabat: Office, desks: Desks
) -> None:
    child = register(
        rabat, born_on=date(2008, 4, 2), birth_precision="day", unaccompanied=True, remark="une tante à Fès"
    )
    karim = let_in(rabat, "Karim Ziani")
    choose_holders(rabat, ChooseHolders((rabat.actor.person_id, karim), PASSPHRASE))
    colleague = desks.keep(as_colleague(rabat, karim))
    with pytest.raises(UserError, match=r"access\.refused"):
        person_page.read_remark(colleague, child.id)
    rabat = desks.keep(as_colleague(colleague, rabat.actor.person_id, PASSPHRASE))
    change(rabat, karim, Trust(Role.COUNSELLOR, frozenset({Permission.CHILD_PROTECTION})))
    colleague = desks.keep(as_colleague(rabat, karim))
    assert person_page.read_remark(colleague, child.id)[0] == "une tante à Fès"


def test_a_permission_stays_with_a_new_passphrase(rabat: Office, desks: Desks) -> None:
    karim = let_in(rabat, "Karim Ziani")
    change(rabat, karim, EXPORTS)
    access.reset_passphrase(
        rabat, access.ResetPassphrase(karim, PASSPHRASE, "trois ponts et un puits"), CHEAP
    )
    assert desks.keep(as_colleague(rabat, karim, "trois ponts et un puits")).actor.trust == EXPORTS


def test_refusals_change_nothing(rabat: Office) -> None:
    karim = let_in(rabat, "Karim Ziani")
    for order, code in (
        (ChangeTrust(rabat.actor.person_id, READS, PASSPHRASE), "access.not_oneself"),
        (ChangeTrust(karim, Trust(Role.COORDINATOR), PASSPHRASE), "access.refused"),
        (ChangeTrust("nobody", LEAD, PASSPHRASE), "access.unknown_person"),
        (ChangeTrust(karim, LEAD, "not my passphrase"), "access.wrong_passphrase"),
    ):
        with pytest.raises(UserError, match=code.replace(".", r"\.")):
            change_trust(rabat, order)
        assert here(rabat, karim).trust == COUNSELLOR


# --- asked for, countersigned, declined -----------------------------------------------------------


@pytest.fixture
def team(met: tuple[Office, Office], stick: Path) -> tuple[Office, Office, str]:
    """Rabat with a counsellor whom the central office has countersigned, and the central office."""
    rabat, central = met
    karim = let_in(rabat, "Karim Ziani")
    carry(stick, rabat, central)
    colleagues.countersign(central, karim)
    carry(stick, central, rabat)
    return rabat, central, karim


def test_a_new_colleague_works_at_once_and_is_countersigned_later(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    karim = let_in(rabat, "Karim Ziani")
    assert here(rabat, karim).waits
    carry(stick, rabat, central)
    (asked,) = asking(central)
    assert (asked.name, asked.desk, asked.asked, asked.countersigned) == (
        "Karim Ziani",
        "RBA",
        COUNSELLOR,
        False,
    )
    colleagues.countersign(central, karim)
    assert not asking(central)
    carry(stick, central, rabat)
    assert here(rabat, karim) == Colleague(karim, "Karim Ziani", "RBA", COUNSELLOR, countersigned=True)


def test_more_waits_for_the_central_office_and_less_does_not(
    team: tuple[Office, Office, str], stick: Path, desks: Desks
) -> None:
    rabat, central, karim = team
    assert not change(rabat, karim, LEAD)
    assert here(rabat, karim).trust == COUNSELLOR
    assert here(rabat, karim).asked == LEAD
    carry(stick, rabat, central)
    colleagues.countersign(central, karim)
    carry(stick, central, rabat)
    assert here(rabat, karim).trust == LEAD
    assert change(rabat, karim, READS)
    assert here(rabat, karim).trust == READS
    assert desks.keep(as_colleague(rabat, karim)).actor.role is Role.AUDITOR


def test_what_is_declined_leaves_the_rights_as_they_were(
    team: tuple[Office, Office, str], stick: Path
) -> None:
    rabat, central, karim = team
    change(rabat, karim, LEAD)
    carry(stick, rabat, central)
    colleagues.decline(central, karim)
    assert not asking(central)
    carry(stick, central, rabat)
    assert here(rabat, karim) == Colleague(karim, "Karim Ziani", "RBA", COUNSELLOR, countersigned=True)
    kinds = [row.kind for row in audit.read_audit(central, AuditFilter()).rows]
    assert "trust_declined" in kinds


def test_whoever_was_never_countersigned_and_is_declined_has_no_access_any_more(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    karim = let_in(rabat, "Karim Ziani")
    carry(stick, rabat, central)
    colleagues.decline(central, karim)
    carry(stick, central, rabat)
    rabat.close()
    with pytest.raises(UserError, match=r"access\.ended"):
        unlocking.unlock(rabat.credentials.folder, karim, THEIRS, clock=rabat.clock)


def test_a_desk_makes_no_coordinator(team: tuple[Office, Office, str], stick: Path) -> None:
    rabat, central, karim = team
    with rabat.unit_of_work() as work:
        work.records.change(StaffMember, karim, {"role": "coordinator"})
        work.commit()
    carry(stick, rabat, central)
    with pytest.raises(UserError, match=r"access\.refused"):
        colleagues.countersign(central, karim)


def test_the_central_office_changes_a_role_by_itself(
    team: tuple[Office, Office, str], stick: Path, desks: Desks
) -> None:
    rabat, central, karim = team
    assert change(central, karim, EXPORTS)
    carry(stick, central, rabat)
    assert here(rabat, karim) == Colleague(karim, "Karim Ziani", "RBA", EXPORTS, countersigned=True)
    assert colleagues.my_trust(rabat) == rabat.actor.trust
    assert desks.keep(as_colleague(rabat, karim)).actor.trust == EXPORTS


def test_whoever_is_in_learns_that_their_rights_changed(
    team: tuple[Office, Office, str], stick: Path, desks: Desks
) -> None:
    rabat, central, _ = team
    change(central, rabat.actor.person_id, COUNSELLOR)
    carry(stick, central, rabat)
    assert colleagues.my_trust(rabat) == COUNSELLOR
    again = desks.keep(as_colleague(rabat, rabat.actor.person_id, PASSPHRASE))
    assert again.actor.trust == COUNSELLOR


# --- leaving --------------------------------------------------------------------------------------


def test_an_access_ended_by_the_central_office_opens_nothing_from_the_next_bundle_on(
    team: tuple[Office, Office, str], stick: Path
) -> None:
    rabat, central, karim = team
    colleagues.end_access(central, EndAccess(karim, PASSPHRASE))
    assert karim not in {one.person_id for one in colleagues.colleagues_everywhere(central)}
    carry(stick, central, rabat)
    assert here(rabat, karim).ended
    rabat.close()
    with pytest.raises(UserError, match=r"access\.ended"):
        unlocking.unlock(rabat.credentials.folder, karim, THEIRS, clock=rabat.clock)
    unlocking.unlock(rabat.credentials.folder, rabat.actor.person_id, PASSPHRASE, clock=rabat.clock).close()


def test_a_desk_that_takes_a_way_in_away_asks_for_it_everywhere(
    team: tuple[Office, Office, str], stick: Path
) -> None:
    rabat, central, karim = team
    access.remove_colleague(rabat, RemoveColleague(karim, PASSPHRASE))
    carry(stick, rabat, central)
    (leaving,) = asking(central)
    assert leaving.ends
    colleagues.countersign(central, karim)
    assert not asking(central)


# --- written past one's rights --------------------------------------------------------------------


@pytest.fixture
def apart(
    team: tuple[Office, Office, str], stick: Path, desks: Desks, clock: FixedClock
) -> tuple[Office, Office, str]:
    """The central office has ended Karim's access; he goes on at Rabat, which has not heard."""
    rabat, central, karim = team
    clock.advance(timedelta(hours=1))
    colleagues.end_access(central, EndAccess(karim, PASSPHRASE))
    clock.advance(timedelta(hours=1))
    colleague = desks.keep(as_colleague(rabat, karim))
    register(colleague, given_names="Awa")
    register(colleague, given_names="Binta")
    return colleague, central, karim


def test_what_was_written_past_ones_rights_lands_and_is_asked_about(
    apart: tuple[Office, Office, str], stick: Path
) -> None:
    colleague, central, _ = apart
    assert not past_rights(colleague)
    exchange_both_ways(stick, colleague, central)
    for office in (colleague, central):
        (item,) = past_rights(office)
        assert (item.entity, item.author, item.desks) == ("staff", "Karim Ziani", ("RBA",))
        assert set(item.entities) == {"person", "consent"}
        assert is_sound(office)
    assert {one.id for one in past_rights(colleague)} == {one.id for one in past_rights(central)}
    assert colleagues.my_trust(colleague) is None


@pytest.mark.parametrize("word_first", [True, False])
def test_a_third_desk_asks_the_same_whichever_came_first(
    apart: tuple[Office, Office, str],
    open_desk: Callable[[str], Office],
    desks: Desks,
    stick: Path,
    word_first: bool,
) -> None:
    colleague, central, _ = apart
    oujda = open_desk("OUJ")
    if word_first:
        desks.introduce(oujda, central)
        carry(stick, central, oujda)
        carry(stick, colleague, central)
    else:
        carry(stick, colleague, central)
        desks.introduce(oujda, central)
    carry(stick, central, oujda)
    assert past_rights(oujda) == past_rights(central)
    assert len(past_rights(oujda)) == 1
    assert is_sound(oujda)


def test_it_is_left_with_a_reason_until_more_comes(
    apart: tuple[Office, Office, str], stick: Path, clock: FixedClock
) -> None:
    colleague, central, _ = apart
    carry(stick, colleague, central)
    (item,) = past_rights(central)
    assert rule_breaks.open_rule_break(central, item.id).may_be_left
    rule_breaks.leave(central, rule_breaks.Leave(item.id, item.rule, "Karim was on leave; we called him"))
    assert not past_rights(central)
    clock.advance(timedelta(hours=1))
    register(colleague, given_names="Coumba")
    carry(stick, colleague, central)
    assert len(past_rights(central)) == 1


def test_what_was_written_before_the_word_is_nobodys_question(
    team: tuple[Office, Office, str], stick: Path, desks: Desks, clock: FixedClock
) -> None:
    rabat, central, karim = team
    colleague = desks.keep(as_colleague(rabat, karim))
    register(colleague, given_names="Awa")
    clock.advance(timedelta(hours=1))
    colleagues.end_access(central, EndAccess(karim, PASSPHRASE))
    exchange_both_ways(stick, colleague, central)
    assert not past_rights(central)
    assert not past_rights(colleague)


def test_a_slot_edited_by_hand_gives_nobody_more(rabat: Office) -> None:
    order = AddColleague("Karim Ziani", Role.COUNSELLOR, PASSPHRASE, THEIRS)
    slot, _ = access.add_colleague(rabat, order, CHEAP)
    path = rabat.credentials.folder / "keys.json"
    text = path.read_text("utf-8")
    path.write_text(text.replace('"role": "counsellor"', '"role": "desk_lead"'), "utf-8")
    rabat.close()
    with pytest.raises(Exception, match=r"keys\.damaged"):
        unlocking.unlock(rabat.credentials.folder, slot.id, THEIRS, clock=rabat.clock)
