"""One computer of the realm: what has arrived there, what waits, its fingerprint, and retiring it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.services.computers import Computer, Reach, WaitingRecord
from foras_desktop.ui.disputed import disputed_words
from foras_desktop.ui.exchange.fingerprint_box import FingerprintBox
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.review.sentences import session_words
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.section_label import SectionLabel

translate = QCoreApplication.translate

_WIDTH = 560
_ROWS_SHOWN = 5


class ComputerDialog(Dialog):
    """`retired` is asked for by the second press: the first only says what it means."""

    retired = Signal(str)

    def __init__(
        self,
        computer: Computer,
        formats: Formats,
        desk_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_WIDTH, parent)
        self._computer = computer
        self._formats = formats
        self._desk_name = desk_name
        name = desk_name(computer.desk)
        self.setWindowTitle(name)
        self.waiting = RecordList(translate("Exchange", "Waiting"), row_height=Size.ROW_LIST)
        self.fingerprint = FingerprintBox()
        self.fingerprint.show_fingerprint(computer.fingerprint)
        meaning = translate(
            "Exchange",
            "Nothing that this computer writes from now on is accepted. What has arrived of it stays. Should "
            "it come back, it takes a new identity and loses nothing.",
        )
        self.meaning = Banner(meaning, BannerKind.CAUTION)
        self.meaning.hide()
        self.retire = Button(
            translate("Exchange", "Retire this computer…"), ButtonKind.QUIET, size=ButtonSize.DIALOG
        )
        self.retire.clicked.connect(self._on_retire_clicked)
        self.close_button = Button(translate("Exchange", "Close"), size=ButtonSize.DIALOG)
        self.close_button.clicked.connect(self.accept)
        self._lay_out(name)

    def _lay_out(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.setSpacing(Size.S3)
        column.addWidget(Label(name, TextRole.TITLE))
        code = translate("Exchange", "Computer {code}").format(code=ltr(self._computer.replica))
        column.addWidget(Label(code, TextRole.CAPTION, "muted"))
        column.addLayout(self._make_reach())
        column.addWidget(SectionLabel(translate("Exchange", "Waiting"), self._count()))
        column.addWidget(self.waiting)
        self._fill_waiting()
        compare = translate("Exchange", "Fingerprint, to compare by telephone with its introduction")
        column.addWidget(Label(compare, TextRole.LABEL, wrap=True))
        column.addWidget(self.fingerprint)
        column.addWidget(self.meaning)
        foot = QHBoxLayout()
        foot.addWidget(self.retire)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.retire.setVisible(self._computer.may_retire)
        self.close_button.setFocus()

    def _count(self) -> str:
        waiting = len(self._computer.waiting)
        return self._formats.number(waiting) if waiting else translate("Exchange", "None")

    def _make_reach(self) -> QHBoxLayout:
        """For each desk whose writing is here, how much of it has arrived there."""
        row = QHBoxLayout()
        row.setSpacing(Size.S5)
        for reach in self._computer.reach:
            row.addWidget(self._reach_fact(reach))
        row.addStretch(1)
        return row

    def _reach_fact(self, reach: Reach) -> Fact:
        arrived, here = self._formats.number(reach.arrived), self._formats.number(reach.here)
        words = translate("Exchange", "{arrived} of {here} arrived").format(arrived=arrived, here=here)
        return Fact(self._desk_name(reach.desk), words)

    def _fill_waiting(self) -> None:
        rows = [self._row(one) for one in self._computer.waiting]
        self.waiting.set_rows(rows)
        self.waiting.setFixedHeight(min(len(rows), _ROWS_SHOWN) * Size.ROW_LIST)
        self.waiting.setVisible(bool(rows))

    def _row(self, one: WaitingRecord) -> Row:
        what = disputed_words(one.entity, ())[0]
        about = ""
        if one.person is not None:
            about = self._formats.called_name(one.person)
        elif one.session is not None:
            about = session_words(one.session, self._formats)
        return Row(
            (one.entity, one.record),
            f"{what}  {about}",
            strong=len(what),
            country=one.person.country_of_return if one.person else None,
            trailing=self._formats.number(one.changes),
        )

    def _on_retire_clicked(self) -> None:
        if self.meaning.isVisible():
            self.retired.emit(self._computer.replica)
            self.accept()
            return
        self.meaning.show()
        self.retire.setText(translate("Exchange", "Retire it"))
        self.retire.set_kind(ButtonKind.DANGER)
