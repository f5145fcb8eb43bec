"""Cycles, attendance and certificates."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "training.not_given": QT_TRANSLATE_NOOP(
        "Sentences", "This version of the module is not given on {day}. Choose the one that is given then."
    ),
    "training.no_days": QT_TRANSLATE_NOOP("Sentences", "A cycle needs at least one day. Type its first day."),
    "training.too_many_days": QT_TRANSLATE_NOOP(
        "Sentences", "A cycle has at most {limit} days. Plan two instead."
    ),
    "training.seats": QT_TRANSLATE_NOOP("Sentences", "Type how many places there are, from 1 to {limit}."),
    "training.no_demand": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is little demand for training here: people pass through. Choose Casablanca or Rabat, or type "
        "why it is given here.",
    ),
    "training.cancelled": QT_TRANSLATE_NOOP(
        "Sentences", "This cycle was called off. Choose another one, or plan a new one."
    ),
    "training.ended": QT_TRANSLATE_NOOP("Sentences", "This cycle is over. Choose one that goes on or comes."),
    "training.reason_missing": QT_TRANSLATE_NOOP("Sentences", "Type why the cycle is called off."),
    "training.person_taken": QT_TRANSLATE_NOOP(
        "Sentences", "This person is in another cycle on {day}. Give that place back first."
    ),
    "training.departure": QT_TRANSLATE_NOOP(
        "Sentences",
        "The departure, {leaves}, comes before the module's end. Plan it for {possible} or later, or ask the "
        "desk lead.",
    ),
    "training.departure_cuts": QT_TRANSLATE_NOOP(
        "Sentences",
        "A module under way would be cut short. Plan the departure for {possible} or later, or ask the desk "
        "lead.",
    ),
    "training.prerequisites": QT_TRANSLATE_NOOP(
        "Sentences", "This module comes after others that are not done yet: {modules}. Enrol in those first."
    ),
    "training.full": QT_TRANSLATE_NOOP(
        "Sentences",
        "All {capacity} places are taken. Choose another cycle, or ask the desk lead for one more.",
    ),
    "training.not_begun": QT_TRANSLATE_NOOP("Sentences", "{day} is still to come. Nothing is noted ahead."),
    "training.not_a_day": QT_TRANSLATE_NOOP("Sentences", "{day} is no day of this cycle."),
    "certificate.not_completed": QT_TRANSLATE_NOOP(
        "Sentences", "Someone chosen has not completed this module. Nothing was issued. Choose again."
    ),
    "certificate.issued_already": QT_TRANSLATE_NOOP(
        "Sentences", "Someone chosen holds a certificate of this cycle already. Nothing was issued."
    ),
    "certificate.reason_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Type why the certificate is taken back. It stays with its number."
    ),
    "certificate.revoked_already": QT_TRANSLATE_NOOP(
        "Sentences", "This certificate was taken back. It is not printed any more."
    ),
    "certificate.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "No certificate with this number or code is known here. It may come with the next stick."
    ),
    "certificate.not_one": QT_TRANSLATE_NOOP(
        "Sentences",
        "This is not the code of a FORAS certificate, or not all of it. Scan it again, and keep every character.",
    ),
    "certificate.forged": QT_TRANSLATE_NOOP(
        "Sentences",
        "This certificate does not hold: its code was changed or never signed. Ask the desk that it names.",
    ),
    "certificate.other_project": QT_TRANSLATE_NOOP(
        "Sentences",
        "This certificate belongs to another project or to practice data. It cannot be checked with this root key.",
    ),
    "certificate.not_vouched": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central office has not admitted this computer, so no certificate can be proved here. Exchange with it first.",
    ),
    "certificate.no_list": QT_TRANSLATE_NOOP(
        "Sentences",
        "This file is no list of revoked certificates: a day such as 2021-12-01 comes first, then a number a line.",
    ),
    "certificate.cannot_read": QT_TRANSLATE_NOOP(
        "Sentences", "This file cannot be read. Check its name and that you may open it."
    ),
}
