"""The description of the interface is true, and nothing that fits it or breaks it brings the hub to fail.

`make fuzz-hub SECONDS=600` goes on for longer.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.routing import APIRoute
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from foras_desktop.domain.clock import FixedClock
from foras_desktop.hub import pieces, standing
from foras_desktop.hub.app import make_app
from foras_desktop.hub.description import describe
from foras_desktop.hub.limits import Limits, Pace
from foras_desktop.hub.peer import Peer
from foras_desktop.services.office import Office
from foras_desktop.sync import line
from tests.hub.serving import served
from tests.hub.signing import DeskSignature
from tests.hub.test_line import caller, digest, hub, realm

__all__ = ["hub", "realm"]

SECONDS = float(os.environ.get("FORAS_FUZZ_HUB_SECONDS", "0"))
"""How long to go on; 0 for the few examples of an ordinary run."""

EXAMPLES = 8
AS_FAST_AS_ONE_LIKES = Pace(1e9, 1e9)
LIMITS = Limits(
    sessions_of_address=AS_FAST_AS_ONE_LIKES,
    sessions_of_replica=AS_FAST_AS_ONE_LIKES,
    requests_of_replica=AS_FAST_AS_ONE_LIKES,
)
NOISE = b"no bundle"
NOISE_NAME = hashlib.sha256(NOISE).hexdigest()
SIGNED = {line.SESSION: "0" * 32, line.NUMBER: "1", line.SIGNATURE: "0" * 128}
"""What the signer replaces: nothing is to be spoilt here."""

pytestmark = pytest.mark.parametrize("hub", ["postgresql"], indirect=True)


@pytest.fixture
def app(hub: Peer, clock: FixedClock) -> FastAPI:
    return make_app(hub, clock, LIMITS)


@pytest.fixture
def http(app: FastAPI) -> Iterator[httpx.Client]:
    with served(app) as port, httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        yield client


def test_every_route_is_described_and_nothing_else(app: FastAPI) -> None:
    routes = [one for one in app.routes if isinstance(one, APIRoute)]
    answered = {(one.path, method.lower()) for one in routes for method in one.methods}
    assert answered == {(path, method) for path, item in describe()["paths"].items() for method in item}


def test_what_is_no_route_or_no_method_is_told_as_that(http: httpx.Client) -> None:
    nowhere, wrong = http.get("/v1/nowhere"), http.delete("/v1/down")
    assert http.get("/openapi.json").json() == describe()
    assert (nowhere.status_code, nowhere.json()) == (404, {"code": "line.no_such_place"})
    assert (wrong.status_code, wrong.json()) == (405, {"code": "line.no_such_method"})
    assert wrong.headers["allow"] == "POST"


def test_nothing_that_fits_the_description_or_breaks_it_does_harm(
    hub: Peer,
    clock: FixedClock,
    http: httpx.Client,
    realm: tuple[Office, Office, Office],
    tmp_path: Path,
) -> None:
    one = caller(http, realm[1], hub)
    keys = realm[1].credentials.replica_keys
    before = digest(hub.store)
    schema = schemathesis.openapi.from_asgi("/openapi.json", make_app(hub, clock, LIMITS))
    fuzz = Fuzz(hub, DeskSignature(keys, one.session), keys.replica, tmp_path / "noise")
    end = time.monotonic() + SECONDS
    for round_ in count():
        for operation in schema.get_all_operations():
            fuzz.operation(operation.ok(), round_)
        if time.monotonic() >= end:
            break
    assert fuzz.statuses >= {200, 403, 404, 409, 422}, "it reaches behind the signature"
    assert digest(hub.store) == before
    assert standing.verify(hub) == []


class Fuzz:
    """Requests that fit the description, that break it, and that ask for what lies here."""

    def __init__(self, hub: Peer, desk: DeskSignature, replica: str, noise: Path) -> None:
        self.statuses: set[int] = set()
        self._hub, self._desk, self._replica = hub, desk, replica
        noise.write_bytes(NOISE)
        self._noise = noise

    def operation(self, operation: Any, round_: int) -> None:
        """Each by a stranger and by a desk."""
        named = [one.name for one in operation.path_parameters]
        fit, breaks = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
        self._try(operation.as_strategy(fit), None, round_)
        if named or operation.body:
            self._try(operation.as_strategy(breaks), None, round_)
        if not list(operation.headers):
            return
        self._try(operation.as_strategy(fit, headers=SIGNED), self._desk, round_)
        if named or operation.body:
            self._try(operation.as_strategy(breaks, headers=SIGNED), self._desk, round_)
        if "digest" in named:
            here = {"digest": NOISE_NAME}
            strategy = operation.as_strategy(fit, headers=SIGNED, path_parameters=here)
            self._try(strategy, self._desk, round_, self._lay_noise, [positive_data_acceptance])

    def _lay_noise(self) -> None:
        """Bytes of a bundle on their way, both ways, that is none."""
        pieces.add(self._hub, self._replica, NOISE_NAME, 0, NOISE)
        with self._hub.store.serving(self._replica) as connection:
            pieces.cut(connection, self._replica, self._noise)

    def _try(
        self,
        strategy: Any,
        desk: DeskSignature | None,
        round_: int,
        first: Callable[[], None] = lambda: None,
        excluded: Sequence[Any] = (),
    ) -> None:
        @seed(round_)
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        )
        @given(strategy)
        def tried(case: Any) -> None:
            first()
            response = case.call(auth=desk)
            self.statuses.add(response.status_code)
            case.validate_response(response, excluded_checks=list(excluded))

        tried()
