"""What a Linux desktop says over D-Bus: over a bus of our own, where one can be started."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from foras_desktop.ui.guard.desktop import DesktopWatch, says_left

LOGIN = "org.freedesktop.login1"
SIGNALS = [
    ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", [True], True),
    ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", [False], False),
    ("/org/freedesktop/login1/session/_31", f"{LOGIN}.Session", "Lock", [], True),
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True], True),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [False], False),
]


@pytest.mark.parametrize(("path", "interface", "member", "arguments", "left"), SIGNALS)
def test_what_a_signal_says(
    path: str, interface: str, member: str, arguments: list[object], left: bool
) -> None:
    assert says_left(interface, member, arguments) is left


def test_another_session_on_the_seat_is_noticed_and_other_properties_are_not() -> None:
    properties = "org.freedesktop.DBus.Properties"
    assert says_left(properties, "PropertiesChanged", [f"{LOGIN}.Seat", {"ActiveSession": ("2", "/")}, []])
    assert not says_left(properties, "PropertiesChanged", [f"{LOGIN}.Seat", {"IdleHint": True}, []])
    assert not says_left(properties, "PropertiesChanged", [f"{LOGIN}.User", {"ActiveSession": 1}, []])
    assert not says_left(properties, "PropertiesChanged", [])


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus that nobody else is on."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("no bus can be started on this computer")
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def test_a_lock_on_the_bus_reaches_the_window(qtbot: QtBot, bus: str) -> None:
    hears = QDBusConnection.connectToBus(bus, "hears")
    tells = QDBusConnection.connectToBus(bus, "tells")
    if not hears.isConnected():
        pytest.skip("no bus can be started on this computer")
    parent = QObject()
    watch = DesktopWatch(parent, hears, hears)
    for path, interface, member, arguments, left in SIGNALS:
        message = QDBusMessage.createSignal(path, interface, member)
        message.setArguments(arguments)
        with qtbot.waitSignal(watch.left, timeout=5_000 if left else 200, raising=left) as heard:
            assert tells.send(message)
        assert heard.signal_triggered is left
    for name in ("hears", "tells"):
        QDBusConnection.disconnectFromBus(name)


def test_a_computer_without_a_bus_is_silent() -> None:
    nowhere = QDBusConnection("no such bus")
    parent = QObject()
    watch = DesktopWatch(parent, nowhere, nowhere)
    assert not nowhere.isConnected()
    assert watch.parent() is parent
