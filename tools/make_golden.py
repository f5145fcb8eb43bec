"""Writes a golden database and a golden bundle of this release: `python -m tools.make_golden FOLDER`.

A practice realm of invented people; the clock and all randomness that the program is handed are fixed, and
with it ids and signing keys. What SQLCipher and age draw for themselves (salts, age's keys) is not: a second
run gives other bytes with the same meaning. What was made once is never made again (tests/golden/README.md).
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import tempfile
from datetime import UTC, date, datetime, time
from pathlib import Path

from foras_desktop.db.keys.marks import MARK_FILE
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.db.schema import HEAD_REVISION
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.records import Person
from foras_desktop.services import exchange, intake, introduction, people, person_page, seats, setting_up
from foras_desktop.services.office import Office
from foras_desktop.services.sessions import PlanSession, plan_session
from foras_desktop.sync.wire import BUNDLE_FORMAT, SCHEMA_VERSION

PASSPHRASE = "sept lunes sur le fleuve"  # noqa: S105 - written beside what it opens
NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)
REMARK = "Une phrase que seules les personnes prévues peuvent lire."
_COST = KdfCost(passes=1, memory_kib=8, lanes=1)
"""Next to nothing: the passphrase is no secret, and a test opens it each time."""


def _set_up(root: Path, desk: str, name: str, seed: int) -> Office:
    order = setting_up.SetUp(desk, name, PASSPHRASE, practice=True)
    randomness = random.Random(seed).randbytes  # noqa: S311 - it is to be the same each time
    return setting_up.set_up(root, order, clock=FixedClock(NOW), randomness=randomness, cost=_COST)[0]


def _introduce(root: Path, desk: Office, central: Office) -> None:
    request, _ = introduction.write_introduction(desk, root)
    letter = introduction.open_introduction(central, request)
    (answer, _), _ = introduction.admit(central, introduction.Admit(letter, root))
    introduction.accept_welcome(desk, introduction.open_welcome(desk, answer))


def _carry(stick: Path, sender: Office, receiver: Office) -> None:
    written, _ = exchange.write_stick(sender, exchange.WriteStick(stick))
    exchange.read_stick(receiver, exchange.ReadStick(written.path))


def _register(office: Office, **fields: object) -> Person:
    order = intake.RegisterPerson((intake.GivenConsent("process", language="fr"),), **fields)  # type: ignore[arg-type]
    return intake.register_person(office, order)[0]


def _known_people(rabat: Office) -> Person:
    first = _register(
        rabat, family_name="Diarra", given_names="Kadidia", nationality="MLI", phone="0600000000"
    )
    _register(
        rabat,
        family_name="Zoumanigui",
        given_names="Fatoumata",
        arabic_name="فاطوماتا",
        nationality="GIN",
        born_on=date(1994, 3, 2),
        birth_precision="day",
        languages=("fr", "sus"),
    )
    return first


def _change_phone(office: Office, person: Person, number: str) -> None:
    seen = person_page.open_person(office, person.id).loaded.heads
    people.change_person(office, people.ChangePerson(person.id, {"phone": number}, seen))


def _write_apart(rabat: Office, central: Office, known: Person) -> None:
    """A telephone number changed on both sides, and what only Rabat knows."""
    _change_phone(rabat, known, "0600000001")
    _change_phone(central, known, "0600000002")
    guest = _register(rabat, family_name="Konaté", given_names="Moussa", nationality="MLI")
    session, _ = plan_session(
        rabat, PlanSession("MLI", "GIN", held_on=date(2021, 11, 17), starts_at=time(10), room="Salle 2")
    )
    seats.book_seat(rabat, seats.BookSeat(session.id, guest.id))


def _names(office: Office) -> list[str]:
    return sorted(f"{one.family_name} {one.given_names}" for one in people.find_people(office))


def _keep(office: Office, folder: Path) -> None:
    """The database and its keys, without the mark that would tell a copy."""
    with office.unit_of_work() as work:
        work.put_meta("instance", "")
        work.commit()
    office.close()
    shutil.copytree(office.credentials.folder, folder, ignore=shutil.ignore_patterns(MARK_FILE))


def make(target: Path) -> None:
    """The receiver's database as it is before the bundle, the bundle, and what is expected of both."""
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name:
        root, stick = Path(name), Path(name) / "stick"
        stick.mkdir()
        rabat = _set_up(root, "RBA", "Imane Lahlou", 1)
        central = _set_up(root, "CEN", "Salma Idrissi", 2)
        _introduce(root, rabat, central)
        known = _known_people(rabat)
        _register(central, family_name="Sarr", given_names="Aïssatou", nationality="SEN", remark=REMARK)
        for sender, receiver in ((rabat, central), (central, rabat)):
            _carry(stick, sender, receiver)
        _write_apart(rabat, central, known)
        written, _ = exchange.write_stick(rabat, exchange.WriteStick(stick))
        shutil.copy(written.path, target / "bundle.foras")
        before, after = _names(central), _names(rabat)
        _keep(central, target / "database")
        rabat.close()
    expected = {
        "passphrase": PASSPHRASE,
        "migration": HEAD_REVISION,
        "schema": SCHEMA_VERSION,
        "bundle_format": BUNDLE_FORMAT,
        "operations": written.operations,
        "people_before": before,
        "people_after": after,
        "disputed": ["Diarra Kadidia"],
        "remarks": {"Sarr Aïssatou": REMARK},
    }
    (target / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=2) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, help="must not be there yet")
    make(parser.parse_args().folder)


if __name__ == "__main__":
    main()
