"""Unlocking: the chosen person's passphrase, derived off the painting thread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import EnvironmentFault, Trouble
from foras_desktop.services.profiles import ProfileFolder
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.tasks import Tasks
from foras_desktop.ui.unlock.desk_names import desk_name
from foras_desktop.ui.unlock.view import UnlockView
from foras_desktop.ui.words import word

if TYPE_CHECKING:
    from foras_desktop.domain.clock import Clock
    from foras_desktop.services.office import Office

_WARM_UP_MS = 50


def load_the_rest() -> None:
    """Import what unlocking and the pages need, after the page is painted and while a passphrase is typed."""
    import foras_desktop.services.unlocking
    import foras_desktop.ui.shell.shell  # noqa: F401


def _unlock(folder: Path, person_id: str, passphrase: str, clock: Clock) -> Office:
    from foras_desktop.services import unlocking

    return unlocking.unlock(folder, person_id, passphrase, clock=clock)


def _open_for_reading(folder: Path, person_id: str, passphrase: str, clock: Clock) -> Office:
    from foras_desktop.services import emergency

    return emergency.open_for_reading(folder, person_id, passphrase, clock=clock)


def _may_be_read(error: Exception) -> bool:
    from foras_desktop.services.emergency import CAUSES

    return isinstance(error, EnvironmentFault) and error.code in CAUSES


class UnlockPage(QWidget):
    """`unlocked` hands the opened office over; the signals that end in `_wanted` and `_chosen` ask."""

    unlocked = Signal(object)
    language_chosen = Signal(str)
    recovery_wanted = Signal(object, str)
    central_wanted = Signal(object, str)
    set_up_wanted = Signal()
    restore_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        profiles: Sequence[ProfileFolder],
        language: str,
        clock: Clock,
        *,
        last_profile: str = "",
        last_person: str = "",
        locked_at: datetime | None = None,
        rights_changed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profiles = {profile.folder.name: profile for profile in profiles}
        self._clock = clock
        self._last_person = last_person
        self._formats = Formats(language)
        self._tasks = Tasks(self)
        self.view = UnlockView(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._tell_lock(locked_at, rights_changed)
        self._connect()
        chosen = last_profile if last_profile in self._profiles else next(iter(self._profiles), "")
        self.view.show_desks(self._desks(language), chosen)
        self._show_people(chosen)

    def _connect(self) -> None:
        view = self.view
        view.open.clicked.connect(self._on_open_clicked)
        view.passphrase.returnPressed.connect(self._on_open_clicked)
        view.passphrase.installEventFilter(self)
        view.desk.value_changed.connect(self._show_people)
        view.people.chosen.connect(lambda _: view.passphrase_field.clear_error())
        view.languages.value_changed.connect(lambda language: self.language_chosen.emit(str(language)))
        view.forgotten.clicked.connect(lambda: self._ask_for_way_back(self.recovery_wanted))
        view.central.clicked.connect(lambda: self._ask_for_way_back(self.central_wanted))
        view.set_up.clicked.connect(self.set_up_wanted)
        view.restore.clicked.connect(self.restore_wanted)
        view.reading.clicked.connect(self._on_reading_clicked)
        view.quit.clicked.connect(self.quit_wanted)

    def _desks(self, language: str) -> list[tuple[str, str, str]]:
        translate = QCoreApplication.translate
        desks = []
        for key, profile in self._profiles.items():
            name = desk_name(profile.desk, language)
            if profile.practice:
                name = translate("Unlock", "{desk} (practice)").format(desk=name)
            desks.append((key, name, profile.desk))
        return desks

    def _tell_lock(self, locked_at: datetime | None, rights_changed: bool) -> None:
        if locked_at is not None:
            from foras_desktop.domain.wall_time import MOROCCO  # time zones: not before the first keys

            hour = self._formats.hour(locked_at.astimezone(MOROCCO))
            text = QCoreApplication.translate("Unlock", "Locked at {hour}. What you typed is kept.")
            if rights_changed:
                text = QCoreApplication.translate(
                    "Unlock",
                    "The central office has changed what you may do. Unlock again; what you typed is kept.",
                )
            self.view.remark.setText(text.format(hour=hour))

    def _show_people(self, key: object) -> None:
        profile = self._profiles.get(str(key))
        if profile is None:
            return
        people = [(slot.id, slot.name, word("role", slot.role)) for slot in profile.people]
        self.view.people.set_people(people, self._last_person)
        self.view.central.setVisible(profile.desk != CENTRAL_DESK)  # it would ask itself
        self.view.passphrase_field.clear_error()
        if not people:
            self._refuse(EnvironmentFault("keys.damaged"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(_WARM_UP_MS, self._warm_up)

    def _warm_up(self) -> None:
        self._tasks.read(self, "load", load_the_rest, lambda _: None)

    def _profile(self) -> ProfileFolder | None:
        return self._profiles.get(str(self.view.desk.value()))

    def _on_open_clicked(self) -> None:
        profile, person = self._profile(), self.view.people.value()
        if profile is None or not person or self.view.open.is_busy:
            return
        passphrase = self.view.passphrase.text()
        self.view.open.set_busy(True)
        self._tasks.write(
            self,
            lambda: _unlock(profile.folder, person, passphrase, self._clock),
            self._on_unlocked,
            self._refuse,
        )

    def _on_reading_clicked(self) -> None:
        """What cannot be worked on may still be read."""
        profile, person = self._profile(), self.view.people.value()
        if profile is None or not person or self.view.open.is_busy:
            return
        passphrase, clock = self.view.passphrase.text(), self._clock
        self.view.open.set_busy(True)
        self._tasks.write(
            self,
            lambda: _open_for_reading(profile.folder, person, passphrase, clock),
            self._on_unlocked,
            self._refuse,
        )

    def _on_unlocked(self, office: Office) -> None:
        self.view.passphrase.clear()
        self.view.open.set_busy(False)
        self.unlocked.emit(office)

    def _refuse(self, error: Exception) -> None:
        self.view.open.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        self.view.passphrase_field.set_error(sentence_of(error, self._formats))
        self.view.reading.setVisible(_may_be_read(error))
        self.view.passphrase.selectAll()
        self.view.passphrase.setFocus()

    def _ask_for_way_back(self, wanted: SignalInstance) -> None:
        profile = self._profile()
        if profile is not None:
            wanted.emit(profile, self.view.people.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._watch_caps_lock(event)
        return super().eventFilter(watched, event)

    def _watch_caps_lock(self, event: QKeyEvent) -> None:
        """Qt has no question for caps lock: a capital typed without Shift answers it."""
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.view.caps_lock.hide()
        elif len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.view.caps_lock.setVisible(text.isupper() != shift)
