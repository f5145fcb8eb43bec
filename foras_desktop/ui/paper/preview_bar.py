"""The head of a preview: what it is, spare ink, zoom, print, save, close; layout only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel

translate = QCoreApplication.translate


class PreviewBar(Panel):
    """56 high, as every page's head."""

    def __init__(self, title: str, *, can_spare_ink: bool) -> None:
        super().__init__(lines="b")
        self.setFixedHeight(Size.PAGE_HEAD)
        self.title = Label(title, TextRole.HEADING)
        self.pages = Label("", tone="muted")
        self.spare_ink = CheckBox(translate("Preview", "Spare ink"))
        if not can_spare_ink:
            self.spare_ink.hide()  # shown without a parent, it would flash as a window and take the keys
        self.smaller = IconButton("minus", translate("Preview", "Smaller"), shortcut_hint="Ctrl -")
        self.larger = IconButton("plus", translate("Preview", "Larger"), shortcut_hint="Ctrl +")
        self.fit = Button(translate("Preview", "Fit width"), ButtonKind.QUIET, shortcut_hint="Ctrl 0")
        self.save = Button(translate("Preview", "Save as PDF…"), icon="download", shortcut_hint="Ctrl S")
        self.print = Button(
            translate("Preview", "Print"), ButtonKind.PRIMARY, icon="printer", shortcut_hint="Ctrl P"
        )
        self.close_button = IconButton("x", translate("Preview", "Close the preview"), shortcut_hint="Esc")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Size.S6, 0, Size.S4, 0)
        row.setSpacing(Size.S2)
        row.addWidget(self.title)
        row.addWidget(self.pages, 1)
        row.addWidget(self.spare_ink)
        row.addSpacing(Size.S2)
        for part in (self.smaller, self.fit, self.larger, self.save, self.print, self.close_button):
            row.addWidget(part)

    def add_main(self, text: str) -> Button:
        """A primary act before the close button, in place of printing; the title keeps room to be read."""
        self.print.set_kind(ButtonKind.SECONDARY)
        self.save.hide()
        self.fit.hide()
        button = Button(text, ButtonKind.PRIMARY, shortcut_hint="Ctrl ↵")
        self._row.insertWidget(self._row.indexOf(self.close_button), button)
        return button


class PrinterBar(Panel):
    """Asks which printer, where there are several."""

    def __init__(self) -> None:
        super().__init__("sunken", lines="b")
        self.setFixedHeight(Size.PAGE_HEAD)
        self.printers = Choice(placeholder=translate("Preview", "Choose the printer"))
        self.printers.setFixedWidth(280)
        self.printers.setAccessibleName(translate("Preview", "Printer"))
        self.go = Button(translate("Preview", "Print there"), ButtonKind.SECONDARY, icon="printer")
        self.cancel = Button(translate("Preview", "Cancel"), ButtonKind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.S6, 0, Size.S4, 0)
        row.setSpacing(Size.S2)
        row.addStretch(1)
        row.addWidget(Label(translate("Preview", "Printer"), TextRole.LABEL))
        row.addWidget(self.printers)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
