"""Registers brought in from workbooks."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "register.not_a_workbook": QT_TRANSLATE_NOOP(
        "Sentences",
        "This file is no workbook that can be read. Nothing was taken from it. Save it as an Excel workbook or "
        "as a text file (CSV), and try again.",
    ),
    "register.protected": QT_TRANSLATE_NOOP(
        "Sentences",
        "This workbook is protected with a password. Nothing was taken from it. Open it in Excel, save it "
        "without the password, and try again.",
    ),
    "register.too_large": QT_TRANSLATE_NOOP(
        "Sentences",
        "This file is too large for a register: up to {limit} lines can be read at once. Nothing was taken "
        "from it. Divide it, and try again.",
    ),
    "register.far_cell": QT_TRANSLATE_NOOP(
        "Sentences",
        "On the sheet “{sheet}” something stands very far below or beside the table. Nothing was taken from "
        "it. Delete it in Excel (Ctrl + End leads there), save, and try again.",
    ),
    "register.empty": QT_TRANSLATE_NOOP("Sentences", "There is nothing in this file. Choose another one."),
    "register.changed": QT_TRANSLATE_NOOP(
        "Sentences", "The file was changed since its lines were shown. Nothing was taken from it. Look again."
    ),
    "register.other_desk": QT_TRANSLATE_NOOP(
        "Sentences", "A desk brings in its own register. Another desk's is brought in at the central office."
    ),
    "register.taken_back": QT_TRANSLATE_NOOP("Sentences", "This register was taken back already."),
    "register.not_whole": QT_TRANSLATE_NOOP(
        "Sentences",
        "Part of what this register brought has not arrived here yet. Read the next stick, then take it back.",
    ),
}
