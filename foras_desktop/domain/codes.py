"""The coded lists of domain.md that part 1 uses: stored as these words, shown translated."""

from __future__ import annotations

import re

NOT_RECORDED = "not_recorded"
SEXES = ("man", "woman", NOT_RECORDED)
BIRTH_PRECISIONS = ("day", "year", "estimated")
CATEGORIES = ("man", "woman", "umc_boy", "umc_girl", "accompanied_child", "not_recorded")
CONSENT_KINDS = ("process", "guardian", "child", "share_mission", "photo")
CENTRAL_DESK = "CEN"
HUB_DESK = "HUB"
"""What the always-on peer is called where a desk is named; nobody works there."""

DESK_CODE = re.compile("(?!CON|PRN|AUX|NUL)[A-Z]{3}")
"""What every desk is called; folders and files are named after it, so it is none of Windows' devices."""

CONSENT_FORMS = ("written", "verbal_witnessed")
PAPER_ON_FILE = "paper_on_file"
"""The form of a consent given in paper times: a register's lot is attested as a whole (domain.md, Intake)."""
NEEDS = ("food", "transport", "accommodation", "childcare", "interpreter", "health", "disability")
REFERRALS = ("entraide_nationale", "ngo", "consulate", "community", "outreach", "self", "other")
MODALITIES = ("in_person", "virtual", "remote")
ATTENDANCES = ("present", "absent_excused", "absent", "left_early")
ATTENDED = ("present", "left_early")
OCCASIONS = ("registration", "orientation", "departure")
SHEET_LANGUAGES = ("fr", "ar", "en")
SECTION_KINDS = (
    "situation", "opportunities", "assistance", "first_steps", "contacts", "challenges", "limits",
)  # fmt: skip
"""What a country sheet can tell about."""

LANGUAGES = (
    "ar", "ary", "bm", "dyu", "en", "ewo", "ff", "fr", "kab", "kg", "ln", "man", "mos", "pt", "snk",
    "srr", "sus", "sw", "tem", "wo", "ee", "kri", "ha", "yo", "es",
)  # fmt: skip
"""Languages offered at intake, by CLDR code; shown by their CLDR name."""
