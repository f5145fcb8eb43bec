"""The top bar: the mark and the desk, the search, what waits to leave, help and lock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from foras_desktop.ui.shell.sidebar import NARROW, WIDE
from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import CENTER, is_rtl, mirrored, paint_text, text_width, tokens
from foras_desktop.ui.widgets.search_input import SearchInput
from foras_desktop.ui.widgets.sign import Sign, SignIcon
from foras_desktop.ui.widgets.tag import Tag, TagKind
from foras_desktop.ui.widgets.unlock_path import wordmark_font

HEIGHT = 48
_SEARCH_WIDTH = 440


class TopBar(QWidget):
    """`search` is the global search line; the window listens to it."""

    help_wanted = Signal()
    lock_wanted = Signal()
    exchange_wanted = Signal()

    def __init__(
        self,
        desk: str,
        *,
        practice: bool,
        arabic: bool,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setFixedHeight(HEIGHT)
        self._head = _House(desk, arabic=arabic)
        self.search = SearchInput(
            placeholder=translate("TopBar", "Search a person, a session, an action"),
            shortcut_hint="Ctrl K",
            quiet=True,
        )
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self._sync = _SyncSign()
        help_button = IconButton(
            "circle-question-mark", translate("TopBar", "Shortcuts of this page"), shortcut_hint="F1"
        )
        lock_button = IconButton("lock", translate("TopBar", "Lock the screen"), shortcut_hint="F12")
        help_button.clicked.connect(self.help_wanted)
        lock_button.clicked.connect(self.lock_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S1)
        row.addWidget(self._head)
        row.addWidget(self.search, 10)
        if practice:
            row.addSpacing(Size.S3)
            row.addWidget(Tag(translate("TopBar", "Practice data"), TagKind.CAUTION))
        if read_only:
            row.addSpacing(Size.S3)
            row.addWidget(Tag(translate("TopBar", "Reading only"), TagKind.CAUTION))
        row.addStretch(1)
        row.addWidget(self._sync)
        row.addSpacing(Size.S2)
        row.addWidget(help_button)
        row.addWidget(lock_button)
        row.addSpacing(Size.S2)

    def set_waiting(self, text: str, age: str) -> None:
        """What waits to leave, and since when; empty when nothing does."""
        self._sync.say(text, age)

    def set_narrow(self, narrow: bool) -> None:
        self._head.set_narrow(narrow)


class _SyncSign(QWidget):
    """The one sign for "made here, not yet arrived elsewhere"."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Label("")
        self._age = Label("", TextRole.BODY, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(SignIcon(Sign.TO_SEND))
        row.addWidget(self._text)
        row.addWidget(self._age)
        self.hide()

    def say(self, text: str, age: str) -> None:
        self._text.setText(text)
        self._age.setText(f"· {age}" if age else "")
        self.setAccessibleName(f"{text} {age}")
        self.setVisible(bool(text))


class _House(QWidget):
    """The mark, FORAS, a thin line, and the desk."""

    def __init__(self, desk: str, *, arabic: bool) -> None:
        super().__init__()
        self._desk = desk
        self._name = "فرص" if arabic else "FORAS"
        self._narrow = False
        self.setAccessibleName(f"FORAS {desk}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROW if self._narrow else WIDE, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        rtl = is_rtl(self)
        place = mirrored(QRectF(16, 0, 20, whole.height()), whole, rtl)
        paint_icon(painter, "foras-mark", place, colours.accent)
        if self._narrow:
            return
        font = wordmark_font(15)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        width = painter.fontMetrics().horizontalAdvance(self._name)
        name = mirrored(QRectF(44, 0, width + 2, whole.height()), whole, rtl)
        painter.drawText(name, int(CENTER), self._name)
        x = 44 + width + Size.S2
        line = mirrored(QRectF(x, 15, 1, 18), whole, rtl)
        painter.fillRect(line, QColor(colours.line_strong))
        room = min(text_width(self._desk) + 2, whole.width() - x - Size.S2)
        desk = mirrored(QRectF(x + Size.S2, 0, room, whole.height()), whole, rtl)
        paint_text(painter, desk, self._desk, colours.muted, rtl=rtl)
