"""This computer: its disk, its database, backups and printers."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "backup.no_room": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is too little room on this computer for a backup. The earlier ones are as they were. Make room, "
        "and try again.",
    ),
    "backup.not_sound": QT_TRANSLATE_NOOP(
        "Sentences",
        "The backup could not be opened again and was thrown away. The earlier ones are as they were. Check "
        "the database in the settings.",
    ),
    "backup.place_missing": QT_TRANSLATE_NOOP(
        "Sentences", "This folder is not there. Plug the stick in, or choose another folder."
    ),
    "backup.place_inside": QT_TRANSLATE_NOOP(
        "Sentences",
        "This folder lies in the database's own. A second place is a stick, another disk or a shared folder.",
    ),
    "backup.not_a_backup": QT_TRANSLATE_NOOP(
        "Sentences", "This file is no backup of FORAS. Nothing was changed. Choose another one."
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "This backup is damaged and was not put back. What is on this computer is as it was. Choose an "
        "earlier one.",
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "A newer release of the program made this backup. Nothing was changed. Bring this computer's program "
        "up to date first.",
    ),
    "place.network": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database would lie on another computer's disk, which can lose what is written. Nothing was changed. "
        "Let the program keep it on this computer.",
    ),
    "place.removable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database would lie on a stick, which can be pulled and lost. Nothing was changed. Let the program "
        "keep it on this computer; a stick is for exchanges and backups.",
    ),
    "place.synchronised": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database would lie in a folder that a service copies to other computers, which damages it and gives "
        "it away. Nothing was changed. Let the program keep it outside that folder.",
    ),
    "keys.missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "The key file of this desk is missing. Put keys.json back from the backup; the data is safe.",
    ),
    "keys.damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The key file of this desk is damaged. Put keys.json back from the backup; the data is safe.",
    ),
    "database.older": QT_TRANSLATE_NOOP(
        "Sentences",
        "An older release of the program made this database, and bringing it up to date has to write. Nothing "
        "was changed. Make room on the disk, or put the last backup back.",
    ),
    "database.missing": QT_TRANSLATE_NOOP(
        "Sentences", "The database of this desk is missing. Put foras.db back from the backup."
    ),
    "database.not_a_database": QT_TRANSLATE_NOOP(
        "Sentences", "foras.db is not this desk's database, or it is damaged. Put it back from the backup."
    ),
    "database.damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The database is damaged. Nothing more is written to it. Put it back from the backup."
    ),
    "database.newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "This database was opened by a newer version of the program. Nothing has changed. Install that version.",
    ),
    "database.triggers_differ": QT_TRANSLATE_NOOP(
        "Sentences",
        "This database was changed by something else than FORAS, so it is not written. Put it back from the backup.",
    ),
    "database.busy": QT_TRANSLATE_NOOP(
        "Sentences", "Another program holds the database. Close it, then try again. Nothing is lost."
    ),
    "database.cannot_open": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database cannot be opened from this folder. Check that you may read and write there.",
    ),
    "disk.full": QT_TRANSLATE_NOOP(
        "Sentences",
        "The disk is full. Nothing was written. Make room, then try again; what you typed is still here.",
    ),
    "disk.read_only": QT_TRANSLATE_NOOP(
        "Sentences", "This disk can only be read. Nothing was written. Choose another one."
    ),
    "disk.not_allowed": QT_TRANSLATE_NOOP(
        "Sentences", "You may not write here. Nothing was written. Choose another folder."
    ),
    "disk.gone": QT_TRANSLATE_NOOP(
        "Sentences", "The stick or folder is gone. Nothing was half written. Plug it in, then try again."
    ),
    "disk.failed": QT_TRANSLATE_NOOP(
        "Sentences", "The disk failed. Nothing was half written. Try another stick or folder."
    ),
    "file.impossible_name": QT_TRANSLATE_NOOP(
        "Sentences", "This computer cannot use this name. Nothing was written. Choose another one."
    ),
    "printer.none": QT_TRANSLATE_NOOP(
        "Sentences", "No printer is set up on this computer. Save the PDF and print it elsewhere."
    ),
    "printer.failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The printer did not take the pages. Check it, then print again; the PDF can be saved instead.",
    ),
    "undo.moved_on": QT_TRANSLATE_NOOP(
        "Sentences", "This was changed again since, so it cannot be taken back. Correct it in the record."
    ),
    "undo.never": QT_TRANSLATE_NOOP("Sentences", "This cannot be taken back. Record a correction instead."),
    "work.cancelled": QT_TRANSLATE_NOOP("Sentences", "Stopped. Nothing was written."),
    "work.fault": QT_TRANSLATE_NOOP(
        "Sentences",
        "A fault in the program stopped this. What was saved before is safe. Look before you repeat it.",
    ),
    "work.stopped": QT_TRANSLATE_NOOP(
        "Sentences", "The work was interrupted. Nothing was half written. Try again."
    ),
}
