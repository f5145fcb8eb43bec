"""The audit trail, sealed fields, erasing and letting go, and figures for research."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "audit.no_anchor": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle was not written by the central office, so it confirms nothing. Take one of its own.",
    ),
    "holders.too_few": QT_TRANSLATE_NOOP(
        "Sentences",
        "What is sealed has to open to {least} colleagues at least, so that it can be read when one is away.",
    ),
    "person.erased": QT_TRANSLATE_NOOP(
        "Sentences",
        "This person's data were erased. Nothing more is kept of them; whoever comes again is registered anew.",
    ),
    "person.let_go": QT_TRANSLATE_NOOP(
        "Sentences",
        "This person left long ago: who it is, is kept at the central office and at the desk of the case. "
        "Settings, Data protection has it sent again.",
    ),
    "person.not_let_go": QT_TRANSLATE_NOOP("Sentences", "What is known of this person is here already."),
    "erasure.reason_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Say why the data have to be kept: the person is told, and it is noted."
    ),
    "erasure.answered": QT_TRANSLATE_NOOP(
        "Sentences", "This request was answered already. Nothing was changed."
    ),
    "research.reason_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Say what it is wanted for: without a reason nothing leaves, and the reason is noted."
    ),
}
