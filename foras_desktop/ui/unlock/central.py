"""A forgotten passphrase without a recovery sheet: the central office is asked, and its answer opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.clock import Clock
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.services import asking_help
from foras_desktop.services.asking_help import AskCentral, TakeAnswer
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import ProfileFolder
from foras_desktop.sync.help_letters import HelpRequest
from foras_desktop.ui.asking import for_file, for_folder
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.tasks import Tasks
from foras_desktop.ui.theme import Size
from foras_desktop.ui.unlock.central_view import AskStep, WaitStep
from foras_desktop.ui.widgets.dialog import Dialog

_WIDTH = 560


class AskCentralDialog(Dialog):
    """`unlocked` hands the opened office over; closed and opened again, it goes on where it was."""

    unlocked = Signal(object)

    def __init__(
        self,
        profile: ProfileFolder,
        person_id: str,
        formats: Formats,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_WIDTH, parent)
        self._folder = profile.folder
        self._desk = profile.desk
        self._person_id = person_id
        self._formats = formats
        self._clock = clock
        self._tasks = Tasks(self)
        self.setWindowTitle(QCoreApplication.translate("AskCentral", "Ask the central office"))
        self.ask = AskStep(self.windowTitle())
        self.wait = WaitStep(self.windowTitle())
        self._shown: AskStep | WaitStep = self.ask
        self.ask.who.set_value(next((one.name for one in profile.people if one.id == person_id), ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.addWidget(self.ask)
        column.addWidget(self.wait)
        self._connect()
        self._show_only(self.ask)
        self._tasks.write(self, self._look, self._show_state, self._fail)

    def _connect(self) -> None:
        ask, wait = self.ask, self.wait
        ask.leave.clicked.connect(self.reject)
        ask.write.clicked.connect(self._on_write_clicked)
        ask.passphrase.returnPressed.connect(ask.again.setFocus)
        ask.again.returnPressed.connect(self._on_write_clicked)
        wait.leave.clicked.connect(self.reject)
        wait.again.clicked.connect(lambda: self._show_only(ask))
        wait.open.clicked.connect(self._on_open_clicked)
        wait.passphrase.returnPressed.connect(self._on_open_clicked)
        self.finished.connect(self._forget)

    def _show_only(self, step: AskStep | WaitStep) -> None:
        """The hidden step asks for no room: the dialog is as high as what shows."""
        for one in (self.ask, self.wait):
            one.setVisible(one is step)
        self._shown = step
        step.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- whether and what was asked ---------------------------------------------------------------

    def _look(self) -> tuple[bool, HelpRequest | None]:
        return asking_help.may_ask(self._folder), asking_help.asked_already(self._folder, self._person_id)

    def _show_state(self, state: tuple[bool, HelpRequest | None]) -> None:
        may_ask, letter = state
        if letter is not None:
            self._show_letter(letter)
        elif not may_ask:
            self._fail(UserError("help.not_possible"))
            for part in (self.ask.passphrase, self.ask.again, self.ask.write):
                part.setEnabled(False)
            self.ask.leave.setFocus()

    def _show_letter(self, letter: HelpRequest) -> None:
        name = QCoreApplication.translate("AskCentral", "The file: {file}")
        self.wait.written.setText(name.format(file=asking_help.letter_name(self._desk)))
        self.wait.fingerprint.show_fingerprint(letter.fingerprint)
        self._show_only(self.wait)

    # --- asking -----------------------------------------------------------------------------------

    def _on_write_clicked(self) -> None:
        if self.ask.write.is_busy or not self._typed_twice():
            return
        title = QCoreApplication.translate("AskCentral", "Where the letter goes: a stick or a folder")
        folder = for_folder(self, title)
        if folder is not None:
            self.write_to(folder)

    def _typed_twice(self) -> bool:
        alike = self.ask.passphrase.text() == self.ask.again.text()
        if not alike:
            text = QCoreApplication.translate("FirstRun", "The two passphrases differ. Type both again.")
            self.ask.again_field.set_error(text)
            self.ask.again.setFocus()
        return alike

    def write_to(self, folder: Path) -> None:
        """Write the letter into this folder or onto this stick."""
        order = AskCentral(self._person_id, self.ask.passphrase.text(), folder)
        self.ask.tell("")
        self.ask.write.set_busy(True)
        self._tasks.write(
            self, lambda: asking_help.ask_central(self._folder, order), self._on_written, self._fail
        )

    def _on_written(self, outcome: tuple[Path, HelpRequest]) -> None:
        self.ask.write.set_busy(False)
        self._forget()
        self._show_letter(outcome[1])

    # --- the answer -------------------------------------------------------------------------------

    def _on_open_clicked(self) -> None:
        if self.wait.open.is_busy:
            return
        if not self.wait.passphrase.text():
            text = QCoreApplication.translate("AskCentral", "Type the passphrase chosen when asking.")
            self.wait.passphrase_field.set_error(text)
            self.wait.passphrase.setFocus()
            return
        translate = QCoreApplication.translate
        title, kind = translate("Exchange", "Choose the letter"), translate("Exchange", "Letters")
        path = for_file(self, title, kind, "*.foras-letter")
        if path is not None:
            self.open_answer(path)

    def open_answer(self, path: Path) -> None:
        """Open the desk with this answer."""
        order = TakeAnswer(self._person_id, self.wait.passphrase.text(), path)
        self.wait.tell("")
        self.wait.open.set_busy(True)
        self._tasks.write(
            self,
            lambda: asking_help.take_answer(self._folder, order, clock=self._clock),
            self._on_opened,
            self._fail,
        )

    def _on_opened(self, office: Office) -> None:
        self.wait.open.set_busy(False)
        self.accept()
        self.unlocked.emit(office)

    # --- refusals ---------------------------------------------------------------------------------

    def _fail(self, error: Exception) -> None:
        self.ask.write.set_busy(False)
        self.wait.open.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        sentence = sentence_of(error, self._formats)
        step = self._shown
        if error.code.startswith("access.passphrase_") or error.code in (
            "help.wrong_passphrase",
            "access.wait",
        ):
            step.passphrase_field.set_error(sentence)
            step.passphrase.selectAll()
            step.passphrase.setFocus()
        else:
            step.tell(sentence)

    def _forget(self) -> None:
        for line in (self.ask.passphrase, self.ask.again, self.wait.passphrase):
            line.clear()
