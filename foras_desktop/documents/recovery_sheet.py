"""The recovery sheet of a desk: one page with the code that opens its database, for the safe."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from reportlab.lib.pagesizes import A4

from foras_desktop.documents.brochure.blocks import BODY, INNER, MARGIN, step_block
from foras_desktop.documents.output import Target, deliver, new_canvas
from foras_desktop.documents.palette import DEEP_BLUE, INK, LINE, LINE_STRONG, MUTED, WHITE, CountryColours
from foras_desktop.documents.sheet import Language, Step, direction_of
from foras_desktop.documents.surface import WIDTH, Surface
from foras_desktop.documents.text import TextStyle, for_direction, lay_out
from foras_desktop.documents.texts import Texts, texts

_COLOURS = CountryColours(INK, WHITE, LINE, WHITE, INK, DEEP_BLUE, "#E9EDF9", LINE)
_TITLE = TextStyle(32, 38, 600)
_SMALL = TextStyle(11, 15.5, 400, MUTED)
_LABEL = TextStyle(12.5, 18, 600)
_CODE = TextStyle(25, 36, 500, INK, tracking=0.06, features=("zero",))
_SECRET = TextStyle(15, 21, 500, INK, tracking=0.05, features=("zero",))
_GROUPS_A_ROW = 4
_LONGEST_GROUP = 6
_PADDING = 16.0
_PARTS = (("what", "info"), ("when", "key-round"), ("keep", "lock"))


@dataclass(frozen=True)
class RecoverySheet:
    """What is printed: the desk, who made the sheet and when, the code in groups such as `7KQ2M-9XDRA`.

    The central office's sheet also carries the project's root key: its fingerprint, its secret, or both.
    """

    desk_name: str
    holder_name: str
    recovery_code: str
    made_on: date
    root_fingerprint: str | None
    root_secret: str | None
    language: Language


def write_recovery_sheet(sheet: RecoverySheet, target: Target) -> None:
    """Write the one page to a path or an open binary file; the same sheet gives the same bytes.

    Raises `MissingGlyphs` when a name cannot be printed and `OSError` when the file cannot be written; in
    both cases nothing is left at `target`.
    """
    words = texts(sheet.language)
    buffer = BytesIO()
    canvas = new_canvas(buffer, A4, words("recovery.document_title"), sheet.language)
    surface = Surface(canvas, direction_of(sheet.language))
    top = _draw_head(surface, sheet, words)
    rooted = bool(sheet.root_fingerprint or sheet.root_secret)
    top = _draw_parts(surface, words, top, 8 if rooted else 18)
    top = _draw_code(surface, sheet.recovery_code, words, top)
    if rooted:
        top = _draw_root(surface, sheet, words, top)
    _draw_end(surface, words, top)
    canvas.showPage()
    canvas.save()
    deliver(buffer.getvalue(), target)


def _set(surface: Surface, start: float, top: float, text: str, style: TextStyle, width: float) -> float:
    lines = lay_out(text, for_direction(style, surface.direction), width, surface.direction)
    return surface.lines(start, top, lines, width)


def _draw_head(surface: Surface, sheet: RecoverySheet, words: Texts) -> float:
    surface.mark(MARGIN, 45, 24, DEEP_BLUE)
    surface.line(MARGIN + 33, 63, "FORAS", TextStyle(13.3, 18, 600, tracking=0.08))
    desk = for_direction(TextStyle(13.3, 18, 400, MUTED), surface.direction)
    surface.line(WIDTH - MARGIN, 63, words("recovery.desk", desk=sheet.desk_name), desk, "end")
    surface.rule(MARGIN, 77.5, INNER, 1.4, INK)
    top = _set(surface, MARGIN, 94, words("recovery.title"), _TITLE, INNER)
    made = words("recovery.made", date=words.date(sheet.made_on), holder=sheet.holder_name)
    return _set(surface, MARGIN, top + 2, made, replace(BODY, colour=MUTED), INNER)


def _draw_parts(surface: Surface, words: Texts, top: float, gap: float) -> float:
    """What it is, when to use it, where to keep it: an icon, a title, a sentence or two."""
    top += 6 + gap
    for key, icon in _PARTS:
        step = Step(words(f"recovery.{key}_title"), words(f"recovery.{key}"), icon)
        block = step_block(step, surface.direction)
        block.draw(surface, top, _COLOURS)
        top += block.height + gap
    return top


def _draw_code(surface: Surface, code: str, words: Texts, top: float) -> float:
    rows = _rows(code, _GROUPS_A_ROW)
    width = INNER - 2 * _PADDING
    hint = lay_out(
        words("recovery.code_hint"), for_direction(_SMALL, surface.direction), width, surface.direction
    )
    inside = top + 6 + _PADDING
    height = 2 * _PADDING + 22 + len(rows) * _CODE.leading + 6 + sum(line.style.leading for line in hint)
    surface.box(MARGIN, top + 6, INNER, height, None, DEEP_BLUE)
    _set(surface, MARGIN + _PADDING, inside, words("recovery.code"), _LABEL, width)
    bottom = _draw_groups(surface, code, _GROUPS_A_ROW, _CODE, inside + 22)
    surface.lines(MARGIN + _PADDING, bottom + 6, hint, width)
    return top + 6 + height


def _draw_root(surface: Surface, sheet: RecoverySheet, words: Texts, top: float) -> float:
    width = INNER - 2 * _PADDING
    start = MARGIN + _PADDING
    top = _set(surface, start, top + 12, words("recovery.root_title"), _LABEL, width)
    top = _set(surface, start, top, words("recovery.root_hint"), _SMALL, width)
    parts = (("root_fingerprint", sheet.root_fingerprint), ("root_secret", sheet.root_secret))
    for key, value in parts:
        if value:
            top = _set(surface, start, top + 3, words(f"recovery.{key}"), _SMALL, width)
            top = _draw_groups(surface, value, 6, _SECRET, top)
    return top


def _draw_end(surface: Surface, words: Texts, top: float) -> None:
    """The warning, then the lines for name, signature and date at the foot of the page."""
    _set(surface, MARGIN, top + 10, words("recovery.used"), replace(_SMALL, colour=INK), INNER)
    for start, length, key in ((MARGIN, 310.0, "signature"), (MARGIN + 330, INNER - 330, "date")):
        surface.rule(start, 790, length, 0.8, INK)
        _set(surface, start, 793, words(f"recovery.{key}"), _SMALL, length)


def _rows(code: str, per_row: int) -> list[list[str]]:
    """The code's groups, row by row; a code without groups, or with very long ones, is cut by fours."""
    groups = re.split(r"[-\s]+", code.strip())
    if max(map(len, groups)) > _LONGEST_GROUP:
        groups = re.findall(".{1,4}", code)
    per_row = -(-len(groups) // -(-len(groups) // per_row))  # rows as even as they go
    return [groups[start : start + per_row] for start in range(0, len(groups), per_row)]


def _draw_groups(surface: Surface, code: str, per_row: int, style: TextStyle, top: float) -> float:
    """Groups in columns, always read from the left; dashes, where the code has them, are drawn, not text."""
    rows = _rows(code, per_row)
    columns = max(3, *(len(row) for row in rows))
    pitch = (INNER - 2 * _PADDING) / columns
    across = Surface(surface.canvas, "ltr", surface.ink_saving)
    for row in rows:
        for column, group in enumerate(row):
            start = MARGIN + _PADDING + column * pitch
            baseline = top + style.leading / 2 + 0.375 * style.size
            width = across.line(start, baseline, group, style)
            if "-" in code and column + 1 < len(row):
                dash = start + (width + pitch - style.size * 0.32) / 2
                across.rule(dash, baseline - 0.3 * style.size, style.size * 0.32, 1.2, LINE_STRONG)
        top += style.leading
    return top
