"""The look: tokens, type, icons and the theme that dresses the application with them."""

from foras_desktop.ui.theme.fonts import TextRole, font, line_height
from foras_desktop.ui.theme.icons import icon, icon_pixmap, paint_icon
from foras_desktop.ui.theme.theme import Theme, ThemeMode
from foras_desktop.ui.theme.tokens import Duration, Size, Tokens

__all__ = [
    "Duration",
    "Size",
    "TextRole",
    "Theme",
    "ThemeMode",
    "Tokens",
    "font",
    "icon",
    "icon_pixmap",
    "line_height",
    "paint_icon",
]
