"""What Qt itself complains of goes into the journal, without its words: they may name files and people."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
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


def listen() -> Callable[[], object]:
    """Hear Qt's messages from now on, until what is returned is called.

    Whoever started the program from a terminal still reads them there.
    """
    before = qInstallMessageHandler(_on_message)
    return lambda: qInstallMessageHandler(before)


def _on_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    known = _CODES.get(kind)
    if known is not None:
        journal.note(*known)
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")
