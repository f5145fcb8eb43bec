"""The central office's newest word holds, whatever its clock showed when it gave an earlier one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from foras_desktop.domain.access import Role, Trust
from foras_desktop.services import authority, computers, identity
from foras_desktop.services.office import Office
from foras_desktop.sync.state import directory_of, require_realm
from foras_desktop.sync.wire import Signed
from tests.conftest import Desks, later
from tests.services.identity.copies import copied, opened, put_back, replica
from tests.sync.test_bundles import read, write


def test_a_word_given_after_a_backup_was_put_back_and_the_clock_right_again_holds(
    met: tuple[Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    """Casablanca was admitted in what the clock took for 2041."""
    rabat, central = met
    casablanca = open_desk("CAS")
    backup = copied(central, tmp_path / "backup")
    central = opened(desks, central)
    later(desks.clock, days=7300)
    desks.introduce(casablanca, central)
    read(rabat, write(central, tmp_path / "who"))
    later(desks.clock, days=-7300)
    put_back(backup, central, "foras.db")
    central = opened(desks, central)
    identity.give_new_identity(central)
    read(rabat, write(central, tmp_path / "again"))
    read(central, write(rabat, tmp_path / "answer"))
    computers.retire_computer(central, replica(casablanca))
    read(rabat, write(central, tmp_path / "retired"))
    for office in (central, rabat):
        with office.read_view() as view:
            directory = directory_of(view.connection)
        voucher = directory.replica(replica(casablanca))
        assert voucher is not None
        assert voucher.revoked_after is not None


def test_two_central_offices_whose_clocks_went_back_give_no_number_twice(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """One number for two words on the same person would leave each desk with the one it heard first."""
    _, central = met
    later(desks.clock, days=-7300)
    copy = opened(desks, central, copied(central, tmp_path / "copy"))
    central = opened(desks, central)
    known = _numbers(central)
    given = [_words_given(office) - known for office in (central, copy)]
    assert [len(numbers) for numbers in given] == [3, 3]
    assert given[0].isdisjoint(given[1])


def _words_given(office: Office) -> set[int]:
    with office.unit_of_work() as work:
        for name in ("Nadia Amrani", "Hamza Ouali", "Samira Tazi"):
            authority.vouch_for_person(work, office, f"id of {name}", name, Trust(Role.COUNSELLOR), "CAS")
        work.commit()
    return _numbers(office)


def _numbers(office: Office) -> set[int]:
    with office.read_view() as view:
        realm = require_realm(view.connection)
        return {realm.check(Signed(*stored)).number for stored in view.queries.exchange.vouchers()}
