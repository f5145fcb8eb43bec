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
    """Cloth (its four yarns), the cover's ground and ink, the accent, the tint of boxes and circles."""

    cloth_dark: str
    cloth_light: str
    cloth_middle: str
    ground: str
    name: str
    accent: str
    tint: str
    dots: str
    cloth_bright: str = WHITE


def _colours(yarns: str, page: str) -> CountryColours:
    """Yarns dark, light, middle, bright; then ground, name, accent, tint, dots: as they are mixed, by eye."""
    dark, light, middle, bright = (f"#{colour}" for colour in yarns.split())
    ground, name, accent, tint, dots = (f"#{colour}" for colour in page.split())
    return CountryColours(dark, light, middle, ground, name, accent, tint, dots, bright)


_OWN: dict[str, CountryColours] = {
    "BFA": _colours("2A2433 F6EBD9 A8412D D9922E", "F8E7E2 3A1812 943A2A F9EEE6 DDAA9C"),
    "CIV": _colours("1F2746 F5E8D0 C4691C F5E8D0", "FBEADA 2B1A0C 9C4A00 FAF0E2 DFB183"),
    "CMR": _colours("17191B F5ECD8 D9602B E8B23A", "E4F0E4 15301B 2A6B37 EEF3E8 9CC3A4"),
    "COD": _colours("39230F E5C98F 8A5526 E5C98F", "F4E8CF 39230F 12658D F8F0DE CDB283"),
    "GIN": _colours("1A2350 E3E9F5 7C93CC E3E9F5", "E3E9F5 1A2350 A1285A EEF1F8 AEBBDC"),
    "MLI": _colours("2A1E17 F0E3C8 96481F F0E3C8", "F0E3C8 2A1E17 96481F F7ECD6 D9BC93"),
    "SEN": _colours("10302F F2EBDA 45A79D D08F32", "DCF0EE 0E2F2D 0A6762 EAF4F1 8CC4BE"),
    "TGO": _colours("2C1B52 F7EACB E0A52C C0392B", "EDE7F8 2C1B52 6741AD F3EFF9 BBA8E2"),
}
_OTHER = ("#565C6A", "#ECE9E3")


def _mixed(colour: str, other: str, share: float) -> str:
    """`share` of `colour` in `other`, channel by channel."""
    pairs = ((int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def country_colours(country: str) -> CountryColours:
    """The colours for an ISO 3166 alpha-3 code; one that is none of ours gets quiet ones."""
    own = _OWN.get(country)
    if own is not None:
        return own
    hue, soft = _OTHER
    dark = _mixed(hue, "#14161C", 0.35)
    return CountryColours(
        cloth_dark=dark,
        cloth_light=_mixed(soft, WHITE, 0.8),
        cloth_middle=_mixed(hue, WHITE, 0.75),
        cloth_bright=_mixed(hue, WHITE, 0.5),
        ground=soft,
        name=dark,
        accent=hue,
        tint=_mixed(soft, PAPER, 0.7),
        dots=_mixed(hue, WHITE, 0.4),
    )
