"""A line of text: leading icon, clear button, hidden pass phrase with an eye; the style sheet dresses it."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from foras_desktop.ui.theme import Size, paint_icon
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.paint import is_rtl, mirrored, tokens

_BUTTON = 24
_EDGE = 8
_NARROWEST = 64


class TextInput(QLineEdit):
    """32 high (36 with `dialog=True`). `arabic=True` writes from right to left whatever the page does."""

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        icon: str | None = None,
        trailing_icon: str | None = None,
        clearable: bool = False,
        password: bool = False,
        dialog: bool = False,
        arabic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._icon = icon
        self._trailing_icon = trailing_icon
        self._clear: IconButton | None = None
        self._eye: IconButton | None = None
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self.setProperty("tall", dialog)
        if arabic:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if clearable:
            self._add_clear()
        if password:
            self._add_eye()
        self._set_margins()

    def _add_clear(self) -> None:
        name = QCoreApplication.translate("TextInput", "Clear")
        self._clear = IconButton("x", name, size=_BUTTON, parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._clear.setVisible(bool(self.text()))
        self.textChanged.connect(self._on_text_changed)

    def _add_eye(self) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Password)
        name = QCoreApplication.translate("TextInput", "Show the pass phrase")
        self._eye = IconButton("eye", name, size=_BUTTON, parent=self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye_toggled)

    def _on_clear_clicked(self) -> None:
        self.clear()
        self.textEdited.emit("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text_changed(self, text: str) -> None:
        if self._clear is not None:
            self._clear.setVisible(bool(text) and self.isEnabled())

    def _on_eye_toggled(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if self._eye is not None:
            self._eye.set_icon("eye-off" if shown else "eye")
            self._eye.set_name(
                QCoreApplication.translate("TextInput", "Hide the pass phrase")
                if shown
                else QCoreApplication.translate("TextInput", "Show the pass phrase"),
            )

    def _set_margins(self) -> None:
        start = Size.ICON + 6 if self._icon else 0
        end = _BUTTON if self._clear or self._eye or self._trailing_icon else 0
        if is_rtl(self):
            start, end = end, start
        self.setTextMargins(start, 0, end, 0)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()  # as wide as the font's widest letter, an Arabic ligature
        return QSize(min(hint.width(), _NARROWEST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        self._set_margins()
        for button in (self._clear, self._eye):
            if button is not None:
                self._place(button)

    def _place(self, button: IconButton) -> None:
        whole = QRectF(self.rect())
        top = (whole.height() - _BUTTON) / 2
        place = mirrored(QRectF(whole.width() - _BUTTON - 4, top, _BUTTON, _BUTTON), whole, is_rtl(self))
        button.setGeometry(place.toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        whole, colours = QRectF(self.rect()), tokens()
        painter = QPainter(self)
        if self._icon:
            place = mirrored(QRectF(_EDGE, 0, Size.ICON, whole.height()), whole, is_rtl(self))
            paint_icon(painter, self._icon, place, colours.muted, self.layoutDirection())
        if self._trailing_icon:
            x = whole.width() - _EDGE - Size.ICON
            place = mirrored(QRectF(x, 0, Size.ICON, whole.height()), whole, is_rtl(self))
            paint_icon(painter, self._trailing_icon, place, colours.muted, self.layoutDirection())
