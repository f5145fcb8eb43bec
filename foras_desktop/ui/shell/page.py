"""What a page is to the window: it reads when shown, reads again when concerned, names its shortcuts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from foras_desktop.db.changes import Changes
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.ui.places import Place
from foras_desktop.ui.workspace import Workspace

RECORDS = tuple(entity.name for entity in REGISTRY.entities if not entity.written_once)
"""All that people write; what the audit trail adds by itself concerns only the page that shows it."""


@dataclass(frozen=True)
class KeyHint:
    """A line of the page's list of shortcuts: the keys as `key_name` knows them, and what they do."""

    keys: str
    text: str


class Page(QWidget):
    """Base of every page in the sheet. Subclasses build their view in `__init__` and fill it in `refresh`."""

    concerns: Sequence[str] = ()
    """Entities and local facts whose changes make the page read again."""

    foot_height: int = 0
    """The height of the page's foot bar, which the message leaves free."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._stale = True
        workspace.changed.connect(self._on_workspace_changed)

    def refresh(self) -> None:
        """Read what the page shows; called when it is shown and when it is concerned."""
        raise NotImplementedError

    def open(self, place: Place) -> None:
        """Show the record or day that a link names; pages without records have nothing to do."""

    def key_hints(self) -> list[KeyHint]:
        """The page's own shortcuts, for F1."""
        return []

    def leave(self) -> None:
        """Called before another page is shown or the screen is locked: keep what is typed."""

    def focus_first(self) -> None:
        """Put the focus where work begins."""
        self.setFocus()

    def areas(self) -> list[QWidget]:
        """The areas that F6 goes through, each by the widget that takes the focus."""
        return []

    def shown(self) -> None:
        """The window shows this page now."""
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_workspace_changed(self, changes: Changes) -> None:
        if not changes.touches(*self.concerns):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
