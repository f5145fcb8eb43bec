"""Forgets what was copied here when the screen locks; what another program copied is not ours."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication


class CopiedHere(QObject):
    """What came to the clipboard while the program was in front was copied here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_ours = False
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard_changed)

    def _on_clipboard_changed(self) -> None:
        self._is_ours = QGuiApplication.focusWindow() is not None

    def forget(self) -> None:
        """Empty the clipboard, if what it holds is ours."""
        clipboard = QGuiApplication.clipboard()
        if self._is_ours or clipboard.ownsClipboard():
            clipboard.clear()
        self._is_ours = False
