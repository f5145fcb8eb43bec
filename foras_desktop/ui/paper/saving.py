"""Asks where a file shall lie and writes it there, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from foras_desktop.db.files import written_whole
from foras_desktop.domain.file_names import harmless


def ask_where(parent: QWidget, title: str, file_name: str, kind: str) -> Path | None:
    """Where the person wants a file of that name, or None when they change their mind.

    The name may come from data: it is proposed as one of the folder shown, whatever stands in it.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / harmless(file_name)), kind)
    return Path(chosen) if chosen else None


def write_file(target: Path, content: bytes) -> Path:
    """Write it; EnvironmentFault `disk.…` when the disk will not have it."""
    with written_whole(target) as stream:
        stream.write(content)
    return target
