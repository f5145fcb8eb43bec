"""`foras-desktop backup make | list | check | restore`: backups without a window, in an emergency too."""

from __future__ import annotations

import argparse
import getpass
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from foras_desktop.cli.unlocking import add_options, unlocked
from foras_desktop.db.backup_file import BackupFile
from foras_desktop.domain.errors import UserError
from foras_desktop.services.backup import copying, making, restoring
from foras_desktop.services.backup.restoring import BackupContent, Restore
from foras_desktop.services.profiles import Person
from foras_desktop.ui.backups.words import made_in_words, size_in_words, when
from foras_desktop.ui.formats import Formats

translate = QCoreApplication.translate


def add_commands(commands: Any) -> None:
    parser = commands.add_parser("backup", help="backups of a desk's database").add_subparsers(required=True)
    for name, act, text in (
        ("make", _make, "make one, open it, and carry it to the second place"),
        ("list", _list, "those that lie beside the database"),
    ):
        command = parser.add_parser(name, help=text)
        add_options(command)
        command.set_defaults(act=act)
    for name, act, text in (
        ("check", _check, "open a backup elsewhere and read every page"),
        ("restore", _restore, "put a backup back; a database that is there is set aside"),
    ):
        command = parser.add_parser(name, help=text)
        command.add_argument("file", type=Path)
        command.add_argument("--person", help="whose passphrase, by name; the first person by default")
        command.set_defaults(act=act)


def _make(options: argparse.Namespace, formats: Formats) -> int:
    with unlocked(options) as office:
        made, _ = making.make_backup(office)
    print(made_in_words(made))
    print(made.path)
    return 0


def _list(options: argparse.Namespace, formats: Formats) -> int:
    with unlocked(options) as office:
        state = making.read_backups(office)
    for one in state.kept:
        print(f"{when(one.name.made_at, formats)}  {size_in_words(one.size, formats)}  {one.path}")
    if not state.kept:
        print(translate("Backups", "There is no backup yet."))
    return 0


def _person_in(content: BackupContent, name: str | None) -> Person:
    for person in content.people:
        if name in (None, person.name):
            return person
    raise UserError("access.unknown_person")


def _asked(person: Person) -> str:
    text = translate("CommandLine", "Passphrase of {name}: ")
    return getpass.getpass(text.format(name=person.name))


def _check(options: argparse.Namespace, formats: Formats) -> int:
    """The copy that is opened is encrypted like the backup, and goes at the end."""
    backup = BackupFile.read(options.file)
    person = _person_in(restoring.look_into(options.file), options.person)
    opened = backup.keys.open(person.id, _asked(person))
    with tempfile.TemporaryDirectory() as folder:
        copying.open_and_check(backup, opened.key("database"), Path(folder) / "copy.db")
    print(translate("CommandLine", "The backup is whole: every page, and all operations that it names."))
    return 0


def _restore(options: argparse.Namespace, formats: Formats) -> int:
    person = _person_in(restoring.look_into(options.file), options.person)
    restored = restoring.restore(options.data, Restore(options.file, person.id, _asked(person)))
    folder = restored.office.credentials.folder
    restored.office.close()
    text = translate("CommandLine", "Put back, and {number} changes of the copied log besides.")
    print(text.format(number=formats.number(restored.replayed)))
    print(folder)
    return 0
