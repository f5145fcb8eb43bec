"""The lines of the editor's list: each section with what is still missing of it, or how fresh it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.sheet_draft import SectionDraft, SheetDraft
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.words import word

translate = QCoreApplication.translate


def section_rows(draft: SheetDraft, formats: Formats, day: date) -> list[Row]:
    """One row a section, keyed by its kind."""
    missing: dict[str, list[str]] = {}
    for kind, language in draft.missing_titles():
        missing.setdefault(kind, []).append(word("language", language))
    return [section_row(section, missing.get(section.kind, []), formats, day) for section in draft.sections]


def section_row(section: SectionDraft, missing: list[str], formats: Formats, day: date) -> Row:
    """A missing title comes first: it is what stops the sheet from being published."""
    sign, caption = _freshness(section, formats, day)
    if missing:
        sign = Sign.WARNING
        caption = translate("SheetEditor", "No title: {languages}").format(languages=formats.listed(missing))
    title = word("section", section.kind)
    return Row(section.kind, title, caption, strong=len(title), sign=sign, sign_name=caption if sign else "")


def _freshness(section: SectionDraft, formats: Formats, day: date) -> tuple[Sign | None, str]:
    if section.verified_on is None:
        return Sign.PAST_REVIEW, translate("SheetEditor", "To be verified")
    if section.review_due is not None and section.review_due < day:
        words = translate("SheetEditor", "To review since {day}")
        return Sign.PAST_REVIEW, words.format(day=formats.day(section.review_due))
    words = translate("SheetEditor", "Verified on {day}")
    return None, words.format(day=formats.day(section.verified_on))
