"""A form beside a page: its fields scroll when the window is low, what saves and leaves stays in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.scroll import RING, ScrollColumn

_SIDE = 20
_EDGE = 1  # the hairline beside the page


class SideForm(QVBoxLayout):
    """Lays out the widget that it is made for; `ground` is the token behind the buttons."""

    def __init__(self, whole: QWidget, fields: QVBoxLayout, buttons: Sequence[QWidget], ground: str) -> None:
        super().__init__(whole)
        content = QWidget()
        content.setLayout(fields)
        fields.setContentsMargins(0, 0, 0, 0)
        self.scroll = ScrollColumn(content)
        around = QHBoxLayout()
        around.setContentsMargins(_SIDE - RING, Size.S4 - RING, _SIDE - RING, 0)
        around.addWidget(self.scroll)
        self.setContentsMargins(_EDGE, 0, 0, 0)
        self.setSpacing(0)
        self.addLayout(around, 1)
        self.addWidget(_foot(buttons, ground))


def _foot(buttons: Sequence[QWidget], ground: str) -> QWidget:
    foot = Panel(ground, lines="t")
    row = QHBoxLayout(foot)
    row.setContentsMargins(_SIDE, Size.S3, _SIDE, Size.S3)
    row.setSpacing(Size.S2)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return foot
