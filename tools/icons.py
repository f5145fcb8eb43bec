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
PEOPLE = (
    "user user-plus user-check user-minus user-x users-round baby accessibility heart-handshake stethoscope"
)
WORDS = (
    "languages phone phone-call message-circle message-square-text megaphone mail book-open "
    "file-text file-badge file-plus clipboard-list clipboard-check clipboard-pen notebook-pen video "
    "bell"
)
PLACES = (
    "plane-takeoff plane map-pin house building-2 bed-single door-open hand-coins wheat sprout "
    "hammer shopping-basket briefcase-business route signpost"
)
TIME = (
    "calendar calendar-off calendar-plus calendar-check calendar-clock clock clock-alert history "
    "timer moon monitor"
)
ACTIONS = (
    "plus minus x check ban copy copy-plus printer pencil trash-2 ellipsis search list-filter "
    "arrow-down-a-z undo-2 redo-2 refresh-cw download upload save external-link log-out lock-open "
    "key-round eye info package circle-question-mark circle-x circle circle-dot circle-user archive "
    "archive-restore list layout-list git-merge split"
)
ARROWS = (
    "chevron-down chevron-up chevron-left chevron-right chevrons-up-down arrow-left arrow-right "
    "arrow-up-right arrow-up arrow-down arrow-big-up-dash"
)
MACHINE = (
    "usb wifi-off wifi loader-circle hard-drive database sheet table keyboard shield shield-check "
    "shield-alert server qr-code image palette bug star trending-up"
)
NAMES = " ".join(
    (NAVIGATION, SIGNS, PEOPLE, WORDS, PLACES, TIME, ACTIONS, ARROWS, MACHINE),
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
