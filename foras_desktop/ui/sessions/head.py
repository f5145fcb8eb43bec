"""The head of the Sessions page: where one is in time, day or week, one country or all, a new session."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.choice import Choice
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.segmented import Segmented

_WIDEST_FILTER = 168

translate = QCoreApplication.translate


class Head(Panel):
    """Layout only; `page.SessionsPage` fills and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", lines="b", parent=parent)
        self.setFixedHeight(Size.PAGE_HEAD)
        self.title = Label(translate("Sessions", "Sessions"), TextRole.TITLE)
        self.before = IconButton(
            "chevron-left",
            translate("Sessions", "Before"),
            shortcut_hint="PgUp",
            tone="ink",
        )
        self.today = Button(translate("Sessions", "Today"), ButtonKind.QUIET)
        self.today.setToolTip("T")
        self.after = IconButton(
            "chevron-right",
            translate("Sessions", "After"),
            shortcut_hint="PgDn",
            tone="ink",
        )
        self.interval = Label("", TextRole.LABEL)
        self.interval.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.mode = Segmented(
            [("day", translate("Sessions", "Day")), ("week", translate("Sessions", "Week"))],
            value="week",
            name=translate("Sessions", "Calendar of a day or a week"),
        )
        self.country = Choice(quiet=True)
        self.country.setAccessibleName(translate("Sessions", "Country"))
        self.country.setMaximumWidth(_WIDEST_FILTER)
        self.new = Button(
            translate("Sessions", "New session"), ButtonKind.PRIMARY, icon="plus", shortcut_hint="N"
        )
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.S6, 0, Size.S6, 1)
        row.setSpacing(Size.S2)
        row.addWidget(self.title)
        row.addSpacing(Size.S2)
        row.addWidget(self.before)
        row.addWidget(self.today)
        row.addWidget(self.after)
        row.addSpacing(Size.S1)
        row.addWidget(self.interval, 1)
        row.addWidget(self.mode)
        row.addWidget(self.country)
        row.addWidget(self.new)
