"""What intake looks like (mock-up 03): where one is, what one types, the foot with its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.foot_bar import FootBar
from foras_desktop.ui.widgets.page_head import PageHead
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.sign import Sign, SignLabel
from foras_desktop.ui.widgets.stepper import Stepper

_STEPS_WIDTH = 191  # and the sheet's line
_FORM_WIDTH = 540
_FIELDS_WIDTH = 492
_SCROLL_BAR = 10
_BESIDE_FORM = 22
"""24, less what a column that scrolls leaves free for its focus rings."""


class IntakeView(QWidget):
    """Layout only; `page.IntakePage` fills and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.draft_sign = SignLabel(Sign.UNSAVED, "", tone="muted")
        self.draft_sign.hide()
        self.later = Button(translate("Intake", "Later"), ButtonKind.QUIET, shortcut_hint=key_name("Esc"))
        self.stepper = Stepper()
        self.steps = QStackedWidget()
        self.back = Button("", ButtonKind.QUIET, icon="chevron-left")
        self.go_on = Button("", ButtonKind.PRIMARY, shortcut_hint="Ctrl ↵")
        self._lay_out()

    def _lay_out(self) -> None:
        head = PageHead(QCoreApplication.translate("Intake", "New registration"))
        head.add_end(self.draft_sign)
        head.add_end(self.later)
        start = Panel("surface", lines="e")
        start.setFixedWidth(_STEPS_WIDTH)
        inside = QVBoxLayout(start)
        inside.setContentsMargins(Size.S6, Size.S6, Size.S4, Size.S4)
        inside.addWidget(self.stepper)
        inside.addStretch(1)
        form = QWidget()
        form.setFixedWidth(_FORM_WIDTH)
        within = QVBoxLayout(form)
        within.setContentsMargins(_BESIDE_FORM, Size.S5, _BESIDE_FORM - _SCROLL_BAR, 0)
        self.steps.setFixedWidth(_FIELDS_WIDTH)
        held = QWidget()
        beside = QHBoxLayout(held)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.steps)
        beside.addStretch(1)
        within.addWidget(ScrollColumn(held))
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(start)
        middle.addWidget(form)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(middle, 1)
        column.addWidget(self._make_foot())

    def show_draft(self, sign: Sign, text: str) -> None:
        """Say whether what is typed is kept; an empty text says nothing."""
        self.draft_sign.set_state(sign, text)
        self.draft_sign.setVisible(bool(text))

    def _make_foot(self) -> QWidget:
        translate = QCoreApplication.translate
        hints = (
            ("Enter", translate("Intake", "next field")),
            ("Alt ←", translate("Intake", "step before")),
            ("F1", translate("Intake", "all shortcuts")),
        )
        return FootBar(hints, (self.back, self.go_on))
