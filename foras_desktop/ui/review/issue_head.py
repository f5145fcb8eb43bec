"""The head of an issue: what it is, whom or what it is about, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.services.review.inbox import InboxItem
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.places import Place
from foras_desktop.ui.review.sentences import about, title_of
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.tag import CountryTag


class IssueHead(QWidget):
    """`place_wanted` is the record or the session that it is about."""

    place_wanted = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._place: Place | None = None
        self._title = Label("", TextRole.HEADING)
        self._about = Label("", TextRole.HEADING, "muted")
        self._country = CountryTag("AUT")
        self.open_place = Button("", ButtonKind.LINK, size=ButtonSize.SMALL, icon_end="arrow-up-right")
        self.open_place.clicked.connect(self._on_open_clicked)
        self._how = Label("", tone="muted", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(Size.S2)
        line.addWidget(self._title)
        line.addWidget(self._about, 1)
        line.addWidget(self._country)
        line.addStretch(0)
        line.addWidget(self.open_place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S1)
        column.addLayout(line)
        column.addWidget(self._how)

    def show_item(self, item: InboxItem, how: str) -> None:
        """Another issue, and how it came about."""
        self._title.setText(title_of(item))
        self._about.setText(about(item, self._formats))
        country = item.person.country_of_return if item.person else None
        self._country.setVisible(bool(country))
        self._country.set_country(country or "AUT", country or "")
        self._how.setText(how)
        self._place = _place_of(item)
        self.open_place.setText(_place_words(item))
        self.open_place.setVisible(self._place is not None)

    def _on_open_clicked(self) -> None:
        if self._place is not None:
            self.place_wanted.emit(self._place)


def _place_of(item: InboxItem) -> Place | None:
    if item.person is not None:
        return Place("people", item.person.id)
    if item.sessions:
        return Place("sessions", item.sessions[0].id)
    return Place("training", item.cycles[0].cycle.id) if item.cycles else None


def _place_words(item: InboxItem) -> str:
    if item.person is not None:
        return QCoreApplication.translate("Review", "Open the record")
    if item.cycles and not item.sessions:
        return QCoreApplication.translate("Review", "Open the cycle")
    return QCoreApplication.translate("Review", "Open the session")
