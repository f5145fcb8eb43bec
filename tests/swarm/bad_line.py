"""A line between desks and a hub on which everything goes wrong that goes wrong on lines."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from random import Random

_PORTAL = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 32\r\nconnection: close\r\n\r\n"
    b"<html>Connectez-vous ici.</html>"
)
_PATIENCE = 20.0


class Fault(Enum):
    """What happens to one connection."""

    NONE = "carried"
    CUT = "cut at a byte"
    RESET = "reset at a byte"
    STALL = "stalled at a byte, then cut"
    SLOW = "slow"
    PORTAL = "answered by a portal"
    REPLAY = "carried, and all that was asked is sent again"


_OFTEN = {
    Fault.NONE: 40,
    Fault.CUT: 20,
    Fault.RESET: 10,
    Fault.STALL: 5,
    Fault.SLOW: 10,
    Fault.PORTAL: 5,
    Fault.REPLAY: 10,
}


@dataclass
class _Connection:
    """Two ends, and how many bytes may pass yet, both ways together."""

    ours: socket.socket
    theirs: socket.socket
    fault: Fault
    left: int
    port: int
    asked: bytearray = field(default_factory=bytearray)
    answered: bytearray = field(default_factory=bytearray)

    def end(self, *, hard: bool = False) -> None:
        for one in (self.ours, self.theirs):
            with suppress(OSError):
                if hard:
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                else:
                    one.shutdown(socket.SHUT_RDWR)
            one.close()


class BadLine:
    """Listens at one port and carries to any of several; `is_bad` may be changed at any time."""

    def __init__(self, ports: list[int], seed: int) -> None:
        self.ports, self.is_bad = ports, True
        self.happened: Counter[str] = Counter()
        self.replayed: Counter[int] = Counter()
        """Statuses that requests got when they were sent a second time."""
        self.taken_twice = 0
        self._random, self._lock = Random(seed), threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                ours, _ = self._listening.accept()
                ours.settimeout(_PATIENCE)
                threading.Thread(target=self._connect, args=(ours,), daemon=True).start()

    def _drawn(self) -> tuple[Fault, int, int]:
        """What happens, after how many bytes, and which process is called."""
        with self._lock:
            kinds = list(_OFTEN)
            fault = self._random.choices(kinds, [_OFTEN[kind] for kind in kinds])[0]
            fault = fault if self.is_bad else Fault.NONE
            after = int(2 ** self._random.uniform(4, 16))
            self.happened[fault.value] += 1
            return fault, after, self._random.choice(self.ports)

    def _connect(self, ours: socket.socket) -> None:
        fault, after, port = self._drawn()
        if fault is Fault.PORTAL:
            self._answer_like_a_portal(ours)
            return
        try:
            theirs = socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE)
        except OSError:  # it was killed, and is not up again yet
            self.happened["nobody there"] += 1
            ours.close()
            return
        made = _Connection(ours, theirs, fault, after, port)
        answers = threading.Thread(target=self._pump, args=(made, theirs, ours), daemon=True)
        answers.start()
        self._pump(made, ours, theirs)
        answers.join(_PATIENCE)
        if fault is Fault.REPLAY:
            self._ask_again(made)

    def _pump(self, made: _Connection, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while content := source.recv(4096):
                if made.fault in (Fault.CUT, Fault.RESET, Fault.STALL):
                    content = content[: max(0, made.left)]
                    made.left -= len(content)
                (made.asked if source is made.ours else made.answered).extend(content)
                sink.sendall(content)
                if made.fault is Fault.SLOW:
                    time.sleep(0.05)
                if made.left <= 0 and made.fault in (Fault.CUT, Fault.RESET, Fault.STALL):
                    break
        if made.fault is Fault.STALL and made.left <= 0:
            time.sleep(1)
        made.end(hard=made.fault is Fault.RESET)

    def _answer_like_a_portal(self, ours: socket.socket) -> None:
        with suppress(OSError):
            ours.recv(65536)
            ours.sendall(_PORTAL)
        ours.close()

    def _ask_again(self, made: _Connection) -> None:
        """Everything that was asked over a connection, byte for byte, of the same process or another."""
        with suppress(OSError, ValueError), socket.create_connection(("127.0.0.1", made.port)) as again:
            again.settimeout(5)
            again.sendall(made.asked)
            answer = b""
            with suppress(TimeoutError):
                while content := again.recv(65536):
                    answer += content
            once, twice = _statuses(made.answered), _statuses(answer)
            self.replayed.update(twice)
            unsigned = made.asked.count(b"POST /v1/sessions ")
            signed = made.asked.count(b" HTTP/1.1\r\n") - unsigned
            good = once.count(200) - unsigned + twice.count(200) - unsigned
            self.taken_twice += max(0, good - signed)


def _statuses(answer: bytes | bytearray) -> list[int]:
    return [int(line[:3]) for line in bytes(answer).split(b"HTTP/1.1 ")[1:]]
