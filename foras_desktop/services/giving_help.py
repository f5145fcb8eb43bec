"""The central office lets somebody in again who forgot a passphrase: letter, voice, answer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pyrage

from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.way_back import found_again
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import Desk
from foras_desktop.services import escrow, introduction
from foras_desktop.services.dispatch import errand
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.sync.help_letters import HelpAnswer, HelpRequest, sealed_bytes, sealed_text
from foras_desktop.sync.introduction import LETTER_SUFFIX, Introduction, read_letter, write_letter
from foras_desktop.sync.state import directory_of
from foras_desktop.sync.vouchers import Directory


@dataclass(frozen=True)
class HelpAsked:
    """A letter that could be answered. `is_known` tells whether the root key vouches for that person."""

    letter: HelpRequest
    is_known: bool


@errand(Action.ADMIT)
def open_letter(office: Office, path: Path) -> Introduction | HelpAsked:
    """Read what a desk wrote to the central office; UserError `letter.…`. Nothing is decided yet."""
    letter = read_letter(path)
    if not isinstance(letter, HelpRequest):
        return introduction.open_introduction(office, path)
    if letter.practice != office.credentials.practice:
        raise UserError("letter.practice_and_real")
    with office.read_view() as view:
        _master_of(view, office, letter)
        directory = directory_of(view.connection)
    return HelpAsked(letter, directory.person(letter.person) is not None)


@dataclass(frozen=True)
class GiveHelp:
    """The coordinator answers: the digits agree, and the voice is that of whom the letter names."""

    letter: HelpRequest
    folder: Path
    digits_agree: bool
    voice_known: bool


@errand(Action.ADMIT)
def give_help(office: Office, order: GiveHelp) -> tuple[Path, Changes]:
    """Write the answer, which only the key kept at the desk opens; where it lies.

    Noted first: an answer that is not noted does not leave. UserError `help.not_confirmed`, `letter.…`;
    EnvironmentFault `disk.…`.
    """
    if not (order.digits_agree and order.voice_known):
        raise UserError("help.not_confirmed")
    letter = order.letter
    with office.unit_of_work() as work:
        master = _master_of(work, office, letter)
        note(work, office, AuditKind.HELP_GIVEN, about=("staff", letter.person), detail=letter.desk)
        work.touched("access")
        changes = work.commit()
    sealed = bytes(pyrage.encrypt(master, [pyrage.x25519.Recipient.from_str(letter.age)]))
    answer = HelpAnswer(
        letter.desk, letter.practice, letter.replica, letter.person, letter.age, sealed_text(sealed)
    )
    target = order.folder / f"FORAS-{letter.desk}-answer{LETTER_SUFFIX}"
    write_letter(answer, target)
    return target, changes


def _master_of(view: ReadView, office: Office, letter: HelpRequest) -> bytes:
    """The master key that the letter carries, once it is what the letter says.

    UserError `letter.unreadable` for what no desk writes, `letter.computer_unknown`,
    `letter.computer_retired`, `letter.forged` for a claim to someone else's, `letter.not_for_this_office`,
    `access.ended` for whoever is trusted with nothing any more.
    """
    _check_claims(view, office, letter)
    identity = escrow.identity_of(view, office)
    found = found_again(sealed_bytes(letter.sealed) or b"", identity) if identity else None
    if found is None:
        raise UserError("letter.not_for_this_office")
    whose = found.profile
    if (whose.desk, whose.practice, whose.replica) != (letter.desk, letter.practice, letter.replica):
        raise UserError("letter.forged")
    return found.master


def _check_claims(view: ReadView, office: Office, letter: HelpRequest) -> None:
    desks = {desk.desk for desk in view.records.where(Desk)} - {office.desk}
    if letter.desk not in desks or not _is_a_name(letter.name):
        raise UserError("letter.unreadable")
    directory = directory_of(view.connection)
    _check_computer(directory, letter)
    person = directory.person(letter.person)
    if person is not None and (person.desk, person.name) != (letter.desk, letter.name):
        raise UserError("letter.forged")
    if person is not None and person.ended:
        raise UserError("access.ended")


def _check_computer(directory: Directory, letter: HelpRequest) -> None:
    """A stolen laptop that the central office retired is not helped, nor one that it never admitted."""
    computer = directory.replica(letter.replica)
    if computer is None:
        raise UserError("letter.computer_unknown")
    if computer.desk != letter.desk:
        raise UserError("letter.forged")
    if computer.revoked_after is not None:
        raise UserError("letter.computer_retired")


def _is_a_name(claimed: str) -> bool:
    try:
        return clean_name(claimed) == claimed
    except UserError:
        return False
