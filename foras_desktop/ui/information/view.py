"""What the information page looks like: the countries, the chosen sheet, and the form for hand-outs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.formats import Formats
from foras_desktop.ui.information.hand_out_panel import HandOutPanel
from foras_desktop.ui.information.sheet_detail import SheetDetail
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.rows import RecordList

translate = QCoreApplication.translate

_LIST_WIDTH = 340
_THREE_COLUMNS_FROM = 1040


class InformationView(QWidget):
    """Layout only; `page.InformationPage` fills and listens."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.remark = Label("", TextRole.BODY, "muted")
        self.edit = Button(translate("Information", "Edit"), icon="pencil", shortcut_hint="Ctrl E")
        self.edit.hide()
        self.preview = Button(
            translate("Information", "Preview the brochure"), icon="eye", shortcut_hint="Ctrl P"
        )
        self.hand_out = Button(
            translate("Information", "Hand out a brochure"),
            ButtonKind.PRIMARY,
            icon="book-open",
            shortcut_hint="Ctrl ↵",
        )
        self.countries = RecordList(translate("Information", "Countries"))
        self.empty = EmptyState(
            "book-open-text",
            translate("Information", "No sheet published yet"),
            translate("Information", "Country sheets come with the program and from the central office."),
        )
        self.detail = SheetDetail(formats.language)
        self.panel = HandOutPanel(formats)
        self.panel.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        head = Panel(lines="b")
        head.setFixedHeight(Size.PAGE_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(Size.S6, 0, Size.S6, 0)
        row.setSpacing(Size.S2)
        row.addWidget(Label(translate("Information", "Information"), TextRole.TITLE))
        row.addSpacing(Size.S1)
        row.addWidget(self.remark, 1)
        row.addWidget(self.edit)
        row.addWidget(self.preview)
        row.addWidget(self.hand_out)
        self._list = Panel(lines="e")
        self._list.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(Size.S2, Size.S2, Size.S2 + 1, Size.S2)
        column.addWidget(self.countries, 1)
        column.addWidget(self.empty)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list)
        body.addWidget(self.detail, 1)
        body.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addLayout(body, 1)

    def show_list(self, *, filled: bool) -> None:
        """The countries, or why there are none."""
        self.countries.setVisible(filled)
        self.empty.setVisible(not filled)

    def show_panel(self, *, shown: bool) -> None:
        """One primary action a page: the form's own while it is open."""
        self.panel.setVisible(shown)
        self.hand_out.set_kind(ButtonKind.SECONDARY if shown else ButtonKind.PRIMARY)
        self.hand_out.set_shortcut_hint(None if shown else "Ctrl ↵")
        self._give_room()

    def _give_room(self) -> None:
        """In a narrow window the open form takes the place of the countries."""
        self._list.setVisible(self.panel.isHidden() or self.width() >= _THREE_COLUMNS_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()
