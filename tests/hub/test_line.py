"""Over the line: signed requests that are taken once, bundles in pieces, and the same state as by stick."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from sqlalchemy import delete

from foras_desktop.db import rebuild
from foras_desktop.domain.clock import FixedClock
from foras_desktop.hub import pieces
from foras_desktop.hub.app import make_app
from foras_desktop.hub.exchange import read_bundle
from foras_desktop.hub.peer import Peer, make_peer
from foras_desktop.hub.store import Store
from foras_desktop.hub.tables import LINE_PIECE
from foras_desktop.services import computers, exchange, people
from foras_desktop.services.office import Office
from foras_desktop.sync import line
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.state import require_realm
from foras_desktop.sync.wire import Signed
from tests.conftest import NOW, Desks
from tests.hub.serving import served
from tests.hub.test_peer import admitted, digest
from tests.people import register
from tests.services.review.apart import carry


class Caller:
    """A desk's side of the line, request by request."""

    def __init__(
        self, http: httpx.Client, keys: ReplicaKeys, hub: Peer, voucher: Signed | None = None
    ) -> None:
        self._http, self._keys, self._hub, self._voucher = http, keys, hub, voucher
        self._number = 0
        self.session = ""

    def hello(self) -> Any:
        hello = line.Hello(self._keys.replica, secrets.token_hex(16), self._voucher)
        answer = self._http.post("/v1/sessions", content=msgspec.json.encode(hello))
        if answer.status_code == 200:
            found = msgspec.json.decode(answer.content, type=line.Session)
            with self._hub.store.reading() as connection:
                realm = require_realm(connection).id
            assert line.is_from(found, self._hub.keys.public.sign, realm, hello)
            assert not line.is_from(found, self._keys.public.sign, realm, hello)
            self.session = found.session
        return answer

    def ask(self, method: str, path: str, body: bytes = b"", **changed: Any) -> Any:
        self._number += 1
        said = line.Request(self.session, self._number, method, path, body)
        headers = {**said.headers(self._keys), **changed.pop("headers", {})}
        return self._http.request(method, path, content=changed.pop("content", body), headers=headers)

    def send(self, bundle: Path, piece: int = line.CHUNK) -> Any:
        content = bundle.read_bytes()
        name = hashlib.sha256(content).hexdigest()
        have = self.ask("GET", f"/v1/up/{name}").json()["have"]
        while have < len(content):
            have = self.ask("PUT", f"/v1/up/{name}/{have}", content[have : have + piece]).json()["have"]
        return self.ask("POST", f"/v1/up/{name}")

    def fetch(self, target: Path, tag: str = "") -> line.Parcel:
        answer = self.ask("POST", "/v1/down", msgspec.json.encode(line.Known(tag)))
        parcel = msgspec.json.decode(answer.content, type=line.Parcel)
        content = parcel.bundle
        while len(content) < parcel.size:
            content += self.ask("GET", f"/v1/down/{parcel.digest}/{len(content)}").content
        target.write_bytes(content)
        assert not content or hashlib.sha256(content).hexdigest() == parcel.digest
        return parcel


@pytest.fixture(params=["postgresql", "sqlite"])
def hub(
    request: pytest.FixtureRequest, tmp_path: Path, open_desk: Callable[[str], Office], stick: Path
) -> Iterator[Peer]:
    """A hub that the central office has admitted."""
    file = f"sqlite:///{tmp_path / 'hub.db'}"
    store = Store(file if request.param == "sqlite" else request.getfixturevalue("address"))
    peer = make_peer(tmp_path / "hub", store, NOW, practice=False)
    yield peer
    store.close()


@pytest.fixture
def http(hub: Peer, clock: FixedClock) -> Iterator[httpx.Client]:
    """A client of the real service, on this computer's own address."""
    with (
        served(make_app(hub, clock)) as port,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=30) as client,
    ):
        yield client


@pytest.fixture
def realm(
    hub: Peer, open_desk: Callable[[str], Office], desks: Desks, stick: Path
) -> tuple[Office, Office, Office]:
    """The central office, Rabat and Oujda, who all know the hub."""
    central, rabat, oujda = (open_desk(code) for code in ("CEN", "RBA", "OUJ"))
    admitted(hub, central, stick)
    for desk in (rabat, oujda):
        desks.introduce(desk, central)
    carry(stick, central, rabat, oujda)
    return central, rabat, oujda


def caller(http: httpx.Client, desk: Office, hub: Peer) -> Caller:
    keys = desk.credentials.replica_keys
    with desk.read_view() as view:
        kept = [Signed(*one) for one in view.queries.exchange.vouchers()]
        realm = require_realm(view.connection)
    (own,) = [one for one in kept if realm.check(one).subject == keys.replica]
    made = Caller(http, keys, hub, own)
    assert made.hello().status_code == 200
    return made


def written(desk: Office, stick: Path) -> Path:
    return exchange.write_stick(desk, exchange.WriteStick(stick))[0].path


@pytest.mark.usefixtures("in_pieces")
def test_desks_agree_over_the_line_as_by_stick(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> None:
    register(realm[1], given_names="Awa")
    register(realm[2], given_names="Binta")
    callers = [caller(http, desk, hub) for desk in realm]
    for desk, one in zip(realm, callers, strict=True):
        answer = one.send(written(desk, stick), piece=1000)
        assert (answer.status_code, answer.json()["refused"]) == (200, 0)
    for desk, one in zip(realm, callers, strict=True):
        assert one.fetch(tmp_path / "down").size > 0
        exchange.read_stick(desk, exchange.ReadStick(tmp_path / "down"))
    assert {row.given_names for row in people.find_people(realm[2])} == {"Awa", "Binta"}
    for desk in realm:
        with desk.read_view() as view:
            assert rebuild.digest(view.connection) == digest(hub.store)


@pytest.mark.usefixtures("in_pieces")
def test_nothing_is_made_ready_where_there_is_nothing_new(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> None:
    rabat = realm[1]
    one = caller(http, rabat, hub)
    one.send(written(rabat, stick))
    first = one.fetch(tmp_path / "down")
    again = one.fetch(tmp_path / "down", tag=first.tag)
    assert (again.tag, again.size) == (first.tag, 0)


def test_what_was_carried_before_a_cut_is_not_carried_again(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path
) -> None:
    rabat = realm[1]
    content = written(rabat, stick).read_bytes()
    name = hashlib.sha256(content).hexdigest()
    one = caller(http, rabat, hub)
    half = len(content) // 2
    assert one.ask("PUT", f"/v1/up/{name}/0", content[:half]).json() == {"have": half}
    assert one.ask("POST", f"/v1/up/{name}").json() == {"code": "line.incomplete"}
    again = caller(http, rabat, hub)
    assert again.ask("GET", f"/v1/up/{name}").json() == {"have": half}
    assert again.ask("PUT", f"/v1/up/{name}/0", content[:half]).json() == {"have": half}, "a lost answer"
    assert again.ask("PUT", f"/v1/up/{name}/{half}", content[half:]).json() == {"have": len(content)}
    assert again.ask("POST", f"/v1/up/{name}").json()["operations"] > 0
    assert again.ask("GET", f"/v1/up/{name}").json() == {"have": len(content)}, "a lost answer, again"


def test_a_bundle_whose_answer_was_lost_is_answered_again_and_not_carried(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path
) -> None:
    bundle = written(realm[1], stick)
    one = caller(http, realm[1], hub)
    brought = one.send(bundle).json()
    assert brought["operations"] > 0
    name = hashlib.sha256(bundle.read_bytes()).hexdigest()
    assert one.ask("POST", f"/v1/up/{name}").json() == brought
    assert caller(http, realm[1], hub).ask("GET", f"/v1/up/{name}").json() == {"have": bundle.stat().st_size}
    other = caller(http, realm[2], hub)
    assert other.ask("GET", f"/v1/up/{name}").json() == {"have": 0}, "that is told to its sender only"
    assert other.ask("POST", f"/v1/up/{name}").json() == {"code": "line.incomplete"}


def test_a_bundle_that_came_by_stick_before_brings_nothing_over_the_line(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path
) -> None:
    bundle = written(realm[1], stick)
    read_bundle(hub, bundle, NOW)
    one = caller(http, realm[1], hub)
    for _ in range(2):
        assert one.send(bundle).json() == {"operations": 0, "refused": 0}


@pytest.mark.usefixtures("in_pieces")
def test_what_lies_ready_is_given_before_what_is_newer(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> None:
    _, rabat, oujda = realm
    one, other = (caller(http, desk, hub) for desk in realm[1:])
    register(rabat, given_names="Awa")
    one.send(written(rabat, stick))
    given_up = other.ask("POST", "/v1/down", msgspec.json.encode(line.Known("")))
    register(rabat, given_names="Binta")
    one.send(written(rabat, stick))
    parcel = other.fetch(tmp_path / "down")
    assert msgspec.json.decode(given_up.content, type=line.Parcel) == parcel, "it is not made anew"
    exchange.read_stick(oujda, exchange.ReadStick(tmp_path / "down"))
    assert [row.given_names for row in people.find_people(oujda)] == ["Awa"]
    rest = other.fetch(tmp_path / "down", parcel.tag)
    assert rest.digest != parcel.digest
    exchange.read_stick(oujda, exchange.ReadStick(tmp_path / "down"))
    assert sorted(row.given_names for row in people.find_people(oujda)) == ["Awa", "Binta"]
    assert other.fetch(tmp_path / "down", rest.tag).size == 0
    parcel = other.fetch(tmp_path / "down")
    with hub.store.serving() as connection:
        connection.execute(delete(LINE_PIECE).where(LINE_PIECE.c.way == pieces.DOWN))
    assert other.fetch(tmp_path / "down").size > 0, "what was swept is made anew"


def test_what_was_taken_is_not_given_again_after_something_newer(
    http: httpx.Client,
    hub: Peer,
    realm: tuple[Office, Office, Office],
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one, other = (caller(http, desk, hub) for desk in realm[1:])
    register(realm[1], given_names="Awa")
    one.send(written(realm[1], stick))
    with monkeypatch.context() as in_pieces:
        in_pieces.setattr(line, "SMALL", 0)
        large = other.fetch(tmp_path / "down")
    exchange.read_stick(realm[2], exchange.ReadStick(tmp_path / "down"))
    register(realm[1], given_names="Binta")
    one.send(written(realm[1], stick))
    small = other.fetch(tmp_path / "down", large.tag)
    assert (not large.bundle, bool(small.bundle)) == (True, True)
    exchange.read_stick(realm[2], exchange.ReadStick(tmp_path / "down"))
    assert other.fetch(tmp_path / "down", small.tag).size == 0
    assert other.ask("GET", f"/v1/down/{large.digest}/0").json() == {"code": "line.gone"}


def test_a_small_bundle_goes_with_one_request_and_comes_with_one_answer(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> None:
    register(realm[1], given_names="Awa")
    content = written(realm[1], stick).read_bytes()
    name = hashlib.sha256(content).hexdigest()
    one, other = (caller(http, desk, hub) for desk in realm[1:])
    assert one.ask("POST", f"/v1/up/{name}", content[:-1]).json() == {"code": "line.incomplete"}
    too_much = b"x" * (line.SMALL + 1)
    large = hashlib.sha256(too_much).hexdigest()
    assert one.ask("POST", f"/v1/up/{large}", too_much).json() == {"code": "line.too_large"}
    assert one.ask("POST", f"/v1/up/{name}", content).json()["operations"] > 0
    assert one.ask("POST", f"/v1/up/{name}", content).json() == {"operations": 0, "refused": 0}
    parcel = other.fetch(tmp_path / "down")
    assert len(parcel.bundle) == parcel.size > 0
    assert other.ask("GET", f"/v1/down/{parcel.digest}/0").json() == {"code": "line.gone"}
    exchange.read_stick(realm[2], exchange.ReadStick(tmp_path / "down"))
    assert [row.given_names for row in people.find_people(realm[2])] == ["Awa"]


def test_a_request_is_taken_once_and_only_as_it_was_signed(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office]
) -> None:
    one = caller(http, realm[1], hub)
    name = hashlib.sha256(b"x").hexdigest()
    said = line.Request(one.session, 7, "GET", f"/v1/up/{name}", b"")
    headers = said.headers(realm[1].credentials.replica_keys)

    def tried(method: str = "GET", path: str = said.path, **given: str) -> str:
        answer = http.request(method, path, headers={**headers, **given})
        assert answer.status_code in (403, 200)
        return str(answer.json().get("code", ""))

    assert tried(path=f"/v1/up/{'0' * 64}") == "line.forged"
    assert tried("POST") == "line.forged"
    assert tried(**{line.NUMBER: "8"}) == "line.forged"
    assert tried(**{line.NUMBER: "-1"}) == "line.forged"
    assert tried(**{line.SESSION: "0" * 32}) == "line.no_session"
    assert tried() == ""
    assert tried() == "line.replayed"
    assert http.get(said.path).status_code == 422 or http.get(said.path).status_code == 403


def test_a_stranger_and_a_retired_computer_are_not_heard(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path
) -> None:
    central, rabat, _ = realm
    stranger = Caller(http, ReplicaKeys.make(secrets.token_bytes), hub)
    assert stranger.hello().json() == {"code": "line.stranger"}
    one = caller(http, rabat, hub)
    computers.retire_computer(central, rabat.credentials.replica_keys.replica)
    caller(http, central, hub).send(written(central, stick))
    for answer in (
        one.ask("POST", "/v1/down", b"{}"),
        Caller(http, rabat.credentials.replica_keys, hub).hello(),
    ):
        assert answer.status_code == 403
        assert answer.json().keys() == {"code", "voucher"}, "and the root key's word on it"
        assert answer.json()["code"] == "line.retired"


@pytest.mark.usefixtures("in_pieces")
def test_one_desk_cannot_fetch_what_lies_ready_for_another(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> None:
    rabat, oujda = (caller(http, desk, hub) for desk in realm[1:])
    parcel = rabat.fetch(tmp_path / "down")
    assert oujda.ask("GET", f"/v1/down/{parcel.digest}/0").json() == {"code": "line.gone"}


def test_bad_input_is_one_code(http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office]) -> None:
    one = caller(http, realm[1], hub)
    noise = b"<html>log on to the station's network</html>"
    name = hashlib.sha256(noise).hexdigest()
    one.ask("PUT", f"/v1/up/{name}/0", noise)
    before = digest(hub.store)
    assert one.ask("POST", f"/v1/up/{name}").json()["code"].startswith("bundle.")
    assert digest(hub.store) == before
    assert one.ask("PUT", f"/v1/up/{name}/0", b"x" * (line.CHUNK + 1)).json() == {"code": "line.too_large"}
    assert one.ask("GET", "/v1/up/not-a-digest").json() == {"code": "line.gone"}
    assert one.ask("POST", "/v1/down", noise).json() == {"code": "line.unreadable"}
    assert http.post("/v1/sessions", content=noise).json() == {"code": "line.unreadable"}


def test_it_says_whether_it_is_well(http: httpx.Client) -> None:
    assert http.get("/health").json() == {"well": True}
