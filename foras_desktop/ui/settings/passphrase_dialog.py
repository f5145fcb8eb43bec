"""Asks for one's own passphrase before a change of who can unlock, and for a new one if there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from foras_desktop.domain.errors import Trouble
from foras_desktop.ui.question import Question, Service
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.workspace import Workspace

Ordering = Callable[[str, str], Any]
"""Makes the command of (own passphrase, new passphrase)."""


class PassphraseDialog(Question):
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
        super().__init__(workspace, title, why, act, danger=danger, parent=parent)
        translate = QCoreApplication.translate
        self.own = TextInput(password=True, dialog=True)
        self.new = TextInput(password=True, dialog=True)
        self.again = TextInput(password=True, dialog=True)
        self.own_field = Field(translate("Settings", "Your own passphrase"), self.own)
        caption = translate("FirstRun", "Four words that do not go together are good.")
        self.new_field = Field(new_label, self.new, caption=caption)
        self.again_field = Field(translate("Settings", "The new one once more"), self.again)
        self._asks_new = bool(new_label)
        self.add(self.own_field, self.new_field, self.again_field)
        for field in (self.new_field, self.again_field):
            field.setVisible(self._asks_new)
        self.own.setFocus(Qt.FocusReason.OtherFocusReason)
        for line in (self.own, self.again):
            line.returnPressed.connect(self.do_it)
        self.finished.connect(self._forget)

    def ask(self, service: Service, order: Ordering, *, done: Callable[[Any], None]) -> None:
        """Open, and do that service with what is typed; `done` gets what it answered."""
        self.begin(service, lambda: order(self.own.text(), self.new.text()), done)

    def do_it(self) -> None:
        """Only where the new passphrase was typed twice alike."""
        if self._asks_new and self.new.text() != self.again.text():
            text = QCoreApplication.translate("FirstRun", "The two passphrases differ. Type both again.")
            self.again_field.set_error(text)
            self.again.setFocus()
            return
        super().do_it()

    def refused(self, trouble: Trouble) -> None:
        field = self.new_field if trouble.code.startswith("access.passphrase_") else self.own_field
        field.set_error(sentence_of(trouble, self.workspace.formats))
        field.editor.setFocus()

    def _forget(self) -> None:
        for line in (self.own, self.new, self.again):
            line.clear()
