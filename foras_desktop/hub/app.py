"""The hub over HTTP: sessions, bundles in pieces both ways, and whether it is well. TLS stands in front."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import msgspec
from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import text

from foras_desktop.domain.clock import Clock
from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.hub import exchange, pieces, sessions
from foras_desktop.hub.peer import Peer
from foras_desktop.sync import line

_log = logging.getLogger(__name__)
_JSON = "application/json"
_BYTES = "application/octet-stream"
_FORBIDDEN = (
    "line.no_session",
    "line.forged",
    "line.replayed",
    "line.stranger",
    "line.retired",
    "line.barred",
)

Answer = msgspec.Struct | bytes
S = TypeVar("S", bound=msgspec.Struct)


def make_app(peer: Peer, clock: Clock) -> FastAPI:
    """The service of one hub."""
    app = FastAPI(title="FORAS hub", docs_url=None, redoc_url=None)
    desk = _Desk(peer, clock)

    @app.post("/v1/sessions")
    async def open_session(request: Request) -> Response:
        return await _answered(request, desk.open_session)

    @app.get("/v1/up/{digest}")
    async def ask_have(request: Request, digest: str) -> Response:
        return await _answered(request, lambda body: desk.have(_signed(request, body), digest))

    @app.put("/v1/up/{digest}/{place}")
    async def take_piece(request: Request, digest: str, place: int) -> Response:
        return await _answered(request, lambda body: desk.take(_signed(request, body), digest, place))

    @app.post("/v1/up/{digest}")
    async def merge(request: Request, digest: str) -> Response:
        return await _answered(request, lambda body: desk.merge(_signed(request, body), digest))

    @app.post("/v1/down")
    async def prepare(request: Request) -> Response:
        return await _answered(request, lambda body: desk.prepare(_signed(request, body)))

    @app.get("/v1/down/{digest}/{place}")
    async def give_piece(request: Request, digest: str, place: int) -> Response:
        return await _answered(request, lambda body: desk.give(_signed(request, body), digest, place))

    @app.get("/health")
    async def health() -> Response:
        return await run_in_threadpool(_health, peer)

    return app


class _Desk:
    """What a desk may ask for, each time by a signed request."""

    def __init__(self, peer: Peer, clock: Clock) -> None:
        self._peer = peer
        self._clock = clock

    def open_session(self, body: bytes) -> Answer:
        return sessions.open_session(self._peer, _decoded(body, line.Hello), self._clock.now())

    def have(self, signed: _Signed, digest: str) -> Answer:
        replica = self._speaker(signed)
        with self._peer.store.reading() as connection:
            return line.Have(pieces.have(connection, replica, pieces.UP, digest))

    def take(self, signed: _Signed, digest: str, place: int) -> Answer:
        replica = self._speaker(signed)
        pieces.require_digest(digest)
        return line.Have(pieces.add(self._peer, replica, digest, place, signed.request.body))

    def merge(self, signed: _Signed, digest: str) -> Answer:
        replica = self._speaker(signed)
        pieces.require_digest(digest)
        content = signed.request.body
        came = pieces.at_once(digest, content) if content else pieces.whole(self._peer, replica, digest)
        with came as path:
            try:
                merged = exchange.read_bundle(self._peer, path, self._clock.now())
            except UserError as refusal:
                if refusal.code != "bundle.already_read":  # the answer was lost, not the bundle
                    raise
                return line.Brought(0, 0)
        _log.info("merged %d operations of %s", merged.operations, merged.desk)
        return line.Brought(merged.operations, len(merged.refused))

    def prepare(self, signed: _Signed) -> Answer:
        replica = self._speaker(signed)
        known, tag = (
            _decoded(signed.request.body, line.Known),
            exchange.tag_of(self._peer, replica, self._clock.now()),
        )
        if known.tag == tag:
            return line.Parcel(tag)
        with TemporaryDirectory(prefix="foras-hub-") as folder:
            target = Path(folder) / "bundle.foras"
            written = exchange.write_bundle(self._peer, target, self._clock.now(), only=replica)
            size = target.stat().st_size
            if size <= line.SMALL:
                content = target.read_bytes()
                return line.Parcel(tag, pieces.digest_of(content), size, written.operations, content)
            digest = pieces.lay_ready(self._peer, replica, target)
            return line.Parcel(tag, digest, size, written.operations)

    def give(self, signed: _Signed, digest: str, place: int) -> Answer:
        return pieces.piece(self._peer, self._speaker(signed), digest, place)

    def _speaker(self, signed: _Signed) -> str:
        return sessions.speaker_of(self._peer, signed.request, signed.signature).subject


class _Signed(msgspec.Struct, frozen=True):
    request: line.Request
    signature: str


def _signed(request: Request, body: bytes) -> _Signed:
    """The request as its headers sign it; UserError `line.forged` for headers that are none."""
    try:
        number = int(request.headers[line.NUMBER])
        session, signature = request.headers[line.SESSION], request.headers[line.SIGNATURE]
    except (KeyError, ValueError):
        raise UserError("line.forged") from None
    if not 0 < number < 1 << 62:
        raise UserError("line.forged")
    return _Signed(line.Request(session, number, request.method, request.url.path, body), signature)


def _decoded(body: bytes, wanted: type[S]) -> S:
    try:
        return msgspec.json.decode(body, type=wanted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise UserError("line.unreadable") from None


async def _answered(request: Request, act: Callable[[bytes], Answer]) -> Response:
    """Read what came, up to its limit, and act on a thread of its own; troubles become codes."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > line.CHUNK:
            return _refused(UserError("line.too_large"))
    try:
        answer = await run_in_threadpool(act, body)
    except Trouble as trouble:
        return _refused(trouble)
    if isinstance(answer, bytes):
        return Response(answer, media_type=_BYTES)
    return Response(msgspec.json.encode(answer), media_type=_JSON)


def _refused(trouble: Trouble) -> Response:
    """403 for who may not, 503 for what may pass, 422 for anything else."""
    status = 403 if trouble.code in _FORBIDDEN else 503 if isinstance(trouble, EnvironmentFault) else 422
    _log.info("refused: %s", trouble.code)
    refusal = line.Refusal(trouble.code, trouble.params.get("voucher"))
    return Response(msgspec.json.encode(refusal), status, media_type=_JSON)


def _health(peer: Peer) -> Response:
    try:
        with peer.store.reading() as connection:
            connection.execute(text("SELECT 1"))
    except EnvironmentFault as fault:
        return _refused(fault)
    return Response(b'{"well":true}', media_type=_JSON)
