"""Every colour, size and duration of the look, in a light and a dark set; nothing here knows Qt."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Hue(NamedTuple):
    """A country's colour for bar, dot and code, and the soft ground of its tag."""

    hue: str
    soft: str


class Charts(NamedTuple):
    """Series colours of the reports; `unrecorded` is drawn as a hatch."""

    men: str
    women: str
    boys: str
    girls: str
    unrecorded: str


class Tokens(NamedTuple):
    """One theme. Values are `#RRGGBB`; the meaning of each name stands in docs of the look."""

    dark: bool
    canvas: str
    surface: str
    sunken: str
    raised: str
    hover: str
    pressed: str
    line: str
    line_strong: str
    ink: str
    muted: str
    accent: str
    accent_fill: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_ink: str
    positive: str
    positive_soft: str
    caution: str
    caution_soft: str
    danger: str
    danger_soft: str
    message: str
    on_message: str
    message_action: str
    message_keys: str
    handle: str
    shadow: str
    shadow_alpha: float
    countries: Mapping[str, Hue]
    charts: Charts

    def country(self, code: str) -> Hue:
        """The hue of a target country, or the one of other nationalities."""
        return self.countries.get(code, self.countries[OTHER_COUNTRY])


OTHER_COUNTRY = "AUT"
MESSAGE_ACTION = "#BECBFF"
UNLOCK_PANEL = "#2743A0"
UNLOCK_PATH = "#4A63BE"
UNLOCK_WAYPOINT = "#93A6E4"
UNLOCK_TEXT = "#FFFFFF"
UNLOCK_TEXT_SOFT = "#D4DCF5"

LIGHT = Tokens(
    dark=False,
    canvas="#F3F0EA",
    surface="#FFFFFF",
    sunken="#FAF8F4",
    raised="#FFFFFF",
    hover="#F2EFE9",
    pressed="#E9E5DD",
    line="#E4DFD6",
    line_strong="#8C857A",
    ink="#1B2130",
    muted="#565C6A",
    accent="#2743A0",
    accent_fill="#2743A0",
    accent_hover="#1F3788",
    on_accent="#FFFFFF",
    accent_soft="#E9EDF9",
    accent_ink="#20398C",
    positive="#1C6844",
    positive_soft="#E3F1E9",
    caution="#845000",
    caution_soft="#FBEFD8",
    danger="#AB2B28",
    danger_soft="#FBE9E7",
    message="#1B2130",
    on_message="#FFFFFF",
    message_action=MESSAGE_ACTION,
    message_keys="#C9CDD6",
    handle="#CFC9BE",
    shadow="#1B2130",
    shadow_alpha=0.14,
    countries=MappingProxyType(
        {
            "BFA": Hue("#943A2A", "#F8E7E2"),
            "CMR": Hue("#2A6B37", "#E4F0E4"),
            "CIV": Hue("#9C4A00", "#FBEADA"),
            "COD": Hue("#12658D", "#E0EEF6"),
            "GIN": Hue("#A1285A", "#F9E5ED"),
            "MLI": Hue("#735700", "#F5EDD0"),
            "SEN": Hue("#0A6762", "#DCF0EE"),
            "TGO": Hue("#6741AD", "#EDE7F8"),
            OTHER_COUNTRY: Hue("#565C6A", "#ECE9E3"),
        },
    ),
    charts=Charts("#2743A0", "#B4532F", "#7287D2", "#CE8262", "#8C857A"),
)

DARK = Tokens(
    dark=True,
    canvas="#121418",
    surface="#1A1D23",
    sunken="#16191E",
    raised="#252930",
    hover="#252930",
    pressed="#2E333C",
    line="#2D323B",
    line_strong="#737A87",
    ink="#EDEBE6",
    muted="#A7ACB7",
    accent="#A3B8FF",
    accent_fill="#4560CB",
    accent_hover="#4F6AD6",
    on_accent="#FFFFFF",
    accent_soft="#242D4C",
    accent_ink="#BECBFF",
    positive="#72C99E",
    positive_soft="#1B3327",
    caution="#E6B45F",
    caution_soft="#382C16",
    danger="#F2958E",
    danger_soft="#402322",
    message="#353B46",
    on_message="#FFFFFF",
    message_action=MESSAGE_ACTION,
    message_keys="#C9CDD6",
    handle="#3A404B",
    shadow="#000000",
    shadow_alpha=0.50,
    countries=MappingProxyType(
        {
            "BFA": Hue("#EE9A86", "#3B231D"),
            "CMR": Hue("#86C98F", "#1D3022"),
            "CIV": Hue("#F1A662", "#3A2917"),
            "COD": Hue("#78C0E6", "#172F3C"),
            "GIN": Hue("#F195B7", "#3C202C"),
            "MLI": Hue("#DBBB50", "#332B13"),
            "SEN": Hue("#66C8C0", "#14312F"),
            "TGO": Hue("#BDA6F2", "#2B2340"),
            OTHER_COUNTRY: Hue("#A7ACB7", "#2A2E36"),
        },
    ),
    charts=Charts("#A3B8FF", "#E8916B", "#6C82D0", "#B06A48", "#737A87"),
)


class Size:
    """Measures in device-independent pixels, on the 4 px grid."""

    S1, S2, S3, S4, S5, S6 = 4, 8, 12, 16, 20, 24
    RADIUS, RADIUS_SMALL, RADIUS_BAR = 6, 4, 3
    CONTROL, CONTROL_SMALL, CONTROL_DIALOG = 32, 28, 36
    SIDEBAR, SIDEBAR_NARROW, TOP_BAR, PAGE_HEAD, PAGE_HEAD_TABS = 208, 56, 48, 56, 64
    ROW_TABLE, ROW_LIST, ROW_REPORT, ROW_TWO_LINES = 32, 36, 44, 48
    CHIP, BADGE, TAB, ICON, ICON_LARGE, ICON_BADGE = 28, 20, 36, 16, 20, 12
    BANNER, BANNER_TWO_LINES, MESSAGE = 40, 64, 40
    ICON_STROKE = 1.5


class Duration:
    """Milliseconds."""

    MESSAGE = 8000
    SPIN = 900
    SHOW_PROGRESS_AFTER = 1000
    STOPPED_TYPING = 200
