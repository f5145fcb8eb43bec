"""A field: label above, any editor, and below it a caption or the sentence that refuses."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole, Theme, line_height
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.sign import Sign, SignIcon

_DOTS_BELOW = 6
"""A button in Arabic paints further below its line than a label does."""
_CHANGE_SIGNALS = ("textEdited", "value_changed", "textChanged")


class Field(QWidget):
    """`optional` is the translated marker (“· optional”); `end` stands at the end of the label's line."""

    error_changed = Signal(str)

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        optional: str = "",
        caption: str = "",
        end: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._error = ""
        self._description = ""
        self._label = Label(label, TextRole.LABEL)
        self._label.setBuddy(editor)
        self._optional = Label(optional, TextRole.BODY, "muted")
        self._caption = Label(caption, TextRole.CAPTION, "muted", wrap=True)
        self._refusal = _Refusal()
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._lay_out(end)
        self._forget_error_while_typing()
        self._show_lines()

    def _lay_out(self, end: QWidget | None) -> None:
        above = QWidget()
        room = line_height(TextRole.LABEL)
        if end is not None and Theme.current().is_arabic:
            room += _DOTS_BELOW
        above.setFixedHeight(room)
        head = QHBoxLayout(above)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self._label)
        head.addWidget(self._optional)
        head.addStretch(1)
        if end is not None:
            end.setMaximumHeight(room)
            head.addWidget(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S1)
        column.addWidget(above)
        above.setVisible(bool(self._label.text()))
        column.addWidget(self.editor)
        column.addWidget(self._caption)
        column.addWidget(self._refusal)
        column.addStretch(1)
        self.setFocusProxy(self.editor)

    def set_label(self, label: str) -> None:
        """Ask for something else with the same editor."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def _forget_error_while_typing(self) -> None:
        for name in _CHANGE_SIGNALS:
            changed = getattr(self.editor, name, None)
            if isinstance(changed, SignalInstance):
                changed.connect(self._on_editor_changed)
                return

    def _on_editor_changed(self) -> None:
        self.clear_error()

    @property
    def error(self) -> str:
        return self._error

    def set_error(self, sentence: str) -> None:
        """Show why the value is refused: one sentence naming the rule and the way out."""
        if sentence and not self._error:
            self._description = self.editor.accessibleDescription()
        self._error = sentence
        self._refusal.set_text(sentence)
        self.editor.setAccessibleDescription(sentence or self._description)
        self._mark_editor(bool(sentence))
        self._show_lines()
        self.error_changed.emit(sentence)

    def clear_error(self) -> None:
        """Take the refusal away."""
        if self._error:
            self.set_error("")

    def set_caption(self, caption: str) -> None:
        """Change the quiet line below the editor."""
        self._caption.setText(caption)
        self._show_lines()

    def _mark_editor(self, refused: bool) -> None:
        self.editor.setProperty("refused", refused)
        style = self.editor.style()
        style.unpolish(self.editor)
        style.polish(self.editor)
        self.editor.update()

    def _show_lines(self) -> None:
        self._refusal.setVisible(bool(self._error))
        self._caption.setVisible(bool(self._caption.text()) and not self._error)
        self._optional.setVisible(bool(self._optional.text()))


class _Refusal(QWidget):
    """The sign and the sentence under a refused field."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Label("", TextRole.BODY, "danger", wrap=True)
        icon = SignIcon(Sign.REFUSED)
        icon.setFixedHeight(line_height(TextRole.BODY))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
