"""The fourth step: whose register it is, and whether the consents on paper are attested."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.services.registers.picture import BRINGS, FateKind, RegisterPicture
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.checkbox import RadioButton
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label

translate = QCoreApplication.translate

_CAPTION_UNDER_RADIO = 26
_WIDEST = 620


class ConsentStep(QWidget):
    """Nothing is chosen before a person chooses: an attestation is never made by default."""

    desk_chosen = Signal(str)
    answered = Signal()

    def __init__(self, formats: Formats, desks: Sequence[Option], own_desk: str) -> None:
        super().__init__()
        self._formats = formats
        self.refusal = Banner("", BannerKind.DANGER)
        self.refusal.hide()
        self.before = Banner("", BannerKind.CAUTION)
        self.before.hide()
        self.heading = Label("", TextRole.HEADING, wrap=True)
        self.desk = Choice(desks)
        self.desk.set_value(own_desk)
        self.desk_field = Field(translate("Registers", "Whose register"), self.desk)
        if len(desks) < 2:
            self.desk_field.hide()
        self.attested = RadioButton(
            translate("Registers", "The consents on paper are on file at the desk, and I attest it")
        )
        self.to_confirm = RadioButton(translate("Registers", "To confirm with each person"))
        self._lay_out()
        self.desk.value_changed.connect(self._on_desk_changed)
        for one in (self.attested, self.to_confirm):
            one.toggled.connect(lambda _: self.answered.emit())

    def _lay_out(self) -> None:
        said = translate("Registers", "Your name and today's date are kept with each of these consents.")
        asked = translate(
            "Registers",
            "These people can be found, but neither booked nor shared before they were asked.",
        )
        self.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addWidget(self.refusal)
        column.addWidget(self.before)
        column.addWidget(self.heading)
        column.addWidget(self.desk_field)
        for radio, caption in ((self.attested, said), (self.to_confirm, asked)):
            part = QVBoxLayout()
            part.setSpacing(0)
            part.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
            label = Label(caption, tone="muted", wrap=True)
            label.setContentsMargins(_CAPTION_UNDER_RADIO, 0, 0, 0)
            part.addWidget(label)
            column.addLayout(part)
        column.addStretch(1)

    def _on_desk_changed(self, value: object) -> None:
        if value is not None:
            self.desk_chosen.emit(str(value))

    @property
    def answer(self) -> bool | None:
        """Attested, to confirm, or None before all is chosen."""
        if self.desk.value() is None:
            return None
        if self.attested.isChecked():
            return True
        return False if self.to_confirm.isChecked() else None

    def start_anew(self) -> None:
        """Another file: what was attested of the last one says nothing of it."""
        for radio in (self.attested, self.to_confirm):
            radio.setAutoExclusive(False)
            radio.setChecked(False)
            radio.setAutoExclusive(True)
        self.refuse("")

    def show_picture(self, picture: RegisterPicture) -> None:
        counts, formats = picture.counts(), self._formats
        brought = sum(counts[kind] for kind in BRINGS)
        text = translate("Registers", "People to register: {new}. Records to fill: {filled}.")
        self.heading.setText(
            text.format(new=formats.number(brought), filled=formats.number(counts[FateKind.UPDATE]))
        )
        if picture.imported_on is not None:
            text = translate("Registers", "This very file came in on {day}. Who is here already stays one.")
            self.before.set_text(text.format(day=formats.day(picture.imported_on)))
        self.before.setVisible(picture.imported_on is not None)

    def refuse(self, sentence: str) -> None:
        self.refusal.set_text(sentence)
        self.refusal.setVisible(bool(sentence))
