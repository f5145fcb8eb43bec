"""What a desk may ask for over the line, each time by a signed request; each takes a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from foras_desktop.domain.clock import Clock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.hub import exchange, merged, metrics, pieces, ready, sessions
from foras_desktop.hub.answers import Answer, Noted
from foras_desktop.hub.limits import Limits, Rate, network_of
from foras_desktop.hub.logs import note
from foras_desktop.hub.peer import Peer
from foras_desktop.sync import line

S = TypeVar("S", bound=msgspec.Struct)


@dataclass(frozen=True)
class Signed:
    """A request with its signature, not yet proved, and where what is proved is noted."""

    request: line.Request
    signature: str
    noted: Noted


class Acts:
    """All of it, for one process; what is limited in rate is limited in each."""

    def __init__(self, peer: Peer, clock: Clock, limits: Limits) -> None:
        self._peer, self._clock = peer, clock
        self._of_address = Rate(limits.sessions_of_address)
        self._of_replica = Rate(limits.sessions_of_replica)
        self._requests = Rate(limits.requests_of_replica)
        self._running: set[tuple[str, str]] = set()
        self._lock = threading.Lock()

    def open_session(self, body: bytes, address: str) -> Answer:
        """Nobody has proved anything yet: a replica's rate is counted for each address apart."""
        network = network_of(address)
        self._of_address.take(network)
        hello = decoded(body, line.Hello)
        self._of_replica.take(f"{network} {hello.replica[:64]}")
        return sessions.open_session(self._peer, hello, self._clock.now())

    def have(self, signed: Signed, digest: str) -> Answer:
        replica = self._speaker(signed)
        with self._peer.store.reading() as connection:
            here = pieces.have(connection, replica, pieces.UP, digest)
            known = None if here else merged.find(connection, replica, digest)
        return line.Have(known.size if known else here)

    def take(self, signed: Signed, digest: str, place: str) -> Answer:
        replica = self._speaker(signed)
        pieces.require_digest(digest)
        return line.Have(pieces.add(self._peer, replica, digest, pieces.place_of(place), signed.request.body))

    def merge(self, signed: Signed, digest: str) -> Answer:
        replica = self._speaker(signed)
        pieces.require_digest(digest)
        with self._alone("merge", replica):
            if signed.request.body:
                with pieces.at_once(digest, signed.request.body) as path:
                    return self._brought(replica, path)
            with self._peer.store.reading() as connection:
                known = merged.find(connection, replica, digest)
            return known.brought if known else self._merged(replica, digest)

    def _merged(self, replica: str, digest: str) -> line.Brought:
        with pieces.whole(self._peer, replica, digest) as path:
            brought = self._brought(replica, path)
            size = path.stat().st_size
            with self._peer.store.serving(replica) as connection:
                merged.remember(connection, replica, digest, merged.Merged(size, brought))
        return brought

    def _brought(self, replica: str, path: Path) -> line.Brought:
        try:
            found = exchange.read_bundle(self._peer, path, self._clock.now())
        except UserError as refusal:
            if refusal.code != "bundle.already_read":  # by stick, or by another process this moment
                raise
            return line.Brought(0, 0)
        metrics.MERGED.inc()
        metrics.OPERATIONS.inc(found.operations)
        metrics.BATCHES_REFUSED.inc(len(found.refused))
        note("merged", replica=replica, operations=found.operations, refused=len(found.refused))
        return line.Brought(found.operations, len(found.refused))

    def prepare(self, signed: Signed) -> Answer:
        replica = self._speaker(signed)
        known = decoded(signed.request.body, line.Known)
        with self._alone("prepare", replica):
            return ready.find(self._peer, replica, known.tag) or self._prepared(replica, known)

    def _prepared(self, replica: str, known: line.Known) -> line.Parcel:
        with pieces.passing_file() as target:
            now = self._clock.now()
            prepared = exchange.prepare(self._peer, replica, target, now, known.tag, known.held)
            if prepared.written is None:
                return line.Parcel(prepared.tag)
            operations, size = prepared.written.operations, target.stat().st_size
            if size <= line.SMALL:
                content = target.read_bytes()
                parcel = line.Parcel(prepared.tag, pieces.digest_of(content), size, operations, content)
            else:
                parcel = ready.lay(self._peer, replica, target, prepared.tag, operations)
        metrics.WRITTEN.inc()
        note("written", replica=replica, operations=operations, bytes=size)
        return parcel

    def give(self, signed: Signed, digest: str, place: str) -> Answer:
        replica = self._speaker(signed)
        return pieces.piece(self._peer, replica, digest, pieces.place_of(place))

    def _speaker(self, signed: Signed) -> str:
        replica = sessions.speaker_of(self._peer, signed.request, signed.signature).subject
        signed.noted.speaker(replica)
        self._requests.take(replica)
        return replica

    @contextmanager
    def _alone(self, act: str, replica: str) -> Iterator[None]:
        """Once at a time for each replica: a desk that did not wait for the answer does not double the work.

        EnvironmentFault `line.busy`.
        """
        key = (act, replica)
        with self._lock:
            if key in self._running:
                raise EnvironmentFault("line.busy")
            self._running.add(key)
        try:
            yield
        finally:
            with self._lock:
                self._running.discard(key)


def decoded(body: bytes, wanted: type[S]) -> S:
    """UserError `line.unreadable` for what is no such message."""
    try:
        return msgspec.json.decode(body, type=wanted, strict=False)  # a number may be written 5.0
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise UserError("line.unreadable") from None
