"""Two desks that work apart and then exchange: what every test of the inbox begins with."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from foras_desktop.db.keys.sealing import seal
from foras_desktop.domain.records import Person
from foras_desktop.services import exchange
from foras_desktop.services.office import Office
from foras_desktop.services.people import ChangePerson, change_person
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.inbox import InboxItem, read_inbox


def carry(stick: Path, sender: Office, *receivers: Office) -> None:
    """One stick from one computer to the others."""
    written, _ = exchange.write_stick(sender, exchange.WriteStick(stick))
    for receiver in receivers:
        exchange.read_stick(receiver, exchange.ReadStick(written.path))


def exchange_both_ways(stick: Path, one: Office, other: Office) -> None:
    """Until each has what the other had."""
    carry(stick, one, other)
    carry(stick, other, one)


def change_apart(person_id: str, field: str, values: Iterable[tuple[Office, Any]]) -> None:
    """Each desk writes its own value over what it sees."""
    for office, value in values:
        seen = open_person(office, person_id).loaded.heads
        change_person(office, ChangePerson(person_id, {field: value}, seen))


def seal_apart(person_id: str, texts: Iterable[tuple[Office, str]]) -> None:
    """Each desk seals a remark of its own, as a later release lets it."""
    for office, text in texts:
        with office.unit_of_work() as work:
            sealed = seal(text, office.credentials.seal_recipients)
            work.records.change(Person, person_id, {"remark": sealed})
            work.commit()


def waiting(office: Office) -> list[InboxItem]:
    return list(read_inbox(office).waiting)


def ids(office: Office) -> set[str]:
    return {item.id for item in waiting(office)}
