"""The consents of a person: which hold, since when, and recording or withdrawing one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.codes import CONSENT_FORMS, CONSENT_KINDS
from foras_desktop.domain.records import Consent
from foras_desktop.services.people import RecordConsent
from foras_desktop.services.person_page import PersonPage
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.people.own_data import OwnData
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.words import word

_CHILDS = ("guardian", "child")
"""Asked for only where a child comes alone: offered last unless they are missing."""


class ConsentsTab(QWidget):
    """`record_wanted` carries a command, `withdraw_wanted` a consent's id."""

    record_wanted = Signal(object)
    withdraw_wanted = Signal(str)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._list: QWidget | None = None
        self.form = ConsentForm(formats)
        self.form.record_wanted.connect(self.record_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.S4)
        self._column.addWidget(self.form)
        self.own_data = OwnData(formats)
        self._column.addWidget(self.own_data)
        self._column.addStretch(1)

    def show_page(self, page: PersonPage) -> None:
        """List the consents, and offer the first that is missing."""
        if self._list is not None:
            self._column.removeWidget(self._list)
            self._list.deleteLater()
        self._list = self._make_list(page.consents)
        self._column.insertWidget(0, self._list)
        self.form.start(page.person.id, page.in_force, page.next_step.missing)

    def _make_list(self, consents: Sequence[Consent]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for consent in sorted(consents, key=lambda one: CONSENT_KINDS.index(one.kind or "process")):
            column.addWidget(self._make_line(consent))
            column.addWidget(Hairline())
        return holder

    def _make_line(self, consent: Consent) -> QWidget:
        translate = QCoreApplication.translate
        line = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(word("consent", consent.kind), TextRole.LABEL))
        words.addWidget(Label(self._when(consent), TextRole.CAPTION, "muted"))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 6)
        row.addLayout(words, 1)
        if consent.withdrawn_on is None:
            withdraw = Button(translate("Consents", "Withdraw"), ButtonKind.QUIET, size=ButtonSize.SMALL)
            withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(consent.id))
            row.addWidget(withdraw)
        return line

    def _when(self, consent: Consent) -> str:
        translate = QCoreApplication.translate
        if consent.withdrawn_on is not None:
            text = translate("Consents", "Withdrawn on {day}")
            return text.format(day=self._formats.day(consent.withdrawn_on))
        form = word("consent_form", consent.form)
        given = self._formats.day(consent.given_on) if consent.given_on else ""
        if consent.given_by:
            text = translate("Consents", "{form}, {day}, given by {name}")
            return text.format(form=form, day=given, name=consent.given_by)
        return translate("Consents", "{form}, {day}").format(form=form, day=given)


class ConsentForm(QWidget):
    """Records one more consent, given today."""

    record_wanted = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._person_id = ""
        self.kind = Choice(placeholder=translate("Identity", "Choose"))
        self.kind_field = Field(translate("Consents", "What is agreed to"), self.kind)
        self.written = Segmented(
            [(form, word("consent_form", form)) for form in CONSENT_FORMS],
            value="written",
            name=translate("Consents", "How it was given"),
        )
        self.given_by = TextInput()
        self.given_by_field = Field(
            translate("Consents", "Guardian or witness"),
            self.given_by,
            optional=translate("Identity", "· optional"),
        )
        self.record = Button(translate("Consents", "Record this consent"), ButtonKind.SECONDARY)
        self.record.clicked.connect(self._on_record_clicked)
        self.kind.currentIndexChanged.connect(self.kind_field.clear_error)
        self._lay_out()

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        fields = QGridLayout()
        fields.setHorizontalSpacing(20)
        fields.setVerticalSpacing(Size.S3)
        fields.addWidget(self.kind_field, 0, 0, 1, 3)
        fields.addWidget(Field(translate("Consents", "How it was given"), self.written), 1, 0)
        fields.addWidget(self.given_by_field, 1, 1)
        fields.addWidget(self.record, 1, 2, Qt.AlignmentFlag.AlignBottom)
        fields.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S3)
        column.addWidget(SectionLabel(translate("Consents", "A consent given today")))
        column.addLayout(fields)

    def start(self, person_id: str, in_force: frozenset[str], missing: Sequence[str]) -> None:
        """Offer the kinds that do not hold, the missing ones first; only a missing one is chosen already.

        Read again for the same person, the form keeps the kind chosen.
        """
        chosen = self.kind.value() if person_id == self._person_id else None
        self._person_id = person_id
        others = [kind for kind in CONSENT_KINDS if kind not in in_force and kind not in missing]
        kinds = [*missing, *sorted(others, key=_CHILDS.__contains__)]
        self.kind.set_options(Option(kind, word("consent", kind)) for kind in kinds)
        if chosen not in kinds:
            chosen = missing[0] if missing else None
        self.kind.set_value(chosen)
        self.kind_field.clear_error()
        self.given_by.clear()
        self.setVisible(bool(kinds))

    def _on_record_clicked(self) -> None:
        if self.kind.value() is None:
            self.kind_field.set_error(QCoreApplication.translate("Consents", "Choose what is agreed to."))
            self.kind.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        order = RecordConsent(
            person_id=self._person_id,
            kind=str(self.kind.value()),
            form=str(self.written.value()),
            given_by=self.given_by.text() or None,
        )
        self.record_wanted.emit(order)
