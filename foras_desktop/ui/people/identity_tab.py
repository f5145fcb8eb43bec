"""The identity of a person: facts to read, and the form to correct them, as intake has it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.domain.phone import shown_phone
from foras_desktop.domain.records import Person
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.words import word


class IdentityTab(QWidget):
    """Reading by default; `edit_with` puts a form in its place, with save and cancel below."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._formats = formats
        self.save = Button(translate("Record", "Save"), ButtonKind.PRIMARY, shortcut_hint="Ctrl ↵")
        self.cancel = Button(
            translate("Record", "Leave as it was"), ButtonKind.QUIET, shortcut_hint=key_name("Esc")
        )
        self._facts = {
            name: Fact(label, ltr=name in ("phone", "case_number")) for name, label in _labels().items()
        }
        self._form_place = QVBoxLayout()
        self._form: QWidget | None = None
        self.content = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        reading = QWidget()
        grid = QGridLayout(reading)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(Size.S3)
        for number, fact in enumerate(self._facts.values()):
            grid.addWidget(fact, number // 2, number % 2)
        grid.setRowStretch(len(self._facts), 1)
        editing = QWidget()
        column = QVBoxLayout(editing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addLayout(self._form_place)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        column.addLayout(foot)
        column.addStretch(1)
        self.content.addWidget(reading)
        self.content.addWidget(editing)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.content, 0, Qt.AlignmentFlag.AlignTop)

    def show_person(self, person: Person) -> None:
        for name, value in _values(person, self._formats).items():
            self._facts[name].set_value(value or "–")

    def edit_with(self, form: QWidget) -> None:
        """Show the form in place of the facts."""
        self.stop_editing()
        self._form = form
        self._form_place.addWidget(form)
        self.content.setCurrentIndex(1)

    def stop_editing(self) -> None:
        """Show the facts again."""
        if self._form is not None:
            self._form_place.removeWidget(self._form)
            self._form.deleteLater()
            self._form = None
        self.content.setCurrentIndex(0)


def _labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "family_name": translate("Identity", "Family name"),
        "given_names": translate("Identity", "Given names"),
        "known_as": translate("Identity", "Other name"),
        "arabic_name": translate("Identity", "Name in Arabic"),
        "sex": translate("Identity", "Sex"),
        "birth": translate("Identity", "Birth"),
        "nationality": translate("Identity", "Nationality"),
        "second_nationality": translate("Identity", "Second nationality"),
        "country_of_return": translate("Facts", "Country of return"),
        "languages": translate("Identity", "Languages spoken"),
        "phone": translate("Identity", "Telephone"),
        "email": translate("Identity", "E-mail"),
    }


def _values(person: Person, formats: Formats) -> dict[str, str]:
    return {
        "family_name": person.family_name or "",
        "given_names": person.given_names or "",
        "known_as": person.known_as or "",
        "arabic_name": person.arabic_name or "",
        "sex": word("sex", person.sex),
        "birth": birth_text(person, formats),
        "nationality": formats.country(person.nationality),
        "second_nationality": formats.country(person.second_nationality),
        "country_of_return": formats.country(person.country_of_return),
        "languages": formats.tongues(person.languages or ()),
        "phone": shown_phone(person.phone) if person.phone else "",
        "email": person.email or "",
    }


def birth_text(person: Person, formats: Formats) -> str:
    """The birth date as precisely as it is known."""
    translate = QCoreApplication.translate
    if person.born_on is None:
        return ""
    if person.birth_precision == "day":
        return formats.day(person.born_on)
    if person.birth_precision == "year":
        return str(person.born_on.year)
    return translate("Identity", "About {year}").format(year=person.born_on.year)
