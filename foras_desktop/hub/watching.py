"""Tells the log and the figures of each request: by its route's template, not by what stands in the path."""

from __future__ import annotations

import time
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from foras_desktop.hub import metrics
from foras_desktop.hub.logs import note

NO_ROUTE = "none"
_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})
_QUIET = frozenset({"/health", "/health/alive"})
"""Asked every few seconds: counted, and told only where they refuse."""


class Watched:
    """An application, watched."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        seen = _Seen(scope, receive, send)
        with metrics.RUNNING.track_inprogress():
            try:
                await self._app(scope, seen.receive, seen.send)
            finally:
                seen.tell()


class _Seen:
    """What passes of one request and its answer."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._scope, self._receive, self._send = scope, receive, send
        self._began = time.perf_counter()
        self._taken = self._given = self._status = 0

    async def receive(self) -> Message:
        message = await self._receive()
        self._taken += len(message.get("body", b""))
        return message

    async def send(self, message: Message) -> None:
        self._status = message.get("status", self._status)
        self._given += len(message.get("body", b""))
        await self._send(message)

    def tell(self) -> None:
        seconds = time.perf_counter() - self._began
        route = getattr(self._scope.get("route"), "path", NO_ROUTE)
        method = self._scope["method"] if self._scope["method"] in _METHODS else "other"
        metrics.REQUESTS.labels(route, method, str(self._status)).inc()
        metrics.SECONDS.labels(route, method).observe(seconds)
        metrics.BYTES.labels("up").inc(self._taken)
        metrics.BYTES.labels("down").inc(self._given)
        state: dict[str, Any] = self._scope.get("state", {})
        said = {name: state[name] for name in ("replica", "code") if name in state}
        if "code" in said or route not in _QUIET:
            note(
                "refused" if "code" in said else "request",
                route=route,
                method=method,
                status=self._status,
                seconds=round(seconds, 4),
                taken=self._taken,
                given=self._given,
                **said,
            )
