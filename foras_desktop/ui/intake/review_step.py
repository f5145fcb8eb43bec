"""The last step: everything once more, and what is still open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.fact import Fact


class ReviewStep(QWidget):
    """`show_facts` fills it each time it is reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refusal = Banner("", BannerKind.DANGER)
        self.refusal.hide()
        self.open_points = Banner("", BannerKind.CAUTION)
        self.open_points.hide()
        self._facts: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.S4)
        self._column.addWidget(self.refusal)
        self._column.addWidget(self.open_points)
        self._column.addStretch(1)

    def show_facts(self, facts: Sequence[tuple[str, str]], open_points: str) -> None:
        """(label, value) pairs in two columns; a sentence for what is still open, or none."""
        if self._facts is not None:
            self._column.removeWidget(self._facts)
            self._facts.deleteLater()
        self._facts = QWidget()
        grid = QGridLayout(self._facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(Size.S3)
        for number, (label, value) in enumerate(facts):
            grid.addWidget(Fact(label, value or "–"), number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._column.insertWidget(2, self._facts)
        self.open_points.set_text(open_points)
        self.open_points.setVisible(bool(open_points))
        self.refusal.hide()

    def refuse(self, sentence: str) -> None:
        self.refusal.set_text(sentence)
        self.refusal.show()
