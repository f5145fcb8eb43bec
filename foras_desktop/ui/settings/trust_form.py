"""What somebody is trusted with, as it is chosen: a role, and permissions besides it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import PERMISSIONS, Permission, Role, Trust
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.words import word

DESK_ROLES = (Role.COUNSELLOR, Role.DESK_LEAD, Role.AUDITOR)


class TrustForm:
    """Two pieces for whoever lays them out: `role_field`, and `permissions` with a box for each.

    A permission that the chosen role has anyway is ticked and cannot be taken away.
    """

    def __init__(self, roles: Sequence[Role], *, dialog: bool = False) -> None:
        self.role = Choice([Option(role.value, word("role", role.value)) for role in roles], dialog=dialog)
        self.role_field = Field(QCoreApplication.translate("Settings", "Role"), self.role)
        self.boxes = {one: CheckBox(word("permission", one.value)) for one in Permission}
        self.permissions = QWidget()
        column = QVBoxLayout(self.permissions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S2)
        for box in self.boxes.values():
            column.addWidget(box)
        self._chosen: set[Permission] = set()
        for one, box in self.boxes.items():
            box.clicked.connect(lambda ticked, one=one: self._on_box_clicked(one, ticked))
        self.role.value_changed.connect(lambda _: self._show_boxes())
        self.set_trust(Trust(Role.COUNSELLOR))

    def set_trust(self, trust: Trust) -> None:
        self._chosen = set(trust.permissions)
        self.role.set_value(trust.role.value)
        self._show_boxes()

    def trust(self) -> Trust:
        """What is chosen; of the permissions those that the role does not bring."""
        role = Role(str(self.role.value()))
        return Trust(role, frozenset(one for one in self._chosen if not _brought(role, one)))

    def _show_boxes(self) -> None:
        role = Role(str(self.role.value()))
        for one, box in self.boxes.items():
            box.setChecked(_brought(role, one) or one in self._chosen)
            box.setEnabled(not _brought(role, one))

    def _on_box_clicked(self, one: Permission, ticked: bool) -> None:
        (self._chosen.add if ticked else self._chosen.discard)(one)


def _brought(role: Role, permission: Permission) -> bool:
    return PERMISSIONS[permission] <= PERMISSIONS[role]
