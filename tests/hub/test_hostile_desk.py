"""A desk that is admitted, and lies: valid keys, wrong claims. It changes nothing that is not its own."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import msgspec
import pytest
from sqlalchemy import select

from foras_desktop.db import meta
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.db.tables import ACKNOWLEDGED, ACKNOWLEDGEMENT
from foras_desktop.domain.clock import FixedClock
from foras_desktop.hub import barring, standing
from foras_desktop.hub.peer import Peer, make_peer
from foras_desktop.hub.pieces import LARGEST
from foras_desktop.hub.store import Store
from foras_desktop.hub.tables import LINE_PIECE, LINE_SESSION
from foras_desktop.services import computers, exchange, people
from foras_desktop.services.office import Office
from foras_desktop.sync import batches, line, passing_on
from foras_desktop.sync.acknowledging import askings
from foras_desktop.sync.core.hlc import from_ms
from foras_desktop.sync.state import require_realm
from foras_desktop.sync.vouchers import Voucher, vouch
from foras_desktop.sync.wire import (
    LARGEST_NUMBER,
    Line,
    Signed,
)
from tests.conftest import NOW, Desks
from tests.hub.test_line import Caller, caller, http, realm, written
from tests.hub.test_peer import digest
from tests.people import register
from tests.sync.hostile import bundle, operation, realm_id, signed

__all__ = ["http", "realm"]

FAR = 1000
"""A seq that no desk here reaches by itself."""
_ELSEWHERE = "0" * 64


@pytest.fixture
def hub(tmp_path: Path, address: str) -> Iterator[Peer]:
    store = Store(address)
    yield make_peer(tmp_path / "hub", store, NOW, practice=False)
    store.close()


@dataclass
class Scene:
    """The hub, and three desks that have spoken with it: the hostile one among them."""

    hub: Peer
    central: Office
    hostile: Office
    honest: Office
    lies: Caller
    speaks: Caller
    folder: Path

    @property
    def foe(self) -> str:
        return self.hostile.credentials.replica_keys.replica

    @property
    def friend(self) -> str:
        return self.honest.credentials.replica_keys.replica

    def forged(self, *lines: Line | bytes, **claims: Any) -> Path:
        """A bundle for the hub that the hostile desk has signed."""
        reader: Any = SimpleNamespace(credentials=SimpleNamespace(replica_keys=self.hub.keys))
        return bundle(self.hostile, reader, self.folder / secrets.token_hex(4), *lines, **claims)

    def answer_to(self, path: Path) -> dict[str, Any]:
        return dict(self.lies.send(path).json())

    def held(self) -> dict[str, Any]:
        """Everything at the hub that is not the hostile desk's own to change."""
        with self.hub.store.reading() as connection:
            asked = {one: number for one, number in askings(connection).items() if one != self.foe}
            acknowledged = select(ACKNOWLEDGED.c.peer, ACKNOWLEDGED.c.vector, ACKNOWLEDGED.c.words)
            words = select(ACKNOWLEDGEMENT)
            pieces = select(LINE_PIECE.c.replica, LINE_PIECE.c.way, LINE_PIECE.c.digest, LINE_PIECE.c.place)
            sessions = select(LINE_SESSION.c.replica, LINE_SESSION.c.session, LINE_SESSION.c.number)
            found = {
                "vouchers": ExchangeQueries(connection).vouchers(),
                "asked": asked,
                "acknowledged": _but(connection.execute(acknowledged), self.foe),
                "words": _but(connection.execute(words), self.foe),
                "pieces": _but(connection.execute(pieces), self.foe),
                "sessions": _but(connection.execute(sessions), self.foe),
                "barred": barring.barred(connection),
            }
        return {**found, "log": digest(self.hub.store), "wrong": standing.verify(self.hub)}

    @contextmanager
    def unharmed(self, *but: str) -> Iterator[None]:
        """Nothing of it changes, and the honest desk goes on in its session."""
        before = self.held()
        yield
        after = self.held()
        for name in but:
            before.pop(name), after.pop(name)
        assert after == before
        assert after["wrong"] == []
        assert self.speaks.ask("POST", "/v1/down", b"{}").status_code == 200


def _but(rows: Any, replica: str) -> list[tuple[Any, ...]]:
    return sorted(tuple(row) for row in rows if row[0] != replica)


@pytest.fixture
def scene(
    hub: Peer, http: httpx.Client, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> Scene:
    central, hostile, honest = realm
    for desk, name in ((hostile, "Awa"), (honest, "Binta")):
        register(desk, given_names=name)
        assert caller(http, desk, hub).send(written(desk, stick)).status_code == 200
    lies, speaks = caller(http, hostile, hub), caller(http, honest, hub)
    folder = tmp_path / "lies"
    folder.mkdir()
    made = Scene(hub, central, hostile, honest, lies, speaks, folder)
    assert made.answer_to(made.forged()) == {"operations": 0, "refused": 0}, "it can make bundles"
    return made


def in_a_word(scene: Scene, author: Office, signer: Office, **parts: Any) -> Signed:
    """The author's word on what it has, with other parts, signed by somebody."""
    own = author.credentials.replica_keys.replica
    with author.read_view() as view:
        said = passing_on.own_word(view.connection, require_realm(view.connection), own, NOW)
    return passing_on.sign_word(msgspec.structs.replace(said, **parts), signer.credentials.replica_keys)


# --- who speaks -----------------------------------------------------------------------------------------


def test_a_session_in_anothers_name_is_of_no_use(scene: Scene, http: httpx.Client) -> None:
    """Anybody may ask for one, and hear nothing but its name."""
    as_other = Caller(http, scene.hostile.credentials.replica_keys, scene.hub)
    with scene.unharmed("sessions"):
        hello = line.Hello(scene.friend, secrets.token_hex(16), None)
        found = http.post("/v1/sessions", content=msgspec.json.encode(hello)).json()
        as_other.session = found["session"]
        assert as_other.ask("POST", "/v1/down", b"{}").json() == {"code": "line.forged"}


def test_anothers_session_cannot_be_used_or_ended(scene: Scene) -> None:
    own = scene.lies.session
    with scene.unharmed():
        scene.lies.session = scene.speaks.session
        for _ in range(3):
            assert scene.lies.ask("POST", "/v1/down", b"{}").json() == {"code": "line.forged"}
        scene.lies._number = 1 << 61
        assert scene.lies.ask("POST", "/v1/down", b"{}").json() == {"code": "line.forged"}
        scene.lies.session = own


def test_numbers_that_were_used_are_not_taken_again(scene: Scene) -> None:
    with scene.unharmed():
        used = scene.lies._number
        for number in (used - 1, used - 2):  # the next one asked for is one higher
            scene.lies._number = number
            assert scene.lies.ask("POST", "/v1/down", b"{}").json() == {"code": "line.replayed"}
        for number in (-1, -(1 << 70), (1 << 62) - 1, 1 << 100):
            scene.lies._number = number
            assert scene.lies.ask("POST", "/v1/down", b"{}").json() == {"code": "line.forged"}
        scene.lies._number = (1 << 62) - 2  # the last there is: this session has ended itself
        assert scene.lies.ask("POST", "/v1/down", b"{}").status_code == 200
        scene.lies._number = used
        assert scene.lies.ask("POST", "/v1/down", b"{}").json() == {"code": "line.replayed"}


@pytest.mark.parametrize("subject", ["its own", "another's", "a stranger's"])
def test_vouchers_that_it_made_itself_are_none(scene: Scene, http: httpx.Client, subject: str) -> None:
    keys = scene.hostile.credentials.replica_keys
    named = {"its own": scene.foe, "another's": scene.friend, "a stranger's": "0" * 13}[subject]
    made = vouch(
        Voucher(
            realm_id(scene.hostile), False, "replica", named, 99, "CEN", "", keys.public.sign, keys.public.age
        ),
        bytes(32),
    )
    with scene.unharmed():
        hello = msgspec.json.encode(line.Hello(named, secrets.token_hex(16), made))
        assert http.post("/v1/sessions", content=hello).json() == {"code": "bundle.voucher_forged"}
        answer = scene.answer_to(scene.forged(Line(voucher=made)))
        assert answer == {"code": "bundle.voucher_forged"}


def test_anothers_voucher_opens_nothing(scene: Scene, http: httpx.Client) -> None:
    with scene.honest.read_view() as view:
        realm_ = require_realm(view.connection)
        kept = [Signed(*one) for one in view.queries.exchange.vouchers()]
    (of_other,) = [one for one in kept if realm_.check(one).subject == scene.friend]
    with scene.unharmed():
        hello = msgspec.json.encode(line.Hello("0" * 13, secrets.token_hex(16), of_other))
        assert http.post("/v1/sessions", content=hello).json() == {"code": "line.stranger"}


# --- pieces ---------------------------------------------------------------------------------------------


def test_what_another_carries_up_is_out_of_reach(scene: Scene, stick: Path) -> None:
    register(scene.honest, given_names="Coumba")
    content = written(scene.honest, stick).read_bytes()
    name, half = hashlib.sha256(content).hexdigest(), len(content) // 2
    assert scene.speaks.ask("PUT", f"/v1/up/{name}/0", content[:half]).json() == {"have": half}
    with scene.unharmed():
        assert scene.lies.ask("GET", f"/v1/up/{name}").json() == {"have": 0}
        assert scene.lies.ask("PUT", f"/v1/up/{name}/{half}", b"x").json() == {"have": 0}
        assert scene.lies.ask("PUT", f"/v1/up/{name}/0", b"x").json() == {"have": 1}
        assert scene.lies.ask("POST", f"/v1/up/{name}").json() == {"code": "line.incomplete"}
    assert scene.speaks.ask("PUT", f"/v1/up/{name}/{half}", content[half:]).json() == {"have": len(content)}
    assert scene.speaks.ask("POST", f"/v1/up/{name}").json()["operations"] > 0


def test_what_lies_ready_for_another_is_out_of_reach(scene: Scene, in_pieces: None, tmp_path: Path) -> None:
    parcel = scene.speaks.fetch(tmp_path / "down")
    assert parcel.size > 0
    with scene.hub.store.reading() as connection:
        ready = (
            connection.execute(select(LINE_PIECE.c.digest).where(LINE_PIECE.c.way == "down")).scalars().all()
        )
    assert parcel.digest in ready
    with scene.unharmed("pieces"):  # the honest desk asks again, and another parcel takes the place of this
        assert scene.lies.ask("GET", f"/v1/down/{parcel.digest}/0").json() == {"code": "line.gone"}


def test_pieces_at_wrong_places_change_nothing(scene: Scene) -> None:
    content = b"a bundle in pieces"
    name = hashlib.sha256(content).hexdigest()
    with scene.unharmed():
        assert scene.lies.ask("PUT", f"/v1/up/{name}/5", content[5:]).json() == {"have": 0}
        assert scene.lies.ask("PUT", f"/v1/up/{name}/0", content[:5]).json() == {"have": 5}
        for place in (0, 4, 6, LARGEST - 100):
            assert scene.lies.ask("PUT", f"/v1/up/{name}/{place}", b"spoilt").json() == {"have": 5}
        for place in (
            "-1",
            "0x5",
            "5.0",
            "05",
            "1e1",
            str(LARGEST),
            str(1 << 70),
            "\N{ARABIC-INDIC DIGIT FIVE}",
        ):
            assert scene.lies.ask("PUT", f"/v1/up/{name}/{place}", b"x").json()["code"] == "line.unreadable"
        assert scene.lies.ask("POST", f"/v1/up/{name}").json() == {"code": "line.incomplete"}


def test_pieces_too_large_or_too_many_are_not_kept(scene: Scene) -> None:
    with scene.unharmed():
        large = b"x" * (line.CHUNK + 1)
        assert scene.lies.ask("PUT", f"/v1/up/{_ELSEWHERE}/0", large).json() == {"code": "line.too_large"}
        assert scene.lies.ask("PUT", f"/v1/up/{_ELSEWHERE}/0", b"").json() == {"code": "line.too_large"}
        end = f"/v1/up/{_ELSEWHERE}/{LARGEST - 1}"
        assert scene.lies.ask("PUT", end, b"xx").json() == {"code": "line.too_large"}
        for number in range(30):
            assert scene.lies.ask("PUT", f"/v1/up/{number:064x}/0", b"x").json() == {"have": 1}
        with scene.hub.store.reading() as connection:
            mine = select(LINE_PIECE.c.digest).where(LINE_PIECE.c.replica == scene.foe)
            assert connection.execute(mine).scalars().all() == [f"{29:064x}"]


# --- bundles --------------------------------------------------------------------------------------------


def test_nobody_writes_in_anothers_name(scene: Scene) -> None:
    """Neither an honest desk's, nor the hub's, nor a stranger's."""
    keys, here = scene.hostile.credentials.replica_keys, realm_id(scene.hostile)
    own = signed(keys, here, FAR, operation())
    for name in (scene.friend, scene.hub.keys.replica, "0" * 13):
        with scene.unharmed():
            stolen = msgspec.structs.replace(own, replica=name)
            said = batches.digest(stolen, here)
            stolen = msgspec.structs.replace(stolen, signature=keys.sign(b"foras batch 1\n" + said.encode()))
            answer = scene.answer_to(scene.forged(Line(batch=stolen)))
            if name == "0" * 13:  # a stranger's batch is left out, and no news
                assert answer == {"operations": 0, "refused": 0}
            else:
                assert answer == {"code": "bundle.batch_forged"}


def test_a_bundle_in_anothers_name_is_refused(scene: Scene) -> None:
    with scene.unharmed():
        assert scene.answer_to(scene.forged(sender=scene.friend)) == {"code": "bundle.forged"}
        assert scene.answer_to(scene.forged(sender="0" * 13))["code"].startswith("bundle.")
        assert scene.answer_to(scene.forged(sender=scene.hub.keys.replica))["code"].startswith("bundle.")


def test_a_bundle_of_another_realm_or_for_others_is_refused(scene: Scene) -> None:
    for_another = bundle(scene.hostile, scene.honest, scene.folder / "x")
    with scene.unharmed():
        assert scene.answer_to(scene.forged(realm="another")) == {"code": "bundle.other_realm"}
        assert scene.answer_to(for_another) == {"code": "bundle.not_for_us"}
        assert scene.answer_to(scene.forged(recipients=[scene.friend])) == {"code": "bundle.not_for_us"}


def test_what_another_wrote_is_carried_as_it_is_and_once(scene: Scene, stick: Path) -> None:
    """Whoever has another's bundle may bring it: it says what its writer said, the second time nothing."""
    register(scene.honest, given_names="Dado")
    stolen = written(scene.honest, stick)
    assert scene.answer_to(stolen)["operations"] > 0
    with scene.unharmed():
        assert scene.answer_to(stolen)["refused"] == 0


# --- acknowledgements -----------------------------------------------------------------------------------


def test_it_can_claim_for_itself_alone_what_it_has(scene: Scene) -> None:
    """What the hub has not either it asks for; what it knows of others stays."""
    with scene.unharmed("asked"):
        vector = {scene.friend: [[1, 99_999]], "0" * 13: [[1, LARGEST_NUMBER]]}
        assert scene.answer_to(scene.forged(acknowledged=vector)) == {"operations": 0, "refused": 0}
    with scene.hub.store.reading() as connection:
        assert set(askings(connection)) <= {scene.hub.keys.replica, scene.foe}


def test_it_cannot_claim_what_the_hub_itself_never_wrote(scene: Scene) -> None:
    own = scene.hub.keys.replica
    with scene.unharmed():
        for claim in ({"acknowledged": {own: [[1, 5]]}}, {"tips": {own: [5, "0" * 64]}}):
            assert scene.answer_to(scene.forged(**claim)) == {"code": "identity.quarantined"}


@pytest.mark.parametrize(
    "acknowledged",
    [{"x": [[5, 1]]}, {"x": [[0, 1]]}, {"x": [[1]]}, {"x": [[1, 2**70]]}, {"x": "all"}, []],
)
def test_what_is_no_acknowledgement_is_unreadable(scene: Scene, acknowledged: Any) -> None:
    with scene.unharmed():
        assert scene.answer_to(scene.forged(acknowledged=acknowledged)) == {"code": "bundle.unreadable"}


def test_it_cannot_say_in_anothers_name_what_that_one_has(scene: Scene) -> None:
    more = {scene.foe: [[1, 500]], scene.friend: [[1, 500]]}
    wrong = [
        in_a_word(scene, scene.honest, scene.hostile, acknowledged=more),
        in_a_word(scene, scene.honest, scene.hostile, asking=LARGEST_NUMBER, acknowledged={}),
        in_a_word(scene, scene.hostile, scene.hostile, replica=scene.friend, acknowledged=more),
        in_a_word(scene, scene.hostile, scene.hostile, replica=scene.hub.keys.replica, acknowledged=more),
        in_a_word(scene, scene.honest, scene.honest, realm="another", acknowledged=more),
        Signed("{}", "00" * 64),
    ]
    for word in wrong:
        with scene.unharmed():
            claims = {"acknowledgements": msgspec.to_builtins([word])}
            assert scene.answer_to(scene.forged(**claims)) == {"operations": 0, "refused": 0}


def test_an_old_word_of_another_takes_nothing_back(scene: Scene, stick: Path) -> None:
    old = in_a_word(scene, scene.honest, scene.honest)
    register(scene.honest, given_names="Fanta")
    assert scene.speaks.send(written(scene.honest, stick)).status_code == 200
    with scene.unharmed():
        claims = {"acknowledgements": msgspec.to_builtins([old])}
        assert scene.answer_to(scene.forged(**claims)) == {"operations": 0, "refused": 0}


@pytest.mark.parametrize("number", [2**63 - 1, 2**62])
def test_asking_numbers_count_for_the_asker_alone(scene: Scene, number: int) -> None:
    with scene.unharmed():
        own = {
            scene.foe: number,
            scene.friend: number,
            scene.central.credentials.replica_keys.replica: number,
            scene.hub.keys.replica: number,
        }
        assert scene.answer_to(scene.forged(askings=own)) == {"operations": 0, "refused": 0}
        assert scene.answer_to(scene.forged(askings={scene.foe: 2**70})) == {"code": "bundle.unreadable"}
        assert scene.answer_to(scene.forged(askings={scene.foe: -1})) == {"code": "bundle.unreadable"}


def test_clocks_years_off_drag_nobodys(scene: Scene) -> None:
    """Neither the hub's clock, nor what it knows of when another was heard of."""
    late = operation(hlc=from_ms(int((NOW + timedelta(days=30 * 365)).timestamp() * 1000)))
    keys, here = scene.hostile.credentials.replica_keys, realm_id(scene.hostile)
    far = Line(batch=signed(keys, here, FAR, late))
    with scene.unharmed("log"):  # its own write lands, as any does
        for made_at in ("9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+00:00"):
            word = in_a_word(scene, scene.hostile, scene.hostile, made_at=made_at)
            claims = {"acknowledgements": msgspec.to_builtins([word]), "made_at": made_at}
            assert "code" not in scene.answer_to(scene.forged(far, **claims))
    with scene.hub.store.reading() as connection:
        latest = from_ms(int((NOW + timedelta(minutes=11)).timestamp() * 1000))
        assert int(meta.get(connection, "hlc") or 0) < latest
        heard = ExchangeQueries(connection).heard_from(scene.foe)
    assert heard is not None
    assert heard <= NOW


# --- who may speak no more ------------------------------------------------------------------------------


def test_a_retired_desk_goes_on_in_vain(scene: Scene, http: httpx.Client, stick: Path) -> None:
    computers.retire_computer(scene.central, scene.foe)
    caller(http, scene.central, scene.hub).send(written(scene.central, stick))
    register(scene.hostile, given_names="Gaye")
    later = scene.forged(
        Line(batch=signed(scene.hostile.credentials.replica_keys, realm_id(scene.hostile), FAR, operation()))
    )
    with scene.unharmed():
        for method, path, body in (
            ("POST", "/v1/down", b"{}"),
            ("PUT", f"/v1/up/{_ELSEWHERE}/0", b"x"),
            ("GET", f"/v1/down/{_ELSEWHERE}/0", b""),
        ):
            assert scene.lies.ask(method, path, body).json()["code"] == "line.retired"
        assert (
            Caller(http, scene.hostile.credentials.replica_keys, scene.hub).hello().json()["code"]
            == "line.retired"
        )
    with scene.unharmed("sessions"):  # an honest desk that is handed its bundle brings nothing of it
        assert scene.speaks.send(later).json()["code"].startswith("bundle.")


def test_a_barred_desk_goes_on_in_vain(scene: Scene, http: httpx.Client) -> None:
    barring.bar(scene.hub.store, scene.foe)
    with scene.unharmed():
        assert scene.lies.ask("POST", "/v1/down", b"{}").json() == {"code": "line.no_session"}
        assert Caller(http, scene.hostile.credentials.replica_keys, scene.hub).hello().json() == {
            "code": "line.barred"
        }


# --- and everybody else ---------------------------------------------------------------------------------


def test_after_all_of_it_others_agree(
    scene: Scene, http: httpx.Client, stick: Path, tmp_path: Path, desks: Desks, clock: FixedClock
) -> None:
    """Lies first, one after the other; then the honest desk and the central office as ever."""
    for lie in LIES:
        scene.lies.send(lie(scene))
    register(scene.honest, given_names="Hawa")
    for desk in (scene.honest, scene.central):
        assert caller(http, desk, scene.hub).send(written(desk, stick)).json()["refused"] == 0
    for desk in (scene.honest, scene.central):
        caller(http, desk, scene.hub).fetch(tmp_path / "down")
        exchange.read_stick(desk, exchange.ReadStick(tmp_path / "down"))
        assert exchange.read_exchange(desk).quarantine == ""
    assert {row.given_names for row in people.find_people(scene.central)} >= {"Binta", "Hawa"}
    assert standing.verify(scene.hub) == []


LIES: tuple[Callable[[Scene], Path], ...] = (
    lambda scene: scene.forged(acknowledged={scene.friend: [[1, 99_999]]}),
    lambda scene: scene.forged(askings={scene.hub.keys.replica: 2**63 - 1}),
    lambda scene: scene.forged(tips={scene.hub.keys.replica: [5, "0" * 64]}),
    lambda scene: scene.forged(words={scene.friend: [2**63 - 1, 2**63 - 1, 2**63 - 1]}),
    lambda scene: scene.forged(withheld={scene.friend: [[1, 99_999]]}),
    lambda scene: scene.forged(b'{"batch":{}}\n'),
)
