"""What the system says of the session: locked, switched away from, about to sleep; Windows' words here."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

_SESSION_CHANGE, _POWER = 0x02B1, 0x0218
_LEFT = frozenset((2, 4, 6, 7))
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK."""

_SUSPEND = 4
"""PBT_APMSUSPEND."""


def says_left(message: int, parameter: int) -> bool:
    """Whether a window message says that nobody sits here any more."""
    if message == _SESSION_CHANGE:
        return parameter in _LEFT
    return message == _POWER and parameter == _SUSPEND


class SessionWatch(QObject):
    """`left` comes when the session is locked, another user takes the screen, or sleep is near."""

    left = Signal()

    def __init__(self, parent: QObject, window_id: int) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        if sys.platform == "win32" and app is not None:
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window_id), 0)
            app.installNativeEventFilter(self._filter)
        elif sys.platform == "linux":
            from PySide6.QtDBus import QDBusConnection

            from foras_desktop.ui.guard.desktop import DesktopWatch

            desktop = DesktopWatch(self, QDBusConnection.systemBus(), QDBusConnection.sessionBus())
            desktop.left.connect(self.left)


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watch: SessionWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> tuple[bool, int]:
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            if says_left(told.message, told.wParam):
                self._watch.left.emit()
        return False, 0
