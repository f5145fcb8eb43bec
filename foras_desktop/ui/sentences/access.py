"""Passphrases, recovery sheets and who may do what."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "access.wrong_passphrase": QT_TRANSLATE_NOOP(
        "Sentences", "This is not the passphrase of the person chosen. Try again, or use the recovery sheet."
    ),
    "access.wait": QT_TRANSLATE_NOOP(
        "Sentences",
        "Several passphrases in a row were wrong. Wait {seconds} seconds, then try again; or take the recovery "
        "sheet.",
    ),
    "access.read_only": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database is open for reading only. Nothing was changed. Put the last backup back, or mend the disk, "
        "to work again.",
    ),
    "access.not_oneself": QT_TRANSLATE_NOOP(
        "Sentences", "Nobody changes or removes their own access. Ask a colleague who may give access."
    ),
    "access.ended": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central office has ended this access. Nothing is lost; ask your desk lead or the central office.",
    ),
    "access.must_unlock_first": QT_TRANSLATE_NOOP(
        "Sentences",
        "These colleagues have to unlock once with this release first, so that they keep their access: {names}.",
    ),
    "access.wrong_recovery_code": QT_TRANSLATE_NOOP(
        "Sentences", "This is not the code of this desk's recovery sheet. Compare it letter by letter."
    ),
    "access.passphrase_short": QT_TRANSLATE_NOOP(
        "Sentences", "Choose a passphrase of at least {least} characters: four words that do not go together."
    ),
    "access.passphrase_guessable": QT_TRANSLATE_NOOP(
        "Sentences",
        "This passphrase is soon guessed: it is common, a pattern, or made of names. Take four words that do not go together.",
    ),
    "access.name_missing": QT_TRANSLATE_NOOP("Sentences", "Type the name that colleagues know."),
    "access.desk_exists": QT_TRANSLATE_NOOP(
        "Sentences", "This desk is set up on this computer already. Open it with its passphrase instead."
    ),
    "access.desk_unknown": QT_TRANSLATE_NOOP("Sentences", "Choose the desk from the list."),
    "access.unknown_person": QT_TRANSLATE_NOOP(
        "Sentences", "This person has no access on this computer. Ask the desk lead to add them."
    ),
    "access.refused": QT_TRANSLATE_NOOP(
        "Sentences", "Your role does not allow this. Ask the desk lead or the central office."
    ),
    "access.not_a_holder": QT_TRANSLATE_NOOP(
        "Sentences",
        "This is sealed to named people, and you are not among them. Ask the desk's first counsellor.",
    ),
    "access.not_central_office": QT_TRANSLATE_NOOP(
        "Sentences", "Only the central office's computer holds the key for this."
    ),
}
