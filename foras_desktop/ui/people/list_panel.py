"""The list of people: search, filters as chips, and a line for each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.chip import Chip
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.search_input import SearchInput

WIDEST, NARROWEST = 404, 312
_SHARE = 0.36


class ListPanel(Panel):
    """Layout only; `page.PeoplePage` fills and listens."""

    def __init__(self, desk_name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", lines="e", parent=parent)
        translate = QCoreApplication.translate
        self.search = SearchInput(placeholder=translate("People", "Name, case number or telephone"))
        desk = translate("People", "{desk} only").format(desk=desk_name)
        self.desk_chip = Chip(desk, on=True)
        self.waiting_chip = Chip(translate("People", "Not yet oriented"))
        self.count = Label("", TextRole.CAPTION, "muted")
        self.list = RecordList(translate("People", "People"))
        self.nothing = EmptyState(
            "search",
            translate("People", "Nobody found"),
            translate("People", "Try fewer letters, or all desks."),
        )
        self.nobody = EmptyState(
            "users",
            translate("People", "Nobody is registered yet"),
            translate("People", "People appear here once they are registered."),
            action=translate("People", "Register a person"),
            shortcut_hint="Ctrl N",
        )
        self.content = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(Size.S2)
        chips.addWidget(self.desk_chip)
        chips.addWidget(self.waiting_chip)
        chips.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(Size.S4, Size.S3, Size.S4, 0)
        head.setSpacing(Size.S2)
        head.addWidget(self.search)
        head.addLayout(chips)
        head.addSpacing(Size.S1)
        head.addWidget(self.count)
        rows = QWidget()
        inside = QVBoxLayout(rows)
        inside.setContentsMargins(Size.S2, 0, Size.S2, 0)
        inside.addWidget(self.list)
        for page in (rows, _Held(self.nothing), _Held(self.nobody)):
            self.content.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(Size.S1)
        column.addLayout(head)
        column.addWidget(self.content, 1)

    def fit_into(self, room: int) -> None:
        """Take a share of the page's width, so that the record keeps enough on a small window."""
        self.setFixedWidth(max(NARROWEST, min(WIDEST, int(room * _SHARE))))

    def show_list(self) -> None:
        self.content.setCurrentIndex(0)

    def show_nothing(self) -> None:
        self.content.setCurrentIndex(1)

    def show_nobody(self) -> None:
        self.content.setCurrentIndex(2)


class _Held(QWidget):
    """An empty state at the top of the room that the list would have."""

    def __init__(self, state: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S4, Size.S2, Size.S4, Size.S4)
        column.addWidget(state)
        column.addStretch(1)
