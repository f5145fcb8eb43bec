"""Asks for bundles or a letter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from foras_desktop.ui.asking import for_file, of_kind

translate = QCoreApplication.translate


def for_bundles(parent: QWidget, folder: Path | None) -> list[Path]:
    """The bundles to read; none when the person changes their mind."""
    title, kind = translate("Exchange", "Choose the bundles to read"), translate("Exchange", "Bundles")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder or ""), of_kind(kind, "*.foras"))
    return [Path(one) for one in chosen]


def for_letter(parent: QWidget) -> Path | None:
    """An introduction or a welcome, or None."""
    title, kind = translate("Exchange", "Choose the letter"), translate("Exchange", "Letters")
    return for_file(parent, title, kind, "*.foras-letter")
