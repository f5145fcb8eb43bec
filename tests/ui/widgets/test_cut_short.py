"""Long names: what has no room is told whole under the pointer, what fits says nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.row_delegate import text_cut_short
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList

LONG = "Ouattara-Coulibaly Mahamadou Abdoulaye Souleymane"


def point_at(widget: QWidget, place: QPoint) -> str:
    """What the tooltip says there."""
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_a_label_cut_short_is_told_whole(qtbot: QtBot) -> None:
    label = Label(LONG)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert point_at(label, QPoint(10, 10)) == LONG
    label.resize(label.sizeHint())
    assert not label.is_cut_short()


def test_a_row_cut_short_is_told_whole(qtbot: QtBot) -> None:
    rows = RecordList("People")
    qtbot.addWidget(rows)
    rows.resize(260, 200)
    rows.set_rows([Row(1, LONG, "RBA-21-7KQ-0042-C", country="MLI"), Row(2, "Ba", "RBA", country="MLI")])
    rows.show()
    qtbot.waitExposed(rows)
    assert LONG in point_at(rows.viewport(), rows.visualRect(rows.rows.index(0)).center())
    assert text_cut_short(rows.rows.row_at(1), QRectF(rows.visualRect(rows.rows.index(1)))) == ""
