"""What people do at a computer: they register, change, plan, book, take back, and settle the inbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any
from unittest import mock

from foras_desktop.db.changes import Changes
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.records import Consent, OrientationSession, Person, Seat
from foras_desktop.services import erasure, intake, people, retention, seats, sessions
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review import rule_breaks, same_person, two_values
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.services.undo import undo, undo_of
from tests.people import CONSENT
from tests.simulation_stack.laptop import Laptop
from tests.simulation_stack.world import World

_COUNTRIES = ("MLI", "GIN", "SEN")
_FEW = 3
_LONG_AFTER = timedelta(days=800)
_NAMES = ("Diarra", "Konaté", "Sarr", "Touré")


def attempt(
    world: World, laptop: Laptop, what: str, act: Callable[[], tuple[Any, Changes]]
) -> Changes | None:
    """Do it; a refusal is part of the story, and changes nothing."""
    before = laptop.written()
    try:
        _, changes = act()
    except Trouble as trouble:
        world.tell(f"{laptop.name} {what}: refused, {trouble.code}")
        if laptop.written() != before:
            raise AssertionError(f"{what} was refused and changed the log") from trouble
        return None
    world.tell(f"{laptop.name} {what}")
    return changes


def _records(laptop: Laptop, record: type[Any]) -> list[Any]:
    with laptop.office.read_view() as view:
        return sorted(view.records.where(record), key=lambda one: one.id)


def _one_of(world: World, known: list[Any]) -> Any:
    """Often one of the few that everybody has known for long: there desks come to differ."""
    return world.random.choice(known[:_FEW] if world.random.random() < 0.6 else known)


def erases(world: World, laptop: Laptop) -> None:
    """At a central office: somebody's data go, whatever others do with them meanwhile."""
    known = [person for person in _records(laptop, Person) if person.erased_on is None]
    if not laptop.holds_root or not known:
        return
    person = _one_of(world, known)
    what = f"erases {person.family_name} {person.id[-6:]}"
    attempt(world, laptop, what, lambda: erasure.erase_person(laptop.office, erasure.Erase(person.id)))


def lets_go(world: World, laptop: Laptop) -> None:
    """At a desk: those go who left, as if two years had passed, whatever others write of them meanwhile."""
    with mock.patch.object(retention, "today", lambda clock: clock.now().date() + _LONG_AFTER):
        before = len(retention.read_retention(laptop.office).rows)
        attempt(world, laptop, "lets go", lambda: retention.let_people_go(laptop.office))
    if len(retention.read_retention(laptop.office).rows) > before:
        world.happened["somebody was let go of"] += 1


def asks_again(world: World, laptop: Laptop) -> None:
    """For one of those who were let go of here."""
    rows = [row for row in retention.read_retention(laptop.office).rows if not row.wanted]
    if rows:
        row = world.random.choice(rows)
        attempt(world, laptop, "asks again", lambda: retention.ask_again(laptop.office, row.person_id))
        world.happened["somebody was asked for again"] += 1


# --- people and sessions --------------------------------------------------------------------------


def registers(world: World, laptop: Laptop) -> None:
    country, name = world.random.choice(_COUNTRIES), world.random.choice(_NAMES)
    given = world.random.choice(["Awa", "Moussa"])
    order = intake.RegisterPerson((CONSENT,), family_name=name, given_names=given, nationality=country)
    what = f"registers {given} {name} of {country}"
    attempt(world, laptop, what, lambda: intake.register_person(laptop.office, order))


def changes_a_person(world: World, laptop: Laptop) -> None:
    """From a form just opened, or from one that was opened before an older exchange."""
    known = [person for person in _records(laptop, Person) if person.case_number is not None]
    if not known:
        return
    person = _one_of(world, known)
    field, value = world.random.choice(
        [
            ("planned_departure", date(2021, 12, world.random.randint(1, 28))),
            ("phone", f"06001234{world.random.randint(10, 99)}"),
            ("needs", tuple(world.random.sample(["food", "health", "transport"], 2))),
            ("country_of_return", world.random.choice(_COUNTRIES)),
            ("unaccompanied", world.random.random() < 0.3),
        ]
    )
    heads = open_person(laptop.office, person.id).loaded.heads
    if world.random.random() < 0.3:
        heads = {group: dots[:1] for group, dots in heads.items()}
    order = people.ChangePerson(person.id, {field: value}, heads)
    what = f"sets {field} of {person.family_name} {person.id[-6:]}"
    attempt(world, laptop, what, lambda: people.change_person(laptop.office, order))


def plans(world: World, laptop: Laptop) -> None:
    country = world.random.choice(_COUNTRIES)
    day = laptop.clock.now().date() + timedelta(days=world.random.randint(1, 3))
    hour, room = time(world.random.choice([9, 10, 11])), world.random.choice(["1", "2"])
    order = sessions.PlanSession(country, None, held_on=day, starts_at=hour, capacity=2, room=room)
    what = f"plans a session of {country} on {day} at {hour:%H}"
    attempt(world, laptop, what, lambda: sessions.plan_session(laptop.office, order))


def books(world: World, laptop: Laptop) -> None:
    known, planned = _records(laptop, Person), _records(laptop, OrientationSession)
    if not known or not planned:
        return
    person, session = _one_of(world, known), _one_of(world, planned)
    order = seats.BookSeat(session.id, person.id, add_country=world.random.random() < 0.5)
    attempt(world, laptop, f"books {person.family_name}", lambda: seats.book_seat(laptop.office, order))


def gives_a_seat_back(world: World, laptop: Laptop) -> None:
    booked = [seat for seat in _records(laptop, Seat) if seat.state == "booked"]
    if booked:
        seat = world.random.choice(booked)
        attempt(world, laptop, "gives a seat back", lambda: seats.release_seat(laptop.office, seat.id))


def withdraws_consent(world: World, laptop: Laptop) -> None:
    given = [one for one in _records(laptop, Consent) if one.withdrawn_on is None]
    if given:
        consent = world.random.choice(given)
        what = "withdraws a consent"
        attempt(world, laptop, what, lambda: people.withdraw_consent(laptop.office, consent.id))


def moves_a_session(world: World, laptop: Laptop) -> None:
    planned = [one for one in _records(laptop, OrientationSession) if one.held_on]
    if not planned:
        return
    session = _one_of(world, planned)
    seen = sessions.open_session(laptop.office, session.id).heads
    day = session.held_on + timedelta(days=1)
    order = sessions.MoveSession(session.id, day, session.starts_at, session.ends_at, seen)
    attempt(world, laptop, "moves a session", lambda: sessions.move_session(laptop.office, order))


# --- the inbox ------------------------------------------------------------------------------------


def settles(world: World, laptop: Laptop) -> None:
    """Any issue, by any of the ways offered; sometimes taken back at once."""
    waiting = read_inbox(laptop.office).waiting
    if waiting:
        _settle(world, laptop, world.random.choice(waiting))


def _settle(world: World, laptop: Laptop, item: Any) -> None:
    world.happened[f"an issue: {item.rule}"] += 1
    if item.is_two_values:
        changes = _settles_values(world, laptop, item)
    elif item.rule == rules.SAME_PERSON:
        verdict = same_person.Judge(item.id, same=world.random.random() < 0.7)
        what = "joins two records" if verdict.same else "says that two records are two people"
        changes = attempt(world, laptop, what, lambda: same_person.judge(laptop.office, verdict))
        if changes is not None and verdict.same:
            world.happened["two records were joined"] += 1
    else:
        changes = _mends(world, laptop, item.id)
    way_back = undo_of(changes) if changes is not None else None
    if way_back is not None and world.random.random() < 0.3:
        attempt(world, laptop, "takes that back", lambda: undo(laptop.office, way_back))


def _settles_values(world: World, laptop: Laptop, item: Any) -> Changes | None:
    found = two_values.open_two_values(laptop.office, item.id)
    side = world.random.choice(found.sides)
    order = two_values.Settle(item.id, side.value, found.seen)
    what = f"settles {item.group}"
    return attempt(world, laptop, what, lambda: two_values.settle(laptop.office, order))


def _mends(world: World, laptop: Laptop, issue_id: str) -> Changes | None:
    found = rule_breaks.open_rule_break(laptop.office, issue_id)
    rule = found.item.rule
    if found.proposals:
        follow = rule_breaks.Follow(issue_id, world.random.choice(found.proposals))
        what = f"follows a proposal for {rule}"
        return attempt(world, laptop, what, lambda: rule_breaks.follow(laptop.office, follow))
    if found.may_be_left:
        leave = rule_breaks.Leave(issue_id, rule, "ainsi")
        return attempt(world, laptop, f"leaves {rule}", lambda: rule_breaks.leave(laptop.office, leave))
    return None
