"""What the inbox looks like: the list of issues above, the chosen one below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.services.review.inbox import InboxItem
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.review.issue_head import IssueHead
from foras_desktop.ui.review.pair_view import PairView
from foras_desktop.ui.review.rule_break_view import RuleBreakView
from foras_desktop.ui.review.sentences import icon_of, line_of, title_of
from foras_desktop.ui.review.two_values_view import TwoValuesView
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.section_label import SectionLabel

translate = QCoreApplication.translate

_ROWS_SHOWN = 5
_ROWS_SHOWN_LOW = 3
_TALL = 640

Detail = TwoValuesView | RuleBreakView | PairView


class InboxPanel(Panel):
    """Layout and keys only; `review.Review` fills it. `number_pressed` is 1 to 9, typed in the list."""

    number_pressed = Signal(int)

    def __init__(self, formats: Formats, desk_name: Callable[[str], str]) -> None:
        super().__init__()
        self._formats = formats
        self._desk_name = desk_name
        self.other_list = Button("", ButtonKind.LINK, size=ButtonSize.SMALL, icon="history")
        self.heading = SectionLabel("", end=self.other_list, role=TextRole.HEADING)
        self.list = RecordList(translate("Review", "To settle"), row_height=Size.ROW_LIST)
        self.list.installEventFilter(self)
        self.head = IssueHead(formats)
        self.detail: Detail | None = None
        nothing = translate("Review", "What two desks wrote apart will be listed here, with both values.")
        self.nothing = EmptyState("scale", translate("Review", "Nothing to settle"), nothing, framed=False)
        self._line = Hairline()
        self._foot = QVBoxLayout()
        self._body = QWidget()
        self._inside = QVBoxLayout(self._body)
        self._lay_out()

    def _lay_out(self) -> None:
        self._inside.setContentsMargins(0, 0, Size.S2, 0)
        self._inside.setSpacing(Size.S4)
        self._inside.addWidget(self.head)
        self._inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S4, Size.S4, Size.S4)
        column.setSpacing(Size.S2)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        column.addSpacing(Size.S2)
        column.addWidget(self._line)
        column.addSpacing(Size.S2)
        column.addWidget(ScrollColumn(self._body), 1)
        column.addLayout(self._foot)
        column.addWidget(self.nothing, 1)
        self.setFocusProxy(self.list)

    def show_items(self, items: Sequence[InboxItem], title: str, other: str) -> None:
        """The lines of the list under its title; `other` leads to the other list, empty for none."""
        self.heading.set_text(title, self._formats.number(len(items)) if items else "")
        self.other_list.setText(other)
        self.other_list.setVisible(bool(other))
        self.list.set_rows([self._row(item) for item in items])
        self._fit_list()
        for part in (self.list, self._line, self._body):
            part.setVisible(bool(items))
        self.nothing.setVisible(not items)

    def _fit_list(self) -> None:
        """On a low screen the list gives way to the chosen issue."""
        most = _ROWS_SHOWN if self.height() >= _TALL else _ROWS_SHOWN_LOW
        self.list.setFixedHeight(min(self.list.model().rowCount(), most) * Size.ROW_LIST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def _row(self, item: InboxItem) -> Row:
        title, whom = title_of(item), line_of(item, self._formats, self._desk_name)
        return Row(
            item.id,
            f"{title}  {whom}",
            strong=len(title),
            trailing=self._formats.day_month(item.found_at.date()) if item.found_at else "",
            icon=icon_of(item),
        )

    def show_detail(self, item: InboxItem, how: str, detail: Detail) -> None:
        """The chosen issue, and how it came about."""
        self.clear_detail()
        self.head.show_item(item, how)
        self.head.show()
        self.detail = detail
        self._inside.insertWidget(1, detail)
        if detail.foot is not None:  # the ways out stay in sight
            self._foot.addWidget(detail.foot)

    def clear_detail(self) -> None:
        """Nothing is chosen."""
        self.head.hide()
        old, self.detail = self.detail, None
        if old is not None:
            self._inside.removeWidget(old)
            for part in filter(None, (old, old.foot)):
                part.hide()
                part.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits typed in the list settle the chosen issue."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text = event.text()
            if len(text) == 1 and text in "123456789":
                self.number_pressed.emit(int(text))
                return True
        return super().eventFilter(watched, event)
