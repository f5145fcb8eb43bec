"""A passphrase forgotten on a Monday morning, with nobody and no sheet at hand: the central office's help."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import pyrage
import pytest

from foras_desktop.db.keys.asked import ASKED_FILE
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE, Profile
from foras_desktop.db.keys.tries import TRIES_FILE, tries_of
from foras_desktop.db.keys.way_back import found_again, way_back
from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import (
    access,
    asking_help,
    audit,
    colleagues,
    computers,
    escrow,
    giving_help,
    identity,
    introduction,
    people,
    unlocking,
)
from foras_desktop.services.access import AddColleague, RemoveColleague
from foras_desktop.services.asking_help import AskCentral, TakeAnswer
from foras_desktop.services.backup.making import make_backup
from foras_desktop.services.backup.restoring import Restore, restore
from foras_desktop.services.colleagues import EndAccess
from foras_desktop.services.giving_help import GiveHelp, HelpAsked
from foras_desktop.services.office import Office
from foras_desktop.services.way_back import keep as keep_way_back
from foras_desktop.sync.help_letters import HelpAnswer, HelpRequest, sealed_text
from foras_desktop.sync.introduction import LARGEST, write_letter
from tests.conftest import CHEAP, PASSPHRASE, Desks, later
from tests.people import register
from tests.services.identity.copies import copied, opened

NEW, THEIRS = "neuf lunes sur la mer", "quatre dunes sous la pluie"


@dataclass
class Monday:
    """A desk that nobody can open, the central office, and a stick between them."""

    rabat: Office
    central: Office
    stick: Path
    desks: Desks

    @property
    def folder(self) -> Path:
        return self.rabat.credentials.folder

    @property
    def who(self) -> str:
        return self.rabat.actor.person_id

    def ask(self, new: str = NEW, who: str = "") -> tuple[Path, HelpRequest]:
        order = AskCentral(who or self.who, new, self.stick)
        return asking_help.ask_central(self.folder, order, cost=CHEAP)

    def answer(self, letter: Path, *, digits: bool = True, voice: bool = True) -> Path:
        asked = giving_help.open_letter(self.central, letter)
        assert isinstance(asked, HelpAsked)
        order = GiveHelp(asked.letter, self.stick, digits, voice)
        return giving_help.give_help(self.central, order)[0]

    def take(self, answer: Path, new: str = NEW, who: str = "") -> Office:
        order = TakeAnswer(who or self.who, new, answer)
        office = asking_help.take_answer(self.folder, order, clock=self.desks.clock, cost=CHEAP)
        return self.desks.keep(office)

    def keys(self) -> KeyFile:
        return KeyFile.read(self.folder / KEY_FILE)

    def picture(self) -> dict[str, bytes]:
        """What lies in the desk's folder, but for the count of wrong tries."""
        files = [one for one in self.folder.rglob("*") if one.is_file() and one.name != TRIES_FILE]
        return {str(one): one.read_bytes() for one in files}


@pytest.fixture
def monday(met: tuple[Office, Office], stick: Path, desks: Desks) -> Monday:
    rabat, central = met
    register(rabat)
    rabat.close()
    return Monday(rabat, central, stick, desks)


def kinds(office: Office) -> list[str]:
    return [row.kind for row in audit.read_audit(office, AuditFilter()).rows]


# --- the third way --------------------------------------------------------------------------------


def test_the_central_office_lets_somebody_in_again(monday: Monday) -> None:
    letter, asked = monday.ask()
    shown = giving_help.open_letter(monday.central, letter)
    assert isinstance(shown, HelpAsked)
    assert shown.letter.fingerprint == asked.fingerprint
    assert len(asked.fingerprint.replace(" ", "")) == 30
    assert (shown.letter.name, shown.is_known) == ("Imane Lahlou", True)
    office = monday.take(monday.answer(letter))
    assert office.actor.role is Role.DESK_LEAD
    assert people.count_people(office) == 1
    assert "help_taken" in kinds(office)
    assert "help_given" in kinds(monday.central)
    assert not (monday.folder / ASKED_FILE).exists()
    office.close()
    with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
        unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock)
    monday.desks.keep(unlocking.unlock(monday.folder, monday.who, NEW, clock=monday.desks.clock))


def test_what_is_noted_centrally_names_the_desk_and_the_person(monday: Monday) -> None:
    monday.answer(monday.ask()[0])
    row = audit.read_audit(monday.central, AuditFilter(kinds=("help_given",))).rows[0]
    assert (row.detail, row.about) == ("RBA", monday.who)


def test_the_names_of_the_letters_hold_no_person(monday: Monday) -> None:
    letter, _ = monday.ask()
    assert letter.name == "FORAS-RBA-help.foras-letter"
    assert monday.answer(letter).name == "FORAS-RBA-answer.foras-letter"


def test_a_counsellor_is_helped_and_stays_one(
    rabat: Office, central: Office, stick: Path, desks: Desks
) -> None:
    order = AddColleague("Hamza Ouali", Role.COUNSELLOR, PASSPHRASE, THEIRS)
    hamza = access.add_colleague(rabat, order, CHEAP)[0].id
    desks.introduce(rabat, central)
    rabat.close()
    monday = Monday(rabat, central, stick, desks)
    office = monday.take(monday.answer(monday.ask(who=hamza)[0]), who=hamza)
    assert (office.actor.name, office.actor.role) == ("Hamza Ouali", Role.COUNSELLOR)


def test_whom_the_central_office_does_not_know_is_told(monday: Monday) -> None:
    rabat = unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock)
    order = AddColleague("Hamza Ouali", Role.COUNSELLOR, PASSPHRASE, THEIRS)
    hamza = access.add_colleague(rabat, order, CHEAP)[0].id
    rabat.close()
    shown = giving_help.open_letter(monday.central, monday.ask(who=hamza)[0])
    assert isinstance(shown, HelpAsked)
    assert not shown.is_known


# --- the way back is kept -------------------------------------------------------------------------


def master_found(monday: Monday, keys: KeyFile) -> bytes:
    """What the central office finds in a key file."""
    with monday.central.read_view() as view:
        secret = escrow.identity_of(view, monday.central)
    assert keys.way_back is not None
    found = found_again(keys.way_back.sealed, secret or "")
    assert found is not None
    assert found.profile == keys.profile
    return found.master


def test_there_is_none_before_they_meet_and_one_from_then_on(
    rabat: Office, central: Office, stick: Path, desks: Desks
) -> None:
    monday = Monday(rabat, central, stick, desks)
    with pytest.raises(UserError, match=r"help\.not_possible"):
        monday.ask()
    assert monday.keys().way_back is None
    assert not asking_help.may_ask(monday.folder)
    desks.introduce(rabat, central)
    assert master_found(monday, monday.keys()) == rabat.credentials.opened.master
    assert asking_help.may_ask(monday.folder)
    assert KeyFile.read(central.credentials.folder / KEY_FILE).way_back is None


def test_a_desk_of_an_older_release_gets_it_at_its_next_unlocking(monday: Monday) -> None:
    rabat = unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock)
    replace(monday.keys(), way_back=None).marked(rabat.credentials.opened).write(monday.folder / KEY_FILE)
    rabat.close()
    before = monday.keys()
    assert before.way_back is None
    unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock).close()
    assert master_found(monday, monday.keys()) == rabat.credentials.opened.master


def test_unlocking_again_writes_nothing_new(monday: Monday) -> None:
    found = []
    for _ in range(2):  # the first takes what the central office says of who unlocks
        unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock).close()
        found.append((monday.folder / KEY_FILE).read_bytes())
    assert found[0] == found[1]


def test_it_follows_a_new_master_key(monday: Monday) -> None:
    rabat = unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock)
    old = rabat.credentials.opened.master
    hamza = access.add_colleague(
        rabat, AddColleague("Hamza Ouali", Role.COUNSELLOR, PASSPHRASE, THEIRS), CHEAP
    )[0].id
    access.remove_colleague(rabat, RemoveColleague(hamza, PASSPHRASE))
    rabat.close()
    assert master_found(monday, monday.keys()) == rabat.credentials.opened.master != old
    assert people.count_people(monday.take(monday.answer(monday.ask()[0]))) == 1


def test_it_follows_a_new_identity_and_a_backup_carries_it(
    monday: Monday, tmp_path: Path, clock: FixedClock
) -> None:
    rabat = unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=clock)
    backup = make_backup(rabat)[0].path
    rabat.close()
    restored = restore(tmp_path / "new", Restore(backup, monday.who, PASSPHRASE), clock=clock, cost=CHEAP)
    office = monday.desks.keep(restored.office)
    keys = KeyFile.read(office.credentials.folder / KEY_FILE)
    assert keys.profile.replica != monday.keys().profile.replica
    assert master_found(monday, keys) == office.credentials.opened.master


def test_the_mark_holds_it(monday: Monday) -> None:
    stored = json.loads((monday.folder / KEY_FILE).read_bytes())
    stored["way_back"]["replica"] = "x"
    (monday.folder / KEY_FILE).write_text(json.dumps(stored), "utf-8")
    with pytest.raises(EnvironmentFault, match=r"keys\.damaged"):
        unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock)


def test_a_key_file_that_was_edited_meanwhile_is_not_marked_anew(monday: Monday) -> None:
    rabat = monday.desks.keep(
        unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock)
    )
    stored = json.loads((monday.folder / KEY_FILE).read_bytes())
    stored["slots"][0]["role"] = "coordinator"
    del stored["way_back"]
    edited = json.dumps(stored).encode()
    (monday.folder / KEY_FILE).write_bytes(edited)
    keep_way_back(rabat)
    assert (monday.folder / KEY_FILE).read_bytes() == edited


# --- what the desk asks ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("new", "code"),
    [("court", "access.passphrase_short"), ("Imane Lahlou RBA", "access.passphrase_guessable")],
)
def test_a_weak_new_passphrase_asks_nothing(monday: Monday, new: str, code: str) -> None:
    before = monday.picture()
    with pytest.raises(UserError, match=code):
        monday.ask(new)
    assert monday.picture() == before
    assert list(monday.stick.iterdir()) == []


def test_nobody_asks_for_a_stranger(monday: Monday) -> None:
    with pytest.raises(UserError, match=r"access\.unknown_person"):
        monday.ask(who="somebody")


def test_a_stick_that_is_gone_leaves_what_was_asked_before(monday: Monday) -> None:
    letter, _ = monday.ask()
    with pytest.raises(EnvironmentFault):
        asking_help.ask_central(monday.folder, AskCentral(monday.who, NEW, monday.stick / "gone"), cost=CHEAP)
    monday.take(monday.answer(letter))


def test_what_was_asked_is_known_until_it_is_answered(monday: Monday) -> None:
    assert asking_help.asked_already(monday.folder, monday.who) is None
    letter, asked = monday.ask()
    assert asking_help.asked_already(monday.folder, monday.who) == asked
    monday.take(monday.answer(letter)).close()
    assert asking_help.asked_already(monday.folder, monday.who) is None


def test_who_remembers_after_all_asks_nothing_any_more(monday: Monday) -> None:
    answer = monday.answer(monday.ask()[0])
    unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock).close()
    assert not (monday.folder / ASKED_FILE).exists()
    with pytest.raises(UserError, match=r"help\.nothing_asked"):
        monday.take(answer)


def test_two_colleagues_ask_at_once(rabat: Office, central: Office, stick: Path, desks: Desks) -> None:
    order = AddColleague("Hamza Ouali", Role.COUNSELLOR, PASSPHRASE, THEIRS)
    hamza = access.add_colleague(rabat, order, CHEAP)[0].id
    desks.introduce(rabat, central)
    rabat.close()
    monday = Monday(rabat, central, stick, desks)
    first = monday.answer(monday.ask()[0]).rename(stick / "first.foras-letter")
    second = monday.answer(monday.ask(who=hamza)[0])
    with pytest.raises(UserError, match=r"letter\.answers_another"):
        monday.take(second)
    monday.take(first).close()
    assert monday.take(second, who=hamza).actor.name == "Hamza Ouali"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"x": 3}', b"\xff"])
def test_a_damaged_note_of_what_was_asked_keeps_nobody_out(monday: Monday, content: bytes) -> None:
    answer = monday.answer(monday.ask()[0])
    (monday.folder / ASKED_FILE).write_bytes(content)
    assert asking_help.asked_already(monday.folder, monday.who) is None
    with pytest.raises(UserError, match=r"help\.nothing_asked"):
        monday.take(answer)
    monday.take(monday.answer(monday.ask()[0]))


# --- what the central office refuses --------------------------------------------------------------


def altered(path: Path, **claims: Any) -> Path:
    letter = msgspec.json.decode(path.read_bytes(), type=HelpRequest | HelpAnswer)
    write_letter(msgspec.structs.replace(letter, **claims), path)
    return path


OTHER_AGE = str(pyrage.x25519.Identity.generate().to_public())


@pytest.mark.parametrize(
    ("claims", "code"),
    [
        ({"practice": True}, "letter.practice_and_real"),
        ({"desk": "CEN"}, "letter.unreadable"),
        ({"desk": "../x"}, "letter.unreadable"),
        ({"desk": "OUJ"}, "letter.forged"),
        ({"replica": "0123456789ABC"}, "letter.computer_unknown"),
        ({"replica": "../../x"}, "letter.unreadable"),
        ({"name": ""}, "letter.unreadable"),
        ({"name": "Imane\nLahlou"}, "letter.unreadable"),
        ({"name": "Hamza Ouali"}, "letter.forged"),
        ({"person": ""}, "letter.unreadable"),
        ({"person": "x" * 65}, "letter.unreadable"),
        ({"age": "no key"}, "letter.unreadable"),
        ({"sealed": "no message"}, "letter.unreadable"),
        ({"sealed": sealed_text(b"x")}, "letter.not_for_this_office"),
        ({"sealed": sealed_text(b"x" * 5000)}, "letter.unreadable"),
        (
            {"sealed": sealed_text(way_back(Profile("RBA", False, "x"), b"k" * 32, OTHER_AGE).sealed)},
            "letter.not_for_this_office",
        ),
    ],
)
def test_a_letter_that_claims_what_is_not_so(monday: Monday, claims: dict[str, Any], code: str) -> None:
    letter = altered(monday.ask()[0], **claims)
    with pytest.raises(UserError) as refusal:
        giving_help.open_letter(monday.central, letter)
    assert refusal.value.code == code
    assert not list(monday.stick.glob("*answer*"))
    assert "help_given" not in kinds(monday.central)


@pytest.mark.parametrize("changed", ["age", "name", "sealed", "person", "replica", "practice", "desk"])
def test_whatever_is_swapped_the_digits_differ(monday: Monday, changed: str) -> None:
    _, asked = monday.ask()
    other = {"practice": True}.get(changed, "other")
    assert msgspec.structs.replace(asked, **{changed: other}).fingerprint != asked.fingerprint


def test_one_computer_is_not_passed_off_as_another(
    monday: Monday, open_desk: Callable[[str], Office], desks: Desks
) -> None:
    """The lead of Rabat, whose voice is known, with what lay on a laptop of Oujda."""
    oujda = open_desk("OUJ")
    desks.introduce(oujda, monday.central)
    stolen = KeyFile.read(oujda.credentials.folder / KEY_FILE).way_back
    assert stolen is not None
    letter = altered(monday.ask()[0], sealed=sealed_text(stolen.sealed))
    with pytest.raises(UserError, match=r"letter\.forged"):
        giving_help.open_letter(monday.central, letter)


def test_a_computer_that_was_retired_is_not_helped(monday: Monday) -> None:
    letter, asked = monday.ask()
    computers.retire_computer(monday.central, asked.replica)
    with pytest.raises(UserError, match=r"letter\.computer_retired"):
        giving_help.open_letter(monday.central, letter)
    with pytest.raises(UserError, match=r"letter\.computer_retired"):
        giving_help.give_help(monday.central, GiveHelp(asked, monday.stick, True, True))


def test_whoever_is_trusted_with_nothing_any_more_is_not_helped(monday: Monday) -> None:
    letter, asked = monday.ask()
    colleagues.end_access(monday.central, EndAccess(monday.who, PASSPHRASE))
    with pytest.raises(UserError, match=r"access\.ended"):
        giving_help.open_letter(monday.central, letter)
    with pytest.raises(UserError, match=r"access\.ended"):
        giving_help.give_help(monday.central, GiveHelp(asked, monday.stick, True, True))


def test_a_computer_with_a_new_identity_is_admitted_first(
    monday: Monday, tmp_path: Path, desks: Desks
) -> None:
    laptop = opened(desks, monday.rabat, copied(monday.rabat, tmp_path / "copy"))
    identity.give_new_identity(laptop)
    laptop.close()
    copy = replace(monday, rabat=laptop)
    with pytest.raises(UserError, match=r"letter\.computer_unknown"):
        giving_help.open_letter(monday.central, copy.ask()[0])


@pytest.mark.parametrize(("digits", "voice"), [(False, True), (True, False), (False, False)])
def test_both_are_confirmed_or_nothing_leaves(monday: Monday, digits: bool, voice: bool) -> None:
    letter, _ = monday.ask()
    with pytest.raises(UserError, match=r"help\.not_confirmed"):
        monday.answer(letter, digits=digits, voice=voice)
    assert not list(monday.stick.glob("*answer*"))
    assert "help_given" not in kinds(monday.central)


def test_only_the_central_office_answers(monday: Monday) -> None:
    letter, asked = monday.ask()
    rabat = unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock)
    monday.desks.keep(rabat)
    for act in (
        lambda: giving_help.open_letter(rabat, letter),
        lambda: giving_help.give_help(rabat, GiveHelp(asked, monday.stick, True, True)),
    ):
        with pytest.raises(UserError, match=r"access\.refused"):
            act()


def test_practice_and_real_data_never_help_each_other(monday: Monday, tmp_path: Path, stick: Path) -> None:
    practice = Desks(tmp_path / "practice", monday.desks.clock)
    office = practice.set_up("CEN", "Nadia Alami", practice=True)
    with pytest.raises(UserError, match=r"letter\.practice_and_real"):
        giving_help.open_letter(office, monday.ask()[0])
    practice.close()


def test_another_central_office_cannot_open_it(monday: Monday, tmp_path: Path) -> None:
    others = Desks(tmp_path / "others", monday.desks.clock)
    office = others.set_up("CEN", "Nadia Alami")
    with pytest.raises(UserError, match=r"letter\.computer_unknown"):
        giving_help.open_letter(office, monday.ask()[0])
    others.close()


def test_the_other_letters_are_still_what_they_are(monday: Monday) -> None:
    rabat = monday.desks.keep(
        unlocking.unlock(monday.folder, monday.who, PASSPHRASE, clock=monday.desks.clock)
    )
    path, sent = introduction.write_introduction(rabat, monday.stick)
    assert giving_help.open_letter(monday.central, path) == sent
    answer = monday.answer(monday.ask()[0])
    with pytest.raises(UserError, match=r"letter\.not_an_introduction"):
        giving_help.open_letter(monday.central, answer)
    with pytest.raises(UserError, match=r"letter\.not_a_welcome"):
        introduction.open_welcome(rabat, answer)
    with pytest.raises(UserError, match=r"letter\.not_an_answer"):
        monday.take(path)


# --- what the desk refuses ------------------------------------------------------------------------


def refused(monday: Monday, answer: Path, **how: Any) -> str:
    before = monday.picture()
    with pytest.raises(UserError) as refusal:
        monday.take(answer, **how)
    assert monday.picture() == before
    return refusal.value.code


@pytest.mark.parametrize(
    ("claims", "code"),
    [
        ({"practice": True}, "letter.practice_and_real"),
        ({"desk": "OUJ"}, "letter.answers_another"),
        ({"replica": "0123456789ABC"}, "letter.answers_another"),
        ({"person": "somebody"}, "letter.answers_another"),
        ({"age": OTHER_AGE}, "letter.answer_stale"),
        ({"sealed": sealed_text(b"x")}, "letter.forged"),
        ({"sealed": "no message"}, "letter.unreadable"),
    ],
)
def test_an_answer_that_is_not_for_us(monday: Monday, claims: dict[str, Any], code: str) -> None:
    answer = altered(monday.answer(monday.ask()[0]), **claims)
    assert refused(monday, answer) == code


def test_an_answer_to_an_earlier_letter(monday: Monday) -> None:
    answer = monday.answer(monday.ask()[0])
    monday.ask(THEIRS)
    assert refused(monday, answer) == "letter.answer_stale"


@pytest.mark.parametrize("size", [16, 32, 65, 2000])
def test_a_key_that_is_not_the_databases(monday: Monday, size: int) -> None:
    """Whoever wrote the letter: the key file's mark decides."""
    letter, asked = monday.ask()
    wrong = bytes(pyrage.encrypt(b"k" * size, [pyrage.x25519.Recipient.from_str(asked.age)]))
    answer = altered(monday.answer(letter), sealed=sealed_text(wrong))
    assert refused(monday, answer) == "letter.answer_outdated"


def test_an_answer_from_before_the_key_changed(
    rabat: Office, central: Office, stick: Path, desks: Desks
) -> None:
    order = AddColleague("Hamza Ouali", Role.COUNSELLOR, PASSPHRASE, THEIRS)
    hamza, salma = (access.add_colleague(rabat, order, CHEAP)[0].id for _ in range(2))
    desks.introduce(rabat, central)
    monday = Monday(rabat, central, stick, desks)
    answer = monday.answer(monday.ask(who=hamza)[0])
    access.remove_colleague(rabat, RemoveColleague(salma, PASSPHRASE))
    rabat.close()
    assert refused(monday, answer, who=hamza) == "letter.answer_outdated"


@pytest.mark.parametrize("content", [b"", b"{", b"hello", b" " * (LARGEST + 1)])
def test_a_file_that_is_no_letter(monday: Monday, content: bytes) -> None:
    monday.ask()
    path = monday.stick / "x.foras-letter"
    path.write_bytes(content)
    assert refused(monday, path) == "letter.unreadable"


def test_guessing_at_the_new_passphrase_is_slow(monday: Monday, clock: FixedClock) -> None:
    answer = monday.answer(monday.ask()[0])
    for _ in range(4):
        assert refused(monday, answer, new="une devinette de plus") == "help.wrong_passphrase"
    assert refused(monday, answer) == "access.wait"
    assert tries_of(monday.folder, monday.who).count == 4
    later(clock, seconds=2)
    office = monday.take(answer)
    assert tries_of(monday.folder, monday.who).count == 0
    row = audit.read_audit(office, AuditFilter(kinds=("help_taken",))).rows[0]
    assert (row.detail, row.count) == ("wrong_tries", 4)


def test_an_answer_works_once(monday: Monday) -> None:
    answer = monday.answer(monday.ask()[0])
    monday.take(answer).close()
    assert refused(monday, answer) == "help.nothing_asked"


@pytest.mark.parametrize("step", ["open_as", "note_entry"])
def test_stopped_in_the_middle_the_answer_opens_again(
    monday: Monday, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    answer = monday.answer(monday.ask()[0])

    def stopped(*given: object) -> None:
        for one in given:
            if isinstance(one, Office):
                one.close()
        raise KeyboardInterrupt

    with monkeypatch.context() as crash:
        crash.setattr(asking_help, step, stopped)
        with pytest.raises(KeyboardInterrupt):
            monday.take(answer)
    assert people.count_people(monday.take(answer)) == 1


def test_an_old_answer_says_nothing_to_who_took_the_stick(monday: Monday, tmp_path: Path) -> None:
    """Both letters, without the computer that asked: as good as nothing."""
    letter, asked = monday.ask()
    answer = msgspec.json.decode(monday.answer(letter).read_bytes(), type=HelpAnswer)
    for sealed in (asked.sealed, answer.sealed):
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(base64.b64decode(sealed), [pyrage.x25519.Identity.generate()])


def test_neither_letter_holds_anything_that_opens(monday: Monday) -> None:
    letter, _ = monday.ask()
    answer = monday.answer(letter)
    master = monday.rabat.credentials.opened.master
    opens = [monday.rabat.credentials.seal_identity, monday.central.credentials.seal_identity]
    for path in (letter, answer, monday.folder / ASKED_FILE):
        content = path.read_bytes()
        assert master not in content
        assert NEW.encode() not in content
        assert b"AGE-SECRET-KEY" not in content
    for sealed in (json.loads(letter.read_bytes())["sealed"], json.loads(answer.read_bytes())["sealed"]):
        assert [found_again(base64.b64decode(sealed), one) for one in opens] == [None, None]


def test_the_note_of_what_was_asked_names_nobody(monday: Monday) -> None:
    monday.ask()
    assert b"Imane" not in (monday.folder / ASKED_FILE).read_bytes()
