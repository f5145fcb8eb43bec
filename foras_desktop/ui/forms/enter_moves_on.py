"""Enter goes to the next field: a whole form by keyboard, one key after each answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QRadioButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterMovesOn(QObject):
    """Watches the application while its form is alive; only keys typed inside the form are taken."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not isinstance(watched, QWidget) or not self._form.isAncestorOf(watched):
            return False
        return self._move_on(watched)

    def _move_on(self, widget: QWidget) -> bool:
        if isinstance(widget, QLineEdit):
            completer = widget.completer()
            popup = completer.popup() if completer else None
            if popup is not None and popup.isVisible():
                return False
            if completer is not None and widget.text().strip():
                return False  # the chooser takes what is typed first
        elif isinstance(widget, QComboBox):
            if widget.view().isVisible():
                return False
        elif not (isinstance(widget, QAbstractButton) and widget.isCheckable()):
            return False
        following = _next_in_line(widget, self._form)
        if following is None:
            return False
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _next_in_line(widget: QWidget, form: QWidget) -> QWidget | None:
    """The next widget of the form that Tab would reach; of radio buttons only the chosen one counts."""
    one = widget.nextInFocusChain()
    while one is not None and one is not widget:
        if form.isAncestorOf(one) and _takes_focus(one) and one.parentWidget() is not _group_of(widget):
            return one
        one = one.nextInFocusChain()
    return None


def _group_of(widget: QWidget) -> QWidget | None:
    return widget.parentWidget() if isinstance(widget, QRadioButton) else None


def _takes_focus(widget: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None):
        return False
    group = _group_of(widget)
    if group is not None and isinstance(widget, QRadioButton) and not widget.isChecked():
        return not any(one.isChecked() for one in group.findChildren(QRadioButton))
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
