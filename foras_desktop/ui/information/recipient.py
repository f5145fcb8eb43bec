"""Who gets a brochure: a person found by name, shown once chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.views import PersonRow
from foras_desktop.services.person_page import PersonPage
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.card import Card
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.search_input import SearchInput
from foras_desktop.ui.widgets.tag import CountryTag

translate = QCoreApplication.translate

MOST_FOUND = 20
_ROWS_SHOWN = 4


def row_of(page: PersonPage) -> PersonRow:
    """A record as the list would show it."""
    person = page.person
    return PersonRow(
        person.id,
        person.family_name or "",
        person.given_names or "",
        person.arabic_name or "",
        person.case_number or "",
        person.desk or "",
        person.country_of_return or person.nationality or "",
        person.planned_departure,
        "orientation" if page.oriented_on else "registration",
        disputed=False,
    )


class RecipientPicker(QWidget):
    """`typed` asks for people; `value_changed` says who was chosen, a PersonRow or None."""

    typed = Signal(str)
    value_changed = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._found: dict[str, PersonRow] = {}
        self._chosen: PersonRow | None = None
        self.search = SearchInput(placeholder=translate("Information", "Name or case number"))
        self.results = RecordList(translate("Information", "People found"))
        self.nobody = Label(translate("Information", "Nobody of that name is registered."), tone="muted")
        self.card = _ChosenCard()
        self.card.change.clicked.connect(self._on_change_clicked)
        self.search.textChanged.connect(self._on_search_typed)
        self.search.moved_down.connect(self.results.choose_next)
        self.search.accepted.connect(self._on_search_accepted)
        self.results.row_opened.connect(self._on_results_opened)
        self.results.clicked.connect(lambda _: self._on_results_opened(self.results.chosen_key()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S1)
        for part in (self.search, self.results, self.nobody, self.card):
            column.addWidget(part)
        self.setFocusProxy(self.search)
        self.choose(None)

    def value(self) -> PersonRow | None:
        """The person chosen, or None."""
        return self._chosen

    def choose(self, person: PersonRow | None) -> None:
        """Choose someone, or begin the search again with None."""
        self._chosen = person
        if person is None:
            self.search.clear()
        else:
            self.card.show_person(person, self._formats)
        self._show_parts(found=False, searched=False)
        self.value_changed.emit(person)

    def show_found(self, people: Sequence[PersonRow]) -> None:
        """Who matches what is typed."""
        self._found = {person.id: person for person in people[:MOST_FOUND]}
        rows = [_row(person, self._formats) for person in self._found.values()]
        self.results.set_rows(rows)
        self.results.setFixedHeight(max(1, min(len(rows), _ROWS_SHOWN)) * Size.ROW_TWO_LINES)
        if rows:
            self.results.choose(rows[0].key, announce=False)
        self._show_parts(found=bool(rows), searched=bool(self.search.text().strip()))

    def _show_parts(self, *, found: bool, searched: bool) -> None:
        open_search = self._chosen is None
        self.search.setVisible(open_search)
        self.results.setVisible(open_search and found)
        self.nobody.setVisible(open_search and searched and not found)
        self.card.setVisible(not open_search)

    def _on_search_typed(self, text: str) -> None:
        if text.strip():
            self.typed.emit(text.strip())
        else:
            self._show_parts(found=False, searched=False)

    def _on_search_accepted(self, _text: str) -> None:
        self._on_results_opened(self.results.chosen_key())

    def _on_results_opened(self, key: object) -> None:
        person = self._found.get(str(key))
        if person is not None and not self.results.isHidden():
            self.choose(person)

    def _on_change_clicked(self) -> None:
        self.choose(None)
        self.search.setFocus()


def _row(person: PersonRow, formats: Formats) -> Row:
    number = ltr(person.case_number) if formats.language == "ar" else person.case_number
    return Row(
        person.id,
        formats.listed_name(person),
        number,
        strong=formats.strong_letters(person),
        country=person.country or None,
    )


class _ChosenCard(Card):
    """The person chosen, with the way to choose someone else."""

    def __init__(self) -> None:
        super().__init__(tone="accent_soft", padding=8)
        self._name = Label("", TextRole.LABEL)
        self._number = Label("", TextRole.CAPTION, "muted")
        self._tag = CountryTag("")
        self.change = Button(translate("Information", "Someone else"), ButtonKind.LINK, size=ButtonSize.SMALL)
        self.change.setFixedHeight(20)
        words = QHBoxLayout()
        words.setSpacing(Size.S2)
        words.addWidget(self._name, 1)
        words.addWidget(self._tag)
        below = QHBoxLayout()
        below.setSpacing(Size.S2)
        below.addWidget(self._number, 1)
        below.addWidget(self.change)
        self.column.addLayout(words)
        self.column.addLayout(below)

    def show_person(self, person: PersonRow, formats: Formats) -> None:
        number = ltr(person.case_number) if formats.language == "ar" else person.case_number
        self._name.setText(formats.listed_name(person))
        self._number.setText(number)
        self._tag.set_country(person.country)
        self._tag.setVisible(bool(person.country))
