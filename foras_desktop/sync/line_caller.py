"""A desk's end of the line: opens a session with the hub, sends a bundle, fetches one, in pieces.

A line may be cut at any byte. Each request is tried a few times, and what came or went before is not carried
again: the next attempt, whenever it is made, goes on from there. Nothing that answers is believed unless it
has the hub's own key, which the root key vouches for; TLS keeps strangers from seeing who speaks with whom.
"""

from __future__ import annotations

import hashlib
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import httpx
import msgspec

from foras_desktop.db.files import disk_faults_told
from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.sync import line
from foras_desktop.sync.progress import Cancelled, Progress
from foras_desktop.sync.vouchers_held import VouchersHeld

S = TypeVar("S", bound=msgspec.Struct)

DOWN = "down.foras"
"""The bundle on its way down, or what has come of it."""

_TRIES = 3
_PAUSE = 0.4
"""Seconds before the second try, doubled before the third; what lasts longer is for the next attempt."""

_QUICK = 2.0
"""Seconds: a piece that took less may be followed by one of twice its size."""

_NOT_YET_VALID, _NO_LONGER_VALID = 9, 10
"""OpenSSL's words for a certificate whose days do not contain today's: mostly the clock here is wrong."""

_TELLING = ("line.stranger", "line.retired", "line.barred")
_SESSION_ENDED = ("line.no_session", "line.replayed")
_LATER = (408, 429, 502, 503, 504)

_PATIENCE = 5
"""Seconds that a hub may ask to wait within one attempt; what takes longer is for the next attempt."""


@contextmanager
def calling(
    place: line.HubPlace,
    speaker: line.Speaker,
    randomness: Callable[[int], bytes],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Caller]:
    """A line to the hub for as long as it is used; proxies as the computer has them."""
    is_here = urlsplit(place.address).scheme == "http"
    with httpx.Client(
        base_url=place.address,
        verify=False if is_here else _context(place.authority),
        trust_env=not is_here,
        timeout=httpx.Timeout(30, connect=10),
    ) as http:
        yield Caller(http, place, speaker, randomness, is_cancelled)


def _context(authority: str) -> ssl.SSLContext:
    """Whom the computer trusts, and whom the root key's word on the hub names."""
    context = ssl.create_default_context()
    if authority:
        context.load_verify_locations(cadata=authority)
    return context


class Caller:
    """One conversation with the hub. `pause` waits between tries.

    EnvironmentFault `line.away`, `line.proxy`, `line.certificate`, `line.clock`, `line.portal`, `line.busy`;
    UserError `line.stranger`, `line.retired`, `line.barred`, `line.not_taken`; Cancelled.
    """

    def __init__(
        self,
        http: httpx.Client,
        place: line.HubPlace,
        speaker: line.Speaker,
        randomness: Callable[[int], bytes],
        is_cancelled: Callable[[], bool] = lambda: False,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._http, self._place, self._speaker = http, place, speaker
        self._randomness, self._is_cancelled, self._pause = randomness, is_cancelled, pause
        self._session = ""
        self._number = 0
        self.hub_holds: VouchersHeld | None = None
        """Which vouchers the hub held when it opened the session; None before it did."""

    def send(self, bundle: Path, progress: Progress) -> line.Brought:
        """Carry a bundle to the hub, going on where an earlier attempt ended, and have it merged."""
        with disk_faults_told(), bundle.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            size = stream.seek(0, 2)
            if size <= line.SMALL:
                stream.seek(0)
                return self._asked("POST", f"/v1/up/{digest}", line.Brought, stream.read())
            have = self._asked("GET", f"/v1/up/{digest}", line.Have).have
            progress.expect(size)
            progress.advance(have)
            length = line.SMALL  # a slow line shows how it bears little before it is given much
            while have < size:
                stream.seek(have)
                began = time.monotonic()
                answer = self._asked("PUT", f"/v1/up/{digest}/{have}", line.Have, stream.read(length))
                if answer.have <= have:
                    raise EnvironmentFault("line.busy")  # another attempt of this computer got in between
                progress.advance(answer.have - have)
                have = answer.have
                length = min(line.CHUNK, 2 * length) if time.monotonic() - began < _QUICK else line.SMALL
        return self._asked("POST", f"/v1/up/{digest}", line.Brought)

    def fetch(self, folder: Path, known: line.Known, progress: Progress) -> line.Fetched | None:
        """Bring what the hub has for this replica that is new to it; None for nothing."""
        target, note = folder / DOWN, folder / "down.json"
        parcel = _noted(note)
        if parcel is None or not self._fill(target, parcel, progress):
            target.unlink(missing_ok=True)
            parcel = self._asked("POST", "/v1/down", line.Parcel, msgspec.json.encode(known))
            if not parcel.size:
                return None
            if parcel.bundle:
                with disk_faults_told():
                    target.write_bytes(parcel.bundle)
            else:
                note.write_bytes(msgspec.json.encode(parcel))
                if not self._fill(target, parcel, progress):
                    raise EnvironmentFault("line.busy")
        note.unlink(missing_ok=True)
        with disk_faults_told(), target.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        if digest != parcel.digest:
            target.unlink()
            raise EnvironmentFault("line.portal")
        return line.Fetched(parcel.tag, target, parcel.operations)

    def _fill(self, target: Path, parcel: line.Parcel, progress: Progress) -> bool:
        """Bring the pieces that are still missing; False where the hub has them no more."""
        progress.expect(parcel.size)
        with disk_faults_told(), target.open("ab") as stream:
            have = stream.tell()
            progress.advance(min(have, parcel.size))
            while have < parcel.size:
                try:
                    piece = self._ask("GET", f"/v1/down/{parcel.digest}/{have}")
                except UserError as refusal:
                    if refusal.params.get("code") == "line.gone":
                        return False
                    raise
                if not piece:
                    raise EnvironmentFault("line.portal")
                stream.write(piece)
                stream.flush()
                have += len(piece)
                progress.advance(len(piece))
        return have == parcel.size

    # --- one request ------------------------------------------------------------------------------

    def _asked(self, method: str, path: str, wanted: type[S], body: bytes = b"") -> S:
        return _decoded(self._ask(method, path, body), wanted)

    def _ask(self, method: str, path: str, body: bytes = b"") -> bytes:
        """A signed request, tried again where the line failed: each is harmless when it is taken twice."""
        trouble: Trouble = EnvironmentFault("line.away")
        pause = 0.0
        for tried in range(_TRIES):
            if tried:
                self._pause(pause)
                if self._is_cancelled():
                    raise Cancelled
            pause = _PAUSE * 2**tried
            try:
                if not self._session:
                    self._open()
                self._number += 1
                said = line.Request(self._session, self._number, method, path, body)
                return self._sent(method, path, body, said.headers(self._speaker.keys))
            except EnvironmentFault as fault:
                after = fault.params.get("after")
                if fault.code != "line.away" and after is None:
                    raise
                trouble, pause = fault, after or pause
            except UserError as refusal:
                if refusal.params.get("code") not in _SESSION_ENDED:
                    raise
                self._session, trouble = "", EnvironmentFault("line.busy")
        raise trouble

    def _open(self) -> None:
        hello = line.Hello(self._speaker.keys.replica, self._randomness(16).hex(), self._speaker.voucher)
        found = _decoded(self._sent("POST", "/v1/sessions", msgspec.json.encode(hello), {}), line.Session)
        is_ours = found.hub == self._place.replica
        if not (is_ours and line.is_from(found, self._place.sign, self._speaker.realm, hello)):
            raise EnvironmentFault("line.portal")
        self._session, self._number, self.hub_holds = found.session, 0, found.held

    def _sent(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> bytes:
        with _troubles_told():
            request = self._http.build_request(method, path, content=body, headers=headers)
            response = self._http.send(request, stream=True)
            try:
                content = _limited(response)
            finally:
                response.close()
        if response.status_code == 200:
            return content
        if response.status_code in _LATER:
            raise _busy(response)
        refusal = _decoded(content, line.Refusal)
        if refusal.code in _TELLING:
            raise UserError(refusal.code, voucher=refusal.voucher)
        raise UserError("line.not_taken", code=refusal.code)


def _busy(response: httpx.Response) -> EnvironmentFault:
    """`line.busy`, with `after` where the hub says so and it is soon."""
    said = response.headers.get("retry-after", "")
    is_soon = said.isascii() and said.isdigit() and len(said) < 3 and int(said) <= _PATIENCE
    return EnvironmentFault("line.busy", after=int(said)) if is_soon else EnvironmentFault("line.busy")


def _limited(response: httpx.Response) -> bytes:
    """The answer, which no hub makes longer than a piece; EnvironmentFault `line.portal` for a longer one."""
    content = bytearray()
    for part in response.iter_bytes():
        content += part
        if len(content) > line.CHUNK:
            raise EnvironmentFault("line.portal")
    return bytes(content)


def _decoded(content: bytes, wanted: type[S]) -> S:
    """EnvironmentFault `line.portal` for what no hub says: a page that asks to log on, another server."""
    try:
        return msgspec.json.decode(content, type=wanted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise EnvironmentFault("line.portal") from None


def _noted(path: Path) -> line.Parcel | None:
    """What an earlier attempt was bringing."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=line.Parcel)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


@contextmanager
def _troubles_told() -> Iterator[None]:
    try:
        yield
    except httpx.ProxyError:
        raise EnvironmentFault("line.proxy") from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise EnvironmentFault(_code_of(error)) from None


def _code_of(error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            wrong_day = cause.verify_code in (_NOT_YET_VALID, _NO_LONGER_VALID)
            return "line.clock" if wrong_day else "line.certificate"
        cause = cause.__cause__ or cause.__context__
    return "line.away"
