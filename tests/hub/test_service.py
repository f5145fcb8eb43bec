"""`foras-hub serve` as it is run: its processes, how it stops, what it logs, and what Prometheus is told."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from foras_desktop.hub import service, standing
from foras_desktop.hub.main import run
from foras_desktop.hub.sentences import SENTENCES
from foras_desktop.services.office import Office
from tests.hub.serving import PATIENCE, until
from tests.hub.test_line import Caller, caller, hub, realm, written
from tests.people import register

__all__ = ["hub", "realm"]

on_postgresql = pytest.mark.parametrize("hub", ["postgresql"], indirect=True)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


def is_closed(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except ConnectionRefusedError:
        return True
    return False


@dataclass
class Service:
    """A service that runs in a process of its own, or in several."""

    process: subprocess.Popen[str]
    port: int
    metrics_port: int
    lines: list[str] = field(default_factory=list)

    def http(self) -> httpx.Client:
        return httpx.Client(base_url=f"http://127.0.0.1:{self.port}", trust_env=False, timeout=PATIENCE)

    def is_ready(self) -> bool:
        assert self.process.poll() is None, self.lines
        with suppress(httpx.HTTPError), self.http() as http:
            return http.get("/health").status_code == 200
        return False

    def events(self, name: str) -> list[dict[str, Any]]:
        return [said for one in list(self.lines) if (said := json.loads(one))["event"] == name]

    def metrics(self) -> dict[str, float]:
        """Each figure by its name and labels."""
        answer = httpx.get(f"http://127.0.0.1:{self.metrics_port}/metrics", trust_env=False)
        told = [one.rpartition(" ") for one in answer.text.splitlines() if not one.startswith("#")]
        return {name: float(value) for name, _, value in told}

    def stop(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextmanager
def serving(folder: Path, address: str, *words: str) -> Iterator[Service]:
    port, metrics_port = free_port(), free_port()
    command = [sys.executable, "-m", "foras_desktop.hub.main", "--folder", str(folder), "--database", address]
    command += ["serve", "--port", str(port), "--metrics-port", str(metrics_port), *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, encoding="utf-8") as process:
        service = Service(process, port, metrics_port)
        assert process.stderr is not None
        reading = threading.Thread(target=lambda: service.lines.extend(process.stderr or ()))
        reading.start()
        try:
            until(service.is_ready)
            yield service
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            reading.join(PATIENCE)


@pytest.fixture
def place(hub: Any, realm: Any, tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Path, str]:
    """Folder and address of a hub that three desks know."""
    return tmp_path / "hub", request.getfixturevalue("address")


def test_one_process_answers_logs_and_stops(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'hub.db'}"
    assert run(["--folder", str(tmp_path / "hub"), "--database", address, "init"]) == 0
    with serving(tmp_path / "hub", address) as service:
        with service.http() as http:
            assert http.get("/health/alive").json() == {"well": True}
            assert http.get("/nowhere/Awa").status_code == 404
        figures = service.metrics()
        assert figures["foras_hub_database_up"] == 1
        assert figures['foras_hub_refused_total{code="line.no_such_place"}'] == 1
        assert figures["foras_hub_requests_running"] == 0
        assert service.stop() == 0
    (refused,) = service.events("refused")
    assert (refused["route"], refused["status"], refused["code"]) == ("none", 404, "line.no_such_place")
    assert len(service.events("process.started")) == len(service.events("process.stopped")) == 1
    assert "Awa" not in "".join(service.lines)


@on_postgresql
def test_several_processes_answer_as_one(
    place: tuple[Path, str], hub: Any, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> None:
    with serving(*place, "--processes", "3") as service:
        until(lambda: len(service.events("process.started")) == 3)
        for desk in realm:
            with service.http() as http:
                one: Caller = caller(http, desk, hub)
                assert one.send(written(desk, stick), piece=500).status_code == 200
                assert one.fetch(tmp_path / "down").size > 0
        merged = service.events("merged")
        assert len(merged) == 3
        figures = service.metrics()
        assert figures["foras_hub_bundles_merged_total"] == 3
        assert figures["foras_hub_operations_merged_total"] == sum(one["operations"] for one in merged)
        assert figures['foras_hub_requests_total{method="POST",route="/v1/sessions",status="200"}'] == 3
        assert figures["foras_hub_sessions"] == 3
        assert figures["foras_hub_processes"] == 3
        assert figures["foras_hub_newest_heard_seconds"] > 0
        assert service.stop() == 0
    assert len(service.events("process.stopped")) == 3


@on_postgresql
def test_many_computers_at_once_and_a_process_that_is_killed_meanwhile_lose_nothing(
    place: tuple[Path, str], hub: Any, realm: tuple[Office, Office, Office], stick: Path
) -> None:
    for number, desk in enumerate(realm):
        register(desk, given_names=f"Awa {'abc'[number]}")
    bundles = [written(desk, stick) for desk in realm]
    with serving(*place, "--processes", "2") as service:
        until(lambda: len(service.events("process.started")) == 2)

        def carry(number: int, desk: int) -> int:
            """As a desk does: from the beginning of a request, until it is answered."""
            while True:
                try:
                    with service.http() as http:
                        answer = caller(http, realm[desk], hub).send(bundles[desk], piece=300 + number)
                except (httpx.TransportError, AssertionError, KeyError, json.JSONDecodeError):
                    time.sleep(0.3)  # cut, busy, or another attempt of the same computer was quicker
                    continue
                if answer.status_code == 200:
                    return int(answer.json()["refused"])

        with ThreadPoolExecutor(9) as threads:
            done = [threads.submit(carry, number, number % 3) for number in range(9)]
            os.kill(service.events("process.started")[0]["process"], signal.SIGKILL)
            assert {one.result(PATIENCE) for one in done} == {0}
        assert service.metrics()['foras_hub_waiting_bytes{way="up"}'] == 0
        assert not service.events("fault")
        assert service.stop() == 0
    assert standing.verify(hub) == []
    names = {row.replica for row in standing.read(hub).computers if row.heard_at}
    assert names == {desk.credentials.replica_keys.replica for desk in realm}


@on_postgresql
def test_a_process_that_dies_is_replaced(place: tuple[Path, str]) -> None:
    with serving(*place, "--processes", "2") as service:
        until(lambda: len(service.events("process.started")) == 2)
        os.kill(service.events("process.started")[0]["process"], signal.SIGKILL)
        until(lambda: len(service.events("process.started")) == 3)
        assert [one["code"] for one in service.events("process.died")] == ["-9"]
        until(lambda: service.metrics()["foras_hub_processes_died"] == 1)
        assert service.is_ready()
        assert service.stop() == 0


@on_postgresql
@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no such signal")
def test_processes_are_replaced_one_after_the_other_while_they_answer(place: tuple[Path, str]) -> None:
    with serving(*place, "--processes", "2") as service:
        until(lambda: len(service.events("process.started")) == 2)
        service.process.send_signal(signal.SIGHUP)
        while len(service.events("process.started")) < 4 or len(service.events("process.stopped")) < 2:
            assert service.is_ready()
        assert not service.events("process.died")
        assert service.stop() == 0


@on_postgresql
def test_processes_end_with_the_one_above_them(place: tuple[Path, str]) -> None:
    with serving(*place, "--processes", "2") as service:
        until(lambda: len(service.events("process.started")) == 2)
        service.process.kill()
        service.process.wait()
        until(lambda: len(service.events("process.stopped")) == 2)


@on_postgresql
@pytest.mark.parametrize(("words", "number"), [((), 15), ((), 2), (("--processes", "2"), 15)])
def test_what_is_under_way_is_finished_before_it_stops(
    place: tuple[Path, str],
    hub: Any,
    realm: tuple[Office, Office, Office],
    words: tuple[str, ...],
    number: int,
) -> None:
    answers: list[int] = []
    keys = realm[1].credentials.replica_keys
    with serving(*place, *words) as service, service.http() as http:
        one = caller(http, realm[1], hub)
        with hub.store.serving(keys.replica):  # the next session waits for this
            asking = threading.Thread(target=lambda: answers.append(one.hello().status_code))
            asking.start()
            until(lambda: service.metrics()["foras_hub_requests_running"] == 1)
            service.process.send_signal(number)
            until(lambda: is_closed(service.port))
            assert service.process.poll() is None
        asking.join()
        assert answers == [200]
        assert service.process.wait(PATIENCE) == 0


def outcome_of(program: str) -> tuple[int, list[str]]:
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, timeout=PATIENCE, check=False)
    return done.returncode, done.stderr.splitlines()


def test_a_process_without_its_database_says_so_in_the_log(tmp_path: Path) -> None:
    settings = f"Settings('sqlite:///{tmp_path}/none.db', Path({str(tmp_path)!r}), '', 0)"
    imports = "from pathlib import Path; from foras_desktop.hub.service import Settings, work"
    status, lines = outcome_of(f"{imports}; work({settings})")
    (said,) = map(json.loads, lines)
    assert (status, said["event"], said["code"]) == (1, "process.not_started", "hub.keys_missing")


def test_who_is_told_to_stop_before_it_serves_stops() -> None:
    imports = "import signal, time; from foras_desktop.hub.service import _stopped_quietly"
    body = "signal.raise_signal(signal.SIGTERM); time.sleep(60)"
    assert outcome_of(f"{imports}\nwith _stopped_quietly():\n {body}") == (0, [])


def test_a_thread_that_does_not_end_does_not_keep_the_service() -> None:
    imports = "import threading; from foras_desktop.hub.service import _end_soon"
    never_ends = "threading.Thread(target=threading.Event().wait).start()"
    assert outcome_of(f"{imports}; {never_ends}; _end_soon()") == (0, [])


def test_no_answer_waits_for_another_packet_to_be_acknowledged() -> None:
    with (
        service.listening_at("127.0.0.1", 0) as listening,
        socket.create_connection(listening.getsockname()),
        listening.accept()[0] as taken,
    ):
        assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_what_cannot_be_served_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed = ["--folder", str(tmp_path), "--database", f"sqlite:///{tmp_path / 'hub.db'}"]
    assert run([*typed, "init"]) == 0
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        capsys.readouterr()
        assert run([*typed, "serve", "--port", port, "--metrics-port", "0"]) == 1
        assert capsys.readouterr().err == SENTENCES["hub.port_taken"] + "\n"
        assert run([*typed, "serve", "--port", "0", "--metrics-port", port]) == 1
        assert capsys.readouterr().err == SENTENCES["hub.port_taken"] + "\n"
    for number in ("0", "2"):
        assert run([*typed, "serve", "--processes", number]) == 1
        assert capsys.readouterr().err == SENTENCES["hub.processes"] + "\n"
