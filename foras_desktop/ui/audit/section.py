"""The settings' section on the audit trail: searching and reading it, comparing it with what was signed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.views import AuditFilter, AuditPage
from foras_desktop.services import audit
from foras_desktop.services.audit import Verified
from foras_desktop.ui.asking import for_file
from foras_desktop.ui.audit.outcome import advice, root_in_words, sentences_of, whole_in_words
from foras_desktop.ui.audit.view import AuditView
from foras_desktop.ui.audit.words import count_in_words, leads_to_a_person
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Duration
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class AuditSection(QWidget):
    """Reads when `refresh` is called; the comparison runs in the worker with its progress shown."""

    _moved = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.view = AuditView(workspace.formats, workspace.desk_name)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(Duration.STOPPED_TYPING)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(Duration.SHOW_PROGRESS_AFTER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.search.textChanged.connect(lambda _: self._typing.start())
        view.search.accepted.connect(lambda _: self._go_to_table())
        view.search.moved_down.connect(self._go_to_table)
        view.kind.value_changed.connect(lambda _: self._read())
        view.who.value_changed.connect(lambda _: self._read())
        for field, line in ((view.since_field, view.since), (view.until_field, view.until)):
            line.value_changed.connect(lambda _: self._typing.start())
            line.editingFinished.connect(lambda field=field, line=line: _check(field, line))
        view.nothing.action_chosen.connect(self._on_all_wanted)
        view.table.row_opened.connect(self._on_row_opened)
        view.compare.clicked.connect(lambda: self.compare(None))
        view.compare_bundle.clicked.connect(self._on_bundle_wanted)
        view.progress.cancelled.connect(self._workspace.worker.cancel)
        self._typing.timeout.connect(self._read)
        self._later.timeout.connect(view.progress.show)
        self._moved.connect(self._on_moved)

    # --- reading ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._workspace.read(self, "actors", audit.audit_actors, done=self.view.show_actors)
        self._read()

    def wanted(self) -> AuditFilter:
        """Which entries are asked for."""
        view = self.view
        kind = str(view.kind.value() or "")
        return AuditFilter(
            text=view.search.text(),
            kinds=(kind,) if kind else (),
            actor=str(view.who.value() or ""),
            since=view.since.value(),
            until=view.until.value(),
        )

    def _read(self) -> None:
        self._typing.stop()
        self._workspace.read(
            self, "entries", audit.read_audit, self.wanted(), done=self._show, failed=self._on_read_failed
        )

    def _show(self, page: AuditPage) -> None:
        view = self.view
        view.trouble.hide()
        view.entries.set_items(page.rows)
        if page.rows:
            view.show_entries()
        elif self.wanted() == AuditFilter():
            view.show_blank()
        else:
            view.show_nothing()
        view.count.setText(count_in_words(page, self._workspace.formats))

    def _on_read_failed(self, error: Exception) -> None:
        self._tell(error)

    def _go_to_table(self) -> None:
        view = self.view
        if view.entries.items:
            view.table.setFocus()
            if not view.table.currentIndex().isValid():
                view.table.setCurrentIndex(view.entries.index(0, 0))

    def _on_all_wanted(self) -> None:
        self.view.clear_filters()
        self.view.search.setFocus()
        self._read()

    def _on_row_opened(self, row: int) -> None:
        entry = self.view.entries.item_at(row)
        if entry is not None and leads_to_a_person(entry):
            self._workspace.go(Place("people", entry.about))

    # --- comparing --------------------------------------------------------------------------------

    def compare(self, bundle: Path | None) -> None:
        """Compare everything with its signatures; with the word in the central office's bundle as well."""
        view = self.view
        if not view.compare.isEnabled():
            return
        view.trouble.hide()
        view.outcome.hide()
        view.progress.set_progress(0.0, "")
        self._let_compare(allowed=False)
        self._later.start()
        self._workspace.work(
            self,
            "verify_audit",
            bundle,
            done=self._on_compared,
            failed=self._on_compare_failed,
            progress=self._moved.emit,
            aside=True,
        )

    def _let_compare(self, *, allowed: bool) -> None:
        for button in (self.view.compare, self.view.compare_bundle):
            button.setEnabled(allowed)

    def _on_bundle_wanted(self) -> None:
        title = translate("Audit", "Choose a bundle of the central office")
        chosen = for_file(self, title, translate("Exchange", "Bundles"), "*.foras")
        if chosen is not None:
            self.compare(chosen)

    def _on_moved(self, done: int, total: int) -> None:
        formats = self._workspace.formats
        text = translate("Exchange", "{done} of {total}")
        words = text.format(done=formats.number(done), total=formats.number(total))
        self.view.progress.set_progress(done / total if total else 0.0, words if total else "")

    def _end(self) -> None:
        self._later.stop()
        self.view.progress.hide()
        self._let_compare(allowed=True)

    def _on_compared(self, found: Verified) -> None:
        self._end()
        outcome = self.view.outcome
        if found.findings:
            lines = sentences_of(found.findings)
            outcome.show_wrong(advice(found), lines, root_in_words(found))
        else:
            confirmed = found.anchored_at is not None and not found.since
            sign = Sign.ARRIVED if confirmed else Sign.TO_SEND
            outcome.show_good(sign, whole_in_words(found, self._workspace.formats), root_in_words(found))
        outcome.show()

    def _on_compare_failed(self, error: Exception) -> None:
        self._end()
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        if error.code != "work.cancelled":
            sentence = sentence_of(error, self._workspace.formats, self._workspace.desk_name)
            self.view.trouble.set_text(sentence)
            self.view.trouble.show()


def _check(field: Field, line: DateInput) -> None:
    if line.is_wrong():
        field.set_error(translate("Audit", "Type it as 31/12/2021."))
