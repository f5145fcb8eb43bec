"""Asks which colleagues open what is sealed: a box each, and one's own passphrase."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.db.keys.slots import Slot
from foras_desktop.domain.access import Role
from foras_desktop.services.holders import ChooseHolders, choose_holders
from foras_desktop.ui.settings.passphrase_dialog import PassphraseDialog
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class HoldersDialog(PassphraseDialog):
    """`boxes` are by colleague; those of auditors are not offered: they read no narratives."""

    def __init__(
        self, workspace: Workspace, people: Sequence[Slot], held_by: Collection[str], parent: QWidget
    ) -> None:
        super().__init__(
            workspace,
            translate("Settings", "Who opens what is sealed"),
            translate(
                "Settings",
                "Remarks and other sealed words open to these colleagues, to the recovery sheet and to the "
                "central office. Each reading is noted. What was sealed here until now is sealed again, so "
                "that it opens to just these.",
            ),
            translate("Settings", "Seal to these"),
            parent=parent,
        )
        text = translate("Settings", "{name} · {role}")
        self.boxes = {
            slot.id: CheckBox(
                text.format(name=slot.name, role=word("role", slot.role)), checked=slot.id in held_by
            )
            for slot in people
            if slot.role != Role.AUDITOR.value
        }
        chosen = QWidget()
        column = QVBoxLayout(chosen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S2)
        for box in self.boxes.values():
            column.addWidget(box)
        self.add(chosen, first=True)

    def choose(self) -> None:
        """Open, and seal to whoever is ticked."""

        def order(own: str, _: str) -> ChooseHolders:
            return ChooseHolders(tuple(one for one, box in self.boxes.items() if box.isChecked()), own)

        self.ask(choose_holders, order, done=self._say)

    def _say(self, again: int) -> None:
        text = translate("Settings", "Done. Sealed again: {number}.")
        self.workspace.say(text.format(number=self.workspace.formats.number(again)))
