"""The sentence for each trouble: what happened, what is safe, what to do. Needs only QtCore."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.domain.errors import Trouble
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.words import word

_ACCESS = {
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
    "database.older": QT_TRANSLATE_NOOP(
        "Sentences",
        "An older release of the program made this database, and bringing it up to date has to write. Nothing "
        "was changed. Make room on the disk, or put the last backup back.",
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
    "research.reason_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Say what it is wanted for: without a reason nothing leaves, and the reason is noted."
    ),
    "erasure.answered": QT_TRANSLATE_NOOP(
        "Sentences", "This request was answered already. Nothing was changed."
    ),
    "bundle.withheld": QT_TRANSLATE_NOOP(
        "Sentences",
        "Part of this bundle lacks values that nobody was allowed to take out. That part was not taken; tell the "
        "central office which desk it came from.",
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

_PERSON = {
    "name.missing": QT_TRANSLATE_NOOP("Sentences", "Type at least one name: a family name or a given name."),
    "name.too_long": QT_TRANSLATE_NOOP(
        "Sentences", "A name has at most {limit} characters. Shorten this one."
    ),
    "name.control_character": QT_TRANSLATE_NOOP(
        "Sentences",
        "This name holds an invisible character ({character}). Type it again instead of pasting it.",
    ),
    "name.no_glyph": QT_TRANSLATE_NOOP(
        "Sentences",
        "These characters cannot be shown or printed here: {characters}. Use other letters for them.",
    ),
    "birth.in_future": QT_TRANSLATE_NOOP("Sentences", "The birth date lies in the future. Check the year."),
    "birth.too_long_ago": QT_TRANSLATE_NOOP(
        "Sentences", "Nobody born in {year} can be registered today. Check the year."
    ),
    "birth.not_a_year": QT_TRANSLATE_NOOP("Sentences", "Type the year of birth with four digits."),
    "birth.not_a_date": QT_TRANSLATE_NOOP(
        "Sentences", "Type the date as day, month and year, such as 31/12/1994."
    ),
    "birth.not_an_age": QT_TRANSLATE_NOOP("Sentences", "Type the age in whole years, from 0 to {limit}."),
    "phone.too_short": QT_TRANSLATE_NOOP(
        "Sentences",
        "A digit is missing: a Moroccan number has nine after +212. For another country, begin with +.",
    ),
    "phone.too_long": QT_TRANSLATE_NOOP(
        "Sentences", "This number has too many digits. Check it with the person."
    ),
    "phone.not_a_number": QT_TRANSLATE_NOOP(
        "Sentences", "This is not a telephone number. For a foreign one, begin with + and the country code."
    ),
    "email.not_an_address": QT_TRANSLATE_NOOP(
        "Sentences", "An e-mail address has the form name@place.country. Leave it empty if there is none."
    ),
    "country.missing": QT_TRANSLATE_NOOP("Sentences", "Choose the nationality or the country of return."),
    "country.unknown": QT_TRANSLATE_NOOP("Sentences", "Choose a country from the list."),
    "departure.in_the_past": QT_TRANSLATE_NOOP(
        "Sentences", "A planned departure lies ahead. Choose today or a later day."
    ),
    "departure.too_far": QT_TRANSLATE_NOOP(
        "Sentences", "This departure is more than ten years away. Check the year."
    ),
    "departure.not_a_date": QT_TRANSLATE_NOOP(
        "Sentences", "Type the date as day, month and year, such as 31/12/2021."
    ),
    "record.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "This record is not on this computer yet. It comes with the next exchange."
    ),
}

_CONSENT = {
    "consent.missing_process": QT_TRANSLATE_NOOP(
        "Sentences", "Consent comes first: record it before anything else about the person is kept or booked."
    ),
    "consent.missing_guardian_and_child": QT_TRANSLATE_NOOP(
        "Sentences", "Unaccompanied child: record the guardian's and the child's consent, then book."
    ),
    "consent.missing_guardian": QT_TRANSLATE_NOOP(
        "Sentences", "Unaccompanied child: record the guardian's consent, then book."
    ),
    "consent.missing_child": QT_TRANSLATE_NOOP(
        "Sentences", "Unaccompanied child: record the child's own consent, then book."
    ),
    "consent.guardian_unnamed": QT_TRANSLATE_NOOP("Sentences", "Type the name of the guardian who consents."),
    "consent.in_future": QT_TRANSLATE_NOOP("Sentences", "A consent cannot be dated in the future."),
}

_ORIENTATION = {
    "orientation.no_country": QT_TRANSLATE_NOOP("Sentences", "Choose the country that the session is about."),
    "orientation.no_time": QT_TRANSLATE_NOOP("Sentences", "Type the day and the hour of the session."),
    "orientation.third_nationality": QT_TRANSLATE_NOOP(
        "Sentences",
        "Third nationality: this session is for {first} and {second}. Plan a session for {country}.",
    ),
    "orientation.third_nationality_way_out": QT_TRANSLATE_NOOP(
        "Sentences",
        "Third nationality: this session is for {first} and {second}. "
        "Book the {country} session of {held_on}, free seats: {free}.",
    ),
    "orientation.other_country": QT_TRANSLATE_NOOP(
        "Sentences",
        "This session is for {first} so far. Add {country} as its second country, or choose another session.",
    ),
    "orientation.in_the_past": QT_TRANSLATE_NOOP(
        "Sentences", "This hour has passed. Choose a later one, or another day."
    ),
    "orientation.ends_before_start": QT_TRANSLATE_NOOP(
        "Sentences", "The session ends before it begins. A session lasts an hour unless you say otherwise."
    ),
    "orientation.too_long": QT_TRANSLATE_NOOP(
        "Sentences", "A session cannot last longer than {hours} hours. Plan several instead."
    ),
    "orientation.room_taken": QT_TRANSLATE_NOOP(
        "Sentences",
        "{room} is taken: another session begins there at {starts_at}. Choose another room or hour.",
    ),
    "orientation.counsellor_taken": QT_TRANSLATE_NOOP(
        "Sentences",
        "This counsellor runs another session at {starts_at}. Choose someone else or another hour.",
    ),
    "orientation.person_taken": QT_TRANSLATE_NOOP(
        "Sentences", "This person sits in another session at {starts_at}. Give that seat back first."
    ),
    "orientation.capacity_out_of_range": QT_TRANSLATE_NOOP(
        "Sentences", "A session has between 1 and {most} seats."
    ),
    "orientation.full": QT_TRANSLATE_NOOP(
        "Sentences",
        "All {capacity} seats are taken. Choose another session, or ask the desk lead to go past it.",
    ),
    "orientation.is_cancelled": QT_TRANSLATE_NOOP(
        "Sentences", "This session is cancelled. Choose another one."
    ),
    "orientation.was_held": QT_TRANSLATE_NOOP(
        "Sentences", "This session was held and can no longer be changed."
    ),
    "orientation.reason_missing": QT_TRANSLATE_NOOP("Sentences", "Type why the session is cancelled."),
    "orientation.attended": QT_TRANSLATE_NOOP(
        "Sentences",
        "Attendance is noted for this seat, so it cannot be given back. Correct the attendance instead.",
    ),
    "orientation.not_begun": QT_TRANSLATE_NOOP(
        "Sentences", "The session has not begun yet. Attendance is noted from its first minute on."
    ),
    "handout.quantity": QT_TRANSLATE_NOOP(
        "Sentences", "Between 1 and {most} brochures can be handed out at once."
    ),
}

_BUNDLE = {
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
    "identity.quarantined": QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer was copied, or put back from a copy. All that is written here is safe, and work goes on. Nothing is sent or read before it has a new identity: give it one on the page Exchange.",
    ),
    "identity.sound": QT_TRANSLATE_NOOP(
        "Sentences", "This computer's identity is in order. It needs no new one."
    ),
}

_LINE = {
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
}

_REVIEW = {
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

_SHEET = {
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

_COMPUTERS = {
    "exchange.unknown_computer": QT_TRANSLATE_NOOP(
        "Sentences", "This computer is not among those that are admitted. It may be retired already."
    ),
    "exchange.own_computer": QT_TRANSLATE_NOOP("Sentences", "A computer does not retire itself."),
}

_TRAINING = {
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
}

_ISSUING = {
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
}

_REGISTER = {
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

_LETTER = {
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
    "letter.other_realm": QT_TRANSLATE_NOOP(
        "Sentences", "This desk belongs to another central office already. Nothing has changed here."
    ),
}

_CERTIFICATE = {
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

_COMPUTER = {
    "keys.missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "The key file of this desk is missing. Put keys.json back from the backup; the data is safe.",
    ),
    "keys.damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The key file of this desk is damaged. Put keys.json back from the backup; the data is safe.",
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

SENTENCES: Mapping[str, Any] = (
    _ACCESS
    | _PERSON
    | _CONSENT
    | _ORIENTATION
    | _BUNDLE
    | _LINE
    | _REVIEW
    | _SHEET
    | _COMPUTERS
    | _TRAINING
    | _ISSUING
    | _REGISTER
    | _LETTER
    | _CERTIFICATE
    | _COMPUTER
)

_UNKNOWN = QT_TRANSLATE_NOOP("Sentences", "Something went wrong ({code}). Nothing was written.")


def sentence_of(
    trouble: Trouble, formats: Formats, desk_name: Callable[[str], str] = lambda code: code
) -> str:
    """The translated sentence of a trouble, its values written as the language writes them."""
    template = SENTENCES.get(trouble.code, _UNKNOWN)
    values = {name: _shown(name, value, formats, desk_name) for name, value in trouble.params.items()}
    values.setdefault("code", trouble.code)
    return QCoreApplication.translate("Sentences", template).format(**values)


def _title(section: str, language: str) -> str:
    words = QCoreApplication.translate("Sentences", "{section} ({language})")
    return words.format(section=word("section", section), language=word("language", language))


def _shown(name: str, value: Any, formats: Formats, desk_name: Callable[[str], str]) -> str:
    if name in ("country", "first", "second"):
        return formats.country(value)
    if name == "desk":
        return desk_name(str(value))
    if name == "section":
        return word("section", value)
    if name == "names":
        return formats.listed(value)
    if name == "titles":
        return formats.listed(_title(*missing) for missing in value)
    if isinstance(value, date):
        return formats.weekday_day_month(value)
    if isinstance(value, time):
        return formats.hour(value)
    if isinstance(value, int) and name != "year":
        return formats.number(value)
    return str(value)
