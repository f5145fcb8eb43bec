"""What fuzzing found: records moved under others, and numbers that no database counts to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from foras_desktop.domain.ids import same_person_id, seat_id
from foras_desktop.services import exchange, maintenance, people, person_page, seats
from foras_desktop.services.office import Office
from foras_desktop.sync.vouchers import Voucher, vouch
from foras_desktop.sync.wire import Line, WireOperation, decode
from tests.people import plan, register
from tests.sync.hostile import bundle, operation, realm_id, signed
from tests.sync.test_bundles import read, refused, write

FAR = 1000


@pytest.fixture
def booked(met: tuple[Office, Office], tmp_path: Path) -> tuple[Office, Office, str, str]:
    """Rabat and the central office, which knows of a person and the session they sit in."""
    rabat, central = met
    person, session = register(rabat), plan(rabat, "MLI")
    seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    read(central, write(rabat, tmp_path / "stick"))
    return rabat, central, person.id, session.id


def send(sender: Office, reader: Office, folder: Path, *operations: WireOperation) -> None:
    batch = signed(sender.credentials.replica_keys, realm_id(sender), FAR, *operations)
    read(reader, bundle(sender, reader, folder / "x", Line(batch=batch)))


def differing(office: Office) -> Any:
    return maintenance.check_database(office)[0].differing


def heads(office: Office, entity: str, record: str, group: str) -> list[str]:
    query = "SELECT dot FROM head WHERE entity = ? AND record = ? AND grp = ?"
    with office.read_view() as view:
        return [row[0] for row in view.connection.exec_driver_sql(query, (entity, record, group))]


def test_a_seat_moved_elsewhere_is_missed_where_it_was(
    booked: tuple[Office, Office, str, str], tmp_path: Path
) -> None:
    rabat, central, person, session = booked
    gone = {"country_1": "GIN", "country_2": None}
    seat = seat_id(session, person)
    send(
        rabat,
        central,
        tmp_path,
        operation(
            session,
            "orientation_session",
            groups={"countries": gone},
            parents={"countries": heads(central, "orientation_session", session, "countries")},
        ),
    )
    assert differing(central) == ()
    moved = {"place": {"session": "elsewhere", "person": "nobody"}}
    parents = {"place": heads(central, "seat", seat, "place")}
    path = tmp_path / "moved"
    batch = signed(
        rabat.credentials.replica_keys,
        realm_id(rabat),
        FAR + 10,
        operation(seat, "seat", groups=moved, parents=parents),
    )
    read(central, bundle(rabat, central, path, Line(batch=batch)))
    assert differing(central) == ()


def test_a_consent_moved_to_another_is_missed(
    booked: tuple[Office, Office, str, str], tmp_path: Path
) -> None:
    rabat, central, person, _ = booked
    with central.read_view() as view:
        consent = view.connection.exec_driver_sql(
            "SELECT id FROM consent WHERE person = ?", (person,)
        ).scalar_one()
    given = {"given": {"person": "nobody", "kind": "process"}}
    parents = {"given": heads(central, "consent", consent, "given")}
    send(rabat, central, tmp_path, operation(consent, "consent", groups=given, parents=parents))
    assert differing(central) == ()


@pytest.mark.parametrize("pair", [{}, {"first": "elsewhere", "second": "nobody"}])
def test_a_verdict_counts_for_the_pair_its_id_is_of(
    met: tuple[Office, Office], tmp_path: Path, pair: dict[str, str]
) -> None:
    """Where the pair it names has not come yet, or is a lie."""
    rabat, central = met
    ours = register(central, phone="0612345678")
    theirs = register(rabat, phone="0612345678")
    read(central, write(rabat, tmp_path / "stick"))
    with central.read_view() as view:
        assert [issue.rule for issue, _ in view.queries.review.open_issues()] == ["same_person"]
    groups = {"verdict": {"verdict": "different"}, **({"pair": pair} if pair else {})}
    link = same_person_id(ours.id, theirs.id)
    send(rabat, central, tmp_path, operation(link, "same_person", groups=groups))
    assert differing(central) == ()


def test_who_is_joined_with_a_record_that_is_not_here_can_be_opened(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, central = met
    ours = register(central)
    pair = {"first": "0", "second": ours.id}
    groups = {"pair": pair, "verdict": {"verdict": "same"}}
    send(rabat, central, tmp_path, operation(same_person_id("0", ours.id), "same_person", groups=groups))
    assert person_page.open_person(central, ours.id).joined == ()
    assert [row.id for row in people.find_people(central)] == [ours.id]
    batch = signed(rabat.credentials.replica_keys, realm_id(rabat), FAR + 10, operation("0"))
    read(central, bundle(rabat, central, tmp_path / "later", Line(batch=batch)))
    assert [one.id for one in person_page.open_person(central, "0").joined] == [ours.id]
    assert differing(central) == ()


def test_an_acknowledgement_past_every_number_is_refused(met: tuple[Office, Office], tmp_path: Path) -> None:
    """It would be asked of the database for each page that says what waits for whom."""
    rabat, central = met
    stated = {"CASCASCASCAS0": [[1, 2**63]]}
    assert (
        refused(central, bundle(rabat, central, tmp_path / "x", acknowledged=stated)) == "bundle.unreadable"
    )


def test_another_voucher_under_a_known_number_is_no_news(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    seed = central.credentials.root_seed
    assert seed is not None
    with central.read_view() as view:
        held = decode(view.queries.exchange.vouchers()[0][0], Voucher)
    again = Line(voucher=vouch(msgspec.structs.replace(held, issued_at="later"), seed))
    read(central, bundle(rabat, central, tmp_path / "1"))
    assert refused(central, bundle(rabat, central, tmp_path / "2", again)) == "bundle.already_read"
    assert exchange.read_exchange(central).introduced
