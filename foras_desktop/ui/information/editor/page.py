"""The sheet editor: a draft that keeps itself while it is typed, read as a brochure, then published."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.domain.records import Sheet
from foras_desktop.domain.sheet_draft import SectionDraft, SheetDraft, require_publishable
from foras_desktop.domain.views import DraftRow
from foras_desktop.domain.wall_time import MOROCCO, today
from foras_desktop.services import sheet_editing
from foras_desktop.services.sheet_editing import EditedSheet
from foras_desktop.ui.information.editor.rows import section_rows
from foras_desktop.ui.information.editor.view import SheetEditorView
from foras_desktop.ui.paper.preview import PdfPreview
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.widgets.choice import Option
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

_SAVE_AFTER_MS = 800
_LANGUAGE_KEYS = ("fr", "ar", "en")


class SheetEditorPage(Page):
    """One country's draft at a time; leaving it keeps what is typed."""

    concerns = ("sheet", "sheet_section")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._edited: EditedSheet | None = None
        self._draft = SheetDraft("")
        self._kind = ""
        self._language = workspace.language
        self._touched = False
        self._left_out: tuple[int, SectionDraft] | None = None
        self._keys: list[QShortcut] = []
        self.paper: PdfPreview | None = None
        self.view = SheetEditorView(workspace.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.keep)
        self._connect()
        self._add_keys()

    def _connect(self) -> None:
        view = self.view
        view.sections.row_chosen.connect(lambda kind: self.choose(str(kind)))
        view.sections.row_opened.connect(lambda _: view.form.title.setFocus())
        view.languages.value_changed.connect(lambda language: self.write_in(str(language)))
        view.form.changed.connect(self._on_form_changed)
        view.add.value_changed.connect(self._on_add_chosen)
        view.up.clicked.connect(lambda: self.move(-1))
        view.down.clicked.connect(lambda: self.move(1))
        view.leave_out.clicked.connect(self.leave_out)
        view.put_back.clicked.connect(self.put_back)
        view.forget.clicked.connect(lambda: view.forgetting.show())
        view.do_keep.clicked.connect(lambda: view.forgetting.hide())
        view.do_forget.clicked.connect(self.forget)
        view.read_newest.clicked.connect(self.put_off)
        view.later.clicked.connect(self.put_off)
        view.preview.clicked.connect(self.preview)
        view.publish.clicked.connect(self.read_and_publish)

    def _add_keys(self) -> None:
        acts: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+S", self.keep),
            ("Ctrl+P", self.preview),
            ("Ctrl+Return", self.read_and_publish),
            ("Ctrl+Enter", self.read_and_publish),
            ("Alt+Up", lambda: self.move(-1)),
            ("Alt+Down", lambda: self.move(1)),
            ("Esc", self.put_off),
        ]
        for place, language in enumerate(_LANGUAGE_KEYS, start=1):
            acts.append((f"Alt+{place}", lambda language=language: self.write_in(language)))
        for keys, act in acts:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            self._keys.append(shortcut)

    # --- reading ----------------------------------------------------------------------------------

    @property
    def draft(self) -> SheetDraft:
        """Everything as it stands in the fields."""
        return self._draft

    def open(self, place: Place) -> None:
        """Go on with a country's draft, or begin one as what is published."""
        country = place.record or ""
        if not country or country == self._draft.country:
            return
        self._close()
        self._read(country, self._show)

    def refresh(self) -> None:
        """A version may have come by exchange: what is typed stays, what has changed is told."""
        if self._draft.country:
            self._read(self._draft.country, self._show_again)

    def _read(self, country: str, done: Callable[[EditedSheet], None]) -> None:
        service = sheet_editing.open_sheet_draft
        self.workspace.read(self, "draft", service, country, done=done, failed=self._refuse)

    def _show(self, edited: EditedSheet) -> None:
        self._edited, self._draft, self._touched = edited, edited.draft, edited.kept_at is not None
        self._say_kept(edited)
        self._show_news(edited)
        first = self._draft.sections[0].kind if self._draft.sections else ""
        self.choose(self._kind if self._place_of(self._kind) is not None else first)

    def _show_again(self, edited: EditedSheet) -> None:
        if edited.draft.country != self._draft.country:
            return
        if not self._touched:
            self._show(edited)
            return
        self._edited = edited
        self._show_news(edited)

    def _show_news(self, edited: EditedSheet) -> None:
        """Which number it will bear, and whether what it was begun from is still the newest."""
        view, formats = self.view, self.workspace.formats
        country = formats.country(self._draft.country)
        number = formats.number(edited.next_version)
        words = translate("SheetEditor", "{country}, version {number} to be")
        view.head.title.setText(words.format(country=country, number=number))
        view.tag.set_country(self._draft.country)
        overtaken, begun = edited.overtaken_by, self._draft.begun_version
        view.overtaken.setVisible(overtaken is not None)
        if overtaken is not None:
            words = translate(
                "SheetEditor",
                "Version {newer} has come since this draft was begun from version {older}. Nothing typed is "
                "lost: read it, take over what is new, and publish version {number}.",
            )
            shown = {"newer": formats.number(overtaken), "older": formats.number(begun), "number": number}
            view.overtaken.set_text(words.format(**shown))

    def _say_kept(self, edited: EditedSheet) -> None:
        if edited.kept_at is None:
            self.view.show_draft_sign(Sign.DRAFT, "")
        else:
            moment = self.workspace.formats.moment(edited.kept_at.astimezone(MOROCCO))
            words = translate("SheetEditor", "Draft kept on this computer, {moment}")
            self.view.show_draft_sign(Sign.DRAFT, words.format(moment=moment))

    # --- sections ---------------------------------------------------------------------------------

    def _place_of(self, kind: str) -> int | None:
        return next((place for place, one in enumerate(self._draft.sections) if one.kind == kind), None)

    def choose(self, kind: str) -> None:
        """Show a section's fields."""
        self._kind = kind
        self._show_list()
        place = self._place_of(kind)
        self.view.show_sections(filled=place is not None)
        if place is None:
            return
        days = self._edited.review_days if self._edited else 0
        self.view.section_title.setText(word("section", kind))
        self.view.form.show_section(self._draft.sections[place], self._language, days)
        self._show_stamp()
        self.view.scroll.verticalScrollBar().setValue(0)

    def write_in(self, language: str) -> None:
        """Show the fields in French, Arabic or English."""
        if language != self._language:
            self._language = language
            self.view.languages.set_value(language)
            self.choose(self._kind)

    def _today(self) -> date:
        return today(self.workspace.office.clock)

    def _show_list(self) -> None:
        view, sections = self.view, self._draft.sections
        view.sections.set_rows(section_rows(self._draft, self.workspace.formats, self._today()))
        view.sections.choose(self._kind, announce=False)
        left = [Option(kind, word("section", kind)) for kind in self._draft.kinds_left()]
        view.add.set_options(left)
        view.add.setEnabled(bool(left))
        place = self._place_of(self._kind)
        view.up.setEnabled(bool(place))
        view.down.setEnabled(place is not None and place < len(sections) - 1)
        view.leave_out.setEnabled(place is not None)
        view.forget.setVisible(self._touched)

    def _show_stamp(self) -> None:
        row = next(
            (one for one in self._rows() if one.key == self._kind and one.sign is Sign.PAST_REVIEW), None
        )
        self.view.form.show_stamp(row.caption if row else "")

    def _rows(self) -> list:  # type: ignore[type-arg]
        rows = self.view.sections.rows
        return [rows.row_at(place) for place in range(rows.rowCount())]

    def _on_form_changed(self) -> None:
        place = self._place_of(self._kind)
        if place is not None:
            self._take(self._draft.changing(place, self.view.form.section()))
            self._show_stamp()

    def _take(self, draft: SheetDraft) -> None:
        """What is typed now: told as not kept yet, and kept in a moment."""
        self._draft, self._touched = draft, True
        self.view.refusal.hide()
        self.view.show_draft_sign(Sign.UNSAVED, translate("SheetEditor", "Not kept yet"))
        self._show_list()
        self._saving.start()

    def _on_add_chosen(self, kind: object) -> None:
        if kind is None:
            return
        self._take(self._draft.adding(str(kind)))
        self.choose(str(kind))
        self.view.form.title.setFocus()

    def move(self, step: int) -> None:
        """Move the chosen section up or down."""
        place = self._place_of(self._kind)
        if place is not None and self._draft.moving(place, step) != self._draft:
            self._take(self._draft.moving(place, step))

    def leave_out(self) -> None:
        """Take the chosen section away; it can be put back until another one is."""
        place = self._place_of(self._kind)
        if place is None:
            return
        self._left_out = place, self._draft.sections[place]
        words = translate("SheetEditor", "Left out: {section}.")
        self.view.left_out.set_text(words.format(section=word("section", self._kind)))
        self.view.left_out.show()
        self._take(self._draft.leaving_out(place))
        rest = self._draft.sections
        self.choose(rest[min(place, len(rest) - 1)].kind if rest else "")
        self.view.put_back.setFocus()

    def put_back(self) -> None:
        """Undo leaving out."""
        if self._left_out is None:
            return
        (place, section), self._left_out = self._left_out, None
        self.view.left_out.hide()
        if self._place_of(section.kind) is None:
            added = self._draft.adding(section.kind)
            last = len(added.sections) - 1
            self._take(added.changing(last, section).moving(last, min(place, last) - last))
        self.choose(section.kind)
        self.view.sections.setFocus()

    # --- keeping ----------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep what is typed in the encrypted database, on this computer only."""
        self._saving.stop()
        if self._draft.country and self._touched:
            service = sheet_editing.keep_sheet_draft
            self.workspace.do(self, service, self._draft, done=self._on_kept, failed=self._refuse)

    def _on_kept(self, row: DraftRow) -> None:
        if self._saving.isActive() or sheet_editing.draft_country(row) != self._draft.country:
            return  # typed again since, or gone on to another country
        hour = self.workspace.formats.hour(row.saved_at.astimezone(MOROCCO))
        words = translate("SheetEditor", "Draft kept on this computer, {hour}")
        self.view.show_draft_sign(Sign.DRAFT, words.format(hour=hour))

    def leave(self) -> None:
        """Another page or the lock: what is typed is kept first."""
        if self._saving.isActive():
            self.keep()
        if self.paper is not None:
            self.paper.close_preview()

    def put_off(self) -> None:
        """Back to the published sheets; the draft waits."""
        self.workspace.go(Place("information", self._draft.country or None))

    def forget(self) -> None:
        """Take the draft away and go back to what is published."""
        self._saving.stop()
        country = self._draft.country
        self._close()
        self.workspace.do(self, sheet_editing.drop_sheet_draft, country)
        self.workspace.say(translate("SheetEditor", "The draft is forgotten. What is published stays."))
        self.workspace.go(Place("information", country))

    def _close(self) -> None:
        """Nothing is open; what was typed is kept."""
        self.leave()
        self._edited, self._draft, self._touched, self._left_out = None, SheetDraft(""), False, None
        self._kind = ""
        for banner in self.view.banners:
            banner.hide()

    # --- publishing -------------------------------------------------------------------------------

    def preview(self) -> None:
        """The brochure as the draft would print."""
        self._open_paper()

    def read_and_publish(self) -> None:
        """Say what is missing, or show the brochure with the act that publishes it."""
        self.keep()
        try:
            require_publishable(self._draft, self._today())
        except UserError as trouble:
            self._refuse(trouble)
            self._go_to_missing()
            return
        self._open_paper(to_publish=True)

    def _go_to_missing(self) -> None:
        missing = self._draft.missing_titles()
        if missing:
            kind, language = missing[0]
            self._kind = kind
            self.write_in(language)
            self.choose(kind)
            self.view.form.title.setFocus()

    def _open_paper(self, *, to_publish: bool = False) -> None:
        if self.paper is not None or self._edited is None or not self._draft.sections:
            return
        office, draft, language = self.workspace.office, self._draft, self._language
        formats, number = self.workspace.formats, self._edited.next_version
        words = translate("SheetEditor", "Draft of version {number}: {country}, {language}")
        shown = {"number": formats.number(number), "country": formats.country(draft.country)}
        self.paper = PdfPreview(
            self.workspace.tasks,
            formats,
            words.format(language=word("language", language), **shown),
            lambda ink_saving: sheet_editing.preview_sheet(office, draft, language, ink_saving).pdf,
            file_name=f"FORAS-{draft.country}-{language}-draft.pdf",
            can_spare_ink=True,
            parent=self,
        )
        if to_publish:
            words = translate("SheetEditor", "Publish version {number}")
            self.paper.add_main(words.format(number=shown["number"]), self.publish)
        self.paper.closed.connect(self._on_paper_closed)
        self._allow_keys(allowed=False)
        self.paper.start()

    def _allow_keys(self, *, allowed: bool) -> None:
        """The preview has the same keys for its own: two that answer one key answer none."""
        for key in self._keys:
            key.setEnabled(allowed)

    def _on_paper_closed(self) -> None:
        self.paper = None
        self._allow_keys(allowed=True)
        self.view.publish.setFocus()

    def publish(self) -> None:
        """Publish what was read; it cannot be taken back, only followed by a next version."""
        if self.view.publish.is_busy:
            return
        self.view.publish.set_busy(True)
        service = sheet_editing.publish_sheet
        self.workspace.do(self, service, self._draft, done=self._on_published, failed=self._refuse)

    def _on_published(self, sheet: Sheet) -> None:
        self.view.publish.set_busy(False)
        self._saving.stop()
        self._close()
        words = translate(
            "SheetEditor",
            "{country}, version {number} is published. It reaches the desks with the next exchange.",
        )
        formats = self.workspace.formats
        number = formats.number(sheet.version or 0)
        self.workspace.say(words.format(country=formats.country(sheet.country), number=number))
        self.workspace.go(Place("information", sheet.country))

    def _refuse(self, error: Exception) -> None:
        self.view.publish.set_busy(False)
        if self.paper is not None:
            self.paper.close_preview()
        if not isinstance(error, Trouble):
            raise error
        self.view.refusal.set_text(sentence_of(error, self.workspace.formats))
        self.view.refusal.show()

    # --- the window's questions -------------------------------------------------------------------

    def focus_first(self) -> None:
        (self.view.sections if self._draft.sections else self.view.add).setFocus()

    def areas(self) -> list[QWidget]:
        view = self.view
        return [view.sections, view.languages, view.form.title, view.form.verified_on, view.publish]

    def key_hints(self) -> list[KeyHint]:
        return [
            KeyHint("Ctrl S", translate("SheetEditor", "Keep the draft now; it also keeps itself")),
            KeyHint("Ctrl ↵", translate("SheetEditor", "Read it once more and publish")),
            KeyHint("Ctrl P", translate("SheetEditor", "Preview the brochure")),
            KeyHint("Alt 1 … 3", translate("SheetEditor", "Write in French, Arabic, English")),
            KeyHint("Alt ↑ ↓", translate("SheetEditor", "Move the section")),
            KeyHint("Esc", translate("SheetEditor", "Later: the draft waits")),
        ]
