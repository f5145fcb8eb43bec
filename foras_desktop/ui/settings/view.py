"""What the settings look like: a tab for each subject, quiet sections in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.config import LOCK_AFTER, Preferences
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.unlock.view import LANGUAGE_NAMES
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.page_head import PageHead
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.tabs import Tab, Tabs

_WIDTH = 640


class SettingsView(QWidget):
    """Layout only; `page.SettingsPage` fills and listens."""

    def __init__(self, language: str, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.languages = Segmented(LANGUAGE_NAMES, value=language, name=translate("Unlock", "Language"))
        themes = [
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
            ("system", translate("Settings", "As the computer")),
        ]
        self.themes = Segmented(themes, value=preferences.theme, name=translate("Settings", "Look"))
        minutes = [(one, translate("Settings", "{number} min").format(number=one)) for one in LOCK_AFTER]
        self.lock_after = Segmented(
            minutes, value=preferences.lock_after, name=translate("Settings", "Lock by itself")
        )
        modes = [
            ("always", translate("Settings", "Always")),
            ("unmetered", translate("Settings", "Not on a metered line")),
            ("asked", translate("Settings", "Only when I ask")),
        ]
        self.line = Segmented(
            modes, value=preferences.line, name=translate("Settings", "Synchronise by itself")
        )
        self.desk = Fact(translate("Settings", "Desk"))
        self.replica = Fact(translate("Settings", "This computer's name in exchanges"), ltr=True)
        self.version = Fact(translate("Settings", "Version"), ltr=True)
        self.folder = Fact(translate("Settings", "Folder of the database"), ltr=True)
        self.tabs = Tabs()
        self._places: dict[str, int] = {}
        self.diagnostics = Button(
            translate("Settings", "Diagnostics and licences"), ButtonKind.LINK, size=ButtonSize.SMALL
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        translate = QCoreApplication.translate
        self.add_section(Tab("general", translate("Settings", "General")), self._make_general())
        self.tabs.value_changed.connect(self._on_tab_changed)
        head = Panel("surface")
        row = QVBoxLayout(head)
        row.setContentsMargins(Size.S6 - 2, 0, Size.S6, 0)
        row.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHead(translate("Shell", "Settings"), line=False))
        column.addWidget(head)
        column.addWidget(self._stack, 1)

    def add_section(self, tab: Tab, section: QWidget, width: int = _WIDTH) -> None:
        """Show a subject under a tab of its own."""
        content = QWidget()
        content.setMaximumWidth(width)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(Size.S6 - 2, Size.S4, Size.S6, Size.S6)
        inside.addWidget(section)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ScrollColumn(content), 1)
        self._add(tab, holder)

    def add_wide_section(self, tab: Tab, section: QWidget) -> None:
        """Show a subject that takes all the room and scrolls by itself, such as a table."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(Size.S6, Size.S4, Size.S6, Size.S4)
        row.addWidget(section)
        self._add(tab, holder)

    def _add(self, tab: Tab, holder: QWidget) -> None:
        self._places[tab.key] = self._stack.addWidget(holder)
        self.tabs.add(tab)

    def _on_tab_changed(self, key: str) -> None:
        self._stack.setCurrentIndex(self._places[key])

    def _make_general(self) -> QWidget:
        translate = QCoreApplication.translate
        section, inside = _section(translate("Settings", "Language and look"))
        looks = QHBoxLayout()
        looks.setSpacing(20)
        looks.addWidget(Field(translate("Unlock", "Language"), self.languages))
        looks.addWidget(Field(translate("Settings", "Look"), self.themes))
        looks.addStretch(1)
        inside.addLayout(looks)
        inside.addWidget(
            Field(
                translate("Settings", "Lock by itself"),
                self.lock_after,
                caption=translate("Settings", "After so long without a key or the mouse."),
            )
        )
        inside.addWidget(
            Field(
                translate("Settings", "Synchronise by itself"),
                self.line,
                caption=translate("Settings", "With the central server, where the central office has one."),
            )
        )
        inside.addSpacing(Size.S4)
        inside.addWidget(SectionLabel(translate("Settings", "This computer"), role=TextRole.HEADING))
        for fact in (self.desk, self.replica, self.version, self.folder):
            inside.addWidget(fact)
        inside.addWidget(self.diagnostics, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        return section


def _section(title: str) -> tuple[QWidget, QVBoxLayout]:
    """A subject under its title, and the column that it fills."""
    section = QWidget()
    inside = QVBoxLayout(section)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(Size.S3)
    inside.addWidget(SectionLabel(title, role=TextRole.HEADING))
    return section, inside
