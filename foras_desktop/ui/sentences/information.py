"""The sheets of information on countries."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "sheet.not_central": QT_TRANSLATE_NOOP(
        "Sentences",
        "Country sheets are written and published on the central office's computer. Elsewhere they are read.",
    ),
    "sheet.no_sections": QT_TRANSLATE_NOOP(
        "Sentences", "A sheet needs at least one section before it is published. Add one. The draft is kept."
    ),
    "sheet.titles_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "Each section needs its title in French, Arabic and English. Still missing: {titles}. The draft is kept.",
    ),
    "sheet.verified_in_future": QT_TRANSLATE_NOOP(
        "Sentences", "{section}: the day of the check is still to come. Type the day when it was verified."
    ),
    "sheet.review_too_early": QT_TRANSLATE_NOOP(
        "Sentences", "{section}: the review comes before the check. Type a later day."
    ),
}
