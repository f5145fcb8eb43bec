"""Moving a session: by drag or by Alt and arrows; a refusal is told above the calendar, the session stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.services.sessions import MoveSession, SessionPanel, move_session, open_session
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class Mover(QObject):
    """`move` is asked by the calendar."""

    def __init__(self, workspace: Workspace, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._workspace = workspace
        self._tell = tell

    def move(self, key: object, start: datetime, end: datetime) -> None:
        """Another day or hour for a session, carried with the heads it is read with."""
        self._tell("")
        if start.date() != end.date():
            self._refuse(UserError("orientation.ends_before_start"))
            return
        self._workspace.read(
            self,
            "moving",
            open_session,
            str(key),
            done=partial(self._order, start, end),
            failed=self._refuse,
        )

    def _order(self, start: datetime, end: datetime, panel: SessionPanel) -> None:
        session = panel.card.session
        order = MoveSession(session.id, start.date(), start.time(), end.time(), seen=panel.heads)
        formats = self._workspace.formats
        text = translate("Sessions", "Session moved to {day}, {hours}")
        said = text.format(
            day=formats.weekday_day_month(order.held_on),
            hours=formats.hours(order.starts_at, order.ends_at),
        )
        self._workspace.do(self, move_session, order, failed=self._refuse, said=said)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._tell(sentence_of(error, self._workspace.formats))
