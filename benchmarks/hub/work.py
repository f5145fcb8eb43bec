"""What a desk and a hub do routinely: somebody is registered, and both agree."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from foras_desktop.domain.records import Person
from foras_desktop.hub import exchange
from foras_desktop.hub.peer import Peer
from foras_desktop.services import intake
from foras_desktop.services.line import Carried, Outgoing
from foras_desktop.services.office import Office
from foras_desktop.sync.line import Fetched
from foras_desktop.sync.vouchers_held import vouchers_held

_CONSENT = intake.GivenConsent("process", language="fr")


def register(desk: Office, number: int) -> Person:
    order = intake.RegisterPerson(
        (_CONSENT,),
        family_name=_name(number, "bdfklmnrst"),
        given_names=_name(number * 7919, "zvgpcjhxqw"),
        sex="woman",
        nationality="MLI",
        phone=f"+2126{number * 7919:08}",
        languages=("fr", "bm"),
        needs=("food",),
    )
    return intake.register_person(desk, order)[0]


def _name(number: int, letters: str) -> str:
    """A name that is like no other: nobody is taken for somebody else."""
    return "".join(letters[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:06}").title()


def agree(peer: Peer, path: Path, desk: Office, outgoing: Outgoing) -> Carried:
    """What the hub does of it, without a line between."""
    now = datetime.now(UTC)
    with peer.store.reading() as connection:
        held = vouchers_held(connection)
    exchange.read_bundle(peer, path, now)
    target, known = path.with_suffix(".down"), outgoing.known
    prepared = exchange.prepare(
        peer, desk.credentials.replica_keys.replica, target, now, known.tag, known.held
    )
    assert prepared.written is not None
    fetched = Fetched(prepared.tag, target, prepared.written.operations)
    return Carried(outgoing, is_told=True, fetched=fetched, trouble=None, hub_said=held)
