"""A desk's side of the line: it sends what waits and takes what is new, however often the line is cut."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from foras_desktop.db import rebuild
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.hub.app import make_app
from foras_desktop.hub.peer import Peer, make_peer
from foras_desktop.hub.store import Store
from foras_desktop.services import computers, exchange, line, people
from foras_desktop.services.line import Carried, Synchronised
from foras_desktop.services.office import Office
from foras_desktop.sync import line as over_the_line
from foras_desktop.sync import line_caller
from foras_desktop.sync.state import require_realm, signed_word_on
from foras_desktop.sync.vouchers import Voucher, vouch
from foras_desktop.sync.wire import Signed
from tests.conftest import NOW, Desks
from tests.hub.serving import CutLine, OfficeProxy, answering, served
from tests.hub.test_peer import admitted, digest
from tests.people import register
from tests.services.review.apart import carry


@pytest.fixture
def hub(tmp_path: Path, address: str) -> Iterator[Peer]:
    store = Store(address)
    yield make_peer(tmp_path / "hub", store, NOW, practice=False)
    store.close()


@pytest.fixture
def port(hub: Peer, clock: FixedClock) -> Iterator[int]:
    with served(make_app(hub, clock)) as port:
        yield port


Meet = Callable[..., tuple[Office, Office, Office]]


@pytest.fixture
def meet(hub: Peer, open_desk: Callable[[str], Office], desks: Desks, stick: Path) -> Meet:
    """The central office, Rabat and Oujda, who know where the hub answers."""

    def met(address: str, authority: str = "") -> tuple[Office, Office, Office]:
        central, rabat, oujda = (open_desk(code) for code in ("CEN", "RBA", "OUJ"))
        admitted(hub, central, stick, address, authority)
        for desk in (rabat, oujda):
            desks.introduce(desk, central)
        carry(stick, central, rabat, oujda)
        return central, rabat, oujda

    return met


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_caller, "_PAUSE", 0.0)


def synchronise(desk: Office) -> Synchronised:
    outgoing, _ = line.prepare_line(desk)
    done, _ = line.settle_line(desk, line.carry(desk, outgoing))
    if done.trouble is not None:
        raise done.trouble
    return done


def refused(desk: Office) -> str:
    with pytest.raises(Trouble) as trouble:
        synchronise(desk)
    return trouble.value.code


def test_three_desks_agree_by_line_and_stick_mixed(hub: Peer, port: int, meet: Meet, stick: Path) -> None:
    realm = central, rabat, oujda = meet(f"http://127.0.0.1:{port}")
    register(rabat, given_names="Awa")
    register(oujda, given_names="Binta")
    assert synchronise(rabat).sent > 0
    carry(stick, oujda, central)
    for _ in range(2):
        for desk in realm:
            synchronise(desk)
    assert {row.given_names for row in people.find_people(oujda)} == {"Awa", "Binta"}
    assert {row.given_names for row in people.find_people(rabat)} == {"Awa", "Binta"}
    for desk in realm:
        with desk.read_view() as view:
            assert rebuild.digest(view.connection) == digest(hub.store)


def test_where_nothing_is_new_nothing_is_carried_or_noted(port: int, meet: Meet) -> None:
    _, rabat, _ = meet(f"http://127.0.0.1:{port}")
    for _ in range(3):
        synchronise(rabat)
    before = exchange.read_exchange(rabat).history
    outgoing, _ = line.prepare_line(rabat)
    assert outgoing.bundle is None
    assert line.settle_line(rabat, line.carry(rabat, outgoing))[0] == Synchronised(0, None)
    assert exchange.read_exchange(rabat).history == before


def test_a_day_on_the_line_is_one_entry_each_way(port: int, meet: Meet) -> None:
    _, rabat, oujda = meet(f"http://127.0.0.1:{port}")
    for names in ("Awa", "Binta"):
        register(rabat, given_names=names)
        register(oujda, given_names=names)
        for desk in (rabat, oujda, rabat):
            synchronise(desk)
    over_the_line = [one for one in exchange.read_exchange(rabat).history if one.desk == "HUB"]
    assert sorted(one.direction for one in over_the_line) == ["read", "written"]
    assert all(one.operations > 2 for one in over_the_line)


def test_what_the_hub_has_waits_no_more(port: int, meet: Meet) -> None:
    _, rabat, _ = meet(f"http://127.0.0.1:{port}")
    register(rabat, given_names="Awa")
    before = exchange.read_exchange(rabat).waiting_operations
    synchronise(rabat)
    assert before > 0
    assert exchange.read_exchange(rabat).waiting_operations == 0


@pytest.mark.usefixtures("in_pieces")
def test_a_line_that_is_cut_all_the_time_carries_everything_once(hub: Peer, port: int, meet: Meet) -> None:
    cut = CutLine(port, limit=3_000)
    _, rabat, oujda = meet(f"http://127.0.0.1:{cut.port}")
    for number in range(60):
        register(rabat, given_names=f"Awa {'abcdefghijklmnop'[number % 16]}")
    attempts = 0
    for desk in (rabat, oujda):
        while True:
            attempts += 1
            assert attempts < 200
            try:
                synchronise(desk)
                break
            except EnvironmentFault:
                cut.limit += 500  # else no request of one whole piece would ever get through
    assert cut.cuts > 3
    assert len(people.find_people(oujda)) == 60
    with oujda.read_view() as view:
        assert rebuild.digest(view.connection) == digest(hub.store)
    cut.close()


def test_an_attempt_that_was_cut_off_goes_on_with_the_same_bundle(
    port: int, meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = CutLine(port, limit=2_000)
    _, rabat, _ = meet(f"http://127.0.0.1:{cut.port}")
    register(rabat)
    monkeypatch.setattr(over_the_line, "SMALL", 1_000)
    first, _ = line.prepare_line(rabat)
    assert first.bundle is not None
    content = first.bundle.read_bytes()
    assert not line.carry(rabat, first).is_told
    again, _ = line.prepare_line(rabat)
    assert again.bundle is not None
    assert again.bundle.read_bytes() == content
    cut.close()


def test_a_portal_a_wrong_hub_and_no_line_are_told_apart(port: int, meet: Meet, hub: Peer) -> None:
    with answering(b"<html>Connectez-vous</html>") as portal:
        _, rabat, _ = meet(f"http://127.0.0.1:{portal}")
        register(rabat)
        before = exchange.read_exchange(rabat).waiting_operations
        assert refused(rabat) == "line.portal"
    assert refused(rabat) == "line.away"
    assert exchange.read_exchange(rabat).waiting_operations == before


def test_a_retired_computer_hears_the_central_offices_word(port: int, meet: Meet) -> None:
    central, rabat, _ = meet(f"http://127.0.0.1:{port}")
    computers.retire_computer(central, rabat.credentials.replica_keys.replica)
    synchronise(central)
    assert refused(rabat) == "line.retired"
    assert exchange.read_exchange(rabat).quarantine == "retired"
    assert line.read_hub(rabat) is None, "it calls no more"


def test_the_hubs_own_word_retires_nobody(port: int, meet: Meet) -> None:
    _, rabat, oujda = meet(f"http://127.0.0.1:{port}")
    outgoing, _ = line.prepare_line(rabat)
    with rabat.read_view() as view:
        realm = require_realm(view.connection)
        still_admitted = signed_word_on(view.connection, realm, rabat.credentials.replica_keys.replica)
        of_another = signed_word_on(view.connection, realm, oujda.credentials.replica_keys.replica)
    forged = Signed(vouch(Voucher("r", False, "replica", "X", 1, "RBA", ""), bytes(32)).body, "00" * 64)
    for word in (None, still_admitted, of_another, forged):
        told = Carried(outgoing, False, None, UserError("line.retired", voucher=word))
        line.settle_line(rabat, told)
        assert not exchange.read_exchange(rabat).quarantine


def test_what_arrived_at_a_desk_is_heard_of_through_the_hub(port: int, meet: Meet) -> None:
    _, rabat, oujda = meet(f"http://127.0.0.1:{port}")
    register(rabat)
    for desk in (rabat, oujda, oujda, rabat):
        synchronise(desk)
    (of_oujda,) = (one for one in exchange.read_exchange(rabat).peers if one.desk == "OUJ")
    assert (of_oujda.last_acknowledged, of_oujda.waiting) == (NOW, 0)
    read = [one for one in exchange.read_exchange(rabat).history if one.desk == "HUB"]
    assert [one.direction for one in read if not one.operations] == [], "acknowledgements are no entry"


def test_without_a_hub_there_is_no_line(open_desk: Callable[[str], Office], desks: Desks) -> None:
    central, rabat = open_desk("CEN"), open_desk("RBA")
    assert line.read_hub(rabat) is None
    desks.introduce(rabat, central)
    assert line.read_hub(rabat) is None
    with pytest.raises(UserError, match=r"line\.no_hub"):
        line.prepare_line(rabat)


def test_a_clock_that_is_years_off_keeps_nobody_apart(port: int, meet: Meet, clock: FixedClock) -> None:
    _, rabat, oujda = meet(f"http://127.0.0.1:{port}")
    register(rabat, given_names="Awa")
    rabat.clock = FixedClock(NOW - timedelta(days=20 * 365))
    synchronise(rabat)
    synchronise(oujda)
    assert [row.given_names for row in people.find_people(oujda)] == ["Awa"]


class TestTls:
    """TLS with a certificate of one's own authority, which the hub's letter carries."""

    @pytest.fixture
    def authority(self) -> trustme.CA:
        return trustme.CA()

    def _served(self, stack: ExitStack, hub: Peer, clock: FixedClock, issued: trustme.LeafCert) -> int:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issued.configure_cert(context)
        config = {"ssl_context_factory": lambda *_: context}
        return stack.enter_context(served(make_app(hub, clock), **config))

    def test_the_letter_brings_the_authority(
        self, hub: Peer, clock: FixedClock, meet: Meet, authority: trustme.CA
    ) -> None:
        pem = authority.cert_pem.bytes().decode()
        with ExitStack() as stack:
            port = self._served(stack, hub, clock, authority.issue_cert("localhost"))
            _, rabat, _ = meet(f"https://localhost:{port}", pem)
            register(rabat)
            assert synchronise(rabat).sent > 0

    def test_another_authority_is_not_believed(
        self, hub: Peer, clock: FixedClock, meet: Meet, authority: trustme.CA
    ) -> None:
        with ExitStack() as stack:
            port = self._served(stack, hub, clock, trustme.CA().issue_cert("localhost"))
            _, rabat, _ = meet(f"https://localhost:{port}", authority.cert_pem.bytes().decode())
            assert refused(rabat) == "line.certificate"

    def test_a_certificate_of_other_days_tells_of_the_clock(
        self, hub: Peer, clock: FixedClock, meet: Meet, authority: trustme.CA
    ) -> None:
        long_ago = datetime(2020, 1, 2, tzinfo=UTC)
        with ExitStack() as stack:
            issued = authority.issue_cert("localhost", not_after=long_ago)
            port = self._served(stack, hub, clock, issued)
            _, rabat, _ = meet(f"https://localhost:{port}", authority.cert_pem.bytes().decode())
            assert refused(rabat) == "line.clock"


class TestProxies:
    """Networks that let nobody out but through a proxy, as the computer is told of it."""

    @pytest.fixture
    def proxy(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[OfficeProxy]:
        made = OfficeProxy()
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.lower(), raising=False)
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{made.port}")
        yield made
        made.close()

    @pytest.fixture
    def behind(self, hub: Peer, clock: FixedClock, meet: Meet) -> Iterator[tuple[Office, int]]:
        """Rabat, and where the hub answers over TLS."""
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(context)
        with served(make_app(hub, clock), ssl_context_factory=lambda *_: context) as port:
            _, rabat, _ = meet(f"https://localhost:{port}", authority.cert_pem.bytes().decode())
            yield rabat, port

    def test_the_line_goes_through_it(
        self, hub: Peer, proxy: OfficeProxy, behind: tuple[Office, int]
    ) -> None:
        rabat, port = behind
        register(rabat, given_names="Awa")
        assert synchronise(rabat).sent > 0
        assert set(proxy.asked) == {f"CONNECT localhost:{port}"}, "and it sees no more than that"

    @pytest.mark.parametrize("status", [403, 407, 502])
    def test_one_that_refuses_is_told(
        self, proxy: OfficeProxy, behind: tuple[Office, int], status: int
    ) -> None:
        proxy.status = status
        rabat, _ = behind
        register(rabat, given_names="Awa")
        assert refused(rabat) == "line.proxy"
        proxy.status = 200
        assert synchronise(rabat).sent > 0

    def test_one_that_is_away_is_no_line(self, proxy: OfficeProxy, behind: tuple[Office, int]) -> None:
        proxy.close()
        rabat, _ = behind
        register(rabat, given_names="Awa")
        assert refused(rabat) == "line.away"

    def test_a_hub_on_this_computer_is_called_without_it(
        self, proxy: OfficeProxy, port: int, meet: Meet, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        _, rabat, _ = meet(f"http://127.0.0.1:{port}")
        register(rabat, given_names="Awa")
        assert synchronise(rabat).sent > 0
        assert proxy.asked == []
