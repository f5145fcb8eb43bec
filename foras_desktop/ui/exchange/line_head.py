"""The line, at the head of the page: how it stands in a few words, and Synchronise."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.line.standing import LineKind, LineStanding
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.icon_label import IconMark
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.sign import Sign, SignIcon
from foras_desktop.ui.widgets.tooltip import plain

translate = QCoreApplication.translate


class LineHead(QWidget):
    """Hidden while no hub is known: then there is nothing to synchronise with."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._off, self._arrived = IconMark("wifi-off", "muted"), SignIcon(Sign.ARRIVED)
        self.words = Label("", tone="muted")
        self.stop = Button(translate("Exchange", "Stop"), ButtonKind.LINK, size=ButtonSize.SMALL)
        self.synchronise = Button(translate("Exchange", "Synchronise"), icon="refresh-cw", shortcut_hint="F5")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S2)
        for part in (self._off, self._arrived, self.words, self.stop, self.synchronise):
            row.addWidget(part)
        self.show_standing(LineStanding())

    def show_standing(self, standing: LineStanding) -> None:
        """A tick only where all was exchanged; the sentence of a trouble is the tooltip."""
        is_busy = standing.kind is LineKind.BUSY
        self.setVisible(standing.kind is not LineKind.NONE)
        self.synchronise.set_busy(is_busy)
        self.stop.setVisible(is_busy)
        self._off.setVisible(standing.kind is LineKind.FAILED)
        self._arrived.setVisible(standing.kind is LineKind.AGREED)
        words = self._words(standing)
        self.words.setText(words)
        trouble = sentence_of(standing.trouble, self._formats) if standing.trouble is not None else ""
        self.words.setToolTip(plain(trouble))
        self.setAccessibleName(f"{words} {trouble}".strip())

    def _words(self, standing: LineStanding) -> str:
        if standing.kind is LineKind.BUSY:
            if standing.percent is None:
                return translate("Exchange", "Under way…")
            percent = self._formats.number(standing.percent)
            return translate("Exchange", "{percent} % carried").format(percent=percent)
        if standing.kind is LineKind.METERED:
            return translate("Exchange", "Metered line: only when asked")
        if standing.kind is LineKind.ASKED:
            return translate("Exchange", "Only when asked")
        when = self._hour(standing.agreed_at)
        if standing.kind is LineKind.AGREED:
            return translate("Exchange", "Up to date at {hour}").format(hour=when)
        if standing.kind is LineKind.FAILED:
            return self._failed(standing, when)
        return ""

    def _failed(self, standing: LineStanding, when: str) -> str:
        is_away = standing.trouble is None or standing.trouble.code == "line.away"
        words = translate("Exchange", "No line") if is_away else translate("Exchange", "Not exchanged")
        if not when:
            return words
        since = translate("Exchange", "{what}, last at {hour}")
        return since.format(what=words, hour=when)

    def _hour(self, at: datetime | None) -> str:
        return self._formats.hour(at.astimezone(MOROCCO)) if at is not None else ""
