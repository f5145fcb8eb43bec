"""What a bug says to the person at work: what happened, what is safe, what to do. Nothing of its words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.faults.fault import Fault
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.icon_label import IconMark
from foras_desktop.ui.widgets.label import Label

translate = QCoreApplication.translate

_WIDTH = 520


class FaultDialog(Dialog):
    """`report_wanted` and `close_wanted` are what its buttons ask for; Escape and Enter go on."""

    report_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._formats = formats
        self.setWindowTitle(translate("Faults", "A fault in the program"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.what = Label("", TextRole.CAPTION, "muted", wrap=True)
        self.times = Label("", TextRole.BODY, "caution", wrap=True)
        self.report = Button(translate("Faults", "Save a report…"), size=ButtonSize.DIALOG)
        self.close_program = Button(
            translate("Faults", "Close the program"), ButtonKind.QUIET, size=ButtonSize.DIALOG
        )
        self.go_on = Button(translate("Faults", "Go on"), ButtonKind.PRIMARY, size=ButtonSize.DIALOG)
        self._lay_out()
        self.times.hide()
        self.go_on.setDefault(True)
        self.go_on.setFocus()
        self.go_on.clicked.connect(self.accept)
        self.report.clicked.connect(self.report_wanted)
        self.close_program.clicked.connect(self.close_wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Size.S2)
        head.addWidget(IconMark("triangle-alert", "caution"))
        head.addWidget(Label(self.windowTitle(), TextRole.TITLE), 1)
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addWidget(self.report)
        foot.addStretch(1)
        foot.addWidget(self.close_program)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.setSpacing(Size.S3)
        column.addLayout(head)
        for sentence in _sentences():
            column.addWidget(Label(sentence, wrap=True))
        column.addWidget(self.times)
        column.addWidget(self.what)
        column.addSpacing(Size.S2)
        column.addLayout(foot)

    def show_fault(self, fault: Fault) -> None:
        """Name the fault as those who look after the program will ask for it."""
        self.what.setText(ltr(" · ".join(filter(None, (fault.kind, fault.place)))))

    def offer_only_the_end(self) -> None:
        """There is nothing to go on with: the program did not start."""
        self.go_on.hide()
        self.close_program.set_kind(ButtonKind.PRIMARY)
        self.close_program.setFocus()

    def count(self, times: int) -> None:
        """Say how many faults there were since; one needs no word."""
        sentence = translate("Faults", "Faults since then: {number}.")
        self.times.setText(sentence.format(number=self._formats.number(times - 1)))
        self.times.setVisible(times > 1)


def _sentences() -> tuple[str, ...]:
    return (
        translate("Faults", "The program made a mistake, and what you had just asked for was stopped."),
        translate("Faults", "What was saved before is on the disk, and drafts are kept."),
        translate(
            "Faults",
            "Go on, and look whether your last step was done before you repeat it. If the fault comes "
            "back, save a report and give it to whoever looks after the program.",
        ),
    )
