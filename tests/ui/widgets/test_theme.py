"""The tokens keep the promises of the look, and icons, fonts and modes follow the theme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication

from foras_desktop.ui.theme import TextRole, Theme, ThemeMode, font, icon_pixmap
from foras_desktop.ui.theme.contrast import contrast
from foras_desktop.ui.theme.icons import POINTING, is_mirrored
from foras_desktop.ui.theme.resources import resource_path
from foras_desktop.ui.theme.tokens import DARK, LIGHT, Tokens
from foras_desktop.ui.widgets.sign import Sign

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("canvas", "surface", "sunken", "raised", "hover")


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_body_text_reads_on_every_ground(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.ink, getattr(tokens, ground)) >= 11
    assert contrast(tokens.muted, getattr(tokens, ground)) >= 4.5


@BOTH
def test_ink_reads_on_soft_grounds_and_when_pressed(tokens: Tokens) -> None:
    for ground in ("accent_soft", "positive_soft", "caution_soft", "danger_soft"):
        assert contrast(tokens.ink, getattr(tokens, ground)) >= 11
    assert contrast(tokens.ink, tokens.pressed) >= 7


@BOTH
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_accent", "accent_fill"),
        ("on_accent", "accent_hover"),
        ("accent_ink", "accent_soft"),
        ("muted", "accent_soft"),
        ("accent", "surface"),
        ("accent", "canvas"),
        ("positive", "surface"),
        ("positive", "positive_soft"),
        ("caution", "surface"),
        ("caution", "caution_soft"),
        ("danger", "surface"),
        ("danger", "danger_soft"),
        ("on_message", "message"),
        ("message_action", "message"),
        ("message_keys", "message"),
    ],
)
def test_text_pairs_reach_4_5(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", ["surface", "canvas"])
def test_edges_of_controls_reach_3(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.line_strong, getattr(tokens, ground)) >= 3


@BOTH
def test_every_country_reads_on_its_tag_and_on_the_sheet(tokens: Tokens) -> None:
    assert len(tokens.countries) == 9
    for hue in tokens.countries.values():
        assert contrast(hue.hue, hue.soft) >= 4.5
        assert contrast(hue.hue, tokens.surface) >= 4.5


@BOTH
def test_chart_series_stand_out(tokens: Tokens) -> None:
    charts = tokens.charts
    for colour in (charts.men, charts.women, charts.boys, charts.girls, charts.unrecorded):
        assert contrast(colour, tokens.surface) >= 3


def test_unknown_country_has_the_hue_of_other_nationalities() -> None:
    assert LIGHT.country("XXX") == LIGHT.countries["AUT"]


def test_every_sign_has_its_icon() -> None:
    for sign in Sign:
        assert resource_path(f"icons/{sign.icon}.svg").is_file()
        assert sign.colour.startswith("#")


@pytest.mark.parametrize("name", sorted(POINTING))
def test_pointing_icons_flip_in_arabic(themed_app: QApplication, name: str) -> None:
    left = _pixels(name, Qt.LayoutDirection.LeftToRight)
    right = _pixels(name, Qt.LayoutDirection.RightToLeft)
    assert left != right
    assert left == right.flipped(Qt.Orientation.Horizontal)


@pytest.mark.parametrize("name", ["search", "check", "hourglass", "file-clock", "foras-mark"])
def test_other_icons_do_not_flip(themed_app: QApplication, name: str) -> None:
    assert not is_mirrored(name, Qt.LayoutDirection.RightToLeft)
    assert _pixels(name, Qt.LayoutDirection.LeftToRight) == _pixels(name, Qt.LayoutDirection.RightToLeft)


def test_icons_are_sharp_on_fine_screens(themed_app: QApplication) -> None:
    pixmap = icon_pixmap("sun", LIGHT.ink, 16, 2.0)
    assert pixmap.size().width() == 32
    assert pixmap.deviceIndependentSize().width() == 16


def _pixels(name: str, direction: Qt.LayoutDirection) -> QImage:
    image = icon_pixmap(name, "#2743A0", 24, 1.0, direction).toImage()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def test_arabic_is_one_pixel_larger_at_small_sizes() -> None:
    for role in (TextRole.BODY, TextRole.CAPTION, TextRole.LABEL):
        assert font(role, arabic=True).pixelSize() == font(role, arabic=False).pixelSize() + 1
    assert font(TextRole.TITLE, arabic=True).pixelSize() == font(TextRole.TITLE, arabic=False).pixelSize()
    assert font(arabic=True).families()[0] == "IBM Plex Sans Arabic"


def test_digits_are_tabular(themed_app: QApplication) -> None:
    metrics = QFontMetrics(font(TextRole.BODY))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_changing_the_mode_changes_the_palette_and_tells(themed_app: QApplication, qtbot) -> None:
    theme = Theme.current()
    with qtbot.waitSignal(theme.theme_changed):
        theme.set_mode(ThemeMode.DARK)
    assert theme.is_dark
    assert themed_app.palette().window().color().name().upper() == DARK.canvas


def test_system_mode_follows_a_scheme(themed_app: QApplication) -> None:
    theme = Theme.current()
    theme.set_mode(ThemeMode.SYSTEM)
    dark = themed_app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.is_dark == dark


def test_arabic_turns_the_application_round(themed_app: QApplication) -> None:
    Theme.current().set_language("ar")
    assert themed_app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    Theme.current().set_language("fr")
    assert themed_app.layoutDirection() == Qt.LayoutDirection.LeftToRight
