"""Unlocking on the command line: the passphrase is asked for, never an argument."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services import unlocking
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import ProfileFolder, profile_folders


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--desk", help="which database, by its folder's name; the only one by default")
    parser.add_argument("--person", help="whose passphrase, by name; the first person by default")


@contextmanager
def unlocked(options: argparse.Namespace) -> Iterator[Office]:
    """The office of the database asked for, closed at the end."""
    profile = _profile(options)
    person = next((slot for slot in profile.people if options.person in (None, slot.name)), None)
    if person is None:
        raise UserError("access.unknown_person")
    text = QCoreApplication.translate("CommandLine", "Passphrase of {name}: ")
    office = unlocking.unlock(profile.folder, person.id, getpass.getpass(text.format(name=person.name)))
    try:
        yield office
    finally:
        office.close()


def _profile(options: argparse.Namespace) -> ProfileFolder:
    profiles = profile_folders(options.data)
    for profile in profiles:
        if options.desk in (None, profile.folder.name):
            return profile
    raise EnvironmentFault("database.missing")
