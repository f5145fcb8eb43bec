"""Values that a desk signed and no form would have taken: every page still opens, every rule still holds."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.records import OrientationSession, Person
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.services import information, people, person_page, reference, seats, today
from foras_desktop.services.office import Office
from foras_desktop.services.undo import Undo, undo
from foras_desktop.sync.wire import Line
from tests.people import plan, register
from tests.sync.hostile import bundle, operation, realm_id, signed
from tests.sync.test_bundles import read, write


def told(sender: Office, reader: Office, folder: Path, record: str, entity: str, **groups: Any) -> None:
    """One takes over what the other signed."""
    write_of = operation(record, entity, groups=groups)
    batch = signed(sender.credentials.replica_keys, realm_id(sender), 1000, write_of)
    read(reader, bundle(sender, reader, folder / "hostile", Line(batch=batch)))


@pytest.mark.parametrize(
    ("record", "field", "value", "taken"),
    [
        (Person, "planned_departure", "2021-11-20", True),
        (Person, "planned_departure", "20211120", False),
        (Person, "planned_departure", "2021-W46-6", False),
        (Person, "whatsapp", 1, True),
        (Person, "whatsapp", 7, False),
        (Person, "languages", "bm fr", True),
        (OrientationSession, "starts_at", "10:00", True),
        (OrientationSession, "starts_at", "10:00+05:00", False),
        (OrientationSession, "starts_at", "10", False),
        (OrientationSession, "capacity", 2**63, False),
    ],
)
def test_only_what_a_desk_writes_is_shown(record: type[Any], field: str, value: Any, taken: bool) -> None:
    spec = next(one for one in REGISTRY.of(record).fields if one.name == field)
    assert spec.accepts(value) is taken


@pytest.mark.parametrize("zone", ["Africa/Nowhere", "../../etc/passwd", "Africa", "\0", "x" * 300])
def test_a_session_in_a_zone_that_is_none(met: tuple[Office, Office], tmp_path: Path, zone: str) -> None:
    rabat, central = met
    session = plan(central, "MLI", held_on=date(2021, 11, 16), starts_at=time(11))
    read(rabat, write(central, tmp_path / "stick"))
    hour = {"held_on": "2021-11-16", "starts_at": "09:00", "ends_at": "10:00", "zone": zone}
    told(rabat, central, tmp_path, session.id, "orientation_session", time=hour)
    today.read_today(central)
    seats.record_attendance(central, seats.RecordAttendance(session.id, {}))


@pytest.mark.parametrize("value", [None, -1, 2**62, "many"])
def test_a_threshold_nobody_could_work_with(met: tuple[Office, Office], tmp_path: Path, value: Any) -> None:
    rabat, central = met
    before = reference.read_catalogue(rabat).settings
    key = "departure_soon_days"
    told(
        central, rabat, tmp_path, derived_id("setting", key), "setting", setting={"key": key, "value": value}
    )
    today.read_today(rabat)
    assert reference.read_catalogue(rabat).settings == before


@pytest.mark.parametrize("text", ["", "{", "[]", '{"title": 7}', '{"steps": [5]}', "[" * 50_000])
def test_a_sheet_whose_text_is_none(met: tuple[Office, Office], tmp_path: Path, text: str) -> None:
    rabat, central = met
    view = information.read_sheets(rabat)[0]
    section = view.sections[0].id
    told(central, rabat, tmp_path, section, "sheet_section", text_fr={"text_fr": text})
    assert information.make_brochure(rabat, view.sheet.id, "fr").pages


def test_a_change_over_a_value_that_is_none_can_be_taken_back(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, central = met
    person = register(central)
    read(rabat, write(central, tmp_path / "stick"))
    told(rabat, central, tmp_path, person.id, "person", planned_departure={"planned_departure": "someday"})
    heads = person_page.open_person(central, person.id).loaded.heads
    order = people.ChangePerson(person.id, {"planned_departure": date(2021, 12, 1)}, heads)
    _, changes = people.change_person(central, order)
    assert changes.span is not None
    undo(central, Undo(changes.span))
    assert person_page.open_person(central, person.id).person.planned_departure is None


@pytest.mark.parametrize("typed", ["%", "_", "D%a", "M_I", "100%"])
def test_what_is_typed_is_searched_for_as_it_is(rabat: Office, typed: str) -> None:
    register(rabat)
    assert people.find_people(rabat, typed) == []


def test_a_text_that_no_font_can_print_is_told(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    view = information.read_sheets(rabat)[0]
    text = {"text_fr": '{"title": "\U0001f600"}'}
    told(central, rabat, tmp_path, view.sections[0].id, "sheet_section", text_fr=text)
    with pytest.raises(UserError, match=r"name\.no_glyph"):
        information.make_brochure(rabat, view.sheet.id, "fr")
