"""The short list under the search line: who was found, and beforehand who cannot sit here and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.views import PersonRow
from foras_desktop.services.sessions import SessionPanel
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import paint_ground, tokens
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.search_input import SearchInput

MOST_FOUND = 40
_MOST_SHOWN = 8
_MARGIN = 8

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Verdict:
    """What to say of a person before booking; `refused` when the session cannot take them."""

    note: str
    refused: bool = False


def verdict_on(person: PersonRow, panel: SessionPanel, formats: Formats) -> Verdict:
    """The rule of two nationalities, told before anyone tries."""
    countries = panel.card.session.countries
    if any(seat.person_id == person.id for seat in panel.seats):
        return Verdict(translate("Sessions", "Sits in this session"), refused=True)
    if person.country not in countries and len(countries) > 1:
        return Verdict(translate("Sessions", "Third nationality, cannot sit here"), refused=True)
    if person.country not in countries:
        text = translate("Sessions", "Would add {country} to the session")
        return Verdict(text.format(country=formats.country(person.country)))
    if person.step != "registration":
        return Verdict(translate("Sessions", "Has had an orientation already"))
    return Verdict("")


def _row(person: PersonRow, verdict: Verdict, formats: Formats) -> Row:
    return Row(
        person.id,
        formats.listed_name(person),
        verdict.note or ltr(person.case_number),
        strong=formats.strong_letters(person),
        country=person.country,
        withdrawn=verdict.refused,
    )


class FoundPeople(QWidget):
    """Floats over `host` below the line; `person_chosen` hands over a PersonRow."""

    person_chosen = Signal(object)

    def __init__(self, line: SearchInput, host: QWidget) -> None:
        super().__init__(host)
        self._line, self._host = line, host
        self._people: dict[object, PersonRow] = {}
        self.list = RecordList(translate("Sessions", "People found"))
        self._nothing = Label(translate("Sessions", "Nobody found."), TextRole.BODY, "muted")
        self._nothing.setContentsMargins(Size.S3, Size.S2, Size.S3, Size.S2)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S1, Size.S1, Size.S1, Size.S1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _: self._choose())
        line.moved_down.connect(lambda: self.list.choose_next(1))
        line.accepted.connect(lambda _: self._choose())
        line.installEventFilter(self)
        self.hide()

    def show_people(self, found: Sequence[PersonRow], panel: SessionPanel, formats: Formats) -> None:
        """Show whom the search found; who cannot sit here comes last, muted, with the reason."""
        judged = [(person, verdict_on(person, panel, formats)) for person in found]
        judged.sort(key=lambda pair: pair[1].refused)
        shown = judged[:_MOST_SHOWN]
        self._people = {person.id: person for person, _ in shown}
        rows = [_row(person, verdict, formats) for person, verdict in shown]
        self.list.set_rows(rows)
        if rows:
            self.list.choose(rows[0].key, announce=False)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._place(len(rows))

    def _place(self, rows: int) -> None:
        corner = self._line.mapTo(self._host, QPoint(0, self._line.height() + Size.S1))
        wanted = rows * Size.ROW_TWO_LINES + 2 * Size.S1 if rows else 44
        room = self._host.height() - corner.y() - _MARGIN
        self.setGeometry(corner.x(), corner.y(), self._line.width(), max(60, min(wanted, room)))
        self.show()
        self.raise_()

    def _choose(self) -> None:
        person = self._people.get(self.list.chosen_key())
        if self.isVisible() and person is not None:
            self.hide()
            self.person_chosen.emit(person)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.isVisible():
            if event.key() == Qt.Key.Key_Up:
                self.list.choose_next(-1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        paint_ground(QPainter(self), QRectF(self.rect()), colours.raised, colours.line_strong)
