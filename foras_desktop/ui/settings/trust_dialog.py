"""Asks what a colleague is to be trusted with from now on, and for one's own passphrase."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from foras_desktop.domain.access import Role
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.services.colleagues import ChangeTrust, Colleague, change_trust
from foras_desktop.ui.settings.passphrase_dialog import PassphraseDialog
from foras_desktop.ui.settings.trust_form import DESK_ROLES, TrustForm
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class TrustDialog(PassphraseDialog):
    """`form` begins with what the colleague's desk last wanted."""

    def __init__(self, workspace: Workspace, colleague: Colleague, parent: QWidget) -> None:
        title = translate("Settings", "What {name} may do").format(name=colleague.name)
        super().__init__(
            workspace, title, _why(workspace), translate("Settings", "Change the rights"), parent=parent
        )
        self._colleague = colleague
        roles = (*DESK_ROLES, Role.COORDINATOR) if colleague.desk == CENTRAL_DESK else DESK_ROLES
        self.form = TrustForm(roles, dialog=True)
        self.form.set_trust(colleague.asked or colleague.trust)
        self.add(self.form.role_field, self.form.permissions, first=True)

    def choose(self) -> None:
        """Open, and ask for what is chosen."""

        def order(own: str, _: str) -> ChangeTrust:
            return ChangeTrust(self._colleague.person_id, self.form.trust(), own)

        self.ask(change_trust, order, done=self._say)

    def _say(self, holds: bool) -> None:
        if holds:
            text = translate("Settings", "Done. It holds from the next unlocking of {name} on.")
        else:
            text = translate("Settings", "Asked for. It holds once the central office has countersigned it.")
        self.workspace.say(text.format(name=self._colleague.name))


def _why(workspace: Workspace) -> str:
    if workspace.office.credentials.root_seed is not None:
        return translate(
            "Settings",
            "The central office's word reaches their computers with the next bundle, and holds from then on.",
        )
    return translate(
        "Settings",
        "What takes rights away holds at once. What gives some waits until the central office has "
        "countersigned it, unless this desk has not met it yet.",
    )
