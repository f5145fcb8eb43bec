"""Icons on paper: the shipped Lucide files and the mark, drawn as strokes on the 24 grid."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from reportlab.lib.colors import HexColor

from foras_desktop.config import resource_path

GRID = 24
STROKE = 1.5
MARK_PATH = "M4.5 19.5H10.5a3.75 3.75 0 0 0 0-7.5H9.75a3.75 3.75 0 0 1 0-7.5H13.5"
_CURVE = 0.5522847498  # of a radius: control points of a quarter circle

_Point = tuple[float, float]
_Segment = tuple[str, tuple[float, ...]]


def path_segments(data: str) -> tuple[_Segment, ...]:
    """SVG path data as (`moveTo` | `lineTo` | `curveTo` | `close`, coordinates); arcs become curves."""
    pen = RecordingPen()
    parse_path(data, pen)
    segments: list[_Segment] = []
    here = (0.0, 0.0)
    for operation, points in pen.value:
        if operation == "qCurveTo":
            operation, points = "curveTo", _cubic(here, *points)
        if operation != "endPath":
            name = {"closePath": "close"}.get(operation, operation)
            segments.append((name, tuple(value for point in points for value in point)))
        here = points[-1] if points else here
    return tuple(segments)


def _cubic(start: _Point, control: _Point, end: _Point) -> tuple[_Point, _Point, _Point]:
    """The control points of the cubic curve that equals a quadratic one."""
    (x0, y0), (x1, y1), (x2, y2) = start, control, end
    return (
        (x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3),
        (x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3),
        end,
    )


def stroke_path(canvas: Any, data: str) -> None:
    """Stroke SVG path data in the canvas's present units, colour and line width."""
    _stroke(canvas, path_segments(data))


def icon_file(name: str) -> Path | None:
    """The shipped file of an icon; None when there is none of this name."""
    path = resource_path(f"icons/{name}.svg")
    return path if name and path.is_file() else None


def draw_icon(
    canvas: Any, name: str, x: float, y: float, size: float, colour: str, flipped: bool = False
) -> None:
    """Draw the Lucide icon `name` in a square whose lower left corner is (x, y).

    `flipped` turns icons that point for right-to-left pages. Raises `FileNotFoundError` for an unknown name.
    """
    segments = _icon(name)
    with_grid(canvas, x, y, size, colour, STROKE, lambda: _stroke(canvas, segments), flipped)


def draw_mark(canvas: Any, x: float, y: float, size: float, colour: str) -> None:
    """Draw the FORAS mark, which never flips."""

    def strokes() -> None:
        stroke_path(canvas, MARK_PATH)
        canvas.circle(18, 4.5, 3, stroke=1, fill=0)

    with_grid(canvas, x, y, size, colour, 2.5, strokes)


def with_grid(
    canvas: Any, x: float, y: float, size: float, colour: str, width: float, draw: Any, flipped: bool = False
) -> None:
    """Call `draw` with the 24 grid laid downwards over the square at (x, y); strokes are `width` wide."""
    canvas.saveState()
    scale = size / GRID
    canvas.transform(-scale if flipped else scale, 0, 0, -scale, x + (size if flipped else 0), y + size)
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(width)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    draw()
    canvas.restoreState()


def _stroke(canvas: Any, segments: tuple[_Segment, ...]) -> None:
    path = canvas.beginPath()
    for operation, points in segments:
        getattr(path, operation)(*points)
    canvas.drawPath(path, stroke=1, fill=0)


@cache
def _icon(name: str) -> tuple[_Segment, ...]:
    path = icon_file(name)
    if path is None:
        raise FileNotFoundError(name)
    root = ElementTree.parse(path).getroot()  # noqa: S314 - reads only files shipped with the program
    segments: list[_Segment] = []
    for element in root.iter():
        shape = element.tag.rpartition("}")[2]
        if shape in _SHAPES:
            segments += path_segments(_SHAPES[shape](element))
    return tuple(segments)


def _value(element: ElementTree.Element, name: str, default: float = 0.0) -> float:
    return float(element.get(name, default))


def _circle(element: ElementTree.Element) -> str:
    rx = _value(element, "rx", _value(element, "r"))
    ry = _value(element, "ry", _value(element, "r"))
    return _ellipse(_value(element, "cx"), _value(element, "cy"), rx, ry)


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> str:
    a, b = rx * _CURVE, ry * _CURVE
    return (
        f"M{cx - rx} {cy}C{cx - rx} {cy - b} {cx - a} {cy - ry} {cx} {cy - ry}"
        f"C{cx + a} {cy - ry} {cx + rx} {cy - b} {cx + rx} {cy}"
        f"C{cx + rx} {cy + b} {cx + a} {cy + ry} {cx} {cy + ry}"
        f"C{cx - a} {cy + ry} {cx - rx} {cy + b} {cx - rx} {cy}Z"
    )


def _line(element: ElementTree.Element) -> str:
    x1, y1, x2, y2 = (_value(element, name) for name in ("x1", "y1", "x2", "y2"))
    return f"M{x1} {y1}L{x2} {y2}"


def _rect(element: ElementTree.Element) -> str:
    x, y, w, h = (_value(element, name) for name in ("x", "y", "width", "height"))
    r = _value(element, "rx", _value(element, "ry"))
    if not r:
        return f"M{x} {y}H{x + w}V{y + h}H{x}Z"
    return (
        f"M{x + r} {y}H{x + w - r}A{r} {r} 0 0 1 {x + w} {y + r}V{y + h - r}"
        f"A{r} {r} 0 0 1 {x + w - r} {y + h}H{x + r}A{r} {r} 0 0 1 {x} {y + h - r}"
        f"V{y + r}A{r} {r} 0 0 1 {x + r} {y}Z"
    )


def _polyline(element: ElementTree.Element) -> str:
    return f"M{element.get('points', '')}"


def _polygon(element: ElementTree.Element) -> str:
    return f"{_polyline(element)}Z"


_SHAPES = {
    "path": lambda element: element.get("d", ""),
    "circle": _circle,
    "ellipse": _circle,
    "line": _line,
    "rect": _rect,
    "polyline": _polyline,
    "polygon": _polygon,
}
