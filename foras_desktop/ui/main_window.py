"""The one window: first run, unlock, or the unlocked program; it owns nothing but which of them shows."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from foras_desktop.config import LOCK_AFTER, PreferenceFile
from foras_desktop.domain.clock import Clock
from foras_desktop.services.profiles import ProfileFolder, profile_folders
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.guard.clipboard import CopiedHere
from foras_desktop.ui.guard.idle import IdleWatch
from foras_desktop.ui.guard.mask import Mask
from foras_desktop.ui.guard.session import SessionWatch
from foras_desktop.ui.language import Translators
from foras_desktop.ui.theme import Theme, ThemeMode
from foras_desktop.ui.unlock.page import UnlockPage

if TYPE_CHECKING:
    from foras_desktop.services.office import Office
    from foras_desktop.ui.backups.restore_dialog import RestoreDialog
    from foras_desktop.ui.shell.shell import Shell

SMALLEST = (1024, 620)
FIRST_SIZE = (1366, 768)


class MainWindow(QWidget):
    """`entered` tells that the shell is up; its title names the program and the desk, never a person."""

    entered = Signal()

    def __init__(self, data_folder: Path, clock: Clock, translators: Translators) -> None:
        super().__init__()
        self._data_folder = data_folder
        self._clock = clock
        self._translators = translators
        self._preferences = PreferenceFile(data_folder)
        self._stack = QStackedLayout(self)
        self.shell: Shell | None = None
        self._locked_at: datetime | None = None
        self._unlocked_at: float | None = None
        self._rights_changed = False
        self._copied = CopiedHere(self)
        self._idle: IdleWatch | None = None
        self._session: SessionWatch | None = None
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.setWindowTitle("FORAS")

    def page(self) -> QWidget | None:
        """What shows now: the first run, the unlock page, or the shell."""
        return self._stack.currentWidget()

    @property
    def language(self) -> str:
        """The language that the window speaks now."""
        return self._translators.language

    @property
    def office(self) -> Office | None:
        """The opened office; None while nobody is in."""
        return self.shell.workspace.office if self.shell is not None else None

    # --- which of them shows ----------------------------------------------------------------------

    def start(self) -> None:
        """Speak the language and wear the theme last chosen; then unlock, or set up where nothing is."""
        preferences = self._preferences.read()
        self._translators.use(preferences.language)
        modes = {mode.value: mode for mode in ThemeMode}
        Theme.current().set_mode(modes.get(preferences.theme, ThemeMode.SYSTEM))
        self.show_unlock()

    def show_unlock(self) -> None:
        profiles = profile_folders(self._data_folder)
        if not profiles:
            self.show_first_run()
            return
        preferences = self._preferences.read()
        page = UnlockPage(
            profiles,
            self._translators.language,
            self._clock,
            last_profile=preferences.last_profile,
            last_person=preferences.last_person,
            locked_at=self._locked_at,
            rights_changed=self._rights_changed,
        )
        self._rights_changed = False
        page.unlocked.connect(self.enter)
        page.language_chosen.connect(self._on_unlock_language_chosen)
        page.recovery_wanted.connect(self._on_unlock_recovery_wanted)
        page.central_wanted.connect(self._on_unlock_central_wanted)
        page.set_up_wanted.connect(self.show_first_run)
        page.restore_wanted.connect(self.show_restore)
        page.quit_wanted.connect(self.close)
        self._show(page)

    def show_first_run(self) -> None:
        from foras_desktop.ui.first_run.page import FirstRunPage

        can_go_back = bool(profile_folders(self._data_folder))
        page = FirstRunPage(
            self._data_folder, self._translators.language, self._clock, can_go_back=can_go_back
        )
        page.opened.connect(self.enter)
        page.language_chosen.connect(self._on_first_run_language_chosen)
        page.back_wanted.connect(self.show_unlock)
        page.restore_wanted.connect(self.show_restore)
        self._show(page)

    def enter(self, office: Office) -> None:
        """Build the unlocked program around an opened office."""
        from foras_desktop.services.reference import read_catalogue
        from foras_desktop.ui.shell.shell import Shell
        from foras_desktop.ui.workspace import Workspace

        self._remember(office)
        catalogue = read_catalogue(office)
        workspace = Workspace(office, catalogue, self._translators.language, self._preferences)
        workspace.lock_wanted.connect(self.lock)
        workspace.rights_changed.connect(self._on_workspace_rights_changed)
        workspace.preferences_changed.connect(self._on_workspace_preferences_changed)
        self.shell = Shell(workspace)
        desk = catalogue.desk_name(office.desk, self._translators.language)
        self.setWindowTitle(f"FORAS · {desk}")
        self._show(self.shell)
        self.shell.start()
        self._locked_at = None
        if self._unlocked_at is None:  # another language is no new unlocking
            self._unlocked_at = time.monotonic()
        self._watch()
        self.entered.emit()

    def lock(self) -> None:
        """Hide everything at once; then keep what is typed, let work end, close the database, and ask for the
        passphrase again.
        """
        if self.shell is None:
            return
        self._stop_watching()
        self._unlocked_at = None
        for dialog in self.shell.findChildren(QDialog):
            dialog.hide()
        mask = Mask()
        self._stack.addWidget(mask)
        self._stack.setCurrentWidget(mask)
        self.repaint()  # what follows may take as long as a bundle does
        self._copied.forget()
        self._close_shell()
        self._locked_at = self._clock.now()
        self.show_unlock()

    def _on_workspace_rights_changed(self) -> None:
        """The pages were built for what the person could do before."""
        self._rights_changed = True
        self.lock()

    def _watch(self) -> None:
        """From now on an empty chair locks the screen, after as long as was last chosen."""
        self._stop_watching()
        minutes = self._preferences.read().lock_after
        after = 60.0 * (int(minutes) if minutes in LOCK_AFTER else int(LOCK_AFTER[1]))
        self._idle = IdleWatch(self, after, unlocked_at=self._unlocked_at)
        self._idle.idled.connect(self._on_idled)
        self._session = SessionWatch(self, int(self.winId()))
        self._session.left.connect(self.lock)

    def _stop_watching(self) -> None:
        for watch in (self._idle, self._session):
            if watch is not None:
                watch.deleteLater()
        self._idle = self._session = None

    def _on_idled(self) -> None:
        """Work that somebody waits for is not cut short; the next look locks."""
        if self.shell is not None and self.shell.workspace.tasks.is_idle:
            self.lock()

    def _close_shell(self) -> None:
        shell, self.shell = self.shell, None
        if shell is not None:
            shell.leave()
            shell.workspace.close()

    def _show(self, page: QWidget) -> None:
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        for number in reversed(range(self._stack.count())):
            item = self._stack.itemAt(number)
            other = item.widget() if item else None
            if other is not None and other is not page:
                self._stack.removeWidget(other)
                other.hide()
                other.deleteLater()

    # --- what the pages ask for -------------------------------------------------------------------

    def _remember(self, office: Office) -> None:
        preferences = self._preferences.read()
        folder = office.credentials.folder.name
        changed = replace(preferences, last_person=office.actor.person_id, last_profile=folder)
        self._preferences.write(replace(changed, language=self._translators.language))

    def _speak(self, language: str) -> None:
        self._translators.use(language)
        self._preferences.write(replace(self._preferences.read(), language=language))

    def _on_unlock_language_chosen(self, language: str) -> None:
        self._speak(language)
        self.show_unlock()

    def _on_first_run_language_chosen(self, language: str) -> None:
        self._speak(language)
        self.show_first_run()

    def _on_workspace_preferences_changed(self) -> None:
        """Language or theme changed in the settings: the shell is built anew around the same office."""
        preferences = self._preferences.read()
        modes = {mode.value: mode for mode in ThemeMode}
        Theme.current().set_mode(modes.get(preferences.theme, ThemeMode.SYSTEM))
        self._watch()
        shell = self.shell
        if shell is None or preferences.language == self._translators.language:
            return
        office = shell.workspace.office
        shell.leave()
        shell.workspace.release()
        self.shell = None
        self._translators.use(preferences.language)
        self.enter(office)

    def _on_unlock_recovery_wanted(self, profile: ProfileFolder, person_id: str) -> None:
        from foras_desktop.ui.unlock.recovery import RecoveryDialog

        formats = Formats(self._translators.language)
        dialog = RecoveryDialog(profile, person_id, formats, self._clock, self)
        dialog.unlocked.connect(self.enter)
        dialog.open()

    def _on_unlock_central_wanted(self, profile: ProfileFolder, person_id: str) -> None:
        from foras_desktop.ui.unlock.central import AskCentralDialog

        formats = Formats(self._translators.language)
        dialog = AskCentralDialog(profile, person_id, formats, self._clock, self)
        dialog.unlocked.connect(self.enter)
        dialog.open()

    def show_restore(self) -> RestoreDialog:
        """Ask for a backup to put back; the desk opens once it is."""
        from foras_desktop.ui.backups.restore_dialog import RestoreDialog

        formats = Formats(self._translators.language)
        dialog = RestoreDialog(self._data_folder, formats, self._clock, self)
        dialog.unlocked.connect(self.enter)
        dialog.open()
        return dialog

    def come_forward(self) -> None:
        """A second start asked for this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop_watching()
        self._close_shell()
        super().closeEvent(event)
