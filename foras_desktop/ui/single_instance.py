"""One window for each data folder: a second start raises the first one's window and ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 1000


class SingleInstance(QObject):
    """`raised` tells the first that a second one was started."""

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def _name(self) -> str:
        import hashlib

        return "foras-" + hashlib.sha256(str(self._folder.resolve()).encode()).hexdigest()[:24]

    def is_first(self) -> bool:
        """Whether this start may open the folder; if not, the first window was asked to come forward.

        The lock names a process: one that died leaves a lock that is taken over.
        """
        if not self._lock.tryLock(0):
            self._knock()
            return False
        return True

    def listen(self) -> None:
        """Hear later starts; asked once the first window shows, until then there is nothing to raise."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name())
        self._server.newConnection.connect(self._on_server_new_connection)
        self._server.listen(self._name())

    def _knock(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        if socket.waitForConnected(_PATIENCE_MS):
            socket.disconnectFromServer()

    def _on_server_new_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
            self.raised.emit()

    def release(self) -> None:
        """Let another start have the folder."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()
