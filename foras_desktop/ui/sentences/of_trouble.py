"""The sentence for each trouble: what happened, what is safe, what to do. Needs only QtCore."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.domain.errors import Trouble
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import (
    access,
    computer,
    exchange,
    information,
    people,
    protection,
    registers,
    review,
    sessions,
    training,
)
from foras_desktop.ui.words import word

SENTENCES: Mapping[str, Any] = {
    **access.SENTENCES,
    **computer.SENTENCES,
    **exchange.SENTENCES,
    **information.SENTENCES,
    **people.SENTENCES,
    **protection.SENTENCES,
    **registers.SENTENCES,
    **review.SENTENCES,
    **sessions.SENTENCES,
    **training.SENTENCES,
}
"""By the trouble's code; `{}` stand for its values."""

_UNKNOWN = QT_TRANSLATE_NOOP("Sentences", "Something went wrong ({code}). Nothing was written.")


def sentence_of(
    trouble: Trouble, formats: Formats, desk_name: Callable[[str], str] = lambda code: code
) -> str:
    """The translated sentence of a trouble, its values written as the language writes them."""
    template = SENTENCES.get(trouble.code, _UNKNOWN)
    values = {name: _shown(name, value, formats, desk_name) for name, value in trouble.params.items()}
    values.setdefault("code", trouble.code)
    return QCoreApplication.translate("Sentences", template).format(**values)


def _title(section: str, language: str) -> str:
    words = QCoreApplication.translate("Sentences", "{section} ({language})")
    return words.format(section=word("section", section), language=word("language", language))


def _shown(name: str, value: Any, formats: Formats, desk_name: Callable[[str], str]) -> str:
    if name in ("country", "first", "second"):
        return formats.country(value)
    if name == "desk":
        return desk_name(str(value))
    if name == "section":
        return word("section", value)
    if name == "names":
        return formats.listed(value)
    if name == "titles":
        return formats.listed(_title(*missing) for missing in value)
    if isinstance(value, date):
        return formats.weekday_day_month(value)
    if isinstance(value, time):
        return formats.hour(value)
    if isinstance(value, int) and name != "year":
        return formats.number(value)
    return str(value)
