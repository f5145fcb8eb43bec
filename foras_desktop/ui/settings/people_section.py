"""The settings' section on people with access: who may do what, who comes, who goes, who countersigns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.db.keys.slots import Slot
from foras_desktop.domain.access import Action, Trust
from foras_desktop.domain.errors import Trouble
from foras_desktop.services import access, colleagues
from foras_desktop.services.access import AddColleague
from foras_desktop.services.colleagues import Colleague
from foras_desktop.services.holders import holders
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.settings import ways_in
from foras_desktop.ui.settings.holders_dialog import HoldersDialog
from foras_desktop.ui.settings.new_sheet import NewSheetDialog
from foras_desktop.ui.settings.people_view import PeopleView
from foras_desktop.ui.settings.trust_dialog import TrustDialog
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.line_list import Line, line_button
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class PeopleSection(QWidget):
    """Reads when `refresh` is called."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.view = PeopleView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.add.add.clicked.connect(self._on_add_clicked)
        self.view.new_sheet.clicked.connect(self.renew_sheet)
        self.view.holders.clicked.connect(self.choose_holders)
        actor = workspace.office.actor
        for part in (self.view.add, self.view.new_sheet):
            part.setVisible(actor.may(Action.GIVE_ACCESS))
        self.view.holders.setVisible(actor.may(Action.CHOOSE_HOLDERS))
        self.view.waiting_title.hide()
        self.view.waiting.hide()
        self.view.everywhere_title.setVisible(self._countersigns)
        self.view.everywhere.setVisible(self._countersigns)

    @property
    def _countersigns(self) -> bool:
        """Only where the root key is."""
        office = self._workspace.office
        return office.actor.may(Action.VOUCH) and office.credentials.root_seed is not None

    def refresh(self) -> None:
        self._workspace.read(self, "access", colleagues.colleagues_here, done=self._show_here)
        if self._countersigns:
            self._workspace.read(
                self, "everywhere", colleagues.colleagues_everywhere, done=self._show_everywhere
            )

    def forget(self) -> None:
        """What was typed, passphrases first."""
        self.view.add.clear()

    # --- this computer ----------------------------------------------------------------------------

    def _show_here(self, found: Sequence[Colleague]) -> None:
        self.view.here.show_lines([self._line_here(one) for one in found])

    def _line_here(self, one: Colleague) -> Line:
        caption, sign = _standing(one)
        return one.name, caption, sign, self._ways(one)

    def _ways(self, one: Colleague) -> list[Button]:
        """What may be done with a way in: one's own passphrase; a colleague's by who gives access."""
        actor, workspace = self._workspace.office.actor, self._workspace
        if one.person_id == actor.person_id:
            own = translate("Settings", "Change my passphrase…")
            return [_button(own, one, lambda: ways_in.change_own(workspace, self))]
        if not actor.may(Action.GIVE_ACCESS):
            return []
        who = (one.person_id, one.name, self)
        remove = _button(translate("Settings", "Remove…"), one, lambda: ways_in.remove(workspace, *who))
        if one.ended:
            return [remove]
        fresh = translate("Settings", "New passphrase…")
        return [
            _button(translate("Settings", "Rights…"), one, lambda: self.change_trust(one)),
            _button(fresh, one, lambda: ways_in.reset(workspace, *who)),
            remove,
        ]

    def change_trust(self, one: Colleague) -> TrustDialog:
        """Ask for a role and permissions, and for one's passphrase."""
        dialog = TrustDialog(self._workspace, one, self)
        dialog.choose()
        return dialog

    # --- all desks, at the central office ---------------------------------------------------------

    def _show_everywhere(self, found: Sequence[Colleague]) -> None:
        desk = self._workspace.office.desk
        waiting = [one for one in found if one.waits]
        for part in (self.view.waiting_title, self.view.waiting):
            part.setVisible(bool(waiting))
        self.view.waiting.show_lines([self._line_everywhere(one) for one in waiting])
        others = [one for one in found if one.desk != desk and not one.waits]
        self.view.everywhere.show_lines([self._line_everywhere(one) for one in others])

    def _line_everywhere(self, one: Colleague) -> Line:
        caption, sign = _standing(one)
        text = translate("Settings", "{desk} · {standing}")
        caption = text.format(desk=self._workspace.desk_name(one.desk), standing=caption)
        return one.name, caption, sign, self._answers(one)

    def _answers(self, one: Colleague) -> list[Button]:
        workspace = self._workspace
        if one.waits:
            yes = (
                translate("Settings", "Access ended everywhere.")
                if one.ends
                else translate("Settings", "Countersigned. Their desk hears of it with the next bundle.")
            )
            no = translate("Settings", "Declined. Their desk hears of it with the next bundle.")
            return [
                _button(
                    translate("Settings", "Countersign"),
                    one,
                    lambda: workspace.do(self, colleagues.countersign, one.person_id, said=yes),
                ),
                _button(
                    translate("Settings", "Decline"),
                    one,
                    lambda: workspace.do(self, colleagues.decline, one.person_id, said=no),
                ),
            ]
        return [
            _button(translate("Settings", "Rights…"), one, lambda: self.change_trust(one)),
            _button(
                translate("Settings", "End the access…"),
                one,
                lambda: ways_in.end(workspace, one.person_id, one.name, self),
            ),
        ]

    # --- sheets and holders -----------------------------------------------------------------------

    def renew_sheet(self) -> NewSheetDialog:
        """Ask for one's passphrase, then show a new recovery sheet."""
        dialog = NewSheetDialog(self._workspace, self)
        dialog.open()
        return dialog

    def choose_holders(self) -> HoldersDialog:
        """Ask who opens what is sealed, and for one's passphrase."""
        office = self._workspace.office
        dialog = HoldersDialog(self._workspace, access.people_with_access(office), holders(office), self)
        dialog.choose()
        return dialog

    # --- a new colleague --------------------------------------------------------------------------

    def _on_add_clicked(self) -> None:
        form = self.view.add
        trust = form.trust.trust()
        order = AddColleague(
            form.name.text(), trust.role, form.own.text(), form.passphrase.text(), trust.permissions
        )
        form.add.set_busy(True)
        said = translate("Settings", "Access given. They can unlock with their passphrase.")
        self._workspace.do(
            self, access.add_colleague, order, done=self._on_added, failed=self._refuse, said=said
        )

    def _on_added(self, slot: Slot) -> None:
        self.view.add.add.set_busy(False)
        self.view.add.clear()

    def _refuse(self, error: Exception) -> None:
        form = self.view.add
        form.add.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        fields = {
            "access.name_missing": form.name_field,
            "access.wrong_passphrase": form.own_field,
            "access.passphrase_short": form.passphrase_field,
            "access.passphrase_guessable": form.passphrase_field,
        }
        field = fields.get(error.code, form.name_field)
        field.set_error(sentence_of(error, self._workspace.formats))
        field.editor.setFocus()


def _standing(one: Colleague) -> tuple[str, Sign | None]:
    """What somebody may do, or what is wanted for them, and its sign."""
    if one.ended:
        return translate("Settings", "Access ended by the central office"), Sign.REFUSED
    if one.ends:
        return translate("Settings", "Their desk took their access away"), Sign.WARNING
    held = trust_words(one.trust)
    if one.asked is None:
        return held, None
    if not one.countersigned:
        text = translate("Settings", "Not countersigned yet · {trust}")
        return text.format(trust=held), Sign.TO_SEND
    text = translate("Settings", "{trust} · asked for: {asked}")
    return text.format(trust=held, asked=trust_words(one.asked)), Sign.TO_SEND


def trust_words(trust: Trust) -> str:
    """Counselling, child protection"""
    permissions = sorted(word("permission", one.value) for one in trust.permissions)
    return ", ".join([word("role", trust.role.value), *permissions])


def _button(text: str, one: Colleague, does: Callable[[], object]) -> Button:
    button = line_button(text, one.name)
    button.clicked.connect(does)
    return button
