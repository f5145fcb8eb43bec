"""A check box and a radio button on the grid; the style paints their boxes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from foras_desktop.ui.theme import Size
from foras_desktop.ui.theme.style import INDICATOR
from foras_desktop.ui.widgets.focus_ring import Ringed
from foras_desktop.ui.widgets.paint import text_width


class CheckBox(Ringed, QCheckBox):
    """`value_changed` of a field: use `toggled`."""

    def __init__(self, text: str = "", *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        return _hint(self.text())


class RadioButton(Ringed, QRadioButton):
    """One of a list of ways, when they are sentences rather than words."""

    def __init__(self, text: str = "", *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        return _hint(self.text())


def _hint(text: str) -> QSize:
    words = int(text_width(text) + 0.999) + Size.S2 if text else 0
    has_dots_below = any("\u0600" <= letter <= "\u06ff" for letter in text)
    return QSize(INDICATOR + words + 1, 24 if has_dots_below else 20)
