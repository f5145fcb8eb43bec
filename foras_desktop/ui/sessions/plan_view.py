"""What the form of a new session looks like: two countries have a field each, a third has none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QListView, QVBoxLayout, QWidget

from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.sessions.hours_row import HoursRow
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.choice import Choice
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.side_form import SideForm
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.words import words

translate = QCoreApplication.translate


class PlanView(QWidget):
    """Layout only; `plan_form.PlanForm` fills and listens. The buttons stay in sight, the fields scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        optional = translate("Sessions", "· optional")
        self.hours = HoursRow()
        self.first = Choice(placeholder=translate("Sessions", "Choose a country"))
        self.first_field = Field(translate("Sessions", "Country"), self.first)
        self.second = Choice(placeholder=translate("Sessions", "None"))
        self.second_field = Field(translate("Sessions", "Second country"), self.second, optional=optional)
        self.room = TextInput()
        self.room_field = Field(translate("Sessions", "Room"), self.room, optional=optional)
        self.rooms = QStringListModel(self)
        self._suggest_rooms()
        self.counsellor = Choice()
        self.counsellor_field = Field(translate("Sessions", "Counsellor"), self.counsellor)
        self.capacity = TextInput()
        self.capacity.setValidator(QIntValidator(0, 999, self.capacity))
        self.capacity_field = Field(translate("Sessions", "Seats"), self.capacity)
        self.language = Choice(placeholder=translate("Sessions", "Not said"))
        self.language_field = Field(translate("Sessions", "Language"), self.language)
        self.modality = Segmented(
            words("modality"), value="in_person", stretch=True, name=translate("Sessions", "How")
        )
        self.modality_field = Field(translate("Sessions", "How"), self.modality)
        self.save = Button(
            translate("Sessions", "Plan the session"), ButtonKind.PRIMARY, shortcut_hint="Ctrl ↵"
        )
        self.leave_button = Button(
            translate("Sessions", "Leave"), ButtonKind.QUIET, shortcut_hint=key_name("Esc")
        )
        self._lay_out()

    def _suggest_rooms(self) -> None:
        completer = QCompleter(self.rooms, self.room)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("popup", True)
        completer.setPopup(popup)
        self.room.setCompleter(completer)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(Size.S3)
        column.addWidget(Label(translate("Sessions", "New session"), TextRole.HEADING))
        column.addWidget(self.hours)
        column.addWidget(self.first_field)
        column.addWidget(self.second_field)
        column.addWidget(self.room_field)
        column.addWidget(self.counsellor_field)
        column.addLayout(_pair(self.capacity_field, self.language_field))
        column.addWidget(self.modality_field)
        self.fields = SideForm(self, column, (self.save, self.leave_button), "surface").scroll


def _pair(one: QWidget, other: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Size.S3)
    row.addWidget(one, 2)
    row.addWidget(other, 5)
    return row
