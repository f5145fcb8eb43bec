"""What a Linux desktop says of the session over D-Bus: locked, switched away from, about to sleep."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_LOGIN = "org.freedesktop.login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")
_TOLD: Any = SLOT("_on_bus_told(QDBusMessage)")
"""A string: PySide6 says that it wants bytes, and refuses them."""


class DesktopWatch(QObject):
    """`left` comes when the screen is locked, another session takes the seat, or sleep is near.

    `system` and `session` are the buses; one that is not there says nothing.
    """

    left = Signal()

    def __init__(self, parent: QObject, system: QDBusConnection, session: QDBusConnection) -> None:
        super().__init__(parent)
        self._buses = (system, session)
        if system.isConnected():
            system.connect("", "", f"{_LOGIN}.Manager", "PrepareForSleep", self, _TOLD)
            system.connect("", "", f"{_LOGIN}.Session", "Lock", self, _TOLD)
            system.connect("", "", _PROPERTIES, "PropertiesChanged", self, _TOLD)
        if session.isConnected():
            for one in _SCREEN_SAVERS:
                session.connect("", "", one, "ActiveChanged", self, _TOLD)

    @Slot(QDBusMessage)
    def _on_bus_told(self, message: QDBusMessage) -> None:
        if says_left(message.interface(), message.member(), message.arguments()):
            self.left.emit()


def says_left(interface: str, member: str, arguments: list[object]) -> bool:
    """Whether a signal says that nobody sits here any more: any word on a lock, not one on its end."""
    first = arguments[0] if arguments else None
    if interface == _PROPERTIES:
        changed = arguments[1] if len(arguments) > 1 else None
        return first == f"{_LOGIN}.Seat" and isinstance(changed, dict) and "ActiveSession" in changed
    return member == "Lock" or first is True
