"""What the settings' section on data protection looks like."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.line_list import LineList
from foras_desktop.ui.widgets.section_label import SectionLabel

translate = QCoreApplication.translate


class ProtectionView(QWidget):
    """Layout only; `section.ProtectionSection` fills and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requests = LineList(translate("Erasure", "Nobody waits for an answer."))
        self.due = LineList(translate("Erasure", "Nobody's time has passed."))
        self.erasures = LineList(translate("Erasure", "Nothing was erased yet."))
        self.retention = Label("", tone="muted", wrap=True)
        self.let_go_lines = LineList(translate("Retention", "Nobody was let go of yet."))
        self.let_go_rule = Label("", tone="muted", wrap=True)
        self.let_go = self._let_go_part()
        self.research = Button(translate("Research", "Figures for research…"), ButtonKind.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S2)
        column.addWidget(SectionLabel(translate("Erasure", "Asked to be erased"), role=TextRole.HEADING))
        column.addWidget(self.requests)
        column.addSpacing(Size.S4)
        column.addWidget(SectionLabel(translate("Erasure", "Kept long enough"), role=TextRole.HEADING))
        column.addWidget(self.retention)
        column.addWidget(self.due)
        column.addSpacing(Size.S4)
        column.addWidget(SectionLabel(translate("Erasure", "Erased"), role=TextRole.HEADING))
        column.addWidget(self.erasures)
        column.addSpacing(Size.S4)
        column.addWidget(self.let_go)
        column.addWidget(self.research, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _let_go_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, Size.S4)
        column.setSpacing(Size.S2)
        column.addWidget(SectionLabel(translate("Retention", "Let go of here"), role=TextRole.HEADING))
        column.addWidget(self.let_go_rule)
        column.addWidget(self.let_go_lines)
        return part
