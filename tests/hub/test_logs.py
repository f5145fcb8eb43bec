"""The hub's log tells what happened, and has no room for anything of anybody's."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from foras_desktop.hub import acts, logs
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.watching import Watched
from foras_desktop.services.office import Office
from foras_desktop.sync import line
from tests.hub.serving import until
from tests.hub.test_line import Caller, caller, http, hub, realm, written
from tests.people import register

__all__ = ["http", "hub", "realm"]

CANARY = "Canariabintou"
on_sqlite = pytest.mark.parametrize("hub", ["sqlite"], indirect=True)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What a service would write, of every level that it writes."""
    stream = io.StringIO()
    root, own = logging.getLogger(), logging.getLogger(logs.__name__)
    levels = root.level, own.level
    handler = logs.write_to(stream)
    yield stream
    root.removeHandler(handler)
    root.setLevel(levels[0])
    own.setLevel(levels[1])


def of(log: io.StringIO, event: str) -> list[dict[str, Any]]:
    return [one for one in told(log) if one["event"] == event]


def told(log: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(one) for one in log.getvalue().splitlines()]


@on_sqlite
def test_a_request_is_told_by_its_template(
    log: io.StringIO, http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path
) -> None:
    register(realm[1], given_names=CANARY)
    one = caller(http, realm[1], hub)
    answer = one.send(written(realm[1], stick))
    assert answer.status_code == 200
    replica = realm[1].credentials.replica_keys.replica
    until(
        lambda: any(
            one["route"] == "/v1/up/{digest}" and one["method"] == "POST" for one in of(log, "request")
        )
    )
    opened, *_, merged, request = told(log)
    assert opened.items() >= {"event": "request", "route": "/v1/sessions", "status": 200}.items()
    assert "replica" not in opened, "who asks for a session has proved nothing"
    assert merged.items() >= {"event": "merged", "replica": replica, **answer.json()}.items()
    assert request.items() >= {"route": "/v1/up/{digest}", "replica": replica, "method": "POST"}.items()
    assert {"seconds", "taken", "given", "time", "level"} <= set(request)
    assert CANARY not in log.getvalue()


@on_sqlite
def test_what_a_request_says_is_told_nowhere(
    log: io.StringIO,
    http: httpx.Client,
    hub: Peer,
    realm: tuple[Office, Office, Office],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one: Caller = caller(http, realm[1], hub)
    name = CANARY.encode()
    http.get(f"/{CANARY}/{CANARY}", params={CANARY: CANARY}, headers={CANARY: CANARY, "user-agent": CANARY})
    http.request(CANARY.upper(), "/v1/down")
    http.post("/v1/sessions", content=name)
    http.post("/v1/sessions", json={"replica": CANARY, "word": CANARY, CANARY: CANARY})
    voucher = {"body": CANARY, "signature": CANARY}
    http.post("/v1/sessions", json={"replica": CANARY, "word": "", "voucher": voucher})
    one.ask("PUT", f"/v1/up/{CANARY}/{CANARY}", name)
    one.ask("POST", "/v1/down", name, headers={line.SESSION: CANARY})
    one.ask("POST", "/v1/down", name, headers={line.NUMBER: CANARY})
    one.ask("POST", "/v1/down", json.dumps({"tag": [CANARY]}).encode())

    def broken(*_: object) -> None:
        try:
            {}[CANARY]
        except KeyError as error:
            raise ValueError(CANARY) from error

    monkeypatch.setattr(acts.pieces, "have", broken)
    answer = one.ask("GET", f"/v1/up/{'0' * 64}")
    assert (answer.status_code, answer.json()) == (500, {"code": "line.fault"})
    until(lambda: len(of(log, "refused")) == 10)
    logging.getLogger("uvicorn.error").error("%s", CANARY, exc_info=ValueError(CANARY))
    logging.getLogger(CANARY).warning(CANARY)
    text = log.getvalue().replace(f'"library":"{CANARY}"', "")
    assert CANARY.lower() not in text.lower()
    (fault,) = of(log, "fault")
    assert fault["route"] == "/v1/up/{digest}"
    assert fault["fault"].startswith("ValueError@hub.acts:")


def test_libraries_are_told_by_name_only(log: io.StringIO) -> None:
    logging.getLogger("uvicorn.error").warning("Invalid request of %s", CANARY)
    (line_,) = told(log)
    assert line_.items() >= {"event": "library.message", "library": "uvicorn", "level": "WARNING"}.items()


@on_sqlite
def test_health_is_told_only_where_it_is_not_well(log: io.StringIO, http: httpx.Client, hub: Peer) -> None:
    assert http.get("/health").status_code == http.get("/health/alive").status_code == 200
    assert log.getvalue() == ""
    with hub.store.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE line_barred RENAME TO gone")
    assert http.get("/health").status_code == 503
    assert http.get("/health/alive").status_code == 200
    until(lambda: [one["route"] for one in of(log, "refused")] == ["/health"])
    assert len(told(log)) == 1


def test_a_lifespan_passes_by() -> None:
    passed = []

    async def app(scope: Any, _receive: Any, _send: Any) -> None:
        passed.append(scope["type"])

    running = Watched(app)({"type": "lifespan"}, None, None)  # type: ignore[arg-type]
    with pytest.raises(StopIteration):
        running.send(None)  # type: ignore[attr-defined]
    assert passed == ["lifespan"]
