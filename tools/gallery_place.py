"""Puts a widget or a title at its place on a gallery sheet."""

from PySide6.QtWidgets import QWidget

from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.label import Label


def put(sheet: QWidget, widget: QWidget, x: int, y: int, width: int = 0, height: int = 0) -> QWidget:
    widget.setParent(sheet)
    hint = widget.sizeHint()
    widget.setGeometry(x, y, width or hint.width(), height or hint.height())
    widget.show()
    return widget


def title(sheet: QWidget, text: str, x: int, y: int) -> None:
    put(sheet, Label(text, TextRole.CAPTION, "muted"), x, y - 8)
