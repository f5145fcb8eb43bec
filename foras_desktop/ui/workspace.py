"""What every page is handed: the opened office, the lanes of work, the formats, and news of changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from foras_desktop.config import PreferenceFile
from foras_desktop.db.changes import Changes
from foras_desktop.domain.access import Trust
from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.services import colleagues, undo
from foras_desktop.services.office import Office
from foras_desktop.services.reference import Catalogue, read_catalogue
from foras_desktop.services.worker import WorkerLane
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.line.standing import LineStanding
from foras_desktop.ui.places import Place
from foras_desktop.ui.tasks import Failed, Tasks

T = TypeVar("T")

_REFERENCE = ("desk", "phase", "setting", "staff", "target_country")


class Workspace(QObject):
    """One per unlocked window. Pages ask it to read and to do; it tells everyone what changed."""

    changed = Signal(object)
    """Changes: pages concerned read again."""
    going = Signal(object)
    """A Place that the window should show."""
    said = Signal(str, object)
    """A sentence for the message at the bottom, and the Undo that takes it back (or None)."""
    troubled = Signal(object)
    """A Trouble that no page showed beside its cause."""
    lock_wanted = Signal()
    rights_changed = Signal()
    """The central office has said something else of the person who works here."""
    preferences_changed = Signal()
    line_wanted = Signal()
    """A person wants to synchronise with the hub now."""
    line_stop_wanted = Signal()
    line_changed = Signal(object)
    """A LineStanding: how the line stands now."""
    line_asked = Signal(object)
    """An Asked: how an exchange ended that a person asked for."""

    def __init__(
        self, office: Office, catalogue: Catalogue, language: str, preferences: PreferenceFile
    ) -> None:
        super().__init__()
        self.office = office
        self.catalogue = catalogue
        self.formats = Formats(language)
        self.preferences = preferences
        self.tasks = Tasks(self)
        self.worker = WorkerLane(office)
        self.line = LineStanding()
        self.tasks.failed.connect(self.troubled)
        self.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        """A new colleague, desk or threshold came in: the next page that asks is told."""
        if changes.touches(*_REFERENCE):
            self.read(self, "catalogue", read_catalogue, done=self._keep_catalogue)

        if changes.touches("exchange"):
            self.read(self, "trust", colleagues.my_trust, done=self._compare_trust)

    def _compare_trust(self, trust: Trust | None) -> None:
        if trust != self.office.actor.trust:
            self.rights_changed.emit()

    def _keep_catalogue(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    @property
    def language(self) -> str:
        return self.formats.language

    def desk_name(self, code: str) -> str:
        """A desk's name in the language of the window; its code when nobody named it."""
        if code == HUB_DESK:
            return QCoreApplication.translate("Exchange", "Central server")
        return self.catalogue.desk_name(code, self.language)

    def read(
        self,
        owner: QObject,
        topic: str,
        service: Callable[..., T],
        *args: Any,
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Ask a query service; `done` gets its answer on the painting thread."""
        self.tasks.read(owner, topic, lambda: service(self.office, *args), done, failed)

    def do(
        self,
        owner: QObject,
        service: Callable[[Office, Any], tuple[T, Changes]],
        order: Any,
        *,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        said: str = "",
    ) -> None:
        """Give a command; everyone concerned reads again, `said` is shown, with Undo where possible."""

        def finished(outcome: tuple[T, Changes]) -> None:
            result, changes = outcome
            if said:
                self.said.emit(said, undo.undo_of(changes))
            if done is not None:
                done(result)
            self.changed.emit(changes)

        self.tasks.write(owner, lambda: service(self.office, order), finished, failed)

    def work(
        self,
        owner: QObject,
        job: str,
        order: Any,
        *,
        done: Callable[[Any], None],
        failed: Failed | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        aside: bool = False,
    ) -> None:
        """Give a job to the worker process; `progress` is called on its lane's thread, connect a signal.

        A job `aside` writes nothing that anyone sees: saving goes on beside it.
        """

        def finished(outcome: tuple[Any, Changes]) -> None:
            result, changes = outcome
            done(result)
            self.changed.emit(changes)

        def run() -> tuple[Any, Changes]:
            return self.worker.run(job, order, progress)

        if aside:
            self.tasks.read(owner, job, run, finished, failed)
        else:
            self.tasks.write(owner, run, finished, failed)

    def show_line(self, standing: LineStanding) -> None:
        """Say how the line to the hub stands now."""
        self.line = standing
        self.line_changed.emit(standing)

    def go(self, place: Place) -> None:
        self.going.emit(place)

    def say(self, sentence: str) -> None:
        self.said.emit(sentence, None)

    def release(self) -> None:
        """Let work end and stop the worker; the office stays open."""
        self.line_stop_wanted.emit()
        self.worker.cancel()
        self.tasks.wait()
        self.worker.close()

    def close(self) -> None:
        """Let work end, stop the worker, close the database."""
        self.release()
        self.office.close()
