"""What the settings' section on backups looks like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.progress import Progress
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.sign import Sign, SignLabel

_LINE = 36


class BackupView(QWidget):
    """Layout only; `section.BackupSection` fills and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.state = SignLabel(Sign.ARRIVED)
        self.trouble = Banner("", BannerKind.CAUTION)
        self.trouble.hide()
        self.make = Button(translate("Backups", "Back up now"), ButtonKind.PRIMARY, icon="hard-drive")
        self.progress = Progress(
            translate("Backups", "Making and opening the backup…"),
            translate("Backups", "Stopping leaves the earlier backups as they are."),
        )
        self.progress.hide()
        self.place = Fact(translate("Backups", "Second place: a stick or another disk"), ltr=True)
        self.choose = Button(translate("Backups", "Choose a folder…"), ButtonKind.SECONDARY, icon="usb")
        self.without = Button(translate("Backups", "None any more"), ButtonKind.QUIET)
        self._shelf = QWidget()  # a layout in a layout would be squeezed where texts wrap
        self.kept = QVBoxLayout(self._shelf)
        self.kept.setContentsMargins(0, 0, 0, 0)
        self.check = Button(translate("Backups", "Check the database"), ButtonKind.SECONDARY)
        self.mend = Button(translate("Backups", "Make the tables anew"), ButtonKind.SECONDARY)
        self.mend.hide()
        self.verdict = SignLabel(Sign.ARRIVED, wrap=True)
        self.verdict.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S3)
        column.addWidget(SectionLabel(translate("Backups", "Backups"), role=TextRole.HEADING))
        column.addWidget(self.state)
        column.addWidget(self.trouble)
        why = translate(
            "Backups",
            "One is made each day by itself, and before anything large. Each holds everything, encrypted; "
            "whoever has access opens it with the passphrase of that day, or with the recovery sheet.",
        )
        column.addWidget(Label(why, tone="muted", wrap=True))
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.progress)
        column.addSpacing(Size.S3)
        column.addWidget(self.place)
        ways = QHBoxLayout()
        ways.setSpacing(Size.S2)
        ways.addWidget(self.choose)
        ways.addWidget(self.without)
        ways.addStretch(1)
        column.addLayout(ways)
        column.addSpacing(Size.S3)
        self.kept.setSpacing(0)
        column.addWidget(self._shelf)
        back = translate(
            "Backups", "To put one back, lock the screen and choose “Put a backup back…” on the first page."
        )
        column.addWidget(Label(back, TextRole.CAPTION, "muted", wrap=True))
        column.addSpacing(Size.S4)
        column.addWidget(SectionLabel(translate("Backups", "The database itself"), role=TextRole.HEADING))
        checks = QHBoxLayout()
        checks.setSpacing(Size.S2)
        checks.addWidget(self.check)
        checks.addWidget(self.mend)
        checks.addStretch(1)
        column.addWidget(self.verdict)
        column.addLayout(checks)
        column.addStretch(1)

    def show_kept(self, rows: Sequence[tuple[str, str]]) -> None:
        """When each of the backups beside the database was made, and its size; the newest first."""
        while (item := self.kept.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for made, size in rows:
            line = QWidget()
            line.setFixedHeight(_LINE)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(made), 1)
            row.addWidget(Label(size, tone="muted"))
            self.kept.addWidget(line)
            self.kept.addWidget(Hairline())
        self._shelf.setMinimumHeight(len(rows) * (_LINE + 1))
