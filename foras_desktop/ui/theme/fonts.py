"""The bundled type: families in order, and one font for each role; sizes are pixels, digits are tabular.

IBM Plex has tabular digits by default; Noto Sans stands last for the letters Plex lacks (ɛ ɔ ɲ ɓ ɗ ƴ).
"""

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from foras_desktop.ui.theme.resources import resource_path

LATIN_FAMILIES = ("IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans")
ARABIC_FAMILIES = ("IBM Plex Sans Arabic", "IBM Plex Sans", "Noto Sans")
_FILES = (
    "IBMPlexSans-Regular.ttf",
    "IBMPlexSans-Medium.ttf",
    "IBMPlexSans-SemiBold.ttf",
    "IBMPlexSansArabic-Regular.ttf",
    "IBMPlexSansArabic-Medium.ttf",
    "IBMPlexSansArabic-SemiBold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
)
_LARGEST_SMALL_SIZE = 13


class _Measure(NamedTuple):
    pixels: int
    line: int
    weight: QFont.Weight


_NORMAL, _MEDIUM, _SEMIBOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold


class TextRole(Enum):
    """What a text is; its size, line box and weight follow."""

    FIGURE = "figure"
    TITLE = "title"
    HEADING = "heading"
    SECTION = "section"
    BODY = "body"
    LABEL = "label"
    CAPTION = "caption"
    CAPTION_MEDIUM = "caption_medium"
    CAPTION_STRONG = "caption_strong"


_MEASURES = {
    TextRole.FIGURE: _Measure(28, 36, _SEMIBOLD),
    TextRole.TITLE: _Measure(20, 28, _SEMIBOLD),
    TextRole.HEADING: _Measure(16, 24, _SEMIBOLD),
    TextRole.SECTION: _Measure(13, 20, _SEMIBOLD),
    TextRole.BODY: _Measure(13, 20, _NORMAL),
    TextRole.LABEL: _Measure(13, 20, _MEDIUM),
    TextRole.CAPTION: _Measure(11, 16, _NORMAL),
    TextRole.CAPTION_MEDIUM: _Measure(11, 16, _MEDIUM),
    TextRole.CAPTION_STRONG: _Measure(11, 16, _SEMIBOLD),
}


class _State:
    """The script of the interface's language; set by the theme, read by every font."""

    arabic = False
    loaded = False


def load_fonts() -> list[str]:
    """Register the bundled files once. Returns the names of files that could not be read."""
    if _State.loaded:
        return []
    _State.loaded = True
    return [
        name for name in _FILES if QFontDatabase.addApplicationFont(str(resource_path("fonts") / name)) < 0
    ]


def set_arabic(arabic: bool) -> None:
    """Choose the order of families and the sizes for the interface's language."""
    _State.arabic = arabic
    _cache.clear()


_cache: dict[tuple[TextRole, bool], QFont] = {}


def font(role: TextRole = TextRole.BODY, *, arabic: bool | None = None) -> QFont:
    """A fresh font for a role, in the interface's script or in the one asked for."""
    script = _State.arabic if arabic is None else arabic
    cached = _cache.get((role, script))
    if cached is None:
        cached = _cache[(role, script)] = _make(role, arabic=script)
    return QFont(cached)


def _make(role: TextRole, *, arabic: bool) -> QFont:
    measure = _MEASURES[role]
    made = QFont()
    made.setFamilies(list(ARABIC_FAMILIES if arabic else LATIN_FAMILIES))
    enlarge = 1 if arabic and measure.pixels <= _LARGEST_SMALL_SIZE else 0
    made.setPixelSize(measure.pixels + enlarge)
    made.setWeight(measure.weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def line_height(role: TextRole = TextRole.BODY) -> int:
    """The line box of a role: on the grid, the same in both scripts."""
    return _MEASURES[role].line
