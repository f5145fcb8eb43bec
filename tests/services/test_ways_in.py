"""Passphrases changed, forgotten and guessed at; somebody's way in taken away for good."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from foras_desktop.db.engine import Database
from foras_desktop.db.keys.keyfile import FORMER, KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.slots import KdfCost, usual_cost
from foras_desktop.db.keys.tries import TRIES_FILE
from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services import access, asking_help, giving_help, people, unlocking
from foras_desktop.services.access import AddColleague, ChangePassphrase, RemoveColleague, ResetPassphrase
from foras_desktop.services.backup.making import make_backup, read_backups, set_second_place
from foras_desktop.services.backup.restoring import Restore, restore
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.unlocking import Recover
from tests.conftest import CHEAP, PASSPHRASE, Desks, later
from tests.people import register

NEW, THEIRS = "neuf lunes sur la mer", "quatre dunes sous la pluie"


def add(office: Office, name: str = "Hamza Ouali", role: Role = Role.COUNSELLOR) -> str:
    order = AddColleague(name, role, PASSPHRASE, THEIRS)
    return access.add_colleague(office, order, cost=CHEAP)[0].id


@pytest.fixture
def again(desks: Desks, clock: FixedClock) -> Callable[..., Office]:
    """Unlocks the desk anew."""

    def act(office: Office, passphrase: str = PASSPHRASE, person: str = "") -> Office:
        office.close()
        folder = office.credentials.folder
        return desks.keep(unlocking.unlock(folder, person or office.actor.person_id, passphrase, clock=clock))

    return act


# --- one's own ------------------------------------------------------------------------------------


def test_a_new_passphrase_opens_and_the_old_one_does_not(rabat: Office, again: Callable[..., Office]) -> None:
    person = register(rabat)
    access.change_passphrase(rabat, ChangePassphrase(PASSPHRASE, NEW), cost=CHEAP)
    opened = again(rabat, NEW)
    assert open_person(opened, person.id).person.id == person.id
    with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
        again(opened, PASSPHRASE)


@pytest.mark.parametrize(
    ("own", "new", "code"),
    [("non, pas celle-ci", NEW, "access.wrong_passphrase"), (PASSPHRASE, "court", "access.passphrase_short")],
)
def test_a_change_that_is_refused_changes_nothing(rabat: Office, own: str, new: str, code: str) -> None:
    before = (rabat.credentials.folder / KEY_FILE).read_bytes()
    with pytest.raises(UserError, match=code):
        access.change_passphrase(rabat, ChangePassphrase(own, new), cost=CHEAP)
    assert (rabat.credentials.folder / KEY_FILE).read_bytes() == before


# --- a forgotten one, on a Monday morning ---------------------------------------------------------


def test_a_colleague_gives_a_new_one(rabat: Office, again: Callable[..., Office]) -> None:
    hamza = add(rabat)
    access.reset_passphrase(rabat, ResetPassphrase(hamza, PASSPHRASE, NEW), cost=CHEAP)
    assert again(rabat, NEW, hamza).actor.name == "Hamza Ouali"
    with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
        again(rabat, THEIRS, hamza)


def test_the_recovery_sheet_opens_once_more(desks: Desks, clock: FixedClock) -> None:
    office = desks.set_up("CAS", "Youssef Alaoui")
    office.close()
    order = Recover(office.actor.person_id, desks.secrets["CAS"].recovery_code, NEW)
    desks.keep(unlocking.recover(office.credentials.folder, order, clock=clock, cost=CHEAP)[0])


def test_the_central_office_is_asked_by_letter(
    met: tuple[Office, Office], again: Callable[..., Office], stick: Path, clock: FixedClock
) -> None:
    """What may go wrong on the way: `test_help.py`."""
    rabat, central = met
    folder, who = rabat.credentials.folder, rabat.actor.person_id
    rabat.close()
    letter, _ = asking_help.ask_central(folder, asking_help.AskCentral(who, NEW, stick), cost=CHEAP)
    asked = giving_help.open_letter(central, letter)
    assert isinstance(asked, giving_help.HelpAsked)
    order = giving_help.GiveHelp(asked.letter, stick, digits_agree=True, voice_known=True)
    answer, _ = giving_help.give_help(central, order)
    taken = asking_help.TakeAnswer(who, NEW, answer)
    asking_help.take_answer(folder, taken, clock=clock, cost=CHEAP).close()
    assert again(rabat, NEW).actor.person_id == who


def test_a_counsellor_gives_nobody_a_passphrase(rabat: Office, again: Callable[..., Office]) -> None:
    hamza = add(rabat)
    opened = again(rabat, THEIRS, hamza)
    with pytest.raises(UserError, match=r"access\.refused"):
        access.reset_passphrase(opened, ResetPassphrase(rabat.actor.person_id, THEIRS, NEW))
    with pytest.raises(UserError, match=r"access\.refused"):
        access.remove_colleague(opened, RemoveColleague(rabat.actor.person_id, THEIRS))


# --- guessing -------------------------------------------------------------------------------------


def test_guessing_takes_longer_each_time_and_waiting_helps(
    rabat: Office, again: Callable[..., Office], clock: FixedClock
) -> None:
    for _ in range(4):
        with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
            again(rabat, "une devinette de plus")
    with pytest.raises(UserError, match=r"access\.wait") as refused:
        again(rabat)
    assert refused.value.params["seconds"] == 2
    later(clock, seconds=2)
    again(rabat)
    assert json.loads((rabat.credentials.folder / TRIES_FILE).read_bytes()) == {}


def test_guesses_in_a_dialogue_count_as_well(rabat: Office) -> None:
    for _ in range(4):
        with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
            access.change_passphrase(rabat, ChangePassphrase("une devinette de plus", NEW))
    with pytest.raises(UserError, match=r"access\.wait"):
        access.change_passphrase(rabat, ChangePassphrase(PASSPHRASE, NEW))


def test_a_clock_set_back_by_years_locks_nobody_out(
    rabat: Office, again: Callable[..., Office], clock: FixedClock
) -> None:
    for _ in range(6):
        later(clock, minutes=5)
        with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
            again(rabat, "une devinette de plus")
    later(clock, days=-3000)
    with pytest.raises(UserError, match=r"access\.wait"):
        again(rabat)
    later(clock, minutes=5)
    again(rabat)


def test_a_damaged_count_keeps_nobody_out(rabat: Office, again: Callable[..., Office]) -> None:
    (rabat.credentials.folder / TRIES_FILE).write_bytes(b'{"x": [')
    again(rabat)
    (rabat.credentials.folder / TRIES_FILE).write_bytes(b"[1, 2]")
    again(rabat)


def test_a_guess_costs_half_a_second_here_and_never_less_than_the_least() -> None:
    cost, least = usual_cost(), KdfCost()
    assert cost.memory_kib >= least.memory_kib
    assert cost.passes >= least.passes
    assert cost.check() is cost


# --- taking a way in away -------------------------------------------------------------------------


def test_who_is_removed_opens_nothing_any_more_and_everyone_else_does(
    rabat: Office, again: Callable[..., Office], desks: Desks, tmp_path: Path
) -> None:
    person = register(rabat)
    hamza, salma = add(rabat), add(rabat, "Salma Bennis")
    before = tmp_path / "before"
    old_key = rabat.credentials.database_key
    removed, _ = access.remove_colleague(rabat, RemoveColleague(hamza, PASSPHRASE))
    assert (removed.name, removed.copies_left) == ("Hamza Ouali", False)
    assert rabat.credentials.database_key != old_key
    assert people.count_people(rabat) == 1
    register(rabat, given_names="Awa")
    opened = again(rabat, THEIRS, salma)
    assert open_person(opened, person.id).person.id == person.id
    opened = again(opened, PASSPHRASE, rabat.actor.person_id)
    with pytest.raises(UserError, match=r"access\.unknown_person"):
        again(opened, THEIRS, hamza)
    keys = KeyFile.read(opened.credentials.folder / KEY_FILE)
    assert FORMER not in keys.boxes
    assert not any(slot.successor for slot in keys.people())
    shutil.copytree(opened.credentials.folder, before)
    with pytest.raises(EnvironmentFault, match=r"database\.not_a_database"):
        look(before, old_key)


def look(folder: Path, key: bytes) -> None:
    """Read a copy with a key of before."""
    database = Database(folder / "foras.db", key)
    try:
        with database.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM person")
    finally:
        database.close()


def test_the_recovery_sheet_still_opens_after_a_removal(desks: Desks, clock: FixedClock) -> None:
    office = desks.set_up("CAS", "Youssef Alaoui")
    register(office)
    hamza = add(office)
    access.remove_colleague(office, RemoveColleague(hamza, PASSPHRASE))
    office.close()
    order = Recover(office.actor.person_id, desks.secrets["CAS"].recovery_code, NEW)
    recovered = desks.keep(unlocking.recover(office.credentials.folder, order, clock=clock, cost=CHEAP)[0])
    assert people.count_people(recovered) == 1


def test_older_backups_go_with_who_could_open_them(
    rabat: Office, clock: FixedClock, stick: Path, tmp_path: Path
) -> None:
    hamza = add(rabat)
    set_second_place(rabat, stick)
    make_backup(rabat)
    later(clock, hours=1)
    removed, _ = access.remove_colleague(rabat, RemoveColleague(hamza, PASSPHRASE))
    assert not removed.copies_left
    (kept,) = read_backups(rabat).kept
    (carried,) = stick.glob("*.foras-backup")
    for path in (kept.path, carried):
        with pytest.raises(UserError, match=r"access\.unknown_person"):
            restore(tmp_path / "x", Restore(path, hamza, THEIRS))
    restored = restore(tmp_path / "y", Restore(kept.path, rabat.actor.person_id, PASSPHRASE), clock=clock)
    restored.office.close()


def test_copies_that_could_not_be_reached_are_told(rabat: Office, clock: FixedClock, stick: Path) -> None:
    hamza = add(rabat)
    set_second_place(rabat, stick)
    make_backup(rabat)
    stick.rename(stick.with_name("taken home"))
    later(clock, hours=1)
    assert access.remove_colleague(rabat, RemoveColleague(hamza, PASSPHRASE))[0].copies_left


def test_nobody_removes_themselves(rabat: Office) -> None:
    with pytest.raises(UserError, match=r"access\.not_oneself"):
        access.remove_colleague(rabat, RemoveColleague(rabat.actor.person_id, PASSPHRASE))


def test_whom_an_older_release_let_in_unlocks_once_before(
    rabat: Office, again: Callable[..., Office]
) -> None:
    """Their slot names no key that a new master key could be written to."""
    hamza, salma = add(rabat), add(rabat, "Salma Bennis")
    forget_public(rabat, salma)
    with pytest.raises(UserError, match=r"access\.must_unlock_first") as refused:
        access.remove_colleague(rabat, RemoveColleague(hamza, PASSPHRASE))
    assert refused.value.params["names"] == ("Salma Bennis",)
    opened = again(again(rabat, THEIRS, salma), PASSPHRASE, rabat.actor.person_id)
    access.remove_colleague(opened, RemoveColleague(hamza, PASSPHRASE))


def forget_public(office: Office, person: str) -> None:
    """The key file as a release before part 4 wrote it."""
    path = office.credentials.folder / KEY_FILE
    keys = KeyFile.read(path)
    slots = tuple(replace(one, public="") if one.id == person else one for one in keys.slots)
    replace(keys, slots=slots).marked(office.credentials.opened).write(path)


@pytest.mark.parametrize("step", ["database", "second key file"])
def test_stopped_in_the_middle_the_next_unlocking_ends_it(
    rabat: Office,
    again: Callable[..., Office],
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    register(rabat)
    hamza, salma = add(rabat), add(rabat, "Salma Bennis")
    real_write, writes = KeyFile.write, []

    def write(keys: KeyFile, path: Path) -> None:
        writes.append(path)
        if step == "second key file" and len(writes) == 2:
            raise KeyboardInterrupt
        real_write(keys, path)

    def rekey(office: Office, opened: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as crash:
        crash.setattr(KeyFile, "write", write)
        if step == "database":
            crash.setattr(Office, "rekey", rekey)
        with pytest.raises(KeyboardInterrupt):
            access.remove_colleague(rabat, RemoveColleague(hamza, PASSPHRASE))
    opened = again(rabat, THEIRS, salma)
    assert people.count_people(opened) == 1
    assert FORMER not in KeyFile.read(opened.credentials.folder / KEY_FILE).boxes
    assert people.count_people(again(opened, PASSPHRASE, rabat.actor.person_id)) == 1
    with pytest.raises(UserError, match=r"access\.unknown_person"):
        again(opened, THEIRS, hamza)
