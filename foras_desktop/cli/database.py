"""`foras-desktop database check | rebuild`: are the tables what the log gives, and making them anew."""

from __future__ import annotations

import argparse
from typing import Any

from PySide6.QtCore import QCoreApplication

from foras_desktop.cli.unlocking import add_options, unlocked
from foras_desktop.services import maintenance
from foras_desktop.ui.backups.words import verdict_on
from foras_desktop.ui.formats import Formats


def add_commands(commands: Any) -> None:
    parser = commands.add_parser("database", help="the desk's database").add_subparsers(required=True)
    for name, act, text in (
        ("check", _check, "read every page, compare the tables with the log"),
        ("rebuild", _rebuild, "make the tables anew from the log"),
    ):
        command = parser.add_parser(name, help=text)
        add_options(command)
        command.set_defaults(act=act)


def _check(options: argparse.Namespace, formats: Formats) -> int:
    with unlocked(options) as office:
        checked, _ = maintenance.check_database(office)
    print(verdict_on(checked, formats))
    return 0 if checked.is_sound else 1


def _rebuild(options: argparse.Namespace, formats: Formats) -> int:
    text = QCoreApplication.translate("CommandLine", "Records made anew from the log: {number}.")
    with unlocked(options) as office:
        count, _ = maintenance.rebuild_tables(office)
    print(text.format(number=formats.number(count)))
    return 0
