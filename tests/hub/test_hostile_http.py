"""Bytes that are no HTTP, or HTTP at its worst: whoever sends them, the hub goes on answering others."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path

import httpx
import pytest

from foras_desktop.domain.clock import FixedClock
from foras_desktop.hub.app import make_app
from foras_desktop.hub.limits import Limits
from foras_desktop.hub.peer import Peer, make_peer
from foras_desktop.hub.punctual import Punctual
from foras_desktop.hub.store import Store
from foras_desktop.sync import line
from tests.conftest import NOW
from tests.hub.serving import served, until

HEAD = b"POST /v1/sessions HTTP/1.1\r\nhost: hub\r\n"
SIGNED = b"foras-session: x\r\nforas-number: 1\r\nforas-signature: x\r\n"
PATIENCE = 10.0


class Quick(Punctual):
    """Who dawdles is cut off at once."""

    limits = Limits(reading=0.4, writing=0.4)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Peer]:
    store = Store(f"sqlite:///{tmp_path / 'hub.db'}")
    yield make_peer(tmp_path / "hub", store, NOW, practice=True)
    store.close()


@pytest.fixture
def port(hub: Peer, clock: FixedClock) -> Iterator[int]:
    """The service with a short patience, which answers when all is over."""
    options = {"http": Quick, "h11_max_incomplete_event_size": Limits().headers, "limit_concurrency": 60}
    with served(make_app(hub, clock), **options) as port:
        yield port
        until(lambda: is_well(port))


def is_well(port: int) -> bool:
    with suppress(httpx.HTTPError):
        return httpx.get(f"http://127.0.0.1:{port}/health", trust_env=False).status_code == 200
    return False


def calling(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), PATIENCE)


def said(stream: socket.socket) -> bytes:
    """Everything until the hub ends the connection."""
    told = b""
    with suppress(ConnectionResetError, BrokenPipeError):
        while content := stream.recv(65536):
            told += content
    return told


def answer_to(port: int, content: bytes) -> bytes:
    with closing(calling(port)) as stream:
        with suppress(ConnectionResetError, BrokenPipeError):
            stream.sendall(content)
        return said(stream)


@pytest.mark.parametrize(
    "content",
    [
        b"\0" * 100,
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\xaa" * 60,
        b"nonsense\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/one\r\n\r\n",
        b"GET /a\0b HTTP/1.1\r\nhost: hub\r\n\r\n",
        b"GET /health HTTP/1.1\r\nhost: hub\r\na\0b: c\r\n\r\n",
        b"GET /health HTTP/1.1\r\nhost: hub\r\nname: a\0b\r\n\r\n",
        b"GET /health HTTP/1.1\r\n\r\n",
        b"GET /health HTTP/1.1\r\nhost: hub\r\nhost: hub\r\n\r\n",
        HEAD + b"content-length: -1\r\n\r\n",
        HEAD + b"content-length: 1, 2\r\n\r\nab",
        HEAD + b"content-length: 99999999999999999999999999\r\n\r\n",
        HEAD + b"content-length: 3\r\ncontent-length: 4\r\n\r\nabcd",
        HEAD + b"transfer-encoding: nonsense\r\n\r\n",
        HEAD + b"transfer-encoding: chunked\r\n\r\nzz\r\n\r\n",
        HEAD + b"x: " + b"y" * (1 << 20) + b"\r\n\r\n",
        HEAD + b"".join(b"x%d: y\r\n" % number for number in range(20_000)) + b"\r\n",
        b"GET /" + b"x" * (1 << 20) + b" HTTP/1.1\r\nhost: hub\r\n\r\n",
    ],
    ids=range(19),
)
def test_what_is_no_http_is_refused_and_ended(port: int, content: bytes) -> None:
    told = answer_to(port, content)
    assert told == b"" or told.startswith(b"HTTP/1.1 400 "), told[:200]


def test_both_lengths_are_never_both_believed(port: int) -> None:
    """Or a request could be smuggled past the web server in front."""
    inner = b"GET /health/alive HTTP/1.1\r\nhost: hub\r\nconnection: close\r\n\r\n"
    both = b"content-length: %d\r\ntransfer-encoding: chunked\r\n\r\n" % (5 + len(inner))
    told = answer_to(port, HEAD + both + b"0\r\n\r\n" + inner)
    assert told.count(b"HTTP/1.1 200") <= 1
    assert told.count(b"HTTP/1.1 ") <= 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"P",
        HEAD,
        HEAD + b"content-length: 10\r\n\r\nabc",
        HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nab",
        HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n",
        b"PUT /v1/up/x/0 HTTP/1.1\r\nhost: hub\r\n" + SIGNED + b"content-length: 1000000\r\n\r\nabc",
    ],
    ids=range(7),
)
def test_who_never_comes_to_an_end_is_cut_off(port: int, content: bytes) -> None:
    began = time.monotonic()
    assert answer_to(port, content) == b""
    assert time.monotonic() - began < PATIENCE / 2


def test_who_sends_a_byte_now_and_then_is_cut_off_all_the_same(port: int) -> None:
    with closing(calling(port)) as stream:
        began = time.monotonic()
        with suppress(ConnectionResetError, BrokenPipeError):
            while time.monotonic() - began < PATIENCE:
                stream.sendall(b"x")
                time.sleep(0.05)
    assert time.monotonic() - began < PATIENCE / 2


def test_others_are_answered_while_many_dawdle(port: int) -> None:
    with ExitStack() as stack:
        for _ in range(50):
            stream = stack.enter_context(closing(calling(port)))
            stream.sendall(HEAD + b"content-length: 10\r\n\r\nabc")
        began = time.monotonic()
        assert is_well(port)
        assert time.monotonic() - began < PATIENCE / 2


def test_who_opens_more_connections_than_there_are_is_told_later(port: int) -> None:
    with ExitStack() as stack:
        for _ in range(65):
            stack.enter_context(closing(calling(port)))
        request = b"GET /health/alive HTTP/1.1\r\nhost: hub\r\nconnection: close\r\n\r\n"
        assert answer_to(port, request).startswith(b"HTTP/1.1 503 ")


def test_requests_in_one_breath_are_answered_in_order(port: int) -> None:
    one = b"GET /health/alive HTTP/1.1\r\nhost: hub\r\n\r\n"
    told = answer_to(port, one * 50 + b"GET /nowhere HTTP/1.1\r\nhost: hub\r\nconnection: close\r\n\r\n")
    assert (told.count(b"HTTP/1.1 200"), told.count(b"HTTP/1.1 404")) == (50, 1)
    assert told.rindex(b"HTTP/1.1 404") > told.rindex(b"HTTP/1.1 200")


def test_who_stops_listening_in_the_middle_harms_nobody(port: int) -> None:
    for content in (
        HEAD,
        HEAD + b"content-length: 10\r\n\r\nabc",
        b"GET /health HTTP/1.1\r\nhost: hub\r\n\r\n",
    ):
        with closing(calling(port)) as stream:
            stream.sendall(content)
            stream.shutdown(socket.SHUT_WR)
            said(stream)
        with closing(calling(port)) as stream:
            stream.sendall(content)
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def test_who_asks_to_go_on_is_let_and_a_body_that_is_too_long_is_not_read(port: int) -> None:
    hello = json.dumps({"replica": "A" * 13, "word": "w"}).encode()
    expecting = b"expect: 100-continue\r\nconnection: close\r\ncontent-length: %d\r\n\r\n" % len(hello)
    told = answer_to(port, HEAD + expecting + hello)
    assert told.startswith(b"HTTP/1.1 100 ")
    assert b"exchange.not_introduced" in told
    size = b"connection: close\r\ncontent-length: %d\r\n\r\n" % (line.CHUNK + 1)
    told = answer_to(port, HEAD + size + b"x" * (line.CHUNK + 1))
    assert b"line.too_large" in told


def test_an_upgrade_to_another_protocol_is_none(port: int) -> None:
    upgrade = (
        b"GET /health/alive HTTP/1.1\r\nhost: hub\r\nconnection: upgrade, close\r\nupgrade: websocket\r\n\r\n"
    )
    assert answer_to(port, upgrade).startswith(b"HTTP/1.1 ")


class TestTakingAnswers:
    """An answer that is not taken does not hold its memory for ever."""

    @pytest.fixture
    def port(self) -> Iterator[int]:
        content = b"x" * (32 << 20)

        async def large(scope: object, _receive: object, send: object) -> None:
            headers = [(b"content-length", b"%d" % len(content))]
            await send({"type": "http.response.start", "status": 200, "headers": headers})  # type: ignore[operator]
            await send({"type": "http.response.body", "body": content})  # type: ignore[operator]

        with served(large, http=Quick) as port:
            yield port

    def test_who_does_not_take_it_is_cut_off(self, port: int) -> None:
        with closing(calling(port)) as stream:
            stream.sendall(b"GET / HTTP/1.1\r\nhost: hub\r\n\r\n")
            time.sleep(1.2)
            assert len(said(stream)) < 32 << 20

    def test_who_takes_one_after_the_other_is_not(self, port: int) -> None:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
            end = time.monotonic() + 1.5
            while time.monotonic() < end:
                assert len(http.get("/").content) == 32 << 20
