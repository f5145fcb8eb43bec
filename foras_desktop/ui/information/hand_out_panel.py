"""The form that records a brochure given: to whom, how many, in which language, on which occasion."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from foras_desktop.domain.views import PersonRow
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.information.recipient import RecipientPicker
from foras_desktop.ui.information.sheet_detail import SHEET_LANGUAGE_NAMES
from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.words import word, words

translate = QCoreApplication.translate

_WIDTH = 342
MOST_AT_ONCE = 1000


class HandOutPanel(Panel):
    """Layout and fields only; `page.InformationPage` fills it and gives the order."""

    closed = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__("sunken", lines="s")
        self.setFixedWidth(_WIDTH)
        self.about = Label("", tone="muted")
        self.close_button = IconButton("x", translate("Information", "Close"), shortcut_hint="Esc")
        self.to_whom = Segmented(
            (
                ("person", translate("Information", "A person")),
                ("unnamed", translate("Information", "Not named")),
            ),
            value="person",
            stretch=True,
            name=translate("Information", "To whom"),
        )
        self.recipient = RecipientPicker(formats)
        self.quantity = QSpinBox()
        self.languages = Segmented(SHEET_LANGUAGE_NAMES, value=formats.language, stretch=True)
        occasions = [Option(code, text) for code, text in words("occasion")]
        choose = translate("Information", "Choose the occasion")
        self.occasion = Choice(occasions, placeholder=choose)
        self.freshness = IconLabel("file-clock", "", tone="caution", wrap=True)
        self.freshness.hide()
        self.other_country = IconLabel("info", "", tone="caution", wrap=True)
        self.give = Button(
            translate("Information", "Record as given"), ButtonKind.PRIMARY, shortcut_hint="Ctrl ↵"
        )
        self.cancel = Button(
            translate("Information", "Cancel"), ButtonKind.QUIET, shortcut_hint=key_name("Esc")
        )
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.quantity.setRange(1, MOST_AT_ONCE)
        self.quantity.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.quantity.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.recipient_field = Field(translate("Information", "Person"), self.recipient)
        self.quantity_field = Field(translate("Information", "How many"), self.quantity)
        self.language_field = Field(translate("Information", "Language of the brochure"), self.languages)
        self.occasion_field = Field(translate("Information", "On which occasion"), self.occasion)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(translate("Information", "Hand out a brochure"), TextRole.HEADING), 1)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.give)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S5, Size.S3, Size.S5, Size.S4)
        column.setSpacing(Size.S4)
        above = QVBoxLayout()
        above.setSpacing(0)
        above.addLayout(head)
        above.addWidget(self.about)
        column.addLayout(above)
        column.addWidget(self.freshness)
        for part in self._parts():
            column.addWidget(part)
        column.addLayout(foot)
        column.addStretch(1)

    def _parts(self) -> list[QWidget]:
        return [
            self.to_whom,
            self.recipient_field,
            self.quantity_field,
            self.other_country,
            self.language_field,
            self.occasion_field,
        ]

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.cancel.clicked.connect(self.closed)
        self.to_whom.value_changed.connect(self._on_to_whom_changed)
        self.recipient.value_changed.connect(lambda _: self.recipient_field.clear_error())

    def start(self, language: str) -> None:
        """An empty form in that language of the brochure."""
        self.to_whom.set_value("person")
        self.recipient.choose(None)
        self.quantity.setValue(1)
        self.languages.set_value(language)
        self.occasion.set_value(None)
        for field in (self.recipient_field, self.occasion_field, self.quantity_field):
            field.clear_error()
        self.say_other_country("")
        self._on_to_whom_changed("person")

    @property
    def is_named(self) -> bool:
        return self.to_whom.value() == "person"

    def say_freshness(self, sentence: str) -> None:
        """Say what is to be verified of what is handed out; empty takes it away."""
        self.freshness.set_text(sentence)
        self.freshness.setVisible(bool(sentence))

    def say_other_country(self, sentence: str) -> None:
        """Say that the person returns elsewhere than the sheet is about; empty takes it away."""
        self.other_country.set_text(sentence)
        self.other_country.setVisible(bool(sentence))

    def _on_to_whom_changed(self, who: object) -> None:
        self.recipient_field.setVisible(who == "person")
        self.quantity_field.setVisible(who != "person")
        if who != "person":
            self.say_other_country("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def given_sentence(
    person: PersonRow | None, country: str, quantity: int, language: str, formats: Formats
) -> str:
    """What is said once it is recorded."""
    values = {
        "country": formats.country(country),
        "language": word("language", language),
        "number": formats.number(quantity),
    }
    if person is None:
        text = translate("Information", "Brochures recorded as given: {number}, {country}, {language}.")
        return text.format(**values)
    text = translate("Information", "Brochure given to {name}: {country}, {language}.")
    return text.format(name=formats.called_name(person), **values)
