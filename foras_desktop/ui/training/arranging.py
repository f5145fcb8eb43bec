"""What is done to a planned cycle: other days and places, calling it off, the calendar of its city."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from foras_desktop.domain.errors import Trouble
from foras_desktop.services.training.calendar import CorrectDay, correct_day
from foras_desktop.services.training.cycles import CancelCycle, ChangeCycle, cancel_cycle, change_cycle
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.training.days_side import DaysSide
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class Arranging(QObject):
    """Acts for the side with the days; refusals go back beside the field they are about."""

    def __init__(self, workspace: Workspace, side: DaysSide, host: QWidget) -> None:
        super().__init__(host)
        self._workspace = workspace
        self._side = side
        side.changed.connect(self._change)
        side.saved.connect(self._save)
        side.cancelled.connect(self._cancel)
        side.corrected.connect(self._correct)

    def _change(self, order: ChangeCycle) -> None:
        said = translate("Training", "The cycle is changed.")
        self._workspace.do(self, change_cycle, order, failed=self._refuse, said=said)

    def _save(self, order: ChangeCycle) -> None:
        said = translate("Training", "The cycle is changed.")
        done, failed = lambda _: self._side.was_saved(), self._refuse
        self._workspace.do(self, change_cycle, order, done=done, failed=failed, said=said)

    def _cancel(self, order: CancelCycle) -> None:
        said = translate("Training", "The cycle is called off.")
        self._workspace.do(self, cancel_cycle, order, failed=self._refuse, said=said)

    def _correct(self, order: CorrectDay) -> None:
        said = translate("Training", "The calendar is corrected.")
        self._workspace.do(
            self,
            correct_day,
            order,
            done=lambda _: self._side.was_corrected(),
            failed=self._refuse,
            said=said,
        )

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._side.refuse(error.code, sentence_of(error, self._workspace.formats))
