"""The real service on this computer's own address, and lines to it that are cut."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import uvicorn

PATIENCE = 40.0
"""Seconds after which a test gives up what never comes."""


def until(is_so: Callable[[], Any]) -> Any:
    """What it says once it says something; fails when it never does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := is_so():
            return found
        time.sleep(0.05)
    raise AssertionError("it never came to that")


@contextmanager
def served(app: Any, **options: Any) -> Iterator[int]:
    """The port of a server that answers for as long as it is needed."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, lifespan="off", **options))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def answering(content: bytes) -> Iterator[int]:
    """A port at which a captive portal gives the same page, whatever is asked."""

    async def portal(scope: Any, receive: Any, send: Any) -> None:
        headers = [(b"content-type", b"text/html")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    with served(portal) as port:
        yield port


class CutLine:
    """A line to a port that ends after so many bytes, in both ways together; `limit` may be changed."""

    def __init__(self, target: int, limit: int) -> None:
        self.limit, self.carried, self.cuts = limit, 0, 0
        self._target = target
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                ours, _ = self._listening.accept()
                theirs = socket.create_connection(("127.0.0.1", self._target))
                left = [self.limit]
                for one, other in ((ours, theirs), (theirs, ours)):
                    threading.Thread(target=self._pump, args=(one, other, left), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, left: list[int]) -> None:
        with suppress(OSError):
            while content := source.recv(min(4096, max(1, left[0]))):
                sink.sendall(content)
                left[0] -= len(content)
                self.carried += len(content)
                if left[0] <= 0:
                    self.cuts += 1
                    break
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


class OfficeProxy:
    """A network's proxy: opens a tunnel where it is asked to, or refuses with a status; what it was asked."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.asked: list[str] = []
        """The first lines of what came."""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)  # else one more is let in
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                ours, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(ours,), daemon=True).start()

    def _serve(self, ours: socket.socket) -> None:
        with suppress(OSError), ours:
            head = b""
            while b"\r\n\r\n" not in head:
                head += ours.recv(4096)
            method, target, *_ = head.decode("ascii").split()
            self.asked.append(f"{method} {target}")
            ours.sendall(f"HTTP/1.1 {self.status} Said\r\n\r\n".encode())
            if self.status != 200:
                return
            host, _, port = target.rpartition(":")
            with socket.create_connection((host, int(port))) as theirs:
                back = threading.Thread(target=_pass_on, args=(theirs, ours), daemon=True)
                back.start()
                _pass_on(ours, theirs)
                back.join()


def _pass_on(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while content := source.recv(1 << 16):
            sink.sendall(content)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
