"""The colours of printed pieces, and each country's own set for its brochure."""

from __future__ import annotations

from dataclasses import dataclass

INK = "#1B2130"
BLACK = "#000000"
BODY = "#3A4050"
MUTED = "#565C6A"
LINE = "#D9D2C4"
LINE_STRONG = "#8C857A"
PAPER = "#FFFDF8"
WHITE = "#FFFFFF"
DEEP_BLUE = "#2743A0"
TERRACOTTA = "#B4532F"
SAND = "#EFE3C9"
GOLD = "#8A6A1F"
CAUTION = "#845000"


@dataclass(frozen=True)
class CountryColours:
    """Cloth (dark and light), the cover's ground and ink, the accent, the tint of boxes and circles."""

    cloth_dark: str
    cloth_light: str
    cloth_middle: str
    ground: str
    name: str
    accent: str
    tint: str
    dots: str


MALI = CountryColours("#2A1E17", "#F0E3C8", "#96481F", "#F0E3C8", "#2A1E17", "#96481F", "#F7ECD6", "#D9BC93")
GUINEA = CountryColours(
    "#1A2350", "#E3E9F5", "#7C93CC", "#E3E9F5", "#1A2350", "#A1285A", "#EEF1F8", "#AEBBDC"
)

# Hue and soft tone per country, as in the program's windows.
_HUES: dict[str, tuple[str, str]] = {
    "BFA": ("#943A2A", "#F8E7E2"),
    "CMR": ("#2A6B37", "#E4F0E4"),
    "CIV": ("#9C4A00", "#FBEADA"),
    "COD": ("#12658D", "#E0EEF6"),
    "SEN": ("#0A6762", "#DCF0EE"),
    "TGO": ("#6741AD", "#EDE7F8"),
}
_OTHER = ("#565C6A", "#ECE9E3")


def _mixed(colour: str, other: str, share: float) -> str:
    """`share` of `colour` in `other`, channel by channel."""
    pairs = ((int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def country_colours(country: str) -> CountryColours:
    """The colours for an ISO 3166 alpha-3 code; without its own set, one made of its hue."""
    own = {"MLI": MALI, "GIN": GUINEA}.get(country)
    if own is not None:
        return own
    hue, soft = _HUES.get(country, _OTHER)
    dark = _mixed(hue, "#14161C", 0.35)
    return CountryColours(
        cloth_dark=dark,
        cloth_light=_mixed(soft, WHITE, 0.8),
        cloth_middle=_mixed(hue, WHITE, 0.75),
        ground=soft,
        name=dark,
        accent=hue,
        tint=_mixed(soft, PAPER, 0.7),
        dots=_mixed(hue, WHITE, 0.4),
    )
