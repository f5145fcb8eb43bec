"""A line that goes wrong in every way a line can, by a seed: each connection has its own fate.

It stands between desks and the hub's processes. Desks speak one request after the other on a connection: it
is known where each ends, so that whole requests can be delivered twice.
"""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

_PORTAL = b"<html><title>Gare</title><body>Connectez-vous au r\xc3\xa9seau de la gare</body></html>"
_PORTAL_ANSWER = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\ncontent-length: %d\r\n\r\n%s"
    % (len(_PORTAL), _PORTAL)
)
_RESET = struct.pack("ii", 1, 0)
"""SO_LINGER with no time: the other end is told that the connection is gone, not that it ended."""

_PIECE = 16 << 10
_PATIENCE = 5.0
"""Seconds that a copy waits for its answer."""


@dataclass
class Fate:
    """What happens to a connection: `at` is a byte of that way, None for none."""

    kind: str
    at: int = 0
    pause: float = 0.0
    pace: int = 0


FATES: dict[str, int] = {
    "straight": 10,
    "cut on the way up": 3,
    "cut on the way down": 4,
    "reset on the way up": 2,
    "reset on the way down": 2,
    "slow": 2,
    "late": 2,
    "stalls, then is cut": 1,
    "portal": 1,
    "refused": 1,
    "delivered twice at once": 2,
    "delivered twice, the copy first": 2,
    "delivered again later": 2,
}


def fate_of(chance: random.Random) -> Fate:
    """Bytes are drawn from few to many: the first ones, and those of large bundles, are met alike."""
    kind = chance.choices(list(FATES), list(FATES.values()))[0]
    at = int(2 ** chance.uniform(0, 18))
    return Fate(kind, at, pause=chance.uniform(0.02, 1.5), pace=chance.randint(20_000, 400_000))


class Proxy:
    """A port in front of others, on a thread of its own. `faulty` may be put off for the end of a run."""

    def __init__(self, targets: list[int], seed: int) -> None:
        self._targets, self._seed, self._number = targets, seed, 0
        self.faulty = True
        self.taken_twice = 0
        """Signed requests that were answered well both times."""
        self.happened: Counter[str] = Counter()
        self._copies: set[asyncio.Task[None]] = set()
        self._open: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=200)
        self.port: int = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._run(self._listen())

    def close(self) -> None:
        """End every connection, and the thread."""
        self._run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, act: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(act, self._loop).result(30)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._taken, sock=self._listening)

    async def _end(self) -> None:
        self._server.close()
        running = [*self._open, *self._copies]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _taken(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._number += 1
        chance = random.Random(f"{self._seed} {self._number}")
        fate = fate_of(chance) if self.faulty else Fate("straight")
        self.happened[fate.kind] += 1
        task = asyncio.ensure_future(_Connection(self, chance, fate, reader, writer).carry())
        self._open.add(task)
        task.add_done_callback(self._open.discard)
        with suppress(asyncio.CancelledError):
            await task

    async def reach(self, chance: random.Random) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Any of the processes; OSError where it was killed just now."""
        return await asyncio.open_connection("127.0.0.1", chance.choice(self._targets))

    def deliver_again(self, request: Twice, pause: float, chance: random.Random) -> None:
        """The same request once more, to any process."""
        task = asyncio.ensure_future(self._deliver(request, pause, chance))
        self._copies.add(task)
        task.add_done_callback(self._copies.discard)

    async def _deliver(self, request: Twice, pause: float, chance: random.Random) -> None:
        await asyncio.sleep(pause)
        status = await self._status_of(request.content, chance)
        request.copy.set_result(status)
        self.happened[f"a copy was answered with {status or 'nothing'}"] += 1
        if request.is_signed and status == await request.original == "200":
            self.taken_twice += 1

    async def _status_of(self, content: bytes, chance: random.Random) -> str:
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.TimeoutError):
            reader, writer = await self.reach(chance)
            try:
                writer.write(content)
                return status_in(await asyncio.wait_for(message_from(reader), _PATIENCE))
            finally:
                writer.close()
        return ""


class Twice:
    """A request on its way twice, and what each was answered with; empty for nothing."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.is_signed = b"foras-signature:" in content[: content.index(b"\r\n\r\n")].lower()
        loop = asyncio.get_running_loop()
        self.original: asyncio.Future[str] = loop.create_future()
        self.copy: asyncio.Future[str] = loop.create_future()


class _Connection:
    """One connection and its fate."""

    def __init__(
        self,
        proxy: Proxy,
        chance: random.Random,
        fate: Fate,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self._proxy, self._chance, self._fate = proxy, chance, fate
        self._reader, self._writer = reader, writer
        self._hub: asyncio.StreamWriter | None = None

    async def carry(self) -> None:
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                await self._carry()
        finally:
            for end in (self._writer, self._hub):
                if end is not None:
                    end.close()

    async def _carry(self) -> None:
        kind = self._fate.kind
        if kind == "refused":
            self._reset()
            return
        if kind == "portal":
            await message_from(self._reader)
            self._writer.write(_PORTAL_ANSWER)
            await self._writer.drain()
            return
        reader, self._hub = await self._proxy.reach(self._chance)
        if kind.startswith("delivered"):
            await self._deliver_twice(reader, self._hub)
            return
        up, down = self._pump(self._reader, self._hub, "up"), self._pump(reader, self._writer, "down")
        ways = [asyncio.ensure_future(up), asyncio.ensure_future(down)]
        _, left = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in left:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        if kind.startswith("reset"):
            self._reset()

    def _reset(self) -> None:
        found: socket.socket = self._writer.get_extra_info("socket")
        found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._writer.transport.abort()

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, way: str) -> None:
        """Until an end closes, or the byte comes at which this connection's fate is met."""
        fate = self._fate
        left = fate.at if fate.kind.endswith(f"way {way}") or (fate.kind[:6] == "stalls") else None
        while content := await source.read(_PIECE if left is None else min(_PIECE, left)):
            if fate.kind == "late":
                await asyncio.sleep(fate.pause)
            if fate.kind == "slow":
                await asyncio.sleep(len(content) / fate.pace)
            sink.write(content)
            await sink.drain()
            if left is not None:
                left -= len(content)
                if left <= 0:
                    await asyncio.sleep(3 * fate.pause if fate.kind[:6] == "stalls" else 0)
                    return

    async def _deliver_twice(self, reader: asyncio.StreamReader, hub: asyncio.StreamWriter) -> None:
        """Request by request; the copy, for another process perhaps, goes before, beside or after."""
        chance, fate = self._chance, self._fate
        while content := await message_from(self._reader):
            request = Twice(content)
            try:
                pause = fate.pause if fate.kind.endswith("later") else 0.0
                self._proxy.deliver_again(request, pause, chance)
                if fate.kind.endswith("first"):
                    await request.copy
                hub.write(content)
                answer = await message_from(reader)
                request.original.set_result(status_in(answer))
                if not answer:  # its process was killed
                    return
                self._writer.write(answer)
                await self._writer.drain()
            finally:
                if not request.original.done():
                    request.original.set_result("")


async def message_from(reader: asyncio.StreamReader) -> bytes:
    """The next whole request or answer; empty at the end."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    size = 0
    for field in head.split(b"\r\n"):
        name, _, value = field.partition(b":")
        if name.lower() == b"content-length":
            size = int(value)
    return head + (await reader.readexactly(size) if size else b"")


def status_in(answer: bytes) -> str:
    """The three digits of an answer; empty for none."""
    return answer[9:12].decode("latin-1")
