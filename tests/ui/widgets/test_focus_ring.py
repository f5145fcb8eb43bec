"""The ring stands around what has the focus, moves with it, and does not take it to the grave."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.focus_ring import FocusRing


def window_with_button(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addSpacing(40)
    column.addWidget(Button("Go"))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def button_of(window: QWidget) -> QAbstractButton | None:
    return next((child for child in window.children() if isinstance(child, QAbstractButton)), None)


def ring_of(window: QWidget) -> FocusRing:
    return next(child for child in window.children() if isinstance(child, FocusRing))


def focus(window: QWidget, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
    button = button_of(window)
    assert button is not None
    button.clearFocus()
    button.setFocus(reason)
    QApplication.processEvents()


def test_a_button_nobody_holds_outlives_its_ring(qtbot: QtBot) -> None:
    window = window_with_button(qtbot)
    focus(window)
    gc.collect()
    assert button_of(window) is not None, "the ring took its button along"


def test_the_ring_surrounds_what_has_the_focus_and_moves_with_it(qtbot: QtBot) -> None:
    window = window_with_button(qtbot)
    focus(window)
    button, ring = button_of(window), ring_of(window)
    assert button is not None
    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    window.resize(window.width() + 120, window.height() + 60)
    qtbot.waitUntil(lambda: ring.geometry() == button.geometry().adjusted(-3, -3, 3, 3))
    button.hide()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_a_click_shows_no_ring(qtbot: QtBot) -> None:
    window = window_with_button(qtbot)
    focus(window)
    qtbot.waitUntil(ring_of(window).isVisible)
    focus(window, Qt.FocusReason.MouseFocusReason)
    assert not ring_of(window).isVisible()


def test_in_what_scrolls_the_ring_scrolls_along(qtbot: QtBot) -> None:
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    button = Button("Go")
    column.addWidget(button)
    area.setWidget(content)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = next(child for child in content.children() if isinstance(child, FocusRing))
    qtbot.waitUntil(ring.isVisible)
    assert QRect(button.mapTo(content, QPoint()), button.size()).center() == ring.geometry().center()


def test_a_button_taken_away_while_its_window_moves_leaves_nothing(qtbot: QtBot) -> None:
    window = window_with_button(qtbot)
    focus(window)
    button = button_of(window)
    assert button is not None
    shiboken6.delete(button)
    window.resize(window.width() + 50, window.height())
    qtbot.waitUntil(lambda: not any(isinstance(child, FocusRing) for child in window.children()))
