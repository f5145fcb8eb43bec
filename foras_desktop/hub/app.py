"""The hub over HTTP: sessions, bundles in pieces both ways, and whether it is well. TLS stands in front."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import text
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from foras_desktop.domain.clock import Clock
from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.hub import answers, standing
from foras_desktop.hub.acts import Acts, Signed
from foras_desktop.hub.answers import Answer, Noted
from foras_desktop.hub.description import describe
from foras_desktop.hub.limits import Limits
from foras_desktop.hub.logs import note_fault
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.watching import Watched
from foras_desktop.sync import line

Lifespan = Callable[[Any], AbstractAsyncContextManager[None]]


def make_app(
    peer: Peer, clock: Clock, limits: Limits | None = None, lifespan: Lifespan | None = None
) -> FastAPI:
    """The service of one hub, in one process."""
    limits = limits or Limits()
    app = FastAPI(title="FORAS hub", docs_url=None, redoc_url=None, lifespan=lifespan)
    acts, door = Acts(peer, clock, limits), _Door(limits)
    app.openapi = describe  # type: ignore[method-assign]
    app.add_middleware(Watched)
    app.add_exception_handler(HTTPException, _unknown)

    @app.post("/v1/sessions")
    async def open_session(request: Request) -> Response:
        address = request.client.host if request.client else ""
        return await door.answer(request, lambda body: acts.open_session(body, address))

    @app.get("/v1/up/{digest}")
    async def ask_have(request: Request, digest: str) -> Response:
        return await door.answer_signed(request, lambda signed: acts.have(signed, digest))

    @app.put("/v1/up/{digest}/{place}")
    async def take_piece(request: Request, digest: str, place: str) -> Response:
        return await door.answer_signed(request, lambda signed: acts.take(signed, digest, place))

    @app.post("/v1/up/{digest}")
    async def merge(request: Request, digest: str) -> Response:
        return await door.answer_signed(request, lambda signed: acts.merge(signed, digest), is_long=True)

    @app.post("/v1/down")
    async def prepare(request: Request) -> Response:
        return await door.answer_signed(request, acts.prepare, is_long=True)

    @app.get("/v1/down/{digest}/{place}")
    async def give_piece(request: Request, digest: str, place: str) -> Response:
        return await door.answer_signed(request, lambda signed: acts.give(signed, digest, place))

    @app.get("/health")
    async def ready(request: Request) -> Response:
        return await _told(request, run_in_threadpool(_ready, peer))

    @app.get("/health/alive")
    async def alive() -> Response:
        return answers.given(standing.Well(True))

    return app


class _Door:
    """Reads requests, lets so many act at once, and turns troubles into codes."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._inside = 0
        self._short, self._long = asyncio.Semaphore(limits.acting), asyncio.Semaphore(limits.long)

    async def answer_signed(
        self, request: Request, act: Callable[[Signed], Answer], *, is_long: bool = False
    ) -> Response:
        """A request whose headers are none is refused before its body is read."""
        try:
            session, number, signature = _headers_of(request)
        except UserError as refusal:
            return answers.refused(request, refusal)

        def acted(body: bytes) -> Answer:
            said = line.Request(session, number, request.method, request.scope["path"], body)
            return act(Signed(said, signature, Noted(request)))

        return await self.answer(request, acted, is_long=is_long)

    async def answer(
        self, request: Request, act: Callable[[bytes], Answer], *, is_long: bool = False
    ) -> Response:
        async def acted() -> Answer:
            body = await _body_of(request)
            async with self._turn(self._long if is_long else self._short):
                return await run_in_threadpool(act, body)

        return await _told(request, acted())

    @asynccontextmanager
    async def _turn(self, turns: asyncio.Semaphore) -> AsyncIterator[None]:
        """EnvironmentFault `line.busy` where too many wait already, or for too long."""
        if self._inside >= self._limits.inside:
            raise EnvironmentFault("line.busy")
        self._inside += 1
        try:
            try:
                await asyncio.wait_for(turns.acquire(), self._limits.turn)
            except TimeoutError:
                raise EnvironmentFault("line.busy") from None
            try:
                yield
            finally:
                turns.release()
        finally:
            self._inside -= 1


async def _told(request: Request, act: Awaitable[Answer]) -> Response:
    """An answer, or a code for what went wrong."""
    try:
        return answers.given(await act)
    except Trouble as trouble:
        return answers.refused(request, trouble)
    except ClientDisconnect:
        return Response()  # nobody hears it
    except Exception as error:  # what may be told of it goes to the log, to the desk a code
        note_fault(error, request.scope["route"].path)
        return answers.fault(request)


def _headers_of(request: Request) -> tuple[str, int, str]:
    """UserError `line.forged` for headers that sign nothing."""
    given = request.headers
    try:
        session, number, signature = given[line.SESSION], int(given[line.NUMBER]), given[line.SIGNATURE]
    except (KeyError, ValueError):
        raise UserError("line.forged") from None
    if not 0 < number < 1 << 62:
        raise UserError("line.forged")
    return session, number, signature


async def _body_of(request: Request) -> bytes:
    """UserError `line.too_large` for more than a piece."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > line.CHUNK:
            raise UserError("line.too_large")
    return bytes(body)


async def _unknown(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - what it was registered for
    return answers.unknown(request, error.status_code, dict(error.headers or {}))


def _ready(peer: Peer) -> Answer:
    """Whether it can serve: the database answers, with the tables of this release."""
    with peer.store.reading() as connection:
        connection.execute(text("SELECT count(*) FROM line_barred"))
    return standing.Well(True)
