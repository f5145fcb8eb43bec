"""Setting a desk up: the form, the work off the painting thread, the recovery sheet."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.clock import Clock, today
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.services import access
from foras_desktop.services.access import Secrets, SetUp
from foras_desktop.services.office import Office
from foras_desktop.services.practice import fill_with_practice_data
from foras_desktop.ui.first_run.view import FirstRunView
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.paper.printing import print_pdf, printer_names
from foras_desktop.ui.paper.saving import ask_where, write_file
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.tasks import Tasks
from foras_desktop.ui.unlock.desk_names import desk_name

if TYPE_CHECKING:
    from foras_desktop.documents.sheet import Language


class FirstRunPage(QWidget):
    """`opened` hands the new office over once its recovery sheet is on paper."""

    opened = Signal(object)
    language_chosen = Signal(str)
    back_wanted = Signal()

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
        self._sheet = b""
        self.view = FirstRunView(language)
        self.view.form.back.setVisible(can_go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()

    def _connect(self) -> None:
        form, sheet = self.view.form, self.view.sheet
        form.start.clicked.connect(self._on_start_clicked)
        form.again.returnPressed.connect(self._on_start_clicked)
        form.back.clicked.connect(self.back_wanted)
        form.languages.value_changed.connect(lambda language: self.language_chosen.emit(str(language)))
        sheet.save.clicked.connect(self._on_save_clicked)
        sheet.print.clicked.connect(self._on_print_clicked)
        sheet.done.clicked.connect(self._on_done_clicked)

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
        office, secrets = access.set_up(self._data_folder, order, clock=self._clock)
        if order.practice and order.desk != access.CENTRAL_DESK:
            fill_with_practice_data(office)
        return office, secrets, recovery_pdf(office, secrets, self._language)

    def _on_set_up(self, outcome: tuple[Office, Secrets, bytes]) -> None:
        self._office, secrets, self._sheet = outcome
        form = self.view.form
        form.start.set_busy(False)
        form.passphrase.clear()
        form.again.clear()
        self.view.sheet.code.setText(secrets.recovery_code)
        self.view.steps.setCurrentWidget(self.view.sheet)
        self.view.sheet.save.setFocus()

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

    def _on_save_clicked(self) -> None:
        translate = QCoreApplication.translate
        title = translate("FirstRun", "Save the recovery sheet")
        target = ask_where(self, title, "FORAS.pdf", "PDF (*.pdf)")
        if target is not None:
            self.save_sheet(target)

    def save_sheet(self, target: Path) -> None:
        """Write the recovery sheet to a file of the person's choice."""
        self._tasks.write(self, lambda: write_file(target, self._sheet), self._on_paper, self._tell)

    def _on_print_clicked(self) -> None:
        names = printer_names()
        if not names:
            self._tell(UserError("printer.none"))
            return
        self._tasks.write(self, lambda: print_pdf(self._sheet, names[0]), self._on_paper, self._tell)

    def _on_paper(self, result: object) -> None:
        self.view.sheet.refusal.hide()
        self.view.sheet.done.setFocus()

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.view.sheet.refusal.set_text(sentence_of(error, self._formats))
        self.view.sheet.refusal.show()

    def _on_done_clicked(self) -> None:
        office, self._office, self._sheet = self._office, None, b""
        self.view.sheet.code.setText("")
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


def recovery_pdf(office: Office, secrets: Secrets, language: str) -> bytes:
    """The recovery sheet of a desk, as PDF."""
    from foras_desktop.documents.recovery_sheet import RecoverySheet, write_recovery_sheet

    sheet = RecoverySheet(
        desk_name=desk_name(office.desk, language),
        holder_name=office.actor.name,
        recovery_code=secrets.recovery_code,
        made_on=today(office.clock),
        root_fingerprint=secrets.root_fingerprint,
        root_secret=secrets.root_secret,
        language=cast("Language", language),
    )
    target = BytesIO()
    write_recovery_sheet(sheet, target)
    return target.getvalue()
