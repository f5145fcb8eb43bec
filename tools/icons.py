"""Copies the chosen Lucide icons from an unpacked `lucide-static` package into resources/icons.

npm pack lucide-static && tar xzf lucide-static-*.tgz
python tools/icons.py package
"""

import shutil
import sys
from pathlib import Path

# One list, by the place each icon was chosen for. An icon that no page shows has no business here.
NAVIGATION = (
    "sun users calendar-days graduation-cap book-open-text chart-no-axes-column arrow-left-right settings"
)
SIGNS = (
    "circle-check circle-arrow-up circle-dashed file-pen-line file-clock scale triangle-alert "
    "circle-alert lock eye-off hourglass award equal equal-approximately equal-not"
)
PEOPLE = "user-plus user-check user-minus users-round baby stethoscope"
WORDS = (
    "languages phone phone-call message-circle message-square-text megaphone book-open file-text "
    "file-badge clipboard-list video"
)
# Named by the country sheets (resources/sheets).
SHEETS = "hammer heart-handshake map-pin package route shopping-basket"
PLACES = "plane-takeoff bed-single wheat sprout"
TIME = "calendar-off history"
ACTIONS = (
    "plus minus x check ban copy copy-plus printer pencil ellipsis search list-filter arrow-down-a-z "
    "undo-2 refresh-cw download upload key-round eye info circle-question-mark circle-x"
)
ARROWS = "chevron-down chevron-left chevron-right arrow-up-right arrow-big-up-dash"
MACHINE = "usb wifi-off loader-circle hard-drive sheet"
NAMES = " ".join(
    (NAVIGATION, SIGNS, PEOPLE, WORDS, SHEETS, PLACES, TIME, ACTIONS, ARROWS, MACHINE),
).split()

TARGET = Path(__file__).resolve().parent.parent / "resources" / "icons"


def copy_icons(package: Path) -> None:
    """Copy every named icon and the licence; fail on the first one the package lacks."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        shutil.copyfile(package / "icons" / f"{name}.svg", TARGET / f"{name}.svg")
    shutil.copyfile(package / "LICENSE", TARGET / "LICENSE-Lucide.txt")
    print(f"{len(NAMES)} icons in {TARGET}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    copy_icons(Path(sys.argv[1]))
