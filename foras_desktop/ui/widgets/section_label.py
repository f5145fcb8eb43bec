"""The name of a section: 600, with a muted count or remark behind it and room for one action at the end."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.label import Label


class SectionLabel(QWidget):
    """`remark` follows muted; `end` stands at the end of the line."""

    def __init__(
        self,
        text: str,
        remark: str = "",
        *,
        end: QWidget | None = None,
        role: TextRole = TextRole.SECTION,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = Label(text, role)
        self._remark = Label(remark, TextRole.BODY, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S2)
        row.addWidget(self._text)
        row.addWidget(self._remark)
        row.addStretch(1)
        self._remark.setVisible(bool(remark))
        if end is not None:
            row.addWidget(end)

    def set_text(self, text: str, remark: str = "") -> None:
        """Change the words."""
        self._text.setText(text)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
