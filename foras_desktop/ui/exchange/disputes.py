"""Records that two desks changed apart: which they are, what differs, and the way to the record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.services.exchange import Dispute
from foras_desktop.ui.disputed import disputed_words
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.sign import Sign

translate = QCoreApplication.translate

_ROWS_SHOWN = 3


class DisputesSection(QWidget):
    """`record_wanted` carries a person's id."""

    record_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people: dict[str, str] = {}
        self.open_record = Button(
            translate("Exchange", "Open the record"),
            ButtonKind.LINK,
            size=ButtonSize.SMALL,
            icon_end="arrow-up-right",
        )
        self.open_record.clicked.connect(self._on_open_clicked)
        self._head = SectionLabel(translate("Exchange", "Two values"), end=self.open_record)
        both = translate("Exchange", "Two desks changed these apart. Both values are kept; none is lost.")
        self.list = RecordList(translate("Exchange", "Two values"), row_height=Size.ROW_LIST)
        self.list.row_chosen.connect(lambda _: self._allow())
        self.list.row_opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.S5)
        column.setSpacing(Size.S1)
        column.addWidget(self._head)
        column.addWidget(Label(both, tone="muted", wrap=True))
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.hide()

    def show_disputes(self, disputes: Sequence[Dispute], formats: Formats) -> None:
        """What holds two values now; nothing is shown when nothing does."""
        self._people = {one.record: one.person.id for one in disputes if one.person is not None}
        self._head.set_text(translate("Exchange", "Two values"), formats.number(len(disputes)))
        rows = [_row(one, formats) for one in disputes]
        self.list.set_rows(rows)
        self.list.setFixedHeight(min(len(rows), _ROWS_SHOWN) * Size.ROW_LIST)
        if rows and self.list.chosen_place() < 0:
            self.list.choose(rows[0].key, announce=False)
        self._allow()
        self.setVisible(bool(rows))

    def _allow(self) -> None:
        person = self._people.get(str(self.list.chosen_key()))
        self.open_record.setVisible(person is not None)

    def _on_open_clicked(self) -> None:
        self._open(self.list.chosen_key())

    def _open(self, key: object) -> None:
        person = self._people.get(str(key))
        if person is not None:
            self.record_wanted.emit(person)


def _row(dispute: Dispute, formats: Formats) -> Row:
    what = _what(dispute)
    about = _about(dispute, formats)
    title = translate("Exchange", "{what} · {about}").format(what=what, about=about) if about else what
    country = dispute.person.country_of_return if dispute.person else None
    name = translate("Exchange", "Two values")
    return Row(dispute.record, title, strong=len(what), country=country, sign=Sign.TO_CHOOSE, sign_name=name)


def _what(dispute: Dispute) -> str:
    """What differs, in words; of several groups the first."""
    return disputed_words(dispute.entity, dispute.groups)[0]


def _about(dispute: Dispute, formats: Formats) -> str:
    if dispute.person is not None:
        parts = (dispute.person.family_name, dispute.person.given_names)
        return " ".join(part for part in parts if part) or dispute.person.arabic_name or ""
    session = dispute.session
    if session is not None and session.held_on is not None:
        words = translate("Exchange", "{day}, {hour}")
        return words.format(
            day=formats.weekday_day_month(session.held_on), hour=formats.hour(session.starts_at)
        )
    return ""
