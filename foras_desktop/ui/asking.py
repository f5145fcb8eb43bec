"""Asks for a folder or a file to open; every page's dialogs are these."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def for_folder(parent: QWidget, title: str) -> Path | None:
    """A folder, or None when the person changes their mind."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


def for_file(parent: QWidget, title: str, kind: str, patterns: str) -> Path | None:
    """A file of a kind ("Letters", "*.foras-letter"), or None when the person changes their mind."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", of_kind(kind, patterns))
    return Path(chosen) if chosen else None


def of_kind(name: str, patterns: str) -> str:
    """A file dialog's filter, as Qt writes it."""
    return f"{name} ({patterns})"
