"""A QR code on paper, drawn as one path."""

from __future__ import annotations

import re
from typing import Any

import segno
from reportlab.lib.colors import HexColor

from foras_desktop.documents.certificate.quick_code import MASK, quick_rows
from foras_desktop.documents.text.outlines import number

_DARK = re.compile(b"\x01+")


def matrix(text: str) -> tuple[bytes, ...]:
    """The rows of the code, level M, without its quiet zone: 1 where it is dark."""
    rows = quick_rows(text)
    if rows is None:
        made = segno.make_qr(text, error="m", boost_error=False, mask=MASK)
        rows = tuple(map(bytes, made.matrix))
    return rows


def draw_code(canvas: Any, text: str, x: float, y: float, size: float, colour: str) -> None:
    """Draw the code in a square whose lower left corner is (x, y)."""
    rows = matrix(text)
    module = number(size / len(rows))
    # Counted in modules from the upper left corner: short numbers, and no seams between the rows.
    bars = " ".join(
        f"{bar.start()} {row} {bar.end() - bar.start()} 1 re"
        for row, cells in enumerate(rows)
        for bar in _DARK.finditer(cells)
    )
    canvas.saveState()
    canvas.setFillColor(HexColor(colour))
    canvas.addLiteral(f"{module} 0 0 -{module} {number(x)} {number(y + size)} cm {bars} f")
    canvas.restoreState()
