"""What the computer knows of its network: whether there is one, and whether it is paid by what it carries."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_OFF = (QNetworkInformation.Reachability.Disconnected, QNetworkInformation.Reachability.Local)


class Network(QObject):
    """Follows the operating system; where that says nothing, a line is assumed that costs nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QNetworkInformation.loadDefaultBackend()
        self._told = QNetworkInformation.instance()
        if self._told is not None:
            self._told.reachabilityChanged.connect(self.changed)
            self._told.isMeteredChanged.connect(self.changed)

    @property
    def is_off(self) -> bool:
        """There is surely no way out; what is unknown may be one."""
        return self._told is not None and self._told.reachability() in _OFF

    @property
    def is_metered(self) -> bool:
        """A mobile line or a hot spot, as the operating system says."""
        return self._told is not None and self._told.isMetered()
