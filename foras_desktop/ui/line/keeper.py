"""Synchronises with the hub: by itself where there is a line, and when a person asks. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from foras_desktop.db.changes import Changes
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import EnvironmentFault, Trouble
from foras_desktop.services import line
from foras_desktop.services.line import Carried, Outgoing, Synchronised
from foras_desktop.sync.line import HubPlace
from foras_desktop.sync.progress import Progress
from foras_desktop.ui.line.network import Network
from foras_desktop.ui.line.standing import Asked, LineKind, LineStanding
from foras_desktop.ui.line.timing import Timing
from foras_desktop.ui.workspace import Workspace

ALWAYS, UNMETERED, ASKED = "always", "unmetered", "asked"
"""When the window synchronises by itself, as the preferences say it."""

FIRST_LOOK_MS = 5_000
"""After unlocking: the first page comes before the line."""

_NO_LINE = ("line.retired", "identity.quarantined", "line.no_hub")
"""The page says elsewhere what to do; there is a line again once that is done."""

_SHOWN_AFTER_MS = 1_000
"""What is done by itself and is soon over does not flicker on the page."""


class LineKeeper(QObject):
    """Lives as long as the unlocked window. It publishes on the workspace, and listens to it."""

    _progressed = Signal(int, int)

    def __init__(self, workspace: Workspace, network: Network, random: Random) -> None:
        super().__init__(workspace)
        self._workspace, self._network, self._timing = workspace, network, Timing(random)
        self._is_at_work = self._is_asked = self._is_stopped = False
        self._is_dirty = True
        self._last: Outgoing | None = None
        self._last_day: date | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SHOWN_AFTER_MS)
        self._slow.timeout.connect(self._show_busy)
        if not workspace.office.actor.may(Action.EXCHANGE):
            return
        self._progressed.connect(self._on_progressed)
        workspace.changed.connect(self._on_changed)
        workspace.line_wanted.connect(self.synchronise)
        workspace.line_stop_wanted.connect(self.stop)
        workspace.preferences_changed.connect(self._on_network_changed)
        network.changed.connect(self._on_network_changed)
        self._look_for_hub()

    # --- when -------------------------------------------------------------------------------------

    def synchronise(self) -> None:
        """A person asks: now, whatever the line costs, and told how it ended."""
        if self._standing.kind is LineKind.NONE:
            return
        self._is_asked = True
        self._show_busy()
        self._begin()

    def stop(self) -> None:
        """Let go of the line; what was carried is not carried again."""
        self._is_stopped = True
        self._timer.stop()
        self._workspace.worker.cancel()

    def _look(self) -> None:
        if self._resting() is None:
            self._begin()

    def _resting(self) -> LineKind | None:
        """Why nothing is done by itself now; None where it may."""
        mode = self._workspace.preferences.read().line
        if self._standing.kind is LineKind.NONE:
            return LineKind.NONE
        if mode == ASKED:
            return LineKind.ASKED
        if mode == UNMETERED and self._network.is_metered:
            return LineKind.METERED
        return LineKind.WAITING if self._network.is_off else None

    def _on_changed(self, changes: Changes) -> None:
        if not (changes.entities or changes.local):
            return
        self._is_dirty = True
        if self._standing.kind is LineKind.NONE:
            if changes.touches("exchange"):
                self._look_for_hub()
        elif not self._is_at_work:
            self._wait(self._timing.after_change())

    def _on_network_changed(self) -> None:
        self._timing.forget_failures()
        if not self._is_at_work:
            self._show_rest()
            self._wait(self._timing.after_change())

    def _look_for_hub(self) -> None:
        self._workspace.read(self, "hub", line.read_hub, done=self._on_hub, failed=lambda _: None)

    def _on_hub(self, hub: HubPlace | None) -> None:
        if hub is not None and self._standing.kind is LineKind.NONE:
            self._show(LineStanding(LineKind.WAITING))
            self._show_rest()
            self._timer.start(FIRST_LOOK_MS)

    def _wait(self, seconds: float) -> None:
        self._timer.start(int(seconds * 1000))

    # --- one exchange -----------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._is_at_work:
            return
        self._is_at_work, self._is_stopped = True, False
        self._timer.stop()
        self._slow.start()
        if self._last is not None and self._last_day == self._today() and not self._is_dirty:
            self._carry(self._last)
            return
        self._is_dirty = False
        self._work("prepare_line", None, self._carry)

    def _today(self) -> date:
        """By UTC: each day there is something to say (`sync.waiting.tag_of`)."""
        return self._workspace.office.clock.now().date()

    def _carry(self, outgoing: Outgoing) -> None:
        office = self._workspace.office
        progress = Progress(self._progressed.emit, lambda: self._is_stopped)
        self._workspace.tasks.carry(
            self, lambda: line.carry(office, outgoing, progress), self._on_carried, self._on_failed
        )

    def _on_carried(self, carried: Carried) -> None:
        if carried.wants_settling:
            self._last = None
            self._work("settle_line", carried, self._on_settled)
            return
        if carried.trouble is None:
            self._last, self._last_day = carried.outgoing, self._today()
        self._on_settled(Synchronised(0, None, carried.trouble))

    def _work(self, job: str, order: object, done: Callable[[Any], None]) -> None:
        progress = self._progressed.emit
        self._workspace.work(self, job, order, done=done, failed=self._on_failed, progress=progress)

    def _on_settled(self, done: Synchronised) -> None:
        if done.trouble is not None:
            self._on_failed(done.trouble)
            return
        self._is_at_work = False
        self._slow.stop()
        self._show(LineStanding(LineKind.AGREED, self._workspace.office.clock.now()))
        wait = self._timing.after_success()
        self._wait(self._timing.after_change() if self._is_dirty else wait)
        self._tell(Asked(done=done))

    def _on_failed(self, error: Exception) -> None:
        trouble = error if isinstance(error, Trouble) else EnvironmentFault("work.fault")
        self._is_at_work, self._is_dirty, self._last = False, True, None
        self._slow.stop()
        if trouble.code in _NO_LINE:
            self._show(LineStanding(LineKind.NONE))
        else:
            self._show(LineStanding(LineKind.FAILED, self._standing.agreed_at, trouble))
            self._wait(self._timing.after_failure())
        self._tell(Asked(trouble=trouble))

    def _on_progressed(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else None
        if self._standing.kind is LineKind.BUSY and percent != self._standing.percent:
            self._show(replace(self._standing, percent=percent))

    # --- telling ----------------------------------------------------------------------------------

    @property
    def _standing(self) -> LineStanding:
        return self._workspace.line

    def _show_rest(self) -> None:
        """Where nothing is done by itself, that is what is shown."""
        resting = self._resting()
        if resting in (LineKind.ASKED, LineKind.METERED):
            self._show(LineStanding(resting, self._standing.agreed_at))
        elif self._standing.kind in (LineKind.ASKED, LineKind.METERED):
            self._show(LineStanding(LineKind.WAITING, self._standing.agreed_at))

    def _show_busy(self) -> None:
        self._show(replace(self._standing, kind=LineKind.BUSY, trouble=None, percent=None))

    def _show(self, standing: LineStanding) -> None:
        self._workspace.show_line(standing)

    def _tell(self, asked: Asked) -> None:
        if self._is_asked:
            self._is_asked = False
            self._workspace.line_asked.emit(asked)
