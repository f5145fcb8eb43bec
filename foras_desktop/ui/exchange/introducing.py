"""The letters between a desk and the central office: written, opened, compared, decided upon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from foras_desktop.domain.access import Action, Role
from foras_desktop.services import giving_help, introduction
from foras_desktop.services.giving_help import HelpAsked
from foras_desktop.services.introduction import Admit
from foras_desktop.sync.introduction import Introduction, Welcome
from foras_desktop.ui.exchange import helping
from foras_desktop.ui.exchange.letter_pane import LetterPane
from foras_desktop.ui.exchange.meet_card import MeetCard
from foras_desktop.ui.formats import ltr
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class Introducing(QObject):
    """Fills the card on the left and the letter on the right; `opened` and `closed` say which is wanted."""

    opened = Signal()
    closed = Signal()
    decided = Signal()
    failed = Signal(object)
    letter_written = Signal(object)
    """The Path of an introduction, a welcome or an answer that lies there now."""

    def __init__(self, workspace: Workspace, card: MeetCard, pane: LetterPane) -> None:
        super().__init__(card)
        self._workspace = workspace
        self._card = card
        self._pane = pane
        self._letter: Introduction | Welcome | HelpAsked | None = None
        self._folder = Path()
        pane.accept.clicked.connect(self.accept)
        pane.decline.clicked.connect(self.close_letter)
        for keys, button in (("Ctrl+Return", pane.accept), ("Esc", pane.decline)):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), pane, context=within).activated.connect(button.click)

    @property
    def may_admit(self) -> bool:
        office = self._workspace.office
        return office.actor.may(Action.ADMIT) and office.credentials.root_seed is not None

    @property
    def has_letter(self) -> bool:
        return self._letter is not None

    # --- the desk's side --------------------------------------------------------------------------

    def show_own_fingerprint(self) -> None:
        """The digits that the central office asks for; only who may introduce the desk is shown them."""
        if self._workspace.office.actor.may(Action.INTRODUCE):
            self._workspace.read(
                self, "own", introduction.own_introduction, done=self._show_own, failed=self._fail
            )
            return
        reason = translate("Exchange", "The desk lead introduces this desk.")
        self._card.write.set_refused(reason)
        self._card.read.set_refused(reason)
        self._card.fingerprint.hide()

    def _show_own(self, letter: Introduction) -> None:
        self._card.fingerprint.show_fingerprint(letter.fingerprint)

    def write_introduction_to(self, folder: Path) -> None:
        """Write the introduction into a folder or onto a stick."""
        office = self._workspace.office
        self._card.write.set_busy(True)
        self._workspace.tasks.write(
            self,
            lambda: introduction.write_introduction(office, folder),
            self._on_introduction_written,
            self._fail,
        )

    def _on_introduction_written(self, outcome: tuple[Path, Introduction]) -> None:
        path, letter = outcome
        self._card.write.set_busy(False)
        self._card.fingerprint.show_fingerprint(letter.fingerprint)
        self._card.set_written(translate("Exchange", "Written: {file}").format(file=path.name))
        self.letter_written.emit(path)

    def open_welcome(self, path: Path) -> None:
        """Open the central office's answer and show it; nothing is decided yet."""
        service = introduction.open_welcome
        self._workspace.read(self, "letter", service, path, done=self._show_welcome, failed=self._fail)

    def _show_welcome(self, letter: Welcome) -> None:
        self._letter = letter
        formats = self._workspace.formats
        desks = introduction.desks_vouched_for(letter)
        listed = [self._workspace.desk_name(desk) for desk in desks]
        facts = [
            (translate("Exchange", "Desks it vouches for"), formats.number(len(desks))),
            (translate("Exchange", "Their names"), "\n".join(listed)),
        ]
        self._pane.ask(
            translate("Exchange", "Welcome from the central office"),
            translate(
                "Exchange",
                "Call the central office, and let them read out the digits of their recovery sheet.",
            ),
            facts,
            translate("Exchange", "Is it the same, digit by digit?"),
            letter.fingerprint,
            (translate("Exchange", "It is the same: join"), translate("Exchange", "Not the same: stop")),
        )
        self.opened.emit()
        self._pane.accept.setFocus()

    # --- the central office's side ----------------------------------------------------------------

    def open_from_desk(self, path: Path) -> None:
        """Open what a desk wrote, an introduction or a call for help, and show it; nothing is decided yet."""
        self._folder = path.parent
        service = giving_help.open_letter
        self._workspace.read(self, "letter", service, path, done=self._show_from_desk, failed=self._fail)

    def _show_from_desk(self, letter: Introduction | HelpAsked) -> None:
        if isinstance(letter, Introduction):
            self._show_introduction(letter)
            return
        self._letter = letter
        helping.show_question(self._workspace, self._pane, letter)
        self.opened.emit()
        self._pane.confirmations[0].setFocus()

    def _show_introduction(self, letter: Introduction) -> None:
        self._letter = letter
        words = translate("Exchange", "{name}, {role}")
        people = [words.format(name=one.name, role=word("role", one.role)) for one in letter.colleagues]
        facts = [(translate("Exchange", "Desk"), self._workspace.desk_name(letter.desk))]
        if people:
            facts.append((translate("Exchange", "People with access"), "\n".join(people)))
        if letter.address:
            facts.append((translate("Exchange", "Where it answers"), ltr(letter.address)))
        if letter.supersedes:
            before = translate("Exchange", "The same computer, before it was copied or put back")
            facts.append((translate("Exchange", "Takes the place of"), before))
        title = translate("Exchange", "{desk} asks to be admitted").format(
            desk=self._workspace.desk_name(letter.desk)
        )
        self._pane.ask(
            title,
            translate("Exchange", "Call the desk on a number you know, and let them read their digits out."),
            facts,
            translate("Exchange", "Is it the same, digit by digit?"),
            letter.fingerprint,
            (translate("Exchange", "It is the same: admit"), translate("Exchange", "Not the same: stop")),
        )
        self.opened.emit()
        self._pane.accept.setFocus()

    # --- decisions --------------------------------------------------------------------------------

    def accept(self) -> None:
        """The fingerprints agree: join, or admit."""
        letter, pane = self._letter, self._pane
        if letter is None or pane.accept.is_busy or not pane.accept.isEnabled():
            return
        pane.accept.set_busy(True)
        if isinstance(letter, Welcome):
            self._workspace.do(
                self, introduction.accept_welcome, letter, done=self._on_joined, failed=self._fail
            )
        elif isinstance(letter, HelpAsked):
            answer = helping.answer_to(letter, self._folder, pane)
            self._workspace.do(self, giving_help.give_help, answer, done=self._on_answered, failed=self._fail)
        else:
            order = Admit(letter, self._folder)
            self._workspace.do(self, introduction.admit, order, done=self._on_admitted, failed=self._fail)

    def _on_joined(self, _role: Role) -> None:
        self._letter = None
        self._pane.accept.set_busy(False)
        self.closed.emit()
        self.decided.emit()
        said = translate("Exchange", "This desk has joined. What is written here can be sent from now on.")
        self._workspace.say(said)

    def _on_admitted(self, outcome: tuple[Path, Welcome]) -> None:
        path, welcome = outcome
        self._letter = None
        where = translate("Exchange", "The welcome lies beside the introduction: {file}. The desk reads it.")
        self._pane.tell(
            translate("Exchange", "Admitted"),
            where.format(file=path.name),
            translate("Exchange", "When the desk calls, read these digits out: its welcome shows the same."),
            welcome.fingerprint,
            translate("Exchange", "Done"),
        )
        self.letter_written.emit(path)
        self.decided.emit()

    def _on_answered(self, path: Path) -> None:
        self._letter = None
        helping.show_answered(self._pane, path)
        self._pane.decline.setFocus()
        self.letter_written.emit(path)
        self.decided.emit()

    def close_letter(self) -> None:
        """Put the letter away; nothing changes."""
        self._letter = None
        self._pane.put_away()
        self.closed.emit()

    def _fail(self, error: Exception) -> None:
        self._card.write.set_busy(False)
        self._pane.accept.set_busy(False)
        self.failed.emit(error)
