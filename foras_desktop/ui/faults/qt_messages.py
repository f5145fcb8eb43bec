"""What Qt itself complains of goes into the journal, without its words: they may name files and people."""

from __future__ import annotations

import logging
import sys
from types import MappingProxyType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from foras_desktop.faults import journal

_CODES = MappingProxyType(
    {
        QtMsgType.QtWarningMsg: ("qt.warning", logging.WARNING),
        QtMsgType.QtCriticalMsg: ("qt.critical", logging.ERROR),
        QtMsgType.QtFatalMsg: ("qt.fatal", logging.CRITICAL),
    }
)


def listen() -> None:
    """Hear Qt's messages from now on; whoever started the program from a terminal still reads them there."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    known = _CODES.get(kind)
    if known is not None:
        journal.note(*known)
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")
