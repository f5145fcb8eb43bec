"""The words of training: a cycle's state, what stands in someone's way, how far they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.domain.records import Module
from foras_desktop.domain.training import Completion
from foras_desktop.services.training.reading import CycleCard
from foras_desktop.ui.formats import Formats

_STATES: Mapping[str, Any] = {
    "coming": QT_TRANSLATE_NOOP("Training", "To come"),
    "under_way": QT_TRANSLATE_NOOP("Training", "Under way"),
    "ended": QT_TRANSLATE_NOOP("Training", "Ended"),
    "cancelled": QT_TRANSLATE_NOOP("Training", "Called off"),
}

_OBSTACLES: Mapping[str, Any] = {
    "departure": QT_TRANSLATE_NOOP("Training", "leaves before the end"),
    "prerequisites": QT_TRANSLATE_NOOP("Training", "a module has to be done before"),
    "seats": QT_TRANSLATE_NOOP("Training", "no place left"),
}


def _said(template: Any, /, **values: str) -> str:
    return QCoreApplication.translate("Training", str(template)).format(**values)


def module_title(module: Module | None, language: str) -> str:
    """The title of a version; its code when nobody named it."""
    if module is None:
        return ""
    return getattr(module, f"title_{language}", None) or module.code or ""


def state_word(state: str) -> str:
    return _said(_STATES[state])


def obstacle_words(obstacles: Sequence[str], formats: Formats) -> str:
    return formats.listed(_said(_OBSTACLES[one]) for one in obstacles if one in _OBSTACLES)


def cycle_remark(card: CycleCard, city: str, formats: Formats) -> str:
    """City, days, partner, and which day of how many it is."""
    parts = [city]
    if card.days:
        parts.append(formats.interval(card.days[0], card.days[-1]))
    if card.cycle.partner:
        parts.append(card.cycle.partner)
    days = QT_TRANSLATE_NOOP("Training", "days: {number}")
    parts.append(_said(days, number=formats.number(len(card.days))))
    return " · ".join(parts)


def half_days(number: int, formats: Formats) -> str:
    """Half-days as days, "8" or "8,5"."""
    whole = formats.number(number // 2)
    if number % 2 == 0:
        return whole
    return f"{whole}{'.' if formats.language == 'en' else ','}5"


def completion_words(completion: Completion, formats: Formats) -> str:
    """Acquired; how many days are lacking; or the most that can still be reached. It never judges."""
    if completion.is_acquired:
        return _said(QT_TRANSLATE_NOOP("Training", "Acquired"))
    if completion.is_possible:
        text = QT_TRANSLATE_NOOP("Training", "{days} d more")
        return _said(text, days=half_days(completion.lacking, formats))
    return _said(QT_TRANSLATE_NOOP("Training", "at most {days} d"), days=half_days(completion.most, formats))
