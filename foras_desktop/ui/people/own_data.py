"""What a person may ask for about their own data, at the foot of their consents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.records import ErasureRequest
from foras_desktop.domain.records.protection import DECLINED, OPEN
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.section_label import SectionLabel

translate = QCoreApplication.translate


class OwnData(QWidget):
    """`erasure_wanted` is asked for once, then the section tells how it stands; `paper_wanted` any time."""

    erasure_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.standing = Label("", tone="muted", wrap=True)
        self.erase = Button(translate("Erasure", "Ask for erasure…"), ButtonKind.SECONDARY)
        self.erase.clicked.connect(self.erasure_wanted)
        self.paper = Button(translate("HeldData", "Everything held about them…"), ButtonKind.SECONDARY)
        self.paper.clicked.connect(self.paper_wanted)
        self.ways = QHBoxLayout()
        self.ways.setSpacing(Size.S2)
        self.ways.addWidget(self.paper)
        self.ways.addWidget(self.erase)
        self.ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Size.S4, 0, 0)
        column.setSpacing(Size.S3)
        column.addWidget(SectionLabel(translate("Erasure", "Their own data")))
        column.addWidget(self.standing)
        column.addLayout(self.ways)
        column.addStretch(1)  # a wrapped text asks for more than it needs

    def show_request(self, request: ErasureRequest | None, *, may_ask: bool) -> None:
        """How a request stands, and whether one can be made."""
        is_open = request is not None and request.state == OPEN
        self.erase.setVisible(may_ask and not is_open)
        self.standing.setText(self._in_words(request))
        self.standing.setVisible(request is not None)

    def _in_words(self, request: ErasureRequest | None) -> str:
        if request is None:
            return ""
        if request.state == DECLINED and request.answered_on is not None:
            text = translate("Erasure", "Erasure declined on {day}: {reason}")
            return text.format(day=self._formats.day(request.answered_on), reason=request.reason or "")
        text = translate("Erasure", "Erasure asked for on {day}; the central office decides.")
        return text.format(day=self._formats.day(request.asked_on) if request.asked_on else "")
