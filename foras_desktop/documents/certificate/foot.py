"""The foot of a certificate: who signs, the seal, where and when it was issued, number and codes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from reportlab.lib.units import mm

from foras_desktop.documents.certificate.code import draw_code
from foras_desktop.documents.certificate.face import CertificateFace
from foras_desktop.documents.certificate.parts import (
    AXIS,
    HEIGHT,
    MARGIN,
    SMALL,
    TEXT,
    WIDTH,
    Page,
    fitted,
    typeset,
)
from foras_desktop.documents.certificate.seal import draw_seal
from foras_desktop.documents.sheet import Language, direction_of
from foras_desktop.documents.text import Align, baseline_offset, for_direction, single_line, text_width

CODE_SIZE: float = 17 * mm

_SEAL_MIDDLE = 411.0
_SIGNATURE = 423.0
_SIGNATURE_WIDTH = 259.0
_SIGNATURE_STARTS = (MARGIN, WIDTH - MARGIN - _SIGNATURE_WIDTH)
_LAST_BASELINE = 521.0
_CODE_GAP = 21.0
_QUIET = 6.0  # points before the code that stay empty, its quiet zone among them
_CODES = ("number", "check")
_CODE_BASELINES = (508.0, _LAST_BASELINE)
_LABEL_GAP = 7.0
_WIDEST_NUMBER = "RBA-PD2-00-7KQ-0000-0"


def draw_signatures(page: Page, face: CertificateFace) -> None:
    """The seal on the axis, between two lines to sign on."""
    for start in _SIGNATURE_STARTS:
        page.surface().rule(start, _SIGNATURE, _SIGNATURE_WIDTH, 0.8, page.inks.body)
    leading = page.languages[0]
    seal = f"{page.words('certificate.seal')} · {typeset(face.desk[leading], leading)} · ".upper()
    draw_seal(page.canvas, AXIS, HEIGHT - _SEAL_MIDDLE, seal, page.inks.title)


def draw_signatories(page: Page, face: CertificateFace, language: Language) -> None:
    """What the signatories are, in one language; their names stand above it once."""
    if language == page.languages[0]:
        style = replace(TEXT, weight=600, colour=page.inks.body)
        for start, signatory in zip(_SIGNATURE_STARTS, face.signatories, strict=True):
            lines = fitted(signatory.name, style, _SIGNATURE_WIDTH, 15, "ltr")
            page.surface().lines(start, _SIGNATURE + 5, lines, _SIGNATURE_WIDTH, _signing_align(page))
    for start, signatory in zip(_SIGNATURE_STARTS, face.signatories, strict=True):
        _draw_function(page, start, typeset(signatory.function[language], language), language)


def _signing_align(page: Page) -> Align:
    return "centre" if len(page.languages) == 1 else "start"


def _draw_function(page: Page, start: float, function: str, language: Language) -> None:
    """What a signatory is, under the name, from the side of its language."""
    surface = page.surface(direction_of(language))
    width = _SIGNATURE_WIDTH
    if len(page.languages) > 1:
        width *= 0.56 if language == page.languages[0] else 0.4
    if surface.direction == "rtl":
        start = WIDTH - start - _SIGNATURE_WIDTH
    style = for_direction(replace(SMALL, colour=page.inks.muted), surface.direction)
    lines = fitted(function, style, width, 24, surface.direction)
    surface.lines(start, _SIGNATURE + 20.5, lines, width, _signing_align(page))


def draw_issue(page: Page, face: CertificateFace) -> None:
    """Where and when it was issued, from the foot upwards; a duplicate says so under the date."""
    small = replace(SMALL, colour=page.inks.muted)
    lines = []
    for language, words, surface in page.each():
        date = words.long_date(face.issued_on)
        text = words("certificate.issued", desk=face.desk[language], date=date)
        lines.append(single_line(text, for_direction(small, surface.direction), surface.direction))
    if face.duplicate:
        strong = replace(SMALL, weight=600, colour=page.inks.body)
        said = " · ".join(words("certificate.duplicate") for _, words, _ in page.each())
        lines.append(single_line(said, strong))
    baseline = _LAST_BASELINE - SMALL.leading * (len(lines) - 1)
    for line in lines:
        top = baseline - baseline_offset(line.style)
        page.surface().lines(MARGIN, top, [line], line.width)
        baseline += SMALL.leading


def draw_code_labels(page: Page) -> None:
    """What the two lines beside the code are, in each language."""
    style = replace(SMALL, colour=page.inks.muted)
    end = _value_start() - _LABEL_GAP
    for _, words, surface in reversed(page.each()):
        fitting = for_direction(style, surface.direction)
        lines = [single_line(words(f"certificate.{key}"), fitting, surface.direction) for key in _CODES]
        width = max(line.width for line in lines)
        for line, baseline in zip(lines, _CODE_BASELINES, strict=True):
            page.surface().lines(end - width, baseline - baseline_offset(fitting), [line], width)
        end -= width + _LABEL_GAP * 1.5


@cache
def _value_start() -> float:
    strong = replace(SMALL, weight=600)
    return WIDTH - MARGIN - CODE_SIZE - _CODE_GAP - text_width(_WIDEST_NUMBER, strong)


def draw_codes(page: Page, face: CertificateFace) -> None:
    """The number and the check code in clear, and the code that proves them."""
    strong = replace(SMALL, weight=600, colour=page.inks.body)
    surface = page.surface()
    room = WIDTH - MARGIN - CODE_SIZE - _QUIET - _value_start()
    for value, baseline in zip((face.number, face.check_code), _CODE_BASELINES, strict=True):
        lines = fitted(value, strong, room, strong.leading, "ltr", 0)
        surface.lines(_value_start(), baseline - baseline_offset(lines[0].style), lines, room)
    bottom = HEIGHT - _LAST_BASELINE - 4
    draw_code(page.canvas, face.qr, WIDTH - MARGIN - CODE_SIZE, bottom, CODE_SIZE, page.inks.body)
