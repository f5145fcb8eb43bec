"""One section of a sheet on screen: its text in the sheet's direction, its source and check beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from foras_desktop.domain.records import SheetSection
from foras_desktop.services.information import SectionText
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.theme.resources import resource_path
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import is_rtl, paint_ground, tokens
from foras_desktop.ui.widgets.sign import Sign, SignLabel
from foras_desktop.ui.widgets.stamp import ReviewStamp

translate = QCoreApplication.translate

_TEXT_WIDTH = 560
_NOTE_WIDTH = 208
_BESIDE_FROM = 660
_MARK = 32


def direction_of(language: str) -> Qt.LayoutDirection:
    """How a sheet's language is written, whatever the window's language."""
    right_to_left = Qt.LayoutDirection.RightToLeft
    return right_to_left if language == "ar" else Qt.LayoutDirection.LeftToRight


class SectionBlock(QWidget):
    """`text_box` is laid out in the sheet's direction; the note beside it in the window's."""

    def __init__(
        self, section: SheetSection, text: SectionText, language: str, formats: Formats, day: date
    ) -> None:
        super().__init__()
        self.text_box = _text_box(text, language)
        self.note = _note(section, text, language, formats, day)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Size.S6)
        self._row.addWidget(self.text_box, 1)
        self._row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE_FROM
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
            self._row.setSpacing(Size.S6 if beside else Size.S2)
            self.note.setFixedWidth(_NOTE_WIDTH) if beside else self.note.setMinimumWidth(0)
            self.note.setMaximumWidth(_NOTE_WIDTH if beside else _TEXT_WIDTH)


def _text_box(text: SectionText, language: str) -> QWidget:
    box, arabic = QWidget(), language == "ar"
    box.setLayoutDirection(direction_of(language))
    box.setMaximumWidth(_TEXT_WIDTH)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Size.S2)
    empty = translate("Information", "Not written in this language yet.")
    title = text.title or empty
    column.addWidget(Label(title, TextRole.HEADING, wrap=True, arabic=arabic if text.title else None))
    for paragraph in text.paragraphs:
        column.addWidget(Label(paragraph, wrap=True, arabic=arabic))
    for place, step in enumerate(text.steps):
        column.addWidget(_StepLine(*step, last=place == len(text.steps) - 1, arabic=arabic))
    column.addStretch(1)
    return box


class _StepLine(QWidget):
    """A step: its icon on a waypoint, the way on to the next, title and text."""

    def __init__(self, title: str, text: str, icon: str, *, last: bool, arabic: bool) -> None:
        super().__init__()
        self._icon = icon if icon and (resource_path(f"icons/{icon}.svg")).exists() else ""
        self._last = last
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        column.addWidget(Label(title, TextRole.LABEL, wrap=True, arabic=arabic))
        if text:
            column.addWidget(Label(text, tone="muted", wrap=True, arabic=arabic))
        column.addStretch(1)
        start, end = (0, _MARK + 12) if arabic else (_MARK + 12, 0)
        column.setContentsMargins(start, 4, end, 8)
        self.setMinimumHeight(_MARK + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width() - _MARK if is_rtl(self) else 0
        mark = QRectF(x, 2, _MARK, _MARK)
        paint_ground(painter, mark, colours.accent_soft, radius=_MARK / 2)
        if self._icon:
            paint_icon(painter, self._icon, _centred(mark, Size.ICON), colours.accent)
        else:
            paint_ground(painter, _centred(mark, 6), colours.accent, radius=3)
        if not self._last:
            pen = QPen(QColor(colours.line_strong), 1.5)
            pen.setDashPattern([0.5, 2.5])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            centre = mark.center().x()
            painter.drawLine(QPointF(centre, mark.bottom() + 4), QPointF(centre, self.height() - 1))


def _centred(place: QRectF, side: float) -> QRectF:
    inner = QRectF(0, 0, side, side)
    inner.moveCenter(place.center())
    return inner


def _note(section: SheetSection, text: SectionText, language: str, formats: Formats, day: date) -> QWidget:
    note = QWidget()
    note.setFixedWidth(_NOTE_WIDTH)
    note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    column = QVBoxLayout(note)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(Size.S1)
    for line in _check_lines(section, formats, day):
        column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
    if text.source:
        caption = TextRole.CAPTION
        column.addWidget(Label(translate("Information", "Source"), TextRole.CAPTION_MEDIUM, "muted"))
        source = Label(text.source, caption, "muted", wrap=True, arabic=language == "ar")
        source.setLayoutDirection(direction_of(language))
        column.addWidget(source)
    return note


def _check_lines(section: SheetSection, formats: Formats, day: date) -> list[QWidget]:
    """Whether and when it was verified, by whom, and the stamp when its review is overdue."""
    if section.verified_on is None:
        words = translate("Information", "To be verified")
        return [SignLabel(Sign.PAST_REVIEW, words, role=TextRole.LABEL, tone="caution")]
    lines: list[QWidget] = []
    if section.review_due is not None and section.review_due < day:
        words = translate("Information", "To review since {day}")
        lines.append(ReviewStamp(words.format(day=formats.day(section.review_due))))
    words = translate("Information", "Verified on {day}").format(day=formats.day(section.verified_on))
    lines.append(Label(words, TextRole.CAPTION, "muted"))
    if section.verified_by:
        lines.append(Label(section.verified_by, TextRole.CAPTION, "muted"))
    if section.review_due is not None and section.review_due >= day:
        words = translate("Information", "To review on {day}").format(day=formats.day(section.review_due))
        lines.append(Label(words, TextRole.CAPTION, "muted"))
    return lines
