"""The waypoint, the house's one ornament: done, here, to come, and the line between."""

from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from foras_desktop.ui.widgets.paint import tokens


class WaypointState(StrEnum):
    """Where one is on the way."""

    DONE = "done"
    HERE = "here"
    TO_COME = "to_come"


def paint_waypoint(painter: QPainter, centre: QPointF, state: WaypointState) -> None:
    """Dot done, ring where one is, hollow dot to come."""
    colours = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is WaypointState.TO_COME:
        painter.setPen(QPen(QColor(colours.line_strong), 1.5))
        painter.drawEllipse(centre, 4, 4)
        return
    if state is WaypointState.HERE:
        painter.setPen(QPen(QColor(colours.accent), 2.5))
        painter.drawEllipse(centre, 7, 7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    radius = 2.5 if state is WaypointState.HERE else 4.5
    painter.drawEllipse(centre, radius, radius)


def paint_way(painter: QPainter, start: QPointF, end: QPointF, *, ahead: bool) -> None:
    """Solid behind, dotted ahead."""
    colours = tokens()
    pen = QPen(QColor(colours.accent), 2)
    if ahead:
        pen = QPen(QColor(colours.line_strong), 1.5)
        pen.setDashPattern([1, 2.5 / 1.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.drawLine(QLineF(start, end))
