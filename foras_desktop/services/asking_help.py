"""A forgotten passphrase, with nobody and no recovery sheet at hand: the central office is asked by letter.

Nobody is in yet. What answers for whoever asks is a voice on the telephone, which the coordinator knows, and
thirty digits read out.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import pyrage

from foras_desktop.db.keys import asked
from foras_desktop.db.keys.guessing import check_passphrase
from foras_desktop.db.keys.keyfile import KeyFile, Opened
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.slots import KdfCost, Slot
from foras_desktop.db.keys.tries import tries_of
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.clock import Clock, SystemClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.ids import Randomness
from foras_desktop.services.office import Office
from foras_desktop.services.unlocking import note_entry, open_as
from foras_desktop.services.ways_in import patiently
from foras_desktop.sync.help_letters import HelpAnswer, HelpRequest, sealed_bytes, sealed_text
from foras_desktop.sync.introduction import LETTER_SUFFIX, read_letter, write_letter


@dataclass(frozen=True)
class AskCentral:
    """Whose passphrase is forgotten, the new one, and the folder or stick that the letter goes to."""

    person_id: str
    passphrase: str = field(repr=False)
    target: Path


def ask_central(
    folder: Path, order: AskCentral, randomness: Randomness = os.urandom, cost: KdfCost | None = None
) -> tuple[Path, HelpRequest]:
    """Write the letter to the central office; its fingerprint is read out by telephone.

    What was asked before in this name is forgotten. UserError `help.not_possible` for a desk that has not met
    the central office, `access.unknown_person`, `access.passphrase_short`, `access.passphrase_guessable`;
    EnvironmentFault `keys.…`, `disk.…`.
    """
    keys = KeyFile.read(folder / KEY_FILE)
    known = keys.person(order.person_id)
    if keys.way_back is None:
        raise UserError("help.not_possible")
    check_passphrase(order.passphrase, known.name, keys.profile.desk)
    question = asked.new_question(known.id, order.passphrase, randomness, cost)
    letter = _letter(keys, known, question)
    target = order.target / letter_name(keys.profile.desk)
    write_letter(letter, target)
    asked.keep(folder, question)
    return target, letter


def letter_name(desk: str) -> str:
    """What the letter of a desk is called: nothing of a person."""
    return f"FORAS-{desk}-help{LETTER_SUFFIX}"


def asked_already(folder: Path, person_id: str) -> HelpRequest | None:
    """The letter that was written in this name and not answered yet; EnvironmentFault `keys.…`."""
    keys = KeyFile.read(folder / KEY_FILE)
    before = asked.asked_by(folder, person_id)
    if before is None or keys.way_back is None:
        return None
    return _letter(keys, keys.person(person_id), before)


def may_ask(folder: Path) -> bool:
    """Whether the central office could help here; EnvironmentFault `keys.…`."""
    return KeyFile.read(folder / KEY_FILE).way_back is not None


def _letter(keys: KeyFile, known: Slot, asking: Slot) -> HelpRequest:
    if keys.way_back is None:
        raise UserError("help.not_possible")
    profile, sealed = keys.profile, sealed_text(keys.way_back.sealed)
    return HelpRequest(
        profile.desk, profile.practice, profile.replica, known.id, known.name, asking.public, sealed
    )


@dataclass(frozen=True)
class TakeAnswer:
    """The central office's answer, whose it is, and the passphrase that was chosen when asking."""

    person_id: str
    passphrase: str = field(repr=False)
    path: Path


def take_answer(
    folder: Path,
    order: TakeAnswer,
    clock: Clock | None = None,
    randomness: Randomness = os.urandom,
    cost: KdfCost | None = None,
) -> Office:
    """Open with the central office's answer; the passphrase chosen when asking is the person's from now on.

    The key file's mark proves the master key in the letter, whoever wrote it. The person's sealing identity
    is made anew, as by the recovery sheet. UserError `letter.…`, `help.…`, `access.wait`,
    `access.unknown_person`: then nothing has changed. EnvironmentFault `keys.…`, `database.…`.
    """
    clock = clock or SystemClock()
    path = folder / KEY_FILE
    keys = KeyFile.read(path)
    known = keys.person(order.person_id)
    asking, answer = _fitting(folder, keys, order)
    wrong = tries_of(folder, known.id).count
    identity = patiently(folder, known.id, clock.now(), lambda: _key_of_answer(asking, order.passphrase))
    proven = _proven(keys, known, answer, identity)
    keys, opened = keys.with_passphrase(proven, known, order.passphrase, randomness, cost)
    keys.write(path)
    actor = Actor(known.id, known.name, Role(known.role), keys.profile.desk)
    office = open_as(folder, keys, opened, actor, clock, randomness)
    note_entry(office, AuditKind.HELP_TAKEN, wrong)
    return office


def _fitting(folder: Path, keys: KeyFile, order: TakeAnswer) -> tuple[Slot, HelpAnswer]:
    """What was asked, and the letter that answers it."""
    answer = read_letter(order.path)
    if not isinstance(answer, HelpAnswer):
        raise UserError("letter.not_an_answer")
    profile = keys.profile
    if answer.practice != profile.practice:
        raise UserError("letter.practice_and_real")
    wanted = (profile.desk, profile.replica, order.person_id)
    if (answer.desk, answer.replica, answer.person) != wanted:
        raise UserError("letter.answers_another")
    asking = asked.asked_by(folder, order.person_id)
    if asking is None:
        raise UserError("help.nothing_asked")
    if answer.age != asking.public:
        raise UserError("letter.answer_stale")
    return asking, answer


def _key_of_answer(asking: Slot, passphrase: str) -> str:
    try:
        return asked.answer_key(asking, passphrase)
    except UserError:
        raise UserError("help.wrong_passphrase") from None


def _proven(keys: KeyFile, known: Slot, answer: HelpAnswer, identity: str) -> Opened:
    """The master key in the answer, once the key file's mark proves it."""
    key = pyrage.x25519.Identity.from_str(identity)
    try:
        master = bytes(pyrage.decrypt(sealed_bytes(answer.sealed) or b"", [key]))
    except pyrage.DecryptError:
        raise UserError("letter.forged") from None
    proven = Opened(known, master, "")
    try:
        keys.check(proven)
    except (EnvironmentFault, ValueError):  # BLAKE2b takes no key of more than 64 bytes
        raise UserError("letter.answer_outdated") from None
    return proven
