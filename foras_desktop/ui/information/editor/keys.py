"""The editor's own shortcuts: what each does is the page's, how it is told is here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.shell.page import KeyHint

translate = QCoreApplication.translate


def shortcuts(page: QWidget, acts: Iterable[tuple[str, Callable[[], object]]]) -> list[QShortcut]:
    """A shortcut for each key, answered while the focus is on the page."""
    made = []
    for keys, act in acts:
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        made.append(shortcut)
    return made


def hints() -> list[KeyHint]:
    """For F1."""
    return [
        KeyHint("Ctrl S", translate("SheetEditor", "Keep the draft now; it also keeps itself")),
        KeyHint("Ctrl ↵", translate("SheetEditor", "Read it once more and publish")),
        KeyHint("Ctrl P", translate("SheetEditor", "Preview the brochure")),
        KeyHint("Alt 1 … 3", translate("SheetEditor", "Write in French, Arabic, English")),
        KeyHint("Alt ↑ ↓", translate("SheetEditor", "Move the section")),
        KeyHint("Esc", translate("SheetEditor", "Later: the draft waits")),
    ]
