"""Asks for a register; the import's only dialog that opens a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_PATTERNS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt"


def for_register(parent: QWidget) -> Path | None:
    """A file, or None when the person changes their mind."""
    translate = QCoreApplication.translate
    title, kind = translate("Registers", "Choose a register"), translate("Registers", "Registers")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", f"{kind} ({_PATTERNS})")
    return Path(chosen) if chosen else None
