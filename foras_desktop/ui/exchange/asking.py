"""Asks for a folder, bundles or a letter; the only file dialogs of the exchange page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def for_folder(parent: QWidget, title: str) -> Path | None:
    """A folder, or None when the person changes their mind."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


def for_bundles(parent: QWidget, folder: Path | None) -> list[Path]:
    """The bundles to read; none when the person changes their mind."""
    title, kind = translate("Exchange", "Choose the bundles to read"), translate("Exchange", "Bundles")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder or ""), _of_kind(kind, "*.foras"))
    return [Path(one) for one in chosen]


def for_letter(parent: QWidget) -> Path | None:
    """An introduction or a welcome, or None."""
    title, kind = translate("Exchange", "Choose the letter"), translate("Exchange", "Letters")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", _of_kind(kind, "*.foras-letter"))
    return Path(chosen) if chosen else None


def _of_kind(name: str, pattern: str) -> str:
    """A file dialog's filter, as Qt writes it."""
    return f"{name} ({pattern})"
