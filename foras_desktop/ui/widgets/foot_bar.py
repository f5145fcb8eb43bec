"""The foot of a page that goes step by step: the keys on one side, back and on at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.keycap import Keycap
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel

FOOT_HEIGHT = 56


class FootBar(Panel):
    """`hints` are (keys, words); `buttons` stand at the end in their order."""

    def __init__(self, hints: Sequence[tuple[str, str]], buttons: Sequence[QWidget]) -> None:
        super().__init__("surface", lines="t")
        self.setFixedHeight(FOOT_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.S6, 0, Size.S6, 0)
        row.setSpacing(Size.S2)
        for keys, text in hints:
            row.addWidget(Keycap(key_name(keys)))
            row.addWidget(Label(text, tone="muted"))
            row.addSpacing(Size.S2)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
