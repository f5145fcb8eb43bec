"""Setting a desk up: the form, the work off the painting thread, the recovery sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.clock import Clock
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.services import setting_up
from foras_desktop.services.office import Office
from foras_desktop.services.practice import fill_with_practice_data
from foras_desktop.services.recovery_sheet import Secrets
from foras_desktop.services.setting_up import SetUp
from foras_desktop.ui.first_run.sheet_keeper import SheetKeeper, recovery_pdf
from foras_desktop.ui.first_run.view import FirstRunView
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.tasks import Tasks


class FirstRunPage(QWidget):
    """`opened` hands the new office over once its recovery sheet is on paper."""

    opened = Signal(object)
    language_chosen = Signal(str)
    back_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        data_folder: Path,
        language: str,
        clock: Clock,
        *,
        can_go_back: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data_folder = data_folder
        self._language = language
        self._clock = clock
        self._formats = Formats(language)
        self._tasks = Tasks(self)
        self._office: Office | None = None
        self.view = FirstRunView(language)
        self.keeper = SheetKeeper(self.view.sheet, self._formats, self)
        self.view.form.back.setVisible(can_go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()

    def _connect(self) -> None:
        form = self.view.form
        form.start.clicked.connect(self._on_start_clicked)
        form.again.returnPressed.connect(self._on_start_clicked)
        form.back.clicked.connect(self.back_wanted)
        form.restore.clicked.connect(self.restore_wanted)
        form.languages.value_changed.connect(lambda language: self.language_chosen.emit(str(language)))
        self.view.sheet.done.clicked.connect(self._on_done_clicked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_start_clicked(self) -> None:
        form = self.view.form
        if form.start.is_busy:
            return
        if form.passphrase.text() != form.again.text():
            text = QCoreApplication.translate("FirstRun", "The two passphrases differ. Type both again.")
            form.again_field.set_error(text)
            return
        order = SetUp(
            str(form.desk.value()), form.name.text(), form.passphrase.text(), form.practice.isChecked()
        )
        form.start.set_busy(True)
        self._tasks.write(self, lambda: self._set_up(order), self._on_set_up, self._refuse)

    def _set_up(self, order: SetUp) -> tuple[Office, Secrets, bytes]:
        require_glyphs(order.name)
        office, secrets = setting_up.set_up(self._data_folder, order, clock=self._clock)
        if order.practice and order.desk != CENTRAL_DESK:
            fill_with_practice_data(office)
        return office, secrets, recovery_pdf(office, secrets, self._language)

    def _on_set_up(self, outcome: tuple[Office, Secrets, bytes]) -> None:
        self._office, secrets, pdf = outcome
        form = self.view.form
        form.start.set_busy(False)
        form.passphrase.clear()
        form.again.clear()
        self.view.steps.setCurrentWidget(self.view.sheet)
        self.keeper.show_sheet(secrets.recovery_code, pdf)

    def _refuse(self, error: Exception) -> None:
        form = self.view.form
        form.start.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        fields = {
            "access.name_missing": form.name_field,
            "access.desk_exists": form.desk_field,
        }
        field = form.name_field if error.code.startswith("name.") else form.passphrase_field
        field = fields.get(error.code, field)
        field.set_error(sentence_of(error, self._formats))
        field.editor.setFocus()

    def save_sheet(self, target: Path) -> None:
        """Write the recovery sheet to a file of the person's choice."""
        self.keeper.save_to(target)

    def _on_done_clicked(self) -> None:
        office, self._office = self._office, None
        self.keeper.forget()
        if office is not None:
            self.opened.emit(office)


def require_glyphs(name: str) -> None:
    """Refuse a name that the recovery sheet could not print (UserError `name.no_glyph`)."""
    from foras_desktop.documents.text import missing_glyphs

    missing = missing_glyphs(name)
    if missing:
        raise UserError(
            "name.no_glyph", characters=", ".join(f"{code} {title}" for _, code, title in missing)
        )
