"""Keeps a draft in the encrypted database: a moment after the last key, or at once when asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from foras_desktop.domain.sheet_draft import SheetDraft
from foras_desktop.domain.views import DraftRow
from foras_desktop.services import sheet_editing
from foras_desktop.ui.workspace import Workspace

_SAVE_AFTER_MS = 800


class DraftKeeper(QObject):
    """`kept(DraftRow)` when nothing was typed since; `refused(Exception)` when it could not be."""

    kept = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._draft = SheetDraft("")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def typed(self, draft: SheetDraft) -> None:
        """Keep this in a moment."""
        self._draft = draft
        self._timer.start()

    def keep(self) -> None:
        """Keep what was typed last, now."""
        self._timer.stop()
        if self._draft.country:
            service = sheet_editing.keep_sheet_draft
            self._workspace.do(self, service, self._draft, done=self._on_kept, failed=self.refused.emit)

    def keep_waiting(self) -> None:
        """Keep what still waits, if anything does."""
        if self._timer.isActive():
            self.keep()

    def let_go(self) -> None:
        """Nothing of this draft is kept from now on."""
        self._timer.stop()
        self._draft = SheetDraft("")

    def _on_kept(self, row: DraftRow) -> None:
        gone_on = sheet_editing.draft_country(row) != self._draft.country
        if not (self._timer.isActive() or gone_on):
            self.kept.emit(row)
