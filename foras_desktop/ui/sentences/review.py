"""What the desks do not agree on."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "review.settled": QT_TRANSLATE_NOOP(
        "Sentences", "This is settled already, here or at another desk. Nothing was overwritten."
    ),
    "review.moved_on": QT_TRANSLATE_NOOP(
        "Sentences", "Things have changed since this was proposed. Look again, then choose."
    ),
    "review.newer": QT_TRANSLATE_NOOP(
        "Sentences", "A newer version of the program wrote this. Install it here to settle it."
    ),
    "review.not_to_be_left": QT_TRANSLATE_NOOP(
        "Sentences", "This cannot stay as it is. Choose one of the ways shown."
    ),
    "review.reason_missing": QT_TRANSLATE_NOOP("Sentences", "Type the reason for leaving it as it is."),
}
