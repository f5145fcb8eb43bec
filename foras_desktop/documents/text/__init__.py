"""Text on paper in French, Arabic and English: measured, broken into lines, shaped, drawn, copied right."""

from foras_desktop.documents.text.bidi import Direction, isolate
from foras_desktop.documents.text.drawing import Align, baseline_offset, draw_line, draw_lines, height
from foras_desktop.documents.text.fonts import MissingGlyph, MissingGlyphs, missing_glyphs, require_glyphs
from foras_desktop.documents.text.french import french
from foras_desktop.documents.text.layout import (
    Line,
    fitting_size,
    for_direction,
    ink_extent,
    lay_out,
    single_line,
    text_width,
)
from foras_desktop.documents.text.shaping import TextStyle

__all__ = [
    "Align",
    "Direction",
    "Line",
    "MissingGlyph",
    "MissingGlyphs",
    "TextStyle",
    "baseline_offset",
    "draw_line",
    "draw_lines",
    "fitting_size",
    "for_direction",
    "french",
    "height",
    "ink_extent",
    "isolate",
    "lay_out",
    "missing_glyphs",
    "require_glyphs",
    "single_line",
    "text_width",
]
