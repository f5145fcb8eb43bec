"""The lines of the sheets' list: published sheets first, then target countries that have none yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.views import SheetView
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.sign import Sign

translate = QCoreApplication.translate


def sheet_rows(sheets: Sequence[SheetView], targets: Iterable[str], formats: Formats, day: date) -> list[Row]:
    """One row a country, keyed by its code; those without a sheet are muted and come last."""
    rows = [_row(sheet, formats, day) for sheet in sheets if sheet.sheet.country]
    published = {row.key for row in rows}
    missing = [_missing_row(country, formats) for country in targets if country not in published]
    return sorted(rows, key=_by_title) + sorted(missing, key=_by_title)


def _by_title(row: Row) -> str:
    return row.title.casefold()


def _row(sheet: SheetView, formats: Formats, day: date) -> Row:
    country = sheet.sheet.country or ""
    to_review = len(sheet.sections_to_review(day))
    words = translate("Information", "Version {version} · given: {given}")
    if to_review:
        words = translate("Information", "Version {version} · to verify: {number} · given: {given}")
    caption = words.format(
        version=formats.number(sheet.sheet.version or 0),
        number=formats.number(to_review),
        given=formats.number(sheet.handed_out),
    )
    return Row(
        country,
        formats.country(country),
        caption,
        country=country,
        sign=Sign.PAST_REVIEW if to_review else None,
        sign_name=translate("Information", "Sections to be verified or reviewed") if to_review else "",
    )


def _missing_row(country: str, formats: Formats) -> Row:
    caption = translate("Information", "No sheet yet")
    return Row(country, formats.country(country), caption, country=country, withdrawn=True)
