"""What the import looks like: the steps, the one under way, the foot with its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.registers.columns_step import ColumnsStep
from foras_desktop.ui.registers.consent_step import ConsentStep
from foras_desktop.ui.registers.file_step import FileStep
from foras_desktop.ui.registers.lines_step import LinesStep
from foras_desktop.ui.registers.report_step import ReportStep
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.foot_bar import FootBar
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.page_head import PageHead
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.progress import Progress
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.stepper import Stepper

_STEPS_WIDTH = 191  # and the sheet's line


class RegistersView(QWidget):
    """Layout only; `page.RegistersPage` fills and listens."""

    def __init__(
        self, file: FileStep, columns: ColumnsStep, lines: LinesStep, consent: ConsentStep, report: ReportStep
    ) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.file_name = Label("", tone="muted")
        self.stepper = Stepper()
        self.steps = QStackedWidget()
        self.progress = Progress("")
        self.progress.hide()
        self.back = Button("", ButtonKind.QUIET, icon="chevron-left")
        self.go_on = Button("", ButtonKind.PRIMARY, shortcut_hint="Ctrl ↵")
        for step in (_held(file), _held(columns), lines, _held(consent), _held(report)):
            self.steps.addWidget(step)
        head = PageHead(translate("Registers", "Import a register"))
        head.add_start(self.file_name)
        self._lay_out(head)

    def _lay_out(self, head: PageHead) -> None:
        start = Panel("surface", lines="e")
        start.setFixedWidth(_STEPS_WIDTH)
        inside = QVBoxLayout(start)
        inside.setContentsMargins(Size.S6, Size.S6, Size.S4, Size.S4)
        inside.addWidget(self.stepper)
        inside.addStretch(1)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self.progress)
        content.addWidget(self.steps, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(start)
        middle.addLayout(content, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(middle, 1)
        column.addWidget(FootBar(_hints(), (self.back, self.go_on)))


def _hints() -> Sequence[tuple[str, str]]:
    translate = QCoreApplication.translate
    return (("Alt ←", translate("Intake", "step before")), ("F1", translate("Intake", "all shortcuts")))


def _held(step: QWidget) -> QWidget:
    """A step with room around it, which scrolls when the window is low."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(Size.S6 - 2, Size.S5, Size.S4, 0)
    column.addWidget(ScrollColumn(step))
    return holder
