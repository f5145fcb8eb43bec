"""What is said of backups and of a checked database, in the window and on the command line."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.services.backup.making import BackupMade, BackupState
from foras_desktop.services.maintenance import DatabaseChecked
from foras_desktop.ui.formats import Formats

translate = QCoreApplication.translate

_MEGABYTE = 1_000_000


def when(instant: datetime, formats: Formats) -> str:
    """An instant by this country's clock."""
    return formats.moment(instant.astimezone(MOROCCO))


def size_in_words(size: int, formats: Formats) -> str:
    """A file's size in megabytes, never less than one."""
    number = formats.number(max(1, round(size / _MEGABYTE)))
    return translate("Backups", "{number} MB").format(number=number)


def state_in_words(state: BackupState, formats: Formats) -> str:
    """One sentence: when the last backup was made."""
    if state.last is None:
        return translate("Backups", "There is no backup yet.")
    text = translate("Backups", "Last backup: {when}, opened to see that it is whole.")
    return text.format(when=when(state.last, formats))


def made_in_words(made: BackupMade) -> str:
    """What a backup that was asked for came to."""
    if not made.second:
        return translate("Backups", "Backup made and checked.")
    if made.second == "kept":
        return translate("Backups", "Backup made and checked, here and in the second place.")
    return translate("Backups", "Backup made and checked here. The second place could not be written.")


def verdict_on(checked: DatabaseChecked, formats: Formats) -> str:
    """What a check found, and what to do."""
    if checked.is_sound:
        return translate("Backups", "The database is whole: every page, every table, the whole log.")
    if checked.damaged:
        return translate(
            "Backups",
            "Some pages of the database are damaged. Nothing was changed. Put the last backup back; what was "
            "written since comes back with the copied log and from the other desks.",
        )
    if checked.triggers_differ:
        return translate(
            "Backups",
            "Something else than this program changed the database. Making the tables anew mends it.",
        )
    text = translate(
        "Backups", "Records that differ from the log: {number}. Making the tables anew mends them."
    )
    return text.format(number=formats.number(len(checked.differing)))
