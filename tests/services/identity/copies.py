"""What the tests of identity do with folders: copy them, put them back, let computers meet again."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from foras_desktop.db import rebuild
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.domain.errors import UserError
from foras_desktop.services import (
    exchange,
    identity,
    introduction,
    people,
    unlocking,
)
from foras_desktop.services.office import Office
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.services.ways_in import open_slot
from foras_desktop.sync.introduction import Introduction
from tests.conftest import PASSPHRASE, Desks
from tests.sync.test_bundles import read, write


def opened(desks: Desks, office: Office, folder: Path | None = None) -> Office:
    """The office's database, or a copy of it in another folder, unlocked anew."""
    folder = folder or office.credentials.folder
    return desks.keep(unlocking.unlock(folder, office.actor.person_id, PASSPHRASE, clock=desks.clock))


def woken(desks: Desks, office: Office) -> Office:
    """The office's database as after a disk was put back under the running program: nobody unlocks anew."""
    folder, slot = office.credentials.folder, office.actor.person_id
    keys = KeyFile.read(folder / KEY_FILE)
    opened = open_slot(folder, keys, slot, PASSPHRASE, desks.clock.now())
    return desks.keep(unlocking.open_as(folder, keys, opened, office.actor, desks.clock, os.urandom))


def copied(office: Office, target: Path) -> Path:
    """The whole folder copied elsewhere while nobody has it open."""
    office.close()
    shutil.copytree(office.credentials.folder, target)
    return target


def put_back(source: Path, office: Office, *names: str) -> None:
    """Files of an older copy put back in their place; all of them unless some are named."""
    office.close()
    folder = office.credentials.folder
    for name in names or [path.name for path in source.iterdir() if path.is_file()]:
        shutil.copyfile(source / name, folder / name)


def quarantine(office: Office) -> str:
    return exchange.read_exchange(office).quarantine


def replica(office: Office) -> str:
    return office.credentials.replica_keys.replica


def digest(office: Office) -> str:
    with office.read_view() as view:
        assert rebuild.differences(view.connection) == [], "tables are what the log gives"
        return rebuild.digest(view.connection)


def names(office: Office) -> set[str]:
    return {str(row.given_names) for row in people.find_people(office)}


def meet_again(desk: Office, central: Office, folder: Path) -> None:
    """A new identity, its letter, the central office's answer."""
    identity.give_new_identity(desk)
    folder.mkdir(exist_ok=True)
    admitted_again(desk, central, folder)


def admitted_again(desk: Office, central: Office, folder: Path) -> Introduction:
    path, _ = introduction.write_introduction(desk, folder)
    letter = introduction.open_introduction(central, path)
    (answer, _), _ = introduction.admit(central, introduction.Admit(letter, folder))
    introduction.accept_welcome(desk, introduction.open_welcome(desk, answer))
    return letter


def carry(folder: Path, *offices: Office) -> None:
    """Sticks round and round until nobody has anything new."""
    folder.mkdir(exist_ok=True)
    for turn in range(6):
        for place, sender in enumerate(offices):
            path = write(sender, folder / f"{turn}-{place}")
            for reader in offices:
                if reader is not sender:
                    _take(reader, path)


def _take(reader: Office, path: Path) -> None:
    """Read, where there is something to read; at first two may not know of each other."""
    with suppress(UserError):
        read(reader, path)


def agree(*offices: Office) -> bool:
    return len({digest(office) for office in offices}) == 1


def disputed(office: Office) -> list[str]:
    return [item.group for item in read_inbox(office).waiting if item.is_two_values]
