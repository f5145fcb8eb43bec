"""The questions before data are erased, or are not: each names what will happen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from foras_desktop.domain.erasure import ON_REQUEST
from foras_desktop.domain.errors import Trouble
from foras_desktop.services import erasure
from foras_desktop.services.erasure import AskErasure, DeclineErasure, Erase
from foras_desktop.ui.question import Question, Service
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class ErasureDialog(Question):
    """`reason` is asked for where there is a label for it."""

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
        super().__init__(workspace, title, why, act, danger=danger, parent=parent)
        self.reason = TextInput(dialog=True)
        self.reason_field = Field(reason_label, self.reason)
        self.reason_field.setVisible(bool(reason_label))
        self.trouble = Banner("", BannerKind.DANGER)
        self.trouble.hide()
        self.add(self.reason_field, self.trouble)
        self.reason.returnPressed.connect(self.do_it)
        (self.reason if reason_label else self.cancel).setFocus()

    def ask(self, service: Service, order: Callable[[str], Any], done: Callable[[Any], None]) -> None:
        """Open; `order` makes the command of the reason typed, `done` gets what the service answered."""
        self.begin(service, lambda: order(self.reason.text()), done)

    def refused(self, trouble: Trouble) -> None:
        sentence = sentence_of(trouble, self.workspace.formats)
        if trouble.code in ("erasure.reason_missing", "research.reason_missing"):
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
