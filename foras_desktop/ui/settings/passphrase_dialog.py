"""Asks for one's own passphrase before a change of who can unlock, and for a new one if there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.db.changes import Changes
from foras_desktop.domain.errors import Trouble
from foras_desktop.services.office import Office
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.workspace import Workspace

_WIDTH = 480

Service = Callable[[Office, Any], tuple[Any, Changes]]
Ordering = Callable[[str, str], Any]
"""Makes the command of (own passphrase, new passphrase)."""


class PassphraseDialog(Dialog):
    """Asked are `own` and, with `new_label`, `new` and `again`; all are forgotten at the end."""

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        why: str,
        act: str,
        *,
        new_label: str = "",
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_WIDTH, parent)
        translate = QCoreApplication.translate
        self._workspace = workspace
        self._does: Callable[[], None] = lambda: None
        self.setWindowTitle(title)
        self.own = TextInput(password=True, dialog=True)
        self.new = TextInput(password=True, dialog=True)
        self.again = TextInput(password=True, dialog=True)
        self.own_field = Field(translate("Settings", "Your own passphrase"), self.own)
        caption = translate("FirstRun", "Four words that do not go together are good.")
        self.new_field = Field(new_label, self.new, caption=caption)
        self.again_field = Field(translate("Settings", "The new one once more"), self.again)
        self._asks_new = bool(new_label)
        self.cancel = Button(translate("Recovery", "Cancel"), ButtonKind.QUIET, size=ButtonSize.DIALOG)
        kind = ButtonKind.DANGER if danger else ButtonKind.PRIMARY
        self.act = Button(act, kind, size=ButtonSize.DIALOG)
        self._lay_out(why)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act_clicked)
        for line in (self.own, self.again):
            line.returnPressed.connect(self._on_act_clicked)
        self.finished.connect(self._forget)

    def _lay_out(self, why: str) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.act)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.setSpacing(Size.S4)
        column.addWidget(Label(self.windowTitle(), TextRole.TITLE, wrap=True))
        column.addWidget(Label(why, TextRole.BODY, "muted", wrap=True))
        column.addWidget(self.own_field)
        column.addWidget(self.new_field)
        column.addWidget(self.again_field)
        column.addLayout(foot)
        for field in (self.new_field, self.again_field):
            field.setVisible(self._asks_new)
        self.own.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, service: Service, order: Ordering, *, done: Callable[[Any], None]) -> None:
        """Open, and do that service with what is typed; `done` gets what it answered."""

        def finished(result: Any) -> None:
            self.act.set_busy(False)
            self.accept()
            done(result)

        def does() -> None:
            self._workspace.do(
                self, service, order(self.own.text(), self.new.text()), done=finished, failed=self._refuse
            )

        self._does = does
        self.open()

    def _on_act_clicked(self) -> None:
        if self.act.is_busy:
            return
        if self._asks_new and self.new.text() != self.again.text():
            text = QCoreApplication.translate("FirstRun", "The two passphrases differ. Type both again.")
            self.again_field.set_error(text)
            self.again.setFocus()
            return
        self.act.set_busy(True)
        self._does()

    def _refuse(self, error: Exception) -> None:
        self.act.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        field = self.new_field if error.code == "access.passphrase_short" else self.own_field
        field.set_error(sentence_of(error, self._workspace.formats))
        field.editor.setFocus()

    def reject(self) -> None:
        if not self.act.is_busy:
            super().reject()

    def _forget(self) -> None:
        for line in (self.own, self.new, self.again):
            line.clear()
