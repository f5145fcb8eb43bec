"""What the settings' section on people with access looks like."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.access import Role, Trust
from foras_desktop.ui.settings.trust_form import DESK_ROLES, TrustForm
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.line_list import LineList
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate


class PeopleView(QWidget):
    """Layout only; `people_section.PeopleSection` fills and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here = LineList("")
        self.waiting = LineList("")
        self.waiting_title = SectionLabel(translate("Settings", "To countersign"), role=TextRole.HEADING)
        self.everywhere = LineList(translate("Settings", "No desk has told of anyone yet."))
        self.everywhere_title = SectionLabel(
            translate("Settings", "Colleagues of all desks"), role=TextRole.HEADING
        )
        self.add = AddForm()
        self.new_sheet = Button(translate("Settings", "New recovery sheet…"), ButtonKind.SECONDARY)
        self.holders = Button(translate("Settings", "Who opens what is sealed…"), ButtonKind.SECONDARY)
        more = QHBoxLayout()
        more.setSpacing(Size.S2)
        more.addWidget(self.new_sheet)
        more.addWidget(self.holders)
        more.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S3)
        column.addWidget(self.waiting_title)
        column.addWidget(self.waiting)
        column.addWidget(SectionLabel(translate("Settings", "People with access"), role=TextRole.HEADING))
        column.addWidget(self.here)
        column.addWidget(self.add)
        column.addSpacing(Size.S3)
        column.addLayout(more)
        column.addSpacing(Size.S4)
        column.addWidget(self.everywhere_title)
        column.addWidget(self.everywhere)
        column.addStretch(1)


class AddForm(QWidget):
    """A colleague's name, role, permissions and passphrase, and that of the person who lets them in."""

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.name = TextInput()
        self.trust = TrustForm(DESK_ROLES)
        self.passphrase = TextInput(password=True)
        self.own = TextInput(password=True)
        self.name_field = Field(translate("Settings", "Colleague's name"), self.name)
        self.passphrase_field = Field(translate("Settings", "Their passphrase"), self.passphrase)
        self.own_field = Field(translate("Settings", "Your own passphrase"), self.own)
        self.add = Button(translate("Settings", "Give access"), ButtonKind.SECONDARY, icon="user-plus")
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(Size.S4)
        grid.addWidget(self.name_field, 0, 0)
        grid.addWidget(self.trust.role_field, 0, 1)
        grid.addWidget(self.trust.permissions, 1, 1)
        grid.addWidget(self.passphrase_field, 2, 0)
        grid.addWidget(self.own_field, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Size.S2, 0, 0)
        column.setSpacing(Size.S3)
        column.addLayout(grid)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def clear(self) -> None:
        """Forget what was typed, passphrases first."""
        for line in (self.passphrase, self.own, self.name):
            line.clear()
        self.trust.set_trust(Trust(Role.COUNSELLOR))
