"""The names of keys as hints, key caps and tooltips show them: one name a key, everywhere the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from foras_desktop.ui.formats import ltr

_NAMES: Mapping[str, Any] = {
    "Esc": QT_TRANSLATE_NOOP("Keys", "Esc"),
    "Enter": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "Space": QT_TRANSLATE_NOOP("Keys", "Space"),
    "Shift": QT_TRANSLATE_NOOP("Keys", "Shift"),
    "Del": QT_TRANSLATE_NOOP("Keys", "Del"),
    "PgUp": QT_TRANSLATE_NOOP("Keys", "PgUp"),
    "PgDn": QT_TRANSLATE_NOOP("Keys", "PgDn"),
}
"""Keys that bear a word; Ctrl, Alt, arrows, letters and F keys are the same on every keyboard."""


def key_name(keys: str) -> str:
    """`Esc`, `Ctrl K`, `PgUp PgDn`: each key that bears a word by its name; left to right in Arabic."""
    shown = " ".join(_one(key) for key in keys.split(" "))
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return ltr(shown) if shown and right_to_left else shown


def _one(key: str) -> str:
    word = key.rstrip(",")
    name = QCoreApplication.translate("Keys", _NAMES[word]) if word in _NAMES else word
    return name + key[len(word) :]
