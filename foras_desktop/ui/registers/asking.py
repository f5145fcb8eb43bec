"""Asks for a register."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.asking import for_file

_PATTERNS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt"


def for_register(parent: QWidget) -> Path | None:
    """A file, or None when the person changes their mind."""
    translate = QCoreApplication.translate
    title, kind = translate("Registers", "Choose a register"), translate("Registers", "Registers")
    return for_file(parent, title, kind, _PATTERNS)
