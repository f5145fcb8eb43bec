"""News of the other desks: what came from them, and how much waits to go there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.views import PeerRow
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.sign import Sign, SignIcon


class DeskNews(QWidget):
    """A line a desk; silent ones are named."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_peers(self, peers: Sequence[tuple[PeerRow, str]], now: datetime, silent_days: int) -> None:
        """(replica, name of its desk) pairs."""
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for number, (peer, name) in enumerate(peers):
            if number:
                inside.addWidget(Hairline())
            inside.addWidget(self._make_line(peer, name, now, silent_days))
        self._column.addWidget(self._content)

    def _make_line(self, peer: PeerRow, name: str, now: datetime, silent_days: int) -> QWidget:
        translate, formats = QCoreApplication.translate, self._formats
        line = QWidget()
        line.setFixedHeight(Size.ROW_LIST)
        sign, text, tone = self._news(peer, now, silent_days)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S3)
        row.addWidget(SignIcon(sign, text))
        row.addWidget(Label(name, TextRole.LABEL))
        row.addWidget(Label(text, TextRole.BODY, tone), 1)
        if peer.waiting:
            waiting = translate("Shell", "{number} to send").format(number=formats.number(peer.waiting))
            row.addWidget(Label(waiting, TextRole.BODY, "muted"))
        return line

    def _news(self, peer: PeerRow, now: datetime, silent_days: int) -> tuple[Sign, str, str]:
        translate = QCoreApplication.translate
        if peer.last_received is None:
            return Sign.WARNING, translate("Today", "never heard of"), "caution"
        days = (now - peer.last_received).days
        if days >= silent_days:
            text = translate("Today", "silent for {days} days").format(days=days)
            return Sign.WARNING, text, "caution"
        received = self._formats.moment(peer.last_received.astimezone(MOROCCO))
        return Sign.ARRIVED, translate("Today", "received {moment}").format(moment=received), "muted"
