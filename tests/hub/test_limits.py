"""What the service bears: who asks too often, too much, or while all are busy, is told to come later."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from fastapi import FastAPI

from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.hub import acts
from foras_desktop.hub.app import make_app
from foras_desktop.hub.limits import Limits, Pace, Rate, network_of
from foras_desktop.hub.peer import Peer
from foras_desktop.services.office import Office
from foras_desktop.sync import line, line_caller
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.vouchers_held import VouchersHeld
from tests.hub.serving import served
from tests.hub.test_line import Caller, caller, hub, realm, written

__all__ = ["hub", "realm"]

Realm = tuple[Office, Office, Office]
on_sqlite = pytest.mark.parametrize("hub", ["sqlite"], indirect=True)
NOTHING = "0" * 64


class Watch:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def wait_of(rate: Rate, key: str) -> float:
    with pytest.raises(UserError, match=r"line\.too_often") as refusal:
        rate.take(key)
    return float(refusal.value.params["after"])


def test_a_rate_lets_so_many_and_then_one_after_the_other() -> None:
    watch = Watch()
    rate = Rate(Pace(3, 0.5), watch)
    for _ in range(3):
        rate.take("a")
    assert wait_of(rate, "a") == 2
    rate.take("b")
    watch.now = 1
    assert wait_of(rate, "a") == 1
    watch.now = 2
    rate.take("a")
    watch.now = 1000
    for _ in range(3):
        rate.take("a")
    assert wait_of(rate, "a") == 2


def test_a_rate_does_not_grow_without_end() -> None:
    rate = Rate(Pace(1, 1), Watch())
    for number in range(20_000):
        rate.take(str(number))
    assert len(rate._buckets) == 10_000
    assert wait_of(rate, "19999") == 1
    rate.take("0")


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("testclient", ""),
        ("", ""),
    ],
)
def test_an_address_is_what_its_holder_cannot_change(address: str, network: str) -> None:
    assert network_of(address) == network


@contextmanager
def asked(hub: Peer, clock: FixedClock, limits: Limits) -> Iterator[httpx.Client]:
    app: FastAPI = make_app(hub, clock, limits)
    with served(app) as port, httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
        yield http


@on_sqlite
def test_sessions_are_opened_so_often(hub: Peer, realm: Realm, clock: FixedClock) -> None:
    with asked(
        hub, clock, Limits(sessions_of_replica=Pace(2, 0.1), sessions_of_address=Pace(4, 0.1))
    ) as http:
        rabat = caller(http, realm[1], hub)
        assert rabat.hello().status_code == 200
        refusal = rabat.hello()
        assert (refusal.status_code, refusal.json()) == (429, {"code": "line.too_often"})
        assert 1 <= int(refusal.headers["retry-after"]) <= 10
        assert caller(http, realm[2], hub).session, "another replica at the same address"
        stranger = Caller(http, ReplicaKeys.make(secrets.token_bytes), hub)
        assert stranger.hello().json() == {"code": "line.too_often"}, "too many from this address"
        assert rabat.ask("GET", f"/v1/up/{NOTHING}").status_code == 200, "its session goes on"


@on_sqlite
def test_a_computer_asks_so_often(hub: Peer, realm: Realm, clock: FixedClock) -> None:
    with asked(hub, clock, Limits(requests_of_replica=Pace(3, 0.1))) as http:
        one, other = caller(http, realm[1], hub), caller(http, realm[2], hub)
        statuses = [one.ask("GET", f"/v1/up/{NOTHING}").status_code for _ in range(4)]
        assert statuses == [200, 200, 200, 429]
        assert other.ask("GET", f"/v1/up/{NOTHING}").status_code == 200


@on_sqlite
def test_where_too_many_are_inside_the_next_comes_later(hub: Peer, realm: Realm, clock: FixedClock) -> None:
    with asked(hub, clock, Limits(inside=0)) as http:
        refusal = http.post("/v1/sessions", content=b"{}")
        assert (refusal.status_code, refusal.json()) == (503, {"code": "line.busy"})
        assert refusal.headers["retry-after"] == "2"
        assert http.get("/health").status_code == 200


class Held:
    """Something that is entered, and goes on only when it is let."""

    def __init__(self, result: Callable[..., Any]) -> None:
        self.entered, self.let = threading.Event(), threading.Event()
        self._result = result

    def __call__(self, *arguments: Any) -> Any:
        self.entered.set()
        assert self.let.wait(20)
        return self._result(*arguments)


@on_sqlite
def test_long_work_leaves_room_for_pieces_and_is_done_once(
    hub: Peer, realm: Realm, clock: FixedClock, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(acts.exchange.read_bundle)
    monkeypatch.setattr(acts.exchange, "read_bundle", held)
    answers: list[Any] = []
    with asked(hub, clock, Limits(long=1, turn=0.1)) as http:
        rabat, again, oujda = (caller(http, realm[number], hub) for number in (1, 1, 2))
        sending = threading.Thread(target=lambda: answers.append(rabat.send(written(realm[1], stick))))
        sending.start()
        assert held.entered.wait(20)
        assert again.ask("GET", f"/v1/up/{NOTHING}").status_code == 200
        assert oujda.ask("POST", f"/v1/up/{NOTHING}").json() == {"code": "line.busy"}, "no turn in time"
        held.let.set()
        sending.join()
    assert [one.status_code for one in answers] == [200]


@on_sqlite
def test_a_desk_that_did_not_wait_does_not_double_the_work(
    hub: Peer, realm: Realm, clock: FixedClock, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(acts.exchange.read_bundle)
    monkeypatch.setattr(acts.exchange, "read_bundle", held)
    answers: list[Any] = []
    bundle = written(realm[1], stick)
    with asked(hub, clock, Limits()) as http:
        one, again = caller(http, realm[1], hub), caller(http, realm[1], hub)
        sending = threading.Thread(target=lambda: answers.append(one.send(bundle)))
        sending.start()
        assert held.entered.wait(20)
        assert again.send(bundle).json() == {"code": "line.busy"}
        held.let.set()
        sending.join()
    assert [one.status_code for one in answers] == [200]


# --- the desk's end ------------------------------------------------------------------------------------


class Hub:
    """Answers from a list, one a request, to a desk whose waits are written down."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.waits: list[float] = []
        self._answers = list(answers)
        self._keys, self._speaker = (
            ReplicaKeys.make(secrets.token_bytes),
            ReplicaKeys.make(secrets.token_bytes),
        )

    def ask(self) -> int:
        place = line.HubPlace(self._keys.replica, self._keys.public.sign, "http://127.0.0.1")
        speaker = line.Speaker(self._speaker, line.Signed("", ""), "realm")
        http = httpx.Client(base_url=place.address, transport=httpx.MockTransport(self._answer))
        one = line_caller.Caller(http, place, speaker, secrets.token_bytes, pause=self.waits.append)
        return one._asked("GET", f"/v1/up/{NOTHING}", line.Have).have

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/sessions":
            hello = msgspec.json.decode(request.content, type=line.Hello)
            opened = line.welcome(self._keys, "realm", hello, "0" * 32, VouchersHeld(0, ""))
            return httpx.Response(200, content=msgspec.json.encode(opened))
        return self._answers.pop(0)


def later(status: int, after: str | None) -> httpx.Response:
    return httpx.Response(status, headers={} if after is None else {"retry-after": after})


DONE = httpx.Response(200, content=b'{"have":7}')


@pytest.mark.parametrize("status", [429, 503])
def test_a_desk_waits_as_long_as_the_hub_says(status: int) -> None:
    hub = Hub(later(status, "3"), later(status, "0"), DONE)
    assert hub.ask() == 7
    assert hub.waits == [3, 2 * line_caller._PAUSE], "and not less than where the line failed"


@pytest.mark.parametrize(
    "after", [None, "6", "3600", "-1", "1e9", "soon", "²", "Fri, 31 Dec 1999 23:59:59 GMT"]
)
def test_what_takes_longer_is_for_the_next_attempt(after: str | None) -> None:
    raw = httpx.Response(429, headers=[] if after is None else [(b"retry-after", after.encode())])
    hub = Hub(raw, DONE)
    with pytest.raises(EnvironmentFault, match=r"line\.busy"):
        hub.ask()
    assert hub.waits == []


def test_a_hub_that_is_busy_for_long_is_not_asked_for_ever() -> None:
    hub = Hub(*[later(503, "2")] * 3)
    with pytest.raises(EnvironmentFault, match=r"line\.busy"):
        hub.ask()
    assert hub.waits == [2, 2]
