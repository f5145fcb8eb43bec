"""The editor's sentences: which version is being written, what has come meanwhile, whether it is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.records import Sheet
from foras_desktop.domain.views import DraftRow
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.services.sheet_editing import EditedSheet
from foras_desktop.ui.formats import Formats

translate = QCoreApplication.translate


def title_of(edited: EditedSheet, formats: Formats) -> str:
    """The country, and the number that the next version will bear."""
    words = translate("SheetEditor", "{country}, version {number}")
    country = formats.country(edited.draft.country)
    return words.format(country=country, number=formats.number(edited.next_version))


def overtaken(edited: EditedSheet, formats: Formats) -> str:
    """That a version came since the draft was begun; empty when none did."""
    newer = edited.overtaken_by
    if newer is None:
        return ""
    words = translate(
        "SheetEditor",
        "Version {newer} has come since this draft was begun from version {older}. Nothing typed is lost: "
        "read it, take over what is new, and publish version {number}.",
    )
    return words.format(
        newer=formats.number(newer),
        older=formats.number(edited.draft.begun_version),
        number=formats.number(edited.next_version),
    )


def kept_before(edited: EditedSheet, formats: Formats) -> str:
    """When the draft was last kept; empty for one that nobody has typed into."""
    if edited.kept_at is None:
        return ""
    words = translate("SheetEditor", "Draft kept on this computer, {moment}")
    return words.format(moment=formats.moment(edited.kept_at.astimezone(MOROCCO)))


def kept_now(row: DraftRow, formats: Formats) -> str:
    words = translate("SheetEditor", "Draft kept on this computer, {hour}")
    return words.format(hour=formats.hour(row.saved_at.astimezone(MOROCCO)))


def is_published(sheet: Sheet, formats: Formats) -> str:
    words = translate(
        "SheetEditor",
        "{country}, version {number} is published. It reaches the desks with the next exchange.",
    )
    return words.format(country=formats.country(sheet.country), number=formats.number(sheet.version or 0))
