"""Each desk: what came from it, what has arrived there, what waits; a tick means arrived, here or there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.views import PeerRow
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.sign import Sign, SignIcon

translate = QCoreApplication.translate

_STRETCHES = (10, 14, 14)
"""A day and its hour keep their room where the column scrolls."""

_ROW = 52


class DeskRows(QWidget):
    """Built anew whenever something was carried; there are few desks. `computer_wanted` carries its id."""

    computer_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[DeskLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(_heads())
        self._column.addWidget(Hairline())
        self._body: QWidget | None = None

    def show_peers(
        self,
        peers: Sequence[PeerRow],
        formats: Formats,
        desk_name: Callable[[str], str],
        now: datetime,
        silent_days: int,
    ) -> None:
        """One line a replica, those that wait longest in sight."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = []
        for place, peer in enumerate(peers):
            if place:
                column.addWidget(Hairline())
            line = DeskLine(peer, desk_name(peer.desk), formats, now, silent_days)
            line.name.clicked.connect(partial(self.computer_wanted.emit, peer.replica))
            self.rows.append(line)
            column.addWidget(line)
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.deleteLater()
        self._body = body
        self._column.addWidget(body)


def _heads() -> QWidget:
    heads = QWidget()
    heads.setFixedHeight(24)
    row = QHBoxLayout(heads)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Size.S2)
    texts = (
        translate("Exchange", "Desk"),
        translate("Exchange", "Received from them"),
        translate("Exchange", "Arrived there"),
    )
    for text, stretch in zip(texts, _STRETCHES, strict=True):
        label = Label(text, TextRole.CAPTION, "muted")
        label.setMinimumWidth(1)
        row.addWidget(label, stretch)
    return heads


class DeskLine(QWidget):
    """`is_silent`: nothing was heard for the project's number of days."""

    def __init__(self, peer: PeerRow, name: str, formats: Formats, now: datetime, silent_days: int) -> None:
        super().__init__()
        days = _days_since(peer.last_received, now)
        self.is_silent = days is not None and days >= silent_days
        self.has_arrived = peer.last_acknowledged is not None
        self.setFixedHeight(_ROW)
        never = translate("Exchange", "Nothing yet")
        received = _Moment(_moment(peer.last_received, formats, now) or never)
        if self.is_silent and days is not None:
            words = translate("Exchange", "{number} days without news")
            received.warn(words.format(number=formats.number(days)))
        elif days is not None:
            received.sign(Sign.ARRIVED, translate("Exchange", "Arrived here"))
        arrived = _Moment(_moment(peer.last_acknowledged, formats, now) or never)
        if self.has_arrived:
            arrived.sign(Sign.ARRIVED, translate("Exchange", "Arrived there"))
        if peer.waiting:
            waiting = translate("Exchange", "{number} waiting")
            arrived.remark(waiting.format(number=formats.number(peer.waiting)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S2)
        self.name = Button(name, ButtonKind.LINK, size=ButtonSize.SMALL)
        for part, stretch in zip((_at_start(self.name), received, arrived), _STRETCHES, strict=True):
            part.setMinimumWidth(1)
            row.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(name)


def _at_start(button: Button) -> QWidget:
    """A link begins where the column's head does."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return holder


class _Moment(QWidget):
    """A date with room for its sign, and a caption below where something is the matter."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._sign = SignIcon(Sign.ARRIVED)
        self._sign.hide()
        self._caption = Label("", TextRole.CAPTION, "muted")
        self._caption.hide()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Label(text))
        lines.addWidget(self._caption)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addLayout(lines, 1)

    def sign(self, sign: Sign, name: str) -> None:
        self._sign.set_sign(sign, name)
        self._sign.show()

    def warn(self, caption: str) -> None:
        self.sign(Sign.WARNING, caption)
        self._caption.set_tone("caution")
        self.remark(caption)

    def remark(self, caption: str) -> None:
        """A caption below, muted where nothing is the matter."""
        self._caption.setText(caption)
        self._caption.show()


def _days_since(at: datetime | None, now: datetime) -> int | None:
    if at is None:
        return None
    return (now.astimezone(MOROCCO).date() - at.astimezone(MOROCCO).date()).days


def _moment(at: datetime | None, formats: Formats, now: datetime) -> str:
    days = _days_since(at, now)
    if at is None or days is None:
        return ""
    local = at.astimezone(MOROCCO)
    if days == 0:
        return translate("Exchange", "today {hour}").format(hour=formats.hour(local))
    if days == 1:
        return translate("Exchange", "yesterday {hour}").format(hour=formats.hour(local))
    return formats.moment(local)
