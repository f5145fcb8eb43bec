"""What people, sticks and laptops do in a run; each act draws what it needs from the world's randomness."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from foras_desktop.db.changes import Changes
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.domain.records import Consent, OrientationSession, Person, Seat
from foras_desktop.services import exchange, people, seats, sessions
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review import rule_breaks, same_person, two_values
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.services.undo import undo, undo_of
from foras_desktop.sync.progress import Progress
from tests.people import plan, register
from tests.simulation_stack.world import World, digest_of

Act = Callable[[World], None]

_COUNTRIES = ("MLI", "GIN", "SEN")
_NAMES = ("Diarra", "Konaté", "Soumah", "Sarr", "Ndiaye", "Touré")


def _try(world: World, office: Office, what: str, act: Callable[[], tuple[Any, Changes]]) -> Changes | None:
    """Do it; a refusal is part of the story, and changes nothing."""
    before = digest_of(office)
    try:
        _, changes = act()
    except Trouble as trouble:
        world.tell(f"{what}: refused, {trouble.code}")
        if digest_of(office) != before:
            raise AssertionError(f"{what} was refused and changed the log") from trouble
        return None
    world.tell(what)
    world.confirm(office, changes.span)
    return changes


def _records(office: Office, record: type[Any]) -> list[Any]:
    with office.read_view() as view:
        return view.records.where(record)


# --- at a desk ------------------------------------------------------------------------------------


def registers(world: World) -> None:
    desk, office = world.any_desk()
    country, name = world.random.choice(_COUNTRIES), world.random.choice(_NAMES)
    before = set(_dots(office))
    given = world.random.choice(["Awa", "Moussa"])
    register(office, family_name=name, given_names=given, nationality=country)
    replica = office.credentials.replica_keys.replica
    world.confirmed |= {f"{replica}:{seq}" for seq in set(_dots(office)) - before}
    world.tell(f"{desk} registers {name} of {country}")


def _dots(office: Office) -> list[int]:
    from sqlalchemy import text

    with office.read_view() as view:
        query = text("SELECT seq FROM oplog WHERE replica = :own")
        own = {"own": office.credentials.replica_keys.replica}
        return list(view.connection.execute(query, own).scalars())


def changes_a_person(world: World) -> None:
    """From a form just opened, or from one that was opened before an older exchange."""
    desk, office = world.any_desk()
    known = _records(office, Person)
    if not known:
        return
    person = world.random.choice(known)
    field, value = world.random.choice(
        [
            ("planned_departure", date(2021, 12, world.random.randint(1, 28))),
            ("phone", f"06001234{world.random.randint(10, 99)}"),
            ("needs", tuple(world.random.sample(["food", "health", "transport"], 2))),
            ("country_of_return", world.random.choice(_COUNTRIES)),
            ("unaccompanied", world.random.random() < 0.3),
        ]
    )
    heads = open_person(office, person.id).loaded.heads
    if world.random.random() < 0.3:
        heads = {group: dots[:1] for group, dots in heads.items()}
    order = people.ChangePerson(person.id, {field: value}, heads)
    _try(
        world,
        office,
        f"{desk} sets {field} of {person.family_name}",
        lambda: people.change_person(office, order),
    )


def plans(world: World) -> None:
    desk, office = world.any_desk()
    country = world.random.choice(_COUNTRIES)
    day = world.clock.now().date() + timedelta(days=world.random.randint(1, 3))
    hour = time(world.random.choice([9, 10, 11]))
    try:
        plan(office, country, held_on=day, starts_at=hour, capacity=2, room=world.random.choice(["1", "2"]))
    except UserError as refusal:
        world.tell(f"{desk} plans a session: refused, {refusal.code}")
        return
    world.tell(f"{desk} plans a session of {country} on {day} at {hour}")


def books(world: World) -> None:
    desk, office = world.any_desk()
    known, planned = _records(office, Person), _records(office, OrientationSession)
    if not known or not planned:
        return
    person, session = world.random.choice(known), world.random.choice(planned)
    order = seats.BookSeat(session.id, person.id, add_country=world.random.random() < 0.5)
    _try(world, office, f"{desk} books {person.family_name}", lambda: seats.book_seat(office, order))


def gives_a_seat_back(world: World) -> None:
    desk, office = world.any_desk()
    booked = [seat for seat in _records(office, Seat) if seat.state == "booked"]
    if booked:
        seat = world.random.choice(booked)
        _try(world, office, f"{desk} gives a seat back", lambda: seats.release_seat(office, seat.id))


def withdraws_consent(world: World) -> None:
    desk, office = world.any_desk()
    given = [one for one in _records(office, Consent) if one.withdrawn_on is None]
    if given:
        consent = world.random.choice(given)
        _try(
            world, office, f"{desk} withdraws a consent", lambda: people.withdraw_consent(office, consent.id)
        )


def moves_a_session(world: World) -> None:
    desk, office = world.any_desk()
    planned = [one for one in _records(office, OrientationSession) if one.held_on]
    if not planned:
        return
    session = world.random.choice(planned)
    seen = sessions.open_session(office, session.id).heads
    day = session.held_on + timedelta(days=1)
    order = sessions.MoveSession(session.id, day, session.starts_at, session.ends_at, seen)
    _try(world, office, f"{desk} moves a session", lambda: sessions.move_session(office, order))


# --- the inbox ------------------------------------------------------------------------------------


def settles(world: World) -> None:
    """The first or any issue, by any of the ways offered; sometimes taken back at once."""
    desk, office = world.any_desk()
    waiting = read_inbox(office).waiting
    if not waiting:
        return
    item = world.random.choice(waiting)
    if item.is_two_values:
        found = two_values.open_two_values(office, item.id)
        side = world.random.choice(found.sides)
        order = two_values.Settle(item.id, side.value, found.seen)
        changes = _try(
            world, office, f"{desk} settles {item.group}", lambda: two_values.settle(office, order)
        )
    elif item.rule == rules.SAME_PERSON:
        verdict = same_person.Judge(item.id, same=world.random.random() < 0.7)
        what = f"{desk} judges two records"
        changes = _try(world, office, what, lambda: same_person.judge(office, verdict))
    else:
        changes = _mends(world, desk, office, item.id)
    way_back = undo_of(changes) if changes is not None else None
    if way_back is not None and world.random.random() < 0.3:
        _try(world, office, f"{desk} takes that back", lambda: undo(office, way_back))


def _mends(world: World, desk: str, office: Office, issue_id: str) -> Changes | None:
    found = rule_breaks.open_rule_break(office, issue_id)
    if found.proposals:
        follow = rule_breaks.Follow(issue_id, world.random.choice(found.proposals))
        what = f"{desk} follows a proposal for {found.item.rule}"
        return _try(world, office, what, lambda: rule_breaks.follow(office, follow))
    if found.may_be_left:
        leave = rule_breaks.Leave(issue_id, found.item.rule, "ainsi")
        what = f"{desk} leaves {found.item.rule}"
        return _try(world, office, what, lambda: rule_breaks.leave(office, leave))
    return None


# --- sticks ---------------------------------------------------------------------------------------


def writes_a_stick(world: World) -> None:
    desk, office = world.any_desk()
    write(world, desk, office)


def write(world: World, desk: str, office: Office) -> Path | None:
    folder = world.root / "sticks" / f"{len(world.bundles)}"
    folder.mkdir()
    try:
        written, _ = exchange.write_stick(office, exchange.WriteStick(folder))
    except Trouble as trouble:
        world.tell(f"{desk} writes a stick: refused, {trouble.code}")
        return None
    world.bundles.append((desk, written.path))
    world.tell(f"{desk} writes stick {len(world.bundles)}")
    return written.path


def reads_a_stick(world: World) -> None:
    """Any stick that was ever written: new or months old, read before or never."""
    desk, office = world.any_desk()
    path = _any_stick_for(world, desk)
    if path is not None:
        read(world, desk, office, path)


def _any_stick_for(world: World, desk: str) -> Path | None:
    """Often the newest, sometimes one of months ago."""
    others = [path for author, path in world.bundles if author != desk]
    if not others:
        return None
    return others[-1] if world.random.random() < 0.5 else world.random.choice(others)


def read(world: World, desk: str, office: Office, path: Path, progress: Progress | None = None) -> None:
    before = digest_of(office)
    name = f"{path.parent.name}/{path.name.split('-')[1]}"
    try:
        found, _ = exchange.read_stick(office, exchange.ReadStick(path), progress)
    except Trouble as trouble:
        world.tell(f"{desk} reads stick {name}: {trouble.code}")
        if digest_of(office) != before:
            raise AssertionError("a refused bundle changed the log") from trouble
        return
    world.tell(f"{desk} reads stick {name}: {found.operations} operations")


class _PulledOut(Progress):
    """Stops the reading after some steps, as a stick pulled out or a person who presses Stop does."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self._steps = steps

    def advance(self, by: int = 1) -> None:
        self._steps -= 1
        if self._steps < 0:
            raise UserError("work.cancelled")


def reads_and_stops(world: World) -> None:
    desk, office = world.any_desk()
    path = _any_stick_for(world, desk)
    if path is not None:
        read(world, desk, office, path, _PulledOut(world.random.randint(0, 30)))


def damages_a_stick(world: World) -> None:
    """A copy of a bundle, cut or with one byte changed: always refused."""
    desk, office = world.any_desk()
    if not world.bundles:
        return
    whole = world.random.choice(world.bundles)[1].read_bytes()
    at = world.random.randrange(len(whole))
    cut = world.random.random() < 0.5
    spoilt = whole[:at] if cut else whole[:at] + bytes([whole[at] ^ 0x40]) + whole[at + 1 :]
    path = world.root / "sticks" / "FORAS-XXX-spoilt.foras"
    path.write_bytes(spoilt)
    before = digest_of(office)
    try:
        exchange.read_stick(office, exchange.ReadStick(path))
    except Trouble as trouble:
        world.tell(f"{desk} reads a damaged stick: {trouble.code}")
    else:
        raise AssertionError("a damaged bundle was taken")
    if digest_of(office) != before:
        raise AssertionError("a damaged bundle changed the log")


# --- laptops and clocks ---------------------------------------------------------------------------


def restarts(world: World) -> None:
    desk, _ = world.any_desk()
    world.restart(desk)
    world.tell(f"{desk} is switched off and on")


def time_passes(world: World) -> None:
    world.clock.advance(timedelta(hours=world.random.choice([1, 5, 30])))


def clock_jumps(world: World) -> None:
    """Twenty years, either way, and back at once: whoever writes meanwhile writes with that clock."""
    years = world.random.choice([-20, 20])
    jump = timedelta(days=365 * years)
    world.clock.advance(jump)
    world.tell(f"every clock is {years} years off for a moment")
    changes_a_person(world)
    world.clock.advance(-jump)


ACTS: tuple[tuple[Act, int], ...] = (
    (registers, 5),
    (changes_a_person, 10),
    (plans, 4),
    (books, 10),
    (gives_a_seat_back, 2),
    (withdraws_consent, 1),
    (moves_a_session, 2),
    (settles, 8),
    (writes_a_stick, 9),
    (reads_a_stick, 14),
    (reads_and_stops, 3),
    (damages_a_stick, 2),
    (restarts, 1),
    (time_passes, 2),
    (clock_jumps, 1),
)
