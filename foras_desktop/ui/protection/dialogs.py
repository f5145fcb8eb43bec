"""The questions before data are erased, or are not: each names what will happen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.db.changes import Changes
from foras_desktop.domain.erasure import ON_REQUEST
from foras_desktop.domain.errors import Trouble
from foras_desktop.services import erasure
from foras_desktop.services.erasure import AskErasure, DeclineErasure, Erase
from foras_desktop.services.office import Office
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

_WIDTH = 480

Service = Callable[[Office, Any], tuple[Any, Changes]]


class ErasureDialog(Dialog):
    """One question, one act; `reason` is asked for where there is a label for it."""

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        why: str,
        act: str,
        *,
        reason_label: str = "",
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_WIDTH, parent)
        self._workspace = workspace
        self._does: Callable[[], None] = lambda: None
        self.setWindowTitle(title)
        self.reason = TextInput(dialog=True)
        self.reason_field = Field(reason_label, self.reason)
        self.reason_field.setVisible(bool(reason_label))
        self.trouble = Banner("", BannerKind.DANGER)
        self.trouble.hide()
        self.cancel = Button(translate("Recovery", "Cancel"), ButtonKind.QUIET, size=ButtonSize.DIALOG)
        kind = ButtonKind.DANGER if danger else ButtonKind.PRIMARY
        self.act = Button(act, kind, size=ButtonSize.DIALOG)
        self._lay_out(why)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act_clicked)
        self.reason.returnPressed.connect(self._on_act_clicked)

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
        column.addWidget(self.reason_field)
        column.addWidget(self.trouble)
        column.addLayout(foot)

    def ask(self, service: Service, order: Callable[[str], Any], done: Callable[[Any], None]) -> None:
        """Open; `order` makes the command of the reason typed, `done` gets what the service answered."""

        def finished(result: Any) -> None:
            self.act.set_busy(False)
            self.accept()
            done(result)

        def does() -> None:
            self._workspace.do(self, service, order(self.reason.text()), done=finished, failed=self._refuse)

        self._does = does
        (self.reason if self.reason_field.isVisibleTo(self) else self.cancel).setFocus()
        self.open()

    def _on_act_clicked(self) -> None:
        if not self.act.is_busy:
            self.act.set_busy(True)
            self._does()

    def _refuse(self, error: Exception) -> None:
        self.act.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        sentence = sentence_of(error, self._workspace.formats)
        if error.code in ("erasure.reason_missing", "research.reason_missing"):
            self.reason_field.set_error(sentence)
            self.reason.setFocus()
            return
        self.trouble.set_text(sentence)
        self.trouble.show()


def ask_for(
    workspace: Workspace, person_id: str, name: str, parent: QWidget, ground: str = ON_REQUEST
) -> ErasureDialog:
    """Somebody's data are to be erased: the central office decides."""
    dialog = ErasureDialog(
        workspace,
        translate("Erasure", "Ask for the erasure of {name}").format(name=name),
        translate(
            "Erasure",
            "The central office hears of it with the next exchange and decides. Until then nothing changes: "
            "to stop all use at once, withdraw the consent too.",
        ),
        translate("Erasure", "Ask for it"),
        parent=parent,
    )
    said = translate("Erasure", "Asked for. The central office hears of it with the next exchange.")
    dialog.ask(
        erasure.ask_erasure, lambda _: AskErasure(person_id, ground), done=lambda _: workspace.say(said)
    )
    return dialog


def erase(workspace: Workspace, person_id: str, name: str, parent: QWidget) -> ErasureDialog:
    """The central office erases."""
    dialog = ErasureDialog(
        workspace,
        translate("Erasure", "Erase the data of {name}").format(name=name),
        translate(
            "Erasure",
            "Names, telephone, birth, remark, papers and everything else that tells who this is go from this "
            "computer now, and from every other with its next exchange. Older backups are deleted. What "
            "happened stays as a number without a name. This cannot be undone.",
        ),
        translate("Erasure", "Erase for good"),
        danger=True,
        parent=parent,
    )
    dialog.ask(
        erasure.erase_person,
        lambda _: Erase(person_id),
        done=lambda gone: workspace.say(_erased_in_words(gone)),
    )
    return dialog


def _erased_in_words(copies_gone: bool) -> str:
    if copies_gone:
        return translate("Erasure", "Erased here. Every other computer answers once it has erased too.")
    return translate(
        "Erasure",
        "Erased here. Older copies of this database could not all be deleted: destroy those in the second "
        "place.",
    )


def decline(workspace: Workspace, request_id: str, name: str, parent: QWidget) -> ErasureDialog:
    """The central office says no, and why."""
    dialog = ErasureDialog(
        workspace,
        translate("Erasure", "Decline the erasure of {name}").format(name=name),
        translate(
            "Erasure", "Only where a law or a complaint under way obliges the office to keep the data."
        ),
        translate("Erasure", "Decline"),
        reason_label=translate("Erasure", "Why, as the person is told"),
        parent=parent,
    )
    said = translate("Erasure", "Declined. The desk hears of it with the next exchange.")
    dialog.ask(
        erasure.decline_erasure,
        lambda reason: DeclineErasure(request_id, reason),
        done=lambda _: workspace.say(said),
    )
    return dialog
