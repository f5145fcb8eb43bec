"""The last bundles written and read, in a line each; the whole history is one click away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.domain.views import ExchangeEntry
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.section_label import SectionLabel

translate = QCoreApplication.translate

_SHOWN = 2


def exchange_words(entry: ExchangeEntry, desk_name: Callable[[str], str]) -> str:
    """Which way a bundle went."""
    if entry.desk == HUB_DESK:
        if entry.direction == "read":
            return translate("Exchange", "Received over the line")
        return translate("Exchange", "Sent over the line")
    if entry.direction == "read":
        return translate("Exchange", "Read, from {desk}").format(desk=desk_name(entry.desk))
    return translate("Exchange", "Written for all desks")


def exchange_icon(entry: ExchangeEntry) -> str:
    return "download" if entry.direction == "read" else "upload"


class LatestExchanges(QWidget):
    """Hidden while nothing was carried, and beside the history."""

    def __init__(self, formats: Formats, desk_name: Callable[[str], str]) -> None:
        super().__init__()
        self._formats = formats
        self._desk_name = desk_name
        self.history = Button(translate("Exchange", "History"), ButtonKind.LINK, size=ButtonSize.SMALL)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.S1)
        self._column.addWidget(SectionLabel(translate("Exchange", "Latest exchanges"), end=self.history))
        self._lines = QWidget()
        self._has_entries = False
        self._column.addWidget(self._lines)

    def show_entries(self, entries: Sequence[ExchangeEntry]) -> None:
        """The newest come first."""
        self._column.removeWidget(self._lines)
        self._lines.deleteLater()
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for entry in entries[:_SHOWN]:
            column.addWidget(Hairline())
            column.addWidget(self._line(entry))
        self._column.addWidget(self._lines)
        self._has_entries = bool(entries)
        self.setVisible(self._has_entries)

    def show_beside(self, *, carried: bool) -> None:
        """Not beside the whole history, which begins with the same lines."""
        self.setVisible(self._has_entries and not carried)

    def _line(self, entry: ExchangeEntry) -> QWidget:
        line = QWidget()
        line.setFixedHeight(Size.CONTROL_SMALL)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S2)
        words = exchange_words(entry, self._desk_name)
        row.addWidget(IconLabel(exchange_icon(entry), words, tone="ink"), 1)
        changes = translate("Exchange", "changes: {number}")
        changes = changes.format(number=self._formats.number(entry.operations))
        when = self._formats.moment(entry.at.astimezone(MOROCCO))
        row.addWidget(Label(" · ".join((changes, when)), TextRole.CAPTION, "muted"))
        return line
