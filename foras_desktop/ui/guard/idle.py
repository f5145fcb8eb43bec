"""Notices that nobody touches the window any more, and that the computer slept meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)
_LOOK_MS = 5_000
_SLEPT = 60.0
"""Seconds by which the wall clock may run ahead between two looks: more, and the computer was asleep."""


_LONGEST = 10 * 3600.0
"""Seconds after which a passphrase is asked for again though somebody is there: a long working day."""


class IdleWatch(QObject):
    """`idled` comes once nobody touched any window of the program for so long, or right after a sleep.

    Besides, once `unlocked_at` (by the monotonic clock; now if not given) is a long working day ago.

    It listens to windows, not to the whole application: input passes there first, and little else does.
    """

    idled = Signal()

    def __init__(
        self,
        parent: QObject,
        after_seconds: float,
        *,
        unlocked_at: float | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._after = after_seconds
        self._monotonic = monotonic
        self._wall = wall
        self._windows: set[int] = set()
        self._looked_at = (monotonic(), wall())
        self._touched = monotonic()
        self._unlocked_at = monotonic() if unlocked_at is None else unlocked_at
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)
            self._on_focus_window_changed(app.focusWindow())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            self.touch()
            window.removeEventFilter(self)  # once, however often it comes forward
            window.installEventFilter(self)

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._monotonic()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Ask both clocks: one stands still while the computer sleeps, the other does not."""
        ran, wall = self._monotonic(), self._wall()
        ran_before, wall_before = self._looked_at
        self._looked_at = (ran, wall)
        slept = (wall - wall_before) - (ran - ran_before) > _SLEPT
        too_long = ran - self._unlocked_at >= _LONGEST
        if slept or too_long or ran - self._touched >= self._after:
            self.idled.emit()
