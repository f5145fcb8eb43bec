"""The draft as a brochure: to look at, or to read once more and publish."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from foras_desktop.domain.sheet_draft import SheetDraft
from foras_desktop.services import sheet_editing
from foras_desktop.ui.paper.preview import PdfPreview
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class Publishing(QObject):
    """One preview at a time over `host`; `published(Sheet)` and `refused(Exception)` tell how it ended."""

    opened = Signal()
    closed = Signal()
    published = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, host: QWidget) -> None:
        super().__init__(host)
        self._workspace = workspace
        self._host = host
        self._is_publishing = False
        self.paper: PdfPreview | None = None

    def open(self, draft: SheetDraft, version: int, language: str, *, to_publish: bool) -> None:
        """Show the brochure of a draft; `to_publish` adds the act to it."""
        if self.paper is not None:
            return
        self.paper = self._preview(draft, version, language)
        if to_publish:
            words = translate("SheetEditor", "Publish version {number}")
            text = words.format(number=self._workspace.formats.number(version))
            self.paper.add_main(text, lambda: self.publish(draft))
        self.paper.closed.connect(self._on_paper_closed)
        self.opened.emit()
        self.paper.start()

    def _preview(self, draft: SheetDraft, version: int, language: str) -> PdfPreview:
        workspace, formats = self._workspace, self._workspace.formats
        office = workspace.office
        words = translate("SheetEditor", "Draft of version {number}: {country}, {language}")
        title = words.format(
            number=formats.number(version),
            country=formats.country(draft.country),
            language=word("language", language),
        )
        return PdfPreview(
            workspace.tasks,
            formats,
            title,
            lambda ink_saving, _: sheet_editing.preview_sheet(office, draft, language, ink_saving).pdf,
            file_name=f"FORAS-{draft.country}-{language}-draft.pdf",
            can_spare_ink=True,
            parent=self._host,
        )

    def close(self) -> None:
        """Go back to the fields."""
        if self.paper is not None:
            self.paper.close_preview()

    def _on_paper_closed(self) -> None:
        self.paper = None
        self.closed.emit()

    def publish(self, draft: SheetDraft) -> None:
        """Publish what was read; it cannot be taken back, only followed by a next version."""
        if self._is_publishing:
            return
        self._is_publishing = True
        service = sheet_editing.publish_sheet
        self._workspace.do(self, service, draft, done=self._on_published, failed=self._on_refused)

    def _on_published(self, sheet: object) -> None:
        self._is_publishing = False
        self.close()
        self.published.emit(sheet)

    def _on_refused(self, error: Exception) -> None:
        self._is_publishing = False
        self.close()
        self.refused.emit(error)
