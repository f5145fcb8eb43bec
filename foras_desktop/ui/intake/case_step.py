"""The third step: where to and when, who sent the person, what is needed, a child alone or not."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from foras_desktop.domain.codes import NEEDS, REFERRALS
from foras_desktop.domain.errors import UserError
from foras_desktop.services.intake import GivenConsent
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.forms.binding import changed_signal, read_value, write_value
from foras_desktop.ui.forms.countries import country_options
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.date_input import DateInput, parse_date
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.multi_choice import MultiChoice
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.words import word

_REMARK_HEIGHT = 76


class CaseStep(QWidget):
    """A child alone is asked for two more consents; without them nothing can be booked later."""

    changed = Signal()

    def __init__(self, formats: Formats, targets: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._formats = formats
        choose = translate("Identity", "Choose")
        self.country = Choice(country_options(targets, formats), placeholder=choose)
        self.departure = DateInput(placeholder="31/12/2021")
        self.referral = Choice(
            [Option(code, word("referral", code)) for code in REFERRALS], placeholder=choose
        )
        self.needs = MultiChoice([(code, word("need", code)) for code in NEEDS])
        self.alone = Segmented(
            [
                ("no", translate("Intake", "Adult, or with family")),
                ("yes", translate("Intake", "Child alone")),
            ],
            value="no",
            name=translate("Intake", "Comes"),
        )
        self.guardian = TextInput()
        self.guardian_given = CheckBox(translate("Intake", "The guardian consents, in writing"))
        self.child_given = CheckBox(translate("Intake", "The child agrees"))
        self.remark = QPlainTextEdit()
        self._editors: dict[str, QWidget] = {
            "country_of_return": self.country,
            "planned_departure": self.departure,
            "referral": self.referral,
            "needs": self.needs,
            "alone": self.alone,
            "guardian": self.guardian,
            "guardian_given": self.guardian_given,
            "child_given": self.child_given,
        }
        self.country_field = Field(translate("Intake", "Country of return"), self.country)
        self.departure_field = Field(
            translate("Intake", "Planned departure"),
            self.departure,
            optional=translate("Identity", "· optional"),
        )
        self.guardian_field = Field(translate("Intake", "Guardian's name"), self.guardian)
        self._child = QWidget()
        self._lay_out()
        self._watch()

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        optional = translate("Identity", "· optional")
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(Size.S4)
        grid.addWidget(self.country_field, 0, 0)
        grid.addWidget(self.departure_field, 0, 1)
        grid.addWidget(Field(translate("Intake", "Sent by"), self.referral, optional=optional), 1, 0)
        grid.addWidget(Field(translate("Intake", "Needs"), self.needs, optional=optional), 1, 1)
        grid.addWidget(Field(translate("Intake", "Comes"), self.alone), 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._lay_out_child()
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(_REMARK_HEIGHT)
        sealed = translate("Intake", "Sealed: only the desk's first counsellor can open it again.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addLayout(grid)
        column.addWidget(self._child)
        column.addWidget(Field(translate("Intake", "Remark"), self.remark, optional=optional, caption=sealed))
        column.addStretch(1)

    def _lay_out_child(self) -> None:
        text = QCoreApplication.translate(
            "Intake", "Before anything is booked, both must agree. It can also be recorded later."
        )
        inside = QGridLayout(self._child)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setHorizontalSpacing(20)
        inside.setVerticalSpacing(Size.S2)
        inside.addWidget(Label(text, TextRole.BODY, "muted", wrap=True), 0, 0, 1, 2)
        inside.addWidget(self.guardian_field, 1, 0)
        inside.addWidget(self.guardian_given, 2, 0)
        inside.addWidget(self.child_given, 2, 1)
        inside.setColumnStretch(0, 1)
        inside.setColumnStretch(1, 1)
        self._child.hide()

    def _watch(self) -> None:
        for editor in self._editors.values():
            changed_signal(editor).connect(self._on_editor_changed)
        self.remark.textChanged.connect(self._on_editor_changed)
        self.alone.value_changed.connect(lambda value: self._child.setVisible(value == "yes"))
        self.departure.editingFinished.connect(self.check)

    def _on_editor_changed(self, _value: object = None) -> None:
        self.changed.emit()

    def suggest_country(self, nationality: object) -> None:
        """The nationality is the country of return unless someone chose another."""
        if self.country.value() is None and nationality:
            self.country.set_value(nationality)

    def check(self) -> bool:
        """Say beside a field what is wrong with it; whether nothing is."""
        if self.departure.text().strip() and parse_date(self.departure.text()) is None:
            sentence = sentence_of(UserError("departure.not_a_date"), self._formats)
            self.departure_field.set_error(sentence)
            return False
        if self.guardian_given.isChecked() and not self.guardian.text().strip():
            sentence = sentence_of(UserError("consent.guardian_unnamed"), self._formats)
            self.guardian_field.set_error(sentence)
            return False
        return True

    def state(self) -> dict[str, Any]:
        typed = {name: read_value(editor) for name, editor in self._editors.items()}
        return {**typed, "remark": self.remark.toPlainText()}

    def set_state(self, state: dict[str, Any]) -> None:
        for name, editor in self._editors.items():
            write_value(editor, state.get(name) or ("no" if name == "alone" else None))
        self.remark.setPlainText(str(state.get("remark") or ""))

    def values(self) -> dict[str, Any]:
        """The fields of a registration that this step holds."""
        return {
            "country_of_return": self.country.value(),
            "planned_departure": parse_date(self.departure.text()),
            "referral": self.referral.value(),
            "needs": tuple(self.needs.value()),
            "unaccompanied": self.alone.value() == "yes",
            "remark": self.remark.toPlainText().strip() or None,
        }

    def consents(self) -> list[GivenConsent]:
        """Guardian's and child's, where the child comes alone and they were given."""
        if self.alone.value() != "yes":
            return []
        given = []
        if self.guardian_given.isChecked():
            given.append(GivenConsent("guardian", given_by=self.guardian.text() or None))
        if self.child_given.isChecked():
            given.append(GivenConsent("child", form="verbal_witnessed"))
        return given
