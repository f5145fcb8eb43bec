"""People: typing finds, arrows choose, the record answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.views import PersonRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services import people
from foras_desktop.ui.people.list_panel import ListPanel
from foras_desktop.ui.people.record import Record
from foras_desktop.ui.people.rows import person_line
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.page_head import PageHead
from foras_desktop.ui.workspace import Workspace


class PeoplePage(Page):
    """The list on one side, the chosen person's record on the other."""

    concerns = (
        "person",
        "same_person",
        "review",
        "seat",
        "consent",
        "orientation_session",
        "handout",
        "sheet",
        "staff",
        "training_cycle",
        "enrolment",
        "training_day",
        "certificate",
        "register_import",
        "erasure_request",
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        translate = QCoreApplication.translate
        desk = workspace.catalogue.desk_name(workspace.office.desk, workspace.language)
        self.list_panel = ListPanel(desk)
        self.record = Record(workspace)
        self._record_place = QStackedWidget()
        self._found: Sequence[PersonRow] = ()
        self._wanted: str | None = None
        self.register = Button(
            translate("Shell", "Register a person"),
            ButtonKind.SECONDARY,
            icon="user-plus",
            shortcut_hint="Ctrl N",
        )
        self.bring_in = Button(translate("People", "Import a register"), ButtonKind.QUIET, icon="sheet")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = PageHead(QCoreApplication.translate("Shell", "People"))
        if self.workspace.office.actor.may(Action.IMPORT_REGISTER):
            head.add_end(self.bring_in)
        head.add_end(self.register)
        self._record_place.addWidget(_nobody_chosen())
        self._record_place.addWidget(self.record)
        sides = QHBoxLayout()
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.list_panel)
        sides.addWidget(self._record_place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(sides, 1)

    def _connect(self) -> None:
        panel = self.list_panel
        self.register.clicked.connect(lambda: self.workspace.go(Place("intake")))
        self.bring_in.clicked.connect(lambda: self.workspace.go(Place("registers")))
        panel.nobody.action_chosen.connect(lambda: self.workspace.go(Place("intake")))
        panel.search.textEdited.connect(lambda _: self._search())
        panel.search.moved_down.connect(lambda: panel.list.choose_next(1))
        panel.search.accepted.connect(lambda _: panel.list.setFocus())
        panel.desk_chip.clicked.connect(self._search)
        panel.waiting_chip.clicked.connect(self._fill)
        panel.list.row_chosen.connect(self._on_row_chosen)
        panel.list.installEventFilter(self)
        for keys, act in (
            ("Ctrl+Return", self._on_go_on),
            ("Ctrl+M", self.record.start_editing),
            ("Esc", self._on_escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- reading ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._search()
        if self.record.page is not None and not self.record.is_editing:
            self.record.show_person(self.record.page.person.id)

    def _search(self) -> None:
        panel = self.list_panel
        desk = self.workspace.office.desk if panel.desk_chip.isChecked() else None
        typed = panel.search.text()
        self.workspace.read(self, "list", people.find_people, typed, desk, done=self._show_found)

    def _show_found(self, found: Sequence[PersonRow]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        panel, formats = self.list_panel, self.workspace.formats
        shown = self._found
        if panel.waiting_chip.isChecked():
            shown = [row for row in shown if row.step == "registration"]
        day, typed = today(self.workspace.office.clock), panel.search.text()
        panel.list.set_rows([person_line(row, typed, formats, day) for row in shown])
        text = QCoreApplication.translate("People", "People: {number}")
        panel.count.setText(text.format(number=formats.number(len(shown))))
        self._show_list_or_reason(bool(shown))
        self._choose_wanted()

    def _show_list_or_reason(self, anyone: bool) -> None:
        panel = self.list_panel
        filtered = panel.search.text() or panel.waiting_chip.isChecked() or self._found
        nobody_yet = not (anyone or filtered) and panel.desk_chip.isChecked()
        self.register.setVisible(not nobody_yet)
        if anyone:
            panel.show_list()
        elif nobody_yet:
            panel.show_nobody()
        else:
            panel.show_nothing()

    def _choose_wanted(self) -> None:
        rows = self.list_panel.list
        if self._wanted is not None and rows.choose(self._wanted):
            self._wanted = None
        elif rows.chosen_key() is None and rows.rows.rowCount() and self.record.page is None:
            rows.choose_next(1)

    # --- acting -----------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """Show a person, in the list where they are in it."""
        if place.record is None:
            return
        self._wanted = place.record
        self._show_record(place.record)
        self.list_panel.list.choose(place.record, announce=False)

    def _on_row_chosen(self, key: object) -> None:
        if isinstance(key, str):
            self._show_record(key)

    def _show_record(self, person_id: str) -> None:
        self._record_place.setCurrentWidget(self.record)
        self.record.show_person(person_id)

    def _on_go_on(self) -> None:
        if self.record.departing.is_open:
            self.record.view.facts.departure_editor.submit()
        elif self.record.is_editing:
            self.record.save_identity()
        else:
            self.record.take_next_step()

    def _on_escape(self) -> None:
        if self.record.departing.is_open:
            self.record.departing.leave()
            return
        if self.record.is_editing:
            self.record.stop_editing()
        self.list_panel.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed in the list go to the search."""
        if watched is self.list_panel.list and isinstance(event, QKeyEvent):
            text = event.text()
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.type() == QEvent.Type.KeyPress and text.strip() and text.isprintable() and plain:
                search = self.list_panel.search
                search.setFocus()
                search.setText(search.text() + text)
                self._search()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list_panel.fit_into(self.width())

    def focus_first(self) -> None:
        self.list_panel.search.setFocus()

    def areas(self) -> list[QWidget]:
        panel, view = self.list_panel, self.record.view
        return [panel.search, panel.desk_chip, panel.list, view.step.action, view.tabs]

    def key_hints(self) -> list[KeyHint]:
        translate = QCoreApplication.translate
        return [
            KeyHint("A … Z", translate("People", "Search, from anywhere in the list")),
            KeyHint("↓", translate("People", "From the search into the list")),
            KeyHint("Ctrl ↵", translate("People", "Take the next step, or save the correction")),
            KeyHint("Ctrl M", translate("People", "Correct the identity")),
            KeyHint("Esc", translate("People", "Back to the list")),
        ]


def _nobody_chosen() -> EmptyState:
    """What stands in the record's place until someone is chosen."""
    return EmptyState(
        "users",
        QCoreApplication.translate("People", "Nobody is chosen"),
        QCoreApplication.translate("People", "The record of the person chosen in the list stands here."),
        framed=False,
    )
