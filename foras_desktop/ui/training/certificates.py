"""The certificates of a cycle: who has acquired one, issuing, printing, taking back, checking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.records import Certificate
from foras_desktop.services.certificates.checking import Checked
from foras_desktop.services.training.reading import CyclePage, Participant
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.training.certificate_words import answer, is_revoked
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate

_WIDTH = 342


class CertificatesSide(QWidget):
    """`page.TrainingPage` acts. `shown` are those the preview is asked for."""

    preview_wanted = Signal(object)
    revoked = Signal(str, str)
    check_wanted = Signal(str)

    def __init__(self, formats: Formats, lead: str) -> None:
        super().__init__()
        self._formats = formats
        self._page: CyclePage | None = None
        self.list = RecordList(translate("Certificates", "Certificates"))
        self.nothing = EmptyState(
            "award",
            translate("Certificates", "Nobody has completed this module yet"),
            translate("Certificates", "Who reaches the threshold appears here."),
        )
        self.print_new = Button("", ButtonKind.SECONDARY, icon="printer")
        self.print_one = Button(
            translate("Certificates", "Show the chosen one"), ButtonKind.QUIET, icon="file-text"
        )
        self.take_back = Button(translate("Certificates", "Take back…"), ButtonKind.QUIET, icon="ban")
        self.reason = TextInput()
        self.reason_field = Field(translate("Certificates", "Why it no longer holds"), self.reason)
        self.reason_field.hide()
        self.trainer, self.lead = TextInput(), TextInput(lead)
        self.variant = Segmented(
            [
                ("fr-ar", translate("Certificates", "French–Arabic")),
                ("fr", translate("Certificates", "French")),
                ("en", translate("Certificates", "English")),
            ],
            value="fr-ar",
            stretch=True,
            name=translate("Certificates", "Languages"),
        )
        self.code = TextInput()
        self.code_field = Field(
            translate("Certificates", "Check a certificate"),
            self.code,
            caption=translate("Certificates", "Its number, its check code, or the text of its square code."),
        )
        self.answer = Label("", wrap=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(Size.S6, Size.S4, Size.S4, Size.S4)
        left.setSpacing(Size.S3)
        left.addWidget(self.list, 1)
        left.addWidget(self.nothing)
        left.addWidget(self.reason_field)
        ways = QHBoxLayout()
        ways.setSpacing(Size.S2)
        for button in (self.print_new, self.print_one, self.take_back):
            ways.addWidget(button)
        ways.addStretch(1)
        left.addLayout(ways)
        left.addStretch(0)
        side = Panel("surface", lines="s")
        side.setFixedWidth(_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(Size.S5, Size.S4, Size.S4, Size.S4)
        column.setSpacing(Size.S3)
        column.addWidget(Label(translate("Certificates", "On paper"), TextRole.HEADING))
        column.addWidget(Field(translate("Certificates", "Languages"), self.variant))
        column.addWidget(Field(translate("Certificates", "Signs as trainer"), self.trainer))
        column.addWidget(Field(translate("Certificates", "Signs for the desk"), self.lead))
        column.addSpacing(Size.S2)
        column.addWidget(Hairline())
        column.addSpacing(Size.S2)
        column.addWidget(self.code_field)
        column.addWidget(self.answer)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(side)

    def _connect(self) -> None:
        self.list.row_chosen.connect(lambda _: self._allow())
        self.list.row_opened.connect(lambda _: self._show_one())
        self.print_new.clicked.connect(lambda: self.preview_wanted.emit(self.not_printed()))
        self.print_one.clicked.connect(self._show_one)
        self.take_back.clicked.connect(self._on_take_back_clicked)
        self.reason.returnPressed.connect(self._on_take_back_clicked)
        self.code.returnPressed.connect(lambda: self.check_wanted.emit(self.code.text()))
        self.code.textEdited.connect(lambda _: self.answer.setText(""))

    # --- what is shown ----------------------------------------------------------------------------

    def show_page(self, page: CyclePage) -> None:
        """Those who have one or may have one."""
        if self._page is None or self._page.card.cycle.id != page.card.cycle.id:
            self.trainer.setText(page.card.cycle.trainers or "")
            self.reason_field.hide()
        self._page = page
        shown = [one for one in page.participants if one.certificate or one.completion.is_acquired]
        self.list.set_rows([self._row(one) for one in shown])
        if shown and self.list.chosen_place() < 0:
            self.list.choose(shown[0].row.person_id, announce=False)
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        number = len(self.not_printed())
        text = translate("Certificates", "Show and print the {number} new ones")
        self.print_new.setText(text.format(number=self._formats.number(number)))
        self.print_new.setVisible(bool(number))
        self._allow()

    def to_issue(self) -> tuple[str, ...]:
        """The people who acquired it and hold no certificate of this cycle."""
        people = self._page.participants if self._page else ()
        return tuple(
            one.row.person_id for one in people if one.completion.is_acquired and not _holds(one.certificate)
        )

    def not_printed(self) -> tuple[str, ...]:
        """The certificates that hold and never left on paper: also those whose print failed."""
        return tuple(one.id for one in self._certificates() if _holds(one) and one.printed_on is None)

    def _certificates(self) -> Sequence[Certificate]:
        people = self._page.participants if self._page else ()
        return [one.certificate for one in people if one.certificate is not None]

    def _row(self, one: Participant) -> Row:
        formats, certificate = self._formats, one.certificate
        caption, trailing, sign = translate("Certificates", "Acquired, not issued yet"), "", Sign.ACQUIRED
        if certificate is not None and certificate.issued_on is not None:
            caption = ltr(certificate.number or "")
            trailing = formats.day(certificate.issued_on)
            if certificate.revoked_on is not None:
                text = translate("Certificates", "{number} · taken back: {reason}")
                caption = text.format(number=caption, reason=certificate.revoke_reason or "")
                sign = Sign.REFUSED
            elif certificate.printed_on is not None:
                text = translate("Certificates", "{number} · printed on {day}")
                caption = text.format(number=caption, day=formats.day_month(certificate.printed_on))
        return Row(
            one.row.person_id,
            formats.listed_name(one.row),
            caption,
            strong=formats.strong_letters(one.row),
            country=one.row.country or None,
            trailing=trailing,
            sign=sign,
            sign_name=caption,
            withdrawn=certificate is not None and certificate.revoked_on is not None,
        )

    def chosen(self) -> Certificate | None:
        """The certificate of the chosen line, where there is one."""
        key = self.list.chosen_key()
        people = self._page.participants if self._page else ()
        return next((one.certificate for one in people if one.row.person_id == key), None)

    def _allow(self) -> None:
        holds = _holds(self.chosen())
        self.print_one.setVisible(holds)
        self.take_back.setVisible(holds)

    # --- what is done -----------------------------------------------------------------------------

    def _show_one(self) -> None:
        chosen = self.chosen()
        if chosen is not None and _holds(chosen):
            self.preview_wanted.emit((chosen.id,))

    def _on_take_back_clicked(self) -> None:
        """First why, then it is done: it cannot be undone."""
        chosen = self.chosen()
        if chosen is None:
            return
        if self.reason_field.isHidden():
            self.reason.clear()
            self.reason_field.show()
            self.reason.setFocus()
            return
        self.revoked.emit(chosen.id, self.reason.text())

    def refuse(self, sentence: str) -> None:
        self.reason_field.set_error(sentence)

    def was_taken_back(self) -> None:
        self.reason_field.clear_error()
        self.reason_field.hide()

    def show_answer(self, checked: Checked) -> None:
        self.answer.set_tone("danger" if is_revoked(checked) else "ink")
        self.answer.setText(answer(checked, self._formats))

    def refuse_code(self, sentence: str) -> None:
        self.answer.setText("")
        self.code_field.set_error(sentence)


def _holds(certificate: Certificate | None) -> bool:
    return certificate is not None and certificate.revoked_on is None
