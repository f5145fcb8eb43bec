"""The head of a page: title, a remark, filters, and actions at the end; 56 high, a hairline below."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel

_HEIGHT = 56
_PADDING = 24


class PageHead(Panel):
    """`add_start` puts widgets behind the title, `add_end` at the end; at most one of those is primary."""

    def __init__(self, title: str, *, line: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("surface", lines="b" if line else "", parent=parent)
        self.setFixedHeight(_HEIGHT)
        self.title = Label(title, TextRole.TITLE)
        self.remark = Label("", TextRole.BODY, "muted")
        self._start = QHBoxLayout()
        self._end = QHBoxLayout()
        self._start.setSpacing(Size.S3)
        self._end.setSpacing(Size.S2)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, 0, _PADDING, 0)
        row.setSpacing(Size.S3)
        row.addWidget(self.title)
        row.addWidget(self.remark)
        row.addLayout(self._start)
        row.addStretch(1)
        row.addLayout(self._end)

    def add_start(self, widget: QWidget) -> None:
        self._start.addWidget(widget)

    def add_end(self, widget: QWidget) -> None:
        self._end.addWidget(widget)
