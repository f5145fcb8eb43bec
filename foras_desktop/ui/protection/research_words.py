"""The words of the table for research, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.domain.research import ALL, NOT_RECORDED, OTHER, TARGET, ResearchLine
from foras_desktop.services.research import ResearchExport
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.words import word

translate = QCoreApplication.translate

_SPECIAL: Mapping[str, Any] = {
    ALL: QT_TRANSLATE_NOOP("Research", "All"),
    NOT_RECORDED: QT_TRANSLATE_NOOP("Research", "Not recorded"),
    TARGET: QT_TRANSLATE_NOOP("Research", "A country of the project"),
    OTHER: QT_TRANSLATE_NOOP("Research", "Another country"),
}
_COARSENED: Mapping[str, Any] = {
    "desk": QT_TRANSLATE_NOOP("Research", "Desks are not told apart."),
    "quarter": QT_TRANSLATE_NOOP("Research", "Quarters became years."),
    "age": QT_TRANSLATE_NOOP("Research", "Ages became under 18, and 18 and over."),
    "country": QT_TRANSLATE_NOOP("Research", "Countries became those of the project, and others."),
    "year": QT_TRANSLATE_NOOP("Research", "Years are not told apart."),
}


def headings() -> list[str]:
    """The heads of the columns."""
    return [
        translate("Research", "Pseudonym"),
        translate("Research", "Desk"),
        translate("Research", "Registered in"),
        translate("Research", "Age"),
        translate("Research", "Country of return"),
        translate("Research", "Category"),
        translate("Research", "Oriented"),
        translate("Research", "Trained"),
        translate("Research", "Modules attended"),
    ]


def row_of(line: ResearchLine, formats: Formats, desk_name: Callable[[str], str]) -> tuple[str | int, ...]:
    """A line's cells but for its pseudonym."""
    kind = line.kind
    yes, no = translate("Research", "yes"), translate("Research", "no")
    return (
        _special(kind.desk) or desk_name(kind.desk),
        _special(kind.period) or kind.period,
        _special(kind.age) or kind.age,
        _special(kind.country) or formats.country(kind.country),
        word("category", kind.category),
        yes if line.oriented else no,
        yes if line.trained else no,
        line.modules,
    )


def _special(code: str) -> str:
    text = _SPECIAL.get(code)
    return translate("Research", text) if text else ""


def about(export: ResearchExport, formats: Formats) -> list[str]:
    """What whoever reads the table has to know of it."""
    number = formats.number
    said = [
        translate("Research", "Made on {day} for: {reason}").format(
            day=formats.day(export.made_on), reason=export.reason
        ),
        translate(
            "Research", "Each line shares desk, time, age, country and category with {k} others or more."
        ).format(k=number(export.k - 1)),
        translate("Research", "Left out because they were too few of a kind: {number}.").format(
            number=number(export.found.left_out)
        ),
        translate(
            "Research", "Not taken, without consent, or unaccompanied children where not asked for: {number}."
        ).format(number=number(export.not_taken)),
        translate("Research", "Pseudonyms are drawn anew for each table: two tables cannot be joined."),
    ]
    return said + [translate("Research", _COARSENED[name]) for name in export.found.coarsened]
