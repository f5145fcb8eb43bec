"""Several of many in one field: chosen ones as chips, a line that completes; Backspace undoes."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.chosen_item import ChosenItem
from foras_desktop.ui.widgets.paint import paint_ground, tokens


class MultiChoice(QWidget):
    """`options` are (key, translated text). Enter or leaving takes the completion; order is kept."""

    value_changed = Signal(object)

    def __init__(
        self,
        options: Iterable[tuple[str, str]] = (),
        *,
        values: Sequence[str] = (),
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._placeholder = placeholder
        self._texts: dict[str, str] = {}
        self._items: list[ChosenItem] = []
        self._line = QLineEdit()
        self._line.setProperty("bare", True)
        self._line.setMinimumWidth(32)
        self._line.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Size.S1, 0, Size.S1, 0)
        self._row.setSpacing(Size.S1)
        self._row.addWidget(self._line, 1)
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        self.set_value(values)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Replace what may be chosen; chosen keys that are gone are dropped."""
        self._texts = dict(options)
        completer = QCompleter(sorted(self._texts.values(), key=str.casefold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("popup", True)
        completer.activated.connect(self._on_completer_activated)
        self._line.setCompleter(completer)
        self.set_value([key for key in self.value() if key in self._texts])

    def value(self) -> list[str]:
        """The chosen keys, in the order they were chosen."""
        return [item.key for item in self._items]

    def set_value(self, keys: Iterable[str]) -> None:
        """Choose exactly these."""
        wanted = list(dict.fromkeys(keys))
        if wanted == self.value():
            self._refresh()
            return
        for item in self._items:
            self._drop(item)
        self._items = [self._make_item(key) for key in wanted]
        self._refresh()
        self.value_changed.emit(self.value())

    def add(self, key: str) -> None:
        """Choose one more."""
        if key in self._texts and key not in self.value():
            self._items.append(self._make_item(key))
            self._refresh()
            self.value_changed.emit(self.value())

    def remove(self, key: str) -> None:
        """Take one away."""
        for item in [item for item in self._items if item.key == key]:
            self._items.remove(item)
            self._drop(item)
            self._refresh()
            self.value_changed.emit(self.value())

    def _make_item(self, key: str) -> ChosenItem:
        item = ChosenItem(key, self._texts.get(key, key))
        item.clicked.connect(lambda: self.remove(key))
        self._row.insertWidget(self._row.count() - 1, item)
        return item

    def _drop(self, item: ChosenItem) -> None:
        self._row.removeWidget(item)
        item.hide()
        item.deleteLater()

    def _refresh(self) -> None:
        self._line.setPlaceholderText("" if self._items else self._placeholder)
        chosen = ", ".join(self._texts.get(key, key) for key in self.value())
        empty = QCoreApplication.translate("MultiChoice", "Nothing chosen")
        self.setAccessibleDescription(chosen or empty)
        self._line.setAccessibleName(self.accessibleName())
        self._line.setAccessibleDescription(chosen or empty)

    def _on_completer_activated(self, text: str) -> None:
        self._take(text)
        QTimer.singleShot(0, self._line, self._line.clear)

    def _take(self, text: str) -> bool:
        wanted = text.strip().casefold()
        exact = [key for key, name in self._texts.items() if name.casefold() == wanted]
        near = [key for key, name in self._texts.items() if wanted and name.casefold().startswith(wanted)]
        found = exact or near
        if found:
            self.add(found[0])
            self._line.clear()
        return bool(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._line and kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if watched is self._line and isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._on_line_key(event)
        return super().eventFilter(watched, event)

    def _on_line_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and not self._line.text() and self._items:
            self.remove(self._items[-1].key)
            return True
        taking = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() in (",", ";")
        return taking and bool(self._line.text().strip()) and self._take(self._line.text())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(max(236, super().sizeHint().width()), Size.CONTROL)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, Size.CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        edge, width = (colours.line_strong if self.isEnabled() else colours.line), 1
        if bool(self.property("refused")):
            edge, width = colours.danger, 2
        elif self._line.hasFocus():
            edge, width = colours.accent, 2
        ground = colours.surface if self.isEnabled() else colours.sunken
        paint_ground(QPainter(self), QRectF(self.rect()), ground, edge, width=width)
