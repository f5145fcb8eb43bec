"""The hub as a peer: admitted by a letter, it merges what desks send and passes on what they lack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from foras_desktop.db import issues, rebuild
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.hub import exchange as hub
from foras_desktop.hub.peer import Peer, enrol, introduction_of, make_peer, open_peer
from foras_desktop.hub.store import Store
from foras_desktop.services import exchange, introduction, people
from foras_desktop.services.office import Office
from foras_desktop.sync.introduction import write_letter
from tests.conftest import NOW, Desks
from tests.people import register
from tests.services.review.apart import carry


@pytest.fixture(params=["postgresql", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A database without any table: PostgreSQL as in service, SQLite as when it is tried out."""
    if request.param == "sqlite":
        made = Store(f"sqlite:///{tmp_path / 'hub.db'}")
    else:
        made = Store(request.getfixturevalue("address"))
    yield made
    made.close()


@pytest.fixture
def peer(store: Store, tmp_path: Path) -> Peer:
    return make_peer(tmp_path / "hub", store, NOW, practice=False)


def admitted(peer: Peer, central: Office, folder: Path, address: str = "", authority: str = "") -> Peer:
    """Letters both ways, as two people with a stick do it."""
    letter = folder / "hub.foras-letter"
    write_letter(introduction_of(peer, address, authority), letter)
    opened = introduction.open_introduction(central, letter)
    (_, welcome), _ = introduction.admit(central, introduction.Admit(opened, folder))
    enrol(peer, welcome, NOW)
    return peer


def to_hub(desk: Office, peer: Peer, stick: Path) -> int:
    written, _ = exchange.write_stick(desk, exchange.WriteStick(stick))
    return hub.read_bundle(peer, written.path, NOW).operations


def from_hub(peer: Peer, desk: Office, stick: Path) -> int:
    written = hub.write_bundle(peer, stick / "from-hub.foras", NOW)
    return exchange.read_stick(desk, exchange.ReadStick(written.path))[0].operations


def digest(store: Store) -> str:
    with store.reading() as connection:
        return rebuild.digest(connection)


def test_two_desks_agree_through_it(
    peer: Peer, desks: Desks, open_desk: Callable[[str], Office], stick: Path
) -> None:
    central, rabat, oujda = (open_desk(code) for code in ("CEN", "RBA", "OUJ"))
    admitted(peer, central, stick)
    for desk in (rabat, oujda):
        desks.introduce(desk, central)
    register(rabat, given_names="Awa")
    register(oujda, given_names="Binta")
    for desk in (rabat, oujda, central):
        assert to_hub(desk, peer, stick) > 0
    for desk in (rabat, oujda, central):
        assert from_hub(peer, desk, stick) > 0
    assert {row.given_names for row in people.find_people(oujda)} == {"Awa", "Binta"}
    for desk in (rabat, oujda, central):
        with desk.read_view() as view:
            assert rebuild.digest(view.connection) == digest(peer.store)
    with peer.store.reading() as connection:
        assert not rebuild.differences(connection)
        assert not issues.differences(connection)


def test_a_bundle_read_twice_brings_nothing(
    peer: Peer, desks: Desks, open_desk: Callable[[str], Office], stick: Path
) -> None:
    central, rabat = open_desk("CEN"), open_desk("RBA")
    admitted(peer, central, stick)
    desks.introduce(rabat, central)
    written, _ = exchange.write_stick(rabat, exchange.WriteStick(stick))
    hub.read_bundle(peer, written.path, NOW)
    before = digest(peer.store)
    with pytest.raises(UserError, match=r"bundle\.already_read"):
        hub.read_bundle(peer, written.path, NOW)
    assert digest(peer.store) == before


def test_a_hub_that_nobody_vouched_for_is_written_to_by_nobody(
    peer: Peer, met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    carry(stick, rabat, central)
    written, _ = exchange.write_stick(central, exchange.WriteStick(stick))
    with pytest.raises(UserError, match=r"exchange\.not_introduced"):
        hub.read_bundle(peer, written.path, NOW)


def test_it_is_opened_again_with_the_keys_of_its_folder_only(
    peer: Peer, store: Store, tmp_path: Path
) -> None:
    assert open_peer(tmp_path / "hub", store).keys == peer.keys
    with pytest.raises(EnvironmentFault, match=r"hub\.keys_missing"):
        open_peer(tmp_path, store)
    with pytest.raises(UserError, match=r"hub\.exists"):
        make_peer(tmp_path / "hub", store, NOW, practice=False)
    with pytest.raises(UserError, match=r"hub\.exists"):
        make_peer(tmp_path / "another", store, NOW, practice=False)


def test_a_welcome_for_another_computer_is_refused(
    peer: Peer, met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    request, _ = introduction.write_introduction(rabat, stick)
    opened = introduction.open_introduction(central, request)
    (_, welcome), _ = introduction.admit(central, introduction.Admit(opened, stick))
    with pytest.raises(UserError, match=r"letter\.for_someone_else"):
        enrol(peer, welcome, NOW)
