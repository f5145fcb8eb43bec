"""What must hold whatever is read: refused and nothing changed, or landed with tables equal to the log."""

from __future__ import annotations

from datetime import date
from typing import Any
from zlib import crc32

from foras_desktop.db import issues, oplog, projection, rebuild
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import OrientationSession, Person
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.services import (
    computers,
    exchange,
    information,
    people,
    person_page,
    reference,
    sessions,
    today,
)
from foras_desktop.services.review import inbox, rule_breaks, same_person, two_values
from foras_desktop.sync import batches, bundle_writer
from foras_desktop.sync.core.issues import TWO_VALUES, UNREADABLE, Issue
from foras_desktop.sync.sealing import stored_batch
from foras_desktop.sync.waiting import waiting_for_all
from foras_desktop.sync.wire import Line, decode, encode
from tests.fuzz import people_of_the_world as known
from tests.fuzz.world import Picture, World

_LOOKED_AT_CLOSELY = 6
"""One input in so many has its pages read too, which takes longer than all else; always the same ones."""


def hold(world: World, content: bytes) -> str:
    """Read it and look; the code of the refusal, or "landed". AssertionError where the contract breaks."""
    with world.taken_back():
        before = world.picture()
        try:
            world.read(content)
        except UserError as refusal:
            _unchanged(before, world.picture(), refusal.code)
            return refusal.code
        _tables_equal_the_log(world)
        _what_cannot_be_read_is_told(world)
        _what_came_is_passed_on(world)
        if crc32(content) % _LOOKED_AT_CLOSELY == 0:
            _the_check_finds_nothing(world)
            _pages_can_be_read(world)
            _a_second_reading_changes_nothing(world, content)
    return "landed"


def _unchanged(before: Picture, after: Picture, code: str) -> None:
    """A quarantine is written down; nothing else is."""
    left_out = {"meta"} if code == "identity.quarantined" else set()
    changed = [name for name, rows in after.items() if name not in left_out and rows != before[name]]
    assert not changed, (code, changed)


def _the_check_finds_nothing(world: World) -> None:
    assert rebuild.differences(world.connection) == []
    assert issues.differences(world.connection) == set()


def _tables_equal_the_log(world: World) -> None:
    before = _comparable(world.picture())
    with world.office.unit_of_work() as work:
        with work.without_capture():
            rebuild.rebuild(work.connection, world.office.clock.now())
        work.commit()
    after = _comparable(world.picture())
    assert after == before, [name for name, rows in after.items() if rows != before[name]]


def _comparable(picture: Picture) -> dict[str, Any]:
    return {name: sorted(rows, key=repr) for name, rows in picture.items()}


def _what_cannot_be_read_is_told(world: World) -> None:
    """Looked for from the log itself, without what lists it."""
    for key in oplog.all_records(world.connection):
        entity = REGISTRY.get(key[0])
        heads = projection.heads_of(world.connection, key)
        for operation in oplog.operations_of(world.connection, key) if entity else ():
            for group in entity.groups if entity else ():
                write = operation.groups.get(group.name)
                if write is None or str(operation.dot) not in heads.get(group.name, ()):  # or no right to it
                    continue
                if not all(field.accepts(write.value.get(field.name)) for field in group.fields):
                    told = issues.read(world.connection, Issue.of(UNREADABLE, [key], group=group.name).id)
                    assert told is not None, (key, group.name)


def _pages_can_be_read(world: World) -> None:
    office = world.office
    for entity in REGISTRY.entities:
        with office.read_view() as view:
            view.records.where(entity.record)
    people.find_people(office)
    people.find_people(office, "dia")
    sessions.read_week(office, date(2021, 11, 15), date(2021, 11, 21))
    sessions.read_rooms(office)
    today.read_today(office)
    information.read_sheets(office)
    reference.read_catalogue(office)
    with office.read_view() as view:
        held = view.records.where(OrientationSession)
        everyone = view.records.where(Person)
    for session in held:
        sessions.open_session(office, session.id)
    for person in everyone:
        person_page.open_person(office, person.id)
    _inbox_can_be_read(world)


def _inbox_can_be_read(world: World) -> None:
    found = inbox.read_inbox(world.office)
    for item in (*found.waiting, *found.left):
        if item.rule == TWO_VALUES:
            _open(two_values.open_two_values, world, item.id)
        elif item.rule == "same_person":
            _open(same_person.open_pair, world, item.id)
        else:
            _open(rule_breaks.open_rule_break, world, item.id)


def _open(page: Any, world: World, issue: str) -> None:
    try:
        page(world.office, issue)
    except UserError as refusal:
        if refusal.code not in _MAY_BE_TOLD:
            raise


_MAY_BE_TOLD = ("review.newer", "record.unknown")


def _what_came_is_passed_on(world: World) -> None:
    """Made again from the log, each batch is what its author signed; and what waits can be listed."""
    connection = world.connection
    for row in oplog.batches(connection):
        text = encode(Line(batch=stored_batch(connection, row)))
        again = decode(text, Line).batch
        assert again is not None
        assert again.signature == row.signature
        assert batches.digest(again, known.REALM.id) == row.digest
    waiting = waiting_for_all(connection, known.CENTRAL.replica)
    assert all(decode(line, Line) for line in bundle_writer._body(connection, waiting))
    exchange.read_exchange(world.office)
    for peer in waiting.subjects:
        computers.open_computer(world.office, peer)


def _a_second_reading_changes_nothing(world: World, content: bytes) -> None:
    before = world.picture()
    try:
        world.read(content)
    except UserError as refusal:
        _unchanged(before, world.picture(), refusal.code)
    else:
        raise AssertionError("landed twice")
