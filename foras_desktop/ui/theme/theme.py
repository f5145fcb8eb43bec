"""The theme in force: light, dark or the system's; it dresses the application and says when it changes."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from foras_desktop.ui.theme import fonts
from foras_desktop.ui.theme.palette import palette_of
from foras_desktop.ui.theme.style import ForasStyle
from foras_desktop.ui.theme.stylesheet import style_sheet
from foras_desktop.ui.theme.tokens import DARK, LIGHT, Tokens


class ThemeMode(Enum):
    """What the person asked for; the value is what settings store."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """One for the program: `Theme.current()`. Widgets that paint by hand read `.tokens` when they paint."""

    theme_changed = Signal()
    _current: "Theme | None" = None

    def __init__(self) -> None:
        super().__init__()
        self._mode = ThemeMode.LIGHT
        self._tokens = LIGHT
        self._arabic = False
        self._app: QApplication | None = None
        self._style: ForasStyle | None = None
        self._worn: tuple[bool, bool] | None = None

    @classmethod
    def current(cls) -> "Theme":
        """The program's theme, made at first use."""
        if cls._current is None:
            cls._current = cls()
        return cls._current

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def mode(self) -> ThemeMode:
        return self._mode

    @property
    def is_dark(self) -> bool:
        return self._tokens.dark

    @property
    def is_arabic(self) -> bool:
        return self._arabic

    def apply(self, app: QApplication) -> None:
        """Dress the application; call once, after it exists and before the first window."""
        fonts.load_fonts()
        self._app, self._worn = app, None
        self._tokens = self._resolve()
        self._style = ForasStyle(self._tokens)
        app.setStyle(self._style)
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        self._dress()

    def set_mode(self, mode: ThemeMode) -> None:
        """Change to light, dark, or whatever the system shows."""
        self._mode = mode
        self._refresh()

    def set_language(self, language: str) -> None:
        """`fr`, `en` or `ar`: chooses families, small sizes and the layout's direction."""
        self._arabic = language.startswith("ar")
        fonts.set_arabic(self._arabic)
        if self._app is not None:
            right_to_left = Qt.LayoutDirection.RightToLeft
            direction = right_to_left if self._arabic else Qt.LayoutDirection.LeftToRight
            self._app.setLayoutDirection(direction)
        self._refresh()

    def _resolve(self) -> Tokens:
        if self._mode is ThemeMode.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode is ThemeMode.DARK else LIGHT

    def _refresh(self) -> None:
        if self._app is None:
            self._tokens = LIGHT if self._mode is ThemeMode.SYSTEM else self._resolve()
        else:
            self._tokens = self._resolve()
            self._dress()
        self.theme_changed.emit()

    def _dress(self) -> None:
        look = (self._tokens.dark, self._arabic)
        if self._app is None or look == self._worn:
            return
        self._worn = look
        if self._style is not None:
            self._style.tokens = self._tokens
        self._app.setFont(fonts.font())
        self._app.setPalette(palette_of(self._tokens))
        self._app.setStyleSheet(style_sheet(self._tokens, arabic=self._arabic))

    def _on_system_scheme_changed(self) -> None:
        if self._mode is ThemeMode.SYSTEM:
            self._refresh()
