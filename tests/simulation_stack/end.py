"""The end of a run: everybody hears of everything, and what must hold then is looked at."""

from __future__ import annotations

import hashlib
from itertools import pairwise

from sqlalchemy import text

from foras_desktop.db import issues, let_go, rebuild
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.services import retention
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.sync.state import known_directory
from tests.simulation_stack.carrying import meet_at
from tests.simulation_stack.laptop import Laptop, Line
from tests.simulation_stack.mishaps import renews
from tests.simulation_stack.world import World

_MOST_ROUNDS = 12


def heal(world: World) -> None:
    """Fresh sticks by way of the central office, and a new identity for whoever finds it needs one.

    No stick written before is needed. Ends once all are sound and know the same, or nothing moves any more.
    """
    world.parted = {}
    stood = [_standing(world)]
    for number in range(_MOST_ROUNDS):
        world.draw_from(number)
        for laptop in world.laptops:
            renews(world, laptop)
        for central in [laptop for laptop in world.laptops if laptop.holds_root]:
            meet_at(world, central)
        stood.append(_standing(world))
        sound = all(admitted and not quarantine for _, _, quarantine, admitted in stood[-1])
        if (sound and len({digest for digest, *_ in stood[-1]}) == 1) or stood[-3:] == [stood[-1]] * 3:
            return


def _standing(world: World) -> list[tuple[str, str, str, bool]]:
    return [(_known(one), one.replica, one.quarantine(), one.is_admitted()) for one in world.laptops]


def _known(laptop: Laptop) -> str:
    """What lets it be seen whether a computer has what it is to have: all, or what it did not let go of."""
    with laptop.office.read_view() as view:
        waits = any(note.wanted for note in let_go.notes(view.connection))
    return laptop.digest_as_signed() + ("w" if waits else "")


# --- while some know less -------------------------------------------------------------------------


def faults_while_let_go(world: World) -> list[str]:
    """What must hold of desks that have let go of somebody: the rest of them agree."""
    if not any(one.has_let_go() for one in world.laptops):
        return []
    digests = {one.name: one.digest_as_signed()[:8] for one in world.laptops}
    faults = [] if len(set(digests.values())) == 1 else [f"the logs differ though some let go: {digests}"]
    unknown = {record for one in world.laptops for record in _let_go(one)}
    inboxes = {one.name: _inbox_but(one, unknown) for one in world.laptops}
    if len(set(inboxes.values())) > 1:
        faults.append(f"the inboxes differ though some let go: {inboxes}")
    return faults + [f"{one.name}: {fault}" for one in world.laptops for fault in contradictions(one)]


def have_all_again(world: World) -> bool:
    """Everybody asks for everyone whom they let go of; whether anyone had to."""
    asked = False
    for laptop in world.laptops:
        for row in retention.read_retention(laptop.office).rows:
            retention.ask_again(laptop.office, row.person_id)
            asked = True
        world.ledger.learn(laptop)
    return asked


def _let_go(laptop: Laptop) -> set[str]:
    with laptop.office.read_view() as view:
        people = [note.person for note in let_go.notes(view.connection)]
        records = (let_go.records_of(view.connection, person) for person in people)
        return {record for found in records for _, record in found}


def _inbox_but(laptop: Laptop, unknown: set[str]) -> frozenset[tuple[str, str]]:
    """Without what is about those whom somebody does not know any more."""
    with laptop.office.read_view() as view:
        about = {one: issues.read(view.connection, one) for one, _ in _inbox(laptop)}
    return frozenset(
        (one, detail)
        for one, detail in _inbox(laptop)
        if unknown.isdisjoint(record for _, record in (about[one].about if about[one] else ()))
    )


def faults_of(world: World) -> list[str]:
    """What is not as it must be; empty for a sound run."""
    faults = [f"{one.name} is in quarantine" for one in world.laptops if one.quarantine()]
    digests = {one.name: one.digest()[:8] for one in world.laptops}
    if len(set(digests.values())) > 1:
        faults.append(f"the logs differ: {digests}")
    inboxes = {one.name: _inbox(one) for one in world.laptops}
    if len(set(inboxes.values())) > 1:
        faults.append(f"the inboxes differ: {inboxes}")
    for laptop in _unlike(world):
        lines = laptop.operations()
        found = (
            contradictions(laptop)
            + world.ledger.faults(lines, _heads(laptop), _erased(laptop))
            + _times(lines)
        )
        faults += [f"{laptop.name}: {fault}" for fault in found]
    return faults


def _unlike(world: World) -> list[Laptop]:
    """One of each kind: what two databases hold alike, row by row, need be looked at once."""
    return list({picture(laptop): laptop for laptop in world.laptops}.values())


def picture(laptop: Laptop) -> str:
    """A digest of all that is exchanged, shown or asked about there."""
    summary = hashlib.sha256(laptop.digest().encode())
    with laptop.office.read_view() as view:
        for name in sorted({*ENTITY_TABLES, "head", "issue", "issue_about"}):
            rows = view.connection.execute(text(f'SELECT * FROM "{name}"'))
            columns = [place for place, column in enumerate(rows.keys()) if column != "found_at"]
            summary.update(repr(sorted(repr([row[one] for one in columns]) for row in rows)).encode())
    return summary.hexdigest()


def contradictions(laptop: Laptop) -> list[str]:
    """What a computer shows that is not what its log gives."""
    with laptop.office.read_view() as view:
        wrong = rebuild.differences(view.connection)
        listed = issues.differences(view.connection)
    found = [f"tables differ from the log: {wrong}"] if wrong else []
    return found + ([f"issues differ from the records: {listed}"] if listed else [])


def _times(lines: list[Line]) -> list[str]:
    """Each identity's own times only rise, whatever its clock did."""
    fallen = [two.dot for one, two in pairwise(lines) if one.replica == two.replica and one.hlc >= two.hlc]
    return [f"times fall: {fallen}"] if fallen else []


def _heads(laptop: Laptop) -> set[tuple[str, str]]:
    with laptop.office.read_view() as view:
        rows = view.connection.execute(text("SELECT DISTINCT grp, dot FROM head"))
        return {(row.grp, row.dot) for row in rows}


def _erased(laptop: Laptop) -> set[tuple[str, str]]:
    """The records of which the root key said that they lose what identifies somebody."""
    with laptop.office.read_view() as view:
        directory = known_directory(view.connection)
        return directory.erased_records() if directory is not None else set()


def _inbox(laptop: Laptop) -> frozenset[tuple[str, str]]:
    return frozenset((item.id, item.detail) for item in read_inbox(laptop.office).waiting)
