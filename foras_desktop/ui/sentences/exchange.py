"""Sticks, the line to the hub, and letters between computers."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "bundle.withheld": QT_TRANSLATE_NOOP(
        "Sentences",
        "Part of this bundle lacks values that nobody was allowed to take out. That part was not taken; tell the "
        "central office which desk it came from.",
    ),
    "bundle.already_read": QT_TRANSLATE_NOOP(
        "Sentences", "This bundle from {desk} was read before. Nothing in it is new, and nothing has changed."
    ),
    "bundle.not_a_bundle": QT_TRANSLATE_NOOP(
        "Sentences",
        "This file is not a FORAS bundle. Nothing has changed. Choose a file that ends in .foras.",
    ),
    "bundle.damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle is cut short or altered. Nothing has changed. Ask for it to be written again.",
    ),
    "bundle.unreadable": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle holds something that no desk writes. Nothing has changed. Tell the central office.",
    ),
    "bundle.forged": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle is not signed by the desk it names. Nothing has changed. Tell the central office.",
    ),
    "bundle.batch_forged": QT_TRANSLATE_NOOP(
        "Sentences", "Part of this bundle is not signed by the desk it names, and was left out."
    ),
    "bundle.voucher_forged": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle claims a desk that the central office never admitted. Nothing has changed. Tell the central office.",
    ),
    "bundle.not_for_us": QT_TRANSLATE_NOOP(
        "Sentences", "This bundle is written for someone else. Nothing has changed. Pass the stick on."
    ),
    "bundle.stranger": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle comes from a computer that the central office has not admitted. Nothing has changed.",
    ),
    "bundle.sender_revoked": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle comes from a computer that the central office has retired. Nothing has changed.",
    ),
    "bundle.other_realm": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle belongs to other data: practice and real data, or two projects, never mix. Nothing has changed.",
    ),
    "bundle.newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "This bundle was written by a newer version of the program. Nothing has changed. Update first, then read it again.",
    ),
    "bundle.too_large": QT_TRANSLATE_NOOP(
        "Sentences", "This file is larger than any bundle. Nothing has changed. Tell the central office."
    ),
    "bundle.two_voices": QT_TRANSLATE_NOOP(
        "Sentences",
        "Two computers speak with the same voice: one is a copy of the other. Nothing has changed. Tell the central office.",
    ),
    "exchange.not_introduced": QT_TRANSLATE_NOOP(
        "Sentences", "This desk has not met the central office yet. Write the introduction and take it there."
    ),
    "exchange.nobody_to_write_to": QT_TRANSLATE_NOOP(
        "Sentences", "No other computer is known yet. Admit a desk first; then there is someone to write to."
    ),
    "exchange.unknown_computer": QT_TRANSLATE_NOOP(
        "Sentences", "This computer is not among those that are admitted. It may be retired already."
    ),
    "exchange.own_computer": QT_TRANSLATE_NOOP("Sentences", "A computer does not retire itself."),
    "identity.quarantined": QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer was copied, or put back from a copy. All that is written here is safe, and work goes on. Nothing is sent or read before it has a new identity: give it one on the page Exchange.",
    ),
    "identity.sound": QT_TRANSLATE_NOOP(
        "Sentences", "This computer's identity is in order. It needs no new one."
    ),
    "line.no_hub": QT_TRANSLATE_NOOP(
        "Sentences", "The central office has named no central server. Sticks carry everything meanwhile."
    ),
    "line.away": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central server cannot be reached. Everything is kept here; it is tried again, and a stick does too.",
    ),
    "line.busy": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central server has no time just now. Everything is kept here and goes at the next try.",
    ),
    "line.proxy": QT_TRANSLATE_NOOP(
        "Sentences",
        "This network's proxy lets nothing through. Everything is kept here. Ask whoever keeps the network.",
    ),
    "line.portal": QT_TRANSLATE_NOOP(
        "Sentences",
        "Something else answers in the central server's place. Nothing was sent. If this network asks to log on, do so in the browser.",
    ),
    "line.certificate": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central server cannot prove who it is. Nothing was sent. Tell the central office; a stick works meanwhile.",
    ),
    "line.clock": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central server's certificate is not valid on the day that this computer shows. Look at its date. Nothing was sent.",
    ),
    "line.stranger": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central server does not know this computer. Nothing was sent. Tell the central office.",
    ),
    "line.retired": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central office has retired this computer. All that is written here is safe. Call the central office.",
    ),
    "line.barred": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central server lets this computer in no more. All that is written here is safe. Call the central office.",
    ),
    "line.not_taken": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central server did not take what was sent ({code}). It is kept here. Tell the central office.",
    ),
    "letter.unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "This file is not a FORAS letter. Choose one that ends in .foras-letter."
    ),
    "letter.forged": QT_TRANSLATE_NOOP(
        "Sentences", "This letter was changed on its way. Nothing has changed here. Ask for a new one."
    ),
    "letter.not_an_introduction": QT_TRANSLATE_NOOP(
        "Sentences", "This is a welcome, meant for a desk. The central office reads introductions."
    ),
    "letter.not_a_welcome": QT_TRANSLATE_NOOP(
        "Sentences",
        "This is an introduction, meant for the central office. A desk reads the welcome it answers with.",
    ),
    "letter.practice_and_real": QT_TRANSLATE_NOOP(
        "Sentences", "Practice data and real data never meet: this letter is from the other kind."
    ),
    "letter.for_someone_else": QT_TRANSLATE_NOOP(
        "Sentences", "This welcome answers another computer. Nothing has changed here."
    ),
    "letter.computer_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "This letter comes from a computer that was never admitted here. Nothing has been answered.",
    ),
    "letter.computer_retired": QT_TRANSLATE_NOOP(
        "Sentences",
        "This letter comes from a computer that was retired: stolen, lost or replaced. Nothing has been answered.",
    ),
    "letter.not_for_this_office": QT_TRANSLATE_NOOP(
        "Sentences", "This letter is sealed to another central office. Nothing has been answered."
    ),
    "letter.not_an_answer": QT_TRANSLATE_NOOP(
        "Sentences",
        "This letter does not answer a forgotten passphrase. Choose the one whose name ends in answer.foras-letter.",
    ),
    "letter.answers_another": QT_TRANSLATE_NOOP(
        "Sentences", "This answer is for another desk, computer or person. Nothing has changed here."
    ),
    "letter.answer_stale": QT_TRANSLATE_NOOP(
        "Sentences",
        "This answers an earlier letter. Wait for the answer to the last one, or write a new letter.",
    ),
    "letter.answer_outdated": QT_TRANSLATE_NOOP(
        "Sentences",
        "This answer does not fit the key of this database: it has changed since the letter. Write a new letter.",
    ),
    "letter.other_realm": QT_TRANSLATE_NOOP(
        "Sentences", "This desk belongs to another central office already. Nothing has changed here."
    ),
    "help.not_possible": QT_TRANSLATE_NOOP(
        "Sentences",
        "The central office cannot help here yet: this desk has not met it, or nobody has unlocked since. A colleague or the recovery sheet can.",
    ),
    "help.nothing_asked": QT_TRANSLATE_NOOP(
        "Sentences", "Nothing is waiting for an answer in this name. Write a new letter."
    ),
    "help.wrong_passphrase": QT_TRANSLATE_NOOP(
        "Sentences",
        "This is not the passphrase that was chosen for the letter. Try again, or write a new letter.",
    ),
    "help.not_confirmed": QT_TRANSLATE_NOOP(
        "Sentences", "Compare the digits and make sure of the voice first. Nothing has been answered."
    ),
}
