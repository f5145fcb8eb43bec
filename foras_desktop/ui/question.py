"""One question before something grave is done: what will happen, what is needed for it, and one act."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.db.changes import Changes
from foras_desktop.domain.errors import Trouble
from foras_desktop.services.office import Office
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.workspace import Workspace

_WIDTH = 480
_AFTER_WHY = 2

Service = Callable[[Office, Any], tuple[Any, Changes]]


class Question(Dialog):
    """Subclasses `add` what is asked for, and say in `refused` where a refusal belongs."""

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        why: str,
        act: str,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_WIDTH, parent)
        self.workspace = workspace
        self._does: Callable[[], None] = lambda: None
        self._added = 0
        self.setWindowTitle(title)
        cancel = QCoreApplication.translate("Recovery", "Cancel")
        self.cancel = Button(cancel, ButtonKind.QUIET, size=ButtonSize.DIALOG)
        self.act = Button(act, ButtonKind.DANGER if danger else ButtonKind.PRIMARY, size=ButtonSize.DIALOG)
        self._lay_out(why)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self.do_it)

    def _lay_out(self, why: str) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.act)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        self._column.setSpacing(Size.S4)
        self._column.addWidget(Label(self.windowTitle(), TextRole.TITLE, wrap=True))
        self._column.addWidget(Label(why, TextRole.BODY, "muted", wrap=True))
        self._column.addLayout(foot)

    def add(self, *parts: QWidget, first: bool = False) -> None:
        """Put these between the question and its answers, below what is there already or above it."""
        for number, part in enumerate(parts):
            place = _AFTER_WHY + (number if first else self._added)
            self._column.insertWidget(place, part)
            self._added += 1

    def begin(self, service: Service, order: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Open; the act gives the command to the service, `done` gets what it answered."""

        def finished(result: Any) -> None:
            self.act.set_busy(False)
            self.accept()
            done(result)

        def does() -> None:
            self.workspace.do(self, service, order(), done=finished, failed=self._refuse)

        self._does = does
        self.open()

    def do_it(self) -> None:
        """What the act does; once at a time."""
        if not self.act.is_busy:
            self.act.set_busy(True)
            self._does()

    def reject(self) -> None:
        """Not while it is being done."""
        if not self.act.is_busy:
            super().reject()

    def _refuse(self, error: Exception) -> None:
        self.act.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        self.refused(error)

    def refused(self, trouble: Trouble) -> None:
        """Say it beside what it is about."""
        raise NotImplementedError
