"""Past a revocation nothing is taken, but for what only a third desk holds of a replaced identity."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from foras_desktop.domain.errors import UserError
from foras_desktop.services import (
    identity,
    introduction,
)
from foras_desktop.services.office import Office
from foras_desktop.sync import retired
from tests.conftest import Desks
from tests.people import register
from tests.services.identity.copies import (
    agree,
    carry,
    copied,
    disputed,
    meet_again,
    names,
    opened,
    put_back,
    quarantine,
    replica,
)
from tests.sync.test_bundles import read, refused, write


def test_past_a_revocation_nothing_is_taken_and_before_it_everything(
    copy: tuple[Office, Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    """(vii) A third desk takes what the central office passes on, and refuses what the retired one says."""
    rabat, laptop, central = copy
    casablanca = open_desk("CAS")
    desks.introduce(casablanca, central)
    read(rabat, write(central, tmp_path / "who"))
    meet_again(laptop, central, tmp_path / "letters")
    register(rabat, given_names="Past the revocation")
    late = write(rabat, tmp_path / "late")
    before = read(casablanca, write(central, tmp_path / "central"))
    assert before.refused == ()
    assert "Before" in names(casablanca)
    assert refused(casablanca, late) == "bundle.sender_revoked"
    assert refused(central, late) == "bundle.sender_revoked"


def test_what_only_a_third_desk_holds_of_a_replaced_identity_is_not_lost(
    met: tuple[Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    """The stick reached Casablanca; then the disk died, and an old copy was put back."""
    rabat, central = met
    casablanca = open_desk("CAS")
    desks.introduce(casablanca, central)
    read(rabat, write(central, tmp_path / "who"))
    register(rabat, given_names="In the copy")
    read(central, write(rabat, tmp_path / "sent"))
    old = copied(rabat, tmp_path / "old")
    rabat = opened(desks, rabat)
    for number in range(2):
        register(rabat, given_names=f"Held by Casablanca only {number}")
        read(casablanca, write(rabat, tmp_path / "passing"))
    put_back(old, rabat, "foras.db")
    rabat = opened(desks, rabat)
    register(rabat, given_names="In quarantine")
    meet_again(rabat, central, tmp_path / "letters")
    carry(tmp_path / "round", rabat, casablanca, central)
    held = {"Held by Casablanca only 0", "Held by Casablanca only 1"}
    assert names(rabat) == names(central) == {"In the copy", "In quarantine"} | held
    assert agree(rabat, central, casablanca)
    assert disputed(central) == []


def test_a_third_desk_takes_nothing_past_a_revocation_by_itself(
    copy: tuple[Office, Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    """Only the root key can say that a replaced identity reaches further than was said."""
    rabat, laptop, central = copy
    casablanca, oujda = open_desk("CAS"), open_desk("OUJ")
    for office in (casablanca, oujda):
        desks.introduce(office, central)
    for office in (rabat, oujda, casablanca):
        read(office, write(central, tmp_path / "who"))
    register(rabat, given_names="Late")
    read(oujda, write(rabat, tmp_path / "to-oujda"))
    meet_again(laptop, central, tmp_path / "letters")
    for office in (oujda, casablanca):
        read(office, write(central, tmp_path / "retired"))
    passed_on = read(casablanca, write(oujda, tmp_path / "passed-on"))
    assert (replica(rabat), "bundle.sender_revoked") in passed_on.refused
    assert "Late" not in names(casablanca)
    carry(tmp_path / "round", oujda, central, casablanca)
    assert "Late" in names(casablanca)
    assert agree(oujda, central, casablanca)


def test_a_letter_takes_over_no_other_desks_computer(
    copy: tuple[Office, Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    _, laptop, central = copy
    casablanca = open_desk("CAS")
    desks.introduce(casablanca, central)
    identity.give_new_identity(laptop)
    with laptop.unit_of_work() as work:
        work.put_meta("identities_before", json.dumps({replica(casablanca): 0}))
        work.commit()
    path, _ = introduction.write_introduction(laptop, tmp_path)
    with pytest.raises(UserError, match=r"letter\.forged"):
        introduction.open_introduction(central, path)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"foras":"retired","vouchers":[{"body":"x","signature":"y"}]}', None]
)
def test_a_note_that_the_root_key_did_not_sign_says_nothing(
    copy: tuple[Office, Office, Office], tmp_path: Path, content: bytes | None
) -> None:
    rabat, laptop, central = copy
    meet_again(laptop, central, tmp_path / "letters")
    path = write(central, tmp_path / "stick")
    note = path.parent / retired.NAME
    note.unlink() if content is None else note.write_bytes(content)
    assert refused(rabat, path) == "bundle.not_for_us"
    assert quarantine(rabat) == ""


def test_a_note_changed_on_its_way_says_nothing(copy: tuple[Office, Office, Office], tmp_path: Path) -> None:
    rabat, laptop, central = copy
    meet_again(laptop, central, tmp_path / "letters")
    path = write(central, tmp_path / "stick")
    note = path.parent / retired.NAME
    note.write_bytes(note.read_bytes().replace(b"RBA", b"OUJ"))
    assert refused(rabat, path) == "bundle.not_for_us"
