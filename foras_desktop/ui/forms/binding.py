"""What an editor holds, as a JSON value, whatever kind of editor it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from foras_desktop.ui.widgets.choice import Choice
from foras_desktop.ui.widgets.multi_choice import MultiChoice
from foras_desktop.ui.widgets.segmented import Segmented


def read_value(editor: QWidget) -> Any:
    """Text as typed, a chosen key, a list of keys, or a truth."""
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, (Choice, Segmented, MultiChoice)):
        return editor.value()
    if isinstance(editor, QAbstractButton):
        return editor.isChecked()
    raise TypeError(type(editor).__name__)


def write_value(editor: QWidget, value: Any) -> None:
    """Put back what `read_value` gave; a value that does not fit leaves the editor as it is."""
    if isinstance(editor, QLineEdit):
        editor.setText(value if isinstance(value, str) else "")
    elif isinstance(editor, MultiChoice):
        editor.set_value(value if isinstance(value, list) else [])
    elif isinstance(editor, (Choice, Segmented)):
        editor.set_value(value)
    elif isinstance(editor, QAbstractButton):
        editor.setChecked(bool(value))


def changed_signal(editor: QWidget) -> SignalInstance:
    """The signal that tells a change by the person or by `write_value`."""
    if isinstance(editor, QLineEdit):
        return editor.textChanged
    if isinstance(editor, (Choice, Segmented, MultiChoice)):
        return editor.value_changed
    if isinstance(editor, QAbstractButton):
        return editor.toggled
    raise TypeError(type(editor).__name__)
