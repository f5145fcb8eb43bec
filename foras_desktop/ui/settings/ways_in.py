"""Whose passphrase changes, and whose way in goes: the dialogues that the list of people opens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from foras_desktop.services import access
from foras_desktop.services.access import ChangePassphrase, RemoveColleague, Removed, ResetPassphrase
from foras_desktop.services.colleagues import EndAccess, end_access
from foras_desktop.ui.settings.passphrase_dialog import PassphraseDialog
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


def change_own(workspace: Workspace, parent: QWidget) -> PassphraseDialog:
    """A new passphrase for oneself."""
    dialog = PassphraseDialog(
        workspace,
        translate("Settings", "Change my passphrase"),
        translate("Settings", "Backups that were made before open with the one of that day."),
        translate("Settings", "Change it"),
        new_label=translate("Recovery", "New passphrase"),
        parent=parent,
    )
    said = translate("Settings", "Your passphrase is changed.")
    dialog.ask(access.change_passphrase, ChangePassphrase, done=lambda _: workspace.say(said))
    return dialog


def reset(workspace: Workspace, person_id: str, name: str, parent: QWidget) -> PassphraseDialog:
    """A new passphrase for a colleague who forgot theirs."""
    title = translate("Settings", "New passphrase for {name}").format(name=name)
    dialog = PassphraseDialog(
        workspace,
        title,
        translate(
            "Settings",
            "The one they forgot opens nothing any more. What was sealed to them alone stays shut to them.",
        ),
        translate("Settings", "Give it"),
        new_label=translate("Settings", "Their passphrase"),
        parent=parent,
    )
    said = translate("Settings", "They can unlock with the new passphrase.")

    def order(own: str, new: str) -> ResetPassphrase:
        return ResetPassphrase(person_id, own, new)

    dialog.ask(access.reset_passphrase, order, done=lambda _: workspace.say(said))
    return dialog


def remove(workspace: Workspace, person_id: str, name: str, parent: QWidget) -> PassphraseDialog:
    """Take somebody's way in away."""
    title = translate("Settings", "Remove the access of {name}").format(name=name)
    dialog = PassphraseDialog(
        workspace,
        title,
        translate(
            "Settings",
            "The database gets a new key at once, and older backups, which their passphrase opens, are "
            "deleted. Everyone else's passphrase and the recovery sheet stay. This cannot be undone.",
        ),
        translate("Settings", "Remove the access"),
        danger=True,
        parent=parent,
    )

    def order(own: str, _: str) -> RemoveColleague:
        return RemoveColleague(person_id, own)

    dialog.ask(access.remove_colleague, order, done=lambda removed: workspace.say(_removed_in_words(removed)))
    return dialog


def end(workspace: Workspace, person_id: str, name: str, parent: QWidget) -> PassphraseDialog:
    """The central office ends somebody's access at every computer."""
    title = translate("Settings", "End the access of {name}").format(name=name)
    dialog = PassphraseDialog(
        workspace,
        title,
        translate(
            "Settings",
            "From the next bundle on, no computer of the project opens for them. What they write until then "
            "is kept, and asked about. Their desk takes their passphrase off its computers.",
        ),
        translate("Settings", "End the access"),
        danger=True,
        parent=parent,
    )
    said = translate("Settings", "{name} has no access any more.").format(name=name)

    def order(own: str, _: str) -> EndAccess:
        return EndAccess(person_id, own)

    dialog.ask(end_access, order, done=lambda _: workspace.say(said))
    return dialog


def _removed_in_words(removed: Removed) -> str:
    if removed.copies_left:
        text = translate(
            "Settings",
            "{name} can unlock nothing here any more. Older copies elsewhere still open with their "
            "passphrase: destroy them.",
        )
    else:
        text = translate("Settings", "{name} can unlock nothing here any more.")
    return text.format(name=removed.name)
