"""The settings' section on backups: what there is, one more, where copies go, is the database whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import Trouble
from foras_desktop.services.backup import making
from foras_desktop.services.backup.making import ASKED, BackupMade, BackupState
from foras_desktop.services.maintenance import DatabaseChecked
from foras_desktop.ui.asking import for_folder
from foras_desktop.ui.backups.view import BackupView
from foras_desktop.ui.backups.words import made_in_words, size_in_words, state_in_words, verdict_on, when
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class BackupSection(QWidget):
    """Reads when `refresh` is called; long work runs in the worker with its progress shown."""

    _moved = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.view = BackupView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        may = workspace.office.actor.may
        for button in (self.view.choose, self.view.without):
            button.setVisible(may(Action.SET_BACKUP_PLACE))
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.make.clicked.connect(self.make)
        view.progress.cancelled.connect(self._workspace.worker.cancel)
        view.choose.clicked.connect(self._on_choose_clicked)
        view.without.clicked.connect(lambda: self.set_place(None))
        view.check.clicked.connect(self.check)
        view.mend.clicked.connect(self._on_mend_clicked)
        self._moved.connect(self._on_moved)

    # --- what there is ----------------------------------------------------------------------------

    def refresh(self) -> None:
        self._workspace.read(self, "backups", making.read_backups, done=self._show)

    def _show(self, state: BackupState) -> None:
        view, formats = self.view, self._workspace.formats
        view.state.set_state(Sign.WARNING if state.is_due else Sign.ARRIVED, state_in_words(state, formats))
        view.show_kept(
            [(when(one.name.made_at, formats), size_in_words(one.size, formats)) for one in state.kept]
        )
        view.without.setEnabled(state.second_place is not None)
        if state.second_place is None:
            view.place.set_value(
                translate("Backups", "None. If this computer is lost, so is everything on it.")
            )
            return
        view.place.set_value(str(state.second_place), self._second_in_words(state))

    def _second_in_words(self, state: BackupState) -> str:
        if state.last_second is None:
            if state.second_is_there:
                return translate("Backups", "no copy there yet")
            return translate("Backups", "not there now, and no copy yet")
        text = translate("Backups", "last copy: {when}")
        if not state.second_is_there:
            text = translate("Backups", "not there now; last copy: {when}")
        return text.format(when=when(state.last_second, self._workspace.formats))

    # --- one more ---------------------------------------------------------------------------------

    def make(self) -> None:
        """Make a backup now."""
        if not self.view.progress.isVisible():
            self._begin()
            self._workspace.work(
                self,
                "back_up",
                ASKED,
                done=self._on_made,
                failed=self._refuse,
                progress=self._moved.emit,
                aside=True,
            )

    def _begin(self) -> None:
        self.view.trouble.hide()
        self.view.progress.set_progress(0.0, "")
        self.view.progress.show()
        self.view.make.setEnabled(False)

    def _end(self) -> None:
        self.view.progress.hide()
        self.view.make.setEnabled(True)

    def _on_moved(self, done: int, total: int) -> None:
        self.view.progress.set_progress(done / total if total else 0.0, "")

    def _on_made(self, made: BackupMade) -> None:
        self._end()
        self._workspace.say(made_in_words(made))

    def _refuse(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Trouble):
            raise error
        if error.code != "work.cancelled":
            self.view.trouble.set_text(sentence_of(error, self._workspace.formats))
            self.view.trouble.show()

    # --- the second place -------------------------------------------------------------------------

    def _on_choose_clicked(self) -> None:
        title = translate("Backups", "Where copies of the backups go")
        chosen = for_folder(self, title)
        if chosen is not None:
            self.set_place(chosen)

    def set_place(self, place: Path | None) -> None:
        """Copies go there from now on; None for nowhere."""
        self.view.trouble.hide()
        self._workspace.do(self, making.set_second_place, place, failed=self._refuse)

    # --- the database itself ----------------------------------------------------------------------

    def check(self) -> None:
        """Read the whole database and say whether it is whole."""
        self.view.check.set_busy(True)
        self._workspace.work(
            self, "check", None, done=self._on_checked, failed=self._on_check_failed, aside=True
        )

    def _on_checked(self, checked: DatabaseChecked) -> None:
        view = self.view
        view.check.set_busy(False)
        sign = Sign.ARRIVED if checked.is_sound else Sign.REFUSED
        view.verdict.set_state(sign, verdict_on(checked, self._workspace.formats))
        view.verdict.show()
        view.mend.setVisible(checked.can_be_mended and self._workspace.office.actor.may(Action.REBUILD))

    def _on_check_failed(self, error: Exception) -> None:
        self.view.check.set_busy(False)
        self._refuse(error)

    def _on_mend_clicked(self) -> None:
        self.view.mend.set_busy(True)
        self._workspace.work(self, "rebuild", None, done=self._on_mended, failed=self._on_mend_failed)

    def _on_mended(self, count: int) -> None:
        self.view.mend.set_busy(False)
        self.check()

    def _on_mend_failed(self, error: Exception) -> None:
        self.view.mend.set_busy(False)
        self._refuse(error)
