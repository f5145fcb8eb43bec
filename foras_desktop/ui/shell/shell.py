"""The unlocked program: top bar, sidebar, the sheet with its pages, and the message below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from random import SystemRandom

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.domain.errors import Trouble
from foras_desktop.services import today as today_service
from foras_desktop.services.today import TodayPage as TodayPicture
from foras_desktop.services.undo import Undo, undo
from foras_desktop.ui.backups.automatic import AutomaticBackups
from foras_desktop.ui.line.keeper import LineKeeper
from foras_desktop.ui.line.network import Network
from foras_desktop.ui.places import Place
from foras_desktop.ui.protection.automatic import AutomaticRetention
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.shell.found import Command
from foras_desktop.ui.shell.key_list import KeyList
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.shell.search import SearchResults
from foras_desktop.ui.shell.sidebar import NavEntry, Sidebar
from foras_desktop.ui.shell.topbar import TopBar
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.paint import tokens
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.toast import Toast
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

PageMaker = Callable[[Workspace], Page]

_NARROW_BELOW = 1240
_PRACTICE_BAND = 3
_UNDER = {"intake": "people", "registers": "people", "sheet": "information", "diagnostics": "settings"}
"""Pages without a line of their own in the sidebar, and the one they belong to."""


def page_makers() -> Mapping[str, PageMaker]:
    """Each page's class by its key, imported when the shell is built."""
    from foras_desktop.ui.diagnostics.page import DiagnosticsPage
    from foras_desktop.ui.exchange.page import ExchangePage
    from foras_desktop.ui.information.editor.page import SheetEditorPage
    from foras_desktop.ui.information.page import InformationPage
    from foras_desktop.ui.intake.page import IntakePage
    from foras_desktop.ui.people.page import PeoplePage
    from foras_desktop.ui.registers.page import RegistersPage
    from foras_desktop.ui.sessions.page import SessionsPage
    from foras_desktop.ui.settings.page import SettingsPage
    from foras_desktop.ui.today.page import TodayPage
    from foras_desktop.ui.training.page import TrainingPage

    return {
        "today": TodayPage,
        "people": PeoplePage,
        "intake": IntakePage,
        "registers": RegistersPage,
        "sessions": SessionsPage,
        "training": TrainingPage,
        "information": InformationPage,
        "sheet": SheetEditorPage,
        "exchange": ExchangePage,
        "settings": SettingsPage,
        "diagnostics": DiagnosticsPage,
    }


class Shell(QWidget):
    """Built anew at each unlock and each change of language; pages are made when first shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._makers = page_makers()
        self._pages: dict[str, Page] = {}
        self._way_back: Undo | None = None
        actor = workspace.office.actor
        desk = workspace.catalogue.desk_name(actor.desk, workspace.language)
        self.top_bar = TopBar(
            desk,
            practice=workspace.office.credentials.practice,
            read_only=workspace.office.is_read_only,
            arabic=workspace.language == "ar",
        )
        self.sidebar = Sidebar(_entries(), _settings_entry(), actor.name, word("role", actor.role.value))
        self._sheet = Panel(sheet=True)
        self._stack = QStackedWidget()
        self.toast = Toast(self._sheet)
        self._results = SearchResults(workspace, self.top_bar.search, _commands(), self)
        self._lay_out()
        self._connect()
        self._add_shortcuts()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, Size.S2)
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(self._sheet, 1)
        middle.addSpacing(Size.S2)  # a margin would not mirror
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        workspace = self.workspace
        self.sidebar.page_chosen.connect(lambda key: self.go(Place(key)))
        self.top_bar.help_wanted.connect(self.show_keys)
        self.top_bar.lock_wanted.connect(workspace.lock_wanted)
        self._results.closed.connect(self._on_results_closed)
        workspace.going.connect(self.go)
        workspace.said.connect(self._on_workspace_said)
        workspace.troubled.connect(self._on_workspace_troubled)
        workspace.changed.connect(lambda changes: self._count_waiting())
        self.toast.undone.connect(self._on_toast_undone)
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self._count_waiting)
        self._minute.start()
        if not workspace.office.is_read_only:
            AutomaticBackups(workspace)
            AutomaticRetention(workspace)
            LineKeeper(workspace, Network(workspace), SystemRandom())

    def _add_shortcuts(self) -> None:
        for entry in [*_entries(), _settings_entry()]:
            self._on_key(entry.keys.replace(" ", "+"), partial(self.go, Place(entry.key)))
        self._on_key("Ctrl+K", self._results.start)
        self._on_key("Ctrl+N", lambda: self.go(Place("intake")))
        self._on_key("F1", self.show_keys)
        self._on_key("F6", self._next_area)
        self._on_key("F12", self.workspace.lock_wanted.emit)

    def _on_key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)

    # --- pages ------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the first page."""
        self.go(Place("today"))
        self._count_waiting()

    def page(self, key: str) -> Page:
        """A page by its key, made at the first call."""
        if key not in self._pages:
            made = self._makers[key](self.workspace)
            self._pages[key] = made
            self._stack.addWidget(made)
        return self._pages[key]

    def current(self) -> Page | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def go(self, place: Place) -> None:
        """Show a page, at the record or day that the place names."""
        before = self.current()
        page = self.page(place.page)
        if before is not None and before is not page:
            before.leave()
        self._stack.setCurrentWidget(page)
        self.toast.stand_above(page.foot_height)
        self.sidebar.choose(_UNDER.get(place.page, place.page))
        page.shown()
        page.open(place)
        page.focus_first()

    def leave(self) -> None:
        """Before locking: every page keeps what is typed."""
        for page in self._pages.values():
            page.leave()

    def _next_area(self) -> None:
        page = self.current()
        areas = [area for area in (page.areas() if page else []) if area.isVisible() and area.isEnabled()]
        if not areas:
            return
        focused = self.focusWidget()
        place = next(
            (
                number
                for number, area in enumerate(areas)
                if focused is not None and (area is focused or area.isAncestorOf(focused))
            ),
            -1,
        )
        areas[(place + 1) % len(areas)].setFocus()

    def _on_results_closed(self) -> None:
        page = self.current()
        if page is not None:
            page.focus_first()

    def show_keys(self) -> None:
        """The shortcuts of this page and of every page."""
        page = self.current()
        KeyList(everywhere_hints(), page.key_hints() if page else [], self).open()

    # --- news -------------------------------------------------------------------------------------

    def _count_waiting(self) -> None:
        self.workspace.read(self, "waiting", today_service.read_today, done=self._show_waiting)

    def _show_waiting(self, picture: TodayPicture) -> None:
        exchange = picture.exchange
        self.sidebar.set_waiting("today", picture.to_do)
        self.sidebar.set_waiting("sessions", len(picture.to_mark))
        self.sidebar.set_waiting("information", len(picture.sheets_to_review))
        self.sidebar.set_waiting("exchange", 0, dot=bool(picture.to_settle))
        translate = QCoreApplication.translate
        text = age = ""
        if exchange.introduced and exchange.waiting_operations:
            number = self.workspace.formats.number(exchange.waiting_operations)
            text = translate("Shell", "{number} to send").format(number=number)
        if exchange.waiting_since is not None and text:
            days = (picture.now.date() - exchange.waiting_since.astimezone(picture.now.tzinfo).date()).days
            age = translate("Shell", "{days} d").format(days=days) if days else ""
        self.top_bar.set_waiting(text, age)

    def _on_workspace_said(self, sentence: str, way_back: Undo | None) -> None:
        self._way_back = way_back
        self.toast.say(sentence, undo=way_back is not None)

    def _on_toast_undone(self) -> None:
        way_back, self._way_back = self._way_back, None
        if way_back is None:
            return
        self.workspace.do(
            self,
            undo,
            way_back,
            done=lambda _: self.toast.say(QCoreApplication.translate("Shell", "Taken back.")),
        )

    def _on_workspace_troubled(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        formats = self.workspace.formats
        self.toast.say(sentence_of(error, formats, self.workspace.desk_name))

    # --- look -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        self.sidebar.set_narrow(narrow)
        self.top_bar.set_narrow(narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), tokens()
        painter.fillRect(self.rect(), QColor(colours.canvas))
        if self.workspace.office.credentials.practice:
            painter.fillRect(0, 0, self.width(), _PRACTICE_BAND, QColor(colours.caution))


def _entries() -> list[NavEntry]:
    translate = QCoreApplication.translate
    return [
        NavEntry("today", "sun", translate("Shell", "Today"), "Ctrl 1"),
        NavEntry("people", "users", translate("Shell", "People"), "Ctrl 2"),
        NavEntry("sessions", "calendar-days", translate("Shell", "Sessions"), "Ctrl 3"),
        NavEntry("training", "graduation-cap", translate("Shell", "Training"), "Ctrl 4"),
        NavEntry("information", "book-open-text", translate("Shell", "Information"), "Ctrl 5"),
        NavEntry("exchange", "arrow-left-right", translate("Shell", "Exchange"), "Ctrl 7"),
    ]


def _settings_entry() -> NavEntry:
    return NavEntry("settings", "settings", QCoreApplication.translate("Shell", "Settings"), "Ctrl 8")


def _commands() -> list[Command]:
    translate = QCoreApplication.translate
    pages = [Command(entry.text, entry.keys, Place(entry.key)) for entry in _entries()]
    return [
        Command(translate("Shell", "Register a person"), "Ctrl N", Place("intake")),
        Command(translate("Shell", "Import a register"), "", Place("registers")),
        Command(translate("Shell", "Plan a session"), "", Place("sessions", "new")),
        Command(translate("Shell", "Plan a training cycle"), "", Place("training", "new")),
        Command(translate("Shell", "Write to the USB stick"), "", Place("exchange", "write")),
        Command(translate("Shell", "Read from the USB stick"), "", Place("exchange", "read")),
        *pages,
        Command(_settings_entry().text, _settings_entry().keys, Place("settings")),
        Command(translate("Shell", "Back up the database"), "", Place("settings", "backup")),
        Command(translate("Diagnostics", "Diagnostics"), "", Place("diagnostics")),
    ]


def everywhere_hints() -> list[KeyHint]:
    """The shortcuts that work on every page."""
    translate = QCoreApplication.translate
    return [
        KeyHint("Ctrl K", translate("Shell", "Search people, sessions, actions")),
        KeyHint("Ctrl N", translate("Shell", "Register a person")),
        KeyHint("Ctrl 1 … 8", translate("Shell", "Go to a page")),
        KeyHint("F6", translate("Shell", "Next area of the page")),
        KeyHint("Ctrl Z", translate("Shell", "Take the last step back while the message shows")),
        KeyHint("F12", translate("Shell", "Lock the screen")),
        KeyHint("F1", translate("Shell", "This list")),
    ]
