"""The file under examination: what was asked of the worker, what it found, what a person said of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from foras_desktop.registers.register import Wish
from foras_desktop.services.registers.lots import LotTakenBack
from foras_desktop.services.registers.picture import (
    ExamineRegister,
    FateKind,
    ImportRegister,
    Place,
    RegisterImported,
    RegisterPicture,
    Verdict,
)
from foras_desktop.ui.workspace import Workspace


class Examination(QObject):
    """One job of the worker at a time; `progressed` comes from the worker's lane and arrives by signal."""

    begun = Signal(str)
    """"examine", "import" or "take_back"."""
    progressed = Signal(int, int)
    ended = Signal()
    """However it ended; before the signal that says how."""
    examined = Signal(object)
    imported = Signal(object)
    taken_back = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.path: Path | None = None
        self.desk = workspace.office.desk
        self.picture: RegisterPicture | None = None
        self.wishes: dict[str, Wish] = {}
        self.verdicts: dict[Place, Verdict] = {}
        self.busy = ""

    def forget(self) -> None:
        """Begin anew with another file."""
        self.path, self.picture = None, None
        self.wishes, self.verdicts = {}, {}

    def examine(self, path: Path) -> None:
        """Look at a file; nothing is written."""
        if path != self.path:
            self.forget()
            self.path = path
        order = ExamineRegister(path, dict(self.wishes), self.desk)
        self._work("examine", "examine_register", order)

    def wish(self, sheets: Iterable[str], wish: Wish) -> None:
        """Read these sheets otherwise, and look again."""
        self.wishes.update(dict.fromkeys(sheets, wish))
        if self.path is not None:
            self.examine(self.path)

    def set_desk(self, desk: str) -> None:
        """Whose register it is."""
        self.desk = desk
        if self.path is not None:
            self.examine(self.path)

    def judge(self, place: Place, verdict: Verdict) -> None:
        """What is said of a likely double."""
        self.verdicts[place] = verdict

    def bring(self, attested: bool) -> None:
        """Bring it in as it was shown."""
        if self.path is None or self.picture is None:
            return
        likely = {one.place for one in self.picture.fates if one.kind is FateKind.LIKELY}
        said = {place: verdict for place, verdict in self.verdicts.items() if place in likely}
        order = ImportRegister(
            self.path, self.picture.digest, dict(self.wishes), said, attested=attested, desk=self.desk
        )
        self._work("import", "import_register", order)

    def take_back(self, lot: str) -> None:
        """Take a register that came in back again."""
        self._work("take_back", "take_back_lot", lot)

    def stop(self) -> None:
        """Ask the worker to stop; nothing is written then."""
        self._workspace.worker.cancel()

    def _work(self, what: str, job: str, order: object) -> None:
        if self.busy:
            return
        self.busy = what
        self.begun.emit(what)
        self._workspace.work(
            self, job, order, done=self._on_done, failed=self._on_failed, progress=self.progressed.emit
        )

    def _end(self) -> None:
        self.busy = ""
        self.ended.emit()

    def _on_done(self, result: object) -> None:
        self._end()
        if isinstance(result, RegisterPicture):
            self.picture = result
            self.examined.emit(result)
        elif isinstance(result, RegisterImported):
            self.imported.emit(result)
        elif isinstance(result, LotTakenBack):
            self.taken_back.emit(result)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)
