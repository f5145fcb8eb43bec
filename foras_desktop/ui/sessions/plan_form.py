"""The form of a new session: fills the choices, hands the order over, puts each refusal beside its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.codes import LANGUAGES
from foras_desktop.domain.countries import ALPHA_2
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.domain.names import search_key
from foras_desktop.domain.orientation import usual_end
from foras_desktop.domain.records import OrientationSession
from foras_desktop.services.sessions import PlanSession, plan_session, read_rooms
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.sessions import kept_form
from foras_desktop.ui.sessions.plan_view import PlanView
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class PlanForm(QWidget):
    """`planned` hands over the new session; `left` closes the form, what is typed stays in it."""

    planned = Signal(object)
    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.view = PlanView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.first.value_changed.connect(self._on_first_changed)
        self.view.hours.start.value_changed.connect(self._on_start_changed)
        self.view.save.clicked.connect(self._on_save_clicked)
        self.view.leave_button.clicked.connect(self.left)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.view.save.click)
        self._offer_choices()
        self._clear()
        self._show(kept_form.take(self._owner()))

    # --- filling ----------------------------------------------------------------------------------

    def _offer_choices(self) -> None:
        formats, office, catalogue = (
            self._workspace.formats,
            self._workspace.office,
            self._workspace.catalogue,
        )
        self.view.first.set_options(self._countries())
        staff = [
            one for one in catalogue.staff if one.desk == office.desk or one.id == office.actor.person_id
        ]
        self.view.counsellor.set_options(Option(one.id, one.name or "") for one in staff)
        tongues = sorted(LANGUAGES, key=lambda code: search_key(formats.tongue(code)))
        self.view.language.set_options(Option(code, formats.tongue(code)) for code in tongues)
        self._on_first_changed(None)

    def _countries(self) -> Sequence[Option]:
        """The target countries first, then all others, each part by name."""
        formats, targets = self._workspace.formats, self._workspace.catalogue.target_countries

        def by_name(code: str) -> str:
            return search_key(formats.country(code))

        others = sorted((code for code in ALPHA_2 if code not in targets), key=by_name)
        ordered = [*sorted(targets, key=by_name), *others]
        return [Option(code, formats.country(code), country=code) for code in ordered]

    def _on_first_changed(self, first: object) -> None:
        """A country is not offered twice, and nothing is the first choice."""
        options = [Option("", translate("Sessions", "None"))]
        options += [option for option in self._countries() if option.key != first]
        self.view.second.set_options(options)

    def _on_start_changed(self, start: time | None) -> None:
        """Where no end is typed, the one that will be taken stands there in grey."""
        end = usual_end(start, self._workspace.catalogue.settings["session_minutes"]) if start else None
        self.view.hours.end.setPlaceholderText(f"{end:%H:%M}" if end else "")

    def start(self, day: date | None = None, start: time | None = None, country: str = "") -> None:
        """Show the form; a slot or a country given from elsewhere is filled in."""
        view = self.view
        if day is not None:
            view.hours.day.set_value(day)
        if start is not None:
            view.hours.start.set_value(start)
            view.hours.end.set_value(None)
        if country:
            view.first.set_value(country)
            view.second.set_value("")
        self._workspace.read(self, "rooms", read_rooms, done=view.rooms.setStringList)
        first = view.first if start is not None else view.hours.day
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if first is view.hours.day:
            view.hours.day.selectAll()

    def _clear(self) -> None:
        view = self.view
        view.hours.day.set_value(None)
        view.hours.start.set_value(None)
        view.hours.end.set_value(None)
        view.first.set_value(None)
        view.second.set_value("")
        view.room.clear()
        view.counsellor.set_value(self._workspace.office.actor.person_id)
        view.capacity.setText(str(self._workspace.catalogue.settings["session_capacity"]))
        view.language.set_value(None)
        view.modality.set_value("in_person")
        self._clear_errors()

    # --- keeping ----------------------------------------------------------------------------------

    def _owner(self) -> str:
        credentials = self._workspace.office.credentials
        return str(credentials.folder / credentials.actor.person_id)

    def keep(self) -> None:
        """Keep what is typed over a locked screen."""
        view = self.view
        typed = {name: editor.text() for name, editor in self._lines().items()}
        chosen = {name: str(choice.value() or "") for name, choice in self._choices().items()}
        kept_form.keep(self._owner(), {**typed, **chosen, "modality": str(view.modality.value() or "")})

    def _show(self, typed: Mapping[str, str]) -> None:
        for name, editor in self._lines().items():
            if name in typed:
                editor.setText(typed[name])
        for name, choice in self._choices().items():
            if typed.get(name):
                choice.set_value(typed[name])
        if typed.get("modality"):
            self.view.modality.set_value(typed["modality"])

    def _lines(self) -> dict[str, TextInput]:
        hours = self.view.hours
        lines: dict[str, TextInput] = {"day": hours.day, "start": hours.start, "end": hours.end}
        return {**lines, "room": self.view.room, "capacity": self.view.capacity}

    def _choices(self) -> dict[str, Choice]:
        view = self.view
        return {
            "first": view.first,
            "second": view.second,
            "counsellor": view.counsellor,
            "language": view.language,
        }

    def _clear_errors(self) -> None:
        view = self.view
        view.hours.clear_error()
        for field in (view.first_field, view.second_field, view.room_field, view.counsellor_field):
            field.clear_error()
        view.capacity_field.clear_error()

    # --- saving -----------------------------------------------------------------------------------

    def _on_save_clicked(self) -> None:
        self._clear_errors()
        order = self._order()
        if order is None or self.view.save.is_busy:
            return
        self.view.save.set_busy(True)
        self._workspace.do(
            self, plan_session, order, done=self._on_planned, failed=self._refuse, said=self._said(order)
        )

    def _order(self) -> PlanSession | None:
        """What is typed, or None once a refusal is shown."""
        view = self.view
        day, start = view.hours.day.value(), view.hours.start.value()
        if day is None:
            self._refuse_hours(view.hours.day, UserError("orientation.no_time"))
            return None
        if start is None or view.hours.end.is_wrong():
            wrong = view.hours.start if start is None else view.hours.end
            self._refuse_hours(wrong, UserError("orientation.no_time"))
            return None
        return PlanSession(
            country_1=str(view.first.value() or ""),
            country_2=str(view.second.value() or "") or None,
            held_on=day,
            starts_at=start,
            ends_at=view.hours.end.value(),
            room=view.room.text() or None,
            counsellor=str(view.counsellor.value() or "") or None,
            capacity=int(view.capacity.text()) if view.capacity.text() else None,
            modality=str(view.modality.value() or "in_person"),
            language=str(view.language.value() or "") or None,
        )

    def _said(self, order: PlanSession) -> str:
        formats = self._workspace.formats
        text = translate("Sessions", "Session planned for {day}, {hour}")
        return text.format(day=formats.weekday_day_month(order.held_on), hour=formats.hour(order.starts_at))

    def _on_planned(self, session: OrientationSession) -> None:
        self.view.save.set_busy(False)
        self._clear()
        self.planned.emit(session)

    def _refuse_hours(self, editor: TextInput, error: Trouble) -> None:
        self.view.hours.set_error(editor, sentence_of(error, self._workspace.formats))
        self.view.fields.ensureWidgetVisible(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: Exception) -> None:
        self.view.save.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        view, code = self.view, error.code
        hours = {
            "orientation.no_time": view.hours.start,
            "orientation.in_the_past": view.hours.start,
            "orientation.ends_before_start": view.hours.end,
            "orientation.too_long": view.hours.end,
        }
        if code in hours:
            self._refuse_hours(hours[code], error)
            return
        field = self._field_of(code)
        field.set_error(sentence_of(error, self._workspace.formats))
        view.fields.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field_of(self, code: str) -> Field:
        view = self.view
        fields = {
            "orientation.room_taken": view.room_field,
            "orientation.counsellor_taken": view.counsellor_field,
            "orientation.capacity_out_of_range": view.capacity_field,
            "name.too_long": view.room_field,
            "name.control_character": view.room_field,
        }
        return fields.get(code, view.first_field)

    # --- keyboard ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
