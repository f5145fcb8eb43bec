"""A fact: its label in caption, its value below, and a muted remark after the value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.wrap_row import WrapRow


class Fact(QWidget):
    """`ltr=True` keeps numbers (telephone, case) from left to right inside Arabic."""

    def __init__(
        self,
        label: str,
        value: str = "",
        remark: str = "",
        *,
        ltr: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ltr = ltr
        self._name = Label(label, TextRole.CAPTION, "muted")
        self._value = Label("", wrap=True)
        self._remark = Label("", tone="muted", wrap=True)
        line = WrapRow(gap=Size.S1)
        line.addWidget(self._value)
        line.addWidget(self._remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addLayout(line)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.set_value(value, remark)

    def set_value(self, value: str, remark: str = "") -> None:
        """Change what is known."""
        self._value.setText(f"\u2066{value}\u2069" if self._ltr and value else value)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.setAccessibleName(self._name.text())
        self.setAccessibleDescription(f"{value} {remark}".strip())
