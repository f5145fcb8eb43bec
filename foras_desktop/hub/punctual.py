"""HTTP as uvicorn speaks it, but who dawdles is cut off: over sending a request, or over taking an answer.

uvicorn itself only ends connections on which nothing follows an answer.
"""

from __future__ import annotations

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from foras_desktop.hub import metrics
from foras_desktop.hub.limits import Limits
from foras_desktop.hub.logs import note

_UNREAD = (h11.IDLE, h11.SEND_BODY)


class Punctual(H11Protocol):
    """A connection. What is cut off is neither answered nor acted upon."""

    limits = Limits()

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._reading: asyncio.TimerHandle | None = None
        self._writing: asyncio.TimerHandle | None = None
        self._answered = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._watch_reading()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch_reading()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._answered += 1
        if self._writing is None:
            self._watch_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        for timer in (self._reading, self._writing):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)

    def _watch_reading(self) -> None:
        """One time for a whole request, however slowly its bytes come; none while it is acted upon."""
        is_unread = self.conn.their_state in _UNREAD
        if is_unread and self._reading is None:
            self._reading = self.loop.call_later(self.limits.reading, self._cut, "reading")
        elif not is_unread and self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _watch_writing(self) -> None:
        is_unsent = self.transport.get_write_buffer_size() > 0
        later = self.loop.call_later
        self._writing = later(self.limits.writing, self._look_after, self._answered) if is_unsent else None

    def _look_after(self, answered: int) -> None:
        if self._answered > answered:  # who asked again had taken that answer
            self._watch_writing()
        elif self.transport.get_write_buffer_size():
            self._cut("writing")

    def _cut(self, meanwhile: str) -> None:
        metrics.CUT.labels(meanwhile).inc()
        note("cut", meanwhile=meanwhile)
        self.transport.abort()
