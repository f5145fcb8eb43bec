"""Importing a register, step by step: nothing is written before the last one is confirmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.db.changes import Changes
from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import Trouble
from foras_desktop.registers.fields import Column
from foras_desktop.registers.register import Wish
from foras_desktop.services.office import Office
from foras_desktop.services.registers.correcting import CorrectRegister, make_correction
from foras_desktop.services.registers.lots import LotTakenBack, read_lots
from foras_desktop.services.registers.picture import (
    FateKind,
    RegisterImported,
    RegisterPicture,
    Verdict,
)
from foras_desktop.services.registers.picture import (
    Place as Line,
)
from foras_desktop.ui.paper.saving import ask_where, write_file
from foras_desktop.ui.places import Place
from foras_desktop.ui.registers import asking
from foras_desktop.ui.registers.columns_step import ColumnsStep
from foras_desktop.ui.registers.consent_step import ConsentStep
from foras_desktop.ui.registers.examination import Examination
from foras_desktop.ui.registers.file_step import FileStep
from foras_desktop.ui.registers.lines_step import LinesStep
from foras_desktop.ui.registers.report_step import ReportStep
from foras_desktop.ui.registers.view import RegistersView
from foras_desktop.ui.registers.words import column_name, remark_texts
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.theme import Duration
from foras_desktop.ui.widgets.choice import Option
from foras_desktop.ui.widgets.foot_bar import FOOT_HEIGHT
from foras_desktop.ui.widgets.stepper import Step
from foras_desktop.ui.widgets.tooltip import plain
from foras_desktop.ui.widgets.waypoint_paint import WaypointState
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

FILE, COLUMNS, LINES, CONSENT, REPORT = range(5)
_KEYS = ("file", "columns", "lines", "consent", "report")


class RegistersPage(Page):
    """One file at a time; leaving the page keeps it, a lock of the screen forgets it."""

    concerns = ("register_import", "person")
    foot_height = FOOT_HEIGHT

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        formats = workspace.formats
        self.examination = Examination(workspace, self)
        self.file = FileStep(formats, workspace.desk_name)
        self.columns = ColumnsStep(formats)
        self.lines = LinesStep(formats)
        self.consent = ConsentStep(formats, _desks(workspace), workspace.office.desk)
        self.report = ReportStep(formats)
        self.view = RegistersView(self.file, self.columns, self.lines, self.consent, self.report)
        self._result: RegisterImported | None = None
        self._at = FILE
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(Duration.SHOW_PROGRESS_AFTER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()
        self._show_step(FILE)

    def _connect(self) -> None:
        view, examination = self.view, self.examination
        self.file.choose.action_chosen.connect(self.choose_file)
        self.file.file_dropped.connect(lambda path: self.look_at(Path(path)))
        self.file.lot_unwanted.connect(examination.take_back)
        self.columns.wished.connect(self._on_columns_wished)
        self.lines.judged.connect(self._on_lines_judged)
        self.consent.desk_chosen.connect(examination.set_desk)
        self.consent.answered.connect(self._enable)
        self.report.correct.clicked.connect(self.save_correction)
        self.report.take_back.clicked.connect(self._take_result_back)
        view.go_on.clicked.connect(self.go_on)
        view.back.clicked.connect(self.go_back)
        view.stepper.step_chosen.connect(lambda key: self._show_step(_KEYS.index(key)))
        view.progress.cancelled.connect(examination.stop)
        examination.begun.connect(self._on_examination_begun)
        examination.progressed.connect(self._on_examination_progressed)
        examination.ended.connect(self._on_examination_ended)
        examination.examined.connect(self._on_examination_examined)
        examination.imported.connect(self._on_examination_imported)
        examination.taken_back.connect(self._on_examination_taken_back)
        examination.failed.connect(self._on_examination_failed)
        self._later.timeout.connect(view.progress.show)
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Return", self.go_on),
            ("Alt+Left", self.go_back),
            ("Ctrl+O", self.choose_file),
        ]
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- the file ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The registers that came in; the file under examination is what was shown."""
        self.workspace.read(self, "lots", read_lots, done=self._show_lots)

    def _show_lots(self, lots: Sequence[object]) -> None:
        may = self.workspace.office.actor.may(Action.IMPORT_REGISTER)
        self.file.show_lots(lots, may)  # type: ignore[arg-type]  # what the query gives

    def choose_file(self) -> None:
        """Ask for a register and look at it."""
        path = asking.for_register(self)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Examine a file; its columns are shown next, or its lines when all of them are understood."""
        self.file.refuse("")
        self.report.tell("")
        self.consent.start_anew()
        self.examination.forget()
        self._result = None
        self.examination.examine(path)

    # --- steps ------------------------------------------------------------------------------------

    def _show_step(self, number: int) -> None:
        self._at = number
        picture = self.examination.picture
        steps = []
        for place, (key, name) in enumerate(zip(_KEYS, _names(), strict=True)):
            state = WaypointState.DONE if place < number else WaypointState.TO_COME
            state = WaypointState.HERE if place == number else state
            reachable = picture is not None and self._result is None and place < REPORT
            steps.append(Step(key, name, "", state, reachable=reachable or place == FILE))
        view = self.view
        view.stepper.set_steps(steps)
        view.steps.setCurrentIndex(number)
        view.file_name.setText(picture.file_name if picture else "")
        self._enable()
        self.focus_first()

    def _enable(self) -> None:
        view, picture = self.view, self.examination.picture
        names, at = _names(), self._at
        view.back.setVisible(FILE < at < REPORT)
        if at > FILE:
            view.back.setText(names[at - 1])
        view.go_on.setVisible(at != FILE or picture is not None)
        view.go_on.setText(self._go_on_text())
        free = not self.examination.busy
        ready = at != CONSENT or self.consent.answer is not None
        view.go_on.setEnabled(free and ready)
        hint = translate("Registers", "Say first what is known of the consents.")
        view.go_on.setToolTip(plain("" if ready else hint))

    def _go_on_text(self) -> str:
        if self._at == CONSENT:
            return translate("Registers", "Bring in")
        if self._at == REPORT:
            return translate("Registers", "To the people")
        return translate("Registers", "Continue to {step}").format(step=_names()[self._at + 1])

    def go_on(self) -> None:
        """To the next step; at the last but one, bring the register in."""
        if not self.view.go_on.isVisible() or not self.view.go_on.isEnabled():
            return
        if self._at == CONSENT:
            self.examination.bring(bool(self.consent.answer))
        elif self._at == REPORT:
            self.workspace.go(Place("people"))
            self._begin_anew()
        else:
            self._show_step(self._at + 1)

    def go_back(self) -> None:
        if FILE < self._at < REPORT:
            self._show_step(self._at - 1)

    def _begin_anew(self) -> None:
        self.examination.forget()
        self._result = None
        self._show_step(FILE)

    # --- the worker -------------------------------------------------------------------------------

    def _on_examination_begun(self, what: str) -> None:
        text, caption = {
            "examine": (translate("Registers", "Reading the file"), ""),
            "import": (
                translate("Registers", "Bringing the register in"),
                translate("Registers", "Stopped, nothing of it is kept"),
            ),
            "take_back": (
                translate("Registers", "Taking the register back"),
                translate("Registers", "Stopped, all of it stays"),
            ),
        }[what]
        self.view.progress.set_text(text, caption)
        self.view.progress.set_progress(0.0, "")
        self.view.go_on.setEnabled(False)
        self._later.start()

    def _on_examination_progressed(self, done: int, total: int) -> None:
        formats = self.workspace.formats
        text = translate("Exchange", "{done} of {total}")
        words = text.format(done=formats.number(min(done, total)), total=formats.number(total))
        self.view.progress.set_progress(done / total if total else 0.0, words if total else "")

    def _on_examination_ended(self) -> None:
        self._later.stop()
        self.view.progress.hide()
        self._enable()

    def _on_examination_examined(self, picture: RegisterPicture) -> None:
        self.columns.show_tables(picture.tables)
        self.lines.show_picture(picture, self.examination.verdicts)
        self.consent.show_picture(picture)
        if self._at == FILE:
            understood = all(table.understood or not table.columns for table in picture.tables)
            self._show_step(LINES if understood else COLUMNS)
        else:
            self._enable()

    def _on_examination_imported(self, result: RegisterImported) -> None:
        self._result = result
        self.report.show_result(result)
        self._show_step(REPORT)

    def _on_examination_taken_back(self, outcome: LotTakenBack) -> None:
        formats = self.workspace.formats
        text = translate("Registers", "The register was taken back. People gone: {gone}.")
        if outcome.kept:
            text = translate(
                "Registers",
                "The register was taken back. People gone: {gone}. Here still, because worked with: {kept}.",
            )
        told = text.format(gone=formats.number(outcome.gone), kept=formats.number(outcome.kept))
        self.report.take_back.setEnabled(False)
        self.report.tell(told)
        self.workspace.say(told)

    def _on_examination_failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        sentence = sentence_of(error, self.workspace.formats, self.workspace.desk_name)
        if self._at == CONSENT:
            self.consent.refuse(sentence)
        elif self._at == REPORT:
            self.report.tell(sentence)
        else:
            self._show_step(FILE)
            self.file.refuse(sentence)

    # --- what a person says -----------------------------------------------------------------------

    def _on_columns_wished(self, sheets: Sequence[str], wish: Wish) -> None:
        self.examination.wish(sheets, wish)

    def _on_lines_judged(self, place: Line, verdict: Verdict) -> None:
        self.examination.judge(place, verdict)

    def _take_result_back(self) -> None:
        if self._result is not None:
            self.examination.take_back(self._result.lot)

    def save_correction(self) -> None:
        """The lines that could not be read, as a workbook that comes in once it is mended."""
        picture, path = self.examination.picture, self.examination.path
        if picture is None or path is None:
            return
        title = translate("Registers", "Save the lines to correct")
        suffix, kind = translate("Registers", "to-correct"), translate("Registers", "Workbook (*.xlsx)")
        target = ask_where(self, title, f"{path.stem}-{suffix}.xlsx", kind)
        if target is None:
            return
        reasons = {
            fate.place: remark_texts(fate.problems)
            for fate in picture.fates
            if fate.kind is FateKind.UNREADABLE
        }
        heading = column_name(Column.CORRECTION)
        order = CorrectRegister(path, picture.digest, reasons, heading, dict(self.examination.wishes))

        def save(office: Office, order: CorrectRegister) -> tuple[Path, Changes]:
            workbook, changes = make_correction(office, order)
            return write_file(target, workbook), changes

        self.workspace.do(
            self, save, order, done=self._on_correction_saved, failed=self._on_examination_failed
        )

    def _on_correction_saved(self, target: Path) -> None:
        text = translate("Registers", "{name} is saved. Correct its lines, and import it like a register.")
        self.report.tell(text.format(name=target.name))

    # --- keys -------------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A register that lies ready, by its path."""
        if place.record:
            self.look_at(Path(place.record))

    def focus_first(self) -> None:
        if self._at == FILE:
            self.file.choose.setFocus()
        elif self._at == COLUMNS:
            self.columns.focus_first()
        elif self._at == LINES:
            self.lines.table.setFocus()
        elif self._at == CONSENT:
            self.consent.attested.setFocus()
        else:
            self.view.go_on.setFocus()

    def areas(self) -> list[QWidget]:
        return [self.view.steps, self.lines.table, self.view.go_on, self.view.stepper]

    def key_hints(self) -> list[KeyHint]:
        return [
            KeyHint("Ctrl O", translate("Registers", "Choose a file")),
            KeyHint("Ctrl ↵", translate("Registers", "Next step, at the end: bring in")),
            KeyHint("Alt ←", translate("Intake", "Step before")),
            KeyHint("1 2 3", translate("Registers", "The same person, someone else, decide later")),
        ]


def _names() -> Sequence[str]:
    return (
        translate("Registers", "File"),
        translate("Registers", "Columns"),
        translate("Registers", "Lines"),
        translate("Registers", "Consent"),
        translate("Registers", "Report"),
    )


def _desks(workspace: Workspace) -> Sequence[Option]:
    """The own desk; at the central office, which receives nobody, all those that do."""
    own = workspace.office.desk
    codes = workspace.catalogue.orientation_points if own == CENTRAL_DESK else (own,)
    return [Option(code, workspace.desk_name(code)) for code in codes]
