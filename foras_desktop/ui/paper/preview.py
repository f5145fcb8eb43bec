"""Shows a PDF over the page it belongs to; its pages are drawn in threads, and printed or saved from here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.paper.pages import FIT_WIDTH, PaperPages
from foras_desktop.ui.paper.preview_bar import PreviewBar, PrinterBar
from foras_desktop.ui.paper.printing import page_image, print_pdf, printer_names
from foras_desktop.ui.paper.saving import ask_where, write_file
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.tasks import Tasks
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.choice import Option
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.progress import Progress

translate = QCoreApplication.translate

_EVERY = 10
"""Pages between two words of how far it is."""

Report = Callable[[int, int], None]
"""Told (pages done, pages in all) while they are written; raises UserError `work.cancelled` to stop."""

MakePdf = Callable[[bool, Report], bytes]


class _Making(QObject):
    """One PDF while it is made in a thread: how far it is comes back as a signal, stopping goes there."""

    advanced = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = Event()

    def stop(self) -> None:
        self._stopped.set()

    def report(self, done: int, total: int) -> None:
        if self._stopped.is_set():
            raise UserError("work.cancelled")
        if done % _EVERY == 0 or done == total:
            self.advanced.emit(done, total)


class PdfPreview(Panel):
    """Covers its parent until `closed`. `make(spare_ink, report)` gives the PDF and runs in a thread."""

    ready = Signal()
    """The pages are counted and stand there, blank until drawn."""
    printed = Signal(int)
    saved = Signal(object)
    refused = Signal(str)
    closed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        formats: Formats,
        title: str,
        make: MakePdf,
        *,
        file_name: str,
        parent: QWidget,
        can_spare_ink: bool = False,
        landscape: bool = False,
    ) -> None:
        super().__init__("canvas", parent=parent)
        self._host = parent
        self._tasks = tasks
        self._formats = formats
        self._make = make
        self._file_name = file_name
        self._landscape = landscape
        self._pdf = b""
        self.bar = PreviewBar(title, can_spare_ink=can_spare_ink)
        self.printer_bar = PrinterBar()
        self.refusal = Banner("", BannerKind.DANGER)
        self.notice = Banner("", BannerKind.INFORMATION)
        self._making: _Making | None = None
        self.wait = Progress(translate("Preview", "Preparing the pages"))
        self.pages = PaperPages(translate("Preview", "Pages"))
        self._lay_out()
        self._connect()
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setContentsMargins(Size.S6, Size.S3, Size.S6, 0)
        for part in (self.refusal, self.notice, self.wait):
            told.addWidget(part)
            part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.printer_bar)
        column.addLayout(told)
        column.addWidget(self.pages, 1)
        self.printer_bar.hide()

    def _connect(self) -> None:
        bar = self.bar
        bar.spare_ink.toggled.connect(lambda _: self._prepare())
        bar.smaller.clicked.connect(lambda: self.pages.step_zoom(-1))
        bar.larger.clicked.connect(lambda: self.pages.step_zoom(1))
        bar.fit.clicked.connect(lambda: self.pages.set_zoom(FIT_WIDTH))
        bar.save.clicked.connect(self._on_save_clicked)
        bar.print.clicked.connect(self.print)
        bar.close_button.clicked.connect(self.close_preview)
        self.printer_bar.go.clicked.connect(self._on_printer_chosen)
        self.printer_bar.cancel.clicked.connect(self.printer_bar.hide)
        self.wait.cancelled.connect(self.stop)
        self.pages.page_wanted.connect(self._draw)
        for keys, button in (("Ctrl+S", bar.save), ("Ctrl+P", bar.print), ("Ctrl+0", bar.fit)):
            self._key(keys).activated.connect(button.click)
        for keys in ("Ctrl++", "Ctrl+="):
            self._key(keys).activated.connect(bar.larger.click)
        self._key("Ctrl+-").activated.connect(bar.smaller.click)

    def _key(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def add_main(self, text: str, act: Callable[[], object]) -> None:
        """An act of the host's own becomes the main one; it waits until the pages are there."""
        button = self.bar.add_main(text)
        button.set_refused(translate("Preview", "The pages are not ready yet."))
        self.ready.connect(lambda: button.set_refused(None))
        button.clicked.connect(act)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._key(keys).activated.connect(button.click)

    # --- pages ------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show itself over its parent and prepare the pages."""
        self.show()
        self.raise_()
        self.pages.setFocus()
        self._prepare()

    def pdf(self) -> bytes:
        """What is shown; empty until it is ready."""
        return self._pdf

    def _prepare(self) -> None:
        make, spare_ink = self._make, self.bar.spare_ink.isChecked()
        self.stop()
        making = _Making(self)
        making.advanced.connect(self._on_advanced)
        self._making = making
        self._say(None)
        self.wait.set_progress(0.0, "")
        self.wait.setVisible(not self._pdf)
        self._allow(ready=False)
        work = partial(_counted, make, spare_ink, making.report)
        self._tasks.read(self, "pdf", work, self._on_made, self._refuse)

    def stop(self) -> None:
        """Give up pages that are still being written."""
        if self._making is not None:
            self._making.stop()
            self._making = None

    def _on_advanced(self, done: int, total: int) -> None:
        words = translate("Preview", "{done} of {total}")
        number = self._formats.number
        self.wait.set_progress(done / total, words.format(done=number(done), total=number(total)))

    def _on_made(self, made: tuple[bytes, int]) -> None:
        self._pdf, count = made
        self._making = None
        self.wait.hide()
        words = translate("Preview", "Pages: {number}").format(number=self._formats.number(count))
        self.bar.pages.setText(words)
        self._allow(ready=True)
        self.pages.set_pages(count)
        self.ready.emit()

    def _allow(self, *, ready: bool) -> None:
        reason = None if ready else translate("Preview", "The pages are not ready yet.")
        self.bar.print.set_refused(reason)
        self.bar.save.set_refused(reason)

    def _draw(self, number: int, width: int) -> None:
        pdf = self._pdf

        def drawn(picture: QImage) -> None:
            if pdf is self._pdf:
                self.pages.show_picture(number, picture)

        topic = f"page {number}"
        self._tasks.read(self, topic, lambda: page_image(pdf, number, width), drawn, self._refuse)

    # --- out of the program -----------------------------------------------------------------------

    def print(self) -> None:
        """Print at once where there is one printer; ask which where there are several."""
        names = printer_names()
        if len(names) == 1:
            self.print_on(names[0])
        elif names:
            self.printer_bar.printers.set_options(Option(name, name) for name in names)
            self.printer_bar.printers.set_value(names[0])
            self.printer_bar.show()
            self.printer_bar.printers.setFocus()
        else:
            self._refuse(EnvironmentFault("printer.none"))

    def _on_printer_chosen(self) -> None:
        name = self.printer_bar.printers.value()
        if name:
            self.printer_bar.hide()
            self.print_on(str(name))

    def print_on(self, printer: str) -> None:
        """Send every page to that printer."""
        pdf, landscape = self._pdf, self._landscape
        if not pdf or self.bar.print.is_busy:
            return
        self._say(None)
        self.bar.print.set_busy(True)
        work = partial(print_pdf, pdf, printer, landscape=landscape)
        self._tasks.write(self, work, self._on_printed, self._refuse)

    def _on_printed(self, pages: int) -> None:
        self.bar.print.set_busy(False)
        words = translate("Preview", "Sent to the printer. Pages: {number}.")
        self._say(words.format(number=self._formats.number(pages)))
        self.printed.emit(pages)

    def _on_save_clicked(self) -> None:
        target = ask_where(self, translate("Preview", "Save as PDF"), self._file_name, "PDF (*.pdf)")
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the PDF to a file of the person's choice."""
        pdf = self._pdf
        if pdf:
            self._say(None)
            self._tasks.write(self, lambda: write_file(target, pdf), self._on_saved, self._refuse)

    def _on_saved(self, target: Path) -> None:
        self._say(translate("Preview", "Saved as {file}.").format(file=target.name))
        self.saved.emit(target)

    def _refuse(self, error: Exception) -> None:
        self.bar.print.set_busy(False)
        self.wait.hide()
        if not isinstance(error, Trouble):
            raise error
        self._say(None)
        sentence = sentence_of(error, self._formats)
        self.refusal.set_text(sentence)
        self.refusal.show()
        self.refused.emit(sentence)

    def _say(self, sentence: str | None) -> None:
        self.refusal.hide()
        self.notice.setVisible(sentence is not None)
        self.notice.set_text(sentence or "")

    # --- leaving ----------------------------------------------------------------------------------

    def close_preview(self) -> None:
        """Go back to the page."""
        if self.isHidden():
            return
        self.stop()
        self._host.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_preview()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)


def _counted(make: MakePdf, spare_ink: bool, report: Report) -> tuple[bytes, int]:
    from foras_desktop.documents.render import page_count

    pdf = make(spare_ink, report)
    return pdf, page_count(pdf)
